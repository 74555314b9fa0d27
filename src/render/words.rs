//! Texts on their way into HTML: found by message id, escaped, marked with the language they really are in.

use maud::{Escaper, Render};
use std::fmt::Write;
use std::rc::Rc;

use crate::form::{ChoiceOption, Form, Node};
use crate::i18n::{Catalog, Language, Text};
use crate::value::Value;

/// Variables of a message.
pub(super) type Arguments<'a> = &'a [(&'a str, Value)];

/// A text in the language of the page, or one that fell back to another and says so.
pub(super) struct Run {
    text: Text,
    is_foreign: bool,
}

impl Run {
    /// Whether there is anything to read.
    pub(super) fn is_empty(&self) -> bool {
        self.text.value.is_empty()
    }

    /// For attributes and for text that leaves the page.
    pub(super) fn plain(&self) -> String {
        self.text.plain()
    }

    /// The text with its language said, wherever it stands.
    pub(super) fn marked(self) -> Self {
        Self { is_foreign: true, ..self }
    }

    /// As a variable of another message.
    pub(super) fn value(&self) -> Value {
        Value::String(self.text.plain().into())
    }
}

impl Render for Run {
    fn render_to(&self, html: &mut String) {
        if self.is_foreign {
            html.push_str("<span lang=\"");
            escape(html, &self.text.language.tag);
            html.push_str("\" dir=\"");
            html.push_str(self.text.language.direction.as_str());
            html.push_str("\">");
        }
        escape(html, &self.text.value);
        if self.is_foreign {
            html.push_str("</span>");
        }
    }
}

pub(super) fn escape(html: &mut String, text: &str) {
    // Writing into a string cannot fail.
    let _ = Escaper::new(html).write_str(text);
}

/// The messages of a page, in its language.
pub(super) struct Words<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) language: Language,
    /// They are for an office: dates are written in digits, and what is unknown of one as German registers do.
    pub(super) for_record: bool,
}

impl<'a> Words<'a> {
    pub(super) fn new(catalog: &'a Catalog) -> Self {
        Self { catalog, language: catalog.language(), for_record: false }
    }

    /// Whether they are for a German office, which has its own notation of dates.
    pub(super) fn is_german_record(&self) -> bool {
        self.for_record && self.language.primary() == "de"
    }

    /// A text of the runtime. Where no language has it, its id stands in its place: authors see what is missing.
    pub(super) fn ui(&self, id: &str, arguments: Arguments) -> Run {
        self.find(&[id], arguments).unwrap_or_else(|| self.literal(id))
    }

    /// A text of a node: its value (`attribute` empty) or one of its attributes.
    pub(super) fn of(&self, node: &Node, attribute: &str, arguments: Arguments) -> Option<Run> {
        let candidates = candidates(node, attribute);
        let candidates: Vec<&str> = candidates.iter().map(String::as_str).collect();
        self.find(&candidates, arguments)
    }

    /// The label of a node; its name where no language has one.
    pub(super) fn label(&self, node: &Node, arguments: Arguments) -> Run {
        self.of(node, "", arguments).unwrap_or_else(|| self.literal(&node.name))
    }

    /// A text of a node, or the runtime's own.
    pub(super) fn of_or(&self, node: &Node, attribute: &str, id: &str, arguments: Arguments) -> Run {
        self.of(node, attribute, arguments).unwrap_or_else(|| self.ui(id, arguments))
    }

    /// The text of an option: its message, the name of its region, its name in the code list, its code.
    pub(super) fn option(&self, node: &Node, option: &ChoiceOption, arguments: Arguments) -> Run {
        if let Some(run) = self.of(node, &["option-", &option.code].concat(), arguments) {
            return run;
        }
        let tag: &str = &self.language.tag;
        if let Some(name) =
            option.region.as_ref().and_then(|region| self.catalog.host().region_name(tag, region))
        {
            return self.literal(&name);
        }
        let named = |language: &Language| {
            option
                .names
                .iter()
                .find(|(known, _)| **known == *language.tag || **known == *language.primary())
                .map(|(_, name)| self.run(Text { value: name.to_string(), language: language.clone() }))
        };
        self.catalog.languages().find_map(named).unwrap_or_else(|| match option.names.first() {
            Some((language, name)) => {
                self.run(Text { value: name.to_string(), language: Language::new(language) })
            }
            None => self.literal(&option.code),
        })
    }

    /// The title of the form.
    pub(super) fn form_title(&self, form: &Form) -> Run {
        self.find(&["form-title", "form", &form.id], &[]).unwrap_or_else(|| self.literal(&form.id))
    }

    /// The first of the messages that there is.
    pub(super) fn find(&self, candidates: &[&str], arguments: Arguments) -> Option<Run> {
        self.catalog.text(candidates, arguments).map(|text| self.run(text))
    }

    /// A text that is in the language of the page.
    pub(super) fn literal(&self, text: &str) -> Run {
        Run { text: Text { value: text.to_owned(), language: self.language.clone() }, is_foreign: false }
    }

    fn run(&self, text: Text) -> Run {
        let is_foreign = text.language != self.language;
        Run { text, is_foreign }
    }
}

fn candidates(node: &Node, attribute: &str) -> Vec<String> {
    let id = |message: &Rc<str>| match attribute {
        "" => message.to_string(),
        _ => [message, ".", attribute].concat(),
    };
    node.messages.iter().map(id).collect()
}
