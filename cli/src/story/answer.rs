//! Answers as an applicant can give them: only to what is shown, only what is offered.

use lotse::form::{Data, FieldType, Kind};
use lotse::session::{Input, Place, Session};

use super::{Failure, below, pages};

/// Answers what a path names: a field, or with maps and lists everything in a group or in rows.
pub(super) fn answer(session: &mut Session, path: &str, data: &Data, pointer: &str) -> Result<(), Failure> {
    let place = place(session, path, pointer)?;
    let form = session.form().clone();
    let Some(node) = form.node(place.node) else { return Ok(()) };
    match (&node.kind, data) {
        (Kind::Field(field), _) => answer_field(session, place, &field.field_type, path, data, pointer),
        (Kind::Repeat { .. }, Data::List(rows)) if !session.is_row(place) => {
            for (index, row) in rows.iter().enumerate() {
                let pointer = format!("{pointer}/{index}");
                if session.children(place).len() <= index {
                    add(session, path, &pointer)?;
                }
                answer(session, &format!("{path}[{}]", index + 1), row, &pointer)?;
            }
            Ok(())
        }
        (Kind::Repeat { .. }, Data::Map(_)) if !session.is_row(place) => {
            let message =
                format!("expected a list of rows, or the path of one row (`{path}[1]`), found a map");
            Err(Failure::new(pointer, message))
        }
        (_, Data::Map(members)) => members.iter().try_for_each(|(name, data)| {
            answer(session, &format!("{path}.{name}"), data, &below(pointer, name))
        }),
        _ => Err(Failure::new(
            pointer,
            format!("expected a map of answers for what is in `{path}`, found {}", data.kind()),
        )),
    }
}

/// The place of a path.
pub(super) fn place(session: &Session, path: &str, pointer: &str) -> Result<Place, Failure> {
    session.place(path).map_err(|_| {
        let known = longest_known(session, path);
        let failure = Failure::new(pointer, format!("expected a path of this form, found `{path}`"));
        failure.because(known)
    })
}

/// How far a path leads, and what there is.
fn longest_known(session: &Session, path: &str) -> Option<String> {
    let mut known = path;
    loop {
        known = known.rfind('.').and_then(|end| known.get(..end)).unwrap_or_default();
        let Ok(place) = session.place(known) else { continue };
        let children = session.children(place);
        let names: Vec<String> = match known {
            "" => session.steps().iter().map(|step| session.position_path(step.place)).collect(),
            _ => children
                .iter()
                .map(|child| session.position_path(*child))
                .map(|path| path.get(known.len() + 1..).unwrap_or(&path).to_owned())
                .collect(),
        };
        let whole = if known.is_empty() { "the form" } else { known };
        return Some(format!("in `{whole}` there is: {}", names.join(", ")));
    }
}

/// Goes to the page that shows a path, as an applicant does with the list of steps.
pub(super) fn turn_to(session: &mut Session, path: &str, pointer: &str) -> Result<(), Failure> {
    let Some(page) = pages::page_of(session, path) else { return Ok(()) };
    if session.position() == lotse::session::Position::Step(page) {
        return Ok(());
    }
    let name = session.position_path(page);
    session.go_to(page).map(|_| ()).map_err(|_| {
        let message = format!("expected `{path}` on a page that is shown; the page `{name}` is not needed");
        Failure::new(pointer, message).because(pages::why(session, page, "relevant"))
    })
}

/// Adds a row to a repeat that is shown.
pub(super) fn add(session: &mut Session, path: &str, pointer: &str) -> Result<Place, Failure> {
    let repeat = place(session, path, pointer)?;
    must_be_shown(session, repeat, path, pointer)?;
    turn_to(session, path, pointer)?;
    match session.add_row(repeat) {
        Ok((row, _)) => Ok(row),
        Err(error) => Err(Failure::new(pointer, format!("`{path}` takes no more rows: {error}"))),
    }
}

