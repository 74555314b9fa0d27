//! Wrong forms and what is said about them: `tests/check/<case>/` holds a form and `expected.txt`.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use super::*;

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
