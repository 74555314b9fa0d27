//! `lotse check`: everything that can be said about forms without playing them.

mod figures;
mod head;
mod messages;
mod shared;

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use lotse::diagnostic::Diagnostic;
use lotse::form::Data;
use lotse::value::Date;
use serde::Serialize;

use crate::report::{self, Finding, plural};
use crate::source::{Definition, find_forms};
use crate::{Outcome, engine, yaml};

/// Tell what is wrong with forms, with file, line and column.
///
/// Exit status: 0 nothing is wrong (warnings may be), 1 something is, 2 the command could not do its work.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Forms, or directories with forms in them.
    #[arg(default_value = "forms")]
    paths: Vec<PathBuf>,
    /// Print JSON for editors and other tools.
    #[arg(long)]
    json: bool,
    /// The day on which figures are taken to be looked at (2026-11-23); the day of the machine's clock otherwise.
    #[arg(long, value_parser = parse_date)]
    today: Option<Date>,
    /// Count warnings as errors.
    #[arg(long)]
    strict: bool,
}

/// The result for tools.
#[derive(Serialize)]
struct Report<'a> {
    forms: Vec<String>,
    errors: usize,
    warnings: usize,
    diagnostics: &'a [Finding],
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let today = match arguments.today {
        Some(today) => today,
        None => machine_date()?,
    };
    let forms = find_forms(&arguments.paths)?;
    let mut findings = Vec::new();
    for directory in &forms {
        findings.extend(check_form(directory, today)?);
    }
    findings.extend(messages::check(&forms)?);
    findings.extend(shared::unused(&forms));
    let findings = report::in_order(findings);
    let (errors, warnings) = report::count(&findings);
    let mut out = io::stdout().lock();
    if arguments.json {
        let forms = forms.iter().map(|form| form.display().to_string()).collect();
        let report = Report { forms, errors, warnings, diagnostics: &findings };
        writeln!(out, "{}", serde_json::to_string_pretty(&report)?)?;
    } else {
        report::print(&findings)?;
        writeln!(
            out,
            "{}: {}, {}",
            plural(forms.len(), "form"),
            plural(errors, "error"),
            plural(warnings, "warning")
        )?;
    }
    let fails = errors > 0 || arguments.strict && warnings > 0;
    Ok(if fails { Outcome::ToMend } else { Outcome::InOrder })
}

/// Everything that is wrong with one form.
pub(crate) fn check_form(directory: &Path, today: Date) -> Result<Vec<Finding>> {
    let definition = Definition::read(directory)?;
    let mut diagnostics = definition.diagnostics.clone();
    // What the reader would say about half a file is mostly wrong.
    if !diagnostics.iter().any(|diagnostic| yaml::UNREADABLE.contains(&diagnostic.code)) {
        let (form, found) = engine::read(&definition);
        diagnostics = found;
        diagnostics.extend(identity(&definition));
        diagnostics.extend(head::check(&definition.data));
        diagnostics.extend(form.iter().flat_map(|form| form.check_parties()));
        diagnostics.extend(form.iter().flat_map(|form| form.advice()));
        diagnostics.extend(figures::check(&definition.data, form.as_deref(), today));
    }
    Ok(diagnostics.into_iter().map(|diagnostic| Finding::of(&definition, diagnostic)).collect())
}

/// The directory, the id and the message files have one name, so that each leads to the others.
fn identity(definition: &Definition) -> Option<Diagnostic> {
    let directory = definition.directory.canonicalize().ok()?;
    let name = directory.file_name()?.to_str()?;
    let id = definition.data.get("id").and_then(Data::as_text)?;
    let location = lotse::diagnostic::Location { pointer: "/id".into(), ..Default::default() };
    let message = format!("expected the id `{name}`, the name of the directory, found `{id}`");
    (id != name).then(|| Diagnostic::error("F0106", location, message))
}

pub(crate) fn parse_date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| format!("expected a date such as 2026-11-23, found `{text}`"))
}

/// The day of the machine's clock in its time zone.
pub(crate) fn machine_date() -> Result<Date> {
    let day = jiff::ZonedDateTime::now().date().to_string();
    Date::parse(&day).with_context(|| format!("the machine's clock says {day}, which is no day"))
}

#[cfg(test)]
mod tests;
