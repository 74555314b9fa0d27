//! Forms as bytes: see [`crate::codec`]. What only authors need (JSON Pointers, types of results) stays behind.

use std::rc::Rc;

use super::field_type::{
    Appearance, ChoiceOption, ChoiceRules, FieldType, FileRules, Format, NumberKind, NumberRules, TextRules,
};
use super::graph::{Edge, Graph, NodeUnits, Property, Unit, UnitId};
use super::limits::MAX_NODES;
use super::node::{
    Access, BoundProgram, Constraint, Field, Kind, Node, NodeId, RecordType, RecordTypeId, RepeatAppearance,
    Rule, Rules, Tone,
};
use super::parameter::{Parameter, Shape};
use super::party::Party;
use super::{Form, Source};
use crate::codec::{Codec, Reader, Writer, codec};
use crate::diagnostic::Severity;

/// Tells whether two builds mean the same bytes.
pub(super) const SHAPE: u64 = Form::SHAPE
    .wrapping_add(Kind::SHAPE)
    .wrapping_add(Field::SHAPE)
    .wrapping_add(FieldType::SHAPE)
    .wrapping_add(TextRules::SHAPE)
    .wrapping_add(NumberRules::SHAPE)
    .wrapping_add(ChoiceRules::SHAPE)
    .wrapping_add(ChoiceOption::SHAPE)
    .wrapping_add(FileRules::SHAPE)
    .wrapping_add(Rules::SHAPE)
    .wrapping_add(Constraint::SHAPE)
    .wrapping_add(BoundProgram::SHAPE)
    .wrapping_add(Access::SHAPE)
    .wrapping_add(Parameter::SHAPE)
    .wrapping_add(Party::SHAPE)
    .wrapping_add(Shape::SHAPE)
    .wrapping_add(Graph::SHAPE)
    .wrapping_add(crate::feel::codec::SHAPE)
    .wrapping_add(crate::pattern::codec::SHAPE);

/// The nodes are written without what follows from their order: numbers, paths, children, cells, and the message ids that
/// begin as those of the parent.
impl Codec for Form {
    const SHAPE: u64 = crate::codec::shape(
        "id version hash leika sources parameters parties max languages lists nodes+in_record records graph",
    );

    fn write(&self, to: &mut Writer) {
        let Form {
            id,
            version,
            hash,
            leika,
            sources,
            parameters,
            parties,
            max_total_size,
            languages,
            nodes,
            records,
            graph,
        } = self;
        (id.clone(), version.clone()).write(to);
        hash.write(to);
        leika.write(to);
        sources.write(to);
        parameters.write(to);
        parties.write(to);
        max_total_size.write(to);
        languages.write(to);
        write_lists(&lists_of(nodes), to);
        to.number(nodes.len() as u64);
        for node in nodes {
            write_node(node, nodes, to);
        }
        to.number(records.len() as u64);
        for record in records {
            record.parent.write(to);
            record.repeat.write(to);
        }
        graph.write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let (id, version) = Codec::read(from);
        let hash = Codec::read(from);
        let leika = Codec::read(from);
        let sources = Codec::read(from);
        let parameters = Codec::read(from);
        let parties = Codec::read(from);
        let max_total_size = Codec::read(from);
        let languages = Codec::read(from);
        let lists = read_lists(from);
        let mut nodes: Vec<Node> = Vec::new();
        for number in (0..).take(from.length()) {
            let mut node = read_node(NodeId(number), &mut nodes, from);
            take_list(&mut node, &lists);
            nodes.push(node);
        }
        let mut records = Vec::new();
        for _ in 0..from.length() {
            let (parent, repeat) = Codec::read(from);
            records.push(RecordType { parent, repeat, nodes: Vec::new() });
        }
        // Each record holds its nodes in document order.
        for node in &mut nodes {
            match records.get_mut(node.record.index()) {
                Some(record) => {
                    node.cell = record.nodes.len() as u32;
                    record.nodes.push(node.id);
                }
                None => from.fail(),
            }
        }
        let graph = Codec::read(from);
        Form {
            id,
            version,
            hash,
            leika,
            sources,
            parameters,
            parties,
            max_total_size,
            languages,
            nodes,
            records,
            graph,
        }
    }
}

