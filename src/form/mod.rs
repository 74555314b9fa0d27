//! The form: authored data becomes an immutable, checked [`Form`]; what is wrong comes back as diagnostics.
//!
//! 1. `read`: data to a tree of nodes, shared blocks taken in;
//! 2. `scope`, `compile`: every expression compiled once with the names of its place, references bound to cells;
//! 3. `graph`: what depends on what, in the order of evaluation; cycles refused.

mod advice;
mod codec;
mod compile;
mod compiled;
mod cursor;
pub mod data;
mod field_type;
mod graph;
pub mod limits;
mod messages;
mod node;
mod parameter;
mod party;
mod read;
mod scope;

use std::rc::Rc;

pub use compiled::Unreadable;
pub use data::Data;
pub use field_type::{
    Appearance, ChoiceOption, ChoiceRules, FieldType, FileRules, Format, MRZ_PARTS, NumberKind, NumberRules,
    TextRules,
};
pub(crate) use graph::{Graph, Property, UnitId};
pub use messages::MessageNeed;
pub(crate) use node::{Access, PERIOD};
pub use node::{
    BoundProgram, Constraint, Field, Kind, Node, NodeId, RecordType, RecordTypeId, RepeatAppearance, Rule,
    Rules, Tone,
};
pub use parameter::{Parameter, Shape};
pub use party::Party;
pub use read::RESERVED;

use crate::diagnostic::{Diagnostic, Location};
use crate::feel::Extension;
use crate::spaces::keep_together;
use crate::value::{Date, fingerprint};
use cursor::{At, Findings};

/// A checked form. It never changes; sessions share it.
#[derive(Debug)]
pub struct Form {
    /// Its id, also the name of its message file.
    pub id: Rc<str>,
    /// Its version; drafts remember it.
    pub version: Rc<str>,
    /// A fingerprint of the whole definition; drafts remember it too.
    pub hash: Rc<str>,
    /// The service it is for: the `leika` key, 14 digits, if stated.
    pub leika: Option<Rc<str>>,
    /// What it rests on.
    pub sources: Vec<Source>,
    /// What the host may set.
    pub parameters: Vec<Parameter>,
    /// Bytes of all uploaded files together, at most.
    pub max_total_size: u64,
    /// Other persons who fill in a part of it.
    pub parties: Vec<Party>,
    /// Languages there are messages for; the first is the reference.
    pub languages: Vec<Rc<str>>,
    nodes: Vec<Node>,
    records: Vec<RecordType>,
    pub(crate) graph: Graph,
}

/// A source of the law or of a figure.
#[derive(Debug)]
pub struct Source {
    /// Its id in the definition.
    pub id: Rc<str>,
    /// How it is cited: `§ 10 StAG`.
    pub title: Rc<str>,
    /// As of when.
    pub date: Option<Date>,
    /// Whether somebody has compared the form with it. What is not verified is shown to nobody as a fact.
    pub verified: bool,
}

impl Form {
    /// Reads and checks a definition: the form, if it can be used, and what was found in any case.
    ///
    /// `extensions` are the functions that expressions may call beside those of FEEL.
    ///
    /// ```
    /// let data: lotse::form::Data = serde_json::from_str(r#"{
    ///     "id": "demo", "version": "1.0.0",
    ///     "steps": [{ "id": "one", "fields": [{ "id": "name", "type": "text", "required": true }] }]
    /// }"#).unwrap();
    /// let (form, diagnostics) = lotse::form::Form::read(&data, &[]);
    /// assert!(diagnostics.is_empty());
    /// assert_eq!(form.unwrap().node_at("one.name").unwrap().messages[0].as_ref(), "one-name");
    /// ```
    #[must_use]
    pub fn read(data: &Data, extensions: &[Extension]) -> (Option<Form>, Vec<Diagnostic>) {
        let mut findings = Findings::default();
        let root = At::root(data);
        let form = read_form(&root, extensions, &mut findings);
        let usable = !findings.has_errors();
        (form.filter(|_| usable), findings.into_list())
    }

