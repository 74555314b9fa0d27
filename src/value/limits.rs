//! How much one expression may ask of a phone. Reaching a limit gives null with that reason.

/// Characters of a text that an expression makes, in bytes of UTF-8.
pub const MAX_STRING: usize = 1_000_000;
/// Items of a list that an expression makes.
pub const MAX_LIST: usize = 100_000;
/// The largest year, as in XML Schema implementations with nine digits.
pub const MAX_YEAR: i32 = 999_999_999;
/// The largest distance of a zone from UTC, in seconds (18 hours).
pub const MAX_OFFSET: i32 = 18 * 3600;
