//! `+`, `-`, `*`, `/`, `**` and the sign (DMN 1.5, tables 49 to 53).

use std::rc::Rc;

use super::limits::MAX_STRING;
use super::number::Exact as _;
use super::time::NANOSECONDS_PER_DAY;
use super::{
    Date, DateTime, DaysTime, Decimal, HAS_RARE, Limit, Reason, ReasonKind, Time, Value, YearsMonths, Zone,
    Zones, number,
};

type Outcome = Result<Value, Reason>;

/// `left + right`.
///
/// # Errors
/// When the kinds do not add up, or the result is too large.
pub fn add(left: &Value, right: &Value, zones: &dyn Zones) -> Outcome {
    use Value as V;
    let overflow = || Reason::new(ReasonKind::Overflow, &[left, right]);
    match (left, right) {
        (V::Number(a), V::Number(b)) => a.plus(*b).map(V::Number).ok_or_else(overflow),
        (V::String(a), V::String(b)) => concatenate(a, b),
        (V::YearsMonths(a), V::YearsMonths(b)) => {
            years_months(a.months.checked_add(b.months)).ok_or_else(overflow)
        }
        (V::DaysTime(a), V::DaysTime(b)) => {
            days_time(a.total_nanoseconds() + b.total_nanoseconds()).ok_or_else(overflow)
        }
        (moment, V::YearsMonths(d)) | (V::YearsMonths(d), moment) => {
            add_months(moment, d.months, zones).unwrap_or_else(|| Err(Reason::kinds(&[left, right])))
        }
        (moment, V::DaysTime(d)) | (V::DaysTime(d), moment) => {
            add_nanoseconds(moment, d.total_nanoseconds(), zones)
                .unwrap_or_else(|| Err(Reason::kinds(&[left, right])))
        }
        _ => Err(Reason::kinds(&[left, right])),
    }
}

/// `left - right`.
///
/// # Errors
/// When the kinds do not fit, or the result is too large.
pub fn subtract(left: &Value, right: &Value, zones: &dyn Zones) -> Outcome {
    use Value as V;
    let overflow = || Reason::new(ReasonKind::Overflow, &[left, right]);
    match (left, right) {
        (V::Number(a), V::Number(b)) => a.minus(*b).map(V::Number).ok_or_else(overflow),
        (V::YearsMonths(a), V::YearsMonths(b)) => {
            years_months(a.months.checked_sub(b.months)).ok_or_else(overflow)
        }
        (V::DaysTime(a), V::DaysTime(b)) => {
            days_time(a.total_nanoseconds() - b.total_nanoseconds()).ok_or_else(overflow)
        }
        (V::Date(a), V::Date(b)) => {
            DaysTime::from_days(a.to_days() - b.to_days()).map(V::DaysTime).ok_or_else(overflow)
        }
        (V::Time(a), V::Time(b)) if HAS_RARE && a.zone.is_some() == b.zone.is_some() => {
            days_time(a.instant() - b.instant()).ok_or_else(overflow)
        }
        (V::Date(_) | V::DateTime(_), V::Date(_) | V::DateTime(_)) if HAS_RARE => {
            let (a, b) = (as_date_time(left), as_date_time(right));
            match (a, b) {
                // A moment with a zone and one without have no distance.
                (Some(a), Some(b)) if a.time.zone.is_some() == b.time.zone.is_some() => {
                    days_time(a.instant() - b.instant()).ok_or_else(overflow)
                }
                _ => Err(Reason::kinds(&[left, right])),
            }
        }
        (moment, V::YearsMonths(d)) => {
            add_months(moment, -d.months, zones).unwrap_or_else(|| Err(Reason::kinds(&[left, right])))
        }
        (moment, V::DaysTime(d)) => add_nanoseconds(moment, -d.total_nanoseconds(), zones)
            .unwrap_or_else(|| Err(Reason::kinds(&[left, right]))),
        _ => Err(Reason::kinds(&[left, right])),
    }
}

/// `left * right`.
///
/// # Errors
/// When the kinds do not multiply, or the result is too large.
pub fn multiply(left: &Value, right: &Value) -> Outcome {
    use Value as V;
    let overflow = || Reason::new(ReasonKind::Overflow, &[left, right]);
    match (left, right) {
        (V::Number(a), V::Number(b)) => a.times(*b).map(V::Number).ok_or_else(overflow),
        (V::YearsMonths(d), V::Number(n)) | (V::Number(n), V::YearsMonths(d)) => {
            let months = Decimal::from(d.months).times(*n).and_then(number::truncate);
            years_months(months).ok_or_else(overflow)
        }
        (V::DaysTime(d), V::Number(n)) | (V::Number(n), V::DaysTime(d)) => {
            scale(*d, |total| total.times(*n)).ok_or_else(overflow)
        }
        _ => Err(Reason::kinds(&[left, right])),
    }
}