fn must_be_shown(session: &Session, place: Place, path: &str, pointer: &str) -> Result<(), Failure> {
    if session.node(place).is_some_and(|view| view.relevant) {
        return Ok(());
    }
    let failure = Failure::new(
        pointer,
        format!("expected `{path}` to be shown, so that it can be answered; it is hidden"),
    );
    Err(failure.because(pages::why(session, place, "relevant")))
}

fn answer_field(
    session: &mut Session,
    place: Place,
    field_type: &FieldType,
    path: &str,
    data: &Data,
    pointer: &str,
) -> Result<(), Failure> {
    must_be_shown(session, place, path, pointer)?;
    let fail = |message: String| Err(Failure::new(pointer, message));
    if let Some(view) = session.node(place) {
        if view.calculated {
            return fail(format!("expected a question, found `{path}`, which the form computes"));
        }
        if view.readonly {
            let failure =
                Failure::new(pointer, format!("expected `{path}` to be open to change; it is readonly"));
            return Err(failure.because(pages::why(session, place, "readonly")));
        }
    }
    turn_to(session, path, pointer)?;
    if let Data::Number(number) = data
        && number.scale() > 0
    {
        return fail(format!(
            "expected a number as it is typed, in quotes (\"12,50\" in German), found {number} without"
        ));
    }
    let input = Input::from_data(data)
        .or_else(|expected| fail(format!("expected {expected} for `{path}`")).map(|()| Input::Empty))?;
    must_be_offered(session, place, field_type, &input, path, pointer)?;
    if let Err(error) = session.set(place, input) {
        return fail(format!("`{path}` cannot be answered: {error}"));
    }
    session.leave(place);
    Ok(())
}

/// Radios, lists and boxes let nobody choose what is not there.
fn must_be_offered(
    session: &Session,
    place: Place,
    field_type: &FieldType,
    input: &Input,
    path: &str,
    pointer: &str,
) -> Result<(), Failure> {
    let fail = |message: String| Err(Failure::new(pointer, message));
    let codes: Vec<&str> = match (field_type, input) {
        (_, Input::Empty) => return Ok(()),
        (FieldType::Boolean | FieldType::Declaration, Input::Text(text)) => {
            return match &**text {
                "true" | "false" => Ok(()),
                _ => fail(format!("expected true or false for `{path}`, found `{text}`")),
            };
        }
        (FieldType::Choice(_), Input::Text(text)) => vec![text],
        (FieldType::Choices(_), Input::Codes(codes)) => codes.iter().map(|code| &**code).collect(),
        (FieldType::Choice(_), _) => return fail(format!("expected the code of one option for `{path}`")),
        (FieldType::Choices(_), _) => return fail(format!("expected a list of codes for `{path}`")),
        (FieldType::File(_), Input::Files(_)) => return Ok(()),
        (FieldType::File(_), _) => {
            return fail(format!(
                "expected a list of files for `{path}`, each with `name`, `type` and `size`"
            ));
        }
        _ => return Ok(()),
    };
    let offered = offered(session, place, field_type);
    match codes.iter().find(|code| !offered.iter().any(|other| other == *code)) {
        None => Ok(()),
        Some(code) => {
            let list =
                if offered.len() > 40 { format!("{} options", offered.len()) } else { offered.join(", ") };
            fail(format!("expected an option that `{path}` offers ({list}), found `{code}`"))
        }
    }
}

/// The codes that can be chosen now.
pub(super) fn offered(session: &Session, place: Place, field_type: &FieldType) -> Vec<String> {
    let options = field_type.choice().map(|choice| &*choice.options).unwrap_or_default();
    let available = session.node(place).map(|view| view.options.to_vec()).unwrap_or_default();
    options
        .iter()
        .enumerate()
        .filter(|(index, _)| available.get(*index).copied().unwrap_or(true))
        .map(|(_, option)| option.code.to_string())
        .collect()
}
