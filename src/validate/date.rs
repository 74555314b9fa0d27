//! Dates as three parts or as one pasted text, partial dates, months and times. The result is ISO 8601; a year of two
//! digits is asked about, an impossible date says which part is wrong.

use super::{Problem, digits, symbols};
use crate::value::{Date, days_in_month, joined};

/// Years that registers and FIM (G60000000083) accept.
pub const YEARS: std::ops::RangeInclusive<i32> = 1850..=2080;

/// The three inputs of a date, as typed. Blank means missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts<'a> {
    /// Day of the month.
    pub day: &'a str,
    /// Month as a number.
    pub month: &'a str,
    /// Year.
    pub year: &'a str,
}

/// A date of which only the year, or only year and month, may be known: birth dates of people whose papers say no
/// more (FIM group G60000000083; ICAO 9303 and German registers know it too).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PartialDate {
    /// Year, in [`YEARS`].
    pub year: i32,
    /// Month 1 to 12; unknown only together with the day.
    pub month: Option<u8>,
    /// Day of the month.
    pub day: Option<u8>,
}

impl PartialDate {
    /// The known parts in ISO 8601: `1975`, `1975-03` or `1975-03-12`.
    #[must_use]
    pub fn iso(&self) -> String {
        let mut iso = padded(self.year, 4);
        for part in [self.month, self.day].into_iter().flatten() {
            iso.push('-');
            iso.push_str(&padded(i32::from(part), 2));
        }
        iso
    }

    /// As German registers write it: day, month and year with zeros for what is unknown, `00.00.1975`.
    #[must_use]
    pub fn register(&self) -> String {
        let part = |part: Option<u8>| padded(i32::from(part.unwrap_or(0)), 2);
        joined(&[part(self.day), part(self.month), padded(self.year, 4)], ".")
    }

    /// The whole date, if every part is known.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        Date::new(self.year, self.month?, self.day?)
    }

    /// Reads the canonical text again.
    #[must_use]
    pub fn from_iso(iso: &str) -> Option<Self> {
        let mut parts = iso.split('-');
        let year = parts.next()?.parse().ok()?;
        let month = parts.next().map(str::parse).transpose().ok()?;
        let day = parts.next().map(str::parse).transpose().ok()?;
        let date = Self { year, month, day };
        (parts.next().is_none() && date.iso() == iso && date.is_possible()).then_some(date)
    }

    fn is_possible(&self) -> bool {
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).is_some()
    }
}

/// Reads a whole date from three inputs.
///
/// ```
/// use lotse::validate::date::{Parts, parse};
/// assert_eq!(parse(&Parts { day: "5", month: "٠٣", year: "1975" }).unwrap().to_string(), "1975-03-05");
/// assert_eq!(parse(&Parts { day: "31", month: "4", year: "1975" }).unwrap_err().code, "date-day");
/// ```
///
/// # Errors
/// A [`Problem`] `date-…`.
pub fn parse(parts: &Parts<'_>) -> Result<Date, Problem> {
    let missing = match [parts.day, parts.month, parts.year].map(|part| part.trim().is_empty()) {
        [false, false, false] => None,
        [true, false, false] => Some("day"),
        [false, true, false] => Some("month"),
        [false, false, true] => Some("year"),
        [true, true, false] => Some("day-month"),
        [true, false, true] => Some("day-year"),
        [false, true, true] => Some("month-year"),
        [true, true, true] => Some("all"),
    };
    if let Some(missing) = missing {
        return Err(Problem::new("date-incomplete").text("part", missing));
    }
    let partial = read(parts, false)?;
    partial.date().ok_or_else(|| Problem::new("date-incomplete").text("part", "day"))
}

/// Reads a date of which day, or day and month, may be unknown (left out, or `00` as in German documents).
///
/// # Errors
/// A [`Problem`] `date-…`.
pub fn parse_partial(parts: &Parts<'_>) -> Result<PartialDate, Problem> {
    if parts.year.trim().is_empty() {
        return Err(Problem::new("date-incomplete").text("part", "year"));
    }
    let partial = read(parts, true)?;
    if partial.day.is_some() && partial.month.is_none() {
        return Err(Problem::new("date-month-needed"));
    }
    Ok(partial)
}

/// Reads a month of a year, canonical `2024-05`.
///
/// # Errors
/// A [`Problem`] `date-…`.
pub fn parse_month(month: &str, year: &str) -> Result<String, Problem> {
    let missing = match [month, year].map(|part| part.trim().is_empty()) {
        [false, false] => return Ok(read(&Parts { day: "", month, year }, false)?.iso()),
        [true, false] => "month",
        [false, true] => "year",
        [true, true] => "month-year",
    };
    Err(Problem::new("date-incomplete").text("part", missing))
}

