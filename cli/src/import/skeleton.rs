//! From a data schema to the tree of a form: names, types, how often; and what a form cannot take over.

use std::collections::BTreeMap;

use lotse::pattern::Pattern;

use super::xdf::{Content, Element, Field, Rule, Schema};

/// What stands for "without limit": a form always has one.
const MANY: u32 = 20;
/// The group of a date that may be known in part.
const PARTIAL_DATE: &str = "G60000000083";
const MAX_NAME_LENGTH: usize = 40;

/// What the directory of forms has already: shared blocks by their FIM id, code lists by their URN.
#[derive(Default)]
pub(super) struct Known {
    pub(super) blocks: BTreeMap<String, String>,
    pub(super) lists: BTreeMap<String, String>,
}

/// A node of the form.
pub(super) struct Node {
    pub(super) name: String,
    pub(super) label: String,
    pub(super) hint: String,
    /// Keys in the order in which they are written, with their values in YAML.
    pub(super) keys: Vec<(&'static str, String)>,
    pub(super) options: Vec<(String, String)>,
    pub(super) children: Vec<Node>,
    pub(super) is_repeat: bool,
    /// A comment for the author.
    pub(super) comment: String,
}

/// Makes the tree; what it cannot take over is told in sentences.
pub(super) struct Maker<'k> {
    pub(super) known: &'k Known,
    pub(super) findings: Vec<String>,
}

impl Maker<'_> {
    /// The steps of the form: its groups; fields outside of groups come first, in a step of their own.
    pub(super) fn steps(&mut self, schema: &Schema) -> Vec<Node> {
        let is_step = |element: &&Element| {
            matches!(element.content, Content::Group { .. }) && element.id != PARTIAL_DATE
        };
        let (groups, fields): (Vec<&Element>, Vec<&Element>) = schema.elements.iter().partition(is_step);
        let mut steps = Vec::new();
        if !fields.is_empty() {
            let mut general = Node::new("general", "Allgemeine Angaben");
            general.children = self.nodes(&fields);
            steps.push(general);
        }
        for group in groups {
            let mut step = self.node(group, &steps);
            if step.is_repeat {
                // A page does not repeat; what is on it does.
                let mut page = Node::new(&step.name, &step.label);
                step.name = "entry".to_owned();
                page.children.push(step);
                step = page;
            }
            step.keys.retain(|(key, _)| *key != "type");
            steps.push(step);
        }
        self.rules("the schema", &schema.rules);
        steps
    }

    fn nodes(&mut self, elements: &[&Element]) -> Vec<Node> {
        let mut nodes = Vec::new();
        for element in elements {
            let node = self.node(element, &nodes);
            nodes.push(node);
        }
        nodes
    }

    fn node(&mut self, element: &Element, siblings: &[Node]) -> Node {
        let mut node = Node::new(&unique(&name(&element.label, &element.id), siblings), &element.label);
        node.hint.clone_from(&element.hint);
        match &element.content {
            Content::Field(field) => self.field(&mut node, element, field),
            Content::Group { .. } if element.id == PARTIAL_DATE => {
                node.key("type", "partial-date");
                node.required(element);
                node.key("fim", &element.id);
            }
            Content::Group { is_choice, elements, rules } => {
                node.key("type", "group");
                match self.known.blocks.get(&element.id) {
                    Some(block) => node.key("use", block),
                    None => node.children = self.nodes(&elements.iter().collect::<Vec<_>>()),
                }
                if *is_choice {
                    node.key("choice", "true");
                }
                node.key("fim", &element.id);
                if element.most != Some(1) {
                    node.repeat(element);
                } else if element.least == 0 {
                    node.comment = "0:1 in the schema: say when it is asked (`relevant`)".to_owned();
                    self.find(&element.id, "it may be missing as a whole; say when it is asked (`relevant`)");
                }
                if self.known.blocks.contains_key(&element.id) {
                    self.find(&element.id, "a shared block has this id and was used; compare the two");
                } else {
                    self.rules(&element.id, rules);
                }
            }
        }
        node
    }

    fn field(&mut self, node: &mut Node, element: &Element, field: &Field) {
        self.rules(&element.id, &field.rules);
        if field.kind == "label" {
            node.key("type", "notice");
            node.key("tone", "info");
            return;
        }
        if field.kind == "hidden" || field.kind == "locked" {
            self.find(
                &element.id,
                &format!("it is `{}` in the schema, and a question in the form", field.kind),
            );
        }
        let is_list = field.kind == "select" || !field.options.is_empty() || field.list.is_some();
        let several = element.most != Some(1);
        let is_chosen = is_list && self.choice(node, element, field, several);
        if !is_chosen {
            self.plain(node, element, field);
        }
        let is_file = node.keys.iter().any(|(key, value)| *key == "type" && value == "file");
        if is_file {
            node.key("max", &element.most.unwrap_or(MANY).to_string());
        }
        node.required(element);
        node.key("fim", &element.id);
        if several && !is_file && !is_chosen {
            let mut row = Node::new("value", &node.label);
            row.hint = std::mem::take(&mut node.hint);
            row.keys = std::mem::take(&mut node.keys);
            node.key("type", "group");
            node.repeat(element);
            node.children.push(row);
        }
    }

    /// A choice of what the schema or a code list here names; false if neither does.
    fn choice(&mut self, node: &mut Node, element: &Element, field: &Field, several: bool) -> bool {
        let is_code = |(code, _): &(String, String)| {
            !code.is_empty() && code.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        };
        let (key, value) = if !field.options.is_empty() && field.options.iter().all(is_code) {
            let codes: Vec<String> = field.options.iter().map(|(code, _)| quoted(code)).collect();
            node.options.clone_from(&field.options);
            ("options", format!("[{}]", codes.join(", ")))
        } else if let Some(list) = field.list.as_ref().and_then(|urn| self.known.lists.get(urn)) {
            ("list", list.clone())
        } else {
            let urn = field.list.as_deref().filter(|urn| !urn.is_empty()).unwrap_or("without a name");
            self.find(
                &element.id,
                &format!("its code list ({urn}) is not in `codelists`: it takes any text"),
            );
            return false;
        };
        node.key("type", if several { "choices" } else { "choice" });
        node.key(key, &value);
        if several {
            node.key("max", &element.most.unwrap_or(MANY).to_string());
        }
        true
    }

    fn plain(&mut self, node: &mut Node, element: &Element, field: &Field) {
        let kind = match field.data.as_str() {
            "num" => "decimal",
            "num_int" => "integer",
            "num_currency" => "money",
            "bool" => "boolean",
            "date" => "date",
            "time" => "time",
            "file" => "file",
            other => {
                if !["text", "string_latin", "text_latin"].contains(&other) {
                    self.find(&element.id, &format!("there is no type for `{other}`: it takes any text"));
                }
                "text"
            }
        };
        node.key("type", kind);
        if kind == "text" {
            if field.data.ends_with("latin") {
                node.key("charset", "C");
            }
            if let Some(length) = field.min_length.filter(|length| *length > 1) {
                node.key("min-length", &length.to_string());
            }
            if let Some(length) = field.max_length {
                node.key("max-length", &length.to_string());
            }
            if let Some(pattern) = &field.pattern {
                // A pattern is of the whole text anyway.
                let pattern = pattern.trim_start_matches('^').trim_end_matches('$');
                match Pattern::new(pattern, "") {
                    Ok(_) => node.key("pattern", &quoted(pattern)),
                    Err(_) => self.find(&element.id, &format!("its pattern cannot be read: {pattern}")),
                }
            }
        }
        if ["decimal", "integer", "money"].contains(&kind) {
            for (key, limit) in [("min", &field.min), ("max", &field.max)] {
                match limit.as_ref().map(|limit| limit.replace(',', ".")) {
                    Some(limit) if limit.parse::<lotse::value::Decimal>().is_ok() => node.key(key, &limit),
                    Some(limit) => self.find(&element.id, &format!("its limit `{limit}` is no number")),
                    None => {}
                }
            }
        }
    }

    fn rules(&mut self, place: &str, rules: &[Rule]) {
        for Rule { id, name, text } in rules {
            self.find(place, &format!("rule {id} ({name}): {text}"));
        }
    }

    fn find(&mut self, place: &str, finding: &str) {
        let finding = format!("{place}: {finding}");
        if !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }
}

