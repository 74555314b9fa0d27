use std::fmt;

use rust_decimal::Decimal;

use super::civil::Date;

/// Why a text is not a valid value: a code and its arguments, never a sentence.
///
/// The message is `problem-<code>` with the arguments as Fluent variables; `docs/problems.md` lists both.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Stable code, for example `iban-checksum`.
    pub code: &'static str,
    /// Arguments of the message, named in camelCase.
    pub arguments: Vec<(&'static str, Argument)>,
}

/// One argument of a problem.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// Shown as it is.
    Text(String),
    /// Formatted by the language.
    Number(Decimal),
    /// Formatted by the language; ISO 8601.
    Date(String),
}

impl Problem {
    /// A problem without arguments.
    #[must_use]
    pub fn new(code: &'static str) -> Self {
        Self { code, arguments: Vec::new() }
    }

    /// Adds a text or word.
    #[must_use]
    pub fn text(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.arguments.push((name, Argument::Text(text.into())));
        self
    }

    /// Adds a character, shown as text.
    #[must_use]
    pub fn character(self, name: &'static str, character: char) -> Self {
        self.text(name, character)
    }

    /// Adds a count, position or length.
    #[must_use]
    pub fn count(self, name: &'static str, count: usize) -> Self {
        self.number(name, Decimal::from(count))
    }

    /// Adds a date.
    #[must_use]
    pub fn date(mut self, name: &'static str, date: Date) -> Self {
        self.arguments.push((name, Argument::Date(date.to_string())));
        self
    }

    /// Adds a number.
    #[must_use]
    pub fn number(mut self, name: &'static str, number: Decimal) -> Self {
        self.arguments.push((name, Argument::Number(number)));
        self
    }
}

/// For developers and tests: `code name=value name=value`.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code)?;
        for (name, argument) in &self.arguments {
            f.write_str(" ")?;
            f.write_str(name)?;
            f.write_str("=")?;
            match argument {
                Argument::Text(text) | Argument::Date(text) => f.write_str(text)?,
                Argument::Number(number) => fmt::Display::fmt(number, f)?,
            }
        }
        Ok(())
    }
}
