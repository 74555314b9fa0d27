//! What a session is told from outside: language, clock, parameters. The core has no clock and no locale of its own.

use std::rc::Rc;

use crate::form::data::Data;
use crate::validate::text::Nfc;
use crate::value::{Date, DateTime, Time};

/// The surroundings of a session.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The applicant's language (BCP 47): how numbers and dates are read.
    pub language: Rc<str>,
    /// What `now()` and `today()` say.
    pub now: DateTime,
    /// Normalises text to NFC.
    pub nfc: Nfc,
    /// Parameters that the host sets: name, value.
    pub parameters: Vec<(String, Data)>,
}

impl Settings {
    /// Settings for a day, in German, with text taken as it is.
    #[must_use]
    pub fn new(today: Date) -> Self {
        let time = Time { hour: 12, minute: 0, second: 0, nanosecond: 0, zone: None };
        Self {
            language: "de".into(),
            now: DateTime { date: today, time },
            nfc: str::to_owned,
            parameters: Vec::new(),
        }
    }
}
