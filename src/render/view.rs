//! A page that is shown: what of it has to change when the session does, and where the focus goes.

use std::rc::Rc;

use super::focus;
use super::lines;
use super::live::{Live, Now, Slot};
use super::nodes;
use super::overview;
use super::page::{self, Around, Receipt, Sending};
use super::review;
use super::scene::{Removed, Scene, arguments};
use super::words::Words;
use crate::form::{ChoiceOption, Data, FieldType, Kind};
use crate::i18n::{Catalog, Language};
use crate::session::{ChangeKind, Changes, Error, Input, Place, Position, Session, Violation};
use crate::validate::mrz;
use crate::value::Value;

/// One change of the document. Ids are those of elements inside the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Patch {
    /// Everything is new: the language and direction of the page, and its HTML.
    Page {
        /// BCP 47 tag.
        language: String,
        /// `ltr` or `rtl`.
        direction: &'static str,
        /// All that is inside the form's element.
        html: String,
    },
    /// The page is in another language.
    Language {
        /// BCP 47 tag.
        language: String,
        /// `ltr` or `rtl`.
        direction: &'static str,
    },
    /// The content of an element.
    Inner {
        /// The element.
        id: String,
        /// Its new content.
        html: String,
    },
    /// An attribute; none removes it.
    Attribute {
        /// The element.
        id: String,
        /// The attribute.
        name: &'static str,
        /// Its new value.
        value: Option<String>,
    },
    /// What stands in an input or is chosen in a select.
    Value {
        /// The control.
        id: String,
        /// Its new value.
        value: String,
    },
    /// Whether a radio or checkbox is checked.
    Checked {
        /// The control.
        id: String,
        /// Its new state.
        checked: bool,
    },
    /// A new element in a list.
    Insert {
        /// The list.
        parent: String,
        /// The element it stands before; none is the end.
        before: Option<String>,
        /// The element.
        html: String,
    },
    /// An element goes.
    Remove {
        /// The element.
        id: String,
    },
}

/// What else a call asks the shell to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Move the focus to the element of this id.
    Focus(String),
    /// Say this through the live region.
    Announce(String),
    /// Another page is shown.
    Page,
    /// The applicant wants to send, and nothing is missing.
    Submit,
}

/// What a call leads to: patches first, then effects.
#[derive(Debug, Default)]
pub struct Update {
    /// Changes of the document, in order.
    pub patches: Vec<Patch>,
    /// What to do after them.
    pub effects: Vec<Effect>,
}

/// What is known of a slot on the page.
struct Known {
    place: Place,
    shape: u64,
    things: Vec<(String, &'static str, u64)>,
}

/// The slots on the page, sorted by id: a few dozen, for which no tree is worth its bytes.
#[derive(Default)]
struct Slots(Vec<(String, Known)>);

impl Slots {
    /// Where it is, or where it belongs.
    fn position(&self, id: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.as_str().cmp(id))
    }

    fn contains(&self, id: &str) -> bool {
        self.position(id).is_ok()
    }

    fn get(&self, id: &str) -> Option<&Known> {
        self.0.get(self.position(id).ok()?).map(|(_, known)| known)
    }

    fn iter(&self) -> impl Iterator<Item = &(String, Known)> {
        self.0.iter()
    }

    fn get_mut(&mut self, id: &str) -> Option<&mut Known> {
        let position = self.position(id).ok()?;
        self.0.get_mut(position).map(|(_, known)| known)
    }

    fn insert(&mut self, id: String, slot: Known) {
        match self.position(&id) {
            Ok(_) => {
                if let Some(known) = self.get_mut(&id) {
                    *known = slot;
                }
            }
            Err(position) => self.0.insert(position, (id, slot)),
        }
    }

    /// Whether it was there.
    fn remove(&mut self, id: &str) -> bool {
        let position = self.position(id);
        if let Ok(position) = position {
            self.0.remove(position);
        }
        position.is_ok()
    }
}

