//! The immutable tree of a checked form: what the session runs on and the renderer shows.

use std::rc::Rc;

use super::field_type::FieldType;
use crate::diagnostic::Severity;
use crate::feel;

/// A node of the form. The root is 0; the rest follow in document order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub u32);

impl NodeId {
    /// The form itself, whose children are the steps.
    pub const ROOT: NodeId = NodeId(0);

    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// A kind of record: what one row of a repeat holds. 0 is the form outside all rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordTypeId(pub u32);

impl RecordTypeId {
    /// Everything outside of rows.
    pub const ROOT: RecordTypeId = RecordTypeId(0);

    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// A kind of record and where it stands in the tree of records.
#[derive(Debug)]
pub struct RecordType {
    /// The record type that holds the repeat; none for the root.
    pub parent: Option<RecordTypeId>,
    /// The repeat whose rows these are; the root node for the root.
    pub repeat: NodeId,
    /// The nodes whose state a record of this type holds, in document order.
    pub nodes: Vec<NodeId>,
}

/// The record type of the rows of a repeat.
pub(crate) fn rows_of(records: &[RecordType], repeat: NodeId) -> Option<RecordTypeId> {
    let index = records.iter().position(|record| record.parent.is_some() && record.repeat == repeat)?;
    u32::try_from(index).ok().map(RecordTypeId)
}

/// The node that a path means beside another: below the innermost group around it that has a child of the first name.
pub(crate) fn near<'n>(nodes: &'n [Node], from: &'n Node, path: &str) -> Option<&'n Node> {
    let child = |parent: &Node, name: &str| {
        let mut children = parent.children.iter().filter_map(|id| nodes.get(id.index()));
        children.find(|child| &*child.name == name)
    };
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    let mut around = from;
    let mut found = loop {
        around = nodes.get(around.parent?.index())?;
        if let Some(found) = child(around, first) {
            break found;
        }
    };
    for name in rest.split('.').filter(|name| !name.is_empty()) {
        found = child(found, name)?;
    }
    Some(found)
}

/// The fields of a row that a timeline is made of: its first and its last day.
pub(crate) const PERIOD: [&str; 2] = ["begin", "end"];

/// One node of the tree.
#[derive(Debug)]
pub struct Node {
    /// Its own number.
    pub id: NodeId,
    /// Its name among its siblings, for example `birthDate`; empty for the root.
    pub name: Rc<str>,
    /// The node that holds it; none for the root.
    pub parent: Option<NodeId>,
    /// Names from the step on, joined by `.`, without rows: `children.child.birthDate`.
    pub path: Rc<str>,
    /// Message ids to try, the own path first, then those of shared blocks: `applicant-birthDate`, `person-birthDate`.
    pub messages: Vec<Rc<str>>,
    /// What it is.
    pub kind: Kind,
    /// What it holds, in order.
    pub children: Vec<NodeId>,
    /// The record that holds its state.
    pub record: RecordTypeId,
    /// Its place in that record.
    pub cell: u32,
    /// What expressions say about it.
    pub rules: Rules,
    /// Ids of the form's sources that it rests on.
    pub sources: Vec<Rc<str>>,
    /// Its FIM id, if it has one: `F60000000227`.
    pub fim: Option<Rc<str>>,
    /// Whether the record shows it, where that is stated: otherwise everything but the results of rules.
    pub in_record: Option<bool>,
    /// JSON Pointer of its definition, for diagnostics and tools.
    pub pointer: Rc<str>,
}

/// What a node is.
#[derive(Debug)]
pub enum Kind {
    /// The form.
    Root,
    /// A page.
    Step {
        /// The repeat for each of whose rows there is one such page.
        for_each: Option<NodeId>,
        /// Nothing follows it once it is shown.
        outcome: bool,
    },
    /// Fields that belong together.
    Group {
        /// Exactly one of its children is answered.
        choice: bool,
    },
    /// A group that occurs once for each row.
    Repeat {
        /// How its rows are shown.
        appearance: RepeatAppearance,
        /// The line of its table that stands before the rows: computed field of a row, field outside of the rows.
        first_row: Vec<(NodeId, NodeId)>,
    },
    /// A question, or a computed value.
    Field(Box<Field>),
    /// A text for the applicant.
    Notice {
        /// How it looks.
        tone: Tone,
    },
}

/// How the rows of a repeat are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RepeatAppearance {
    /// One below the other, each a group.
    #[default]
    Cards,
    /// Periods on a line of time.
    Timeline,
    /// A table with a sum.
    Table,
}

/// The tone of a notice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// To know.
    #[default]
    Info,
    /// Good news.
    Success,
    /// To beware of.
    Warning,
    /// It cannot go on like this.
    Stop,
}

