//! Values as text.

use super::limits::MAX_STRING;
use super::{Range, Value, number};

/// The value as FEEL's `string()` writes it: text itself, everything inside of a list or context
/// as a literal.
#[must_use]
pub fn text(value: &Value) -> String {
    match value {
        Value::String(text) => String::from(&**text),
        other => literal_with(other, false),
    }
}

/// The value as an expression that gives it back: `"Anna"`, `@"2024-02-29"`, `[1, 2]`.
#[must_use]
pub fn literal(value: &Value) -> String {
    literal_with(value, true)
}

fn literal_with(value: &Value, at_literals: bool) -> String {
    let mut out = String::new();
    write_literal(&mut out, value, at_literals);
    out
}

fn write_literal(out: &mut String, value: &Value, at: bool) {
    // Text this long is refused by whoever asked for it; there is no use in going on.
    if out.len() > MAX_STRING {
        return;
    }
    match value {
        Value::Null => out.push_str("null"),
        Value::Boolean(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(number) => out.push_str(&number::text(number.normalize())),
        Value::String(text) => write_quoted(out, text),
        Value::Date(date) => temporal(out, date, at),
        Value::Time(time) => temporal(out, time, at),
        Value::DateTime(date_time) => temporal(out, date_time, at),
        Value::YearsMonths(duration) => temporal(out, duration, at),
        Value::DaysTime(duration) => temporal(out, duration, at),
        Value::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push_str(", ");
                }
                write_literal(out, item, at);
            }
            out.push(']');
        }
        Value::Context(context) => {
            out.push('{');
            for (index, (name, value)) in context.entries().iter().enumerate() {
                if index > 0 {
                    out.push_str(", ");
                }
                write_key(out, name);
                out.push_str(": ");
                write_literal(out, value, at);
            }
            out.push('}');
        }
        Value::Range(range) => write_range(out, range, at),
        Value::Function(_) => out.push_str("function"),
    }
}

fn temporal(out: &mut String, value: &dyn std::fmt::Display, at: bool) {
    out.push_str(if at { "@\"" } else { "" });
    out.push_str(&value.to_string());
    out.push_str(if at { "\"" } else { "" });
}

fn write_range(out: &mut String, range: &Range, at: bool) {
    let (start, end) = match (&range.start, &range.end) {
        (Some(start), Some(end)) => (start, end),
        // A range without an end is written as the test it is.
        (None, Some(end)) => {
            out.push_str(if range.end_included { "(<= " } else { "(< " });
            write_literal(out, end, at);
            out.push(')');
            return;
        }
        (Some(start), None) => {
            out.push_str(if range.start_included { "(>= " } else { "(> " });
            write_literal(out, start, at);
            out.push(')');
            return;
        }
        (None, None) => (&Value::Null, &Value::Null),
    };
    out.push(if range.start_included { '[' } else { '(' });
    write_literal(out, start, at);
    out.push_str("..");
    write_literal(out, end, at);
    out.push(if range.end_included { ']' } else { ')' });
}

/// A name as the key of a context: plain if it reads as a word, quoted otherwise.
fn write_key(out: &mut String, name: &str) {
    let plain = name
        .chars()
        .enumerate()
        .all(|(index, c)| c == '_' || c.is_alphabetic() || index > 0 && c.is_numeric());
    if plain && !name.is_empty() {
        out.push_str(name);
    } else {
        write_quoted(out, name);
    }
}

/// The texts one after the other, with something between them. The library's own comes a second time for `String`.
pub(crate) fn joined(parts: &[String], separator: &str) -> String {
    let mut out = String::new();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            out.push_str(separator);
        }
        out.push_str(part);
    }
    out
}

pub(crate) fn write_quoted(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c => out.push(c),
        }
    }
    out.push('"');
}
