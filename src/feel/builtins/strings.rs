//! Text. Positions and lengths count characters (code points).

use super::Accept::{Number, String as Text};
use super::{Builtin, Gives, Parameter, fixed, may, needs, out_of_domain, unsuitable};
use crate::feel::evaluate::{Evaluator, Outcome};
use crate::pattern::{Pattern, PatternError};
use crate::value::limits::MAX_STRING;
use crate::value::{Decimal, Limit, Reason, ReasonKind, Value, case, number};

const STRING_MATCH: &[Parameter] = &[needs("string", Text), needs("match", Text)];
const STRING: &[Parameter] = &[needs("string", Text)];

pub(super) static TABLE: [Builtin; 3] = [
    fixed("lower case", STRING, Gives::String, lower_case),
    fixed("trim", STRING, Gives::String, trim),
    fixed("starts with", STRING_MATCH, Gives::Boolean, starts_with),
];

/// Those that an engine without all functions leaves out.
pub(super) static RARE: [Builtin; 12] = [
    fixed("string length", STRING, Gives::Number, string_length),
    fixed("contains", STRING_MATCH, Gives::Boolean, contains),
    fixed("ends with", STRING_MATCH, Gives::Boolean, ends_with),
    fixed(
        "matches",
        &[needs("input", Text), needs("pattern", Text), may("flags", Text)],
        Gives::Boolean,
        matches,
    ),
    fixed(
        "replace",
        &[needs("input", Text), needs("pattern", Text), needs("replacement", Text), may("flags", Text)],
        Gives::String,
        replace,
    ),
    fixed("split", &[needs("string", Text), needs("delimiter", Text)], Gives::Strings, split),
    fixed(
        "split",
        &[needs("string", Text), needs("delimiter", Text), may("flags", Text)],
        Gives::Strings,
        split,
    ),
    fixed("substring", &[needs("string", Text), needs("start position", Number)], Gives::String, substring),
    fixed(
        "substring",
        &[needs("string", Text), needs("start position", Number), needs("length", Number)],
        Gives::String,
        substring,
    ),
    fixed("upper case", STRING, Gives::String, upper_case),
    fixed("substring before", STRING_MATCH, Gives::String, substring_before),
    fixed("substring after", STRING_MATCH, Gives::String, substring_after),
];

fn pair(values: &[Value]) -> Result<(&str, &str), Reason> {
    match values {
        [Value::String(text), Value::String(part)] => Ok((text, part)),
        _ => Err(unsuitable(values)),
    }
}

fn single(values: &[Value]) -> Result<&str, Reason> {
    values.first().and_then(Value::as_str).ok_or_else(|| unsuitable(values))
}

fn substring(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let (text, start, length) = match values {
        [Value::String(text), Value::Number(start)] => (text, start, None),
        [Value::String(text), Value::Number(start), Value::Number(length)] => (text, start, Some(*length)),
        _ => return Err(unsuitable(values)),
    };
    let wrong = || out_of_domain(values);
    let start = number::truncate(*start).ok_or_else(wrong)?;
    let skipped = if start > 0 {
        usize::try_from(start - 1).ok()
    } else {
        usize::try_from(start.unsigned_abs()).ok().and_then(|back| text.chars().count().checked_sub(back))
    };
    let skipped = skipped.filter(|_| start != 0).ok_or_else(wrong)?;
    let length = match length {
        None => usize::MAX,
        Some(length) => {
            number::truncate(length).and_then(|length| usize::try_from(length).ok()).ok_or_else(wrong)?
        }
    };
    let part: String = text.chars().skip(skipped).take(length).collect();
    Ok(Value::String(part.into()))
}

fn string_length(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    Ok(Value::Number(Decimal::from(single(values)?.chars().count())))
}

fn upper_case(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    Ok(Value::String(case::upper(single(values)?).into()))
}

fn lower_case(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    Ok(Value::String(case::lower(single(values)?).into()))
}

fn trim(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    Ok(Value::string(single(values)?.trim()))
}

fn substring_before(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let (text, part) = pair(values)?;
    Ok(Value::string(text.split_once(part).map_or("", |(before, _)| before)))
}

fn substring_after(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let (text, part) = pair(values)?;
    Ok(Value::string(text.split_once(part).map_or("", |(_, after)| after)))
}

fn contains(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let (text, part) = pair(values)?;
    Ok(Value::Boolean(text.contains(part)))
}

fn starts_with(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let (text, part) = pair(values)?;
    Ok(Value::Boolean(text.starts_with(part)))
}

fn ends_with(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let (text, part) = pair(values)?;
    Ok(Value::Boolean(text.ends_with(part)))
}

/// The pattern in one argument with the flags in another.
fn pattern(values: &[Value], flags: Option<&Value>) -> Result<Pattern, Reason> {
    let text = values.get(1).and_then(Value::as_str).unwrap_or("");
    Pattern::new(text, flags.and_then(Value::as_str).unwrap_or(""))
        .map_err(|error| wrong_pattern(&error, text))
}

fn wrong_pattern(error: &PatternError, text: &str) -> Reason {
    match error {
        PatternError::TooLarge => Reason::limit(Limit::Pattern),
        PatternError::Syntax(_) => Reason::new(ReasonKind::Unreadable, &[&Value::string(text)]),
    }
}

fn matches(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let pattern = pattern(values, values.get(2))?;
    let found = pattern.find(single(values)?, 0).map_err(|_| Reason::limit(Limit::Pattern))?;
    Ok(Value::Boolean(found.is_some()))
}

fn replace(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let pattern = pattern(values, values.get(3))?;
    let replacement = values.get(2).and_then(Value::as_str).unwrap_or("");
    match pattern.replace(single(values)?, replacement, MAX_STRING) {
        Ok(text) => Ok(Value::String(text.into())),
        Err(error) => Err(wrong_pattern(&error, replacement)),
    }
}

fn split(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let pattern = pattern(values, values.get(2))?;
    match pattern.split(single(values)?) {
        Ok(parts) => crate::feel::evaluate::list(parts.into_iter().map(Value::string).collect()),
        Err(error) => Err(wrong_pattern(&error, "")),
    }
}