/// Cuts a pasted date into its parts: `31.12.2024`, `31/12/2024`, `2024-12-31`, with local digits; `12/31/2024` only
/// where the language is `en-US`. `12.2024` and `2024` give partial dates.
///
/// # Errors
/// `date-not-understood`. The parts themselves are checked by [`parse`] or [`parse_partial`].
pub fn split(text: &str, language: &str) -> Result<[String; 3], Problem> {
    let not_understood = || Problem::new("date-not-understood").text("text", text.trim());
    let mut parts: Vec<String> = vec![String::new()];
    let mut separator = None;
    for (_, character) in symbols(text) {
        match character {
            c if c.is_ascii_digit() => {
                if let Some(part) = parts.last_mut() {
                    part.push(c);
                }
            }
            // Blanks beside a separator, or as the separator.
            c if c.is_whitespace() || Some(c) == separator && parts.last().is_some_and(String::is_empty) => {
                if parts.last().is_some_and(|part| !part.is_empty()) {
                    parts.push(String::new());
                }
            }
            '.' | '/' | '-' | '\u{2010}'..='\u{2013}' | '\u{2212}' | '٫' | '،' | '؍' => {
                if separator.is_some_and(|s| s != character) {
                    return Err(not_understood());
                }
                separator = Some(character);
                if parts.last().is_some_and(|part| !part.is_empty()) {
                    parts.push(String::new());
                }
            }
            _ => return Err(not_understood()),
        }
    }
    if parts.last().is_some_and(String::is_empty) {
        parts.pop();
    }
    let mut parts = parts.into_iter();
    let (first, second, third) = (parts.next(), parts.next(), parts.next());
    let none = String::new;
    let ordered = match (first, second, third) {
        (Some(year), Some(month), Some(day)) if year.len() == 4 => [day, month, year],
        (Some(month), Some(day), Some(year)) if language == "en-US" && separator == Some('/') => {
            [day, month, year]
        }
        (Some(day), Some(month), Some(year)) => [day, month, year],
        (Some(year), Some(month), None) if year.len() == 4 => [none(), month, year],
        (Some(month), Some(year), None) if year.len() == 4 => [none(), month, year],
        (Some(year), None, None) if year.len() == 4 => [none(), none(), year],
        _ => return Err(not_understood()),
    };
    match parts.next() {
        None => Ok(ordered),
        Some(_) => Err(not_understood()),
    }
}

/// Checks a date against its limits, which are allowed themselves.
///
/// # Errors
/// `date-too-early` or `date-too-late`.
pub fn check_range(value: Date, min: Option<Date>, max: Option<Date>) -> Result<(), Problem> {
    match (min, max) {
        (Some(min), _) if value < min => {
            Err(Problem::new("date-too-early").date("min", min).date("value", value))
        }
        (_, Some(max)) if value > max => {
            Err(Problem::new("date-too-late").date("max", max).date("value", value))
        }
        _ => Ok(()),
    }
}

/// Reads a time of day, canonical `14:30`. Understands `14:30`, `14.30`, `14h30`, `1430`, `14 Uhr`, `2:30 pm`.
///
/// # Errors
/// A [`Problem`] `time-…`.
pub fn parse_time(text: &str) -> Result<String, Problem> {
    let not_understood = || Problem::new("time-not-understood").text("text", text.trim());
    let lower = crate::value::case::lower(&digits::normalize(text));
    let lower: String = lower.chars().filter(|c| !super::is_direction_mark(*c)).collect();
    let lower = without_end(lower.trim(), "uhr");
    let (morning, evening) =
        (without_end(without_end(lower, "am"), "a.m."), without_end(without_end(lower, "pm"), "p.m."));
    let (lower, afternoon) = match (morning.len() < lower.len(), evening.len() < lower.len()) {
        (true, _) => (morning, Some(false)),
        (_, true) => (evening, Some(true)),
        _ => (lower, None),
    };
    let (hour, minute) = match lower.split_once([':', '.', 'h', '٫']) {
        Some((hour, minute)) => (hour.trim(), minute.trim()),
        None if lower.len() == 4 && lower.is_ascii() => lower.split_at(2),
        None => (lower, ""),
    };
    let is_number = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    if !is_number(hour) || !(minute.is_empty() || minute.len() == 2 && is_number(minute)) {
        return Err(not_understood());
    }
    let hours: i32 = hour.parse().map_err(|_| not_understood())?;
    let minutes: i32 = if minute.is_empty() { 0 } else { minute.parse().map_err(|_| not_understood())? };
    let hours = match afternoon {
        Some(_) if !(1..=12).contains(&hours) => return Err(Problem::new("time-hour").text("hour", hour)),
        Some(afternoon) => hours % 12 + if afternoon { 12 } else { 0 },
        None => hours,
    };
    match (hours, minutes) {
        (0..=23, 0..=59) => Ok(joined(&[padded(hours, 2), padded(minutes, 2)], ":")),
        (0..=23, _) => Err(Problem::new("time-minute").text("minute", minute)),
        _ => Err(Problem::new("time-hour").text("hour", hour)),
    }
}

