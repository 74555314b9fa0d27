//! From the sources to what a portal serves.

pub(crate) mod dist;
pub(crate) mod forms;
pub(crate) mod insight;
pub(crate) mod size;
mod wasm;

use anyhow::Result;

/// Builds everything that has changed into `dist/`.
pub(crate) fn all() -> Result<()> {
    wasm::build()?;
    forms::bundle()?;
    dist::assemble()
}
