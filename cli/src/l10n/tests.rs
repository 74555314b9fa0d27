//! Each code of the check: a reference, a translation, and what is said about them.

use std::path::PathBuf;

use lotse::feel::Type;
use lotse::form::MessageNeed;
use lotse::i18n::Language;

use super::check::{FormNeeds, check};
use super::locale::{File, Locale};
use super::place;

const HEADER: &str = "# Review: none\n";

fn locale(tag: &str, text: &str) -> Locale {
    let file =
        File { path: PathBuf::from(format!("locales/{tag}/service.ftl")), text: format!("{HEADER}{text}") };
    Locale { language: Language::new(tag), files: [("service".to_owned(), file)].into() }
}

/// `expected`: code, language, line and column, and a part of the message.
#[track_caller]
fn check_texts(german: &str, tag: &str, translation: &str, expected: &[(&str, usize, usize, &str)]) {
    let locales = [locale("de", german), locale(tag, translation)];
    let found = check(&locales, "de", &[]);
    let lines: Vec<String> = found.iter().map(|diagnostic| super::as_line(diagnostic, &locales)).collect();
    assert_eq!(found.len(), expected.len(), "{lines:#?}");
    for (code, line, column, part) in expected {
        let is_found = found.iter().any(|diagnostic| {
            let (at_line, at_column) = place(diagnostic, &locales).unwrap_or_default();
            diagnostic.code == *code
                && (at_line, at_column) == (*line, *column)
                && diagnostic.message.contains(part)
        });
        assert!(is_found, "expected {code} {line}:{column} {part}, found {lines:#?}");
    }
}

#[test]
fn translations_against_the_reference() {
    check_texts("a = Eins\n", "en", "a = One\n", &[]);
    check_texts("a = Eins\nb = Zwei\n", "en", "a = One\n", &[("L0101", 0, 0, "message b is missing")]);
    check_texts("a = Eins\n", "en", "a = One\nb = Two\n", &[("L0102", 3, 1, "message b")]);
    check_texts(
        "a = Eins\n    .hint = Hinweis\n",
        "en",
        "a = One\n",
        &[("L0103", 2, 1, "a.hint is missing")],
    );
    check_texts("a = Eins\n", "en", "a = One\n    .hint = Hint\n", &[("L0104", 2, 1, "a.hint")]);
    check_texts(
        "a = Hallo { $name }\n",
        "fr",
        "a = Bonjour { $nom }\n",
        &[("L0105", 2, 16, "uses $nom; the reference language uses $name"), ("L0106", 2, 1, "$name")],
    );
    // Variables are found through references, and those of terms are their own.
    check_texts("a = { b }\nb = { $name }\n", "en", "a = { $name }\nb = { $name }\n", &[]);
    check_texts(
        "a = { -amt }\n-amt = Amt\n",
        "en",
        "a = { -amt(case: \"x\") }\n-amt = { $case ->\n   *[x] Office\n}\n",
        &[],
    );
    check_texts("a = Eins\n", "en", "a = { b } { -c }\n", &[("L0109", 2, 7, "b"), ("L0109", 2, 14, "-c")]);
    check_texts("a = { $n }\n", "en", "a = { NUMER($n) }\n", &[("L0110", 2, 7, "NUMER()")]);
    check_texts("a = Eins\n", "en", "a = { \"\" }\n", &[]);
    check_texts("a = Eins\n", "en", "a = One\na = Two\n", &[("L0003", 3, 1, "twice")]);
}

#[test]
fn plurals_of_the_language() {
    let german = "a = { $n ->\n    [one] eins\n   *[other] viele\n}\n";
    let arabic = "a = { $n ->\n    [one] ١\n   *[other] ن\n}\n";
    check_texts(german, "ar", arabic, &[("L0107", 3, 6, "lacks zero, two, few, many")]);
    let russian = "a = { $n ->\n    [one] 1\n    [few] 2\n   *[many] 5\n    [other] 1,5\n}\n";
    check_texts(german, "ru", russian, &[]);
    let english = "a = { $n ->\n    [one] one\n    [few] few\n   *[other] many\n}\n";
    check_texts(german, "en", english, &[("L0108", 3, 6, "[few]")]);
    // Kurmanji is `ku` in the data of CLDR; a made-up language has no rules to check against.
    check_texts(german, "kmr", "a = { $n ->\n    [one] yek\n   *[other] { $n }\n}\n", &[]);
    check_texts(german, "qaa", "a = { $n ->\n    [two] x\n   *[other] y\n}\n", &[]);
}

#[test]
fn a_syntax_error_has_its_place_and_hides_nothing_else() {
    check_texts(
        "a = Eins\nb = Zwei\nc = Drei\n",
        "en",
        "a = One\nb = { $name\nc = Three { $x }\n",
        &[
            ("L0001", 3, 12, "this message cannot be read"),
            ("L0101", 0, 0, "message b"),
            ("L0105", 4, 14, "$x"),
        ],
    );
}

#[test]
fn what_a_form_needs() {
    let need = |id: &str, attribute: Option<&str>, variables: &[(&str, Type)]| MessageNeed {
        candidates: vec![id.into(), "shared-a".into()],
        attribute: attribute.map(Into::into),
        required: true,
        variables: variables.iter().map(|(name, r#type)| ((*name).into(), r#type.clone())).collect(),
        pointer: "/steps/0".into(),
    };
    let form = FormNeeds {
        service: "service".to_owned(),
        messages: vec![
            need("step", None, &[]),
            need("step-a", None, &[("name", Type::String)]),
            need("step-a", Some("row"), &[]),
            need("step-b", None, &[]),
        ],
    };
    let german = "step = Schritt\nstep-a = { $name ->\n    [one] x\n   *[other] { $nom }\n}\n    .row = { $row }\nold = Alt\n";
    let locales = [locale("de", german)];
    let found = check(&locales, "de", &[form]);
    let lines: Vec<String> = found.iter().map(|diagnostic| super::as_line(diagnostic, &locales)).collect();
    let expected = [
        ("L0112", "service/steps/0: error[L0112]: expected the message step-b or shared-a"),
        ("L0105", "locales/de/service.ftl:5:16: error[L0105]: step-a uses $nom; the form gives it $name"),
        ("L0114", "locales/de/service.ftl:4:6: error[L0114]: step-a chooses by the plural of $name"),
        (
            "L0115",
            "locales/de/service.ftl:8:1: warning[L0115]: no part of the form service shows the message old",
        ),
    ];
    assert_eq!(found.len(), expected.len(), "{lines:#?}");
    for (code, start) in expected {
        assert!(lines.iter().any(|line| line.starts_with(start)), "{code}: {lines:#?}");
    }
}
