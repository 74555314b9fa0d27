//! Intervals.

use super::Value;

/// An interval.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// The lower end; `None` where there is none (`(< 5)`), null where it is not known (`[null..5]`).
    pub start: Option<Value>,
    /// The upper end, like the lower one.
    pub end: Option<Value>,
    /// Whether the lower end belongs to it.
    pub start_included: bool,
    /// Whether the upper end belongs to it.
    pub end_included: bool,
}
