//! The core of Lotse. See `ARCHITECTURE.md` for the stages and their order.

#![cfg_attr(not(feature = "all-functions"), allow(dead_code, reason = "functions that are left out"))]

mod codec;
pub mod diagnostic;
pub mod feel;
pub mod form;
pub mod functions;
pub mod headless;
pub mod i18n;
pub mod pattern;
pub mod render;
pub mod session;
mod spaces;
pub mod submission;
pub mod validate;
pub mod value;
