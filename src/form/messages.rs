//! Which messages a form needs: what the check of locales and the bundler ask for.

use std::rc::Rc;

use super::Form;
use super::field_type::{ChoiceRules, FieldType};
use super::node::{Kind, Node};
use crate::codec::key;
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
        needs.extend(self.nodes().iter().skip(1).filter(|node| !is_hidden(node)).flat_map(needs_of));
        needs
    }

    /// The ids of the texts that the form may show, as 32 bits of their hash, in document order: the order of bundled
    /// messages (`i18n::Messages::to_bytes`), which therefore need no ids.
    #[must_use]
    pub fn message_keys(&self) -> Vec<u32> {
        let mut keys = vec![key("form"), key(&self.id)];
        for node in self.nodes().iter().skip(1).filter(|node| !is_hidden(node)) {
            for message in &node.messages {
                let mut each = |attribute: &str, _| {
                    keys.push(match attribute {
                        "" => key(message),
                        _ => key(&[message, ".", attribute].concat()),
                    });
                };
                texts_of(node, &mut each);
                // Codes of a list have names of their own; the few that a message names bring their key.
                options_of(node, |choice| choice.list.is_none(), &mut each);
            }
        }
        keys
    }
}

fn is_hidden(node: &&Node) -> bool {
    matches!(&node.kind, Kind::Field(field) if field.hidden)
}

fn needs_of(node: &Node) -> Vec<MessageNeed> {
    let mut variables: Vec<(Rc<str>, Type)> = Vec::new();
    for (name, program) in &node.rules.variables {
        variables.push((name.clone(), program.program.result_type().clone()));
    }
    let mut needs = Vec::new();
    let mut each = |attribute: &str, required| {
        let mut need = MessageNeed {
            candidates: node.messages.clone(),
            attribute: (!attribute.is_empty()).then(|| attribute.into()),
            required,
            variables: variables.clone(),
            pointer: node.pointer.clone(),
        };
        if ROWS.contains(&attribute) && matches!(node.kind, Kind::Repeat { .. }) {
            need.variables.push(("row".into(), Type::Number));
        }
        needs.push(need);
    };
    texts_of(node, &mut each);
    options_of(node, |_| true, &mut each);
    needs
}

/// The texts of a repeat that may name a row by its number.
const ROWS: [&str; 7] = ["row", "add", "remove", "empty", "required", "min", "max"];

/// The attributes that the texts of a node may have (empty: its message's own value), and whether they have to be there.
fn texts_of(node: &Node, each: &mut dyn FnMut(&str, bool)) {
    // What an option "other" means has the option's text for its label.
    let is_other = matches!(&node.kind, Kind::Field(field) if matches!(&field.field_type, FieldType::Text(text) if text.other));
    each("", !is_other);
    each("hint", false);
    each("help", false);
    each("record", false);
    each("record-empty", false);
    match &node.kind {
        Kind::Field(_) => {
            for attribute in
                ["required", "format", "min", "max", "min-length", "max-length", "pattern", "reason"]
            {
                each(attribute, false);
            }
        }
        Kind::Repeat { .. } => ROWS.iter().for_each(|attribute| each(attribute, *attribute == "row")),
        _ => {}
    }
    for constraint in &node.rules.constraints {
        match &*constraint.id {
            "" => each("constraint", true),
            id => each(&["constraint-", id].concat(), true),
        }
    }
}

/// The attributes that the options of a choice may have.
fn options_of(node: &Node, wanted: impl Fn(&ChoiceRules) -> bool, each: &mut dyn FnMut(&str, bool)) {
    let Kind::Field(field) = &node.kind else { return };
    for option in field
        .field_type
        .choice()
        .filter(|choice| wanted(choice))
        .into_iter()
        .flat_map(|choice| &*choice.options)
    {
        let has_name = option.region.is_some() || !option.names.is_empty();
        let attribute = ["option-", &option.code].concat();
        each(&attribute, !has_name);
        each(&[&attribute, "-hint"].concat(), false);
    }
}
