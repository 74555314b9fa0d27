//! Intervals.

use super::Value;

/// An interval. A missing end is null and never included.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// The lower end, null if there is none.
    pub start: Value,
    /// The upper end, null if there is none.
    pub end: Value,
    /// Whether the lower end belongs to it.
    pub start_included: bool,
    /// Whether the upper end belongs to it.
    pub end_included: bool,
}
