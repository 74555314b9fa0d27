//! Messages from Fluent sources: parsed by `fluent-syntax` into patterns.

use std::collections::{HashMap, HashSet};

use fluent_syntax::ast;
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::unicode::unescape_unicode;

use super::catalog::Resource;
use super::language::Language;
use super::messages::{Bundle, Messages, key};
use super::pattern::{Element, Expression, Named, Pattern, Select};
use crate::diagnostic::{Diagnostic, Location};
use crate::spaces::keep_together;

/// Placeables inside placeables in a source text: the parser calls itself for each.
const MAX_NESTING: usize = 50;

/// A language that is being read: its patterns in the order of the source, the ids of its messages, the ids behind its keys.
struct Draft {
    language: Language,
    patterns: Vec<(u32, Pattern)>,
    messages: HashSet<String>,
    ids: HashMap<u32, String>,
}

impl Messages {
    /// Reads messages, best language first; several resources of one language belong together.
    /// What cannot be read is left out and reported with its place (`L0001` and following; the
    /// file of a diagnostic is the language tag); everything else works.
    #[must_use]
    pub fn read(resources: Vec<Resource>) -> (Self, Vec<Diagnostic>) {
        let mut drafts: Vec<Draft> = Vec::new();
        let mut diagnostics = Vec::new();
        for resource in resources {
            let language = Language::new(&resource.language);
            let known = drafts.iter().position(|draft| draft.language == language);
            let position = known.unwrap_or_else(|| {
                drafts.push(Draft {
                    language,
                    patterns: Vec::new(),
                    messages: HashSet::new(),
                    ids: HashMap::new(),
                });
                drafts.len() - 1
            });
            if let Some(draft) = drafts.get_mut(position) {
                read(resource, draft, &mut diagnostics);
            }
        }
        let bundles = drafts.into_iter().map(|Draft { language, patterns, .. }| {
            let mut bundle = Bundle { language, patterns: Vec::new() };
            bundle.add(patterns);
            bundle
        });
        (Self { bundles: bundles.collect() }, diagnostics)
    }
}

fn read(resource: Resource, draft: &mut Draft, diagnostics: &mut Vec<Diagnostic>) {
    let file = resource.language;
    if let Some(offset) = too_deep(&resource.text) {
        let location = Location { file, range: Some(offset..offset + 1), ..Location::default() };
        diagnostics.push(Diagnostic::error(
            "L0002",
            location,
            "braces are nested too deep: none of this file is used",
        ));
        return;
    }
    let length = resource.text.len();
    let parsed = match parse_runtime(resource.text) {
        Ok(parsed) => parsed,
        Err((parsed, errors)) => {
            for error in errors {
                let start = error.pos.start.min(length) as u32;
                let end = error.pos.end.clamp(error.pos.start, length.max(error.pos.start)) as u32;
                let location = Location {
                    file: file.clone(),
                    range: Some(start..end.min(length as u32).max(start)),
                    ..Location::default()
                };
                diagnostics.push(Diagnostic::error("L0001", location, error.kind.to_string()));
            }
            parsed
        }
    };
    let location = || Location { file: file.clone(), ..Location::default() };
    for entry in parsed.body {
        let (id, value, attributes) = match entry {
            ast::Entry::Message(message) => (message.id.name, message.value, message.attributes),
            ast::Entry::Term(term) => (["-", &term.id.name].concat(), Some(term.value), term.attributes),
            _ => continue,
        };
        if !draft.messages.insert(id.clone()) {
            let message = ["the message ", &id, " is there twice: the first one counts"].concat();
            diagnostics.push(Diagnostic::warning("L0003", location(), message));
            continue;
        }
        let value = value.map(|value| (id.clone(), value));
        let attributes = attributes
            .into_iter()
            .map(|attribute| ([&id, ".", &attribute.id.name].concat(), attribute.value));
        let mut seen = HashSet::new();
        // Of two attributes of one name the first one counts.
        for (id, pattern) in value.into_iter().chain(attributes).filter(|(id, _)| seen.insert(id.clone())) {
            let key = key(&id);
            match draft.ids.insert(key, id.clone()) {
                None => draft.patterns.push((key, of_pattern(&pattern))),
                Some(other) => {
                    let message =
                        ["the message ", &id, " cannot be told from ", &other, ": give it another id"];
                    diagnostics.push(Diagnostic::error("L0004", location(), message.concat()));
                    draft.ids.insert(key, other);
                }
            }
        }
    }
}

