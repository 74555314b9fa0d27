//! From the sources to what a portal serves.

pub(crate) mod apps;
pub(crate) mod dist;
pub(crate) mod forms;
mod imports;
pub(crate) mod insight;
mod order;
pub(crate) mod package;
mod portal;
pub(crate) mod size;
mod wasm;

use anyhow::{Result, ensure};

/// Builds everything that has changed into `dist/`.
pub(crate) fn all() -> Result<()> {
    let broken = all_but_broken_forms()?;
    ensure!(broken.is_empty(), "these forms have errors, shown above: {}", broken.join(", "));
    Ok(())
}

/// As `all`, but a form with errors is left out instead of ending the build. Returns those forms.
pub(crate) fn all_but_broken_forms() -> Result<Vec<String>> {
    wasm::build()?;
    package::assemble()?;
    let broken = forms::bundle()?;
    dist::assemble()?;
    Ok(broken)
}
