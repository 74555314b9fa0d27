//! Characters that German registers can store: DIN 91379 (String.Latin+), datatypes A to E.
//!
//! A character outside the datatype is never removed or replaced; the problem names it, says where it stands and of
//! what kind it is, so that the message can say what to write instead.
//!
//! ```
//! use lotse::validate::charset::{Datatype, parse, search_form};
//! assert!(parse("Nguyễn Thị Ánh", Datatype::A).is_ok());
//! assert_eq!(parse("محمد", Datatype::A).unwrap_err().code, "charset-script");
//! assert_eq!(search_form("Ayşe Müller-Łukasz"), "AYSE MUELLER-LUKASZ");
//! ```

mod refused;
mod table;

use super::Problem;

/// The datatypes of DIN 91379. Each is a set of characters and sequences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Datatype {
    /// Names of natural persons: Latin letters and the non-letters N1.
    A,
    /// Other names, streets, firms: A and N2 (digits, punctuation).
    B,
    /// General text: B, N3 and N4 (line breaks).
    C,
    /// B, N3, Greek letters and E1.
    D,
    /// Everything: D, N4 and Cyrillic letters.
    E,
}

impl Datatype {
    /// From the narrowest on.
    pub const ALL: [Self; 5] = [Self::A, Self::B, Self::C, Self::D, Self::E];

    /// From its letter, as form definitions name it.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|datatype| datatype.name() == name)
    }

    /// Its letter.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
            Self::E => "E",
        }
    }

    /// Whether a character that stands alone belongs to the datatype.
    #[must_use]
    pub fn contains(self, character: char) -> bool {
        use Datatype::{B, C, D, E};
        let datatypes: &[Datatype] = match character {
            'A'..='Z' | 'a'..='z' => return true,
            _ if !character.is_ascii() && table::LETTERS.contains(character) => return true,
            _ if table::N1.contains(character) => return true,
            _ if table::N2.contains(character) => &[B, C, D, E],
            _ if table::N3.contains(character) => &[C, D, E],
            _ if table::N4.contains(character) => &[C, E],
            _ if table::GREEK.contains(character) || table::E1.contains(character) => &[D, E],
            _ if table::CYRILLIC.contains(character) => &[E],
            _ => return false,
        };
        datatypes.contains(&self)
    }
}

/// Accepts a text in NFC whose characters all belong to the datatype; returns it unchanged.
///
/// # Errors
/// A [`Problem`] `charset-…` about the first character that does not belong.
pub fn parse(text: &str, datatype: Datatype) -> Result<String, Problem> {
    let mut rest = text;
    let mut position = 1;
    while let Some(character) = rest.chars().next() {
        let length = match sequence(rest) {
            Some(sequence) => sequence.len(),
            None if datatype.contains(character) => character.len_utf8(),
            None => return Err(refused::explain(text, character, position, datatype)),
        };
        let (accepted, remaining) = rest.split_at(length);
        position += accepted.chars().count();
        rest = remaining;
    }
    Ok(text.to_owned())
}

/// The letter of several code points that the text begins with; the longest one, if there are two.
fn sequence(text: &str) -> Option<&'static str> {
    text.chars().nth(1).filter(|c| is_mark(*c))?;
    table::SEQUENCES
        .split(' ')
        .filter(|sequence| text.starts_with(sequence))
        .max_by_key(|sequence| sequence.len())
}

/// Of names and the characters they name, apart by blanks, the first name whose characters are wanted.
fn name_of(table: &'static str, is_wanted: impl Fn(&str) -> bool) -> Option<&'static str> {
    let mut parts = table.split(' ');
    while let (Some(name), Some(characters)) = (parts.next(), parts.next()) {
        if is_wanted(characters) {
            return Some(name);
        }
    }
    None
}

/// Marks that combine with the letter before them.
fn is_mark(character: char) -> bool {
    matches!(character as u32, 0x300..=0x36F | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0xFE20..=0xFE2F)
}

/// The search form of a name: capital ASCII letters as in the machine-readable line of a passport, by the list of DIN
/// 91379 (Ö becomes OE, Ł becomes L). The list covers letters; here digits, blanks and hyphens stay, other signs
/// separate words or are left out. Letters of other scripts have no search form and are left out.
#[must_use]
pub fn search_form(text: &str) -> String {
    let mut form = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            'A'..='Z' | '0'..='9' | '-' => form.push(character),
            'a'..='z' => form.push(character.to_ascii_uppercase()),
            // Ạ̈, Ọ̈, Ụ̈ are umlauts; on other letters the mark means nothing.
            '\u{308}' if form.ends_with(['A', 'O', 'U']) => form.push('E'),
            ' ' | ',' | '.' | '/' | '\t' | '\n' | '\u{A0}' => {
                if !form.is_empty() && !form.ends_with(' ') {
                    form.push(' ');
                }
            }
            _ => {
                form.push_str(name_of(table::LETTERS, |letters| letters.contains(character)).unwrap_or(""));
            }
        }
    }
    form.truncate(form.trim_end().len());
    form
}

#[cfg(test)]
mod tests;
