//! The core of Lotse. See `ARCHITECTURE.md` for the stages and their order.

pub mod diagnostic;
pub mod feel;
pub mod form;
pub mod functions;
pub mod headless;
pub mod i18n;
pub mod pattern;
pub mod render;
pub mod session;
pub mod submission;
pub mod validate;
pub mod value;
