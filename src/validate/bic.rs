//! Business identifier codes of banks (ISO 9362): four letters for the bank, two for the country, two or five letters or
//! digits. Asked only where an account outside the European Economic Area needs it.

use super::{Problem, squeeze, text_of};

/// Reads a BIC. Canonical: capitals without blanks.
///
/// ```
/// use lotse::validate::bic::parse;
/// assert_eq!(parse("cobadeff xxx").unwrap(), "COBADEFFXXX");
/// ```
///
/// # Errors
/// A [`Problem`] `bic-…`.
pub fn parse(text: &str) -> Result<String, Problem> {
    let typed = squeeze(text, "-.");
    let bic = text_of(&typed);
    if super::iban::parse(&bic).is_ok() {
        return Err(Problem::new("bic-iban"));
    }
    for (index, (position, character)) in typed.iter().enumerate() {
        let fits = if index < 6 { character.is_ascii_uppercase() } else { character.is_ascii_alphanumeric() };
        if !fits {
            return Err(Problem::new("bic-structure")
                .character("character", *character)
                .count("position", *position));
        }
    }
    match bic.len() {
        8 | 11 => Ok(bic),
        length => Err(Problem::new("bic-length").count("length", length)),
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn table() {
        let check = |text: &str, expected: &str| {
            assert_eq!(parse(text).unwrap_or_else(|problem| problem.to_string()), expected, "{text}");
        };
        check("COBADEFFXXX", "COBADEFFXXX");
        check("deutdeff", "DEUTDEFF");
        check("DEUT DE FF 500", "DEUTDEFF500");
        check("DEUTDEF", "bic-length length=7");
        check("DEUTDEFF5", "bic-length length=9");
        check("DEU1DEFF", "bic-structure character=1 position=4");
        check("DEUTDEFÄ", "bic-structure character=Ä position=8");
        check("DE89370400440532013000", "bic-iban");
    }
}
