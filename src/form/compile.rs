//! Stage 2: every expression is compiled once, with the names of its place, and bound to the cells it reads.

use std::rc::Rc;

use super::cursor::{At, Findings};
use super::data::Data;
use super::field_type::FieldType;
use super::limits::MAX_EXPRESSION_LENGTH;
use super::node::{BoundProgram, Constraint, Kind, NodeId, RecordTypeId, Rule, rows_of};
use super::read::{Pending, Slot, Tree};
use super::scope::Names;
use crate::diagnostic::{Diagnostic, Location, Severity};
use crate::feel::{self, Type};

/// What an expression must give in its place.
enum Expected {
    Boolean,
    /// A value of the field.
    Value(Type),
    /// A number, or a date where the field is one.
    Bound(bool),
    Anything,
}

/// Compiles what was collected; the results come back to be put into the tree, which `names` still borrows.
pub(crate) fn compile_all<'a>(
    pending: Vec<Pending<'a>>,
    names: &Names<'_>,
    findings: &mut Findings,
) -> Vec<(NodeId, Slot<'a>, Compiled)> {
    pending
        .into_iter()
        .filter_map(|Pending { node, slot, at, implied }| {
            let compiled = match (&slot, at.data) {
                _ if implied.is_some() => {
                    Compiled::Program(compile(&slot, node, &at, implied, names, findings)?)
                }
                (Slot::Relevant | Slot::Required | Slot::Readonly, Data::Boolean(flag)) => {
                    Compiled::Constant(*flag)
                }
                _ => Compiled::Program(compile(&slot, node, &at, implied, names, findings)?),
            };
            Some((node, slot, compiled))
        })
        .collect()
}

/// An expression, or what it always is.
pub(crate) enum Compiled {
    Constant(bool),
    Program(BoundProgram),
}

fn compile(
    slot: &Slot<'_>,
    id: NodeId,
    at: &At<'_>,
    implied: Option<String>,
    names: &Names<'_>,
    findings: &mut Findings,
) -> Option<BoundProgram> {
    let source = match at.data {
        _ if implied.is_some() => implied.unwrap_or_default(),
        Data::Text(text) => text.clone(),
        Data::Number(number) => number.to_string(),
        Data::Boolean(flag) => flag.to_string(),
        _ => {
            at.expected("an expression", findings);
            return None;
        }
    };
    if source.len() > MAX_EXPRESSION_LENGTH {
        findings.error("F0016", at, "expected an expression of at most 20,000 bytes, found a longer one");
        return None;
    }
    let node = names.nodes.get(id.index())?;
    let (inside, record) = place(slot, id, names)?;
    let scope = names.scope(inside, record);
    let compilation = feel::compile(&source, &scope);
    let pointer = at.pointer();
    let references = compilation.program.as_ref().map(feel::Program::references).unwrap_or_default();
    for (near, step) in references.iter().filter_map(|reference| names.shadowed(reference)) {
        // A single value can hardly be taken for a step, nor what is in a step for the whole step; unless something is wrong with it.
        let is_single =
            matches!(near.kind, Kind::Field(_) | Kind::Notice { .. }) || names.is_in(inside, step);
        if !is_single || !compilation.findings.is_empty() {
            let message =
                ["`", &near.name, "` is here `", &near.path, "`, which is nearer than the step of that name"];
            let help = ["name the step `form.", &near.name, "`, or give one of the two another id"].concat();
            findings.push(Diagnostic::warning("F0024", at.location(), message.concat()).with_help(help));
        }
    }
    for finding in compilation.findings {
        findings.push(Diagnostic {
            code: finding.code,
            severity: finding.severity,
            location: Location { file: String::new(), pointer: pointer.clone(), range: Some(finding.span) },
            message: finding.message,
            help: finding.help,
        });
    }
    let program = compilation.program?;
    let field_type = match &node.kind {
        Kind::Field(field) => Some(&field.field_type),
        _ => None,
    };
    check_type(&expected(slot, field_type), program.result_type(), at, findings);
    let accesses = program.references().iter().map(|reference| names.access(reference, record)).collect();
    Some(BoundProgram { source: source.into(), program, accesses, record, pointer: pointer.into() })
}

/// The innermost group whose names the expression sees, and the record in which it is evaluated.
fn place(slot: &Slot<'_>, id: NodeId, names: &Names<'_>) -> Option<(NodeId, RecordTypeId)> {
    let node = names.nodes.get(id.index())?;
    let around = match (&node.kind, node.parent) {
        (Kind::Step { for_each: Some(repeat), .. }, _) => *repeat,
        (_, Some(parent)) => parent,
        (_, None) => id,
    };
    Some(match (slot, &node.kind) {
        // The texts of a repeat speak of its rows, and so does what hides them.
        (Slot::Variable(_) | Slot::RowRelevant, Kind::Repeat { .. }) => (id, rows_of(names.records, id)?),
        // What must hold in a step or group, and its texts, speak of what is in it.
        (Slot::Constraint(_) | Slot::Variable(_), Kind::Group { .. } | Kind::Step { .. }) => {
            (id, node.record)
        }
        _ => (around, node.record),
    })
}

