//! The neutral tree that definitions, drafts and answers arrive in, whatever text or object they came from.
//!
//! It keeps the order of members and the exact digits of numbers. The command line fills it from YAML and JSON,
//! the browser from a JavaScript object (through serde), so that the core reads one structure only.

use std::fmt;

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// How deep a tree may be nested; deeper input is refused when it is read.
pub const MAX_DEPTH: usize = 64;

/// One value of the tree.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Data {
    /// Nothing.
    #[default]
    Null,
    /// True or false.
    Boolean(bool),
    /// A number, exact.
    Number(Decimal),
    /// A text.
    Text(String),
    /// Values in order.
    List(Vec<Data>),
    /// Named values in the order of the source.
    Map(Vec<(String, Data)>),
}

impl Data {
    /// The member of that name, if this is a map that has one.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Data> {
        match self {
            Data::Map(members) => members.iter().find(|(key, _)| key == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The text, if this is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Data::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The items, if this is a list; otherwise none.
    #[must_use]
    pub fn items(&self) -> &[Data] {
        match self {
            Data::List(items) => items,
            _ => &[],
        }
    }

    /// The members, if this is a map; otherwise none.
    #[must_use]
    pub fn members(&self) -> &[(String, Data)] {
        match self {
            Data::Map(members) => members,
            _ => &[],
        }
    }

    /// What it is, in words for a diagnostic: `a text`, `a list` …
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Data::Null => "nothing",
            Data::Boolean(_) => "true or false",
            Data::Number(_) => "a number",
            Data::Text(_) => "a text",
            Data::List(_) => "a list",
            Data::Map(_) => "a map",
        }
    }

    /// A text value.
    pub fn text(text: impl Into<String>) -> Data {
        Data::Text(text.into())
    }
}

impl Serialize for Data {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Data::Null => serializer.serialize_unit(),
            Data::Boolean(value) => serializer.serialize_bool(*value),
            // Whole numbers cross as numbers, all others as text: binary floating point would change their digits.
            Data::Number(number) => match i32::try_from(*number) {
                Ok(whole) if number.scale() == 0 => serializer.serialize_i32(whole),
                _ => serializer.collect_str(number),
            },
            Data::Text(text) => serializer.serialize_str(text),
            Data::List(items) => serializer.collect_seq(items),
            Data::Map(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Data {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Nested { depth: 0 }.deserialize(deserializer)
    }
}

/// Reads one value and knows how deep it is.
#[derive(Clone, Copy)]
struct Nested {
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for Nested {
    type Value = Data;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Data, D::Error> {
        if self.depth > MAX_DEPTH {
            return Err(D::Error::custom("nested too deeply"));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Nested {
    type Value = Data;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Data, E> {
        Ok(Data::Boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Data, E> {
        Ok(Data::Number(Decimal::from(value)))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Data, E> {
        Ok(Data::Number(Decimal::from(value)))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Data, E> {
        Decimal::from_f64(value).map(Data::Number).ok_or_else(|| E::custom("a number out of range"))
    }

    fn visit_str<E>(self, text: &str) -> Result<Data, E> {
        Ok(Data::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Data, E> {
        Ok(Data::Text(text))
    }

    fn visit_unit<E>(self) -> Result<Data, E> {
        Ok(Data::Null)
    }

    fn visit_none<E>(self) -> Result<Data, E> {
        Ok(Data::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Data, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Data, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element_seed(Nested { depth: self.depth + 1 })? {
            items.push(item);
        }
        Ok(Data::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Data, A::Error> {
        let mut members = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            members.push((name, map.next_value_seed(Nested { depth: self.depth + 1 })?));
        }
        Ok(Data::Map(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes_what_json_says() {
        let text = r#"{"b":1,"a":[null,true,"x",{"z":"1.50"}]}"#;
        let data: Data = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&data).unwrap(), text);
        assert_eq!(data.get("a").map(|a| a.items().len()), Some(4));
    }

    #[test]
    fn refuses_hostile_depth() {
        let text = "[".repeat(100) + &"]".repeat(100);
        assert!(serde_json::from_str::<Data>(&text).is_err());
    }
}
