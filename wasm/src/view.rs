//! The class `View`: a session shown in a document.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, Object};
use lotse::render::{self, Effect, Update};
use lotse::session::Position;
use lotse::validate::file;
use lotse::value::{DateTime, NoZones};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::convert::{self, session_error};
use crate::dom::Document;
use crate::session::{Session, Speaking, read_input};

/// A session shown in a document. Each call changes the document and returns what else is to be done.
#[wasm_bindgen]
pub struct View {
    inner: render::View,
    speaking: Rc<RefCell<Speaking>>,
    document: Document,
}

#[wasm_bindgen]
impl View {
    /// `body` is the element to fill; `trusted` turns HTML of the engine into what `innerHTML` takes; `record` is the
    /// language of the record, which the applicant can have shown beside the own one.
    #[wasm_bindgen(constructor)]
    pub fn new(session: &Session, body: JsValue, trusted: Function, record: &str) -> View {
        let mut inner = render::View::default();
        inner.offer_record(record);
        View {
            inner,
            speaking: Rc::clone(&session.inner),
            document: Document::new(body.unchecked_into(), trusted),
        }
    }

    /// Shows the page.
    pub fn start(&mut self) -> Array {
        let speaking = self.speaking.borrow();
        let update = self.inner.start(&speaking.session, &speaking.catalog);
        self.show(&speaking, &update)
    }

    /// Takes over a page that another engine has drawn of the same answers. `shown` are the paths of what is wrong and shown to be,
    /// answered or not; `summary` and `bilingual` say whether the page shows the error summary, and the language of the record.
    ///
    /// # Errors
    /// A path names nothing.
    #[cfg(feature = "compiler")]
    pub fn adopt(&mut self, shown: Vec<String>, summary: bool, bilingual: bool) -> Result<Array, JsValue> {
        let mut speaking = self.speaking.borrow_mut();
        for path in shown {
            let place = speaking.session.place(&path).map_err(session_error)?;
            speaking.session.reveal(place);
        }
        let record = bilingual.then(|| Rc::clone(&speaking.record));
        let update = self.inner.adopt(&speaking.session, &speaking.catalog, summary, record);
        Ok(self.show(&speaking, &update))
    }

    /// The applicant entered something.
    ///
    /// # Errors
    /// The path names no field, or the input is none for it.
    pub fn input(&mut self, path: &str, input: JsValue) -> Result<Array, JsValue> {
        let input = read_input(input)?;
        let mut speaking = self.speaking.borrow_mut();
        let place = speaking.session.place(path).map_err(session_error)?;
        let changes = speaking.session.set(place, input).map_err(session_error)?;
        let update = self.inner.update(&speaking.session, &speaking.catalog, &changes);
        let effects = self.show(&speaking, &update);
        effects.push(&change(&speaking, path));
        Ok(effects)
    }

    /// The focus left a field that was edited.
    ///
    /// # Errors
    /// The path names nothing.
    pub fn leave(&mut self, path: &str) -> Result<Array, JsValue> {
        let mut speaking = self.speaking.borrow_mut();
        let place = speaking.session.place(path).map_err(session_error)?;
        let Speaking { session, catalog, .. } = &mut *speaking;
        let update = self.inner.leave(session, catalog, place);
        Ok(self.show(&speaking, &update))
    }

    /// A button was pressed.
    ///
    /// # Errors
    /// The session refuses it.
    pub fn act(&mut self, action: &str, path: &str) -> Result<Array, JsValue> {
        let mut speaking = self.speaking.borrow_mut();
        let Speaking { session, catalog, .. } = &mut *speaking;
        let update = self.inner.act(session, catalog, action, path).map_err(session_error)?;
        Ok(self.show(&speaking, &update))
    }

    /// Other messages, perhaps in another language.
    ///
    /// # Errors
    /// The messages cannot be read.
    pub fn speak(&mut self, messages: JsValue) -> Result<Array, JsValue> {
        let mut speaking = self.speaking.borrow_mut();
        let messages = convert::messages(&messages, &speaking.session.form().message_keys())?;
        let _ = speaking.speak(messages);
        let update = self.inner.speak(&speaking.session, &speaking.catalog);
        Ok(self.show(&speaking, &update))
    }

    /// Shows the language of the record too, once its messages were given to the session, or no longer.
    pub fn bilingual(&mut self, shown: bool) -> Array {
        let speaking = self.speaking.borrow();
        let record = shown.then(|| Rc::clone(&speaking.record));
        let update = self.inner.bilingual(&speaking.session, &speaking.catalog, record);
        self.show(&speaking, &update)
    }

    /// A text of the runtime for a control that the shell draws itself; `variables` is an object of texts and numbers.
    pub fn text(&self, id: &str, variables: JsValue) -> String {
        let variables = convert::data(&variables).unwrap_or_default();
        render::View::text(&self.speaking.borrow().catalog, id, variables.members())
    }

