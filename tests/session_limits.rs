//! Hostile forms, answers and drafts: bounded by named limits, refused with what was expected and what was found, and
//! never a panic.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test")]

#[path = "support/random_forms.rs"]
#[allow(dead_code, reason = "only a part of it is used here")]
mod random_forms;

use std::rc::Rc;

use lotse::form::limits::{MAX_INPUT_LENGTH, MAX_ROWS};
use lotse::form::{Data, Form};
use lotse::session::{Error, Input, Session, Settings};
use lotse::submission;
use lotse::value::Date;
use random_forms::{Random, random_form};

const ROWS: &str = r#"{"id":"f","version":"1","steps":[{"id":"s","fields":[
    {"id":"name","type":"text"},
    {"id":"amount","type":"integer"},
    {"id":"born","type":"date"},
    {"id":"one","type":"choice","options":["a","b"]},
    {"id":"many","type":"choices","options":["a","b"]},
    {"id":"scan","type":"file"},
    {"id":"twice","type":"decimal","calculate":"amount * 2"},
    {"id":"child","type":"group","repeat":{"min":0,"max":100000},"fields":[
        {"id":"name","type":"text"},
        {"id":"toy","type":"group","repeat":{"min":0},"fields":[{"id":"name","type":"text"}]}
    ]}
]}]}"#;

fn data(json: &str) -> Data {
    serde_json::from_str(json).unwrap()
}

fn settings() -> Settings {
    Settings::new(Date::new(2026, 11, 23).unwrap())
}

fn form(json: &str) -> Rc<Form> {
    let (form, diagnostics) = Form::read(&data(json), &[]);
    Rc::new(form.unwrap_or_else(|| panic!("{diagnostics:#?}")))
}

fn session(json: &str) -> Session {
    Session::new(form(json), settings()).unwrap()
}

/// Refused with that code, and in words that name what was expected and what was found.
fn refused<T>(result: Result<T, Error>, code: &str, words: &[&str]) {
    let error = result.err().unwrap_or_else(|| panic!("expected `{code}`, was let pass"));
    let message = error.to_string();
    assert_eq!(error.code(), code, "{message}");
    for word in ["expected", "found"].iter().chain(words) {
        assert!(message.contains(word), "expected `{word}` in: {message}");
    }
}

#[test]
fn paths_that_do_not_exist() {
    let mut session = session(ROWS);
    session.add_row(session.place("s.child").unwrap()).unwrap();
    let long = "s.".repeat(500_000);
    for path in [
        "nothing",
        "s.nothing",
        "s.name.more",
        ".",
        "s.",
        ".s",
        "s..name",
        "s.child[0]",
        "s.child[2]",
        "s.child[-1]",
        "s.child[99999999999999999999]",
        "s.child[1",
        "s.child[]",
        "s.child~",
        "s.child~0",
        "s.child~4294967296",
        "s.name[1]",
        "s.name~1",
        "s.child~1~1",
        "s[1].name",
        "s.child[1].toy[1]",
        "s.child\u{0}",
        "s.Name",
        &long,
    ] {
        let shown: String = path.chars().take(20).collect();
        refused(session.place(path), "unknown-path", &[&shown]);
    }
}

#[test]
fn calls_that_a_place_does_not_take() {
    let mut session = session(ROWS);
    let place = |session: &Session, path: &str| session.place(path).unwrap();
    let (name, twice, child) =
        (place(&session, "s.name"), place(&session, "s.twice"), place(&session, "s.child"));
    refused(session.set(child, Input::text("x")), "not-a-field", &["s.child"]);
    assert_eq!(session.set(twice, Input::text("1")).unwrap_err().code(), "readonly");
    assert_eq!(session.prefill(twice, Input::text("1"), "host", false).unwrap_err().code(), "readonly");
    refused(session.add_row(name), "rows", &[]);
    for result in [session.remove_row(name), session.restore_row(name), session.move_row(name, 1)] {
        assert_eq!(result.unwrap_err().code(), "rows");
    }
    let (row, _) = session.add_row(child).unwrap();
    session.remove_row(row).unwrap();
    assert!(session.remove_row(row).is_err(), "a row is removed once");
    session.restore_row(row).unwrap();
    assert!(session.restore_row(row).is_err(), "a row is restored once");
    assert_eq!(session.move_row(row, usize::MAX).unwrap().iter().count(), 0);
}

