//! What a session holds: records (the form outside of rows, and every row), each with a cell per node.

use std::rc::Rc;

use super::input::Input;
use crate::feel;
use crate::form::{FieldType, Form, Kind, Node, NodeId, RecordTypeId, Rule};
use crate::validate::Problem;
use crate::value::{DateTime, Value};

use super::violation::Violation;

/// A record: the form outside of rows is 0, every row has a number of its own that is never used again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId(pub u32);

impl RecordId {
    /// The form outside of rows.
    pub const ROOT: RecordId = RecordId(0);

    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// A node of the form in one record: a field of one row, for example.
///
/// A row itself is the place of its repeat in the row's own record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The record.
    pub record: RecordId,
    /// The node.
    pub node: NodeId,
}

impl Place {
    /// The whole form.
    pub const ROOT: Place = Place { record: RecordId::ROOT, node: NodeId::ROOT };
}

/// Where a value comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// The applicant.
    #[default]
    Applicant,
    /// The portal, under this name: `host`, `bundid` …
    Host(Rc<str>),
}

#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) kind: RecordTypeId,
    pub(crate) parent: RecordId,
    /// From 0, among the rows of its repeat.
    pub(crate) position: u32,
    /// A removed row is kept until the end of the session, so that it can be restored.
    pub(crate) removed: bool,
    pub(crate) cells: Vec<Cell>,
    /// Whether the row is shown: its repeat is, and nothing in it says otherwise.
    pub(crate) relevant: bool,
    /// Values of the variables of the row's texts.
    pub(crate) variables: Vec<Value>,
}

/// The state of one node in one record.
#[derive(Debug)]
pub(crate) struct Cell {
    pub(crate) relevant: bool,
    pub(crate) required: bool,
    pub(crate) readonly: bool,
    /// As typed.
    pub(crate) input: Input,
    /// The language it was typed in, if it is not understood and the language of the session is another one meanwhile.
    pub(crate) typed_in: Option<Rc<str>>,
    /// Answered, if only by deleting: the default does not come back.
    pub(crate) answered: bool,
    pub(crate) origin: Origin,
    /// Set by the host and not to be changed by the applicant.
    pub(crate) locked: bool,
    /// What the input means, or why it means nothing.
    pub(crate) typed: Result<Value, Box<Problem>>,
    /// What expressions see: null while hidden.
    pub(crate) value: Value,
    /// Errors are shown from when the applicant left the field or wanted to go on.
    pub(crate) shown: bool,
    pub(crate) violations: Vec<Violation>,
    /// Whether each option can be chosen; empty when all can.
    pub(crate) options: Vec<bool>,
    /// Values of the variables of the node's texts; those of a row lie in its record.
    pub(crate) variables: Vec<Value>,
    /// Rows of a repeat, in order.
    pub(crate) rows: Vec<RecordId>,
    /// Of a step: fields, notices and repeats in it that are shown.
    pub(crate) shown_leaves: u32,
    /// A check by the host: which, and what it said.
    pub(crate) host_check: HostCheck,
}

/// A check that only the host can make (an address register, for example).
#[derive(Clone, Debug, Default, PartialEq)]
pub enum HostCheck {
    /// None was asked for.
    #[default]
    None,
    /// The host was asked; an answer to an earlier number is out of date.
    Pending(u32),
    /// The host found nothing.
    Passed,
    /// The host objects, with the id of a message.
    Failed(Rc<str>),
}

impl Cell {
    fn new(node: &Node) -> Self {
        Self {
            relevant: !matches!(node.rules.relevant, Rule::Constant(false)),
            required: matches!(node.rules.required, Rule::Constant(true)),
            readonly: matches!(node.rules.readonly, Rule::Constant(true)),
            input: Input::Empty,
            typed_in: None,
            answered: false,
            origin: Origin::Applicant,
            locked: false,
            typed: Ok(Value::Null),
            value: Value::Null,
            shown: false,
            violations: Vec::new(),
            options: Vec::new(),
            variables: Vec::new(),
            rows: Vec::new(),
            shown_leaves: 0,
            host_check: HostCheck::None,
        }
    }
}

/// All records, and what expressions need beside them.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) form: Rc<Form>,
    pub(crate) records: Vec<Record>,
    pub(crate) parameters: Vec<Value>,
    pub(crate) now: DateTime,
    /// The party (its index) whose part alone is filled in here; none for the applicant.
    pub(crate) part: Option<usize>,
    /// How many violations with severity error there are, hidden ones none.
    pub(crate) errors: usize,
    /// Whether the form asks for files.
    pub(crate) has_files: bool,
    /// Where the files of the form, in its order, become more than it takes, and the bytes of all of them.
    pub(crate) files_over: Option<(Place, u64)>,
}