/// A code list: its id, and what there is to choose from. Dozens of fields ask for a country.
type List = (Rc<str>, Rc<[ChoiceOption]>);

/// The code lists that choices come from, in the order of their first use.
fn lists_of(nodes: &[Node]) -> Vec<List> {
    let mut lists: Vec<List> = Vec::new();
    for node in nodes {
        let Kind::Field(field) = &node.kind else { continue };
        let Some(ChoiceRules { list: Some(id), options, .. }) = field.field_type.choice() else { continue };
        if !lists.iter().any(|(known, _)| known == id) {
            lists.push((id.clone(), options.clone()));
        }
    }
    lists
}

/// Codes one after the other, then the regions, then the names of what is no region: what is alike stands together, and
/// the host knows what regions are called.
fn write_lists(lists: &[List], to: &mut Writer) {
    to.number(lists.len() as u64);
    for (id, options) in lists {
        id.write(to);
        to.number(options.len() as u64);
        options.iter().for_each(|option| option.code.write(to));
        for option in options.iter() {
            option.region.clone().unwrap_or_default().write(to);
            if !is_named_by_host(option.region.as_deref()) {
                option.names.write(to);
            }
        }
    }
}

/// Regions have two letters. Passports know more "countries", of three, for who has none (`XXA`): no host knows a name for those.
fn is_named_by_host(region: Option<&str>) -> bool {
    region.is_some_and(|region| region.len() == 2)
}

fn read_lists(from: &mut Reader<'_>) -> Vec<List> {
    let mut lists = Vec::new();
    for _ in 0..from.length() {
        let id = from.text();
        let codes: Vec<Rc<str>> = Codec::read(from);
        let mut options = Vec::new();
        for code in codes {
            let region = Some(from.text()).filter(|region| !region.is_empty());
            let is_named = is_named_by_host(region.as_deref());
            let names = if is_named { Vec::new() } else { Codec::read(from) };
            options.push(ChoiceOption { code, relevant: None, region, names });
        }
        lists.push((id, options.into()));
    }
    lists
}

/// Gives a choice the options of its code list.
fn take_list(node: &mut Node, lists: &[List]) {
    let Kind::Field(field) = &mut node.kind else { return };
    let (FieldType::Choice(choice) | FieldType::Choices(choice)) = &mut field.field_type else { return };
    let list = lists.iter().find(|(id, _)| choice.list.as_ref() == Some(id));
    if let Some((_, options)) = list {
        choice.options = options.clone();
    }
}

fn write_node(node: &Node, nodes: &[Node], to: &mut Writer) {
    let Node {
        id,
        name,
        parent,
        path: _,
        messages,
        kind,
        children: _,
        record,
        cell: _,
        rules,
        sources,
        fim,
        in_record,
        pointer: _,
    } = node;
    // How far back the parent is; 0 for the root, which has none.
    to.number(u64::from(parent.map_or(0, |parent| id.0.saturating_sub(parent.0))));
    name.write(to);
    let parent = parent.and_then(|parent| nodes.get(parent.index()));
    let inherited =
        messages.iter().zip(inherited_messages(parent, name)).take_while(|(own, from)| *own == from);
    let inherited = inherited.count();
    to.number(inherited as u64);
    messages.get(inherited..).unwrap_or_default().to_vec().write(to);
    kind.write(to);
    record.write(to);
    rules.write(to);
    sources.write(to);
    fim.write(to);
    in_record.write(to);
}

fn read_node(id: NodeId, nodes: &mut [Node], from: &mut Reader<'_>) -> Node {
    let back = from.index();
    let parent = id.0.checked_sub(back).filter(|_| back > 0).map(NodeId);
    let name = from.text();
    let around = parent.and_then(|parent| nodes.get_mut(parent.index()));
    if around.is_none() && id != NodeId::ROOT {
        from.fail();
    }
    let path = join(around.as_ref().map_or("", |around| &around.path), ".", &name);
    let inherited = from.index() as usize;
    let mut messages = inherited_messages(around.as_deref(), &name);
    messages.truncate(inherited);
    messages.extend(Vec::<Rc<str>>::read(from));
    if let Some(around) = around {
        around.children.push(id);
    }
    Node {
        id,
        name,
        parent,
        path,
        messages,
        kind: Codec::read(from),
        children: Vec::new(),
        record: Codec::read(from),
        cell: 0,
        rules: Codec::read(from),
        sources: Codec::read(from),
        fim: Codec::read(from),
        in_record: Codec::read(from),
        pointer: Rc::from(""),
    }
}

