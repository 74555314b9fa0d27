//! The record: what was answered, for the people of the authority, as plain text and as a document of its own.
//!
//! It has the order of the form and names everything by what the form's messages say for the record (`.record`), or by the
//! labels. What was asked and not answered says so; what was not asked is not in it. Beside the answers stand the codes of
//! official lists, the hashes of files, the version of each declaration, and where an answer comes from if it is not from
//! the applicant.

use super::answer;
use super::scene::arguments;
use super::words::{Arguments, Run, Words, escape};
use crate::form::{Field, FieldType, Form, Kind};
use crate::i18n::{Catalog, NumberOptions};
use crate::session::{Input, NodeView, Origin, Place, Session, StepStatus};
use crate::submission;
use crate::value::{Value, fingerprint};

/// What was answered, for people: the same content as HTML and as plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Language of the record, as a BCP 47 tag.
    pub language: String,
    /// A document by itself, to be shown and printed; without scripts, links and controls.
    pub html: String,
    /// Headings, then one line a question: `Label: answer`, indented by its depth.
    pub text: String,
}

/// How the document looks on a screen and on paper. It stands alone: the page of a portal is never asked.
const LOOK: &str = include_str!("record.css");

/// The record of a session in the language of the catalog: German for German authorities, whatever the applicant reads.
#[must_use]
pub fn record(session: &Session, catalog: &Catalog) -> Record {
    let mut writer = Writer {
        session,
        words: Words { for_record: true, ..Words::new(catalog) },
        html: String::new(),
        text: String::new(),
        is_in_list: false,
        is_below_part: false,
        level: 0,
        steps: 0,
    };
    writer.whole(session.form());
    Record { language: writer.words.language.tag.to_string(), html: writer.html, text: writer.text }
}

/// A line of an answer, and what is to be known beside it: a code, a hash, where it comes from.
type Line = (String, String);

/// Writes both forms at once, in the order of the form.
struct Writer<'a> {
    session: &'a Session,
    words: Words<'a>,
    html: String,
    text: String,
    /// A list of answers is open.
    is_in_list: bool,
    /// The last thing was a part of its own.
    is_below_part: bool,
    /// 1 in a step, 2 in its groups and rows, and so on.
    level: usize,
    /// How many steps have been written.
    steps: usize,
}

