//! Compiled forms as bytes: what the bundler writes and an applicant's phone reads, so that the phone needs no compiler.
//!
//! The notation is as plain as can be: numbers as LEB128, lists with their length before them, a text once and then by
//! its number, a variant by its number, the fields of a structure one after the other. Nothing in it names anything, so
//! reader and writer must agree on every type; [`Codec::SHAPE`] is how they find out.
//!
//! Reading never panics: bytes that are no form give `None`.

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

    /// Reads it; `None` where the bytes are nothing of the kind.
    fn read(from: &mut Reader<'_>) -> Option<Self>;
}

/// Where bytes are collected.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    pub(crate) bytes: Vec<u8>,
    /// Something in it calls a function that only an engine with all functions has.
    pub(crate) needs_all_functions: bool,
    texts: HashMap<Rc<str>, u64>,
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

    fn text(&mut self, text: &Rc<str>) {
        let next = self.texts.len() as u64 + 1;
        if let Some(number) = self.texts.get(text) {
            return self.number(*number);
        }
        self.texts.insert(Rc::clone(text), next);
        self.number(0);
        self.number(text.len() as u64);
        self.bytes.extend_from_slice(text.as_bytes());
    }
}

/// What is left to read.
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
    texts: Vec<Rc<str>>,
    depth: u32,
    functions: &'a [(&'static str, Function)],
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8], functions: &'a [(&'static str, Function)]) -> Self {
        Self { rest: bytes, texts: Vec::new(), depth: 0, functions }
    }

    pub(crate) fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    pub(crate) fn byte(&mut self) -> Option<u8> {
        let (byte, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*byte)
    }

    #[inline(never)]
    pub(crate) fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        let mut shift = 0;
        loop {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7F).checked_shl(shift)?;
            if byte < 0x80 {
                return Some(number);
            }
            shift += 7;
        }
    }

    /// A number of things that follow, each of at least one byte.
    #[inline(never)]
    fn length(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok().filter(|length| *length <= self.rest.len())
    }

    #[inline(never)]
    fn text(&mut self) -> Option<Rc<str>> {
        match self.number()? {
            0 => {
                let length = self.length()?;
                let (text, rest) = self.rest.split_at_checked(length)?;
                self.rest = rest;
                let text: Rc<str> = std::str::from_utf8(text).ok()?.into();
                self.texts.push(Rc::clone(&text));
                Some(text)
            }
            number => self.texts.get(usize::try_from(number - 1).ok()?).cloned(),
        }
    }

    /// Reads what may hold things of its own kind: not too deep.
    pub(crate) fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        if self.depth >= MAX_DEPTH {
            return None;
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    /// The function of that name.
    pub(crate) fn function(&self, name: &str) -> Option<(&'static str, Function)> {
        self.functions.iter().find(|(known, _)| *known == name).copied()
    }
}

/// 64 bits of FNV-1a: tells texts apart.
pub(crate) const fn shape(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut index = 0;
    while index < bytes.len() {
        #[allow(clippy::indexing_slicing, reason = "evaluated by the compiler, below the length")]
        let byte = bytes[index];
        hash = (hash ^ byte as u64).wrapping_mul(0x0100_0000_01b3);
        index += 1;
    }
    hash
}

