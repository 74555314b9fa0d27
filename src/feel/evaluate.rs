//! Running a program: one walk over the resolved tree.

mod calls;
mod loops;
mod paths;
mod tests_of_in;
mod trace;

use std::rc::Rc;

pub(super) use trace::Recorder;

use super::conform;
use super::limits::{MAX_CALL_DEPTH, MAX_STEPS, MAX_WARNINGS};
use super::node::{Code, Comparison, Node, Operator, Span};
use super::program::{Inputs, Warning};
use crate::value::limits::MAX_LIST;
use crate::value::{
    Context, Date, DateTime, DaysTime, Kind, Limit, Range, Reason, ReasonKind, Time, Value, Zones,
    arithmetic, compare,
};
pub(super) use calls::Closure;
pub(super) use paths::index_of;

pub(super) type Outcome = Result<Value, Reason>;

/// Whether this engine has the parts of the language that forms hardly use (the rare ones of `feel::codec`).
const HAS_RARE: bool = cfg!(feature = "all-functions");

/// Everything that changes while a program runs.
pub(super) struct Evaluator<'a> {
    inputs: &'a dyn Inputs,
    pub(super) locals: Vec<Value>,
    steps: u32,
    depth: u32,
    /// A limit was reached: everything from here on is null.
    halted: bool,
    pub(super) warnings: Vec<Warning>,
    recorder: Option<Recorder>,
    /// What the host was asked for: the clock or a zone. Such a part is no constant.
    pub(super) host_asked: std::cell::Cell<bool>,
}

impl Zones for Evaluator<'_> {
    fn offset(&self, zone: &str, date: Date, time: &Time) -> Option<i32> {
        self.host_asked.set(true);
        self.inputs.zone_offset(zone, date, time)
    }
}

impl<'a> Evaluator<'a> {
    pub(super) fn new(inputs: &'a dyn Inputs, recorder: Option<Recorder>) -> Self {
        Self {
            inputs,
            locals: Vec::new(),
            steps: MAX_STEPS,
            depth: 0,
            halted: false,
            warnings: Vec::new(),
            recorder,
            host_asked: std::cell::Cell::new(false),
        }
    }

    pub(super) fn with_steps(mut self, steps: u32) -> Self {
        self.steps = steps;
        self
    }

    /// The value of the whole program.
    pub(super) fn finish(&mut self, node: &Node) -> Value {
        let value = self.evaluate(node);
        if self.halted { Value::Null } else { value }
    }

    /// The value of a part; null with a warning where it has none.
    pub(super) fn evaluate(&mut self, node: &Node) -> Value {
        // What needs no work is answered at once.
        match &node.code {
            Code::Constant(value) if !self.is_traced() => return value.clone(),
            Code::Local(slot) if !self.is_traced() => return self.local(*slot),
            _ => {}
        }
        if self.steps == 0 || self.halted {
            return self.halt(Limit::Steps, node.span);
        }
        self.steps -= 1;
        if self.depth >= MAX_CALL_DEPTH {
            return self.halt(Limit::Depth, node.span);
        }
        self.depth += 1;
        let outcome = if self.is_traced() { self.traced(node) } else { self.run(node) };
        self.depth -= 1;
        match outcome {
            Ok(value) => value,
            Err(reason) => self.warn(reason, node.span),
        }
    }

    /// Counts work beyond the parts of the tree: long lists and texts.
    pub(super) fn charge(&mut self, work: usize) -> Result<(), Reason> {
        match u32::try_from(work).ok().and_then(|work| self.steps.checked_sub(work)) {
            Some(rest) => {
                self.steps = rest;
                Ok(())
            }
            None => {
                self.steps = 0;
                Err(Reason::limit(Limit::Steps))
            }
        }
    }

    /// The clock of the host.
    pub(super) fn now(&self) -> DateTime {
        self.host_asked.set(true);
        self.inputs.now()
    }

    #[cold]
    fn halt(&mut self, limit: Limit, span: Span) -> Value {
        if !self.halted {
            self.halted = true;
            if cfg!(feature = "reasons") {
                // The reason why nothing has a value comes first.
                self.warnings.insert(0, Warning { reason: Reason::limit(limit), span: span.range() });
                self.warnings.truncate(MAX_WARNINGS);
            }
        }
        Value::Null
    }

