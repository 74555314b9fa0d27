//! The German identification number for taxes (§ 139b AO): 11 digits with check digit (ISO 7064 MOD 11,10).

use super::{Problem, check_kinds, check_length, squeeze, text_of};

/// Reads an identification number. Canonical: 11 digits.
///
/// ```
/// use lotse::validate::tax_id;
/// assert_eq!(tax_id::parse("36 574 261 809").unwrap(), "36574261809");
/// assert_eq!(tax_id::display("36574261809"), "36 574 261 809");
/// ```
///
/// # Errors
/// A [`Problem`] `tax-id-…`.
pub fn parse(text: &str) -> Result<String, Problem> {
    let typed = squeeze(text, "-./");
    check_kinds(&typed, "9", "tax-id-character")?;
    // Tax numbers have ten, eleven (with slashes) or thirteen digits.
    if text.contains('/') || matches!(typed.len(), 10 | 13) {
        return Err(Problem::new("tax-id-tax-number"));
    }
    check_length(&typed, 11, "tax-id-length")?;
    let number = text_of(&typed);
    if number.starts_with('0') || !is_given_out(&number) || !check_digit_fits(&number) {
        return Err(Problem::new("tax-id-checksum"));
    }
    Ok(number)
}

/// In groups, as letters of the tax office print it.
#[must_use]
pub fn display(canonical: &str) -> String {
    super::grouped(canonical, &[2, 3])
}

/// Among the first ten digits exactly one comes twice or three times, the others at most once.
fn is_given_out(number: &str) -> bool {
    let mut repeated = 0;
    for digit in '0'..='9' {
        match number.chars().take(10).filter(|c| *c == digit).count() {
            0 | 1 => {}
            2 | 3 => repeated += 1,
            _ => return false,
        }
    }
    repeated == 1
}

fn check_digit_fits(number: &str) -> bool {
    let mut product = 10;
    let mut digits = number.chars().filter_map(|c| c.to_digit(10));
    for digit in digits.by_ref().take(10) {
        let sum = match (product + digit) % 10 {
            0 => 10,
            sum => sum,
        };
        product = 2 * sum % 11;
    }
    digits.next() == Some((11 - product) % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table() {
        let check = |text: &str, expected: &str| {
            assert_eq!(parse(text).unwrap_or_else(|problem| problem.to_string()), expected, "{text}");
        };
        for number in ["36574261809", "86095742719", "47036892816", "65929970489", "26954371827"] {
            check(number, number);
            assert_eq!(parse(&display(number)).as_deref(), Ok(number));
        }
        check("٣٦٥٧٤٢٦١٨٠٩", "36574261809");
        check("36574261890", "tax-id-checksum");
        check("36574261808", "tax-id-checksum");
        check("06574261809", "tax-id-checksum");
        check("12345678903", "tax-id-checksum");
        check("3657426180", "tax-id-tax-number");
        check("133/8150/8159", "tax-id-tax-number");
        check("2893081508152", "tax-id-tax-number");
        check("365742618", "tax-id-length length=9 expected=11");
        check("365742618091", "tax-id-length length=12 expected=11");
        check("3657426180O", "tax-id-character character=O position=11");
        check("", "tax-id-length length=0 expected=11");
    }

    #[test]
    fn every_wrong_digit_is_found() {
        for number in ["36574261809", "86095742719"] {
            for place in 0..11 {
                for digit in '0'..='9' {
                    let wrong: String =
                        number.chars().enumerate().map(|(i, c)| if i == place { digit } else { c }).collect();
                    assert_eq!(parse(&wrong).is_ok(), wrong == number, "{wrong}");
                }
            }
        }
    }
}