/// The page as it is shown now.
#[derive(Default)]
pub struct View {
    known: Slots,
    around: Around,
    removed: Option<Removed>,
    record: Option<Rc<Catalog>>,
    record_language: Option<Language>,
}

impl View {
    /// The language of the record, so that it can be offered where the applicant's is another.
    pub fn offer_record(&mut self, language: &str) {
        self.record_language = Some(Language::new(language));
    }

    /// Shows labels, options and headings in the language of the record too, or no longer. Nothing else changes.
    pub fn bilingual(&mut self, session: &Session, catalog: &Catalog, record: Option<Rc<Catalog>>) -> Update {
        self.record = record;
        let mut update = Update::default();
        self.redraw(&self.scene(session, catalog), true, &mut update);
        update
    }

    fn scene<'a>(&self, session: &'a Session, catalog: &'a Catalog) -> Scene<'a> {
        let language = catalog.language();
        let is_other = |record: &Language| record.primary() != language.primary();
        let offers_record = self.record_language.as_ref().is_some_and(is_other);
        let record = self.record.clone().filter(|_| offers_record);
        Scene { removed: self.removed, record, offers_record, ..Scene::new(session, catalog) }
    }

    /// The whole page.
    pub fn start(&mut self, session: &Session, catalog: &Catalog) -> Update {
        let mut update = Update::default();
        self.show_page(&self.scene(session, catalog), &mut update);
        update
    }

    /// The page that another engine has drawn of the same answers is taken over as it stands: nothing in it is written again
    /// but what this engine says beyond the other one. `summary`: whether the page shows the error summary; `record`: the
    /// catalog of the record, if the page has it beside the applicant's language.
    pub fn adopt(
        &mut self,
        session: &Session,
        catalog: &Catalog,
        summary: bool,
        record: Option<Rc<Catalog>>,
    ) -> Update {
        self.around.summary = summary;
        self.record = record;
        let scene = self.scene(session, catalog);
        let mut live = Live::new();
        page::page(&scene, &self.around, true, &mut live);
        self.keep(live.slots);
        let lines = self.known.0.iter_mut().filter(|(_, known)| is_lines(session, known.place));
        let lines: Vec<String> = lines
            .map(|(id, known)| {
                known.things.clear();
                id.clone()
            })
            .collect();
        let mut update = Update::default();
        for id in lines {
            self.refresh(&scene, &id, &mut update);
        }
        update
    }

    /// What changes of the session mean for the page. Results of rules that are on the page are said.
    pub fn update(&mut self, session: &Session, catalog: &Catalog, changes: &Changes) -> Update {
        let scene = self.scene(session, catalog);
        let mut update = Update::default();
        self.apply(&scene, changes, &mut update);
        for change in changes.iter().filter(|change| change.kind == ChangeKind::Value) {
            let is_shown = self.known.contains(&nodes::slot_id(&scene, change.place));
            let view =
                session.node(change.place).filter(|view| view.relevant && session.is_result(view.node));
            if let Some(view) = view.filter(|_| is_shown) {
                let arguments =
                    [("label", scene.title(change.place).value()), ("value", scene.answer(&view).value())];
                let said = scene.words.ui("announce-result", &arguments).plain();
                update.effects.push(Effect::Announce(said));
            }
        }
        let filled = |place: &Place| {
            let fillings = session.fillings(*place);
            let is_filled = |place| {
                changes.iter().any(|change| change.place == place && change.kind == ChangeKind::Input)
            };
            fillings.iter().any(|filling| is_filled(filling.target))
        };
        let lines = self
            .known
            .iter()
            .map(|(_, known)| known)
            .map(|known| known.place)
            .filter(|place| is_lines(session, *place))
            .find(filled);
        update.effects.extend(lines.map(|place| Effect::Announce(lines::said(&scene, place))));
        update
    }

