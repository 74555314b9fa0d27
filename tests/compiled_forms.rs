//! Compiled forms: they come back as they were, and what is damaged is refused or harmless, never fatal.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test")]

#[path = "support/random_forms.rs"]
mod random_forms;

use std::rc::Rc;

use lotse::form::{Data, Form, Unreadable};
use lotse::session::{Input, Session, Settings};
use lotse::submission;
use lotse::value::Date;
use random_forms::{Random, random_form};

/// Where eight bytes tell the version: behind the mark and the byte for the engine.
const HEAD: usize = 14;

fn compiled(seed: u64) -> (Form, Vec<u8>, Random) {
    let (json, random) = random_form(seed);
    let data: Data = serde_json::from_str(&json).unwrap();
    let form = Form::read(&data, lotse::functions::TABLE).0.unwrap();
    let bytes = form.to_bytes();
    (form, bytes, random)
}

fn read(bytes: &[u8]) -> Result<Form, Unreadable> {
    Form::from_bytes(bytes, lotse::functions::TABLE)
}

/// Opens a session, answers and turns every page.
fn fill_in(form: Form) -> String {
    let Ok(mut session) = Session::new(Rc::new(form), Settings::new(Date::new(2026, 11, 23).unwrap())) else {
        return String::new();
    };
    for node in 0..session.form().nodes().len() {
        let path = session.form().nodes()[node].path.to_string();
        let Ok(place) = session.place(&path) else { continue };
        let _ = session.set(place, Input::text("1"));
    }
    session.check_all();
    serde_json::to_string(&submission::output(&session)).unwrap()
}

#[test]
fn what_is_written_again_is_the_same() {
    for seed in 1..40 {
        let (form, bytes, _) = compiled(seed);
        let again = read(&bytes).unwrap();
        assert_eq!(again.to_bytes(), bytes, "seed {seed}");
        assert_eq!(fill_in(again), fill_in(form), "seed {seed}");
    }
}

/// Authors are told of what asks for the larger engine, and of nothing else.
#[test]
fn what_asks_for_the_larger_engine_is_told() {
    for (field, rare) in [
        (r#""type": "decimal", "calculate": "1 + count([b])""#, None),
        (r#""type": "email""#, None),
        (r#""type": "mrz", "fills": { "familyName": "b" }"#, None),
        (r#""type": "decimal", "calculate": "sqrt(b)""#, Some("the function `sqrt`")),
        (r#""type": "decimal", "calculate": "b ** 2""#, Some("the operator `**`")),
        (r#""type": "text", "relevant": "b instance of number""#, Some("`instance of`")),
        (r#""type": "text", "constraint": "is(b, 1)""#, Some("the function `is`")),
        (
            r#""type": "text", "variables": { "x": "every f in [function(x) x] satisfies f(b) = b" }"#,
            Some("a function of its own"),
        ),
        (r#""type": "choice", "options": [{ "code": "x", "relevant": "floor(b) = 0" }]"#, None),
        (
            r#""type": "choice", "options": [{ "code": "x", "relevant": "odd(b)" }]"#,
            Some("the function `odd`"),
        ),
        (r#""type": "tax-id""#, Some("the type `tax-id`")),
        (r#""type": "mrz""#, Some("lines of a passport")),
    ] {
        let json = format!(
            r#"{{ "id": "x", "version": "1", "steps": [{{ "id": "s", "fields": [{{ "id": "b", "type": "decimal" }}, {{ "id": "a", {field} }}] }}] }}"#
        );
        let (form, found) = Form::read(&serde_json::from_str(&json).unwrap(), lotse::functions::TABLE);
        let form = form.unwrap_or_else(|| panic!("{field}: {found:?}"));
        let told: Vec<String> = form.advice().into_iter().map(|found| found.to_string()).collect();
        assert_eq!(form.to_bytes()[5] != 0, rare.is_some(), "{field}");
        assert_eq!(told.is_empty(), rare.is_none(), "{field}: {told:?}");
        assert!(rare.is_none_or(|rare| told[0].contains(rare)), "{field}: {told:?}");
    }
}

#[test]
fn what_ends_too_early_is_refused() {
    let (_, bytes, _) = compiled(7);
    for end in 0..bytes.len() {
        let expected = if end < HEAD { Unreadable::NoForm } else { Unreadable::Damaged };
        assert_eq!(read(&bytes[..end]).unwrap_err(), expected, "{end} of {} bytes", bytes.len());
    }
    assert_eq!(read(&[bytes.as_slice(), &[0]].concat()).unwrap_err(), Unreadable::Damaged);
}

#[test]
fn damage_is_refused_or_harmless() {
    let mut refused = 0;
    for seed in 1..60 {
        let (_, bytes, mut random) = compiled(seed);
        for _ in 0..20 {
            let mut damaged = bytes.clone();
            for _ in 0..=random.below(3) {
                let place = HEAD + random.below(bytes.len() - HEAD);
                damaged[place] = u8::try_from(random.below(256)).unwrap();
            }
            match read(&damaged) {
                Ok(form) => drop(fill_in(form)),
                Err(_) => refused += 1,
            }
        }
    }
    assert!(refused > 300, "{refused} of 1,180 were refused");
}

#[test]
fn another_version_and_another_file_are_told_apart() {
    let (_, mut bytes, _) = compiled(1);
    assert_eq!(read(b"<!doctype html><title>404</title>").unwrap_err(), Unreadable::NoForm);
    bytes[HEAD - 1] ^= 0xFF;
    assert_eq!(read(&bytes).unwrap_err(), Unreadable::OtherVersion);
}
