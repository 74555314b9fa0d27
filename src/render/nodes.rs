//! The nodes of a step. Each stands in a slot of its own, which stays when the node is hidden.

use maud::{Markup, html};

use super::field;
use super::live::Live;
use super::overview;
use super::scene::{Scene, arguments};
use crate::form::{Kind, Tone};
use crate::session::{NodeView, Place};

/// The slots of the children of a place, one after the other.
pub(super) fn children(scene: &Scene, place: Place, live: &mut Live) -> Markup {
    html! {
        div.nodes { @for child in scene.session.children(place) { (slot(scene, child, live)) } }
    }
}

/// A node in its slot.
pub(super) fn slot(scene: &Scene, place: Place, live: &mut Live) -> Markup {
    let id = slot_id(scene, place);
    let is_invalid = scene.session.node(place).is_some_and(|view| scene.is_invalid(&view));
    live.slot(
        &id,
        place,
        |live| content(scene, place, live),
        |live, content| {
            let hidden = live.attribute(&id, "hidden", content.0.is_empty().then_some(""));
            let invalid = live.attribute(&id, "data-invalid", is_invalid.then_some(""));
            html! { div.slot id=(id) hidden=[hidden] data-invalid=[invalid] { (content) } }
        },
    )
}

/// The id of the slot of a node.
pub(super) fn slot_id(scene: &Scene, place: Place) -> String {
    [&scene.session.path(place), "-slot"].concat()
}

/// What stands in the slot; nothing while the node is hidden.
pub(super) fn content(scene: &Scene, place: Place, live: &mut Live) -> Markup {
    let Some(view) = scene.session.node(place).filter(|view| view.relevant) else {
        live.shape("hidden");
        return Markup::default();
    };
    match &view.node.kind {
        Kind::Field(field) if field.hidden => Markup::default(),
        Kind::Field(field) => field::field(scene, place, &view, field, live),
        Kind::Notice { tone } => notice(scene, place, &view, *tone, live),
        Kind::Repeat { .. } => repeat(scene, place, &view, live),
        Kind::Group { .. } | Kind::Step { .. } | Kind::Root => group(scene, place, &view, live),
    }
}

fn notice(scene: &Scene, place: Place, view: &NodeView, tone: Tone, live: &mut Live) -> Markup {
    let (name, prefix) = match tone {
        Tone::Info => ("info", "notice-info"),
        Tone::Success => ("success", "notice-success"),
        Tone::Warning => ("warning", "notice-warning"),
        Tone::Stop => ("stop", "notice-stop"),
    };
    let id = scene.session.path(place);
    let basis_id = [&id, "-basis"].concat();
    let text = html! {
        span.quiet { (scene.words.ui(prefix, &[])) ": " }
        (scene.words.label(view.node, &arguments(view)))
        (scene.title_in_record(place))
    };
    html! {
        div.notice data-tone=(name) part="notice" {
            span.icon aria-hidden="true" {}
            div {
                (live.element("p", "pre", &id, text))
                @if !view.node.sources.is_empty() {
                    (live.element("p", "basis", &basis_id, scene.legal_basis(view.node)))
                }
            }
        }
    }
}

fn group(scene: &Scene, place: Place, view: &NodeView, live: &mut Live) -> Markup {
    let id = scene.session.path(place);
    html! {
        fieldset.group id=(id) aria-describedby=([&id, "-hint ", &id, "-error"].concat()) {
            legend { (heading(scene, place, view, live)) }
            (described(scene, &id, view, live))
            (children(scene, place, live))
        }
    }
}

fn heading(scene: &Scene, place: Place, view: &NodeView, live: &mut Live) -> Markup {
    let label_id = [&scene.session.path(place), "-label"].concat();
    let label = scene.words.label(view.node, &arguments(view));
    let label = html! { (label) (scene.title_in_record(place)) };
    html! { h3 id=(label_id) tabindex="-1" { (live.inner(&label_id, label)) } }
}

