//! A part of a text -> where it stands in the file, through quotes, escapes, folded lines and indentation.

use std::ops::Range;

use super::{Place, Writing};

/// The bytes of the file that bytes `part` of the `value` at `place` were read from.
///
/// Characters that are not white space are found exactly; white space, which YAML folds, as near as it matters.
pub(crate) fn bytes_of(file: &str, place: &Place, value: &str, part: &Range<u32>) -> Range<usize> {
    let whole = place.value.clone();
    let Some(raw) = file.get(whole.clone()) else { return whole };
    if place.writing == Writing::Nested {
        return whole;
    }
    let (part_start, part_end) = (part.start as usize, part.end as usize);
    let mut reader = Raw { rest: raw, writing: place.writing };
    reader.skip_header();
    let (mut start, mut end) = (None, None);
    for (offset, character) in value.char_indices() {
        if offset >= part_end && end.is_some() {
            break;
        }
        let from = reader.find(character, raw);
        if offset >= part_start && start.is_none() {
            start = Some(from);
        }
        reader.advance(character);
        if offset < part_end {
            end = Some(raw.len() - reader.rest.len());
        }
    }
    // Behind the last character (`expected …, found the end`): where the reading stopped.
    let behind = raw.len() - reader.rest.len();
    let start = start.unwrap_or(behind);
    let end = end.unwrap_or(start).max(start);
    whole.start + start..whole.start + end
}

struct Raw<'t> {
    rest: &'t str,
    writing: Writing,
}

impl Raw<'_> {
    fn skip_header(&mut self) {
        let skipped = match self.writing {
            Writing::Single | Writing::Double => 1,
            Writing::Block if self.rest.starts_with(['|', '>']) => {
                self.rest.find('\n').map_or(0, |end| end + 1)
            }
            _ => 0,
        };
        self.rest = self.rest.get(skipped..).unwrap_or_default();
    }

    /// Skips what stands for no character, up to the one that stands for `character`; returns its offset.
    fn find(&mut self, character: char, raw: &str) -> usize {
        if !character.is_whitespace() {
            self.rest = self.rest.trim_start();
            // An escaped line break joins two lines of a text in double quotes.
            while self.writing == Writing::Double
                && (self.rest.starts_with("\\\n") || self.rest.starts_with("\\\r"))
            {
                self.rest = self.rest.get(1..).unwrap_or_default().trim_start();
            }
        }
        raw.len() - self.rest.len()
    }

    fn advance(&mut self, character: char) {
        let Some(first) = self.rest.chars().next() else { return };
        let length = match self.writing {
            Writing::Single if self.rest.starts_with("''") => 2,
            Writing::Double if first == '\\' => escape_length(self.rest),
            _ if character.is_whitespace() && !first.is_whitespace() => 0,
            _ => first.len_utf8(),
        };
        self.rest = self.rest.get(length..).unwrap_or_default();
    }
}

/// Bytes of the escape at the beginning: `\n` has 2, `\u00e4` has 6.
fn escape_length(rest: &str) -> usize {
    match rest.as_bytes().get(1) {
        Some(b'x') => 4,
        Some(b'u') => 6,
        Some(b'U') => 10,
        _ => 1 + rest.chars().nth(1).map_or(0, char::len_utf8),
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    /// Looks for `part` in the value of `/a` and says what of the file that is.
    #[track_caller]
    fn check(file: &str, part: &str, expected: &str) {
        let document = read(file);
        assert!(document.diagnostics.is_empty(), "{:?}", document.diagnostics);
        let value = document.data.get("a").and_then(|value| value.as_text()).unwrap();
        let start = u32::try_from(value.find(part).unwrap()).unwrap();
        let part = start..start + u32::try_from(part.len()).unwrap();
        let found = bytes_of(file, &document.places["/a"], value, &part);
        assert_eq!(&file[found.clone()], expected, "{file:?} at {found:?}");
    }

    #[test]
    fn parts_are_found_however_the_text_is_written() {
        check("a: one two", "two", "two");
        check("a: größer als", "als", "als");
        check("a: 'it''s one'", "one", "one");
        check("a: 'it''s one'", "'s", "''s");
        check(r#"a: "x \"y\" z""#, "z", "z");
        check(r#"a: "ä\u00e4 z""#, "z", "z");
        check("a: |\n  one\n    two\n  three\n", "three", "three");
        check("a: |\n  one\n    two\n  three\n", "two", "two");
        check("a: >-\n  if x\n  then y\n  else  z\n", "then y", "then y");
        check("a: >-\n  if x\n  then y\n  else  z\n", "z", "z");
        check("a: >-\n\n  if x\n\n  then y\n", "then", "then");
        check("a: if x\n  then y\n  else z\n", "else z", "else z");
        check("a: \"if x\n  then \\\n  y\"\n", "y", "y");
        check("a: >-\n  if x\n  then y\n", "x then", "x\n  then");
    }

    #[test]
    fn behind_the_end_is_the_end() {
        let file = "a: 1 +";
        let document = read(file);
        assert_eq!(bytes_of(file, &document.places["/a"], "1 +", &(3..3)), 6..6);
    }
}
