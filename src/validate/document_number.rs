//! Numbers of passports and of German residence permits.

use super::{Problem, mrz, squeeze, text_of};

/// Fewest and most characters of a passport number. Nine are usual; some states have longer ones.
const PASSPORT: (usize, usize) = (4, 20);
/// A German number, without and with its check digit.
const GERMAN: (usize, usize) = (9, 10);
/// Letters of German numbers (ICAO 9303 with the choice of Bundesdruckerei): none that can be taken for a digit or make a
/// word. `D` begins the numbers of older stickers.
const GERMAN_LETTERS: &str = "CFGHJKLMNPRTVWXYZ";

/// Reads the number of a passport or identity card of any state: capital letters and digits. Blanks are left out;
/// hyphens and slashes stay, because some states print them.
///
/// # Errors
/// A [`Problem`] `document-number-…`.
pub fn passport(text: &str) -> Result<String, Problem> {
    let typed = squeeze(text, "");
    if let Some((position, character)) =
        typed.iter().find(|(_, c)| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '/')))
    {
        return Err(wrong_character(*position, *character));
    }
    check_length(typed.len(), PASSPORT)?;
    Ok(text_of(&typed))
}

/// Reads the number of a German residence permit: nine characters, and the check digit if it was typed too. Canonical:
/// nine characters, without the check digit.
///
/// # Errors
/// A [`Problem`] `document-number-…`.
pub fn residence_permit(text: &str) -> Result<String, Problem> {
    let typed = squeeze(text, "-./");
    if let Some((position, character)) = typed.iter().find(|(_, c)| !c.is_ascii_alphanumeric()) {
        return Err(wrong_character(*position, *character));
    }
    check_length(typed.len(), GERMAN)?;
    for (index, (position, character)) in typed.iter().enumerate() {
        let fits = character.is_ascii_digit()
            || GERMAN_LETTERS.contains(*character)
            || (index, *character) == (0, 'D');
        if !fits {
            let meant = match character {
                'O' | 'Q' | 'D' => "0",
                'I' => "1",
                'S' => "5",
                'B' => "8",
                _ => "",
            };
            return Err(Problem::new("document-number-letter")
                .character("character", *character)
                .count("position", *position)
                .text("suggestion", meant));
        }
    }
    let number = text_of(&typed);
    let (serial, check) = number.split_at_checked(GERMAN.0).unwrap_or((&number, ""));
    if let Some(digit) = check.chars().next()
        && digit.to_digit(10) != Some(mrz::check_digit(serial))
    {
        return Err(Problem::new("document-number-checksum"));
    }
    Ok(serial.to_owned())
}

fn check_length(length: usize, (min, max): (usize, usize)) -> Result<(), Problem> {
    if (min..=max).contains(&length) {
        return Ok(());
    }
    Err(Problem::new("document-number-length").count("length", length).count("min", min).count("max", max))
}

fn wrong_character(position: usize, character: char) -> Problem {
    Problem::new("document-number-character").character("character", character).count("position", position)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table() {
        let check = |parse: fn(&str) -> Result<String, Problem>, text: &str, expected: &str| {
            assert_eq!(parse(text).unwrap_or_else(|problem| problem.to_string()), expected, "{text}");
        };
        check(passport, "n 01234567", "N01234567");
        check(passport, "002-12-L012345", "002-12-L012345");
        check(passport, "L898902C3", "L898902C3");
        check(passport, "123", "document-number-length length=3 min=4 max=20");
        check(passport, "N0123ä", "document-number-character character=ä position=6");
        check(residence_permit, "YZ0X1234T", "YZ0X1234T");
        check(residence_permit, "c01x00t47", "C01X00T47");
        check(residence_permit, "C01X00T478", "C01X00T47");
        check(residence_permit, "C01X00T471", "document-number-checksum");
        check(residence_permit, "D12345678", "D12345678");
        check(residence_permit, "CO1X00T47", "document-number-letter character=O position=2 suggestion=0");
        check(residence_permit, "C01X00E47", "document-number-letter character=E position=7 suggestion=");
        check(residence_permit, "C01X00T4", "document-number-length length=8 min=9 max=10");
    }
}
