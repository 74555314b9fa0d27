//! Integers, decimals and money as people type them: decimal comma or point by language, thousands separators, local
//! digits, a currency or unit beside the number. The result is exact, or a problem that says how to write it; a number
//! that could mean two things is never guessed.
//!
//! ```
//! use lotse::validate::number::parse_decimal;
//! assert_eq!(parse_decimal("1.234,56", "de").unwrap().to_string(), "1234.56");
//! assert_eq!(parse_decimal("١٬٢٣٤٫٥٦", "ar").unwrap().to_string(), "1234.56");
//! assert_eq!(parse_decimal("1.23", "de").unwrap_err().code, "number-ambiguous");
//! ```

use rust_decimal::Decimal;

use super::{Problem, symbols};

/// The most digits a number can have.
pub const MAX_DIGITS: usize = 28;

/// What a number field accepts. `Options::default()` takes any decimal, written with a point.
#[derive(Clone, Debug, Default)]
pub struct Options<'a> {
    /// BCP 47 tag of the language the applicant types in: decides between decimal comma and point.
    pub language: &'a str,
    /// How many digits may follow the decimal sign; `Some(0)` asks for an integer.
    pub max_decimals: Option<u32>,
    /// The smallest allowed value.
    pub min: Option<Decimal>,
    /// The largest allowed value.
    pub max: Option<Decimal>,
    /// The unit that may be written beside the number, `EUR` for money.
    pub unit: Option<&'a str>,
}

/// Languages (or language and region) that write a decimal comma; everything else here is written with a point.
/// From CLDR, for the languages a German office meets.
const DECIMAL_COMMA: &str = "az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk kmr ku ky lb lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tg tk tr uk uz vi";

/// Regions that write a point although their language writes a comma.
const DECIMAL_POINT_REGIONS: &str = "de-CH de-LI it-CH es-MX es-US es-419";

/// How each unit may also be written, in lower case; the first entry is the unit itself.
const UNIT_SPELLINGS: &[(&str, &[&str])] = &[
    ("EUR", &["€", "eur", "euro", "euros", "avro", "євро", "евро", "يورو", "یورو", "ዩሮ"]),
    ("cm", &["см", "سم"]),
    ("m²", &["m2", "qm", "м²", "м2"]),
];

/// The decimal sign of a language: `,` or `.`.
#[must_use]
pub fn decimal_sign(language: &str) -> char {
    let primary = language.split('-').next().unwrap_or_default();
    let listed = |list: &str, tag: &str| list.split(' ').any(|listed| listed.eq_ignore_ascii_case(tag));
    if !listed(DECIMAL_POINT_REGIONS, language) && listed(DECIMAL_COMMA, primary) { ',' } else { '.' }
}

/// Reads any decimal number in the writing of a language.
///
/// # Errors
/// A [`Problem`] `number-…`.
pub fn parse_decimal(text: &str, language: &str) -> Result<Decimal, Problem> {
    parse(text, &Options { language, ..Options::default() })
}

/// Reads a number and checks it against the options of the field.
///
/// # Errors
/// A [`Problem`] `number-…`.
pub fn parse(text: &str, options: &Options<'_>) -> Result<Decimal, Problem> {
    let mut typed = symbols(text);
    if !typed.iter().any(|(_, c)| c.is_ascii_digit()) {
        return Err(match typed.iter().find(|(_, c)| !is_numeric(*c)) {
            Some((position, character)) => wrong_character(*position, *character),
            None => Problem::new("number-empty"),
        });
    }
    remove_unit(&mut typed, options.unit)?;
    let negative = remove_sign(&mut typed);
    let own = decimal_sign(options.language);
    let parts = Parts::split(&typed)?;
    let (whole, fraction) = parts.read(own, options.max_decimals)?;
    let significant = fraction.trim_end_matches('0');
    if let Some(max) = options.max_decimals
        && significant.len() > max as usize
    {
        return Err(if max == 0 {
            Problem::new("number-not-whole").text("text", text.trim())
        } else {
            Problem::new("number-too-many-decimals").count("max", max as usize).count("count", fraction.len())
        });
    }
    let digits = [whole.trim_start_matches('0'), significant].concat();
    if digits.len() > MAX_DIGITS {
        return Err(too_long());
    }
    let digits = digits.chars().filter_map(|digit| digit.to_digit(10));
    let mantissa = digits.fold(0, |number, digit| number * 10 + i128::from(digit));
    let scale = u32::try_from(significant.len()).unwrap_or(u32::MAX);
    let mantissa = if negative { -mantissa } else { mantissa };
    let value = Decimal::try_from_i128_with_scale(mantissa, scale).map_err(|_| too_long())?;
    check_range(value, options.min, options.max)?;
    Ok(value)
}

