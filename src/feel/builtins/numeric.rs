//! Rounding and elementary functions.

use super::Accept::{NotNull, Number};
use super::{Builtin, Gives, fixed, needs, out_of_domain, unsuitable};
use crate::feel::evaluate::{Evaluator, Outcome};
use crate::value::number::{self, Exact as _, Rounding};
use crate::value::{Decimal, Reason, ReasonKind, Value, arithmetic};

/// The scales of DMN's numbers.
const SCALES: std::ops::RangeInclusive<i64> = -6_111..=6_176;

pub(super) static TABLE: [Builtin; 8] = [
    fixed("floor", &[needs("n", Number)], Gives::Number, floor),
    fixed("floor", &[needs("n", Number), needs("scale", Number)], Gives::Number, floor),
    fixed("ceiling", &[needs("n", Number)], Gives::Number, ceiling),
    fixed("ceiling", &[needs("n", Number), needs("scale", Number)], Gives::Number, ceiling),
    fixed("round up", &[needs("n", Number), needs("scale", Number)], Gives::Number, round_up),
    fixed("round down", &[needs("n", Number), needs("scale", Number)], Gives::Number, round_down),
    fixed("round half up", &[needs("n", Number), needs("scale", Number)], Gives::Number, round_half_up),
    fixed("round half down", &[needs("n", Number), needs("scale", Number)], Gives::Number, round_half_down),
];

/// Those that an engine without all functions leaves out.
pub(super) static RARE: [Builtin; 8] = [
    fixed("decimal", &[needs("n", Number), needs("scale", Number)], Gives::Number, decimal),
    fixed("abs", &[needs("n", NotNull)], Gives::Any, abs),
    fixed("sqrt", &[needs("number", Number)], Gives::Number, sqrt),
    fixed("log", &[needs("number", Number)], Gives::Number, log),
    fixed("exp", &[needs("number", Number)], Gives::Number, exp),
    fixed("modulo", &[needs("dividend", Number), needs("divisor", Number)], Gives::Number, modulo),
    fixed("odd", &[needs("number", Number)], Gives::Boolean, odd),
    fixed("even", &[needs("number", Number)], Gives::Boolean, even),
];

fn round(values: &[Value], rounding: Rounding) -> Outcome {
    let (number, scale) = match values {
        [Value::Number(number)] => (*number, Some(0)),
        [Value::Number(number), Value::Number(scale)] => (*number, number::truncate(*scale)),
        _ => return Err(unsuitable(values)),
    };
    scale
        .filter(|scale| SCALES.contains(scale))
        .and_then(|scale| number::round(number, scale, rounding))
        .map(Value::Number)
        .ok_or_else(|| out_of_domain(values))
}

fn decimal(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    round(values, Rounding::HalfEven)
}

fn floor(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    round(values, Rounding::Floor)
}

fn ceiling(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    round(values, Rounding::Ceiling)
}

fn round_up(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    round(values, Rounding::Up)
}

fn round_down(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    round(values, Rounding::Down)
}

fn round_half_up(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    round(values, Rounding::HalfUp)
}

fn round_half_down(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    round(values, Rounding::HalfDown)
}

fn abs(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    match values {
        [Value::Number(number)] => Ok(Value::Number(number.abs())),
        [value @ Value::YearsMonths(duration)] if duration.months >= 0 => Ok(value.clone()),
        [value @ Value::DaysTime(duration)] if duration.total_nanoseconds() >= 0 => Ok(value.clone()),
        [value @ (Value::YearsMonths(_) | Value::DaysTime(_))] => arithmetic::negate(value),
        _ => Err(unsuitable(values)),
    }
}

/// The remainder with the sign of the divisor.
fn modulo(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let [Value::Number(dividend), Value::Number(divisor)] = values else { return Err(unsuitable(values)) };
    if divisor.is_zero() {
        return Err(Reason::new(ReasonKind::DivisionByZero, &values.iter().collect::<Vec<_>>()));
    }
    let remainder = dividend.modulo(*divisor).ok_or_else(|| out_of_domain(values))?;
    let other_sign = !remainder.is_zero() && remainder.is_sign_negative() != divisor.is_sign_negative();
    let shifted = if other_sign { remainder.plus(*divisor) } else { Some(remainder) };
    shifted.map(Value::Number).ok_or_else(|| out_of_domain(values))
}

fn of_number(values: &[Value], function: impl FnOnce(Decimal) -> Option<Decimal>) -> Outcome {
    let [Value::Number(number)] = values else { return Err(unsuitable(values)) };
    function(*number).map(Value::Number).ok_or_else(|| out_of_domain(values))
}

fn sqrt(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    of_number(values, number::square_root)
}

fn log(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    of_number(values, number::ln)
}

fn exp(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    of_number(values, number::exp)
}

fn odd(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    parity(values, Decimal::ONE)
}

fn even(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    parity(values, Decimal::ZERO)
}

fn parity(values: &[Value], remainder: Decimal) -> Outcome {
    let [Value::Number(number)] = values else { return Err(unsuitable(values)) };
    let found = number.modulo(Decimal::TWO).ok_or_else(|| out_of_domain(values))?;
    Ok(Value::Boolean(found.abs() == remainder))
}
