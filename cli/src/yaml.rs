//! YAML 1.2 with positions: text -> [`Data`], and where in the text each value and each part of it stands.
//!
//! What the core schema of YAML does not say is not guessed: dates stay texts, `no` is a text, numbers keep their
//! digits. A key that is written twice, a tag, or an alias that would blow the document up is a diagnostic.

mod load;
mod position;

use std::collections::HashMap;
use std::ops::Range;

use lotse::diagnostic::{Diagnostic, Location};
use lotse::form::Data;

pub(crate) use position::bytes_of;

/// Bytes of one file. The largest real form has a few hundred thousand.
pub(crate) const MAX_FILE_SIZE: usize = 4_000_000;
/// Values of one document, those that aliases repeat included.
pub(crate) const MAX_VALUES: usize = 200_000;

/// Codes of diagnostics after which the rest of the file is not known.
pub(crate) const UNREADABLE: &[&str] = &["F0101", "F0103", "F0105"];

/// A document that has been read.
#[derive(Debug, Default)]
pub(crate) struct Document {
    /// What it says; parts that could not be read are left out.
    pub(crate) data: Data,
    /// Where each value stands, by its JSON Pointer.
    pub(crate) places: HashMap<String, Place>,
    /// What is wrong with it. `location.range` counts bytes of the whole text.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// Where one value stands in the text, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The key it belongs to, if it is a member of a map.
    pub(crate) key: Option<Range<usize>>,
    /// The value itself, quotes and block header included. Of a map or list only what a reader needs to find it.
    pub(crate) value: Range<usize>,
    /// How the text of a scalar is written.
    pub(crate) writing: Writing,
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Writing {
    /// As a list or map.
    Nested,
    /// Without quotes.
    Plain,
    /// In single quotes.
    Single,
    /// In double quotes, with escapes.
    Double,
    /// As a block, `|` or `>`.
    Block,
}

/// Reads one document. It never fails: what is wrong is among the diagnostics.
pub(crate) fn read(text: &str) -> Document {
    if text.len() > MAX_FILE_SIZE {
        let message = format!("expected a file of at most {MAX_FILE_SIZE} bytes, found {}", text.len());
        return Document {
            diagnostics: vec![Diagnostic::error("F0101", Location::default(), message)],
            ..Document::default()
        };
    }
    load::load(text)
}

/// A name as a segment of a JSON Pointer (RFC 6901).
pub(crate) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use super::*;
    use lotse::value::Decimal;

    fn data(text: &str) -> Data {
        let document = read(text);
        assert!(document.diagnostics.is_empty(), "{:?}", document.diagnostics);
        document.data
    }

    fn codes(text: &str) -> Vec<(&'static str, &str)> {
        let document = read(text);
        document
            .diagnostics
            .iter()
            .map(|found| {
                let range = found.location.range.clone().unwrap_or(0..0);
                (found.code, text.get(range.start as usize..range.end as usize).unwrap_or("?"))
            })
            .collect()
    }

    #[test]
    fn scalars_follow_the_core_schema() {
        let check = |text: &str, expected: Data| assert_eq!(data(text), expected, "{text}");
        for (text, number) in
            [("5", "5"), ("255.00", "255.00"), ("-0.5", "-0.5"), ("+3", "3"), ("1e3", "1000"), ("0x1F", "31")]
        {
            let number: Decimal = number.parse().unwrap();
            check(text, Data::Number(number));
            let Data::Number(read) = data(text) else { panic!("{text}") };
            assert_eq!(read.to_string(), number.to_string());
        }
        for text in ["2026-11-23", "no", "1.0.0", "12:30", "1_000", ".", "5 Jahre"] {
            check(text, Data::text(text));
        }
        check("'5'", Data::text("5"));
        check("!!str 5", Data::text("5"));
        check("true", Data::Boolean(true));
        check("False", Data::Boolean(false));
        check("~", Data::Null);
        check("", Data::Null);
    }

    #[test]
    fn nested_values_keep_their_order() {
        let expected = Data::Map(vec![
            ("b".into(), Data::List(vec![Data::text("x"), Data::Map(vec![("c".into(), Data::Null)])])),
            ("a".into(), Data::text("one two\n")),
        ]);
        assert_eq!(data("b: [x, { c: }]\na: >\n  one\n  two\n"), expected);
    }

    #[test]
    fn aliases_repeat_values() {
        assert_eq!(
            data("a: &x [1]\nb: *x\n"),
            Data::Map(vec![
                ("a".into(), Data::List(vec![Data::Number(1.into())])),
                ("b".into(), Data::List(vec![Data::Number(1.into())])),
            ])
        );
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        assert_eq!(codes("a: 1\na: 2\n"), [("F0102", "a")]);
        assert_eq!(codes("a: {b: 1, b: 2}\n"), [("F0102", "b")]);
        assert_eq!(codes("{[a]: 1}\n"), [("F0104", "[")]);
        assert_eq!(codes("a: !secret x\n").len(), 1);
        assert_eq!(codes("a: *x\n").len(), 1, "an alias of nothing");
        assert_eq!(codes("a: [1\n").first().map(|found| found.0), Some("F0101"));
        assert_eq!(codes("a: 1\n---\nb: 2\n").first().map(|found| found.0), Some("F0105"));
    }

    #[test]
    fn aliases_cannot_blow_a_document_up() {
        let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for level in 1..12 {
            let before = format!("*a{}", level - 1);
            text.push_str(&format!("a{level}: &a{level} [{}]\n", [before.as_str(); 10].join(", ")));
        }
        assert_eq!(read(&text).diagnostics.first().map(|found| found.code), Some("F0103"));
        let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
        assert_eq!(read(&deep).diagnostics.first().map(|found| found.code), Some("F0103"));
    }

    #[test]
    fn places_are_those_of_the_text() {
        let text = "steps:\n  - id: einbürgerung\n    fields: [{ id: a, type: 'text' }]\n";
        let places = read(text).places;
        let at = |pointer: &str| {
            let place = places.get(pointer).unwrap_or_else(|| panic!("{pointer}"));
            (place.key.clone().map_or("", |key| &text[key]), &text[place.value.clone()])
        };
        assert_eq!(at("/steps/0/id"), ("id", "einbürgerung"));
        assert_eq!(at("/steps/0/fields/0/type"), ("type", "'text'"));
        assert_eq!(at("/steps/0/fields/0").1, "{ id: a, type: 'text' }");
        assert_eq!(at("/steps/0"), ("", "id: einbürgerung"));
    }
}
