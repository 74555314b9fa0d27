//! The page: where one is, what is wrong, one step at a time; the page of review; the page after sending.

use maud::{Markup, html};

use super::live::Live;
use super::nodes;
use super::review;
use super::scene::Scene;
use super::words::Words;
use crate::diagnostic::Severity;
use crate::session::{Place, Position, StepStatus, Violation};
use crate::value::{DateTime, Value, joined};

/// What the page shows beside the state of the session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Around {
    /// The error summary: shown from when the applicant wanted to go on until the page changes.
    pub(super) summary: bool,
    /// How far sending is.
    pub(super) sending: Sending,
    /// What the applicant keeps as proof, once sent.
    pub(super) receipt: Receipt,
}

/// What is known of an application that was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Receipt {
    /// Reference number of the authority or portal; empty if it gave none.
    pub reference: String,
    /// When it was sent, at the applicant's place.
    pub sent: Option<DateTime>,
    /// Fingerprint of what was sent; empty if the browser cannot compute one.
    pub fingerprint: String,
}

/// How far sending is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Sending {
    /// Not sent.
    #[default]
    No,
    /// The host is at it.
    Pending,
    /// The host could not.
    Failed,
    /// Handed over.
    Done,
}

/// The whole page. Its form has the method `dialog`, which outside of a dialog sends nothing and goes nowhere: the page may
/// stand before a script listens. `with_nodes` false draws only what stands around the nodes of the step.
pub(super) fn page(scene: &Scene, around: &Around, with_nodes: bool, live: &mut Live) -> Markup {
    if around.sending == Sending::Done {
        return done(scene, around, live);
    }
    match scene.session.position() {
        Position::Step(step) => step_page(scene, around, step, with_nodes, live),
        Position::Review => review_page(scene, around, live),
        Position::Done => done(scene, around, live),
    }
}

fn step_page(scene: &Scene, around: &Around, step: Place, with_nodes: bool, live: &mut Live) -> Markup {
    let path = scene.session.path(step);
    live.shape(&path);
    let progress = progress(scene, Some(step), live);
    let title = html! { (scene.title(step)) (scene.title_in_record(step)) };
    let described = match scene.session.node(step) {
        Some(view) => nodes::described(scene, &path, &view, live),
        None => Markup::default(),
    };
    let is_first = scene
        .session
        .steps()
        .iter()
        .find(|view| view.status != StepStatus::NotNeeded)
        .is_some_and(|view| view.place == step);
    html! {
        div.page {
            (progress)
            (bilingual(scene, live))
            (summary(scene, around, live))
            (heading(title, live))
            (described)
            (part(scene, step))
            form novalidate method="dialog" {
                @if with_nodes { (nodes::children(scene, step, live)) }
                div.actions {
                    @if !is_first { (button("back", "action-back", "button", scene, live)) }
                    (submit("next", "action-next", scene, live))
                }
            }
        }
    }
}

fn review_page(scene: &Scene, around: &Around, live: &mut Live) -> Markup {
    live.shape("review");
    let review = live.inner("review", review::review(scene));
    let is_pending = around.sending == Sending::Pending;
    let is_part = scene.session.part().is_some();
    let send = match is_part {
        _ if is_pending => "send-in-progress",
        true => "handover-finish",
        false => "action-send",
    };
    let intro = if is_part { "handover-review" } else { "review-intro" };
    html! {
        div.page {
            (progress(scene, None, live))
            (bilingual(scene, live))
            (summary(scene, around, live))
            (heading(both(scene, "review-title", &[]), live))
            (live.element("p", "", "review-intro", both(scene, intro, &[])))
            form novalidate method="dialog" {
                div.nodes #review { (review) }
                div.actions {
                    (button("back", "action-back", "button", scene, live))
                    (submit("submit", send, scene, live))
                }
            }
        }
    }
}

