use std::fmt::Debug;
use std::rc::Rc;

use super::{Codec, Reader, Writer};
use crate::value::{Decimal, Value};

fn there_and_back<T: Codec + PartialEq + Debug>(value: &T) {
    let mut writer = Writer::default();
    value.write(&mut writer);
    let bytes = writer.into_bytes();
    let mut reader = Reader::new(&bytes, &[]);
    assert_eq!(&T::read(&mut reader), value);
    assert!(reader.has_read_all(), "{value:?} left something behind");
}

#[test]
fn numbers_come_back() {
    for number in [0, 1, 127, 128, 300, u64::from(u32::MAX), u64::MAX] {
        there_and_back(&number);
    }
    for number in [0, 1, -1, 63, -64, 64, i64::MAX, i64::MIN] {
        there_and_back(&number);
        there_and_back(&(i128::from(number) * 7));
    }
    there_and_back(&i128::MIN);
    for number in [Decimal::MAX, Decimal::MIN, Decimal::new(-12_345, 28), Decimal::ZERO] {
        there_and_back(&number);
    }
}

#[test]
fn a_text_is_written_once() {
    let text: Rc<str> = "Staatsangehörigkeit".into();
    let mut writer = Writer::default();
    vec![Rc::clone(&text), Rc::clone(&text), "".into(), text.clone()].write(&mut writer);
    let bytes = writer.into_bytes();
    assert!(bytes.len() < 2 * text.len(), "{} bytes", bytes.len());
    let read = Vec::<Rc<str>>::read(&mut Reader::new(&bytes, &[]));
    assert_eq!(read.iter().map(|text| &**text).collect::<Vec<_>>(), [&*text, &*text, "", &*text]);
    assert!(Rc::ptr_eq(read.first().unwrap(), read.last().unwrap()));
}

#[test]
fn lengths_that_are_not_there_are_refused_before_anything_is_reserved() {
    let mut bytes = vec![0xFF; 9];
    bytes.push(0x01);
    for bytes in [&bytes[..], &[0xFF; 40], &[]] {
        let mut reader = Reader::new(bytes, &[]);
        assert!(Vec::<u64>::read(&mut reader).is_empty());
        assert!(!reader.has_read_all());
    }
}

#[test]
fn nesting_ends() {
    // A list in a list in a list …
    let bytes: Vec<u8> = [0].into_iter().chain(std::iter::repeat_n([10, 1], 100_000).flatten()).collect();
    let mut reader = Reader::new(&bytes, &[]);
    drop(Value::read(&mut reader));
    assert!(!reader.has_read_all());
}

#[test]
fn texts_that_are_not_there_are_refused() {
    // No text in front; a text without an end; a text that is no UTF-8; one that nobody asks for.
    for bytes in [
        &[0, 0][..],
        &[0, 1],
        &[1, b'a', 0],
        &[2, 0xFE, 0xFF, 0],
        &[4, b'a', 0xFF, b'b', 0xFF, 0],
        &[9, 0xFF],
    ] {
        let mut reader = Reader::new(bytes, &[]);
        drop(<Rc<str>>::read(&mut reader));
        assert!(!reader.has_read_all(), "{bytes:?}");
    }
}
