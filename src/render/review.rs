//! All answers as the applicant reads them before sending. What the authority gets is the `record`.

use maud::{Markup, html};

use super::answer;
use super::scene::Scene;
use super::words::{Run, Words};
use crate::form::{FieldType, Kind, Party};
use crate::session::{Place, RecordId, StepStatus};

/// One line of a section.
enum Entry {
    Heading(Run, Markup),
    Answer { label: Run, answer: Run, in_record: [Markup; 2] },
}

/// The sections with a button each that leads back to the step.
pub(super) fn review(scene: &Scene) -> Markup {
    html! {
        @for (step, entries) in sections(scene) {
            @let id = scene.session.path(step);
            @let title_id = [&id, "-review"].concat();
            @let title = scene.title(step);
            section.review aria-labelledby=(title_id) {
                div.review-head {
                    h3 id=(title_id) { (&title) (scene.title_in_record(step)) }
                    button.link type="button" data-action="go-to" data-path=(id) {
                        (scene.named(&scene.words.ui("action-change", &[]), &title))
                    }
                }
                (list(scene, &entries))
            }
        }
    }
}

/// The sections for reading only.
pub(super) fn answers(scene: &Scene) -> Markup {
    html! {
        @for (step, entries) in sections(scene) {
            section.review { div.review-head { h3 { (scene.title(step)) (scene.title_in_record(step)) } } (list(scene, &entries)) }
        }
    }
}

fn sections(scene: &Scene) -> Vec<(Place, Vec<Entry>)> {
    let steps = scene.session.steps().into_iter().filter(|step| step.status != StepStatus::NotNeeded);
    let section = |place: Place| {
        let mut entries = Vec::new();
        collect(scene, place, &mut entries);
        (place, entries)
    };
    steps.map(|step| section(step.place)).filter(|(_, entries)| !entries.is_empty()).collect()
}

/// Labels and answers of the applicant that a party sees.
pub(super) fn seen(scene: &Scene, party: &Party) -> Vec<[String; 2]> {
    let mut entries = Vec::new();
    for node in &party.sees {
        entry(scene, Place { record: RecordId::ROOT, node: *node }, &mut entries);
    }
    let words = |entry: Entry| match entry {
        Entry::Answer { label, answer, .. } if !answer.is_empty() => Some([label.plain(), answer.plain()]),
        _ => None,
    };
    entries.into_iter().filter_map(words).collect()
}

fn collect(scene: &Scene, place: Place, entries: &mut Vec<Entry>) {
    for child in scene.session.children(place) {
        entry(scene, child, entries);
    }
}

fn entry(scene: &Scene, child: Place, entries: &mut Vec<Entry>) {
    if let Some(view) = scene.session.node(child).filter(|view| view.relevant) {
        match &view.node.kind {
            // Results are a help while filling in; the authority decides itself.
            Kind::Notice { .. } => {}
            Kind::Field(field) if field.hidden || scene.session.is_result(view.node) => {}
            // What the lines of a passport say is in the fields that they filled.
            Kind::Field(field) if matches!(&field.field_type, FieldType::Mrz { fills } if !fills.is_empty()) =>
                {}
            Kind::Field(_) => {
                let in_record = scene.in_record(|words| answer::answer(words, &view));
                let in_record = [scene.title_in_record(child), in_record];
                entries.push(Entry::Answer {
                    label: scene.title(child),
                    answer: scene.answer(&view),
                    in_record,
                });
            }
            Kind::Repeat { .. } if !scene.session.is_row(child) && view.rows.is_empty() => {
                let none = |words: &Words| words.of_or(view.node, "empty", "row-empty", &[]);
                let in_record = [scene.title_in_record(child), scene.in_record(none)];
                entries.push(Entry::Answer {
                    label: scene.title(child),
                    answer: none(&scene.words),
                    in_record,
                });
            }
            Kind::Repeat { .. } if !scene.session.is_row(child) => collect(scene, child, entries),
            _ => {
                entries.push(Entry::Heading(scene.title(child), scene.title_in_record(child)));
                collect(scene, child, entries);
            }
        }
    }
}

fn list(scene: &Scene, entries: &[Entry]) -> Markup {
    html! {
        @for group in entries.chunk_by(|_, next| matches!(next, Entry::Answer { .. })) {
            @if let Some(Entry::Heading(heading, in_record)) = group.first() { h4 { (heading) (in_record) } }
            dl {
                @for entry in group {
                    @if let Entry::Answer { label, answer, in_record: [label_in_record, answer_in_record] } = entry {
                        div {
                            dt { span { (label) } (label_in_record) }
                            @if answer.is_empty() {
                                dd.missing { span { (scene.words.ui("not-answered", &[])) } (scene.in_record(|words| words.ui("not-answered", &[]))) }
                            } @else { dd { bdi { (answer) } (answer_in_record) } }
                        }
                    }
                }
            }
        }
    }
}
