//! The two kinds of duration: months, and days with hours, minutes, seconds. They never mix.

use std::fmt::{self, Write as _};

use super::time::write_fraction;
use super::{Value, number};

/// A duration in whole months: 14 is `P1Y2M`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearsMonths {
    /// All of it in months.
    pub months: i64,
}

/// A duration to the nanosecond, `P1DT2H3M4.5S`. A day is 24 hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DaysTime {
    seconds: i64,
    /// 0 to 999,999,999, added to the seconds (also to negative ones).
    nanoseconds: u32,
}

const NANOSECONDS: i128 = 1_000_000_000;

impl DaysTime {
    /// So many whole seconds.
    #[must_use]
    pub fn from_seconds(seconds: i64) -> Self {
        Self { seconds, nanoseconds: 0 }
    }

    /// So many days of 24 hours, if they can be counted.
    #[must_use]
    pub fn from_days(days: i64) -> Option<Self> {
        Some(Self::from_seconds(days.checked_mul(86_400)?))
    }

    /// All of it in nanoseconds.
    #[must_use]
    pub fn total_nanoseconds(self) -> i128 {
        i128::from(self.seconds) * NANOSECONDS + i128::from(self.nanoseconds)
    }

    /// The duration of so many nanoseconds, if they can be counted.
    #[must_use]
    pub fn from_nanoseconds(total: i128) -> Option<Self> {
        let seconds = i64::try_from(total.div_euclid(NANOSECONDS)).ok()?;
        Some(Self { seconds, nanoseconds: total.rem_euclid(NANOSECONDS) as u32 })
    }

    /// Sign and amount: whole seconds and the nanoseconds beyond them.
    fn parts(self) -> (bool, u64, u32) {
        let total = self.total_nanoseconds();
        let amount = total.unsigned_abs();
        let (seconds, rest) = (amount / NANOSECONDS as u128, amount % NANOSECONDS as u128);
        (total < 0, seconds as u64, rest as u32)
    }

    /// The parts as FEEL's properties name them, each with the sign of the whole:
    /// days, hours, minutes, seconds.
    #[must_use]
    pub fn components(self) -> [i64; 4] {
        let (negative, seconds, _) = self.parts();
        let sign = if negative { -1 } else { 1 };
        let seconds = seconds as i64;
        [seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60, seconds % 60].map(|part| sign * part)
    }
}

/// Reads `P1Y2M` or `-P1DT2H3M4.5S` (XML Schema) as the one or the other kind; parts of both do
/// not mix.
#[must_use]
pub fn parse_duration(text: &str) -> Option<Value> {
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let rest = rest.strip_prefix('P')?;
    let (dates, times) = match rest.split_once('T') {
        Some((dates, times)) if !times.is_empty() => (dates, times),
        Some(_) => return None,
        None => (rest, ""),
    };
    if rest.is_empty() {
        return None;
    }
    let mut parts = Parts { rest: dates, nanoseconds: 0 };
    let (years, months, days) = (parts.take('Y')?, parts.take('M')?, parts.take('D')?);
    let dates_left = !parts.rest.is_empty();
    let mut parts = Parts { rest: times, nanoseconds: 0 };
    let (hours, minutes, seconds) = (parts.take('H')?, parts.take('M')?, parts.take('S')?);
    if dates_left || !parts.rest.is_empty() {
        return None;
    }
    let sign = if negative { -1 } else { 1 };
    if years.is_some() || months.is_some() {
        if days.is_some() || !times.is_empty() {
            return None;
        }
        let months = years.unwrap_or(0).checked_mul(12)?.checked_add(months.unwrap_or(0))?;
        return Some(Value::YearsMonths(YearsMonths { months: sign * months }));
    }
    let mut total = i128::from(parts.nanoseconds);
    for (amount, unit) in [(days, 86_400), (hours, 3600), (minutes, 60), (seconds, 1)] {
        total += i128::from(amount.unwrap_or(0)) * unit * NANOSECONDS;
    }
    Some(Value::DaysTime(DaysTime::from_nanoseconds(i128::from(sign) * total)?))
}

/// What is left of a duration's text.
struct Parts<'a> {
    rest: &'a str,
    nanoseconds: u32,
}

impl Parts<'_> {
    /// The number before that letter, if it comes next; `None` if what comes next is no number.
    #[expect(clippy::option_option, reason = "no part and no duration are different answers")]
    fn take(&mut self, letter: char) -> Option<Option<i64>> {
        let bytes = self.rest.as_bytes();
        let length = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let mut end = length;
        let mut nanoseconds = 0;
        if letter == 'S' && bytes.get(length) == Some(&b'.') {
            let fraction = bytes.get(length + 1..)?;
            let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
            for place in 0..9 {
                let digit = if place < digits { fraction.get(place)? - b'0' } else { 0 };
                nanoseconds = nanoseconds * 10 + u32::from(digit);
            }
            end += 1 + digits;
        }
        if bytes.get(end).copied() != Some(letter as u8) {
            return Some(None);
        }
        let mut number: i64 = 0;
        for digit in bytes.get(..length).filter(|digits| !digits.is_empty())? {
            number = number.checked_mul(10)?.checked_add(i64::from(digit - b'0'))?;
        }
        self.nanoseconds = nanoseconds;
        self.rest = self.rest.get(end + 1..)?;
        Some(Some(number))
    }
}

fn write_amount(f: &mut fmt::Formatter<'_>, amount: u64, unit: char) -> fmt::Result {
    number::write_digits(f, amount, 1)?;
    f.write_char(unit)
}

impl fmt::Display for YearsMonths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (years, months) = (self.months.unsigned_abs() / 12, self.months.unsigned_abs() % 12);
        f.write_str(if self.months < 0 { "-P" } else { "P" })?;
        if years > 0 {
            write_amount(f, years, 'Y')?;
        }
        if months > 0 || years == 0 {
            write_amount(f, months, 'M')?;
        }
        Ok(())
    }
}

impl fmt::Display for DaysTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (negative, total, nanoseconds) = self.parts();
        f.write_str(if negative { "-P" } else { "P" })?;
        let (days, seconds) = (total / 86_400, total % 60);
        if days > 0 {
            write_amount(f, days, 'D')?;
        }
        let no_time = total % 86_400 == 0 && nanoseconds == 0;
        if no_time && days > 0 {
            return Ok(());
        }
        f.write_str("T")?;
        for (amount, unit) in [(total / 3600 % 24, 'H'), (total / 60 % 60, 'M')] {
            if amount > 0 {
                write_amount(f, amount, unit)?;
            }
        }
        if seconds > 0 || nanoseconds > 0 || no_time {
            number::write_digits(f, seconds, 1)?;
            write_fraction(f, nanoseconds)?;
            f.write_str("S")?;
        }
        Ok(())
    }
}
