//! Drafts: everything as typed, to be restored exactly, or to be opened with a newer form.

use std::rc::Rc;

use super::error::{Error, ErrorKind};
use super::navigation::Position;
use super::propagate::Run;
use super::state::{Origin, Place, RecordId};
use super::{Input, Session, Settings, handover};
use crate::form::data::Data;
use crate::form::limits::MAX_ASIDE;
use crate::form::{Form, Kind, NodeId, Party};

/// The layout of drafts; one with another number is refused.
const FORMAT: &str = "lotse-draft-1";

/// What became of an answer when a draft met another version of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Migration {
    /// The path of the answer in the draft, rows by position.
    pub path: String,
    /// `moved`, `removed` (kept aside), or `changed` (kept as typed and wrong now).
    pub outcome: &'static str,
    /// Where it is now, for a moved one.
    pub target: Option<String>,
}

impl Session {
    /// The draft: form id, version and fingerprint, language, position, and every answer as typed, hidden ones too.
    #[must_use]
    pub fn draft(&self) -> Data {
        let visited: Vec<Data> = self
            .navigation
            .visited
            .iter()
            .map(|page| Data::text(self.state.position_path_of(*page)))
            .collect();
        let position = match self.navigation.position {
            Position::Step(page) => self.state.position_path_of(page),
            Position::Review | Position::Done => String::new(),
        };
        let mut members = self.draft_head(FORMAT, self.part());
        members.extend([
            ("position".into(), Data::text(position)),
            ("visited".into(), Data::List(visited)),
            ("answers".into(), self.draft_children(Place::ROOT, None)),
            ("aside".into(), self.aside.clone()),
        ]);
        Data::Map(members)
    }

    /// Which form, in which language, and whose part if it is one.
    pub(super) fn draft_head(&self, format: &str, part: Option<&Party>) -> Vec<(String, Data)> {
        let form = &self.state.form;
        let texts = [
            ("format", format),
            ("form", &form.id),
            ("version", &form.version),
            ("hash", &form.hash),
            ("language", &self.settings.language),
            ("party", part.map_or("", |party| &party.name)),
        ];
        let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
        texts.map(|(name, text)| (name.to_owned(), Data::text(text))).collect()
    }

    /// The answers in a place; those that leave with the part of a party, if one is given.
    pub(crate) fn draft_children(&self, place: Place, part: Option<&Party>) -> Data {
        let Some(node) = self.state.form.node(place.node) else { return Data::Null };
        let mut members = Vec::new();
        for child in &node.children {
            let Some(child) = self.state.form.node(*child) else { continue };
            let data = match child.kind {
                Kind::Step { for_each: Some(repeat), .. } => {
                    let rows = self.state.rows_below(RecordId::ROOT, repeat);
                    let rows: Vec<Data> = rows
                        .into_iter()
                        .map(|record| self.draft_children(Place { record, node: child.id }, part))
                        .collect();
                    if part.is_some() { Data::Null } else { Data::List(rows) }
                }
                _ => self.draft_node(Place { record: place.record, node: child.id }, part),
            };
            let is_nothing = match &data {
                Data::Null => true,
                Data::Map(members) => members.is_empty(),
                _ => false,
            };
            if !is_nothing {
                members.push((child.name.to_string(), data));
            }
        }
        Data::Map(members)
    }

    fn draft_node(&self, place: Place, part: Option<&Party>) -> Data {
        let (Some(node), Some(cell)) = (self.state.form.node(place.node), self.state.cell(place)) else {
            return Data::Null;
        };
        let nodes = self.state.form.nodes();
        let is_kept = part.is_none_or(|party| cell.relevant && party.knows(nodes, node.id));
        match &node.kind {
            Kind::Field(_) if !cell.answered || !is_kept || node.rules.calculate.is_some() => Data::Null,
            Kind::Field(_) => {
                let mut members = vec![("input".to_owned(), cell.input.to_data())];
                if let Some(language) = &cell.typed_in {
                    members.push(("language".to_owned(), Data::text(&**language)));
                }
                if cell.shown && part.is_none() {
                    members.push(("shown".to_owned(), Data::Boolean(true)));
                }
                if let Origin::Host(origin) = &cell.origin {
                    members.push(("origin".to_owned(), Data::text(&**origin)));
                }
                if cell.locked {
                    members.push(("locked".to_owned(), Data::Boolean(true)));
                }
                Data::Map(members)
            }
            // Not even how many rows there are.
            Kind::Repeat { .. } if !is_kept => Data::Null,
            Kind::Repeat { .. } => {
                let rows = cell.rows.iter();
                Data::List(
                    rows.map(|row| self.draft_children(Place { record: *row, node: node.id }, part))
                        .collect(),
                )
            }
            Kind::Notice { .. } => Data::Null,
            _ => self.draft_children(place, part),
        }
    }

