//! Lotse in the browser: converts between JavaScript and the core, decides nothing.

mod convert;
mod dom;
mod form;
pub mod host;
mod session;
mod view;

pub use form::Form;
pub use session::Session;
pub use view::View;

use wasm_bindgen::prelude::wasm_bindgen;

/// Memory for everything: 2 KB smaller after brotli than the allocator of the standard library.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// The version of the core, for example `0.1.0`.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Messages for any form, made of Fluent sources (`[{ language, text }]`, best first): both engines read them.
///
/// # Errors
/// They are no list of sources.
#[cfg(feature = "compiler")]
#[wasm_bindgen(js_name = compileMessages)]
pub fn compile_messages(sources: wasm_bindgen::JsValue) -> Result<Vec<u8>, wasm_bindgen::JsValue> {
    Ok(convert::messages(&sources, &[])?.to_bytes(&[]))
}
