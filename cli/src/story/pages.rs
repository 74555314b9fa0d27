//! Which page a story is on, by name: `children`, `details[2]`, `review`, `done`.

use lotse::session::{Place, Position, Session};

/// The page that is shown.
pub(super) fn current(session: &Session) -> String {
    match session.position() {
        Position::Step(page) => session.position_path(page),
        Position::Review => "review".to_owned(),
        Position::Done => "done".to_owned(),
    }
}

/// Whether a page has that name; the name of a step stands for the page of any row.
pub(super) fn is_named(page: &str, name: &str) -> bool {
    page == name || page.split('[').next() == Some(name)
}

/// The page that shows the node of a path: its first element.
pub(super) fn page_of(session: &Session, path: &str) -> Option<Place> {
    session.place(path.split('.').next()?).ok()
}

/// The place that is the page, with the page of the first row where only the step is named.
pub(super) fn named(session: &Session, name: &str) -> Option<Place> {
    if name == "review" {
        return Some(Place::ROOT);
    }
    session
        .steps()
        .into_iter()
        .map(|step| step.place)
        .find(|place| is_named(&session.position_path(*place), name))
}

/// What is wrong on a page, one sentence each.
pub(super) fn problems(session: &Session, page: Place) -> Vec<String> {
    session
        .violations_on(page)
        .into_iter()
        .filter(|violation| violation.is_error())
        .map(|violation| describe(session, violation))
        .collect()
}

/// A violation as authors read it.
pub(super) fn describe(session: &Session, violation: &lotse::session::Violation) -> String {
    let path = session.position_path(violation.place);
    let message = violation.messages.first().map(|id| format!(", message `{id}`")).unwrap_or_default();
    let input = session.node(violation.place).map(|view| view.input.to_data()).unwrap_or_default();
    let typed = match input {
        lotse::form::Data::Null => String::new(),
        input => format!(", typed {}", super::shown(&input)),
    };
    format!("`{path}` is wrong: {}{message}{typed}", violation.kind.name())
}

/// Why a property of a node is as it is.
pub(super) fn why(session: &Session, place: Place, property: &str) -> Option<String> {
    let explanation = session.explain(place)?;
    let fact = explanation.facts.into_iter().find(|fact| fact.property == property)?;
    Some(format!("`{}` {}: {}", explanation.path, property, fact.sentence))
}