/// Checks a number against its limits, which are allowed themselves.
///
/// # Errors
/// `number-too-small` or `number-too-large`.
pub fn check_range(value: Decimal, min: Option<Decimal>, max: Option<Decimal>) -> Result<(), Problem> {
    match (min, max) {
        (Some(min), _) if value < min => {
            Err(Problem::new("number-too-small").number("min", min).number("value", value))
        }
        (_, Some(max)) if value > max => {
            Err(Problem::new("number-too-large").number("max", max).number("value", value))
        }
        _ => Ok(()),
    }
}

/// A canonical decimal (`1234.5`) as it stands in an input of this language (`1234,5`): without groups, and
/// understood again by [`parse`] with the same language.
#[must_use]
pub fn input_text(canonical: &str, language: &str) -> String {
    canonical.chars().map(|c| if c == '.' { decimal_sign(language) } else { c }).collect()
}

fn too_long() -> Problem {
    Problem::new("number-too-long").count("max", MAX_DIGITS)
}

fn is_space(character: char) -> bool {
    character.is_whitespace()
}

/// Characters that separate groups in every language and never are a decimal sign.
fn is_plain_group(character: char) -> bool {
    is_space(character) || matches!(character, '\'' | '’' | '٬')
}

/// Characters that can begin or continue a number.
fn is_numeric(character: char) -> bool {
    character.is_ascii_digit()
        || is_plain_group(character)
        || matches!(character, '.' | ',' | '٫' | '،' | '+')
        || is_minus(character)
}

fn is_minus(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2013}' | '\u{2212}')
}

/// Removes a unit before or after the number, if it is the one of the field.
fn remove_unit(typed: &mut Vec<(usize, char)>, unit: Option<&str>) -> Result<(), Problem> {
    let first = typed.iter().position(|(_, c)| is_numeric(*c)).unwrap_or(typed.len());
    if first < typed.len() {
        let before: Vec<_> = typed.drain(..first).collect();
        check_unit(&before, unit)?;
    }
    let start = typed.iter().position(|(_, c)| !is_numeric(*c)).unwrap_or(typed.len());
    let after = typed.split_off(start);
    check_unit(&after, unit)?;
    while typed.last().is_some_and(|(_, c)| is_space(*c)) {
        typed.pop();
    }
    let blanks = typed.iter().take_while(|(_, c)| is_space(*c)).count();
    typed.drain(..blanks);
    Ok(())
}

fn check_unit(word: &[(usize, char)], unit: Option<&str>) -> Result<(), Problem> {
    let text: String = word.iter().map(|(_, c)| *c).collect();
    let text = text.trim();
    let Some((position, character)) = word.first() else { return Ok(()) };
    let Some(unit) = unit else { return Err(wrong_character(*position, *character)) };
    let lower = crate::value::case::lower(text.trim_end_matches('.'));
    let spelled = |unit: &str| {
        crate::value::case::lower(unit) == lower
            || UNIT_SPELLINGS.iter().any(|(name, others)| *name == unit && others.contains(&lower.as_str()))
    };
    if spelled(unit) {
        return Ok(());
    }
    if text.chars().any(|c| c.is_ascii_digit()) {
        return Err(wrong_character(*position, *character));
    }
    Err(match unit {
        "EUR" => Problem::new("number-currency").text("currency", text).text("expected", "€"),
        _ => Problem::new("number-unit").text("unit", text).text("expected", unit),
    })
}

/// Removes a sign before the number; true if it is a minus.
fn remove_sign(typed: &mut Vec<(usize, char)>) -> bool {
    match typed.first() {
        Some((_, c)) if is_minus(*c) || *c == '+' => {
            let (_, sign) = typed.remove(0);
            while typed.first().is_some_and(|(_, c)| is_space(*c)) {
                typed.remove(0);
            }
            is_minus(sign)
        }
        _ => false,
    }
}

