//! The class `Session`: the headless API.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Object};
use lotse::form::Data;
use lotse::i18n::{Catalog, Resource};
use lotse::session::{Change, Changes, Input, Settings, StepView};
use lotse::value::{DateTime, NoZones};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::convert::{self, session_error};
use crate::form::Form;
use crate::host::IntlHost;

/// One applicant filling in one form.
#[wasm_bindgen]
pub struct Session {
    pub(crate) inner: Rc<RefCell<Speaking>>,
}

/// A session and the languages it speaks: that of the applicant and that of the record.
pub(crate) struct Speaking {
    pub(crate) session: lotse::session::Session,
    pub(crate) catalog: Catalog,
    pub(crate) record: Catalog,
    host: Rc<IntlHost>,
}

#[wasm_bindgen]
impl Session {
    /// `options`: `now` (ISO 8601, local), `messages` (resources of the applicant's language, best first),
    /// `parameters`, `prefill` (facts by name).
    ///
    /// # Errors
    /// An option that cannot be read, or a parameter the form does not have.
    #[wasm_bindgen(constructor)]
    pub fn new(form: &Form, options: JsValue) -> Result<Session, JsValue> {
        let host = Rc::new(IntlHost::new());
        let messages = convert::resources(&convert::get(&options, "messages"))?;
        let now = convert::get(&options, "now").as_string().unwrap_or_default();
        let now = DateTime::parse(&now, &NoZones).ok_or_else(|| {
            convert::failure("input", "expected `now` as a local date and time like 2026-11-23T14:05:00")
        })?;
        let settings = Settings {
            language: language_of(&messages).into(),
            now,
            nfc: convert::nfc,
            parameters: members(convert::get(&options, "parameters"))?,
        };
        let mut session =
            lotse::session::Session::new(Rc::clone(&form.inner), settings).map_err(session_error)?;
        for (fact, data) in members(convert::get(&options, "prefill"))? {
            let input = Input::from_data(&data).map_err(|expected| convert::failure("input", expected))?;
            for place in session.places_for_fact(&fact) {
                session.prefill(place, input.clone(), "host", false).map_err(session_error)?;
            }
        }
        let (catalog, record) = (catalog(messages, &host), catalog(Vec::new(), &host));
        let inner = Rc::new(RefCell::new(Speaking { session, catalog, record, host }));
        Ok(Session { inner })
    }

    /// Answers a question with what the applicant would enter; null takes the answer back. Returns what changed.
    ///
    /// # Errors
    /// The path names no field, or the input is none for it.
    #[wasm_bindgen(unchecked_return_type = "{ path: string, kind: string }[]")]
    pub fn set(&self, path: &str, input: JsValue) -> Result<Array, JsValue> {
        let input = read_input(input)?;
        let session = &mut self.inner.borrow_mut().session;
        let place = session.place(path).map_err(session_error)?;
        let changes = session.set(place, input).map_err(session_error)?;
        Ok(changes_to_js(session, &changes))
    }

    /// Whether everything that has to be answered is, and rightly.
    #[wasm_bindgen(getter, js_name = isValid)]
    pub fn is_valid(&self) -> bool {
        self.inner.borrow().session.is_valid()
    }

    /// The value of a field: canonical text, list, or null.
    ///
    /// # Errors
    /// The path names nothing.
    pub fn value(&self, path: &str) -> Result<JsValue, JsValue> {
        let session = &self.inner.borrow().session;
        let place = session.place(path).map_err(session_error)?;
        Ok(session.node(place).map_or(JsValue::NULL, |view| convert::to_js(view.value)))
    }

    /// The steps in order: path, status (`done`, `current`, `open`, `not-needed`), and whether errors in it are shown.
    #[wasm_bindgen(unchecked_return_type = "{ path: string, status: string, hasErrors: boolean }[]")]
    pub fn steps(&self) -> Array {
        let session = &self.inner.borrow().session;
        let to_js = |step: StepView| {
            let object = Object::new();
            convert::set(&object, "path", &session.path(step.place).into());
            convert::set(&object, "status", &step.status.name().into());
            convert::set(&object, "hasErrors", &step.has_shown_errors.into());
            JsValue::from(object)
        };
        session.steps().into_iter().map(to_js).collect()
    }

    /// What would be sent: relevant answers, nested by step, group and row.
    pub fn data(&self) -> JsValue {
        convert::to_js(&lotse::submission::output(&self.inner.borrow().session))
    }

    /// Messages of the record's language, best first; to be given before the record is asked for.
    ///
    /// # Errors
    /// The messages cannot be read.
    #[wasm_bindgen(js_name = setRecordMessages)]
    pub fn set_record_messages(&self, messages: JsValue) -> Result<(), JsValue> {
        let resources = convert::resources(&messages)?;
        let speaking = &mut *self.inner.borrow_mut();
        speaking.record = catalog(resources, &speaking.host);
        Ok(())
    }

    /// The same for people, in the record language: `{ language, html, text }`.
    #[wasm_bindgen(unchecked_return_type = "{ language: string, html: string, text: string }")]
    pub fn record(&self) -> JsValue {
        let speaking = self.inner.borrow();
        let record = lotse::render::record(&speaking.session, &speaking.record);
        let object = Object::new();
        convert::set(&object, "language", &record.language.into());
        convert::set(&object, "html", &record.html.into());
        convert::set(&object, "text", &record.text.into());
        object.into()
    }

    /// Everything answered so far, hidden answers too, as a draft.
    pub fn draft(&self) -> JsValue {
        convert::to_js(&self.inner.borrow().session.draft())
    }
}

impl Speaking {
    /// Other messages, perhaps in another language.
    pub(crate) fn speak(&mut self, resources: Vec<Resource>) {
        self.session.set_language(language_of(&resources));
        self.catalog = catalog(resources, &self.host);
    }
}

pub(crate) fn read_input(input: JsValue) -> Result<Input, JsValue> {
    Input::from_data(&convert::data(&input)?).map_err(|expected| convert::failure("input", expected))
}

fn changes_to_js(session: &lotse::session::Session, changes: &Changes) -> Array {
    let to_js = |change: &Change| {
        let object = Object::new();
        convert::set(&object, "path", &session.path(change.place).into());
        convert::set(&object, "kind", &change.kind.name().into());
        JsValue::from(object)
    };
    changes.iter().map(to_js).collect()
}

fn language_of(resources: &[Resource]) -> &str {
    resources.first().map_or("und", |resource| &resource.language)
}

fn catalog(resources: Vec<Resource>, host: &Rc<IntlHost>) -> Catalog {
    let host: Rc<IntlHost> = Rc::clone(host);
    // What is wrong with messages was said when they were bundled.
    Catalog::new(resources, host).0
}

fn members(object: JsValue) -> Result<Vec<(String, Data)>, JsValue> {
    if !object.is_object() || object.is_instance_of::<Array>() {
        return Ok(Vec::new());
    }
    match convert::data(&object)? {
        Data::Map(members) => Ok(members),
        _ => Ok(Vec::new()),
    }
}
