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
    6 Jump { 0: target }, 7 Split { 0: first, 1: second }, 9 Match {};
    rare 8 BackReference = "a pattern that repeats a group" { 0: group }
} }
codec! { enum Property {
    0 Digit {}, 1 Space {};
    rare 2 Letter = "a pattern with a kind of letters" {}, 3 UpperCase = "a pattern with capital letters" {},
    4 LowerCase = "a pattern with small letters" {}, 5 OtherLetter = "a pattern with letters without case" {},
    6 Mark = "a pattern with marks" {}, 7 Number = "a pattern with a kind of numbers" {},
    8 Punctuation = "a pattern with punctuation" {}, 9 Symbol = "a pattern with symbols" {},
    10 Separator = "a pattern with separators" {}, 11 Control = "a pattern with control characters" {},
    12 Word = "a pattern with `\\w`" {}, 13 NameStart = "a pattern with `\\i`" {}, 14 NamePart = "a pattern with `\\c`" {},
    15 Block = "a pattern with a block of characters" { 0: first, 1: last }
} }