fn wrong_character(position: usize, character: char) -> Problem {
    Problem::new("number-character").character("character", character).count("position", position)
}

/// A typed number, cut at its separators: one more segment than separators.
struct Parts {
    segments: Vec<String>,
    separators: Vec<(usize, Separator)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Separator {
    /// `.` or `,`: group or decimal sign, depending on the language and the place.
    Either(char),
    /// Blank, apostrophe or `٬`.
    Group(char),
    /// `٫`.
    Decimal,
}

impl Parts {
    fn split(typed: &[(usize, char)]) -> Result<Self, Problem> {
        let mut parts = Parts { segments: Vec::new(), separators: Vec::new() };
        let mut segment = String::new();
        for &(position, character) in typed {
            let separator = match character {
                '0'..='9' => {
                    segment.push(character);
                    continue;
                }
                '.' => Separator::Either('.'),
                ',' | '،' => Separator::Either(','),
                '٫' => Separator::Decimal,
                c if is_space(c) => Separator::Group(' '),
                '\'' | '’' => Separator::Group('\''),
                c if is_plain_group(c) => Separator::Group(c),
                c => return Err(wrong_character(position, c)),
            };
            // Only a decimal sign may begin a number (`,5`), and no separator may follow another.
            let may_begin = parts.segments.is_empty() && !matches!(separator, Separator::Group(_));
            if segment.is_empty() && !may_begin {
                return Err(wrong_character(position, character));
            }
            parts.segments.push(std::mem::take(&mut segment));
            parts.separators.push((position, separator));
        }
        match (parts.separators.last(), typed.last()) {
            (None, _) if segment.is_empty() => return Err(Problem::new("number-empty")),
            (Some(_), Some((position, character))) if segment.is_empty() => {
                return Err(wrong_character(*position, *character));
            }
            _ => parts.segments.push(segment),
        }
        Ok(parts)
    }

    /// The digits before and after the decimal sign.
    fn read(&self, own: char, max_decimals: Option<u32>) -> Result<(String, &str), Problem> {
        let Some(((position, last), others)) = self.separators.split_last() else {
            return Ok((self.segments.concat(), ""));
        };
        if let Some((at, _)) = others.iter().find(|(_, s)| *s == Separator::Decimal) {
            return Err(wrong_character(*at, '٫'));
        }
        let kind = others.first().map(|(_, separator)| *separator);
        if let Some((at, odd)) = others.iter().find(|(_, s)| Some(*s) != kind) {
            return Err(wrong_character(*at, odd.character()));
        }
        let fraction = self.segments.last().map_or("", String::as_str);
        let is_decimal = match *last {
            Separator::Decimal => true,
            // The same sign twice can only separate groups; after another one it can only be the decimal sign.
            Separator::Group(_) if kind.is_none() || kind == Some(*last) => false,
            Separator::Group(c) => return Err(wrong_character(*position, c)),
            Separator::Either(_) if kind == Some(*last) => false,
            Separator::Either(_) if matches!(kind, Some(Separator::Either(_))) => true,
            Separator::Either(sign) if kind.is_some() => {
                if sign != own && fraction.len() == 3 {
                    return Err(self.ambiguous(own));
                }
                true
            }
            Separator::Either(sign) => sign == own,
        };
        let (whole, grouped) = if is_decimal {
            (self.segments.split_last().map_or([].as_slice(), |(_, whole)| whole), !others.is_empty())
        } else {
            (self.segments.as_slice(), true)
        };
        if grouped && !well_grouped(whole, own == '.' && kind.unwrap_or(*last) == Separator::Either(',')) {
            return Err(self.ambiguous(own));
        }
        if !is_decimal {
            return Ok((whole.concat(), ""));
        }
        // `1,500` euros in German: three digits where only two decimals are possible are probably thousands.
        let like_thousands = !grouped && fraction.len() == 3 && well_grouped(&self.segments, false);
        if like_thousands && max_decimals.is_some_and(|max| max < 3) && *last != Separator::Decimal {
            return Err(self.ambiguous(own));
        }
        Ok((whole.concat(), fraction))
    }