    /// Opens a draft. One of another version of the form is carried over: what was renamed (`was`) moves, what has no
    /// place any more is kept aside in the next draft, and each such answer is reported.
    ///
    /// # Errors
    /// When it is no draft of this form, or is damaged.
    pub fn restore(
        form: Rc<Form>,
        settings: Settings,
        draft: &Data,
    ) -> Result<(Session, Vec<Migration>), Error> {
        let refuse = |message: String| Error::new(ErrorKind::Draft, message);
        let text = |key: &str| draft.get(key).and_then(Data::as_text);
        let part = handover::part_of(&form, draft)?;
        if text("format") != Some(FORMAT) && text("format") != Some(handover::FORMAT) {
            return Err(refuse("expected a draft (format `lotse-draft-1`), found something else".into()));
        }
        if text("form") != Some(&form.id) {
            let found = text("form").unwrap_or("nothing");
            return Err(refuse(
                ["expected a draft of the form `", &form.id, "`, found one of `", found, "`"].concat(),
            ));
        }
        let answers = draft.get("answers").filter(|answers| matches!(answers, Data::Map(_)));
        let answers = answers.ok_or_else(|| refuse("expected `answers` in the draft, found none".into()))?;
        let language = settings.language.clone();
        let written_in = text("language").map_or(language.clone(), Rc::from);
        let is_same = text("hash") == Some(&form.hash);
        let mut session = Session::new(form, Settings { language: written_in, ..settings })?;
        let mut restoring = Restoring::new(&mut session);
        restoring.children(Place::ROOT, answers, "")?;
        let Restoring { migrations, aside, .. } = restoring;
        let mut kept = draft.get("aside").map(|data| data.members().to_vec()).unwrap_or_default();
        kept.extend(aside);
        session.aside = Data::Map(kept);
        session.state.part = part;
        session.recompute()?;
        session.restore_position(draft);
        session.set_language(&language);
        let mut migrations = migrations;
        if !is_same {
            session.report_changed(&mut migrations);
        }
        Ok((session, migrations))
    }

    /// Computes the whole form anew.
    pub(crate) fn recompute(&mut self) -> Result<(), Error> {
        let mut run = Run::new(&mut self.state);
        run.compute_all();
        run.finish();
        Ok(())
    }

    fn restore_position(&mut self, draft: &Data) {
        for page in draft.get("visited").map(Data::items).unwrap_or_default() {
            if let Some(page) = page.as_text().and_then(|path| self.state.place(path)) {
                self.navigation.visit(page);
            }
        }
        let position = draft.get("position").and_then(Data::as_text).unwrap_or_default();
        let page = Some(position).filter(|path| !path.is_empty()).and_then(|path| self.state.place(path));
        self.navigation.position = match page.and_then(|page| self.state.page_of(page)) {
            Some(page) if self.state.is_needed(page) => Position::Step(page),
            _ if position.is_empty() && draft.get("position").is_some() => Position::Review,
            _ => self.state.needed_pages().first().map_or(Position::Review, |page| Position::Step(*page)),
        };
    }

    /// Answers that the new form refuses.
    fn report_changed(&self, migrations: &mut Vec<Migration>) {
        let mut places = Vec::new();
        for page in self.state.pages() {
            self.state.places_in(page, &mut |place| places.push(place));
        }
        for place in places {
            let refused = self.state.cell(place).is_some_and(|cell| {
                cell.answered && cell.relevant && !cell.input.is_empty() && !cell.violations.is_empty()
            });
            if refused && !self.state.is_row(place) {
                let path = self.state.position_path_of(place);
                migrations.push(Migration { path, outcome: "changed", target: None });
            }
        }
    }
}

pub(super) struct Restoring<'s> {
    session: &'s mut Session,
    pub(super) migrations: Vec<Migration>,
    aside: Vec<(String, Data)>,
}

impl<'s> Restoring<'s> {
    pub(super) fn new(session: &'s mut Session) -> Self {
        Self { session, migrations: Vec::new(), aside: Vec::new() }
    }

    pub(super) fn children(&mut self, place: Place, data: &Data, path: &str) -> Result<(), Error> {
        for (name, data) in data.members() {
            let path = if path.is_empty() { name.clone() } else { [path, ".", name].concat() };
            let child = self.session.state.form.child(place.node, name).map(|node| node.id);
            match child {
                Some(node) => self.node(place, node, data, &path)?,
                None => self.homeless(place, data, &path)?,
            }
        }
        Ok(())
    }

