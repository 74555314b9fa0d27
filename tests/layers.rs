//! The layers of ARCHITECTURE.md: which module may name which other.

use std::fs;
use std::path::Path;

/// Module, and what of the crate it may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("diagnostic", &[]),
    ("spaces", &[]),
    ("value", &[]),
    ("codec", &["value"]),
    ("pattern", &["value", "codec"]),
    ("feel", &["value", "codec", "pattern", "diagnostic"]),
    ("validate", &["value"]),
    ("i18n", &["value", "codec", "spaces", "diagnostic"]),
    ("form", &["value", "codec", "feel", "pattern", "spaces", "diagnostic"]),
    ("functions", &["value", "feel", "validate"]),
    ("session", &["value", "feel", "form", "validate", "pattern", "diagnostic"]),
    ("submission", &["value", "form", "session", "validate"]),
    ("headless", &["value", "form", "session", "submission", "diagnostic"]),
    ("render", &["value", "form", "session", "submission", "i18n", "validate", "diagnostic"]),
];

#[test]
fn modules_use_only_what_lies_below_them() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = 0;
    for (module, allowed) in MAY_USE {
        for path in rust_files(&source.join(module)).into_iter().chain([source.join(format!("{module}.rs"))])
        {
            // Tests may use what they like as oracles, in files of their own too.
            let Ok(text) = fs::read_to_string(&path) else { continue };
            if path.ends_with("tests.rs") {
                continue;
            }
            files += 1;
            // Unit tests may use what they like as oracles.
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            for (number, line) in
                text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"))
            {
                for used in line.split("crate::").skip(1) {
                    let used =
                        used.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
                    assert!(
                        used.is_empty() || used == *module || allowed.contains(&used),
                        "{}:{}: `{module}` must not know `{used}`",
                        path.display(),
                        number + 1
                    );
                }
            }
        }
    }
    assert!(files > 50, "expected to find the modules, found {files} files");
}

#[test]
fn the_core_depends_on_nothing_that_touches_the_world() {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap();
    let dependencies = manifest.split("\n[dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    for world in ["wasm-bindgen", "web-sys", "js-sys", "clap", "tokio", "reqwest", "chrono", "jiff", "regex"]
    {
        assert!(!dependencies.contains(world), "the core must not depend on {world}");
    }
}

fn rust_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries
        .flatten()
        .flat_map(|entry| match entry.path() {
            path if path.is_dir() => rust_files(&path),
            path if path.extension().is_some_and(|extension| extension == "rs") => vec![path],
            _ => Vec::new(),
        })
        .collect()
}
