//! Typed JSON, in which nothing is lost: `{"t": "number", "v": "0.1"}`.
//!
//! Types: null, boolean, number, string, date, time, date and time, duration, list, context; on
//! output also range and function. Numbers, dates, times and durations are strings.

use lotse::value::{self, Context, Date, DateTime, Time, Value, Zones, number};
use serde_json::{Map, Value as Json, json};

/// Reads a typed value.
///
/// # Errors
/// What is wrong with it, in words.
pub(super) fn read(json: &Json, zones: &dyn Zones) -> Result<Value, String> {
    let kind = json
        .get("t")
        .and_then(Json::as_str)
        .ok_or_else(|| format!("expected {{\"t\": …, \"v\": …}}, found {json}"))?;
    let inner = json.get("v").unwrap_or(&Json::Null);
    let wrong = || format!("`{inner}` is no {kind}");
    if kind == "null" || inner.is_null() {
        return Ok(Value::Null);
    }
    let text = || inner.as_str().ok_or_else(wrong);
    Ok(match kind {
        "boolean" => Value::Boolean(inner.as_bool().ok_or_else(wrong)?),
        "number" => {
            let text = inner.as_str().map_or_else(|| inner.to_string(), str::to_owned);
            Value::Number(number::parse(&text).ok_or_else(wrong)?)
        }
        "string" => Value::string(text()?),
        "date" => Value::Date(Date::parse(text()?).ok_or_else(wrong)?),
        "time" => Value::Time(Time::parse(text()?, zones).ok_or_else(wrong)?),
        "date and time" => Value::DateTime(DateTime::parse(text()?, zones).ok_or_else(wrong)?),
        "duration" | "days and time duration" | "years and months duration" => {
            value::parse_duration(text()?).ok_or_else(wrong)?
        }
        "list" => {
            let items = inner.as_array().ok_or_else(wrong)?;
            Value::list(items.iter().map(|item| read(item, zones)).collect::<Result<_, _>>()?)
        }
        "context" => {
            let entries = inner.as_object().ok_or_else(wrong)?;
            let mut context = Context::with_capacity(entries.len());
            for (name, entry) in entries {
                context.insert(name.as_str().into(), read(entry, zones)?);
            }
            Value::Context(context.into())
        }
        _ => return Err(format!("there is no type `{kind}`")),
    })
}

/// Writes a value with its type.
#[must_use]
pub(super) fn write(value: &Value) -> Json {
    let (kind, inner) = match value {
        Value::Null => return json!({ "t": "null" }),
        Value::Boolean(value) => ("boolean", Json::Bool(*value)),
        Value::List(items) => ("list", items.iter().map(write).collect()),
        Value::Context(context) => {
            let entries = context.entries().iter().map(|(name, value)| (name.to_string(), write(value)));
            ("context", Json::Object(entries.collect::<Map<_, _>>()))
        }
        Value::YearsMonths(_) | Value::DaysTime(_) => ("duration", Json::String(value.to_string())),
        Value::Range(_) => ("range", Json::String(value::literal(value))),
        other => (other.kind().name(), Json::String(other.to_string())),
    };
    json!({ "t": kind, "v": inner })
}
