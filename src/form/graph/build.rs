//! Builds the graph and refuses cycles, with the loop printed.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::{Edge, Graph, NodeUnits, Property, Unit, UnitId};
use crate::diagnostic::{Diagnostic, Location};
use crate::form::field_type::FieldType;
use crate::form::node::{
    Access, BoundProgram, Kind, Node, NodeId, PERIOD, RecordType, RecordTypeId, RepeatAppearance, rows_of,
};

/// The graph, or the diagnostic of a cycle.
pub(crate) fn build(nodes: &[Node], records: &[RecordType]) -> Result<Graph, Box<Diagnostic>> {
    let mut builder =
        Builder { nodes, records, units: Vec::new(), of_node: vec![NodeUnits::default(); nodes.len()] };
    builder.add_units();
    builder.add_dependencies();
    builder.order()
}

struct Builder<'f> {
    nodes: &'f [Node],
    records: &'f [RecordType],
    /// Node and property of each unit, and what it reads: unit and the record type from which its readers are found.
    units: Vec<Draft>,
    of_node: Vec<NodeUnits>,
}

struct Draft {
    node: NodeId,
    property: Property,
    reads: Vec<Read>,
}

#[derive(PartialEq)]
struct Read {
    unit: UnitId,
    /// The record that reader and read share.
    base: RecordTypeId,
}

impl<'f> Builder<'f> {
    fn add_units(&mut self) {
        let nodes = self.nodes;
        let mut outcome_before = false;
        for node in nodes {
            let rules = &node.rules;
            let computed_relevance = !matches!(rules.relevant, crate::form::node::Rule::Unset);
            let inherited = self.relevance_around(node).is_some();
            let is_step = matches!(node.kind, Kind::Step { .. });
            if computed_relevance || inherited || (is_step && outcome_before) {
                self.add(node.id, Property::Relevant);
            }
            match &node.kind {
                Kind::Step { outcome: true, .. } => outcome_before = true,
                Kind::Repeat { .. } => {
                    if rules.row_relevant.is_some() {
                        self.add(node.id, Property::RowRelevant);
                    }
                    self.add(node.id, Property::Rows);
                    self.add(node.id, Property::Validity);
                }
                Kind::Field(field) => {
                    self.add(node.id, Property::Value);
                    let options =
                        field.field_type.choice().map(|choice| &*choice.options).unwrap_or_default();
                    if options.iter().any(|option| option.relevant.is_some()) {
                        self.add(node.id, Property::Options);
                    }
                    self.add(node.id, Property::Validity);
                }
                Kind::Group { choice: true } => self.add(node.id, Property::Validity),
                _ if !rules.constraints.is_empty() => self.add(node.id, Property::Validity),
                _ => {}
            }
            if rules.required.program().is_some() {
                self.add(node.id, Property::Required);
            }
            if rules.readonly.program().is_some() {
                self.add(node.id, Property::Readonly);
            }
            if !rules.variables.is_empty() {
                self.add(node.id, Property::Variables);
            }
        }
    }

    fn add(&mut self, node: NodeId, property: Property) {
        let unit = UnitId(u32::try_from(self.units.len()).unwrap_or(u32::MAX));
        self.units.push(Draft { node, property, reads: Vec::new() });
        if let Some(units) = self.of_node.get_mut(node.index()) {
            units.set(property, unit);
        }
    }

    /// The relevance that a node inherits: that of its parent, or of the repeat for whose rows a step stands.
    fn relevance_around(&self, node: &Node) -> Option<UnitId> {
        let units = self.of_node.get(self.around(node)?.index())?;
        units.row_relevant.or(units.relevant)
    }

    fn around(&self, node: &Node) -> Option<NodeId> {
        match node.kind {
            Kind::Step { for_each: Some(repeat), .. } => Some(repeat),
            _ => node.parent,
        }
    }

    fn add_dependencies(&mut self) {
        for index in 0..self.units.len() {
            let Some((id, property)) = self.units.get(index).map(|unit| (unit.node, unit.property)) else {
                continue;
            };
            let Some(node) = self.nodes.get(id.index()) else { continue };
            let mut reads = Vec::new();
            self.reads_of(node, property, &mut reads);
            if let Some(unit) = self.units.get_mut(index) {
                unit.reads = reads;
            }
        }
    }

