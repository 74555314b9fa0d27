//! Between JavaScript values and the core's.

use js_sys::{Error as JsError, JsString, Reflect};
use lotse::form::Data;
use lotse::i18n::Resource;
use lotse::session::Error;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsValue};

/// Any structure as plain JavaScript objects.
pub(crate) fn to_js<T: Serialize + ?Sized>(value: &T) -> JsValue {
    value.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// A JavaScript object as data.
pub(crate) fn data(value: JsValue) -> Result<Data, JsValue> {
    serde_wasm_bindgen::from_value(value).map_err(|error| failure("input", &error.to_string()))
}

/// Messages of a bundle: `[{ language, text }]`.
pub(crate) fn resources(value: JsValue) -> Result<Vec<Resource>, JsValue> {
    serde_wasm_bindgen::from_value(value).map_err(|error| failure("messages", &error.to_string()))
}

/// An error of the session, with its code.
pub(crate) fn session_error(error: Error) -> JsValue {
    failure(error.code(), &error.to_string())
}

/// A JavaScript `Error` with a `code`.
pub(crate) fn failure(code: &str, message: &str) -> JsValue {
    let error = JsError::new(message);
    set(&error, "code", &code.into());
    error.into()
}

/// Sets a property; plain objects do not refuse.
pub(crate) fn set(object: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &name.into(), value);
}

/// A property, `undefined` where there is none.
pub(crate) fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// Unicode normalisation form C, by the browser.
pub(crate) fn nfc(text: &str) -> String {
    let text: JsString = JsValue::from_str(text).unchecked_into();
    text.normalize("NFC").into()
}
