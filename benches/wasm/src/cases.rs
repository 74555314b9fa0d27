//! Expressions of forms with the values they read. The names stand in `benches/feel.mjs` too, for
//! the engine they are compared with.

use std::rc::Rc;

use lotse::feel::{Inputs, NoNames, Program, Scope, Type, Variable, VariableId, compile};
use lotse::value::{Context, Date, DateTime, Time, Value};

/// Name, expression, and what it gives.
pub(crate) type Case = (&'static str, &'static str, &'static str);

pub(crate) const CASES: [Case; 6] = [
    ("decision", "if a.age >= 18 and a.resident = true then \"adult\" else \"minor\"", "\"adult\""),
    ("sum-over-rows", "sum(for c in children return if c.age < 18 then 219 else 0)", "438"),
    ("dates", "date(birth) + duration(\"P18Y\") <= date(\"2026-01-01\")", "true"),
    ("amounts", "income - deductions > 0 and (income - deductions) * 0.19 < 1000", "true"),
    ("some-row", "some m in members satisfies m.role = \"head\"", "true"),
    ("filter", "count(children[age < 18]) > 1", "true"),
];

const NAMES: &str = "{ a: { age: 20, resident: true }, children: [{ age: 3 }, { age: 9 }, { age: 20 }],
    birth: \"2001-05-17\", income: 1800.50, deductions: 200,
    members: [{ role: \"child\" }, { role: \"spouse\" }, { role: \"head\" }] }";

/// An expression ready to run, with its inputs resolved as a form does it.
pub(crate) struct Prepared {
    source: &'static str,
    names: Names,
    program: Program,
    values: Values,
    expected: Value,
}

struct Names(Rc<Context>);

struct Values(Vec<Value>);

impl Prepared {
    pub(crate) fn new((_, source, expected): &Case) -> Option<Self> {
        let constant = |source| Some(compile(source, &NoNames).program?.evaluate(&Values(Vec::new())).value);
        let Some(Value::Context(names)) = constant(NAMES) else { return None };
        let names = Names(names);
        let program = compile(source, &names).program?;
        let values = program.references().iter().map(|reference| {
            let variable =
                names.0.entries().get(reference.variable.0 as usize).map(|(_, value)| value.clone());
            reference.path.iter().fold(variable.unwrap_or_default(), |value, name| match &value {
                Value::Context(context) => context.get(name).cloned().unwrap_or_default(),
                _ => Value::Null,
            })
        });
        let values = Values(values.collect());
        Some(Self { source, expected: constant(expected)?, names, program, values })
    }

    pub(crate) fn evaluate(&self) -> bool {
        self.program.evaluate(&self.values).value == self.expected
    }

    pub(crate) fn compile(&self) -> bool {
        compile(self.source, &self.names).program.is_some()
    }
}

impl Inputs for Values {
    fn value(&self, reference: usize) -> Value {
        self.0.get(reference).cloned().unwrap_or_default()
    }

    fn now(&self) -> DateTime {
        DateTime { date: Date { year: 2026, month: 11, day: 23 }, time: Time::MIDNIGHT }
    }
}

impl Scope for Names {
    fn lookup(&self, name: &str) -> Option<Variable> {
        let index = self.0.entries().iter().position(|(known, _)| &**known == name)?;
        let r#type = type_of(&self.0.entries().get(index)?.1);
        Some(Variable { id: VariableId(u32::try_from(index).ok()?), r#type })
    }

    fn names(&self, each: &mut dyn FnMut(&str)) {
        self.0.entries().iter().for_each(|(name, _)| each(name));
    }
}

fn type_of(value: &Value) -> Type {
    match value {
        Value::Boolean(_) => Type::Boolean,
        Value::Number(_) => Type::Number,
        Value::String(_) => Type::String,
        Value::List(items) => Type::List(Rc::new(items.first().map(type_of).unwrap_or_default())),
        Value::Context(context) => Type::Context(
            context.entries().iter().map(|(name, value)| (name.clone(), type_of(value))).collect(),
        ),
        _ => Type::Any,
    }
}
