//! An answer in words, as a page of review or a record shows it.

use super::scene::arguments;
use super::words::{Run, Words};
use crate::form::{Field, FieldType, Kind, NumberKind, NumberRules};
use crate::i18n::{Currency, DateOptions, DateStyle, ListKind, NumberOptions, NumberStyle};
use crate::session::{Input, NodeView, written};
use crate::value::{Context, Decimal, Value, joined, number};

/// The answer in the language of the words; what cannot be understood stands as it was typed.
pub(super) fn answer(words: &Words, view: &NodeView) -> Run {
    let Kind::Field(field) = &view.node.kind else { return words.literal("") };
    if let Input::Files(files) = &view.input {
        let names: Vec<String> = files.iter().map(|file| file.name.to_string()).collect();
        return words.literal(&joined(&names, "\n"));
    }
    if let FieldType::Mrz { .. } = field.field_type {
        return words.literal(&as_typed(&view.input));
    }
    match view.value {
        Value::Null => words.literal(&as_typed(&view.input)),
        value => in_words(words, view, field, value),
    }
}

fn as_typed(input: &Input) -> String {
    match input {
        Input::Text(text) => text.to_string(),
        Input::Parts { day, month, year } if !input.is_empty() => {
            [day, month, year].map(|part| &**part).join(".")
        }
        _ => String::new(),
    }
}

fn in_words(words: &Words, view: &NodeView, field: &Field, value: &Value) -> Run {
    let host = words.catalog.host();
    let tag: &str = &words.language.tag;
    let date = |iso: &str| words.literal(&self::date(words, iso));
    match (value, &field.field_type) {
        (Value::Boolean(answer), _) => words.ui(if *answer { "yes" } else { "no" }, &[]),
        (Value::Number(number), FieldType::Number(rules)) => words.literal(&amount(words, *number, rules)),
        (Value::Number(number), _) => {
            words.literal(&host.number(tag, &number::text(*number), &NumberOptions::default()))
        }
        (Value::Date(day), FieldType::Month) => {
            let iso = crate::value::text(&Value::Date(*day));
            date(iso.get(..7).unwrap_or(&iso))
        }
        (Value::Date(_) | Value::Time(_) | Value::DateTime(_), _) => date(&crate::value::text(value)),
        (Value::Context(parts), FieldType::PartialDate) => {
            let iso = partial(parts);
            match iso.get(..4) {
                Some(year) if words.is_german_record() && iso.len() < "1975-03-08".len() => {
                    words.literal(&["00.", iso.get(5..7).unwrap_or("00"), ".", year].concat())
                }
                _ => date(&iso),
            }
        }
        (Value::String(text), FieldType::Format(format)) => words.literal(&written(*format, text)),
        (Value::String(code), field_type) => match field_type.choice() {
            Some(_) => option(words, view, field, code),
            None => words.literal(code),
        },
        (Value::List(codes), _) => {
            let names: Vec<String> = codes
                .iter()
                .map(|code| match code {
                    Value::String(code) => option(words, view, field, code).plain(),
                    other => crate::value::text(other),
                })
                .collect();
            words.literal(&host.list(tag, &names, ListKind::And))
        }
        (other, _) => words.literal(&crate::value::text(other)),
    }
}

/// A date or time (ISO 8601): on a page with the name of the month, in a record in digits (`27.03.1985`, `03/1985`).
pub(super) fn date(words: &Words, iso: &str) -> String {
    if let (Some((year, month)), true, true) = (iso.split_once('-'), iso.len() == 7, words.is_german_record())
    {
        return [month, "/", year].concat();
    }
    let style = words.for_record.then_some(DateStyle::Short).filter(|_| !iso.contains(':'));
    let options = DateOptions { date: style, time: None };
    words.catalog.host().date(&words.language.tag, iso, &options)
}

pub(super) fn option(words: &Words, view: &NodeView, field: &Field, code: &str) -> Run {
    let options = field.field_type.choice().map(|choice| &*choice.options).unwrap_or_default();
    match options.iter().find(|option| &*option.code == code) {
        Some(option) => words.option(view.node, option, &arguments(view)),
        None => words.literal(code),
    }
}

fn amount(words: &Words, number: Decimal, rules: &NumberRules) -> String {
    let style = match rules.kind {
        NumberKind::Money => NumberStyle::Currency(Currency::EUR),
        _ => NumberStyle::Decimal,
    };
    let options = NumberOptions { style, ..NumberOptions::default() };
    let mut text = words.catalog.host().number(&words.language.tag, &number::text(number), &options);
    if let Some(unit) = &rules.unit {
        let name =
            words.find(&[&["unit-", unit].concat()], &[]).map_or_else(|| unit.to_string(), |run| run.plain());
        text.push('\u{a0}');
        text.push_str(&name);
    }
    text
}

/// ISO 8601 of what is known: `1975`, `1975-03`, `1975-03-08`.
fn partial(parts: &Context) -> String {
    let mut iso = String::new();
    for (name, width) in [("year", 4), ("month", 2), ("day", 2)] {
        let Some(Value::Number(number)) = parts.get(name) else { break };
        let digits = number::text(*number);
        if !iso.is_empty() {
            iso.push('-');
        }
        for _ in digits.len()..width {
            iso.push('0');
        }
        iso.push_str(&digits);
    }
    iso
}