    fn reads_of(&self, node: &Node, property: Property, reads: &mut Vec<Read>) {
        let own = self.of_node.get(node.id.index()).copied().unwrap_or_default();
        let rules = &node.rules;
        match property {
            Property::Relevant => {
                self.program(rules.relevant.program(), reads);
                if let Some(around) = self.around(node).and_then(|id| self.nodes.get(id.index())) {
                    let units = self.of_node.get(around.id.index()).copied().unwrap_or_default();
                    match units.row_relevant {
                        // What hides a row hides what is in it.
                        Some(row) => push(reads, Some(row), node.record),
                        None => push(reads, units.relevant, around.record),
                    }
                }
                if matches!(node.kind, Kind::Step { .. }) {
                    self.outcomes_before(node, reads);
                }
            }
            Property::RowRelevant => {
                self.program(rules.row_relevant.as_ref(), reads);
                push(reads, own.relevant, node.record);
            }
            Property::Rows => push(reads, own.relevant, node.record),
            Property::Value => {
                self.program(rules.calculate.as_ref(), reads);
                self.program(rules.default.as_ref(), reads);
                push(reads, own.relevant, node.record);
            }
            Property::Required => self.program(rules.required.program(), reads),
            Property::Readonly => self.program(rules.readonly.program(), reads),
            Property::Variables => {
                rules.variables.iter().for_each(|(_, program)| self.program(Some(program), reads))
            }
            Property::Options => {
                if let Kind::Field(field) = &node.kind
                    && let FieldType::Choice(choice) | FieldType::Choices(choice) = &field.field_type
                {
                    choice.options.iter().for_each(|option| self.program(option.relevant.as_ref(), reads));
                }
            }
            Property::Validity => {
                let bounds = [&rules.minimum, &rules.maximum, &rules.minimum_length, &rules.maximum_length];
                bounds.iter().for_each(|bound| self.program(bound.as_ref(), reads));
                rules.constraints.iter().for_each(|constraint| self.program(Some(&constraint.that), reads));
                for unit in [own.relevant, own.value, own.required, own.options, own.rows] {
                    push(reads, unit, node.record);
                }
                if let Kind::Group { choice: true } = node.kind {
                    node.children.iter().for_each(|child| self.values_in(*child, node.record, reads));
                }
                if let Kind::Repeat { appearance: RepeatAppearance::Timeline, .. } = node.kind {
                    push(reads, own.row_relevant, node.record);
                    let is_period = |id: &&NodeId| {
                        self.nodes.get(id.index()).is_some_and(|node| PERIOD.contains(&&*node.name))
                    };
                    node.children
                        .iter()
                        .filter(is_period)
                        .for_each(|id| self.values_in(*id, node.record, reads));
                }
            }
        }
    }

    /// A step behind an outcome that is shown is out of reach.
    fn outcomes_before(&self, node: &Node, reads: &mut Vec<Read>) {
        let steps = self.nodes.first().map(|root| root.children.as_slice()).unwrap_or_default();
        for step in steps.iter().take_while(|step| **step != node.id) {
            let Some(step) = self.nodes.get(step.index()) else { continue };
            if matches!(step.kind, Kind::Step { outcome: true, .. }) {
                let unit = self.of_node.get(step.id.index()).and_then(|units| units.relevant);
                push(reads, unit, self.meeting(step.record, node.record));
            }
        }
    }

    /// All values below a node, as seen from one record.
    fn values_in(&self, id: NodeId, base: RecordTypeId, reads: &mut Vec<Read>) {
        let Some(node) = self.nodes.get(id.index()) else { return };
        let units = self.of_node.get(id.index()).copied().unwrap_or_default();
        push(reads, units.value, base);
        push(reads, units.rows, base);
        push(reads, units.relevant, base);
        node.children.iter().for_each(|child| self.values_in(*child, base, reads));
    }

