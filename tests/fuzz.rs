//! The functions that are fuzzed (`fuzz/src`), each on a corpus and on mutations of it that are the same in every run: a short
//! part of what `cargo fuzz` does for hours. `LOTSE_FUZZ_RUNS` says how many mutations of each; the default is for every test run.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

#[path = "../fuzz/src/lib.rs"]
mod targets;

use std::fs;
use std::path::Path;

const DEFAULT_RUNS: usize = 1_500;
/// How much longer than what it came from a mutation may be.
const LONGER: usize = 200;

/// Calls a target on each entry of the corpus and on mutations of them.
fn run(corpus: &[Vec<u8>], target: impl Fn(&[u8])) {
    assert!(!corpus.is_empty());
    let runs =
        std::env::var("LOTSE_FUZZ_RUNS").ok().and_then(|runs| runs.parse().ok()).unwrap_or(DEFAULT_RUNS);
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    corpus.iter().for_each(|entry| target(entry));
    for _ in 0..runs {
        let mut bytes = corpus[random.below(corpus.len())].clone();
        let longest = bytes.len() + LONGER;
        for _ in 0..=random.below(6) {
            let other = &corpus[random.below(corpus.len())];
            random.mutate(&mut bytes, other);
        }
        bytes.truncate(longest);
        target(&bytes);
    }
}

/// As `run`, for targets of text.
fn run_text(corpus: &[Vec<u8>], target: impl Fn(&str)) {
    run(corpus, |bytes| target(&String::from_utf8_lossy(bytes)));
}

struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound.max(1) as u64).unwrap()
    }

    /// A part of some text: from where, to where.
    fn part(&mut self, bytes: &[u8]) -> std::ops::Range<usize> {
        let start = self.below(bytes.len() + 1);
        start..(start + self.below(20)).min(bytes.len())
    }

    fn mutate(&mut self, bytes: &mut Vec<u8>, other: &[u8]) {
        const INTERESTING: &[&[u8]] = &[
            b"0",
            b"-",
            b"1e9",
            b"99999999999999999999",
            b"\"",
            b"\\",
            b"(",
            b")",
            b"[",
            b"]",
            b"{",
            b"}",
            b"..",
            b"null",
            b"\n",
            b"\0",
            "\u{202e}".as_bytes(),
            "٧".as_bytes(),
            "😀".as_bytes(),
            b"P1Y",
            b"@\"",
            b"*",
            b"=",
            b".",
            b",",
            b"$",
            b" ",
        ];
        let part = self.part(bytes);
        match self.below(6) {
            0 => drop(bytes.drain(part)),
            1 => {
                let copy = bytes[part.clone()].to_vec();
                bytes.splice(part.start..part.start, copy);
            }
            2 => {
                let from = self.part(other);
                bytes.splice(part, other[from].iter().copied());
            }
            3 => {
                let word = INTERESTING[self.below(INTERESTING.len())];
                bytes.splice(part.start..part.start, word.iter().copied());
            }
            4 => {
                let word = INTERESTING[self.below(INTERESTING.len())];
                bytes.splice(part, word.iter().copied());
            }
            _ => {
                if let Some(byte) = bytes.get_mut(part.start) {
                    *byte = u8::try_from(self.below(256)).unwrap();
                }
            }
        }
    }
}

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The left sides of the examples of the language.
fn expressions() -> Vec<Vec<u8>> {
    let files = ["operators", "structures", "functions", "temporal"];
    let texts = files.map(|name| read(&format!("tests/feel/{name}.feel")));
    let lines = texts.iter().flat_map(|text| text.lines());
    lines.filter_map(|line| Some(line.split_once(" → ")?.0.as_bytes().to_vec())).collect()
}

#[test]
fn expressions_of_any_text() {
    run_text(&expressions(), targets::expression);
}

#[test]
fn answers_of_any_type() {
    let corpus = expressions();
    let sources = [
        "if amount > 3 then name else string(born)",
        "count(member[age < 18]) > 1",
        "sum(member.age) / amount",
        "for m in member return m.age * 2",
        "born + duration(\"P18Y\") <= today()",
        "chosen in (\"a\", \"b\")",
        "anything.age + amount ** 2",
        "some m in member satisfies m.name = name",
        "age(born) >= 18",
    ];
    let mut entries: Vec<Vec<u8>> = Vec::new();
    for (index, source) in sources.iter().enumerate() {
        let answers = (0..6).map(|name| {
            String::from_utf8_lossy(&corpus[(index * 37 + name * 11) % corpus.len()]).into_owned()
        });
        entries.push(format!("{source}\n{}", answers.collect::<Vec<_>>().join("\n")).into_bytes());
    }
    run_text(&entries, |text| {
        let mut lines = text.lines();
        targets::evaluation(lines.next().unwrap_or_default(), &lines.collect::<Vec<_>>());
    });
}

#[test]
fn patterns_of_any_text() {
    let corpus = [
        "[A-Za-z ]+\nAmal",
        "(a+)+$\naaaaaaaaaaaaaaaaaaaaaaaaaa!",
        "^\\p{L}{2,5}\\d?$\nÄb1",
        "(?:a|b)*?c{0,3}|[^x-z]\nabcc",
    ];
    let corpus: Vec<Vec<u8>> = corpus.iter().map(|entry| entry.as_bytes().to_vec()).collect();
    run_text(&corpus, |text| {
        let (pattern, text) = text.split_once('\n').unwrap_or((text, text));
        targets::pattern(pattern, text);
    });
}

#[test]
fn definitions_of_any_json() {
    let mut corpus: Vec<Vec<u8>> = (1..6).map(|seed| targets::random_form(seed).into_bytes()).collect();
    corpus.push(targets::FORM.as_bytes().to_vec());
    run_text(&corpus, targets::definition);
}

#[test]
fn compiled_forms_of_any_bytes() {
    let mut corpus: Vec<Vec<u8>> =
        (1..6).map(|seed| targets::compiled_form(&targets::random_form(seed))).collect();
    corpus.push(targets::compiled_form(targets::FORM));
    run(&corpus, targets::compiled);
}

#[test]
fn drafts_of_any_json() {
    let draft = r#"{"format":"lotse-draft-1","form":"f","version":"1","hash":"x","language":"de","answers":{"s":{"name":"Amal","amount":"1,5","born":{"day":"1","month":"2","year":"1990"},"many":["a"],"child":[{"name":"Sami","age":"3","toy":[{"name":"Ball"}]}]}}}"#;
    run_text(&[draft.as_bytes().to_vec()], targets::draft);
}

#[test]
fn messages_of_any_text() {
    let text = read("locales/ar/ui.ftl");
    let corpus: Vec<Vec<u8>> = text.split("\n\n").map(|part| part.as_bytes().to_vec()).collect();
    run_text(&corpus, targets::messages);
}

#[test]
fn any_bytes_as_bundled_messages() {
    let sources = [
        "a = Text { $count }\n",
        "b =\n    .hint = { $count ->\n        [one] Eins\n       *[other] { -t }\n    }\n-t = ü\n",
    ];
    let corpus: Vec<Vec<u8>> = sources.iter().map(|source| targets::bundled_messages(source)).collect();
    run(&corpus, targets::bundled);
}

#[test]
fn whatever_an_applicant_does() {
    let mut random = Random(7);
    let corpus: Vec<Vec<u8>> =
        (0..40).map(|_| (0..120).map(|_| u8::try_from(random.below(256)).unwrap()).collect()).collect();
    run(&corpus, targets::session);
}
