//! Which messages a form needs: what the check of locales and the bundler ask for.

use std::rc::Rc;

use super::Form;
use super::field_type::FieldType;
use super::node::{Kind, Node};
use crate::feel::Type;

/// A text that the form shows in some state.
#[derive(Clone, Debug, PartialEq)]
pub struct MessageNeed {
    /// Message ids that may supply it, best first.
    pub candidates: Vec<Rc<str>>,
    /// The attribute, or none for the message's own value.
    pub attribute: Option<Rc<str>>,
    /// Whether it has to be there; others have a text of the runtime to fall back on, or are shown only if present.
    pub required: bool,
    /// What it may use, with types.
    pub variables: Vec<(Rc<str>, Type)>,
    /// JSON Pointer of the node that needs it.
    pub pointer: Rc<str>,
}

impl Form {
    /// Every text the form may show, in document order.
    #[must_use]
    pub fn messages(&self) -> Vec<MessageNeed> {
        let mut needs = vec![MessageNeed {
            candidates: vec!["form".into(), self.id.clone()],
            attribute: None,
            required: true,
            variables: Vec::new(),
            pointer: "".into(),
        }];
        needs.push(MessageNeed {
            candidates: vec!["form".into(), self.id.clone()],
            attribute: Some("record".into()),
            required: false,
            variables: Vec::new(),
            pointer: "".into(),
        });
        needs.extend(self.parties.iter().map(|party| MessageNeed {
            candidates: vec![["party-", &party.name].concat().into()],
            attribute: None,
            required: true,
            variables: Vec::new(),
            pointer: "/parties".into(),
        }));
        let is_hidden = |node: &&Node| matches!(&node.kind, Kind::Field(field) if field.hidden);
        needs.extend(self.nodes().iter().skip(1).filter(|node| !is_hidden(node)).flat_map(needs_of));
        needs
    }
}

fn needs_of(node: &Node) -> Vec<MessageNeed> {
    let mut variables: Vec<(Rc<str>, Type)> = Vec::new();
    for (name, program) in &node.rules.variables {
        variables.push((name.clone(), program.program.result_type().clone()));
    }
    let need = |attribute: &str, required: bool| MessageNeed {
        candidates: node.messages.clone(),
        attribute: (!attribute.is_empty()).then(|| attribute.into()),
        required,
        variables: variables.clone(),
        pointer: node.pointer.clone(),
    };
    // What an option "other" means has the option's text for its label.
    let is_other = matches!(&node.kind, Kind::Field(field) if matches!(&field.field_type, FieldType::Text(text) if text.other));
    let mut needs = vec![
        need("", !is_other),
        need("hint", false),
        need("help", false),
        need("record", false),
        need("record-empty", false),
    ];
    match &node.kind {
        Kind::Field(field) => {
            for attribute in
                ["required", "format", "min", "max", "min-length", "max-length", "pattern", "reason"]
            {
                needs.push(need(attribute, false));
            }
            for option in field.field_type.choice().into_iter().flat_map(|choice| &*choice.options) {
                let has_name = option.region.is_some() || !option.names.is_empty();
                needs.push(need(&["option-", &option.code].concat(), !has_name));
                needs.push(need(&["option-", &option.code, "-hint"].concat(), false));
            }
        }
        Kind::Repeat { .. } => {
            for attribute in ["row", "add", "remove", "empty", "required", "min", "max"] {
                let mut need = need(attribute, attribute == "row");
                need.variables.push(("row".into(), Type::Number));
                needs.push(need);
            }
        }
        _ => {}
    }
    for constraint in &node.rules.constraints {
        let attribute = if constraint.id.is_empty() {
            "constraint".to_owned()
        } else {
            ["constraint-", &constraint.id].concat()
        };
        needs.push(need(&attribute, true));
    }
    needs
}
