//! Pages: which there are, where the applicant is, what is done.

use super::state::{Place, RecordId, State};
use crate::form::{Kind, NodeId, Party};

/// Where the applicant is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// On the page of a step (of a row, where the step is for each row).
    Step(Place),
    /// On the page that shows all answers before they are sent.
    Review,
    /// Everything is sent.
    Done,
}

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepStatus {
    /// Visited, and nothing wrong with it.
    Done,
    /// The page the applicant is on.
    Current,
    /// Not visited yet, or something is missing.
    Open,
    /// Nothing in it concerns this applicant, or it lies behind an outcome.
    NotNeeded,
}

impl StepStatus {
    /// The name in stories and in the API.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            StepStatus::Done => "done",
            StepStatus::Current => "current",
            StepStatus::Open => "open",
            StepStatus::NotNeeded => "not-needed",
        }
    }
}

/// A step in the list of steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepView {
    /// The step, of a row where it is for each row.
    pub place: Place,
    /// How far it is.
    pub status: StepStatus,
    /// Whether errors in it are shown to the applicant.
    pub has_shown_errors: bool,
}

/// Where the applicant is and has been.
#[derive(Debug)]
pub(crate) struct Navigation {
    pub(crate) position: Position,
    pub(crate) visited: Vec<Place>,
}

impl Navigation {
    pub(crate) fn visit(&mut self, page: Place) {
        if !self.visited.contains(&page) {
            self.visited.push(page);
        }
    }
}

impl State {
    /// All pages in order, those that are not needed too.
    pub(crate) fn pages(&self) -> Vec<Place> {
        let mut pages = Vec::new();
        for step in self.form.steps().filter(|step| self.is_own(step.id)) {
            match step.kind {
                Kind::Step { for_each: Some(repeat), .. } => {
                    let rows = self.rows_below(RecordId::ROOT, repeat);
                    pages.extend(rows.into_iter().map(|record| Place { record, node: step.id }));
                }
                _ => pages.push(Place { record: RecordId::ROOT, node: step.id }),
            }
        }
        pages
    }

    /// Whether a page has to be shown: it is relevant, and so is something in it.
    pub(crate) fn is_needed(&self, page: Place) -> bool {
        self.is_own(page.node) && self.cell(page).is_some_and(|cell| cell.relevant && cell.shown_leaves > 0)
    }

    /// Whether a node is for the person who fills in here: all of them, or those of a part.
    pub(crate) fn is_own(&self, node: NodeId) -> bool {
        self.party().is_none_or(|party| party.fills(self.form.nodes(), node))
    }

    /// Whose part is filled in here.
    pub(crate) fn party(&self) -> Option<&Party> {
        self.form.parties.get(self.part?)
    }

    /// The pages to show, in order.
    pub(crate) fn needed_pages(&self) -> Vec<Place> {
        self.pages().into_iter().filter(|page| self.is_needed(*page)).collect()
    }

    /// Every place in a page, rows included, in document order.
    pub(crate) fn places_in(&self, place: Place, each: &mut dyn FnMut(Place)) {
        each(place);
        let Some(node) = self.form.node(place.node) else { return };
        if matches!(node.kind, Kind::Repeat { .. }) && !self.is_row(place) {
            for row in self.cell(place).map(|cell| cell.rows.clone()).unwrap_or_default() {
                self.places_in(Place { record: row, node: node.id }, each);
            }
            return;
        }
        for child in &node.children {
            self.places_in(Place { record: place.record, node: *child }, each);
        }
    }

    /// The page that shows a place.
    pub(crate) fn page_of(&self, place: Place) -> Option<Place> {
        let mut current = place;
        loop {
            let node = self.form.node(current.node)?;
            if matches!(node.kind, Kind::Step { .. }) {
                return Some(current);
            }
            let parent: NodeId = node.parent?;
            let record = if self.is_row(current) { self.up(current.record, 1) } else { current.record };
            current = Place { record, node: parent };
        }
    }

    /// Whether a page has errors, and whether any of them is shown.
    pub(crate) fn errors_on(&self, page: Place) -> (bool, bool) {
        let (mut any, mut shown) = (false, false);
        self.places_in(page, &mut |place| {
            if self.is_row(place) {
                return;
            }
            if let Some(cell) = self.cell(place)
                && cell.violations.iter().any(super::violation::Violation::is_error)
            {
                any = true;
                shown |= cell.shown;
            }
        });
        (any, shown)
    }
}