#[test]
fn answers_larger_than_any_answer() {
    let mut session = session(ROWS);
    let megabyte = "ä".repeat(1 << 20);
    let many = vec![Rc::from(""); MAX_INPUT_LENGTH + 1];
    let file = lotse::session::FileInfo { sha512: megabyte.as_str().into(), ..Default::default() };
    let parts = Input::Parts { day: megabyte.as_str().into(), month: "1".into(), year: "1".into() };
    for (path, input) in [
        ("s.name", Input::text(&megabyte)),
        ("s.born", parts),
        ("s.many", Input::Codes(many)),
        ("s.scan", Input::Files(vec![file])),
    ] {
        let place = session.place(path).unwrap();
        refused(session.set(place, input), "limit", &["100,000"]);
    }
    // The longest that is let in is kept as it was typed, whatever the field makes of it.
    let longest = "9".repeat(MAX_INPUT_LENGTH);
    for path in ["s.name", "s.amount", "s.born", "s.one"] {
        let place = session.place(path).unwrap();
        session.set(place, Input::text(&longest)).unwrap();
        assert_eq!(session.node(place).unwrap().input, Input::text(&longest));
    }
    assert!(!session.is_valid());
}

#[test]
fn inputs_of_the_wrong_kind_are_wrong_answers() {
    let mut session = session(ROWS);
    let inputs = [r#""x""#, r#"["a"]"#, r#"{"day":"1"}"#, r#"[{"name":"n","size":1}]"#, r#""a""#, "null"];
    for path in ["s.name", "s.amount", "s.born", "s.one", "s.many", "s.scan"] {
        let place = session.place(path).unwrap();
        for input in inputs {
            let input = Input::from_data(&data(input)).unwrap();
            session.set(place, input.clone()).unwrap();
            let view = session.node(place).unwrap();
            let is_wrong = !view.violations.is_empty();
            let is_meant = *view.value != lotse::value::Value::Null;
            assert!(!(is_wrong && is_meant), "{path} is wrong and has a value: {input:?}");
            assert!(is_wrong || is_meant || input.is_empty(), "{path} swallows {input:?}");
        }
    }
}

#[test]
fn more_rows_than_any_form_needs() {
    let mut session = session(ROWS);
    let child = session.place("s.child").unwrap();
    for _ in 0..MAX_ROWS {
        session.add_row(child).unwrap();
    }
    refused(session.add_row(child), "limit", &["1,000"]);
    // Removed rows can be restored, and therefore count: a loop of adding and removing ends too.
    let mut session = self::session(ROWS);
    let child = session.place("s.child").unwrap();
    let end = (0..20_000).find_map(|_| match session.add_row(child) {
        Ok((row, _)) => session.remove_row(row).err(),
        Err(error) => Some(error),
    });
    refused(Err::<(), _>(end.expect("an end")), "limit", &["10,000"]);
}

#[test]
fn a_row_that_does_not_fit_leaves_the_session_as_it_was() {
    let mut session = session(
        r#"{"id":"f","version":"1","steps":[{"id":"s","fields":[
            {"id":"a","type":"group","repeat":{},"fields":[
                {"id":"b","type":"group","repeat":{"min":900},"fields":[{"id":"x","type":"text","required":true}]}]},
            {"id":"count","type":"integer","calculate":"count(a)"}]}]}"#,
    );
    let repeat = session.place("s.a").unwrap();
    let state = |session: &Session| {
        (session.draft(), submission::output(session), session.violations().len(), session.is_valid())
    };
    for _ in 0..11 {
        session.add_row(repeat).unwrap();
    }
    let before = state(&session);
    refused(session.add_row(repeat), "limit", &["10,000"]);
    assert!(state(&session) == before, "a row that was refused is in the form");
}

#[test]
fn forms_that_ask_for_endless_rows() {
    let nested = r#"{"id":"f","version":"1","steps":[{"id":"s","fields":[
        {"id":"a","type":"group","repeat":{"min":1000,"max":1000},"fields":[
            {"id":"b","type":"group","repeat":{"min":1000,"max":1000},"fields":[{"id":"x","type":"text"}]}]}]}]}"#;
    refused(Session::new(form(nested), settings()), "limit", &["10,000"]);
}

