//! What works in a form and yet is not what its author may think: said by `lotse check`, never in a browser.

use std::ops::Range;
use std::rc::Rc;

use super::Form;
use super::field_type::FieldType;
use super::node::{Access, BoundProgram, Kind, Node, NodeId, Rule};
use crate::codec::{Codec as _, Writer};
use crate::diagnostic::{Diagnostic, Location};

/// An expression of a node, and what null means in its place.
struct Expression<'f>(&'f BoundProgram, IfNull);

#[derive(Clone, Copy, PartialEq)]
enum IfNull {
    /// Nothing is there: a value that is computed, a bound, a variable.
    Nothing,
    /// It counts as false: a condition.
    No,
    /// It is no violation: a constraint.
    Passes,
}

impl Form {
    /// What only the whole engine can do, which pages then load in place of the smaller one (each thing once); and what counts the
    /// rows of a repeat that can be hidden.
    #[must_use]
    pub fn advice(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let mut known = Vec::new();
        for node in &self.nodes {
            let expressions = expressions(node);
            let in_expressions = expressions.iter().flat_map(|Expression(bound, _)| {
                rare_parts(bound).into_iter().map(|what| (what, &bound.pointer))
            });
            for (what, pointer) in
                rare_type(node).map(|what| (what, &node.pointer)).into_iter().chain(in_expressions)
            {
                if !known.contains(&what) {
                    found.push(rare(&what, node, pointer));
                    known.push(what);
                }
            }
            expressions.iter().for_each(|expression| self.counts(node, expression, &mut found));
        }
        found
    }

    /// Counting what is hidden gives null: said where the expression is not hidden with it, and does not look at what hides it.
    fn counts(&self, node: &Node, expression: &Expression<'_>, found: &mut Vec<Diagnostic>) {
        let Expression(bound @ BoundProgram { program, accesses, pointer, .. }, if_null) = expression;
        if *if_null == IfNull::Passes {
            return;
        }
        for (index, span) in program.counts(*if_null == IfNull::No) {
            let Some(repeat) = accesses.get(index).and_then(rows).and_then(|id| self.node(id)) else {
                continue;
            };
            let own = self.around(node);
            let hiding = self.around(repeat).into_iter().find(|hiding| {
                let is_own = own.iter().any(|around| around.id == hiding.id);
                !is_own && is_hidden_at_times(hiding) && !self.is_known(hiding, &own, bound)
            });
            if let Some(hiding) = hiding {
                let path = &repeat.path;
                let message = format!("this is null, not 0, while `{}` is hidden", hiding.path);
                let help = format!(
                    "write `if {path} = null then 0 else count({path})`, or hide what needs it under the same condition"
                );
                found.push(Diagnostic::warning("F0023", at(pointer, Some(span)), message).with_help(help));
            }
        }
    }

    /// A node and what it lies in, without the form itself.
    fn around<'f>(&'f self, node: &'f Node) -> Vec<&'f Node> {
        let mut found = Vec::new();
        let mut current = Some(node);
        while let Some(node) = current.filter(|node| node.id != NodeId::ROOT) {
            found.push(node);
            let around = match node.kind {
                Kind::Step { for_each: Some(repeat), .. } => Some(repeat),
                _ => node.parent,
            };
            current = around.and_then(|id| self.node(id));
        }
        found
    }

    /// Whether the expression, or what hides it, looks at what hides the other node: then it was thought of.
    fn is_known(&self, hiding: &Node, own: &[&Node], program: &BoundProgram) -> bool {
        let Some(condition) = hiding.rules.relevant.program() else { return false };
        let read: Vec<NodeId> = condition.accesses.iter().filter_map(target).collect();
        let mut known = own.iter().filter_map(|around| around.rules.relevant.program()).chain([program]);
        known.any(|known| known.accesses.iter().filter_map(target).any(|node| read.contains(&node)))
    }
}

/// The node that is read.
fn target(access: &Access) -> Option<NodeId> {
    match access {
        Access::Cell { node, .. } | Access::Context { node, .. } | Access::Rows { node, .. } => Some(*node),
        Access::Up { then: inner, .. } | Access::Member { of: inner, .. } => target(inner),
        Access::Parameter { .. } | Access::RowNumber | Access::Nothing => None,
    }
}

/// The repeat whose rows are read.
fn rows(access: &Access) -> Option<NodeId> {
    match access {
        Access::Rows { node, .. } => Some(*node),
        Access::Up { then: inner, .. } | Access::Member { of: inner, .. } => rows(inner),
        _ => None,
    }
}

fn is_hidden_at_times(node: &Node) -> bool {
    matches!(node.rules.relevant, Rule::Computed(_) | Rule::Constant(false))
}

/// All expressions of a node.
fn expressions(node: &Node) -> Vec<Expression<'_>> {
    let rules = &node.rules;
    let options = match &node.kind {
        Kind::Field(field) => field.field_type.choice().map(|choice| &*choice.options).unwrap_or_default(),
        _ => &[],
    };
    let conditions = [&rules.relevant, &rules.required, &rules.readonly]
        .into_iter()
        .filter_map(Rule::program)
        .chain(&rules.row_relevant)
        .chain(options.iter().filter_map(|option| option.relevant.as_ref()));
    let values = [
        &rules.calculate,
        &rules.default,
        &rules.minimum,
        &rules.maximum,
        &rules.minimum_length,
        &rules.maximum_length,
    ];
    let values = values.into_iter().flatten().chain(rules.variables.iter().map(|(_, program)| program));
    let constraints = rules.constraints.iter().map(|constraint| &constraint.that);
    conditions
        .map(|program| Expression(program, IfNull::No))
        .chain(values.map(|program| Expression(program, IfNull::Nothing)))
        .chain(constraints.map(|program| Expression(program, IfNull::Passes)))
        .collect()
}

/// The type of a field, if only the whole engine knows it.
fn rare_type(node: &Node) -> Option<String> {
    let Kind::Field(field) = &node.kind else { return None };
    match &field.field_type {
        FieldType::Format(format) if format.is_rare() => Some(["the type `", format.name(), "`"].concat()),
        _ => node.is_lines_for_answer().then(|| "lines of a passport that fill no other fields".to_owned()),
    }
}

/// What of an expression only the whole engine can do.
fn rare_parts(program: &BoundProgram) -> Vec<String> {
    let mut to = Writer::default();
    program.write(&mut to);
    to.rare
}

fn rare(what: &str, node: &Node, pointer: &Rc<str>) -> Diagnostic {
    let message = format!(
        "only the larger engine knows {what} (`{}`): pages load about 100 KB more for this form",
        node.path
    );
    let help = "nothing has to be done if the form needs it";
    Diagnostic::warning("F0025", at(pointer, None), message).with_help(help)
}

fn at(pointer: &Rc<str>, range: Option<Range<u32>>) -> Location {
    Location { pointer: pointer.to_string(), range, ..Location::default() }
}
