//! Everything that must hold before a change is taken, in stages.

mod stages;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::ValueEnum;

pub(crate) use stages::CLIPPY;

/// One stage of the test run, in the order in which they run: cheap first, so that most mistakes
/// show within seconds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
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

impl std::iter::Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::default(), |sum, one| Self {
            passed: sum.passed + one.passed,
            failed: sum.failed + one.failed,
        })
    }
}

/// How a stage ended.
struct Outcome {
    stage: Stage,
    counts: Counts,
    duration: Duration,
}

/// Runs the stages, all of them if none is named, and stops at the first that fails.
pub(crate) fn run(chosen: &[Stage]) -> ExitCode {
    let stages = Stage::value_variants().iter().filter(|stage| chosen.is_empty() || chosen.contains(stage));
    let mut outcomes = Vec::new();
    for &stage in stages {
        let outcome = run_stage(stage);
        let is_failed = outcome.counts.failed > 0;
        outcomes.push(outcome);
        if is_failed {
            break;
        }
    }
    summarise(&outcomes)
}

fn run_stage(stage: Stage) -> Outcome {
    println!("\n=== {} ===", name(stage));
    let start = Instant::now();
    let counts = stages::run(stage).unwrap_or_else(|error| {
        eprintln!("\nerror: {error:#}");
        Counts { passed: 0, failed: 1 }
    });
    Outcome { stage, counts, duration: start.elapsed() }
}

fn summarise(outcomes: &[Outcome]) -> ExitCode {
    println!("\n{:<10}{:>8}{:>8}{:>10}", "stage", "passed", "failed", "seconds");
    for Outcome { stage, counts, duration } in outcomes {
        let Counts { passed, failed } = counts;
        println!("{:<10}{passed:>8}{failed:>8}{:>10.1}", name(*stage), duration.as_secs_f64());
    }
    if let Some(Outcome { stage, .. }) = outcomes.iter().find(|outcome| outcome.counts.failed > 0) {
        let name = name(*stage);
        println!(
            "\nStage {name} failed: `cargo xtask test {name}` runs it alone. The stages after it did not run."
        );
    }
    let total: Counts = outcomes.iter().map(|outcome| outcome.counts).sum();
    println!("\n{} passed, {} failed", total.passed, total.failed);
    if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn name(stage: Stage) -> String {
    format!("{stage:?}").to_lowercase()
}
