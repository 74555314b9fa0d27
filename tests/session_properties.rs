//! Random forms, random answers: incremental equals full recomputation, changes tell everything that changed, drafts
//! restore what was, output holds nothing hidden, nothing panics.
//!
//! `LOTSE_PROPERTY_RUNS` says how many forms; the default is small enough for every test run.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

#[path = "support/random_forms.rs"]
mod random_forms;

use std::collections::{BTreeMap, HashSet};
use std::rc::Rc;

use lotse::form::{Data, Form, Kind};
use lotse::session::{ChangeKind, Changes, Input, Place, Position, Session, Settings};
use lotse::submission;
use lotse::value::Date;
use random_forms::{Random, random_form};

const DEFAULT_RUNS: u64 = 60;
const OPERATIONS: usize = 40;

/// Everything that a view can see of a place.
type Seen = BTreeMap<&'static str, String>;

fn view(session: &Session) -> BTreeMap<Place, Seen> {
    let mut all = BTreeMap::new();
    for step in session.steps() {
        walk(session, step.place, &mut all);
    }
    all
}

fn walk(session: &Session, place: Place, all: &mut BTreeMap<Place, Seen>) {
    let view = session.node(place).expect("a place that the session names");
    let violations: Vec<&str> = view.violations.iter().map(|violation| violation.kind.name()).collect();
    let seen = Seen::from([
        ("relevant", view.relevant.to_string()),
        ("required", view.required.to_string()),
        ("value", format!("{:?}", view.value)),
        ("violations", violations.join(" ")),
        ("options", format!("{:?}", view.options)),
        ("variables", format!("{:?}", view.variables)),
        ("rows", format!("{:?}", view.rows)),
    ]);
    all.insert(place, seen);
    for child in session.children(place) {
        walk(session, child, all);
    }
}

/// The same by path with positions, to compare sessions whose rows have other ids.
fn by_path(session: &Session) -> BTreeMap<String, Seen> {
    view(session)
        .into_iter()
        .map(|(place, mut seen)| {
            seen.insert("rows", session.node(place).unwrap().rows.len().to_string());
            (session.position_path(place), seen)
        })
        .collect()
}

/// Every difference between two views is told by a change.
fn check_told(session: &Session, before: &BTreeMap<Place, Seen>, changes: &Changes, context: &str) {
    let told: HashSet<(Place, ChangeKind)> =
        changes.iter().map(|change| (change.place, change.kind)).collect();
    let moved = changes.iter().any(|change| {
        matches!(change.kind, ChangeKind::RowsMoved | ChangeKind::RowAdded | ChangeKind::RowRemoved)
    });
    for (place, seen) in view(session) {
        let Some(old) = before.get(&place) else {
            let in_new_row =
                session.rows_around(place).iter().any(|row| told.contains(&(*row, ChangeKind::RowAdded)));
            assert!(in_new_row, "{context}: {} appeared and no row was told", session.path(place));
            continue;
        };
        for (property, value) in &seen {
            let kind = match *property {
                "relevant" => ChangeKind::Relevant,
                "required" => ChangeKind::Required,
                "value" => ChangeKind::Value,
                "violations" => ChangeKind::Violations,
                "options" => ChangeKind::Options,
                "variables" => ChangeKind::Variables,
                _ => ChangeKind::RowsMoved,
            };
            let differs = old.get(property) != Some(value);
            let in_new_row =
                session.rows_around(place).iter().any(|row| told.contains(&(*row, ChangeKind::RowAdded)));
            let row_number = kind == ChangeKind::Variables && session.is_row(place) && moved;
            // What a hidden row or repeat holds is not looked at.
            let of_row = session.is_row(place) && kind != ChangeKind::Variables;
            let rows = kind == ChangeKind::RowsMoved && moved;
            assert!(
                !differs || told.contains(&(place, kind)) || in_new_row || row_number || of_row || rows,
                "{context}: {property} of {} went from {:?} to {value} and nobody told",
                session.path(place),
                old.get(property)
            );
        }
    }
}

fn fields(session: &Session) -> Vec<Place> {
    view(session)
        .into_keys()
        .filter(|place| {
            let view = session.node(*place).unwrap();
            matches!(view.node.kind, Kind::Field(_)) && !view.calculated
        })
        .collect()
}

fn repeats(session: &Session) -> Vec<Place> {
    let is_repeat = |place: &Place| {
        matches!(session.node(*place).unwrap().node.kind, Kind::Repeat { .. }) && !session.is_row(*place)
    };
    view(session).into_keys().filter(is_repeat).collect()
}

