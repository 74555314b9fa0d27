//! Compiled forms as bytes: what the bundler writes and an applicant's phone reads, so that the phone needs no compiler.
//!
//! The notation is as plain as can be: numbers as LEB128, lists with their length before them, a variant by its number, the
//! fields of a structure one after the other; all texts stand in front, each once, and are named by their number: what is
//! alike stands together, which compresses a tenth better. Nothing in it names anything, so
//! reader and writer must agree on every type; [`Codec::SHAPE`] is how they find out.
//!
//! Reading never panics and never stops in between: where the bytes end too early or make no sense, the reader notes that it
//! failed and reads zeros from there on; whoever asked looks at the end. (To return early from everywhere would cost a third
//! of all this in code that throws away what had been read.) So the first variant of an enum holds nothing of its own kind.

mod values;

use std::collections::HashMap;
use std::rc::Rc;

use crate::value::{Reason, Value};

/// A function of the table that forms may call beside FEEL's own.
pub(crate) type Function = fn(&[Value]) -> Result<Value, Reason>;

/// Structures inside one another, at most: more than any expression or form has, less than the stack of a phone bears.
const MAX_DEPTH: u32 = 1_000;

/// What can be written and read back.
pub(crate) trait Codec: Sized {
    /// Tells whether two builds mean the same bytes: a number made of the names and fields of the type.
    const SHAPE: u64 = 0;

    /// Appends it.
    fn write(&self, to: &mut Writer);

    /// Reads it; anything at all once the reader has failed.
    fn read(from: &mut Reader<'_>) -> Self;
}

/// Ends a text: no text in UTF-8 holds it.
const TEXT_END: u8 = 0xFF;

/// Where bytes are collected.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    bytes: Vec<u8>,
    /// What is in it that only an engine with all functions has, as authors call it.
    pub(crate) rare: Vec<String>,
    /// Where the letters begin that a message writes as one byte each.
    pub(crate) window: u32,
    texts: Vec<u8>,
    numbers: HashMap<Rc<str>, u64>,
}

impl Writer {
    pub(crate) fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    pub(crate) fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.byte(number as u8 | 0x80);
            number >>= 7;
        }
        self.byte(number as u8);
    }

    /// A text by its number from 1, or 0: the next one that was not there before.
    fn text(&mut self, text: &Rc<str>) {
        let next = self.numbers.len() as u64 + 1;
        if let Some(number) = self.numbers.get(text) {
            return self.number(*number);
        }
        self.numbers.insert(Rc::clone(text), next);
        self.number(0);
        self.texts.extend_from_slice(text.as_bytes());
        self.texts.push(TEXT_END);
    }

    /// What a [`Reader`] reads: the bytes of all texts, the texts, all else.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        let mut all = Writer::default();
        all.number(self.texts.len() as u64);
        [all.bytes, self.texts, self.bytes].concat()
    }
}

