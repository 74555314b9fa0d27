//! Values as JSON-like data: decimals, dates, times and durations as strings, nothing rounded.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Value, literal, text};

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::String(value) => serializer.serialize_str(value),
            Self::List(items) => serializer.collect_seq(items.iter()),
            Self::Context(context) => {
                let entries = context.entries();
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (name, value) in entries {
                    map.serialize_entry(&**name, value)?;
                }
                map.end()
            }
            Self::Range(_) => serializer.serialize_str(&literal(self)),
            other => serializer.serialize_str(&text(other)),
        }
    }
}
