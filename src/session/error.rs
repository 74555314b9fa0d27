//! What a programmer who drives a session did wrong.

use std::fmt;

/// A call that could not be carried out; the session is as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    message: String,
}

/// Why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ErrorKind {
    UnknownPath,
    NotAField,
    Readonly,
    Rows,
    Limit,
    Draft,
    Handover,
    Parameter,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into() }
    }

    pub(crate) fn unknown_path(path: &str) -> Self {
        Self::new(
            ErrorKind::UnknownPath,
            ["expected the path of a node of this form, found `", path, "`"].concat(),
        )
    }

    /// A stable code for JavaScript: `unknown-path`, `not-a-field`, `readonly`, `rows`, `limit`, `draft`, `handover`, `parameter`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self.kind {
            ErrorKind::UnknownPath => "unknown-path",
            ErrorKind::NotAField => "not-a-field",
            ErrorKind::Readonly => "readonly",
            ErrorKind::Rows => "rows",
            ErrorKind::Limit => "limit",
            ErrorKind::Draft => "draft",
            ErrorKind::Handover => "handover",
            ErrorKind::Parameter => "parameter",
        }
    }

    /// Whether the path names nothing.
    #[must_use]
    pub fn is_unknown_path(&self) -> bool {
        self.kind == ErrorKind::UnknownPath
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
