//! Types of operators, and comparisons that make no sense.

use super::{Checker, Part};
use crate::feel::finding::code;
use crate::feel::node::{Code, Node};
use crate::feel::syntax::{Comparison, Operator, Span, Tree};
use crate::feel::types::Type;
use crate::value::Value;

impl Checker<'_> {
    pub(super) fn negate(&mut self, operand: &Tree, span: Span) -> (Code, Type) {
        let (operand, r#type) = self.whole(operand);
        let known =
            matches!(r#type, Type::Any | Type::Null | Type::Number | Type::YearsMonths | Type::DaysTime);
        if !known {
            self.warning(code::WRONG_TYPE, span, format!("a {} has no sign", r#type), None);
        }
        (Code::Negate(Box::new(operand)), r#type)
    }

    pub(super) fn arithmetic(
        &mut self,
        operator: Operator,
        operands: &(Tree, Tree),
        span: Span,
    ) -> (Code, Type) {
        let (left, first) = self.whole(&operands.0);
        let (right, second) = self.whole(&operands.1);
        let r#type = result(operator, &first, &second);
        if r#type.is_none() {
            let doing = match operator {
                Operator::Add => "added to",
                Operator::Subtract => "subtracted from",
                Operator::Multiply => "multiplied with",
                Operator::Divide => "divided by",
                Operator::Power => "raised to",
            };
            let (a, b) = if operator == Operator::Subtract || operator == Operator::Add {
                (&second, &first)
            } else {
                (&first, &second)
            };
            self.warning(
                code::WRONG_TYPE,
                span,
                format!("a {a} cannot be {doing} a {b}: this is always null"),
                None,
            );
        }
        (Code::Arithmetic(operator, Box::new((left, right))), r#type.unwrap_or(Type::Any))
    }

    pub(super) fn compare(
        &mut self,
        comparison: Comparison,
        operands: &(Tree, Tree),
        span: Span,
    ) -> (Code, Type) {
        let (left, first) = self.whole(&operands.0);
        let (right, second) = self.whole(&operands.1);
        let ordered = !matches!(comparison, Comparison::Equal | Comparison::NotEqual);
        if first == Type::Null && second == Type::Null
            || ordered && (!has_order(&first) || !has_order(&second))
        {
            if ordered {
                let message = format!("a {first} and a {second} have no order: this is always null");
                self.warning(code::IMPOSSIBLE_COMPARISON, span, message, None);
            }
        } else if !self.comparable(&first, &second, &right, span) {
            // Said already.
        } else {
            self.comparable_code(&second, &left, span);
        }
        (Code::Compare(comparison, Box::new((left, right))), Type::Boolean)
    }

    /// Reports a comparison that cannot be true; false if it did.
    pub(super) fn comparable(&mut self, tested: &Type, other: &Type, node: &Node, span: Span) -> bool {
        if !tested.overlaps(other) {
            let help = match (tested, other) {
                (Type::Date, Type::String | Type::Choice(_))
                | (Type::String | Type::Choice(_), Type::Date) => {
                    Some("a date is written `@\"2024-12-31\"`".to_owned())
                }
                (Type::List(_), _) | (_, Type::List(_)) => {
                    Some("`list contains(list, value)` looks into a list".to_owned())
                }
                _ => None,
            };
            let message = format!("a {tested} is never equal to a {other}: this comparison is always null");
            self.warning(code::IMPOSSIBLE_COMPARISON, span, message, help);
            return false;
        }
        self.comparable_code(tested, node, span)
    }

    /// Reports a text that is not among the codes of the choice it is compared with.
    pub(super) fn comparable_code(&mut self, tested: &Type, node: &Node, span: Span) -> bool {
        let Type::Choice(codes) = tested else { return true };
        let Code::Constant(value) = &node.code else { return true };
        let values = value.as_list().unwrap_or(std::slice::from_ref(value));
        let mut known = true;
        for value in values {
            let Value::String(text) = value else { continue };
            if codes.contains(text) {
                continue;
            }
            known = false;
            let mut nearest = super::suggest::Nearest::new(text);
            codes.iter().for_each(|code| nearest.consider(code));
            let help = nearest.help().or_else(|| {
                let listed: Vec<&str> = codes.iter().take(8).map(|code| &**code).collect();
                Some(format!("codes are: {}", listed.join(", ")))
            });
            self.warning(code::UNKNOWN_CODE, span, format!("`{text}` is not one of the codes"), help);
        }
        known
    }

    pub(super) fn between(&mut self, operands: &[Tree; 3], span: Span) -> (Code, Type) {
        let [value, low, high] = operands;
        let (value, tested) = self.whole(value);
        let (low, first) = self.whole(low);
        let (high, second) = self.whole(high);
        let _ =
            self.comparable(&tested, &first, &low, span) && self.comparable(&tested, &second, &high, span);
        (Code::Between(Box::new([value, low, high])), Type::Boolean)
    }

    pub(super) fn logic(&mut self, decisive: bool, operands: &[Tree]) -> (Code, Type) {
        let mut nodes = Vec::with_capacity(operands.len());
        for operand in operands {
            let (node, r#type) = self.whole(operand);
            if !r#type.overlaps(&Type::Boolean) {
                let message = format!("a {} is neither true nor false", r#type);
                self.warning(code::WRONG_TYPE, node.span, message, None);
            }
            nodes.push(node);
        }
        (Code::Logic(decisive, nodes.into()), Type::Boolean)
    }

    /// Keeps a part that was already checked together with the others.
    pub(super) fn used(&mut self, part: Part) -> (Node, Type) {
        let r#type = part.r#type.clone();
        (self.consume(part), r#type)
    }
}

fn has_order(r#type: &Type) -> bool {
    !matches!(r#type, Type::Boolean | Type::Context(_) | Type::Function(..) | Type::List(_) | Type::Range(_))
}

/// The type of an operation, `None` if there is no such operation.
fn result(operator: Operator, left: &Type, right: &Type) -> Option<Type> {
    use Type as T;
    if matches!(left, T::Any | T::Null) || matches!(right, T::Any | T::Null) {
        return Some(T::Any);
    }
    let text = |r#type: &Type| matches!(r#type, T::String | T::Choice(_));
    let duration = |r#type: &Type| matches!(r#type, T::YearsMonths | T::DaysTime);
    let moment = |r#type: &Type| matches!(r#type, T::Date | T::DateTime);
    match (operator, left, right) {
        (_, T::Number, T::Number) => Some(T::Number),
        (Operator::Add, a, b) if text(a) && text(b) => Some(T::String),
        (Operator::Add | Operator::Subtract, a, b) if duration(a) && a == b => Some(a.clone()),
        (Operator::Add | Operator::Subtract, a, b) if moment(a) && duration(b) => Some(a.clone()),
        (Operator::Add, a, b) if moment(b) && duration(a) => Some(b.clone()),
        (Operator::Add | Operator::Subtract, T::Time, T::DaysTime) => Some(T::Time),
        (Operator::Add, T::DaysTime, T::Time) => Some(T::Time),
        (Operator::Subtract, a, b) if moment(a) && moment(b) => Some(T::DaysTime),
        (Operator::Subtract, T::Time, T::Time) => Some(T::DaysTime),
        (Operator::Multiply | Operator::Divide, a, T::Number) if duration(a) => Some(a.clone()),
        (Operator::Multiply, T::Number, b) if duration(b) => Some(b.clone()),
        (Operator::Divide, a, b) if duration(a) && a == b => Some(T::Number),
        _ => None,
    }
}
