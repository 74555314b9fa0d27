//! Benchmarks: programs that print one JSON object a line, collected into one table.
//!
//! `benches/<name>.mjs` is run by Node after a build and measures the wasm (`browser.mjs` in Chromium); a benchmark target
//! `<name>` of the root package (`benches/<name>.rs`, `harness = false`) measures natively. A line is
//! `{"name": "einbuergerung/load", "value": 3.1, "unit": "ms", "budget": 10}`; `budget` is optional, in
//! the same unit, and is shown, never enforced: times depend on the machine. Other lines are shown.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};
use serde_json::{Value, json};

use crate::stamp::{files_below, write};
use crate::tools::{chromium, npm};
use crate::{build, shell};

/// The benchmark that needs a browser.
const BROWSER: &str = "browser";

/// Runs the benchmarks whose file name contains `filter`; prints a table, writes `target/bench.json`.
pub(crate) fn run(filter: &str) -> Result<()> {
    let benchmarks = benchmarks(filter)?;
    if benchmarks.is_empty() {
        bail!("no benchmark in benches/ has a name that contains `{filter}`");
    }
    build::all()?;
    let mut results = Vec::new();
    for file in benchmarks {
        let (stem, place) = (stem(&file), place(&file));
        println!("\n=== {stem} ({place}) ===");
        let is_ok = shell::watch(&mut command(&file)?, |line| {
            results.extend(measurement(line).map(|result| with_origin(result, &stem, place)));
        })?;
        if !is_ok {
            bail!("{} failed; its own message is above", file.display());
        }
    }
    print_table(&results);
    let file = shell::target_directory().join("bench.json");
    write(&file, &serde_json::to_vec_pretty(&results)?)?;
    println!("\nwritten to {}", file.display());
    Ok(())
}

fn benchmarks(filter: &str) -> Result<Vec<PathBuf>> {
    let mut files = files_below(Path::new("benches"))?;
    files.retain(|file| {
        let is_program = file.extension().is_some_and(|extension| extension == "mjs" || extension == "rs");
        is_program && file.components().count() == 2 && stem(file).contains(filter)
    });
    Ok(files)
}

fn command(file: &Path) -> Result<Command> {
    if is_native(file) {
        let mut cargo = shell::cargo();
        cargo.args(["bench", "--quiet", "--package=lotse", "--bench", &stem(file)]);
        return Ok(cargo);
    }
    npm::install()?;
    let mut node = Command::new("node");
    node.arg("--expose-gc").arg(file);
    if stem(file) == BROWSER {
        node.env(chromium::VARIABLE, chromium::install()?);
    }
    Ok(node)
}

fn is_native(file: &Path) -> bool {
    file.extension().is_some_and(|extension| extension == "rs")
}

fn stem(file: &Path) -> String {
    file.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn place(file: &Path) -> &'static str {
    match stem(file).as_str() {
        _ if is_native(file) => "native",
        BROWSER => "Chromium",
        _ => "wasm in Node",
    }
}

fn measurement(line: &str) -> Option<Value> {
    let value: Value = serde_json::from_str(line).ok()?;
    (value.get("name")?.is_string() && value.get("value")?.is_number()).then_some(value)
}

fn with_origin(mut result: Value, benchmark: &str, place: &str) -> Value {
    if let Some(result) = result.as_object_mut() {
        result.insert("benchmark".to_owned(), json!(benchmark));
        result.insert("place".to_owned(), json!(place));
    }
    result
}

fn print_table(results: &[Value]) {
    println!("\n{:<72}{:<14}{:>12}{:>12}  unit", "benchmark", "place", "value", "budget");
    for result in results {
        let text = |key: &str| result.get(key).and_then(Value::as_str).unwrap_or_default();
        let number = |key: &str| result.get(key).and_then(Value::as_f64).map(significant).unwrap_or_default();
        let (name, place, unit) = (text("name"), text("place"), text("unit"));
        println!("{name:<72}{place:<14}{:>12}{:>12}  {unit}", number("value"), number("budget"));
    }
}

/// Three digits say enough about a time.
fn significant(value: f64) -> String {
    let decimals = if value.abs() >= 100.0 {
        0
    } else if value.abs() >= 10.0 {
        1
    } else {
        3
    };
    format!("{value:.decimals$}")
}
