//! Patches applied to the document. Elements are found by id at that moment, never remembered: a browser's page
//! translation, a framework or an extension may have changed whatever lies in between.

use js_sys::Function;
use lotse::render::Patch;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document as WebDocument, Element, HtmlElement, HtmlInputElement, Node, ShadowRoot};

// Markup goes in as what the page's Trusted Types policy made of it, which the string parameters of web-sys cannot carry.
#[wasm_bindgen]
extern "C" {
    type Markup;
    #[wasm_bindgen(method, setter, js_name = innerHTML)]
    fn set_inner(this: &Markup, html: &JsValue);
    #[wasm_bindgen(method, js_name = insertAdjacentHTML)]
    fn insert(this: &Markup, place: &str, html: &JsValue);
}

/// A shadow root, or the document in light DOM.
enum Root {
    Shadow(ShadowRoot),
    Document(WebDocument),
}

impl Root {
    fn of(node: &Node) -> Option<Self> {
        match node.get_root_node().dyn_into::<ShadowRoot>() {
            Ok(shadow) => Some(Self::Shadow(shadow)),
            Err(root) => root.dyn_into::<WebDocument>().ok().map(Self::Document),
        }
    }

    fn by_id(&self, id: &str) -> Option<Element> {
        match self {
            Self::Shadow(root) => root.get_element_by_id(id),
            Self::Document(root) => root.get_element_by_id(id),
        }
    }

    fn active_element(&self) -> Option<Element> {
        match self {
            Self::Shadow(root) => root.active_element(),
            Self::Document(root) => root.active_element(),
        }
    }
}

/// Where a form is shown.
pub(crate) struct Document {
    body: Element,
    trusted: Function,
}

impl Document {
    /// `body` holds the page; its parent carries `lang` and `dir`. `trusted` turns a string into what `innerHTML`
    /// takes under Trusted Types.
    pub(crate) fn new(body: Element, trusted: Function) -> Self {
        Self { body, trusted }
    }

    pub(crate) fn apply(&self, patches: &[Patch]) {
        let Some(root) = Root::of(&self.body) else { return };
        for patch in patches {
            self.apply_one(&root, patch);
        }
    }

    fn apply_one(&self, root: &Root, patch: &Patch) {
        match patch {
            Patch::Page { language, direction, html } => {
                self.speak(language, direction);
                markup(&self.body).set_inner(&self.html(html));
            }
            Patch::Language { language, direction } => self.speak(language, direction),
            Patch::Inner { id, html } => {
                if let Some(element) = root.by_id(id) {
                    self.set_inner(root, &element, html);
                }
            }
            Patch::Attribute { id, name, value } => match (root.by_id(id), value) {
                // The names are the renderer's own: the document does not refuse them.
                (Some(element), Some(value)) => drop(element.set_attribute(name, value)),
                (Some(element), None) => drop(element.remove_attribute(name)),
                (None, _) => {}
            },
            Patch::Value { id, value } => {
                // Setting what is there already would move the caret and end a composition.
                if let Some(control) = root.by_id(id).map(control).filter(|control| control.value() != *value)
                {
                    control.set_value(value);
                }
            }
            Patch::Checked { id, checked } => {
                if let Some(element) = root.by_id(id) {
                    control(element).set_checked(*checked);
                }
            }
            Patch::Insert { parent, before, html } => {
                let html = self.html(html);
                match (before.as_ref().and_then(|id| root.by_id(id)), root.by_id(parent)) {
                    (Some(next), _) => markup(&next).insert("beforebegin", &html),
                    (None, Some(list)) => markup(&list).insert("beforeend", &html),
                    (None, None) => {}
                }
            }
            Patch::Remove { id } => {
                if let Some(element) = root.by_id(id) {
                    element.remove();
                }
            }
        }
    }

    /// Where markup around the focus has to change, the focus returns to the control of the same id.
    fn set_inner(&self, root: &Root, element: &Element, html: &str) {
        let focused = root
            .active_element()
            .filter(|active| active != element && element.contains(Some(active)))
            .map(|active| active.id());
        markup(element).set_inner(&self.html(html));
        let again =
            focused.and_then(|id| root.by_id(&id)).and_then(|again| again.dyn_into::<HtmlElement>().ok());
        if let Some(again) = again {
            drop(again.focus());
        }
    }

    fn speak(&self, language: &str, direction: &str) {
        if let Some(stage) = self.body.parent_element() {
            drop(stage.set_attribute("lang", language));
            drop(stage.set_attribute("dir", direction));
        }
    }

    fn html(&self, html: &str) -> JsValue {
        let html = JsValue::from_str(html);
        self.trusted.call1(&JsValue::NULL, &html).unwrap_or(html)
    }
}

/// An element as what takes trusted markup.
fn markup(element: &Element) -> &Markup {
    element.unchecked_ref()
}

/// An input, select or text area: all of them have `value`, and only inputs are ever `checked`.
fn control(element: Element) -> HtmlInputElement {
    element.unchecked_into()
}