    /// The focus left a field that was edited: what is wrong with it is shown and said.
    pub fn leave(&mut self, session: &mut Session, catalog: &Catalog, place: Place) -> Update {
        let changes = session.leave(place);
        let mut update = self.update(session, catalog, &changes);
        // Also of a field that was wrong before: what was mended may still be wrong, or wrong otherwise.
        if let Some(view) = session.node(place).filter(|view| view.shown) {
            let scene = self.scene(session, catalog);
            let said = view.violations.iter().map(|violation| scene.violation(violation).plain());
            update.effects.extend(said.map(Effect::Announce));
        }
        update
    }

    /// Another catalog, perhaps in another language: every text is looked up again, controls stay.
    pub fn speak(&mut self, session: &Session, catalog: &Catalog) -> Update {
        let scene = self.scene(session, catalog);
        let mut update = Update::default();
        let language = &scene.words.language;
        update.patches.push(Patch::Language {
            language: language.tag.to_string(),
            direction: language.direction.as_str(),
        });
        self.redraw(&scene, true, &mut update);
        update.effects.push(Effect::Announce(scene.words.ui("announce-language", &[]).plain()));
        update
    }

    /// A text of the runtime for a control that the shell draws itself; its variables are texts and numbers.
    pub fn text(catalog: &Catalog, id: &str, variables: &[(String, Data)]) -> String {
        let value = |data: &Data| match data {
            Data::Number(number) => Value::Number(*number),
            data => Value::String(data.as_text().unwrap_or_default().into()),
        };
        let arguments: Vec<_> = variables.iter().map(|(name, data)| (name.as_str(), value(data))).collect();
        Words::new(catalog).ui(id, &arguments).plain()
    }

    /// What a place is called; of a row its heading, of the root the form's title.
    pub fn label(session: &Session, catalog: &Catalog, place: Place) -> String {
        let scene = Scene::new(session, catalog);
        let label =
            if place == Place::ROOT { scene.words.form_title(scene.form) } else { scene.title(place) };
        label.plain()
    }

    /// What is wrong, in a sentence, as the applicant reads it.
    pub fn sentence(session: &Session, catalog: &Catalog, violation: &Violation) -> String {
        Scene::new(session, catalog).violation(violation).plain()
    }

    /// What the options of a choice are called in another catalog, by their codes.
    pub fn option_names(session: &Session, catalog: &Catalog, place: Place) -> Vec<(Rc<str>, String)> {
        let Some(view) = session.node(place) else { return Vec::new() };
        let Kind::Field(field) = &view.node.kind else { return Vec::new() };
        let Some(choice) = field.field_type.choice() else { return Vec::new() };
        let (words, arguments) = (Words::new(catalog), arguments(&view));
        let name = |option: &ChoiceOption| {
            (option.code.clone(), words.option(view.node, option, &arguments).plain())
        };
        choice.options.iter().map(name).collect()
    }

    /// Carries out what a button says (`data-action`, `data-path`).
    ///
    /// # Errors
    /// The action is unknown, or the session refuses it.
    pub fn act(
        &mut self,
        session: &mut Session,
        catalog: &Catalog,
        action: &str,
        path: &str,
    ) -> Result<Update, Error> {
        let before = session.position();
        match action {
            "next" => {
                let changes = session.next();
                Ok(self.after_step(session, catalog, before, &changes))
            }
            "back" => {
                let changes = session.back();
                Ok(self.after_step(session, catalog, before, &changes))
            }
            "go-to" => {
                let place = if path == "review" { Place::ROOT } else { session.place(path)? };
                let changes = session.go_to(place)?;
                Ok(self.after_step(session, catalog, before, &changes))
            }
            "show" => self.show_place(session, catalog, path),
            "accept" => self.accept(session, catalog, path),
            "add-row" => self.add_row(session, catalog, path),
            "remove-row" => self.remove_row(session, catalog, path),
            "restore-row" => self.restore_row(session, catalog, path),
            "take" if mrz::IS_READ => self.take(session, catalog, path),
            "submit" => Ok(self.submit(session, catalog)),
            _ => Err(Error::unknown_path(action)),
        }
    }

