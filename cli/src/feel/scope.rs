//! Names with their values, given by a file or a line.

use std::rc::Rc;

use jiff::ZonedDateTime;
use lotse::feel::{Inputs, Reference, Scope, Type, Variable, VariableId};
use lotse::value::{Context, Date, DateTime, Time, Value, Zone, Zones, number};
use serde_json::Value as Json;

use super::typed;
use super::zones::SystemZones;

/// Values by name.
#[derive(Default)]
pub(super) struct Given {
    pub(super) values: Vec<(String, Value)>,
}

impl Given {
    /// Reads an object of plain or typed values.
    pub(super) fn read(json: &Json) -> Result<Self, String> {
        let entries = json.as_object().ok_or("expected an object with the names")?;
        let values = entries.iter().map(|(name, json)| Ok((name.clone(), plain(json)?)));
        Ok(Self { values: values.collect::<Result<_, String>>()? })
    }

    /// The values as one program reads them.
    pub(super) fn inputs(&self, references: &[Reference]) -> GivenInputs {
        let values = references.iter().map(|reference| {
            let variable = self.values.get(reference.variable.0 as usize).map(|(_, value)| value.clone());
            reference.path.iter().fold(variable.unwrap_or_default(), |value, name| member(&value, name))
        });
        GivenInputs { values: values.collect() }
    }
}

/// Plain JSON as a value; an object with `t` and `v` alone is a typed value.
fn plain(json: &Json) -> Result<Value, String> {
    Ok(match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Boolean(*value),
        Json::Number(number) => Value::Number(
            number::parse(&number.to_string()).ok_or_else(|| format!("{number} has more than 28 digits"))?,
        ),
        Json::String(text) => Value::string(text),
        Json::Array(items) => Value::list(items.iter().map(plain).collect::<Result<_, _>>()?),
        Json::Object(entries)
            if entries.contains_key("t") && entries.keys().all(|key| key == "t" || key == "v") =>
        {
            typed::read(json, &SystemZones)?
        }
        Json::Object(entries) => {
            let entries = entries.iter().map(|(name, json)| Ok((name.as_str().into(), plain(json)?)));
            Value::Context(Rc::new(entries.collect::<Result<Context, String>>()?))
        }
    })
}

fn member(value: &Value, name: &str) -> Value {
    match value {
        Value::Context(context) => context.get(name).cloned().unwrap_or_default(),
        Value::List(items) => Value::list(items.iter().map(|item| member(item, name)).collect()),
        _ => Value::Null,
    }
}

impl Scope for Given {
    fn lookup(&self, name: &str) -> Option<Variable> {
        let index = self.values.iter().position(|(known, _)| known == name)?;
        let r#type = type_of(&self.values.get(index)?.1);
        Some(Variable { id: VariableId(u32::try_from(index).ok()?), r#type })
    }

    fn names(&self, each: &mut dyn FnMut(&str)) {
        self.values.iter().for_each(|(name, _)| each(name));
    }
}

/// What is known of a name by the value it has; null may be anything.
fn type_of(value: &Value) -> Type {
    match value {
        Value::Null | Value::Function(_) => Type::Any,
        Value::Boolean(_) => Type::Boolean,
        Value::Number(_) => Type::Number,
        Value::String(_) => Type::String,
        Value::Date(_) => Type::Date,
        Value::Time(_) => Type::Time,
        Value::DateTime(_) => Type::DateTime,
        Value::YearsMonths(_) => Type::YearsMonths,
        Value::DaysTime(_) => Type::DaysTime,
        Value::Range(_) => Type::Range(Rc::new(Type::Any)),
        Value::List(items) => {
            let item = items.iter().map(type_of).reduce(|all, item| all.join(&item));
            Type::List(Rc::new(item.unwrap_or_default()))
        }
        Value::Context(context) => Type::Context(
            context.entries().iter().map(|(name, value)| (name.clone(), type_of(value))).collect(),
        ),
    }
}

/// The values of one program's references, with the clock and the zones of this machine.
pub(super) struct GivenInputs {
    values: Vec<Value>,
}

impl Inputs for GivenInputs {
    fn value(&self, reference: usize) -> Value {
        self.values.get(reference).cloned().unwrap_or_default()
    }

    fn now(&self) -> DateTime {
        let now = ZonedDateTime::now();
        let part = |number: i8| u8::try_from(number).unwrap_or(0);
        let date = Date { year: now.year().into(), month: part(now.month()), day: part(now.day()) };
        let nanosecond = u32::try_from(now.subsec_nanosecond()).unwrap_or(0);
        let zone = Some(Zone::Offset(now.offset().seconds()));
        let time = Time {
            hour: part(now.hour()),
            minute: part(now.minute()),
            second: part(now.second()),
            nanosecond,
            zone,
        };
        DateTime { date, time }
    }

    fn zone_offset(&self, zone: &str, date: Date, time: &Time) -> Option<i32> {
        SystemZones.offset(zone, date, time)
    }
}
