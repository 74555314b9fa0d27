//! The customs of languages on the command line, by ICU4X.
//!
//! The same trait as over the browser's `Intl` and the same data (Unicode CLDR), so that a record
//! that is printed here reads like the one in the browser.

use std::cmp::Ordering;

use fixed_decimal::{Decimal, SignedRoundingMode, UnsignedRoundingMode};
use icu_calendar::Date;
use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::input::{DateTime, Time};
use icu_datetime::options::{Alignment, Length, TimePrecision, YearStyle};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use icu_experimental::displaynames::multi::{LanguageDisplayNames, RegionDisplayNames};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory as IcuCategory, PluralRuleType, PluralRules};
use lotse::i18n::{
    DateOptions, DateStyle, Host, ListKind, NumberOptions, NumberStyle, PluralCategory, PluralKind,
    TimeStyle, formatting_tags,
};

/// [`Host`] over ICU4X with the locale data that is compiled into the program.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct IcuHost;

/// Gregorian and in digits 0 to 9, as in the browser.
const UNICODE_EXTENSION: &str = "-u-ca-gregory-nu-latn";

/// The locale whose data is used for a language, with the fixed calendar and digits.
fn locale(language: &str) -> Locale {
    let known = formatting_tags(language).into_iter().find(|tag| is_known(tag)).unwrap_or("en-GB");
    let tag = if known.contains("-u-") { known.to_owned() } else { [known, UNICODE_EXTENSION].concat() };
    tag.parse().unwrap_or(Locale::UNKNOWN)
}

/// Whether there is data for the language: without any, ICU4X answers in root, which names nothing.
fn is_known(tag: &str) -> bool {
    let Ok(locale) = tag.parse::<Locale>() else { return false };
    let language = locale.id.language;
    let names = LanguageDisplayNames::try_new(locale.into(), Default::default());
    names.is_ok_and(|names| names.of(language).is_some())
}

/// The number with as many digits as it is shown with.
fn rounded(decimal: &str, options: &NumberOptions) -> Option<Decimal> {
    let mut number: Decimal = decimal.parse().ok()?;
    number.absolute.trim_end();
    let money = matches!(options.style, NumberStyle::Currency(_)).then_some(2);
    let maximum = options.maximum_fraction_digits.or(money);
    let minimum =
        options.minimum_fraction_digits.or(money.filter(|_| options.maximum_fraction_digits.is_none()));
    if let Some(maximum) = maximum {
        let maximum = i16::from(maximum.max(minimum.unwrap_or(0)));
        number.round_with_mode(-maximum, SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand));
        number.absolute.trim_end();
    }
    if let Some(minimum) = minimum {
        number.absolute.pad_end(-i16::from(minimum));
    }
    if let Some(minimum) = options.minimum_integer_digits {
        number.absolute.pad_start(i16::from(minimum));
    }
    Some(number)
}

impl Host for IcuHost {
    fn number(&self, language: &str, decimal: &str, options: &NumberOptions) -> String {
        let written = || {
            let locale = locale(language);
            match &options.style {
                NumberStyle::Decimal => {
                    let mut formatter = DecimalFormatterOptions::default();
                    if options.use_grouping == Some(false) {
                        formatter.grouping_strategy = Some(GroupingStrategy::Never);
                    }
                    let formatter = DecimalFormatter::try_new(locale.into(), formatter).ok()?;
                    Some(formatter.format(&rounded(decimal, options)?).to_string())
                }
                NumberStyle::Percent => {
                    let mut number: Decimal = decimal.parse().ok()?;
                    number.absolute.multiply_pow10(2);
                    let number = rounded(&number.to_string(), options)?;
                    let formatter = PercentFormatter::try_new(locale.into(), Default::default()).ok()?;
                    Some(formatter.format(&number).to_string())
                }
                NumberStyle::Currency(currency) => {
                    let code = currency.code().to_ascii_lowercase().parse().ok()?;
                    let formatter =
                        CurrencyFormatter::try_new_symbol(locale.into(), code, Default::default()).ok()?;
                    Some(formatter.format_fixed_decimal(&rounded(decimal, options)?).to_string())
                }
            }
        };
        written().unwrap_or_else(|| decimal.to_owned())
    }

