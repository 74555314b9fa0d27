//! What a page is drawn from, and the parts that several kinds of node share.

use std::rc::Rc;

use maud::{Markup, html};

use super::answer;
use super::words::{Run, Words};
use crate::diagnostic::Severity;
use crate::form::{Form, Kind, Node, Source};
use crate::i18n::Catalog;
use crate::session::{NodeView, Place, Session, Violation, ViolationKind};
use crate::value::Value;

/// A session seen in one language.
pub(super) struct Scene<'a> {
    pub(super) session: &'a Session,
    pub(super) form: &'a Form,
    pub(super) words: Words<'a>,
    /// The row that was removed last, while it can be taken back.
    pub(super) removed: Option<Removed>,
    /// The messages of the record, while they are shown beside those of the page.
    pub(super) record: Option<Rc<Catalog>>,
    /// Whether the applicant can switch that on.
    pub(super) offers_record: bool,
}

/// A row that was removed on the page that is shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Removed {
    pub(super) row: Place,
    pub(super) repeat: Place,
}

impl<'a> Scene<'a> {
    pub(super) fn new(session: &'a Session, catalog: &'a Catalog) -> Self {
        Self {
            session,
            form: session.form(),
            words: Words::new(catalog),
            removed: None,
            record: None,
            offers_record: false,
        }
    }

    /// The label of a place; of a row its heading.
    pub(super) fn title(&self, place: Place) -> Run {
        self.title_in(&self.words, place)
    }

    /// The same in other words than those of the page.
    pub(super) fn title_in(&self, words: &Words, place: Place) -> Run {
        let Some(view) = self.session.node(place) else { return words.literal("") };
        let arguments = arguments(&view);
        if self.session.is_row(place) {
            return words.of_or(view.node, "row", "row-heading", &arguments);
        }
        words.label(view.node, &arguments)
    }

    /// A text in the language of the record, to stand below that of the page: for somebody who helps. Nothing unless
    /// that is wanted, and where both are the same.
    pub(super) fn in_record(&self, text: impl Fn(&Words) -> Run) -> Markup {
        let own = text(&self.words).plain();
        let record = self.record.as_ref().map(|catalog| text(&Words::new(catalog)));
        html! {
            @if let Some(record) = record.filter(|record| !record.is_empty() && record.plain() != own) {
                " " span.in-record { (record.marked()) }
            }
        }
    }

    /// The label of a place in the language of the record.
    pub(super) fn title_in_record(&self, place: Place) -> Markup {
        self.in_record(|words| self.title_in(words, place))
    }

    /// Whether an error of the node itself is shown.
    pub(super) fn is_invalid(&self, view: &NodeView) -> bool {
        view.relevant
            && view.shown
            && view.violations.iter().any(|violation| violation.severity == Severity::Error)
    }

    /// What is wrong, if it is shown already.
    pub(super) fn errors(&self, view: &NodeView) -> Markup {
        html! {
            @if view.shown {
                // What a timeline lacks stands beside its picture.
                @for violation in view.violations.iter().filter(|violation| violation.kind != ViolationKind::Period) {
                    @if violation.severity == Severity::Error {
                        p { span { span.quiet { (self.words.ui("error-prefix", &[])) " " } (self.both(violation)) } }
                    } @else {
                        (self.warning(violation))
                    }
                }
            }
        }
    }

    fn both(&self, violation: &Violation) -> Markup {
        html! { (self.violation(violation)) (self.in_record(|words| self.violation_in(words, violation))) }
    }

    /// A doubt, with what says that it is one.
    pub(super) fn warning(&self, violation: &Violation) -> Markup {
        html! {
            p data-severity="warning" { span { span.quiet { (self.words.ui("warning-prefix", &[])) " " } (self.both(violation))
                @if let Some(suggestion) = violation.suggestion() {
                    " " button.link type="button" data-action="accept" data-path=(self.session.path(violation.place)) {
                        (self.words.ui("action-accept", &[("suggestion", suggestion.clone())]))
                    }
                }
            } }
        }
    }

    /// The sentence of a violation.
    pub(super) fn violation(&self, violation: &Violation) -> Run {
        self.violation_in(&self.words, violation)
    }

    /// The same in other words than those of the page.
    pub(super) fn violation_in(&self, words: &Words, violation: &Violation) -> Run {
        let view = self.session.node(violation.place);
        let mut arguments: Vec<(&str, Value)> = view.as_ref().map(arguments).unwrap_or_default();
        if let Some(view) = &view {
            arguments.push(("label", words.label(view.node, &arguments).value()));
            arguments.push(("type", Value::String(kind_name(view.node).into())));
        }
        arguments.extend(violation.arguments.iter().map(|(name, value)| (&**name, value.clone())));
        let messages: Vec<&str> = violation.messages.iter().map(|id| &**id).collect();
        words.find(&messages, &arguments).unwrap_or_else(|| words.ui("violation-unknown", &arguments))
    }

    /// The laws that a node rests on, each with the day it was read. Of one that nobody has compared with the form, nothing is
    /// said but that the office decides.
    pub(super) fn legal_basis(&self, node: &Node) -> Markup {
        let cite = |source: &Source| {
            let (id, date) = match source.date.filter(|_| source.verified) {
                Some(date) => ("legal-basis", Value::Date(date)),
                None => ("legal-basis-unverified", Value::Null),
            };
            self.words.ui(id, &[("source", Value::String(source.title.clone())), ("date", date)])
        };
        html! { @for source in node.sources.iter().filter_map(|id| self.form.source(id)) { span { (cite(source)) " " } } }
    }

    /// What a button does, in a word for who sees beside what it stands; whole, with what it concerns, for who hears it alone.
    pub(super) fn named(&self, word: &Run, concerned: &Run) -> Markup {
        // The word is in both: browsers put a space between what is seen and what is not.
        html! { span aria-hidden="true" { (word) } span.quiet { (word) ": " (concerned) } }
    }

    /// The answer in words; empty where there is none.
    pub(super) fn answer(&self, view: &NodeView) -> Run {
        answer::answer(&self.words, view)
    }
}

/// The variables of a node's texts.
pub(super) fn arguments<'v>(view: &'v NodeView) -> Vec<(&'v str, Value)> {
    view.variables.iter().map(|(name, value)| (&**name, value.clone())).collect()
}

/// The name of a node's type as definitions write it.
fn kind_name(node: &Node) -> &'static str {
    match &node.kind {
        Kind::Field(field) => field.field_type.name(),
        Kind::Repeat { .. } => "repeat",
        _ => "group",
    }
}
