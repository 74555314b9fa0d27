//! Prints what random answers to random forms change, one JSON object a line, so that the same engine elsewhere (in
//! wasm) can be compared: `cargo run --example random_sessions -- 40` plays forty forms.
//!
//! A line has `form`, and `operations`, each with its `operation`, `path`, `input` or `position`, the `changes` that it
//! makes, and now and then the `state` after it: what would be sent, what is wrong, the draft, every node.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a program for tests"
)]

#[path = "../tests/support/random_forms.rs"]
mod random_forms;

use std::rc::Rc;

use lotse::form::{Data, Form, Kind};
use lotse::headless;
use lotse::session::{Changes, Input, Place, Session, Settings};
use lotse::submission;
use lotse::value::Date;
use random_forms::{Random, random_form};

const OPERATIONS: usize = 40;
/// Numbers in several writings, digits of other scripts, parts of dates, texts of several scripts.
const INPUTS: &[&str] = &[
    r#""true""#,
    r#""false""#,
    r#""a""#,
    r#""b""#,
    r#""c""#,
    r#""5""#,
    r#""13""#,
    r#""20""#,
    r#""1.000""#,
    r#""-3,75""#,
    r#""0,1""#,
    r#""79228162514264337593543950335""#,
    r#""1e3""#,
    r#""many words""#,
    r#""ﺱﻼﻣ ١٢""#,
    r#""٧""#,
    r#""Ğ ﬁ 😀""#,
    r#""""#,
    "null",
    r#"["a"]"#,
    r#"{"day":"3","month":"4","year":"2020"}"#,
];

fn main() {
    let forms = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(40);
    for seed in 1..=forms {
        // Other forms than those of the property test.
        let (text, mut random) = random_form(seed + 1_000_000);
        let data: Data = serde_json::from_str(&text).unwrap();
        let form = Rc::new(Form::read(&data, &[]).0.unwrap());
        let settings = Settings::new(Date::new(2026, 11, 23).unwrap());
        let mut session = Session::new(form, settings).unwrap();
        let mut removed = Vec::new();
        let mut operations = Vec::new();
        for number in 0..OPERATIONS {
            let Some((mut members, changes)) = operate(&mut session, &mut random, &mut removed) else {
                continue;
            };
            let changes = changes.iter().map(|change| {
                map(vec![
                    ("path", Data::Text(session.path(change.place))),
                    ("kind", Data::text(change.kind.name())),
                ])
            });
            members.push(("changes", Data::List(changes.collect())));
            if number % 10 == 9 {
                members.push(("state", state(&session)));
            }
            operations.push(map(members));
        }
        let line = map(vec![("form", data), ("operations", Data::List(operations))]);
        println!("{}", serde_json::to_string(&line).unwrap());
    }
}

type Members = Vec<(&'static str, Data)>;

fn operate(
    session: &mut Session,
    random: &mut Random,
    removed: &mut Vec<Place>,
) -> Option<(Members, Changes)> {
    let places = places(session);
    let of = |is: &dyn Fn(Place) -> bool| -> Vec<Place> {
        places.iter().copied().filter(|place| is(*place)).collect()
    };
    let is_repeat = |place: Place| matches!(session.node(place).unwrap().node.kind, Kind::Repeat { .. });
    let operation =
        |name: &str, path: String| vec![("operation", Data::text(name)), ("path", Data::Text(path))];
    match random.below(16) {
        0..=6 => {
            let fields = of(&|place| {
                let view = session.node(place).unwrap();
                matches!(view.node.kind, Kind::Field(_)) && !view.calculated
            });
            let place = *random.pick(&fields)?;
            let input: Data = serde_json::from_str(random.pick(INPUTS)?).unwrap();
            let mut members = operation("set", session.path(place));
            let read = Input::from_data(&input).unwrap();
            members.push(("input", input));
            Some((members, session.set(place, read).unwrap()))
        }
        7 | 8 => {
            let place = *random.pick(&of(&|place| is_repeat(place) && !session.is_row(place)))?;
            let path = session.path(place);
            let (_, changes) = session.add_row(place).ok()?;
            Some((operation("addRow", path), changes))
        }
        9 | 10 => {
            let row = *random.pick(&of(&|place| session.is_row(place)))?;
            let path = session.path(row);
            if random.chance(50) {
                removed.push(row);
                return Some((operation("removeRow", path), session.remove_row(row).unwrap()));
            }
            let position = 1 + random.below(3);
            let mut members = operation("moveRow", path);
            members.push(("position", Data::Number(position.into())));
            Some((members, session.move_row(row, position - 1).unwrap()))
        }
        11 => {
            let row = removed.pop()?;
            let path = session.path(row);
            let changes = session.restore_row(row).ok()?;
            Some((operation("restoreRow", path), changes))
        }
        12 => {
            let place = *random.pick(&places)?;
            Some((operation("leave", session.path(place)), session.leave(place)))
        }
        13 => Some((operation("next", String::new()), session.next())),
        14 => Some((operation("checkAll", String::new()), session.check_all().1)),
        _ => {
            let language = random.pick(&["de", "en", "ar", "fr"])?;
            Some((operation("setMessages", (*language).to_owned()), session.set_language(language)))
        }
    }
}

fn places(session: &Session) -> Vec<Place> {
    fn visit(session: &Session, place: Place, list: &mut Vec<Place>) {
        list.push(place);
        session.children(place).into_iter().for_each(|child| visit(session, child, list));
    }
    let mut list = Vec::new();
    session.steps().iter().for_each(|step| visit(session, step.place, &mut list));
    list
}

fn state(session: &Session) -> Data {
    let nodes = places(session).into_iter().map(|place| headless::node(session, place));
    map(vec![
        ("submission", submission::submission(session)),
        ("violations", headless::violations(session, session.violations())),
        ("steps", headless::steps(session)),
        ("position", headless::position(session)),
        ("draft", session.draft()),
        ("nodes", Data::List(nodes.collect())),
    ])
}

fn map(members: Members) -> Data {
    Data::Map(members.into_iter().map(|(name, data)| (name.to_owned(), data)).collect())
}
