//! How expressions read the session: references are ways through records, bound when the form was checked.

use std::rc::Rc;

use super::state::{Place, RecordId, State};
use crate::feel::Inputs;
use crate::form::{Access, BoundProgram};
use crate::value::{Context, DateTime, Value};

/// A record seen by one expression.
pub(crate) struct Reader<'s> {
    pub(crate) state: &'s State,
    pub(crate) program: &'s BoundProgram,
    pub(crate) record: RecordId,
}

impl Inputs for Reader<'_> {
    fn value(&self, reference: usize) -> Value {
        match self.program.accesses.get(reference) {
            Some(access) => read(self.state, access, self.record),
            None => Value::Null,
        }
    }

    fn now(&self) -> DateTime {
        self.state.now.clone()
    }
}

fn read(state: &State, access: &Access, record: RecordId) -> Value {
    match access {
        Access::Cell { cell, .. } => {
            let cell = state.record(record).and_then(|record| record.cells.get(*cell as usize));
            cell.map_or(Value::Null, |cell| cell.value.clone())
        }
        Access::Up { levels, then } => read(state, then, state.up(record, *levels)),
        Access::Context { node, members } => {
            let hidden = state.cell(Place { record, node: *node }).is_some_and(|cell| !cell.relevant);
            if hidden {
                return Value::Null;
            }
            let mut context = Context::with_capacity(members.len());
            for (name, member) in members {
                context.insert(Rc::clone(name), read(state, member, record));
            }
            Value::Context(Rc::new(context))
        }
        Access::Rows { cell, each, .. } => {
            let cell = state.record(record).and_then(|record| record.cells.get(*cell as usize));
            match cell {
                Some(cell) if cell.relevant => {
                    Value::list(cell.rows.iter().map(|row| read_row(state, each, *row)).collect())
                }
                _ => Value::Null,
            }
        }
        Access::Parameter { index } => state.parameters.get(*index).cloned().unwrap_or_default(),
        Access::RowNumber => {
            let position = state.record(record).map_or(0, |record| record.position);
            Value::Number((position + 1).into())
        }
        Access::Member { of, name } => member(&read(state, of, record), name),
        Access::Nothing => Value::Null,
    }
}

/// A hidden row is null in the list: the rows keep their numbers.
fn read_row(state: &State, each: &Access, row: RecordId) -> Value {
    match state.record(row) {
        Some(record) if record.relevant => read(state, each, row),
        _ => Value::Null,
    }
}

/// A member of a context, or of each item of a list of contexts.
fn member(value: &Value, name: &str) -> Value {
    match value {
        Value::Context(context) => context.get(name).cloned().unwrap_or_default(),
        Value::List(items) => Value::list(items.iter().map(|item| member(item, name)).collect()),
        _ => Value::Null,
    }
}