fn expected(slot: &Slot<'_>, field: Option<&FieldType>) -> Expected {
    match slot {
        Slot::Relevant
        | Slot::RowRelevant
        | Slot::Required
        | Slot::Readonly
        | Slot::Constraint(_)
        | Slot::Option(_) => Expected::Boolean,
        Slot::Calculate | Slot::Default => {
            field.map_or(Expected::Anything, |field| Expected::Value(field.value_type()))
        }
        Slot::Minimum | Slot::Maximum => {
            Expected::Bound(matches!(field, Some(FieldType::Date | FieldType::Month | FieldType::Time)))
        }
        Slot::MinimumLength | Slot::MaximumLength => Expected::Bound(false),
        Slot::Variable(_) => Expected::Anything,
    }
}

fn check_type(expected: &Expected, found: &Type, at: &At<'_>, findings: &mut Findings) {
    let (fits, words) = match expected {
        Expected::Anything => return,
        Expected::Boolean => (matches!(found, Type::Boolean), "an expression that is true or false"),
        Expected::Bound(true) => {
            (matches!(found, Type::Date | Type::Time), "an expression that is a date or time")
        }
        Expected::Bound(false) => (matches!(found, Type::Number), "an expression that is a number"),
        Expected::Value(value) => (same_kind(value, found), "an expression of the field's own type"),
    };
    if !fits && !matches!(found, Type::Any | Type::Null) {
        findings.error("F0017", at, ["expected ", words, ", found ", &found.to_string()].concat());
    }
}

fn same_kind(value: &Type, found: &Type) -> bool {
    let text = |side: &Type| matches!(side, Type::String | Type::Choice(_));
    (text(value) && text(found)) || std::mem::discriminant(value) == std::mem::discriminant(found)
}

/// Puts the compiled expressions where they belong.
pub(crate) fn install(
    tree: &mut Tree<'_>,
    compiled: Vec<(NodeId, Slot<'_>, Compiled)>,
    findings: &mut Findings,
) {
    for (id, slot, compiled) in compiled {
        let fields = match &slot {
            Slot::Constraint(Some(map)) => constraint_fields(tree, id, map, findings),
            _ => Vec::new(),
        };
        let Some(node) = tree.nodes.get_mut(id.index()) else { continue };
        let rules = &mut node.rules;
        let program = match compiled {
            Compiled::Constant(flag) => {
                match slot {
                    Slot::Relevant => rules.relevant = Rule::Constant(flag),
                    Slot::Required => rules.required = Rule::Constant(flag),
                    _ => rules.readonly = Rule::Constant(flag),
                }
                continue;
            }
            Compiled::Program(program) => program,
        };
        match slot {
            Slot::Relevant => rules.relevant = Rule::Computed(Box::new(program)),
            Slot::RowRelevant => rules.row_relevant = Some(program),
            Slot::Required => rules.required = Rule::Computed(Box::new(program)),
            Slot::Readonly => rules.readonly = Rule::Computed(Box::new(program)),
            Slot::Calculate => rules.calculate = Some(program),
            Slot::Default => rules.default = Some(program),
            Slot::Minimum => rules.minimum = Some(program),
            Slot::Maximum => rules.maximum = Some(program),
            Slot::MinimumLength => rules.minimum_length = Some(program),
            Slot::MaximumLength => rules.maximum_length = Some(program),
            Slot::Variable(name) => rules.variables.push((name, program)),
            Slot::Constraint(map) => rules.constraints.push(constraint(map, program, fields, findings)),
            Slot::Option(index) => {
                if let Kind::Field(field) = &mut node.kind
                    && let FieldType::Choice(choice) | FieldType::Choices(choice) = &mut field.field_type
                    && let Some(option) =
                        Rc::get_mut(&mut choice.options).and_then(|options| options.get_mut(index))
                {
                    option.relevant = Some(program);
                }
            }
        }
    }
}

fn constraint(
    map: Option<At<'_>>,
    that: BoundProgram,
    fields: Vec<NodeId>,
    findings: &mut Findings,
) -> Constraint {
    let id =
        map.as_ref().and_then(|map| map.get("id")).and_then(|at| at.text("an id", findings)).unwrap_or("");
    let severity = match map.as_ref().and_then(|map| map.get("severity")) {
        None => Severity::Error,
        Some(at) => match at.data.as_text() {
            Some("error") => Severity::Error,
            Some("warning") => Severity::Warning,
            _ => {
                at.expected("`error` or `warning`", findings);
                Severity::Error
            }
        },
    };
    Constraint { id: id.into(), that, severity, fields }
}

/// The fields that a constraint names, by their paths inside the group or step it stands on.
fn constraint_fields(tree: &Tree<'_>, id: NodeId, map: &At<'_>, findings: &mut Findings) -> Vec<NodeId> {
    let Some(list) = map.get("fields") else { return Vec::new() };
    let base = tree.nodes.get(id.index()).map(|node| Rc::clone(&node.path)).unwrap_or_default();
    list.items()
        .filter_map(|item| {
            let path = [&*base, ".", item.text("the path of a field", findings)?].concat();
            let found = tree.nodes.iter().find(|node| *node.path == *path).map(|node| node.id);
            if found.is_none() {
                item.expected("the path of a field inside this group or step", findings);
            }
            found
        })
        .collect()
}