    /// The node of that number.
    #[must_use]
    pub fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id.index())
    }

    /// All nodes in document order; the first is the form itself.
    #[must_use]
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// The node of that path (without rows), for example `applicant.birthDate`.
    #[must_use]
    pub fn node_at(&self, path: &str) -> Option<&Node> {
        let mut node = self.nodes.first()?;
        for name in path.split('.') {
            node = self.child(node.id, name)?;
        }
        Some(node)
    }

    /// The child of that name.
    #[must_use]
    pub fn child(&self, parent: NodeId, name: &str) -> Option<&Node> {
        self.node(parent)?.children.iter().filter_map(|id| self.node(*id)).find(|child| &*child.name == name)
    }

    /// The node that a path means beside another: below the innermost group around it that has a child of the first name.
    #[must_use]
    pub fn near<'f>(&'f self, from: &'f Node, path: &str) -> Option<&'f Node> {
        node::near(&self.nodes, from, path)
    }

    /// The steps in order.
    pub fn steps(&self) -> impl Iterator<Item = &Node> {
        self.nodes.first().into_iter().flat_map(|root| &root.children).filter_map(|id| self.node(*id))
    }

    /// The record type of that number.
    #[must_use]
    pub fn record_type(&self, id: RecordTypeId) -> Option<&RecordType> {
        self.records.get(id.index())
    }

    /// All record types; the first is the form outside of rows.
    #[must_use]
    pub fn record_types(&self) -> &[RecordType] {
        &self.records
    }

    /// The record type of the rows of a repeat.
    #[must_use]
    pub fn rows_of(&self, repeat: NodeId) -> Option<RecordTypeId> {
        node::rows_of(&self.records, repeat)
    }

    /// The source of that id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| &*source.id == id)
    }
}

const FORM_KEYS: &[&str] = &[
    "id",
    "version",
    "service",
    "reviewed",
    "sources",
    "parameters",
    "parties",
    "steps",
    "languages",
    "blocks",
    "lists",
    "title",
    "max-total-size",
];

fn read_form(root: &At<'_>, extensions: &[Extension], findings: &mut Findings) -> Option<Form> {
    if !matches!(root.data, Data::Map(_)) {
        root.expected("a form: a map with `id`, `version` and `steps`", findings);
        return None;
    }
    for (_, at) in root.members().filter(|(key, _)| !FORM_KEYS.contains(key)) {
        at.expected(
            "a key of forms (`id`, `version`, `service`, `reviewed`, `sources`, `parameters`, `parties`, `steps`)",
            findings,
        );
    }
    let id = required_text(root, "id", findings);
    let version = required_text(root, "version", findings);
    let leika = root.get("service").and_then(|service| service.get("leika"));
    let leika = leika.and_then(|at| {
        let digits = at
            .data
            .as_text()
            .filter(|text| text.len() == 14 && text.bytes().all(|byte| byte.is_ascii_digit()));
        if digits.is_none() {
            at.expected("a service key of 14 digits in quotes", findings);
        }
        digits.map(Rc::from)
    });
    let max_total_size = root.get("max-total-size").and_then(|at| at.count("a number of bytes", findings));
    let sources = read_sources(root, findings);
    let parameters = parameter::read_parameters(root, findings);
    let languages = root.get("languages").map(|at| {
        at.items().filter_map(|item| item.text("a language tag", findings)).map(Rc::from).collect()
    });
    let mut tree = read::read_tree(root, findings);
    let pending = std::mem::take(&mut tree.pending);
    let compiled = {
        let names = scope::Names::new(&tree.nodes, &tree.records, &parameters, extensions);
        compile::compile_all(pending, &names, findings)
    };
    compile::install(&mut tree, compiled, findings);
    if cfg!(feature = "mrz") {
        check_fills(&tree.nodes, findings);
    }
    let graph = match graph::build(&tree.nodes, &tree.records) {
        Ok(graph) => graph,
        Err(cycle) => {
            findings.push(*cycle);
            return None;
        }
    };
    let parties = party::read_parties(root, &tree.nodes, findings);
    Some(Form {
        id,
        version,
        hash: fingerprint_of(root.data).into(),
        leika,
        sources,
        parties,
        parameters,
        max_total_size: max_total_size.map_or(limits::DEFAULT_TOTAL_FILE_SIZE, u64::from),
        languages: languages.unwrap_or_default(),
        nodes: tree.nodes,
        records: tree.records,
        graph,
    })
}