    /// What the lines of a passport say of a field is taken: path of the lines, `>`, path of the field.
    fn take(&mut self, session: &mut Session, catalog: &Catalog, path: &str) -> Result<Update, Error> {
        let (lines, target) = path.split_once('>').ok_or_else(|| Error::unknown_path(path))?;
        let target = session.place(target)?;
        let changes = session.take_from(session.place(lines)?, target)?;
        let mut update = self.update(session, catalog, &changes);
        let scene = self.scene(session, catalog);
        let label = [("label", scene.title(target).value())];
        update.effects.push(Effect::Focus(lines.to_owned()));
        update.effects.push(Effect::Announce(scene.words.ui("mrz-taken", &label).plain()));
        Ok(update)
    }

    /// A line of the error summary: the focus goes to the control, on another page if need be.
    fn show_place(&mut self, session: &mut Session, catalog: &Catalog, path: &str) -> Result<Update, Error> {
        let place = session.place(path)?;
        let before = session.position();
        let changes = session.go_to(place)?;
        let control = Effect::Focus(focus::control_id(&self.scene(session, catalog), place));
        if session.position() == before {
            return Ok(Update { patches: Vec::new(), effects: vec![control] });
        }
        let mut update = self.after_step(session, catalog, before, &changes);
        update.effects.pop();
        update.effects.push(control);
        Ok(update)
    }

    /// The answer that a doubt proposes is taken over.
    fn accept(&mut self, session: &mut Session, catalog: &Catalog, path: &str) -> Result<Update, Error> {
        let place = session.place(path)?;
        let suggestion = session
            .node(place)
            .and_then(|view| view.violations.iter().find_map(Violation::suggestion).cloned())
            .ok_or_else(|| Error::unknown_path(path))?;
        let changes = session.set(place, Input::text(suggestion.as_str().unwrap_or_default()))?;
        let mut update = self.update(session, catalog, &changes);
        update.effects.push(Effect::Focus(focus::control_id(&self.scene(session, catalog), place)));
        Ok(update)
    }

    fn after_step(
        &mut self,
        session: &Session,
        catalog: &Catalog,
        before: Position,
        changes: &Changes,
    ) -> Update {
        if session.position() != before {
            self.removed = None;
        }
        let scene = self.scene(session, catalog);
        let mut update = Update::default();
        if session.position() == before {
            self.apply(&scene, changes, &mut update);
            self.show_summary(&scene, &mut update);
            return update;
        }
        self.around.summary = false;
        self.show_page(&scene, &mut update);
        update.effects.extend([Effect::Page, Effect::Focus("heading".to_owned())]);
        update
    }

    fn show_summary(&mut self, scene: &Scene, update: &mut Update) {
        self.around.summary = !page::violations(scene).is_empty();
        self.redraw(scene, false, update);
        if self.around.summary {
            update.effects.push(Effect::Focus("summary".to_owned()));
        }
    }

    fn submit(&mut self, session: &mut Session, catalog: &Catalog) -> Update {
        let (_, changes) = session.check_all();
        let scene = self.scene(session, catalog);
        let mut update = Update::default();
        self.apply(&scene, &changes, &mut update);
        self.around.sending = Sending::No;
        self.show_summary(&scene, &mut update);
        if !self.around.summary {
            update.effects.push(Effect::Submit);
        }
        update
    }

    /// Labels and answers that a party sees, as the applicant reads them.
    pub fn seen(session: &Session, catalog: &Catalog, party: &str) -> Vec<[String; 2]> {
        let party = session.form().parties.iter().find(|other| *other.name == *party);
        party.map(|party| review::seen(&Scene::new(session, catalog), party)).unwrap_or_default()
    }

    /// A conflict with a part that came back, in words: the label, the answer here, the answer there.
    pub fn conflict(session: &Session, other: &Session, catalog: &Catalog, path: &str) -> [String; 3] {
        let answer = |session: &Session| {
            let place = session.place(path).unwrap_or_default();
            let scene = Scene::new(session, catalog);
            session.node(place).map(|view| scene.answer(&view).plain()).unwrap_or_default()
        };
        let label = Self::label(other, catalog, other.place(path).unwrap_or_default());
        [label, answer(session), answer(other)]
    }

