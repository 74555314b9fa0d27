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

use std::collections::{BTreeMap, HashSet};
use std::rc::Rc;

use lotse::form::{Data, Form, Kind};
use lotse::session::{ChangeKind, Changes, Input, Place, Position, Session, Settings};
use lotse::submission;
use lotse::value::Date;

const DEFAULT_RUNS: u64 = 60;
const OPERATIONS: usize = 40;

/// A small generator of its own (xorshift): a seed names a failing case for ever.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound.max(1) as u64).unwrap()
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<'t, T>(&mut self, items: &'t [T]) -> Option<&'t T> {
        let index = self.below(items.len());
        items.get(index)
    }
}

/// Writes a random form as JSON text. Expressions name only what stands before them, so that there is no cycle.
struct Writer {
    random: Random,
    next: usize,
}

/// Names in scope, by type.
#[derive(Clone, Default)]
struct Names {
    booleans: Vec<String>,
    numbers: Vec<String>,
    choices: Vec<String>,
    /// Path to a number inside rows, as a list from outside.
    lists: Vec<String>,
}

impl Writer {
    fn name(&mut self) -> String {
        self.next += 1;
        format!("n{}", self.next)
    }

    fn form(&mut self) -> String {
        let mut names = Names::default();
        let steps: Vec<String> = (0..2 + self.random.below(3))
            .map(|_| {
                let id = self.name();
                let mut inside = names.clone();
                let relevant = if self.random.chance(30) { self.condition(&names) } else { String::new() };
                let fields = self.fields(&mut inside, 0, 6);
                // From the next step on, what is in this one is named with it.
                let prefixed = |list: &[String], old: &[String]| -> Vec<String> {
                    list.iter().skip(old.len()).map(|name| format!("{id}.{name}")).collect()
                };
                let added = Names {
                    booleans: prefixed(&inside.booleans, &names.booleans),
                    numbers: prefixed(&inside.numbers, &names.numbers),
                    choices: prefixed(&inside.choices, &names.choices),
                    lists: prefixed(&inside.lists, &names.lists),
                };
                names.booleans.extend(added.booleans);
                names.numbers.extend(added.numbers);
                names.choices.extend(added.choices);
                names.lists.extend(added.lists);
                format!(r#"{{"id":"{id}"{relevant},"fields":[{fields}]}}"#)
            })
            .collect();
        format!(r#"{{"id":"random","version":"1","steps":[{}]}}"#, steps.join(","))
    }

    fn fields(&mut self, names: &mut Names, depth: usize, most: usize) -> String {
        let count = 1 + self.random.below(most);
        let fields: Vec<String> = (0..count).map(|_| self.field(names, depth)).collect();
        fields.join(",")
    }

    fn field(&mut self, names: &mut Names, depth: usize) -> String {
        let id = self.name();
        let relevant = if self.random.chance(35) { self.condition(names) } else { String::new() };
        let required = match self.random.below(4) {
            0 => r#","required":true"#.to_owned(),
            1 if !names.booleans.is_empty() => {
                let name = self.random.pick(&names.booleans).unwrap();
                format!(r#","required":"{name} = true""#)
            }
            _ => String::new(),
        };
        match self.random.below(if depth < 3 { 10 } else { 7 }) {
            0 => {
                names.booleans.push(id.clone());
                format!(r#"{{"id":"{id}","type":"boolean"{relevant}{required}}}"#)
            }
            1 | 2 => {
                let bound = if self.random.chance(40) { r#","min":1,"max":"50 + 10""# } else { "" };
                names.numbers.push(id.clone());
                format!(r#"{{"id":"{id}","type":"integer"{relevant}{required}{bound}}}"#)
            }
            3 => {
                let option = if names.booleans.is_empty() {
                    r#""c""#.to_owned()
                } else {
                    let name = self.random.pick(&names.booleans).unwrap();
                    format!(r#"{{"code":"c","relevant":"{name} = true"}}"#)
                };
                names.choices.push(id.clone());
                format!(r#"{{"id":"{id}","type":"choice","options":["a","b",{option}]{relevant}{required}}}"#)
            }
            4 => {
                let sum = self.number(names);
                names.numbers.push(id.clone());
                format!(
                    r#"{{"id":"{id}","type":"decimal","calculate":"{sum}"{relevant},"variables":{{"v":"{sum}"}}}}"#
                )
            }
            5 => {
                let default = self.number(names);
                let constraint = if self.random.chance(50) {
                    format!(r#","constraint":"{id} != 13""#)
                } else {
                    String::new()
                };
                names.numbers.push(id.clone());
                format!(
                    r#"{{"id":"{id}","type":"decimal","default":"{default}"{relevant}{required}{constraint}}}"#
                )
            }
            6 => format!(r#"{{"id":"{id}","type":"text","max-length":8{relevant}{required}}}"#),
            7 => {
                let fields = self.fields(&mut names.clone(), depth + 1, 3);
                format!(r#"{{"id":"{id}","type":"group"{relevant},"fields":[{fields}]}}"#)
            }
            _ => {
                let mut inside = names.clone();
                let fields = self.fields(&mut inside, depth + 1, 3);
                for number in inside.numbers.iter().skip(names.numbers.len()) {
                    names.lists.push(format!("{id}.{number}"));
                }
                let least = self.random.below(2);
                format!(
                    r#"{{"id":"{id}","type":"group","repeat":{{"min":{least},"max":3}}{relevant},"variables":{{"r":"row"}},"fields":[{fields}]}}"#
                )
            }
        }
    }

    fn condition(&mut self, names: &Names) -> String {
        let condition = match self.random.below(3) {
            0 if !names.booleans.is_empty() => self.random.pick(&names.booleans).unwrap().clone(),
            1 if !names.choices.is_empty() => {
                format!("{} = \\\"a\\\"", self.random.pick(&names.choices).unwrap())
            }
            _ => format!("{} > 10", self.number(names)),
        };
        format!(r#","relevant":"{condition}""#)
    }

    fn number(&mut self, names: &Names) -> String {
        match self.random.below(4) {
            0 if !names.lists.is_empty() => {
                let list = self.random.pick(&names.lists).unwrap();
                format!("count({list}) + 1")
            }
            1 | 2 if !names.numbers.is_empty() => {
                let first = self.random.pick(&names.numbers).unwrap().clone();
                let second = self.random.pick(&names.numbers).unwrap();
                format!("{first} + {second} * 2")
            }
            _ => self.random.below(30).to_string(),
        }
    }
}

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
                rows.iter()
                    .enumerate()
                    .for_each(|(index, row)| visit(session, row, &format!("{path}[{}]", index + 1), context));
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
        let mut writer = Writer { random: Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15)), next: 0 };
        let text = writer.form();
        let mut random = writer.random;
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
