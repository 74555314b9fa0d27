//! How large an expression may be and how long it may run.

/// Bytes of an expression.
pub const MAX_SOURCE: usize = 65_536;
/// Depth of nested parts of an expression.
pub const MAX_DEPTH: usize = 150;
/// Depth of nested parts while an expression runs, calls of its own functions included.
pub const MAX_CALL_DEPTH: u32 = 220;
/// Parts evaluated in one evaluation; long lists and texts count for as many as they are long.
pub const MAX_STEPS: u32 = 1_000_000;
/// Steps of a constant part that is evaluated when the expression is compiled.
pub const MAX_FOLD_STEPS: u32 = 1_000;
/// Items, or bytes of text, of a constant that a part of an expression is replaced with.
pub const MAX_FOLD_SIZE: usize = 1_000;
/// Warnings that one evaluation reports.
pub const MAX_WARNINGS: usize = 20;
/// Turns of a loop that `explain` shows.
pub const MAX_TRACED_TURNS: usize = 20;
/// Parts that `explain` shows.
pub const MAX_TRACED_PARTS: usize = 2_000;
