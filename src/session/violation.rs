//! What is wrong with an answer, for the applicant: message ids and arguments, never a text.

use std::rc::Rc;

use super::state::Place;
use crate::diagnostic::Severity;
use crate::form::NodeId;
use crate::value::Value;

/// Which condition an answer fails. For one field the first that fails is the one that is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViolationKind {
    /// There is none, and there has to be.
    Required,
    /// It cannot be understood, or a standard refuses it.
    Format,
    /// It is less than the least value, or there are too few.
    Minimum,
    /// It is more than the greatest value, or there are too many.
    Maximum,
    /// It is shorter than it has to be.
    MinimumLength,
    /// It is longer than it may be.
    MaximumLength,
    /// It does not have the form the field asks for.
    Pattern,
    /// The option cannot be chosen (any more).
    Option,
    /// Something else has to hold.
    Constraint,
    /// The host objects.
    Host,
    /// Periods of a timeline overlap, or days between them are missing. Always a warning.
    Period,
}

impl ViolationKind {
    /// The name in stories and in the API.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            ViolationKind::Required => "required",
            ViolationKind::Format => "format",
            ViolationKind::Minimum => "min",
            ViolationKind::Maximum => "max",
            ViolationKind::MinimumLength => "min-length",
            ViolationKind::MaximumLength => "max-length",
            ViolationKind::Pattern => "pattern",
            ViolationKind::Option => "option",
            ViolationKind::Constraint => "constraint",
            ViolationKind::Host => "host",
            ViolationKind::Period => "period",
        }
    }
}

impl Violation {
    /// What was probably meant, in a doubt that proposes a whole answer.
    #[must_use]
    pub fn suggestion(&self) -> Option<&Value> {
        let is_doubt = self.kind == ViolationKind::Format && self.severity == Severity::Warning;
        let mut arguments = self.arguments.iter().filter(|_| is_doubt);
        arguments.find(|(name, _)| &**name == "suggestion").map(|(_, value)| value)
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    /// Where it is shown.
    pub place: Place,
    /// What fails.
    pub kind: ViolationKind,
    /// An error holds the applicant up, a warning does not.
    pub severity: Severity,
    /// Message ids to try, best first: `applicant-birthDate.required`, `person-birthDate.required`, `violation-required`.
    pub messages: Vec<Rc<str>>,
    /// What the message may use, beside the variables of the node.
    pub arguments: Vec<(Rc<str>, Value)>,
    /// The fields that a constraint of a group or step concerns.
    pub fields: Vec<NodeId>,
}
