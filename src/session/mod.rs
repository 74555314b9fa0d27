//! A session: one applicant filling in one form. Answers in, changes out.
//!
//! A session holds state only; everything it shows follows from the answers, the parameters, the language and the
//! clock it was given, by the graph of the form. What is hidden keeps its answer, is null to every expression, is
//! never checked and never sent (see `docs/forms.md`).
//!
//! ```
//! use std::rc::Rc;
//! use lotse::form::{Data, Form};
//! use lotse::session::{Input, Session, Settings};
//! use lotse::value::Date;
//!
//! let data: Data = serde_json::from_str(r#"{ "id": "demo", "version": "1", "steps": [{ "id": "one", "fields": [
//!     { "id": "married", "type": "boolean", "required": true },
//!     { "id": "spouse", "type": "text", "relevant": "married" }
//! ]}]}"#).unwrap();
//! let form = Rc::new(Form::read(&data, &[]).0.unwrap());
//! let mut session = Session::new(form, Settings::new(Date::new(2026, 11, 23).unwrap())).unwrap();
//! let changes = session.set(session.place("one.married").unwrap(), Input::text("true")).unwrap();
//! let kinds: Vec<&str> = changes.iter().map(|change| change.kind.name()).collect();
//! assert_eq!(kinds, ["value", "violations", "relevant"]);
//! ```

mod change;
mod draft;
mod error;
mod explain;
mod handover;
mod input;
mod mrz;
mod navigation;
mod path;
mod prefill;
mod propagate;
mod read;
mod rows;
mod settings;
mod state;
mod timeline;
mod validity;
mod view;
mod violation;

use std::rc::Rc;

pub use change::{Change, ChangeKind, Changes};
pub use draft::Migration;
pub use error::Error;
pub use explain::{Explanation, Fact};
pub use handover::Conflict;
pub(crate) use input::written;
pub use input::{FileInfo, Input};
pub use mrz::Filling;
pub use navigation::{Position, StepStatus, StepView};
pub use settings::Settings;
pub use state::{HostCheck, Origin, Place, RecordId};
pub use view::NodeView;
pub use violation::{Violation, ViolationKind};

use crate::form::limits::MAX_INPUT_LENGTH;
use crate::form::{Form, Kind, Property, RecordTypeId};
use crate::value::Value;
use error::ErrorKind;
use navigation::Navigation;
use propagate::Run;
use state::State;

/// One applicant filling in one form.
#[derive(Debug)]
pub struct Session {
    pub(crate) state: State,
    pub(crate) settings: Settings,
    navigation: Navigation,
    next_check: u32,
    /// Answers of a draft that this version of the form has no place for.
    aside: crate::form::Data,
}

impl Session {
    /// A session with nothing answered.
    ///
    /// # Errors
    /// When a parameter in the settings is none of the form's, or does not have its type.
    pub fn new(form: Rc<Form>, settings: Settings) -> Result<Session, Error> {
        let parameters = read_parameters(&form, &settings)?;
        let has_files = form.nodes().iter().any(state::is_file);
        let mut state = State {
            form,
            records: Vec::new(),
            parameters,
            now: settings.now.clone(),
            part: None,
            errors: 0,
            has_files,
            files_over: None,
        };
        state.push_record(RecordTypeId::ROOT, RecordId::ROOT);
        let navigation = Navigation { position: Position::Review, visited: Vec::new() };
        let mut session =
            Session { state, settings, navigation, next_check: 0, aside: crate::form::Data::Map(Vec::new()) };
        let mut run = Run::new(&mut session.state);
        run.compute_record(RecordId::ROOT);
        run.fill_minimum(RecordId::ROOT)?;
        run.finish();
        if let Some(first) = session.state.needed_pages().first() {
            session.navigation.position = Position::Step(*first);
        }
        Ok(session)
    }

    /// The form.
    #[must_use]
    pub fn form(&self) -> &Rc<Form> {
        &self.state.form
    }

    /// Language, clock and the rest.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The place that a path names: `children.child[2].name` or `children.child~7.name`.
    ///
    /// # Errors
    /// When the path names nothing.
    pub fn place(&self, path: &str) -> Result<Place, Error> {
        self.state.place(path).ok_or_else(|| Error::unknown_path(path))
    }

