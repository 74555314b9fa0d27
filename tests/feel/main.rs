//! Expressions with what they give: files of lines, and the examples of `docs/expressions.md`.
//!
//! A line is an expression, an arrow and what is expected:
//!
//! - `expression → expression`: both have the same value;
//! - `expression → null: division-by-zero`: null, and the first warning has that reason;
//! - `expression ⇒ E0003 help`: the first finding has that code, and that text in its help or message;
//! - `expression ⇒ nothing`: there is no finding;
//! - `expression ⇐ child{age, name}; today`: what it reads.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

mod limits;
mod properties;

use std::fs;
use std::path::Path;
use std::rc::Rc;

use lotse::feel::{self, Inputs, NoNames, Reference, Scope, Type, Used, Variable, VariableId, compile};
use lotse::value::{Context, Date, DateTime, Time, Value, Zones, literal};

#[allow(unreachable_pub, reason = "shared with the command line")]
#[path = "../../cli/src/feel/zones.rs"]
mod zones;

/// The names of the examples.
const NAMES: &str = include_str!("names.feel");

/// Codes of the names that are choices.
const CODES: [&str; 3] = ["family", "work", "study"];

struct Names(Rc<Context>);

impl Names {
    fn new() -> Self {
        let program = compile(NAMES, &NoNames).program.unwrap();
        match program.evaluate(&Given { names: None, references: Vec::new() }).value {
            Value::Context(context) => Self(context),
            other => panic!("the names are {other:?}"),
        }
    }
}

impl Scope for Names {
    fn lookup(&self, name: &str) -> Option<Variable> {
        let index = self.0.entries().iter().position(|(known, _)| &**known == name)?;
        let codes = || Type::Choice(CODES.iter().map(|code| (*code).into()).collect());
        let r#type = match name {
            "purpose" => codes(),
            "purposes" => Type::List(Rc::new(codes())),
            _ => type_of(&self.0.entries()[index].1),
        };
        Some(Variable { id: VariableId(index as u32), r#type })
    }

    fn names(&self, each: &mut dyn FnMut(&str)) {
        self.0.entries().iter().for_each(|(name, _)| each(name));
    }

    fn functions(&self) -> &[feel::Extension] {
        feel::extensions::TABLE
    }
}

fn type_of(value: &Value) -> Type {
    match value {
        Value::Boolean(_) => Type::Boolean,
        Value::Number(_) => Type::Number,
        Value::String(_) => Type::String,
        Value::Date(_) => Type::Date,
        Value::List(items) => {
            Type::List(Rc::new(items.iter().map(type_of).reduce(|a, b| a.join(&b)).unwrap_or_default()))
        }
        Value::Context(context) => Type::Context(
            context.entries().iter().map(|(name, value)| (name.clone(), type_of(value))).collect(),
        ),
        _ => Type::Any,
    }
}

/// Gives a program exactly what it says it reads: whoever gets that wrong fails.
struct Given<'a> {
    names: Option<&'a Names>,
    references: Vec<Reference>,
}

impl Inputs for Given<'_> {
    fn value(&self, reference: usize) -> Value {
        let reference = &self.references[reference];
        let value = &self.names.unwrap().0.entries()[reference.variable.0 as usize].1;
        let value = reference.path.iter().fold(value.clone(), |value, name| member(&value, name));
        cut(&value, &reference.used)
    }

    fn now(&self) -> DateTime {
        DateTime { date: Date::new(2026, 11, 23).unwrap(), time: Time::new(12, 30, 0, 0).unwrap() }
    }

    fn zone_offset(&self, zone: &str, date: Date, time: &Time) -> Option<i32> {
        zones::SystemZones.offset(zone, date, time)
    }
}

fn member(value: &Value, name: &str) -> Value {
    match value {
        Value::Context(context) => context.get(name).cloned().unwrap_or_default(),
        Value::List(items) => Value::list(items.iter().map(|item| member(item, name)).collect()),
        _ => Value::Null,
    }
}

/// The value with nothing but what is used.
fn cut(value: &Value, used: &Used) -> Value {
    match (value, used) {
        (Value::List(items), Used::Members(_)) => {
            Value::list(items.iter().map(|item| cut(item, used)).collect())
        }
        (Value::Context(context), Used::Members(members)) => {
            let kept = members.iter().map(|(name, used)| {
                (name.clone(), context.get(name).map(|value| cut(value, used)).unwrap_or_default())
            });
            Value::Context(Rc::new(kept.collect()))
        }
        (value, _) => value.clone(),
    }
}

