//! What names mean, from the inside out: locals, members of the item in a filter, declared
//! variables, standard functions.

use std::rc::Rc;

use super::suggest;
use super::usage::UsageId;
use super::{Checker, Part};
use crate::feel::builtins;
use crate::feel::finding::{Finding, code};
use crate::feel::node::{Code, Node};
use crate::feel::scope::VariableId;
use crate::feel::syntax::{Name, Span, Tree, TreeKind};
use crate::feel::types::Type;
use crate::value::ReasonKind;

/// Something that gives names a meaning.
pub(super) enum Layer {
    /// A local of that name.
    Local { name: Rc<str>, slot: usize, r#type: Type, origin: Option<UsageId> },
    /// The item of a filter: its members are names. True once something of it was named.
    Item { slot: usize, r#type: Type, origin: Option<UsageId>, used: bool },
}

impl Layer {
    pub(super) fn item(slot: usize, r#type: Type, origin: Option<UsageId>) -> Self {
        Self::Item { slot, r#type, origin, used: false }
    }

    pub(super) fn is_used(&self) -> bool {
        matches!(self, Self::Item { used: true, .. })
    }
}

/// What a name means among the layers.
enum Found {
    Local(usize, Type, Option<UsageId>),
    Member(usize, Type, Option<UsageId>),
}

impl Checker<'_> {
    pub(super) fn bind(&mut self, name: &Rc<str>, r#type: Type, origin: Option<UsageId>) {
        self.layers.push(Layer::Local { name: name.clone(), slot: self.slots, r#type, origin });
        self.slots += 1;
    }

    pub(super) fn unbind(&mut self, layers: usize, slots: usize) {
        self.layers.truncate(layers);
        self.slots = slots;
    }

    /// Whether a layer gives the name a meaning, for certain or perhaps.
    pub(super) fn is_local(&self, name: &str) -> bool {
        self.layers.iter().any(|layer| match layer {
            Layer::Local { name: known, .. } => &**known == name,
            Layer::Item { r#type, .. } => {
                name == "item" || matches!(r#type, Type::Any | Type::Null) || r#type.member(name).is_some()
            }
        })
    }

    /// Like [`Self::is_local`], for certain: what functions are looked for.
    pub(super) fn is_local_function(&self, name: &str) -> bool {
        self.layers.iter().any(|layer| matches!(layer, Layer::Local { name: known, .. } if &**known == name))
    }

    /// The variable and the path of `variable.member.member`, as far as members are declared.
    pub(super) fn variable_path(&self, tree: &Tree) -> Option<(VariableId, Vec<Rc<str>>, Type)> {
        match &tree.kind {
            TreeKind::Name(name) if !self.is_local(name) => {
                let variable = self.scope.lookup(name)?;
                Some((variable.id, Vec::new(), variable.r#type))
            }
            TreeKind::Path(base, name) => {
                let (variable, mut path, r#type) = self.variable_path(base)?;
                let member = declared_member(&r#type, &name.text)?;
                path.push(name.text.clone());
                Some((variable, path, member))
            }
            _ => None,
        }
    }

    pub(super) fn reference(&mut self, id: VariableId, path: Vec<Rc<str>>, r#type: Type, span: Span) -> Part {
        let (index, usage) = self.usages.reference(id, path);
        Part { node: Node { code: Code::Input(index), span }, r#type, origin: Some(usage) }
    }

    pub(super) fn name(&mut self, name: &Rc<str>, span: Span) -> Part {
        // Items whose members are not known: the innermost decides first when the program runs.
        let mut perhaps = Vec::new();
        let mut found = None;
        for layer in self.layers.iter_mut().rev() {
            match layer {
                Layer::Local { name: known, slot, r#type, origin } if known == name => {
                    found = Some(Found::Local(*slot, r#type.clone(), *origin));
                    break;
                }
                Layer::Local { .. } => {}
                Layer::Item { slot, r#type, origin, used } => {
                    if &**name == "item" {
                        *used = true;
                        found = Some(Found::Local(*slot, r#type.clone(), *origin));
                        break;
                    }
                    if let Type::Context(_) = r#type {
                        if let Some(member) = r#type.member(name) {
                            *used = true;
                            found = Some(Found::Member(*slot, member.clone(), *origin));
                            break;
                        }
                    } else if matches!(r#type, Type::Any | Type::Null) {
                        *used = true;
                        perhaps.push((*slot, *origin));
                    }
                }
            }
        }
        let certain = match found {
            Some(Found::Local(slot, r#type, origin)) => {
                Some(Part { node: Node { code: Code::Local(slot), span }, r#type, origin })
            }
            Some(Found::Member(slot, r#type, origin)) => {
                let item = Box::new(Node { code: Code::Local(slot), span });
                let origin = origin.map(|origin| self.usages.member(origin, name));
                Some(Part { node: Node { code: Code::Path(item, name.clone()), span }, r#type, origin })
            }
            None => self.outer_name(name, span),
        };
        if perhaps.is_empty() {
            return certain.unwrap_or_else(|| self.unknown_name(name, span));
        }
        let mut outside = certain.map(|part| self.consume(part));
        for (slot, origin) in perhaps.into_iter().rev() {
            if let Some(origin) = origin {
                self.usages.use_whole(origin);
            }
            let code = Code::ItemMember(slot, name.clone(), outside.take().map(Box::new));
            outside = Some(Node { code, span });
        }
        let node = outside.unwrap_or(Node { code: Code::Wrong(ReasonKind::UnknownName), span });
        Part { node, r#type: Type::Any, origin: None }
    }

    fn outer_name(&mut self, name: &Rc<str>, span: Span) -> Option<Part> {
        if let Some(variable) = self.scope.lookup(name) {
            return Some(self.reference(variable.id, Vec::new(), variable.r#type, span));
        }
        let overloads = builtins::find(name)?;
        let node = Node { code: Code::BuiltinValue(overloads), span };
        Some(Part { node, r#type: Type::Any, origin: None })
    }

    #[cold]
    fn unknown_name(&mut self, name: &str, span: Span) -> Part {
        let help = self.suggestion(name, &[]);
        self.unknown(code::UNKNOWN_NAME, span, format!("nothing is named `{name}`"), help)
    }

    #[cold]
    pub(super) fn unknown(
        &mut self,
        code: &'static str,
        span: Span,
        message: String,
        help: Option<String>,
    ) -> Part {
        let severity = crate::diagnostic::Severity::Error;
        self.findings.push(Finding { code, severity, span: span.range(), message, help });
        let node = Node { code: Code::Wrong(ReasonKind::UnknownName), span };
        Part { node, r#type: Type::Any, origin: None }
    }

    /// The name in scope, or among the others, that is most like this one.
    #[cold]
    pub(super) fn suggestion(&self, name: &str, others: &[&str]) -> Option<String> {
        let mut nearest = suggest::Nearest::new(name);
        for layer in &self.layers {
            match layer {
                Layer::Local { name, .. } => nearest.consider(name),
                Layer::Item { r#type: Type::Context(members), .. } => {
                    members.iter().for_each(|(name, _)| nearest.consider(name));
                }
                Layer::Item { .. } => {}
            }
        }
        self.scope.names(&mut |name| nearest.consider(name));
        others.iter().for_each(|name| nearest.consider(name));
        nearest.help()
    }

    pub(super) fn path(&mut self, base: &Tree, name: &Name, span: Span) -> Part {
        let base = self.part(base);
        let r#type = match &base.r#type {
            Type::Any | Type::Null => Some(Type::Any),
            known => project(known, &name.text).or_else(|| property(known, &name.text)),
        };
        let origin = base.origin.filter(|_| matches!(base.r#type.item(), Type::Context(_)));
        if origin.is_none()
            && let Some(origin) = base.origin
        {
            self.usages.use_whole(origin);
        }
        let Some(r#type) = r#type else {
            let mut nearest = suggest::Nearest::new(&name.text);
            if let Type::Context(members) = base.r#type.item() {
                members.iter().for_each(|(member, _)| nearest.consider(member));
            }
            let message = format!("a {} has no member `{}`", base.r#type, name.text);
            let mut part = self.unknown(code::UNKNOWN_MEMBER, name.span, message, nearest.help());
            part.node.code = Code::Wrong(ReasonKind::NoSuchMember);
            return part;
        };
        let origin = origin.map(|origin| self.usages.member(origin, &name.text));
        let node = Node { code: Code::Path(Box::new(base.node), name.text.clone()), span };
        self.folded(Part { node, r#type, origin })
    }
}

/// The type of a declared member, through lists: a list of members.
fn declared_member(r#type: &Type, name: &str) -> Option<Type> {
    match r#type {
        Type::Context(members) => {
            members.iter().find(|(key, _)| &**key == name).map(|(_, member)| member.clone())
        }
        Type::List(item) => declared_member(item, name).map(|member| Type::List(Rc::new(member))),
        _ => None,
    }
}

/// The type of a member or property, through lists.
fn project(r#type: &Type, name: &str) -> Option<Type> {
    match r#type {
        Type::Context(members) => {
            members.iter().find(|(key, _)| &**key == name).map(|(_, member)| member.clone())
        }
        Type::List(item) => match &**item {
            Type::Any | Type::Null => Some(Type::List(Rc::new(Type::Any))),
            item => {
                project(item, name).or_else(|| property(item, name)).map(|member| Type::List(Rc::new(member)))
            }
        },
        _ => None,
    }
}

/// The type of a property of a date, time, duration or range.
fn property(r#type: &Type, name: &str) -> Option<Type> {
    let date = matches!(name, "year" | "month" | "day" | "weekday");
    let time = matches!(name, "hour" | "minute" | "second");
    match (r#type, name) {
        (Type::Date | Type::DateTime, _) if date || time => Some(Type::Number),
        (Type::Time, _) if time => Some(Type::Number),
        (Type::Date | Type::DateTime | Type::Time, "time offset") => Some(Type::DaysTime),
        (Type::Date | Type::DateTime | Type::Time, "timezone") => Some(Type::String),
        (Type::YearsMonths, "years" | "months") => Some(Type::Number),
        (Type::DaysTime, "days" | "hours" | "minutes" | "seconds") => Some(Type::Number),
        (Type::Range(item), "start" | "end") => Some((**item).clone()),
        (Type::Range(_), "start included" | "end included") => Some(Type::Boolean),
        _ => None,
    }
}
