//! What a placeable evaluates to before it is written.

use super::host::{
    Currency, DateOptions, DateStyle, Host, ListKind, NumberOptions, NumberStyle, PluralKind, TimeStyle,
};
use crate::value::{Value, text};

/// A value inside a message. Numbers and dates stay what they are until they are written, so that
/// they can still select a variant and be formatted by `NUMBER` or `DATETIME`.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Operand {
    /// Not known yet: a question without an answer. Written as nothing; selects the default variant.
    Nothing,
    /// A mistake in the message or its caller, already reported. Written as an ellipsis.
    Failed,
    Text(String),
    /// A plain decimal and how to write it.
    Number(String, NumberOptions),
    /// ISO 8601 and how to write it.
    Date(String, DateOptions),
    List(Vec<Operand>),
}

/// What stands where a value is missing by mistake: visible as a gap, readable as text.
const GAP: &str = "\u{2026}";

impl Operand {
    /// What a value of a form is to a message.
    pub(super) fn from_value(value: &Value) -> Self {
        match value {
            Value::Null => Self::Nothing,
            Value::Number(number) => Self::Number(number.to_string(), NumberOptions::default()),
            Value::Date(_) | Value::Time(_) | Value::DateTime(_) => {
                Self::Date(without_zone(&text(value)).to_owned(), DateOptions::default())
            }
            Value::List(items) => Self::List(items.iter().map(Self::from_value).collect()),
            other => Self::Text(text(other)),
        }
    }

    /// The operand as text of a language.
    pub(super) fn write(&self, language: &str, host: &dyn Host) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Failed => GAP.to_owned(),
            Self::Text(text) => text.clone(),
            Self::Number(decimal, options) => host.number(language, decimal, options),
            Self::Date(iso, options) => host.date(language, iso, options),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(|item| item.write(language, host)).collect();
                host.list(language, &items, ListKind::And)
            }
        }
    }

    /// Whether a variant with this name is the one for the operand: the same text, or the plural category of a number.
    pub(super) fn selects(&self, name: &str, language: &str, host: &dyn Host) -> bool {
        match self {
            Self::Text(text) => text == name,
            Self::Number(decimal, options) => {
                host.plural(language, decimal, PluralKind::Cardinal, options).as_str() == name
            }
            _ => false,
        }
    }

    /// Whether a variant with this number is the one for the operand.
    pub(super) fn equals(&self, literal: &str) -> bool {
        match self {
            Self::Number(decimal, _) => significant(decimal) == significant(literal),
            _ => false,
        }
    }

    /// The number with another way to write it. `false`: there is no such option, or not with this value.
    pub(super) fn set_number_option(options: &mut NumberOptions, name: &str, value: &Operand) -> bool {
        let digits = || match value {
            Operand::Number(decimal, _) => {
                decimal.parse::<u32>().ok().filter(|digits| *digits <= 20).map(|digits| digits as u8)
            }
            _ => None,
        };
        let text = || match value {
            Operand::Text(text) => text.as_str(),
            Operand::Number(decimal, _) => decimal.as_str(),
            _ => "",
        };
        let is_set = |slot: &mut Option<u8>| {
            *slot = digits();
            slot.is_some()
        };
        match name {
            "minimumIntegerDigits" => is_set(&mut options.minimum_integer_digits),
            "minimumFractionDigits" => is_set(&mut options.minimum_fraction_digits),
            "maximumFractionDigits" => is_set(&mut options.maximum_fraction_digits),
            "useGrouping" => {
                options.use_grouping = match text() {
                    "true" | "1" | "always" | "auto" => Some(true),
                    "false" | "0" => Some(false),
                    _ => return false,
                };
                true
            }
            "style" => {
                options.style = match (text(), &options.style) {
                    ("decimal", _) => NumberStyle::Decimal,
                    ("percent", _) => NumberStyle::Percent,
                    ("currency", NumberStyle::Currency(currency)) => NumberStyle::Currency(*currency),
                    ("currency", _) => NumberStyle::Currency(Currency::EUR),
                    _ => return false,
                };
                true
            }
            "currency" => match Currency::new(text()) {
                Some(currency) => {
                    options.style = NumberStyle::Currency(currency);
                    true
                }
                None => false,
            },
            _ => false,
        }
    }

    /// The date with another way to write it. `false`: there is no such option, or not with this value.
    pub(super) fn set_date_option(options: &mut DateOptions, name: &str, value: &Operand) -> bool {
        let Operand::Text(value) = value else { return false };
        match (name, value.as_str()) {
            ("dateStyle", "short") => options.date = Some(DateStyle::Short),
            ("dateStyle", "medium") => options.date = Some(DateStyle::Medium),
            ("dateStyle", "long") => options.date = Some(DateStyle::Long),
            ("dateStyle", "full") => options.date = Some(DateStyle::Full),
            ("timeStyle", "short") => options.time = Some(TimeStyle::Short),
            ("timeStyle", "medium") => options.time = Some(TimeStyle::Medium),
            _ => return false,
        }
        true
    }
}

/// A date, time or both as it reads on the clock of its place: without offset, zone and fraction of a second.
fn without_zone(iso: &str) -> &str {
    let end = iso.find(':').map_or(iso.len(), |colon| (colon + "14:05:09".len() - 2).min(iso.len()));
    iso.get(..end).unwrap_or(iso)
}

/// A plain decimal without the zeros that do not count: `-0`, `1.50` and `01` are `0`, `1.5` and `1`.
fn significant(decimal: &str) -> (bool, &str, &str) {
    let unsigned = decimal.strip_prefix('-');
    let (integer, fraction) =
        unsigned.unwrap_or(decimal).split_once('.').unwrap_or((unsigned.unwrap_or(decimal), ""));
    let (integer, fraction) = (integer.trim_start_matches('0'), fraction.trim_end_matches('0'));
    (unsigned.is_some() && !(integer.is_empty() && fraction.is_empty()), integer, fraction)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_not_shown() {
        for (iso, shown) in [
            ("1985-03-27", "1985-03-27"),
            ("14:05:00Z", "14:05:00"),
            ("14:05:09.25+01:00", "14:05:09"),
            ("2026-03-27T14:05:00@Europe/Berlin", "2026-03-27T14:05:00"),
        ] {
            assert_eq!(without_zone(iso), shown);
        }
    }

    #[test]
    fn numbers_are_compared_by_value() {
        let number = |decimal: &str| Operand::Number(decimal.to_owned(), NumberOptions::default());
        for (left, right, equal) in [
            ("1", "1.0", true),
            ("0", "-0.00", true),
            ("01.50", "1.5", true),
            ("1", "-1", false),
            ("10", "1", false),
            ("0.1", "0.01", false),
        ] {
            assert_eq!(number(left).equals(right), equal, "{left} = {right}");
        }
    }
}
