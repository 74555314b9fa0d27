//! Civil dates: the proleptic Gregorian calendar, without time and zone.

use std::fmt;

use super::limits::MAX_YEAR;
use super::number;

/// A date of the calendar, for example 2024-02-29. Always valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year; year 0 exists, years before it are negative (ISO 8601).
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to the last day of the month.
    pub day: u8,
}

/// How many days the month has, 0 for a month that does not exist.
#[must_use]
pub fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

impl Date {
    /// The date, if the calendar has it.
    ///
    /// ```
    /// # use lotse::value::Date;
    /// assert!(Date::new(2023, 2, 29).is_none());
    /// ```
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let valid = (-MAX_YEAR..=MAX_YEAR).contains(&year) && day >= 1 && day <= days_in_month(year, month);
        valid.then_some(Self { year, month, day })
    }

    /// Reads `2024-02-29`; years of more than four digits and negative ones too.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let mut parts = digits.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let long_with_zero = year.len() > 4 && year.starts_with('0');
        if parts.next().is_some() || !(4..=9).contains(&year.len()) || long_with_zero {
            return None;
        }
        let year = fixed_digits(year, year.len())? as i32;
        let year = if negative { -year } else { year };
        Self::new(year, fixed_digits(month, 2)? as u8, fixed_digits(day, 2)? as u8)
    }

    /// Days since 1970-01-01, negative before it.
    #[must_use]
    pub fn to_days(self) -> i64 {
        // Years that begin in March have their leap day at the end.
        let month = i64::from(self.month);
        let year = i64::from(self.year) - i64::from(month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// The date that many days after 1970-01-01, if its year is within the limits.
    #[must_use]
    pub fn from_days(days: i64) -> Option<Self> {
        let days = days.checked_add(719_468)?;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self::new(i32::try_from(year).ok()?, month as u8, day as u8)
    }

    /// The same day that many months later, or the last day of a shorter month.
    ///
    /// ```
    /// # use lotse::value::Date;
    /// let end_of_january = Date::new(2024, 1, 31).unwrap();
    /// assert_eq!(end_of_january.add_months(1), Date::new(2024, 2, 29));
    /// ```
    #[must_use]
    pub fn add_months(self, months: i64) -> Option<Self> {
        let total = (i64::from(self.year) * 12 + i64::from(self.month) - 1).checked_add(months)?;
        let year = i32::try_from(total.div_euclid(12)).ok()?;
        let month = (total.rem_euclid(12) + 1) as u8;
        Self::new(year, month, self.day.min(days_in_month(year, month)))
    }

    /// 1 for Monday to 7 for Sunday (ISO 8601).
    #[must_use]
    pub fn weekday(self) -> u8 {
        (self.to_days() + 3).rem_euclid(7) as u8 + 1
    }

    /// 1 to 366.
    #[must_use]
    pub fn day_of_year(self) -> u16 {
        let first = Self { month: 1, day: 1, ..self };
        (self.to_days() - first.to_days() + 1) as u16
    }

    /// The week of ISO 8601: weeks begin on Monday, week 1 holds the year's first Thursday.
    #[must_use]
    pub fn week_of_year(self) -> u8 {
        let thursday = self.to_days() + 4 - i64::from(self.weekday());
        match Self::from_days(thursday) {
            Some(date) => ((date.day_of_year() - 1) / 7 + 1) as u8,
            None => 1,
        }
    }

    /// Whole months from this date to the other, negative if the other is earlier.
    #[must_use]
    pub fn months_until(self, other: Self) -> i64 {
        let index = |date: Self| i64::from(date.year) * 12 + i64::from(date.month);
        let months = index(other) - index(self);
        if months > 0 && other.day < self.day {
            months - 1
        } else if months < 0 && other.day > self.day {
            months + 1
        } else {
            months
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.year < 0 { "-" } else { "" })?;
        number::write_digits(f, u64::from(self.year.unsigned_abs()), 4)?;
        f.write_str("-")?;
        number::write_digits(f, u64::from(self.month), 2)?;
        f.write_str("-")?;
        number::write_digits(f, u64::from(self.day), 2)
    }
}

/// The number written by exactly so many ASCII digits.
pub(super) fn fixed_digits(text: &str, count: usize) -> Option<u32> {
    if text.len() != count || count > 9 {
        return None;
    }
    text.bytes()
        .try_fold(0, |number, byte| byte.is_ascii_digit().then(|| number * 10 + u32::from(byte - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes() {
        for text in ["2024-02-29", "0000-01-01", "-0044-03-15", "12024-12-31", "-999999999-12-31"] {
            assert_eq!(Date::parse(text).unwrap().to_string(), text);
        }
        for text in ["2023-02-29", "24-01-01", "02024-01-01", "+2024-01-01", "2024-1-01", "2024-01-01x", ""] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn months_are_clipped_and_counted() {
        let date = |text| Date::parse(text).unwrap();
        assert_eq!(date("2024-01-31").add_months(1), Some(date("2024-02-29")));
        assert_eq!(date("2024-03-31").add_months(-13), Some(date("2023-02-28")));
        assert_eq!(date("2024-01-31").months_until(date("2024-02-29")), 0);
        assert_eq!(date("2024-02-29").months_until(date("2024-01-31")), 0);
        assert_eq!(date("2006-11-23").months_until(date("2024-11-22")), 215);
        assert_eq!(date("2024-11-23").months_until(date("2006-11-23")), -216);
    }
}