/// What is left to read.
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
    failed: bool,
    /// As of the writer.
    pub(crate) window: u32,
    /// Texts that were not asked for yet, each with its end.
    new_texts: &'a [u8],
    texts: Vec<Rc<str>>,
    depth: u32,
    functions: &'a [(&'static str, Function)],
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8], functions: &'a [(&'static str, Function)]) -> Self {
        let mut reader = Self {
            rest: bytes,
            failed: false,
            window: 0,
            new_texts: &[],
            texts: Vec::new(),
            depth: 0,
            functions,
        };
        let length = reader.length();
        (reader.new_texts, reader.rest) = reader.rest.split_at_checked(length).unwrap_or_default();
        reader
    }

    /// Whether everything was read, and made sense.
    pub(crate) fn has_read_all(&self) -> bool {
        self.rest.is_empty() && self.new_texts.is_empty() && !self.failed
    }

    /// The bytes make no sense: only zeros from here on.
    #[cold]
    pub(crate) fn fail(&mut self) {
        self.rest = &[];
        self.failed = true;
    }

    #[inline(never)]
    pub(crate) fn byte(&mut self) -> u8 {
        match self.rest.split_first() {
            Some((byte, rest)) => {
                self.rest = rest;
                *byte
            }
            None => {
                self.fail();
                0
            }
        }
    }

    #[inline(never)]
    pub(crate) fn number(&mut self) -> u64 {
        let mut number = 0;
        let mut shift = 0;
        loop {
            let byte = self.byte();
            if shift > 63 {
                self.fail();
                return 0;
            }
            number |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return number;
            }
            shift += 7;
        }
    }

    /// A number that fits, or a failure.
    pub(crate) fn index(&mut self) -> u32 {
        let number = self.number();
        u32::try_from(number).unwrap_or_else(|_| {
            self.fail();
            0
        })
    }

    /// A number of things that follow, each of at least one byte.
    #[inline(never)]
    pub(crate) fn length(&mut self) -> usize {
        let length = self.index() as usize;
        if length > self.rest.len() {
            self.fail();
            return 0;
        }
        length
    }

    #[inline(never)]
    pub(crate) fn text(&mut self) -> Rc<str> {
        let number = self.index();
        let known = if number == 0 {
            let end = self.new_texts.iter().position(|byte| *byte == TEXT_END);
            let (text, rest) = self.new_texts.split_at_checked(end.unwrap_or(0)).unwrap_or_default();
            self.new_texts = rest.get(1..).unwrap_or_default();
            end.and_then(|_| std::str::from_utf8(text).ok()).map(|text| {
                self.texts.push(text.into());
                self.texts.len() - 1
            })
        } else {
            Some(number as usize - 1)
        };
        match known.and_then(|known| self.texts.get(known)) {
            Some(text) => Rc::clone(text),
            None => {
                self.fail();
                Rc::from("")
            }
        }
    }

    /// Reads what may hold things of its own kind: not too deep.
    pub(crate) fn nested<T>(&mut self, read: impl FnOnce(&mut Self, u8) -> T) -> T {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            self.fail();
        }
        let tag = self.byte();
        let result = read(self, tag);
        self.depth -= 1;
        result
    }

    /// The function of that name.
    pub(crate) fn function(&self, name: &str) -> Option<(&'static str, Function)> {
        self.functions.iter().find(|(known, _)| *known == name).copied()
    }
}

/// The number of a description of a type.
pub(crate) use crate::value::fingerprint::of as shape;

/// 32 bits that stand for the id of a message.
pub(crate) fn key(id: &str) -> u32 {
    let hash = shape(id);
    (hash ^ (hash >> 32)) as u32
}

/// How a type is written: `codec! { struct Type { field: name, … } }`, `codec! { enum Type { 0 Variant { field: name, … }, … } }`.
///
/// Every field must be named, so that a new one cannot be forgotten: a field behind `;` is not written and read as the
/// value given there. The fields of tuple variants are called `0`, `1` … Variants behind `; rare` (with what
/// authors call them) are read by an engine with all functions alone: a form that has one asks for that engine.
macro_rules! codec {
    (struct $type:ident { $($field:tt : $name:ident),* $(,)? $(; $($omitted:ident = $value:expr),* $(,)?)? }) => {
        impl $crate::codec::Codec for $type {
            const SHAPE: u64 = $crate::codec::shape(stringify!($type $($field)*));

            fn write(&self, to: &mut $crate::codec::Writer) {
                let Self { $($field: $name,)* $($($omitted: _),*)? } = self;
                $($crate::codec::Codec::write($name, to);)*
            }

            fn read(from: &mut $crate::codec::Reader<'_>) -> Self {
                $(let $name = $crate::codec::Codec::read(from);)*
                Self { $($field: $name,)* $($($omitted: $value),*)? }
            }
        }
    };
    (enum $type:ident {
        0 $first:ident { $($first_field:tt : $first_name:ident),* $(,)? }
        $(, $tag:literal $variant:ident { $($field:tt : $name:ident),* $(,)? })* $(,)?
        $(; rare $($rare_tag:literal $rare:ident = $what:literal { $($rare_field:tt : $rare_name:ident),* $(,)? }),* $(,)?)?
    }) => {
        impl $crate::codec::Codec for $type {
            const SHAPE: u64 = $crate::codec::shape(stringify!(
                $type 0 $first $($first_field)* $($tag $variant $($field)*)*
                $($($rare_tag $rare $($rare_field)*)*)?
            ));

            fn write(&self, to: &mut $crate::codec::Writer) {
                match self {
                    Self::$first { $($first_field: $first_name),* } => {
                        to.byte(0);
                        $($crate::codec::Codec::write($first_name, to);)*
                    }
                    $(Self::$variant { $($field: $name),* } => {
                        to.byte($tag);
                        $($crate::codec::Codec::write($name, to);)*
                    })*
                    $($(Self::$rare { $($rare_field: $rare_name),* } => {
                        to.rare.push($what.to_owned());
                        to.byte($rare_tag);
                        $($crate::codec::Codec::write($rare_name, to);)*
                    })*)?
                }
            }

            fn read(from: &mut $crate::codec::Reader<'_>) -> Self {
                from.nested(|from, tag| match tag {
                    $($tag => {
                        $(let $name = $crate::codec::Codec::read(from);)*
                        Self::$variant { $($field: $name),* }
                    })*
                    $($($rare_tag if cfg!(feature = "all-functions") => {
                        $(let $rare_name = $crate::codec::Codec::read(from);)*
                        Self::$rare { $($rare_field: $rare_name),* }
                    })*)?
                    _ => {
                        if tag != 0 {
                            from.fail();
                        }
                        $(let $first_name = $crate::codec::Codec::read(from);)*
                        Self::$first { $($first_field: $first_name),* }
                    }
                })
            }
        }
    };
}
pub(crate) use codec;

