//! Many expressions, a line each, so that anyone can check conformance with their own cases.

use std::io::{BufRead, Write};

use anyhow::Result;
use lotse::feel::{Type, compile};
use lotse::value::Value;
use serde_json::{Value as Json, json};

use super::scope::Given;
use super::typed;
use super::zones::SystemZones;
use crate::Outcome;

/// Answers each line with a line. A line that cannot be read is answered with its number and what is
/// wrong with it, and the run goes on.
pub(super) fn run(input: impl BufRead, out: &mut impl Write) -> Result<Outcome> {
    let mut outcome = Outcome::InOrder;
    for (index, line) in input.split(b'\n').enumerate() {
        let line = line?;
        let answer = match std::str::from_utf8(&line) {
            Ok(line) if line.trim().is_empty() => continue,
            Ok(line) => evaluate(line),
            Err(_) => Err("the line is no UTF-8".to_owned()),
        };
        let answer = answer.unwrap_or_else(|error| {
            outcome = Outcome::ToMend;
            let number = index + 1;
            let _ = writeln!(std::io::stderr(), "line {number}: {error}");
            json!({ "error": error, "line": number })
        });
        writeln!(out, "{answer}")?;
    }
    Ok(outcome)
}

fn evaluate(line: &str) -> Result<Json, String> {
    let case: Json = serde_json::from_str(line).map_err(|error| format!("no JSON: {error}"))?;
    let expression =
        case.get("expression").and_then(Json::as_str).ok_or("`expression` is missing or no text")?;
    let mut given = Given::default();
    if let Some(inputs) = case.get("inputs") {
        for (name, input) in inputs.as_object().ok_or("`inputs` is no object")? {
            let value =
                typed::read(input, &SystemZones).map_err(|error| format!("input `{name}`: {error}"))?;
            given.values.push((name.clone(), value));
        }
    }
    let compilation = compile(expression, &given);
    let mut warnings = Vec::new();
    for finding in &compilation.findings {
        warnings.push(json!({
            "code": finding.code, "message": finding.message, "span": [finding.span.start, finding.span.end],
        }));
    }
    let mut value = Value::Null;
    if let Some(program) = compilation.program {
        let evaluation = program.evaluate(&given.inputs(program.references()));
        value = evaluation.value;
        for warning in evaluation.warnings {
            warnings.push(json!({
                "code": warning.reason.kind().code(), "message": warning.reason.kind().to_string(),
                "span": [warning.span.start, warning.span.end],
                "values": warning.reason.values().iter().map(typed::write).collect::<Vec<_>>(),
            }));
        }
    }
    // Where the line declares the type of the result, the value is converted to it.
    if let Some(declared) = case.get("result_type").and_then(Json::as_str).and_then(Type::parse) {
        value = declared.convert(value).unwrap_or_default();
    }
    let mut answer = typed::write(&value);
    if let Some(answer) = answer.as_object_mut() {
        answer.insert("warnings".to_owned(), Json::Array(warnings));
    }
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_cannot_be_read_does_not_end_the_run() {
        let lines = "\
            {\"expression\": \"a + 0.1\", \"inputs\": {\"a\": {\"t\": \"number\", \"v\": \"0.2\"}}}\n\
            not json\n\n\
            {\"expression\": \"a\", \"inputs\": {\"a\": {\"t\": \"colour\", \"v\": \"red\"}}}\n\
            {\"expression\": \"1 / 0\"}\n";
        let mut out = Vec::new();
        let outcome = run(lines.as_bytes(), &mut out).unwrap();
        assert!(matches!(outcome, Outcome::ToMend));
        let out = String::from_utf8(out).unwrap();
        let answers: Vec<Json> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(answers[0], json!({ "t": "number", "v": "0.3", "warnings": [] }));
        assert_eq!(answers[1]["line"], json!(2));
        assert_eq!(answers[2]["line"], json!(4));
        assert!(answers[2]["error"].as_str().unwrap().contains("colour"));
        assert_eq!(answers[3]["t"], json!("null"));
        assert_eq!(answers[3]["warnings"][0]["code"], json!("E0012"));
    }
}
