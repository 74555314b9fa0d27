use std::path::Path;

use super::*;

#[track_caller]
fn check(data: &str, expected: &[(&str, &str)]) {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories/forms/demo");
    let form = opened::form(&directory).unwrap().unwrap();
    let sent: Data = serde_json::from_str(data).unwrap();
    let settings = opened::settings(Date::new(2026, 11, 23).unwrap(), "de");
    let session = opened::session(&form, &sent, settings).unwrap();
    let objections = examine(&session, opened::data_of(&sent), None);
    let found: Vec<(&str, &str)> =
        objections.iter().map(|objection| (objection.path.as_str(), objection.kind.as_str())).collect();
    assert_eq!(found, expected, "{objections:#?}");
}

#[test]
fn what_was_sent_is_computed_again() {
    let good = r#"{ "person": { "name": "Ada", "born": "1990-03-01", "income": "1250.5", "class": "high" }, "end": { "agree": true } }"#;
    check(good, &[]);
    check(&format!(r#"{{ "form": "demo", "date": "2026-11-23", "data": {good} }}"#), &[]);
    // Somebody who is not married has no spouse; the class follows from the income; the name is required.
    check(
        r#"{ "person": { "spouse": "Bo", "income": "500", "class": "high" }, "end": { "agree": true }, "more": 1 }"#,
        &[
            ("person.name", "required"),
            ("person.spouse", "surplus"),
            ("person.class", "differs"),
            ("more", "surplus"),
        ],
    );
    check(
        r#"{ "person": { "name": "Ada", "born": "1990-02-30" }, "end": { "agree": true } }"#,
        &[("person.born", "format")],
    );
    check(
        r#"{ "person": { "name": "Ada", "married": true, "spouse": "Bo", "title": "c" },
             "children": { "child": [{ "name": "Cem", "age": "31" }, { "age": "3" }] }, "end": { "agree": true } }"#,
        &[("children.child[1].age", "constraint"), ("children.child[2].name", "required")],
    );
}

/// What is said is what the applicant would have read, in the language that is asked for.
#[test]
fn violations_are_told_in_words() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../forms/einbuergerung");
    let form = opened::form(&directory).unwrap().unwrap();
    let sent: Data = serde_json::from_str(r#"{ "applicant": { "familyName": "Beispiel" } }"#).unwrap();
    for (language, expected) in [("de", "Geben Sie Ihre Vornamen ein."), ("en", "Enter your given names.")] {
        let session =
            opened::session(&form, &sent, opened::settings(Date::new(2026, 11, 23).unwrap(), "de")).unwrap();
        let catalog = record::catalog(&directory, &form, language).unwrap();
        let objections = examine(&session, &sent, Some(&catalog));
        let names = objections.iter().find(|objection| objection.path == "applicant.givenNames").unwrap();
        assert!(names.message.starts_with(expected), "{names:?}");
        assert!(names.id.ends_with("givenNames.required"), "{names:?}");
    }
}
