//! What is fuzzed: functions that take any input, and fail only by a panic or by never ending.
//!
//! `cargo fuzz` searches with them for hours; `tests/fuzz.rs` runs the same functions on a small corpus with each test run.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    unreachable_pub,
    reason = "a failure is what is looked for"
)]

#[path = "../../tests/support/random_forms.rs"]
#[allow(dead_code, reason = "only a part of it is used here")]
mod random_forms;

mod sessions;

use std::rc::Rc;

use lotse::feel::{Inputs, NoNames, Reference, Scope, Type, Variable, VariableId, compile, extensions};
use lotse::form::{Data, Form};
use lotse::i18n::{Catalog, Messages, PlainHost, Resource, key};
use lotse::pattern::Pattern;
use lotse::session::{Session, Settings};
use lotse::submission;
use lotse::value::{Context, Date, DateTime, Time, Value, literal};

pub use sessions::{FORM, session};

/// The random form of a seed, as JSON.
pub fn random_form(seed: u64) -> String {
    random_forms::random_form(seed).0
}

/// Values longer than this are not written and read again: their text may pass the limit for expressions.
const LONGEST_LITERAL: usize = 10_000;

fn today() -> Date {
    Date::new(2026, 11, 23).unwrap()
}

/// Any text as an expression: it may be wrong; it must not panic, hang, or fail to be written and read again.
pub fn expression(source: &str) {
    let Some(program) = compile(source, &NoNames).program else { return };
    let inputs = Answers { values: Vec::new(), references: Vec::new() };
    let evaluation = program.evaluate(&inputs);
    let trace = program.explain(&inputs);
    assert_eq!(literal(&trace.value), literal(&evaluation.value), "explaining gives another value");
    // A value that is no function is an expression that gives itself.
    let text = literal(&evaluation.value);
    if text.len() < LONGEST_LITERAL
        && !text.contains("function")
        && let Some(again) = compile(&text, &NoNames).program
    {
        assert_eq!(literal(&again.evaluate(&inputs).value), text, "read again it is something else");
    }
}

/// An expression over names, evaluated with answers that are other expressions: what is checked with one type may be given
/// null at any time, and whatever the names are declared to be, evaluation ends without a panic.
pub fn evaluation(source: &str, answers: &[&str]) {
    let none = Answers { values: Vec::new(), references: Vec::new() };
    let value =
        |answer: &&str| compile(answer, &NoNames).program.map(|program| program.evaluate(&none).value);
    let values: Vec<Value> = answers.iter().take(NAMES.len()).map(|a| value(a).unwrap_or_default()).collect();
    let Some(program) = compile(source, &Declared).program else { return };
    for values in [values, vec![Value::Null; NAMES.len()]] {
        let given = Answers { values, references: program.references().to_vec() };
        let evaluation = program.evaluate(&given);
        assert_eq!(
            literal(&program.explain(&given).value),
            literal(&evaluation.value),
            "explaining gives another value"
        );
    }
}

/// What names are declared to be. Answers need not keep to it.
const NAMES: &[&str] = &["amount", "name", "born", "member", "chosen", "anything"];

struct Declared;

impl Scope for Declared {
    fn lookup(&self, name: &str) -> Option<Variable> {
        let index = NAMES.iter().position(|known| *known == name)?;
        let r#type = match name {
            "amount" => Type::Number,
            "name" => Type::String,
            "born" => Type::Date,
            "member" => Type::List(Rc::new(Type::Context(
                vec![("age".into(), Type::Number), ("name".into(), Type::String)].into(),
            ))),
            "chosen" => Type::Choice(["a", "b"].into_iter().map(Into::into).collect()),
            _ => Type::Any,
        };
        Some(Variable { id: VariableId(u32::try_from(index).unwrap()), r#type })
    }

    fn names(&self, each: &mut dyn FnMut(&str)) {
        NAMES.iter().for_each(|name| each(name));
    }

    fn functions(&self) -> &[lotse::feel::Extension] {
        extensions::TABLE
    }
}

struct Answers {
    values: Vec<Value>,
    references: Vec<Reference>,
}

impl Inputs for Answers {
    fn value(&self, reference: usize) -> Value {
        let Some(reference) = self.references.get(reference) else { return Value::Null };
        let value = self.values.get(reference.variable.0 as usize).cloned().unwrap_or_default();
        reference.path.iter().fold(value, |value, name| match &value {
            Value::Context(context) => Context::get(context, name).cloned().unwrap_or_default(),
            _ => Value::Null,
        })
    }