#[test]
fn forms_of_a_hundred_thousand_fields() {
    let fields: Vec<String> =
        (0..100_000).map(|number| format!(r#"{{"id":"f{number}","type":"text"}}"#)).collect();
    let json =
        format!(r#"{{"id":"f","version":"1","steps":[{{"id":"s","fields":[{}]}}]}}"#, fields.join(","));
    let (form, diagnostics) = Form::read(&data(&json), &[]);
    assert!(form.is_none());
    let message = &diagnostics.first().unwrap().message;
    assert!(message.contains("20,000") || message.contains("20000"), "{message}");
    assert!(diagnostics.len() < 10, "one sentence is enough, found {}", diagnostics.len());
}

#[test]
fn forms_nested_without_end() {
    let json = format!(
        r#"{{"id":"f","version":"1","steps":[{{"id":"s","fields":[{}{}]}}]}}"#,
        r#"{"id":"g","type":"group","fields":["#.repeat(27),
        "]}".repeat(27)
    );
    let (form, diagnostics) = Form::read(&data(&json), &[]);
    assert!(form.is_none() && !diagnostics.is_empty());
    assert!(serde_json::from_str::<Data>(&("[".repeat(100_000) + &"]".repeat(100_000))).is_err());
}

#[test]
fn drafts_that_are_none() {
    let form = form(ROWS);
    let open = |json: &str| Session::restore(Rc::clone(&form), settings(), &data(json));
    for json in ["null", "[]", "1", r#""draft""#, "{}", r#"{"format":"lotse-draft-2"}"#, r#"{"format":1}"#] {
        refused(open(json), "draft", &["lotse-draft-1"]);
    }
    refused(open(r#"{"format":"lotse-draft-1","form":"other","answers":{}}"#), "draft", &["`f`", "`other`"]);
    refused(open(r#"{"format":"lotse-draft-1","form":"f"}"#), "draft", &["answers"]);
    refused(open(r#"{"format":"lotse-draft-1","form":"f","answers":[]}"#), "draft", &["answers"]);
    let at_name = |value: &str| {
        format!(r#"{{"format":"lotse-draft-1","form":"f","answers":{{"s":{{"name":{{"input":{value}}}}}}}}}"#)
    };
    refused(open(&at_name(r#"{"day":[]}"#)), "draft", &["s.name"]);
    refused(open(&at_name(r#"[[1]]"#)), "draft", &["s.name"]);
    refused(open(&at_name(&format!(r#""{}""#, "x".repeat(1 << 20)))), "limit", &["100,000"]);
    let rows = format!(
        r#"{{"format":"lotse-draft-1","form":"f","answers":{{"s":{{"child":[{}]}}}}}}"#,
        vec!["{}"; 10_000].join(",")
    );
    refused(open(&rows), "limit", &["1,000"]);
    let foreign: Vec<String> = (0..100_000).map(|number| format!(r#""x{number}":{{"input":"1"}}"#)).collect();
    let foreign =
        format!(r#"{{"format":"lotse-draft-1","form":"f","answers":{{"s":{{{}}}}}}}"#, foreign.join(","));
    refused(open(&foreign), "limit", &["10,000"]);
}

#[test]
fn drafts_cannot_answer_what_is_computed() {
    let draft = r#"{"format":"lotse-draft-1","form":"f","answers":{"s":{
        "amount":{"input":"4"},"twice":{"input":"99","origin":"bundid","locked":true}}}}"#;
    let (session, _) = Session::restore(form(ROWS), settings(), &data(draft)).unwrap();
    let output = serde_json::to_string(&submission::output(&session)).unwrap();
    assert_eq!(output, r#"{"s":{"amount":"4","twice":"8"}}"#);
    assert!(submission::origins(&session).is_empty());
}

/// A draft that was cut or in which single values were exchanged opens or is refused; whatever opens can be used.
#[test]
fn drafts_that_were_tampered_with() {
    for seed in 1..=40 {
        let (text, mut random) = random_form(seed);
        let form = form(&text);
        let mut session = Session::new(Rc::clone(&form), settings()).unwrap();
        for step in session.steps() {
            answer_all(&mut session, step.place);
        }
        let draft = session.draft();
        for _ in 0..40 {
            let mut tampered = draft.clone();
            for _ in 0..=random.below(3) {
                tamper(&mut tampered, &mut random);
            }
            if let Ok((mut session, _)) = Session::restore(Rc::clone(&form), settings(), &tampered) {
                session.check_all();
                session.next();
                let _ = submission::submission(&session);
                let again = session.draft();
                let (second, _) = Session::restore(Rc::clone(&form), settings(), &again).unwrap();
                assert_eq!(second.draft(), again, "seed {seed}: what opened once opens again as it is");
            }
        }
    }
}

fn answer_all(session: &mut Session, place: lotse::session::Place) {
    let _ = session.set(place, Input::text("5"));
    let _ = session.add_row(place);
    for child in session.children(place) {
        answer_all(session, child);
    }
}

/// Random changes of valid definitions, and random trees: read, or refused with diagnostics.
#[test]
fn definitions_that_were_tampered_with() {
    let mut usable = 0;
    for seed in 1..=60 {
        let (text, mut random) = random_form(seed);
        let definition = data(&text);
        for _ in 0..20 {
            let mut tampered = definition.clone();
            for _ in 0..=random.below(3) {
                tamper(&mut tampered, &mut random);
            }
            match Form::read(&tampered, &[]) {
                (Some(form), _) => {
                    usable += 1;
                    if let Ok(mut session) = Session::new(Rc::new(form), settings()) {
                        session.check_all();
                        let _ = session.draft();
                        let _ = submission::submission(&session);
                    }
                }
                (None, diagnostics) => {
                    assert!(!diagnostics.is_empty(), "refused without a reason: {tampered:?}")
                }
            }
        }
        assert!(Form::read(&anything(&mut random, 0), &[]).0.is_none());
    }
    assert!(usable > 100, "only {usable} forms could be used: what is tested is the refusal alone");
}

/// Exchanges, removes or doubles something somewhere in the tree.
fn tamper(data: &mut Data, random: &mut Random) {
    if random.chance(15) {
        *data = anything(random, 0);
        return;
    }
    match data {
        Data::Map(members) if !members.is_empty() => {
            let index = random.below(members.len());
            match random.below(12) {
                0 => drop(members.remove(index)),
                1 => members.push(members.get(index).unwrap().clone()),
                2 => members.get_mut(index).unwrap().0.push('x'),
                _ => tamper(&mut members.get_mut(index).unwrap().1, random),
            }
        }
        Data::List(items) if !items.is_empty() => {
            let index = random.below(items.len());
            match random.below(12) {
                0 => drop(items.remove(index)),
                1 => items.push(items.get(index).unwrap().clone()),
                2 => items.truncate(index),
                _ => tamper(items.get_mut(index).unwrap(), random),
            }
        }
        other => *other = anything(random, 0),
    }
}

fn anything(random: &mut Random, depth: usize) -> Data {
    match random.below(if depth < 4 { 9 } else { 7 }) {
        0 => Data::Null,
        1 => Data::Boolean(random.chance(50)),
        2 => data(random.pick(&["0", "-1", "1e20", "999999999999", "0.5"]).unwrap()),
        3 => Data::text(
            *random.pick(&["", "true", "row", "form", "n1 + n2", "((", "\u{0}\u{202e}", "n1.n2"]).unwrap(),
        ),
        4 => Data::text("x".repeat(random.below(2_000))),
        5 => data(r#"{"input":{"input":"1"}}"#),
        6 => data(r#"{"id":"n1","type":"text","relevant":"n1","repeat":{"min":"n1"}}"#),
        7 => Data::List((0..random.below(5)).map(|_| anything(random, depth + 1)).collect()),
        _ => Data::Map(
            (0..random.below(5))
                .map(|_| {
                    let keys =
                        ["id", "type", "steps", "fields", "input", "answers", "version", "repeat", "x"];
                    ((*random.pick(&keys).unwrap()).to_owned(), anything(random, depth + 1))
                })
                .collect(),
        ),
    }
}
