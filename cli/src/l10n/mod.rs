//! `lotse l10n`: what translators ask of the texts.

pub(crate) mod check;
pub(crate) mod locale;
mod pseudo;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use lotse::diagnostic::{Diagnostic, Severity};
use lotse::form::Form;
use serde_json::json;

use crate::Outcome;
use crate::source::Definition;

/// Texts and translations.
#[derive(clap::Subcommand)]
pub(crate) enum Command {
    /// Tells what is missing or wrong in the texts, compared with the reference language and with the forms
    Check {
        /// Directory of the texts: `<language>/<file>.ftl`
        #[arg(long, default_value = "locales")]
        locales: PathBuf,
        /// Directory of the forms; what they need is checked too
        #[arg(long, default_value = "forms")]
        forms: PathBuf,
        /// The language that is always complete
        #[arg(long, default_value = "de")]
        reference: String,
        /// Check only this language (may be given several times)
        #[arg(long)]
        language: Vec<String>,
        /// Count warnings as errors
        #[arg(long)]
        strict: bool,
        /// Print one JSON array instead of lines
        #[arg(long)]
        json: bool,
    },
    /// Writes two made-up languages for tests: en-XA (longer, with accents) and ar-XB (right to left)
    Pseudo {
        /// Directory of the texts
        #[arg(long, default_value = "locales")]
        locales: PathBuf,
        /// The language they are made of
        #[arg(long, default_value = "en")]
        from: String,
        /// Directory to write `en-XA/` and `ar-XB/` into
        #[arg(long)]
        out: PathBuf,
    },
}

pub(crate) fn run(command: &Command) -> Result<Outcome> {
    match command {
        Command::Check { locales, forms, reference, language, strict, json } => {
            run_check(locales, forms, reference, language, *strict, *json)
        }
        Command::Pseudo { locales, from, out } => {
            pseudo::write(locales, from, out).map(|()| Outcome::InOrder)
        }
    }
}

fn run_check(
    locales: &Path,
    forms: &Path,
    reference: &str,
    languages: &[String],
    strict: bool,
    json: bool,
) -> Result<Outcome> {
    let read = locale::read(locales).with_context(|| format!("expected texts in {}", locales.display()))?;
    let mut found = check::check(&read, reference, &forms_of(forms)?);
    if !languages.is_empty() {
        let folders: Vec<PathBuf> = languages.iter().map(|language| locales.join(language)).collect();
        found.retain(|diagnostic| {
            folders.iter().any(|folder| Path::new(&diagnostic.location.file).starts_with(folder))
        });
    }
    found.sort_by(|left, right| {
        let key = |diagnostic: &Diagnostic| {
            (
                diagnostic.location.file.clone(),
                diagnostic.location.range.as_ref().map_or(0, |range| range.start),
            )
        };
        key(left).cmp(&key(right))
    });
    let errors = found.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
    let mut out = io::stdout().lock();
    if json {
        let list: Vec<_> = found.iter().map(|diagnostic| as_json(diagnostic, &read)).collect();
        writeln!(out, "{}", serde_json::to_string_pretty(&list)?)?;
    } else {
        for diagnostic in &found {
            writeln!(out, "{}", as_line(diagnostic, &read))?;
        }
        let warnings = found.len() - errors;
        writeln!(out, "{} languages: {errors} errors, {warnings} warnings", read.len())?;
    }
    let is_in_order = errors == 0 && (!strict || found.is_empty());
    Ok(if is_in_order { Outcome::InOrder } else { Outcome::ToMend })
}

/// What the forms need, for those that can be read; `lotse check` tells about the others.
fn forms_of(forms: &Path) -> Result<Vec<check::FormNeeds>> {
    let mut needs = Vec::new();
    for entry in fs::read_dir(forms).into_iter().flatten() {
        let directory = entry?.path();
        if !directory.join("form.yaml").is_file() {
            continue;
        }
        let (form, _) = Form::read(&Definition::read(&directory)?.bundled(), lotse::functions::TABLE);
        needs.extend(
            form.map(|form| check::FormNeeds { service: form.id.to_string(), messages: form.messages() }),
        );
    }
    Ok(needs)
}

fn as_line(diagnostic: &Diagnostic, locales: &[locale::Locale]) -> String {
    let severity = if diagnostic.severity == Severity::Error { "error" } else { "warning" };
    let place = match place(diagnostic, locales) {
        Some((line, column)) => format!(":{line}:{column}"),
        None => diagnostic.location.pointer.clone(),
    };
    let help = diagnostic.help.as_ref().map(|help| format!("\n    {help}")).unwrap_or_default();
    format!(
        "{}{place}: {severity}[{}]: {}{help}",
        diagnostic.location.file, diagnostic.code, diagnostic.message
    )
}

fn as_json(diagnostic: &Diagnostic, locales: &[locale::Locale]) -> serde_json::Value {
    let place = place(diagnostic, locales);
    json!({
        "code": diagnostic.code,
        "severity": diagnostic.severity,
        "file": diagnostic.location.file,
        "line": place.map(|(line, _)| line),
        "column": place.map(|(_, column)| column),
        "pointer": diagnostic.location.pointer,
        "message": diagnostic.message,
        "help": diagnostic.help,
    })
}

/// Line and column (from 1, in characters) of a diagnostic that has a place in a message file.
fn place(diagnostic: &Diagnostic, locales: &[locale::Locale]) -> Option<(usize, usize)> {
    let start = diagnostic.location.range.as_ref()?.start as usize;
    let path = Path::new(&diagnostic.location.file);
    let file = locales.iter().flat_map(|locale| locale.files.values()).find(|file| file.path == path)?;
    let before = file.text.get(..start)?;
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    Some((before.matches('\n').count() + 1, before.get(line_start..)?.chars().count() + 1))
}

#[cfg(test)]
mod tests;
