//! The catalog as the renderer uses it: fallback, plurals, numbers and dates, broken files.

// Helpers outside of `#[test]` functions are tests all the same.
#![allow(clippy::unwrap_used)]

use std::rc::Rc;

use lotse::i18n::{Catalog, PlainHost, Resource};
use lotse::value::{Date, Decimal, Value};

fn catalog(resources: &[(&str, &str)]) -> (Catalog, Vec<lotse::diagnostic::Diagnostic>) {
    let resources = resources
        .iter()
        .map(|(language, text)| Resource { language: (*language).to_owned(), text: (*text).to_owned() })
        .collect();
    Catalog::new(resources, Rc::new(PlainHost))
}

fn number(text: &str) -> Value {
    Value::Number(text.parse::<Decimal>().unwrap())
}

const MESSAGES: [(&str, &str); 3] = [
    (
        "ar",
        "children = { $count ->
    [zero] صفر
    [one] واحد
    [two] اثنان
    [few] قليل
    [many] كثير
   *[other] آخر
}
greeting = مرحبا { $name }
only-attribute =
    .hint = تلميح
uses-term = { -office } هنا
",
    ),
    ("ar", "second-file = ملف\ngreeting = لا\n"),
    (
        "de",
        "greeting = Hallo { $name }
    .hint = Vorname
german = Nur deutsch { -office }
only-attribute = Wert
    .hint = Hinweis
uses-term = Hier { -office }
-office = Ausländerbehörde
fee = { NUMBER($fee, style: \"currency\", currency: \"EUR\", minimumFractionDigits: 2) }
days = { $days ->
    [0] heute
    [one] ein Tag
   *[other] { $days } Tage
}
exact = { NUMBER($days, minimumFractionDigits: 1) ->
    [one] ein Tag
   *[other] Tage
}
born = geboren { $date }
born-short = { DATETIME($date, dateStyle: \"short\") }
married = { $married ->
    [true] ja
   *[false] nein
}
loop = { loop-again }
loop-again = { loop }
plain = { $name }
",
    ),
];

#[test]
fn texts() {
    #[track_caller]
    fn check(candidates: &[&str], arguments: &[(&str, Value)], language: &str, expected: &str) {
        let (catalog, _) = catalog(&MESSAGES);
        let text = catalog.text(candidates, arguments).expect("there is such a message");
        assert_eq!((text.plain().as_str(), &*text.language.tag), (expected, language));
    }
    // Plural categories: Arabic has six.
    for (count, expected) in
        [(0, "صفر"), (1, "واحد"), (2, "اثنان"), (3, "قليل"), (11, "كثير"), (100, "آخر"), (103, "قليل")]
    {
        check(&["children"], &[("count", number(&count.to_string()))], "ar", expected);
    }
    // Fallback is per message and per attribute, and says which language it is.
    check(&["greeting"], &[("name", Value::string("Amal"))], "ar", "مرحبا Amal");
    check(&["greeting.hint"], &[], "de", "Vorname");
    check(&["second-file"], &[], "ar", "ملف");
    check(&["only-attribute"], &[], "de", "Wert");
    check(&["only-attribute.hint"], &[], "ar", "تلميح");
    check(&["german"], &[], "de", "Nur deutsch Ausländerbehörde");
    // A term that a translation lacks comes from the next language.
    check(&["uses-term"], &[], "ar", "Ausländerbehörde هنا");
    // The better candidate counts more than the better language.
    check(&["german", "second-file"], &[], "de", "Nur deutsch Ausländerbehörde");
    check(&["nowhere", "second-file"], &[], "ar", "ملف");
    check(&["nowhere.hint", "german"], &[], "de", "Nur deutsch Ausländerbehörde");
    // Numbers are exact, select by value first and by how they are shown.
    check(&["fee"], &[("fee", number("255"))], "de", "255.00 EUR");
    check(&["fee"], &[("fee", number("12345678901234567890.12"))], "de", "12345678901234567890.12 EUR");
    check(&["days"], &[("days", number("0.0"))], "de", "heute");
    check(&["days"], &[("days", number("1"))], "de", "ein Tag");
    check(&["days"], &[("days", number("1.5"))], "de", "1.5 Tage");
    check(&["exact"], &[("days", number("1"))], "de", "Tage");
    // Dates go through the host as ISO text.
    let date = Value::Date(Date::new(1985, 3, 27).unwrap());
    check(&["born"], &[("date", date.clone())], "de", "geboren 1985-03-27");
    check(&["born-short"], &[("date", date)], "de", "1985-03-27");
    // Booleans select by name; an unanswered question is the default and nothing.
    check(&["married"], &[("married", Value::Boolean(true))], "de", "ja");
    check(&["married"], &[("married", Value::Null)], "de", "nein");
    check(&["greeting"], &[("name", Value::Null)], "ar", "مرحبا ");
    check(
        &["plain"],
        &[("name", Value::list(vec![Value::string("Ali"), Value::string("Mona")]))],
        "de",
        "Ali, Mona",
    );
}

#[test]
fn values_are_isolated_and_the_whole_text_is_not() {
    let (catalog, _) = catalog(&MESSAGES);
    let arguments = [("name", Value::string("Amal"))];
    let text = catalog.text(&["greeting"], &arguments).unwrap();
    assert_eq!(text.value, "مرحبا \u{2068}Amal\u{2069}");
    assert_eq!(text.language.direction.as_str(), "rtl");
    assert_eq!(catalog.text(&["plain"], &arguments).unwrap().value, "Amal");
}

#[test]
fn a_mistake_leaves_a_gap_and_a_diagnostic_but_no_source_text() {
    let (catalog, _) = catalog(&MESSAGES);
    for candidate in ["greeting", "loop", "fee", "born-short"] {
        let text = catalog.text(&[candidate], &[]).unwrap();
        assert!(!text.value.contains(['{', '$', '}']), "{}", text.value);
        assert!(text.value.contains('…'), "{}", text.value);
    }
    let problems = catalog.take_problems();
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems.len(), 4, "{problems:#?}");
    assert_eq!(problems[0], "warning[L0010] ar: message greeting: the variable $name is not given");
    assert!(catalog.take_problems().is_empty());
    assert_eq!(catalog.text(&["nowhere"], &[]), None);
}

#[test]
fn a_broken_message_is_reported_with_its_place_and_the_others_work() {
    let source = "first = Eins\nbroken = { $name\nlast = Letzte\nfirst = Doppelt\n";
    let (catalog, diagnostics) = catalog(&[("de", source)]);
    assert_eq!(catalog.text(&["first"], &[]).unwrap().value, "Eins");
    assert_eq!(catalog.text(&["last"], &[]).unwrap().value, "Letzte");
    assert!(!catalog.has("broken"));
    let [broken, twice] = diagnostics.as_slice() else { panic!("{diagnostics:#?}") };
    assert_eq!((broken.code, broken.location.file.as_str()), ("L0001", "de"));
    let range = broken.location.range.clone().unwrap();
    let line = source[..range.start as usize].matches('\n').count() + 1;
    assert!((2..=3).contains(&line), "{broken:?}");
    assert_eq!(twice.code, "L0003");
}

#[test]
fn hostile_sources_end() {
    let deep = format!("deep = {}x{}\nother = Text", "{ ".repeat(100_000), " }".repeat(100_000));
    let (_, diagnostics) = catalog(&[("de", &deep)]);
    assert_eq!(diagnostics[0].code, "L0002");

    let mut bomb = String::from("m0 = lol\n");
    for level in 1..30 {
        let reference = format!("{{ m{} }}", level - 1);
        bomb.push_str(&format!("m{level} = {}\n", reference.repeat(10)));
    }
    let (catalog, _) = catalog(&[("de", &bomb)]);
    let text = catalog.text(&["m29"], &[]).unwrap();
    assert!(text.value.len() < 1_000, "{}", text.value.len());
    assert!(!catalog.take_problems().is_empty());
}
