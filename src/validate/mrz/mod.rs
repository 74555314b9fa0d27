//! Machine-readable zones of passports, identity cards, residence permits and visas (ICAO 9303-3 to -7): the two or three
//! lines with the signs `<`, as somebody types or pastes them.
//!
//! Blanks, small letters and missing fillers at the end of a line are put right; what could be one character or another (O and 0)
//! never is: the check digits or the kind of the place tell what is wrong, and where.

mod states;

use super::{Problem, digits, is_direction_mark};
use crate::value::{Date, days_in_month};

pub use states::region;

/// What the lines say. Names are as they stand there: capital letters, other scripts and marks written with A to Z.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    /// The lines, complete, apart by line breaks.
    pub lines: String,
    /// Surnames.
    pub family_name: String,
    /// Given names; cut off where the line was too short for them, empty where the document has none.
    pub given_names: String,
    /// Number of the document.
    pub number: String,
    /// Who issued it: three letters of ISO 3166 or ICAO 9303, `D` for Germany.
    pub issuer: String,
    /// Nationality, in the same letters.
    pub nationality: String,
    /// Year, month, day of birth, as far as they are known.
    pub birth: [Option<i32>; 3],
    /// `M`, `F`, `X`, or `<` for not stated.
    pub sex: char,
    /// The last day on which the document is valid, if it has one.
    pub valid_until: Option<Date>,
}

/// Part of a line, positions from 0.
type Span = (usize, usize, usize);

/// Where things stand in a kind of zone.
struct Layout {
    lines: usize,
    width: usize,
    names: Span,
    number: Span,
    nationality: Span,
    birth: Span,
    sex: Span,
    expiry: Span,
    /// What the state may use; its check digit stands behind it in the largest format only.
    optional: Span,
    has_optional_digit: bool,
    /// What the last check digit is computed over, and where it stands.
    composite: &'static [Span],
    composite_digit: Span,
}

/// Passports: two lines of 44.
const TD3: Layout = Layout {
    lines: 2,
    width: 44,
    names: (0, 5, 44),
    number: (1, 0, 9),
    nationality: (1, 10, 13),
    birth: (1, 13, 19),
    sex: (1, 20, 21),
    expiry: (1, 21, 27),
    optional: (1, 28, 42),
    has_optional_digit: true,
    composite: &[(1, 0, 10), (1, 13, 20), (1, 21, 43)],
    composite_digit: (1, 43, 44),
};

/// Older identity cards: two lines of 36.
const TD2: Layout = Layout {
    width: 36,
    names: (0, 5, 36),
    optional: (1, 28, 35),
    has_optional_digit: false,
    composite: &[(1, 0, 10), (1, 13, 20), (1, 21, 35)],
    composite_digit: (1, 35, 36),
    ..TD3
};

/// Identity cards and residence permits: three lines of 30.
const TD1: Layout = Layout {
    lines: 3,
    width: 30,
    names: (2, 0, 30),
    number: (0, 5, 14),
    nationality: (1, 15, 18),
    birth: (1, 0, 6),
    sex: (1, 7, 8),
    expiry: (1, 8, 14),
    optional: (0, 15, 30),
    has_optional_digit: false,
    composite: &[(0, 5, 30), (1, 0, 7), (1, 8, 15), (1, 18, 29)],
    composite_digit: (1, 29, 30),
};

const ISSUER: Span = (0, 2, 5);
/// What the first character can be: passport, identity card or residence permit (three letters), visa.
const KINDS: &str = "PIACV";
/// Documents are issued for ten years, some for more; a date further ahead is of the century before.
const MAX_YEARS_AHEAD: i32 = 50;

/// Reads the lines; `today` tells the century of two-digit years.
///
/// # Errors
/// What is wrong with them, and where.
pub fn parse(text: &str, today: Date) -> Result<Zone, Problem> {
    let mut lines = split(text);
    let kind = lines.first().and_then(|line| line.first().copied());
    let layout = layout_of(&mut lines)?;
    if let Some(kind) = kind.filter(|kind| !KINDS.contains(*kind)) {
        return Err(Problem::new("mrz-kind").character("character", kind));
    }
    complete(&mut lines, layout)?;
    let zone = Lines { lines, layout, is_visa: kind == Some('V') };
    zone.check_characters()?;
    zone.check_digits()?;
    zone.read(today)
}

/// The lines without blanks, in capitals, with the signs that keyboards and browsers make of `<`.
fn split(text: &str) -> Vec<Vec<char>> {
    let line = |line: &str| {
        let mut characters = Vec::new();
        for character in line.chars().filter(|c| !c.is_whitespace() && !is_direction_mark(*c)) {
            match character {
                '‹' | '＜' | '〈' | '⟨' => characters.push('<'),
                '«' | '《' => characters.extend(['<', '<']),
                other => characters.push(digits::to_ascii(other).to_ascii_uppercase()),
            }
        }
        characters
    };
    text.lines().map(line).filter(|line: &Vec<char>| !line.is_empty()).collect()
}

