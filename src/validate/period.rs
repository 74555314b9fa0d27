//! Periods of a timeline: what they cover, where days are missing between them, and where they overlap. Both days of a
//! period count; a period without an end lasts.
//!
//! ```
//! use lotse::validate::period::{Period, gaps, insert};
//! use lotse::value::Date;
//! let day = |text| Date::parse(text).unwrap();
//! let first = Period { row: 1, begin: day("2020-01-01"), end: Some(day("2020-03-31")) };
//! let second = Period { row: 2, begin: day("2020-05-01"), end: None };
//! let mut ordered = Vec::new();
//! insert(&mut ordered, second);
//! insert(&mut ordered, first);
//! let missing = gaps(&ordered, None);
//! assert_eq!(missing[0].begin, day("2020-04-01"));
//! assert_eq!((missing[0].after, missing[0].before), (1, Some(2)));
//! ```

use super::Problem;
use crate::value::Date;

/// One period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The number of its row, from 1.
    pub row: usize,
    /// First day.
    pub begin: Date,
    /// Last day; none while it lasts.
    pub end: Option<Date>,
}

/// Days without a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The row of the period before it.
    pub after: usize,
    /// The row of the period behind it; none if there is no later one.
    pub before: Option<usize>,
    /// First day without a period.
    pub begin: Date,
    /// Last day without a period.
    pub end: Date,
}

/// Days of two periods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// The row of the period that began earlier.
    pub first: usize,
    /// The row of the other one.
    pub second: usize,
    /// First day of both.
    pub begin: Date,
    /// Last day of both; none if neither ends.
    pub end: Option<Date>,
}

impl Gap {
    /// Whole months that it lasts.
    #[must_use]
    pub fn months(&self) -> i64 {
        next_day(self.end).map_or(0, |end| self.begin.months_until(end))
    }

    /// How many days it has.
    #[must_use]
    pub fn days(&self) -> i64 {
        self.end.to_days() - self.begin.to_days() + 1
    }

    /// Whether it lasts longer than so many months: six months from 1 January end on 30 June, so that 1 July is longer.
    #[must_use]
    pub fn is_longer_than(&self, months: i64) -> bool {
        self.begin.add_months(months).is_some_and(|limit| limit <= self.end)
    }
}

/// Puts a period among others that are in order of time, unless its end is before its begin.
pub fn insert(ordered: &mut Vec<Period>, period: Period) {
    if period.end.is_none_or(|end| period.begin <= end) {
        // There are few of them, and they come nearly in order: a sort would cost a phone more to load than to run.
        let at = ordered.iter().rposition(|other| other.begin <= period.begin).map_or(0, |at| at + 1);
        ordered.insert(at, period);
    }
}

/// Days between the periods, and up to `until` (a day that counts) if that is given.
#[must_use]
pub fn gaps(ordered: &[Period], until: Option<Date>) -> Vec<Gap> {
    let mut gaps = Vec::new();
    let mut latest: Option<Period> = None;
    let last = until.and_then(next_day).map(|begin| Period { row: 0, begin, end: None });
    for period in ordered.iter().copied().chain(last) {
        if let Some(Period { row, end: Some(end), .. }) = latest
            && let (Some(begin), Some(end)) = (next_day(end), previous_day(period.begin))
            && begin <= end
        {
            gaps.push(Gap { after: row, before: (period.row > 0).then_some(period.row), begin, end });
        }
        if latest.is_none_or(|latest| ends_earlier(latest.end, period.end)) {
            latest = Some(period);
        }
    }
    gaps
}

/// Where two periods cover the same days. A single day is none: people move out and in on the same day.
#[must_use]
pub fn overlaps(ordered: &[Period]) -> Vec<Overlap> {
    let mut overlaps = Vec::new();
    let mut latest: Option<Period> = None;
    for period in ordered {
        if let Some(latest) = latest
            && latest.end.is_none_or(|end| period.begin < end)
            && period.end.is_none_or(|end| period.begin < end)
        {
            let end = if ends_earlier(period.end, latest.end) { period.end } else { latest.end };
            overlaps.push(Overlap { first: latest.row, second: period.row, begin: period.begin, end });
        }
        if latest.is_none_or(|latest| ends_earlier(latest.end, period.end)) {
            latest = Some(*period);
        }
    }
    overlaps
}