fn operate(session: &mut Session, random: &mut Random, removed: &mut Vec<Place>) -> (String, Changes) {
    match random.below(12) {
        0..=6 => {
            let places = fields(session);
            let Some(place) = random.pick(&places).copied() else {
                return ("nothing".into(), Changes::default());
            };
            let words = ["true", "false", "a", "b", "c", "5", "13", "20", "1.000", "many words", "", "٧"];
            let word = random.pick(&words).unwrap();
            let context = format!("set {} to {word}", session.path(place));
            (context, session.set(place, Input::text(word)).unwrap())
        }
        7 | 8 => {
            let places = repeats(session);
            let Some(place) = random.pick(&places).copied() else {
                return ("nothing".into(), Changes::default());
            };
            match session.add_row(place) {
                Ok((row, changes)) => (format!("add {}", session.path(row)), changes),
                Err(error) => (error.to_string(), Changes::default()),
            }
        }
        9 => {
            let rows: Vec<Place> = view(session).into_keys().filter(|place| session.is_row(*place)).collect();
            let Some(row) = random.pick(&rows).copied() else {
                return ("nothing".into(), Changes::default());
            };
            removed.push(row);
            (format!("remove {}", session.path(row)), session.remove_row(row).unwrap())
        }
        10 => match removed.pop() {
            Some(row) => (format!("restore {row:?}"), session.restore_row(row).unwrap_or_default()),
            None => ("nothing".into(), Changes::default()),
        },
        _ => {
            let rows: Vec<Place> = view(session).into_keys().filter(|place| session.is_row(*place)).collect();
            let Some(row) = random.pick(&rows).copied() else {
                return ("nothing".into(), Changes::default());
            };
            let position = random.below(3);
            (format!("move {} to {position}", session.path(row)), session.move_row(row, position).unwrap())
        }
    }
}

/// No path of the output leads to a hidden place.
fn check_output(session: &Session, context: &str) {
    fn visit(session: &Session, data: &Data, path: &str, context: &str) {
        if !path.is_empty() {
            let place = session
                .place(path)
                .unwrap_or_else(|_| panic!("{context}: output has {path}, the form does not"));
            assert!(session.node(place).unwrap().relevant, "{context}: {path} is hidden and was sent");
        }
        match data {
            Data::Map(members) => members.iter().for_each(|(name, data)| {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                visit(session, data, &path, context);
            }),
            Data::List(rows) if rows.iter().all(|row| matches!(row, Data::Map(_))) => {
                // Hidden rows are not sent: the second of the output may be the third of the form.
                let place = session.place(path).unwrap();
                let shown =
                    session.children(place).into_iter().filter(|row| session.node(*row).unwrap().relevant);
                let shown: Vec<Place> = shown.collect();
                assert_eq!(shown.len(), rows.len(), "{context}: {path}");
                for (place, row) in shown.into_iter().zip(rows) {
                    visit(session, row, &session.position_path(place), context);
                }
            }
            _ => {}
        }
    }
    visit(session, &submission::output(session), "", context);
}

#[test]
fn incremental_equals_full() {
    let runs =
        std::env::var("LOTSE_PROPERTY_RUNS").ok().and_then(|runs| runs.parse().ok()).unwrap_or(DEFAULT_RUNS);
    let mut conditions = 0;
    for seed in 1..=runs {
        let (text, mut random) = random_form(seed);
        let data: Data = serde_json::from_str(&text).unwrap();
        let (form, diagnostics) = Form::read(&data, &[]);
        let form = Rc::new(form.unwrap_or_else(|| panic!("seed {seed}: {diagnostics:#?}\n{text}")));
        let settings = Settings::new(Date::new(2026, 11, 23).unwrap());
        let mut session = Session::new(Rc::clone(&form), settings.clone()).unwrap();
        let mut removed = Vec::new();
        for number in 0..OPERATIONS {
            let before = view(&session);
            let (what, changes) = operate(&mut session, &mut random, &mut removed);
            let context = format!("seed {seed}, operation {number} ({what})\n{text}\n");
            conditions += changes.iter().filter(|change| change.kind == ChangeKind::Relevant).count();
            check_told(&session, &before, &changes, &context);
            check_output(&session, &context);
            let errors = session.violations().iter().filter(|violation| violation.is_error()).count();
            assert_eq!(session.is_valid(), errors == 0, "{context}: {errors} errors");
            if number % 8 == 7 {
                let draft: Data =
                    serde_json::from_str(&serde_json::to_string(&session.draft()).unwrap()).unwrap();
                let (full, migrations) =
                    Session::restore(Rc::clone(&form), settings.clone(), &draft).unwrap();
                assert!(migrations.is_empty(), "{context}: {migrations:?}");
                let (incremental, full_view) = (by_path(&session), by_path(&full));
                for (path, seen) in &incremental {
                    assert_eq!(
                        Some(seen),
                        full_view.get(path),
                        "{context}: {path} differs from full recomputation"
                    );
                }
                assert_eq!(incremental.len(), full_view.len(), "{context}");
                assert_eq!(submission::output(&session), submission::output(&full), "{context}");
                assert_eq!(full.draft(), session.draft(), "{context}");
            }
        }
        // Walking through never leaves the form, and ends.
        for _ in 0..20 {
            session.next();
        }
        assert!(matches!(session.position(), Position::Step(_) | Position::Review));
    }
    assert!(conditions > 100, "the forms are not alive: {conditions} changes of relevance");
}
