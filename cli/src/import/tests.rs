//! What comes of schemas: invented ones line by line, and the real ones of `../shared/fim`, if they are there.

use std::path::PathBuf;

use super::*;
use crate::opened;

/// A directory of its own, with the beginning of a project in it.
fn project(name: &str) -> PathBuf {
    let root = std::env::temp_dir().join(format!("lotse-import-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&root);
    let list = r#"{ "urn": "urn:invented:stand", "version": "1", "entries": [{ "code": "LD", "name": { "de": "ledig" } }] }"#;
    output::write(&root.join("forms/codelists/stand.json"), list).unwrap();
    root
}

/// The schema of the tests as a form: the definition, the messages, what could not be taken over.
fn import(schema: &str, root: &Path, id: &str) -> (String, String) {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import").join(schema);
    let out = root.join("forms").join(id);
    let arguments = Arguments { schema, out: out.clone(), force: false };
    make(&arguments).unwrap();
    assert!(
        make(&arguments).unwrap_err().to_string().contains("is there already"),
        "nothing is written over"
    );
    assert!(opened::form(&out).unwrap().is_some(), "the form can be used");
    let messages = root.join("locales/de").join(id).with_extension("ftl");
    (fs::read_to_string(out.join("form.yaml")).unwrap(), fs::read_to_string(messages).unwrap())
}

const BOAT: &str = r#"# Made from the FIM data schema S99000000001 1.2.0 by `lotse import`: a beginning, to be written further by hand.
id: boat
version: 0.1.0
sources:
  law1: { title: "§ 1 Bootsgesetz", verified: false }

steps:
  - id: general
    fields:
      - { id: hatEsSegel, type: boolean, required: true, fim: F99000000001 }
  - id: dasBootNeu
    fim: G99000000001
    fields:
      - { id: name, type: text, min-length: 2, max-length: 40, pattern: "[A-Z].*", required: true, fim: F99000000002 }
      - { id: laenge, type: decimal, min: 1.5, fim: F99000000003 }
      - { id: farbe, type: choice, options: ["001", "002"], required: true, fim: F99000000004 }
      - id: haefen
        type: group
        repeat: { min: 0, max: 20 }
        fields:
          - { id: value, type: text, fim: F99000000005 }
      - { id: werft, type: text, fim: F99000000006 }
  - id: besatzung
    fields:
      - id: entry
        type: group
        fim: G99000000002
        repeat: { min: 1, max: 3 }
        fields:
          - { id: geburtsdatum, type: partial-date, required: true, fim: G60000000083 }
          - { id: foto, type: file, max: 20, required: true, fim: F99000000007 }
"#;

const BOAT_MESSAGES: &str = r#"# German (de): the texts of the FIM data schema S99000000001 1.2.0.
# Review: written for forms on paper; nobody has put them into plain language yet.

boat = Antrag auf ein Boot

general = Allgemeine Angaben
general-hatEsSegel = Hat es Segel?

dasBootNeu = { "Das Boot {neu}" }
dasBootNeu-name = Name
    .hint = So, wie er am Bug steht.
dasBootNeu-laenge = Länge
dasBootNeu-farbe = Farbe
    .option-001 = rot
    .option-002 = blau
dasBootNeu-haefen = Häfen
    .row = Häfen { $row }
dasBootNeu-haefen-value = Häfen
dasBootNeu-werft = Werft

besatzung = Besatzung
besatzung-entry = Besatzung
    .row = Besatzung { $row }
besatzung-entry-geburtsdatum = Geburtsdatum
besatzung-entry-foto = Foto
"#;

#[test]
fn a_schema_of_version_3_becomes_a_form() {
    let root = project("three");
    let (form, messages) = import("version-3.xml", &root, "boat");
    assert_eq!(form, BOAT);
    assert_eq!(messages, BOAT_MESSAGES);
    fs::remove_dir_all(&root).unwrap();
}

#[test]
fn a_schema_of_version_2_becomes_a_form_with_the_code_lists_that_are_there() {
    let root = project("two");
    let (form, _) = import("version-2.xml", &root, "tower");
    let fields = "  - id: leuchtturm
    fim: G99000001
    fields:
      - { id: hoeheInMetern, type: integer, min: 3, max: 99, required: true, fim: F99000001 }
      - { id: familienstandDesWaerters, type: choice, list: stand, fim: F99000002 }
";
    assert!(form.ends_with(fields), "{form}");
    fs::remove_dir_all(&root).unwrap();
}

#[test]
fn what_a_form_cannot_take_over_is_told() {
    let text = include_str!("../../tests/import/version-3.xml");
    let mut maker = Maker { known: &Known::default(), findings: Vec::new() };
    maker.steps(&xdf::read(text).unwrap());
    let expected = [
        "F99000000003: its limit `viel` is no number",
        "F99000000006: its code list (urn:invented:werft) is not in `codelists`: it takes any text",
        "the schema: rule R99000000001 (Länge): Wer segelt, nennt die Länge.",
    ];
    assert_eq!(maker.findings, expected);
}

#[test]
fn what_is_no_schema_is_refused() {
    for (text, expected) in [
        ("no xml", "expected XML"),
        ("<a/>", "expected a FIM data schema"),
        ("<stammdatenschema><struktur><anzahl>often</anzahl></struktur></stammdatenschema>", "found `often`"),
    ] {
        let error = format!("{:#}", xdf::read(text).unwrap_err());
        assert!(error.contains(expected), "{error}");
    }
}

/// The schemas of the FIM portal that are at hand; they are not part of this repository.
pub(super) fn real_schemas() -> Vec<PathBuf> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/fim");
    let mut schemas: Vec<PathBuf> = fs::read_dir(directory)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path().join("schema.xdf.xml"))
        .filter(|schema| schema.is_file())
        .collect();
    schemas.sort();
    schemas
}

#[test]
fn real_schemas_become_forms() {
    let schemas = real_schemas();
    if schemas.is_empty() {
        println!("not run: there are no schemas in ../shared/fim");
    }
    let root = project("real");
    for (number, schema) in schemas.into_iter().enumerate() {
        let out = root.join(format!("forms/form{number}"));
        make(&Arguments { schema, out: out.clone(), force: false }).unwrap();
        assert!(opened::form(&out).unwrap().is_some());
    }
    fs::remove_dir_all(&root).unwrap();
}
