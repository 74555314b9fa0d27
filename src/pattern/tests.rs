use super::*;

/// Checks whether the pattern matches somewhere, and the whole text.
#[track_caller]
fn check(pattern: &str, flags: &str, text: &str, found: bool, full: bool) {
    let compiled = Pattern::new(pattern, flags).unwrap();
    assert_eq!(compiled.is_match(text), found, "{pattern} in {text:?}");
    assert_eq!(compiled.is_full_match(text), full, "{pattern} over all of {text:?}");
}

#[test]
fn matches() {
    check("bra", "", "abracadabra", true, false);
    check("^a.*a$", "", "abracadabra", true, true);
    check("[a-z]{3}", "", "banana", true, false);
    check("\\d{5}", "", "45127", true, true);
    check("\\d{5}", "", "٤٥١٢٧", true, true);
    check("[A-Z-[OI]]", "i", "x", true, true);
    check("[A-Z-[OI]]", "i", "i", false, false);
    check("[^Q]", "i", "q", false, false);
    check("k", "i", "\u{212A}", true, true);
    check("^$", "m", "\nabcd\ndefg\n", true, false);
    check("a.b", "", "a\nb", false, false);
    check("a.b", "s", "a\nb", true, true);
    check("hello\\ sworld", "x", "hello world", true, true);
    check("a.c", "q", "abc", false, false);
    check("\\p{Lu}\\p{Ll}+", "", "Żółć", true, true);
    check("\\p{IsCyrillic}+", "", "Київ", true, true);
    check("(a)\\1", "i", "aA", true, true);
    check("(a|ab)(c|bcd)(d*)", "", "abcd", true, true);
    check("(a*)*b", "", "aaaa", false, false);
    check("", "", "", true, true);
    check("x?", "", "y", true, false);
}

#[test]
fn refuses() {
    for pattern in
        ["(", ")", "[", "[]", "a**", "*", "a{2,1}", "\\q", "\\p{Xx}", "[b-a]", "(a\\1)", "\\1", "a{1", "["]
    {
        assert!(matches!(Pattern::new(pattern, ""), Err(PatternError::Syntax(_))), "{pattern}");
    }
    assert!(Pattern::new("a", "X").is_err());
    for pattern in ["(a{1000}){1000}", &"(".repeat(10_000), &"[a-".repeat(10_000)] {
        assert_eq!(Pattern::new(pattern, "").err(), Some(PatternError::TooLarge));
    }
}

#[test]
fn replaces_and_splits() {
    let replace = |text, pattern, with| Pattern::new(pattern, "").unwrap().replace(text, with, 1000);
    assert_eq!(replace("abracadabra", "a.*?a", "*"), Ok("*c*bra".into()));
    assert_eq!(replace("facetiously", "[iouy]", "[$0]"), Ok("facet[i][o][u]sl[y]".into()));
    assert_eq!(replace("2024-02-29", "(\\d+)-(\\d+)-(\\d+)", "$3.$2.$1 \\$"), Ok("29.02.2024 $".into()));
    assert!(replace("abc", "x*", "-").is_err());
    assert!(replace("abc", "b", "\\").is_err());
    assert_eq!(replace(&"a".repeat(999), "a", "aa"), Err(PatternError::TooLarge));
    let split = |text, pattern| Pattern::new(pattern, "").unwrap().split(text).unwrap().join("|");
    assert_eq!(split("a;b;c;;", ";"), "a|b|c||");
    assert_eq!(split("", ";"), "");
}

#[test]
fn hostile_patterns_end() {
    let text = "a".repeat(3_000);
    for pattern in
        ["(a*)*b", "(a|a)*b", "(a+)+$b", "(a?){200}a{200}b", "(.*)(.*)(.*)(.*)x", "(a*)*\\1b", "(a+)+\\1b"]
    {
        // Either no match, or too much work: both come quickly.
        let found = Pattern::new(pattern, "").and_then(|pattern| pattern.find(&text, 0));
        assert!(!matches!(found, Ok(Some(_))), "{pattern}");
    }
}