fn done(scene: &Scene, around: &Around, live: &mut Live) -> Markup {
    live.shape("done");
    if let Some(party) = scene.session.part() {
        return html! {
            div.page {
                div.done {
                    (heading(both(scene, "handover-done-title", &[]), live))
                    (live.element("p", "", "done-text", scene.words.ui("handover-done", &[])))
                }
                div.handover data-party=(party.name) {}
                (live.element("div", "nodes", "review", review::answers(scene)))
            }
        };
    }
    let Receipt { reference, sent, fingerprint } = &around.receipt;
    let title = |words: &Words| words.form_title(scene.form);
    let receipt = html! {
        p { (title(&scene.words)) (scene.in_record(title)) }
        @if !reference.is_empty() {
            p.value { (both(scene, "done-reference", &[("reference", Value::String(reference.as_str().into()))])) }
        }
        @if let Some(sent) = sent {
            p { (both(scene, "done-sent", &[("sent", Value::DateTime(sent.clone()))])) }
        }
        @if !fingerprint.is_empty() {
            p { (both(scene, "done-fingerprint", &[])) " " code dir="ltr" translate="no" { (fingerprint) } }
        }
    };
    html! {
        div.page {
            div.done {
                (heading(both(scene, "done-title", &[]), live))
                (live.element("div", "", "receipt", receipt))
                (live.element("p", "", "done-text", scene.words.ui("done-text", &[])))
            }
            (live.element("h3", "", "done-next-title", scene.words.ui("done-next-title", &[])))
            (live.element("p", "", "done-next", scene.words.ui("done-next", &[])))
            div.keep {
                (button("print", "action-print", "button", scene, live))
                (button("download", "action-download", "button", scene, live))
            }
            div.nodes #review data-both[scene.record.is_some()] { (live.inner("review", review::answers(scene))) }
        }
    }
}

fn heading(title: Markup, live: &mut Live) -> Markup {
    html! { h2 id="heading" tabindex="-1" part="heading" { (live.inner("heading", title)) } }
}

/// Where the part of another person begins: the shell fills this in (`pkg/handover.js`).
fn part(scene: &Scene, step: Place) -> Markup {
    html! {
        @if let Some(party) = scene.session.part_beginning_at(step) { div.handover data-party=(party.name) {} }
    }
}

/// A text of the runtime, and the same in the language of the record.
fn both(scene: &Scene, id: &str, arguments: &[(&str, Value)]) -> Markup {
    html! { (scene.words.ui(id, arguments)) (scene.in_record(|words| words.ui(id, arguments))) }
}

fn button(action: &'static str, text: &str, class: &'static str, scene: &Scene, live: &mut Live) -> Markup {
    let id = ["action-", action].concat();
    html! {
        button.(class) type="button" id=(id) data-action=(action) part="button" { (live.inner(&id, scene.words.ui(text, &[]))) }
    }
}

fn submit(action: &'static str, text: &str, scene: &Scene, live: &mut Live) -> Markup {
    let id = ["action-", action].concat();
    let disabled = live.attribute(&id, "aria-disabled", (text == "send-in-progress").then_some("true"));
    html! {
        button.button.primary type="submit" id=(id) data-action=(action) part="button button-primary" aria-disabled=[disabled] {
            (live.inner(&id, scene.words.ui(text, &[])))
        }
    }
}

/// A button that shows the texts in the language of the record too, or no longer.
fn bilingual(scene: &Scene, live: &mut Live) -> Markup {
    let word = if scene.record.is_some() { "bilingual-hide" } else { "bilingual-show" };
    let button = html! {
        @if scene.offers_record {
            button.link type="button" id="bilingual-button" data-action="bilingual" { (scene.words.ui(word, &[])) }
        }
    };
    live.element("div", "bilingual", "bilingual", button)
}

