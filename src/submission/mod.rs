//! What leaves a session when it is sent: data by path, data by FIM id, and a JSON Schema of the data.
//!
//! Only what is relevant leaves: what is hidden, behind an outcome or unanswered is not in it. That is a rule of
//! security too: nobody sends what the form did not ask.

mod schema;

use crate::form::{Data, FieldType, Kind};
use crate::session::{NodeView, Origin, Place, Session};
use crate::validate::charset;
use crate::value::{Value, number};

pub use schema::schema;

/// The answers by path: steps and groups are maps, repeats are lists, values are canonical texts (decimals and dates
/// as strings), truth values, lists of codes. What is not answered is left out.
///
/// ```
/// # use std::rc::Rc;
/// # use lotse::form::{Data, Form};
/// # use lotse::session::{Input, Session, Settings};
/// # use lotse::value::Date;
/// # let data: Data = serde_json::from_str(r#"{ "id": "demo", "version": "1", "steps": [{ "id": "one", "fields": [
/// #     { "id": "income", "type": "money" } ]}]}"#).unwrap();
/// # let form = Rc::new(Form::read(&data, &[]).0.unwrap());
/// # let mut session = Session::new(form, Settings::new(Date::new(2026, 11, 23).unwrap())).unwrap();
/// session.set(session.place("one.income").unwrap(), Input::text("1.250,50")).unwrap();
/// let output = serde_json::to_string(&lotse::submission::output(&session)).unwrap();
/// assert_eq!(output, r#"{"one":{"income":"1250.50"}}"#);
/// ```
#[must_use]
pub fn output(session: &Session) -> Data {
    let mut members = Vec::new();
    for step in session.form().steps().filter(|step| session.is_own(step.id)) {
        if let Kind::Step { for_each: Some(_), .. } = step.kind {
            let pages =
                session.steps().into_iter().map(|page| page.place).filter(|page| page.node == step.id);
            let rows: Vec<Data> = pages.map(|page| children(session, page)).collect();
            if rows.iter().any(|row| !is_nothing(row)) {
                members.push((step.name.to_string(), Data::List(rows)));
            }
        } else {
            let data = node(session, Place { record: crate::session::RecordId::ROOT, node: step.id });
            push(&mut members, &step.name, data);
        }
    }
    Data::Map(members)
}

fn push(members: &mut Vec<(String, Data)>, name: &str, data: Data) {
    if !is_nothing(&data) {
        members.push((name.to_owned(), data));
    }
}

fn is_nothing(data: &Data) -> bool {
    match data {
        Data::Null => true,
        Data::Map(members) => members.is_empty(),
        Data::List(items) => items.is_empty(),
        _ => false,
    }
}

fn children(session: &Session, place: Place) -> Data {
    let mut members = Vec::new();
    for child in session.children(place) {
        let Some(name) = session.form().node(child.node).map(|node| &node.name) else { continue };
        push(&mut members, name, node(session, child));
        if let Some((name, form)) = search_form(session, child) {
            push(&mut members, &name, form);
        }
    }
    Data::Map(members)
}

fn node(session: &Session, place: Place) -> Data {
    let Some(view) = session.node(place).filter(|view| view.relevant) else { return Data::Null };
    match &view.node.kind {
        Kind::Field(field) => canonical(&field.field_type, view.value),
        Kind::Notice { .. } => Data::Null,
        Kind::Repeat { .. } => {
            let is_shown = |row: &Place| session.node(*row).is_some_and(|row| row.relevant);
            let rows = session.children(place).into_iter().filter(is_shown);
            Data::List(rows.map(|row| children(session, row)).collect())
        }
        _ => children(session, place),
    }
}

/// The ASCII search form of a name, beside it, where the field asks for it.
fn search_form(session: &Session, place: Place) -> Option<(String, Data)> {
    let view = session.node(place).filter(|view| view.relevant)?;
    match (&view.node.kind, view.value) {
        (Kind::Field(field), Value::String(text)) => match &field.field_type {
            FieldType::Text(rules) if rules.search_form => {
                Some(([&*view.node.name, "SearchForm"].concat(), Data::Text(charset::search_form(text))))
            }
            _ => None,
        },
        _ => None,
    }
}

/// A value as it leaves: exact, in no language.
#[must_use]
pub fn canonical(field_type: &FieldType, value: &Value) -> Data {
    match (field_type, value) {
        (_, Value::Null) => Data::Null,
        (_, Value::Boolean(flag)) => match field_type {
            FieldType::Declaration if !flag => Data::Null,
            _ => Data::Boolean(*flag),
        },
        (FieldType::Month, Value::Date(date)) => Data::Text(date.to_string().chars().take(7).collect()),
        (FieldType::PartialDate, Value::Context(context)) => {
            let part = |name| {
                context
                    .get(name)
                    .and_then(Value::as_number)
                    .and_then(|n| i32::try_from(number::truncate(n)?).ok())
            };
            let small = |name| part(name).and_then(|n| u8::try_from(n).ok());
            let partial = crate::validate::date::PartialDate {
                year: part("year").unwrap_or(0),
                month: small("month"),
                day: small("day"),
            };
            Data::Text(partial.iso())
        }
        (FieldType::Time, Value::Time(time)) => Data::Text(time.to_string().chars().take(5).collect()),
        (FieldType::Number(rules), Value::Number(number)) => {
            Data::Text(number::text(rules.canonical(*number)))
        }
        (_, Value::Number(number)) => Data::Text(number::text(*number)),
        (_, Value::String(text)) => Data::text(&**text),
        (_, Value::List(items)) => Data::List(items.iter().map(|item| canonical(field_type, item)).collect()),
        (_, Value::Context(context)) => Data::Map(
            context
                .entries()
                .iter()
                .map(|(name, value)| (name.to_string(), canonical(field_type, value)))
                .collect(),
        ),
        (_, other) => Data::Text(other.to_string()),
    }
}

