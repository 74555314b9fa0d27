//! What is wrong with an expression, found before it runs.

use std::ops::Range;

use crate::diagnostic::Severity;

/// One thing that is wrong with an expression. Whoever knows the file makes a diagnostic of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Stable code, `E…`: see the constants in [`code`].
    pub code: &'static str,
    /// An error leaves a part of the expression null for ever.
    pub severity: Severity,
    /// Bytes of the expression.
    pub span: Range<u32>,
    /// What was expected and what was found.
    pub message: String,
    /// What to do about it, where that is known.
    pub help: Option<String>,
}

/// The codes of findings.
pub mod code {
    /// The text is no expression.
    pub const SYNTAX: &str = "E0001";
    /// The expression is too long or nested too deeply.
    pub const TOO_LARGE: &str = "E0002";
    /// A name that nothing declares.
    pub const UNKNOWN_NAME: &str = "E0003";
    /// A function that does not exist.
    pub const UNKNOWN_FUNCTION: &str = "E0004";
    /// A member that the value does not have.
    pub const UNKNOWN_MEMBER: &str = "E0005";
    /// A function is called with the wrong number or names of arguments.
    pub const WRONG_ARGUMENTS: &str = "E0006";
    /// A type that does not exist.
    pub const UNKNOWN_TYPE: &str = "E0007";
    /// A comparison of values that cannot be compared: it is always null.
    pub const IMPOSSIBLE_COMPARISON: &str = "E0008";
    /// A text is compared with a choice that has no such code.
    pub const UNKNOWN_CODE: &str = "E0009";
    /// An operation that does not exist for values of these types: it is always null.
    pub const WRONG_TYPE: &str = "E0010";
    /// The same name twice where each may come once.
    pub const DUPLICATE: &str = "E0011";
    /// A constant part of the expression is always null.
    pub const ALWAYS_NULL: &str = "E0012";
}
