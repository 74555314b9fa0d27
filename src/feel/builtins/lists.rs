//! Lists.

use super::Accept::{Any, List, NotNull, Number, String as Text};
use super::{Arity, Builtin, Gives, Parameter, fixed, gather, may, needs, out_of_domain, unsuitable};
use crate::feel::evaluate::{Evaluator, Outcome, index_of as position_index, list};
use crate::value::limits::MAX_LIST;
use crate::value::{Decimal, Limit, Reason, ReasonKind, Value, compare, number};

const LIST: &[Parameter] = &[needs("list", List)];

pub(super) static TABLE: [Builtin; 4] = [
    fixed("list contains", &[needs("list", List), needs("element", Any)], Gives::Boolean, list_contains),
    fixed("count", LIST, Gives::Number, count),
    rest("concatenate", &[], concatenate),
    fixed("distinct values", LIST, Gives::Same, distinct_values),
];

/// Those that an engine without all functions leaves out.
pub(super) static RARE: [Builtin; 18] = [
    rest("append", &[needs("list", List)], append),
    gather("all", LIST, Gives::Boolean, all),
    gather("any", LIST, Gives::Boolean, any),
    rest("union", &[], union),
    fixed(
        "insert before",
        &[needs("list", List), needs("position", Number), needs("newItem", Any)],
        Gives::List,
        insert_before,
    ),
    fixed("remove", &[needs("list", List), needs("position", Number)], Gives::Same, remove),
    fixed(
        "list replace",
        &[needs("list", List), needs("position", NotNull), needs("newItem", Any)],
        Gives::List,
        list_replace,
    ),
    fixed(
        "list replace",
        &[needs("list", List), needs("match", NotNull), needs("newItem", Any)],
        Gives::List,
        list_replace,
    ),
    fixed("reverse", LIST, Gives::Same, reverse),
    fixed("duplicate values", LIST, Gives::Same, duplicate_values),
    fixed("flatten", LIST, Gives::List, flatten),
    fixed("sort", LIST, Gives::Same, sort),
    fixed("sort", &[needs("list", List), needs("precedes", NotNull)], Gives::Same, sort),
    fixed("sublist", &[needs("list", List), needs("start position", Number)], Gives::Same, sublist),
    fixed(
        "sublist",
        &[needs("list", List), needs("start position", Number), needs("length", Number)],
        Gives::Same,
        sublist,
    ),
    fixed("index of", &[needs("list", List), needs("match", Any)], Gives::Numbers, index_of),
    fixed("string join", LIST, Gives::String, string_join),
    fixed("string join", &[needs("list", List), may("delimiter", Text)], Gives::String, string_join),
];

const fn rest(
    name: &'static str,
    parameters: &'static [Parameter],
    run: for<'a, 'b, 'c> fn(&'a mut Evaluator<'b>, &'c [Value]) -> Outcome,
) -> Builtin {
    Builtin { name, parameters, arity: Arity::Rest, gives: Gives::List, run }
}

fn items(values: &[Value]) -> Result<&[Value], Reason> {
    match values.first() {
        Some(Value::List(items)) => Ok(items),
        _ => Err(unsuitable(values)),
    }
}

fn same(a: &Value, b: &Value) -> bool {
    compare::equal(a, b).unwrap_or(false)
}

fn count(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    Ok(Value::Number(Decimal::from(items(values)?.len())))
}

fn list_contains(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let [Value::List(items), element] = values else { return Err(unsuitable(values)) };
    Ok(Value::Boolean(items.iter().any(|item| same(item, element))))
}

fn sublist(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let (items, start, length) = match values {
        [Value::List(items), Value::Number(start)] => (items, start, None),
        [Value::List(items), Value::Number(start), Value::Number(length)] => {
            (items, start, number::truncate(*length))
        }
        _ => return Err(unsuitable(values)),
    };
    let length_given = values.len() > 2;
    let start = number::truncate(*start).and_then(|start| position_index(start, items.len()));
    let rest = start.and_then(|start| items.get(start..));
    let part = match (rest, length) {
        (Some(rest), None) if !length_given => Some(rest),
        (Some(rest), Some(length)) => usize::try_from(length).ok().and_then(|length| rest.get(..length)),
        _ => None,
    };
    part.map(|part| Value::list(part.to_vec())).ok_or_else(|| out_of_domain(values))
}

fn append(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let mut all = items(values)?.to_vec();
    all.extend_from_slice(values.get(1..).unwrap_or(&[]));
    list(all)
}

fn concatenate(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let mut all = Vec::new();
    for value in values {
        match value {
            Value::List(items) => all.extend_from_slice(items),
            Value::Null => return Err(unsuitable(values)),
            item => all.push(item.clone()),
        }
        if all.len() > MAX_LIST {
            return Err(Reason::limit(Limit::ListLength));
        }
    }
    list(all)
}

fn union(evaluator: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let all = concatenate(evaluator, values)?;
    distinct_values(evaluator, &[all])
}

fn insert_before(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let [Value::List(items), Value::Number(position), item] = values else { return Err(unsuitable(values)) };
    let index = number::truncate(*position).and_then(|position| position_index(position, items.len()));
    let mut all = items.to_vec();
    all.insert(index.ok_or_else(|| out_of_domain(values))?, item.clone());
    list(all)
}

fn remove(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let [Value::List(items), Value::Number(position)] = values else { return Err(unsuitable(values)) };
    let index = number::truncate(*position).and_then(|position| position_index(position, items.len()));
    let mut all = items.to_vec();
    all.remove(index.ok_or_else(|| out_of_domain(values))?);
    Ok(Value::list(all))
}

