//! `=`, `<` and the other comparisons, and whether a value is in a range (DMN 1.5, table 42 and 10.3.2.7).

use std::cmp::Ordering;

use super::{HAS_RARE, Range, Reason, Value};

/// FEEL's `=`: null equals null alone; values of different kinds cannot be compared.
///
/// # Errors
/// When the kinds differ, here or inside of lists and contexts where nothing else decides.
pub fn equal(left: &Value, right: &Value) -> Result<bool, Reason> {
    use Value as V;
    match (left, right) {
        (V::Null, other) | (other, V::Null) => Ok(other.is_null()),
        (V::Number(_), V::Number(_))
        | (V::String(_), V::String(_))
        | (V::Boolean(_), V::Boolean(_))
        | (V::YearsMonths(_), V::YearsMonths(_))
        | (V::DaysTime(_), V::DaysTime(_))
        | (V::Date(_), V::Date(_))
        | (V::Function(_), V::Function(_)) => Ok(left == right),
        (V::Time(a), V::Time(b)) if HAS_RARE => {
            Ok(a.zone.is_some() == b.zone.is_some() && same_second(a.instant(), b.instant()))
        }
        (V::DateTime(a), V::DateTime(b)) if HAS_RARE => {
            Ok(a.time.zone.is_some() == b.time.zone.is_some() && same_second(a.instant(), b.instant()))
        }
        (V::List(a), V::List(b)) => {
            if a.len() != b.len() {
                return Ok(false);
            }
            for (a, b) in a.iter().zip(b.iter()) {
                if !equal(a, b)? {
                    return Ok(false);
                }
            }
            Ok(true)
        }
        (V::Context(a), V::Context(b)) => {
            if a.entries().len() != b.entries().len() {
                return Ok(false);
            }
            for (name, value) in a.entries() {
                match b.get(name) {
                    Some(other) if equal(value, other)? => {}
                    _ => return Ok(false),
                }
            }
            Ok(true)
        }
        (V::Range(a), V::Range(b)) if HAS_RARE => Ok(a.start_included == b.start_included
            && a.end_included == b.end_included
            && equal_ends(a.start.as_ref(), b.start.as_ref())?
            && equal_ends(a.end.as_ref(), b.end.as_ref())?),
        _ => Err(Reason::kinds(&[left, right])),
    }
}

/// Times are equal to the second, as the conformance kit has it; `is()` looks at fractions too.
fn same_second(a: i128, b: i128) -> bool {
    a.div_euclid(1_000_000_000) == b.div_euclid(1_000_000_000)
}

fn equal_ends(a: Option<&Value>, b: Option<&Value>) -> Result<bool, Reason> {
    match (a, b) {
        (Some(a), Some(b)) => equal(a, b),
        (a, b) => Ok(a.is_none() && b.is_none()),
    }
}

/// How two values of the same ordered kind compare.
///
/// # Errors
/// When the kinds differ or have no order.
pub fn order(left: &Value, right: &Value) -> Result<Ordering, Reason> {
    use Value as V;
    Ok(match (left, right) {
        (V::Number(a), V::Number(b)) => a.cmp(b),
        (V::String(a), V::String(b)) => a.cmp(b),
        (V::Date(a), V::Date(b)) => a.cmp(b),
        (V::YearsMonths(a), V::YearsMonths(b)) => a.cmp(b),
        (V::DaysTime(a), V::DaysTime(b)) => a.cmp(b),
        (V::Time(a), V::Time(b)) if HAS_RARE && a.zone.is_some() == b.zone.is_some() => {
            a.instant().cmp(&b.instant())
        }
        (V::DateTime(a), V::DateTime(b)) if HAS_RARE && a.time.zone.is_some() == b.time.zone.is_some() => {
            a.instant().cmp(&b.instant())
        }
        _ => return Err(Reason::kinds(&[left, right])),
    })
}

/// Whether the range holds the value.
///
/// # Errors
/// When the value cannot be compared with an end.
pub fn contains(range: &Range, value: &Value) -> Result<bool, Reason> {
    let after_start = match &range.start {
        None => true,
        Some(start) => match order(start, value)? {
            Ordering::Less => true,
            Ordering::Equal => range.start_included,
            Ordering::Greater => false,
        },
    };
    let before_end = match &range.end {
        None => true,
        Some(end) => match order(value, end)? {
            Ordering::Less => true,
            Ordering::Equal => range.end_included,
            Ordering::Greater => false,
        },
    };
    Ok(after_start && before_end)
}
