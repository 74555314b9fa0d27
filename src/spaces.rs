//! Spaces at which no line may end: between a number and the sign or unit that it belongs to.

/// Signs of the law that stand before numbers: `§ 3`, `Abs. 1`.
const SIGNS: [&str; 10] = ["§", "§§", "Abs.", "Absatz", "Nr.", "Satz", "Art.", "Artikel", "Article", "SGB"];

/// Units that stand behind numbers: `10 Euro`.
const UNITS: [&str; 9] = ["Euro", "euros", "EUR", "€", "%", "Prozent", "percent", "MB", "يورو"];

/// A text in which the end of a line parts no number from its sign or unit: the space between them is U+00A0.
///
/// The text may be a piece of a longer one. A value stands before it where `after_value`, behind it where it ends
/// with a space; whether that is a number nobody knows here, and a space that keeps a word with its unit does no harm.
pub(crate) fn keep_together(text: &str, after_value: bool) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut before: Option<&str> = None;
    for word in text.split(' ') {
        if let Some(before) = before {
            let is_sign = SIGNS.contains(&before.trim_start_matches(['(', '„', '“', '‘']));
            let is_number_next = word.is_empty() || word.starts_with(char::is_numeric) || is_roman(word);
            let is_unit =
                UNITS.contains(&word.trim_end_matches([')', ',', '.', ':', ';', '?', '!', '“', '”']));
            let was_number =
                if before.is_empty() { after_value && kept.is_empty() } else { ends_in_number(before) };
            let together = is_sign && is_number_next || is_unit && was_number;
            kept.push(if together { '\u{a0}' } else { ' ' });
        }
        kept.push_str(word);
        before = Some(word);
    }
    kept
}

/// `II`, as the books of social law are counted.
fn is_roman(word: &str) -> bool {
    let word = word.trim_end_matches([')', ',', '.', ';', '?']);
    !word.is_empty() && word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'))
}

fn ends_in_number(word: &str) -> bool {
    word.ends_with(|char: char| char.is_numeric())
}

#[cfg(test)]
mod tests {
    use super::keep_together;

    #[test]
    fn numbers_stay_with_signs_and_units() {
        let cases = [
            (
                "Anspruch nach § 10 StAG, Abs. 2 Satz 1 Nr. 3.",
                "Anspruch nach §~10 StAG, Abs.~2 Satz~1 Nr.~3.",
            ),
            ("(§§ 66 bis 68 AufenthG)", "(§§~66 bis 68 AufenthG)"),
            ("Auf der Karte steht „§ 25 Abs. 2“.", "Auf der Karte steht „§~25 Abs.~2“."),
            ("tragen Sie 0 Euro ein, bis 50 %.", "tragen Sie 0~Euro ein, bis 50~%."),
            ("(Artikel 16a Grundgesetz)", "(Artikel~16a Grundgesetz)"),
            // A word of everyday language, and a unit behind a word.
            (
                "Satz für Satz in Euro. Ein Artikel von uns, viele Euro",
                "Satz für Satz in Euro. Ein Artikel von uns, viele Euro",
            ),
            ("nach SGB II oder SGB XII, § 67a SGB X", "nach SGB~II oder SGB~XII, §~67a SGB~X"),
            ("3 Kinder, 5 Jahre", "3 Kinder, 5 Jahre"),
            // A value follows.
            ("nach § ", "nach §~"),
            (" Euro", " Euro"),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(keep_together(text, false).replace('\u{a0}', "~"), expected, "{text}");
        }
    }

    #[test]
    fn a_unit_stays_with_the_value_before_it() {
        for (text, expected) in [
            (" Euro, sonst 3 Euro.", "~Euro, sonst 3~Euro."),
            (" Jahre", " Jahre"),
            (" und Euro", " und Euro"),
        ] {
            assert_eq!(keep_together(text, true).replace('\u{a0}', "~"), expected, "{text}");
        }
    }
}
