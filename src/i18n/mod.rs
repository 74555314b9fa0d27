//! Texts in many languages: which language, which message, how a number or a date is written.
//!
//! Messages are [Project Fluent](https://projectfluent.org) resources, parsed when a form is bundled: [`Messages`] are read from
//! sources or from the bytes that were made of them. A [`Catalog`] holds the same
//! messages in several languages, best first, and falls back message by message: a text always
//! says which language it really is in, so that a page can mark it with the right `lang` and `dir`.
//!
//! Everything that depends on the customs of a language (digits, dates, plural rules, names of
//! countries, order of words in a list) is asked of a [`Host`]: `Intl` in the browser, ICU4X on the
//! command line, [`PlainHost`] in tests. This module knows values only; it knows no form.

mod catalog;
mod host;
mod language;
mod messages;
mod negotiate;
mod operand;
mod pattern;
mod plain;
mod resolve;
#[cfg(feature = "message-sources")]
mod source;

pub use catalog::{Catalog, Resource, Text, without_isolation};
pub use host::{
    Currency, DateOptions, DateStyle, Host, ListKind, NumberOptions, NumberStyle, PluralCategory, PluralKind,
    TimeStyle, formatting_tags,
};
pub use language::{Direction, Language};
pub use messages::{Messages, UnreadableMessages, key};
pub use negotiate::negotiate;
pub use plain::PlainHost;
