//! What a message says: text and placeables. And its notation in bundled messages.
//!
//! Text is written as bytes up to the next control byte: ASCII as it is, the 127 characters of one *window* (the letters of the
//! language) as one byte each, all others behind [`CHARACTER`]. In a script of its own that is half of UTF-8, and a
//! fourteenth less after compression.

use std::rc::Rc;

use crate::codec::{Codec, Reader, Writer, codec};

/// Text and placeables, one after the other.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Pattern {
    pub(super) elements: Vec<Element>,
}

#[derive(Debug, PartialEq)]
pub(super) enum Element {
    Text(String),
    Placeable {
        expression: Expression,
        /// Whether it stands between isolation marks where other elements stand beside it.
        isolated: bool,
    },
}

/// What a placeable holds.
#[derive(Debug, PartialEq)]
pub(super) enum Expression {
    /// A text as it is.
    Text(Rc<str>),
    /// A number as it is written.
    Number(Rc<str>),
    Variable(Rc<str>),
    /// Another message: `id` or `id.attribute`.
    Message(Rc<str>),
    /// A term: `-id` or `-id.attribute`, and what is passed to it.
    Term(Rc<str>, Vec<Named>),
    /// A function, the value it is called with (none where the author forgot it) and its options.
    Function(Rc<str>, Option<Box<Expression>>, Vec<Named>),
    Select(Box<Select>),
}

/// An option or argument with its name.
pub(super) type Named = (Rc<str>, Expression);

#[derive(Debug, PartialEq)]
pub(super) struct Select {
    pub(super) selector: Expression,
    /// The variant that is taken where no other fits.
    pub(super) default: usize,
    /// By key: a name or a number.
    pub(super) variants: Vec<(Rc<str>, Pattern)>,
}

/// Tells whether two builds mean the same bytes.
pub(super) const SHAPE: u64 =
    Expression::SHAPE.wrapping_add(Select::SHAPE).wrapping_add(crate::codec::shape("Pattern 1"));

codec! { struct Select { selector: selector, default: default, variants: variants } }
codec! { enum Expression {
    0 Text { 0: text }, 1 Number { 0: number }, 2 Variable { 0: name }, 3 Message { 0: key }, 4 Term { 0: key, 1: passed },
    5 Function { 0: name, 1: value, 2: options }, 6 Select { 0: select }
} }

/// Ends a pattern.
const END: u8 = 0;
/// The number of a character follows that is neither ASCII nor in the window.
const CHARACTER: u8 = 1;
/// A placeable follows; the second stands between isolation marks.
const BARE: u8 = 2;
const ISOLATED: u8 = 3;

/// Where the window of a text begins in bytes, and how many characters it has: the byte 0xFF would end a text.
const WINDOW: u32 = 0x80;
const WINDOW_LENGTH: u32 = 0x7F;

impl Codec for Pattern {
    fn write(&self, to: &mut Writer) {
        for element in &self.elements {
            match element {
                Element::Text(text) => text.chars().for_each(|character| write_character(character, to)),
                Element::Placeable { expression, isolated } => {
                    to.byte(if *isolated { ISOLATED } else { BARE });
                    expression.write(to);
                }
            }
        }
        to.byte(END);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let mut elements = Vec::new();
        let mut text = String::new();
        loop {
            let byte = from.byte();
            match byte {
                CHARACTER => text.push(char::read(from)),
                END | BARE | ISOLATED => {
                    if !text.is_empty() {
                        elements.push(Element::Text(std::mem::take(&mut text)));
                    }
                    if byte == END {
                        return Self { elements };
                    }
                    let expression = Codec::read(from);
                    elements.push(Element::Placeable { expression, isolated: byte == ISOLATED });
                }
                _ => {
                    let byte = u32::from(byte);
                    let number = if byte < WINDOW { byte } else { byte - WINDOW + from.window };
                    text.push(char::from_u32(number).unwrap_or_default());
                }
            }
        }
    }
}

fn write_character(character: char, to: &mut Writer) {
    let number = u32::from(character);
    let in_window = number.checked_sub(to.window).filter(|place| *place < WINDOW_LENGTH);
    match in_window {
        _ if number > u32::from(ISOLATED) && number < WINDOW => to.byte(number as u8),
        Some(place) if number >= WINDOW => to.byte((WINDOW + place) as u8),
        _ => {
            to.byte(CHARACTER);
            character.write(to);
        }
    }
}

/// Where the window begins that spares most in these texts; windows begin at multiples of 128.
pub(super) fn best_window<'p>(patterns: impl Iterator<Item = &'p Pattern>) -> u32 {
    let mut counts: Vec<(u32, usize)> = Vec::new();
    let mut count = |character: char| {
        let start = u32::from(character) / WINDOW * WINDOW;
        match counts.iter_mut().find(|(known, _)| *known == start) {
            Some((_, count)) => *count += 1,
            None => counts.push((start, 1)),
        }
    };
    patterns.for_each(|pattern| characters(pattern, &mut count));
    let best = counts.into_iter().filter(|(start, _)| *start >= WINDOW).max_by_key(|(_, count)| *count);
    best.map_or(WINDOW, |(start, _)| start)
}

fn characters(pattern: &Pattern, count: &mut dyn FnMut(char)) {
    for element in &pattern.elements {
        match element {
            Element::Text(text) => text.chars().for_each(&mut *count),
            Element::Placeable { expression: Expression::Select(select), .. } => {
                select.variants.iter().for_each(|(_, pattern)| characters(pattern, count));
            }
            Element::Placeable { .. } => {}
        }
    }
}