    fn node(&mut self, parent: Place, id: NodeId, data: &Data, path: &str) -> Result<(), Error> {
        let form = Rc::clone(&self.session.state.form);
        let Some(node) = form.node(id) else { return Ok(()) };
        let place = Place { record: parent.record, node: id };
        match (&node.kind, data) {
            // What an older version asked for and this one computes has no place any more.
            (Kind::Field(_), Data::Map(_)) if node.rules.calculate.is_some() => {
                self.homeless(parent, data, path)?
            }
            (Kind::Field(_), Data::Map(_)) => self.field(place, data, path)?,
            (Kind::Step { for_each: Some(repeat), .. }, Data::List(rows)) => {
                let records = self.session.state.rows_below(RecordId::ROOT, *repeat);
                for (position, (record, row)) in records.into_iter().zip(rows).enumerate() {
                    self.children(Place { record, node: id }, row, &row_path(path, position))?;
                }
            }
            (Kind::Repeat { .. }, Data::List(rows)) => {
                for (position, row) in rows.iter().enumerate() {
                    let existing =
                        self.session.state.cell(place).and_then(|cell| cell.rows.get(position).copied());
                    let record = match existing {
                        Some(record) => record,
                        None => self.session.add_row(place)?.0.record,
                    };
                    self.children(Place { record, node: id }, row, &row_path(path, position))?;
                }
                // The applicant may have removed rows that a new form starts with.
                let beyond = self.session.state.cell(place).and_then(|cell| cell.rows.get(rows.len()..));
                for record in beyond.map(<[RecordId]>::to_vec).unwrap_or_default() {
                    self.session.remove_row(Place { record, node: id })?;
                }
            }
            (Kind::Root | Kind::Step { .. } | Kind::Group { .. }, Data::Map(_)) => {
                self.children(place, data, path)?
            }
            _ => self.homeless(parent, data, path)?,
        }
        Ok(())
    }

    fn field(&mut self, place: Place, data: &Data, path: &str) -> Result<(), Error> {
        let damaged = |what: &str| {
            Error::new(
                ErrorKind::Draft,
                ["expected ", what, " at `", path, "` in the draft, found something else"].concat(),
            )
        };
        let Some(input) = data.get("input") else { return self.homeless(place, data, path) };
        let input = Input::from_data(input).map_err(damaged)?;
        let origin = data
            .get("origin")
            .and_then(Data::as_text)
            .map_or(Origin::Applicant, |name| Origin::Host(name.into()));
        let locked = data.get("locked") == Some(&Data::Boolean(true));
        let typed_in: Option<Rc<str>> = data.get("language").and_then(Data::as_text).map(Rc::from);
        let field_type = match self.session.state.form.node(place.node).map(|node| &node.kind) {
            Some(Kind::Field(field)) if typed_in.is_some() => Some(&field.field_type),
            _ => None,
        };
        let typed = field_type.map(|field_type| {
            super::input::parse_in(field_type, &input, &self.session.settings, typed_in.as_deref())
        });
        self.session.answer(place, input, origin, locked)?;
        if let Some((Err(problem), cell)) = typed.zip(self.session.state.cell_mut(place)) {
            cell.typed = Err(Box::new(problem));
            cell.typed_in = typed_in;
        }
        if data.get("shown") == Some(&Data::Boolean(true))
            && let Some(cell) = self.session.state.cell_mut(place)
        {
            cell.shown = true;
        }
        Ok(())
    }

    /// An answer whose path the form does not have: it has moved, or is kept aside.
    fn homeless(&mut self, parent: Place, data: &Data, path: &str) -> Result<(), Error> {
        if data.get("input").is_some() {
            let form = Rc::clone(&self.session.state.form);
            let plain: String = without_rows(path);
            let was = |kind: &Kind| matches!(kind, Kind::Field(field) if field.was.iter().any(|was| **was == *plain));
            let record_kind = self.session.state.record(parent.record).map(|record| record.kind);
            let target = form.nodes().iter().find(|node| {
                was(&node.kind) && node.rules.calculate.is_none() && Some(node.record) == record_kind
            });
            if let Some(target) = target {
                let place = Place { record: parent.record, node: target.id };
                self.field(place, data, path)?;
                let target = self.session.state.position_path_of(place);
                self.migrations.push(Migration { path: path.into(), outcome: "moved", target: Some(target) });
                return Ok(());
            }
            if self.aside.len() >= MAX_ASIDE {
                return Err(Error::new(
                    ErrorKind::Limit,
                    "expected at most 10,000 answers in a draft that the form has no place for, found more",
                ));
            }
            self.migrations.push(Migration { path: path.into(), outcome: "removed", target: None });
            self.aside.push((path.into(), data.clone()));
            return Ok(());
        }
        match data {
            Data::Map(members) => {
                for (name, data) in members {
                    self.homeless(parent, data, &[path, ".", name].concat())?;
                }
            }
            Data::List(rows) => {
                for (position, row) in rows.iter().enumerate() {
                    self.homeless(parent, row, &row_path(path, position))?;
                }
            }
            _ => {}
        }
        Ok(())
    }
}

fn row_path(path: &str, position: usize) -> String {
    [path, "[", &(position + 1).to_string(), "]"].concat()
}

fn without_rows(path: &str) -> String {
    let mut depth = 0;
    path.chars()
        .filter(|c| {
            match c {
                '[' => depth += 1,
                ']' => {
                    depth -= 1;
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect()
}