/// "Step 3 of 9", a bar, and the list of steps folded away.
fn progress(scene: &Scene, current: Option<Place>, live: &mut Live) -> Markup {
    let steps: Vec<_> =
        scene.session.steps().into_iter().filter(|step| step.status != StepStatus::NotNeeded).collect();
    let count = steps.len() + 1;
    let number = current
        .and_then(|current| steps.iter().position(|step| step.place == current))
        .map_or(count, |position| position + 1);
    let arguments = [("step", Value::Number(number.into())), ("steps", Value::Number(count.into()))];
    let (number_text, count_text) = (number.to_string(), count.to_string());
    let list = html! {
        @for step in &steps {
            @let is_current = current == Some(step.place);
            @let (name, word) = match (is_current, step.has_shown_errors, step.status) {
                (true, _, _) => ("current", "step-current"),
                (_, true, _) => ("error", "step-has-errors"),
                (_, _, StepStatus::Done) => ("done", "step-done"),
                _ => ("open", "step-open"),
            };
            li data-status=(name) aria-current=[is_current.then_some("step")] {
                @if step.status == StepStatus::Done && !is_current {
                    button.link type="button" data-action="go-to" data-path=(scene.session.path(step.place)) { (scene.title(step.place)) }
                } @else {
                    span { (scene.title(step.place)) }
                }
                span.status { (scene.words.ui(word, &[])) }
            }
        }
        li data-status=(if current.is_none() { "current" } else { "open" }) aria-current=[current.is_none().then_some("step")] {
            span { (scene.words.ui("review-title", &[])) }
        }
    };
    html! {
        nav.progress aria-labelledby="progress-text" {
            (live.element("p", "progress-text", "progress-text", scene.words.ui("progress", &arguments)))
            progress id="progress-bar" aria-hidden="true" max=[live.attribute("progress-bar", "max", Some(&count_text))]
                value=[live.attribute("progress-bar", "value", Some(&number_text))] {}
            details.steps {
                (live.element("summary", "", "steps-title", scene.words.ui("progress-label", &[])))
                ol id="steps" role="list" { (live.inner("steps", list)) }
            }
        }
    }
}

/// What is wrong, in the order of the page, each line a link to its place.
fn summary(scene: &Scene, around: &Around, live: &mut Live) -> Markup {
    let failed = around.sending == Sending::Failed;
    let violations = if around.summary { violations(scene) } else { Vec::new() };
    let is_hidden = violations.is_empty() && !failed;
    let hidden = live.attribute("summary", "hidden", is_hidden.then_some(""));
    let count = [("count", Value::Number(violations.len().into()))];
    let content = html! {
        @if failed {
            h2.title id="summary-title" { (scene.words.ui("send-failed-title", &[])) }
            p { (scene.words.ui("send-failed", &[])) }
        } @else if !violations.is_empty() {
            h2.title id="summary-title" { (both(scene, "error-summary-title", &count)) }
            ul role="list" {
                @for violation in &violations {
                    @let path = scene.session.path(violation.place);
                    li { a.link href=(["#", &path].concat()) data-action="show" data-path=(path) { (line(scene, violation)) } }
                }
            }
        }
    };
    html! {
        div.summary id="summary" tabindex="-1" role="group" aria-labelledby="summary-title" part="summary" hidden=[hidden] {
            (live.inner("summary", content))
        }
    }
}

/// Errors that hold the applicant up here: those of the step, or on the page of review all of them.
pub(super) fn violations<'s>(scene: &'s Scene) -> Vec<&'s Violation> {
    let violations = match scene.session.position() {
        Position::Step(step) => scene.session.violations_on(step),
        _ => scene.session.violations(),
    };
    violations.into_iter().filter(|violation| violation.severity == Severity::Error).collect()
}

/// The message, with the rows it belongs to: "Child 2: Enter a date of birth."
fn line(scene: &Scene, violation: &Violation) -> Markup {
    let line_in = |words: &Words| {
        let message = scene.violation_in(words, violation);
        let rows = scene.session.rows_around(violation.place);
        if rows.is_empty() {
            return message;
        }
        let names: Vec<String> = rows.into_iter().map(|row| scene.title_in(words, row).plain()).collect();
        let arguments = [("row", Value::String(joined(&names, ", ").into())), ("message", message.value())];
        words.ui("error-in-row", &arguments)
    };
    html! { (line_in(&scene.words)) (scene.in_record(line_in)) }
}
