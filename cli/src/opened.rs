//! A form opened on the command line, and sessions of it with answers from files.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::rc::Rc;

use anyhow::{Context, Result, bail};
use lotse::diagnostic::Severity;
use lotse::form::{Data, FieldType, Form, Kind};
use lotse::session::{Input, Place, Session, Settings};
use lotse::value::{Date, DateTime, Time};
use unicode_normalization::UnicodeNormalization;

use crate::check::machine_date;
use crate::engine;
use crate::report::{self, Finding};
use crate::source::Definition;

/// The form in a directory; without it, what is wrong with it has been printed.
pub(crate) fn form(directory: &Path) -> Result<Option<Rc<Form>>> {
    let directory = match directory.file_name() {
        Some(name) if name == "form.yaml" => directory.parent().unwrap_or(Path::new(".")),
        _ => directory,
    };
    let definition = Definition::read(directory)?;
    let (form, mut found) = engine::read(&definition);
    if form.is_none() {
        found.retain(|diagnostic| diagnostic.severity == Severity::Error);
        let findings = found.into_iter().map(|diagnostic| Finding::of(&definition, diagnostic)).collect();
        report::print(&report::in_order(findings))?;
        writeln!(io::stdout(), "{} has errors", directory.display())?;
    }
    Ok(form)
}

/// A JSON file.
pub(crate) fn json(path: &Path) -> Result<Data> {
    let text = fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("expected JSON in {}", path.display()))
}

/// Settings for a day at noon.
pub(crate) fn settings(today: Date, language: &str) -> Settings {
    let time = Time { hour: 12, minute: 0, second: 0, nanosecond: 0, zone: None };
    let nfc = |text: &str| text.nfc().collect();
    Settings { language: language.into(), now: DateTime { date: today, time }, nfc, parameters: Vec::new() }
}

/// Settings as a submission states them: its day, the parameters that the host had set.
pub(crate) fn settings_of(sent: &Data, today: Option<Date>) -> Result<Settings> {
    let stated = sent.get("date").and_then(Data::as_text).and_then(Date::parse);
    let today = match today.or(stated) {
        Some(today) => today,
        None => machine_date()?,
    };
    let mut settings = settings(today, "en");
    settings.parameters = sent.get("parameters").map(Data::members).unwrap_or_default().to_vec();
    Ok(settings)
}

/// A session with the answers of a draft, of a whole submission, or of its data alone.
pub(crate) fn session(form: &Rc<Form>, answers: &Data, mut settings: Settings) -> Result<Session> {
    if answers.get("format").is_some() {
        if let Some(language) = answers.get("language").and_then(Data::as_text) {
            settings.language = language.into();
        }
        let (session, _) = Session::restore(Rc::clone(form), settings, answers)?;
        return Ok(session);
    }
    let data = data_of(answers);
    // Canonical numbers have a decimal point; nothing else in an output depends on a language.
    settings.language = "en".into();
    let mut session = Session::new(Rc::clone(form), settings)?;
    let origins = answers.get("origins").unwrap_or(&Data::Null);
    for step in form.steps() {
        let members = data.get(&step.name).unwrap_or(&Data::Null);
        match step.kind {
            Kind::Step { for_each: Some(_), .. } => {
                for (index, row) in members.items().iter().enumerate() {
                    fill(&mut session, &format!("{}[{}]", step.name, index + 1), row, origins)?;
                }
            }
            _ => fill(&mut session, &step.name, members, origins)?,
        }
    }
    if let (true, Some(language)) = (is_submission(answers), answers.get("language").and_then(Data::as_text))
    {
        session.set_language(language);
    }
    Ok(session)
}

/// Whether data is surrounded by what a submission says of itself.
fn is_submission(answers: &Data) -> bool {
    matches!((answers.get("form"), answers.get("data")), (Some(Data::Text(_)), Some(_)))
}

/// The data of a submission, which may be given without what surrounds it.
pub(crate) fn data_of(answers: &Data) -> &Data {
    answers.get("data").filter(|_| is_submission(answers)).unwrap_or(answers)
}

fn fill(session: &mut Session, path: &str, data: &Data, origins: &Data) -> Result<()> {
    let Ok(place) = session.place(path) else { return Ok(()) };
    let form = Rc::clone(session.form());
    let Some(node) = form.node(place.node) else { return Ok(()) };
    match &node.kind {
        Kind::Field(_) if node.rules.calculate.is_some() => {}
        Kind::Field(field) => {
            // What was left empty is empty, whatever the default is.
            if *data != Data::Null || node.rules.default.is_some() {
                let origin = origins.get(path).and_then(Data::as_text);
                answer(session, place, path, &field.field_type, data, origin)?;
            }
        }
        Kind::Notice { .. } | Kind::Root => {}
        Kind::Repeat { .. } if !session.is_row(place) => {
            let rows = data.items();
            for (index, row) in rows.iter().enumerate() {
                if session.children(place).len() <= index {
                    session.add_row(place)?;
                }
                fill(session, &format!("{path}[{}]", index + 1), row, origins)?;
            }
        }
        _ => {
            for child in &node.children {
                let Some(name) = form.node(*child).map(|child| child.name.clone()) else { continue };
                fill(session, &format!("{path}.{name}"), data.get(&name).unwrap_or(&Data::Null), origins)?;
            }
        }
    }
    Ok(())
}

fn answer(
    session: &mut Session,
    place: Place,
    path: &str,
    field_type: &FieldType,
    data: &Data,
    origin: Option<&str>,
) -> Result<()> {
    let input = match input(field_type, data) {
        Ok(input) => input,
        Err(expected) => bail!("`{path}`: expected {expected}, found {}", data.kind()),
    };
    // What the applicant could not change came from the host, whether the submission says so or not.
    let is_readonly = session.node(place).is_some_and(|view| view.readonly);
    match origin.or(is_readonly.then_some("host")) {
        Some(origin) => session.prefill(place, input, origin, false),
        None => session.set(place, input),
    }
    .with_context(|| format!("`{path}`"))?;
    Ok(())
}

/// A canonical value as it would have been entered.
fn input(field_type: &FieldType, data: &Data) -> Result<Input, &'static str> {
    match (field_type, data) {
        (FieldType::PartialDate | FieldType::Month | FieldType::Date, Data::Text(text)) => {
            let mut parts = text.split('-').map(Into::into);
            let mut part = || parts.next().unwrap_or_else(|| "".into());
            let (year, month, day) = (part(), part(), part());
            Ok(Input::Parts { day, month, year })
        }
        (FieldType::File(_), Data::List(files)) => {
            Input::from_data(&Data::List(files.iter().map(with_size).collect()))
        }
        _ => Input::from_data(data),
    }
}

/// Sizes leave as texts, as all numbers do.
fn with_size(file: &Data) -> Data {
    let member = |(name, value): &(String, Data)| {
        let size = value.as_text().and_then(|text| text.parse().ok()).filter(|_| name == "size");
        (name.clone(), size.map_or_else(|| value.clone(), Data::Number))
    };
    Data::Map(file.members().iter().map(member).collect())
}
