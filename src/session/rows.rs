//! Rows of repeats: added, removed, restored, moved. A row keeps its identity whatever its position.

use super::change::ChangeKind;
use super::error::{Error, ErrorKind};
use super::propagate::Run;
use super::state::{Place, RecordId, State};
use crate::form::limits::{MAX_RECORDS, MAX_ROWS};
use crate::form::{Kind, NodeId};
use crate::value::{Value, number};

impl State {
    /// The repeat that a place names, checked.
    pub(crate) fn repeat(&self, place: Place) -> Result<Place, Error> {
        let is_repeat =
            self.form.node(place.node).is_some_and(|node| matches!(node.kind, Kind::Repeat { .. }));
        match self.cell(place) {
            Some(_) if is_repeat => Ok(place),
            _ => Err(Error::new(ErrorKind::Rows, "expected the path of a repeat, found something else")),
        }
    }

    /// The repeat that a row belongs to: its place in the record around the row.
    pub(crate) fn repeat_of_row(&self, row: RecordId) -> Option<Place> {
        let record = self.record(row).filter(|_| row != RecordId::ROOT)?;
        let repeat = self.form.record_type(record.kind)?.repeat;
        Some(Place { record: record.parent, node: repeat })
    }

    /// Numbers the rows of a repeat by their order.
    fn number_rows(&mut self, repeat: Place) {
        let rows = self.cell(repeat).map(|cell| cell.rows.clone()).unwrap_or_default();
        for (position, row) in rows.into_iter().enumerate() {
            if let Some(record) = self.records.get_mut(row.index()) {
                record.position = u32::try_from(position).unwrap_or(u32::MAX);
            }
        }
    }

    /// A new, empty row at the end, with the least rows of the repeats in it; nothing is computed yet.
    fn push_row(&mut self, repeat: Place) -> Option<RecordId> {
        let kind = self.form.rows_of(repeat.node)?;
        let row = self.push_record(kind, repeat.record);
        let cell = self.cell_mut(repeat)?;
        cell.rows.push(row);
        let position = cell.rows.len() - 1;
        if let Some(record) = self.records.get_mut(row.index()) {
            record.position = u32::try_from(position).unwrap_or(u32::MAX);
        }
        Some(row)
    }
}

