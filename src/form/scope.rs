//! Which names an expression sees, and where each reference is found: from the innermost row or group outwards.

use std::rc::Rc;

use super::field_type::FieldType;
use super::node::{Access, Kind, Node, NodeId, RecordType, RecordTypeId, rows_of};
use super::parameter::Parameter;
use crate::feel::{self, Extension, Reference, Scope, Type, Used, Variable, VariableId};

/// Numbers of variables that are parameters start here; below are nodes.
const FIRST_PARAMETER: u32 = 1 << 24;
/// The variable `row`.
const ROW: u32 = 1 << 25;

/// What all expressions of a form share.
pub(crate) struct Names<'f> {
    pub(crate) nodes: &'f [Node],
    pub(crate) records: &'f [RecordType],
    pub(crate) parameters: &'f [Parameter],
    pub(crate) types: Vec<Type>,
    pub(crate) extensions: &'f [Extension],
    /// Some node or parameter has a name that holds more than words.
    has_compound: bool,
}

impl<'f> Names<'f> {
    pub(crate) fn new(
        nodes: &'f [Node],
        records: &'f [RecordType],
        parameters: &'f [Parameter],
        extensions: &'f [Extension],
    ) -> Self {
        // Children have greater numbers than their parents: backwards, every child's type is known.
        let mut types = vec![Type::Null; nodes.len()];
        for node in nodes.iter().rev() {
            let node_type = node_type(node, nodes, &types);
            if let Some(slot) = types.get_mut(node.id.index()) {
                *slot = node_type;
            }
        }
        let mut all =
            nodes.iter().map(|node| &node.name).chain(parameters.iter().map(|parameter| &parameter.name));
        let has_compound = all.any(|name| feel::is_compound(name));
        Self { nodes, records, parameters, types, extensions, has_compound }
    }

    fn node(&self, id: NodeId) -> Option<&'f Node> {
        self.nodes.get(id.index())
    }

    fn type_of(&self, id: NodeId) -> Type {
        self.types.get(id.index()).cloned().unwrap_or(Type::Any)
    }

    fn child(&self, parent: NodeId, name: &str) -> Option<&'f Node> {
        self.node(parent)?.children.iter().filter_map(|id| self.node(*id)).find(|child| &*child.name == name)
    }

    fn parent_record(&self, record: RecordTypeId) -> Option<RecordTypeId> {
        self.records.get(record.index())?.parent
    }

    /// The scope in which `inside` is the innermost group, evaluated in `record`.
    pub(crate) fn scope(&self, inside: NodeId, record: RecordTypeId) -> NodeScope<'_, 'f> {
        let mut frames = Vec::new();
        let mut current = Some(inside);
        while let Some(node) = current.and_then(|id| self.node(id)) {
            frames.push(node.id);
            current = match node.kind {
                // The page of a row lies inside the row.
                Kind::Step { for_each: Some(repeat), .. } => Some(repeat),
                _ => node.parent,
            };
        }
        NodeScope { names: self, frames, record }
    }

    /// Where a reference is found from a record of type `record`.
    pub(crate) fn access(&self, reference: &Reference, record: RecordTypeId) -> Access {
        let VariableId(variable) = reference.variable;
        if variable == ROW {
            return Access::RowNumber;
        }
        let names: Vec<&str> = reference.path.iter().map(|name| &**name).collect();
        if variable >= FIRST_PARAMETER {
            return members(Access::Parameter { index: (variable - FIRST_PARAMETER) as usize }, &names);
        }
        let Some(node) = self.node(NodeId(variable)) else { return Access::Nothing };
        // A variable lies in this record or one around it; what lies in other rows is reached from where they meet.
        let mut levels = 0;
        let mut base = record;
        while !self.encloses(base, node.record) {
            let Some(parent) = self.parent_record(base) else { break };
            base = parent;
            levels += 1;
        }
        let base = if variable == NodeId::ROOT.0 { self.climb_to_root(base, &mut levels) } else { base };
        let then = self.descend(node, &names, &reference.used, base);
        if levels == 0 { then } else { Access::Up { levels, then: Box::new(then) } }
    }

    /// What a reference means, if it has the name of a step and is none; with the step.
    pub(crate) fn shadowed(&self, reference: &Reference) -> Option<(&'f Node, NodeId)> {
        let near = self.node(NodeId(reference.variable.0))?;
        let step = self.child(NodeId::ROOT, &near.name)?;
        (!matches!(near.kind, Kind::Step { .. } | Kind::Root)).then_some((near, step.id))
    }

    /// Whether a node lies in another one, or is it.
    pub(crate) fn is_in(&self, inner: NodeId, outer: NodeId) -> bool {
        let mut current = Some(inner);
        while let Some(id) = current {
            if id == outer {
                return true;
            }
            current = self.node(id).and_then(|node| node.parent);
        }
        false
    }

    fn climb_to_root(&self, mut record: RecordTypeId, levels: &mut u32) -> RecordTypeId {
        while let Some(parent) = self.parent_record(record) {
            record = parent;
            *levels += 1;
        }
        record
    }

    /// Whether `inner` is `outer` or lies in rows below it.
    fn encloses(&self, outer: RecordTypeId, inner: RecordTypeId) -> bool {
        let mut current = Some(inner);
        while let Some(record) = current {
            if record == outer {
                return true;
            }
            current = self.parent_record(record);
        }
        false
    }

    fn descend(&self, node: &Node, path: &[&str], used: &Used, record: RecordTypeId) -> Access {
        if node.record != record {
            return self.through_rows(node, path, used, record);
        }
        match &node.kind {
            Kind::Field(_) => members(Access::Cell { node: node.id, cell: node.cell }, path),
            Kind::Notice { .. } => Access::Nothing,
            Kind::Repeat { .. } => {
                let rows = rows_of(self.records, node.id).unwrap_or_default();
                let each = Box::new(self.inside(node, path, used, rows));
                Access::Rows { node: node.id, cell: node.cell, each }
            }
            Kind::Root | Kind::Step { .. } | Kind::Group { .. } => self.inside(node, path, used, record),
        }
    }

    /// A node in rows below: a list of what it is in each of them.
    fn through_rows(&self, node: &Node, path: &[&str], used: &Used, record: RecordTypeId) -> Access {
        let mut rows = node.record;
        while let Some(parent) = self.parent_record(rows) {
            if parent == record {
                break;
            }
            rows = parent;
        }
        let Some(repeat) = self.records.get(rows.index()).and_then(|rows| self.node(rows.repeat)) else {
            return Access::Nothing;
        };
        let each = Box::new(self.descend(node, path, used, rows));
        Access::Rows { node: repeat.id, cell: repeat.cell, each }
    }

    fn inside(&self, node: &Node, path: &[&str], used: &Used, record: RecordTypeId) -> Access {
        if let Some((name, rest)) = path.split_first() {
            return match self.child(node.id, name) {
                Some(child) => self.descend(child, rest, used, record),
                None => Access::Nothing,
            };
        }
        let wanted = |name: &Rc<str>| match used {
            Used::Whole => Some(&Used::Whole),
            Used::Members(members) => members.iter().find(|(member, _)| member == name).map(|(_, used)| used),
        };
        let members = node
            .children
            .iter()
            .filter_map(|id| self.node(*id))
            .filter(|child| !matches!(child.kind, Kind::Notice { .. }))
            .filter_map(|child| {
                Some((child.name.clone(), self.descend(child, &[], wanted(&child.name)?, record)))
            })
            .collect();
        Access::Context { node: node.id, members }
    }
}