/// What only fields have.
#[derive(Debug)]
pub struct Field {
    /// The type with its own keys.
    pub field_type: FieldType,
    /// HTML `autocomplete` token.
    pub autocomplete: Option<Rc<str>>,
    /// A fact that the portal may know, for example `bundid.givenName`.
    pub prefill: Option<Rc<str>>,
    /// Id of the source that allows to ask for this special category of data.
    pub sensitive: Option<Rc<str>>,
    /// A helper of other expressions: computed, sent, shown to nobody.
    pub hidden: bool,
    /// Paths it had in earlier versions, for drafts.
    pub was: Vec<Rc<str>>,
}

/// What expressions say about a node.
#[derive(Debug, Default)]
pub struct Rules {
    /// Shown and counted.
    pub relevant: Rule,
    /// Of a repeat: whether each of its rows is shown, by its number or by what is outside of it.
    pub row_relevant: Option<BoundProgram>,
    /// Must be answered while relevant.
    pub required: Rule,
    /// Cannot be changed.
    pub readonly: Rule,
    /// Its computed value.
    pub calculate: Option<BoundProgram>,
    /// Its value until it is answered.
    pub default: Option<BoundProgram>,
    /// Least value, number of choices, files or rows.
    pub minimum: Option<BoundProgram>,
    /// Greatest value, number of choices, files or rows.
    pub maximum: Option<BoundProgram>,
    /// Least number of characters.
    pub minimum_length: Option<BoundProgram>,
    /// Greatest number of characters.
    pub maximum_length: Option<BoundProgram>,
    /// What must not be false.
    pub constraints: Vec<Constraint>,
    /// What its texts may use.
    pub variables: Vec<(Rc<str>, BoundProgram)>,
}

/// A yes-or-no property.
#[derive(Debug, Default)]
pub enum Rule {
    /// Not stated: the property's own default.
    #[default]
    Unset,
    /// Always the same.
    Constant(bool),
    /// Computed. Null counts as false.
    Computed(Box<BoundProgram>),
}

impl Rule {
    /// The expression, if it is one.
    #[must_use]
    pub fn program(&self) -> Option<&BoundProgram> {
        match self {
            Rule::Computed(program) => Some(program),
            _ => None,
        }
    }
}

/// Something that must hold.
#[derive(Debug)]
pub struct Constraint {
    /// Its id among the node's constraints; empty for a single one.
    pub id: Rc<str>,
    /// The expression: false is a violation, true and null are not.
    pub that: BoundProgram,
    /// An error holds the applicant up, a warning does not.
    pub severity: Severity,
    /// The fields it concerns, where it stands on a group or step.
    pub fields: Vec<NodeId>,
}

/// An expression, and where in the form each of its references is found.
#[derive(Debug)]
pub struct BoundProgram {
    /// As the author wrote it.
    pub source: Rc<str>,
    /// The checked expression.
    pub program: feel::Program,
    /// Where each reference is found, in the order of `program.references()`.
    pub(crate) accesses: Vec<Access>,
    /// The record type in whose rows it is evaluated.
    pub(crate) record: RecordTypeId,
    /// JSON Pointer of the expression.
    pub pointer: Rc<str>,
}

/// How a reference is read from the record in which an expression is evaluated.
#[derive(Debug)]
pub(crate) enum Access {
    /// Go up so many records, then see.
    Up { levels: u32, then: Box<Access> },
    /// The value of a field.
    Cell { node: NodeId, cell: u32 },
    /// A group as a context of some of its members.
    Context { node: NodeId, members: Vec<(Rc<str>, Access)> },
    /// The list of rows of a repeat, each read in its own record.
    Rows { node: NodeId, cell: u32, each: Box<Access> },
    /// A parameter of the form.
    Parameter { index: usize },
    /// The number of the row, from 1.
    RowNumber,
    /// A member of a value that is a context, or of each item of a list of contexts.
    Member { of: Box<Access>, name: Rc<str> },
    /// Nothing that has a value (a notice, for example).
    Nothing,
}