macro_rules! numbers {
    ($($type:ident)*) => { $(
        impl Codec for $type {
            fn write(&self, to: &mut Writer) {
                to.number(*self as u64);
            }

            fn read(from: &mut Reader<'_>) -> Self {
                let number = from.number();
                number.try_into().unwrap_or_else(|_| {
                    from.fail();
                    0
                })
            }
        }
    )* };
}
numbers!(u8 u32 usize);

impl Codec for u64 {
    fn write(&self, to: &mut Writer) {
        to.number(*self);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.number()
    }
}

/// The sign is the lowest bit, so that small numbers are short.
impl Codec for i64 {
    fn write(&self, to: &mut Writer) {
        to.number(((*self << 1) ^ (*self >> 63)) as u64);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let number = from.number();
        (number >> 1) as i64 ^ -((number & 1) as i64)
    }
}

impl Codec for i32 {
    fn write(&self, to: &mut Writer) {
        i64::from(*self).write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        i64::read(from) as i32
    }
}

/// The upper and the lower half.
impl Codec for i128 {
    fn write(&self, to: &mut Writer) {
        ((*self >> 64) as i64).write(to);
        to.number(*self as u64);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        i128::from(i64::read(from)) << 64 | i128::from(from.number())
    }
}

impl Codec for bool {
    fn write(&self, to: &mut Writer) {
        to.byte(u8::from(*self));
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.byte() != 0
    }
}

impl Codec for char {
    fn write(&self, to: &mut Writer) {
        to.number(u64::from(u32::from(*self)));
    }

    fn read(from: &mut Reader<'_>) -> Self {
        char::from_u32(from.index()).unwrap_or_default()
    }
}

impl Codec for Rc<str> {
    fn write(&self, to: &mut Writer) {
        to.text(self);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.text()
    }
}

impl<T: Codec> Codec for Option<T> {
    fn write(&self, to: &mut Writer) {
        to.byte(u8::from(self.is_some()));
        if let Some(value) = self {
            value.write(to);
        }
    }

    fn read(from: &mut Reader<'_>) -> Self {
        (from.byte() != 0).then(|| T::read(from))
    }
}

impl<T: Codec> Codec for Vec<T> {
    fn write(&self, to: &mut Writer) {
        write_all(self, to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        // A loop is a third of the code that the library makes of `collect`, for each of dozens of types.
        let length = from.length();
        let mut items = Vec::with_capacity(length);
        for _ in 0..length {
            items.push(T::read(from));
        }
        items
    }
}

fn write_all<T: Codec>(items: &[T], to: &mut Writer) {
    to.number(items.len() as u64);
    items.iter().for_each(|item| item.write(to));
}

macro_rules! behind_a_pointer {
    ($($pointer:ident)*) => { $(
        impl<T: Codec> Codec for $pointer<[T]> {
            fn write(&self, to: &mut Writer) {
                write_all(self, to);
            }

            fn read(from: &mut Reader<'_>) -> Self {
                Vec::read(from).into()
            }
        }

        impl<T: Codec> Codec for $pointer<T> {
            fn write(&self, to: &mut Writer) {
                (**self).write(to);
            }

            fn read(from: &mut Reader<'_>) -> Self {
                $pointer::new(T::read(from))
            }
        }
    )* };
}
behind_a_pointer!(Box Rc);

impl<A: Codec, B: Codec> Codec for (A, B) {
    fn write(&self, to: &mut Writer) {
        self.0.write(to);
        self.1.write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        (A::read(from), B::read(from))
    }
}

impl<T: Codec> Codec for [T; 3] {
    fn write(&self, to: &mut Writer) {
        self.iter().for_each(|item| item.write(to));
    }

    fn read(from: &mut Reader<'_>) -> Self {
        [T::read(from), T::read(from), T::read(from)]
    }
}

#[cfg(test)]
mod tests;
