//! Named time zones from the IANA database.

use jiff::civil;
use jiff::tz::TimeZone;
use lotse::value::{Date, Time, Zones};

/// Knows the zones of the database of this machine, or of the one built in.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct SystemZones;

impl Zones for SystemZones {
    fn offset(&self, zone: &str, date: Date, time: &Time) -> Option<i32> {
        let zone = TimeZone::get(zone).ok()?;
        let date = civil::Date::new(i16::try_from(date.year).ok()?, date.month as i8, date.day as i8).ok()?;
        let time = civil::Time::new(time.hour as i8, time.minute as i8, time.second as i8, 0).ok()?;
        let ambiguous = zone.to_ambiguous_timestamp(date.to_datetime(time));
        Some(match ambiguous.offset() {
            jiff::tz::AmbiguousOffset::Unambiguous { offset } => offset.seconds(),
            jiff::tz::AmbiguousOffset::Gap { before, .. }
            | jiff::tz::AmbiguousOffset::Fold { before, .. } => before.seconds(),
        })
    }
}
