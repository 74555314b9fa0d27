//! Of what kind a refused character is.

use super::{Datatype, is_mark};
use crate::validate::Problem;

/// Scripts by blocks: first and last code point, name. Later rows catch what earlier ones leave.
const SCRIPTS: &[(u32, u32, &str)] = &[
    (0x0370, 0x03FF, "greek"),
    (0x0400, 0x052F, "cyrillic"),
    (0x0530, 0x058F, "armenian"),
    (0x0590, 0x05FF, "hebrew"),
    (0x0600, 0x06FF, "arabic"),
    (0x0750, 0x077F, "arabic"),
    (0x0870, 0x08FF, "arabic"),
    (0x0900, 0x097F, "devanagari"),
    (0x0980, 0x09FF, "bengali"),
    (0x0A00, 0x0A7F, "gurmukhi"),
    (0x0B80, 0x0BFF, "tamil"),
    (0x0A80, 0x0DFF, "indic"),
    (0x0E00, 0x0E7F, "thai"),
    (0x10A0, 0x10FF, "georgian"),
    (0x1100, 0x11FF, "hangul"),
    (0x1200, 0x139F, "ethiopic"),
    (0x1C80, 0x1C8F, "cyrillic"),
    (0x1C90, 0x1CBF, "georgian"),
    (0x0700, 0x1CFF, "other"),
    (0x1F00, 0x1FFF, "greek"),
    (0x2D00, 0x2D2F, "georgian"),
    (0x2D30, 0x2D7F, "tifinagh"),
    (0x2D80, 0x2DDF, "ethiopic"),
    (0x2DE0, 0x2DFF, "cyrillic"),
    (0x2E80, 0x2FDF, "han"),
    (0x3005, 0x3007, "han"),
    (0x3040, 0x30FF, "japanese"),
    (0x3130, 0x318F, "hangul"),
    (0x31F0, 0x31FF, "japanese"),
    (0x3400, 0x9FFF, "han"),
    (0xA640, 0xA69F, "cyrillic"),
    (0xAB00, 0xAB2F, "ethiopic"),
    (0xAC00, 0xD7FF, "hangul"),
    (0xA000, 0xA63F, "other"),
    (0xA800, 0xAB2F, "other"),
    (0xF900, 0xFAFF, "han"),
    (0xFB13, 0xFB17, "armenian"),
    (0xFB1D, 0xFB4F, "hebrew"),
    (0xFB50, 0xFDFF, "arabic"),
    (0xFE70, 0xFEFC, "arabic"),
    (0x10000, 0x1CFFF, "other"),
    (0x1E000, 0x1EDFF, "other"),
    (0x1EE00, 0x1EEFF, "arabic"),
    (0x20000, 0x3FFFF, "han"),
];

/// Pairs: a character, and the one of DIN 91379 that is meant. Cyrillic and Greek letters come first; they count as
/// look-alikes only beside Latin letters.
const TWINS: &str = "АAаaВBЕEеeІIіiЇÏїïЈJјjКKкkМMНHОOоoРPрpСCсcТTУYуyХXхxЅSѕsӀIЁËёëһhԁdѵvԛqԜWԝw\
ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOοoΡPΤTΥYΧXνvαaιiρpυu";

/// Signs and letters that are mistaken for others in any text, as pairs.
const SIGNS: &str = "\u{2BB}\u{2BF}\u{2BD}\u{2BF}\u{2BC}\u{2019}\u{2018}\u{2019}\u{201B}\u{2019}\u{2032}\u{2019}\
\u{2B9}'\u{55A}\u{2019}\u{A78C}\u{2019}\u{5F3}\u{2019}\u{201C}\"\u{201D}\"\u{201E}\"\u{201F}\"\u{2033}\"\u{2039}'\u{203A}'\
\u{2010}-\u{2011}-\u{2012}-\u{2013}-\u{2014}-\u{2015}-\u{2212}-\u{2043}-\u{AD}-\
\u{A0} \u{2000} \u{2001} \u{2002} \u{2003} \u{2004} \u{2005} \u{2006} \u{2007} \u{2008} \u{2009} \u{200A} \u{202F} \u{205F} \u{3000} \
\u{2044}/\u{2215}/\u{2022}\u{B7}\u{2219}\u{B7}\u{22C5}\u{B7}\u{37E};\u{60C},\u{61B};\u{61F}?\u{66A}%\
ƉĐɖđǝəƎƏɐaɑaɡgſs";

