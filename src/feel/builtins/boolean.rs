//! `not` and `is`.

use super::Accept::Any;
use super::{Builtin, Gives, fixed, may, needs, unsuitable};
use crate::feel::evaluate::{Evaluator, Outcome};
use crate::value::Value;

pub(super) static TABLE: [Builtin; 1] = [fixed("not", &[needs("negand", Any)], Gives::Boolean, not)];

/// Those that an engine without all functions leaves out.
pub(super) static RARE: [Builtin; 1] =
    [fixed("is", &[may("value1", Any), may("value2", Any)], Gives::Boolean, is)];

fn not(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    match values {
        [Value::Boolean(value)] => Ok(Value::Boolean(!value)),
        [Value::Null] => Ok(Value::Null),
        _ => Err(unsuitable(values)),
    }
}

/// The same value to the last detail: the same offset, the same fraction of a second.
fn is(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    match values {
        [a, b] => Ok(Value::Boolean(a == b)),
        _ => Err(unsuitable(values)),
    }
}
