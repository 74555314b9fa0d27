//! Stage 3: what depends on what. Every property that can change is a *unit*; units are numbered so that each
//! comes after all that it reads. The graph is the same for all rows; an edge tells which rows it concerns.

mod build;

use super::node::NodeId;

pub(crate) use build::build;

/// A property of a node that can change, numbered in the order of evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct UnitId(pub(crate) u32);

impl UnitId {
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// What of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Property {
    Relevant,
    /// Whether a row of a repeat is shown.
    RowRelevant,
    /// The rows of a repeat: which, in which order.
    Rows,
    Value,
    Required,
    Readonly,
    Options,
    Variables,
    Validity,
}

impl Property {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Property::Relevant | Property::RowRelevant => "relevant",
            Property::Rows => "rows",
            Property::Value => "value",
            Property::Required => "required",
            Property::Readonly => "readonly",
            Property::Options => "options",
            Property::Variables => "variables",
            Property::Validity => "constraint",
        }
    }
}

#[derive(Debug)]
pub(crate) struct Unit {
    pub(crate) node: NodeId,
    pub(crate) property: Property,
    pub(crate) dependents: Vec<Edge>,
}

/// From a unit to one that reads it.
#[derive(Debug, PartialEq)]
pub(crate) struct Edge {
    pub(crate) unit: UnitId,
    /// How many records to go up from the one that changed.
    pub(crate) up: u32,
    /// Then, down through the rows of these repeats (their cells), all records concerned.
    pub(crate) down: Vec<u32>,
}

/// The units of one node.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct NodeUnits {
    pub(crate) relevant: Option<UnitId>,
    pub(crate) row_relevant: Option<UnitId>,
    pub(crate) rows: Option<UnitId>,
    pub(crate) value: Option<UnitId>,
    pub(crate) required: Option<UnitId>,
    pub(crate) readonly: Option<UnitId>,
    pub(crate) options: Option<UnitId>,
    pub(crate) variables: Option<UnitId>,
    pub(crate) validity: Option<UnitId>,
}

impl NodeUnits {
    pub(crate) fn get(&self, property: Property) -> Option<UnitId> {
        match property {
            Property::Relevant => self.relevant,
            Property::RowRelevant => self.row_relevant,
            Property::Rows => self.rows,
            Property::Value => self.value,
            Property::Required => self.required,
            Property::Readonly => self.readonly,
            Property::Options => self.options,
            Property::Variables => self.variables,
            Property::Validity => self.validity,
        }
    }

    pub(crate) fn set(&mut self, property: Property, unit: UnitId) {
        let slot = match property {
            Property::Relevant => &mut self.relevant,
            Property::RowRelevant => &mut self.row_relevant,
            Property::Rows => &mut self.rows,
            Property::Value => &mut self.value,
            Property::Required => &mut self.required,
            Property::Readonly => &mut self.readonly,
            Property::Options => &mut self.options,
            Property::Variables => &mut self.variables,
            Property::Validity => &mut self.validity,
        };
        *slot = Some(unit);
    }
}

/// Units in order of evaluation, and the way from a node to its units.
#[derive(Debug, Default)]
pub(crate) struct Graph {
    pub(crate) units: Vec<Unit>,
    pub(crate) of_node: Vec<NodeUnits>,
    /// Units of each record type, in order of evaluation: what a new row has to compute.
    pub(crate) of_record: Vec<Vec<UnitId>>,
}

impl Graph {
    pub(crate) fn unit(&self, id: UnitId) -> Option<&Unit> {
        self.units.get(id.index())
    }

    pub(crate) fn units_of(&self, node: NodeId) -> NodeUnits {
        self.of_node.get(node.index()).copied().unwrap_or_default()
    }
}
