//! Numbers of German registers and authorities: AZR number, social and health insurance, regional keys, postcode.

use super::{Problem, check_kinds, check_length, squeeze, text_of};

/// Reads a number of the Central Register of Foreigners (AZR): 12 digits, the first six are the date of the first entry
/// (year, month, day). How its check digit is computed is not public, so only the form is checked.
///
/// # Errors
/// A [`Problem`] `azr-…`.
pub fn azr_number(text: &str) -> Result<String, Problem> {
    let typed = squeeze(text, "-./");
    check_kinds(&typed, "9", "azr-character")?;
    check_length(&typed, 12, "azr-length")?;
    let number = text_of(&typed);
    if two_digits(&number, 2) > 12 || two_digits(&number, 4) > 31 {
        return Err(Problem::new("azr-date"));
    }
    Ok(number)
}

/// Reads a social insurance number (§ 147 SGB VI): area, birth date, first letter of the birth name, serial number, check
/// digit. Canonical: 12 characters without blanks.
///
/// # Errors
/// A [`Problem`] `social-insurance-…`.
pub fn social_insurance_number(text: &str) -> Result<String, Problem> {
    let typed = squeeze(text, "-./");
    check_kinds(&typed, "99999999A999", "social-insurance-character")?;
    check_length(&typed, 12, "social-insurance-length")?;
    let number = text_of(&typed);
    // Day and month are 00 where the birth date is not known.
    if two_digits(&number, 2) > 31 || two_digits(&number, 4) > 12 {
        return Err(Problem::new("social-insurance-date"));
    }
    let weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
    if weighted_digit_sums(&number, &weights) % 10 != last_digit(&number) {
        return Err(Problem::new("social-insurance-checksum"));
    }
    Ok(number)
}

/// Reads the unchangeable part of a health insurance number (§ 290 SGB V): a letter and nine digits, the last one a check
/// digit.
///
/// # Errors
/// A [`Problem`] `health-insurance-…`.
pub fn health_insurance_number(text: &str) -> Result<String, Problem> {
    let typed = squeeze(text, "-./");
    check_kinds(&typed, "A9", "health-insurance-character")?;
    if matches!(typed.len(), 20 | 30) {
        return Err(Problem::new("health-insurance-whole-card"));
    }
    check_length(&typed, 10, "health-insurance-length")?;
    let number = text_of(&typed);
    let weights = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2];
    if weighted_digit_sums(&number, &weights) % 10 != last_digit(&number) {
        return Err(Problem::new("health-insurance-checksum"));
    }
    Ok(number)
}

/// Reads the official key of a municipality (AGS): 8 digits, the first two are the state.
///
/// # Errors
/// A [`Problem`] `ags-…`.
pub fn ags(text: &str) -> Result<String, Problem> {
    regional_key(text, 8, ["ags-character", "ags-length", "ags-state"])
}

/// Reads the regional key of a municipality (ARS): 12 digits, the first two are the state.
///
/// # Errors
/// A [`Problem`] `ars-…`.
pub fn ars(text: &str) -> Result<String, Problem> {
    regional_key(text, 12, ["ars-character", "ars-length", "ars-state"])
}

