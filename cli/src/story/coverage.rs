//! What the stories of a form have seen: every question answered, every condition true and false, every result.

use std::collections::HashSet;
use std::rc::Rc;

use lotse::form::{FieldType, Form, Kind, Node, NodeId, Rule};
use lotse::session::{NodeView, Place, Session};
use lotse::value::Value;

/// What has been seen of a form, and what there is to see.
pub(crate) struct Coverage {
    targets: Vec<Target>,
    seen: HashSet<(NodeId, Aspect)>,
}

/// Something that a story should see.
struct Target {
    node: NodeId,
    path: Rc<str>,
    aspect: Aspect,
    pointer: Rc<str>,
}

/// What of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Aspect {
    Answered,
    Relevant(bool),
    Required(bool),
    Readonly(bool),
    Constraint(usize, bool),
    /// Whether an option with a condition can be chosen.
    Offered(usize, bool),
    /// The option that a rule gives as its result.
    Result(usize),
}

/// Something that no story has seen.
pub(crate) struct Gap {
    /// JSON Pointer into the definition.
    pub(crate) pointer: Rc<str>,
    /// What is missing.
    pub(crate) message: String,
}

/// How much was seen: seen, of all.
#[derive(Clone, Copy, Debug, Default, serde::Serialize)]
pub(crate) struct Share {
    /// How many of them have been seen.
    pub(crate) seen: usize,
    /// How many there are.
    pub(crate) all: usize,
}

impl Share {
    /// In per cent, rounded down, so that 100 means all.
    pub(crate) fn percent(self) -> usize {
        (self.seen * 100).checked_div(self.all).unwrap_or(100)
    }
}

impl Coverage {
    /// Nothing seen yet.
    pub(crate) fn new(form: &Form) -> Self {
        let mut targets = Vec::new();
        for node in form.nodes().iter().skip(1) {
            collect(node, &mut targets);
        }
        Self { targets, seen: HashSet::new() }
    }

    /// Notes everything that can be seen in a session now.
    pub(crate) fn look(&mut self, session: &Session) {
        for step in session.steps() {
            self.look_at(session, step.place, true);
        }
    }

    fn look_at(&mut self, session: &Session, place: Place, around_is_shown: bool) {
        let Some(view) = session.node(place) else { return };
        let is_row = session.is_row(place);
        if around_is_shown && !is_row {
            self.note(&view);
        }
        let is_shown = around_is_shown && (view.relevant || is_row);
        for child in session.children(place) {
            self.look_at(session, child, is_shown);
        }
    }

    fn note(&mut self, view: &NodeView<'_>) {
        let node = view.node.id;
        let mut see = |aspect| {
            self.seen.insert((node, aspect));
        };
        see(Aspect::Relevant(view.relevant));
        if !view.relevant {
            return;
        }
        see(Aspect::Required(view.required));
        see(Aspect::Readonly(view.readonly));
        let has_value = *view.value != Value::Null;
        // Lines that fill other fields have no value: they are used when they can be read.
        let has_lines = matches!(&view.node.kind, Kind::Field(field) if matches!(field.field_type, FieldType::Mrz { .. }))
            && !view.input.is_empty()
            && view.violations.is_empty();
        if has_value || has_lines {
            see(Aspect::Answered);
        }
        for (index, available) in view.options.iter().enumerate() {
            see(Aspect::Offered(index, *available));
        }
        for (index, constraint) in view.node.rules.constraints.iter().enumerate() {
            let end = match &*constraint.id {
                "" => ".constraint".to_owned(),
                id => format!(".constraint-{id}"),
            };
            let fails = view
                .violations
                .iter()
                .any(|violation| violation.messages.first().is_some_and(|message| message.ends_with(&end)));
            if fails || has_value || !matches!(view.node.kind, Kind::Field(_)) {
                see(Aspect::Constraint(index, !fails));
            }
        }
        if let Kind::Field(field) = &view.node.kind
            && let (Some(choice), Some(code)) = (field.field_type.choice(), view.value.as_str())
            && let Some(index) = choice.options.iter().position(|option| *option.code == *code)
        {
            see(Aspect::Result(index));
        }
    }

    /// Questions that have been answered.
    pub(crate) fn fields(&self) -> Share {
        self.share(|aspect| matches!(aspect, Aspect::Answered))
    }

