//! Machine-readable zones of passports, identity cards, residence permits and visas (ICAO 9303-3 to -7): the two or three
//! lines with the signs `<`, as somebody types or pastes them.
//!
//! Blanks, small letters and missing fillers at the end of a line are put right; what could be one character or another (O and 0)
//! never is: the check digits or the kind of the place tell what is wrong, and where.

mod states;

use super::{Problem, digits, is_direction_mark};
use crate::value::Date;

pub use states::region;

/// What the lines say. Other scripts and marks are written with A to Z there, and stay so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    /// The lines, complete, apart by line breaks.
    pub lines: String,
    /// Surnames, with capital letters at the beginning of words.
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
    pub sex: String,
    /// The last day on which the document is valid, if it has one.
    pub valid_until: Option<Date>,
}

/// A part of all lines one after the other.
type Span = (usize, usize);

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
    /// What the state may use; its check digit stands behind it in passports only.
    optional: Span,
    /// What the last check digit is computed over; it stands at the end of the second line.
    composite: [Span; 4],
}

const ISSUER: Span = (2, 5);

/// Passports: two lines of 44.
static TD3: Layout = Layout {
    lines: 2,
    width: 44,
    names: (5, 44),
    number: (44, 53),
    nationality: (54, 57),
    birth: (57, 63),
    sex: (64, 65),
    expiry: (65, 71),
    optional: (72, 86),
    composite: [(44, 54), (57, 64), (65, 87), (0, 0)],
};

/// Older identity cards: two lines of 36.
static TD2: Layout = Layout {
    lines: 2,
    width: 36,
    names: (5, 36),
    number: (36, 45),
    nationality: (46, 49),
    birth: (49, 55),
    sex: (56, 57),
    expiry: (57, 63),
    optional: (64, 71),
    composite: [(36, 46), (49, 56), (57, 71), (0, 0)],
};

/// Identity cards and residence permits: three lines of 30.
static TD1: Layout = Layout {
    lines: 3,
    width: 30,
    names: (60, 90),
    number: (5, 14),
    nationality: (45, 48),
    birth: (30, 36),
    sex: (37, 38),
    expiry: (38, 44),
    optional: (15, 30),
    composite: [(5, 30), (30, 37), (38, 45), (48, 59)],
};

/// What the first character can be: passport, identity card or residence permit (three letters), visa.
const KINDS: &str = "PIACV";
/// Documents are issued for ten years, some for more; a date further ahead is of the century before.
const MAX_YEARS_AHEAD: i32 = 50;

/// Whether lines are read at all: the browser's engine leaves it out while it is larger than it may be (`docs/mrz.md`).
pub const IS_READ: bool = cfg!(feature = "mrz");

/// Reads the lines; `today` tells the century of two-digit years.
///
/// # Errors
/// What is wrong with them, and where.
pub fn parse(text: &str, today: Date) -> Result<Zone, Problem> {
    let lines = Lines::new(&normal(text)?)?;
    lines.check_characters()?;
    lines.check_digits()?;
    lines.read(today)
}

/// The lines without blanks, in capitals, with the signs that keyboards and browsers make of `<`.
fn normal(text: &str) -> Result<String, Problem> {
    let mut normal = String::new();
    let (mut line, mut position) = (1, 0);
    for character in text.chars() {
        if character == '\n' && position > 0 {
            normal.push('\n');
            (line, position) = (line + 1, 0);
        }
        if character.is_whitespace() || is_direction_mark(character) {
            continue;
        }
        position += 1;
        let plain = digits::to_ascii(character).to_ascii_uppercase();
        match plain {
            'A'..='Z' | '0'..='9' | '<' => normal.push(plain),
            '‹' | '＜' | '〈' | '⟨' => normal.push('<'),
            '«' | '《' => {
                normal.push_str("<<");
                position += 1;
            }
            _ => return Err(at("mrz-character", line, position, character)),
        }
    }
    Ok(normal)
}

fn at(code: &'static str, line: usize, position: usize, character: char) -> Problem {
    let problem = Problem::new(code).count("line", line).count("position", position);
    problem.character("character", character)
}

struct Lines {
    /// All lines one after the other, each as long as it has to be.
    all: String,
    layout: &'static Layout,
}

