//! Values against types: `instance of`, and the conversions of calls (DMN 1.5, section 10.3.2.9.4).

use std::rc::Rc;

use super::builtins::Builtin;
use super::evaluate::Closure;
use super::types::Type;
use crate::value::Value;

/// Whether the value is of that type. Null is of type null alone.
pub(super) fn is_instance(value: &Value, r#type: &Type) -> bool {
    match (value, r#type) {
        (Value::Null, r#type) => *r#type == Type::Null,
        (_, Type::Any) => true,
        (Value::Boolean(_), Type::Boolean)
        | (Value::Number(_), Type::Number)
        | (Value::String(_), Type::String)
        | (Value::Date(_), Type::Date)
        | (Value::Time(_), Type::Time)
        | (Value::DateTime(_), Type::DateTime)
        | (Value::YearsMonths(_), Type::YearsMonths)
        | (Value::DaysTime(_), Type::DaysTime) => true,
        (Value::String(text), Type::Choice(codes)) => codes.contains(text),
        (Value::List(items), Type::List(item)) => items.iter().all(|value| conforms(value, item)),
        (Value::Context(context), Type::Context(members)) => members
            .iter()
            .all(|(name, member)| context.get(name).is_some_and(|value| conforms(value, member))),
        (Value::Range(range), Type::Range(item)) => {
            let ends = [&range.start, &range.end];
            ends.into_iter().flatten().all(|end| conforms(end, item))
        }
        (Value::Function(function), Type::Function(parameters, result)) => {
            let (declared, returned) = if let Some(closure) = function.0.downcast_ref::<Closure>() {
                let declared: Vec<&Type> =
                    closure.lambda.parameters.iter().map(|(_, r#type)| r#type).collect();
                (declared, &closure.lambda.result)
            } else if let Some(overloads) = function.0.downcast_ref::<&'static [Builtin]>() {
                let fits = overloads.iter().any(|builtin| builtin.parameters.len() == parameters.len());
                return fits && **result == Type::Any;
            } else {
                return false;
            };
            // A function may take more than is asked for, and must give no more than that.
            declared.len() == parameters.len()
                && parameters.iter().zip(declared).all(|(asked, declared)| is_subtype(asked, declared))
                && is_subtype(returned, result)
        }
        _ => false,
    }
}

/// Inside of lists and contexts null goes with every type.
fn conforms(value: &Value, r#type: &Type) -> bool {
    value.is_null() || is_instance(value, r#type)
}

fn is_subtype(narrow: &Type, wide: &Type) -> bool {
    match (narrow, wide) {
        (_, Type::Any) | (Type::Null, _) | (Type::Choice(_), Type::String) => true,
        (Type::List(a), Type::List(b)) | (Type::Range(a), Type::Range(b)) => is_subtype(a, b),
        (Type::Context(a), Type::Context(b)) => b.iter().all(|(name, wide)| {
            a.iter().find(|(key, _)| key == name).is_some_and(|(_, narrow)| is_subtype(narrow, wide))
        }),
        (Type::Function(a, x), Type::Function(b, y)) => {
            a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| is_subtype(b, a)) && is_subtype(x, y)
        }
        (a, b) => a == b,
    }
}

/// The value as the type asks for it: one item for a list of one, a list of one for an item.
pub(super) fn coerce(value: Value, r#type: &Type) -> Result<Value, Value> {
    if conforms(&value, r#type) {
        return Ok(value);
    }
    match (&value, r#type) {
        (Value::List(items), _) if items.len() == 1 && !matches!(r#type, Type::List(_)) => {
            match items.first() {
                Some(item) if conforms(item, r#type) => Ok(item.clone()),
                _ => Err(value),
            }
        }
        (_, Type::List(item)) if conforms(&value, item) => Ok(Value::List(Rc::new([value]))),
        (Value::Date(date), Type::DateTime) => Ok(Value::DateTime(crate::value::arithmetic::midnight(*date))),
        _ => Err(value),
    }
}
