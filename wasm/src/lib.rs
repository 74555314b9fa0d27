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

/// The version of the core, for example `0.1.0`.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
