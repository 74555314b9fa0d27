//! Where an expression counts items, and nothing to count would give null instead of 0: what authors are warned of.

use std::ops::Range;

use super::node::{Code, Comparison, Node, Test};
use super::program::Program;
use crate::value::{Decimal, Value};

impl Program {
    /// The references whose items are counted where null does not do as well as 0, with the bytes of the call. `is_condition`: null
    /// counts as false where the expression stands. What the expression compares with null itself is left out.
    pub(crate) fn counts(&self, is_condition: bool) -> Vec<(usize, Range<u32>)> {
        let mut found = Found::default();
        found.walk(&self.node, is_condition);
        let same = |left: usize, right: usize| {
            let [left, right] = [left, right].map(|index| self.references.get(index));
            left.zip(right)
                .is_some_and(|(left, right)| (left.variable, &left.path) == (right.variable, &right.path))
        };
        found.counted.retain(|(index, _)| !found.compared.iter().any(|compared| same(*compared, *index)));
        found.counted
    }
}

#[derive(Default)]
struct Found {
    counted: Vec<(usize, Range<u32>)>,
    /// Compared with null.
    compared: Vec<usize>,
}

impl Found {
    /// `is_condition`: null counts as false here.
    fn walk(&mut self, node: &Node, is_condition: bool) {
        match &node.code {
            Code::Compare(comparison, sides) => {
                let (left, right) = &**sides;
                for (side, other, is_left) in [(left, right, true), (right, left, false)] {
                    match &other.code {
                        Code::Constant(Value::Null) => self.compared.extend(base(side)),
                        // `count(child) > 0` is false for null as it is for 0.
                        Code::Constant(Value::Number(number))
                            if is_condition
                                && counted(side).is_some()
                                && !holds(*comparison, *number, is_left) => {}
                        _ => self.walk(side, false),
                    }
                }
            }
            Code::Logic(_, operands) => operands.iter().for_each(|operand| self.walk(operand, is_condition)),
            Code::If(parts) => {
                let [condition, then, otherwise] = &**parts;
                self.walk(condition, true);
                self.walk(then, is_condition);
                self.walk(otherwise, is_condition);
            }
            _ => {
                if let Some(index) = counted(node) {
                    self.counted.push((index, node.span.range()));
                }
                parts(node).into_iter().for_each(|part| self.walk(part, false));
            }
        }
    }
}

/// The reference whose items the node counts.
fn counted(node: &Node) -> Option<usize> {
    match &node.code {
        Code::Builtin(builtin, arguments) if builtin.name == "count" => base(arguments.first()?),
        _ => None,
    }
}

/// The reference that a path begins with. A filter needs no care: of null it leaves no items.
fn base(node: &Node) -> Option<usize> {
    match &node.code {
        Code::Input(index) => Some(*index),
        Code::Path(base_of, _) => base(base_of),
        _ => None,
    }
}

/// Whether the comparison of 0 with the number is true.
fn holds(comparison: Comparison, number: Decimal, is_left: bool) -> bool {
    let order = if is_left { Decimal::ZERO.cmp(&number) } else { number.cmp(&Decimal::ZERO) };
    match comparison {
        Comparison::Equal => order.is_eq(),
        Comparison::NotEqual => order.is_ne(),
        Comparison::Less => order.is_lt(),
        Comparison::LessOrEqual => order.is_le(),
        Comparison::Greater => order.is_gt(),
        Comparison::GreaterOrEqual => order.is_ge(),
    }
}

/// What a part of an expression is made of.
fn parts(node: &Node) -> Vec<&Node> {
    match &node.code {
        Code::Constant(_)
        | Code::At(_)
        | Code::Input(_)
        | Code::Local(_)
        | Code::BuiltinValue(_)
        | Code::Wrong(_) => Vec::new(),
        Code::ItemMember(_, _, outside) => outside.iter().map(|part| &**part).collect(),
        Code::Path(part, _) | Code::Negate(part) | Code::HalfRange(_, part) | Code::InstanceOf(part, _) => {
            vec![part]
        }
        Code::Filter(two, _) | Code::Arithmetic(_, two) | Code::Compare(_, two) | Code::Range(two, _, _) => {
            vec![&two.0, &two.1]
        }
        Code::Between(three) | Code::If(three) => three.iter().collect(),
        Code::Logic(_, list) | Code::List(list) | Code::Builtin(_, list) | Code::Extension(_, list) => {
            list.iter().collect()
        }
        Code::In(value, tests) => {
            let mut found = vec![&**value];
            tests.iter().for_each(|test| parts_of_test(test, &mut found));
            found
        }
        Code::For(run) | Code::Quantified(_, run) => {
            let domains = run.domains.iter().flat_map(|domain| [Some(&domain.from), domain.to.as_ref()]);
            domains.flatten().chain([&run.body]).collect()
        }
        Code::Context(entries) => entries.iter().map(|(_, entry)| entry).collect(),
        Code::Function(lambda) => vec![&lambda.body],
        Code::Call(function, arguments) => [&**function].into_iter().chain(arguments.iter()).collect(),
        Code::CallNamed(function, arguments) => {
            [&**function].into_iter().chain(arguments.iter().map(|(_, argument)| argument)).collect()
        }
    }
}

fn parts_of_test<'n>(test: &'n Test, found: &mut Vec<&'n Node>) {
    match test {
        Test::Anything => {}
        Test::Compare(_, node) | Test::Value(node) | Test::Condition(node) => found.push(node),
        Test::Not(tests) => tests.iter().for_each(|test| parts_of_test(test, found)),
    }
}
