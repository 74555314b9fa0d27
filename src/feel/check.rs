//! The tree to a program: names resolved, types inferred, mistakes found, constants folded.

mod calls;
mod fold;
mod names;
mod operations;
mod suggest;
mod usage;

use std::rc::Rc;

use super::finding::{Finding, code};
use super::node::{Code, Domain, FilterKind, Lambda, Loop, Node, Test};
use super::program::Reference;
use super::scope::{Scope, Variable};
use super::syntax::{Comparison, Iteration, Name, Quantifier, RangeTree, Span, Tree, TreeKind};
use super::types::Type;
use crate::diagnostic::Severity;
use crate::value::{NoZones, ReasonKind, Value};
use names::Layer;
use usage::{UsageId, Usages};

/// What the checker makes of a tree.
pub(super) struct Checked {
    pub(super) node: Node,
    pub(super) r#type: Type,
    pub(super) references: Vec<Reference>,
    pub(super) findings: Vec<Finding>,
}

/// Checks an expression.
pub(super) fn expression(source: &str, tree: &Tree, scope: &dyn Scope) -> Checked {
    let mut checker = Checker::new(source, scope);
    let part = checker.part(tree);
    checker.finish(part)
}

/// Checks unary tests of the input, which becomes the first reference.
pub(super) fn unary_tests(source: &str, tests: &[Tree], input: &Variable, scope: &dyn Scope) -> Checked {
    let mut checker = Checker::new(source, scope);
    let span = Span::new(0, source.len());
    let value = checker.reference(input.id, Vec::new(), input.r#type.clone(), span);
    let part = checker.tests(value, tests, span, true);
    checker.finish(part)
}

struct Checker<'a> {
    source: &'a str,
    scope: &'a dyn Scope,
    layers: Vec<Layer>,
    /// How many values the stack holds at this place of the program.
    slots: usize,
    usages: Usages,
    findings: Vec<Finding>,
}

/// A checked part: its node, its type, and the input it is (a part of), if its value was not used yet.
struct Part {
    node: Node,
    r#type: Type,
    origin: Option<UsageId>,
}

impl<'a> Checker<'a> {
    fn new(source: &'a str, scope: &'a dyn Scope) -> Self {
        Self { source, scope, layers: Vec::new(), slots: 0, usages: Usages::default(), findings: Vec::new() }
    }

