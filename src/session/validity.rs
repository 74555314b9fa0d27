//! What is wrong with a place: a function of its answer and of what the form says about it, whoever asks and
//! whenever. Whether it is shown is another question.

use std::cmp::Ordering;
use std::rc::Rc;

use super::state::{Cell, HostCheck, Place, State};
use super::violation::{Violation, ViolationKind};
use crate::diagnostic::Severity;
use crate::form::{BoundProgram, FieldType, Format, Kind, Node, NodeId, RepeatAppearance};
use crate::validate::file::too_large;
use crate::validate::{Problem, email, period, text};
use crate::value::{Decimal, Value, compare};

/// How many gaps and overlaps of a timeline are said at once: who has more of them mends the first ones first.
const MAX_PERIOD_HINTS: usize = 20;

/// All violations of a place; none while it is hidden.
pub(crate) fn check(state: &State, place: Place, node: &Node) -> Vec<Violation> {
    let Some(cell) = state.cell(place).filter(|cell| cell.relevant) else { return Vec::new() };
    let check = Check { state, place, node, cell };
    match &node.kind {
        Kind::Field(field) => check.field(&field.field_type),
        Kind::Repeat { .. } => check.repeat(),
        Kind::Group { choice: true } => check.choice_group(),
        _ => check.constraints(),
    }
}

struct Check<'s> {
    state: &'s State,
    place: Place,
    node: &'s Node,
    cell: &'s Cell,
}

