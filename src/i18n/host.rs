//! What the core asks its host about the customs of a language.

use std::cmp::Ordering;

use super::language::without_private_use;

/// Knows how languages write numbers, dates, names and lists. The browser answers by `Intl`, the
/// command line by ICU4X; the core itself carries no such data.
///
/// A `language` is a BCP 47 tag. A host that does not know it uses the closest language it knows
/// (see [`formatting_tags`]) and never the language of the machine it happens to run on: a German
/// browser must not write German month names into a Tigrinya text.
///
/// Dates are civil dates of the Gregorian calendar in every language, digits are 0 to 9: what an
/// applicant reads here is compared with passports and letters that carry just these.
pub trait Host {
    /// A number as people write it, exact to its last digit.
    /// `decimal` is a plain decimal: an optional `-`, digits, and an optional `.` with digits.
    fn number(&self, language: &str, decimal: &str, options: &NumberOptions) -> String;

    /// A date, time or date with time as people write it. `iso` is ISO 8601 without a time zone:
    /// `2026-03-27`, `2026-03`, `2026`, `14:05:00` or `2026-03-27T14:05:00`. What is not such a text is returned as it is.
    fn date(&self, language: &str, iso: &str, options: &DateOptions) -> String;

    /// The plural category of a number *as it is shown*: "1.0 hours" is not "1 hour".
    fn plural(
        &self,
        language: &str,
        decimal: &str,
        kind: PluralKind,
        options: &NumberOptions,
    ) -> PluralCategory;

    /// The name of a country or region (ISO 3166-1 alpha-2), or `None` where the host has no name in this language.
    fn region_name(&self, language: &str, iso3166: &str) -> Option<String>;

    /// The name of a language in a language (the same twice: its own name), or `None` where the host has none.
    fn language_name(&self, language: &str, of: &str) -> Option<String>;

    /// The order in which a reader of the language expects two names in a list.
    fn compare(&self, language: &str, left: &str, right: &str) -> Ordering;

    /// Items in running text: "a, b and c".
    fn list(&self, language: &str, items: &[String], kind: ListKind) -> String;
}

/// How a number is written: the part of `Intl.NumberFormat` that Fluent's `NUMBER()` may set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NumberOptions {
    /// Plain, percentage or money.
    pub style: NumberStyle,
    /// Whether thousands are separated; `None` leaves it to the language.
    pub use_grouping: Option<bool>,
    /// At least so many digits before the decimal separator.
    pub minimum_integer_digits: Option<u8>,
    /// At least so many digits after the decimal separator.
    pub minimum_fraction_digits: Option<u8>,
    /// At most so many digits after the decimal separator (half away from zero);
    /// `None`: all that the number has, for money those of the currency.
    pub maximum_fraction_digits: Option<u8>,
}

/// The kind of quantity a number is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum NumberStyle {
    /// A number.
    #[default]
    Decimal,
    /// A ratio shown as a percentage: 0.5 is "50 %".
    Percent,
    /// An amount of money.
    Currency(Currency),
}

/// A currency (ISO 4217), for example `EUR`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(*b"EUR");

    /// Reads a code of three Latin letters, in any case.
    #[must_use]
    pub fn new(code: &str) -> Option<Self> {
        let code: [u8; 3] = code.as_bytes().try_into().ok()?;
        code.iter().all(u8::is_ascii_alphabetic).then(|| Self(code.map(|letter| letter.to_ascii_uppercase())))
    }

    /// The code, in upper case.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// How a date and a time are written. Both `None`: a date as [`DateStyle::Long`], a time as [`TimeStyle::Short`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateOptions {
    /// The date; `None` leaves it out where a time is asked for.
    pub date: Option<DateStyle>,
    /// The time of day; `None` leaves it out where a date is asked for.
    pub time: Option<TimeStyle>,
}

/// How a date is written, with its form in English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStyle {
    /// 27/03/1985: digits, always with the whole year
    Short,
    /// 27 Mar 1985
    Medium,
    /// 27 March 1985
    Long,
    /// Wednesday, 27 March 1985
    Full,
}

/// How a time of day is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeStyle {
    /// 14:05
    Short,
    /// 14:05:09
    Medium,
}

/// Which plural rules of a language are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PluralKind {
    /// Quantities: 1 child, 2 children.
    Cardinal,
    /// Positions: 1st, 2nd.
    Ordinal,
}

/// A plural category of the Unicode CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum PluralCategory {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl PluralCategory {
    /// The category as CLDR, `Intl` and Fluent name it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// Reads the name of a category; what is none counts as [`Self::Other`].
    #[must_use]
    pub fn from_name(name: &str) -> Self {
        match name {
            "zero" => Self::Zero,
            "one" => Self::One,
            "two" => Self::Two,
            "few" => Self::Few,
            "many" => Self::Many,
            _ => Self::Other,
        }
    }
}

/// How the items of a list belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ListKind {
    /// a, b and c
    And,
    /// a, b or c
    Or,
}

/// Tags under which a host looks up the customs of a language, best first. Locale data is keyed by
/// other names than texts in places: Kurmanji is `ku` there, Dari is `fa-AF`. English
/// is meant as it is used in Europe: the day comes before the month, as in the fields for dates.
#[must_use]
pub fn formatting_tags(language: &str) -> Vec<&str> {
    let mut tags = vec![language];
    let more: &[&str] = match language {
        "en" => &["en-GB", "en"],
        "kmr" => &["kmr", "ku"],
        "prs" => &["fa-AF", "fa"],
        "pes" => &["fa"],
        "ku-Arab" => &["ckb"],
        "orm" | "gaz" => &["om"],
        _ => &[],
    };
    if !more.is_empty() {
        tags = more.to_vec();
    }
    // `de-x-leicht` is written like `de`; the host itself knows about regions and scripts.
    if let Some(plain) = without_private_use(language) {
        tags = vec![plain];
    }
    tags
}
