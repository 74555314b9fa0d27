//! All messages of a form, in its languages.

use std::cell::RefCell;
use std::rc::Rc;

use fluent_syntax::ast;
use fluent_syntax::parser::parse_runtime;
use serde::{Deserialize, Serialize};

use super::host::Host;
use super::language::Language;
use super::operand::Operand;
use super::resolve::{Resolver, is_isolation};
use crate::diagnostic::{Diagnostic, Location};
use crate::value::Value;

/// Fluent source of one language. The form bundle's `messages/<tag>.json` is a list of these, best first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resource {
    /// BCP 47 tag of the language the messages are written in.
    pub language: String,
    /// Fluent messages (`.ftl`).
    pub text: String,
}

/// A text and the language it really is in, which need not be the one asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The text. Values in it stand between directional isolation marks (U+2068, U+2069), so that
    /// a Latin name does not tear an Arabic sentence apart. For attribute values, titles of the
    /// document and everything that leaves the page use [`Text::plain`].
    pub value: String,
    /// The language of the text, for `lang` and `dir`.
    pub language: Language,
}

impl Text {
    /// The text without isolation marks.
    ///
    /// ```
    /// use lotse::i18n::{Language, Text};
    /// let text = Text { value: "Hallo \u{2068}Amal\u{2069}".to_owned(), language: Language::new("de") };
    /// assert_eq!(text.plain(), "Hallo Amal");
    /// ```
    #[must_use]
    pub fn plain(&self) -> String {
        without_isolation(&self.value)
    }
}

/// The text without directional isolation marks (U+2068, U+2069).
#[must_use]
pub fn without_isolation(text: &str) -> String {
    text.chars().filter(|character| !is_isolation(*character)).collect()
}

/// A message (`is_term` false) or a term, with its attributes.
pub(super) struct Entry {
    id: String,
    is_term: bool,
    value: Option<ast::Pattern<String>>,
    attributes: Vec<ast::Attribute<String>>,
}

impl Entry {
    /// The pattern of an attribute, or of the value.
    pub(super) fn pattern(&self, attribute: Option<&str>) -> Option<&ast::Pattern<String>> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => {
                self.attributes.iter().find(|attribute| attribute.id.name == name).map(|found| &found.value)
            }
        }
    }
}

/// The messages of one language, sorted by kind and id.
pub(super) struct Bundle {
    pub(super) language: Language,
    entries: Vec<Entry>,
}

impl Bundle {
    pub(super) fn entry(&self, id: &str, is_term: bool) -> Option<&Entry> {
        self.position(id, is_term).ok().and_then(|position| self.entries.get(position))
    }

    fn position(&self, id: &str, is_term: bool) -> Result<usize, usize> {
        self.entries.binary_search_by(|entry| (entry.is_term, entry.id.as_str()).cmp(&(is_term, id)))
    }

    /// Adds an entry, unless there is one of this id: the first one counts.
    fn add(&mut self, entry: Entry) -> Result<(), Entry> {
        match self.position(&entry.id, entry.is_term) {
            Ok(_) => Err(entry),
            Err(position) => {
                self.entries.insert(position, entry);
                Ok(())
            }
        }
    }
}

/// Messages in several languages, best first, with fallback message by message.
///
/// ```
/// use std::rc::Rc;
/// use lotse::i18n::{Catalog, PlainHost, Resource};
/// let resource = |language: &str, text: &str| Resource { language: language.to_owned(), text: text.to_owned() };
/// let resources = vec![resource("ar", "next = متابعة"), resource("de", "next = Weiter\nback = Zurück")];
/// let (catalog, diagnostics) = Catalog::new(resources, Rc::new(PlainHost));
/// assert!(diagnostics.is_empty());
/// let back = catalog.text(&["back"], &[]).unwrap();
/// assert_eq!((back.value.as_str(), &*back.language.tag), ("Zurück", "de"));
/// ```
pub struct Catalog {
    bundles: Vec<Bundle>,
    host: Rc<dyn Host>,
    problems: RefCell<Vec<Diagnostic>>,
}

