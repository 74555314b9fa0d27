//! Phone numbers: any writing of a number with its country code, or of a German one, becomes E.164 (`+4925112345`).
//! Which numbers exist is not checked: that changes too often, and a wrong "no" keeps people out.

use super::{Problem, symbols};

/// The country code of numbers that are written without one.
const NATIONAL: &str = "49";
/// The fewest digits, with country code.
const MIN_DIGITS: usize = 7;
/// The most digits, with country code (E.164).
const MAX_DIGITS: usize = 15;

/// Reads a phone number. Canonical: `+`, country code, number.
///
/// ```
/// use lotse::validate::phone::parse;
/// assert_eq!(parse("0251 / 123-45").unwrap(), "+4925112345");
/// assert_eq!(parse("+49 (0) 251 12345").unwrap(), "+4925112345");
/// assert_eq!(parse("00963 11 1234567").unwrap(), "+963111234567");
/// ```
///
/// # Errors
/// A [`Problem`] `phone-…`.
pub fn parse(text: &str) -> Result<String, Problem> {
    let mut digits = String::new();
    let mut international = false;
    for (position, character) in symbols(text) {
        match character {
            '0'..='9' => digits.push(character),
            '+' | '＋' if digits.is_empty() && !international => international = true,
            '(' | ')' | '-' | '/' | '.' | '\u{2010}'..='\u{2013}' => {}
            c if c.is_whitespace() => {}
            c => {
                return Err(Problem::new("phone-character")
                    .character("character", c)
                    .count("position", position));
            }
        }
    }
    let number = match digits.strip_prefix("00") {
        Some(rest) if !international => rest.to_owned(),
        _ if international => digits,
        _ => match digits.strip_prefix('0') {
            Some(rest) => [NATIONAL, rest].concat(),
            None if digits.len() < MIN_DIGITS => return Err(too_short(digits.len())),
            None => return Err(Problem::new("phone-prefix")),
        },
    };
    // The zero of `+49 (0) 251` is dialled only inside Germany.
    let number = match number.strip_prefix("490") {
        Some(rest) => [NATIONAL, rest].concat(),
        None => number,
    };
    match number.len() {
        0..MIN_DIGITS => Err(too_short(number.len())),
        MIN_DIGITS..=MAX_DIGITS if number.starts_with('0') => Err(Problem::new("phone-prefix")),
        MIN_DIGITS..=MAX_DIGITS => Ok(["+", &number].concat()),
        length => Err(Problem::new("phone-too-long").count("digits", length).count("max", MAX_DIGITS)),
    }
}

/// With a blank behind the country code (E.123): `+49 25112345`.
#[must_use]
pub fn display(canonical: &str) -> String {
    let digits = canonical.trim_start_matches('+');
    // ITU-T E.164: codes of one digit, of two; all others have three.
    const TWO: &str = "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 \
         90 91 92 93 94 95 98";
    let length = match digits.get(..2) {
        Some(code) if code.starts_with(['1', '7']) => 1,
        Some(code) if TWO.split(' ').any(|two| two.trim() == code) => 2,
        _ => 3,
    };
    match digits.split_at_checked(length) {
        Some((country, number)) => ["+", country, " ", number].concat(),
        None => canonical.to_owned(),
    }
}

fn too_short(digits: usize) -> Problem {
    Problem::new("phone-too-short").count("digits", digits).count("min", MIN_DIGITS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table() {
        let check = |text: &str, expected: &str| {
            assert_eq!(parse(text).unwrap_or_else(|problem| problem.to_string()), expected, "{text}");
        };
        check("+49 251 12345", "+4925112345");
        check("+49 (0)251 12345", "+4925112345");
        check("0049 251 12345", "+4925112345");
        check("0049 0251 12345", "+4925112345");
        check("0251/123 45", "+4925112345");
        check("0176 123 456 78", "+4917612345678");
        check("٠١٧٦١٢٣٤٥٦٧٨", "+4917612345678");
        check("\u{202D}+49 176 12345678\u{202C}", "+4917612345678");
        check("+90 (532) 123 45 67", "+905321234567");
        check("+380 44 123-45-67", "+380441234567");
        check("1761234567", "phone-prefix");
        check("+0251 12345", "phone-prefix");
        check("+49 25", "phone-too-short digits=4 min=7");
        check("110", "phone-too-short digits=3 min=7");
        check("", "phone-too-short digits=0 min=7");
        check("+49 1234567890123456", "phone-too-long digits=18 max=15");
        check("0251 12345 ext. 5", "phone-character character=e position=12");
        check("+49+251", "phone-character character=+ position=4");
        check("ali@example.org", "phone-character character=a position=1");
    }

    #[test]
    fn country_codes_stand_apart() {
        let check = |canonical: &str, expected: &str| assert_eq!(display(canonical), expected);
        check("+4925112345", "+49 25112345");
        check("+905321234567", "+90 5321234567");
        check("+12025550123", "+1 2025550123");
        check("+380441234567", "+380 441234567");
        check("+963111234567", "+963 111234567");
        assert_eq!(parse(&display("+4925112345")).as_deref(), Ok("+4925112345"));
    }
}
