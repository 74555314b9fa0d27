//! The shape of a story: its head, and that each step and expectation is one that exists.

use lotse::diagnostic::{Diagnostic, Location};
use lotse::form::Data;
use lotse::value::{Date, DateTime, Time};

use super::{Step, below, each};

/// What a story says besides its steps.
pub(super) struct Head {
    pub(super) title: String,
    pub(super) now: DateTime,
    pub(super) language: String,
    pub(super) counts: bool,
    pub(super) kinds: Vec<String>,
    pub(super) steps: Vec<Step>,
}

const HEAD_KEYS: &[&str] = &[
    "title",
    "description",
    "kinds",
    "today",
    "language",
    "parameters",
    "prefill",
    "coverage",
    "longest",
    "steps",
];

/// What kinds of stories a service has at least one of; the story marked `longest` is one more.
pub(crate) const KINDS: &[&str] = &["simple", "family", "stop", "minor", "corrected"];

/// What a step can be.
pub(super) const ACTIONS: &[&str] = &[
    "set",
    "add",
    "remove",
    "undo",
    "move",
    "leave",
    "next",
    "back",
    "go-to",
    "continue",
    "language",
    "prefill",
    "reload",
    "hand-over",
    "meanwhile",
    "hand-back",
    "submit",
    "expect",
];

/// What can be expected.
pub(super) const EXPECTATIONS: &[&str] = &[
    "step",
    "relevant",
    "hidden",
    "options",
    "required",
    "optional",
    "readonly",
    "editable",
    "values",
    "inputs",
    "rows",
    "variables",
    "errors",
    "warnings",
    "no-errors",
    "invalid",
    "valid",
    "steps",
    "output",
    "output-is",
    "output-lacks",
    "fim",
    "disclosed",
    "conflicts",
];

pub(super) fn read(data: &Data, found: &mut Vec<Diagnostic>) -> Option<Head> {
    if !matches!(data, Data::Map(_)) {
        error(found, "", "expected a story: a map with `title`, `today` and `steps`".into());
        return None;
    }
    known_keys(data, "", HEAD_KEYS, found);
    let text = |key: &str, found: &mut Vec<Diagnostic>| {
        let text = data.get(key).and_then(Data::as_text);
        if text.is_none() {
            error(found, &below("", key), format!("expected a text as `{key}` of the story"));
        }
        text.map(str::to_owned)
    };
    let title = text("title", found);
    let today = text("today", found);
    let now = today.as_deref().and_then(parse_now);
    if today.is_some() && now.is_none() {
        error(found, "/today", "expected a day (2026-11-23) or a day and time (2026-11-23T09:30:00)".into());
    }
    let language = data.get("language").and_then(Data::as_text).unwrap_or("de").to_owned();
    let counts = data.get("coverage") != Some(&Data::Boolean(false));
    let kinds = read_kinds(data, found);
    let steps = read_steps(data, found);
    Some(Head { title: title?, now: now?, language, counts, kinds, steps })
}

/// A day at noon, or a day and time.
pub(super) fn parse_now(text: &str) -> Option<DateTime> {
    let (day, time) = match text.split_once('T') {
        Some((day, time)) => (day, Time::parse(time, &lotse::value::NoZones)?),
        None => (text, Time { hour: 12, minute: 0, second: 0, nanosecond: 0, zone: None }),
    };
    Some(DateTime { date: Date::parse(day)?, time })
}

fn read_kinds(data: &Data, found: &mut Vec<Diagnostic>) -> Vec<String> {
    let mut kinds = Vec::new();
    for (kind, pointer) in data.get("kinds").map(|kinds| each(kinds, "/kinds")).unwrap_or_default() {
        match kind.as_text().filter(|kind| KINDS.contains(kind)) {
            Some(kind) => kinds.push(kind.to_owned()),
            None => error(found, &pointer, format!("expected one of {}", KINDS.join(", "))),
        }
    }
    kinds
}

fn read_steps(data: &Data, found: &mut Vec<Diagnostic>) -> Vec<Step> {
    let Some(Data::List(items)) = data.get("steps") else {
        error(found, "/steps", "expected `steps`, a list of what happens".into());
        return Vec::new();
    };
    let mut steps = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let pointer = format!("/steps/{index}");
        let mut actions = item.members().iter().filter(|(key, _)| key != "note");
        let (Some((action, argument)), None) = (actions.next(), actions.next()) else {
            let message = format!("expected a step with one key out of {}", ACTIONS.join(", "));
            error(found, &pointer, message);
            continue;
        };
        let pointer = below(&pointer, action);
        if !ACTIONS.contains(&action.as_str()) {
            error(found, &pointer, format!("expected one of {}, found `{action}`", ACTIONS.join(", ")));
            continue;
        }
        if action == "expect" {
            known_keys(argument, &pointer, EXPECTATIONS, found);
        }
        steps.push(Step { action: action.clone(), argument: argument.clone(), pointer });
    }
    steps
}

fn known_keys(data: &Data, pointer: &str, known: &[&str], found: &mut Vec<Diagnostic>) {
    for (key, _) in data.members().iter().filter(|(key, _)| !known.contains(&key.as_str())) {
        error(found, &below(pointer, key), format!("expected one of {}, found `{key}`", known.join(", ")));
    }
}

fn error(found: &mut Vec<Diagnostic>, pointer: &str, message: String) {
    let location = Location { pointer: pointer.to_owned(), ..Location::default() };
    found.push(Diagnostic::error("S0001", location, message));
}
