//! How long the expression language takes natively: one JSON object a line.

#![allow(missing_docs, clippy::print_stdout, reason = "a program that prints its results")]

#[path = "wasm/src/cases.rs"]
mod cases;

use std::hint::black_box;
use std::time::Instant;

use cases::{CASES, Prepared};

/// Runs of a loop; the fastest counts, since everything else is the machine's other work.
const RUNS: u32 = 20;
const TURNS: u32 = 2_000;

fn main() {
    for case in &CASES {
        let Some(prepared) = Prepared::new(case) else { continue };
        report(case.0, "evaluate", measure(|| prepared.evaluate()));
        report(case.0, "compile", measure(|| prepared.compile()));
    }
}

/// Microseconds a turn.
fn measure(turn: impl Fn() -> bool) -> f64 {
    let run = || {
        let start = Instant::now();
        for _ in 0..TURNS {
            assert!(black_box(turn()), "the expression gives something else");
        }
        start.elapsed().as_secs_f64() * 1e6 / f64::from(TURNS)
    };
    (0..RUNS).map(|_| run()).fold(f64::INFINITY, f64::min)
}

fn report(case: &str, what: &str, microseconds: f64) {
    println!("{{\"name\": \"feel/{case}/{what}\", \"value\": {microseconds:.3}, \"unit\": \"µs\"}}");
}
