//! How large a form may be. Real forms reach 575 fields; these bounds keep a hostile one from hurting a phone.

/// Nodes (steps, groups, fields, notices) of one form, after shared blocks are taken in.
pub const MAX_NODES: usize = 20_000;
/// How deep nodes may be nested.
pub const MAX_NODE_DEPTH: usize = 24;
/// Options of one choice or entries of one code list.
pub const MAX_OPTIONS: usize = 5_000;
/// Bytes of one expression.
pub const MAX_EXPRESSION_LENGTH: usize = 20_000;
/// How many diagnostics are collected; a definition that is wholly wrong needs no more.
pub const MAX_DIAGNOSTICS: usize = 500;
/// Shared blocks that use one another.
pub const MAX_BLOCK_DEPTH: usize = 8;
/// Rows of one repeat.
pub const MAX_ROWS: usize = 1_000;
/// Rows of one session, removed ones that can be restored included.
pub const MAX_RECORDS: usize = 10_000;
/// Bytes of one answer.
pub const MAX_INPUT_LENGTH: usize = 100_000;
/// Files of one answer.
pub const MAX_FILES: usize = 50;
/// Bytes of one uploaded file where a field says nothing: what most FIM fields state.
pub const DEFAULT_FILE_SIZE: u64 = 10_000_000;
/// Bytes of all uploaded files of a form that says nothing.
pub const DEFAULT_TOTAL_FILE_SIZE: u64 = 100_000_000;
/// Pixels of the longer edge of an uploaded picture where a field says nothing: a sheet of A4 can be read and printed.
pub const DEFAULT_IMAGE_EDGE: u32 = 2_400;
/// Answers of a draft that the form has no place for and that are kept aside.
pub const MAX_ASIDE: usize = 10_000;
