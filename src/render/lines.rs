//! The machine-readable lines of a passport, and what they say of other fields.

use maud::{Markup, html};

use super::field::FieldScene;
use super::live::Live;
use super::scene::Scene;
use super::words::Run;
use crate::i18n::ListKind;
use crate::session::{Filling, Input, NodeView, Place};
use crate::validate::mrz;
use crate::value::{Value, joined};

pub(super) fn lines(scene: &FieldScene, live: &mut Live) -> Markup {
    let (invalid, required) = scene.aria(live, scene.id);
    let id = scene.part("-found");
    let typed = match &scene.view.input {
        Input::Text(text) => text,
        _ => "",
    };
    html! {
        // The shell moves the session to the engine that reads them when somebody turns to them (`pkg/rare.js`).
        textarea.input.lines id=(scene.id) data-path=(scene.id) data-input="text" rows="3" dir="ltr" readonly[scene.view.readonly]
            data-rare=[(!mrz::IS_READ).then_some("")]
            autocapitalize="characters" autocomplete="off" spellcheck="false" aria-describedby=(scene.described_by())
            aria-invalid=[invalid] aria-required=[required] {
            // A first line break is dropped by the HTML parser.
            "\n" (live.value(scene.id, typed))
        }
        div.found id=(id) {
            @if mrz::IS_READ { (live.inner(&id, found(scene.scene, scene.view.place))) } @else { (live.inner(&id, waiting(scene.scene))) }
        }
    }
}

/// What stands there while the engine that reads the lines comes, or cannot.
fn waiting(scene: &Scene) -> Markup {
    html! {
        p.muted data-when="loading" { (scene.words.ui("mrz-loading", &[])) }
        p.muted data-when="failed" { (scene.words.ui("mrz-not-loaded", &[])) }
    }
}

/// Which fields hold what the lines say; of the others both, and a button that takes what the lines say.
fn found(scene: &Scene, place: Place) -> Markup {
    let fillings = scene.session.fillings(place);
    html! {
        @if let Some(filled) = filled(scene, &fillings) { p { (filled) } }
        @for (filling, sentence) in differing(scene, &fillings) {
            div.differs {
                p { (sentence) }
                @let path = [&scene.session.path(place), ">", &scene.session.path(filling.target)].concat();
                @let label = [("label", scene.title(filling.target).value())];
                button.link type="button" data-action="take" data-path=(path) { (scene.words.ui("mrz-take", &label)) }
            }
        }
    }
}

/// What is said when the lines have been read.
pub(super) fn said(scene: &Scene, place: Place) -> String {
    let fillings = scene.session.fillings(place);
    let sentences = filled(scene, &fillings).into_iter();
    let sentences = sentences.chain(differing(scene, &fillings).into_iter().map(|(_, sentence)| sentence));
    joined(&sentences.map(|sentence| sentence.plain()).collect::<Vec<_>>(), " ")
}

fn filled(scene: &Scene, fillings: &[Filling]) -> Option<Run> {
    let same = fillings.iter().filter(|filling| !filling.differs);
    let labels: Vec<String> = same.map(|filling| scene.title(filling.target).plain()).collect();
    if labels.is_empty() {
        return None;
    }
    let list = scene.words.catalog.host().list(&scene.words.language.tag, &labels, ListKind::And);
    Some(scene.words.ui("mrz-filled", &[("fields", Value::String(list.into()))]))
}

fn differing<'f>(scene: &Scene, fillings: &'f [Filling]) -> Vec<(&'f Filling, Run)> {
    let sentence = |filling: &'f Filling| {
        let view = scene.session.node(filling.target)?;
        let typed = scene.answer(&view).value();
        let document = NodeView { input: filling.found.clone(), value: &filling.value, ..view };
        let found = scene.answer(&document).value();
        let label = scene.title(filling.target).value();
        Some((
            filling,
            scene.words.ui("mrz-differs", &[("label", label), ("typed", typed), ("found", found)]),
        ))
    };
    fillings.iter().filter(|filling| filling.differs).filter_map(sentence).collect()
}