/// The fields of FIM's group of a date that may be known in part (G60000000083): year, month, day.
const PARTIAL_DATE: [&str; 3] = ["F60000000233", "F60000000232", "F60000000231"];

/// Answers by FIM path (`G60000000093.G60000000086.F60000000243`): path, value, in the order of the form. An id may be
/// a path by itself (joined by `.`); ids of groups around it come first, with the
/// number of the row in brackets. A date that may be known in part is the three numbers of its group.
#[must_use]
pub fn by_fim(session: &Session) -> Vec<(String, Data)> {
    let mut list = Vec::new();
    for page in session.steps() {
        collect_fim(session, page.place, "", "", &mut list);
    }
    list
}

/// `rows` are the numbers of rows that no id has taken yet: those of repeats without one stand behind the next id.
fn collect_fim(session: &Session, place: Place, prefix: &str, rows: &str, list: &mut Vec<(String, Data)>) {
    let Some(view) = session.node(place).filter(|view| view.relevant) else { return };
    let fim = view.node.fim.as_deref();
    let number = if session.is_row(place) { row_suffix(session, place) } else { String::new() };
    let (path, rows) = match fim {
        // A row has its repeat's id already.
        Some(_) if session.is_row(place) => ([prefix, &number].concat(), String::new()),
        Some(fim) => ([prefix, if prefix.is_empty() { "" } else { "." }, fim, rows].concat(), String::new()),
        None => (prefix.to_owned(), [rows, &number].concat()),
    };
    if let Kind::Field(field) = &view.node.kind {
        let value = canonical(&field.field_type, view.value);
        match (&field.field_type, value) {
            _ if fim.is_none() => {}
            (FieldType::PartialDate, Data::Text(iso)) => {
                for (id, part) in PARTIAL_DATE.iter().zip(iso.split('-')) {
                    let part = part.trim_start_matches('0').to_owned();
                    list.push(([&path, ".", *id].concat(), Data::Text(part)));
                }
            }
            (_, value) if is_nothing(&value) => {}
            (_, value) => list.push((path, value)),
        }
        return;
    }
    for child in session.children(place) {
        collect_fim(session, child, &path, &rows, list);
    }
}

fn row_suffix(session: &Session, row: Place) -> String {
    let path = session.position_path(row);
    path.rfind('[').and_then(|at| path.get(at..)).unwrap_or_default().to_owned()
}

/// Where answers come from, for those that are not the applicant's own: path, name of the origin.
#[must_use]
pub fn origins(session: &Session) -> Vec<(String, String)> {
    let mut list = Vec::new();
    for page in session.steps() {
        collect_origins(session, page.place, &mut list);
    }
    list
}

fn collect_origins(session: &Session, place: Place, list: &mut Vec<(String, String)>) {
    let Some(NodeView { relevant: true, origin, .. }) = session.node(place) else { return };
    if let Origin::Host(name) = origin
        && !session.is_row(place)
    {
        list.push((session.position_path(place), name.to_string()));
    }
    for child in session.children(place) {
        collect_origins(session, child, list);
    }
}

/// Everything that is sent: which form, when, in which language, the answers, and the parameters that the host set, without
/// which nobody could compute them again.
#[must_use]
pub fn submission(session: &Session) -> Data {
    let form = session.form();
    let settings = session.settings();
    let by_fim = by_fim(session);
    let origins = origins(session);
    let mut members = vec![
        ("form".to_owned(), Data::text(&*form.id)),
        ("version".to_owned(), Data::text(&*form.version)),
        ("hash".to_owned(), Data::text(&*form.hash)),
    ];
    if let Some(leika) = &form.leika {
        members.push(("leika".to_owned(), Data::text(&**leika)));
    }
    members.push(("language".to_owned(), Data::text(&*settings.language)));
    members.push(("date".to_owned(), Data::Text(settings.now.date.to_string())));
    members.push(("data".to_owned(), output(session)));
    if !by_fim.is_empty() {
        members.push(("fim".to_owned(), Data::Map(by_fim)));
    }
    if !settings.parameters.is_empty() {
        members.push(("parameters".to_owned(), Data::Map(settings.parameters.clone())));
    }
    if !origins.is_empty() {
        let origins = origins.into_iter().map(|(path, name)| (path, Data::Text(name))).collect();
        members.push(("origins".to_owned(), Data::Map(origins)));
    }
    Data::Map(members)
}
