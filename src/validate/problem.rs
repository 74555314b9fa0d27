use std::fmt;

use crate::value::{Date, Decimal, Value};

/// Why a text is not a valid value: a code and its arguments, never a sentence.
///
/// The message is `problem-<code>` with the arguments as Fluent variables; `docs/problems.md` lists both.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Stable code, for example `iban-checksum`.
    pub code: &'static str,
    /// Arguments of the message, named in camelCase: text is shown as it is, numbers and dates are formatted by the
    /// language.
    pub arguments: Vec<(&'static str, Value)>,
}

impl Problem {
    /// A problem without arguments.
    #[must_use]
    pub fn new(code: &'static str) -> Self {
        Self { code, arguments: Vec::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Value) -> Self {
        self.arguments.push((name, value));
        self
    }

    /// Adds a text or word.
    #[must_use]
    pub fn text(self, name: &'static str, text: impl AsRef<str>) -> Self {
        self.with(name, Value::string(text.as_ref()))
    }

    /// Adds a character, shown as text.
    #[must_use]
    pub fn character(self, name: &'static str, character: char) -> Self {
        self.text(name, character.encode_utf8(&mut [0; 4]))
    }

    /// Adds a count, position or length.
    #[must_use]
    pub fn count(self, name: &'static str, count: usize) -> Self {
        self.number(name, Decimal::from(count))
    }

    /// Adds a number.
    #[must_use]
    pub fn number(self, name: &'static str, number: Decimal) -> Self {
        self.with(name, Value::Number(number))
    }

    /// Adds a date.
    #[must_use]
    pub fn date(self, name: &'static str, date: Date) -> Self {
        self.with(name, Value::Date(date))
    }
}

/// For developers and tests: `code name=value name=value`.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)?;
        for (name, value) in &self.arguments {
            f.write_str(" ")?;
            f.write_str(name)?;
            f.write_str("=")?;
            fmt::Display::fmt(value, f)?;
        }
        Ok(())
    }
}