    /// The path of a place with rows by their ids, which stay when rows move: `children.child~7.name`.
    #[must_use]
    pub fn path(&self, place: Place) -> String {
        self.state.path_of(place)
    }

    /// The path of a place with rows by position from 1: `children.child[2].name`.
    #[must_use]
    pub fn position_path(&self, place: Place) -> String {
        self.state.position_path_of(place)
    }

    /// Answers a question, or takes the answer back with [`Input::Empty`].
    ///
    /// # Errors
    /// When the place is no field, is computed or readonly, or the input is larger than any answer.
    pub fn set(&mut self, place: Place, input: Input) -> Result<Changes, Error> {
        let view = self.node(place).ok_or_else(|| Error::unknown_path(""))?;
        let Kind::Field(_) = view.node.kind else {
            return Err(Error::new(
                ErrorKind::NotAField,
                ["expected a field, found `", &self.path(place), "`"].concat(),
            ));
        };
        if view.calculated || view.readonly || !self.state.is_own(place.node) {
            let message = ["`", &self.path(place), "` is computed or cannot be changed"].concat();
            return Err(Error::new(ErrorKind::Readonly, message));
        }
        let mut changes = self.answer(place, input, Origin::Applicant, false)?;
        if crate::validate::mrz::IS_READ {
            changes.append(self.fill_from(place)?);
        }
        Ok(changes)
    }

    /// Answers whoever asks: checks the size, parses, propagates.
    pub(crate) fn answer(
        &mut self,
        place: Place,
        input: Input,
        origin: Origin,
        lock: bool,
    ) -> Result<Changes, Error> {
        if input.length() > MAX_INPUT_LENGTH {
            return Err(Error::new(
                ErrorKind::Limit,
                "expected an answer of at most 100,000 bytes, found a longer one",
            ));
        }
        let form = Rc::clone(&self.state.form);
        let Some(Kind::Field(field)) = form.node(place.node).map(|node| &node.kind) else {
            return Err(Error::new(ErrorKind::NotAField, "expected a field"));
        };
        let typed = input::parse(&field.field_type, &input, &self.settings).map_err(Box::new);
        let mut run = Run::new(&mut self.state);
        let Some(cell) = run.state().cell_mut(place) else { return Err(Error::unknown_path("")) };
        // Wrong in the same way as before is still another answer: what counts its characters has to know.
        let is_wrong_again = typed.is_err() && cell.typed.is_err();
        if cell.input != input {
            cell.host_check = HostCheck::None;
        }
        cell.input = input;
        cell.typed_in = None;
        cell.answered = true;
        cell.typed = typed;
        cell.origin = origin;
        cell.locked = lock;
        if is_wrong_again {
            run.tell(place, ChangeKind::Violations);
        }
        run.mark(place, Property::Value);
        // A wrong answer may leave the value as it was and still be wrong in another way.
        run.mark(place, Property::Validity);
        Ok(run.finish())
    }

    /// Adds a row at the end of a repeat; the place is that of the new row.
    ///
    /// # Errors
    /// When the place is no repeat, or a limit is reached.
    pub fn add_row(&mut self, repeat: Place) -> Result<(Place, Changes), Error> {
        let mut run = Run::new(&mut self.state);
        let row = run.add_row(repeat);
        // A row that could not be filled with its least rows is gone again, and what it changed with it.
        let changes = run.finish();
        Ok((Place { record: row?, node: repeat.node }, changes))
    }

    /// Removes a row; it can be restored until the session ends.
    ///
    /// # Errors
    /// When the place is no row.
    pub fn remove_row(&mut self, row: Place) -> Result<Changes, Error> {
        let mut run = Run::new(&mut self.state);
        run.remove_row(row.record)?;
        let changes = run.finish();
        Ok(self.with_position_repaired(changes))
    }