/// How many months the periods cover up to `until`, days that several of them cover once. Whole months of each stretch
/// without a gap count by the calendar; where there are several, the days left over add up to months of 30 days (§ 191 BGB).
#[must_use]
pub fn covered_months(ordered: &[Period], until: Date) -> i64 {
    let (mut months, mut days, mut stretches) = (0, 0, 0);
    let mut count = |begin: Date, end: Date| {
        let Some(end) = next_day(end) else { return };
        let whole = begin.months_until(end);
        months += whole;
        stretches += 1;
        days += begin.add_months(whole).map_or(0, |rest| end.to_days() - rest.to_days());
    };
    let mut stretch: Option<(Date, Date)> = None;
    for period in ordered.iter().filter(|period| period.begin <= until) {
        let end = period.end.map_or(until, |end| end.min(until));
        stretch = match stretch {
            Some((begin, last)) if next_day(last).is_none_or(|next| period.begin <= next) => {
                Some((begin, last.max(end)))
            }
            before => {
                before.into_iter().for_each(|(begin, last)| count(begin, last));
                Some((period.begin, end))
            }
        };
    }
    stretch.into_iter().for_each(|(begin, last)| count(begin, last));
    if stretches > 1 { months + days / 30 } else { months }
}

/// Since when there is no gap longer than so many months; none if the last one is still open on `until`, or if nothing
/// is covered.
#[must_use]
pub fn continuous_since(ordered: &[Period], months: i64, until: Date) -> Option<Date> {
    let begin = ordered.first().map(|period| period.begin).filter(|begin| *begin <= until)?;
    match gaps(ordered, Some(until)).into_iter().rfind(|gap| gap.is_longer_than(months)) {
        None => Some(begin),
        Some(gap) if gap.before.is_none() => None,
        Some(gap) => next_day(gap.end),
    }
}

/// What there is to say about a timeline, in order of time: gaps between its periods, and overlaps.
#[must_use]
pub fn hints(ordered: &[Period]) -> Vec<Problem> {
    let mut hints: Vec<(Date, Problem)> = Vec::new();
    for gap in gaps(ordered, None) {
        let problem =
            about("period-gap", gap.after, gap.before.unwrap_or_default(), gap.begin, Some(gap.end));
        hints.push((
            gap.begin,
            problem.number("days", gap.days().into()).number("months", gap.months().into()),
        ));
    }
    for overlap in overlaps(ordered) {
        let code = if overlap.end.is_some() { "period-overlap" } else { "period-two-open" };
        let at = hints.iter().position(|(begin, _)| overlap.begin <= *begin).unwrap_or(hints.len());
        hints.insert(
            at,
            (overlap.begin, about(code, overlap.first, overlap.second, overlap.begin, overlap.end)),
        );
    }
    hints.into_iter().map(|(_, problem)| problem).collect()
}

fn about(code: &'static str, row: usize, other: usize, from: Date, to: Option<Date>) -> Problem {
    let problem = Problem::new(code).count("row", row).count("otherRow", other).date("from", from);
    match to {
        Some(to) => problem.date("to", to),
        None => problem,
    }
}

/// Whether the first of two ends comes before the other; none is never.
fn ends_earlier(end: Option<Date>, other: Option<Date>) -> bool {
    end.is_some_and(|end| other.is_none_or(|other| end < other))
}

fn next_day(day: Date) -> Option<Date> {
    Date::from_days(day.to_days() + 1)
}

fn previous_day(day: Date) -> Option<Date> {
    Date::from_days(day.to_days() - 1)
}

#[cfg(test)]
mod tests;
