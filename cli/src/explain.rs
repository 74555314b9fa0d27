//! `lotse explain`: why a node is hidden, required, wrong, or has its value, and what depends on it.

use std::io::{self, Write};
use std::path::PathBuf;

use anyhow::{Result, bail};
use lotse::form::Data;
use lotse::session::{Explanation, Session};
use lotse::value::Date;

use crate::check::{machine_date, parse_date};
use crate::{Outcome, opened};

/// Tell why a node is hidden, required, wrong or has its value, and what depends on it.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The directory of the form: `forms/<service>`.
    form: PathBuf,
    /// Paths, rows by position from 1: `children.child[2].birthDate`.
    #[arg(required = true)]
    paths: Vec<String>,
    /// Answers: a draft, a submission, or its data, as JSON. Without them nothing is answered yet.
    #[arg(long, value_name = "FILE")]
    draft: Option<PathBuf>,
    /// What `today()` says; otherwise the day of the machine's clock.
    #[arg(long, value_parser = parse_date)]
    today: Option<Date>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let Some(form) = opened::form(&arguments.form)? else { return Ok(Outcome::ToMend) };
    let today = match arguments.today {
        Some(today) => today,
        None => machine_date()?,
    };
    let answers = match &arguments.draft {
        Some(path) => opened::json(path)?,
        None => Data::Map(Vec::new()),
    };
    let session = opened::session(&form, &answers, opened::settings(today, "de"))?;
    let mut out = io::stdout().lock();
    for path in &arguments.paths {
        write!(out, "{}", explain(&session, path)?)?;
    }
    Ok(Outcome::InOrder)
}

fn explain(session: &Session, path: &str) -> Result<String> {
    let Some(explanation) = session.place(path).ok().and_then(|place| session.explain(place)) else {
        bail!("expected a path of this form, found `{path}`");
    };
    Ok(text(&explanation))
}

fn text(explanation: &Explanation) -> String {
    let mut text = format!("{}\n", explanation.path);
    for fact in &explanation.facts {
        text.push_str(&format!("  {} = {}: {}\n", fact.property, fact.value, fact.sentence));
    }
    if !explanation.dependents.is_empty() {
        text.push_str(&format!("  read by {}\n", explanation.dependents.join(", ")));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_sentences() {
        let directory = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories/forms/demo");
        let form = opened::form(&directory).unwrap().unwrap();
        let answers: Data = serde_json::from_str(r#"{ "person": { "married": false } }"#).unwrap();
        let settings = opened::settings(Date::new(2026, 11, 23).unwrap(), "de");
        let session = opened::session(&form, &answers, settings).unwrap();
        let text = explain(&session, "person.spouse").unwrap();
        assert!(text.contains("hidden `married = true` is false, with `married` = false"), "{text}");
        assert!(explain(&session, "person.married").unwrap().contains("person.spouse (relevant)"));
        assert!(explain(&session, "person.nobody").is_err());
    }
}
