//! Timelines as people write them, and random ones against counting day by day.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil;
use proptest::prelude::*;

use super::*;

const TODAY: &str = "2026-11-23";

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// `2020-01-01/2020-03-31 2020-05-01/`: one period after the other, rows from 1.
fn periods(text: &str) -> Vec<Period> {
    let read = |(index, period): (usize, &str)| {
        let (begin, end) = period.split_once('/').unwrap();
        Period { row: index + 1, begin: day(begin), end: Date::parse(end) }
    };
    in_order(text.split_whitespace().enumerate().map(read))
}

fn in_order(periods: impl Iterator<Item = Period>) -> Vec<Period> {
    let mut ordered = Vec::new();
    periods.for_each(|period| insert(&mut ordered, period));
    ordered
}

fn check(text: &str, expected: &[&str]) {
    let found: Vec<String> = hints(&periods(text)).iter().map(ToString::to_string).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn gaps_and_overlaps_name_rows_and_days() {
    check("", &[]);
    check("2020-01-01/", &[]);
    check("2020-01-01/2020-03-31 2020-04-01/", &[]);
    // Moved out and in on the same day.
    check("2020-01-01/2020-03-31 2020-03-31/", &[]);
    check(
        "2020-01-01/2020-03-31 2020-03-30/",
        &["period-overlap row=1 otherRow=2 from=2020-03-30 to=2020-03-31"],
    );
    check(
        "2020-01-01/2020-03-31 2020-05-01/",
        &["period-gap row=1 otherRow=2 from=2020-04-01 to=2020-04-30 days=30 months=1"],
    );
    // Entered in another order.
    check(
        "2020-05-01/ 2020-01-01/2020-03-31",
        &["period-gap row=2 otherRow=1 from=2020-04-01 to=2020-04-30 days=30 months=1"],
    );
    // A short period inside of a long one: what comes then follows the long one.
    check(
        "2020-01-01/2020-12-31 2020-03-01/2020-03-31 2021-01-01/",
        &["period-overlap row=1 otherRow=2 from=2020-03-01 to=2020-03-31"],
    );
    check("2020-01-01/ 2021-01-01/", &["period-two-open row=1 otherRow=2 from=2021-01-01"]);
    check(
        "2020-01-01/ 2021-01-01/2021-06-30",
        &["period-overlap row=1 otherRow=2 from=2021-01-01 to=2021-06-30"],
    );
    // An end before the begin is another error, and no period.
    check("2020-01-01/2019-01-01 2021-01-01/", &[]);
    check(
        "2018-01-01/2018-12-31 2019-02-01/2019-12-31 2019-06-01/",
        &[
            "period-gap row=1 otherRow=2 from=2019-01-01 to=2019-01-31 days=31 months=1",
            "period-overlap row=2 otherRow=3 from=2019-06-01 to=2019-12-31",
        ],
    );
}

#[test]
fn months_are_counted_once_and_left_over_days_by_thirty() {
    let check = |text: &str, expected: i64| {
        assert_eq!(covered_months(&periods(text), day(TODAY)), expected, "{text}")
    };
    check("", 0);
    check("2020-01-01/2020-12-31", 12);
    check("2020-01-01/2020-12-30", 11);
    check("2020-01-01/2020-06-30 2020-07-01/2020-12-31", 12);
    check("2020-01-01/2020-12-31 2020-03-01/2020-05-31", 12);
    // Two stretches of two weeks and a day.
    check("2020-01-01/2020-01-15 2020-03-01/2020-03-15", 1);
    check("2020-01-01/2020-01-15 2020-03-01/2020-03-14", 0);
    check("2021-11-24/", 60);
    check("2021-11-25/", 59);
    check("2027-01-01/", 0);
    check("2026-01-01/2027-12-31", 10);
}

#[test]
fn more_than_six_months_interrupt() {
    let check = |text: &str, expected: Option<&str>| {
        assert_eq!(continuous_since(&periods(text), 6, day(TODAY)), expected.map(day), "{text}");
    };
    check("", None);
    check("2018-08-01/", Some("2018-08-01"));
    // 1 January to 30 June: exactly six months.
    check("2018-01-01/2019-12-31 2020-07-01/", Some("2018-01-01"));
    check("2018-01-01/2019-12-31 2020-07-02/", Some("2020-07-02"));
    check("2018-01-01/2018-12-31 2020-01-01/2020-12-31 2021-03-01/", Some("2020-01-01"));
    // Left five months ago, and seven months ago.
    check("2018-01-01/2026-06-30", Some("2018-01-01"));
    check("2018-01-01/2026-04-30", None);
    check("2027-01-01/", None);
}

proptest! {
    /// The same by looking at every single day, with the days of another library.
    #[test]
    fn as_counting_day_by_day(raw in proptest::collection::vec((0_i64..400, 0_i64..120), 0..7)) {
        let start = civil::date(2019, 6, 1);
        let own = |days: i64| {
            let date = start.checked_add(days.days()).unwrap();
            Date::new(date.year().into(), date.month().cast_unsigned(), date.day().cast_unsigned()).unwrap()
        };
        let until = 450;
        let list = raw.iter().enumerate().map(|(index, (begin, length))| Period {
            row: index + 1,
            begin: own(*begin),
            end: Some(own(begin + length)),
        });
        let ordered = in_order(list);
        let covered: BTreeSet<i64> = raw.iter().flat_map(|(begin, length)| *begin..=begin + length).collect();
        let missing: BTreeSet<i64> = match covered.first() {
            Some(first) => (*first..=until).filter(|day| !covered.contains(day)).collect(),
            None => BTreeSet::new(),
        };
        let epoch = own(0).to_days();
        let found: BTreeSet<i64> = gaps(&ordered, Some(own(until)))
            .iter()
            .flat_map(|gap| gap.begin.to_days() - epoch..=gap.end.to_days() - epoch)
            .collect();
        prop_assert_eq!(&found, &missing);
        // A month has 28 to 31 days, and days left over are not lost.
        let months = covered_months(&ordered, own(until));
        let days = i64::try_from(covered.range(..=until).count()).unwrap();
        prop_assert!(months >= days / 31 - 1 && months <= days / 28, "{} months of {} days", months, days);
        // Days that two periods share are said by some overlap, and no overlap says others.
        for overlap in overlaps(&ordered) {
            let (first, second) = (raw[overlap.first - 1], raw[overlap.second - 1]);
            let begin = first.0.max(second.0);
            let end = (first.0 + first.1).min(second.0 + second.1);
            prop_assert_eq!((overlap.begin, overlap.end), (own(begin), Some(own(end))));
            prop_assert!(begin < end);
        }
    }
}
