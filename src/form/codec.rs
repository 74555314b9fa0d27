//! Forms as bytes: see [`crate::codec`]. What only authors need (JSON Pointers, types of results) stays behind.

use std::rc::Rc;

use super::field_type::{
    Appearance, ChoiceOption, ChoiceRules, FieldType, FileRules, Format, NumberKind, NumberRules, TextRules,
};
use super::graph::{Edge, Graph, NodeUnits, Property, Unit, UnitId};
use super::limits::MAX_NODES;
use super::node::{
    Access, BoundProgram, Constraint, Field, Kind, Node, NodeId, RecordType, RecordTypeId, RepeatAppearance, Rule,
    Rules, Tone,
};
use super::parameter::{Parameter, Shape};
use super::{Form, Source};
use crate::codec::{Codec, Reader, Writer, codec};
use crate::diagnostic::Severity;

/// Tells whether two builds mean the same bytes.
pub(super) const SHAPE: u64 = Form::SHAPE
    .wrapping_add(Node::SHAPE)
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
    .wrapping_add(Shape::SHAPE)
    .wrapping_add(Unit::SHAPE)
    .wrapping_add(crate::feel::codec::SHAPE)
    .wrapping_add(crate::pattern::codec::SHAPE);

codec!(struct Form {
    id: id,
    version: version,
    hash: hash,
    leika: leika,
    sources: sources,
    parameters: parameters,
    max_total_size: max_total_size,
    languages: languages,
    nodes: nodes,
    records: records,
    graph: graph
});
codec!(struct Source { id: id, title: title, date: date, verified: verified });
codec!(struct Parameter {
    name: name, shape: shape, value: value;
    source = None, valid_from = None, reviewed = None, review_by = None, pointer = Rc::from("")
});
codec!(enum Shape {
    0 Text {}, 1 Number {}, 2 Boolean {}, 3 Date {}, 4 Choice { 0: codes }, 5 List { 0: items }, 6 Table { 0: columns }
});
codec!(struct Node {
    id: id,
    name: name,
    parent: parent,
    path: path,
    messages: messages,
    kind: kind,
    children: children,
    record: record,
    cell: cell,
    rules: rules,
    sources: sources,
    fim: fim;
    pointer = Rc::from("")
});
codec!(struct NodeId { 0: number });
codec!(struct RecordTypeId { 0: number });
codec!(struct UnitId { 0: number });
codec!(struct RecordType { parent: parent, repeat: repeat, nodes: nodes });
codec!(enum Kind {
    0 Root {},
    1 Step { for_each: for_each, outcome: outcome },
    2 Group { choice: choice },
    3 Repeat { appearance: appearance },
    4 Field { 0: field },
    5 Notice { tone: tone },
});
codec!(enum RepeatAppearance { 0 Cards {}, 1 Timeline {}, 2 Table {} });
codec!(enum Tone { 0 Info {}, 1 Success {}, 2 Warning {}, 3 Stop {} });
codec!(struct Field {
    field_type: field_type,
    autocomplete: autocomplete,
    prefill: prefill,
    sensitive: sensitive,
    hidden: hidden,
    was: was
});
codec!(enum FieldType {
    0 Text { 0: rules },
    1 Number { 0: rules },
    2 Date {},
    3 PartialDate {},
    4 Month {},
    5 Time {},
    6 Boolean {},
    7 Choice { 0: rules },
    8 Choices { 0: rules },
    9 Declaration {},
    10 Format { 0: format },
    11 Mrz { fills: fills },
    12 File { 0: rules },
});
codec!(struct TextRules {
    multiline: multiline, pattern: pattern, charset: charset, search_form: search_form
});
codec!(struct NumberRules { kind: kind, fraction_digits: fraction_digits, unit: unit });
codec!(enum NumberKind { 0 Integer {}, 1 Decimal {}, 2 Money {}, 3 Quantity {} });
codec!(struct ChoiceRules {
    options: options, list: list, appearance: appearance, first: first, none: none
});
codec!(struct ChoiceOption { code: code, relevant: relevant, region: region, names: names });
codec!(enum Appearance { 0 Radio {}, 1 Select {}, 2 Combobox {}, 3 Result {} });
codec!(struct FileRules { accept: accept, max_size: max_size, max_edge: max_edge, capture: capture });
codec!(struct Rules {
    relevant: relevant,
    row_relevant: row_relevant,
    required: required,
    readonly: readonly,
    calculate: calculate,
    default: default,
    minimum: minimum,
    maximum: maximum,
    minimum_length: minimum_length,
    maximum_length: maximum_length,
    constraints: constraints,
    variables: variables
});
codec!(enum Rule { 0 Unset {}, 1 Constant { 0: flag }, 2 Computed { 0: program } });
codec!(struct Constraint { id: id, that: that, severity: severity, fields: fields });
codec!(enum Severity { 0 Warning {}, 1 Error {} });
codec!(struct BoundProgram {
    program: program, accesses: accesses, record: record; source = Rc::from(""), pointer = Rc::from("")
});
codec!(enum Access {
    0 Up { levels: levels, then: then },
    1 Cell { node: node, cell: cell },
    2 Context { node: node, members: members },
    3 Rows { node: node, cell: cell, each: each },
    4 Parameter { index: index },
    5 RowNumber {},
    6 Member { of: of, name: name },
    7 Nothing {},
});
codec!(struct Unit { node: node, property: property, dependents: dependents });
codec!(struct Edge { unit: unit, up: up, down: down });
codec!(enum Property {
    0 Relevant {},
    1 RowRelevant {},
    2 Rows {},
    3 Value {},
    4 Required {},
    5 Readonly {},
    6 Options {},
    7 Variables {},
    8 Validity {},
});

/// A format is known by its place among all.
impl Codec for Format {
    fn write(&self, to: &mut Writer) {
        Format::ALL.iter().position(|(_, format)| format == self).unwrap_or_default().write(to);
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        Some(Format::ALL.get(usize::read(from)?)?.1)
    }
}

/// The way from nodes to units follows from the units.
impl Codec for Graph {
    fn write(&self, to: &mut Writer) {
        self.units.write(to);
        self.of_record.write(to);
        self.of_node.len().write(to);
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        let units: Vec<Unit> = Codec::read(from)?;
        let of_record = Codec::read(from)?;
        let nodes = usize::read(from)?;
        if nodes > MAX_NODES {
            return None;
        }
        let mut of_node = vec![NodeUnits::default(); nodes];
        for (number, unit) in (0..).zip(&units) {
            of_node.get_mut(unit.node.index())?.set(unit.property, UnitId(number));
        }
        Some(Self { units, of_node, of_record })
    }
}
