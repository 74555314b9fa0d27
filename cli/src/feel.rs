//! `lotse feel`: what an expression gives, and why.

mod jsonl;
mod scope;
mod typed;
mod zones;

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use lotse::diagnostic::Severity;
use lotse::feel::{Trace, compile};
use lotse::value::literal;

use crate::Outcome;
use scope::Given;

/// Tell what an expression gives: its value, its type, and why parts of it are null.
///
/// Exit status: 0 the expression is in order, 1 something is wrong with it (or with a line), 2 the command could not do its work.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The expression, for example `years and months duration(birthDate, today()).years`.
    #[arg(required_unless_present = "jsonl")]
    expression: Option<String>,
    /// A JSON file with one object: the names that the expression may use. Text is text; a date is {"t": "date", "v": "2024-02-29"}.
    #[arg(long)]
    context: Option<PathBuf>,
    /// Print the parts of the expression with their values.
    #[arg(long)]
    explain: bool,
    /// Read lines {"expression": …, "inputs": {name: {"t": …, "v": …}}} and write a line {"t": …, "v": …, "warnings": […]} for each.
    #[arg(long, conflicts_with_all = ["expression", "context", "explain"])]
    jsonl: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let Some(expression) = &arguments.expression else {
        return jsonl::run(io::stdin().lock(), &mut io::stdout().lock());
    };
    let given = match &arguments.context {
        None => Given::default(),
        Some(path) => {
            let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
            let json =
                serde_json::from_str(&text).with_context(|| format!("{} is no JSON", path.display()))?;
            match Given::read(&json) {
                Ok(given) => given,
                Err(error) => bail!("{}: {error}", path.display()),
            }
        }
    };
    let mut out = io::stdout().lock();
    let compilation = compile(expression, &given);
    for finding in &compilation.findings {
        writeln!(out, "{}[{}]: {}", severity(finding.severity), finding.code, finding.message)?;
        point_at(&mut out, expression, finding.span.start as usize, finding.span.end as usize)?;
        if let Some(help) = &finding.help {
            writeln!(out, "  help: {help}")?;
        }
    }
    let wrong = compilation.findings.iter().any(|finding| finding.severity == Severity::Error);
    if let Some(program) = compilation.program {
        let inputs = given.inputs(program.references());
        let evaluation = program.evaluate(&inputs);
        writeln!(out, "value: {}", literal(&evaluation.value))?;
        writeln!(out, "type: {}", evaluation.value.kind().name())?;
        for warning in &evaluation.warnings {
            let values: Vec<String> = warning.reason.values().iter().map(literal).collect();
            let values = if values.is_empty() { String::new() } else { format!(" ({})", values.join(", ")) };
            writeln!(out, "null[{}]: {}{values}", warning.reason.kind().code(), warning.reason.kind())?;
            point_at(&mut out, expression, warning.span.start as usize, warning.span.end as usize)?;
        }
        if arguments.explain {
            print_trace(&mut out, &program.explain(&inputs), 0)?;
        }
    }
    Ok(if wrong { Outcome::ToMend } else { Outcome::InOrder })
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// The line of the expression with the part underlined.
fn point_at(out: &mut impl Write, source: &str, start: usize, end: usize) -> io::Result<()> {
    let line_start =
        source.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
    let line = source.get(line_start..).unwrap_or("").lines().next().unwrap_or("");
    let before = source.get(line_start..start).unwrap_or("").chars().count();
    let length = source.get(start..end.min(line_start + line.len())).unwrap_or("").chars().count().max(1);
    writeln!(out, "  | {line}\n  | {}{}", " ".repeat(before), "^".repeat(length))
}

fn print_trace(out: &mut impl Write, trace: &Trace, depth: usize) -> io::Result<()> {
    let source = trace.source.split_whitespace().collect::<Vec<_>>().join(" ");
    let reason = trace.reason.as_ref().map(|reason| format!(" ({})", reason.kind())).unwrap_or_default();
    writeln!(out, "{}{source} = {}{reason}", "  ".repeat(depth), literal(&trace.value))?;
    trace.parts.iter().try_for_each(|part| print_trace(out, part, depth + 1))
}