    /// The host is sending.
    pub fn sending(&mut self, session: &Session, catalog: &Catalog) -> Update {
        let scene = self.scene(session, catalog);
        self.around.sending = Sending::Pending;
        let mut update = Update::default();
        self.redraw(&scene, false, &mut update);
        update.effects.push(Effect::Announce(scene.words.ui("send-in-progress", &[]).plain()));
        update
    }

    /// The host has sent the application. The last page shows what was sent, in the language of the record too: the
    /// applicant keeps it.
    pub fn sent(
        &mut self,
        session: &mut Session,
        catalog: &Catalog,
        record: Rc<Catalog>,
        receipt: Receipt,
    ) -> Update {
        session.mark_sent();
        self.record = Some(record);
        self.around = Around { summary: false, sending: Sending::Done, receipt };
        let mut update = self.start(session, catalog);
        update.effects.extend([Effect::Page, Effect::Focus("heading".to_owned())]);
        update
    }

    /// The host could not send: everything is still there.
    pub fn failed(&mut self, session: &Session, catalog: &Catalog) -> Update {
        self.around.sending = Sending::Failed;
        let mut update = Update::default();
        self.redraw(&self.scene(session, catalog), false, &mut update);
        update.effects.push(Effect::Focus("summary".to_owned()));
        update
    }

    fn add_row(&mut self, session: &mut Session, catalog: &Catalog, path: &str) -> Result<Update, Error> {
        let repeat = session.place(path)?;
        let (row, changes) = session.add_row(repeat)?;
        let scene = self.scene(session, catalog);
        let mut update = Update::default();
        self.apply(&scene, &changes, &mut update);
        let label = [("label", scene.title(row).value())];
        update.effects.push(Effect::Focus(focus::first_control(&scene, row)));
        update.effects.push(Effect::Announce(scene.words.ui("announce-row-added", &label).plain()));
        Ok(update)
    }

    fn remove_row(&mut self, session: &mut Session, catalog: &Catalog, path: &str) -> Result<Update, Error> {
        let row = session.place(path)?;
        let label = self.scene(session, catalog).title(row).value();
        let repeat = session.state_place(row);
        let position =
            session.node(repeat).and_then(|view| view.rows.iter().position(|other| *other == row.record));
        let changes = session.remove_row(row)?;
        let before = self.removed.replace(Removed { row, repeat });
        let scene = self.scene(session, catalog);
        let mut update = Update::default();
        self.apply(&scene, &changes, &mut update);
        if let Some(before) = before {
            self.refresh(&scene, &nodes::slot_id(&scene, before.repeat), &mut update);
        }
        let rows = session.children(repeat);
        let target = match position.and_then(|position| rows.get(position)) {
            Some(next) => [&session.path(*next), "-label"].concat(),
            None => [&session.path(repeat), "-add"].concat(),
        };
        update.effects.push(Effect::Focus(target));
        let said = scene.words.ui("announce-row-removed", &[("label", label)]).plain();
        update.effects.push(Effect::Announce(said));
        Ok(update)
    }

    /// The row that was removed last comes back, as it was.
    fn restore_row(&mut self, session: &mut Session, catalog: &Catalog, path: &str) -> Result<Update, Error> {
        let row = session.removed_row(path)?;
        let changes = session.restore_row(row)?;
        self.removed = None;
        let scene = self.scene(session, catalog);
        let mut update = Update::default();
        self.apply(&scene, &changes, &mut update);
        let label = [("label", scene.title(row).value())];
        update.effects.push(Effect::Focus([&session.path(row), "-label"].concat()));
        update.effects.push(Effect::Announce(scene.words.ui("announce-row-restored", &label).plain()));
        Ok(update)
    }

