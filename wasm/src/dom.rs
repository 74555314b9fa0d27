//! Patches applied to the document. Elements are found by id at that moment, never remembered: a browser's page
//! translation, a framework or an extension may have changed whatever lies in between.

use js_sys::Function;
use lotse::render::Patch;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    /// A shadow root or a document.
    type Root;
    #[wasm_bindgen(method, js_name = getElementById)]
    fn by_id(this: &Root, id: &str) -> Option<Element>;
    #[wasm_bindgen(method, getter, js_name = activeElement)]
    fn active_element(this: &Root) -> Option<Element>;

    /// An element; inputs have `value` and `checked` as well.
    #[derive(Clone)]
    pub type Element;
    #[wasm_bindgen(method, js_name = getRootNode)]
    fn root(this: &Element) -> Root;
    #[wasm_bindgen(method, getter, js_name = parentElement)]
    fn parent(this: &Element) -> Option<Element>;
    #[wasm_bindgen(method, getter)]
    fn id(this: &Element) -> String;
    #[wasm_bindgen(method, js_name = setAttribute)]
    fn set_attribute(this: &Element, name: &str, value: &str);
    #[wasm_bindgen(method, js_name = removeAttribute)]
    fn remove_attribute(this: &Element, name: &str);
    #[wasm_bindgen(method, setter, js_name = innerHTML)]
    fn set_inner(this: &Element, html: &JsValue);
    #[wasm_bindgen(method, js_name = insertAdjacentHTML)]
    fn insert(this: &Element, place: &str, html: &JsValue);
    #[wasm_bindgen(method)]
    fn remove(this: &Element);
    #[wasm_bindgen(method)]
    fn contains(this: &Element, other: &Element) -> bool;
    #[wasm_bindgen(method)]
    fn focus(this: &Element);
    #[wasm_bindgen(method, getter)]
    fn value(this: &Element) -> Option<String>;
    #[wasm_bindgen(method, setter)]
    fn set_value(this: &Element, value: &str);
    #[wasm_bindgen(method, setter)]
    fn set_checked(this: &Element, checked: bool);
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
        let root = self.body.root();
        for patch in patches {
            self.apply_one(&root, patch);
        }
    }

    fn apply_one(&self, root: &Root, patch: &Patch) {
        match patch {
            Patch::Page { language, direction, html } => {
                self.speak(language, direction);
                self.body.set_inner(&self.html(html));
            }
            Patch::Language { language, direction } => self.speak(language, direction),
            Patch::Inner { id, html } => {
                if let Some(element) = root.by_id(id) {
                    self.set_inner(root, &element, html);
                }
            }
            Patch::Attribute { id, name, value } => match (root.by_id(id), value) {
                (Some(element), Some(value)) => element.set_attribute(name, value),
                (Some(element), None) => element.remove_attribute(name),
                (None, _) => {}
            },
            Patch::Value { id, value } => {
                // Setting what is there already would move the caret and end a composition.
                if let Some(element) =
                    root.by_id(id).filter(|element| element.value().as_ref() != Some(value))
                {
                    element.set_value(value);
                }
            }
            Patch::Checked { id, checked } => {
                if let Some(element) = root.by_id(id) {
                    element.set_checked(*checked);
                }
            }
            Patch::Insert { parent, before, html } => {
                let html = self.html(html);
                match (before.as_ref().and_then(|id| root.by_id(id)), root.by_id(parent)) {
                    (Some(next), _) => next.insert("beforebegin", &html),
                    (None, Some(list)) => list.insert("beforeend", &html),
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
            .filter(|active| !JsValue::loose_eq(active, element) && element.contains(active))
            .map(|active| active.id());
        element.set_inner(&self.html(html));
        if let Some(again) = focused.and_then(|id| root.by_id(&id)) {
            again.focus();
        }
    }

    fn speak(&self, language: &str, direction: &str) {
        if let Some(stage) = self.body.parent() {
            stage.set_attribute("lang", language);
            stage.set_attribute("dir", direction);
        }
    }

    fn html(&self, html: &str) -> JsValue {
        let html = JsValue::from_str(html);
        self.trusted.call1(&JsValue::NULL, &html).unwrap_or(html)
    }
}

impl Element {
    /// Takes a JavaScript value for an element.
    pub(crate) fn from_js(value: JsValue) -> Self {
        value.unchecked_into()
    }
}