    /// Conditions that have been true, and false; each counts twice.
    pub(crate) fn conditions(&self) -> Share {
        self.share(|aspect| !matches!(aspect, Aspect::Answered))
    }

    fn share(&self, counts: fn(&Aspect) -> bool) -> Share {
        let all = self.targets.iter().filter(|target| counts(&target.aspect));
        let seen = all.clone().filter(|target| self.has_seen(target)).count();
        Share { seen, all: all.count() }
    }

    fn has_seen(&self, target: &Target) -> bool {
        self.seen.contains(&(target.node, target.aspect))
    }

    /// What no story has seen, in the order of the form.
    pub(crate) fn gaps(&self, form: &Form) -> Vec<Gap> {
        let gap = |target: &Target| Gap {
            pointer: Rc::clone(&target.pointer),
            message: target.aspect.missing(&target.path, form.node(target.node)),
        };
        self.targets.iter().filter(|target| !self.has_seen(target)).map(gap).collect()
    }
}

impl Aspect {
    fn missing(self, path: &str, node: Option<&Node>) -> String {
        let code = |index: usize| {
            let choice = match node.map(|node| &node.kind) {
                Some(Kind::Field(field)) => field.field_type.choice(),
                _ => None,
            };
            choice.and_then(|choice| choice.options.get(index)).map_or("?", |option| &option.code).to_owned()
        };
        match self {
            Aspect::Answered => format!("no story answers `{path}`"),
            Aspect::Relevant(true) => format!("no story shows `{path}`"),
            Aspect::Relevant(false) => format!("no story hides `{path}`"),
            Aspect::Required(true) => format!("no story makes `{path}` required"),
            Aspect::Required(false) => format!("no story makes `{path}` optional"),
            Aspect::Readonly(true) => format!("no story makes `{path}` readonly"),
            Aspect::Readonly(false) => format!("no story leaves `{path}` open to change"),
            Aspect::Constraint(index, keeps) => {
                let constraint = node.and_then(|node| node.rules.constraints.get(index));
                let id = constraint.map(|constraint| constraint.id.as_ref()).filter(|id| !id.is_empty());
                let which = id.map_or("the constraint".to_owned(), |id| format!("the constraint `{id}`"));
                let does = if keeps { "keeps" } else { "breaks" };
                format!("no story {does} {which} of `{path}`")
            }
            Aspect::Offered(index, true) => format!("no story is offered `{}` in `{path}`", code(index)),
            Aspect::Offered(index, false) => format!("no story is refused `{}` in `{path}`", code(index)),
            Aspect::Result(index) => format!("no story comes to `{}` in `{path}`", code(index)),
        }
    }
}

/// What there is to see of a node.
fn collect(node: &Node, targets: &mut Vec<Target>) {
    let mut add = |aspect: Aspect, pointer: &Rc<str>| {
        targets.push(Target { node: node.id, path: node.path.clone(), aspect, pointer: pointer.clone() });
    };
    let rules = &node.rules;
    let computed = |rule: &Rule| rule.program().map(|program| program.pointer.clone());
    for (rule, aspect) in [
        (&rules.relevant, Aspect::Relevant as fn(bool) -> Aspect),
        (&rules.required, Aspect::Required),
        (&rules.readonly, Aspect::Readonly),
    ] {
        if let Some(pointer) = computed(rule) {
            add(aspect(true), &pointer);
            add(aspect(false), &pointer);
        }
    }
    for (index, constraint) in rules.constraints.iter().enumerate() {
        add(Aspect::Constraint(index, true), &constraint.that.pointer);
        add(Aspect::Constraint(index, false), &constraint.that.pointer);
    }
    let Kind::Field(field) = &node.kind else { return };
    let options = field.field_type.choice().map(|choice| &*choice.options).unwrap_or_default();
    for (index, option) in options.iter().enumerate() {
        if let Some(program) = &option.relevant {
            add(Aspect::Offered(index, true), &program.pointer);
            add(Aspect::Offered(index, false), &program.pointer);
        }
    }
    match &rules.calculate {
        None => add(Aspect::Answered, &node.pointer),
        Some(program) => (0..options.len()).for_each(|index| add(Aspect::Result(index), &program.pointer)),
    }
}