impl Lines {
    /// Finds the kind of zone by the number and length of the lines. Fillers that were left out, or typed too often, at the end of
    /// lines that end with them are put right; the line with the last check digit has its length.
    fn new(text: &str) -> Result<Self, Problem> {
        let lines: Vec<&str> = text.lines().collect();
        let layout = match lines.as_slice() {
            // Pasted as one line.
            [whole] if whole.len() == 88 => &TD3,
            [whole] if whole.len() == 72 => &TD2,
            [whole] if whole.len() == 90 => &TD1,
            [first, second] if first.len().max(second.len()) <= TD2.width => &TD2,
            [_, _] => &TD3,
            [_, _, _] => &TD1,
            _ => return Err(Problem::new("mrz-lines").count("lines", lines.len())),
        };
        let mut all = String::new();
        for (index, line) in lines.iter().enumerate() {
            let end = (index + 1) * layout.width;
            // Lines that were pasted as one are complete.
            let is_complete = index == 1 || lines.len() == 1;
            all.push_str(if is_complete { line } else { line.trim_end_matches('<') });
            while !is_complete && all.len() < end {
                all.push('<');
            }
            if lines.len() > 1 && all.len() != end {
                let problem = Problem::new("mrz-length").count("line", index + 1);
                return Err(problem.count("length", line.len()).count("expected", layout.width));
            }
        }
        let kind = all.chars().next().unwrap_or('<');
        if !KINDS.contains(kind) {
            return Err(Problem::new("mrz-kind").character("character", kind));
        }
        Ok(Self { all, layout })
    }

    fn text(&self, (from, to): Span) -> &str {
        self.all.get(from..to).unwrap_or_default()
    }

    /// Line and position of a character, from 1.
    fn place(&self, index: usize) -> (usize, usize) {
        (index / self.layout.width + 1, index % self.layout.width + 1)
    }

    /// Every character is one of its place.
    fn check_characters(&self) -> Result<(), Problem> {
        let layout = self.layout;
        for (index, character) in self.all.chars().enumerate() {
            let is_in = |(from, to): Span| from <= index && index < to;
            let code = if (is_in(layout.birth) || is_in(layout.expiry)) && character.is_ascii_uppercase() {
                "mrz-digit-expected"
            } else if (is_in(layout.names) || is_in(layout.nationality) || is_in(ISSUER))
                && character.is_ascii_digit()
            {
                "mrz-letter-expected"
            } else if is_in(layout.sex) && !"MFX<".contains(character) {
                "mrz-sex"
            } else {
                continue;
            };
            let (line, position) = self.place(index);
            return Err(at(code, line, position, character).text("suggestion", alike(character)));
        }
        Ok(())
    }

    fn check_digits(&self) -> Result<(), Problem> {
        let layout = self.layout;
        let is_visa = self.all.starts_with('V');
        let mut composite = String::new();
        for span in layout.composite {
            composite.push_str(self.text(span));
        }
        let end = 2 * layout.width - 1;
        let fields: [(&str, Span, &str, usize); 5] = [
            ("number", layout.number, self.text(layout.number), layout.number.1),
            ("birth-date", layout.birth, self.text(layout.birth), layout.birth.1),
            ("expiry-date", layout.expiry, self.text(layout.expiry), layout.expiry.1),
            ("optional", layout.optional, self.text(layout.optional), layout.optional.1),
            ("all", (end + 1 - layout.width, end + 1), &composite, end),
        ];
        for (field, span, text, digit) in fields {
            let is_checked = match field {
                "number" => self.long_number().is_none(),
                // Visas have these places for the state.
                "optional" => layout.width == TD3.width && !is_visa,
                "all" => !is_visa,
                _ => true,
            };
            if is_checked && !fits(text, self.text((digit, digit + 1))) {
                let (line, position) = self.place(span.0);
                let problem = Problem::new("mrz-checksum").text("field", field).count("line", line);
                return Err(problem.count("from", position).count("to", position + span.1 - span.0 - 1));
            }
        }
        Ok(())
    }

    /// A number of more than nine characters goes on in the optional part, its check digit last; if that fits.
    fn long_number(&self) -> Option<String> {
        let digit = self.layout.number.1;
        if self.layout.width == TD3.width || self.text((digit, digit + 1)) != "<" {
            return None;
        }
        let (rest, _) = self.text(self.layout.optional).split_once('<')?;
        let (rest, digit) = rest.split_at_checked(rest.len().checked_sub(1)?)?;
        let number = [self.text(self.layout.number), rest].concat();
        fits(&number, digit).then_some(number)
    }

