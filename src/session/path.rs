//! Paths: `children.child[2].name` for people (rows count from 1), `children.child~7.name` for machines (row ids).

use super::state::{Place, RecordId, State};
use crate::form::{Kind, NodeId};
use crate::value::joined;

impl State {
    /// The place that a path names; rows may be given either way.
    pub(crate) fn place(&self, path: &str) -> Option<Place> {
        let mut place = Place::ROOT;
        for segment in path.split('.').filter(|_| !path.is_empty()) {
            let (name, row) = match segment.find(['[', '~']) {
                Some(at) => segment.split_at(at),
                None => (segment, ""),
            };
            place = self.child(place, name)?;
            if !row.is_empty() {
                place = self.row_at(place, row)?;
            }
        }
        Some(place)
    }

    /// The place of a child; the page of a row needs the row to be named.
    fn child(&self, parent: Place, name: &str) -> Option<Place> {
        let node = self.form.child(parent.node, name)?;
        Some(Place { record: parent.record, node: node.id })
    }

    fn row_at(&self, repeat: Place, row: &str) -> Option<Place> {
        let node = self.form.node(repeat.node)?;
        // `details[2]` names the page of the second row of the repeat that the step stands for.
        let rows_of = match node.kind {
            Kind::Step { for_each: Some(repeat), .. } => repeat,
            _ => repeat.node,
        };
        let record = match row.strip_prefix('~') {
            Some(id) => {
                let id = RecordId(id.parse().ok()?);
                let kind = self.record(id)?.kind;
                (self.form.record_type(kind)?.repeat == rows_of && id != RecordId::ROOT && !self.is_gone(id))
                    .then_some(id)?
            }
            None => {
                let position: usize = row.strip_prefix('[')?.strip_suffix(']')?.parse().ok()?;
                let rows = self.rows_below(repeat.record, rows_of);
                *rows.get(position.checked_sub(1)?)?
            }
        };
        Some(Place { record, node: repeat.node })
    }

    /// All rows of a repeat below a record, in order, through the rows around it.
    pub(crate) fn rows_below(&self, record: RecordId, repeat: NodeId) -> Vec<RecordId> {
        let mut way = Vec::new();
        let mut current = self.form.node(repeat);
        let kind = self.record(record).map(|record| record.kind);
        while let Some(node) = current {
            way.push(node.cell);
            if Some(node.record) == kind {
                break;
            }
            let around = self.form.record_type(node.record).map(|record| record.repeat);
            current = around.filter(|_| node.record != Default::default()).and_then(|id| self.form.node(id));
        }
        way.reverse();
        let mut rows = Vec::new();
        self.down(record, &way, &mut |row| rows.push(row));
        rows
    }

    /// The path of a place, rows by id.
    pub(crate) fn path_of(&self, place: Place) -> String {
        self.path(place, &|state, record, out| {
            let _ = state;
            out.push('~');
            out.push_str(&record.0.to_string());
        })
    }

    /// The path of a place, rows by position from 1.
    pub(crate) fn position_path_of(&self, place: Place) -> String {
        self.path(place, &|state, record, out| {
            let position = state.record(record).map_or(0, |record| record.position);
            out.push('[');
            out.push_str(&(position + 1).to_string());
            out.push(']');
        })
    }

    fn path(&self, place: Place, row: &dyn Fn(&State, RecordId, &mut String)) -> String {
        // From the inside out: each node, and the row it stands in where the record changes.
        let mut segments: Vec<String> = Vec::new();
        let mut record = place.record;
        let mut current = self.form.node(place.node);
        while let Some(node) = current.filter(|node| node.parent.is_some()) {
            let mut segment = node.name.to_string();
            let record_kind = self.record(record).map(|record| record.kind);
            let repeat = record_kind.and_then(|kind| self.form.record_type(kind)).map(|kind| kind.repeat);
            let is_row = repeat == Some(node.id) && record != RecordId::ROOT;
            let is_page =
                matches!(node.kind, Kind::Step { for_each: Some(_), .. }) && record != RecordId::ROOT;
            if is_row || is_page {
                row(self, record, &mut segment);
                record = self.up(record, 1);
            }
            segments.push(segment);
            current = node.parent.and_then(|parent| self.form.node(parent));
        }
        segments.reverse();
        joined(&segments, ".")
    }
}
