//! Functions over the rows of a timeline: each row a context with the dates `begin` and `end`.

use std::rc::Rc;

use crate::validate::period::{self, Period};
use crate::value::{Context, Date, Kind, Reason, Value, number};

/// `gaps(periods, until)`: days without a period.
pub(super) fn gaps(values: &[Value]) -> Result<Value, Reason> {
    gaps_longer_than(values, None, values.get(1))
}

/// `interruptions(periods, months, until)`: the gaps that last longer than so many months.
pub(super) fn interruptions(values: &[Value]) -> Result<Value, Reason> {
    gaps_longer_than(values, Some(months(values)?), values.get(2))
}

fn gaps_longer_than(values: &[Value], months: Option<i64>, until: Option<&Value>) -> Result<Value, Reason> {
    let mut list = Vec::new();
    for gap in period::gaps(&periods(values)?, until.and_then(date)) {
        if months.is_none_or(|months| gap.is_longer_than(months)) {
            list.push(context(&[
                ("after", count(gap.after)),
                ("before", gap.before.map_or(Value::Null, count)),
                ("begin", Value::Date(gap.begin)),
                ("end", Value::Date(gap.end)),
                ("days", Value::from(gap.days())),
                ("months", Value::from(gap.months())),
            ]));
        }
    }
    Ok(Value::list(list))
}

/// `overlaps(periods)`: days that two periods cover.
pub(super) fn overlaps(values: &[Value]) -> Result<Value, Reason> {
    let mut list = Vec::new();
    for overlap in period::overlaps(&periods(values)?) {
        list.push(context(&[
            ("first", count(overlap.first)),
            ("second", count(overlap.second)),
            ("begin", Value::Date(overlap.begin)),
            ("end", overlap.end.map_or(Value::Null, Value::Date)),
        ]));
    }
    Ok(Value::list(list))
}

/// `covered months(periods, until)`.
pub(super) fn covered_months(values: &[Value]) -> Result<Value, Reason> {
    Ok(Value::from(period::covered_months(&periods(values)?, until(values)?)))
}

/// `continuous since(periods, months, until)`.
pub(super) fn continuous_since(values: &[Value]) -> Result<Value, Reason> {
    let since = period::continuous_since(&periods(values)?, months(values)?, until(values)?);
    Ok(since.map_or(Value::Null, Value::Date))
}

/// The rows that have a begin, in order of time, with their numbers. No rows are none.
fn periods(values: &[Value]) -> Result<Vec<Period>, Reason> {
    let mut ordered = Vec::new();
    match values.first() {
        Some(Value::List(rows)) => {
            for (index, row) in rows.iter().enumerate() {
                if let Value::Context(row) = row
                    && let Some(begin) = row.get("begin").and_then(date)
                {
                    let end = row.get("end").and_then(date);
                    period::insert(&mut ordered, Period { row: index + 1, begin, end });
                }
            }
        }
        Some(Value::Null) | None => {}
        Some(other) => return Err(Reason::expected(Kind::List, other)),
    }
    Ok(ordered)
}

/// The last argument: a day.
fn until(values: &[Value]) -> Result<Date, Reason> {
    let until = values.last().unwrap_or(&Value::Null);
    date(until).ok_or_else(|| Reason::expected(Kind::Date, until))
}

/// The second argument: a whole number.
fn months(values: &[Value]) -> Result<i64, Reason> {
    let months = values.get(1).unwrap_or(&Value::Null);
    let whole = months.as_number().and_then(number::truncate);
    whole.ok_or_else(|| Reason::expected(Kind::Number, months))
}

fn context(members: &[(&str, Value)]) -> Value {
    let mut context = Context::with_capacity(members.len());
    for (name, value) in members {
        context.insert(Rc::from(*name), value.clone());
    }
    Value::Context(Rc::new(context))
}

fn date(value: &Value) -> Option<Date> {
    match value {
        Value::Date(date) => Some(*date),
        _ => None,
    }
}

fn count(number: usize) -> Value {
    Value::from(number as i64)
}
