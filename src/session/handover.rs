//! A part of the form in the hands of another person: what leaves, what that person can do, what comes back.
//!
//! The applicant hands over a party's part: the answers in its steps so far, and those that the party sees. Whoever opens
//! it has a session of that part alone. What comes back is taken over into the applicant's session, and what does not
//! agree with it any more is reported.

use std::rc::Rc;

use super::draft::Restoring;
use super::error::{Error, ErrorKind};
use super::state::{Cell, Place, RecordId};
use super::{Input, Origin, Session, Settings};
use crate::form::{Data, Form, Kind, NodeId, Party};
use crate::value::Value;

/// The layout of what is handed over and comes back.
pub(super) const FORMAT: &str = "lotse-handover-1";

/// An answer that does not agree with what came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Its path, rows by position.
    pub path: String,
    /// `replaced`: the applicant had given another answer in the part, and the other person's stands now. `changed`: the
    /// applicant has changed an answer that the other person saw.
    pub kind: &'static str,
}

fn refuse(message: &str) -> Error {
    Error::new(ErrorKind::Handover, message)
}

/// The party whose part a draft or hand-over is, after looking whether this very form can take it.
pub(super) fn part_of(form: &Form, data: &Data) -> Result<Option<usize>, Error> {
    let text = |key: &str| data.get(key).and_then(Data::as_text);
    let is_handover = text("format") == Some(FORMAT);
    // Both sides have to read the same questions.
    if is_handover && (text("version") != Some(&form.version) || text("hash") != Some(&form.hash)) {
        return Err(refuse(
            "expected a part of this version of the form; it has changed since the part was handed over",
        ));
    }
    match text("party") {
        None if is_handover => find(form, ""),
        None => Ok(None),
        Some(name) => find(form, name),
    }
}

fn find(form: &Form, name: &str) -> Result<Option<usize>, Error> {
    let found = form.parties.iter().position(|party| *party.name == *name);
    if found.is_none() {
        return Err(refuse("expected one of the form's `parties`"));
    }
    Ok(found)
}

impl Session {
    /// The party whose part is filled in here; none for the applicant's own session.
    #[must_use]
    pub fn part(&self) -> Option<&Party> {
        self.state.party()
    }

    /// The party whose part begins with this step.
    #[must_use]
    pub fn part_beginning_at(&self, step: Place) -> Option<&Party> {
        self.state.form.parties.iter().find(|party| party.steps.first() == Some(&step.node))
    }

    /// Whether a node is for the person who fills in here.
    #[must_use]
    pub fn is_own(&self, node: NodeId) -> bool {
        self.state.is_own(node)
    }

    /// The part of a party, to be given to that person, or back by that person: the answers in its steps and those that
    /// the party sees, as far as they are relevant; nothing else.
    ///
    /// # Errors
    /// When the form has no such party, or this is the session of another one.
    pub fn hand_over(&self, party: &str) -> Result<Data, Error> {
        let form = &self.state.form;
        let index = find(form, party)?;
        if self.state.part.is_some() && self.state.part != index {
            return Err(refuse("expected the party whose part this is"));
        }
        let part = index.and_then(|index| form.parties.get(index));
        let is_done = self.state.part.is_some() && self.is_valid();
        let mut members = self.draft_head(FORMAT, part);
        members.push(("done".into(), Data::Boolean(is_done)));
        members.push(("answers".into(), self.draft_children(Place::ROOT, part)));
        Ok(Data::Map(members))
    }

