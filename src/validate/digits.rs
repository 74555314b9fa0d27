//! Decimal digits of the scripts applicants type in.

/// The zeros of the digit rows that are understood in every language: ASCII, Arabic-Indic, Extended Arabic-Indic
/// (Persian, Urdu, Pashto, Sorani), Devanagari, Bengali, Khmer, Thai and fullwidth. Ethiopic is missing on purpose: its
/// numerals are not a positional system.
const ZEROS: [u32; 8] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0x17E0, 0xFF10];

/// The digit 0 to 9 as its ASCII character; any other character as it is.
#[must_use]
pub fn to_ascii(character: char) -> char {
    let code = character as u32;
    ZEROS.iter().find_map(|zero| char::from_digit(code.checked_sub(*zero)?, 10)).unwrap_or(character)
}

/// A text with every local digit written as 0 to 9.
#[must_use]
pub fn normalize(text: &str) -> String {
    text.chars().map(to_ascii).collect()
}

#[cfg(test)]
mod tests {
    use super::normalize;

    #[test]
    fn local_digits_become_ascii() {
        let check = |text: &str, expected: &str| assert_eq!(normalize(text), expected, "{text}");
        check("0123456789", "0123456789");
        check("٠١٢٣٤٥٦٧٨٩", "0123456789");
        check("۰۱۲۳۴۵۶۷۸۹", "0123456789");
        check("०१२३४५६७८९", "0123456789");
        check("12ab", "12ab");
        check("፩፪", "፩፪");
    }
}
