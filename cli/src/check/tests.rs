//! Wrong forms and what is said about them: `tests/check/<case>/` holds a form and `expected.txt`.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use lotse::form::{FieldType, Format};

use super::*;

/// `docs/field-types.md` has a section for each type, complete, with an example that can be used as it stands.
#[test]
fn every_type_of_field_is_documented() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/field-types.md");
    let text = std::fs::read_to_string(path).unwrap();
    let sections: Vec<(&str, &str)> =
        text.split("\n### `").skip(1).map(|section| section.split_once('`').unwrap()).collect();
    let documented: Vec<&str> = sections.iter().map(|(name, _)| *name).collect();
    let formats = Format::ALL.iter().map(|(name, _)| *name);
    let missing: Vec<&str> =
        FieldType::NAMES.into_iter().chain(formats).filter(|name| !documented.contains(name)).collect();
    assert!(missing.is_empty(), "no section: {missing:?}");
    for (name, section) in sections {
        for part in ["**Options**", "**Accepted**", "**Output**", "**Problems**", "**Control**"] {
            assert!(section.contains(part), "{name}: no {part}");
        }
        let example = section.split("```yaml\n").nth(1).and_then(|rest| rest.split("```").next());
        let example = example.unwrap_or_else(|| panic!("{name}: no example"));
        assert!(
            example.contains(&format!("type: {name},")) || example.contains(&format!("type: {name} ")),
            "{name}"
        );
        let lists = r#"lists: { staatsangehoerigkeit: { entries: [{ code: "475" }, { code: "166" }] } }"#;
        let other = match name {
            "bic" => "      - { id: iban, type: iban }\n",
            "mrz" => "      - { id: number, type: text }\n      - { id: validUntil, type: date }\n",
            _ => "",
        };
        let form = format!(
            "id: demo\nversion: 1.0.0\n{lists}\nsteps:\n  - id: step\n    fields:\n{other}      {example}"
        );
        let document = crate::yaml::read(&form);
        let (_, found) = lotse::form::Form::read(&document.data, lotse::functions::TABLE);
        assert!(found.is_empty(), "{name}: {found:#?}\n{form}");
    }
}

/// Every case is a directory `tests/check/<case>/forms/<service>`, so that shared blocks and texts can be wrong too.
#[test]
fn wrong_forms_are_explained() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check");
    let mut directories: Vec<PathBuf> = std::fs::read_dir(&cases)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    directories.sort();
    assert!(directories.len() > 3, "no cases in {}", cases.display());
    let today = Date::new(2026, 11, 23).unwrap();
    let mut failures = String::new();
    for directory in directories {
        let mut found = Vec::new();
        for form in find_forms(&[directory.join("forms")]).unwrap() {
            found.extend(check_form(&form, today).unwrap());
            found.extend(messages::check(std::slice::from_ref(&form)).unwrap());
        }
        let mut text = String::new();
        for mut finding in report::in_order(found) {
            finding.file = finding.file.replace(&format!("{}/", directory.display()), "");
            writeln!(text, "{}\n", finding.render(false)).unwrap();
        }
        let expected = directory.join("expected.txt");
        if std::env::var_os("LOTSE_ACCEPT").is_some() {
            std::fs::write(&expected, &text).unwrap();
        }
        let wanted = std::fs::read_to_string(&expected).unwrap_or_default();
        if wanted != text {
            writeln!(failures, "{}: expected\n{wanted}\nfound\n{text}", directory.display()).unwrap();
        }
    }
    assert!(failures.is_empty(), "{failures}\nLOTSE_ACCEPT=1 writes what is found");
}