    #[cold]
    pub(super) fn warn(&mut self, reason: Reason, span: Span) -> Value {
        if *reason.kind() == ReasonKind::Limit(Limit::Steps) {
            return self.halt(Limit::Steps, span);
        }
        if cfg!(feature = "reasons") && !self.halted && self.warnings.len() < MAX_WARNINGS {
            self.warnings.push(Warning { reason, span: span.range() });
        }
        Value::Null
    }

    fn local(&self, slot: usize) -> Value {
        self.locals.get(slot).cloned().unwrap_or_default()
    }

    fn pair(&mut self, nodes: &(Node, Node)) -> (Value, Value) {
        (self.evaluate(&nodes.0), self.evaluate(&nodes.1))
    }

    fn run(&mut self, node: &Node) -> Outcome {
        match &node.code {
            Code::Constant(value) => Ok(value.clone()),
            Code::Local(slot) => Ok(self.local(*slot)),
            Code::Input(reference) => Ok(self.inputs.value(*reference)),
            Code::At(text) if HAS_RARE => super::builtins::at_literal(text, self),
            Code::ItemMember(slot, name, outside) => self.item_member(*slot, name, outside.as_deref()),
            Code::Path(base, name) => {
                let base = self.evaluate(base);
                self.member(&base, name)
            }
            Code::Filter(nodes, kind) => self.filter(nodes, *kind),
            Code::Negate(operand) => arithmetic::negate(&self.evaluate(operand)),
            Code::Arithmetic(operator, nodes) => {
                let (left, right) = self.pair(nodes);
                match operator {
                    Operator::Add => {
                        if let Value::String(text) = &left {
                            self.charge(text.len() / 64)?;
                        }
                        arithmetic::add(&left, &right, self)
                    }
                    Operator::Subtract => arithmetic::subtract(&left, &right, self),
                    Operator::Multiply => arithmetic::multiply(&left, &right),
                    Operator::Divide => arithmetic::divide(&left, &right),
                    Operator::Power if HAS_RARE => arithmetic::power(&left, &right),
                    Operator::Power => Ok(Value::Null),
                }
            }
            Code::Compare(comparison, nodes) => {
                let (left, right) = self.pair(nodes);
                self.compare(*comparison, &left, &right)
            }
            Code::Logic(decisive, operands) => self.logic(*decisive, operands),
            Code::Between(nodes) if HAS_RARE => {
                let [value, low, high] = &**nodes;
                let (value, low, high) = (self.evaluate(value), self.evaluate(low), self.evaluate(high));
                let at_least = compare::order(&value, &low)?.is_ge();
                Ok(Value::Boolean(at_least && compare::order(&value, &high)?.is_le()))
            }
            Code::In(value, tests) => {
                let value = self.evaluate(value);
                self.tests(&value, tests)
            }
            Code::HalfRange(comparison, end) if HAS_RARE => {
                let end = Some(self.evaluate(end));
                let (start, end, included) = match comparison {
                    Comparison::Less | Comparison::LessOrEqual => {
                        (None, end, *comparison == Comparison::LessOrEqual)
                    }
                    _ => (end, None, *comparison == Comparison::GreaterOrEqual),
                };
                let range = Range {
                    start_included: included && start.is_some(),
                    end_included: included && end.is_some(),
                    start,
                    end,
                };
                Ok(Value::Range(Rc::new(range)))
            }
            Code::If(nodes) => {
                let [condition, yes, no] = &**nodes;
                let condition = self.evaluate(condition);
                Ok(self.evaluate(if condition.is_true() { yes } else { no }))
            }
            Code::For(body) => self.for_each(body),
            Code::Quantified(quantifier, body) => self.quantified(*quantifier, body),
            Code::InstanceOf(value, r#type) if HAS_RARE => {
                let value = self.evaluate(value);
                Ok(Value::Boolean(conform::is_instance(&value, r#type)))
            }
            Code::List(items) => {
                let mut values = Vec::with_capacity(items.len());
                for item in items {
                    values.push(self.evaluate(item));
                }
                Ok(Value::list(values))
            }
            Code::Context(entries) => self.context(entries),
            Code::Range(nodes, start_included, end_included) if HAS_RARE => {
                let (start, end) = self.pair(nodes);
                range(start, end, *start_included, *end_included)
            }
            Code::Function(lambda) if HAS_RARE => Ok(Value::Function(
                Closure { lambda: lambda.clone(), captured: self.locals.clone() }.into_value(),
            )),
            Code::BuiltinValue(overloads) if HAS_RARE => {
                Ok(Value::Function(crate::value::Function(Rc::new(*overloads))))
            }
            Code::Builtin(builtin, arguments) => self.builtin(builtin, arguments),
            Code::Extension(function, arguments) => {
                let values = self.all(arguments);
                (function.call)(&values)
            }
            Code::Call(function, arguments) if HAS_RARE => {
                let function = self.evaluate(function);
                let arguments = self.all(arguments);
                self.call(&function, arguments)
            }
            Code::CallNamed(function, arguments) if HAS_RARE => self.call_named(function, arguments),
            Code::Wrong(reason) => Err(Reason::new(reason.clone(), &[])),
            // An engine without them reads no form that has one.
            Code::At(_)
            | Code::Between(_)
            | Code::Range(..)
            | Code::HalfRange(..)
            | Code::InstanceOf(..)
            | Code::Function(_)
            | Code::BuiltinValue(_)
            | Code::Call(..)
            | Code::CallNamed(..) => Ok(Value::Null),
        }
    }

    fn all(&mut self, nodes: &[Node]) -> Vec<Value> {
        let mut values = Vec::with_capacity(nodes.len());
        for node in nodes {
            values.push(self.evaluate(node));
        }
        values
    }

    /// Comparisons of long lists count for as many steps as they are long.
    pub(super) fn compare(&mut self, comparison: Comparison, left: &Value, right: &Value) -> Outcome {
        if let Value::List(items) = left {
            self.charge(items.len())?;
        }
        let result = match comparison {
            Comparison::Equal => compare::equal(left, right)?,
            Comparison::NotEqual => !compare::equal(left, right)?,
            Comparison::Less => compare::order(left, right)?.is_lt(),
            Comparison::LessOrEqual => at_most(left, right)?,
            Comparison::Greater => compare::order(left, right)?.is_gt(),
            Comparison::GreaterOrEqual => at_most(right, left)?,
        };
        Ok(Value::Boolean(result))
    }

    /// `and` and `or` in three-valued logic: the decisive value wins, null where it is not known.
    fn logic(&mut self, decisive: bool, operands: &[Node]) -> Outcome {
        let mut unknown = None;
        for operand in operands {
            match self.evaluate(operand) {
                Value::Boolean(value) if value == decisive => return Ok(Value::Boolean(decisive)),
                Value::Boolean(_) => {}
                other => unknown = Some(other),
            }
        }
        match unknown {
            None => Ok(Value::Boolean(!decisive)),
            Some(Value::Null) => Ok(Value::Null),
            Some(other) => Err(Reason::expected(Kind::Boolean, &other)),
        }
    }

    fn context(&mut self, entries: &[(Rc<str>, Node)]) -> Outcome {
        let depth = self.locals.len();
        let mut context = Context::with_capacity(entries.len());
        for (name, node) in entries {
            let value = self.evaluate(node);
            self.locals.push(value.clone());
            context.push(name.clone(), value);
        }
        self.locals.truncate(depth);
        Ok(Value::Context(Rc::new(context)))
    }
}

/// `<=`: less, or equal as `=` has it.
fn at_most(left: &Value, right: &Value) -> Result<bool, Reason> {
    Ok(compare::order(left, right)?.is_le())
}

/// A range of two ends, if they are of one kind.
pub(super) fn range(start: Value, end: Value, start_included: bool, end_included: bool) -> Outcome {
    let same = start.is_null() || end.is_null() || start.kind() == end.kind();
    if !same {
        return Err(Reason::kinds(&[&start, &end]));
    }
    Ok(Value::Range(Rc::new(Range { start: Some(start), end: Some(end), start_included, end_included })))
}

/// Refuses lists that are too long.
pub(super) fn list(items: Vec<Value>) -> Outcome {
    if items.len() > MAX_LIST {
        return Err(Reason::limit(Limit::ListLength));
    }
    Ok(Value::list(items))
}

/// The inputs of constant parts: nothing, at no time.
pub(super) struct NoInputs;

impl Inputs for NoInputs {
    fn value(&self, _: usize) -> Value {
        Value::Null
    }

    fn now(&self) -> DateTime {
        DateTime { date: Date { year: 1970, month: 1, day: 1 }, time: Time::MIDNIGHT }
    }
}

/// Used where a duration is made of an offset.
pub(super) fn offset_duration(time: &Time) -> Value {
    time.offset().map_or(Value::Null, |offset| Value::DaysTime(DaysTime::from_seconds(i64::from(offset))))
}
