//! Patterns as bytes: the program of their machine.

use super::Pattern;
use super::class::{Class, Item, Property};
use super::compile::{Instruction, Program};
use crate::codec::{Codec, codec};

/// Tells whether two builds mean the same bytes.
pub(crate) const SHAPE: u64 = Program::SHAPE
    .wrapping_add(Instruction::SHAPE)
    .wrapping_add(Class::SHAPE)
    .wrapping_add(Item::SHAPE)
    .wrapping_add(Property::SHAPE);

codec! { struct Pattern { program: program } }
codec! { struct Program {
    instructions: instructions, classes: classes, groups: groups, back_references: back_references,
    ignore_case: ignore_case, dot_all: dot_all, multi_line: multi_line, literal: literal
} }
codec! { struct Class { items: items, negated: negated, without: without } }
codec! { enum Item { 0 Char { 0: char }, 1 Range { 0: first, 1: last }, 2 Property { 0: property, 1: others } } }
codec! { enum Instruction {
    0 Char { 0: char }, 1 Any {}, 2 Class { 0: class }, 3 Start {}, 4 End {}, 5 Save { 0: slot },
    6 Jump { 0: target }, 7 Split { 0: first, 1: second }, 8 BackReference { 0: group }, 9 Match {}
} }
codec! { enum Property {
    0 Letter {}, 1 UpperCase {}, 2 LowerCase {}, 3 OtherLetter {}, 4 Mark {}, 5 Number {}, 6 Digit {},
    7 Punctuation {}, 8 Symbol {}, 9 Separator {}, 10 Control {}, 11 Space {}, 12 Word {}, 13 NameStart {},
    14 NamePart {}, 15 Block { 0: first, 1: last }
} }
