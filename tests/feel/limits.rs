//! Hostile expressions end quickly, with null and the reason.

use lotse::feel::{NoNames, compile};
use lotse::value::Value;

use crate::Given;

/// The code of what is wrong: found by the compiler, or the first warning of the evaluation.
fn reason(source: &str) -> String {
    let compilation = compile(source, &NoNames);
    let Some(program) = compilation.program else { return compilation.findings[0].code.to_owned() };
    let evaluation = program.evaluate(&Given { names: None, references: Vec::new() });
    assert_eq!(evaluation.value, Value::Null, "{}", &source[..source.len().min(80)]);
    evaluation.warnings.first().map(|warning| warning.reason.kind().code()).unwrap_or_default().to_owned()
}

#[test]
fn hostile_expressions_end_quickly() {
    let nested = |open: &str, inner: &str, close: &str| open.repeat(20_000) + inner + &close.repeat(20_000);
    for (source, expected) in [
        ("for i in 1..10**18 return i".to_owned(), "limit-list-length"),
        ("some i in 1..10**18 satisfies i < 0".to_owned(), "limit-list-length"),
        ("for i in 1..99999, j in 1..99999 return i".to_owned(), "limit-list-length"),
        ("some i in 1..99999, j in 1..99999 satisfies i < 0".to_owned(), "limit-steps"),
        ("for i in 1..99999 return distinct values(for j in 1..99999 return j)".to_owned(), "limit-steps"),
        ("count(for i in 1..90000 return partial)".to_owned(), "limit-steps"),
        ("count(for i in 1..90000 return [partial[-1]])".to_owned(), "limit-steps"),
        ("(function(f) f(f))(function(f) f(f))".to_owned(), "limit-depth"),
        ("(function(f, n) f(f, n + 1))(function(f, n) f(f, n + 1), 0)".to_owned(), "limit-depth"),
        ("10 ** 10 ** 10".to_owned(), "overflow"),
        ("1.0000001 ** 999999999999".to_owned(), "overflow"),
        ("exp(10 ** 20)".to_owned(), "out-of-domain"),
        (
            "count(for i in 1..40 return if i = 1 then \"aaaaaaaa\" else partial[-1] + partial[-1]) + null"
                .to_owned(),
            "limit-string-length",
        ),
        (
            "matches(string join(for i in 1..9999 return \"aaaa\"), \"(a{0,90}){0,40}b\") and null"
                .to_owned(),
            "limit-pattern",
        ),
        (nested("(", "1", ")"), "E0002"),
        (nested("[", "1", "]"), "E0002"),
        (nested("-", "1", ""), "E0002"),
        (nested("{a:", "1", "}"), "E0002"),
        ("1".to_owned() + &" + 1".repeat(10_000), "E0002"),
        ("a".to_owned() + &".a".repeat(10_000), "E0002"),
        ("a".to_owned() + &"[1]".repeat(10_000), "E0002"),
        ("1 instance of ".to_owned() + &nested("list<", "number", ">"), "E0002"),
        ("if true then ".repeat(4_000), "E0002"),
        ("1".repeat(100_000), "E0002"),
    ] {
        assert_eq!(reason(&source), expected, "{}", &source[..source.len().min(80)]);
    }
}

#[test]
fn long_conjunctions_are_no_deep_ones() {
    let source = "1 = 1".to_owned() + &" and 1 = 1".repeat(2_000);
    let program = compile(&source, &NoNames).program.unwrap();
    assert_eq!(program.evaluate(&Given { names: None, references: Vec::new() }).value, Value::Boolean(true));
}

#[test]
fn the_deepest_expressions_have_a_value() {
    let nested = |open: &str, inner: &str, close: &str| open.repeat(70) + inner + &close.repeat(70);
    for source in [
        nested("(", "1", ")"),
        nested("[", "1", "][1]"),
        nested("if true then ", "1", " else 2"),
        nested("{a: ", "1", "}.a"),
        nested("(function(x) ", "1", ")(2)"),
        nested("for x in [1] return ", "1", "[1]"),
        nested("not(not(", "true", "))"),
        nested("abs(", "1", ")"),
        nested("some x in [1] satisfies ", "true", ""),
    ] {
        let program = compile(&source, &NoNames).program.expect(&source);
        let value = program.evaluate(&Given { names: None, references: Vec::new() }).value;
        assert!(!value.is_null(), "{source}");
    }
}
