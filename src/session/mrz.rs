//! What the machine-readable lines of a passport say of other fields. Empty fields are filled; what the applicant typed stays, and
//! where it says something else the view shows both.

use std::rc::Rc;

use super::change::Changes;
use super::error::Error;
use super::input::{self, Input};
use super::state::{Origin, Place};
use super::{ChangeKind, Session};
use crate::form::{ChoiceRules, FieldType, Kind};
use crate::validate::charset::search_form;
use crate::validate::mrz::{self, Zone};
use crate::value::{Date, Value};

/// Where values come from that were read from the lines.
const ORIGIN: &str = "mrz";

/// What the lines say of one field.
#[derive(Clone, Debug, PartialEq)]
pub struct Filling {
    /// The field.
    pub target: Place,
    /// What it would hold.
    pub found: Input,
    /// What that means.
    pub value: Value,
    /// Whether the field says something else.
    pub differs: bool,
}

impl Session {
    /// What the lines in a field say of other fields that are shown; nothing while they cannot be read.
    #[must_use]
    pub fn fillings(&self, place: Place) -> Vec<Filling> {
        let Some(FieldType::Mrz { fills }) = self.field_type(place) else { return Vec::new() };
        let Some(zone) = self.zone(place) else { return Vec::new() };
        fills.iter().filter_map(|(part, field)| self.filling(place, &zone, part, field)).collect()
    }

    fn zone(&self, place: Place) -> Option<Zone> {
        let cell = self.state.cell(place).filter(|cell| mrz::IS_READ && cell.relevant)?;
        match &cell.input {
            Input::Text(text) => mrz::parse(text, self.settings.now.date).ok(),
            _ => None,
        }
    }

    fn filling(&self, place: Place, zone: &Zone, part: &str, field: &str) -> Option<Filling> {
        let form = &self.state.form;
        let node = form.near(form.node(place.node)?, field)?;
        let mut record = place.record;
        while self.state.record(record)?.kind != node.record {
            if record == super::RecordId::ROOT {
                return None;
            }
            record = self.state.up(record, 1);
        }
        let target = Place { record, node: node.id };
        let view = self.node(target).filter(|view| view.relevant && !view.readonly && !view.calculated)?;
        let Kind::Field(field) = &node.kind else { return None };
        let found = input_of(zone, part, &field.field_type)?;
        let value = input::parse(&field.field_type, &found, &self.settings).ok()?;
        let is_name = matches!(field.field_type, FieldType::Text(_));
        let is_same = match (&value, view.value) {
            // The lines write names without marks: Müller is MUELLER there.
            (Value::String(found), Value::String(typed)) if is_name => plain_name(found) == plain_name(typed),
            (found, typed) => found == typed,
        };
        Some(Filling { target, found, value, differs: !is_same })
    }

    /// Fills what is empty, or was filled from earlier lines.
    pub(super) fn fill_from(&mut self, place: Place) -> Result<Changes, Error> {
        let mut changes = Changes::default();
        let form = Rc::clone(&self.state.form);
        let Some(Kind::Field(lines)) = form.node(place.node).map(|node| &node.kind) else {
            return Ok(changes);
        };
        let FieldType::Mrz { fills } = &lines.field_type else { return Ok(changes) };
        let Some(zone) = self.zone(place) else { return Ok(changes) };
        for (part, field) in fills {
            // One after the other: a field may be shown because of the one before.
            let filling = self.filling(place, &zone, part, field).filter(|filling| filling.differs);
            let is_open = |filling: &Filling| {
                self.state.cell(filling.target).is_some_and(|cell| {
                    !cell.answered || cell.input.is_empty() || cell.origin == Origin::Host(ORIGIN.into())
                })
            };
            if let Some(filling) = filling.filter(is_open) {
                changes.append(self.fill(filling)?);
            }
        }
        Ok(changes)
    }

    /// The applicant takes what the lines say of a field.
    ///
    /// # Errors
    /// When the lines say nothing of it.
    pub fn take_from(&mut self, place: Place, target: Place) -> Result<Changes, Error> {
        let filling = self.fillings(place).into_iter().find(|filling| filling.target == target);
        match filling {
            Some(filling) => self.fill(filling),
            None => Err(Error::unknown_path(&self.path(target))),
        }
    }

    fn fill(&mut self, filling: Filling) -> Result<Changes, Error> {
        let mut changes = self.answer(filling.target, filling.found, Origin::Host(ORIGIN.into()), false)?;
        changes.push_once(filling.target, ChangeKind::Input);
        Ok(changes)
    }
}

/// A part of the lines as the control of a field of that type would hold it.
fn input_of(zone: &Zone, part: &str, field_type: &FieldType) -> Option<Input> {
    let text = match part {
        "familyName" => zone.family_name.clone(),
        "givenNames" => zone.given_names.clone(),
        "number" => zone.number.clone(),
        "issuer" => zone.issuer.clone(),
        "nationality" => zone.nationality.clone(),
        "sex" => zone.sex.clone(),
        "birthDate" => return birth(zone.birth, field_type),
        _ => return zone.valid_until.map(date),
    };
    match field_type {
        FieldType::Choice(choice) => Some(Input::Text(option(choice, &text)?)),
        FieldType::Choices(choice) => Some(Input::Codes(vec![option(choice, &text)?])),
        _ => (!text.is_empty()).then(|| Input::text(&text)),
    }
}

/// The code of the option that letters of the lines mean: of a state by its region, else by the letters themselves; `F` is `w` in
/// German lists.
fn option(choice: &ChoiceRules, letters: &str) -> Option<Rc<str>> {
    let region = mrz::region(letters);
    let is_meant = |code: &str| code.eq_ignore_ascii_case(letters) || (letters == "F" && code == "w");
    let mut options = choice.options.iter();
    let found = options
        .clone()
        .find(|option| option.region.as_deref() == Some(region))
        .or_else(|| options.find(|option| option.region.is_none() && is_meant(&option.code)));
    found.map(|option| Rc::clone(&option.code))
}

fn birth([year, month, day]: [Option<i32>; 3], field_type: &FieldType) -> Option<Input> {
    let is_whole = month.is_some() && day.is_some();
    if !is_whole && !matches!(field_type, FieldType::PartialDate) {
        return None;
    }
    let part = |part: Option<i32>| part.map_or_else(String::new, |part| part.to_string()).into();
    Some(Input::Parts { day: part(day), month: part(month), year: part(Some(year?)) })
}

fn date(date: Date) -> Input {
    let (day, month, year) = (date.day.to_string(), date.month.to_string(), date.year.to_string());
    Input::Parts { day: day.into(), month: month.into(), year: year.into() }
}

fn plain_name(name: &str) -> String {
    search_form(name).chars().filter(char::is_ascii_alphabetic).collect()
}
