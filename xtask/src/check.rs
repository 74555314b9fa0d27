//! The quick checks before a commit: what changed, and nothing that needs a browser.

use std::collections::BTreeSet;
use std::process::Command;

use anyhow::Result;

use crate::test::CLIPPY;
use crate::{build, shell};

/// Path prefix -> package whose tests say most about it.
const PACKAGES: &[(&str, &str)] = &[
    ("src/", "lotse"),
    ("tests/", "lotse"),
    ("wasm/", "lotse-wasm"),
    ("cli/", "lotse-cli"),
    ("forms/", "lotse-cli"),
    ("locales/", "lotse-cli"),
    ("xtask/", "xtask"),
];

/// Formatting, clippy, the tests of the packages with uncommitted changes, and the forms.
pub(crate) fn run() -> Result<()> {
    shell::step("formatting", || shell::run(shell::cargo().args(["fmt", "--all", "--check"])))?;
    shell::step("clippy", || shell::run(shell::cargo().args(CLIPPY)))?;
    let changed = changed_files()?;
    let packages: BTreeSet<&str> = PACKAGES
        .iter()
        .filter(|(prefix, _)| changed.iter().any(|file| file.starts_with(prefix)))
        .map(|(_, package)| *package)
        .collect();
    for package in packages {
        shell::step(&format!("tests of {package}"), || {
            shell::run(shell::cargo().args(["test", "--quiet", "--package", package]))
        })?;
    }
    if changed.iter().any(|file| file.starts_with("forms/") || file.starts_with("locales/")) {
        build::forms::check()?;
    }
    println!("Checked what changed. `cargo xtask test` runs everything.");
    Ok(())
}

/// Files that differ from the last commit, new ones included.
fn changed_files() -> Result<Vec<String>> {
    let changed = shell::output(Command::new("git").args(["diff", "--name-only", "HEAD"]))?;
    let new = shell::output(Command::new("git").args(["ls-files", "--others", "--exclude-standard"]))?;
    Ok(changed.lines().chain(new.lines()).map(str::to_owned).collect())
}
