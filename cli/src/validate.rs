//! `lotse validate`: checks what a form has sent, with the very logic that the browser ran.

mod files;

use std::io::{self, Write};
use std::path::PathBuf;

use anyhow::Result;
use lotse::form::{Data, FieldType};
use lotse::i18n::Catalog;
use lotse::render::View;
use lotse::session::Session;
use lotse::submission;
use lotse::value::{Date, Decimal};
use serde::Serialize;

use crate::check::parse_date;
use crate::output::shown;
use crate::source::REFERENCE_LANGUAGE;
use crate::{Outcome, opened, record};

/// Check what a form has sent, as the browser did, without trusting it.
///
/// The answers are filled in again; everything is computed anew and compared: what is missing or wrong, what the form
/// did not ask, what it computes otherwise.
///
/// Exit status: 0 valid, 1 something is wrong (it has been printed), 2 the command could not do its work.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The directory of the form: `forms/<service>`.
    form: PathBuf,
    /// The submission (with `form`, `date`, `data`) or its data alone, as JSON.
    output: PathBuf,
    /// The day it was sent; otherwise the submission's `date`, or the day of the machine's clock.
    #[arg(long, value_parser = parse_date)]
    today: Option<Date>,
    /// The directory with the contents of the files that were sent, under any names: each is looked at as the browser did.
    #[arg(long, value_name = "DIR")]
    files: Option<PathBuf>,
    /// The language of what is said: one that the form has texts in.
    #[arg(long, default_value = REFERENCE_LANGUAGE)]
    language: String,
    /// Print JSON for other programs.
    #[arg(long)]
    json: bool,
}

/// One thing that is wrong with an output.
#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Objection {
    path: String,
    kind: String,
    /// A sentence: of a violation the one that the applicant would have read.
    message: String,
    /// The message of a violation; none of what only this check finds.
    #[serde(skip_serializing_if = "String::is_empty")]
    id: String,
}

impl Objection {
    fn new(path: &str, kind: &str, message: String) -> Self {
        Self { path: path.to_owned(), kind: kind.to_owned(), message, id: String::new() }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let Some(form) = opened::form(&arguments.form)? else { return Ok(Outcome::ToMend) };
    let sent = opened::json(&arguments.output)?;
    let settings = opened::settings_of(&sent, arguments.today)?;
    let mut objections = of_another_form(&form, &sent);
    match opened::session(&form, &sent, settings) {
        Ok(session) => {
            // A form without texts is checked too: then the ids of messages are told.
            let catalog = record::catalog(&arguments.form, &form, &arguments.language).ok();
            objections.extend(examine(&session, opened::data_of(&sent), catalog.as_ref()));
        }
        Err(error) => objections.push(Objection::new("", "unreadable", format!("{error:#}"))),
    }
    if let Some(directory) = &arguments.files {
        objections.extend(files::examine(opened::data_of(&sent), directory)?);
    }
    let mut out = io::stdout().lock();
    if arguments.json {
        writeln!(out, "{}", serde_json::to_string_pretty(&objections)?)?;
    } else if objections.is_empty() {
        writeln!(out, "valid: {} {}", form.id, form.version)?;
    } else {
        for objection in &objections {
            writeln!(out, "{} [{}]: {}", objection.path, objection.kind, objection.message)?;
        }
    }
    Ok(if objections.is_empty() { Outcome::InOrder } else { Outcome::ToMend })
}

/// What would be objected to in what a session sends: nothing, or the session and this check differ.
pub(crate) fn recheck(session: &Session) -> Result<Vec<String>> {
    let output = submission::output(session);
    let again = opened::session(session.form(), &output, session.settings().clone())?;
    let text =
        |objection: Objection| format!("`{}` {}: {}", objection.path, objection.kind, objection.message);
    Ok(examine(&again, &output, None).into_iter().map(text).collect())
}

fn of_another_form(form: &lotse::form::Form, sent: &Data) -> Vec<Objection> {
    let differs = |(key, own): (&str, &str)| {
        let stated = sent.get(key).and_then(Data::as_text).filter(|stated| *stated != own)?;
        let message = format!("expected a submission of {key} `{own}`, found `{stated}`");
        Some(Objection::new(key, "form", message))
    };
    // Data alone may have a step that is called `form` or `hash`: a map.
    [("form", &*form.id), ("version", &*form.version), ("hash", &*form.hash)]
        .into_iter()
        .filter_map(differs)
        .collect()
}

/// What is wrong with the answers, and where the recomputed output is another one.
pub(super) fn examine(session: &Session, sent: &Data, catalog: Option<&Catalog>) -> Vec<Objection> {
    let mut objections: Vec<Objection> = session
        .violations()
        .into_iter()
        .filter(|violation| violation.is_error())
        .map(|violation| {
            let id = violation.messages.first().map(ToString::to_string).unwrap_or_default();
            let sentence = catalog.map(|catalog| View::sentence(session, catalog, violation));
            Objection {
                path: session.position_path(violation.place),
                kind: violation.kind.name().to_owned(),
                message: sentence.unwrap_or_else(|| id.clone()),
                id,
            }
        })
        .collect();
    compare(session, sent, &submission::output(session), "", &mut objections);
    objections
}

fn compare(session: &Session, sent: &Data, own: &Data, path: &str, objections: &mut Vec<Objection>) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match (sent, own) {
        (Data::Map(members), Data::Map(_)) => {
            for (name, value) in members {
                compare(session, value, own.get(name).unwrap_or(&Data::Null), &below(name), objections);
            }
            for (name, value) in own.members().iter().filter(|(name, _)| sent.get(name).is_none()) {
                compare(session, &Data::Null, value, &below(name), objections);
            }
        }
        (Data::List(items), Data::List(others)) if items.len() == others.len() => {
            for (index, (sent, own)) in items.iter().zip(others).enumerate() {
                compare(session, sent, own, &format!("{path}[{}]", index + 1), objections);
            }
        }
        (sent, own) if is_same(session, path, sent, own) => {}
        (sent, Data::Null) => {
            let why = session.place(path).ok().and_then(|place| session.explain(place));
            let fact =
                why.and_then(|why| why.facts.into_iter().next()).map(|fact| format!(": {}", fact.sentence));
            let message = format!("the form does not ask for {}{}", shown(sent), fact.unwrap_or_default());
            push(objections, path, "surplus", message);
        }
        (sent, own) => {
            let message = format!("expected {}, found {}", shown(own), shown(sent));
            push(objections, path, "differs", message);
        }
    }
}

fn push(objections: &mut Vec<Objection>, path: &str, kind: &str, message: String) {
    // A wrong answer has no value; that it is wrong has been said.
    if !objections.iter().any(|known| known.path == path) {
        objections.push(Objection::new(path, kind, message));
    }
}

/// Equal; numbers by their amount, however many zeros end them.
fn is_same(session: &Session, path: &str, sent: &Data, own: &Data) -> bool {
    let amount = |data: &Data| match data {
        Data::Number(number) => Some(*number),
        Data::Text(text) => text.parse::<Decimal>().ok(),
        _ => None,
    };
    let field_type = session.place(path).ok().and_then(|place| session.field_type(place));
    let is_number = matches!(field_type, Some(FieldType::Number(_)));
    sent == own || is_number && amount(sent).is_some() && amount(sent) == amount(own)
}

#[cfg(test)]
mod tests;