/// `left / right`.
///
/// # Errors
/// When the kinds do not divide, the divisor is zero, or the result is too large.
pub fn divide(left: &Value, right: &Value) -> Outcome {
    use Value as V;
    let overflow = || Reason::new(ReasonKind::Overflow, &[left, right]);
    let zero = match right {
        V::Number(n) => n.is_zero(),
        V::YearsMonths(d) => d.months == 0,
        V::DaysTime(d) => d.total_nanoseconds() == 0,
        _ => false,
    };
    if zero && matches!(left, V::Number(_) | V::YearsMonths(_) | V::DaysTime(_)) {
        return Err(Reason::new(ReasonKind::DivisionByZero, &[left, right]));
    }
    match (left, right) {
        (V::Number(a), V::Number(b)) => a.over(*b).map(V::Number).ok_or_else(overflow),
        (V::YearsMonths(d), V::Number(n)) => {
            let months = Decimal::from(d.months).over(*n).and_then(number::truncate);
            years_months(months).ok_or_else(overflow)
        }
        (V::DaysTime(d), V::Number(n)) => scale(*d, |total| total.over(*n)).ok_or_else(overflow),
        (V::YearsMonths(a), V::YearsMonths(b)) => {
            let quotient = Decimal::from(a.months).over(Decimal::from(b.months));
            quotient.map(V::Number).ok_or_else(overflow)
        }
        (V::DaysTime(a), V::DaysTime(b)) => {
            let quotient = seconds(*a).and_then(|a| a.over(seconds(*b)?));
            quotient.map(V::Number).ok_or_else(overflow)
        }
        _ => Err(Reason::kinds(&[left, right])),
    }
}

/// `left ** right`.
///
/// # Errors
/// When these are no numbers, or the power has no value that can be held.
pub fn power(left: &Value, right: &Value) -> Outcome {
    match (left, right) {
        (Value::Number(a), Value::Number(b)) => number::power(*a, *b)
            .map(Value::Number)
            .ok_or_else(|| Reason::new(ReasonKind::Overflow, &[left, right])),
        _ => Err(Reason::kinds(&[left, right])),
    }
}

/// `-value`.
///
/// # Errors
/// When it is neither a number nor a duration.
pub fn negate(value: &Value) -> Outcome {
    match value {
        Value::Number(number) => Ok(Value::Number(-*number)),
        Value::YearsMonths(duration) => Ok(Value::YearsMonths(YearsMonths { months: -duration.months })),
        Value::DaysTime(duration) => days_time(-duration.total_nanoseconds())
            .ok_or_else(|| Reason::new(ReasonKind::Overflow, &[value])),
        _ => Err(Reason::kinds(&[value])),
    }
}

fn concatenate(a: &Rc<str>, b: &Rc<str>) -> Outcome {
    if a.len() + b.len() > MAX_STRING {
        return Err(Reason::limit(Limit::StringLength));
    }
    let mut text = String::with_capacity(a.len() + b.len());
    text.push_str(a);
    text.push_str(b);
    Ok(Value::String(text.into()))
}

/// The value as a date with time; a date is its midnight in UTC.
pub(crate) fn as_date_time(value: &Value) -> Option<DateTime> {
    match value {
        Value::DateTime(date_time) => Some(date_time.clone()),
        Value::Date(date) => Some(midnight(*date)),
        _ => None,
    }
}

/// Midnight in UTC, which a date stands for where a date with time is needed.
pub(crate) fn midnight(date: Date) -> DateTime {
    DateTime { date, time: Time::MIDNIGHT.with_zone(Some(Zone::Offset(0))) }
}

fn years_months(months: Option<i64>) -> Option<Value> {
    // As many months as years can be counted, so that the negative can be held too.
    let months = months.filter(|months| months.unsigned_abs() <= 12 * 2_000_000_000)?;
    Some(Value::YearsMonths(YearsMonths { months }))
}

fn days_time(nanoseconds: i128) -> Option<Value> {
    DaysTime::from_nanoseconds(nanoseconds).map(Value::DaysTime)
}

/// The duration in seconds; the nanoseconds are exact.
pub(crate) fn seconds(duration: DaysTime) -> Option<Decimal> {
    Decimal::try_from_i128_with_scale(duration.total_nanoseconds(), 9).ok()
}

fn scale(duration: DaysTime, change: impl FnOnce(Decimal) -> Option<Decimal>) -> Option<Value> {
    let changed = change(seconds(duration)?)?.rounded(9, number::Rounding::Down);
    let places = 10_i128.checked_pow(9_u32.checked_sub(changed.scale())?)?;
    days_time(changed.mantissa().checked_mul(places)?)
}

/// `None` if months cannot be added to such a value.
fn add_months(moment: &Value, months: i64, zones: &dyn Zones) -> Option<Outcome> {
    let moved = match moment {
        Value::Date(date) => date.add_months(months).map(Value::Date),
        Value::DateTime(DateTime { date, time }) if HAS_RARE => date
            .add_months(months)
            .and_then(|date| DateTime { date, time: time.clone() }.settle(zones))
            .map(Value::DateTime),
        _ => return None,
    };
    Some(moved.ok_or_else(|| Reason::new(ReasonKind::Overflow, &[moment])))
}

/// `None` if hours cannot be added to such a value. A date moves by whole days and stays a date.
fn add_nanoseconds(moment: &Value, nanoseconds: i128, zones: &dyn Zones) -> Option<Outcome> {
    let moved = match moment {
        Value::Date(date) => {
            let days = nanoseconds.div_euclid(NANOSECONDS_PER_DAY) as i64;
            date.to_days().checked_add(days).and_then(Date::from_days).map(Value::Date)
        }
        Value::DateTime(moment) if HAS_RARE => {
            moment.add_nanoseconds(nanoseconds, zones).map(Value::DateTime)
        }
        Value::Time(time) if HAS_RARE => {
            let (time, _) = Time::from_nanoseconds(time.nanoseconds() + nanoseconds, time.zone.clone());
            Some(Value::Time(time))
        }
        _ => return None,
    };
    Some(moved.ok_or_else(|| Reason::new(ReasonKind::Overflow, &[moment])))
}
