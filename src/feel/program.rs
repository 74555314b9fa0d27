//! A checked expression and what its evaluation gives.

use std::ops::Range;
use std::rc::Rc;

use super::evaluate::{Evaluator, Recorder};
use super::node::Node;
use super::scope::VariableId;
use super::types::Type;
use crate::value::{Date, DateTime, Reason, Time, Value};

/// An expression that was parsed, checked and resolved: evaluating it looks up no name.
#[derive(Clone, Debug)]
pub struct Program {
    pub(super) source: Rc<str>,
    pub(super) node: Rc<Node>,
    pub(super) references: Vec<Reference>,
    pub(super) result_type: Type,
}

/// What a program reads, resolved by the host once.
///
/// `applicant.birthDate` is one reference: the variable `applicant`, the path `["birthDate"]`. A
/// path through a list (`child.income`) asks for the list of the incomes; `child[age > 3].name`
/// asks for the rows of `child` with the members `age` and `name` alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// The variable, as its owner numbered it.
    pub variable: VariableId,
    /// Members from the variable inwards.
    pub path: Vec<Rc<str>>,
    /// Which parts of the value are read.
    pub used: Used,
}

/// Which parts of a value a program reads.
#[derive(Clone, Debug, PartialEq)]
pub enum Used {
    /// All of it.
    Whole,
    /// Only these members of it or of its items; none of them where only the number of items counts.
    Members(Vec<(Rc<str>, Used)>),
}

/// What a program is evaluated with.
pub trait Inputs {
    /// The value of the reference of that position in [`Program::references`].
    fn value(&self, reference: usize) -> Value;

    /// The clock, for `today()` and `now()`.
    fn now(&self) -> DateTime;

    /// The offset of a named zone, see [`crate::value::Zones::offset`]. Without it no zone is known.
    fn zone_offset(&self, zone: &str, date: Date, time: &Time) -> Option<i32> {
        let _ = (zone, date, time);
        None
    }
}

/// A result, and why parts of it are null.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evaluation {
    /// The result.
    pub value: Value,
    /// One for each null that came from an error, in the order of evaluation; only the first
    /// [`super::limits::MAX_WARNINGS`].
    pub warnings: Vec<Warning>,
}

/// A null with its reason and place.
#[derive(Clone, Debug, PartialEq)]
pub struct Warning {
    /// Why, with the values involved.
    pub reason: Reason,
    /// Bytes of the expression.
    pub span: Range<u32>,
}

/// A part of an expression with its value: what `explain` gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Trace {
    /// The part as it is written.
    pub source: Rc<str>,
    /// Bytes of the expression.
    pub span: Range<u32>,
    /// Its value.
    pub value: Value,
    /// Why the value is null, if it came from an error of this very part.
    pub reason: Option<Reason>,
    /// The parts that were evaluated for it, in order; literals are left out.
    pub parts: Vec<Trace>,
}

impl Program {
    /// What it reads.
    #[must_use]
    pub fn references(&self) -> &[Reference] {
        &self.references
    }

    /// The type of its result, as far as it is known.
    #[must_use]
    pub fn result_type(&self) -> &Type {
        &self.result_type
    }

    /// The value for these inputs. Never fails: an error gives null and a warning.
    #[must_use]
    pub fn evaluate(&self, inputs: &dyn Inputs) -> Evaluation {
        let mut evaluator = Evaluator::new(inputs, None);
        let value = evaluator.finish(&self.node);
        Evaluation { value, warnings: evaluator.warnings }
    }

    /// The value for these inputs with the values of all parts.
    #[must_use]
    pub fn explain(&self, inputs: &dyn Inputs) -> Trace {
        let mut evaluator = Evaluator::new(inputs, Some(Recorder::new(self.source.clone())));
        let value = evaluator.finish(&self.node);
        let reason =
            evaluator.warnings.first().map(|warning| warning.reason.clone()).filter(|_| value.is_null());
        let mut parts = evaluator.into_parts();
        match parts.pop() {
            Some(whole) => whole,
            None => Trace { source: self.source.clone(), span: self.node.span.range(), value, reason, parts },
        }
    }
}
