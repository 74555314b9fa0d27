//! Parts whose operands are constants are computed once.

use super::{Checker, Part};
use crate::feel::evaluate::{Evaluator, NoInputs};
use crate::feel::finding::code;
use crate::feel::limits::{MAX_FOLD_SIZE, MAX_FOLD_STEPS};
use crate::feel::node::{Code, Node, Test};
use crate::feel::syntax::Span;
use crate::feel::types::Type;
use crate::value::Value;

impl Checker<'_> {
    /// The part, or the constant it always is.
    pub(super) fn folded(&mut self, mut part: Part) -> Part {
        if !has_constant_operands(&part.node) {
            return part;
        }
        let mut evaluator = Evaluator::new(&NoInputs, None).with_steps(MAX_FOLD_STEPS);
        // The stack looks as it would at run time, so that locals of a filter get the right slots.
        evaluator.locals.resize(self.slots, Value::Null);
        let value = evaluator.finish(&part.node);
        if evaluator.host_asked.get() {
            return part;
        }
        match evaluator.warnings.first() {
            None if size(&value) <= MAX_FOLD_SIZE => {
                if part.r#type == Type::Any {
                    part.r#type = type_of(&value);
                }
                part.node.code = Code::Constant(value);
            }
            Some(warning) if value.is_null() && !self.is_reported(part.node.span) => {
                let message = format!("this is always null: {}", warning.reason.kind());
                self.warning(code::ALWAYS_NULL, part.node.span, message, None);
            }
            _ => {}
        }
        part
    }
}

impl Checker<'_> {
    /// Whether something was said about this very part, or one within it, already.
    fn is_reported(&self, span: Span) -> bool {
        self.findings.iter().any(|finding| span.start <= finding.span.start && finding.span.end <= span.end)
    }
}

fn is_constant(node: &Node) -> bool {
    matches!(node.code, Code::Constant(_))
}

fn has_constant_operands(node: &Node) -> bool {
    match &node.code {
        Code::Path(base, _) | Code::Negate(base) | Code::InstanceOf(base, _) | Code::HalfRange(_, base) => {
            is_constant(base)
        }
        Code::Arithmetic(_, pair)
        | Code::Compare(_, pair)
        | Code::Range(pair, _, _)
        | Code::Filter(pair, _) => is_constant(&pair.0) && is_constant(&pair.1),
        Code::Between(three) => three.iter().all(is_constant),
        Code::Logic(_, nodes) | Code::List(nodes) | Code::Builtin(_, nodes) => nodes.iter().all(is_constant),
        Code::Context(entries) => entries.iter().all(|(_, node)| is_constant(node)),
        Code::In(value, tests) => is_constant(value) && tests.iter().all(is_constant_test),
        _ => false,
    }
}

fn is_constant_test(test: &Test) -> bool {
    match test {
        Test::Anything => true,
        Test::Compare(_, node) | Test::Value(node) | Test::Condition(node) => is_constant(node),
        Test::Not(tests) => tests.iter().all(is_constant_test),
    }
}

fn size(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len(),
        Value::List(items) => items.iter().fold(items.len(), |sum, item| sum.saturating_add(size(item))),
        Value::Context(context) => {
            context.entries().iter().fold(1, |sum, (_, value)| sum.saturating_add(size(value)))
        }
        _ => 0,
    }
}

/// The type of a constant, as far as it helps.
pub(super) fn type_of(value: &Value) -> Type {
    match value {
        Value::Null => Type::Null,
        Value::Boolean(_) => Type::Boolean,
        Value::Number(_) => Type::Number,
        Value::String(_) => Type::String,
        Value::Date(_) => Type::Date,
        Value::Time(_) => Type::Time,
        Value::DateTime(_) => Type::DateTime,
        Value::YearsMonths(_) => Type::YearsMonths,
        Value::DaysTime(_) => Type::DaysTime,
        _ => Type::Any,
    }
}
