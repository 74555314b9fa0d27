//! Checks of single values: what an applicant typed becomes one canonical text, or a [`Problem`].
//!
//! Every check is pure: no state, no clock, no text for people. Each module has the same shape,
//! `parse(text, …) -> Result<canonical, Problem>`; where a doubt should be voiced but not stop anybody, the module
//! has a second function `hint(canonical) -> Option<Problem>`. All codes and their arguments: `docs/problems.md`.

pub mod charset;
pub mod date;
pub mod digits;
pub mod number;
mod problem;
pub mod text;

pub use problem::Problem;

/// Whether a character only steers the direction or joining of text: marks that come along when text is pasted
/// from right-to-left surroundings. Numbers, dates and account numbers ignore them; in other text they are a
/// problem, see [`charset`].
pub(crate) fn is_direction_mark(character: char) -> bool {
    matches!(character, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{061C}' | '\u{FEFF}' | '\u{00AD}')
}

/// The characters of a number-like text: no direction marks, local digits as 0 to 9, no blanks at the ends, each
/// with its position in the text as typed (from 1, in characters).
pub(crate) fn symbols(text: &str) -> Vec<(usize, char)> {
    let mut symbols: Vec<(usize, char)> = text
        .chars()
        .enumerate()
        .filter(|(_, c)| !is_direction_mark(*c))
        .map(|(i, c)| (i + 1, digits::to_ascii(c)))
        .skip_while(|(_, c)| c.is_whitespace())
        .collect();
    while symbols.last().is_some_and(|(_, c)| c.is_whitespace()) {
        symbols.pop();
    }
    symbols
}