/// The ids that a node would have if it added nothing to those of its parent.
fn inherited_messages(parent: Option<&Node>, name: &str) -> Vec<Rc<str>> {
    let mut ids = Vec::new();
    for prefix in parent.map_or(&[][..], |parent| &parent.messages) {
        ids.push(join(prefix, "-", name));
    }
    ids
}

fn join(prefix: &str, separator: &str, name: &str) -> Rc<str> {
    if prefix.is_empty() { name.into() } else { [prefix, separator, name].concat().into() }
}

codec! { struct Source { id: id, title: title, date: date, verified: verified } }
codec! { struct Parameter {
    name: name, shape: shape, value: value; source = None, valid_from = None, reviewed = None, review_by = None,
    pointer = Rc::from("")
} }
codec! { struct Party { name: name, steps: steps, sees: sees } }
codec! { enum Shape {
    0 Text {}, 1 Number {}, 2 Boolean {}, 3 Date {}, 4 Choice { 0: codes }, 5 List { 0: items },
    6 Table { 0: columns }
} }
codec! { struct NodeId { 0: number } }
codec! { struct RecordTypeId { 0: number } }
codec! { struct UnitId { 0: number } }
codec! { enum Kind {
    0 Root {}, 1 Step { for_each: for_each, outcome: outcome }, 2 Group { choice: choice },
    3 Repeat { appearance: appearance, first_row: first_row }, 4 Field { 0: field }, 5 Notice { tone: tone }
} }
codec! { enum RepeatAppearance { 0 Cards {}, 1 Timeline {}, 2 Table {} } }
codec! { enum Tone { 0 Info {}, 1 Success {}, 2 Warning {}, 3 Stop {} } }
codec! { struct Field {
    field_type: field_type, autocomplete: autocomplete, prefill: prefill, sensitive: sensitive, hidden: hidden,
    was: was
} }
codec! { enum FieldType {
    0 Text { 0: rules }, 1 Number { 0: rules }, 2 Date {}, 3 PartialDate {}, 4 Month {}, 6 Boolean {},
    7 Choice { 0: rules }, 8 Choices { 0: rules }, 9 Declaration {}, 10 Format { 0: format },
    11 Mrz { fills: fills }, 12 File { 0: rules };
    rare 5 Time = "the type `time`" {}
} }
codec! { struct TextRules { multiline: multiline, pattern: pattern, charset: charset, search_form: search_form, other: other } }
codec! { struct NumberRules { kind: kind, fraction_digits: fraction_digits, unit: unit } }
codec! { enum NumberKind { 0 Integer {}, 1 Decimal {}, 2 Money {}, 3 Quantity {} } }
codec! { struct ChoiceOption { code: code, relevant: relevant; region = None, names = Vec::new() } }
codec! { enum Appearance { 0 Radio {}, 1 Select {}, 2 Combobox {}, 3 Result {} } }
codec! { struct FileRules { accept: accept, max_size: max_size, max_edge: max_edge, capture: capture } }
codec! { struct Rules {
    relevant: relevant, row_relevant: row_relevant, required: required, readonly: readonly, calculate: calculate,
    default: default, minimum: minimum, maximum: maximum, minimum_length: minimum_length,
    maximum_length: maximum_length, constraints: constraints, variables: variables
} }
codec! { enum Rule { 0 Unset {}, 1 Constant { 0: flag }, 2 Computed { 0: program } } }
codec! { struct Constraint { id: id, that: that, severity: severity, fields: fields } }
codec! { enum Severity { 0 Warning {}, 1 Error {} } }
codec! { struct BoundProgram {
    program: program, accesses: accesses, record: record; source = Rc::from(""), pointer = Rc::from("")
} }
codec! { enum Access {
    0 Nothing {}, 1 Cell { node: node, cell: cell }, 2 Up { levels: levels, then: then },
    3 Context { node: node, members: members }, 4 Rows { node: node, cell: cell, each: each },
    5 Parameter { index: index }, 6 RowNumber {}, 7 Member { of: of, name: name }
} }
codec! { enum Property {
    0 Relevant {}, 1 RowRelevant {}, 2 Rows {}, 3 Value {}, 4 Required {}, 5 Readonly {}, 6 Options {},
    7 Variables {}, 8 Validity {}
} }

