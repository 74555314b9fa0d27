//! Times of day.

use std::fmt;

use super::date::fixed_digits;
use super::{Date, Zone, Zones, number};

/// A time of day to the nanosecond.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Time {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 59.
    pub second: u8,
    /// 0 to 999,999,999.
    pub nanosecond: u32,
    /// `None` for local time of a place nobody named.
    pub zone: Option<Zone>,
}

/// The date whose offset a named zone lends to a time that has no date.
const DATE_OF_TIMES: Date = Date { year: 2000, month: 1, day: 1 };

impl Time {
    /// The time without a zone, if the clock has it.
    #[must_use]
    pub fn new(hour: u8, minute: u8, second: u8, nanosecond: u32) -> Option<Self> {
        let valid = hour < 24 && minute < 60 && second < 60 && nanosecond < 1_000_000_000;
        valid.then_some(Self { hour, minute, second, nanosecond, zone: None })
    }

    /// Midnight without a zone.
    pub const MIDNIGHT: Self = Self { hour: 0, minute: 0, second: 0, nanosecond: 0, zone: None };

    /// Reads `10:30:00`, `10:30:00.5Z`, `10:30:00+02:00`, `10:30:00@Europe/Berlin`.
    #[must_use]
    pub fn parse(text: &str, zones: &dyn Zones) -> Option<Self> {
        let (mut time, next_day) = Self::parse_unsettled(text)?;
        if next_day {
            time.hour = 0;
        }
        if let Some(zone) = time.zone.take() {
            time.zone = Some(zone.settle(DATE_OF_TIMES, &time, zones)?);
        }
        Some(time)
    }

    /// The time as written, its named zone without an offset yet; true for `24:00:00`, the end of a day.
    pub(super) fn parse_unsettled(text: &str) -> Option<(Self, bool)> {
        let hour = fixed_digits(text.get(0..2)?, 2)?;
        let minute = fixed_digits(text.get(3..5)?, 2)?;
        let second = fixed_digits(text.get(6..8)?, 2)?;
        if text.get(2..3)? != ":" || text.get(5..6)? != ":" {
            return None;
        }
        let mut rest = text.get(8..)?;
        let mut nanosecond = 0;
        if let Some(fraction) = rest.strip_prefix('.') {
            let length = fraction.bytes().take_while(u8::is_ascii_digit).count();
            let digits = fraction.get(..length)?;
            if length == 0 {
                return None;
            }
            // Digits beyond the nanosecond are cut off.
            for place in 0..9 {
                let digit = digits.as_bytes().get(place).map_or(0, |byte| byte - b'0');
                nanosecond = nanosecond * 10 + u32::from(digit);
            }
            rest = fraction.get(length..)?;
        }
        let zone = if rest.is_empty() { None } else { Some(Zone::parse(rest)?) };
        if hour == 24 && minute == 0 && second == 0 && nanosecond == 0 {
            return Some((Self { zone, ..Self::MIDNIGHT }, true));
        }
        let time = Self::new(hour as u8, minute as u8, second as u8, nanosecond)?;
        Some((Self { zone, ..time }, false))
    }

    /// The same time in that zone.
    #[must_use]
    pub fn with_zone(self, zone: Option<Zone>) -> Self {
        Self { zone, ..self }
    }

    /// Seconds east of UTC, if known.
    #[must_use]
    pub fn offset(&self) -> Option<i32> {
        self.zone.as_ref().map(Zone::offset)
    }

    /// Whole seconds since local midnight.
    #[must_use]
    pub fn second_of_day(&self) -> i64 {
        i64::from(self.hour) * 3600 + i64::from(self.minute) * 60 + i64::from(self.second)
    }

    /// The time so many nanoseconds after midnight, and the days that went over.
    pub(super) fn from_nanoseconds(total: i128, zone: Option<Zone>) -> (Self, i64) {
        let days = total.div_euclid(NANOSECONDS_PER_DAY) as i64;
        let rest = total.rem_euclid(NANOSECONDS_PER_DAY) as u64;
        let (seconds, nanosecond) = (rest / 1_000_000_000, (rest % 1_000_000_000) as u32);
        let time = Self {
            hour: (seconds / 3600) as u8,
            minute: (seconds / 60 % 60) as u8,
            second: (seconds % 60) as u8,
            nanosecond,
            zone,
        };
        (time, days)
    }

    /// Nanoseconds since local midnight.
    pub(super) fn nanoseconds(&self) -> i128 {
        i128::from(self.second_of_day()) * 1_000_000_000 + i128::from(self.nanosecond)
    }

    /// Nanoseconds since midnight UTC of the same day; local time counts as UTC.
    pub(super) fn instant(&self) -> i128 {
        self.nanoseconds() - i128::from(self.offset().unwrap_or(0)) * 1_000_000_000
    }
}

/// Nanoseconds of a day of 24 hours.
pub(super) const NANOSECONDS_PER_DAY: i128 = 86_400_000_000_000;

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        number::write_digits(f, u64::from(self.hour), 2)?;
        for part in [self.minute, self.second] {
            f.write_str(":")?;
            number::write_digits(f, u64::from(part), 2)?;
        }
        write_fraction(f, self.nanosecond)?;
        match &self.zone {
            Some(zone) => zone.fmt(f),
            None => Ok(()),
        }
    }
}

/// Writes `.5` for half a second, nothing for none.
pub(super) fn write_fraction(f: &mut fmt::Formatter<'_>, nanosecond: u32) -> fmt::Result {
    if nanosecond == 0 {
        return Ok(());
    }
    let mut digits = nanosecond;
    let mut width = 9;
    while digits.is_multiple_of(10) {
        digits /= 10;
        width -= 1;
    }
    f.write_str(".")?;
    number::write_digits(f, u64::from(digits), width)
}