    fn program(&self, program: Option<&BoundProgram>, reads: &mut Vec<Read>) {
        let Some(program) = program else { return };
        program.accesses.iter().for_each(|access| self.access(access, program.record, reads));
    }

    fn access(&self, access: &Access, base: RecordTypeId, reads: &mut Vec<Read>) {
        let units = |id: &NodeId| self.of_node.get(id.index()).copied().unwrap_or_default();
        match access {
            Access::Up { levels, then } => {
                let up = (0..*levels).fold(base, |record, _| self.parent(record).unwrap_or(record));
                self.access(then, up, reads);
            }
            Access::Cell { node, .. } => push(reads, units(node).value, base),
            Access::Context { node, members } => {
                push(reads, units(node).relevant, base);
                members.iter().for_each(|(_, member)| self.access(member, base, reads));
            }
            Access::Rows { node, each, .. } => {
                push(reads, units(node).rows, base);
                push(reads, units(node).row_relevant, base);
                self.access(each, base, reads);
            }
            Access::Member { of, .. } => self.access(of, base, reads),
            Access::RowNumber => {
                // A row's number changes with the rows of its repeat, which the record around it holds.
                let record = self.records.get(base.index());
                let rows = record.and_then(|record| units(&record.repeat).rows);
                push(reads, rows, self.parent(base).unwrap_or(base));
            }
            Access::Parameter { .. } | Access::Nothing => {}
        }
    }

    fn parent(&self, record: RecordTypeId) -> Option<RecordTypeId> {
        self.records.get(record.index())?.parent
    }

    /// The innermost record type that both lie in.
    fn meeting(&self, left: RecordTypeId, right: RecordTypeId) -> RecordTypeId {
        let mut current = left;
        while self.way_down(current, right).is_none() {
            match self.parent(current) {
                Some(parent) => current = parent,
                None => break,
            }
        }
        current
    }

    /// The cells of the repeats on the way from a record type down to another; none if it does not lie below.
    fn way_down(&self, from: RecordTypeId, to: RecordTypeId) -> Option<Vec<u32>> {
        let mut way = Vec::new();
        let mut current = to;
        while current != from {
            let record = self.records.get(current.index())?;
            way.push(self.nodes.get(record.repeat.index())?.cell);
            current = record.parent?;
        }
        way.reverse();
        Some(way)
    }

    fn levels_up(&self, from: RecordTypeId, to: RecordTypeId) -> u32 {
        let mut levels = 0;
        let mut current = from;
        while current != to {
            let Some(parent) = self.parent(current) else { break };
            current = parent;
            levels += 1;
        }
        levels
    }

    /// Numbers the units so that each comes after all that it reads (Kahn), keeping document order where free.
    fn order(self) -> Result<Graph, Box<Diagnostic>> {
        let count = self.units.len();
        let mut readers: Vec<Vec<usize>> = vec![Vec::new(); count];
        let mut open: Vec<usize> = vec![0; count];
        for (reader, unit) in self.units.iter().enumerate() {
            for read in &unit.reads {
                if let Some(list) = readers.get_mut(read.unit.index()) {
                    list.push(reader);
                }
            }
            if let Some(open) = open.get_mut(reader) {
                *open = unit.reads.len();
            }
        }
        let mut ready: BinaryHeap<Reverse<usize>> =
            (0..count).filter(|unit| open.get(*unit) == Some(&0)).map(Reverse).collect();
        let mut rank: Vec<Option<u32>> = vec![None; count];
        let mut ordered = Vec::with_capacity(count);
        while let Some(Reverse(unit)) = ready.pop() {
            if let Some(slot) = rank.get_mut(unit) {
                *slot = u32::try_from(ordered.len()).ok();
            }
            ordered.push(unit);
            for reader in readers.get(unit).into_iter().flatten() {
                if let Some(left) = open.get_mut(*reader) {
                    *left -= 1;
                    if *left == 0 {
                        ready.push(Reverse(*reader));
                    }
                }
            }
        }
        if ordered.len() < count {
            return Err(Box::new(self.describe_cycle(&rank)));
        }
        Ok(self.number(&ordered, &rank))
    }

