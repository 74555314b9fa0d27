//! Functions that forms may call beside those of FEEL: checks of values by standards, and sums over rows that are only
//! partly answered, and what the rows of a timeline cover. Each is pure. `docs/forms.md` lists them for authors.

mod periods;

use crate::feel::{Extension, Type};
use crate::validate;
use crate::value::{Decimal, Kind, Reason, Value, arithmetic};

/// All of them; given to [`crate::form::Form::read`].
pub const TABLE: &[Extension] = &[
    #[cfg(feature = "all-functions")]
    Extension {
        name: "is valid iban",
        parameters: &["text"],
        result: Type::Boolean,
        call: is_valid_iban,
        is_rare: true,
    },
    #[cfg(feature = "all-functions")]
    Extension {
        name: "is valid tax id",
        parameters: &["text"],
        result: Type::Boolean,
        call: is_valid_tax_id,
        is_rare: true,
    },
    Extension { name: "total", parameters: &["list"], result: Type::Number, call: total, is_rare: false },
    Extension {
        name: "gaps",
        parameters: &["periods", "until = today()"],
        result: Type::Any,
        call: periods::gaps,
        is_rare: false,
    },
    Extension {
        name: "interruptions",
        parameters: &["periods", "months", "until = today()"],
        result: Type::Any,
        call: periods::interruptions,
        is_rare: false,
    },
    #[cfg(feature = "all-functions")]
    Extension {
        name: "overlaps",
        parameters: &["periods"],
        result: Type::Any,
        call: periods::overlaps,
        is_rare: true,
    },
    Extension {
        name: "covered months",
        parameters: &["periods", "until = today()"],
        result: Type::Number,
        call: periods::covered_months,
        is_rare: false,
    },
    Extension {
        name: "continuous since",
        parameters: &["periods", "months", "until = today()"],
        result: Type::Date,
        call: periods::continuous_since,
        is_rare: false,
    },
];

fn is_valid_iban(values: &[Value]) -> Result<Value, Reason> {
    of_text(values, |text| validate::iban::parse(text).is_ok())
}

fn is_valid_tax_id(values: &[Value]) -> Result<Value, Reason> {
    of_text(values, |text| validate::tax_id::parse(text).is_ok())
}

fn of_text(values: &[Value], check: fn(&str) -> bool) -> Result<Value, Reason> {
    match values {
        [Value::String(text)] => Ok(Value::Boolean(check(text))),
        [other] => Err(Reason::expected(Kind::String, other)),
        _ => Err(Reason::kinds(&values.iter().collect::<Vec<_>>())),
    }
}

/// The sum of what is there: unanswered rows count as nothing, no rows give 0. FEEL's own `sum` is null for both.
fn total(values: &[Value]) -> Result<Value, Reason> {
    let [Value::List(items)] = values else {
        return match values {
            [Value::Null] => Ok(Value::Number(Decimal::ZERO)),
            [other] => Err(Reason::expected(Kind::List, other)),
            _ => Err(Reason::kinds(&values.iter().collect::<Vec<_>>())),
        };
    };
    items.iter().filter(|item| !item.is_null()).try_fold(Value::Number(Decimal::ZERO), |sum, item| match item
    {
        Value::Number(_) => arithmetic::add(&sum, item, &crate::value::NoZones),
        other => Err(Reason::expected(Kind::Number, other)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(name: &str, argument: Value) -> Option<Value> {
        let function = TABLE.iter().find(|function| function.name == name).unwrap();
        (function.call)(&[argument]).ok()
    }

    #[test]
    fn total_counts_what_is_there() {
        let numbers = |texts: &[&str]| {
            let number = |text: &&str| text.parse().map_or(Value::Null, Value::Number);
            Value::list(texts.iter().map(number).collect())
        };
        let sum = |text: &str| Some(Value::Number(text.parse().unwrap()));
        assert_eq!(call("total", numbers(&["1.50", "", "2"])), sum("3.50"));
        assert_eq!(call("total", numbers(&[])), sum("0"));
        assert_eq!(call("total", Value::Null), sum("0"));
        assert_eq!(call("total", Value::list(vec![Value::string("x")])), None);
    }

    #[test]
    fn numbers_are_checked_by_their_standards() {
        assert_eq!(
            call("is valid iban", Value::string("DE89 3704 0044 0532 0130 00")),
            Some(Value::Boolean(true))
        );
        assert_eq!(
            call("is valid iban", Value::string("DE89370400440532013001")),
            Some(Value::Boolean(false))
        );
        assert_eq!(call("is valid tax id", Value::string("36574261809")), Some(Value::Boolean(true)));
        assert_eq!(call("is valid tax id", Value::Null), None);
    }
}