    fn read(&self, today: Date) -> Result<Zone, Problem> {
        let layout = self.layout;
        let names = self.text(layout.names);
        let (family_name, given_names) = names.split_once("<<").unwrap_or((names, ""));
        let family_name = name(family_name);
        let no = |code, (from, _)| {
            let (line, _) = self.place(from);
            Problem::new(code).count("line", line)
        };
        if family_name.is_empty() {
            return Err(no("mrz-names", layout.names));
        }
        let dates = (self.birth(today), self.expiry(today));
        let (birth, valid_until) = match dates {
            (Some(birth), Some(valid_until)) => (birth, valid_until),
            (None, _) => return Err(no("mrz-birth-date", layout.birth).text("text", self.text(layout.birth))),
            _ => return Err(no("mrz-expiry-date", layout.expiry).text("text", self.text(layout.expiry))),
        };
        let plain = |span| self.text(span).replace('<', "");
        let mut lines = String::new();
        for line in 0..layout.lines {
            lines.push_str(if line > 0 { "\n" } else { "" });
            lines.push_str(self.text((line * layout.width, (line + 1) * layout.width)));
        }
        Ok(Zone {
            lines,
            family_name,
            given_names: name(given_names),
            number: self.long_number().unwrap_or_else(|| plain(layout.number)),
            issuer: plain(ISSUER),
            nationality: plain(layout.nationality),
            birth,
            sex: self.text(layout.sex).to_owned(),
            valid_until,
        })
    }

    /// Two digits each of year, month, day; nothing where `<` or zeros stand for what nobody knows.
    fn date(&self, span: Span) -> Option<[Option<i32>; 3]> {
        let mut parts = [None; 3];
        for (index, (part, text)) in parts.iter_mut().zip(self.text(span).as_bytes().chunks(2)).enumerate() {
            *part = match text {
                b"<<" => None,
                b"00" if index > 0 => None,
                [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => {
                    Some(i32::from(tens - b'0') * 10 + i32::from(ones - b'0'))
                }
                _ => return None,
            };
        }
        let is_possible = match parts {
            [_, Some(month), _] if month > 12 => false,
            [_, None, Some(_)] => false,
            _ => true,
        };
        is_possible.then_some(parts)
    }

    /// Nobody is born in the future: such a year is of the century before.
    fn birth(&self, today: Date) -> Option<[Option<i32>; 3]> {
        let [year, month, day] = self.date(self.layout.birth)?;
        let year = year.map(|year| {
            let this = [year + 2000, month.unwrap_or(1), day.unwrap_or(1)];
            let now = [today.year, i32::from(today.month), i32::from(today.day)];
            if this > now { year + 1900 } else { year + 2000 }
        });
        match [year, month, day] {
            // Any leap year will do where the year is not known.
            [_, Some(month), Some(day)] => {
                civil(year.unwrap_or(2000), month, day).map(|_| [year, Some(month), Some(day)])
            }
            parts => Some(parts),
        }
    }

    fn expiry(&self, today: Date) -> Option<Option<Date>> {
        match self.date(self.layout.expiry)? {
            [Some(year), Some(month), Some(day)] => {
                let century = if year + 2000 > today.year + MAX_YEARS_AHEAD { 1900 } else { 2000 };
                civil(year + century, month, day).map(Some)
            }
            [None, None, None] => Some(None),
            _ => None,
        }
    }
}

fn civil(year: i32, month: i32, day: i32) -> Option<Date> {
    Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// Names as one writes them: `ANNA<MARIA<<` is Anna Maria.
fn name(text: &str) -> String {
    let mut name = String::new();
    let mut is_first = true;
    for character in text.chars() {
        if character == '<' {
            is_first = true;
            continue;
        }
        if is_first && !name.is_empty() {
            name.push(' ');
        }
        name.push(if is_first { character } else { character.to_ascii_lowercase() });
        is_first = false;
    }
    name
}

/// Whether a check digit is that of a text. Where there is nothing to check, a filler may stand for it.
fn fits(text: &str, digit: &str) -> bool {
    match digit.chars().next() {
        Some('<') => text.trim_matches('<').is_empty(),
        Some(digit) => digit.to_digit(10) == Some(check_digit(text)),
        None => false,
    }
}

/// The digit that is taken for a letter, or the letter for a digit; nothing for others.
fn alike(character: char) -> &'static str {
    const PAIRS: &str = "O0I1B8S5Z2G6D0Q0";
    // Of the pair the other one: `0` is most often an O.
    let Some(at) = PAIRS.find(character) else { return "" };
    let other = at ^ 1;
    PAIRS.get(other..=other).unwrap_or_default()
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
