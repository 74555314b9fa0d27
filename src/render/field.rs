//! A field: label, hint, error, control, in this order, and a computed value or result.

use maud::{Markup, html};

use super::control;
use super::live::Live;
use super::scene::{Scene, arguments};
use super::words::{Run, Words};
use crate::form::{Appearance, Field, FieldType, FileRules};
use crate::session::{NodeView, Place};
use crate::validate::file;
use crate::value::Value;

/// What ends the id of the element that counts characters (`pkg/listen.js` says it when the typing pauses).
const COUNT: &str = "-count";

/// What every part of a field is drawn from.
pub(super) struct FieldScene<'a> {
    pub(super) scene: &'a Scene<'a>,
    pub(super) view: &'a NodeView<'a>,
    pub(super) field: &'a Field,
    pub(super) id: &'a str,
}

impl FieldScene<'_> {
    /// The id of a part: `applicant.name` and `-error` make `applicant.name-error`.
    pub(super) fn part(&self, suffix: &str) -> String {
        [self.id, suffix].concat()
    }

    /// Ids of what describes the control. All of them are always there, empty ones say nothing.
    pub(super) fn described_by(&self) -> String {
        let count = if self.is_counted() { [" ", self.id, COUNT].concat() } else { String::new() };
        [self.id, "-hint ", self.id, "-error", &count].concat()
    }

    /// Whether there is a limit to what can be written.
    fn is_counted(&self) -> bool {
        matches!(self.field.field_type, FieldType::Text(_))
            && self.view.node.rules.maximum_length.is_some()
            && !self.view.readonly
    }

    pub(super) fn is_invalid(&self) -> bool {
        self.scene.is_invalid(self.view)
    }

    /// `aria-invalid` and `aria-required` of a control.
    pub(super) fn aria(&self, live: &mut Live, control: &str) -> (Option<String>, Option<String>) {
        let invalid = live.attribute(control, "aria-invalid", self.is_invalid().then_some("true"));
        let required = live.attribute(control, "aria-required", self.view.required.then_some("true"));
        (invalid, required)
    }
}

pub(super) fn field(scene: &Scene, place: Place, view: &NodeView, field: &Field, live: &mut Live) -> Markup {
    let id = scene.session.path(place);
    let scene = FieldScene { scene, view, field, id: &id };
    if let Some(choice) = field.field_type.choice()
        && choice.appearance == Appearance::Result
    {
        return result(&scene, live);
    }
    if view.calculated {
        return output(&scene, live);
    }
    let label = label(&scene, live);
    let described = described(&scene, live);
    if let FieldType::Declaration = field.field_type {
        return html! {
            div.field part="field" { (described) (control::declaration(&scene, label, live)) }
        };
    }
    let control = control::control(&scene, live);
    if control.is_group {
        let (invalid, required) = if control.is_choice { scene.aria(live, scene.id) } else { (None, None) };
        return html! {
            fieldset.field id=(id) part="field" role=[control.is_choice.then_some("radiogroup")]
                data-path=(id) data-input=(control.input) aria-describedby=(scene.described_by())
                aria-invalid=[invalid] aria-required=[required] {
                legend { (label) }
                (described)
                (control.markup)
            }
        };
    }
    // It stands in the option that opens it.
    let is_other = matches!(&field.field_type, FieldType::Text(rules) if rules.other);
    html! {
        div.field part="field" data-other[is_other] {
            label.label for=(id) { (label) }
            (described)
            (control.markup)
            (characters(&scene, live))
        }
    }
}

/// From how many characters on they are counted in texts of one line, where most limits are beyond what anybody writes.
const NEAR_LIMIT: i64 = 20;

/// How many characters there is room for.
fn characters(scene: &FieldScene, live: &mut Live) -> Markup {
    if !scene.is_counted() {
        return Markup::default();
    }
    let is_multiline = matches!(&scene.field.field_type, FieldType::Text(rules) if rules.multiline);
    let words = &scene.scene.words;
    let count = |name, count: i64| [(name, Value::from(count))];
    let text = match scene.scene.session.characters_left(scene.view) {
        Some(left @ ..0) => words.ui("characters-over", &count("over", -left)),
        Some(left) if is_multiline || left <= NEAR_LIMIT => {
            words.ui("characters-remaining", &count("remaining", left))
        }
        _ => words.literal(""),
    };
    let id = scene.part(COUNT);
    live.element("div", "hint count", &id, text)
}

/// The words of the label. What may be left out says so; what must be answered is the rule.
fn label(scene: &FieldScene, live: &mut Live) -> Markup {
    let words = &scene.scene.words;
    let label = words.label(scene.view.node, &arguments(scene.view));
    let optional = !scene.view.required && !scene.view.readonly;
    let inner = html! {
        (label) @if optional { " " span.optional { "(" (words.ui("optional", &[])) ")" } }
        (label_in_record(scene))
    };
    let id = scene.part("-label");
    live.element("span", "", &id, inner)
}

