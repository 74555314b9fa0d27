//! A session as data: what a portal that renders itself, a test or a tool sees of it. One shape, whoever asks: the
//! JavaScript API hands out exactly this, so that native and wasm can be compared. Numbers and dates are texts.

use crate::diagnostic::Severity;
use crate::form::{Data, Kind};
use crate::session::{Explanation, Migration, Origin, Place, Position, Session, Violation};
use crate::submission::canonical;
use crate::value::Value;

/// A place with its state; nothing for a place that is not (any more) there.
///
/// `path`, `kind` (`step`, `group`, `repeat`, `row`, `field`, `notice`), `type` of a field, `relevant`, `required`,
/// `readonly`, `calculated`, `input` (as the control holds it), `value` (canonical), `origin` (null for the applicant),
/// `pending`, `shown`, `violations`, `options` (codes that can be chosen), `variables`, `messages` (ids to look its
/// texts up by, best first), `children` (paths; of a repeat its rows).
#[must_use]
pub fn node(session: &Session, place: Place) -> Data {
    let Some(view) = session.node(place) else { return Data::Null };
    let mut members = vec![("path", Data::Text(session.path(place)))];
    let is_row = session.is_row(place);
    let kind = match &view.node.kind {
        Kind::Root => "form",
        Kind::Step { .. } => "step",
        Kind::Group { .. } => "group",
        Kind::Repeat { .. } if is_row => "row",
        Kind::Repeat { .. } => "repeat",
        Kind::Field(_) => "field",
        Kind::Notice { .. } => "notice",
    };
    members.push(("kind", Data::text(kind)));
    members.push(("relevant", Data::Boolean(view.relevant)));
    if let Kind::Field(field) = &view.node.kind {
        let origin = match view.origin {
            Origin::Applicant => Data::Null,
            Origin::Host(name) => Data::text(&**name),
        };
        members.extend([
            ("type", Data::text(field.field_type.name())),
            ("required", Data::Boolean(view.required)),
            ("readonly", Data::Boolean(view.readonly)),
            ("calculated", Data::Boolean(view.calculated)),
            ("input", view.input.to_data()),
            ("value", canonical(&field.field_type, view.value)),
            ("origin", origin),
            ("pending", Data::Boolean(view.pending)),
        ]);
        if let Some(choice) = field.field_type.choice() {
            let offered = choice
                .options
                .iter()
                .enumerate()
                .filter(|(index, _)| view.options.get(*index).copied().unwrap_or(true))
                .map(|(_, option)| Data::text(&*option.code));
            members.push(("options", Data::List(offered.collect())));
        }
    }
    if !is_row {
        members.push(("shown", Data::Boolean(view.shown)));
        members.push(("violations", violations(session, view.violations.iter().collect())));
    }
    members.push(("messages", texts(view.node.messages.iter())));
    let variables = view.variables.iter().map(|(name, value)| (name.to_string(), exact(value)));
    members.push(("variables", Data::Map(variables.collect())));
    members.push(("children", paths(session, session.children(place))));
    map(members)
}

/// What is wrong: `path`, `kind`, `severity`, `messages` (ids, best first), `arguments` of the message, `fields` that
/// a constraint of a group or step concerns.
#[must_use]
pub fn violations(session: &Session, list: Vec<&Violation>) -> Data {
    let one = |violation: &Violation| {
        let severity = if violation.severity == Severity::Error { "error" } else { "warning" };
        let arguments = violation.arguments.iter().map(|(name, value)| (name.to_string(), exact(value)));
        let fields = violation.fields.iter().filter_map(|id| session.form().node(*id)).map(|node| &node.path);
        map(vec![
            ("path", Data::Text(session.path(violation.place))),
            ("kind", Data::text(violation.kind.name())),
            ("severity", Data::text(severity)),
            ("messages", texts(violation.messages.iter())),
            ("arguments", Data::Map(arguments.collect())),
            ("fields", texts(fields)),
        ])
    };
    Data::List(list.into_iter().map(one).collect())
}

/// All steps: `path`, `status` (`done`, `current`, `open`, `not-needed`), `hasErrors` (whether errors in it are shown).
#[must_use]
pub fn steps(session: &Session) -> Data {
    let one = |step: crate::session::StepView| {
        map(vec![
            ("path", Data::Text(session.path(step.place))),
            ("status", Data::text(step.status.name())),
            ("hasErrors", Data::Boolean(step.has_shown_errors)),
        ])
    };
    Data::List(session.steps().into_iter().map(one).collect())
}

/// Where the applicant is: `page` (`step`, `review`, `done`) and the `path` of the step.
#[must_use]
pub fn position(session: &Session) -> Data {
    let (page, path) = match session.position() {
        Position::Step(place) => ("step", Data::Text(session.path(place))),
        Position::Review => ("review", Data::Null),
        Position::Done => ("done", Data::Null),
    };
    map(vec![("page", Data::text(page)), ("path", path)])
}

/// What became of the answers of a draft of another version: `path`, `outcome` (`moved`, `removed`, `changed`), `target`.
#[must_use]
pub fn migrations(list: &[Migration]) -> Data {
    let one = |migration: &Migration| {
        map(vec![
            ("path", Data::text(&*migration.path)),
            ("outcome", Data::text(migration.outcome)),
            ("target", migration.target.as_deref().map_or(Data::Null, Data::text)),
        ])
    };
    Data::List(list.iter().map(one).collect())
}

/// Why a place is as it is: `path`, `facts` (`property`, `value`, `sentence`), `dependents`.
#[must_use]
pub fn explanation(explanation: &Explanation) -> Data {
    let facts = explanation.facts.iter().map(|fact| {
        map(vec![
            ("property", Data::text(fact.property)),
            ("value", exact(&fact.value)),
            ("sentence", Data::text(&*fact.sentence)),
        ])
    });
    map(vec![
        ("path", Data::text(&*explanation.path)),
        ("facts", Data::List(facts.collect())),
        ("dependents", Data::List(explanation.dependents.iter().map(|path| Data::text(&**path)).collect())),
    ])
}

/// The paths of places, rows by id.
#[must_use]
pub fn paths(session: &Session, places: Vec<Place>) -> Data {
    Data::List(places.into_iter().map(|place| Data::Text(session.path(place))).collect())
}

/// A value in no language: numbers, dates and durations as texts.
fn exact(value: &Value) -> Data {
    match value {
        Value::Null => Data::Null,
        Value::Boolean(flag) => Data::Boolean(*flag),
        Value::String(text) => Data::text(&**text),
        Value::List(items) => Data::List(items.iter().map(exact).collect()),
        Value::Context(context) => Data::Map(
            context.entries().iter().map(|(name, value)| (name.to_string(), exact(value))).collect(),
        ),
        other => Data::Text(other.to_string()),
    }
}

fn texts<'t>(list: impl Iterator<Item = &'t std::rc::Rc<str>>) -> Data {
    Data::List(list.map(|text| Data::text(&**text)).collect())
}

fn map(members: Vec<(&'static str, Data)>) -> Data {
    Data::Map(members.into_iter().map(|(name, data)| (name.to_owned(), data)).collect())
}