/// Reads the parts that are there. `zero_is_unknown`: German documents write `00` for unknown days and months.
fn read(parts: &Parts<'_>, zero_is_unknown: bool) -> Result<PartialDate, Problem> {
    let day = part("day", parts.day, zero_is_unknown)?;
    let month = part("month", parts.month, zero_is_unknown)?;
    let year = year(parts.year)?;
    let known = |part: &Option<(u32, String)>| {
        part.as_ref().map_or((None, String::new()), |(n, s)| (Some(*n), s.clone()))
    };
    let ((day, day_text), (month, month_text)) = (known(&day), known(&month));
    if let Some(number) = month
        && !(1..=12).contains(&number)
    {
        return Err(match day {
            Some(1..=12) if (13..=31).contains(&number) => {
                Problem::new("date-day-and-month-swapped").text("day", day_text).text("month", month_text)
            }
            _ => Problem::new("date-month").text("month", month_text),
        });
    }
    if let Some(number) = day
        && !(1..=31).contains(&number)
    {
        return Err(Problem::new("date-day-number").text("day", day_text));
    }
    let small = |number: Option<u32>| number.and_then(|n| u8::try_from(n).ok());
    let partial = PartialDate { year, month: small(month), day: small(day) };
    if let (Some(first), false) = (Date::new(year, partial.month.unwrap_or(1), 1), partial.is_possible()) {
        let month = partial.month.unwrap_or(1);
        if month == 2 && partial.day == Some(29) {
            return Err(Problem::new("date-leap-day").text("year", padded(year, 4)));
        }
        let days = days_in_month(year, month);
        return Err(Problem::new("date-day")
            .text("day", day_text)
            .count("days", usize::from(days))
            .count("month", usize::from(month))
            .date("firstOfMonth", first));
    }
    Ok(partial)
}

/// A day or month: its number and its text for messages; `None` where nothing is given.
fn part(name: &'static str, text: &str, zero_is_unknown: bool) -> Result<Option<(u32, String)>, Problem> {
    let digits: String = symbols(text).into_iter().map(|(_, c)| c).collect();
    let digits = digits.trim_end_matches('.');
    if digits.is_empty() {
        return Ok(None);
    }
    match digits.parse::<u32>() {
        Ok(0) if zero_is_unknown => Ok(None),
        Ok(number) if !digits.starts_with('+') => Ok(Some((number, digits.to_owned()))),
        _ => Err(Problem::new("date-character").text("part", name).text("text", text.trim())),
    }
}

fn year(text: &str) -> Result<i32, Problem> {
    let digits: String = symbols(text).into_iter().map(|(_, c)| c).collect();
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Problem::new("date-character").text("part", "year").text("text", text.trim()));
    }
    let out_of_range = || {
        Problem::new("date-year")
            .text("year", digits.as_str())
            .text("min", padded(*YEARS.start(), 4))
            .text("max", padded(*YEARS.end(), 4))
    };
    if digits.len() <= 2 {
        let two = if digits.len() == 1 { ["0", &digits].concat() } else { digits.clone() };
        return Err(Problem::new("date-two-digit-year")
            .text("text", digits.as_str())
            .text("earlier", ["19", &two].concat())
            .text("later", ["20", &two].concat()));
    }
    let year =
        digits.parse::<u32>().ok().and_then(|year| i32::try_from(year).ok()).ok_or_else(out_of_range)?;
    let other_calendar = |calendar| {
        Problem::new("date-other-calendar").text("year", digits.as_str()).text("calendar", calendar)
    };
    match year {
        // Solar Hijri years 1270 to 1430 and lunar Hijri years to 1480 are the people alive today, and their documents.
        1270..=1480 => Err(other_calendar("persian-or-islamic")),
        2440..=2600 => Err(other_calendar("buddhist")),
        year if digits.len() == 4 && YEARS.contains(&year) => Ok(year),
        _ => Err(out_of_range()),
    }
}