fn list_replace(evaluator: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let [Value::List(items), at, item] = values else { return Err(unsuitable(values)) };
    let mut all = items.to_vec();
    match at {
        Value::Number(position) => {
            let index =
                number::truncate(*position).and_then(|position| position_index(position, items.len()));
            match index.and_then(|index| all.get_mut(index)) {
                Some(place) => *place = item.clone(),
                None => return Err(out_of_domain(values)),
            }
        }
        Value::Function(_) => {
            for place in &mut all {
                match evaluator.call(at, vec![place.clone(), item.clone()])? {
                    Value::Boolean(true) => *place = item.clone(),
                    Value::Boolean(false) => {}
                    _ => return Err(unsuitable(values)),
                }
            }
        }
        _ => return Err(unsuitable(values)),
    }
    Ok(Value::list(all))
}

fn reverse(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    Ok(Value::list(items(values)?.iter().rev().cloned().collect()))
}

fn index_of(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let [Value::List(items), element] = values else { return Err(unsuitable(values)) };
    let found = items.iter().enumerate().filter(|(_, item)| same(item, element));
    Ok(Value::list(found.map(|(index, _)| Value::Number(Decimal::from(index + 1))).collect()))
}

/// The first of equal items; each is compared with those kept so far.
fn distinct_values(evaluator: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let mut kept: Vec<Value> = Vec::new();
    for item in items(values)? {
        evaluator.charge(kept.len() / 8)?;
        if !kept.iter().any(|other| same(other, item)) {
            kept.push(item.clone());
        }
    }
    Ok(Value::list(kept))
}

fn duplicate_values(evaluator: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let all = items(values)?;
    let mut kept: Vec<Value> = Vec::new();
    for (index, item) in all.iter().enumerate() {
        evaluator.charge(all.len() / 8)?;
        let again = all.iter().skip(index + 1).any(|other| same(other, item));
        if again && !kept.iter().any(|other| same(other, item)) {
            kept.push(item.clone());
        }
    }
    Ok(Value::list(kept))
}

fn flatten(evaluator: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let mut flat = Vec::new();
    flatten_into(evaluator, items(values)?, &mut flat)?;
    list(flat)
}

fn flatten_into(evaluator: &mut Evaluator<'_>, items: &[Value], flat: &mut Vec<Value>) -> Result<(), Reason> {
    evaluator.charge(items.len())?;
    for item in items {
        match item {
            Value::List(inner) => flatten_into(evaluator, inner, flat)?,
            item => flat.push(item.clone()),
        }
    }
    Ok(())
}

/// A merge sort: it keeps the order of equal items and bears a `precedes` that contradicts itself.
fn sort(evaluator: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let function = values.get(1);
    if let Some(function) = function
        && !matches!(function, Value::Function(_))
    {
        return Err(unsuitable(values));
    }
    sorted(items(values)?.to_vec(), &mut |a, b| match function {
        None => Ok(compare::order(a, b)?.is_lt()),
        Some(function) => match evaluator.call(function, vec![a.clone(), b.clone()])? {
            Value::Boolean(precedes) => Ok(precedes),
            _ => Err(Reason::kinds(&[a, b])),
        },
    })
    .map(Value::list)
}

/// Whether one item comes before the other.
type Precedes<'a> = dyn FnMut(&Value, &Value) -> Result<bool, Reason> + 'a;

pub(super) fn sorted(mut items: Vec<Value>, precedes: &mut Precedes<'_>) -> Result<Vec<Value>, Reason> {
    if items.len() < 2 {
        return Ok(items);
    }
    let right = items.split_off(items.len() / 2);
    let left = sorted(items, precedes)?;
    let right = sorted(right, precedes)?;
    let mut merged = Vec::with_capacity(left.len() + right.len());
    let mut left = left.into_iter().peekable();
    let mut right = right.into_iter().peekable();
    while let (Some(a), Some(b)) = (left.peek(), right.peek()) {
        // The right one goes first only if it must: equal items keep their order.
        let next = if precedes(b, a)? { right.next() } else { left.next() };
        merged.extend(next);
    }
    merged.extend(left);
    merged.extend(right);
    Ok(merged)
}

fn string_join(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let delimiter = values.get(1).and_then(Value::as_str).unwrap_or("");
    let mut joined = String::new();
    let mut first = true;
    for item in items(values)? {
        match item {
            Value::String(text) => {
                if !first {
                    joined.push_str(delimiter);
                }
                joined.push_str(text);
                first = false;
            }
            Value::Null => {}
            _ => return Err(unsuitable(values)),
        }
        if joined.len() > crate::value::limits::MAX_STRING {
            return Err(Reason::limit(Limit::StringLength));
        }
    }
    Ok(Value::String(joined.into()))
}

fn all(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    decide(values, false)
}

fn any(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    decide(values, true)
}

/// The decisive truth value wins; what is neither true nor false leaves it open.
fn decide(values: &[Value], decisive: bool) -> Outcome {
    let mut open = false;
    for item in items(values)? {
        match item {
            Value::Boolean(value) if *value == decisive => return Ok(Value::Boolean(decisive)),
            Value::Boolean(_) => {}
            _ => open = true,
        }
    }
    if open {
        Err(Reason::new(ReasonKind::NullOperand, &values.iter().collect::<Vec<_>>()))
    } else {
        Ok(Value::Boolean(!decisive))
    }
}
