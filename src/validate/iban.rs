//! International bank account numbers (ISO 13616): country, length, structure and check digits.
//!
//! ```
//! use lotse::validate::iban;
//! assert_eq!(iban::parse("de89 3704 0044 0532 0130 00").unwrap(), "DE89370400440532013000");
//! assert_eq!(iban::display("DE89370400440532013000"), "DE89 3704 0044 0532 0130 00");
//! assert_eq!(iban::parse("DE89370400440532013001").unwrap_err().code, "iban-checksum");
//! ```

use super::{Problem, squeeze, text_of};

/// Country and structure of the account number behind the four characters of country and check digits, by the IBAN
/// registry: counts of digits (`n`), letters (`a`) and either (`c`). Neighbouring parts of one kind are added up.
const STRUCTURES: &str = "\
AD8n12c AE19n AL8n16c AT16n AZ4a20c BA16n BE12n BG4a6n8c BH4a14c BI23n BR23n1a1c BY4c4n16c CH5n12c \
CR18n CY8n16c CZ20n DE18n DJ23n DK14n DO4c20n EE16n EG25n ES20n FI14n FK2a12n FO14n FR10n11c2n GB4a14n \
GE2a16n GI4a15c GL14n GR7n16c GT24c HR17n HU24n IE4a14n IL19n IQ4a15n IS22n IT1a10n12c JO4a4n18c \
KW4a22c KZ3n13c LB4n20c LC4a24c LI5n12c LT16n LU3n13c LV4a13c LY21n MC10n11c2n MD20c ME18n MK3n10c2n \
MN16n MR23n MT4a5n18c MU4a19n3a NI4a20n NL4a10n NO11n OM3n16c PL24n PS4a21c PT21n QA4a21c RO4a16c RS18n \
RU14n15c SA2n18c SC4a20n3a SD14n SE20n SI15n SK20n SM1a10n12c SO19n ST21n SV4a20n TL19n TN20n TR6n16c \
UA6n19c VA18n VG4a16n XK16n YE4a4n18c";

/// Reads an IBAN: with or without blanks, in any case, with local digits. Canonical: capitals without blanks.
///
/// # Errors
/// A [`Problem`] `iban-…`.
pub fn parse(text: &str) -> Result<String, Problem> {
    let mut typed = squeeze(text, ":-.");
    if text_of(&typed).starts_with("IBAN") {
        typed.drain(..4);
    }
    if let Some((position, character)) = typed.iter().find(|(_, c)| !c.is_ascii_alphanumeric()) {
        return Err(Problem::new("iban-character")
            .character("character", *character)
            .count("position", *position));
    }
    let iban = text_of(&typed);
    if iban.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Problem::new("iban-account-number"));
    }
    let (country, rest) = iban.split_at_checked(2).unwrap_or((&iban, ""));
    let Some(structure) = structure(country) else {
        return Err(Problem::new("iban-country").text("country", country));
    };
    let length = iban.len();
    let expected = 4 + kinds(structure).count();
    let wrong_length = |code| {
        Problem::new(code).text("country", country).count("length", length).count("expected", expected)
    };
    if length < expected {
        return Err(wrong_length("iban-too-short").count("missing", expected - length));
    }
    if length > expected {
        return Err(wrong_length("iban-too-long").count("over", length - expected));
    }
    for ((position, character), kind) in typed.iter().skip(2).zip("nn".chars().chain(kinds(structure))) {
        let (fits, expected) = match kind {
            'n' => (character.is_ascii_digit(), "digit"),
            'a' => (character.is_ascii_uppercase(), "letter"),
            _ => (true, "letter-or-digit"),
        };
        if !fits {
            return Err(Problem::new("iban-structure")
                .text("country", country)
                .character("character", *character)
                .count("position", *position)
                .text("expected", expected));
        }
    }
    let (head, account) = iban.split_at_checked(4).unwrap_or((&iban, ""));
    // Check digits are computed as 98 minus a remainder: 00, 01 and 99 fit arithmetically and are never given out.
    let possible = !matches!(rest.get(..2), Some("00" | "01" | "99"));
    if remainder(account.chars().chain(head.chars())) != 1 || !possible {
        return Err(Problem::new("iban-checksum"));
    }
    Ok(iban)
}

/// In groups of four, as banks print it.
#[must_use]
pub fn display(canonical: &str) -> String {
    super::grouped(canonical, &[4])
}

/// Remainder by 97 (ISO 7064), letters as 10 to 35.
fn remainder(characters: impl Iterator<Item = char>) -> u32 {
    characters.fold(0, |rest, character| match character.to_digit(36) {
        Some(number @ 10..) => (rest * 100 + number) % 97,
        Some(number) => (rest * 10 + number) % 97,
        None => rest,
    })
}

