//! The cases of the DMN Technology Compatibility Kit that are pure expressions.
//!
//! The cases are not part of this project: they are read from `../shared/conformance` beside it.
//! What passes and what fails is committed in `docs/conformance.md`; a run that differs fails, and
//! `LOTSE_UPDATE=1` writes the page anew.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

#[allow(dead_code, unreachable_pub, reason = "shared with the command line, which uses all of it")]
#[path = "../../cli/src/feel/typed.rs"]
mod typed;
#[allow(unreachable_pub, reason = "shared with the command line")]
#[path = "../../cli/src/feel/zones.rs"]
mod zones;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use lotse::feel::{self, Inputs, Scope, Type, Variable, VariableId};
use lotse::value::{Date, DateTime, Time, Value, Zones, number};
use serde_json::Value as Json;
use zones::SystemZones;

const CASES: &str = "../shared/conformance/feel-tck.jsonl";
const PAGE: &str = "docs/conformance.md";
/// What a case that fails is known to fail for, by suite and case.
const REASONS: &[(&str, &str)] = &[
    ("3/0082-feel-coercion", "needs an item definition of the model"),
    ("item definition", "needs an item definition of the model"),
    (
        "3/0021-singleton-list",
        "needs the result type of the decision, which turns a list of one into its item",
    ),
];

struct Names(Vec<(String, Value)>);

impl Scope for Names {
    fn lookup(&self, name: &str) -> Option<Variable> {
        let index = self.0.iter().position(|(known, _)| known == name)?;
        Some(Variable { id: VariableId(index as u32), r#type: type_of(&self.0[index].1) })
    }

    fn names(&self, each: &mut dyn FnMut(&str)) {
        self.0.iter().for_each(|(name, _)| each(name));
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
        Value::Context(context) => {
            let members = context.entries().iter().map(|(name, value)| (name.clone(), type_of(value)));
            Type::Context(members.collect::<Vec<_>>().into())
        }
        _ => Type::Any,
    }
}

struct Given<'a> {
    names: &'a Names,
    references: Vec<feel::Reference>,
}

impl Inputs for Given<'_> {
    fn value(&self, reference: usize) -> Value {
        let reference = &self.references[reference];
        let mut value = self.names.0[reference.variable.0 as usize].1.clone();
        for name in &reference.path {
            value = member(&value, name);
        }
        value
    }

    fn now(&self) -> DateTime {
        DateTime { date: Date::new(2026, 11, 23).unwrap(), time: Time::new(12, 30, 0, 0).unwrap() }
    }

    fn zone_offset(&self, zone: &str, date: Date, time: &Time) -> Option<i32> {
        SystemZones.offset(zone, date, time)
    }
}

fn member(value: &Value, name: &str) -> Value {
    match value {
        Value::Context(context) => context.get(name).cloned().unwrap_or_default(),
        Value::List(items) => Value::list(items.iter().map(|item| member(item, name)).collect()),
        _ => Value::Null,
    }
}

fn run(expression: &str, inputs: Vec<(String, Value)>) -> Value {
    let names = Names(inputs);
    let Some(program) = feel::compile(expression, &names).program else { return Value::Null };
    let references = program.references().to_vec();
    program.evaluate(&Given { names: &names, references }).value
}

/// Equal; numbers to eight digits after the point, or all digits that the kit gives.
fn same(found: &Value, expected: &Value) -> bool {
    match (found, expected) {
        (Value::Number(a), Value::Number(b)) => {
            let tolerance = number::parse("0.00000001").unwrap();
            a == b || (a - b).abs() < tolerance.max(b.abs() * tolerance)
        }
        (Value::List(a), Value::List(b)) => {
            a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| same(a, b))
        }
        (Value::Context(a), Value::Context(b)) => {
            a.entries().len() == b.entries().len()
                && a.entries().iter().all(|(name, value)| b.get(name).is_some_and(|other| same(value, other)))
        }
        _ => found == expected,
    }
}

#[derive(Default)]
struct Count {
    passed: usize,
    total: usize,
}

impl Count {
    fn add(&mut self, passed: bool) {
        self.total += 1;
        self.passed += usize::from(passed);
    }

    fn cell(&self) -> String {
        let Self { passed, total } = self;
        if *total == 0 {
            return "none".into();
        }
        format!("{passed}/{total} ({:.1} %)", *passed as f64 * 100.0 / *total as f64)
    }
}

#[test]
fn technology_compatibility_kit() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let Ok(cases) = fs::read_to_string(root.join(CASES)) else {
        println!("not run: {CASES} is missing");
        return;
    };
    let mut topics: BTreeMap<String, (Count, Count)> = BTreeMap::new();
    let mut all = (Count::default(), Count::default());
    let mut failures = String::new();
    for line in cases.lines().filter(|line| !line.trim().is_empty()) {
        let case: Json = serde_json::from_str(line).unwrap();
        let text = |name: &str| case[name].as_str().unwrap_or("");
        let inputs = case["inputs"].as_object().unwrap().iter();
        let inputs =
            inputs.map(|(name, value)| (name.clone(), typed::read(value, &SystemZones).unwrap())).collect();
        let expected = typed::read(&case["expected"], &SystemZones).unwrap();
        let mut found = run(text("expression"), inputs);
        // What a decision gives is converted to the type it declares.
        if let Some(declared) = Type::parse(text("result_type")) {
            found = declared.convert(found).unwrap_or_default();
        }
        let passed = same(&found, &expected);
        let topic = topics.entry(text("topic").to_owned()).or_default();
        for count in [&mut topic.0, &mut all.0] {
            count.add(passed);
        }
        if !expected.is_null() {
            for count in [&mut topic.1, &mut all.1] {
                count.add(passed);
            }
        }
        if !passed {
            let item =
                if case.get("uses_item_definitions").is_some() { "item definition" } else { text("suite") };
            let reason =
                REASONS.iter().find(|(suite, _)| *suite == item).map_or("unexplained", |(_, reason)| reason);
            writeln!(failures, "- {} {}: {reason}", text("suite"), text("case").split('/').next().unwrap())
                .unwrap();
            if reason == "unexplained" {
                println!(
                    "{} {}: {}\n  expected {}\n  found    {}",
                    text("suite"),
                    text("case"),
                    text("expression"),
                    lotse::value::literal(&expected),
                    lotse::value::literal(&found)
                );
            }
        }
    }
    let mut page = String::from(PREFACE);
    for (topic, (total, not_null)) in &topics {
        writeln!(page, "| {topic} | {} | {} |", total.cell(), not_null.cell()).unwrap();
    }
    writeln!(page, "| **all** | {} | {} |\n\n## Cases that fail\n\n{failures}", all.0.cell(), all.1.cell())
        .unwrap();
    let page = page.trim_end().to_owned() + "\n";
    println!("{} of all, {} of those not null", all.0.cell(), all.1.cell());
    if std::env::var_os("LOTSE_UPDATE").is_some() {
        fs::write(root.join(PAGE), &page).unwrap();
    }
    let committed = fs::read_to_string(root.join(PAGE)).unwrap_or_default();
    assert_eq!(page, committed, "run with LOTSE_UPDATE=1 and look at the difference");
}

const PREFACE: &str = "\
# Conformance of the expression language

The DMN Technology Compatibility Kit (dmn-tck/tck, Apache-2.0) tests engines of the standard. Its cases that are pure
expressions are run by `cargo test --test conformance`; this page is written by that test (`LOTSE_UPDATE=1`), so a change
in conformance is a change of this page. Almost half of the cases expect null, which an engine that understands nothing
gives too: the second column counts the others.

| topic | all | result not null |
| --- | --- | --- |
";
