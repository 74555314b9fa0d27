//! Lotse in the browser: converts between JavaScript and the core, decides nothing.

pub mod host;

use wasm_bindgen::prelude::wasm_bindgen;

/// The version of the core, for example `0.1.0`.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
