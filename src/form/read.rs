//! Stage 1: authored data -> tree of nodes. Shared blocks are taken in; expressions are only collected, to be
//! compiled when all names are known.

mod field;
mod source;

use std::rc::Rc;

use super::cursor::{At, Findings, closest};
use super::data::Data;
use super::field_type::FieldType;
use super::limits::{MAX_BLOCK_DEPTH, MAX_NODE_DEPTH, MAX_NODES};
use super::node::{
    Kind, Node, NodeId, PERIOD, RecordType, RecordTypeId, RepeatAppearance, Rules, Tone, rows_of,
};
use source::{Inherited, NodeSource};

/// The tree without its expressions.
pub(crate) struct Tree<'a> {
    pub(crate) nodes: Vec<Node>,
    pub(crate) records: Vec<RecordType>,
    pub(crate) pending: Vec<Pending<'a>>,
}

/// An expression that waits for names to be known.
pub(crate) struct Pending<'a> {
    pub(crate) node: NodeId,
    pub(crate) slot: Slot<'a>,
    pub(crate) at: At<'a>,
    /// The expression itself, where what stands at that place only implies it.
    pub(crate) implied: Option<String>,
}

/// Where a compiled expression belongs.
pub(crate) enum Slot<'a> {
    Relevant,
    Required,
    Readonly,
    Calculate,
    Default,
    Minimum,
    Maximum,
    MinimumLength,
    MaximumLength,
    /// Whether a row of a repeat is shown.
    RowRelevant,
    /// With the constraint's own map, if it is one.
    Constraint(Option<At<'a>>),
    Variable(Rc<str>),
    /// When the option of that index can be chosen.
    Option(usize),
}

/// Reads the steps of a definition.
pub(crate) fn read_tree<'a>(root: &At<'a>, findings: &mut Findings) -> Tree<'a> {
    let mut reader = Reader {
        tree: Tree { nodes: Vec::new(), records: Vec::new(), pending: Vec::new() },
        root: root.clone(),
        findings,
    };
    reader.read_root();
    reader.tree
}

struct Reader<'a, 'f> {
    tree: Tree<'a>,
    root: At<'a>,
    findings: &'f mut Findings,
}

/// What a node's place in the tree gives it.
#[derive(Clone)]
struct Surroundings {
    parent: NodeId,
    record: RecordTypeId,
    depth: usize,
    block_depth: usize,
    /// Whether something around has a FIM id.
    is_in_fim: bool,
    /// Whether this is in a block whose FIM ids do not count, because nobody says where in a schema it stands.
    is_without_fim: bool,
    /// Message ids of the parent, own path first.
    prefixes: Vec<String>,
}

const STEP_KEYS: &[&str] = &["for-each", "outcome"];
const GROUP_KEYS: &[&str] = &["choice", "repeat", "appearance", "first-row"];
const PARENT_KEYS: &[&str] = &["fields", "use", "omit", "override", "constraint"];
const COMMON_KEYS: &[&str] = &["id", "type", "relevant", "variables", "sources", "fim", "record"];

