//! Offsets from UTC and named time zones.
//!
//! The core holds no table of zones: whoever asks for a value supplies the offset of a named zone
//! ([`Zones`]; in a browser from `Intl`). The offset is looked up once, when a value is made, so
//! comparing needs no host.

use std::fmt;
use std::rc::Rc;

use super::date::fixed_digits;
use super::limits::MAX_OFFSET;
use super::{Date, DateTime, Time, number};

/// How far local time is from UTC.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Zone {
    /// Seconds east of UTC.
    Offset(i32),
    /// A zone of the IANA database and its offset in seconds at the time the value names.
    Named(Rc<str>, i32),
}

/// Knows the offsets of named zones.
pub trait Zones {
    /// Seconds east of UTC of the IANA zone when its clocks show `date` and `time` (whose own zone
    /// says nothing); `None` if there is no such zone. A local time that clocks skip or show twice
    /// takes the offset before the change.
    fn offset(&self, zone: &str, date: Date, time: &Time) -> Option<i32>;
}

/// Knows no zone.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoZones;

impl Zones for NoZones {
    fn offset(&self, _: &str, _: Date, _: &Time) -> Option<i32> {
        None
    }
}

impl Zone {
    /// Seconds east of UTC.
    #[must_use]
    pub fn offset(&self) -> i32 {
        match self {
            Self::Offset(seconds) | Self::Named(_, seconds) => *seconds,
        }
    }

    /// Reads `Z`, `+02:00`, `-01:35:20` or `@Europe/Paris`. A named zone still lacks its offset:
    /// [`Zone::settle`] gives it.
    pub(super) fn parse(text: &str) -> Option<Self> {
        if let Some(name) = text.strip_prefix('@') {
            return Some(Self::Named(name.into(), 0));
        }
        if text == "Z" {
            return Some(Self::Offset(0));
        }
        let sign = match text.bytes().next()? {
            b'+' => 1,
            b'-' => -1,
            _ => return None,
        };
        let mut seconds = 0;
        let mut parts = text.get(1..)?.split(':');
        for (unit, most) in [(3600, 18), (60, 59)] {
            let part = fixed_digits(parts.next()?, 2)?;
            if part > most {
                return None;
            }
            seconds += part as i32 * unit;
        }
        if let Some(part) = parts.next() {
            let part = fixed_digits(part, 2)?;
            seconds += part as i32;
            if part > 59 {
                return None;
            }
        }
        (parts.next().is_none() && seconds <= MAX_OFFSET).then_some(Self::Offset(sign * seconds))
    }

    /// The zone with the offset it has at that local time; `None` if there is no such zone.
    pub(super) fn settle(self, date: Date, time: &Time, zones: &dyn Zones) -> Option<Self> {
        match self {
            Self::Named(name, _) => {
                // The calendar repeats after 400 years, weekdays included; hosts know fewer years.
                let year = if (0..=9000).contains(&date.year) {
                    date.year
                } else {
                    date.year.rem_euclid(400) + 8000
                };
                let offset = zones.offset(&name, Date { year, ..date }, time)?;
                (-MAX_OFFSET..=MAX_OFFSET).contains(&offset).then_some(Self::Named(name, offset))
            }
            offset => Some(offset),
        }
    }
}

impl DateTime {
    /// The same local time with the offset that its named zone has then.
    #[must_use]
    pub fn settle(mut self, zones: &dyn Zones) -> Option<Self> {
        if let Some(zone) = self.time.zone.take() {
            self.time.zone = Some(zone.settle(self.date, &self.time, zones)?);
        }
        Some(self)
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Offset(0) => f.write_str("Z"),
            Self::Offset(seconds) => {
                f.write_str(if *seconds < 0 { "-" } else { "+" })?;
                let seconds = u64::from(seconds.unsigned_abs());
                number::write_digits(f, seconds / 3600, 2)?;
                f.write_str(":")?;
                number::write_digits(f, seconds / 60 % 60, 2)?;
                if seconds % 60 == 0 {
                    return Ok(());
                }
                f.write_str(":")?;
                number::write_digits(f, seconds % 60, 2)
            }
            Self::Named(name, _) => {
                f.write_str("@")?;
                f.write_str(name)
            }
        }
    }
}
