//! Figures of law and locality: each has a source and somebody who looks at it again in time.

use lotse::diagnostic::{Diagnostic, Location};
use lotse::form::{Data, Form, Parameter, Shape};
use lotse::value::{Date, Value};

use crate::yaml::escaped;

/// Checks the parameters and sources of a form on the day `today`.
pub(super) fn check(data: &Data, form: Option<&Form>, today: Date) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    found.extend(reviewed(data, today));
    let Some(form) = form else { return found };
    for parameter in &form.parameters {
        check_parameter(parameter, today, &mut found);
    }
    check_sources(data, form, &mut found);
    found
}

/// When somebody last read the whole form.
fn reviewed(data: &Data, today: Date) -> Option<Diagnostic> {
    let Some(reviewed) = data.get("reviewed") else {
        let message = "expected `reviewed`, the day somebody last read the whole form, found none";
        return Some(Diagnostic::warning("F0111", at(""), message));
    };
    let Some(date) = reviewed.as_text().and_then(Date::parse) else {
        let found = reviewed.as_text().map_or_else(|| reviewed.kind().to_owned(), |text| format!("`{text}`"));
        let message = format!("expected a date (2024-02-29), found {found}");
        return Some(Diagnostic::error("F0001", at("/reviewed"), message));
    };
    let message = format!("expected a day that has been, found {date}, after today ({today})");
    (date > today).then(|| Diagnostic::warning("F0111", at("/reviewed"), message))
}

fn check_parameter(parameter: &Parameter, today: Date, found: &mut Vec<Diagnostic>) {
    if !is_figure(parameter) {
        return;
    }
    let name = &parameter.name;
    let at = |key: &str| at(&[&parameter.pointer, key].concat());
    if parameter.source.is_none() {
        let message = format!("expected a `source` for the figure `{name}`, found none");
        let help = "name one of the form's `sources`; if nobody has looked it up, give that source `verified: false`";
        found.push(Diagnostic::error("F0110", at(""), message).with_help(help));
    }
    match parameter.review_by {
        Some(date) if date < today => {
            let message = format!(
                "the figure `{name}` had to be compared with its source again by {date}; today is {today}"
            );
            let help = "compare it, then set `reviewed` to that day and `review-by` to the next one";
            found.push(Diagnostic::error("F0112", at("/review-by"), message).with_help(help));
        }
        Some(_) => {}
        None => {
            let message = format!(
                "expected `review-by`, the day by which the figure `{name}` is compared again, found none"
            );
            found.push(Diagnostic::warning("F0113", at(""), message));
        }
    }
    match parameter.reviewed {
        Some(date) if date > today => {
            let message = format!("expected a day that has been, found {date}, after today ({today})");
            found.push(Diagnostic::warning("F0113", at("/reviewed"), message));
        }
        Some(_) => {}
        None => {
            let message = format!(
                "expected `reviewed`, the day somebody compared the figure `{name}` with its source, found none"
            );
            found.push(Diagnostic::warning("F0113", at(""), message));
        }
    }
    if let Some(date) = parameter.valid_from.filter(|date| *date > today) {
        let message = format!("the figure `{name}` holds from {date} on, after today ({today})");
        let help = "keep the figure that holds today until then";
        found.push(Diagnostic::warning("F0114", at("/valid-from"), message).with_help(help));
    }
}

/// A number, or a table of numbers, that the form states itself. Other parameters are facts that the host knows.
fn is_figure(parameter: &Parameter) -> bool {
    parameter.value != Value::Null && holds_numbers(&parameter.shape)
}

fn holds_numbers(shape: &Shape) -> bool {
    match shape {
        Shape::Number => true,
        Shape::List(items) => holds_numbers(items),
        Shape::Table(columns) => columns.iter().any(|(_, column)| holds_numbers(column)),
        Shape::Text | Shape::Boolean | Shape::Date | Shape::Choice(_) => false,
    }
}

/// Sources that nobody has compared, and sources that nothing names.
fn check_sources(data: &Data, form: &Form, found: &mut Vec<Diagnostic>) {
    for source in &form.sources {
        let id = &source.id;
        let pointer = ["/sources/", &escaped(id)].concat();
        if !source.verified {
            let stated = data.get("sources").and_then(|sources| sources.get(id));
            let stated = |key: &str| stated.and_then(|stated| stated.get(key)).and_then(Data::as_text);
            let (title, note) = (stated("title").unwrap_or_default(), stated("note"));
            let note = note.map(|note| format!(": {note}")).unwrap_or_default();
            let message = format!("the source `{id}` ({title}) is not verified{note}");
            found.push(Diagnostic::warning("F0115", at(&pointer), message));
        }
        if !is_named(data, id) {
            let message = format!("nothing in the form names the source `{id}`");
            found.push(Diagnostic::warning("F0116", at(&pointer), message));
        }
    }
}

/// Whether a node, a parameter or a sensitive question names the source.
fn is_named(data: &Data, id: &str) -> bool {
    data.items().iter().any(|item| is_named(item, id))
        || data.members().iter().any(|(key, value)| match (key.as_str(), value) {
            ("source" | "sensitive", Data::Text(text)) => text == id,
            ("sources", Data::List(items)) => items.iter().any(|item| item.as_text() == Some(id)),
            ("sources", Data::Map(_)) => false,
            _ => is_named(value, id),
        })
}

fn at(pointer: &str) -> Location {
    Location { pointer: pointer.to_owned(), ..Location::default() }
}
