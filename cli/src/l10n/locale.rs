//! Message files on disk: `locales/<bcp47>/<name>.ftl`, parsed, with the place of everything in them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::{ParserError, parse};
use lotse::i18n::Language;

/// The message files of one language.
pub(crate) struct Locale {
    /// The language, from the name of the folder.
    pub(crate) language: Language,
    /// File name without `.ftl` -> file.
    pub(crate) files: BTreeMap<String, File>,
}

/// One message file.
pub(crate) struct File {
    /// As the caller named it: the folder of the locales, the language, the file.
    pub(crate) path: PathBuf,
    /// The source text.
    pub(crate) text: String,
}

/// Reads all message files under `directory`, sorted by language.
pub(crate) fn read(directory: &Path) -> io::Result<Vec<Locale>> {
    let mut locales = Vec::new();
    for folder in entries(directory)? {
        if !folder.is_dir() {
            continue;
        }
        let mut files = BTreeMap::new();
        for path in entries(&folder)? {
            let Some(name) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".ftl")) else {
                continue;
            };
            files.insert(name.to_owned(), File { text: fs::read_to_string(&path)?, path });
        }
        if !files.is_empty() {
            let tag = folder.file_name().unwrap_or_default().to_string_lossy();
            locales.push(Locale { language: Language::new(&tag), files });
        }
    }
    Ok(locales)
}

fn entries(directory: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(directory)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}

/// What a message file says, without its wording.
pub(crate) struct Outline<'s> {
    /// Message and term ids (terms with their `-`) in the order of the file; an id that is there twice is there twice.
    pub(crate) messages: Vec<Message<'s>>,
    /// What could not be read.
    pub(crate) errors: Vec<ParserError>,
}

/// A message or term.
pub(crate) struct Message<'s> {
    /// The id; of a term with `-` in front.
    pub(crate) id: String,
    /// Bytes of the id in the file.
    pub(crate) range: Range<u32>,
    /// The value (`None`) and the attributes, with what each of them uses.
    pub(crate) patterns: Vec<(Option<&'s str>, Uses<'s>)>,
}

impl<'s> Message<'s> {
    /// What the value (`None`) or an attribute uses, if there is one.
    pub(crate) fn pattern(&self, attribute: Option<&str>) -> Option<&Uses<'s>> {
        self.patterns.iter().find(|(name, _)| *name == attribute).map(|(_, uses)| uses)
    }
}

/// What a pattern uses, with the place of each.
#[derive(Default)]
pub(crate) struct Uses<'s> {
    /// Variables.
    pub(crate) variables: Vec<(&'s str, Range<u32>)>,
    /// Messages and terms (with `-`), and the attribute that is meant.
    pub(crate) references: Vec<(String, Option<&'s str>, Range<u32>)>,
    /// Functions.
    pub(crate) functions: Vec<(&'s str, Range<u32>)>,
    /// Choices by plural category: the variable or function they are about, the named variants, and where.
    pub(crate) plurals: Vec<Plural<'s>>,
    /// Words that selectors compare a variable with, for variables that are words.
    pub(crate) words: Vec<(&'s str, &'s str, Range<u32>)>,
    /// Whether any text or value is written at all.
    pub(crate) is_empty: bool,
}

/// A choice whose variants are plural categories.
pub(crate) struct Plural<'s> {
    pub(crate) variable: Option<&'s str>,
    pub(crate) variants: BTreeSet<&'s str>,
    pub(crate) range: Range<u32>,
}

/// The names of plural categories.
pub(crate) const PLURAL_CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Reads a message file.
pub(crate) fn outline(text: &str) -> Outline<'_> {
    let (resource, errors) = match parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let reader = Reader { text };
    let mut messages = Vec::new();
    for entry in resource.body {
        let (id, is_term, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name, false, message.value, message.attributes),
            Entry::Term(term) => (term.id.name, true, Some(term.value), term.attributes),
            _ => continue,
        };
        let mut patterns = Vec::new();
        if let Some(value) = value {
            patterns.push((None, reader.uses(&value)));
        }
        for attribute in attributes {
            patterns.push((Some(attribute.id.name), reader.uses(&attribute.value)));
        }
        let range = reader.range(id);
        messages.push(Message { id: [if is_term { "-" } else { "" }, id].concat(), range, patterns });
    }
    Outline { messages, errors }
}

struct Reader<'s> {
    text: &'s str,
}

impl<'s> Reader<'s> {
    /// The parser hands out slices of the source: where a slice begins is where it stands.
    fn range(&self, slice: &str) -> Range<u32> {
        let start = (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        let start = start.min(self.text.len()) as u32;
        start..start + slice.len() as u32
    }

    fn uses(&self, pattern: &Pattern<&'s str>) -> Uses<'s> {
        let mut uses = Uses { is_empty: true, ..Uses::default() };
        self.pattern(pattern, &mut uses);
        uses
    }

    fn pattern(&self, pattern: &Pattern<&'s str>, uses: &mut Uses<'s>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => uses.is_empty &= value.trim().is_empty(),
                PatternElement::Placeable { expression } => {
                    uses.is_empty = false;
                    self.expression(expression, uses);
                }
            }
        }
    }

    fn expression(&self, expression: &Expression<&'s str>, uses: &mut Uses<'s>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, uses),
            Expression::Select { selector, variants } => {
                self.inline(selector, uses);
                let variable = selected_variable(selector);
                let names: Vec<&'s str> = variants
                    .iter()
                    .filter_map(|variant| match variant.key {
                        VariantKey::Identifier { name } => Some(name),
                        VariantKey::NumberLiteral { .. } => None,
                    })
                    .collect();
                let is_plural = names.iter().any(|name| *name != "other" && PLURAL_CATEGORIES.contains(name))
                    && names.iter().all(|name| PLURAL_CATEGORIES.contains(name));
                if let Some(first) = names.first() {
                    let range = self.range(first);
                    if is_plural {
                        uses.plurals.push(Plural {
                            variable,
                            variants: names.iter().copied().collect(),
                            range,
                        });
                    } else if let Some(variable) = variable {
                        uses.words.extend(names.iter().map(|name| (variable, *name, self.range(name))));
                    }
                }
                for variant in variants {
                    self.pattern(&variant.value, uses);
                }
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&'s str>, uses: &mut Uses<'s>) {
        match inline {
            InlineExpression::VariableReference { id } => uses.variables.push((id.name, self.range(id.name))),
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                uses.references.push((id.name.to_owned(), attribute, self.range(id.name)));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                uses.references.push((["-", id.name].concat(), attribute, self.range(id.name)));
                for argument in arguments.iter().flat_map(|arguments| &arguments.named) {
                    self.inline(&argument.value, uses);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                uses.functions.push((id.name, self.range(id.name)));
                for value in &arguments.positional {
                    self.inline(value, uses);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression, uses),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// The variable a selector is about, also inside `NUMBER()`.
fn selected_variable<'s>(selector: &InlineExpression<&'s str>) -> Option<&'s str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(selected_variable)
        }
        _ => None,
    }
}
