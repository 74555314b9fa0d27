//! Bundled messages: they come back as they were, and what is damaged or of another form is refused or harmless, never fatal.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test")]

use std::rc::Rc;

use lotse::form::{Data, Form};
use lotse::i18n::{Catalog, Messages, PlainHost, Resource, UnreadableMessages, key};
use lotse::value::Value;

const ARABIC: &str = "demo = طلب
one = الخطوة « { $name } » …
one-name = الاسم { -office(case: \"of\") }
    .hint = { one.missing }{ \"\\u0001\" } 🙂
    .required = { $n ->
        [0] لا شيء
        [one] واحد
        [two] اثنان
       *[other] { NUMBER($n, minimumFractionDigits: 1) } { DATETIME($day, dateStyle: \"long\") }
    }
-office = { $case ->
    [of] المكتب
   *[plain] مكتب
}
    .short = م
next = متابعة
";
const GERMAN: &str = "demo = Antrag\none = Schritt\n    .missing = fehlt hier\nback = Zurück\n";

fn form(field: &str) -> Form {
    let definition = r#"{ "id": "demo", "version": "1.0.0", "steps": [{ "id": "one", "fields": [{ "id": "FIELD", "type": "text" }] }] }"#;
    let data: Data = serde_json::from_str(&definition.replace("FIELD", field)).unwrap();
    Form::read(&data, &[]).0.unwrap()
}

fn messages() -> Messages {
    let resource = |(tag, text): (&str, &str)| Resource { language: tag.to_owned(), text: text.to_owned() };
    let (messages, diagnostics) = Messages::read([("ar", ARABIC), ("de", GERMAN)].map(resource).into());
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    messages
}

/// Every text with its language, and what went wrong in it.
fn texts(messages: Messages) -> String {
    let catalog = Catalog::of(messages, Rc::new(PlainHost));
    let ids = [
        "demo",
        "one",
        "one.missing",
        "one-name",
        "one-name.hint",
        "one-name.required",
        "next",
        "back",
        "-office",
        "none",
    ];
    let arguments = [("n", Value::Number(3.into())), ("name", Value::string("Amal"))];
    let texts = ids.map(|id| catalog.text(&[id], &arguments));
    format!("{texts:#?}{:#?}", catalog.take_problems())
}

#[test]
fn what_was_bundled_says_the_same_in_any_order() {
    let expected = texts(messages());
    assert!(
        expected.contains("المكتب") && expected.contains("fehlt hier") && expected.contains('🙂'),
        "{expected}"
    );
    let order = form("name").message_keys();
    let reversed: Vec<u32> = order.iter().rev().copied().collect();
    for order in [&order[..], &reversed, &[], &[key("next"), key("next"), key("nowhere")]] {
        let bytes = messages().to_bytes(order);
        let again = Messages::from_bytes(&bytes, order).unwrap();
        assert_eq!(again.to_bytes(order), bytes);
        assert_eq!(texts(again), expected);
    }
}

#[test]
fn messages_of_another_form_or_version_are_told_apart() {
    let order = form("name").message_keys();
    let bytes = messages().to_bytes(&order);
    let read = |bytes: &[u8], order: &[u32]| Messages::from_bytes(bytes, order).map(texts);
    assert_eq!(read(&bytes, &form("other").message_keys()), Err(UnreadableMessages::OtherVersion));
    assert_eq!(read(&bytes, &[]), Err(UnreadableMessages::OtherVersion));
    // Made for no form in particular, they are for any.
    assert_eq!(read(&messages().to_bytes(&[]), &order), Ok(texts(messages())));
    let mut other = bytes.clone();
    other[7] ^= 1;
    assert_eq!(read(&other, &order), Err(UnreadableMessages::OtherVersion));
    for no_messages in
        [&b""[..], b"texts", b"[{\"language\": \"de\", \"text\": \"a = b\"}]", b"<!doctype html>"]
    {
        assert_eq!(read(no_messages, &order), Err(UnreadableMessages::Damaged));
    }
}

#[test]
fn what_ends_too_early_is_refused_and_damage_is_harmless() {
    let order = form("name").message_keys();
    let bytes = messages().to_bytes(&order);
    for end in 0..bytes.len() {
        assert!(Messages::from_bytes(&bytes[..end], &order).is_err(), "{end} of {}", bytes.len());
    }
    let (mut refused, mut random) = (0, 1_u64);
    for _ in 0..4_000 {
        let mut damaged = bytes.clone();
        for _ in 0..3 {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let place = 21 + (random >> 33) as usize % (bytes.len() - 21);
            damaged[place] = (random >> 24) as u8;
        }
        match Messages::from_bytes(&damaged, &order) {
            Ok(messages) => drop(texts(messages)),
            Err(_) => refused += 1,
        }
    }
    assert!(refused > 500, "{refused} of 4,000 were refused");
}

#[test]
fn placeables_nested_without_end_are_refused() {
    let order = [];
    let head = messages().to_bytes(&order)[..21].to_vec();
    // No texts; one language; a select in a select in a select …
    let body = [1, 0xFF, 1, 0, 0x80, 1, 0, 1, 0, 0, 0, 0, 2];
    let bytes = [head, body.to_vec(), vec![6; 100_000]].concat();
    assert!(Messages::from_bytes(&bytes, &order).is_err());
}

#[test]
fn later_messages_join_those_that_are_there() {
    let resource = |text: &str| vec![Resource { language: "ar".to_owned(), text: text.to_owned() }];
    let catalog = Catalog::of(messages(), Rc::new(PlainHost));
    catalog.add(Messages::read(resource("next = آخر\nlater = لاحقًا")).0);
    assert_eq!(catalog.text(&["later"], &[]).unwrap().value, "لاحقًا");
    assert_eq!(catalog.text(&["next"], &[]).unwrap().value, "متابعة");
    assert_eq!(catalog.languages().count(), 2);
}
