//! `lotse schema`: JSON Schemas of what authors write, and of what a form sends.

use std::io::{self, Write};
use std::path::PathBuf;

use anyhow::Result;
use lotse::submission;

use crate::Outcome;
use crate::opened;

/// The schema of `form.yaml`.
pub(crate) const FORM: &str = include_str!("../../schema/form.schema.json");
/// The schema of a shared block; it refers to that of forms.
pub(crate) const BLOCK: &str = include_str!("../../schema/block.schema.json");
/// The schema of a story.
pub(crate) const STORY: &str = include_str!("../../schema/story.schema.json");

/// Print a JSON Schema (2020-12).
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// `definition` (a form.yaml), `block` (a shared block), `story`, or the directory of a form: what it sends.
    what: PathBuf,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let mut out = io::stdout().lock();
    match arguments.what.to_str() {
        Some("definition") => write!(out, "{FORM}")?,
        Some("block") => write!(out, "{BLOCK}")?,
        Some("story") => write!(out, "{STORY}")?,
        _ => match opened::form(&arguments.what)? {
            Some(form) => writeln!(out, "{}", serde_json::to_string_pretty(&submission::schema(&form))?)?,
            None => return Ok(Outcome::ToMend),
        },
    }
    Ok(Outcome::InOrder)
}

#[cfg(test)]
mod tests;