    fn show_page(&mut self, scene: &Scene, update: &mut Update) {
        let mut live = Live::new();
        let html = page::page(scene, &self.around, true, &mut live).into_string();
        let language = &scene.words.language;
        update.patches.push(Patch::Page {
            language: language.tag.to_string(),
            direction: language.direction.as_str(),
            html,
        });
        self.known.0.clear();
        for slot in &live.slots {
            choose(slot, &mut update.patches);
        }
        self.keep(live.slots);
    }

    fn apply(&mut self, scene: &Scene, changes: &Changes, update: &mut Update) {
        let current = match scene.session.position() {
            Position::Step(step) => Some(step),
            _ => None,
        };
        let mut dirty: Vec<String> = Vec::new();
        let mut is_frame_dirty = current.is_none() && !changes.is_empty();
        for change in changes.iter() {
            match change.kind {
                ChangeKind::Position => return self.show_page(scene, update),
                ChangeKind::Language => return self.redraw(scene, true, update),
                ChangeKind::RowRemoved => self.remove(&nodes::slot_id(scene, change.place), update),
                ChangeKind::RowsMoved => self.forget_shape(&nodes::slot_id(scene, change.place)),
                _ => {}
            }
            // The summary of errors names rows by their numbers.
            is_frame_dirty |= matches!(
                change.kind,
                ChangeKind::Steps | ChangeKind::RowAdded | ChangeKind::RowRemoved | ChangeKind::RowsMoved
            );
            is_frame_dirty |= Some(change.place) == current;
            let place = match change.kind {
                ChangeKind::RowAdded | ChangeKind::RowRemoved => scene.session.state_place(change.place),
                _ => change.place,
            };
            let id = nodes::slot_id(scene, place);
            if self.known.contains(&id) && !dirty.contains(&id) {
                dirty.push(id);
            }
        }
        // Lines of a passport are compared with other fields, wherever those are.
        let lines = self.known.iter().filter(|(_, known)| is_lines(scene.session, known.place));
        let lines: Vec<String> = lines.map(|(id, _)| id.clone()).filter(|id| !dirty.contains(id)).collect();
        dirty.extend(lines);
        if !changes.is_empty() {
            // Pictures and tables of rows show what many fields say; each is drawn by itself, and small.
            dirty.extend(self.known.0.iter().map(|(id, _)| id).filter(|id| overview::is_slot(id)).cloned());
        }
        for id in dirty {
            self.refresh(scene, &id, update);
        }
        if is_frame_dirty {
            self.redraw(scene, false, update);
        }
    }

    /// Draws one slot again.
    fn refresh(&mut self, scene: &Scene, id: &str, update: &mut Update) {
        let Some(place) = self.known.get(id).map(|known| known.place) else { return };
        let mut live = Live::new();
        if overview::is_slot(id) {
            overview::slot(scene, place, &mut live);
        } else if scene.session.is_row(place) {
            nodes::row(scene, place, &mut live);
        } else {
            nodes::slot(scene, place, &mut live);
        }
        live.slots.remove(0);
        self.compare(scene, live.slots, update);
    }

    /// Draws the page again: all of it, or only what stands around the nodes.
    fn redraw(&mut self, scene: &Scene, with_nodes: bool, update: &mut Update) {
        let mut live = Live::new();
        page::page(scene, &self.around, with_nodes, &mut live);
        let shape = live.slots.first().map(|slot| slot.shape);
        if self.known.get("").map(|known| known.shape) != shape {
            return self.show_page(scene, update);
        }
        self.compare(scene, live.slots, update);
    }