/// The offset at which braces are nested deeper than the parser may follow.
fn too_deep(text: &str) -> Option<u32> {
    let mut depth = 0_usize;
    for (offset, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            // A message begins at the start of a line: braces left open end there.
            b'\n' if text.as_bytes().get(offset + 1).is_some_and(u8::is_ascii_alphabetic) => depth = 0,
            _ => {}
        }
        if depth > MAX_NESTING {
            return Some(offset as u32);
        }
    }
    None
}

fn of_pattern(pattern: &ast::Pattern<String>) -> Pattern {
    let mut elements: Vec<Element> = Vec::new();
    for element in &pattern.elements {
        match (element, elements.last_mut()) {
            (ast::PatternElement::TextElement { value }, Some(Element::Text(text))) => text.push_str(value),
            (ast::PatternElement::TextElement { value }, _) => elements.push(Element::Text(value.clone())),
            (ast::PatternElement::Placeable { expression }, _) => {
                let isolated = !matches!(
                    expression,
                    ast::Expression::Inline(
                        ast::InlineExpression::MessageReference { .. }
                            | ast::InlineExpression::TermReference { .. }
                            | ast::InlineExpression::StringLiteral { .. }
                    )
                );
                elements.push(Element::Placeable { expression: of_expression(expression), isolated });
            }
        }
    }
    let mut after_value = false;
    for element in &mut elements {
        if let Element::Text(text) = element {
            *text = keep_together(text, after_value);
        }
        after_value = matches!(element, Element::Placeable { .. });
    }
    Pattern { elements }
}

fn of_expression(expression: &ast::Expression<String>) -> Expression {
    match expression {
        ast::Expression::Inline(inline) => of_inline(inline),
        ast::Expression::Select { selector, variants } => Expression::Select(Box::new(Select {
            selector: of_inline(selector),
            default: variants.iter().position(|variant| variant.default).unwrap_or_default(),
            variants: variants
                .iter()
                .map(|variant| {
                    let key = match &variant.key {
                        ast::VariantKey::Identifier { name } => name,
                        ast::VariantKey::NumberLiteral { value } => value,
                    };
                    (key.as_str().into(), of_pattern(&variant.value))
                })
                .collect(),
        })),
    }
}

fn of_inline(inline: &ast::InlineExpression<String>) -> Expression {
    type Inline = ast::InlineExpression<String>;
    let of = |id: &str, attribute: &Option<ast::Identifier<String>>| match attribute {
        Some(attribute) => [id, ".", &attribute.name].concat().into(),
        None => id.into(),
    };
    match inline {
        Inline::StringLiteral { value } => {
            let mut text = String::new();
            // Writing into a string cannot fail.
            let _ = unescape_unicode(&mut text, value);
            Expression::Text(text.into())
        }
        Inline::NumberLiteral { value } => Expression::Number(value.as_str().into()),
        Inline::VariableReference { id } => Expression::Variable(id.name.as_str().into()),
        Inline::MessageReference { id, attribute } => Expression::Message(of(&id.name, attribute)),
        Inline::TermReference { id, attribute, arguments } => {
            let passed = arguments.as_ref().map(named).unwrap_or_default();
            Expression::Term(of(&["-", &id.name].concat(), attribute), passed)
        }
        Inline::FunctionReference { id, arguments } => Expression::Function(
            id.name.as_str().into(),
            arguments.positional.first().map(|value| Box::new(of_inline(value))),
            named(arguments),
        ),
        Inline::Placeable { expression } => of_expression(expression),
    }
}

fn named(arguments: &ast::CallArguments<String>) -> Vec<Named> {
    let one = |argument: &ast::NamedArgument<String>| {
        (argument.name.name.as_str().into(), of_inline(&argument.value))
    };
    arguments.named.iter().map(one).collect()
}