impl Catalog {
    /// Reads messages, best language first; several resources of one language belong together.
    /// What cannot be read is left out and reported with its place (`L0001` and following; the
    /// file of a diagnostic is the language tag); everything else works.
    #[must_use]
    pub fn new(resources: Vec<Resource>, host: Rc<dyn Host>) -> (Self, Vec<Diagnostic>) {
        let mut bundles: Vec<Bundle> = Vec::new();
        let mut diagnostics = Vec::new();
        for resource in resources {
            let language = Language::new(&resource.language);
            let known = bundles.iter().position(|bundle| bundle.language == language);
            let position = known.unwrap_or_else(|| {
                bundles.push(Bundle { language, entries: Vec::new() });
                bundles.len() - 1
            });
            if let Some(bundle) = bundles.get_mut(position) {
                read(resource, bundle, &mut diagnostics);
            }
        }
        (Self { bundles, host, problems: RefCell::default() }, diagnostics)
    }

    /// The languages, best first. The last one is the reference language.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.bundles.iter().map(|bundle| &bundle.language)
    }

    /// The language asked for: the first one, for everything that is no message (a formatted date, the page itself).
    #[must_use]
    pub fn language(&self) -> Language {
        self.languages().next().map_or_else(|| Language::new("und"), Language::clone)
    }

    /// The host that writes numbers, dates and names.
    #[must_use]
    pub fn host(&self) -> &dyn Host {
        &*self.host
    }

    /// Whether any language has a message for the candidate (`id` or `id.attribute`).
    #[must_use]
    pub fn has(&self, candidate: &str) -> bool {
        self.find(candidate).is_some()
    }

    /// The text of the first candidate (`id` or `id.attribute`) that any language has, in the best language that has it.
    ///
    /// The candidate counts more than the language: authors write a special message where the
    /// general one would say something wrong. `None` where no language has any of them.
    ///
    /// What goes wrong inside a message (a variable that is not given, a reference to nothing)
    /// leaves a gap in the text and is kept for [`Catalog::take_problems`].
    #[must_use]
    pub fn text(&self, candidates: &[&str], arguments: &[(&str, Value)]) -> Option<Text> {
        let (candidate, position, pattern) = candidates.iter().find_map(|candidate| {
            self.find(candidate).map(|(position, pattern)| (*candidate, position, pattern))
        })?;
        let bundles = self.bundles.get(position..)?;
        let lookup = |name: &str| {
            arguments.iter().find(|(given, _)| *given == name).map(|(_, value)| Operand::from_value(value))
        };
        let mut resolver = Resolver::new(bundles, &*self.host, &lookup);
        let value = resolver.resolve(pattern);
        let problems = std::mem::take(&mut resolver.problems);
        let language = bundles.first()?.language.clone();
        self.keep(candidate, &language, problems);
        Some(Text { value, language })
    }

    /// What went wrong while texts were made, since the last call; each thing once.
    #[must_use]
    pub fn take_problems(&self) -> Vec<Diagnostic> {
        self.problems.take()
    }

    fn find(&self, candidate: &str) -> Option<(usize, &ast::Pattern<String>)> {
        let (id, attribute) = match candidate.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (candidate, None),
        };
        self.bundles
            .iter()
            .enumerate()
            .find_map(|(position, bundle)| Some((position, bundle.entry(id, false)?.pattern(attribute)?)))
    }

    fn keep(&self, candidate: &str, language: &Language, problems: Vec<String>) {
        for problem in problems {
            let location = Location { file: language.tag.as_ref().to_owned(), ..Location::default() };
            let diagnostic =
                Diagnostic::warning("L0010", location, ["message ", candidate, ": ", &problem].concat());
            let mut kept = self.problems.borrow_mut();
            if kept.len() < MAX_PROBLEMS && !kept.contains(&diagnostic) {
                kept.push(diagnostic);
            }
        }
    }
}

/// Problems kept until somebody asks for them.
const MAX_PROBLEMS: usize = 100;
/// Placeables inside placeables in a source text: the parser calls itself for each.
const MAX_NESTING: usize = 50;

fn read(resource: Resource, bundle: &mut Bundle, diagnostics: &mut Vec<Diagnostic>) {
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
    for entry in parsed.body {
        let entry = match entry {
            ast::Entry::Message(message) => Entry {
                id: message.id.name,
                is_term: false,
                value: message.value,
                attributes: message.attributes,
            },
            ast::Entry::Term(term) => Entry {
                id: term.id.name,
                is_term: true,
                value: Some(term.value),
                attributes: term.attributes,
            },
            _ => continue,
        };
        if let Err(entry) = bundle.add(entry) {
            let location = Location { file: file.clone(), ..Location::default() };
            let message = [
                "the message ",
                if entry.is_term { "-" } else { "" },
                &entry.id,
                " is there twice: the first one counts",
            ];
            diagnostics.push(Diagnostic::warning("L0003", location, message.concat()));
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