    fn finish(mut self, part: Part) -> Checked {
        let r#type = part.r#type.clone();
        let node = self.consume(part);
        Checked { node, r#type, references: self.usages.into_references(), findings: self.findings }
    }

    /// A part whose value is used as it is: all of the input it came from is read.
    fn whole(&mut self, tree: &Tree) -> (Node, Type) {
        let part = self.part(tree);
        let r#type = part.r#type.clone();
        (self.consume(part), r#type)
    }

    fn consume(&mut self, part: Part) -> Node {
        if let Some(origin) = part.origin {
            self.usages.use_whole(origin);
        }
        part.node
    }

    fn part(&mut self, tree: &Tree) -> Part {
        if let Some((variable, path, r#type)) = self.variable_path(tree) {
            return self.reference(variable, path, r#type, tree.span);
        }
        let span = tree.span;
        let (code, r#type) = match &tree.kind {
            TreeKind::Null => (Code::Constant(Value::Null), Type::Null),
            TreeKind::Boolean(value) => (Code::Constant(Value::Boolean(*value)), Type::Boolean),
            TreeKind::Number(value) => (Code::Constant(Value::Number(*value)), Type::Number),
            TreeKind::String(value) => (Code::Constant(Value::String(value.clone())), Type::String),
            TreeKind::At(text) => self.at_literal(text, span),
            TreeKind::Name(name) => return self.name(name, span),
            TreeKind::Path(base, name) => return self.path(base, name, span),
            TreeKind::Filter(parts) => return self.filter(&parts.0, &parts.1, span),
            TreeKind::List(items) => self.list(items),
            TreeKind::Context(entries) => self.context(entries),
            TreeKind::Range(range) => self.range(range, span),
            TreeKind::Test(comparison, operand) => self.half_range(*comparison, operand),
            TreeKind::Anything | TreeKind::NotTests(_) => self.wrong(
                code::SYNTAX,
                span,
                "unary tests stand after `in` or alone".into(),
                ReasonKind::WrongKind,
            ),
            TreeKind::Negate(operand) => self.negate(operand, span),
            TreeKind::Arithmetic(operator, operands) => self.arithmetic(*operator, operands, span),
            TreeKind::Compare(comparison, operands) => self.compare(*comparison, operands, span),
            TreeKind::And(operands) => self.logic(false, operands),
            TreeKind::Or(operands) => self.logic(true, operands),
            TreeKind::Between(operands) => self.between(operands, span),
            TreeKind::In(value, tests) => {
                let value = self.part(value);
                let part = self.tests(value, tests, span, false);
                (part.node.code, part.r#type)
            }
            TreeKind::If(parts) => self.conditional(parts),
            TreeKind::For(iterations, body) => self.iteration(iterations, body),
            TreeKind::Quantified(quantifier, iterations, body) => {
                self.quantified(*quantifier, iterations, body)
            }
            TreeKind::InstanceOf(value, r#type) => {
                let (value, _) = self.whole(value);
                match r#type {
                    Ok(r#type) => (Code::InstanceOf(Box::new(value), r#type.clone()), Type::Boolean),
                    Err(name) => self.unknown_type(name),
                }
            }
            TreeKind::Call(function, arguments) => self.call(function, arguments, span),
            TreeKind::Function(parameters, body) => self.function(parameters, body),
            TreeKind::External => self.wrong(
                code::UNKNOWN_FUNCTION,
                span,
                "functions of other languages cannot be called".into(),
                ReasonKind::NotSupported,
            ),
        };
        self.folded(Part { node: Node { code, span }, r#type, origin: None })
    }

    fn at_literal(&mut self, text: &str, span: Span) -> (Code, Type) {
        match super::builtins::at_literal(text, &NoZones) {
            Ok(value) => {
                let r#type = fold::type_of(&value);
                (Code::Constant(value), r#type)
            }
            Err(_) if text.contains('@') => {
                (Code::At(text.into()), if text.contains('T') { Type::DateTime } else { Type::Time })
            }
            Err(_) => {
                let message = format!("`{text}` is no date, time, date with time, or duration");
                self.wrong(code::ALWAYS_NULL, span, message, ReasonKind::Unreadable)
            }
        }
    }

    fn unknown_type(&mut self, name: &Name) -> (Code, Type) {
        let message = format!("there is no type `{}`", name.text);
        self.wrong(code::UNKNOWN_TYPE, name.span, message, ReasonKind::UnknownName)
    }

    fn list(&mut self, items: &[Tree]) -> (Code, Type) {
        let mut nodes = Vec::with_capacity(items.len());
        let mut all = Type::Null;
        for (index, item) in items.iter().enumerate() {
            let (node, r#type) = self.whole(item);
            nodes.push(node);
            all = if index == 0 { r#type } else { all.join(&r#type) };
        }
        (Code::List(nodes.into()), Type::List(Rc::new(all)))
    }

    fn context(&mut self, entries: &[(Name, Tree)]) -> (Code, Type) {
        let depth = self.layers.len();
        let slots = self.slots;
        let mut nodes = Vec::with_capacity(entries.len());
        let mut members: Vec<(Rc<str>, Type)> = Vec::with_capacity(entries.len());
        let mut wrong = None;
        for (name, tree) in entries {
            let (node, r#type) = self.whole(tree);
            if members.iter().any(|(known, _)| *known == name.text) {
                let message = format!("the context has two entries named `{}`", name.text);
                wrong = Some(self.wrong(code::DUPLICATE, name.span, message, ReasonKind::Duplicate));
            }
            self.bind(&name.text, r#type.clone(), None);
            members.push((name.text.clone(), r#type));
            nodes.push((name.text.clone(), node));
        }
        self.unbind(depth, slots);
        wrong.unwrap_or_else(|| (Code::Context(nodes.into()), Type::Context(members.into())))
    }

    fn range(&mut self, range: &RangeTree, span: Span) -> (Code, Type) {
        let (start, first) = self.whole(&range.start);
        let (end, second) = self.whole(&range.end);
        if !first.overlaps(&second) {
            let message = format!("a range from a {first} to a {second}");
            self.warning(code::WRONG_TYPE, span, message, None);
        }
        let r#type = Type::Range(Rc::new(first.join(&second)));
        (Code::Range(Box::new((start, end)), range.start_included, range.end_included), r#type)
    }

    fn half_range(&mut self, comparison: Comparison, operand: &Tree) -> (Code, Type) {
        let (end, r#type) = self.whole(operand);
        match comparison {
            // There is no range of all but one; and `(= 5)` is no range either.
            Comparison::Equal | Comparison::NotEqual => (Code::Constant(Value::Null), Type::Null),
            _ => (Code::HalfRange(comparison, Box::new(end)), Type::Range(Rc::new(r#type))),
        }
    }

    fn conditional(&mut self, parts: &[Tree; 3]) -> (Code, Type) {
        let [condition, yes, no] = parts;
        let (condition, r#type) = self.whole(condition);
        if !r#type.overlaps(&Type::Boolean) {
            let message = format!("the condition is a {}, not true or false", r#type);
            self.warning(code::WRONG_TYPE, condition.span, message, None);
        }
        let (yes, first) = self.whole(yes);
        let (no, second) = self.whole(no);
        match condition.code {
            Code::Constant(Value::Boolean(true)) => (yes.code, first),
            Code::Constant(_) => (no.code, second),
            _ => (Code::If(Box::new([condition, yes, no])), first.join(&second)),
        }
    }

    fn iteration(&mut self, iterations: &[Iteration], body: &Tree) -> (Code, Type) {
        let depth = self.layers.len();
        let slots = self.slots;
        let partial = body.span.text(self.source).contains("partial");
        if partial {
            self.bind(&"partial".into(), Type::List(Rc::new(Type::Any)), None);
        }
        let domains = self.domains(iterations);
        let (body, r#type) = self.whole(body);
        self.unbind(depth, slots);
        (Code::For(Box::new(Loop { domains, body, partial })), Type::List(Rc::new(r#type)))
    }

    fn quantified(&mut self, quantifier: Quantifier, iterations: &[Iteration], body: &Tree) -> (Code, Type) {
        let depth = self.layers.len();
        let slots = self.slots;
        let domains = self.domains(iterations);
        let (body, r#type) = self.whole(body);
        if !r#type.overlaps(&Type::Boolean) {
            let message = format!("the condition is a {}, not true or false", r#type);
            self.warning(code::WRONG_TYPE, body.span, message, None);
        }
        self.unbind(depth, slots);
        (Code::Quantified(quantifier, Box::new(Loop { domains, body, partial: false })), Type::Boolean)
    }

    /// Binds the iterators, each of which the next ones see.
    fn domains(&mut self, iterations: &[Iteration]) -> Box<[Domain]> {
        let mut domains = Vec::with_capacity(iterations.len());
        for iteration in iterations {
            let domain = self.part(&iteration.domain);
            let (from, to, r#type, origin) = match &iteration.end {
                Some(end) => {
                    let r#type = domain.r#type.clone();
                    let from = self.consume(domain);
                    let (to, _) = self.whole(end);
                    (from, Some(to), r#type, None)
                }
                None => {
                    let r#type = match &domain.r#type {
                        Type::Range(item) => (**item).clone(),
                        other => other.item().clone(),
                    };
                    (domain.node, None, r#type, domain.origin)
                }
            };
            self.bind(&iteration.name.text, r#type, origin);
            domains.push(Domain { from, to });
        }
        domains.into()
    }

    fn function(&mut self, parameters: &[(Name, Option<Result<Type, Name>>)], body: &Tree) -> (Code, Type) {
        let depth = self.layers.len();
        let slots = self.slots;
        let mut declared: Vec<(Rc<str>, Type)> = Vec::with_capacity(parameters.len());
        for (name, r#type) in parameters {
            let r#type = match r#type {
                None => Type::Any,
                Some(Ok(r#type)) => r#type.clone(),
                Some(Err(name)) => self.unknown_type(name).1,
            };
            self.bind(&name.text, r#type.clone(), None);
            declared.push((name.text.clone(), r#type));
        }
        let (body, result) = self.whole(body);
        self.unbind(depth, slots);
        let types: Vec<Type> = declared.iter().map(|(_, r#type)| r#type.clone()).collect();
        let r#type = Type::Function(types.into(), Rc::new(result.clone()));
        (Code::Function(Rc::new(Lambda { parameters: declared.into(), result, body })), r#type)
    }

    fn filter(&mut self, base: &Tree, filter: &Tree, span: Span) -> Part {
        let base = self.part(base);
        let depth = self.layers.len();
        let slots = self.slots;
        let item = base.r#type.item().clone();
        self.layers.push(Layer::item(self.slots, item.clone(), base.origin));
        self.slots += 1;
        let (filter, r#type) = self.whole(filter);
        let item_used = self.layers.last().is_some_and(Layer::is_used);
        self.unbind(depth, slots);
        let (kind, r#type) = match r#type {
            Type::Number if !item_used => (FilterKind::Position, item),
            Type::Boolean => (FilterKind::Condition, Type::List(Rc::new(item))),
            Type::Any | Type::Null | Type::Number => (FilterKind::Unknown, Type::Any),
            other => {
                let message = format!("a filter is a condition or a position, not a {other}");
                self.warning(code::WRONG_TYPE, filter.span, message, None);
                (FilterKind::Unknown, Type::Any)
            }
        };
        let origin = base.origin;
        let code = Code::Filter(Box::new((base.node, filter)), kind);
        self.folded(Part { node: Node { code, span }, r#type, origin })
    }

    /// `value in tests`, and unary tests.
    fn tests(&mut self, value: Part, trees: &[Tree], span: Span, unary: bool) -> Part {
        let tested = value.r#type.clone();
        let value = self.consume(value);
        let depth = self.layers.len();
        let slots = self.slots;
        self.bind(&"?".into(), tested.clone(), None);
        let tests: Vec<Test> = trees.iter().map(|tree| self.test(tree, &tested, unary)).collect();
        self.unbind(depth, slots);
        let code = Code::In(Box::new(value), tests.into());
        Part { node: Node { code, span }, r#type: Type::Boolean, origin: None }
    }

    fn test(&mut self, tree: &Tree, tested: &Type, unary: bool) -> Test {
        match &tree.kind {
            TreeKind::Anything => Test::Anything,
            TreeKind::NotTests(tests) => {
                Test::Not(tests.iter().map(|tree| self.test(tree, tested, unary)).collect())
            }
            TreeKind::Test(comparison, operand) => {
                let (operand, r#type) = self.whole(operand);
                self.comparable(tested, &r#type, &operand, tree.span);
                Test::Compare(*comparison, operand)
            }
            _ => {
                let (node, r#type) = self.whole(tree);
                let asks = tree.span.text(self.source).contains('?');
                let condition = asks || unary && r#type == Type::Boolean && *tested != Type::Boolean;
                if condition && r#type.overlaps(&Type::Boolean) {
                    return Test::Condition(node);
                }
                let against = match (&r#type, tested) {
                    (Type::Range(item), _) => (**item).clone(),
                    (Type::List(_), Type::List(_)) => Type::Any,
                    (Type::List(item), _) => match &**item {
                        Type::Range(item) => (**item).clone(),
                        item => item.clone(),
                    },
                    _ => r#type.clone(),
                };
                self.comparable(tested, &against, &node, tree.span);
                Test::Value(node)
            }
        }
    }

    /// An error that leaves this part null.
    fn wrong(&mut self, code: &'static str, span: Span, message: String, reason: ReasonKind) -> (Code, Type) {
        self.findings.push(Finding {
            code,
            severity: Severity::Error,
            span: span.range(),
            message,
            help: None,
        });
        (Code::Wrong(reason), Type::Any)
    }

    fn warning(&mut self, code: &'static str, span: Span, message: String, help: Option<String>) {
        self.findings.push(Finding { code, severity: Severity::Warning, span: span.range(), message, help });
    }
}
