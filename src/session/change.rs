//! What an answer changes: the only thing a view has to look at. See `docs/changes.md`.

use super::state::Place;

/// What changed, in the order in which it was computed; nothing is named twice with the same meaning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    list: Vec<Change>,
}

/// One change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Change {
    /// Where.
    pub place: Place,
    /// What.
    pub kind: ChangeKind,
}

/// What of a place changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChangeKind {
    /// Its value.
    Value,
    /// What its control holds, other than by the applicant's own typing (a default, another language, a draft).
    Input,
    /// Whether it is shown.
    Relevant,
    /// Whether it has to be answered.
    Required,
    /// Whether it can be changed.
    Readonly,
    /// Which options can be chosen.
    Options,
    /// The values of its texts' variables.
    Variables,
    /// What is wrong with it.
    Violations,
    /// Whether its errors are shown.
    Shown,
    /// A row was added (the place is the row).
    RowAdded,
    /// A row was removed (the place is the row).
    RowRemoved,
    /// Rows have another order (the place is the repeat).
    RowsMoved,
    /// Which steps there are (the place is the step).
    Steps,
    /// The page the applicant is on (the place is the new step, or the form for review and end).
    Position,
    /// The language: every text, every control with a number.
    Language,
}

impl ChangeKind {
    /// The name in the JavaScript API.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            ChangeKind::Value => "value",
            ChangeKind::Input => "input",
            ChangeKind::Relevant => "relevant",
            ChangeKind::Required => "required",
            ChangeKind::Readonly => "readonly",
            ChangeKind::Options => "options",
            ChangeKind::Variables => "variables",
            ChangeKind::Violations => "violations",
            ChangeKind::Shown => "shown",
            ChangeKind::RowAdded => "row-added",
            ChangeKind::RowRemoved => "row-removed",
            ChangeKind::RowsMoved => "rows-moved",
            ChangeKind::Steps => "steps",
            ChangeKind::Position => "position",
            ChangeKind::Language => "language",
        }
    }
}

impl Changes {
    /// The changes in order.
    pub fn iter(&self) -> impl Iterator<Item = &Change> {
        self.list.iter()
    }

    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Adds what another call changed.
    pub(crate) fn append(&mut self, other: Changes) {
        other.list.into_iter().for_each(|change| self.push_once(change.place, change.kind));
    }

    pub(crate) fn push(&mut self, place: Place, kind: ChangeKind) {
        self.list.push(Change { place, kind });
    }

    /// Adds what is not there yet; for kinds that several causes lead to.
    pub(crate) fn push_once(&mut self, place: Place, kind: ChangeKind) {
        let change = Change { place, kind };
        if !self.list.contains(&change) {
            self.list.push(change);
        }
    }
}
