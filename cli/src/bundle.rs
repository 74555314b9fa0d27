//! `lotse bundle`: a form and its messages as the browser loads them.

mod messages;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use lotse::diagnostic::Severity;
use lotse::form::Data;

use crate::report::{self, Finding};
use crate::source::{Definition, Layout};
use crate::{Outcome, engine, output};

/// Write a form and its messages as the browser loads them: `form.lotse` (compiled), `form.json` and `messages/<language>.json`.
///
/// A form with errors is not written; they are printed as `lotse check` does.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The directory of the form: `forms/<service>`.
    form: PathBuf,
    /// Where to write; it is made if it is missing. Files of an earlier run that no longer belong there are removed.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let definition = Definition::read(&arguments.form)?;
    let (form, mut diagnostics) = engine::read(&definition);
    diagnostics.retain(|diagnostic| diagnostic.severity == Severity::Error);
    let Some(form) = form else {
        let findings =
            diagnostics.into_iter().map(|diagnostic| Finding::of(&definition, diagnostic)).collect();
        report::print(&report::in_order(findings))?;
        writeln!(io::stdout(), "{} has errors: nothing was written", arguments.form.display())?;
        return Ok(Outcome::ToMend);
    };
    let data = definition.bundled();
    output::write(&arguments.out.join("form.lotse"), form.to_bytes())?;
    output::write(&arguments.out.join("form.json"), serde_json::to_string(&data)?)?;
    let languages = languages(&data);
    let layout = Layout::of(&arguments.form);
    let directory = arguments.out.join("messages");
    for language in &languages {
        let resources = messages::resources(&layout.locales, &form, language, &languages)?;
        output::write(&directory.join(language).with_extension("json"), serde_json::to_string(&resources)?)?;
    }
    remove_others(&directory, &languages)?;
    Ok(Outcome::InOrder)
}

fn languages(data: &Data) -> Vec<String> {
    let languages = data.get("languages").map(Data::items).unwrap_or_default();
    languages.iter().filter_map(Data::as_text).map(str::to_owned).collect()
}

/// Removes messages of languages that the form no longer has.
fn remove_others(directory: &Path, languages: &[String]) -> Result<()> {
    for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
        let path = entry.path();
        let is_messages = path.extension().is_some_and(|extension| extension == "json");
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        if is_messages && !languages.iter().any(|language| language == stem) {
            fs::remove_file(&path).with_context(|| format!("{} cannot be removed", path.display()))?;
        }
    }
    Ok(())
}