/// What a code list holds stands once, before the nodes.
impl Codec for ChoiceRules {
    const SHAPE: u64 = crate::codec::shape("ChoiceRules list options appearance first none");

    fn write(&self, to: &mut Writer) {
        let Self { options, list, appearance, first, none } = self;
        list.write(to);
        if list.is_none() {
            options.write(to);
        }
        appearance.write(to);
        first.write(to);
        none.write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let list: Option<Rc<str>> = Codec::read(from);
        Self {
            options: if list.is_none() { Codec::read(from) } else { Rc::default() },
            list,
            appearance: Codec::read(from),
            first: Codec::read(from),
            none: Codec::read(from),
        }
    }
}

/// A format is known by its place among all.
impl Codec for Format {
    fn write(&self, to: &mut Writer) {
        if self.is_rare() {
            to.rare.push(["the type `", self.name(), "`"].concat());
        }
        Format::ALL.iter().position(|(_, format)| format == self).unwrap_or_default().write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        Format::ALL.get(usize::from(from.byte())).map_or_else(
            || {
                from.fail();
                Format::Email
            },
            |(_, format)| *format,
        )
    }
}

/// The way from nodes to units follows from the units; an edge leads to a unit further on, most often in the same record.
impl Codec for Graph {
    const SHAPE: u64 = crate::codec::shape("units of_record 2");

    fn write(&self, to: &mut Writer) {
        to.number(self.of_node.len() as u64);
        to.number(self.units.len() as u64);
        let mut node_before = 0;
        for (number, Unit { node, property, dependents }) in (0..).zip(&self.units) {
            (i64::from(node.0) - i64::from(node_before)).write(to);
            node_before = node.0;
            property.write(to);
            to.number(dependents.len() as u64);
            let mut unit_before = number;
            for Edge { unit, up, down } in dependents {
                let is_elsewhere = *up > 0 || !down.is_empty();
                let step = i64::from(unit.0) - i64::from(unit_before);
                ((step << 1) | i64::from(is_elsewhere)).write(to);
                unit_before = unit.0;
                if is_elsewhere {
                    up.write(to);
                    down.write(to);
                }
            }
        }
        to.number(self.of_record.len() as u64);
        for units in &self.of_record {
            to.number(units.len() as u64);
            let mut before = 0;
            for unit in units {
                to.number(u64::from(unit.0.wrapping_sub(before)));
                before = unit.0;
            }
        }
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let nodes = from.index() as usize;
        if nodes > MAX_NODES {
            from.fail();
        }
        let mut of_node = vec![NodeUnits::default(); nodes.min(MAX_NODES)];
        let mut units = Vec::new();
        let mut node_before = 0_u32;
        for number in (0..).take(from.length()) {
            node_before = node_before.wrapping_add(i64::read(from) as u32);
            let node = NodeId(node_before);
            let property = Property::read(from);
            match of_node.get_mut(node.index()) {
                Some(of_node) => of_node.set(property, UnitId(number)),
                None => from.fail(),
            }
            let mut dependents = Vec::new();
            let mut unit_before = number;
            for _ in 0..from.length() {
                let step = i64::read(from);
                unit_before = unit_before.wrapping_add((step >> 1) as u32);
                let (up, down) = if step & 1 == 1 { Codec::read(from) } else { (0, Vec::new()) };
                dependents.push(Edge { unit: UnitId(unit_before), up, down });
            }
            units.push(Unit { node, property, dependents });
        }
        let mut of_record = Vec::new();
        for _ in 0..from.length() {
            let mut units_of_record = Vec::new();
            let mut before = 0_u32;
            for _ in 0..from.length() {
                before = before.wrapping_add(from.index());
                units_of_record.push(UnitId(before));
            }
            of_record.push(units_of_record);
        }
        Self { units, of_node, of_record }
    }
}
