//! The core of Lotse. See `ARCHITECTURE.md` for the stages and their order.

pub mod diagnostic;
pub mod validate;
