//! All messages of a form, in its languages.

use std::cell::RefCell;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::host::Host;
use super::language::Language;
use super::messages::{Bundle, Messages, add, key};
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
    languages: Vec<Language>,
    bundles: RefCell<Vec<Bundle>>,
    host: Rc<dyn Host>,
    problems: RefCell<Vec<Diagnostic>>,
}

impl Catalog {
    /// Reads Fluent sources, best language first: see [`Messages::read`].
    #[cfg(feature = "message-sources")]
    #[must_use]
    pub fn new(resources: Vec<Resource>, host: Rc<dyn Host>) -> (Self, Vec<Diagnostic>) {
        let (messages, diagnostics) = Messages::read(resources);
        (Self::of(messages, host), diagnostics)
    }

    /// A catalog of messages that have been read.
    #[must_use]
    pub fn of(messages: Messages, host: Rc<dyn Host>) -> Self {
        let Messages { bundles } = messages;
        let languages = bundles.iter().map(|bundle| bundle.language.clone()).collect();
        Self { languages, bundles: bundles.into(), host, problems: RefCell::default() }
    }

    /// Adds messages; those that are there already count.
    pub fn add(&self, messages: Messages) {
        add(&mut self.bundles.borrow_mut(), messages);
    }

    /// The languages, best first. The last one is the reference language.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.languages.iter()
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
        find(&self.bundles.borrow(), candidate).is_some()
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
        let bundles = self.bundles.borrow();
        let (candidate, position) = candidates
            .iter()
            .find_map(|candidate| find(&bundles, candidate).map(|position| (*candidate, position)))?;
        let bundles = bundles.get(position..)?;
        let best = bundles.first()?;
        let pattern = best.pattern(key(candidate))?;
        let lookup = |name: &str| {
            arguments.iter().find(|(given, _)| *given == name).map(|(_, value)| Operand::from_value(value))
        };
        let mut resolver = Resolver::new(bundles, &*self.host, &lookup);
        let value = resolver.resolve(pattern);
        let problems = std::mem::take(&mut resolver.problems);
        let language = best.language.clone();
        self.keep(candidate, &language, problems);
        Some(Text { value, language })
    }

    /// What went wrong while texts were made, since the last call; each thing once.
    #[must_use]
    pub fn take_problems(&self) -> Vec<Diagnostic> {
        self.problems.take()
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

/// The best language that has a message.
fn find(bundles: &[Bundle], candidate: &str) -> Option<usize> {
    let key = key(candidate);
    bundles.iter().position(|bundle| bundle.pattern(key).is_some())
}