/// The fields that machine-readable lines fill are there.
fn check_fills(nodes: &[Node], findings: &mut Findings) {
    for node in nodes {
        let Kind::Field(field) = &node.kind else { continue };
        let FieldType::Mrz { fills } = &field.field_type else { continue };
        for (part, path) in fills {
            if node::near(nodes, node, path).is_none_or(|target| !matches!(target.kind, Kind::Field(_))) {
                let location = Location {
                    file: String::new(),
                    pointer: [&node.pointer, "/fills/", part].concat(),
                    range: None,
                };
                let message = ["expected a field beside this one or in a step, found `", path, "`"].concat();
                findings.push(Diagnostic::error("F0001", location, message));
            }
        }
    }
}

fn required_text(root: &At<'_>, key: &str, findings: &mut Findings) -> Rc<str> {
    match root.get(key) {
        Some(at) => at.text("a text", findings).unwrap_or_default().into(),
        None => {
            findings.error("F0002", root, ["expected `", key, "` in the form, found none"].concat());
            Rc::from("")
        }
    }
}

fn read_sources(root: &At<'_>, findings: &mut Findings) -> Vec<Source> {
    let Some(sources) = root.get("sources") else { return Vec::new() };
    if !matches!(sources.data, Data::Map(_)) {
        sources.expected(
            "a map of sources, for example `stag10: { title: \"§ 10 StAG\", date: 2025-10-30 }`",
            findings,
        );
    }
    sources
        .members()
        .map(|(id, at)| {
            let title = at.get("title").and_then(|title| title.text("a title", findings));
            if title.is_none() {
                at.expected("a source with a `title`", findings);
            }
            let date = at.get("date").and_then(|date| {
                let parsed = date.data.as_text().and_then(Date::parse);
                if parsed.is_none() {
                    date.expected("a date (2024-02-29)", findings);
                }
                parsed
            });
            let verified = at.get("verified").is_none_or(|flag| flag.flag(findings));
            let title = keep_together(title.unwrap_or_default(), false).into();
            Source { id: id.into(), title, date, verified }
        })
        .collect()
}

/// The fingerprint of the whole definition, as 16 hexadecimal digits: tells definitions apart, protects nothing.
fn fingerprint_of(data: &Data) -> String {
    fn feed(hash: &mut u64, bytes: &[u8]) {
        *hash = fingerprint::feed(*hash, bytes);
    }
    fn walk(hash: &mut u64, data: &Data) {
        match data {
            Data::Null => feed(hash, b"n"),
            Data::Boolean(flag) => feed(hash, if *flag { b"t" } else { b"f" }),
            // Without trailing zeros: JSON and YAML readers differ in them.
            Data::Number(number) => feed(hash, number.normalize().to_string().as_bytes()),
            Data::Text(text) => {
                feed(hash, text.as_bytes());
                feed(hash, b"\0");
            }
            Data::List(items) => {
                feed(hash, b"[");
                items.iter().for_each(|item| walk(hash, item));
                feed(hash, b"]");
            }
            Data::Map(members) => {
                feed(hash, b"{");
                for (name, value) in members {
                    feed(hash, name.as_bytes());
                    feed(hash, b":");
                    walk(hash, value);
                }
                feed(hash, b"}");
            }
        }
    }
    let mut hash = fingerprint::EMPTY;
    walk(&mut hash, data);
    fingerprint::digits(hash)
}