    fn date(&self, language: &str, iso: &str, options: &DateOptions) -> String {
        written_date(language, iso, options).unwrap_or_else(|| iso.to_owned())
    }

    fn plural(
        &self,
        language: &str,
        decimal: &str,
        kind: PluralKind,
        options: &NumberOptions,
    ) -> PluralCategory {
        let kind = match kind {
            PluralKind::Cardinal => PluralRuleType::Cardinal,
            PluralKind::Ordinal => PluralRuleType::Ordinal,
        };
        let (Ok(rules), Some(number)) =
            (PluralRules::try_new(locale(language).into(), kind.into()), rounded(decimal, options))
        else {
            return PluralCategory::Other;
        };
        match rules.category_for(&number.absolute) {
            IcuCategory::Zero => PluralCategory::Zero,
            IcuCategory::One => PluralCategory::One,
            IcuCategory::Two => PluralCategory::Two,
            IcuCategory::Few => PluralCategory::Few,
            IcuCategory::Many => PluralCategory::Many,
            IcuCategory::Other => PluralCategory::Other,
        }
    }

    fn region_name(&self, language: &str, iso3166: &str) -> Option<String> {
        let tag = formatting_tags(language).into_iter().find(|tag| is_known(tag))?;
        let names =
            RegionDisplayNames::try_new(tag.parse::<Locale>().ok()?.into(), Default::default()).ok()?;
        names.of(iso3166.parse().ok()?).map(str::to_owned)
    }

    fn language_name(&self, language: &str, of: &str) -> Option<String> {
        let tag = formatting_tags(language).into_iter().find(|tag| is_known(tag))?;
        let names =
            LanguageDisplayNames::try_new(tag.parse::<Locale>().ok()?.into(), Default::default()).ok()?;
        names.of(of.parse().ok()?).map(str::to_owned)
    }

    fn compare(&self, language: &str, left: &str, right: &str) -> Ordering {
        match CollatorBorrowed::try_new(locale(language).into(), CollatorOptions::default()) {
            Ok(collator) => collator.compare(left, right),
            Err(_) => left.cmp(right),
        }
    }

    fn list(&self, language: &str, items: &[String], kind: ListKind) -> String {
        let (locale, options) = (locale(language), ListFormatterOptions::default());
        let formatter = match kind {
            ListKind::And => ListFormatter::try_new_and(locale.into(), options),
            ListKind::Or => ListFormatter::try_new_or(locale.into(), options),
        };
        formatter.map_or_else(|_| items.join(", "), |formatter| formatter.format(items.iter()).to_string())
    }
}

