//! What a fresh machine lacks, installed when it is first needed.

mod apt;
pub(crate) mod chromium;
pub(crate) mod npm;
pub(crate) mod wasm_target;
