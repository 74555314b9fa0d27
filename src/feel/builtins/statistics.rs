//! Numbers of a list: sums, means, extremes.

use super::Accept::List;
use super::lists::sorted;
use super::{Builtin, Gives, Parameter, gather, needs, out_of_domain, unsuitable};
use crate::feel::evaluate::{Evaluator, Outcome};
use crate::value::number::Exact as _;
use crate::value::{Decimal, Reason, ReasonKind, Value, compare, number};

const LIST: &[Parameter] = &[needs("list", List)];

pub(super) static TABLE: [Builtin; 3] = [
    gather("sum", LIST, Gives::Number, sum),
    gather("min", LIST, Gives::Item, min),
    gather("max", LIST, Gives::Item, max),
];

/// Those that an engine without all functions leaves out.
pub(super) static RARE: [Builtin; 5] = [
    gather("mean", LIST, Gives::Number, mean),
    gather("product", LIST, Gives::Number, product),
    gather("median", LIST, Gives::Number, median),
    gather("mode", LIST, Gives::Numbers, mode),
    gather("stddev", LIST, Gives::Number, stddev),
];

/// The numbers of the list; anything else in it is an error.
fn numbers(values: &[Value]) -> Result<Vec<Decimal>, Reason> {
    let [Value::List(items)] = values else { return Err(unsuitable(values)) };
    let mut numbers = Vec::with_capacity(items.len());
    for item in items.iter() {
        numbers.push(item.as_number().ok_or_else(|| Reason::kinds(&[item]))?);
    }
    Ok(numbers)
}

fn overflow(values: &[Value]) -> Reason {
    Reason::new(ReasonKind::Overflow, &values.iter().collect::<Vec<_>>())
}

fn total(numbers: &[Decimal]) -> Option<Decimal> {
    numbers.iter().try_fold(Decimal::ZERO, |sum, number| sum.plus(*number))
}

fn sum(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let numbers = numbers(values)?;
    if numbers.is_empty() {
        return Err(out_of_domain(values));
    }
    total(&numbers).map(Value::Number).ok_or_else(|| overflow(values))
}

fn product(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let numbers = numbers(values)?;
    if numbers.is_empty() {
        return Err(out_of_domain(values));
    }
    let product = numbers.iter().try_fold(Decimal::ONE, |product, number| product.times(*number));
    product.map(Value::Number).ok_or_else(|| overflow(values))
}

fn mean(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let numbers = numbers(values)?;
    if numbers.is_empty() {
        return Err(out_of_domain(values));
    }
    average(&numbers).map(Value::Number).ok_or_else(|| overflow(values))
}

fn average(numbers: &[Decimal]) -> Option<Decimal> {
    total(numbers)?.over(Decimal::from(numbers.len()))
}

/// The numbers in ascending order, by the one sorting there is.
fn ascending(values: &[Value]) -> Result<Vec<Value>, Reason> {
    let numbers = numbers(values)?.into_iter().map(Value::Number).collect();
    sorted(numbers, &mut |a, b| Ok(compare::order(a, b)?.is_lt()))
}

fn median(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let numbers = ascending(values)?;
    let middle = numbers.get(numbers.len() / 2).and_then(Value::as_number);
    let other =
        numbers.len().checked_sub(1).and_then(|last| numbers.get(last / 2)).and_then(Value::as_number);
    // Of an odd number of items both are the same one.
    let median = middle.zip(other).and_then(|(middle, other)| middle.plus(other)?.over(Decimal::TWO));
    median.map(Value::Number).ok_or_else(|| out_of_domain(values))
}

/// The most frequent numbers, in ascending order.
fn mode(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let numbers = ascending(values)?;
    let mut best = 0;
    let mut modes: Vec<Value> = Vec::new();
    for group in numbers.chunk_by(|a, b| a == b) {
        if group.len() > best {
            best = group.len();
            modes.clear();
        }
        if group.len() == best {
            modes.extend(group.first().cloned());
        }
    }
    Ok(Value::list(modes))
}

/// The standard deviation of a sample.
fn stddev(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let numbers = numbers(values)?;
    if numbers.len() < 2 {
        return Err(out_of_domain(values));
    }
    let deviation = || {
        let mean = average(&numbers)?;
        let mut squares = Decimal::ZERO;
        for number in &numbers {
            let distance = number.minus(mean)?;
            squares = squares.plus(distance.times(distance)?)?;
        }
        number::square_root(squares.over(Decimal::from(numbers.len() - 1))?)
    };
    deviation().map(Value::Number).ok_or_else(|| overflow(values))
}

fn min(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    extreme(values, false)
}

fn max(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    extreme(values, true)
}

fn extreme(values: &[Value], last: bool) -> Outcome {
    let [Value::List(items)] = values else { return Err(unsuitable(values)) };
    if items.len() == 1 {
        return items.first().filter(|item| !item.is_null()).cloned().ok_or_else(|| unsuitable(values));
    }
    let (mut found, others) = items.split_first().ok_or_else(|| out_of_domain(values))?;
    for item in others {
        if compare::order(item, found)?.is_lt() != last {
            found = item;
        }
    }
    Ok(found.clone())
}
