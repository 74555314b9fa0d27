//! A part of a form in the hands of another person: what it discloses, and what is refused when it comes back.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::rc::Rc;

use lotse::form::{Data, Form};
use lotse::session::{Input, Session, Settings};
use lotse::value::Date;

const FORM: &str = r#"{
    "id": "work", "version": "1.0.0",
    "parties": { "employer": { "steps": ["company"], "sees": ["applicant.name"] } },
    "steps": [
        { "id": "applicant", "fields": [
            { "id": "name", "type": "text", "required": true },
            { "id": "illness", "type": "text" } ]},
        { "id": "company", "fields": [{ "id": "pay", "type": "money", "required": true }] }
    ]}"#;

fn form(text: &str) -> Rc<Form> {
    Rc::new(Form::read(&read(text), &[]).0.unwrap())
}

fn read(text: &str) -> Data {
    serde_json::from_str(text).unwrap()
}

fn settings() -> Settings {
    Settings::new(Date::new(2026, 11, 23).unwrap())
}

fn applicant(form: &Rc<Form>) -> Session {
    let mut session = Session::new(Rc::clone(form), settings()).unwrap();
    set(&mut session, "applicant.name", "Yonas Beispiel");
    set(&mut session, "applicant.illness", "Rheuma");
    session
}

fn set(session: &mut Session, path: &str, text: &str) {
    session.set(session.place(path).unwrap(), Input::text(text)).unwrap();
}

fn opened(form: &Rc<Form>, part: &Data) -> Session {
    Session::restore(Rc::clone(form), settings(), part).unwrap().0
}

/// What the employer gives back.
fn filled(form: &Rc<Form>) -> String {
    let mut employer = opened(form, &applicant(form).hand_over("employer").unwrap());
    set(&mut employer, "company.pay", "2500");
    serde_json::to_string(&employer.hand_over("employer").unwrap()).unwrap()
}

#[test]
fn a_part_holds_what_it_names_and_nothing_else() {
    let form = form(FORM);
    let part = serde_json::to_string(&applicant(&form).hand_over("employer").unwrap()).unwrap();
    assert!(part.contains("Yonas Beispiel"), "{part}");
    assert!(!part.contains("Rheuma") && !part.contains("illness"), "{part}");
}

#[test]
fn the_other_person_can_fill_in_the_part_alone() {
    let form = form(FORM);
    let mut employer = opened(&form, &applicant(&form).hand_over("employer").unwrap());
    let steps: Vec<String> = employer.steps().iter().map(|step| employer.path(step.place)).collect();
    assert_eq!(steps, ["company"]);
    let name = employer.place("applicant.name").unwrap();
    assert_eq!(employer.set(name, Input::text("Another")).unwrap_err().code(), "readonly");
    assert!(employer.go_to(name).is_err());
    assert!(!employer.is_valid());
    set(&mut employer, "company.pay", "2500");
    assert!(employer.is_valid(), "what only the applicant can answer does not hold it up");
    assert_eq!(employer.hand_over("nobody").unwrap_err().code(), "handover");
}

#[test]
fn what_comes_back_is_taken_and_says_whose_it_is() {
    let form = form(FORM);
    let mut session = applicant(&form);
    assert_eq!(session.take_back(&read(&filled(&form))).unwrap(), []);
    let submission = serde_json::to_string(&lotse::submission::submission(&session)).unwrap();
    assert!(submission.contains(r#""company":{"pay":"2500.00"}"#), "{submission}");
    assert!(submission.contains(r#""origins":{"company.pay":"employer"}"#), "{submission}");
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let form = form(FORM);
    let good = filled(&form);
    let unfilled = serde_json::to_string(&applicant(&form).hand_over("employer").unwrap()).unwrap();
    let cases = [
        (r#"{"format":"something"}"#.to_owned(), "handed over"),
        (good.replace("1.0.0", "2.0.0"), "has changed"),
        (good.replace(&*form.hash, "0000000000000000"), "has changed"),
        (good.replace(r#""party":"employer""#, r#""party":"landlord""#), "`parties`"),
        (good.replace(r#""party":"employer","#, ""), "`parties`"),
        (good.replace(r#""name":{"#, r#""illness":{"input":"x"},"name":{"#), "applicant.illness"),
        (good.replace(r#""pay":{"#, r#""tip":{"input":"1"},"pay":{"#), "company.tip"),
        (good.replace("2500", "much"), "with errors"),
        (unfilled, "filled in"),
    ];
    let mut session = applicant(&form);
    let before = session.draft();
    for (part, message) in cases {
        assert_ne!(part, good, "the case changes something");
        let error = session.take_back(&read(&part)).unwrap_err();
        assert_eq!(error.code(), "handover", "{error}");
        assert!(error.to_string().contains(message), "{message}: {error}");
        assert_eq!(session.draft(), before);
    }
    let error = session.take_back(&read(&good.replace(r#""form":"work""#, r#""form":"other""#))).unwrap_err();
    assert!(error.to_string().contains("found one of `other`"), "{error}");
    let mut employer = opened(&form, &session.hand_over("employer").unwrap());
    assert!(employer.take_back(&read(&good)).is_err(), "only the applicant takes it back");
}

#[test]
fn a_draft_of_a_part_is_opened_as_that_part() {
    let form = form(FORM);
    let mut employer = opened(&form, &applicant(&form).hand_over("employer").unwrap());
    set(&mut employer, "company.pay", "12");
    let again = opened(&form, &employer.draft());
    assert_eq!(again.part().map(|party| &*party.name), Some("employer"));
    assert_eq!(again.draft(), employer.draft());
}

#[test]
fn parties_that_cannot_work_are_found() {
    let finding = |from: &str, to: &str| {
        let text = FORM.replace(from, to);
        assert_ne!(text, FORM);
        let (form, mut found) = Form::read(&read(&text), &[]);
        found.extend(form.iter().flat_map(Form::check_parties));
        found
            .iter()
            .map(|finding| format!("{} {}", finding.code, finding.message))
            .collect::<Vec<_>>()
            .join("; ")
    };
    assert!(
        finding(r#""type": "money","#, r#""type": "money", "relevant": "applicant.illness = null","#)
            .contains("F0020")
    );
    assert!(finding(r#""sees": ["applicant.name"]"#, r#""sees": ["applicant.nobody"]"#).contains("F0001"));
    assert!(finding(r#"["company"]"#, r#"["nothing"]"#).contains("F0001"));
    assert!(finding(r#""type": "money""#, r#""type": "file""#).contains("F0021"));
    assert!(finding(r#"} },"#, r#"}, "landlord": { "steps": ["company"] } },"#).contains("nobody else's"));
}
