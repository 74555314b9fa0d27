//! `lotse import`: a beginning of a form from a FIM data schema.

mod skeleton;
mod write;
pub(crate) mod xdf;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use lotse::form::Data;

use crate::source::{Layout, REFERENCE_LANGUAGE};
use crate::{Outcome, opened, output, yaml};
use skeleton::{Known, Maker};

/// Make the beginning of a form from a FIM data schema (XDatenfelder 2 or 3).
///
/// Writes `form.yaml` and its messages (`locales/de/<form>.ftl`), with the ids, types, lengths, code lists and numbers of the schema. What a form cannot
/// take over is printed: rules, which FIM has in words alone, and code lists that are not there.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The schema: XML.
    schema: PathBuf,
    /// The directory of the form to make: `forms/<service>`. Its name is the id of the form.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Write over a form that is there.
    #[arg(long)]
    force: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let made = make(arguments)?;
    let mut out = io::stdout().lock();
    writeln!(out, "{}", made.schema)?;
    writeln!(out, "written: {}, {}", made.form.display(), made.messages.display())?;
    if !made.findings.is_empty() {
        writeln!(out, "\nnot taken over, to be decided by hand:")?;
        for finding in &made.findings {
            writeln!(out, "- {finding}")?;
        }
    }
    Ok(Outcome::InOrder)
}

/// What came of a schema.
#[derive(Debug)]
struct Made {
    schema: String,
    form: PathBuf,
    messages: PathBuf,
    findings: Vec<String>,
}

fn make(arguments: &Arguments) -> Result<Made> {
    let text = fs::read_to_string(&arguments.schema)
        .with_context(|| format!("{} cannot be read", arguments.schema.display()))?;
    let schema = xdf::read(&text).with_context(|| arguments.schema.display().to_string())?;
    let id = arguments.out.file_name().and_then(|name| name.to_str());
    let id =
        id.with_context(|| format!("expected the directory of a form, found {}", arguments.out.display()))?;
    let layout = Layout::of(&arguments.out);
    let form = arguments.out.join("form.yaml");
    let messages = layout.locales.join(REFERENCE_LANGUAGE).join(id).with_extension("ftl");
    for file in [&form, &messages] {
        if file.exists() && !arguments.force {
            bail!("{} is there already; `--force` writes over it", file.display());
        }
    }
    let known = known(&layout.forms)?;
    let mut maker = Maker { known: &known, findings: Vec::new() };
    let steps = maker.steps(&schema);
    if steps.is_empty() {
        bail!("{}: expected a schema with fields, found none", arguments.schema.display());
    }
    output::write(&form, write::form(id, &schema, &steps))?;
    output::write(&messages, write::messages(id, &schema, &steps))?;
    let schema = format!("{} {} ({})", schema.id, schema.version, schema.name);
    Ok(Made { schema, form, messages, findings: maker.findings })
}

/// The shared blocks and code lists beside the form.
fn known(forms: &Path) -> Result<Known> {
    let mut known = Known::default();
    for path in files(&forms.join("shared"), "yaml") {
        let text = fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        let data = yaml::read(&text).data;
        let value = |key: &str| data.get(key).and_then(Data::as_text).map(str::to_owned);
        known.blocks.extend(value("fim").zip(value("id")));
    }
    for path in files(&forms.join("codelists"), "json") {
        let list = opened::json(&path)?;
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        known.lists.extend(list.get("urn").and_then(Data::as_text).map(str::to_owned).zip(name));
    }
    Ok(known)
}

fn files(directory: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|found| found == extension));
    files.sort();
    files
}

#[cfg(test)]
mod ours;
#[cfg(test)]
mod tests;