fn members(of: Access, path: &[&str]) -> Access {
    path.iter().fold(of, |of, name| Access::Member { of: Box::new(of), name: Rc::from(*name) })
}

fn node_type(node: &Node, nodes: &[Node], types: &[Type]) -> Type {
    match &node.kind {
        Kind::Field(field) => match &field.field_type {
            FieldType::Mrz { .. } => Type::Any,
            other => other.value_type(),
        },
        Kind::Notice { .. } => Type::Null,
        Kind::Root | Kind::Step { for_each: None, .. } | Kind::Group { .. } => {
            context_type(node, nodes, types)
        }
        Kind::Repeat { .. } | Kind::Step { .. } => Type::List(Rc::new(context_type(node, nodes, types))),
    }
}

fn context_type(node: &Node, nodes: &[Node], types: &[Type]) -> Type {
    let children =
        node.children.iter().filter_map(|id| Some((nodes.get(id.index())?, types.get(id.index())?)));
    let named = children.filter(|(child, _)| !matches!(child.kind, Kind::Notice { .. }));
    Type::Context(named.map(|(child, child_type)| (child.name.clone(), child_type.clone())).collect())
}

/// The names that one expression sees.
pub(crate) struct NodeScope<'n, 'f> {
    names: &'n Names<'f>,
    frames: Vec<NodeId>,
    record: RecordTypeId,
}

impl Scope for NodeScope<'_, '_> {
    fn lookup(&self, name: &str) -> Option<Variable> {
        for frame in &self.frames {
            if let Some(node) = self.names.child(*frame, name) {
                return Some(Variable { id: VariableId(node.id.0), r#type: self.names.type_of(node.id) });
            }
        }
        match name {
            "form" => {
                Some(Variable { id: VariableId(NodeId::ROOT.0), r#type: self.names.type_of(NodeId::ROOT) })
            }
            "row" if self.record != RecordTypeId::ROOT => {
                Some(Variable { id: VariableId(ROW), r#type: Type::Number })
            }
            _ => {
                let index = self.names.parameters.iter().position(|parameter| &*parameter.name == name)?;
                let parameter = self.names.parameters.get(index)?;
                let id = FIRST_PARAMETER.checked_add(u32::try_from(index).ok()?)?;
                Some(Variable { id: VariableId(id), r#type: parameter.shape.value_type() })
            }
        }
    }

    fn names(&self, each: &mut dyn FnMut(&str)) {
        for child in
            self.frames.iter().filter_map(|frame| self.names.node(*frame)).flat_map(|node| &node.children)
        {
            if let Some(node) = self.names.node(*child) {
                each(&node.name);
            }
        }
        self.names.parameters.iter().for_each(|parameter| each(&parameter.name));
        each("form");
        if self.record != RecordTypeId::ROOT {
            each("row");
        }
    }

    fn has_compound_names(&self) -> bool {
        self.names.has_compound
    }

    fn functions(&self) -> &[Extension] {
        self.names.extensions
    }
}
