//! The customs of languages, asked of the browser's `Intl`.

use std::cell::RefCell;
use std::cmp::Ordering;

use js_sys::{Array, Date, Function, Object, Reflect};
use lotse::i18n::{
    DateOptions, DateStyle, Host, ListKind, NumberOptions, NumberStyle, PluralCategory, PluralKind,
    TimeStyle, formatting_tags,
};
use lotse::value::Date as CivilDate;
use wasm_bindgen::{JsCast, JsValue};

/// [`Host`] over `Intl`. Making a formatter costs far more than using it, so each one is kept.
#[derive(Default)]
pub struct IntlHost {
    formatters: RefCell<Vec<(String, Option<Formatter>)>>,
}

/// Written Gregorian and in digits 0 to 9, whatever the calendar and digits of the language.
const UNICODE_EXTENSION: &str = "-u-ca-gregory-nu-latn";
/// The language for what a browser has no locale data for. Its plural rule (one, other) is the most
/// common one, and its short dates are digits only.
const UNKNOWN_LANGUAGE: &str = "en-GB";
/// More fraction digits than this `Intl` refuses in older browsers.
const MAX_FRACTION_DIGITS: usize = 20;

#[derive(Clone)]
struct Formatter {
    object: JsValue,
    method: Function,
}

impl Formatter {
    fn call(&self, value: &JsValue) -> Option<JsValue> {
        self.method.call1(&self.object, value).ok()
    }
}

type Options<'a> = Vec<(&'static str, &'a str)>;

impl IntlHost {
    /// A host without formatters yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The method of `new Intl[class](language, options)`; `None` where the browser has no such class,
    /// refuses the options, or does not know the language and `is_exact` forbids another one.
    fn formatter(
        &self,
        class: &str,
        method: &str,
        language: &str,
        options: &Options<'_>,
        is_exact: bool,
    ) -> Option<Formatter> {
        let mut key = [class, " ", language].concat();
        for (name, value) in options {
            for part in [" ", name, "=", value] {
                key.push_str(part);
            }
        }
        if let Some((_, formatter)) = self.formatters.borrow().iter().find(|(known, _)| *known == key) {
            return formatter.clone();
        }
        let formatter = make(class, method, language, options, is_exact);
        self.formatters.borrow_mut().push((key, formatter.clone()));
        formatter
    }

    fn text(&self, class: &str, language: &str, options: &Options<'_>, value: &JsValue) -> Option<String> {
        self.formatter(class, "format", language, options, false)?.call(value)?.as_string()
    }

    fn name(&self, kind: &str, language: &str, code: &str) -> Option<String> {
        let options = vec![("type", kind), ("fallback", "none")];
        self.formatter("DisplayNames", "of", language, &options, true)?.call(&code.into())?.as_string()
    }
}

fn make(
    class: &str,
    method: &str,
    language: &str,
    options: &Options<'_>,
    is_exact: bool,
) -> Option<Formatter> {
    let get = |object: &JsValue, name: &str| Reflect::get(object, &name.into()).ok();
    let class: Function = get(&get(&js_sys::global(), "Intl")?, class)?.dyn_into().ok()?;
    let wanted: Array = formatting_tags(language).into_iter().map(JsValue::from).collect();
    let supported: Function = get(&class, "supportedLocalesOf")?.dyn_into().ok()?;
    let known = supported.call1(&class, &wanted).ok().map(|tags| Array::from(&tags).get(0));
    let locale = match known.and_then(|tag| tag.as_string()) {
        Some(tag) => tag,
        None if is_exact => return None,
        None => UNKNOWN_LANGUAGE.to_owned(),
    };
    let locale = if locale.split('-').any(|subtag| subtag == "u") {
        locale
    } else {
        [&locale, UNICODE_EXTENSION].concat()
    };
    let bag = Object::new();
    for (name, value) in options {
        let value = if *value == "false" { JsValue::FALSE } else { JsValue::from(*value) };
        Reflect::set(&bag, &(*name).into(), &value).ok()?;
    }
    let object = Reflect::construct(&class, &Array::of2(&locale.into(), &bag)).ok()?;
    let method: Function = get(&object, method)?.dyn_into().ok()?;
    Some(Formatter { object, method })
}