    /// The place of a removed row, by the path that it had with row ids: `children.child~7`.
    ///
    /// # Errors
    /// When no row that has been removed had that path.
    pub fn removed_row(&self, path: &str) -> Result<Place, Error> {
        let id = path.rsplit_once('~').and_then(|(_, id)| id.parse().ok()).map(RecordId);
        id.filter(|id| self.state.record(*id).is_some_and(|record| record.removed))
            .and_then(|id| self.state.repeat_of_row(id).map(|repeat| Place { record: id, node: repeat.node }))
            .filter(|place| self.path(*place) == path)
            .ok_or_else(|| Error::unknown_path(path))
    }

    /// Restores a removed row.
    ///
    /// # Errors
    /// When the place is not that of a removed row.
    pub fn restore_row(&mut self, row: Place) -> Result<Changes, Error> {
        let mut run = Run::new(&mut self.state);
        run.restore_row(row.record)?;
        Ok(run.finish())
    }

    /// Moves a row to a position (from 0).
    ///
    /// # Errors
    /// When the place is no row.
    pub fn move_row(&mut self, row: Place, position: usize) -> Result<Changes, Error> {
        let mut run = Run::new(&mut self.state);
        run.move_row(row.record, position)?;
        Ok(run.finish())
    }

    /// The applicant left a field: from now on its errors are shown, if anything was answered.
    pub fn leave(&mut self, place: Place) -> Changes {
        let mut changes = Changes::default();
        let answered = self.state.cell(place).is_some_and(|cell| cell.answered);
        if answered {
            self.tidy(place, &mut changes);
            self.show(place, &mut changes);
        }
        changes
    }

    /// What is wrong with a place is shown from now on, answered or not: as it was in the session that this one continues.
    pub fn reveal(&mut self, place: Place) {
        self.show(place, &mut Changes::default());
    }

    /// A number that was understood stands in its customary groups when nobody types it any more.
    fn tidy(&mut self, place: Place, changes: &mut Changes) {
        let form = Rc::clone(&self.state.form);
        let Some(Kind::Field(field)) = form.node(place.node).map(|node| &node.kind) else { return };
        let Some(cell) = self.state.cell_mut(place).filter(|cell| cell.answered) else { return };
        let Ok(value) = &cell.typed else { return };
        if let Some(tidy) = input::tidied(&field.field_type, &cell.input, value) {
            cell.input = tidy;
            changes.push(place, ChangeKind::Input);
        }
    }

    fn show(&mut self, place: Place, changes: &mut Changes) {
        if let Some(cell) = self.state.cell_mut(place)
            && !cell.shown
        {
            cell.shown = true;
            if !cell.violations.is_empty() {
                changes.push(place, ChangeKind::Shown);
            }
        }
    }

    /// Another language: values, errors and position stay; numbers are written as the new language writes them. What was
    /// not understood stays as typed and is not understood still: it meant what it means in the language it was typed in.
    pub fn set_language(&mut self, language: &str) -> Changes {
        if *self.settings.language == *language {
            return Changes::default();
        }
        let before = std::mem::replace(&mut self.settings.language, language.into());
        let form = Rc::clone(&self.state.form);
        let mut places = Vec::new();
        for page in self.state.pages() {
            self.state.places_in(page, &mut |place| places.push(place));
        }
        let mut run = Run::new(&mut self.state);
        run.tell(Place::ROOT, ChangeKind::Language);
        for place in places {
            let Some(Kind::Field(field)) = form.node(place.node).map(|node| &node.kind) else { continue };
            let Some(cell) = run.state().cell(place).filter(|cell| cell.answered) else { continue };
            let Input::Text(text) = &cell.input else { continue };
            let (input, typed_in) = match &cell.typed {
                Ok(value @ Value::Number(_)) => (input::display(&field.field_type, value, language), None),
                Ok(_) => continue,
                Err(_) => {
                    let typed_in = cell.typed_in.clone().unwrap_or_else(|| before.clone());
                    (Input::Text(Rc::clone(text)), Some(typed_in))
                }
            };
            let typed = input::parse_in(&field.field_type, &input, &self.settings, typed_in.as_deref());
            if let Some(cell) = run.state().cell_mut(place) {
                cell.input = input;
                cell.typed = typed.map_err(Box::new);
                cell.typed_in = typed_in;
            }
            run.mark(place, Property::Value);
            run.mark(place, Property::Validity);
        }
        run.finish()
    }

