//! From the state of a session to accessible HTML, and from its changes to patches of that HTML.
//!
//! 1. `words`: message ids become text with its language;
//! 2. `field`, `control`, `nodes`, `page`, `review`: state becomes HTML. Every element whose content may change has
//!    an id made from its path (`children.child~7.name-error`);
//! 3. `live`: beside the HTML, the list of what may change without the markup changing its shape;
//! 4. `view`: two such lists, before and after, become patches. A control with the focus is never replaced by
//!    something that only changes words, values or errors.
//!
//! This module knows no DOM. Elements are found by id when a patch is applied, so that a browser's page translation,
//! which wraps and replaces text nodes, breaks nothing.

mod answer;
mod control;
mod field;
mod focus;
mod lines;
mod live;
mod nodes;
mod overview;
mod page;
mod record;
mod review;
mod scene;
mod view;
mod words;

#[cfg(test)]
mod tests;

pub use page::Receipt;
pub use record::{Record, record};
pub use view::{Effect, Patch, Update, View};