impl Host for IntlHost {
    fn number(&self, language: &str, decimal: &str, options: &NumberOptions) -> String {
        // `Intl` would write what is no number as "NaN".
        if !decimal.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.')) {
            return decimal.to_owned();
        }
        let digits = Digits::of(decimal, options);
        let mut bag = digits.options();
        match &options.style {
            NumberStyle::Decimal => {}
            NumberStyle::Percent => bag.push(("style", "percent")),
            NumberStyle::Currency(currency) => {
                bag.push(("style", "currency"));
                bag.push(("currency", currency.code()));
            }
        }
        if options.use_grouping == Some(false) {
            bag.push(("useGrouping", "false"));
        }
        // As text: `Intl` takes all its digits, where a JavaScript number would keep 15.
        self.text("NumberFormat", language, &bag, &decimal.into()).unwrap_or_else(|| decimal.to_owned())
    }

    fn date(&self, language: &str, iso: &str, options: &DateOptions) -> String {
        let (date, time) = match iso.split_once('T') {
            Some((date, time)) => (date, time),
            None if iso.contains(':') => ("", iso),
            None => (iso, ""),
        };
        let both = !date.is_empty() && !time.is_empty();
        let mut style = options.date.unwrap_or(DateStyle::Long);
        if self.formatter("DateTimeFormat", "format", language, &vec![], true).is_none() {
            // No month of another language: digits are read everywhere.
            style = DateStyle::Short;
        }
        let mut bag: Options<'_> = vec![("timeZone", "UTC")];
        if !date.is_empty() && (options.date.is_some() || options.time.is_none() || !both) {
            bag.push(("year", "numeric"));
            // A date without day or month, as some passports carry it, is written without them.
            if date.len() > "2026".len() {
                bag.push(("month", month(style)));
            }
            if date.len() > "2026-03".len() {
                bag.push(("day", if style == DateStyle::Short { "2-digit" } else { "numeric" }));
                if style == DateStyle::Full {
                    bag.push(("weekday", "long"));
                }
            }
        }
        if !time.is_empty() && (options.time.is_some() || options.date.is_none() || !both) {
            bag.push(("hour", "numeric"));
            bag.push(("minute", "2-digit"));
            if options.time == Some(TimeStyle::Medium) {
                bag.push(("second", "2-digit"));
            }
        }
        // `Date.parse` takes 30 February for 2 March in some browsers.
        if date.len() > "2026-03".len() && CivilDate::parse(date).is_none() {
            return iso.to_owned();
        }
        let date = if date.is_empty() { "1970-01-01" } else { date };
        // A date without time is midnight in UTC, and so is it written: no zone of the phone can move it.
        let instant = if time.is_empty() { date.to_owned() } else { [date, "T", time, "Z"].concat() };
        let instant = Date::parse(&instant);
        if instant.is_nan() {
            return iso.to_owned();
        }
        self.text("DateTimeFormat", language, &bag, &instant.into()).unwrap_or_else(|| iso.to_owned())
    }

    fn plural(
        &self,
        language: &str,
        decimal: &str,
        kind: PluralKind,
        options: &NumberOptions,
    ) -> PluralCategory {
        let digits = Digits::of(decimal, options);
        let mut bag = digits.options();
        if kind == PluralKind::Ordinal {
            bag.push(("type", "ordinal"));
        }
        let rules = self.formatter("PluralRules", "select", language, &bag, false);
        let category =
            rules.and_then(|rules| rules.call(&decimal.into())).and_then(|category| category.as_string());
        PluralCategory::from_name(&category.unwrap_or_default())
    }

    fn region_name(&self, language: &str, iso3166: &str) -> Option<String> {
        self.name("region", language, iso3166)
    }

    fn language_name(&self, language: &str, of: &str) -> Option<String> {
        self.name("language", language, of)
    }

    fn compare(&self, language: &str, left: &str, right: &str) -> Ordering {
        let collator = self.formatter("Collator", "compare", language, &vec![], false);
        let order = collator
            .and_then(|collator| collator.method.call2(&collator.object, &left.into(), &right.into()).ok())
            .and_then(|order| order.as_f64());
        match order {
            Some(order) => order.total_cmp(&0.0),
            None => left.cmp(right),
        }
    }

    fn list(&self, language: &str, items: &[String], kind: ListKind) -> String {
        let kind = if kind == ListKind::And { "conjunction" } else { "disjunction" };
        let array: Array = items.iter().map(JsValue::from).collect();
        let text = self.text("ListFormat", language, &vec![("type", kind)], &array);
        text.unwrap_or_else(|| items.iter().map(String::as_str).collect::<Vec<_>>().join(", "))
    }
}

fn month(style: DateStyle) -> &'static str {
    match style {
        DateStyle::Short => "2-digit",
        DateStyle::Medium => "short",
        DateStyle::Long | DateStyle::Full => "long",
    }
}

/// How many digits are shown: the same for writing a number and for its plural.
struct Digits {
    integer: Option<String>,
    minimum: Option<String>,
    maximum: Option<String>,
}

impl Digits {
    fn of(decimal: &str, options: &NumberOptions) -> Self {
        let mut present = decimal.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        let is_money = matches!(options.style, NumberStyle::Currency(_));
        if options.style == NumberStyle::Percent {
            present = present.saturating_sub(2);
        }
        let minimum = options.minimum_fraction_digits.map(usize::from);
        let maximum = match options.maximum_fraction_digits {
            Some(maximum) => Some(usize::from(maximum)),
            None if is_money => None,
            None => Some(present),
        };
        let maximum = maximum.map(|maximum| maximum.max(minimum.unwrap_or(0)).min(MAX_FRACTION_DIGITS));
        let write = |digits: Option<usize>| digits.map(|digits| digits.min(MAX_FRACTION_DIGITS).to_string());
        // Where only the maximum is set, `Intl` would take the currency's minimum, which may be larger.
        let minimum =
            if is_money && minimum.is_none() { maximum.map(|maximum| maximum.min(2)) } else { minimum };
        let integer = options.minimum_integer_digits.map(|digits| digits.clamp(1, 21).to_string());
        Self { integer, minimum: write(minimum), maximum: write(maximum) }
    }

    fn options(&self) -> Options<'_> {
        let entries = [
            ("minimumIntegerDigits", &self.integer),
            ("minimumFractionDigits", &self.minimum),
            ("maximumFractionDigits", &self.maximum),
        ];
        entries.into_iter().filter_map(|(name, value)| Some((name, value.as_deref()?))).collect()
    }
}
