//! Rules of a session that no story tells, one table each: prefill, checks by the host, drafts of other versions,
//! explanations, diagnostics of references and cycles, rows that come back.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

use std::rc::Rc;

use lotse::form::{Data, Form};
use lotse::session::{Input, Session, Settings};
use lotse::submission;
use lotse::value::Date;

fn read(fields: &str, version: &str) -> (Option<Form>, Vec<String>) {
    let json = format!(r#"{{"id":"f","version":"{version}","steps":[{{"id":"s","fields":[{fields}]}}]}}"#);
    let (form, diagnostics) = Form::read(&serde_json::from_str(&json).unwrap(), &[]);
    let said = diagnostics.into_iter().map(|found| {
        format!("{} {} {}", found.code, found.message, found.help.unwrap_or_default()).trim().to_owned()
    });
    (form, said.collect())
}

fn form(fields: &str) -> Rc<Form> {
    let (form, said) = read(fields, "1");
    Rc::new(form.unwrap_or_else(|| panic!("{said:#?}")))
}

fn settings() -> Settings {
    Settings::new(Date::new(2026, 11, 23).unwrap())
}

fn session(fields: &str) -> Session {
    Session::new(form(fields), settings()).unwrap()
}

fn set(session: &mut Session, path: &str, text: &str) {
    session.set(session.place(path).unwrap(), Input::text(text)).unwrap();
}

fn kinds(session: &Session) -> Vec<String> {
    let name = |violation: &&lotse::session::Violation| {
        format!("{} {}", session.position_path(violation.place), violation.kind.name())
    };
    session.violations().iter().map(name).collect()
}

#[test]
fn prefilled_answers_keep_their_origin_until_the_applicant_answers() {
    let mut session = session(
        r#"{"id":"name","type":"text","prefill":"bundid.familyName"},{"id":"city","type":"text"},
           {"id":"also","type":"text","prefill":"bundid.familyName"},
           {"id":"away","type":"text","relevant":"city = \"Berlin\""}"#,
    );
    session.prefill_named("bundid.familyName", &Input::text("Beispiel"), "bundid", true).unwrap();
    session.prefill_named("s.city", &Input::text("Ulm"), "register", false).unwrap();
    session.prefill_named("s.away", &Input::text("hidden"), "register", false).unwrap();
    session.prefill_named("nobody.asks", &Input::text("x"), "host", false).unwrap();
    let origins = |session: &Session| -> Vec<String> {
        submission::origins(session).into_iter().map(|(path, name)| format!("{path} {name}")).collect()
    };
    assert_eq!(origins(&session), ["s.name bundid", "s.city register", "s.also bundid"]);
    let name = session.place("s.name").unwrap();
    assert_eq!(session.set(name, Input::text("Other")).unwrap_err().code(), "readonly");
    set(&mut session, "s.city", "Bonn");
    assert_eq!(origins(&session), ["s.name bundid", "s.also bundid"]);
    let (again, _) = Session::restore(Rc::clone(session.form()), settings(), &session.draft()).unwrap();
    assert_eq!(origins(&again), origins(&session));
    assert!(again.node(name).unwrap().readonly, "the lock is in the draft");
}

#[test]
fn checks_by_the_host() {
    let mut session = session(r#"{"id":"iban","type":"text"}"#);
    let place = session.place("s.iban").unwrap();
    set(&mut session, "s.iban", "first");
    let first = session.begin_check(place).unwrap();
    assert!(!session.is_valid() && session.node(place).unwrap().pending, "pending blocks");
    set(&mut session, "s.iban", "second");
    assert!(session.is_valid(), "the check was of an answer that is gone");
    let second = session.begin_check(place).unwrap();
    assert!(session.finish_check(place, first, Some("iban-unknown")).is_empty(), "outdated: dropped");
    assert!(session.node(place).unwrap().pending);
    session.finish_check(place, second, Some("iban-unknown"));
    assert_eq!(kinds(&session), ["s.iban host"]);
    assert!(session.violations()[0].messages.iter().any(|id| id.contains("iban-unknown")));
    set(&mut session, "s.iban", "third");
    assert!(kinds(&session).is_empty() && session.is_valid());
    let third = session.begin_check(place).unwrap();
    session.finish_check(place, third, None);
    assert!(session.is_valid());
}

#[test]
fn drafts_of_other_versions() {
    /// The old fields, what is answered, the new fields, what is reported, what is sent then.
    type Line = (
        &'static str,
        &'static [(&'static str, &'static str)],
        &'static str,
        &'static [&'static str],
        &'static str,
    );
    let table: &[Line] = &[
        (
            r#"{"id":"a","type":"text"}"#,
            &[("s.a", "x")],
            r#"{"id":"b","type":"text","was":["s.a"]}"#,
            &["s.a moved s.b"],
            r#"{"s":{"b":"x"}}"#,
        ),
        (
            r#"{"id":"a","type":"text"},{"id":"c","type":"text"}"#,
            &[("s.a", "x"), ("s.c", "y")],
            r#"{"id":"c","type":"text"}"#,
            &["s.a removed"],
            r#"{"s":{"c":"y"}}"#,
        ),
        (
            r#"{"id":"a","type":"choice","options":["x","y"]}"#,
            &[("s.a", "x")],
            r#"{"id":"a","type":"choice","options":["y","z"]}"#,
            &["s.a changed"],
            "{}",
        ),
        (
            r#"{"id":"a","type":"text"}"#,
            &[("s.a", "many")],
            r#"{"id":"a","type":"integer"}"#,
            &["s.a changed"],
            "{}",
        ),
        (
            r#"{"id":"a","type":"text"}"#,
            &[("s.a", "x")],
            r#"{"id":"a","type":"text","calculate":"\"computed\""}"#,
            &["s.a removed"],
            r#"{"s":{"a":"computed"}}"#,
        ),
        (
            r#"{"id":"g","type":"group","repeat":{"min":1},"fields":[{"id":"a","type":"text"}]}"#,
            &[("s.g[1].a", "x")],
            r#"{"id":"g","type":"group","repeat":{"min":1},"fields":[{"id":"b","type":"text","was":["s.g.a"]}]}"#,
            &["s.g[1].a moved s.g[1].b"],
            r#"{"s":{"g":[{"b":"x"}]}}"#,
        ),
        (
            r#"{"id":"a","type":"text"}"#,
            &[("s.a", "x")],
            r#"{"id":"a","type":"text"},{"id":"new","type":"text","required":true}"#,
            &[],
            r#"{"s":{"a":"x"}}"#,
        ),
    ];
    for (old, answers, new, reported, sent) in table {
        let mut before = session(old);
        for (path, text) in *answers {
            set(&mut before, path, text);
        }
        let newer = Rc::new(read(new, "2").0.unwrap());
        let (after, migrations) = Session::restore(Rc::clone(&newer), settings(), &before.draft()).unwrap();
        let said: Vec<String> = migrations
            .iter()
            .map(|found| {
                let target = found.target.clone().map(|target| format!(" {target}")).unwrap_or_default();
                format!("{} {}{target}", found.path, found.outcome)
            })
            .collect();
        assert_eq!(said, *reported, "{old} to {new}");
        assert_eq!(serde_json::to_string(&submission::output(&after)).unwrap(), *sent, "{old} to {new}");
        // Nothing is dropped: what was answered is in the next draft, in its place or aside.
        let next = serde_json::to_string(&after.draft()).unwrap();
        for (_, text) in *answers {
            assert!(next.contains(&format!("\"{text}\"")), "{text} is lost: {next}");
        }
        let (_, again) = Session::restore(newer, settings(), &after.draft()).unwrap();
        assert!(again.is_empty(), "reported once: {again:?}");
    }
}

#[test]
fn explanations_say_why() {
    let mut session = session(
        r#"{"id":"age","type":"integer","min":1},{"id":"married","type":"boolean","required":true},
           {"id":"spouse","type":"group","relevant":"married = true and age >= 18","fields":[
               {"id":"name","type":"text","required":"age > 20"}]},
           {"id":"double","type":"integer","calculate":"age * 2"},
           {"id":"even","type":"integer","constraint":{"id":"even","that":"modulo(even, 2) = 0"}}"#,
    );
    set(&mut session, "s.age", "17");
    set(&mut session, "s.even", "3");
    let fact = |session: &Session, path: &str, property: &str| -> String {
        let explanation = session.explain(session.place(path).unwrap()).unwrap();
        explanation.facts.into_iter().find(|fact| fact.property == property).unwrap().sentence
    };
    let table = [
        ("s.spouse", "relevant", "hidden `married = true and age >= 18` is false, with `married` = null"),
        (
            "s.spouse.name",
            "relevant",
            "hidden because `s.spouse` is hidden: `married = true and age >= 18` is false",
        ),
        ("s.spouse.name", "required", "`age > 20` is false, with `age` = 17"),
        ("s.married", "required", "the form says always true"),
        ("s.double", "value", "`age * 2` is 34, with `age` = 17"),
        ("s.even", "violation", "`modulo(even, 2) = 0` is false, with `even` = 3"),
        ("s.married", "value", "not answered"),
        ("s.age", "relevant", "shown: no condition hides it"),
        ("s.age", "value", "answered: `17`"),
    ];
    for (path, property, sentence) in table {
        let said = fact(&session, path, property);
        assert!(said.starts_with(sentence), "{path} {property}: expected\n{sentence}\nfound\n{said}");
    }
    let explanation = session.explain(session.place("s.age").unwrap()).unwrap();
    for dependent in ["s.spouse (relevant)", "s.double (value)", "s.spouse.name (required)"] {
        assert!(explanation.dependents.iter().any(|one| one == dependent), "{:?}", explanation.dependents);
    }
    set(&mut session, "s.age", "many");
    assert!(fact(&session, "s.age", "value").contains("the answer `many` is wrong"));
}

#[test]
fn diagnostics_of_references() {
    // Fields, and words that what is said about them must have.
    let table: &[(&str, &[&str])] = &[
        // Cycles, static.
        (r#"{"id":"a","type":"integer","calculate":"a + 1"}"#, &["s.a"]),
        (
            r#"{"id":"a","type":"integer","calculate":"b"},{"id":"b","type":"integer","calculate":"c"},
               {"id":"c","type":"integer","calculate":"a"}"#,
            &["s.a", "s.b", "s.c"],
        ),
        (
            r#"{"id":"a","type":"boolean","relevant":"b"},{"id":"b","type":"boolean","relevant":"a"}"#,
            &["s.a", "s.b", "relevant"],
        ),
        // A cycle that only rows make: each reads the sum of all.
        (
            r#"{"id":"total","type":"integer","calculate":"sum(row1.part)"},
               {"id":"row1","type":"group","repeat":{},"fields":[
                   {"id":"part","type":"integer","calculate":"total + 1"}]}"#,
            &["s.total", "s.row1.part"],
        ),
        (
            r#"{"id":"child","type":"group","repeat":{},"fields":[
                   {"id":"a","type":"integer","calculate":"count(child[a > 1])"}]}"#,
            &["s.child.a"],
        ),
        // Names.
        (
            r#"{"id":"birthDate","type":"date"},{"id":"b","type":"text","relevant":"birthdate != null"}"#,
            &["birthdate", "birthDate"],
        ),
        (r#"{"id":"b","type":"text","relevant":"zzz = 1"}"#, &["zzz"]),
        // Codes.
        (
            r#"{"id":"sex","type":"choice","options":["m","w","d"]},{"id":"b","type":"text","relevant":"sex = \"female\""}"#,
            &["female", "m", "w", "d"],
        ),
        (
            r#"{"id":"sex","type":"choice","options":["m","w"]},{"id":"b","type":"text","relevant":"sex in (\"m\", \"x\")"}"#,
            &["x"],
        ),
        // "Other, please state".
        (
            r#"{"id":"a","type":"choice","options":["b","other"],"other":"c"}"#,
            &["code of one of the options", "`c`"],
        ),
        (
            r#"{"id":"a","type":"choices","options":["other","b"],"other":"other"}"#,
            &["the last of the options"],
        ),
        (
            r#"{"id":"a","type":"choice","options":["b","other"],"other":{"fim":"F1"}}"#,
            &["a map with `code`"],
        ),
        (
            r#"{"id":"a","type":"choice","options":["b","other"],"other":{"code":"other","min":1}}"#,
            &["`min` is not a key"],
        ),
        (
            r#"{"id":"a","type":"choice","options":["b","other"],"other":"other","calculate":"\"b\""}"#,
            &["`calculate`"],
        ),
        (
            r#"{"id":"aOther","type":"text"},{"id":"a","type":"choice","options":["b","other"],"other":"other"}"#,
            &["aOther", "taken"],
        ),
        (
            r#"{"id":"a","type":"choice","options":["b","other"],"other":"other"},{"id":"aOther","type":"text"}"#,
            &["aOther", "taken"],
        ),
    ];
    for (fields, words) in table {
        let (_, said) = read(fields, "1");
        assert!(!said.is_empty(), "nothing was said about {fields}");
        let all = said.join("\n");
        for word in *words {
            assert!(all.contains(word), "expected `{word}` for {fields} in\n{all}");
        }
    }
}

#[test]
fn a_removed_row_comes_back_as_it_was() {
    let mut session = session(
        r#"{"id":"child","type":"group","repeat":{"max":3},"fields":[
               {"id":"name","type":"text","required":true},
               {"id":"toy","type":"group","repeat":{},"fields":[
                   {"id":"name","type":"text"},
                   {"id":"part","type":"group","repeat":{},"fields":[{"id":"price","type":"integer"}]}]}]},
           {"id":"count","type":"integer","calculate":"count(child)"},
           {"id":"worth","type":"integer","calculate":"sum(flatten(child.toy.part.price)[item != null])"}"#,
    );
    for path in ["s.child", "s.child", "s.child", "s.child[2].toy", "s.child[2].toy[1].part"] {
        session.add_row(session.place(path).unwrap()).unwrap();
    }
    set(&mut session, "s.child[1].name", "Ada");
    set(&mut session, "s.child[2].toy[1].part[1].price", "5");
    let (before, wrong) = (session.draft(), kinds(&session));
    let row = session.place("s.child[2]").unwrap();
    let path = session.path(row);
    session.remove_row(row).unwrap();
    assert!(session.place(&path).is_err(), "a removed row is nowhere");
    let output: Data = submission::output(&session);
    assert_eq!(
        output.get("s").unwrap().get("worth").and_then(Data::as_text),
        None,
        "FEEL has no sum of nothing"
    );
    assert_eq!(output.get("s").unwrap().get("count").and_then(Data::as_text), Some("2"));
    session.restore_row(session.removed_row(&path).unwrap()).unwrap();
    assert_eq!(session.position_path(row), "s.child[2]");
    assert_eq!((session.draft(), kinds(&session)), (before, wrong));
    assert!(session.removed_row(&path).is_err(), "it is back");
}

