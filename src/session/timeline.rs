//! The rows of a timeline as periods.

use super::Session;
use super::state::{Cell, Place, State};
use crate::form::{NodeId, PERIOD};
use crate::validate::period::{Period, insert};
use crate::value::Value;

impl Session {
    /// The rows of a timeline that have a begin, in order of time. Rows that are hidden are none.
    #[must_use]
    pub fn periods(&self, repeat: Place) -> Vec<Period> {
        self.state.periods(repeat)
    }
}

impl State {
    pub(crate) fn periods(&self, repeat: Place) -> Vec<Period> {
        let mut ordered = Vec::new();
        let Some(node) = self.form.node(repeat.node) else { return ordered };
        let field = |name: &str| {
            let is_it = |id: &&NodeId| self.form.node(**id).is_some_and(|child| &*child.name == name);
            node.children.iter().find(is_it).copied()
        };
        let [Some(begin), Some(end)] = PERIOD.map(field) else { return ordered };
        for (index, record) in self.cell(repeat).map_or(&[][..], |cell| &cell.rows).iter().enumerate() {
            let cell = |node| self.cell(Place { record: *record, node });
            let day = |cell: &Cell| match cell.value {
                Value::Date(day) => Some(day),
                _ => None,
            };
            // An end that is wrong is not "until today".
            if self.record(*record).is_some_and(|row| row.relevant)
                && let Some(begin) = cell(begin).and_then(day)
                && let Some(end) = cell(end).filter(|cell| cell.typed.is_ok())
            {
                insert(&mut ordered, Period { row: index + 1, begin, end: day(end) });
            }
        }
        ordered
    }
}
