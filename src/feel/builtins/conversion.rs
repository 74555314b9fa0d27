//! From text and parts to values.

use std::rc::Rc;

use super::Accept::{Any, Moment, NotNull, Number, String as Text};
use super::{Builtin, Gives, fixed, may, needs, out_of_domain, unsuitable};
use crate::feel::evaluate::{self, Evaluator, Outcome};
use crate::feel::parser;
use crate::feel::syntax::{Arguments, Tree, TreeKind};
use crate::value::limits::{MAX_OFFSET, MAX_STRING};
use crate::value::number::Exact as _;
use crate::value::{
    Date, DateTime, Decimal, Limit, Reason, ReasonKind, Time, Value, YearsMonths, Zone, Zones, arithmetic,
    number, parse_duration, text,
};

pub(super) static TABLE: [Builtin; 6] = [
    fixed("date", &[needs("from", NotNull)], Gives::Date, date_from),
    fixed(
        "date",
        &[needs("year", Number), needs("month", Number), needs("day", Number)],
        Gives::Date,
        date_of,
    ),
    fixed("duration", &[needs("from", NotNull)], Gives::Any, duration),
    fixed(
        "years and months duration",
        &[needs("from", Moment), needs("to", Moment)],
        Gives::YearsMonths,
        years_and_months,
    ),
    fixed("string", &[may("from", Any)], Gives::String, string),
    fixed("string", &[may("value", Any)], Gives::String, string),
];

/// Those that an engine without all functions leaves out.
pub(super) static RARE: [Builtin; 7] = [
    fixed("range", &[needs("from", Text)], Gives::Any, range),
    fixed("time", &[needs("from", NotNull)], Gives::Time, time_from),
    fixed(
        "time",
        &[needs("hour", Number), needs("minute", Number), needs("second", Number), may("offset", Any)],
        Gives::Time,
        time_of,
    ),
    fixed("date and time", &[needs("from", NotNull)], Gives::DateTime, date_time_from),
    fixed("date and time", &[needs("date", Moment), needs("time", NotNull)], Gives::DateTime, date_time_of),
    fixed(
        "date and time",
        &[
            needs("year", Number),
            needs("month", Number),
            needs("day", Number),
            needs("hour", Number),
            needs("minute", Number),
            needs("second", Number),
            may("offset", Any),
        ],
        Gives::DateTime,
        date_time_of_parts,
    ),
    fixed(
        "number",
        &[needs("from", Text), may("grouping separator", Text), may("decimal separator", Text)],
        Gives::Number,
        number_from,
    ),
];

/// `@"…"`: a date, time, date with time or duration, told apart by how it is written.
pub(in super::super) fn at_literal(text: &str, zones: &dyn Zones) -> Outcome {
    let value = if text.contains('T') && !text.starts_with(['P', '-'])
        || text.starts_with('-') && text.contains("T") && !text.starts_with("-P")
    {
        DateTime::parse(text, zones).map(Value::DateTime)
    } else if text.starts_with('P') || text.starts_with("-P") {
        parse_duration(text)
    } else if text.get(2..3) == Some(":") {
        Time::parse(text, zones).map(Value::Time)
    } else {
        Date::parse(text).map(Value::Date)
    };
    value.ok_or_else(|| unreadable(text))
}

fn unreadable(text: &str) -> Reason {
    Reason::new(ReasonKind::Unreadable, &[&Value::string(text)])
}

fn date_from(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    match values {
        [Value::String(text)] => Date::parse(text).map(Value::Date).ok_or_else(|| unreadable(text)),
        [Value::Date(date)] => Ok(Value::Date(*date)),
        [Value::DateTime(moment)] => Ok(Value::Date(moment.date)),
        _ => Err(unsuitable(values)),
    }
}

fn date_of(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let [Value::Number(year), Value::Number(month), Value::Number(day)] = values else {
        return Err(unsuitable(values));
    };
    civil(*year, *month, *day).map(Value::Date).ok_or_else(|| out_of_domain(values))
}

fn civil(year: Decimal, month: Decimal, day: Decimal) -> Option<Date> {
    let small = |number: Decimal| u8::try_from(number::to_integer(number)?).ok();
    Date::new(i32::try_from(number::to_integer(year)?).ok()?, small(month)?, small(day)?)
}

fn time_from(evaluator: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    match values {
        [Value::String(text)] => {
            Time::parse(text, evaluator).map(Value::Time).ok_or_else(|| unreadable(text))
        }
        [Value::Time(time)] => Ok(Value::Time(time.clone())),
        [Value::DateTime(moment)] => Ok(Value::Time(moment.time.clone())),
        [Value::Date(date)] => Ok(Value::Time(arithmetic::midnight(*date).time)),
        _ => Err(unsuitable(values)),
    }
}

fn time_of(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    match values {
        [Value::Number(hour), Value::Number(minute), Value::Number(second), offset] => {
            clock(*hour, *minute, *second, offset).map(Value::Time).ok_or_else(|| out_of_domain(values))
        }
        _ => Err(unsuitable(values)),
    }
}

fn clock(hour: Decimal, minute: Decimal, second: Decimal, offset: &Value) -> Option<Time> {
    let small = |number: Decimal| u8::try_from(number::to_integer(number)?).ok();
    let whole = second.rounded(0, number::Rounding::Down);
    let nanosecond = number::truncate(second.minus(whole)?.times(Decimal::from(1_000_000_000))?)?;
    let time = Time::new(small(hour)?, small(minute)?, small(whole)?, u32::try_from(nanosecond).ok()?)?;
    let zone = match offset {
        Value::Null => None,
        Value::DaysTime(duration) => {
            let seconds = i32::try_from(duration.total_nanoseconds() / 1_000_000_000).ok()?;
            (-MAX_OFFSET..=MAX_OFFSET).contains(&seconds).then_some(())?;
            Some(Zone::Offset(seconds))
        }
        _ => return None,
    };
    Some(time.with_zone(zone))
}