fn written_date(language: &str, iso: &str, options: &DateOptions) -> Option<String> {
    let (date, time) = match iso.split_once('T') {
        Some((date, time)) => (date, time),
        None if iso.contains(':') => ("", iso),
        None => (iso, ""),
    };
    let both = !date.is_empty() && !time.is_empty();
    let mut style = options.date.unwrap_or(DateStyle::Long);
    if !formatting_tags(language).into_iter().any(is_known) {
        // No month of another language: digits are read everywhere.
        style = DateStyle::Short;
    }
    let mut fields = FieldSetBuilder::new();
    fields.length = Some(match style {
        DateStyle::Short => Length::Short,
        DateStyle::Medium => Length::Medium,
        DateStyle::Long | DateStyle::Full => Length::Long,
    });
    if !date.is_empty() && (options.date.is_some() || options.time.is_none() || !both) {
        // A date without day or month, as some passports carry it, is written without them.
        fields.date_fields = Some(match (date.len(), style) {
            (..=4, _) => DateFields::Y,
            (..=7, _) => DateFields::YM,
            (_, DateStyle::Full) => DateFields::YMDE,
            _ => DateFields::YMD,
        });
        fields.year_style = Some(YearStyle::Full);
        if style == DateStyle::Short && date.len() > 7 {
            fields.alignment = Some(Alignment::Column);
        }
    }
    if !time.is_empty() && (options.time.is_some() || options.date.is_none() || !both) {
        fields.time_precision = Some(match options.time {
            Some(TimeStyle::Medium) => TimePrecision::Second,
            _ => TimePrecision::Minute,
        });
    }
    let fields = fields.build_composite_datetime().ok()?;
    let mut parts = date.splitn(3, '-').map(str::parse::<u16>);
    let mut part = || parts.next().transpose().ok().map(|part| part.unwrap_or(1));
    let (year, month, day) = if date.is_empty() {
        (1970, 1, 1)
    } else {
        (part()?, u8::try_from(part()?).ok()?, u8::try_from(part()?).ok()?)
    };
    let mut clock = time.splitn(3, ':').map(|part| part.get(..2).unwrap_or(part).parse::<u8>());
    let mut part = || clock.next().transpose().ok().map(|part| part.unwrap_or(0));
    let (hour, minute, second) = if time.is_empty() { (0, 0, 0) } else { (part()?, part()?, part()?) };
    let input = DateTime {
        date: Date::try_new_iso(i32::from(year), month, day).ok()?,
        time: Time::try_new(hour, minute, second, 0).ok()?,
    };
    let formatter = DateTimeFormatter::try_new(locale(language).into(), fields).ok()?;
    Some(formatter.format(&input).to_string())
}

#[cfg(test)]
mod tests {
    use lotse::i18n::Currency;

    use super::*;

    #[test]
    fn names_are_sorted_as_each_language_sorts() {
        // In the order of the language, which is not that of the code points.
        let table: [(&str, &[&str]); 5] = [
            ("de", &["Afghanistan", "Ägypten", "Albanien", "Oman", "Österreich", "Türkei", "Tuvalu"]),
            ("en", &["Cambodia", "Côte d’Ivoire", "Croatia", "São Tomé and Príncipe", "Türkiye"]),
            ("ar", &["إسبانيا", "ألمانيا", "بلجيكا", "تركيا", "مصر"]),
            ("tr", &["Cezayir", "Çin", "Irak", "İran", "Özbekistan", "Şili"]),
            ("uk", &["Ґана", "Данія", "Естонія", "Єгипет", "Індія", "Їжа", "Японія"]),
        ];
        for (language, names) in table {
            let mut sorted: Vec<&str> = names.iter().rev().copied().collect();
            sorted.sort_by(|left, right| IcuHost.compare(language, left, right));
            assert_eq!(sorted, names, "{language}");
        }
    }

    #[test]
    fn numbers() {
        #[track_caller]
        fn check(language: &str, decimal: &str, options: &NumberOptions, expected: &str) {
            let written = IcuHost.number(language, decimal, options).replace(['\u{a0}', '\u{202f}'], " ");
            assert_eq!(written.replace(['\u{200e}', '\u{200f}'], ""), expected, "{language} {decimal}");
        }
        let plain = NumberOptions::default();
        check("de", "1234567.5", &plain, "1.234.567,5");
        check("en", "1234567.5", &plain, "1,234,567.5");
        check("ar", "1234567.5", &plain, "1,234,567.5");
        check("pl", "1234567.5", &plain, "1 234 567,5");
        check("de-x-leicht", "1234.50", &plain, "1.234,5");
        check("de", "12345678901234567890.123456789", &plain, "12.345.678.901.234.567.890,123456789");
        check("de", "-0.5", &plain, "-0,5");
        let money = NumberOptions { style: NumberStyle::Currency(Currency::EUR), ..plain.clone() };
        check("de", "255", &money, "255,00 €");
        check("en", "1255.5", &money, "€1,255.50");
        let year = NumberOptions { use_grouping: Some(false), ..plain.clone() };
        check("de", "1985", &year, "1985");
        let two = NumberOptions {
            minimum_fraction_digits: Some(2),
            maximum_fraction_digits: Some(2),
            ..plain.clone()
        };
        check("de", "2.005", &two, "2,01");
        check("de", "2", &two, "2,00");
        check("de", "kein", &plain, "kein");
    }

