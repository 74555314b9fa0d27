//! What each stage runs.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use super::{Counts, Stage};
use crate::stamp::files_below;
use crate::tools::{chromium, npm};
use crate::{build, serve, shell};

const ONE: Counts = Counts { passed: 1, failed: 0 };

pub(super) fn run(stage: Stage) -> Result<Counts> {
    match stage {
        Stage::Fmt => shell::run(shell::cargo().args(["fmt", "--all", "--check"])).map(|()| ONE),
        Stage::Clippy => shell::run(shell::cargo().args(CLIPPY)).map(|()| ONE),
        Stage::Rust => rust(),
        Stage::Forms => forms(),
        Stage::Size => build::all().and_then(|()| build::size::report()).map(|()| ONE),
        Stage::Types => types(),
        Stage::Node => node(),
        Stage::Browser => browser(),
    }
}

pub(crate) const CLIPPY: &[&str] =
    &["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny=warnings"];

fn rust() -> Result<Counts> {
    let mut counts = Counts::default();
    let is_ok =
        shell::watch(shell::cargo().args(["test", "--quiet", "--workspace", "--no-fail-fast"]), |line| {
            // test result: ok. 5 passed; 0 failed; 0 ignored; ...
            if line.starts_with("test result:") {
                counts.passed += number_before(line, " passed");
                counts.failed += number_before(line, " failed");
            }
        })?;
    conclude(is_ok, counts, "cargo test")
}

fn forms() -> Result<Counts> {
    build::forms::check()?;
    Ok(ONE)
}

fn types() -> Result<Counts> {
    build::all()?;
    shell::run(npm::program("tsc")?.args(["--project", "pkg/tsconfig.json"]))?;
    Ok(ONE)
}

fn node() -> Result<Counts> {
    build::all()?;
    run_node_tests("tests/node", &mut Command::new("node"))
}

fn browser() -> Result<Counts> {
    let chromium = chromium::install()?;
    npm::install()?;
    build::all()?;
    build::apps::build()?;
    let url = serve::in_background()?;
    run_node_tests(
        "tests/browser",
        Command::new("node").env(chromium::VARIABLE, chromium).env(serve::VARIABLE, url),
    )
}

fn run_node_tests(directory: &str, node: &mut Command) -> Result<Counts> {
    let tests = test_files(directory)?;
    if tests.is_empty() {
        bail!("no *.test.mjs in {directory}/: the stage would pass without testing anything");
    }
    let mut counts = Counts::default();
    let is_ok = shell::watch(node.args(["--test", "--test-reporter=spec"]).args(tests), |line| {
        // ℹ pass 12
        match line.rsplit_once(' ') {
            Some(("ℹ pass", number)) => counts.passed += number.parse().unwrap_or(0),
            Some(("ℹ fail" | "ℹ cancelled", number)) => counts.failed += number.parse().unwrap_or(0),
            _ => {}
        }
    })?;
    conclude(is_ok, counts, "node --test")
}

fn test_files(directory: &str) -> Result<Vec<PathBuf>> {
    let mut files = files_below(Path::new(directory))?;
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    Ok(files)
}

/// A run that failed without a failed test (it did not compile, say) is one failure; one that
/// passed without a test is a mistake of ours.
fn conclude(is_ok: bool, counts: Counts, what: &str) -> Result<Counts> {
    match (is_ok, counts) {
        (true, Counts { passed: 0, .. }) => {
            bail!("{what} succeeded, but no count of passed tests was found in its output")
        }
        (false, Counts { failed: 0, .. }) => bail!("{what} failed; its own message is above"),
        _ => Ok(counts),
    }
}

fn number_before(line: &str, word: &str) -> u64 {
    line.split(word)
        .next()
        .and_then(|before| before.rsplit(' ').next())
        .and_then(|number| number.parse().ok())
        .unwrap_or(0)
}