fn date_time_from(evaluator: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    match values {
        [Value::String(text)] => {
            let moment = match Date::parse(text) {
                Some(date) => Some(DateTime { date, time: Time::MIDNIGHT }),
                None => DateTime::parse(text, evaluator),
            };
            moment.map(Value::DateTime).ok_or_else(|| unreadable(text))
        }
        [Value::DateTime(moment)] => Ok(Value::DateTime(moment.clone())),
        [Value::Date(date)] => Ok(Value::DateTime(arithmetic::midnight(*date))),
        _ => Err(unsuitable(values)),
    }
}

fn date_time_of(evaluator: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let (date, time) = match values {
        [Value::Date(date), Value::Time(time)] => (*date, time),
        [Value::DateTime(moment), Value::Time(time)] => (moment.date, time),
        _ => return Err(unsuitable(values)),
    };
    let moment = DateTime { date, time: time.clone() }.settle(evaluator);
    moment.map(Value::DateTime).ok_or_else(|| out_of_domain(values))
}

fn date_time_of_parts(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let [
        Value::Number(year),
        Value::Number(month),
        Value::Number(day),
        Value::Number(hour),
        Value::Number(minute),
        Value::Number(second),
        offset,
    ] = values
    else {
        return Err(unsuitable(values));
    };
    let moment = civil(*year, *month, *day)
        .and_then(|date| Some(DateTime { date, time: clock(*hour, *minute, *second, offset)? }));
    moment.map(Value::DateTime).ok_or_else(|| out_of_domain(values))
}

fn duration(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    match values {
        [Value::String(text)] => parse_duration(text).ok_or_else(|| unreadable(text)),
        [duration @ (Value::YearsMonths(_) | Value::DaysTime(_))] => Ok(duration.clone()),
        _ => Err(unsuitable(values)),
    }
}

fn years_and_months(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let date = |value: &Value| arithmetic::as_date_time(value).map(|moment| moment.date);
    match values {
        [from, to] => match (date(from), date(to)) {
            (Some(from), Some(to)) => Ok(Value::YearsMonths(YearsMonths { months: from.months_until(to) })),
            _ => Err(unsuitable(values)),
        },
        _ => Err(unsuitable(values)),
    }
}

fn number_from(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let [Value::String(text), group, point] = values else { return Err(unsuitable(values)) };
    let group = group.as_str();
    let point = point.as_str();
    let known = group.is_none_or(|group| matches!(group, " " | "," | "."))
        && point.is_none_or(|point| matches!(point, "." | ","))
        && (group.is_none() || group != point);
    if !known {
        return Err(out_of_domain(values));
    }
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        let mut utf8 = [0; 4];
        let part: &str = c.encode_utf8(&mut utf8);
        if Some(part) == group {
            continue;
        }
        // Where a comma is the point, a point is a mistake.
        if part == "." && point == Some(",") {
            return Err(unreadable(text));
        }
        plain.push(if Some(part) == point { '.' } else { c });
    }
    number::parse(plain.trim_start_matches('+')).map(Value::Number).ok_or_else(|| unreadable(text))
}

fn string(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    match values {
        [Value::Null] => Ok(Value::Null),
        [value] => {
            let text = text(value);
            if text.len() > MAX_STRING {
                return Err(Reason::limit(Limit::StringLength));
            }
            Ok(Value::String(text.into()))
        }
        _ => Err(unsuitable(values)),
    }
}

/// `range("[1..5)")`: the ends are literals.
fn range(evaluator: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let [Value::String(text)] = values else { return Err(unsuitable(values)) };
    let tree = parser::expression(text, Vec::new()).map_err(|_| unreadable(text))?;
    let TreeKind::Range(range) = tree.kind else { return Err(unreadable(text)) };
    let start = end_of_range(evaluator, &range.start).ok_or_else(|| unreadable(text))?;
    let end = end_of_range(evaluator, &range.end).ok_or_else(|| unreadable(text))?;
    if start.is_null() && end.is_null() {
        return Err(unreadable(text));
    }
    // An end that is missing is null, and never included.
    if start.is_null() && range.start_included || end.is_null() && range.end_included {
        return Err(unreadable(text));
    }
    if crate::value::compare::order(&start, &end).is_ok_and(std::cmp::Ordering::is_gt) {
        return Err(out_of_domain(values));
    }
    evaluate::range(start, end, range.start_included, range.end_included)
}

/// A literal, or a function that makes a date, time or duration of a text.
fn end_of_range(evaluator: &mut Evaluator<'_>, tree: &Tree) -> Option<Value> {
    Some(match &tree.kind {
        TreeKind::Null => Value::Null,
        TreeKind::Number(number) => Value::Number(*number),
        TreeKind::String(text) => Value::String(text.clone()),
        TreeKind::At(text) => at_literal(text, evaluator).ok()?,
        TreeKind::Negate(inner) => arithmetic::negate(&end_of_range(evaluator, inner)?).ok()?,
        TreeKind::Call(function, Arguments::Positional(arguments)) => {
            let (TreeKind::Name(name), [Tree { kind: TreeKind::String(text), .. }]) =
                (&function.kind, &**arguments)
            else {
                return None;
            };
            let make = match &**name {
                "date" => date_from,
                "time" => time_from,
                "date and time" => date_time_from,
                "duration" => duration,
                _ => return None,
            };
            make(evaluator, &[Value::String(Rc::clone(text))]).ok()?
        }
        _ => return None,
    })
}
