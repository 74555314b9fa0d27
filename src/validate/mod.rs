//! Checks of single values: what an applicant typed becomes one canonical text, or a [`Problem`].
//!
//! Every check is pure: no state, no clock, no text for people. Each module has the same shape,
//! `parse(text, …) -> Result<canonical, Problem>`; where a doubt should be voiced but not stop anybody, the module
//! has a second function `hint(canonical) -> Option<Problem>`. All codes and their arguments: `docs/problems.md`.

pub mod bic;
pub mod charset;
pub mod date;
pub mod digits;
pub mod document_number;
pub mod email;
pub mod file;
pub mod iban;
pub mod mrz;
pub mod number;
pub mod period;
pub mod phone;
mod problem;
pub mod register_numbers;
pub mod tax_id;
pub mod text;
pub mod url;

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

/// What is left of a number that people write in groups: no blanks, none of the `separators`, capitals, local digits as
/// 0 to 9; each character with its position as typed.
pub(crate) fn squeeze(text: &str, separators: &str) -> Vec<(usize, char)> {
    symbols(text)
        .into_iter()
        .filter(|(_, c)| !c.is_whitespace() && !separators.contains(*c))
        .map(|(position, c)| (position, c.to_ascii_uppercase()))
        .collect()
}

/// The characters as one text.
pub(crate) fn text_of(typed: &[(usize, char)]) -> String {
    typed.iter().map(|(_, c)| *c).collect()
}

/// The first character that is not of its kind (`9` digit, `A` capital letter) in the pattern, as a problem; characters
/// behind the pattern are of its last kind.
pub(crate) fn check_kinds(typed: &[(usize, char)], pattern: &str, code: &'static str) -> Result<(), Problem> {
    let last = pattern.chars().last().unwrap_or('9');
    for ((position, character), kind) in typed.iter().zip(pattern.chars().chain(std::iter::repeat(last))) {
        let fits = if kind == 'A' { character.is_ascii_uppercase() } else { character.is_ascii_digit() };
        if !fits {
            return Err(Problem::new(code).character("character", *character).count("position", *position));
        }
    }
    Ok(())
}

/// In groups of these sizes, the last of them again and again: `[2, 3]` makes `36 574 261 809`.
pub(crate) fn grouped(canonical: &str, sizes: &[usize]) -> String {
    let mut sizes = sizes.iter().copied();
    let mut size = sizes.next().unwrap_or(usize::MAX);
    let mut left = size;
    let mut grouped = String::with_capacity(canonical.len() * 2);
    for character in canonical.chars() {
        if left == 0 {
            size = sizes.next().unwrap_or(size);
            left = size;
            grouped.push(' ');
        }
        left = left.saturating_sub(1);
        grouped.push(character);
    }
    grouped
}

/// Exactly so many characters, or a problem.
pub(crate) fn check_length(
    typed: &[(usize, char)],
    expected: usize,
    code: &'static str,
) -> Result<(), Problem> {
    if typed.len() == expected {
        return Ok(());
    }
    Err(Problem::new(code).count("length", typed.len()).count("expected", expected))
}
