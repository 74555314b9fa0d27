//! Dates in calendars, and the clock.

use super::Accept::Moment;
use super::{Builtin, Gives, fixed, needs, unsuitable};
use crate::feel::evaluate::{Evaluator, Outcome};
use crate::value::{Date, Value};

pub(super) static TABLE: [Builtin; 1] = [fixed("today", &[], Gives::Date, today)];

/// Those that an engine without all functions leaves out.
pub(super) static RARE: [Builtin; 5] = [
    fixed("now", &[], Gives::DateTime, now),
    fixed("day of year", &[needs("date", Moment)], Gives::Number, day_of_year),
    fixed("day of week", &[needs("date", Moment)], Gives::String, day_of_week),
    fixed("month of year", &[needs("date", Moment)], Gives::String, month_of_year),
    fixed("week of year", &[needs("date", Moment)], Gives::Number, week_of_year),
];

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn today(evaluator: &mut Evaluator<'_>, _: &[Value]) -> Outcome {
    Ok(Value::Date(evaluator.now().date))
}

fn now(evaluator: &mut Evaluator<'_>, _: &[Value]) -> Outcome {
    Ok(Value::DateTime(evaluator.now()))
}

fn of_date(values: &[Value], function: impl FnOnce(Date) -> Value) -> Outcome {
    match values {
        [Value::Date(date)] => Ok(function(*date)),
        [Value::DateTime(moment)] => Ok(function(moment.date)),
        _ => Err(unsuitable(values)),
    }
}

fn day_of_year(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    of_date(values, |date| Value::from(i64::from(date.day_of_year())))
}

fn week_of_year(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    of_date(values, |date| Value::from(i64::from(date.week_of_year())))
}

fn day_of_week(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    of_date(values, |date| name(&DAYS, date.weekday()))
}

fn month_of_year(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    of_date(values, |date| name(&MONTHS, date.month))
}

fn name(names: &[&str], number: u8) -> Value {
    names.get(usize::from(number) - 1).map_or(Value::Null, |name| Value::string(name))
}
