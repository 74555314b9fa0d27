//! FEEL values: exact numbers, text, civil dates and times, the two kinds of duration, lists,
//! contexts, ranges and functions (DMN 1.5, section 10.3.2).
//!
//! Operations on values know nothing of source text: they return a [`Reason`] where FEEL says null,
//! and the expression that asked adds the place.

pub mod arithmetic;
pub mod case;
pub mod compare;
mod context;
mod date;
mod date_time;
mod duration;
mod exact;
pub mod fingerprint;
pub mod limits;
pub mod number;
mod range;
mod reason;
mod serialize;
mod text;
mod time;
mod zone;

use std::any::Any;
use std::fmt;
use std::rc::Rc;

pub use context::Context;
pub use date::{Date, days_in_month};
pub use date_time::DateTime;
pub use duration::{DaysTime, YearsMonths, parse_duration};
pub use range::Range;
pub use reason::{Limit, Reason, ReasonKind};
pub use rust_decimal::Decimal;
pub(crate) use text::joined;
pub use text::{literal, text};
pub use time::Time;
pub use zone::{NoZones, Zone, Zones};

/// A value of the expression language. Cheap to clone: whatever is large is shared.
///
/// `==` compares structure (`1.0 == 1.00`, and `null == null`); FEEL's own `=`, which is null for
/// values of different kinds, is [`compare::equal`].
#[derive(Clone, Debug, Default)]
pub enum Value {
    /// Nothing: not answered, not known, or the result of an error.
    #[default]
    Null,
    /// True or false.
    Boolean(bool),
    /// An exact decimal with up to 28 significant digits.
    Number(Decimal),
    /// Text.
    String(Rc<str>),
    /// A civil date without time.
    Date(Date),
    /// A time of day, with an offset or zone where one is known.
    Time(Time),
    /// A date and a time of day, with an offset or zone where one is known.
    DateTime(DateTime),
    /// A duration in whole months.
    YearsMonths(YearsMonths),
    /// A duration in days, hours, minutes, seconds.
    DaysTime(DaysTime),
    /// Values in order.
    List(Rc<[Value]>),
    /// Named values, in order.
    Context(Rc<Context>),
    /// An interval with two ends, each of them open, closed or missing.
    Range(Rc<Range>),
    /// A function that was made by an expression.
    Function(Function),
}

/// Whether expressions can come to a time of day or an interval: an engine without all functions reads no form that does so.
/// It writes such values, since a host says when something was sent, but does not calculate with them.
pub(crate) const HAS_RARE: bool = cfg!(feature = "all-functions");

/// A function as a value. What is inside is known to the evaluator alone.
#[derive(Clone)]
pub struct Function(pub Rc<dyn Any>);

/// What a value is, for messages and for `instance of`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// [`Value::Null`]
    Null,
    /// [`Value::Boolean`]
    Boolean,
    /// [`Value::Number`]
    Number,
    /// [`Value::String`]
    String,
    /// [`Value::Date`]
    Date,
    /// [`Value::Time`]
    Time,
    /// [`Value::DateTime`]
    DateTime,
    /// [`Value::YearsMonths`]
    YearsMonths,
    /// [`Value::DaysTime`]
    DaysTime,
    /// [`Value::List`]
    List,
    /// [`Value::Context`]
    Context,
    /// [`Value::Range`]
    Range,
    /// [`Value::Function`]
    Function,
}

impl Kind {
    /// The name of FEEL for it, for example `days and time duration`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::String => "string",
            Self::Date => "date",
            Self::Time => "time",
            Self::DateTime => "date and time",
            Self::YearsMonths => "years and months duration",
            Self::DaysTime => "days and time duration",
            Self::List => "list",
            Self::Context => "context",
            Self::Range => "range",
            Self::Function => "function",
        }
    }
}

impl Value {
    /// Text as a value.
    #[must_use]
    pub fn string(text: &str) -> Self {
        Self::String(text.into())
    }

    /// A list of values.
    #[must_use]
    pub fn list(items: Vec<Value>) -> Self {
        Self::List(items.into())
    }

    /// What it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Null => Kind::Null,
            Self::Boolean(_) => Kind::Boolean,
            Self::Number(_) => Kind::Number,
            Self::String(_) => Kind::String,
            Self::Date(_) => Kind::Date,
            Self::Time(_) => Kind::Time,
            Self::DateTime(_) => Kind::DateTime,
            Self::YearsMonths(_) => Kind::YearsMonths,
            Self::DaysTime(_) => Kind::DaysTime,
            Self::List(_) => Kind::List,
            Self::Context(_) => Kind::Context,
            Self::Range(_) => Kind::Range,
            Self::Function(_) => Kind::Function,
        }
    }

    /// Whether it is null.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether it is true; null and everything else are not.
    #[must_use]
    pub fn is_true(&self) -> bool {
        matches!(self, Self::Boolean(true))
    }

    /// The text, if it is text.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is one.
    #[must_use]
    pub fn as_number(&self) -> Option<Decimal> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The items, if it is a list.
    #[must_use]
    pub fn as_list(&self) -> Option<&[Value]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }
}

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Boolean(a), Self::Boolean(b)) => a == b,
            (Self::Number(a), Self::Number(b)) => a == b,
            (Self::String(a), Self::String(b)) => a == b,
            (Self::Date(a), Self::Date(b)) => a == b,
            (Self::Time(a), Self::Time(b)) => a == b,
            (Self::DateTime(a), Self::DateTime(b)) => a == b,
            (Self::YearsMonths(a), Self::YearsMonths(b)) => a == b,
            (Self::DaysTime(a), Self::DaysTime(b)) => a == b,
            (Self::List(a), Self::List(b)) => a == b,
            (Self::Context(a), Self::Context(b)) => a == b,
            (Self::Range(a), Self::Range(b)) => a == b,
            (Self::Function(a), Self::Function(b)) => Rc::ptr_eq(&a.0, &b.0),
            _ => false,
        }
    }
}

impl fmt::Debug for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("function")
    }
}

/// Writes the value as FEEL's `string()` does: text without quotes, null as `null`.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text(self))
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Decimal> for Value {
    fn from(value: Decimal) -> Self {
        Self::Number(value)
    }
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Number(value.into())
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::string(value)
    }
}

impl From<Date> for Value {
    fn from(value: Date) -> Self {
        Self::Date(value)
    }
}

impl From<Vec<Value>> for Value {
    fn from(items: Vec<Value>) -> Self {
        Self::list(items)
    }
}