    fn compare(&mut self, scene: &Scene, slots: Vec<Slot>, update: &mut Update) {
        let patches = &mut update.patches;
        let mut covered: Vec<String> = Vec::new();
        let ids: Vec<String> = slots.iter().map(|slot| slot.id.clone()).collect();
        for (index, slot) in slots.into_iter().enumerate() {
            if covered.iter().any(|outer| is_inside(&slot.id, outer)) {
                choose(&slot, patches);
            } else if let Some(known) = self.known.get(&slot.id) {
                if known.shape == slot.shape {
                    known.patch(&slot, |_| true, patches);
                } else {
                    patches.push(Patch::Inner { id: slot.id.clone(), html: slot.content.clone() });
                    known.patch(&slot, |id| id == slot.id, patches);
                    choose(&slot, patches);
                    self.forget_inside(&slot.id);
                    covered.push(slot.id.clone());
                }
            } else if let Some(html) = &slot.row {
                let repeat = scene.session.path(scene.session.state_place(slot.place));
                let later = ids.get(index + 1..).unwrap_or_default();
                let before = later
                    .iter()
                    .find(|id| !is_inside(id, &slot.id) && !overview::is_slot(id) && self.known.contains(id))
                    .filter(|id| is_inside(id, &[&repeat, SLOT].concat()))
                    .cloned();
                patches.push(Patch::Insert { parent: nodes::rows_id(&repeat), before, html: html.clone() });
                choose(&slot, patches);
                covered.push(slot.id.clone());
            }
            self.keep(vec![slot]);
        }
    }

    fn remove(&mut self, id: &str, update: &mut Update) {
        if self.known.remove(id) {
            self.forget_inside(id);
            update.patches.push(Patch::Remove { id: id.to_owned() });
        }
    }

    fn forget_shape(&mut self, id: &str) {
        if let Some(known) = self.known.get_mut(id) {
            known.shape = 0;
        }
    }

    fn forget_inside(&mut self, outer: &str) {
        self.known.0.retain(|(id, _)| !is_inside(id, outer));
    }

    fn keep(&mut self, slots: Vec<Slot>) {
        for slot in slots {
            let things = slot.things.iter().map(|(id, now)| (id.clone(), now.key(), now.hash())).collect();
            self.known.insert(slot.id, Known { place: slot.place, shape: slot.shape, things });
        }
    }
}

/// Whether a place takes lines of a passport that are read.
#[inline]
fn is_lines(session: &Session, place: Place) -> bool {
    mrz::IS_READ && matches!(session.field_type(place), Some(FieldType::Mrz { .. }))
}

/// What ends the id of a slot; before it stands the path.
const SLOT: &str = "-slot";

/// Whether a slot lies inside another: by their paths.
fn is_inside(id: &str, outer: &str) -> bool {
    let path = outer.strip_suffix(SLOT).unwrap_or(outer);
    id.strip_prefix(path).is_some_and(|rest| rest.starts_with(['.', '~']))
}

/// What HTML cannot say: the chosen option of a select.
fn choose(slot: &Slot, patches: &mut Vec<Patch>) {
    for (id, now) in &slot.things {
        if let Now::Chosen(value) = now {
            patches.push(Patch::Value { id: id.clone(), value: value.clone() });
        }
    }
}

impl Known {
    /// Patches for the things of a slot that are not what they were.
    fn patch(&self, slot: &Slot, concerns: impl Fn(&str) -> bool, patches: &mut Vec<Patch>) {
        for (id, now) in slot.things.iter().filter(|(id, _)| concerns(id)) {
            let (key, hash) = (now.key(), now.hash());
            // Options that are written anew have forgotten which of them was chosen.
            let is_rewritten = matches!(now, Now::Chosen(_))
                && patches
                    .iter()
                    .any(|patch| matches!(patch, Patch::Inner { id: written, .. } if written == id));
            let is_known =
                self.things.iter().any(|(known, name, state)| known == id && *name == key && *state == hash);
            if is_known && !is_rewritten {
                continue;
            }
            let id = id.clone();
            patches.push(match now.clone() {
                Now::Inner(html) => Patch::Inner { id, html },
                Now::Attribute(name, value) => Patch::Attribute { id, name, value },
                Now::Value(value) | Now::Chosen(value) => Patch::Value { id, value },
                Now::Checked(checked) => Patch::Checked { id, checked },
            });
        }
    }
}
