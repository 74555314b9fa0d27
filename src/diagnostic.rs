//! What is wrong with something an author wrote: a form, an expression, a message file.
//!
//! Diagnostics are collected, never thrown: reading authored input gives a value *and* diagnostics.
//! They are written for form authors and translators, in English; applicants never see one.

use std::fmt;
use std::ops::Range;

use serde::Serialize;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The form works, and something in it probably is not what its author means.
    Warning,
    /// The form cannot be used.
    Error,
}

/// Where it is: a file, a value in it, and a part of that value.
///
/// The core knows no lines: a definition reaches the browser as JSON. The command line turns
/// `pointer` and `range` into line and column with the YAML text at hand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Location {
    /// The file as the caller named it; empty where there is only one.
    pub file: String,
    /// JSON Pointer (RFC 6901) to the value, for example `/steps/0/fields/2/relevant`.
    pub pointer: String,
    /// Bytes inside the string at `pointer` (or inside the file where `pointer` is empty).
    pub range: Option<Range<u32>>,
}

/// One finding. See `docs/diagnostics.md` for the list of codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Stable code: `F…` form definition, `E…` expression, `L…` messages and locales.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Where it is.
    pub location: Location,
    /// What was expected and what was found, as one sentence.
    pub message: String,
    /// What to do about it, where that is known.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error without help.
    pub fn error(code: &'static str, location: Location, message: impl Into<String>) -> Self {
        Self { code, severity: Severity::Error, location, message: message.into(), help: None }
    }

    /// A warning without help.
    pub fn warning(code: &'static str, location: Location, message: impl Into<String>) -> Self {
        Self { code, severity: Severity::Warning, location, message: message.into(), help: None }
    }

    /// The same diagnostic, with what to do about it.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        write!(
            f,
            "{severity}[{}] {}{}: {}",
            self.code, self.location.file, self.location.pointer, self.message
        )?;
        match &self.help {
            Some(help) => write!(f, " ({help})"),
            None => Ok(()),
        }
    }
}