fn structure(country: &str) -> Option<&'static str> {
    STRUCTURES.split(' ').find_map(|entry| entry.strip_prefix(country)).filter(|_| country.len() == 2)
}

/// The kind of each character: `8n2c` is eight times `n` and twice `c`.
fn kinds(structure: &str) -> impl Iterator<Item = char> + '_ {
    let mut count = 0;
    structure.chars().flat_map(move |character| match character.to_digit(10) {
        Some(digit) => {
            count = count * 10 + digit as usize;
            std::iter::repeat_n(' ', 0)
        }
        None => std::iter::repeat_n(character, std::mem::take(&mut count)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(parse(text).unwrap_or_else(|problem| problem.to_string()), expected, "{text:?}");
    }

    #[test]
    fn as_people_write_them() {
        check("DE89370400440532013000", "DE89370400440532013000");
        check("de89 3704 0044 0532 0130 00", "DE89370400440532013000");
        check("IBAN: DE89 3704 0044 0532 0130 00", "DE89370400440532013000");
        check("DE02\u{A0}1203-0000 0000.2020 51", "DE02120300000000202051");
        check("DE٨٩ ٣٧٠٤ ٠٠٤٤ ٠٥٣٢ ٠١٣٠ ٠٠", "DE89370400440532013000");
        check("GB82 WEST 1234 5698 7654 32", "GB82WEST12345698765432");
        check("FR14 2004 1010 0505 0001 3M02 606", "FR1420041010050500013M02606");
        check("TR33 0006 1005 1978 6457 8413 26", "TR330006100519786457841326");
    }

    #[test]
    fn what_is_wrong_is_said() {
        check("DE89370400440532013001", "iban-checksum");
        check("DE8937040044053201300", "iban-too-short country=DE length=21 expected=22 missing=1");
        check("DE893704004405320130000", "iban-too-long country=DE length=23 expected=22 over=1");
        check("DE", "iban-too-short country=DE length=2 expected=22 missing=20");
        check("D", "iban-country country=D");
        check("ZZ89370400440532013000", "iban-country country=ZZ");
        check("89370400440532013000", "iban-account-number");
        check("DE89370400440532O13000", "iban-structure country=DE character=O position=17 expected=digit");
        check(
            "GB82 WES7 1234 5698 7654 32",
            "iban-structure country=GB character=7 position=9 expected=letter",
        );
        check("DE89/3704", "iban-character character=/ position=5");
        check("DE89 ä", "iban-character character=ä position=6");
        check("", "iban-account-number");
    }

    /// A valid IBAN of every country, by the library's arithmetic and not ours.
    fn examples() -> Vec<String> {
        STRUCTURES
            .split(' ')
            .map(|entry| {
                let (country, structure) = entry.split_at(2);
                let account: String = kinds(structure)
                    .enumerate()
                    .map(|(i, kind)| match kind {
                        'n' => char::from_digit((i as u32 * 7 + 3) % 10, 10).unwrap(),
                        _ => char::from(b'A' + (i % 26) as u8),
                    })
                    .collect();
                (2..=98)
                    .map(|digits| format!("{country}{digits:02}{account}"))
                    .find(|iban| iban.parse::<::iban::Iban>().is_ok())
                    .unwrap_or_else(|| panic!("no check digits for {country}"))
            })
            .collect()
    }

    #[test]
    fn every_country_and_every_mistake_the_check_digits_promise_to_find() {
        let examples = examples();
        assert!(examples.len() > 80, "{}", examples.len());
        for iban in &examples {
            check(iban, iban);
            assert_eq!(display(iban).replace(' ', ""), *iban);
            let characters: Vec<char> = iban.chars().collect();
            for place in 2..characters.len() {
                if characters[place].is_ascii_digit() {
                    for digit in ('0'..='9').filter(|digit| *digit != characters[place]) {
                        let mut wrong = characters.clone();
                        wrong[place] = digit;
                        assert!(parse(&String::from_iter(&wrong)).is_err(), "{iban} with {digit} at {place}");
                    }
                }
                let next = characters.get(place + 1).copied().unwrap_or('A');
                if characters[place].is_ascii_digit() && next.is_ascii_digit() && next != characters[place] {
                    let mut wrong = characters.clone();
                    wrong.swap(place, place + 1);
                    assert!(parse(&String::from_iter(&wrong)).is_err(), "{iban} exchanged at {place}");
                }
            }
            assert!(parse(iban.get(..iban.len() - 1).unwrap()).is_err());
        }
    }
}
