//! What a view sees of a session.

use std::rc::Rc;

use super::input::{Input, display};
use super::state::{HostCheck, Origin, Place, RecordId};
use super::violation::Violation;
use super::{Session, input};
use crate::form::{FieldType, Kind, Node};
use crate::validate::text;
use crate::value::{Value, number};

/// A place with its state.
#[derive(Clone, Debug)]
pub struct NodeView<'s> {
    /// Where it is.
    pub place: Place,
    /// What the form says of it.
    pub node: &'s Node,
    /// Shown and counted.
    pub relevant: bool,
    /// Has to be answered.
    pub required: bool,
    /// Cannot be changed by the applicant.
    pub readonly: bool,
    /// Computed by the form: shown as an output.
    pub calculated: bool,
    /// What the control holds: as typed, or the default as the language writes it.
    pub input: Input,
    /// What it means; null while it is hidden, empty or wrong.
    pub value: &'s Value,
    /// What is wrong with it; to be shown only if `shown`.
    pub violations: &'s [Violation],
    /// Whether what is wrong is shown.
    pub shown: bool,
    /// A check by the host is under way.
    pub pending: bool,
    /// Whether each option can be chosen; empty when all can.
    pub options: &'s [bool],
    /// What its texts may use: name, value.
    pub variables: Vec<(Rc<str>, Value)>,
    /// Rows of a repeat, in order.
    pub rows: &'s [RecordId],
    /// Where the value comes from.
    pub origin: &'s Origin,
}

impl Session {
    /// A place with its state; none for a place that is not (any more) there.
    #[must_use]
    pub fn node(&self, place: Place) -> Option<NodeView<'_>> {
        let node = self.state.form.node(place.node)?;
        let state_place = self.state_place(place);
        let cell = self.state.cell(state_place)?;
        let names = node.rules.variables.iter().map(|(name, _)| Rc::clone(name));
        let mut variables: Vec<(Rc<str>, Value)> =
            names.zip(self.state.variables(place).iter().cloned()).collect();
        if self.state.is_row(place) {
            let position = self.state.record(place.record).map_or(0, |record| record.position);
            variables.push(("row".into(), Value::Number((position + 1).into())));
        }
        let calculated = node.rules.calculate.is_some();
        let input = match &node.kind {
            Kind::Field(field) if calculated || !cell.answered => {
                display(&field.field_type, &cell.value, &self.settings.language)
            }
            _ => cell.input.clone(),
        };
        Some(NodeView {
            place,
            node,
            relevant: cell.relevant
                && (!self.state.is_row(place)
                    || self.state.record(place.record).is_some_and(|row| row.relevant)),
            required: cell.required,
            readonly: cell.readonly || cell.locked,
            calculated,
            input,
            value: &cell.value,
            violations: &cell.violations,
            shown: cell.shown,
            pending: matches!(cell.host_check, HostCheck::Pending(_)),
            options: &cell.options,
            variables,
            rows: if self.state.is_row(place) { &[] } else { &cell.rows },
            origin: &cell.origin,
        })
    }

    /// What the answer of a place means; null while it is hidden, empty or wrong, and for a place that is not there.
    #[must_use]
    pub fn value(&self, place: Place) -> &Value {
        self.state.cell(self.state_place(place)).map_or(&Value::Null, |cell| &cell.value)
    }

    /// What is directly in a place, in order: the fields of a group, the rows of a repeat, the fields of a row.
    #[must_use]
    pub fn children(&self, place: Place) -> Vec<Place> {
        let Some(node) = self.state.form.node(place.node) else { return Vec::new() };
        if matches!(node.kind, Kind::Repeat { .. }) && !self.state.is_row(place) {
            let rows = self.state.cell(place).map(|cell| cell.rows.as_slice()).unwrap_or_default();
            return rows.iter().map(|row| Place { record: *row, node: node.id }).collect();
        }
        node.children.iter().map(|child| Place { record: place.record, node: *child }).collect()
    }

    /// The greatest value of a place, or number of choices, files or rows, as its form states it; null if it does not.
    #[must_use]
    pub fn greatest(&self, place: Place) -> Value {
        let bound = self.state.form.node(place.node).and_then(|node| node.rules.maximum.as_ref());
        bound.map_or(Value::Null, |bound| self.state.evaluate(bound, place.record))
    }

    /// How many characters a text has left to its `max-length`; fewer than none if it is too long.
    #[must_use]
    pub fn characters_left(&self, view: &NodeView) -> Option<i64> {
        let maximum = view.node.rules.maximum_length.as_ref()?;
        let maximum = self.state.evaluate(maximum, view.place.record).as_number()?;
        let Input::Text(typed) = &view.input else { return number::truncate(maximum) };
        let length = text::length(&text::normalize(typed, self.settings.nfc));
        Some(number::truncate(maximum)? - length as i64)
    }

    /// Whether a place is a row of a repeat.
    #[must_use]
    pub fn is_row(&self, place: Place) -> bool {
        self.state.is_row(place)
    }

    /// The row that a place lies in, innermost first, up to the form.
    #[must_use]
    pub fn rows_around(&self, place: Place) -> Vec<Place> {
        let mut rows = Vec::new();
        let mut record = place.record;
        while let Some(repeat) = self.state.repeat_of_row(record) {
            rows.push(Place { record, node: repeat.node });
            record = repeat.record;
        }
        rows
    }

    /// The result of a rule: a computed choice that is shown as such.
    #[must_use]
    pub fn is_result(&self, node: &Node) -> bool {
        matches!(&node.kind, Kind::Field(field) if input::is_result(&field.field_type))
    }

    /// Where the state of a place lies: that of a row with its repeat.
    pub(crate) fn state_place(&self, place: Place) -> Place {
        if self.state.is_row(place) {
            Place { record: self.state.up(place.record, 1), node: place.node }
        } else {
            place
        }
    }

    /// The value of a place as its canonical text or texts; what leaves the session.
    #[must_use]
    pub fn field_type(&self, place: Place) -> Option<&FieldType> {
        match &self.state.form.node(place.node)?.kind {
            Kind::Field(field) => Some(&field.field_type),
            _ => None,
        }
    }
}