/// The text without that end and the blanks before it, if it ends so.
fn without_end<'t>(text: &'t str, end: &str) -> &'t str {
    text.strip_suffix(end).map_or(text, str::trim_end)
}

/// A number with leading zeros.
fn padded(number: i32, width: usize) -> String {
    let digits = number.to_string();
    let mut text = "0".repeat(width.saturating_sub(digits.len()));
    text.push_str(&digits);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts<'a>([day, month, year]: [&'a str; 3]) -> Parts<'a> {
        Parts { day, month, year }
    }

    #[test]
    fn whole_dates_from_three_inputs() {
        let check = |typed: [&str; 3], expected: &str| {
            let found = parse(&parts(typed)).map_or_else(|p| p.to_string(), |date| date.to_string());
            assert_eq!(found, expected, "{typed:?}");
        };
        check(["5", "3", "1975"], "1975-03-05");
        check(["05", "03", "1975"], "1975-03-05");
        check([" 5. ", "3.", " 1975 "], "1975-03-05");
        check(["٥", "٣", "١٩٧٥"], "1975-03-05");
        check(["۵", "۳", "۱۹۷۵"], "1975-03-05");
        check(["\u{200F}٥", "٣", "1975"], "1975-03-05");
        check(["29", "2", "2024"], "2024-02-29");
        check(["29", "2", "2000"], "2000-02-29");
        check(["1", "1", "1850"], "1850-01-01");
        check(["31", "12", "2080"], "2080-12-31");
        check(["", "3", "1975"], "date-incomplete part=day");
        check(["5", "", "1975"], "date-incomplete part=month");
        check(["5", "3", " "], "date-incomplete part=year");
        check(["", "", "1975"], "date-incomplete part=day-month");
        check(["", "3", ""], "date-incomplete part=day-year");
        check(["5", "", ""], "date-incomplete part=month-year");
        check(["5", "3", "75"], "date-two-digit-year text=75 earlier=1975 later=2075");
        check(["5", "3", "4"], "date-two-digit-year text=4 earlier=1904 later=2004");
        check(["5", "3", "٧٥"], "date-two-digit-year text=75 earlier=1975 later=2075");
        check(["5", "3", "1354"], "date-other-calendar year=1354 calendar=persian-or-islamic");
        check(["5", "3", "1445"], "date-other-calendar year=1445 calendar=persian-or-islamic");
        check(["5", "3", "2518"], "date-other-calendar year=2518 calendar=buddhist");
        check(["5", "3", "1849"], "date-year year=1849 min=1850 max=2080");
        check(["5", "3", "2081"], "date-year year=2081 min=1850 max=2080");
        check(["5", "3", "197"], "date-year year=197 min=1850 max=2080");
        check(["5", "3", "19755"], "date-year year=19755 min=1850 max=2080");
        check(["5", "3", "01975"], "date-year year=01975 min=1850 max=2080");
        check(["5", "3", "99999999999"], "date-year year=99999999999 min=1850 max=2080");
        check(["31", "4", "1975"], "date-day day=31 days=30 month=4 firstOfMonth=1975-04-01");
        check(["30", "2", "2024"], "date-day day=30 days=29 month=2 firstOfMonth=2024-02-01");
        check(["29", "2", "1900"], "date-leap-day year=1900");
        check(["29", "02", "2023"], "date-leap-day year=2023");
        check(["12", "31", "2024"], "date-day-and-month-swapped day=12 month=31");
        check(["13", "13", "2024"], "date-month month=13");
        check(["5", "0", "2024"], "date-month month=0");
        check(["0", "3", "2024"], "date-day-number day=0");
        check(["32", "3", "2024"], "date-day-number day=32");
        check(["five", "3", "2024"], "date-character part=day text=five");
        check(["5", "March", "2024"], "date-character part=month text=March");
        check(["5", "3", "2O24"], "date-character part=year text=2O24");
        check(["+5", "3", "2024"], "date-character part=day text=+5");
        check(["-5", "3", "2024"], "date-character part=day text=-5");
    }

    #[test]
    fn partial_dates_leave_unknown_parts_out() {
        let check = |typed: [&str; 3], expected: &str| {
            let found = parse_partial(&parts(typed))
                .map_or_else(|p| p.to_string(), |d| [d.iso(), d.register()].join(" "));
            assert_eq!(found, expected, "{typed:?}");
        };
        check(["", "", "1975"], "1975 00.00.1975");
        check(["", "3", "1975"], "1975-03 00.03.1975");
        check(["12", "3", "1975"], "1975-03-12 12.03.1975");
        check(["00", "00", "1975"], "1975 00.00.1975");
        check(["", "3", "٢٠٠١"], "2001-03 00.03.2001");
        check(["12", "", "1975"], "date-month-needed");
        check(["12", "3", ""], "date-incomplete part=year");
        check(["", "13", "1975"], "date-month month=13");
        check(["31", "4", "1975"], "date-day day=31 days=30 month=4 firstOfMonth=1975-04-01");
        check(["", "", "75"], "date-two-digit-year text=75 earlier=1975 later=2075");
        for iso in ["1975", "1975-03", "1975-03-12"] {
            assert_eq!(PartialDate::from_iso(iso).map(|date| date.iso()).as_deref(), Some(iso));
        }
        for wrong in ["", "75", "1975-3", "1975-13", "1975-02-30", "1975-03-12-01", "1975-"] {
            assert_eq!(PartialDate::from_iso(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn pasted_dates_are_cut() {
        let check = |language: &str, text: &str, expected: &str| {
            let found = split(text, language).map_or_else(|p| p.to_string(), |parts| parts.join("|"));
            assert_eq!(found, expected, "{text:?} in {language}");
        };
        check("de", "31.12.2024", "31|12|2024");
        check("de", " 31. 12. 2024 ", "31|12|2024");
        check("de", "31/12/2024", "31|12|2024");
        check("de", "31-12-2024", "31|12|2024");
        check("de", "31 12 2024", "31|12|2024");
        check("de", "2024-12-31", "31|12|2024");
        check("de", "2024/12/31", "31|12|2024");
        check("de", "5.3.75", "5|3|75");
        check("en", "12/31/2024", "12|31|2024");
        check("en-US", "12/31/2024", "31|12|2024");
        check("en-US", "31.12.2024", "31|12|2024");
        check("en-US", "2024-12-31", "31|12|2024");
        check("ar", "٣١/١٢/٢٠٢٤", "31|12|2024");
        check("ar", "\u{200F}٢٠٢٤/١٢/٣١", "31|12|2024");
        check("fa", "۲۰۲۴/۱۲/۳۱", "31|12|2024");
        check("de", "12.2024", "|12|2024");
        check("de", "2024-12", "|12|2024");
        check("de", "2024", "||2024");
        check("de", "00.00.1975", "00|00|1975");
        check("de", "31122024", "date-not-understood text=31122024");
        check("de", "31.12-2024", "date-not-understood text=31.12-2024");
        check("de", "31. Dezember 2024", "date-not-understood text=31. Dezember 2024");
        check("de", "1.2.3.4", "date-not-understood text=1.2.3.4");
        check("de", "", "date-not-understood text=");
    }

    #[test]
    fn months_and_times() {
        let month = |month, year, expected: &str| {
            assert_eq!(parse_month(month, year).unwrap_or_else(|p| p.to_string()), expected);
        };
        month("5", "2024", "2024-05");
        month("", "2024", "date-incomplete part=month");
        month("", "", "date-incomplete part=month-year");
        month("13", "2024", "date-month month=13");
        let time = |text: &str, expected: &str| {
            assert_eq!(parse_time(text).unwrap_or_else(|p| p.to_string()), expected, "{text}");
        };
        time("14:30", "14:30");
        time("9.05", "09:05");
        time("14h30", "14:30");
        time("1430", "14:30");
        time("14 Uhr", "14:00");
        time("١٤:٣٠", "14:30");
        time("2:30 pm", "14:30");
        time("12:00 a.m.", "00:00");
        time("12 pm", "12:00");
        time("0:00", "00:00");
        time("23:59", "23:59");
        time("24:00", "time-hour hour=24");
        time("14:60", "time-minute minute=60");
        time("13 pm", "time-hour hour=13");
        time("noon", "time-not-understood text=noon");
        time("14:5", "time-not-understood text=14:5");
        time("ä1:0", "time-not-understood text=ä1:0");
    }

    #[test]
    fn limits_are_allowed_themselves() {
        let date = |day| Date::new(2024, 5, day);
        let check = |day, expected: &str| {
            let found = check_range(date(day).unwrap(), date(10), date(20))
                .map_or_else(|p| p.to_string(), |()| String::new());
            assert_eq!(found, expected);
        };
        check(10, "");
        check(20, "");
        check(9, "date-too-early min=2024-05-10 value=2024-05-09");
        check(21, "date-too-late max=2024-05-20 value=2024-05-21");
    }
}