#[test]
fn what_is_not_understood_keeps_the_language_it_was_typed_in() {
    let mut session = session(r#"{"id":"size","type":"decimal"}"#);
    set(&mut session, "s.size", "1.23");
    let proposed = |session: &Session| -> Vec<String> {
        let violations = session.violations();
        let arguments = violations.iter().flat_map(|violation| &violation.arguments);
        arguments.filter(|(name, _)| &**name == "asDecimal").map(|(_, value)| value.to_string()).collect()
    };
    // Proposed as the language of the page writes it, which is how the applicant has to write it now.
    for (language, expected) in
        [("de", "1,23"), ("en", "1.23"), ("ar", "1.23"), ("fr", "1,23"), ("de", "1,23")]
    {
        session.set_language(language);
        assert_eq!(proposed(&session), [expected], "{language}");
    }
    session.set_language("en");
    let draft = session.draft();
    let (restored, _) = Session::restore(session.form().clone(), settings(), &draft).unwrap();
    assert_eq!(proposed(&restored), ["1,23"]);
    assert_eq!(kinds(&restored), ["s.size format"]);
}

#[test]
fn numbers_stand_in_their_groups_when_nobody_types_them_any_more() {
    // Type, as typed, as it stands once the field is left, as it leaves the form.
    let table = [
        ("iban", "DE89370400440532013000", "DE89 3704 0044 0532 0130 00", "DE89370400440532013000"),
        ("iban", "de89 3704-0044 05320130 00", "DE89 3704 0044 0532 0130 00", "DE89370400440532013000"),
        ("iban", "DE89370400440532013001", "DE89370400440532013001", ""),
        ("tax-id", "36574261809", "36 574 261 809", "36574261809"),
        ("tax-id", "٣٦ ٥٧٤ ٢٦١ ٨٠٩", "36 574 261 809", "36574261809"),
        ("social-insurance-number", "65170839j003", "65 170839 J 003", "65170839J003"),
        ("ags", "05515000", "05 5 15 000", "05515000"),
        ("ars", "055150000000", "05 5 15 0000 000", "055150000000"),
        // No grouping is customary, or what was typed says more than what leaves.
        ("azr-number", "160229123456", "160229123456", "160229123456"),
        ("phone", "0251 492-0", "0251 492-0", "+492514920"),
        ("passport-number", "c01x00t47", "c01x00t47", "C01X00T47"),
    ];
    for (name, typed, left, sent) in table {
        let mut session = session(&format!(r#"{{"id":"a","type":"{name}"}}"#));
        let place = session.place("s.a").unwrap();
        set(&mut session, "s.a", typed);
        assert_eq!(session.node(place).unwrap().input, Input::text(typed), "not while it is typed");
        let changes = session.leave(place);
        assert_eq!(session.node(place).unwrap().input, Input::text(left), "{name}");
        let told = changes.iter().any(|change| change.kind == lotse::session::ChangeKind::Input);
        assert_eq!(told, typed != left, "{name}");
        assert_eq!(session.node(place).unwrap().value.as_str().unwrap_or_default(), sent, "{name}");
        // What is shown is taken back as the same number, and leaving again changes nothing.
        set(&mut session, "s.a", left);
        assert_eq!(session.node(place).unwrap().value.as_str().unwrap_or_default(), sent, "{name}");
        assert!(session.leave(place).iter().all(|change| change.kind != lotse::session::ChangeKind::Input));
        // Continue leaves every field.
        set(&mut session, "s.a", typed);
        session.next();
        assert_eq!(session.node(place).unwrap().input, Input::text(left), "{name}");
    }
}