fn label_in_record(scene: &FieldScene) -> Markup {
    scene.scene.in_record(|words| words.label(scene.view.node, &arguments(scene.view)))
}

/// Hint, folded help and errors: between label and control, so that they are read before answering.
fn described(scene: &FieldScene, live: &mut Live) -> Markup {
    let words = &scene.scene.words;
    let (node, arguments) = (scene.view.node, arguments(scene.view));
    let hint_in =
        |words: &Words| words.of(node, "hint", &arguments).or_else(|| default_hint(words, scene.field));
    let reason_in = |words: &Words| words.of(node, "reason", &arguments);
    let both = |text: &dyn Fn(&Words) -> Option<Run>| {
        let in_record = scene.scene.in_record(|words| text(words).unwrap_or_else(|| words.literal("")));
        html! { @if let Some(text) = text(words) { p { (text) (in_record) } } }
    };
    let law = scene.field.sensitive.as_ref().and_then(|source| scene.scene.form.source(source));
    let hint = html! {
        (both(&reason_in))
        (both(&hint_in))
        @if let FieldType::File(rules) = &scene.field.field_type {
            p {
                (file_limits(scene, rules))
                @if rules.accept.iter().any(|kind| matches!(&**kind, "jpeg" | "png")) { " " (words.ui("file-limits-photos", &[])) }
            }
        }
        @if let Some(law) = law { p { (words.ui("sensitive-note", &[("sources", Value::String(law.title.clone()))])) } }
    };
    let (hint_id, error_id) = (scene.part("-hint"), scene.part("-error"));
    html! {
        (live.element("div", "hint", &hint_id, hint))
        (help(scene, live))
        (live.element("div", "error", &error_id, scene.scene.errors(scene.view)))
    }
}

/// Which files can be chosen.
fn file_limits(scene: &FieldScene, rules: &FileRules) -> Run {
    let accepted = file::names(rules.accept.iter().map(|kind| &**kind));
    let arguments = [
        ("accepted", Value::String(accepted.into())),
        ("maxMegabytes", Value::Number(file::megabytes(rules.max_size))),
    ];
    scene.scene.words.ui("file-limits", &arguments)
}

fn default_hint(words: &Words, field: &Field) -> Option<Run> {
    let id = match &field.field_type {
        FieldType::Date => "date-hint",
        FieldType::PartialDate => "date-partial-hint",
        FieldType::Month => "date-month-hint",
        FieldType::Time => "time-hint",
        FieldType::Choices(_) => "choices-hint",
        _ => return None,
    };
    Some(words.ui(id, &[]))
}

fn help(scene: &FieldScene, live: &mut Live) -> Markup {
    let Some(help) = scene.scene.words.of(scene.view.node, "help", &arguments(scene.view)) else {
        return Markup::default();
    };
    let (title_id, text_id) = (scene.part("-more"), scene.part("-help"));
    html! {
        details.help {
            (live.element("summary", "", &title_id, scene.scene.words.ui("action-show-more", &[])))
            (live.element("div", "", &text_id, help))
        }
    }
}

/// A computed value.
fn output(scene: &FieldScene, live: &mut Live) -> Markup {
    let label = scene.scene.words.label(scene.view.node, &arguments(scene.view));
    let answer = scene.scene.answer(scene.view);
    let (label_id, id) = (scene.part("-label"), scene.id);
    html! {
        div.output part="field" {
            (live.element("span", "muted", &label_id, html! { (label) (label_in_record(scene)) }))
            output id=(id) aria-labelledby=(label_id) {
                (live.inner(id, html! {
                    @if answer.is_empty() { (scene.scene.words.ui("value-unknown", &[])) } @else { (answer) }
                }))
            }
        }
    }
}

/// The result of a rule, with the law it rests on.
fn result(scene: &FieldScene, live: &mut Live) -> Markup {
    let words = &scene.scene.words;
    let label = words.label(scene.view.node, &arguments(scene.view));
    let answer = scene.scene.answer(scene.view);
    let answer_in_record = scene.scene.in_record(|words| super::answer::answer(words, scene.view));
    let (label_id, basis_id) = (scene.part("-label"), scene.part("-basis"));
    html! {
        div.result part="field" {
            (live.element("p", "muted", &label_id, html! { (label) (label_in_record(scene)) }))
            (live.element("p", "value", scene.id, html! { (answer) (answer_in_record) }))
            (live.element("p", "basis", &basis_id, scene.scene.legal_basis(scene.view.node)))
        }
    }
}