impl Check<'_> {
    fn field(&self, field_type: &FieldType) -> Vec<Violation> {
        match self.first_of_field(field_type) {
            Some(violation) => vec![violation],
            None if self.cell.value.is_null() => Vec::new(),
            None => {
                let mut violations = self.constraints();
                if let (FieldType::Format(Format::Email), Value::String(address)) =
                    (field_type, &self.cell.value)
                {
                    violations.extend(
                        email::hint(address).map(|problem| self.hint(ViolationKind::Format, &problem)),
                    );
                }
                violations
            }
        }
    }

    /// The conditions of a single answer exclude one another: the first that fails is said.
    fn first_of_field(&self, field_type: &FieldType) -> Option<Violation> {
        if let (true, Err(problem)) =
            (self.cell.answered && self.node.rules.calculate.is_none(), &self.cell.typed)
        {
            let general = ["problem-", problem.code].concat();
            let mut violation =
                self.violation(ViolationKind::Format, "format", &[&general, "violation-format"]);
            violation.take(problem);
            return Some(violation);
        }
        let value = &self.cell.value;
        if is_unanswered(field_type, value) {
            if self.cell.required && self.node.rules.calculate.is_none() {
                return Some(self.violation(ViolationKind::Required, "required", &["violation-required"]));
            }
            return None;
        }
        self.option(field_type)
            .or_else(|| self.bounds(field_type, value))
            .or_else(|| self.total_of_files())
            .or_else(|| self.host())
    }

    /// An option that cannot be chosen any more.
    fn option(&self, field_type: &FieldType) -> Option<Violation> {
        let choice = field_type.choice()?;
        let chosen = |code: &str| match &self.cell.value {
            Value::List(items) => items.iter().any(|item| item.as_str() == Some(code)),
            value => value.as_str() == Some(code),
        };
        let gone =
            choice.options.iter().zip(&self.cell.options).any(|(option, open)| !open && chosen(&option.code));
        let exclusive = choice.none.as_ref().is_some_and(|none| {
            chosen(none) && matches!(&self.cell.value, Value::List(items) if items.len() > 1)
        });
        let general = if exclusive { "violation-choices-none" } else { "violation-choice" };
        (gone || exclusive).then(|| self.violation(ViolationKind::Option, "option", &[general]))
    }

    fn bounds(&self, field_type: &FieldType, value: &Value) -> Option<Violation> {
        let rules = &self.node.rules;
        if let Value::String(answer) = value {
            let length = Value::Number(Decimal::from(text::length(answer)));
            let bounds = [
                (ViolationKind::MinimumLength, &rules.minimum_length),
                (ViolationKind::MaximumLength, &rules.maximum_length),
            ];
            if let Some(violation) = self.outside(&length, &bounds) {
                return Some(violation);
            }
        }
        if let (FieldType::Text(text_rules), Value::String(answer)) = (field_type, value)
            && let Some(pattern) = &text_rules.pattern
            && !pattern.is_full_match(answer)
        {
            return Some(self.violation(ViolationKind::Pattern, "pattern", &["violation-pattern"]));
        }
        let size = match (field_type, value) {
            (FieldType::PartialDate, Value::Context(context)) => {
                context.get("year").cloned().unwrap_or_default()
            }
            (_, Value::List(items)) => Value::Number(Decimal::from(items.len())),
            (FieldType::Number(_) | FieldType::Date | FieldType::Month | FieldType::Time, value) => {
                value.clone()
            }
            _ => return None,
        };
        let bounds = [(ViolationKind::Minimum, &rules.minimum), (ViolationKind::Maximum, &rules.maximum)];
        self.outside(&size, &bounds)
    }

    /// All files of the form together are too large, and these are the ones too many.
    fn total_of_files(&self) -> Option<Violation> {
        let (_, total) = self.state.files_over.filter(|(place, _)| *place == self.place)?;
        let problem = Problem::new("file-total-too-large");
        let problem = too_large(problem, total, self.state.form.max_total_size);
        let mut violation =
            self.violation(ViolationKind::Maximum, "max-total", &["problem-file-total-too-large"]);
        violation.take(&problem);
        Some(violation)
    }

    /// The bound that a size exceeds, if one does. A bound that is null binds nothing.
    fn outside(&self, size: &Value, bounds: &[(ViolationKind, &Option<BoundProgram>)]) -> Option<Violation> {
        bounds.iter().find_map(|(kind, program)| {
            let bound = self.state.evaluate(program.as_ref()?, self.place.record);
            let is_lower = matches!(kind, ViolationKind::Minimum | ViolationKind::MinimumLength);
            let (small, large) = if is_lower { (size, &bound) } else { (&bound, size) };
            let exceeded = is_less(small, large);
            exceeded.then(|| {
                let mut violation =
                    self.violation(*kind, kind.name(), &[&["violation-", kind.name()].concat()]);
                violation.arguments.push((if is_lower { "min" } else { "max" }.into(), bound.clone()));
                violation.arguments.push(("value".into(), size.clone()));
                violation
            })
        })
    }

    fn host(&self) -> Option<Violation> {
        let HostCheck::Failed(message) = &self.cell.host_check else { return None };
        let mut violation = self.violation(ViolationKind::Host, "host", &[message]);
        // The host's own message is more exact than anything the form can say.
        violation.messages.rotate_right(1);
        Some(violation)
    }

    fn repeat(&self) -> Vec<Violation> {
        let rows = Value::Number(Decimal::from(self.cell.rows.len()));
        if self.cell.required && self.cell.rows.is_empty() {
            return vec![self.violation(ViolationKind::Required, "required", &["violation-required"])];
        }
        for (kind, bound) in [
            (ViolationKind::Minimum, &self.node.rules.minimum),
            (ViolationKind::Maximum, &self.node.rules.maximum),
        ] {
            let Some(bound) = bound.as_ref().map(|bound| self.state.evaluate(bound, self.place.record))
            else {
                continue;
            };
            let is_lower = kind == ViolationKind::Minimum;
            let (small, large) = if is_lower { (&rows, &bound) } else { (&bound, &rows) };
            if is_less(small, large) {
                let name = kind.name();
                let mut violation = self.violation(kind, name, &[&["violation-", name, "-rows"].concat()]);
                violation.arguments.push((name.into(), bound.clone()));
                violation.arguments.push(("value".into(), rows));
                return vec![violation];
            }
        }
        let mut violations = self.constraints();
        if let Kind::Repeat { appearance: RepeatAppearance::Timeline, .. } = self.node.kind
            && cfg!(feature = "overview")
        {
            let problems = period::hints(&self.state.periods(self.place));
            violations.extend(
                problems
                    .iter()
                    .take(MAX_PERIOD_HINTS)
                    .map(|problem| self.hint(ViolationKind::Period, problem)),
            );
        }
        violations
    }

    /// A doubt that is voiced and stops nobody.
    fn hint(&self, kind: ViolationKind, problem: &Problem) -> Violation {
        let general = ["problem-", problem.code].concat();
        let mut violation = self.violation(kind, problem.code, &[&general]);
        violation.severity = Severity::Warning;
        violation.take(problem);
        violation
    }

    /// Exactly one branch of a choice group is answered.
    fn choice_group(&self) -> Vec<Violation> {
        let answered = self.node.children.iter().filter(|child| self.is_answered(**child)).count();
        if answered == 1 || (answered == 0 && !self.cell.required) {
            return self.constraints();
        }
        let kind = if answered == 0 { ViolationKind::Required } else { ViolationKind::Constraint };
        let own = if answered == 0 { "required" } else { "constraint" };
        vec![self.violation(kind, own, &["violation-one-of"])]
    }

    /// Whether anything below a node (in this record) is answered.
    fn is_answered(&self, id: NodeId) -> bool {
        let Some(node) = self.state.form.node(id) else { return false };
        let place = Place { record: self.place.record, node: id };
        let answered = self.state.cell(place).is_some_and(|cell| {
            cell.relevant && (!cell.value.is_null() || !cell.rows.is_empty() || cell.typed.is_err())
        });
        let computed = node.rules.calculate.is_some();
        (answered && !computed) || node.children.iter().any(|child| self.is_answered(*child))
    }

    fn constraints(&self) -> Vec<Violation> {
        let failed = self.node.rules.constraints.iter().filter(|constraint| {
            self.state.evaluate(&constraint.that, self.place.record) == Value::Boolean(false)
        });
        failed
            .map(|constraint| {
                let own = if constraint.id.is_empty() {
                    "constraint".to_owned()
                } else {
                    ["constraint-", &constraint.id].concat()
                };
                let mut violation =
                    self.violation(ViolationKind::Constraint, &own, &["violation-constraint"]);
                violation.severity = constraint.severity;
                violation.fields.clone_from(&constraint.fields);
                violation
            })
            .collect()
    }

    /// The word by which the runtime's messages tell types apart.
    fn type_name(&self) -> &'static str {
        match &self.node.kind {
            Kind::Field(field) => field.field_type.name(),
            Kind::Repeat { .. } => "repeat",
            _ => "group",
        }
    }

    fn violation(&self, kind: ViolationKind, attribute: &str, general: &[&str]) -> Violation {
        let own = self.node.messages.iter().map(|message| Rc::from([message, ".", attribute].concat()));
        Violation {
            place: self.place,
            kind,
            severity: Severity::Error,
            messages: own.chain(general.iter().map(|id| Rc::from(*id))).collect(),
            arguments: vec![("type".into(), Value::string(self.type_name()))],
            fields: Vec::new(),
        }
    }
}

impl Violation {
    /// Takes the arguments of a problem for its message.
    fn take(&mut self, problem: &Problem) {
        let arguments = problem.arguments.iter();
        self.arguments.extend(arguments.map(|(name, value)| (Rc::from(*name), value.clone())));
    }

    /// Whether it holds the applicant up.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// A declaration that is not made and a list without items are no answers.
fn is_unanswered(field_type: &FieldType, value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::List(items) => items.is_empty(),
        Value::Boolean(false) => matches!(field_type, FieldType::Declaration),
        _ => false,
    }
}

fn is_less(left: &Value, right: &Value) -> bool {
    compare::order(left, right) == Ok(Ordering::Less)
}