/// Hint and errors of a group, repeat or step.
pub(super) fn described(scene: &Scene, id: &str, view: &NodeView, live: &mut Live) -> Markup {
    let (hint_id, error_id) = ([id, "-hint"].concat(), [id, "-error"].concat());
    let hint = html! {
        @if let Some(hint) = scene.words.of(view.node, "hint", &arguments(view)) {
            p { (hint) (scene.in_record(|words| words.of(view.node, "hint", &arguments(view)).unwrap_or_else(|| words.literal("")))) }
        }
    };
    html! {
        (live.element("div", "hint pre", &hint_id, hint))
        (live.element("div", "error", &error_id, scene.errors(view)))
    }
}

fn repeat(scene: &Scene, place: Place, view: &NodeView, live: &mut Live) -> Markup {
    let id = scene.session.path(place);
    let (rows_id, empty_id, add_id) = (rows_id(&id), [&id, "-empty"].concat(), [&id, "-add"].concat());
    let arguments = arguments(view);
    let empty = html! {
        @if view.rows.is_empty() { (scene.words.of_or(view.node, "empty", "row-empty", &arguments)) }
    };
    let add = scene.words.of_or(view.node, "add", "action-add", &arguments);
    let undo_id = [&id, "-undo"].concat();
    let removed = scene.removed.as_ref().filter(|removed| removed.repeat == place);
    let undo = html! {
        @if let Some(removed) = removed {
            span { (scene.words.ui("row-removed", &[("label", scene.title(removed.row).value())])) } " "
            button.link type="button" data-action="restore-row" data-path=(scene.session.path(removed.row)) {
                (scene.words.ui("action-undo", &[]))
            }
        }
    };
    html! {
        section.repeat id=(id) aria-labelledby=([&id, "-label"].concat()) {
            (heading(scene, place, view, live))
            (described(scene, &id, view, live))
            (live.element("p", "muted", &empty_id, empty))
            ol.rows id=(rows_id) role="list" {
                @for record in view.rows { (row(scene, Place { record: *record, node: place.node }, live)) }
            }
            (live.element("div", "undo", &undo_id, undo))
            button.button type="button" id=(add_id) data-action="add-row" data-path=(id) part="button" {
                (live.inner(&add_id, add))
            }
            (overview::slot(scene, place, live))
        }
    }
}

/// The id of the list that holds the rows of a repeat.
pub(super) fn rows_id(repeat: &str) -> String {
    [repeat, "-rows"].concat()
}

/// One row as a card with its heading and a button that removes it.
pub(super) fn row(scene: &Scene, place: Place, live: &mut Live) -> Markup {
    let Some(view) = scene.session.node(place) else { return Markup::default() };
    let id = scene.session.path(place);
    let slot_id = slot_id(scene, place);
    let label_id = [&id, "-label"].concat();
    let element = live.slot(
        &slot_id,
        place,
        |live| row_content(scene, place, &view, &id, live),
        |_, content| html! { li.row id=(slot_id) { div role="group" aria-labelledby=(label_id) { (content) } } },
    );
    live.keep_row(&slot_id, &element);
    element
}

fn row_content(scene: &Scene, place: Place, view: &NodeView, id: &str, live: &mut Live) -> Markup {
    let (label_id, remove_id) = ([id, "-label"].concat(), [id, "-remove"].concat());
    let title = scene.title(place);
    let short = scene.words.of_or(view.node, "remove", "action-remove", &arguments(view));
    let remove = scene.named(&short, &title);
    if !view.relevant {
        return Markup::default();
    }
    html! {
        div.row-head {
            h4 id=(label_id) tabindex="-1" { (live.inner(&label_id, html! { (title) (scene.title_in_record(place)) })) }
            button.link type="button" id=(remove_id) data-action="remove-row" data-path=(id) {
                (live.inner(&remove_id, remove))
            }
        }
        (children(scene, place, live))
    }
}