impl Writer<'_> {
    fn whole(&mut self, form: &Form) {
        let own = self.words.find(&["form.record", &[&form.id, ".record"].concat()], &[]);
        let title = own.unwrap_or_else(|| self.words.form_title(form)).plain();
        let language = &self.words.language;
        let head = [
            "<!DOCTYPE html><html lang=\"",
            &language.tag,
            "\" dir=\"",
            language.direction.as_str(),
            "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">",
        ];
        self.html = head.concat();
        self.element("title", &title);
        for part in ["<style>", LOOK, "</style></head><body><main>"] {
            self.html.push_str(part);
        }
        self.heading(&title, &self.plain("record-intro", &[]));
        self.head(form);
        for step in self.session.steps() {
            if step.status != StepStatus::NotNeeded {
                self.entry(step.place);
            }
        }
        self.close_list();
        self.html.push_str("</main></body></html>");
    }

    /// Which form, when, in which language.
    fn head(&mut self, form: &Form) {
        let settings = self.session.settings();
        let host = self.words.catalog.host();
        let name = host.language_name(&self.words.language.tag, &settings.language);
        let date = answer::date(&self.words, &crate::value::text(&Value::Date(settings.now.date)));
        let leika = form.leika.as_deref().unwrap_or_default();
        let facts = [
            ("record-form", [&*form.id, " ", &form.version].concat(), &*form.hash),
            ("record-service", leika.to_owned(), ""),
            ("record-date", date, ""),
            ("record-language", name.unwrap_or_default(), &settings.language),
        ];
        for (label, text, remark) in facts {
            if !text.is_empty() {
                self.answer(&self.plain(label, &[]), &[(text, remark.to_owned())], true);
            }
        }
    }

    fn entry(&mut self, place: Place) {
        let Some(view) = self.session.node(place).filter(|view| view.relevant) else { return };
        if view.node.in_record == Some(false) {
            return;
        }
        match &view.node.kind {
            Kind::Notice { .. } => {}
            Kind::Field(field) => {
                let is_shown = match &field.field_type {
                    // Results of rules inform the applicant; the authority decides itself.
                    _ if field.hidden || self.session.is_result(view.node) => view.node.in_record.is_some(),
                    // What the lines of a passport say is in the fields that they filled.
                    FieldType::Mrz { fills } => fills.is_empty(),
                    _ => true,
                };
                if is_shown {
                    self.question(&view, self.lines(&view, field));
                }
            }
            Kind::Repeat { .. } if !self.session.is_row(place) => {
                if view.rows.is_empty() {
                    self.question(&view, Vec::new());
                }
                self.children(place);
            }
            _ => self.part(&view),
        }
    }

    fn children(&mut self, place: Place) {
        for child in self.session.children(place) {
            self.entry(child);
        }
    }

    /// A step, group or row, unless there is nothing in it.
    fn part(&mut self, view: &NodeView) {
        self.close_list();
        let before = (self.html.len(), self.text.len(), self.is_below_part);
        let mut title = self.label(view);
        if self.level == 0 {
            let number = crate::value::text(&Value::from(self.steps as i64 + 1));
            title = [&number, ". ", &title].concat();
        }
        self.html.push_str("<section>");
        self.text.push('\n');
        self.level += 1;
        self.heading(&title, &self.filled_by(view));
        let begin = self.html.len();
        self.children(view.place);
        self.close_list();
        let is_empty = self.html.len() == begin;
        self.level -= 1;
        if is_empty {
            self.html.truncate(before.0);
            self.text.truncate(before.1);
            self.is_below_part = before.2;
            return;
        }
        self.html.push_str("</section>");
        self.is_below_part = true;
        self.steps += usize::from(self.level == 0);
    }

    fn heading(&mut self, title: &str, remark: &str) {
        self.is_below_part = false;
        self.element(["h1", "h2", "h3"].get(self.level).unwrap_or(&"h4"), title);
        self.text_line(1, title);
        if !remark.is_empty() {
            self.element("p", remark);
            self.text_line(1, remark);
        }
    }

    /// A line indented by the depth, less so many steps.
    fn text_line(&mut self, less: usize, line: &str) {
        for _ in less..self.level {
            self.text.push_str("  ");
        }
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn element(&mut self, name: &str, content: &str) {
        self.html.push_str(&["<", name, ">"].concat());
        escape(&mut self.html, content);
        self.html.push_str(&["</", name, ">"].concat());
    }

    fn close_list(&mut self) {
        if std::mem::take(&mut self.is_in_list) {
            self.html.push_str("</dl>");
        }
    }

    fn question(&mut self, view: &NodeView, mut lines: Vec<Line>) {
        let is_given = !lines.is_empty();
        if !is_given {
            let is_file = matches!(&view.node.kind, Kind::Field(field) if matches!(field.field_type, FieldType::File(_)));
            let id = if is_file { "record-no-file" } else { "record-empty" };
            let nothing = self.words.of_or(view.node, "record-empty", id, &arguments(view));
            lines.push((nothing.plain(), String::new()));
        }
        self.answer(&self.label(view), &lines, is_given);
    }

    fn answer(&mut self, label: &str, lines: &[Line], is_given: bool) {
        if std::mem::take(&mut self.is_below_part) {
            self.text.push('\n');
        }
        if !self.is_in_list {
            self.html.push_str("<dl>");
            self.is_in_list = true;
        }
        self.html.push_str("<div>");
        self.element("dt", label);
        let is_sentence = label.ends_with('.');
        let mut line = label.to_owned();
        if !is_sentence && !label.ends_with('?') {
            line.push(':');
        }
        // Several lines stand below their label, and what is said of a sentence below the sentence.
        let is_below = is_sentence || lines.len() > 1;
        if is_below {
            self.text_line(0, &line);
        }
        for (text, remark) in lines {
            self.html.push_str(if is_given { "<dd>" } else { "<dd data-empty>" });
            self.element("bdi", text);
            let mut shown = if is_below { ["  ", text].concat() } else { [&line, " ", text].concat() };
            if !remark.is_empty() {
                let remark = ["(", remark, ")"].concat();
                self.html.push(' ');
                self.element("small", &remark);
                shown.push(' ');
                shown.push_str(&remark);
            }
            self.html.push_str("</dd>");
            self.text_line(0, &shown);
        }
        self.html.push_str("</div>");
    }

    fn plain(&self, id: &str, arguments: Arguments) -> String {
        self.words.ui(id, arguments).plain()
    }

    /// What the record calls a node.
    fn label(&self, view: &NodeView) -> String {
        let arguments = arguments(view);
        let own = if self.session.is_row(view.place) {
            Some(self.words.of_or(view.node, "row", "row-heading", &arguments))
        } else {
            self.words.of(view.node, "record", &arguments)
        };
        own.unwrap_or_else(|| self.words.label(view.node, &arguments)).plain()
    }

    fn lines(&self, view: &NodeView, field: &Field) -> Vec<Line> {
        let mut lines = Vec::new();
        let choice = field.field_type.choice();
        match (&view.input, view.value) {
            (Input::Files(files), _) => {
                for file in files {
                    let kind = file.media_type.rsplit('/').next().unwrap_or_default();
                    let size = crate::value::text(&Value::Number(file.size.into()));
                    let host = self.words.catalog.host();
                    let size = host.number(&self.words.language.tag, &size, &NumberOptions::default());
                    let text =
                        [&*file.name, " (", &kind.to_ascii_uppercase(), ", ", &size, " Byte)"].concat();
                    // A phone on a page without HTTPS cannot compute it.
                    let hash = if file.sha512.is_empty() { "" } else { "SHA-512: " };
                    lines.push((text, [hash, &file.sha512].concat()));
                }
            }
            (_, value) if matches!(field.field_type, FieldType::Declaration) => {
                lines.push(self.declaration(view, *value == Value::Boolean(true)));
            }
            (_, Value::List(codes)) if choice.is_some() => {
                for code in codes.iter() {
                    lines.push(self.choice(view, field, code));
                }
            }
            (_, code @ Value::String(_)) if choice.is_some() => lines.push(self.choice(view, field, code)),
            _ => {
                let text = answer::answer(&self.words, view).plain();
                for line in text.split('\n') {
                    if !line.is_empty() {
                        lines.push((line.to_owned(), String::new()));
                    }
                }
            }
        }
        let source = self.source(view);
        if let Some((_, remark)) = lines.last_mut().filter(|_| !source.is_empty()) {
            if !remark.is_empty() {
                remark.push_str("; ");
            }
            remark.push_str(&source);
        }
        lines
    }

    /// An option, with its code if others than this form use it.
    fn choice(&self, view: &NodeView, field: &Field, code: &Value) -> Line {
        let code = code.as_str().unwrap_or_default();
        let is_of_a_list = field.field_type.choice().is_some_and(|choice| choice.list.is_some());
        let remark = if is_of_a_list || view.node.fim.is_some() { code } else { "" };
        (answer::option(&self.words, view, field, code).plain(), remark.to_owned())
    }

    /// Whether the text of the question was declared, and which text that was.
    fn declaration(&self, view: &NodeView, is_declared: bool) -> Line {
        if !is_declared {
            return (self.plain("record-not-declared", &[]), String::new());
        }
        let text = self.words.label(view.node, &arguments(view)).plain();
        let version = &*self.session.form().version;
        let hash = fingerprint::digits(fingerprint::of(&text));
        let arguments = [("version", Value::String(version.into())), ("hash", Value::String(hash.into()))];
        (self.plain("record-declared", &[]), self.plain("record-wording", &arguments))
    }

    /// Where an answer comes from, if not from the applicant. Of another person's part its heading says it.
    fn source(&self, view: &NodeView) -> String {
        let is_party = |name: &str| self.session.form().parties.iter().any(|party| *party.name == *name);
        match view.origin {
            _ if view.calculated => self.plain("record-computed", &[]),
            Origin::Host(name) if !is_party(name) => {
                let own = ["record-origin-", name].concat();
                let arguments = [("origin", Value::String(name.clone()))];
                let run = self.words.find(&[&own, "record-origin"], &arguments);
                run.as_ref().map(Run::plain).unwrap_or_default()
            }
            _ => String::new(),
        }
    }

    /// Of a step that is for another person: whether that person filled it in, or the applicant did.
    fn filled_by(&self, view: &NodeView) -> String {
        let parties = &self.session.form().parties;
        let Some(party) = parties.iter().find(|party| party.steps.contains(&view.node.id)) else {
            return String::new();
        };
        let message = ["party-", &party.name].concat();
        let name = self.words.find(&[&[&message, ".record"].concat(), &message], &[]);
        let name = name.map_or_else(|| party.name.to_string(), |name| name.plain());
        let step = [&view.node.path, "."].concat();
        let mut is_back = self.session.part().is_some();
        for (path, origin) in submission::origins(self.session) {
            is_back |= *origin == *party.name && path.starts_with(&step);
        }
        let id = if is_back { "record-by-party" } else { "record-for-party" };
        self.plain(id, &[("party", Value::String(name.into()))])
    }
}
