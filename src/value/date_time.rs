//! Dates with a time of day.

use std::fmt;

use super::time::NANOSECONDS_PER_DAY;
use super::{Date, Time, Zones};

/// A date and a time of day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateTime {
    /// The local date.
    pub date: Date,
    /// The local time and its zone.
    pub time: Time,
}

impl DateTime {
    /// Reads `2024-02-29T10:30:00` with the endings of [`Time::parse`]. `T24:00:00` is the next midnight.
    #[must_use]
    pub fn parse(text: &str, zones: &dyn Zones) -> Option<Self> {
        let (date, time) = text.split_once('T')?;
        let mut date = Date::parse(date)?;
        let (time, next_day) = Time::parse_unsettled(time)?;
        if next_day {
            date = Date::from_days(date.to_days() + 1)?;
        }
        Self { date, time }.settle(zones)
    }

    /// Nanoseconds since 1970-01-01T00:00:00Z; local time counts as UTC.
    pub(super) fn instant(&self) -> i128 {
        i128::from(self.date.to_days()) * NANOSECONDS_PER_DAY + self.time.instant()
    }

    /// The moment so many nanoseconds later, in the same zone.
    pub(super) fn add_nanoseconds(&self, nanoseconds: i128, zones: &dyn Zones) -> Option<Self> {
        let zone = self.time.zone.clone();
        let (time, days) = Time::from_nanoseconds(self.time.nanoseconds() + nanoseconds, zone);
        let date = Date::from_days(self.date.to_days().checked_add(days)?)?;
        Self { date, time }.settle(zones)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.date.fmt(f)?;
        f.write_str("T")?;
        self.time.fmt(f)
    }
}
