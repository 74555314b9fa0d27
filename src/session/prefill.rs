//! Answers that the portal knows already: by the field's own path, or by the name of a fact (`bundid.givenName`).

use super::change::Changes;
use super::error::{Error, ErrorKind};
use super::state::{Origin, Place, RecordId};
use super::{Input, Session};
use crate::form::Kind;

impl Session {
    /// Fills a field on behalf of the host, under the name of where the value comes from. A locked value cannot be
    /// changed by the applicant.
    ///
    /// # Errors
    /// As [`Session::set`].
    pub fn prefill(
        &mut self,
        place: Place,
        input: Input,
        origin: &str,
        lock: bool,
    ) -> Result<Changes, Error> {
        if self.node(place).is_some_and(|view| view.calculated) {
            let message =
                ["expected a question, found `", &self.path(place), "`, which is computed"].concat();
            return Err(Error::new(ErrorKind::Readonly, message));
        }
        self.answer(place, input, Origin::Host(origin.into()), lock)
    }

    /// Fills the field of that path, or else all fields that ask for a fact of that name, as [`Session::prefill`] does.
    ///
    /// # Errors
    /// As [`Session::set`]. A fact that no field asks for is none.
    pub fn prefill_named(
        &mut self,
        name: &str,
        input: &Input,
        origin: &str,
        lock: bool,
    ) -> Result<Changes, Error> {
        let places = self.place(name).map_or_else(|_| self.places_for_fact(name), |place| vec![place]);
        let mut changes = Changes::default();
        for place in places {
            changes.append(self.prefill(place, input.clone(), origin, lock)?);
        }
        Ok(changes)
    }

    /// The fields (outside of rows) that ask for a fact of that name.
    #[must_use]
    pub fn places_for_fact(&self, fact: &str) -> Vec<Place> {
        let wants =
            |kind: &Kind| matches!(kind, Kind::Field(field) if field.prefill.as_deref() == Some(fact));
        self.state
            .form
            .nodes()
            .iter()
            .filter(|node| wants(&node.kind) && node.record == Default::default())
            .map(|node| Place { record: RecordId::ROOT, node: node.id })
            .collect()
    }
}
