//! The tests of `in` and of unary tests (DMN 1.5, section 10.3.2.8).

use super::{Evaluator, HAS_RARE, Outcome};
use crate::feel::node::Test;
use crate::value::{Reason, Value, compare};

impl Evaluator<'_> {
    /// True if the value passes any of the tests; null if none is passed and one cannot be decided.
    pub(super) fn tests(&mut self, value: &Value, tests: &[Test]) -> Outcome {
        // The value is bound to `?`.
        let slot = self.locals.len();
        self.locals.push(value.clone());
        let outcome = self.any_test(value, tests);
        self.locals.truncate(slot);
        outcome
    }

    fn any_test(&mut self, value: &Value, tests: &[Test]) -> Outcome {
        let mut unknown = None;
        for test in tests {
            match self.test(value, test) {
                Ok(Value::Boolean(true)) => return Ok(Value::Boolean(true)),
                Ok(Value::Boolean(false)) => {}
                Ok(other) => unknown = Some(Reason::kinds(&[value, &other])),
                Err(reason) => unknown = Some(reason),
            }
        }
        match unknown {
            Some(reason) => Err(reason),
            None => Ok(Value::Boolean(false)),
        }
    }

    fn test(&mut self, value: &Value, test: &Test) -> Outcome {
        match test {
            Test::Value(node) => {
                let candidate = self.evaluate(node);
                self.charge(candidate.as_list().map_or(0, <[Value]>::len))?;
                is_among(value, &candidate).map(Value::Boolean)
            }
            Test::Anything => Ok(Value::Boolean(true)),
            // An engine without the rare ones reads no form that has one.
            _ if !HAS_RARE => Ok(Value::Null),
            Test::Compare(comparison, operand) => {
                let operand = self.evaluate(operand);
                self.compare(*comparison, value, &operand)
            }
            Test::Condition(node) => Ok(self.evaluate(node)),
            Test::Not(tests) => match self.any_test(value, tests)? {
                Value::Boolean(passed) => Ok(Value::Boolean(!passed)),
                other => Ok(other),
            },
        }
    }
}

/// Whether the value is in the range, one of the list, or equal.
fn is_among(value: &Value, candidate: &Value) -> Result<bool, Reason> {
    match candidate {
        Value::Range(range) if HAS_RARE && !matches!(value, Value::Range(_)) => {
            compare::contains(range, value)
        }
        Value::List(items) => {
            if matches!(value, Value::List(_)) && compare::equal(value, candidate).unwrap_or(false) {
                return Ok(true);
            }
            let mut reason = None;
            for item in items.iter() {
                let passed = match item {
                    Value::List(_) => compare::equal(value, item),
                    item => is_among(value, item),
                };
                match passed {
                    Ok(true) => return Ok(true),
                    Ok(false) => {}
                    Err(error) => reason = Some(error),
                }
            }
            reason.map_or(Ok(false), Err)
        }
        candidate => compare::equal(value, candidate),
    }
}
