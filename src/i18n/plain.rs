//! A host for tests: no locale data, the same on every machine.

use std::cmp::Ordering;

use super::host::{
    DateOptions, Host, ListKind, NumberOptions, NumberStyle, PluralCategory, PluralKind, TimeStyle,
};

/// Writes numbers and dates plainly (`1234.5`, `1985-03-27`) in every language and knows the plural
/// rules of a few. For tests, and where no locale data is at hand.
#[derive(Clone, Copy, Debug, Default)]
pub struct PlainHost;

impl Host for PlainHost {
    fn number(&self, _language: &str, decimal: &str, options: &NumberOptions) -> String {
        let mut text = decimal.to_owned();
        let shown = decimal.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        let wanted = usize::from(options.minimum_fraction_digits.unwrap_or(0));
        if wanted > shown {
            if shown == 0 {
                text.push('.');
            }
            text.extend(std::iter::repeat_n('0', wanted - shown));
        }
        match &options.style {
            NumberStyle::Decimal => {}
            NumberStyle::Percent => text.push_str(" (ratio)"),
            NumberStyle::Currency(currency) => {
                text.push(' ');
                text.push_str(currency.code());
            }
        }
        text
    }

    fn date(&self, _language: &str, iso: &str, options: &DateOptions) -> String {
        match (iso.split_once('T'), options.date, options.time) {
            (Some((date, _)), Some(_), None) => date.to_owned(),
            (Some((_, time)), None, Some(style)) => clock(time, style).to_owned(),
            (Some((date, time)), _, style) => {
                [date, " ", clock(time, style.unwrap_or(TimeStyle::Short))].concat()
            }
            (None, ..) => iso.to_owned(),
        }
    }

    fn plural(
        &self,
        language: &str,
        decimal: &str,
        kind: PluralKind,
        options: &NumberOptions,
    ) -> PluralCategory {
        let decimal =
            self.number(language, decimal, &NumberOptions { style: NumberStyle::Decimal, ..options.clone() });
        let decimal = decimal.trim_start_matches('-');
        if kind == PluralKind::Ordinal || decimal.contains('.') {
            return PluralCategory::Other;
        }
        // The rules look at the last two digits and at whether the number is that small itself.
        let number: u128 = decimal.parse().unwrap_or(u128::MAX);
        let (tens, ones) = (number % 100, number % 10);
        let is_teen = (11..=14).contains(&tens);
        match (language.split('-').next().unwrap_or_default(), number) {
            ("ar", 0) => PluralCategory::Zero,
            ("ar", 2) => PluralCategory::Two,
            ("ar", _) if (3..=10).contains(&tens) => PluralCategory::Few,
            ("ar", _) if tens >= 11 => PluralCategory::Many,
            ("ru" | "uk", _) if ones == 1 && !is_teen => PluralCategory::One,
            ("ru" | "uk" | "pl", _) if (2..=4).contains(&ones) && !is_teen => PluralCategory::Few,
            ("ru" | "uk", _) => PluralCategory::Many,
            ("fa" | "prs" | "am", 0) | (_, 1) => PluralCategory::One,
            ("pl", _) => PluralCategory::Many,
            _ => PluralCategory::Other,
        }
    }

    fn region_name(&self, _language: &str, _iso3166: &str) -> Option<String> {
        None
    }

    fn language_name(&self, _language: &str, _of: &str) -> Option<String> {
        None
    }

    fn compare(&self, _language: &str, left: &str, right: &str) -> Ordering {
        left.cmp(right)
    }

    fn list(&self, _language: &str, items: &[String], _kind: ListKind) -> String {
        items.join(", ")
    }
}

fn clock(time: &str, style: TimeStyle) -> &str {
    let length = if style == TimeStyle::Short { 5 } else { 8 };
    time.get(..length).unwrap_or(time)
}
