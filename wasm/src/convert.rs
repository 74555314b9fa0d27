//! Between JavaScript values and the core's.

use js_sys::{Array, Error as JsError, JsString, Object, Reflect, Uint8Array};
use lotse::form::Data;
use lotse::form::data::MAX_DEPTH;
use lotse::i18n::Messages;
use lotse::session::Error;
use lotse::value::{Value, literal, number, text};
use wasm_bindgen::{JsCast, JsValue};

/// Data as plain JavaScript: whole numbers as numbers, all others as text, which keeps their digits. Walked by hand, as the
/// way in is.
pub(crate) fn to_js(data: &Data) -> JsValue {
    match data {
        Data::Null => JsValue::NULL,
        Data::Boolean(flag) => JsValue::from_bool(*flag),
        Data::Number(number) => match number::to_integer(*number).map(i32::try_from) {
            Some(Ok(whole)) if number.scale() == 0 => whole.into(),
            _ => number::text(*number).into(),
        },
        Data::Text(text) => text.into(),
        Data::List(items) => items.iter().map(to_js).collect::<Array>().into(),
        Data::Map(members) => object(members.iter().map(|(name, member)| (name.as_str(), to_js(member)))),
    }
}

/// A value of an expression: numbers, dates and durations as text.
pub(crate) fn value_to_js(value: &Value) -> JsValue {
    match value {
        Value::Null => JsValue::NULL,
        Value::Boolean(flag) => JsValue::from_bool(*flag),
        Value::List(items) => items.iter().map(value_to_js).collect::<Array>().into(),
        Value::Context(context) => {
            object(context.entries().iter().map(|(name, member)| (&**name, value_to_js(member))))
        }
        Value::Range(_) => literal(value).into(),
        other => text(other).into(),
    }
}

/// A plain object.
pub(crate) fn object<'m>(members: impl Iterator<Item = (&'m str, JsValue)>) -> JsValue {
    let object = Object::new().into();
    for (name, member) in members {
        set(&object, name, &member);
    }
    object
}

/// Any structure as plain JavaScript objects.
#[cfg(feature = "compiler")]
pub(crate) fn structure_to_js<T: serde::Serialize + ?Sized>(structure: &T) -> JsValue {
    structure.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// A JavaScript value as data: plain objects, arrays, strings, numbers, truth values. Walked by hand: serde's way in
/// costs 20 KB for errors that print floating-point numbers.
pub(crate) fn data(value: &JsValue) -> Result<Data, JsValue> {
    data_at(value, 0)
}

fn data_at(value: &JsValue, depth: usize) -> Result<Data, JsValue> {
    if depth > MAX_DEPTH {
        return Err(failure("input", "expected an object of at most 64 levels, found a deeper one"));
    }
    if value.is_null() || value.is_undefined() {
        return Ok(Data::Null);
    }
    if let Some(flag) = value.as_bool() {
        return Ok(Data::Boolean(flag));
    }
    if let Some(text) = value.as_string() {
        return Ok(Data::Text(text));
    }
    if let Some(number) = value.dyn_ref::<js_sys::Number>() {
        // JavaScript writes the shortest digits that mean the number: those are the ones the author wrote.
        let digits = number.to_string_with_radix(10).map(String::from).unwrap_or_default();
        return lotse::value::number::parse_exact(&digits)
            .map(Data::Number)
            .ok_or_else(|| failure("input", "expected a number that is exact in 28 digits"));
    }
    if let Some(items) = value.dyn_ref::<Array>() {
        return items.iter().map(|item| data_at(&item, depth + 1)).collect::<Result<_, _>>().map(Data::List);
    }
    if let Some(object) = value.dyn_ref::<Object>() {
        let entries = Object::entries(object);
        let members = entries.iter().map(|entry| {
            let entry: Array = entry.unchecked_into();
            Ok((entry.get(0).as_string().unwrap_or_default(), data_at(&entry.get(1), depth + 1)?))
        });
        return members.collect::<Result<_, JsValue>>().map(Data::Map);
    }
    Err(failure("input", "expected plain data, found a function or symbol"))
}

/// Messages: a list of bundled ones (bytes) and of Fluent sources (`{ language, text }`), best first; `order` is that of the
/// form's texts. An engine without the parser of sources takes only those that say nothing.
pub(crate) fn messages(value: &JsValue, order: &[u32]) -> Result<Messages, JsValue> {
    let items = value.dyn_ref::<Array>().ok_or_else(|| failure("messages", "expected a list of messages"))?;
    let mut messages = Messages::default();
    let mut sources = Vec::new();
    for item in items.iter() {
        if let Some(bytes) = item.dyn_ref::<Uint8Array>() {
            let read = Messages::from_bytes(&bytes.to_vec(), order);
            messages.add(read.map_err(|reason| failure(reason.code(), reason.expected()))?);
            continue;
        }
        let text = |name| get(&item, name).as_string();
        match (text("language"), text("text")) {
            (Some(language), Some(text)) => sources.push((language, text)),
            _ => {
                return Err(failure(
                    "messages",
                    "expected bytes, or `language` and `text`, in each item of the messages",
                ));
            }
        }
    }
    if !sources.is_empty() {
        messages.add(read_sources(sources)?);
    }
    Ok(messages)
}

#[cfg(feature = "compiler")]
pub(crate) fn read_sources(sources: Vec<(String, String)>) -> Result<Messages, JsValue> {
    let resource = |(language, text)| lotse::i18n::Resource { language, text };
    // What is wrong with messages is said when they are bundled.
    Ok(Messages::read(sources.into_iter().map(resource).collect()).0)
}

#[cfg(not(feature = "compiler"))]
fn read_sources(sources: Vec<(String, String)>) -> Result<Messages, JsValue> {
    if sources.iter().any(|(_, text)| !text.is_empty()) {
        return Err(failure(
            "messages-source",
            "expected bundled messages; `compileMessages` of the other engine makes them of sources",
        ));
    }
    Ok(Messages::none_in(&sources.into_iter().map(|(language, _)| language).collect::<Vec<_>>()))
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

/// A list of texts.
pub(crate) fn texts(list: &[String]) -> JsValue {
    list.iter().map(|text| JsValue::from(text.as_str())).collect::<js_sys::Array>().into()
}