    fn ambiguous(&self, own: char) -> Problem {
        let typed = self.segments.iter().enumerate().fold(String::new(), |mut typed, (i, segment)| {
            typed.push_str(segment);
            if let Some((_, separator)) = self.separators.get(i) {
                typed.push(separator.character());
            }
            typed
        });
        let whole = self.segments.concat();
        let mut decimal = String::new();
        if let Some((fraction, before)) = self.segments.split_last() {
            decimal = before.concat();
            if decimal.is_empty() {
                decimal.push('0');
            }
            decimal.push(own);
            // `1,500` is offered as `1,50`: the same amount, and not ambiguous again when it is copied.
            let shorter = if fraction.len() > 2 { fraction.trim_end_matches('0') } else { fraction };
            decimal.push_str(if shorter.is_empty() { "00" } else { shorter });
        }
        let whole = match whole.trim_start_matches('0') {
            "" => "0",
            whole => whole,
        };
        Problem::new("number-ambiguous").text("text", typed).text("asDecimal", decimal).text("asWhole", whole)
    }
}

impl Separator {
    fn character(self) -> char {
        match self {
            Separator::Either(c) | Separator::Group(c) => c,
            Separator::Decimal => '٫',
        }
    }
}

/// Groups of three after a first group of one to three digits; `indian` also allows groups of two before the last
/// (`12,34,567`).
fn well_grouped(segments: &[String], indian: bool) -> bool {
    let Some((first, rest)) = segments.split_first() else { return false };
    let Some((last, middle)) = rest.split_last() else { return false };
    (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && last.len() == 3
        && (middle.iter().all(|s| s.len() == 3)
            || (indian && first.len() < 3 && middle.iter().all(|s| s.len() == 2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, options: &Options<'_>, expected: &str) {
        let found = match parse(text, options) {
            Ok(number) => number.to_string(),
            Err(problem) => problem.to_string(),
        };
        assert_eq!(found, expected, "{text:?} with {options:?}");
    }

    #[test]
    fn decimals_by_language() {
        let check = |language, text, expected| {
            check(text, &Options { language, ..Options::default() }, expected);
        };
        check("de", "1234", "1234");
        check("de", "1234,5", "1234.5");
        check("de", "1.234,50", "1234.5");
        check("de", "1.234", "1234");
        check("de", "1.234.567", "1234567");
        check("de", "1 234 567,89", "1234567.89");
        check("de", "1\u{202F}234,5", "1234.5");
        check("de", "1\u{A0}234", "1234");
        check("de", "1'234,5", "1234.5");
        check("de", "1’234", "1234");
        check("de", " 12 ", "12");
        check("de", "0,123", "0.123");
        check("de", ",5", "0.5");
        check("de", "-5", "-5");
        check("de", "\u{2212}5,5", "-5.5");
        check("de", "- 5", "-5");
        check("de", "+5", "5");
        check("de", "007", "7");
        check("de", "-0", "0");
        check("de", "1,234,567", "1234567");
        // Both signs: the last one can only be the decimal sign, whatever the language.
        check("de", "1,234.56", "1234.56");
        check("en", "1.234,56", "1234.56");
        check("en", "1,234.56", "1234.56");
        check("en", "1.234", "1.234");
        check("en", "1,234", "1234");
        check("en", "12,34,567", "1234567");
        check("de-CH", "1’234.50", "1234.5");
        check("de-AT", "1.234,5", "1234.5");
        check("tr", "1.234,5", "1234.5");
        check("uk", "1\u{A0}234,5", "1234.5");
        check("ar", "١٢٣٤", "1234");
        check("ar", "١٬٢٣٤٫٥٦", "1234.56");
        check("ar", "١٢٫٥", "12.5");
        check("ar", "\u{200F}١٢٣", "123");
        check("fa", "۱۲۳۴", "1234");
        check("fa", "۱۲٫۵", "12.5");
        check("hi", "१२३४", "1234");
        check("de", "١٢٫٥", "12.5");
        check("xx", "1.5", "1.5");
    }

    #[test]
    fn what_could_mean_two_things_is_asked() {
        let check = |language, text, expected| {
            check(text, &Options { language, ..Options::default() }, expected);
        };
        check("de", "1.23", "number-ambiguous text=1.23 asDecimal=1,23 asWhole=123");
        check("de", "123.4567", "number-ambiguous text=123.4567 asDecimal=123,4567 asWhole=1234567");
        check("de", "0.123", "number-ambiguous text=0.123 asDecimal=0,123 asWhole=123");
        check("de", "1234.567", "number-ambiguous text=1234.567 asDecimal=1234,567 asWhole=1234567");
        check("en", "1,5", "number-ambiguous text=1,5 asDecimal=1.5 asWhole=15");
        check("ar", "١،٥", "number-ambiguous text=1,5 asDecimal=1.5 asWhole=15");
        check("de", "12 34", "number-ambiguous text=12 34 asDecimal=12,34 asWhole=1234");
        check("de", "1 234.567", "number-ambiguous text=1 234.567 asDecimal=1234,567 asWhole=1234567");
        check("de", "1 234.56", "1234.56");
        check("de", "12,34,567", "number-ambiguous text=12,34,567 asDecimal=1234,567 asWhole=1234567");
    }

    #[test]
    fn what_is_no_number_names_the_character() {
        let check = |text, expected| check(text, &Options { language: "de", ..Options::default() }, expected);
        check("abc", "number-character character=a position=1");
        check("12a", "number-character character=a position=3");
        check("1-2", "number-character character=- position=2");
        check("1,2,3.4.5", "number-character character=. position=6");
        check("1,", "number-character character=, position=2");
        check("1..2", "number-character character=. position=3");
        check("-", "number-empty");
        check("", "number-empty");
        check("1e5", "number-character character=e position=2");
        check("١٢ا", "number-character character=ا position=3");
        check("12345678901234567890123456789", "number-too-long max=28");
        check("1234567890123456789012345678", "1234567890123456789012345678");
        check("0,0000000000000000000000000000000001", "number-too-long max=28");
    }

    #[test]
    fn money_and_units() {
        let money =
            Options { language: "de", max_decimals: Some(2), unit: Some("EUR"), ..Options::default() };
        check("1.234,50 €", &money, "1234.5");
        check("€ 12", &money, "12");
        check("12 EUR", &money, "12");
        check("12 Euro", &money, "12");
        check("-12,5 €", &money, "-12.5");
        check("€ -12", &money, "-12");
        check("١٢٫٥٠ يورو", &Options { language: "ar", ..money.clone() }, "12.5");
        check("$12", &money, "number-currency currency=$ expected=€");
        check("12 TRY", &money, "number-currency currency=TRY expected=€");
        check("1,999", &money, "number-ambiguous text=1,999 asDecimal=1,999 asWhole=1999");
        check("1,500", &money, "number-ambiguous text=1,500 asDecimal=1,5 asWhole=1500");
        check("1,5000", &money, "1.5");
        check("1,2345", &money, "number-too-many-decimals max=2 count=4");
        let english = Options { language: "en", ..money.clone() };
        check("1.500", &english, "number-ambiguous text=1.500 asDecimal=1.5 asWhole=1500");
        check("1,500", &english, "1500");
        let height =
            Options { language: "de", max_decimals: Some(0), unit: Some("cm"), ..Options::default() };
        check("175 cm", &height, "175");
        check("175cm", &height, "175");
        check("175 СМ", &height, "175");
        check("1,75 m", &height, "number-unit unit=m expected=cm");
        check("1,75", &height, "number-not-whole text=1,75");
        check("175,0", &height, "175");
        let area = Options { language: "de", unit: Some("m²"), ..Options::default() };
        check("54,5 m²", &area, "54.5");
        check("54,5 qm", &area, "54.5");
    }

    #[test]
    fn limits_are_allowed_themselves() {
        let height =
            Options { language: "de", min: Some(30.into()), max: Some(250.into()), ..Options::default() };
        check("30", &height, "30");
        check("250", &height, "250");
        check("29,9", &height, "number-too-small min=30 value=29.9");
        check("251", &height, "number-too-large max=250 value=251");
    }

    #[test]
    fn an_input_text_is_read_back() {
        for language in ["de", "en", "ar", "fa", "uk", "de-CH"] {
            for canonical in ["0", "-5", "1234.5", "0.125", "1234567.89", "1.5"] {
                let text = input_text(canonical, language);
                assert_eq!(
                    parse_decimal(&text, language).unwrap().to_string(),
                    canonical,
                    "{language} {text}"
                );
            }
        }
    }
}