    /// Where the applicant is.
    #[must_use]
    pub fn position(&self) -> Position {
        self.navigation.position
    }

    /// All steps with their state, those not needed too.
    #[must_use]
    pub fn steps(&self) -> Vec<StepView> {
        let current = self.navigation.position;
        let mut steps = Vec::new();
        for place in self.state.pages() {
            let (any, shown) = self.state.errors_on(place);
            let status = if !self.state.is_needed(place) {
                StepStatus::NotNeeded
            } else if current == Position::Step(place) {
                StepStatus::Current
            } else if self.navigation.visited.contains(&place) && !any {
                StepStatus::Done
            } else {
                StepStatus::Open
            };
            steps.push(StepView { place, status, has_shown_errors: shown });
        }
        steps
    }

    /// On to the next page. If something is wrong with this one, its errors are shown and the applicant stays.
    #[expect(clippy::should_implement_trait, reason = "the button says Continue; nothing iterates")]
    pub fn next(&mut self) -> Changes {
        let mut changes = Changes::default();
        let Position::Step(page) = self.navigation.position else { return changes };
        self.show_page(page, &mut changes);
        if self.state.errors_on(page).0 {
            return changes;
        }
        let pages = self.state.needed_pages();
        let position = match pages.iter().position(|other| *other == page).and_then(|at| pages.get(at + 1)) {
            Some(next) => Position::Step(*next),
            None => Position::Review,
        };
        self.move_to(position, &mut changes);
        changes
    }

    /// Back to the page before, whatever is missing on this one.
    pub fn back(&mut self) -> Changes {
        let mut changes = Changes::default();
        let pages = self.state.needed_pages();
        let before = match self.navigation.position {
            Position::Step(page) => {
                let all = self.state.pages();
                let here = all.iter().position(|other| *other == page).unwrap_or(0);
                all.iter().take(here).rev().find(|page| self.state.is_needed(**page)).copied()
            }
            Position::Review => pages.last().copied(),
            Position::Done => None,
        };
        if let Some(before) = before {
            self.move_to(Position::Step(before), &mut changes);
        }
        changes
    }

    /// To the page that shows a place; [`Place::ROOT`] is the review page.
    ///
    /// # Errors
    /// When the page is not needed.
    pub fn go_to(&mut self, place: Place) -> Result<Changes, Error> {
        let mut changes = Changes::default();
        let position = if place == Place::ROOT {
            Position::Review
        } else {
            let page = self.state.page_of(place).filter(|page| self.state.is_needed(*page));
            Position::Step(page.ok_or_else(|| {
                Error::new(
                    ErrorKind::UnknownPath,
                    ["expected a page that is needed, found `", &self.path(place), "`"].concat(),
                )
            })?)
        };
        self.move_to(position, &mut changes);
        Ok(changes)
    }

    /// The first page that is not done, or the review page: where to continue a draft.
    #[must_use]
    pub fn first_open(&self) -> Place {
        let open = self
            .steps()
            .into_iter()
            .find(|step| matches!(step.status, StepStatus::Open | StepStatus::Current));
        open.filter(|step| {
            !self.navigation.visited.contains(&step.place) || self.state.errors_on(step.place).0
        })
        .map_or(Place::ROOT, |step| step.place)
    }

    /// Shows all errors; says whether everything may be sent.
    pub fn check_all(&mut self) -> (bool, Changes) {
        let mut changes = Changes::default();
        for page in self.state.needed_pages() {
            self.show_page(page, &mut changes);
            self.navigation.visit(page);
        }
        (self.is_valid(), changes)
    }

    /// The portal has everything: the applicant sees the last page.
    pub fn mark_sent(&mut self) -> Changes {
        let mut changes = Changes::default();
        self.move_to(Position::Done, &mut changes);
        changes
    }

