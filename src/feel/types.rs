//! Types of the expression language (DMN 1.5, section 10.3.2.6) and of what forms declare.

use std::fmt;
use std::rc::Rc;

use crate::value::Value;

/// What is known of a value before there is one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Type {
    /// Nothing is known.
    #[default]
    Any,
    /// Only null.
    Null,
    /// True or false.
    Boolean,
    /// An exact decimal.
    Number,
    /// Text.
    String,
    /// Text that is one of these codes: a question with options.
    Choice(Rc<[Rc<str>]>),
    /// A civil date.
    Date,
    /// A time of day.
    Time,
    /// A date with a time.
    DateTime,
    /// A duration in months.
    YearsMonths,
    /// A duration in days and time.
    DaysTime,
    /// A list of items of one type.
    List(Rc<Type>),
    /// Named members, in order.
    Context(Rc<[(Rc<str>, Type)]>),
    /// An interval of values of one type.
    Range(Rc<Type>),
    /// A function: types of the parameters and of the result.
    Function(Rc<[Type]>, Rc<Type>),
}

impl Type {
    /// Reads a type as `instance of` does: `list<number>`, `date and time`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        super::parser::type_name(text)
    }

    /// The value where this type is asked for: as it is, or converted between an item and a list of
    /// one, or from a date to its midnight (DMN 1.5, section 10.3.2.9.4).
    ///
    /// # Errors
    /// The value itself, if it is of another type.
    pub fn convert(&self, value: Value) -> Result<Value, Value> {
        super::conform::coerce(value, self)
    }

    /// The type of the items if it is a list, the type itself if it is none.
    #[must_use]
    pub fn item(&self) -> &Type {
        match self {
            Self::List(item) => item,
            other => other,
        }
    }

    /// The type of the member of that name, through lists too.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Type> {
        match self {
            Self::Context(members) => {
                members.iter().find(|(key, _)| &**key == name).map(|(_, member)| member)
            }
            Self::List(item) => item.member(name),
            _ => None,
        }
    }

    /// Whether a value of this type could also be of the other one.
    #[must_use]
    pub fn overlaps(&self, other: &Type) -> bool {
        match (self, other) {
            (Self::Any | Self::Null, _) | (_, Self::Any | Self::Null) => true,
            (Self::String | Self::Choice(_), Self::String | Self::Choice(_)) => true,
            (Self::List(a), Self::List(b)) | (Self::Range(a), Self::Range(b)) => a.overlaps(b),
            (Self::Context(_), Self::Context(_)) | (Self::Function(..), Self::Function(..)) => true,
            (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
        }
    }

    /// The narrowest type known here that holds the values of both.
    #[must_use]
    pub fn join(&self, other: &Type) -> Type {
        match (self, other) {
            (a, b) if a == b => a.clone(),
            (Self::Null, known) | (known, Self::Null) => known.clone(),
            (Self::String | Self::Choice(_), Self::String | Self::Choice(_)) => Self::String,
            (Self::List(a), Self::List(b)) => Self::List(Rc::new(a.join(b))),
            _ => Self::Any,
        }
    }
}

/// Writes the type as FEEL does: `list<number>`, `context<name: string>`.
impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::Any => "Any",
            Self::Null => "Null",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::String | Self::Choice(_) => "string",
            Self::Date => "date",
            Self::Time => "time",
            Self::DateTime => "date and time",
            Self::YearsMonths => "years and months duration",
            Self::DaysTime => "days and time duration",
            Self::List(item) => return write!(f, "list<{item}>"),
            Self::Range(item) => return write!(f, "range<{item}>"),
            Self::Context(members) => {
                f.write_str("context<")?;
                for (index, (name, member)) in members.iter().enumerate() {
                    let comma = if index > 0 { ", " } else { "" };
                    write!(f, "{comma}{name}: {member}")?;
                }
                ">"
            }
            Self::Function(parameters, result) => {
                f.write_str("function<")?;
                for (index, parameter) in parameters.iter().enumerate() {
                    let comma = if index > 0 { ", " } else { "" };
                    write!(f, "{comma}{parameter}")?;
                }
                return write!(f, "> -> {result}");
            }
        };
        f.write_str(name)
    }
}