    /// A session of the part that came back, to be compared with this one.
    ///
    /// # Errors
    /// When it is no part of this very form, is not complete, holds answers that are not the party's to give, or this is
    /// not the applicant's session.
    pub fn open_part(&self, data: &Data) -> Result<Session, Error> {
        let is_done = data.get("done") == Some(&Data::Boolean(true));
        if self.state.part.is_some() || data.get("format").and_then(Data::as_text) != Some(FORMAT) || !is_done
        {
            return Err(refuse(
                "expected a part of the applicant's form that was handed over and is filled in",
            ));
        }
        let (other, migrations) =
            Session::restore(Rc::clone(&self.state.form), Settings::clone(&self.settings), data)?;
        let foreign = other.answered().into_iter().find(|place| {
            other.part().is_none_or(|party| !party.knows(other.state.form.nodes(), place.node))
        });
        let foreign = foreign.map(|place| other.position_path(place));
        if let Some(path) = foreign.or_else(|| migrations.first().map(|migration| migration.path.clone())) {
            return Err(refuse(&["expected answers of the part alone, found one for ", &path].concat()));
        }
        if !other.is_valid() {
            return Err(refuse("expected a part that is filled in rightly, found one with errors"));
        }
        Ok(other)
    }

    /// What does not agree with a part that came back; in the order of the form.
    #[must_use]
    pub fn conflicts_with(&self, other: &Session) -> Vec<Conflict> {
        let Some(party) = other.part() else { return Vec::new() };
        let nodes = self.state.form.nodes();
        let mut conflicts = Vec::new();
        for session in [self, other] {
            for place in session.answered() {
                // Rows of the two sessions have ids of their own: only their positions can be compared.
                let path = session.state.position_path_of(place);
                let mine = self.state.place(&path).and_then(|place| self.state.cell(place));
                let theirs = other.state.place(&path).and_then(|place| other.state.cell(place));
                let is_filled = party.fills(nodes, place.node);
                // Where the applicant has said nothing in the part, nothing can disagree.
                let is_mine = mine.is_some_and(|cell| cell.input != Input::Empty);
                let is_first = std::ptr::eq(session, self) || !is_mine;
                let value = |cell: Option<&Cell>| cell.map_or(Value::Null, |cell| cell.value.clone());
                let (mine, theirs) = (value(mine), value(theirs));
                let is_silent = is_filled && mine == Value::Null;
                if is_first && party.knows(nodes, place.node) && mine != theirs && !is_silent {
                    conflicts.push(Conflict { path, kind: if is_filled { "replaced" } else { "changed" } });
                }
            }
        }
        conflicts
    }

    /// Takes over a part that came back: its answers stand, and say whose they are.
    ///
    /// # Errors
    /// As [`Session::open_part`]; the session is as it was.
    pub fn take_back(&mut self, data: &Data) -> Result<Vec<Conflict>, Error> {
        let other = self.open_part(data)?;
        let conflicts = self.conflicts_with(&other);
        let form = Rc::clone(&self.state.form);
        let Some(party) = other.part() else { return Ok(conflicts) };
        // Numbers are read as the other person wrote them.
        let language = Rc::clone(&self.settings.language);
        self.set_language(data.get("language").and_then(Data::as_text).unwrap_or(&language));
        let answers = data.get("answers").map(Data::members).unwrap_or_default();
        let is_part =
            |name: &str| party.steps.iter().any(|id| form.node(*id).is_some_and(|node| *node.name == *name));
        let answers = answers.iter().filter(|(name, _)| is_part(name)).cloned().collect();
        Restoring::new(self).children(Place::ROOT, &Data::Map(answers), "")?;
        let name: Rc<str> = Rc::clone(&party.name);
        for place in self.answered() {
            if let Some(cell) = self.state.cell_mut(place).filter(|_| party.fills(form.nodes(), place.node)) {
                cell.origin = Origin::Host(Rc::clone(&name));
            }
        }
        self.recompute()?;
        self.set_language(&language);
        Ok(conflicts)
    }

    /// The fields with an answer, in the order of the form.
    fn answered(&self) -> Vec<Place> {
        let mut places = Vec::new();
        for step in self.state.form.steps() {
            if matches!(step.kind, Kind::Step { for_each: None, .. }) {
                let page = Place { record: RecordId::ROOT, node: step.id };
                self.state.places_in(page, &mut |place| places.push(place));
            }
        }
        places.retain(|place| {
            !self.state.is_row(*place)
                && self.state.cell(*place).is_some_and(|cell| cell.answered && cell.input != Input::Empty)
        });
        places
    }
}
