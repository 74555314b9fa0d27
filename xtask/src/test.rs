//! Everything that must hold before a change is taken, in stages.

mod stages;

use std::time::Instant;

use anyhow::{Result, bail};

pub(crate) use stages::CLIPPY;

/// One stage of the test run, in the order in which they run: cheap first, so that most mistakes
/// show within seconds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub(crate) enum Stage {
    /// `cargo fmt --check`
    Fmt,
    /// `cargo clippy`, warnings denied
    Clippy,
    /// `cargo test`, the whole workspace, natively
    Rust,
    /// `lotse check` and `lotse test`: the forms, their messages and their stories
    Forms,
    /// The build, its size table and the size gate
    Size,
    /// `tsc` over the package
    Types,
    /// The wasm in Node
    Node,
    /// The wasm, the shell and the demo portal in Chromium
    Browser,
}

/// How many tests of a stage passed and failed. A stage that is one check counts as one test.
#[derive(Clone, Copy, Default)]
struct Counts {
    passed: u64,
    failed: u64,
}

/// Runs the stages, all of them if none is named, and stops at the first that fails.
pub(crate) fn run(chosen: &[Stage]) -> Result<()> {
    let all = <Stage as clap::ValueEnum>::value_variants();
    let mut total = Counts::default();
    let mut summary = Vec::new();
    for stage in all.iter().filter(|stage| chosen.is_empty() || chosen.contains(stage)) {
        println!("\n=== {} ===", name(*stage));
        let start = Instant::now();
        let counts = stages::run(*stage).unwrap_or_else(|error| {
            eprintln!("\nerror: {error:#}");
            Counts { passed: 0, failed: 1 }
        });
        summary.push((*stage, counts, start.elapsed()));
        total = Counts { passed: total.passed + counts.passed, failed: total.failed + counts.failed };
        if counts.failed > 0 {
            break;
        }
    }

    println!("\n{:<10}{:>8}{:>8}{:>10}", "stage", "passed", "failed", "seconds");
    for (stage, counts, duration) in &summary {
        println!(
            "{:<10}{:>8}{:>8}{:>10.1}",
            name(*stage),
            counts.passed,
            counts.failed,
            duration.as_secs_f64()
        );
    }
    println!("\n{} passed, {} failed", total.passed, total.failed);
    match summary.last() {
        Some((stage, counts, _)) if counts.failed > 0 => {
            bail!(
                "stage {0} failed; `cargo xtask test {0}` runs it alone, the stages after it did not run",
                name(*stage)
            )
        }
        _ => Ok(()),
    }
}

fn name(stage: Stage) -> String {
    format!("{stage:?}").to_lowercase()
}