/// How a type is written: `codec!(struct Type { field, … })`, `codec!(enum Type { 0 Variant { field: name, … }, … })`.
///
/// Every field must be named, so that a new one cannot be forgotten: a field behind `;` is not written and read as the
/// value given there. The fields of tuple variants are called `0`, `1` …
macro_rules! codec {
    (struct $type:ident { $($field:tt : $name:ident),* $(; $($omitted:ident = $value:expr),*)? }) => {
        impl $crate::codec::Codec for $type {
            const SHAPE: u64 = $crate::codec::shape(stringify!($type $($field)*));

            fn write(&self, to: &mut $crate::codec::Writer) {
                let Self { $($field: $name,)* $($($omitted: _),*)? } = self;
                $($crate::codec::Codec::write($name, to);)*
            }

            fn read(from: &mut $crate::codec::Reader<'_>) -> Option<Self> {
                $(let $name = $crate::codec::Codec::read(from)?;)*
                Some(Self { $($field: $name,)* $($($omitted: $value),*)? })
            }
        }
    };
    (enum $type:ident { $($tag:literal $variant:ident { $($field:tt : $name:ident),* }),* $(,)? }) => {
        impl $crate::codec::Codec for $type {
            const SHAPE: u64 = $crate::codec::shape(stringify!($type $($tag $variant $($field)*)*));

            fn write(&self, to: &mut $crate::codec::Writer) {
                match self {
                    $(Self::$variant { $($field: $name),* } => {
                        to.byte($tag);
                        $($crate::codec::Codec::write($name, to);)*
                    })*
                }
            }

            fn read(from: &mut $crate::codec::Reader<'_>) -> Option<Self> {
                from.nested(|from| match from.byte()? {
                    $($tag => {
                        $(let $name = $crate::codec::Codec::read(from)?;)*
                        Some(Self::$variant { $($field: $name),* })
                    })*
                    _ => None,
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

            fn read(from: &mut Reader<'_>) -> Option<Self> {
                from.number()?.try_into().ok()
            }
        }
    )* };
}
numbers!(u8 u32 u64 usize);

macro_rules! signed {
    ($($type:ident)*) => { $(
        /// The sign is the lowest bit, so that small numbers are short.
        impl Codec for $type {
            fn write(&self, to: &mut Writer) {
                let number = i64::from(*self);
                to.number(((number << 1) ^ (number >> 63)) as u64);
            }

            fn read(from: &mut Reader<'_>) -> Option<Self> {
                let number = from.number()?;
                ((number >> 1) as i64 ^ -((number & 1) as i64)).try_into().ok()
            }
        }
    )* };
}
signed!(i32 i64);

/// The upper and the lower half.
impl Codec for i128 {
    fn write(&self, to: &mut Writer) {
        ((*self >> 64) as i64).write(to);
        to.number(*self as u64);
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        Some(i128::from(i64::read(from)?) << 64 | i128::from(from.number()?))
    }
}

impl Codec for bool {
    fn write(&self, to: &mut Writer) {
        to.byte(u8::from(*self));
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        Some(from.byte()? != 0)
    }
}

impl Codec for char {
    fn write(&self, to: &mut Writer) {
        to.number(u64::from(u32::from(*self)));
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        char::from_u32(from.number()?.try_into().ok()?)
    }
}

impl Codec for Rc<str> {
    fn write(&self, to: &mut Writer) {
        to.text(self);
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
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

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        Some(match from.byte()? {
            0 => None,
            _ => Some(T::read(from)?),
        })
    }
}

impl<T: Codec> Codec for Vec<T> {
    fn write(&self, to: &mut Writer) {
        write_all(self, to);
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        let length = from.length()?;
        let mut items = Vec::new();
        for _ in 0..length {
            items.push(T::read(from)?);
        }
        Some(items)
    }
}

fn write_all<T: Codec>(items: &[T], to: &mut Writer) {
    to.number(items.len() as u64);
    items.iter().for_each(|item| item.write(to));
}

impl<T: Codec> Codec for Box<[T]> {
    fn write(&self, to: &mut Writer) {
        write_all(self, to);
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        Some(Vec::read(from)?.into())
    }
}

impl<T: Codec> Codec for Rc<[T]> {
    fn write(&self, to: &mut Writer) {
        write_all(self, to);
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        Some(Vec::read(from)?.into())
    }
}

impl<T: Codec> Codec for Box<T> {
    fn write(&self, to: &mut Writer) {
        (**self).write(to);
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        T::read(from).map(Box::new)
    }
}

impl<T: Codec> Codec for Rc<T> {
    fn write(&self, to: &mut Writer) {
        (**self).write(to);
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        T::read(from).map(Rc::new)
    }
}

impl<A: Codec, B: Codec> Codec for (A, B) {
    fn write(&self, to: &mut Writer) {
        self.0.write(to);
        self.1.write(to);
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        Some((A::read(from)?, B::read(from)?))
    }
}

impl<T: Codec> Codec for [T; 3] {
    fn write(&self, to: &mut Writer) {
        self.iter().for_each(|item| item.write(to));
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        Some([T::read(from)?, T::read(from)?, T::read(from)?])
    }
}

#[cfg(test)]
mod tests;