impl<'a> Reader<'a, '_> {
    fn read_root(&mut self) {
        self.tree.records.push(RecordType { parent: None, repeat: NodeId::ROOT, nodes: Vec::new() });
        let around = Surroundings {
            parent: NodeId::ROOT,
            record: RecordTypeId::ROOT,
            depth: 0,
            block_depth: 0,
            is_in_fim: false,
            is_without_fim: false,
            prefixes: vec![String::new()],
        };
        let root = self.root.clone();
        self.add_node("", None, Kind::Root, &around, &root);
        match root.get("steps") {
            Some(steps) if !steps.data.items().is_empty() => {
                for step in steps.items() {
                    self.read_node(NodeSource::plain(step), &around, true, &Inherited::default());
                }
            }
            Some(steps) => steps.expected("a list of steps", self.findings),
            None => {
                self.findings.error(
                    "F0002",
                    &root,
                    "expected `steps`: a form has at least one step, found none",
                );
            }
        }
    }

    /// Reads a step, group, field or notice with all that is in it.
    fn read_node(
        &mut self,
        source: NodeSource<'a>,
        around: &Surroundings,
        is_step: bool,
        inherited: &Inherited<'a>,
    ) {
        if self.tree.nodes.len() >= MAX_NODES || around.depth >= MAX_NODE_DEPTH {
            // Once is enough, however much of the form is beyond.
            if !self.findings.has("F0003") {
                let message = "expected at most 20,000 nodes, nested at most 24 deep; the form is larger";
                self.findings.error("F0003", &source.at, message);
            }
            return;
        }
        let Some(name) = self.read_id(&source, around.parent) else { return };
        let type_name = match source.get("type") {
            Some(at) => at.text("the name of a type", self.findings).unwrap_or("group"),
            None if is_step || source.get("fields").is_some() || source.get("use").is_some() => "group",
            None => {
                let message = "expected `type` on a field (for example `type: text`), found none";
                self.findings.error("F0004", &source.at, message);
                return;
            }
        };
        match (is_step, type_name) {
            (true, _) => self.read_step(name, &source, around),
            (_, "group") => self.read_group(name, &source, around, inherited),
            (_, "notice") => self.read_notice(name, &source, around),
            _ => self.read_field(name, type_name, &source, around),
        }
    }

    fn read_id(&mut self, source: &NodeSource<'a>, parent: NodeId) -> Option<&'a str> {
        let Some(at) = source.get("id") else {
            self.findings.error("F0005", &source.at, "expected `id`, found none");
            return None;
        };
        let name = at.text("an id", self.findings)?;
        let well_formed = name.len() <= 64
            && name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.chars().all(|c| c.is_ascii_alphanumeric());
        if !well_formed {
            at.expected("a letter, then letters and digits (birthDate)", self.findings);
            return None;
        }
        if RESERVED.contains(&name) {
            at.expected("an id that is not a word of the expression language or of forms", self.findings);
            return None;
        }
        let siblings =
            self.tree.nodes.get(parent.index()).map(|node| node.children.as_slice()).unwrap_or_default();
        if siblings.iter().any(|id| self.tree.nodes.get(id.index()).is_some_and(|node| &*node.name == name)) {
            self.findings.error("F0006", &at, ["the id `", name, "` is taken by a sibling"].concat());
            return None;
        }
        Some(name)
    }

    fn read_step(&mut self, name: &'a str, source: &NodeSource<'a>, around: &Surroundings) {
        source.check_keys(&[COMMON_KEYS, PARENT_KEYS, STEP_KEYS], self.findings);
        let for_each = source.get("for-each").and_then(|at| self.resolve_repeat(&at));
        let outcome = source.get("outcome").is_some_and(|at| at.flag(self.findings));
        let mut inside = around.clone();
        if let Some(repeat) = for_each {
            inside.record = rows_of(&self.tree.records, repeat).unwrap_or_default();
        }
        let id = self.add_node(name, Some(source), Kind::Step { for_each, outcome }, &inside, &source.at);
        self.read_children(source, id, &inside, &Inherited::default());
    }

    /// The repeat that `for-each` names; it must stand in an earlier step, so that its rows are known.
    fn resolve_repeat(&mut self, at: &At<'a>) -> Option<NodeId> {
        let path = at.text("the path of a repeat", self.findings)?;
        let found = self
            .tree
            .nodes
            .iter()
            .find(|node| &*node.path == path && matches!(node.kind, Kind::Repeat { .. }));
        if found.is_none() {
            at.expected("the path of a repeat in an earlier step", self.findings);
        }
        found.map(|node| node.id)
    }

    fn read_group(
        &mut self,
        name: &'a str,
        source: &NodeSource<'a>,
        around: &Surroundings,
        inherited: &Inherited<'a>,
    ) {
        source.check_keys(&[COMMON_KEYS, PARENT_KEYS, GROUP_KEYS, &["required"]], self.findings);
        let Some(repeat) = source.get("repeat") else {
            let choice = source.get("choice").is_some_and(|at| at.flag(self.findings));
            let id = self.add_node(name, Some(source), Kind::Group { choice }, around, &source.at);
            self.read_children(source, id, around, &inherited.inside(name));
            return;
        };
        let appearance = source.choice(
            "appearance",
            &[
                ("cards", RepeatAppearance::Cards),
                ("timeline", RepeatAppearance::Timeline),
                ("table", RepeatAppearance::Table),
            ],
            self.findings,
        );
        let id = self.add_node(
            name,
            Some(source),
            Kind::Repeat { appearance, first_row: Vec::new() },
            around,
            &source.at,
        );
        for (key, at) in repeat.members() {
            match key {
                "min" => self.tree.pending.push(Pending { node: id, slot: Slot::Minimum, at, implied: None }),
                "max" => self.tree.pending.push(Pending { node: id, slot: Slot::Maximum, at, implied: None }),
                "relevant" => {
                    self.tree.pending.push(Pending { node: id, slot: Slot::RowRelevant, at, implied: None })
                }
                _ => at.expected("`min`, `max` or `relevant` in `repeat`", self.findings),
            }
        }
        if !matches!(repeat.data, Data::Map(_)) {
            repeat.expected("a map with `min` and `max`, for example `{ min: 0, max: 12 }`", self.findings);
        }
        let mut inside = around.clone();
        inside.record = RecordTypeId(u32::try_from(self.tree.records.len()).unwrap_or(u32::MAX));
        self.tree.records.push(RecordType { parent: Some(around.record), repeat: id, nodes: Vec::new() });
        self.read_children(source, id, &inside, &inherited.inside(name));
        match appearance {
            RepeatAppearance::Timeline => self.check_period(id, source),
            RepeatAppearance::Table => self.read_first_row(id, around.parent, source),
            RepeatAppearance::Cards => {}
        }
    }

    /// The rows of a timeline have a first and a last day.
    fn check_period(&mut self, repeat: NodeId, source: &NodeSource<'a>) {
        for name in PERIOD {
            let field = self.child(repeat, name).and_then(|id| self.tree.nodes.get(id.index()));
            let is_date = field.is_some_and(
                |node| matches!(&node.kind, Kind::Field(field) if matches!(field.field_type, FieldType::Date)),
            );
            if !is_date {
                let message =
                    ["expected the field `", name, "` of type `date` in a timeline, found none"].concat();
                self.findings.error("F0022", &source.at, message);
            }
        }
    }

    /// The line before the rows of a table: `{ field of a row: field that stands before the repeat }`.
    fn read_first_row(&mut self, repeat: NodeId, parent: NodeId, source: &NodeSource<'a>) {
        let mut cells = Vec::new();
        for (name, at) in source.get("first-row").iter().flat_map(At::members) {
            let column = self.child(repeat, name);
            let outside =
                at.data.as_text().and_then(|name| self.child(parent, name)).filter(|id| *id != repeat);
            match column.zip(outside) {
                Some(cell) => cells.push(cell),
                None => at.expected(
                    "a field of the rows, and the name of one that stands before them",
                    self.findings,
                ),
            }
        }
        if let Some(Kind::Repeat { first_row, .. }) =
            self.tree.nodes.get_mut(repeat.index()).map(|node| &mut node.kind)
        {
            *first_row = cells;
        }
    }

    fn child(&self, parent: NodeId, name: &str) -> Option<NodeId> {
        let children = &self.tree.nodes.get(parent.index())?.children;
        children
            .iter()
            .copied()
            .find(|id| self.tree.nodes.get(id.index()).is_some_and(|node| &*node.name == name))
    }

    fn read_notice(&mut self, name: &'a str, source: &NodeSource<'a>, around: &Surroundings) {
        source.check_keys(&[COMMON_KEYS, &["tone"]], self.findings);
        let tones = [
            ("info", Tone::Info),
            ("success", Tone::Success),
            ("warning", Tone::Warning),
            ("stop", Tone::Stop),
        ];
        let tone = source.choice("tone", &tones, self.findings);
        self.add_node(name, Some(source), Kind::Notice { tone }, around, &source.at);
    }

    /// Reads what is in a step or group: first the shared block, then its own fields.
    fn read_children(
        &mut self,
        source: &NodeSource<'a>,
        id: NodeId,
        around: &Surroundings,
        inherited: &Inherited<'a>,
    ) {
        let mut inside = Surroundings { parent: id, depth: around.depth + 1, ..around.clone() };
        inside.prefixes = self
            .tree
            .nodes
            .get(id.index())
            .map(|node| node.messages.iter().map(ToString::to_string).collect())
            .unwrap_or_default();
        let has_fim = self.tree.nodes.get(id.index()).is_some_and(|node| node.fim.is_some());
        inside.is_in_fim |= has_fim;
        if let Some(at) = source.get("use") {
            self.read_block(&at, source, &inside, inherited);
        }
        if let Some(fields) = source.get("fields") {
            if !matches!(fields.data, Data::List(_)) {
                fields.expected("a list of fields", self.findings);
            }
            for field in fields.items() {
                if let Some(field) = inherited.apply(field) {
                    self.read_node(field, &inside, false, inherited);
                }
            }
        }
    }

    fn read_block(
        &mut self,
        at: &At<'a>,
        source: &NodeSource<'a>,
        around: &Surroundings,
        outer: &Inherited<'a>,
    ) {
        let Some(name) = at.text("the id of a shared block", self.findings) else { return };
        let blocks = self.root.get("blocks");
        let Some(block) = blocks.as_ref().and_then(|blocks| blocks.get(name)) else {
            let known = blocks.iter().flat_map(At::members).map(|(name, _)| name);
            let help = closest(name, known).map(|known| ["did you mean `", known, "`?"].concat());
            let mut diagnostic = crate::diagnostic::Diagnostic::error(
                "F0007",
                at.location(),
                ["expected a shared block, found `", name, "`, which is none"].concat(),
            );
            diagnostic.help = help;
            self.findings.push(diagnostic);
            return;
        };
        if around.block_depth >= MAX_BLOCK_DEPTH {
            at.expected("blocks that do not use themselves", self.findings);
            return;
        }
        let mut inside = around.clone();
        inside.block_depth += 1;
        inside.prefixes.push(name.to_owned());
        // `fim: none` keeps the block out.
        let fim = block.get("fim").filter(|_| source.get("fim").is_none());
        self.read_fim_of_block(fim, &mut inside);
        let own = Inherited::of(source, self.findings);
        let fields = block.get("fields");
        own.report_unused(fields.as_ref(), self.findings);
        let inherited = own.within(outer);
        match &fields {
            Some(fields) => {
                for field in fields.items() {
                    if let Some(field) = inherited.apply(field) {
                        self.read_node(field, &inside, false, &inherited);
                    }
                }
            }
            None => self.findings.error("F0008", &block, "expected `fields` in a shared block, found none"),
        }
    }

    /// Inside of a node with a FIM id, a block brings its own. Elsewhere the node that uses the block says where it stands;
    /// without that, two addresses of one form would have the same path.
    fn read_fim_of_block(&mut self, fim: Option<At<'a>>, inside: &mut Surroundings) {
        let Some(node) = self.tree.nodes.get_mut(inside.parent.index()) else { return };
        if node.fim.is_none() && inside.is_in_fim && !inside.is_without_fim {
            node.fim = fim.and_then(|at| at.text("a FIM id", self.findings)).map(Rc::from);
        }
        inside.is_without_fim |= node.fim.is_none();
    }

    /// Puts a node into the tree and collects the expressions that every node may have.
    fn add_node(
        &mut self,
        name: &str,
        source: Option<&NodeSource<'a>>,
        kind: Kind,
        around: &Surroundings,
        at: &At<'a>,
    ) -> NodeId {
        let id = NodeId(u32::try_from(self.tree.nodes.len()).unwrap_or(u32::MAX));
        let is_root = matches!(kind, Kind::Root);
        let parent_path = self.tree.nodes.get(around.parent.index()).map(|node| node.path.clone());
        let record_index = around.record.index();
        let cell = self.tree.records.get_mut(record_index).map_or(0, |record| {
            record.nodes.push(id);
            u32::try_from(record.nodes.len() - 1).unwrap_or(u32::MAX)
        });
        self.tree.nodes.push(Node {
            id,
            name: Rc::from(name),
            parent: (!is_root).then_some(around.parent),
            path: join(parent_path.as_deref().unwrap_or(""), ".", name).into(),
            messages: around.prefixes.iter().map(|prefix| Rc::from(join(prefix, "-", name))).collect(),
            kind,
            children: Vec::new(),
            record: around.record,
            cell,
            rules: Rules::default(),
            sources: Vec::new(),
            fim: None,
            in_record: None,
            pointer: at.pointer().into(),
        });
        if !is_root && let Some(parent) = self.tree.nodes.get_mut(around.parent.index()) {
            parent.children.push(id);
        }
        if let Some(source) = source {
            self.read_common(id, source, around.is_without_fim);
        }
        id
    }

    fn read_common(&mut self, id: NodeId, source: &NodeSource<'a>, is_without_fim: bool) {
        self.collect(id, source, "relevant", Slot::Relevant);
        if let Some(constraint) = source.get("constraint") {
            match constraint.data {
                Data::List(_) => constraint.items().for_each(|item| self.collect_constraint(id, item)),
                _ => self.collect_constraint(id, constraint),
            }
        }
        if let Some(variables) = source.get("variables") {
            for (name, at) in variables.members() {
                self.tree.pending.push(Pending {
                    node: id,
                    slot: Slot::Variable(Rc::from(name)),
                    at,
                    implied: None,
                });
            }
        }
        let mut sources = Vec::new();
        if let Some(at) = source.get("sources") {
            let known = self.root.get("sources");
            for item in at.items() {
                let Some(name) = item.text("the id of a source", self.findings) else { continue };
                if known.as_ref().is_none_or(|known| known.get(name).is_none()) {
                    item.expected("the id of one of the form's `sources`", self.findings);
                }
                sources.push(Rc::from(name));
            }
        }
        let fim = source.get("fim").and_then(|at| at.text("a FIM id", self.findings)).map(Rc::from);
        let fim = fim.filter(|id: &Rc<str>| !is_without_fim && **id != *"none");
        let in_record = source.get("record").map(|at| at.flag(self.findings));
        if let Some(node) = self.tree.nodes.get_mut(id.index()) {
            node.sources = sources;
            node.fim = fim;
            node.in_record = in_record;
        }
    }

    fn collect_constraint(&mut self, node: NodeId, at: At<'a>) {
        let Data::Map(_) = at.data else {
            self.tree.pending.push(Pending { node, slot: Slot::Constraint(None), at, implied: None });
            return;
        };
        for (key, member) in at.members() {
            if !["id", "that", "severity", "fields"].contains(&key) {
                member.expected("`id`, `that`, `severity` or `fields` in a constraint", self.findings);
            }
        }
        match at.get("that") {
            Some(that) => self.tree.pending.push(Pending {
                node,
                slot: Slot::Constraint(Some(at)),
                at: that,
                implied: None,
            }),
            None => self.findings.error(
                "F0009",
                &at,
                "expected `that`, the expression that must hold, found none",
            ),
        }
    }

    fn collect(&mut self, node: NodeId, source: &NodeSource<'a>, key: &'static str, slot: Slot<'a>) {
        if let Some(at) = source.get(key) {
            self.tree.pending.push(Pending { node, slot, at, implied: None });
        }
    }
}

/// Names that expressions give a meaning of their own.
pub const RESERVED: &[&str] = &[
    "form",
    "row",
    "item",
    "partial",
    "if",
    "then",
    "else",
    "for",
    "in",
    "return",
    "some",
    "every",
    "satisfies",
    "and",
    "or",
    "not",
    "between",
    "instance",
    "of",
    "function",
    "external",
    "true",
    "false",
    "null",
];

fn join(prefix: &str, separator: &str, name: &str) -> String {
    match (prefix.is_empty(), name.is_empty()) {
        (true, _) => name.to_owned(),
        (_, true) => prefix.to_owned(),
        _ => [prefix, separator, name].concat(),
    }
}
