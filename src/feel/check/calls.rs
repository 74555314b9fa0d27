//! Calls of standard functions, of the host's functions, and of functions that are values.

use super::{Checker, Part};
use crate::diagnostic::Severity;
use crate::feel::builtins::{self, Arity, Builtin};
use crate::feel::extensions;
use crate::feel::finding::{Finding, code};
use crate::feel::node::{Code, FormFunction, Node};
use crate::feel::scope::Extension;
use crate::feel::syntax::{Arguments, Name, Span, Tree, TreeKind};
use crate::feel::types::Type;
use crate::value::{ReasonKind, Value};

impl Checker<'_> {
    pub(super) fn call(&mut self, function: &Tree, arguments: &Arguments, span: Span) -> (Code, Type) {
        if let TreeKind::Name(name) = &function.kind
            && !self.is_local_function(name)
        {
            let mut known = self.scope.functions().iter().chain(extensions::TABLE);
            let extension = known.find(|extension| extension.name == &**name).cloned();
            if let Some(extension) = extension {
                return self.call_extension(&extension, arguments, span);
            }
            if let Some(overloads) = builtins::find(name) {
                return self.call_builtin(overloads, arguments, span);
            }
            if self.scope.lookup(name).is_none() && !self.is_local(name) {
                return self.unknown_function(name, arguments, function.span);
            }
        }
        let (function, r#type) = self.whole(function);
        let result = match r#type {
            Type::Function(_, result) => (*result).clone(),
            _ => Type::Any,
        };
        let function = Box::new(function);
        let code = match arguments {
            Arguments::Positional(trees) => {
                Code::Call(function, trees.iter().map(|tree| self.whole(tree).0).collect())
            }
            Arguments::Named(named) => {
                let named = named.iter().map(|(name, tree)| (name.text.clone(), self.whole(tree).0));
                Code::CallNamed(function, named.collect())
            }
        };
        (code, result)
    }

    #[cold]
    fn unknown_function(&mut self, name: &str, arguments: &Arguments, span: Span) -> (Code, Type) {
        // The arguments are checked all the same.
        match arguments {
            Arguments::Positional(trees) => trees.iter().for_each(|tree| drop(self.whole(tree))),
            Arguments::Named(named) => named.iter().for_each(|(_, tree)| drop(self.whole(tree))),
        }
        let mut known: Vec<&str> = builtins::names().collect();
        known.extend(self.scope.functions().iter().map(|extension| extension.name));
        let help = self.suggestion(name, &known);
        let part = self.unknown(code::UNKNOWN_FUNCTION, span, format!("there is no function `{name}`"), help);
        (part.node.code, part.r#type)
    }

    fn call_builtin(
        &mut self,
        overloads: &'static [Builtin],
        arguments: &Arguments,
        span: Span,
    ) -> (Code, Type) {
        let parts: Vec<Part>;
        let builtin = match arguments {
            Arguments::Positional(trees) => {
                parts = trees.iter().map(|tree| self.part(tree)).collect();
                builtins::by_count(overloads, trees.len())
            }
            Arguments::Named(named) => {
                let builtin = overloads.iter().find(|builtin| takes_names(builtin, named));
                parts = match builtin {
                    Some(builtin) => {
                        self.in_order(builtin.parameters.iter().map(|parameter| parameter.name), named, span)
                    }
                    None => named.iter().map(|(_, tree)| self.part(tree)).collect(),
                };
                builtin
            }
        };
        let Some(builtin) = builtin else {
            for part in parts {
                self.consume(part);
            }
            let help = overloads.first().map(|first| {
                let signatures: Vec<String> = overloads.iter().map(signature).collect();
                let _ = first;
                signatures.join(" or ")
            });
            return self.wrong_arguments(overloads.first().map_or("", |first| first.name), span, help);
        };
        self.builtin_parts(builtin, parts, span)
    }

    fn builtin_parts(&mut self, builtin: &'static Builtin, parts: Vec<Part>, span: Span) -> (Code, Type) {
        let mut types = Vec::with_capacity(parts.len());
        let mut nodes = Vec::with_capacity(parts.len());
        for (index, part) in parts.into_iter().enumerate() {
            let parameter = builtin.parameters.get(if builtin.arity == Arity::Gather { 0 } else { index });
            if let Some(parameter) = parameter
                && !parameter.may_take(&part.r#type)
            {
                let message = format!(
                    "`{}` of `{}` is a {}, not a {}: this is always null",
                    parameter.name,
                    builtin.name,
                    parameter.accept.kind().name(),
                    part.r#type
                );
                self.warning(code::WRONG_TYPE, part.node.span, message, None);
            }
            // Only the number of items counts.
            let (node, r#type) = if builtin.name == "count" {
                let r#type = part.r#type.clone();
                (part.node, r#type)
            } else {
                self.used(part)
            };
            nodes.push(node);
            types.push(r#type);
        }
        if builtin.name == "list contains"
            && let [Type::List(item), other] = &*types
            && let Some(element) = nodes.pop()
        {
            self.comparable(item, other, &element, span);
            nodes.push(element);
        }
        let arity = if builtin.arity == Arity::Fixed { builtin.parameters.len() } else { nodes.len() };
        while nodes.len() < arity {
            nodes.push(Node { code: Code::Constant(Value::Null), span });
        }
        let r#type = builtin.result(&types);
        (Code::Builtin(builtin, nodes.into()), r#type)
    }

    /// The arguments in the order of the parameters; null where one is left out.
    fn in_order<'n>(
        &mut self,
        parameters: impl Iterator<Item = &'n str>,
        named: &[(Name, Tree)],
        span: Span,
    ) -> Vec<Part> {
        let mut parts = Vec::new();
        for parameter in parameters {
            let given = named.iter().find(|(name, _)| &*name.text == parameter);
            parts.push(match given {
                Some((_, tree)) => self.part(tree),
                None => Part {
                    node: Node { code: Code::Constant(Value::Null), span },
                    r#type: Type::Null,
                    origin: None,
                },
            });
        }
        parts
    }

    fn call_extension(&mut self, extension: &Extension, arguments: &Arguments, span: Span) -> (Code, Type) {
        let names = || extension.parameters.iter().map(|parameter| parameter_name(parameter));
        let least =
            extension.parameters.iter().filter(|parameter| parameter_name(parameter) == **parameter).count();
        let parts: Option<Vec<Part>> = match arguments {
            Arguments::Positional(trees) => (least..=extension.parameters.len())
                .contains(&trees.len())
                .then(|| trees.iter().map(|tree| self.part(tree)).collect()),
            Arguments::Named(named) => {
                let known = named.iter().all(|(name, _)| names().any(|parameter| parameter == &*name.text));
                let complete = names()
                    .take(least)
                    .all(|parameter| named.iter().any(|(name, _)| &*name.text == parameter));
                (known && complete).then(|| self.in_order(names(), named, span))
            }
        };
        let Some(parts) = parts else {
            let help = format!("{}({})", extension.name, extension.parameters.join(", "));
            return self.wrong_arguments(extension.name, span, Some(help));
        };
        let given = match arguments {
            Arguments::Positional(trees) => trees.len(),
            Arguments::Named(_) => parts.len(),
        };
        let mut nodes = Vec::with_capacity(extension.parameters.len());
        for part in parts {
            nodes.push(self.consume(part));
        }
        for (index, parameter) in extension.parameters.iter().enumerate() {
            let today = parameter.ends_with(DEFAULT_TODAY);
            let left_out = index >= given
                || today
                    && nodes.get(index).is_some_and(|node| matches!(node.code, Code::Constant(Value::Null)));
            if !left_out {
                continue;
            }
            let code = match builtins::find("today").and_then(<[Builtin]>::first) {
                Some(clock) if today => Code::Builtin(clock, Box::new([])),
                _ => Code::Constant(Value::Null),
            };
            let node = Node { code, span };
            match nodes.get_mut(index) {
                Some(place) => *place = node,
                None => nodes.push(node),
            }
        }
        let function =
            FormFunction { name: extension.name, call: extension.call, is_rare: extension.is_rare };
        (Code::Extension(function, nodes.into()), extension.result.clone())
    }

    #[cold]
    fn wrong_arguments(&mut self, name: &str, span: Span, help: Option<String>) -> (Code, Type) {
        let message = format!("`{name}` has no parameters like these");
        let help = help.map(|help| format!("it is {help}"));
        let severity = Severity::Error;
        self.findings.push(Finding {
            code: code::WRONG_ARGUMENTS,
            severity,
            span: span.range(),
            message,
            help,
        });
        (Code::Wrong(ReasonKind::WrongArguments), Type::Any)
    }
}

/// How a parameter says that it is the current date where it is left out.
const DEFAULT_TODAY: &str = " = today()";

/// The name of an extension's parameter without the mark that it may be left out.
fn parameter_name(parameter: &'static str) -> &'static str {
    parameter.strip_suffix('?').or_else(|| parameter.strip_suffix(DEFAULT_TODAY)).unwrap_or(parameter)
}

fn takes_names(builtin: &Builtin, named: &[(Name, Tree)]) -> bool {
    let known = |name: &str| builtin.parameters.iter().any(|parameter| parameter.name == name);
    let given = |name: &str| named.iter().any(|(given, _)| &*given.text == name);
    let twice = named
        .iter()
        .enumerate()
        .any(|(index, (name, _))| named.iter().skip(index + 1).any(|(other, _)| other.text == name.text));
    !twice
        && builtin.arity != Arity::Rest
        && named.iter().all(|(name, _)| known(&name.text))
        && builtin.parameters.iter().all(|parameter| parameter.optional || given(parameter.name))
}

fn signature(builtin: &Builtin) -> String {
    let names: Vec<&str> = builtin.parameters.iter().map(|parameter| parameter.name).collect();
    let more = if builtin.arity == Arity::Fixed { "" } else { ", …" };
    format!("`{}({}{more})`", builtin.name, names.join(", "))
}