fn regional_key(
    text: &str,
    expected: usize,
    [character, length, state]: [&'static str; 3],
) -> Result<String, Problem> {
    let typed = squeeze(text, "-./");
    check_kinds(&typed, "9", character)?;
    check_length(&typed, expected, length)?;
    let key = text_of(&typed);
    match two_digits(&key, 0) {
        1..=16 => Ok(key),
        _ => Err(Problem::new(state).text("state", key.get(..2).unwrap_or_default())),
    }
}

/// Reads a German postcode, also with the `D-` of old letters: five digits, not beginning with 00 (FIM pattern).
///
/// # Errors
/// A [`Problem`] `postcode-…`.
pub fn postcode(text: &str) -> Result<String, Problem> {
    let mut typed = squeeze(text, "-");
    let letters = typed.iter().take_while(|(_, c)| c.is_ascii_uppercase()).count();
    if matches!(text_of(&typed).get(..letters), Some("D" | "DE")) {
        typed.drain(..letters);
    }
    check_kinds(&typed, "9", "postcode-character")?;
    check_length(&typed, 5, "postcode-length")?;
    let postcode = text_of(&typed);
    if postcode.starts_with("00") {
        return Err(Problem::new("postcode-range"));
    }
    Ok(postcode)
}

fn two_digits(number: &str, from: usize) -> u32 {
    number.get(from..from + 2).and_then(|digits| digits.parse().ok()).unwrap_or(u32::MAX)
}

fn last_digit(number: &str) -> u32 {
    number.chars().last().and_then(|c| c.to_digit(10)).unwrap_or(u32::MAX)
}

/// The digit sums of each digit times its weight, letters as two digits (A = 01); the check digit itself has no weight.
fn weighted_digit_sums(number: &str, weights: &[u32]) -> u32 {
    let digits = number.chars().flat_map(|character| match character {
        'A'..='Z' => {
            let place = character as u32 - 'A' as u32 + 1;
            [Some(place / 10), Some(place % 10)]
        }
        _ => [None, character.to_digit(10)],
    });
    digits
        .flatten()
        .zip(weights)
        .map(|(digit, weight)| digit * weight)
        .map(|product| product / 10 + product % 10)
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(parse: fn(&str) -> Result<String, Problem>, text: &str, expected: &str) {
        assert_eq!(parse(text).unwrap_or_else(|problem| problem.to_string()), expected, "{text}");
    }

    #[test]
    fn azr_numbers() {
        check(azr_number, "160229 123456", "160229123456");
        check(azr_number, "١٦٠٢٢٩١٢٣٤٥٦", "160229123456");
        check(azr_number, "161329123456", "azr-date");
        check(azr_number, "160232123456", "azr-date");
        check(azr_number, "16022912345", "azr-length length=11 expected=12");
        check(azr_number, "16022912345A", "azr-character character=A position=12");
    }

    #[test]
    fn insurance_numbers() {
        check(social_insurance_number, "15 070649 C 103", "15070649C103");
        check(social_insurance_number, "65170839j003", "65170839J003");
        check(social_insurance_number, "15070649C104", "social-insurance-checksum");
        check(social_insurance_number, "15070649D103", "social-insurance-checksum");
        check(social_insurance_number, "15320649C103", "social-insurance-date");
        check(social_insurance_number, "15071349C103", "social-insurance-date");
        check(social_insurance_number, "15070649C10", "social-insurance-length length=11 expected=12");
        check(social_insurance_number, "150706499103", "social-insurance-character character=9 position=9");
        check(health_insurance_number, "A123456780", "A123456780");
        check(health_insurance_number, "a123 456 780", "A123456780");
        check(health_insurance_number, "A123456781", "health-insurance-checksum");
        check(health_insurance_number, "B123456780", "health-insurance-checksum");
        check(health_insurance_number, "A12345678", "health-insurance-length length=9 expected=10");
        check(health_insurance_number, "A1234567801234567891", "health-insurance-whole-card");
        check(health_insurance_number, "1123456780", "health-insurance-character character=1 position=1");
    }

    #[test]
    fn places() {
        check(ags, "05 515 000", "05515000");
        check(ags, "17515000", "ags-state state=17");
        check(ags, "00515000", "ags-state state=00");
        check(ags, "5515000", "ags-length length=7 expected=8");
        check(ars, "055150000000", "055150000000");
        check(ars, "05515000", "ars-length length=8 expected=12");
        check(postcode, "01067", "01067");
        check(postcode, "D-48143", "48143");
        check(postcode, "DE 48143", "48143");
        check(postcode, "٤٨١٤٣", "48143");
        check(postcode, "00123", "postcode-range");
        check(postcode, "1067", "postcode-length length=4 expected=5");
        check(postcode, "4814O", "postcode-character character=O position=5");
        check(postcode, "A-1010", "postcode-character character=A position=1");
    }
}