/// The kind of zone, by the number and length of the lines. Lines that were pasted as one are taken apart.
fn layout_of(lines: &mut Vec<Vec<char>>) -> Result<&'static Layout, Problem> {
    if let [whole] = lines.as_slice() {
        let layout = [&TD3, &TD2, &TD1].into_iter().find(|layout| layout.lines * layout.width == whole.len());
        if let Some(layout) = layout {
            *lines = whole.chunks(layout.width).map(<[char]>::to_vec).collect();
            return Ok(layout);
        }
    }
    match lines.as_slice() {
        [first, second] if first.len().max(second.len()) <= TD2.width => Ok(&TD2),
        [_, _] => Ok(&TD3),
        [_, _, _] => Ok(&TD1),
        _ => Err(Problem::new("mrz-lines").count("lines", lines.len())),
    }
}

/// Fillers that were left out, or typed too often, at the end of lines that end with them; the others have their length.
fn complete(lines: &mut [Vec<char>], layout: &Layout) -> Result<(), Problem> {
    let (digit_line, ..) = layout.composite_digit;
    for (index, line) in lines.iter_mut().enumerate() {
        if index != digit_line {
            while line.len() > layout.width && line.last() == Some(&'<') {
                line.pop();
            }
            if line.len() < layout.width {
                line.resize(layout.width, '<');
            }
        }
        if line.len() != layout.width {
            let problem = Problem::new("mrz-length").count("line", index + 1);
            return Err(problem.count("length", line.len()).count("expected", layout.width));
        }
    }
    Ok(())
}

struct Lines {
    lines: Vec<Vec<char>>,
    layout: &'static Layout,
    /// Visas have no check digit over everything, and no certain ones behind the date of expiry.
    is_visa: bool,
}

impl Lines {
    fn span(&self, (line, from, to): Span) -> &[char] {
        self.lines.get(line).and_then(|line| line.get(from..to)).unwrap_or_default()
    }

    fn text(&self, span: Span) -> String {
        self.span(span).iter().collect()
    }

    /// The text without fillers at its end.
    fn trimmed(&self, span: Span) -> String {
        self.text(span).trim_end_matches('<').to_owned()
    }

    /// Every character is one of its place.
    fn check_characters(&self) -> Result<(), Problem> {
        for (index, line) in self.lines.iter().enumerate() {
            for (position, character) in line.iter().enumerate() {
                let place = |code| {
                    let problem = Problem::new(code).count("line", index + 1).count("position", position + 1);
                    problem.character("character", *character)
                };
                if !matches!(character, 'A'..='Z' | '0'..='9' | '<') {
                    return Err(place("mrz-character"));
                }
                let is_in = |(line, from, to): Span| line == index && (from..to).contains(&position);
                let layout = self.layout;
                let takes_digits = [layout.birth, layout.expiry].into_iter().any(is_in);
                let takes_letters = [layout.names, layout.nationality, ISSUER].into_iter().any(is_in);
                if takes_digits && character.is_ascii_uppercase() {
                    return Err(place("mrz-digit-expected").text("suggestion", digit_like(*character)));
                }
                if takes_letters && character.is_ascii_digit() {
                    return Err(place("mrz-letter-expected").text("suggestion", letter_like(*character)));
                }
                if is_in(layout.sex) && !matches!(character, 'M' | 'F' | 'X' | '<') {
                    return Err(place("mrz-sex"));
                }
            }
        }
        Ok(())
    }

    fn check_digits(&self) -> Result<(), Problem> {
        let layout = self.layout;
        for (field, span) in
            [("number", layout.number), ("birth-date", layout.birth), ("expiry-date", layout.expiry)]
        {
            let is_right = match (field, self.long_number()) {
                ("number", Some((_, is_right))) => is_right,
                _ => self.fits(&self.text(span), behind(span)),
            };
            if !is_right {
                return Err(checksum(field, span));
            }
        }
        if self.is_visa {
            return Ok(());
        }
        if layout.has_optional_digit && !self.fits(&self.text(layout.optional), behind(layout.optional)) {
            return Err(checksum("optional", layout.optional));
        }
        let all: String = layout.composite.iter().map(|span| self.text(*span)).collect();
        if !self.fits(&all, layout.composite_digit) {
            let (line, ..) = layout.composite_digit;
            return Err(checksum("all", (line, 0, layout.width)));
        }
        Ok(())
    }

    /// Whether a check digit is that of a text. Where there is nothing to check, a filler may stand for it.
    fn fits(&self, text: &str, digit: Span) -> bool {
        match self.span(digit) {
            ['<'] => text.chars().all(|character| character == '<'),
            [digit] => digit.to_digit(10) == Some(check_digit(text)),
            _ => false,
        }
    }

    /// A number of more than nine characters goes on in the optional part, its check digit last; and whether that fits.
    fn long_number(&self) -> Option<(String, bool)> {
        let rest = self.text(self.layout.optional);
        let rest = rest.split('<').next().filter(|rest| !rest.is_empty())?;
        if self.layout.has_optional_digit || self.span(behind(self.layout.number)) != ['<'] {
            return None;
        }
        let mut number = self.text(self.layout.number);
        number.push_str(rest);
        let digit = number.pop()?;
        let is_right = digit.to_digit(10) == Some(check_digit(&number));
        Some((number, is_right))
    }