impl Run<'_> {
    /// Adds a row at the end and computes it.
    pub(crate) fn add_row(&mut self, repeat: Place) -> Result<RecordId, Error> {
        let state = self.state();
        let repeat = state.repeat(repeat)?;
        let count = state.cell(repeat).map_or(0, |cell| cell.rows.len());
        if count >= MAX_ROWS || state.records.len() >= MAX_RECORDS {
            return Err(Error::new(
                ErrorKind::Limit,
                "expected at most 1,000 rows of a repeat and 10,000 in all, found more",
            ));
        }
        let row =
            state.push_row(repeat).ok_or_else(|| Error::new(ErrorKind::Rows, "this repeat has no rows"))?;
        self.compute_record(row);
        self.tell(Place { record: row, node: repeat.node }, ChangeKind::RowAdded);
        self.rows_changed(repeat);
        if let Err(error) = self.fill_minimum(row) {
            self.remove_row(row)?;
            return Err(error);
        }
        Ok(row)
    }

    /// Adds the rows that the repeats of a record have at least.
    pub(crate) fn fill_minimum(&mut self, record: RecordId) -> Result<(), Error> {
        let form = self.state().form.clone();
        let Some(kind) = self.state().record(record).map(|record| record.kind) else { return Ok(()) };
        let nodes: Vec<NodeId> = form.record_type(kind).map(|kind| kind.nodes.clone()).unwrap_or_default();
        for node in nodes {
            let Some(minimum) = form
                .node(node)
                .filter(|node| matches!(node.kind, Kind::Repeat { .. }))
                .and_then(|node| node.rules.minimum.as_ref())
            else {
                continue;
            };
            let repeat = Place { record, node };
            let least = match self.state().evaluate(minimum, record) {
                Value::Number(number) => number::truncate(number)
                    .and_then(|rows| usize::try_from(rows).ok())
                    .unwrap_or(0)
                    .min(MAX_ROWS),
                _ => 0,
            };
            while self.state().cell(repeat).is_some_and(|cell| cell.rows.len() < least) {
                self.add_row(repeat)?;
            }
        }
        Ok(())
    }

    /// Takes a row out; it can be restored until the session ends.
    pub(crate) fn remove_row(&mut self, row: RecordId) -> Result<(), Error> {
        let state = self.state();
        let repeat = state
            .repeat_of_row(row)
            .filter(|_| !state.is_gone(row))
            .ok_or_else(|| Error::new(ErrorKind::Rows, "expected a row, found something else"))?;
        let errors = state.errors_below(row);
        let cell = state
            .cell_mut(repeat)
            .ok_or_else(|| Error::new(ErrorKind::Rows, "expected a row, found something else"))?;
        cell.rows.retain(|other| *other != row);
        if let Some(record) = state.records.get_mut(row.index()) {
            record.removed = true;
        }
        state.errors = state.errors.saturating_sub(errors);
        state.number_rows(repeat);
        self.tell(Place { record: row, node: repeat.node }, ChangeKind::RowRemoved);
        self.rows_changed(repeat);
        Ok(())
    }

    /// Puts a removed row back where it was, or at the end if others are fewer now.
    pub(crate) fn restore_row(&mut self, row: RecordId) -> Result<(), Error> {
        let state = self.state();
        let not_removed =
            || Error::new(ErrorKind::Rows, "expected a row that has been removed, found something else");
        let position = state
            .record(row)
            .filter(|record| record.removed)
            .map(|record| record.position)
            .ok_or_else(not_removed)?;
        let repeat = state
            .repeat_of_row(row)
            .filter(|repeat| !state.is_gone(repeat.record))
            .ok_or_else(not_removed)?;
        let cell = state.cell_mut(repeat).ok_or_else(not_removed)?;
        let index = (position as usize).min(cell.rows.len());
        cell.rows.insert(index, row);
        if let Some(record) = state.records.get_mut(row.index()) {
            record.removed = false;
        }
        // Its violations count again; what changed meanwhile is computed anew.
        state.errors += state.errors_below(row);
        state.number_rows(repeat);
        self.compute_record(row);
        self.tell(Place { record: row, node: repeat.node }, ChangeKind::RowAdded);
        self.rows_changed(repeat);
        Ok(())
    }

    /// Moves a row to a position (from 0) among the rows of its repeat.
    pub(crate) fn move_row(&mut self, row: RecordId, position: usize) -> Result<(), Error> {
        let state = self.state();
        let no_row = || Error::new(ErrorKind::Rows, "expected a row, found something else");
        let repeat = state.repeat_of_row(row).ok_or_else(no_row)?;
        let cell = state.cell_mut(repeat).ok_or_else(no_row)?;
        let from = cell.rows.iter().position(|other| *other == row).ok_or_else(no_row)?;
        let position = position.min(cell.rows.len().saturating_sub(1));
        if from == position {
            return Ok(());
        }
        cell.rows.remove(from);
        cell.rows.insert(position, row);
        state.number_rows(repeat);
        self.tell(repeat, ChangeKind::RowsMoved);
        self.rows_changed(repeat);
        Ok(())
    }
}

impl State {
    /// Errors in a record and the rows below it.
    fn errors_below(&self, record: RecordId) -> usize {
        let cells = self.record(record).map(|record| record.cells.as_slice()).unwrap_or_default();
        cells
            .iter()
            .map(|cell| {
                let own = cell.violations.iter().filter(|violation| violation.is_error()).count();
                own + cell.rows.iter().map(|row| self.errors_below(*row)).sum::<usize>()
            })
            .sum()
    }
}