impl State {
    /// Where all files together become too large, if they do.
    pub(crate) fn find_files_over(&self) -> Option<(Place, u64)> {
        let (mut total, mut over) = (0_u64, None);
        for page in self.pages() {
            self.places_in(page, &mut |place| {
                let is_file = self.form.node(place.node).is_some_and(is_file);
                let Some(cell) = self.cell(place).filter(|_| is_file) else { return };
                let sizes = cell.value.as_list().unwrap_or_default().iter();
                let size = |file: &Value| match file {
                    Value::Context(file) => u64::try_from(file.get("size")?.as_number()?).ok(),
                    _ => None,
                };
                total = sizes.filter_map(size).fold(total, u64::saturating_add);
                if over.is_none() && total > self.form.max_total_size {
                    over = Some(place);
                }
            });
        }
        over.map(|place| (place, total))
    }

    pub(crate) fn record(&self, id: RecordId) -> Option<&Record> {
        self.records.get(id.index())
    }

    pub(crate) fn cell(&self, place: Place) -> Option<&Cell> {
        let node = self.form.node(place.node)?;
        let record = self.record(place.record)?;
        (record.kind == node.record).then(|| record.cells.get(node.cell as usize))?
    }

    pub(crate) fn cell_mut(&mut self, place: Place) -> Option<&mut Cell> {
        let node = self.form.node(place.node)?;
        let (kind, index) = (node.record, node.cell as usize);
        let record = self.records.get_mut(place.record.index())?;
        if record.kind == kind { record.cells.get_mut(index) } else { None }
    }

    /// A new record with the state of an untouched form.
    pub(crate) fn push_record(&mut self, kind: RecordTypeId, parent: RecordId) -> RecordId {
        let form = Rc::clone(&self.form);
        let nodes = form.record_type(kind).map(|record| record.nodes.as_slice()).unwrap_or_default();
        let mut cells: Vec<Cell> = nodes.iter().filter_map(|id| form.node(*id)).map(Cell::new).collect();
        // Leaves count for the step that holds them in the same record; hiding them later counts them out again.
        for node in nodes.iter().filter_map(|id| form.node(*id)) {
            if is_leaf(node)
                && cells.get(node.cell as usize).is_some_and(|cell| cell.relevant)
                && let Some(step) = step_of(&form, node)
                && step.record == kind
                && let Some(cell) = cells.get_mut(step.cell as usize)
            {
                cell.shown_leaves += 1;
            }
        }
        let id = RecordId(u32::try_from(self.records.len()).unwrap_or(u32::MAX));
        self.records.push(Record {
            kind,
            parent,
            position: 0,
            removed: false,
            cells,
            relevant: true,
            variables: Vec::new(),
        });
        id
    }

    /// The record so many levels up.
    pub(crate) fn up(&self, mut record: RecordId, levels: u32) -> RecordId {
        for _ in 0..levels {
            record = self.record(record).map_or(RecordId::ROOT, |record| record.parent);
        }
        record
    }

    /// Whether a record, or one around it, has been removed.
    pub(crate) fn is_gone(&self, mut id: RecordId) -> bool {
        while id != RecordId::ROOT {
            let Some(record) = self.record(id) else { return true };
            if record.removed {
                return true;
            }
            id = record.parent;
        }
        false
    }

    /// The records reached from one through the rows of these repeats (cells).
    pub(crate) fn down(&self, record: RecordId, way: &[u32], each: &mut dyn FnMut(RecordId)) {
        let Some((cell, rest)) = way.split_first() else {
            each(record);
            return;
        };
        let rows =
            self.record(record).and_then(|record| record.cells.get(*cell as usize)).map(|cell| &cell.rows);
        for row in rows.into_iter().flatten() {
            self.down(*row, rest, each);
        }
    }

    /// What an expression gives in a record.
    pub(crate) fn evaluate(&self, program: &crate::form::BoundProgram, record: RecordId) -> Value {
        program.program.evaluate(&super::read::Reader { state: self, program, record }).value
    }

    /// How it comes to that.
    pub(crate) fn explain(&self, program: &crate::form::BoundProgram, record: RecordId) -> feel::Trace {
        program.program.explain(&super::read::Reader { state: self, program, record })
    }
}

/// Whether a node asks for files.
pub(crate) fn is_file(node: &Node) -> bool {
    matches!(&node.kind, Kind::Field(field) if matches!(field.field_type, FieldType::File(_)))
}

/// Whether a node by itself makes its step worth showing.
pub(crate) fn is_leaf(node: &Node) -> bool {
    match &node.kind {
        Kind::Field(field) => !field.hidden,
        Kind::Notice { .. } | Kind::Repeat { .. } => true,
        _ => false,
    }
}

/// The step that holds a node.
pub(crate) fn step_of<'f>(form: &'f Form, node: &'f Node) -> Option<&'f Node> {
    let mut current = Some(node);
    while let Some(node) = current {
        if matches!(node.kind, Kind::Step { .. }) {
            return Some(node);
        }
        current = node.parent.and_then(|parent| form.node(parent));
    }
    None
}