    /// What a step, group, row or field is called now; the empty path is the form.
    ///
    /// # Errors
    /// The path names nothing.
    pub fn label(&self, path: &str) -> Result<String, JsValue> {
        let speaking = self.speaking.borrow();
        let place = speaking.session.place(path).map_err(session_error)?;
        Ok(render::View::label(&speaking.session, &speaking.catalog, place))
    }

    /// What a file is, by its first and last bytes (`lotse::validate::file::WINDOW`).
    #[wasm_bindgen(unchecked_return_type = "{ type: string, problem: string }")]
    pub fn inspect(&self, head: &[u8], tail: &[u8]) -> JsValue {
        let found = file::inspect(head, tail);
        plain(&[("type", found.media_type.into()), ("problem", found.problem.into())])
    }

    /// What the options of a choice are called in the language of the record, by their codes.
    ///
    /// # Errors
    /// The path names nothing.
    #[wasm_bindgen(js_name = recordNames, unchecked_return_type = "Record<string, string>")]
    pub fn record_names(&self, path: &str) -> Result<JsValue, JsValue> {
        let speaking = self.speaking.borrow();
        let place = speaking.session.place(path).map_err(session_error)?;
        let names = Object::new();
        for (code, name) in render::View::option_names(&speaking.session, &speaking.record, place) {
            convert::set(&names, &code, &name.into());
        }
        Ok(names.into())
    }

    /// Labels and answers that a party sees, as the applicant reads them.
    #[wasm_bindgen(unchecked_return_type = "[string, string][]")]
    pub fn seen(&self, party: &str) -> Array {
        let speaking = self.speaking.borrow();
        let seen = render::View::seen(&speaking.session, &speaking.catalog, party);
        seen.iter().map(|words| convert::texts(words)).collect()
    }

    /// The host is sending.
    pub fn sending(&mut self) -> Array {
        let speaking = self.speaking.borrow();
        let update = self.inner.sending(&speaking.session, &speaking.catalog);
        self.show(&speaking, &update)
    }

    /// The host has sent the application: its reference number if there is one, the local date and time, and the
    /// fingerprint of what was sent if there is one.
    pub fn sent(&mut self, reference: &str, at: &str, fingerprint: &str) -> Array {
        let receipt = render::Receipt {
            reference: reference.to_owned(),
            sent: DateTime::parse(at, &NoZones),
            fingerprint: fingerprint.to_owned(),
        };
        let mut speaking = self.speaking.borrow_mut();
        let Speaking { session, catalog, record, .. } = &mut *speaking;
        let update = self.inner.sent(session, catalog, Rc::clone(record), receipt);
        self.show(&speaking, &update)
    }

    /// The host could not send.
    pub fn failed(&mut self) -> Array {
        let speaking = self.speaking.borrow();
        let update = self.inner.failed(&speaking.session, &speaking.catalog);
        self.show(&speaking, &update)
    }

    fn show(&self, speaking: &Speaking, update: &Update) -> Array {
        self.document.apply(&update.patches);
        update.effects.iter().map(|effect| effect_to_js(speaking, effect)).collect()
    }
}

fn effect_to_js(speaking: &Speaking, effect: &Effect) -> JsValue {
    match effect {
        Effect::Focus(id) => object("focus", &[("id", id.into())]),
        Effect::Announce(text) => object("announce", &[("text", text.into())]),
        Effect::Page => object("step", &[("detail", position(speaking))]),
        Effect::Submit => object("submit", &[("detail", submission(speaking))]),
    }
}

fn change(speaking: &Speaking, path: &str) -> JsValue {
    let place = speaking.session.place(path);
    let value = place.map_or(JsValue::NULL, |place| convert::value_to_js(speaking.session.value(place)));
    object("change", &[("path", path.into()), ("value", value)])
}

fn position(speaking: &Speaking) -> JsValue {
    let (page, path) = match speaking.session.position() {
        Position::Step(place) => ("step", JsValue::from(speaking.session.path(place))),
        Position::Review => ("review", JsValue::NULL),
        Position::Done => ("done", JsValue::NULL),
    };
    plain(&[("page", page.into()), ("path", path)])
}

fn submission(speaking: &Speaking) -> JsValue {
    let form = speaking.session.form();
    plain(&[
        ("form", plain(&[("id", (&*form.id).into()), ("version", (&*form.version).into())])),
        ("data", convert::to_js(&lotse::submission::output(&speaking.session))),
        ("record", speaking.record()),
        ("language", (&*speaking.catalog.language().tag).into()),
    ])
}

fn object(kind: &str, members: &[(&str, JsValue)]) -> JsValue {
    let object = plain(members);
    convert::set(&object, "type", &kind.into());
    object
}

fn plain(members: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in members {
        convert::set(&object, name, value);
    }
    object.into()
}
