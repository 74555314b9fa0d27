//! How large an expression may be and how long it may run.

/// Bytes of an expression.
pub const MAX_SOURCE: usize = 65_536;
/// Depth of nested parts of an expression.
pub const MAX_DEPTH: usize = 200;
/// Warnings that one evaluation reports.
pub const MAX_WARNINGS: usize = 20;