    fn number(self, ordered: &[usize], rank: &[Option<u32>]) -> Graph {
        let ranked = |unit: UnitId| UnitId(rank.get(unit.index()).copied().flatten().unwrap_or(0));
        let mut graph = Graph { of_record: vec![Vec::new(); self.records.len()], ..Graph::default() };
        for draft in ordered.iter().filter_map(|index| self.units.get(*index)) {
            let record = self.record_of(draft);
            if let Some(list) = graph.of_record.get_mut(record.index()) {
                list.push(UnitId(u32::try_from(graph.units.len()).unwrap_or(u32::MAX)));
            }
            graph.units.push(Unit { node: draft.node, property: draft.property, dependents: Vec::new() });
        }
        for (index, draft) in self.units.iter().enumerate() {
            let reader = ranked(UnitId(u32::try_from(index).unwrap_or(u32::MAX)));
            let reader_record = self.record_of(draft);
            for read in &draft.reads {
                let Some(source) = self.units.get(read.unit.index()) else { continue };
                let edge = Edge {
                    unit: reader,
                    up: self.levels_up(self.record_of(source), read.base),
                    down: self.way_down(read.base, reader_record).unwrap_or_default(),
                };
                if let Some(unit) = graph.units.get_mut(ranked(read.unit).index()) {
                    unit.dependents.push(edge);
                }
            }
        }
        graph.of_node = self.of_node;
        for units in &mut graph.of_node {
            for property in ALL {
                if let Some(unit) = units.get(property) {
                    units.set(property, ranked(unit));
                }
            }
        }
        graph
    }

    /// The record type that has the unit: the node's own, but the texts of a repeat, and what hides its rows, are
    /// those of the rows.
    fn record_of(&self, draft: &Draft) -> RecordTypeId {
        let Some(node) = self.nodes.get(draft.node.index()) else { return RecordTypeId::ROOT };
        match (draft.property, &node.kind) {
            (Property::Variables | Property::RowRelevant, Kind::Repeat { .. }) => {
                rows_of(self.records, node.id).unwrap_or_default()
            }
            _ => node.record,
        }
    }

    /// Walks from any unit that could not be ordered along what it reads until one comes again.
    fn describe_cycle(&self, rank: &[Option<u32>]) -> Diagnostic {
        let is_stuck = |unit: usize| rank.get(unit).is_some_and(Option::is_none);
        let mut way: Vec<usize> = Vec::new();
        let mut current = (0..self.units.len()).find(|unit| is_stuck(*unit));
        while let Some(unit) = current {
            if let Some(start) = way.iter().position(|earlier| *earlier == unit) {
                way.drain(..start);
                break;
            }
            way.push(unit);
            let reads = self.units.get(unit).map(|draft| draft.reads.as_slice()).unwrap_or_default();
            current = reads.iter().map(|read| read.unit.index()).find(|read| is_stuck(*read));
        }
        let name = |unit: &usize| {
            let draft = self.units.get(*unit)?;
            let node = self.nodes.get(draft.node.index())?;
            Some([&*node.path, " (", draft.property.name(), ")"].concat())
        };
        let mut names: Vec<String> = way.iter().filter_map(name).collect();
        names.extend(names.first().cloned());
        let first = way
            .first()
            .and_then(|unit| self.units.get(*unit))
            .and_then(|draft| self.nodes.get(draft.node.index()));
        let pointer = first.map(|node| node.pointer.to_string()).unwrap_or_default();
        Diagnostic::error(
            "F0018",
            Location { file: String::new(), pointer, range: None },
            ["expected no property to depend on itself, found the loop ", &names.join(" <- ")].concat(),
        )
    }
}

const ALL: [Property; 9] = [
    Property::Relevant,
    Property::RowRelevant,
    Property::Rows,
    Property::Value,
    Property::Required,
    Property::Readonly,
    Property::Options,
    Property::Variables,
    Property::Validity,
];

fn push(reads: &mut Vec<Read>, unit: Option<UnitId>, base: RecordTypeId) {
    if let Some(unit) = unit {
        let read = Read { unit, base };
        if !reads.contains(&read) {
            reads.push(read);
        }
    }
}