fn evaluate(source: &str, names: &Names) -> feel::Evaluation {
    let compilation = compile(source, names);
    let Some(program) = compilation.program else { panic!("`{source}`: {:?}", compilation.findings) };
    let references = program.references().to_vec();
    let given = Given { names: Some(names), references };
    let evaluation = program.evaluate(&given);
    let trace = program.explain(&given);
    assert_eq!(trace.value, evaluation.value, "explaining `{source}` gives another value");
    evaluation
}

fn reads(source: &str, names: &Names) -> String {
    let program = compile(source, names).program.unwrap();
    let references = program.references().iter().map(|reference| {
        let mut text = names.0.entries()[reference.variable.0 as usize].0.to_string();
        for name in &reference.path {
            text.push('.');
            text.push_str(name);
        }
        text + &show(&reference.used)
    });
    references.collect::<Vec<_>>().join("; ")
}

fn show(used: &Used) -> String {
    match used {
        Used::Whole => String::new(),
        Used::Members(members) => {
            let members = members.iter().map(|(name, used)| format!("{name}{}", show(used)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
        }
    }
}

/// Checks one line; what is wrong with it, if anything.
fn check(line: &str, names: &Names) -> Result<(), String> {
    if let Some((source, expected)) = line.split_once(" → ") {
        let found = evaluate(source, names);
        if let Some(code) = expected.strip_prefix("null: ") {
            let reason = found.warnings.first().map(|warning| warning.reason.kind().code());
            return (found.value.is_null() && reason == Some(code))
                .then_some(())
                .ok_or_else(|| format!("gives {} because of {reason:?}", literal(&found.value)));
        }
        let expected = evaluate(expected, names).value;
        return (found.value == expected)
            .then_some(())
            .ok_or_else(|| format!("gives {} ({:?})", literal(&found.value), found.warnings));
    }
    if let Some((source, expected)) = line.split_once(" ⇒ ") {
        let findings = compile(source, names).findings;
        let finding = findings.first();
        let found = finding.map_or("nothing".to_owned(), |finding| {
            format!("{} {} {}", finding.code, finding.message, finding.help.as_deref().unwrap_or(""))
        });
        let (code, text) = expected.split_once(' ').unwrap_or((expected, ""));
        return (found.starts_with(code) && found.contains(text))
            .then_some(())
            .ok_or_else(|| format!("says {found}"));
    }
    if let Some((source, expected)) = line.split_once(" ⇐") {
        let found = reads(source, names);
        return (found == expected.trim_start()).then_some(()).ok_or_else(|| format!("reads {found}"));
    }
    Err("there is no arrow in this line".to_owned())
}

fn check_lines<'a>(file: &str, lines: impl Iterator<Item = (usize, &'a str)>) {
    let names = Names::new();
    let mut wrong = Vec::new();
    let mut count = 0;
    for (number, line) in lines {
        count += 1;
        if let Err(error) = check(line.trim(), &names) {
            wrong.push(format!("{file}:{}: {}\n    {error}", number + 1, line.trim()));
        }
    }
    assert!(count > 10, "{file} has {count} lines");
    assert!(wrong.is_empty(), "{} of {count} lines\n{}", wrong.len(), wrong.join("\n"));
}

fn check_file(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/feel").join(name);
    let text = fs::read_to_string(&path).unwrap();
    let lines =
        text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    check_lines(name, lines);
}

#[test]
fn operators() {
    check_file("operators.feel");
}

#[test]
fn structures() {
    check_file("structures.feel");
}

#[test]
fn functions() {
    check_file("functions.feel");
}

#[test]
fn temporal() {
    check_file("temporal.feel");
}

#[test]
fn findings_and_references() {
    check_file("findings.feel");
}

/// The examples of the page for authors are true.
#[test]
fn examples_of_the_documentation() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/expressions.md");
    let text = fs::read_to_string(path).unwrap();
    let mut inside = false;
    let lines = text.lines().enumerate().filter(|(_, line)| {
        if line.starts_with("```") {
            inside = *line == "```feel";
            return false;
        }
        inside && !line.trim().is_empty()
    });
    check_lines("docs/expressions.md", lines);
}
