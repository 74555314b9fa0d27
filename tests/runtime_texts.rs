//! The texts of the runtime itself: they can be read in every language, and every problem a check can state has one.

// Helpers outside of `#[test]` functions are tests all the same.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use lotse::i18n::{Catalog, PlainHost, Resource};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn catalog(language: &str) -> Catalog {
    let path = repository().join("locales").join(language).join("ui.ftl");
    let resource = Resource { language: language.to_owned(), text: fs::read_to_string(path).unwrap() };
    let (catalog, diagnostics) = Catalog::new(vec![resource], Rc::new(PlainHost));
    assert!(diagnostics.is_empty(), "{language}: {diagnostics:#?}");
    catalog
}

/// The codes in the tables of `docs/problems.md`: the first cell of a row, each between backticks.
fn problem_codes() -> Vec<String> {
    let list = fs::read_to_string(repository().join("docs/problems.md")).unwrap();
    let cells =
        list.lines().filter_map(|line| line.strip_prefix("| `")?.split('|').next().map(str::to_owned));
    let codes = cells.flat_map(|cell| {
        let is_code =
            |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        let parts: Vec<String> =
            cell.split(['`', ',', ' ']).filter(|part| is_code(part)).map(str::to_owned).collect();
        parts
    });
    codes.filter(|code| code != "hint").collect()
}

#[test]
fn every_problem_has_a_text_in_every_language() {
    let codes = problem_codes();
    assert!(codes.len() > 100, "{}", codes.len());
    for language in ["de", "en", "ar"] {
        let catalog = catalog(language);
        let missing: Vec<&String> =
            codes.iter().filter(|code| !catalog.has(&format!("problem-{code}"))).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}