    fn now(&self) -> DateTime {
        DateTime { date: today(), time: Time::MIDNIGHT }
    }
}

/// Any pattern on any text: no panic, no endless search.
pub fn pattern(pattern: &str, text: &str) {
    for flags in ["", "i", "smx", "q"] {
        let Ok(pattern) = Pattern::new(pattern, flags) else { continue };
        let _ = pattern.is_full_match(text);
        let _ = pattern.replace(text, "[$0]", 10_000);
        let _ = pattern.split(text);
    }
}

/// Any JSON as a definition: findings or a form; a form can be filled in, and its draft opened again.
pub fn definition(json: &str) {
    let Ok(data) = serde_json::from_str::<Data>(json) else { return };
    let (form, diagnostics) = Form::read(&data, extensions::TABLE);
    let Some(form) = form.map(Rc::new) else {
        assert!(!diagnostics.is_empty(), "refused without a reason");
        return;
    };
    let Ok(mut session) = Session::new(Rc::clone(&form), Settings::new(today())) else { return };
    session.check_all();
    session.next();
    let draft = session.draft();
    let (again, _) = Session::restore(form, Settings::new(today()), &draft).expect("its own draft");
    assert_eq!(submission::output(&again), submission::output(&session), "the draft is another application");
}

/// Any JSON as the draft of a form.
pub fn draft(json: &str) {
    let Ok(data) = serde_json::from_str::<Data>(json) else { return };
    let (form, _) = Form::read(&serde_json::from_str(FORM).unwrap(), extensions::TABLE);
    let form = Rc::new(form.expect("the form of the fuzzer"));
    if let Ok((session, _)) = Session::restore(Rc::clone(&form), Settings::new(today()), &data) {
        let (again, _) =
            Session::restore(form, Settings::new(today()), &session.draft()).expect("its own draft");
        assert_eq!(again.draft(), session.draft(), "a draft changes when it is opened");
    }
}

/// Any text as messages, each of them asked for.
pub fn messages(source: &str) {
    let resources = ["ar", "de"].map(|tag| Resource { language: tag.to_owned(), text: source.to_owned() });
    let (catalog, _) = Catalog::new(resources.into(), Rc::new(PlainHost));
    let arguments =
        [("count", Value::Number(3.into())), ("name", Value::string("Amal")), ("day", Value::Date(today()))];
    for line in source.lines() {
        let id = line.split(['=', ' ']).next().unwrap_or_default();
        let _ = catalog.text(&[id], &arguments);
        let _ = catalog.text(&[&format!("{id}.hint")], &[]);
    }
    let _ = catalog.take_problems();
}

/// Any bytes as bundled messages: refused, or texts.
pub fn bundled(bytes: &[u8]) {
    let Ok(messages) = Messages::from_bytes(bytes, &[key("a"), key("b.hint")]) else { return };
    let catalog = Catalog::of(messages, Rc::new(PlainHost));
    let _ = catalog.text(&["a"], &[("count", Value::Number(3.into()))]);
    let _ = catalog.text(&["b.hint"], &[]);
}

/// Messages as `lotse bundle` writes them.
pub fn bundled_messages(source: &str) -> Vec<u8> {
    let resources = vec![Resource { language: "ar".to_owned(), text: source.to_owned() }];
    Messages::read(resources).0.to_bytes(&[key("a"), key("b.hint")])
}

/// Any bytes as a compiled form: refused, or a form that can be filled in.
pub fn compiled(bytes: &[u8]) {
    let Ok(form) = Form::from_bytes(bytes, extensions::TABLE) else { return };
    let form = Rc::new(form);
    let Ok(mut session) = Session::new(Rc::clone(&form), Settings::new(today())) else { return };
    session.check_all();
    session.next();
    let _ = submission::output(&session);
    let draft = session.draft();
    let _ = Session::restore(form, Settings::new(today()), &draft);
}

/// A form as `lotse bundle` writes it.
pub fn compiled_form(json: &str) -> Vec<u8> {
    let (form, _) = Form::read(&serde_json::from_str(json).unwrap(), extensions::TABLE);
    form.expect("a form").to_bytes()
}