    /// Whether nothing is wrong with the whole form, visited or not, and no check is under way.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        let pending = |cell: &state::Cell| cell.relevant && matches!(cell.host_check, HostCheck::Pending(_));
        // Whoever fills in a part is not held up by what only the applicant can answer.
        let has_errors = match self.state.part {
            None => self.state.errors > 0,
            Some(_) => self.state.pages().into_iter().any(|page| self.state.errors_on(page).0),
        };
        !has_errors
            && !self.state.records.iter().any(|record| !record.removed && record.cells.iter().any(pending))
    }

    /// Everything that is wrong with the whole form, in the order of the form.
    #[must_use]
    pub fn violations(&self) -> Vec<&Violation> {
        self.state.pages().into_iter().flat_map(|page| self.violations_on(page)).collect()
    }

    /// Everything that is wrong with a page or with what is in a place, in order.
    #[must_use]
    pub fn violations_on(&self, place: Place) -> Vec<&Violation> {
        let mut places = Vec::new();
        self.state.places_in(place, &mut |place| {
            if !self.state.is_row(place) {
                places.push(place);
            }
        });
        places
            .into_iter()
            .filter_map(|place| self.state.cell(place))
            .flat_map(|cell| &cell.violations)
            .collect()
    }

    /// The host begins a check of an answer; the number tells its result from that of an earlier answer.
    ///
    /// # Errors
    /// When the place is no field.
    pub fn begin_check(&mut self, place: Place) -> Result<u32, Error> {
        self.next_check += 1;
        let number = self.next_check;
        let cell = self.state.cell_mut(place).ok_or_else(|| Error::unknown_path(""))?;
        cell.host_check = HostCheck::Pending(number);
        Ok(number)
    }

    /// The host's result: nothing, or the id of a message that says what is wrong. A result for an answer that has
    /// changed meanwhile is dropped.
    pub fn finish_check(&mut self, place: Place, number: u32, objection: Option<&str>) -> Changes {
        let mut run = Run::new(&mut self.state);
        if let Some(cell) = run.state().cell_mut(place)
            && cell.host_check == HostCheck::Pending(number)
        {
            cell.host_check =
                objection.map_or(HostCheck::Passed, |message| HostCheck::Failed(message.into()));
            run.mark(place, Property::Validity);
        }
        run.finish()
    }

    fn show_page(&mut self, page: Place, changes: &mut Changes) {
        let mut places = Vec::new();
        self.state.places_in(page, &mut |place| places.push(place));
        for place in places {
            if !self.state.is_row(place) {
                self.tidy(place, changes);
                self.show(place, changes);
            }
        }
    }

    fn move_to(&mut self, position: Position, changes: &mut Changes) {
        if self.navigation.position != position {
            if let Position::Step(left) = self.navigation.position {
                self.navigation.visit(left);
            }
            self.navigation.position = position;
            let place = match position {
                Position::Step(place) => place,
                Position::Review | Position::Done => Place::ROOT,
            };
            changes.push(place, ChangeKind::Position);
        }
    }

    /// A page that has gone with its row is left for the one before.
    fn with_position_repaired(&mut self, mut changes: Changes) -> Changes {
        if let Position::Step(page) = self.navigation.position
            && self.state.is_gone(page.record)
        {
            let step = self.state.form.node(page.node).map(|node| node.id);
            let before =
                self.state.needed_pages().into_iter().take_while(|other| Some(other.node) != step).last();
            self.move_to(before.map_or(Position::Review, Position::Step), &mut changes);
        }
        changes
    }
}

fn read_parameters(form: &Form, settings: &Settings) -> Result<Vec<Value>, Error> {
    let mut values: Vec<Value> = form.parameters.iter().map(|parameter| parameter.value.clone()).collect();
    for (name, data) in &settings.parameters {
        let index = form.parameters.iter().position(|parameter| *parameter.name == **name);
        let found = index.and_then(|index| form.parameters.get(index).zip(values.get_mut(index)));
        let Some((parameter, value)) = found else {
            let message = ["expected a parameter of this form, found `", name, "`"].concat();
            return Err(Error::new(ErrorKind::Parameter, message));
        };
        *value = parameter.shape.read(data).map_err(|expected| {
            Error::new(
                ErrorKind::Parameter,
                ["expected ", expected, " for the parameter `", name, "`"].concat(),
            )
        })?;
    }
    Ok(values)
}
