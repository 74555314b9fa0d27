//! What of a page can change while its shape stays: texts, a few attributes, values of controls.
//!
//! Drawing a page writes its HTML and, beside it, this list. Drawing a part of it again and comparing the lists
//! gives the patches; nothing else has to know what may change.

use maud::{Markup, PreEscaped, Render};

use super::words::escape;
use crate::session::Place;
use crate::value::fingerprint::of as fingerprint;

/// One thing that can change, and what it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Now {
    /// The content of an element.
    Inner(String),
    /// An attribute, or its absence.
    Attribute(&'static str, Option<String>),
    /// What stands in an input.
    Value(String),
    /// What is chosen in a select: not part of its HTML, so it has to be set whenever that is written.
    Chosen(String),
    /// Whether a checkbox or radio is checked.
    Checked(bool),
}

/// A place whose content comes and goes as a whole.
#[derive(Debug)]
pub(super) struct Slot {
    /// Id of its element; empty for the page around all slots.
    pub(super) id: String,
    /// What it shows.
    pub(super) place: Place,
    /// What its markup depends on, beside the things below.
    pub(super) shape: u64,
    /// Its own things, without those of slots in it: id of the element and state.
    pub(super) things: Vec<(String, Now)>,
    /// Its whole element, if it is a row; rows are put in one by one.
    pub(super) row: Option<String>,
    /// Its content.
    pub(super) content: String,
}

/// The slots of a drawing, outer ones first.
pub(super) struct Live {
    pub(super) slots: Vec<Slot>,
    open: Vec<usize>,
}

impl Live {
    /// A drawing whose first slot is this one.
    pub(super) fn new() -> Self {
        let mut live = Self { slots: Vec::new(), open: Vec::new() };
        live.push("", Place::ROOT);
        live
    }

    fn push(&mut self, id: &str, place: Place) -> usize {
        let index = self.slots.len();
        self.slots.push(Slot {
            id: id.to_owned(),
            place,
            shape: fingerprint(""),
            things: Vec::new(),
            row: None,
            content: String::new(),
        });
        self.open.push(index);
        index
    }

    fn top(&mut self) -> Option<&mut Slot> {
        let index = *self.open.last()?;
        self.slots.get_mut(index)
    }

    /// Draws a slot: `content` makes what is in it, `element` puts it into the element of the slot.
    pub(super) fn slot(
        &mut self,
        id: &str,
        place: Place,
        content: impl FnOnce(&mut Self) -> Markup,
        element: impl FnOnce(&mut Self, &Markup) -> Markup,
    ) -> Markup {
        let index = self.push(id, place);
        let content = content(self);
        let element = element(self, &content);
        self.open.pop();
        if let Some(slot) = self.slots.get_mut(index) {
            slot.content = content.into_string();
        }
        element
    }

    /// Keeps the whole element of the slot drawn last with this id: it is a row.
    pub(super) fn keep_row(&mut self, id: &str, element: &Markup) {
        if let Some(slot) = self.slots.iter_mut().find(|slot| slot.id == id) {
            slot.row = Some(element.0.clone());
        }
    }

    /// Notes something that the markup of the slot depends on.
    pub(super) fn shape(&mut self, key: &str) {
        if let Some(slot) = self.top() {
            slot.shape = slot.shape.rotate_left(5) ^ fingerprint(key);
        }
    }

    fn note(&mut self, id: &str, now: Now) {
        if let Some(slot) = self.top() {
            slot.things.push((id.to_owned(), now));
        }
    }

    /// Notes the content of an element, and gives it back for the page.
    pub(super) fn inner(&mut self, id: &str, content: impl Render) -> Markup {
        let content = content.render();
        self.note(id, Now::Inner(content.0.clone()));
        content
    }

    /// An element of that name and those classes whose content may change.
    pub(super) fn element(&mut self, name: &str, class: &str, id: &str, content: impl Render) -> Markup {
        let content = self.inner(id, content);
        let mut html = ["<", name].concat();
        if !class.is_empty() {
            html.push_str(&[" class=\"", class, "\""].concat());
        }
        html.push_str(" id=\"");
        escape(&mut html, id);
        html.push_str(&["\">", &content.0, "</", name, ">"].concat());
        PreEscaped(html)
    }

    /// Notes an attribute, and gives it back for the page.
    pub(super) fn attribute(&mut self, id: &str, name: &'static str, value: Option<&str>) -> Option<String> {
        let value = value.map(str::to_owned);
        self.note(id, Now::Attribute(name, value.clone()));
        value
    }

    /// Notes the value of an input, and gives it back for the page.
    pub(super) fn value(&mut self, id: &str, value: &str) -> String {
        self.note(id, Now::Value(value.to_owned()));
        value.to_owned()
    }

    /// Notes what is chosen in a select.
    pub(super) fn chosen(&mut self, id: &str, value: &str) {
        self.note(id, Now::Chosen(value.to_owned()));
    }

    /// Notes whether a control is checked, and gives it back for the page.
    pub(super) fn checked(&mut self, id: &str, checked: bool) -> bool {
        self.note(id, Now::Checked(checked));
        checked
    }
}

impl Now {
    /// What tells things of one element apart.
    pub(super) fn key(&self) -> &'static str {
        match self {
            Now::Inner(_) => "",
            Now::Attribute(name, _) => name,
            Now::Value(_) | Now::Chosen(_) | Now::Checked(_) => "=",
        }
    }

    /// A fingerprint of the state.
    pub(super) fn hash(&self) -> u64 {
        match self {
            Now::Inner(text) | Now::Value(text) | Now::Chosen(text) | Now::Attribute(_, Some(text)) => {
                fingerprint(text)
            }
            Now::Attribute(_, None) => 1,
            Now::Checked(checked) => u64::from(*checked),
        }
    }
}
