//! The class `Form`.

use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::convert;

/// A checked form. Sessions share it.
#[wasm_bindgen]
pub struct Form {
    pub(crate) inner: Rc<lotse::form::Form>,
    diagnostics: JsValue,
}

#[wasm_bindgen]
impl Form {
    /// Reads a compiled form: what `form.lotse` holds.
    ///
    /// # Errors
    /// The bytes are no form of this version: an `Error` with a `code`: `form-version` when another version of Lotse
    /// compiled it, `form-functions` when it needs the engine with all functions, `form` when it is none or damaged.
    #[wasm_bindgen(js_name = compiled)]
    pub fn compiled(bytes: &[u8]) -> Result<Form, JsValue> {
        lotse::form::Form::from_bytes(bytes, lotse::functions::TABLE)
            .map(|form| Form { inner: Rc::new(form), diagnostics: js_sys::Array::new().into() })
            .map_err(|reason| convert::failure(reason.code(), reason.expected()))
    }

    /// Reads and checks a definition: what `form.json` holds.
    ///
    /// # Errors
    /// The definition has errors: an `Error` with `code` `form` and the list `diagnostics`.
    #[cfg(feature = "compiler")]
    #[wasm_bindgen(constructor)]
    pub fn new(definition: JsValue) -> Result<Form, JsValue> {
        let (form, diagnostics) =
            lotse::form::Form::read(&convert::data(&definition)?, lotse::functions::TABLE);
        let diagnostics = convert::structure_to_js(&diagnostics);
        match form {
            Some(form) => Ok(Form { inner: Rc::new(form), diagnostics }),
            None => {
                let error = convert::failure("form", "expected a form without errors; see `diagnostics`");
                convert::set(&error, "diagnostics", &diagnostics);
                Err(error)
            }
        }
    }

    /// The form as `Form.compiled` reads it.
    #[cfg(feature = "compiler")]
    #[wasm_bindgen(js_name = toBytes)]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.inner.to_bytes()
    }

    /// Whether bundled messages are of this form and of this version of Lotse. Others are to be made of their source by
    /// `compileMessages`.
    #[wasm_bindgen(js_name = understands)]
    pub fn understands(&self, messages: &[u8]) -> bool {
        lotse::i18n::Messages::are_readable(messages, &self.inner.message_keys())
    }

    /// Its id.
    #[wasm_bindgen(getter)]
    pub fn id(&self) -> String {
        self.inner.id.to_string()
    }

    /// Its version.
    #[wasm_bindgen(getter)]
    pub fn version(&self) -> String {
        self.inner.version.to_string()
    }

    /// Languages there are messages for, the reference language first.
    #[wasm_bindgen(getter, unchecked_return_type = "string[]")]
    pub fn languages(&self) -> Array {
        self.inner.languages.iter().map(|tag| JsValue::from_str(tag)).collect()
    }

    /// What was found while reading: warnings for authors.
    #[wasm_bindgen(getter, unchecked_return_type = "unknown[]")]
    pub fn diagnostics(&self) -> JsValue {
        self.diagnostics.clone()
    }
}
