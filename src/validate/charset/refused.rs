//! Of what kind a refused character is.

use super::{Datatype, is_mark, name_of};
use crate::validate::Problem;

/// Scripts by blocks: their names, and the first and last character of each block. Later ones catch what earlier ones leave.
const SCRIPTS: &str = "greek \u{370}\u{3FF}\u{1F00}\u{1FFF} \
    cyrillic \u{400}\u{52F}\u{1C80}\u{1C8F}\u{2DE0}\u{2DFF}\u{A640}\u{A69F} \
    armenian \u{530}\u{58F}\u{FB13}\u{FB17} \
    hebrew \u{590}\u{5FF}\u{FB1D}\u{FB4F} \
    arabic \u{600}\u{6FF}\u{750}\u{77F}\u{870}\u{8FF}\u{FB50}\u{FDFF}\u{FE70}\u{FEFC}\u{1EE00}\u{1EEFF} \
    devanagari \u{900}\u{97F} \
    bengali \u{980}\u{9FF} \
    gurmukhi \u{A00}\u{A7F} \
    tamil \u{B80}\u{BFF} \
    thai \u{E00}\u{E7F} \
    georgian \u{10A0}\u{10FF}\u{1C90}\u{1CBF}\u{2D00}\u{2D2F} \
    hangul \u{1100}\u{11FF}\u{3130}\u{318F}\u{AC00}\u{D7FF} \
    ethiopic \u{1200}\u{139F}\u{2D80}\u{2DDF}\u{AB00}\u{AB2F} \
    tifinagh \u{2D30}\u{2D7F} \
    han \u{2E80}\u{2FDF}\u{3005}\u{3007}\u{3400}\u{9FFF}\u{F900}\u{FAFF}\u{20000}\u{3FFFF} \
    japanese \u{3040}\u{30FF}\u{31F0}\u{31FF} \
    indic \u{A80}\u{DFF} \
    other \u{700}\u{1CFF}\u{A000}\u{A63F}\u{A800}\u{AB2F}\u{10000}\u{1CFFF}\u{1E000}\u{1EDFF}";

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

/// Invisible characters: their names, and the first and last character of each range.
const INVISIBLE: &str = "soft-hyphen \u{AD}\u{AD} \
    other \u{34F}\u{34F}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{180B}\u{180F}\u{2061}\u{2065}\u{206A}\u{206F}\u{3164}\u{3164}\u{FFA0}\u{FFA0}\u{E0000}\u{E007F} \
    direction-mark \u{61C}\u{61C}\u{200E}\u{200F}\u{202A}\u{202E}\u{2066}\u{2069} \
    zero-width-space \u{200B}\u{200B} \
    zero-width-non-joiner \u{200C}\u{200C} \
    zero-width-joiner \u{200D}\u{200D} \
    word-joiner \u{2060}\u{2060} \
    variation-selector \u{FE00}\u{FE0F}\u{E0100}\u{E01EF} \
    byte-order-mark \u{FEFF}\u{FEFF}";

/// The problem with a character of a text that the datatype does not contain.
pub(super) fn explain(text: &str, character: char, position: usize, datatype: Datatype) -> Problem {
    let number = character as u32;
    let problem = |code| base(code, character, position, datatype);
    if is_mark(character) {
        return problem("charset-combining");
    }
    if let Some(name) = find(INVISIBLE, character) {
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
    if let Some(script) = find(SCRIPTS, character) {
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

fn find(table: &'static str, character: char) -> Option<&'static str> {
    name_of(table, |ranges| {
        let mut ends = ranges.chars();
        while let (Some(first), Some(last)) = (ends.next(), ends.next()) {
            if (first..=last).contains(&character) {
                return true;
            }
        }
        false
    })
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