/// Invisible characters by range and name.
const INVISIBLE: &[(u32, u32, &str)] = &[
    (0xAD, 0xAD, "soft-hyphen"),
    (0x34F, 0x34F, "other"),
    (0x61C, 0x61C, "direction-mark"),
    (0x115F, 0x1160, "other"),
    (0x17B4, 0x17B5, "other"),
    (0x180B, 0x180F, "other"),
    (0x200B, 0x200B, "zero-width-space"),
    (0x200C, 0x200C, "zero-width-non-joiner"),
    (0x200D, 0x200D, "zero-width-joiner"),
    (0x200E, 0x200F, "direction-mark"),
    (0x202A, 0x202E, "direction-mark"),
    (0x2060, 0x2060, "word-joiner"),
    (0x2061, 0x2065, "other"),
    (0x2066, 0x2069, "direction-mark"),
    (0x206A, 0x206F, "other"),
    (0x3164, 0x3164, "other"),
    (0xFE00, 0xFE0F, "variation-selector"),
    (0xFEFF, 0xFEFF, "byte-order-mark"),
    (0xFFA0, 0xFFA0, "other"),
    (0xE0000, 0xE007F, "other"),
    (0xE0100, 0xE01EF, "variation-selector"),
];

/// The problem with a character of a text that the datatype does not contain.
pub(super) fn explain(text: &str, character: char, position: usize, datatype: Datatype) -> Problem {
    let number = character as u32;
    let problem = |code| base(code, character, position, datatype);
    if is_mark(character) {
        return problem("charset-combining");
    }
    if let Some(name) = find(INVISIBLE, number) {
        return problem("charset-invisible").text("name", name);
    }
    if character.is_control() {
        return problem("charset-control");
    }
    let latin =
        text.chars().any(|c| c != character && Datatype::A.contains(c) && !super::table::N1.contains(c));
    if let Some(suggestion) = suggestion(character, latin).filter(|c| datatype.contains(*c)) {
        return problem("charset-lookalike")
            .character("suggestion", suggestion)
            .text("suggestionCode", code_point(suggestion));
    }
    if let Some(script) = find(SCRIPTS, number) {
        return problem("charset-script").text("script", script);
    }
    if matches!(number, 0x2190..=0x2BFF | 0x1F000..=0x1FAFF) && !Datatype::E.contains(character) {
        return problem("charset-emoji");
    }
    match Datatype::ALL.into_iter().find(|wider| wider.contains(character)) {
        Some(wider) => problem("charset-other-datatype").text("allowedIn", wider.name()),
        None => problem("charset-other"),
    }
}

/// The character that is probably meant.
fn suggestion(character: char, beside_latin: bool) -> Option<char> {
    let twin = || if beside_latin { pair(TWINS, character) } else { None };
    let fullwidth = match character as u32 {
        code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0),
        _ => None,
    };
    pair(SIGNS, character).or_else(twin).or(fullwidth)
}

fn pair(pairs: &str, character: char) -> Option<char> {
    let mut pairs = pairs.chars();
    while let (Some(from), Some(to)) = (pairs.next(), pairs.next()) {
        if from == character {
            return Some(to);
        }
    }
    None
}

fn find(ranges: &[(u32, u32, &'static str)], number: u32) -> Option<&'static str> {
    ranges.iter().find(|(first, last, _)| (*first..=*last).contains(&number)).map(|(_, _, name)| *name)
}

fn base(code: &'static str, character: char, position: usize, datatype: Datatype) -> Problem {
    let mut shown = String::new();
    // A mark alone would combine with the quotation mark before it.
    if is_mark(character) {
        shown.push('◌');
    }
    shown.push(character);
    Problem::new(code)
        .text("character", shown)
        .text("code", code_point(character))
        .count("position", position)
        .text("datatype", datatype.name())
}

/// `U+0645`.
fn code_point(character: char) -> String {
    let mut digits = String::new();
    let mut rest = character as u32;
    while rest > 0 || digits.len() < 4 {
        digits.insert(0, char::from_digit(rest % 16, 16).unwrap_or('0').to_ascii_uppercase());
        rest /= 16;
    }
    digits.insert_str(0, "U+");
    digits
}

#[cfg(test)]
mod tests {
    use super::{SIGNS, TWINS};
    use crate::validate::charset::Datatype;

    #[test]
    fn every_suggestion_is_a_character_of_the_standard() {
        for pairs in [TWINS, SIGNS] {
            let all: Vec<char> = pairs.chars().collect();
            assert_eq!(all.len() % 2, 0);
            for pair in all.chunks(2) {
                assert!(Datatype::C.contains(pair[1]), "{pair:?}");
                assert!(!Datatype::A.contains(pair[0]) || pair[0] == '\u{2B9}', "{pair:?}");
            }
        }
    }
}