impl Node {
    fn new(name: &str, label: &str) -> Self {
        Self {
            name: name.to_owned(),
            label: label.to_owned(),
            hint: String::new(),
            keys: Vec::new(),
            options: Vec::new(),
            children: Vec::new(),
            is_repeat: false,
            comment: String::new(),
        }
    }

    fn key(&mut self, key: &'static str, value: &str) {
        self.keys.push((key, value.to_owned()));
    }

    fn required(&mut self, element: &Element) {
        if element.least > 0 {
            self.key("required", "true");
        }
    }

    fn repeat(&mut self, element: &Element) {
        let most = element.most.unwrap_or(MANY).max(1);
        self.key("repeat", &format!("{{ min: {}, max: {most} }}", element.least.min(most)));
        self.is_repeat = true;
    }
}

/// A text in YAML.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::String(text.to_owned()).to_string()
}

/// The words of a label as one name: `Straße und Hausnummer` gives `strasseUndHausnummer`.
fn name(label: &str, id: &str) -> String {
    let mut name = String::new();
    let mut is_first = true;
    for word in label.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let word: String = word.chars().map(ascii).collect::<String>();
        let mut letters = word.chars().filter(char::is_ascii_alphanumeric);
        let Some(first) = letters.next() else { continue };
        let rest: String = letters.collect::<String>().to_ascii_lowercase();
        if name.len() + rest.len() >= MAX_NAME_LENGTH {
            break;
        }
        name.push(if is_first { first.to_ascii_lowercase() } else { first.to_ascii_uppercase() });
        name.push_str(&rest);
        is_first = false;
    }
    let is_usable = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && !lotse::form::RESERVED.contains(&name.as_str());
    if is_usable { name } else { id.to_ascii_lowercase() }
}

fn ascii(letter: char) -> String {
    let spelled = match letter {
        'ä' => "ae",
        'ö' => "oe",
        'ü' => "ue",
        'Ä' => "Ae",
        'Ö' => "Oe",
        'Ü' => "Ue",
        'ß' => "ss",
        other => return other.to_string(),
    };
    spelled.to_owned()
}

fn unique(name: &str, siblings: &[Node]) -> String {
    let is_taken = |name: &str| siblings.iter().any(|sibling| sibling.name == name);
    let numbered = (2..).map(|number| format!("{name}{number}"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
    names.find(|name| !is_taken(name)).unwrap_or_default()
}