    fn read(&self, today: Date) -> Result<Zone, Problem> {
        let layout = self.layout;
        let names = self.text(layout.names);
        let (family_name, given_names) = names.split_once("<<").unwrap_or((&names, ""));
        let [family_name, given_names] = [family_name, given_names]
            .map(|names| names.split('<').filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" "));
        if family_name.is_empty() {
            let (line, ..) = layout.names;
            return Err(Problem::new("mrz-names").count("line", line + 1));
        }
        let lines: Vec<String> = self.lines.iter().map(|line| line.iter().collect()).collect();
        let (number, _) =
            self.long_number().unwrap_or_else(|| (self.text(layout.number).replace('<', ""), true));
        Ok(Zone {
            lines: lines.join("\n"),
            family_name,
            given_names,
            number,
            issuer: self.trimmed(ISSUER),
            nationality: self.trimmed(layout.nationality),
            birth: self.birth(today).ok_or_else(|| self.no_date("mrz-birth-date", layout.birth))?,
            sex: self.span(layout.sex).first().copied().unwrap_or('<'),
            valid_until: self.expiry(today).ok_or_else(|| self.no_date("mrz-expiry-date", layout.expiry))?,
        })
    }

    fn no_date(&self, code: &'static str, span: Span) -> Problem {
        let (line, ..) = span;
        Problem::new(code).count("line", line + 1).text("text", self.text(span))
    }

    /// Two digits each of year, month, day; nothing where `<` or zeros stand for what nobody knows.
    fn date(&self, span: Span) -> Option<[Option<i32>; 3]> {
        let text = self.text(span);
        let part = |from: usize| match text.get(from..from + 2)? {
            "<<" => Some(None),
            "00" if from > 0 => Some(None),
            digits => digits.parse().ok().map(Some),
        };
        let [year, month, day] = [part(0)?, part(2)?, part(4)?];
        let last = |month: i32| {
            u8::try_from(month).map_or(0, |month| days_in_month(year.unwrap_or(0) + 2000, month))
        };
        let is_possible = match (month, day) {
            (Some(month), Some(day)) => (1..=12).contains(&month) && day <= i32::from(last(month)),
            (Some(month), None) => (1..=12).contains(&month),
            (None, None) => true,
            (None, Some(_)) => false,
        };
        is_possible.then_some([year, month, day])
    }

    /// Nobody is born in the future: such a year is of the century before.
    fn birth(&self, today: Date) -> Option<[Option<i32>; 3]> {
        let [year, month, day] = self.date(self.layout.birth)?;
        let year = year.map(|year| {
            let this = [year + 2000, month.unwrap_or(1), day.unwrap_or(1)];
            let now = [today.year, i32::from(today.month), i32::from(today.day)];
            if this > now { year + 1900 } else { year + 2000 }
        });
        // 29 February of 1900 only looks possible because 2000 had one.
        let is_leap_day = month == Some(2) && day == Some(29);
        let last = year.map_or(29, |year| days_in_month(year, 2));
        (!is_leap_day || last == 29).then_some([year, month, day])
    }

    fn expiry(&self, today: Date) -> Option<Option<Date>> {
        let [year, month, day] = match self.date(self.layout.expiry)? {
            [Some(year), Some(month), Some(day)] => [year, month, day],
            [None, None, None] => return Some(None),
            _ => return None,
        };
        let century = if year + 2000 > today.year + MAX_YEARS_AHEAD { 1900 } else { 2000 };
        let date = Date::new(year + century, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
        Some(Some(date))
    }
}

/// Where the check digit of a part stands.
fn behind((line, _, to): Span) -> Span {
    (line, to, to + 1)
}

fn checksum(field: &str, (line, from, to): Span) -> Problem {
    let problem = Problem::new("mrz-checksum").text("field", field);
    problem.count("line", line + 1).count("from", from + 1).count("to", to)
}

/// Letters and the digits that are taken for them.
const ALIKE: [(char, &str); 8] =
    [('O', "0"), ('I', "1"), ('B', "8"), ('S', "5"), ('Z', "2"), ('G', "6"), ('D', "0"), ('Q', "0")];

fn digit_like(letter: char) -> &'static str {
    ALIKE.iter().find(|(other, _)| *other == letter).map_or("", |(_, digit)| digit)
}

fn letter_like(digit: char) -> String {
    let letter = ALIKE.iter().find(|(_, other)| other.starts_with(digit));
    letter.map(|(letter, _)| letter.to_string()).unwrap_or_default()
}

/// The check digit of a field (ICAO 9303-3): weights 7, 3, 1; digits count as themselves, A as 10 to Z as 35, `<` as 0.
#[must_use]
pub fn check_digit(field: &str) -> u32 {
    let value = |character: char| character.to_digit(36).unwrap_or(0);
    field
        .chars()
        .zip([7, 3, 1].into_iter().cycle())
        .map(|(character, weight)| value(character) * weight)
        .sum::<u32>()
        % 10
}

#[cfg(test)]
mod tests;