    #[test]
    fn dates() {
        #[track_caller]
        fn check(language: &str, iso: &str, options: DateOptions, expected: &str) {
            let written = IcuHost.date(language, iso, &options).replace(['\u{200e}', '\u{200f}'], "");
            assert_eq!(written, expected, "{language} {iso} {options:?}");
        }
        let date = |style| DateOptions { date: Some(style), time: None };
        check("de", "1985-03-27", DateOptions::default(), "27. März 1985");
        check("en", "1985-03-27", DateOptions::default(), "27 March 1985");
        check("de", "1985-03-07", date(DateStyle::Short), "07.03.1985");
        check("en", "1985-03-07", date(DateStyle::Short), "07/03/1985");
        check("de", "1985-03-27", date(DateStyle::Full), "Mittwoch, 27. März 1985");
        check("fa", "1985-03-27", date(DateStyle::Long), "27 مارس 1985");
        check("de", "1985-03", DateOptions::default(), "März 1985");
        check("de", "1985", DateOptions::default(), "1985");
        check("de", "14:05:00", DateOptions::default(), "14:05");
        check("de", "2026-03-27T14:05:00", DateOptions::default(), "27. März 2026 um 14:05");
        check("de", "1985-02-30", DateOptions::default(), "1985-02-30");
        check("qaa", "1985-03-27", DateOptions::default(), "27/03/1985");
        check("de", "nie", DateOptions::default(), "nie");
    }

    #[test]
    fn plurals_names_order_and_lists() {
        let plain = NumberOptions::default();
        let plural = |language: &str, decimal: &str| {
            IcuHost.plural(language, decimal, PluralKind::Cardinal, &plain).as_str()
        };
        let arabic = ["0", "1", "2", "3", "11", "100", "103"].map(|decimal| plural("ar", decimal));
        assert_eq!(arabic, ["zero", "one", "two", "few", "many", "other", "few"]);
        assert_eq!([plural("kmr", "1"), plural("qaa", "1"), plural("fa", "0")], ["one", "one", "one"]);
        let shown = NumberOptions { minimum_fraction_digits: Some(1), ..plain };
        assert_eq!(IcuHost.plural("de", "1", PluralKind::Cardinal, &shown), PluralCategory::Other);

        assert_eq!(IcuHost.region_name("de", "SY").as_deref(), Some("Syrien"));
        assert_eq!(IcuHost.region_name("ar", "DE").as_deref(), Some("ألمانيا"));
        assert_eq!(IcuHost.region_name("qaa", "DE"), None);
        assert_eq!(IcuHost.region_name("de", "not a code"), None);
        assert_eq!(IcuHost.language_name("tr", "tr").as_deref(), Some("Türkçe"));

        let mut names = ["Zürich", "Öhringen", "Ohrdruf", "Aachen"];
        names.sort_by(|left, right| IcuHost.compare("de", left, right));
        assert_eq!(names, ["Aachen", "Ohrdruf", "Öhringen", "Zürich"]);
        let items = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(IcuHost.list("de", &items, ListKind::And), "a, b und c");
        assert_eq!(IcuHost.list("en", &items, ListKind::Or), "a, b or c");
    }

    /// The direction that the core reads off a short table is the one of CLDR.
    #[test]
    fn directions() {
        for tag in [
            "ar", "fa", "prs", "ps", "ckb", "ur", "he", "yi", "sd", "ug", "dv", "ku", "kmr", "ku-Arab", "az",
            "az-Arab", "de", "en", "tr", "ru", "uk", "ti", "am", "so", "sr-Latn", "zh-Hans", "pa", "pa-PK",
            "uz-AF", "ks",
        ] {
            let directionality = icu_locale::LocaleDirectionality::new_extended();
            let expected =
                if directionality.is_right_to_left(&formatting_tags(tag)[0].parse::<Locale>().unwrap().id) {
                    "rtl"
                } else {
                    "ltr"
                };
            assert_eq!(lotse::i18n::Language::new(tag).direction.as_str(), expected, "{tag}");
        }
    }
}
