//! The class `Session`: the headless API.

use std::cell::{Ref, RefCell, RefMut};
use std::rc::Rc;

use js_sys::{Array, Object};
use lotse::form::Data;
use lotse::headless;
use lotse::i18n::{Catalog, Messages};
use lotse::session::{Change, Changes, Error, Input, Migration, Place, Settings};
use lotse::submission;
use lotse::value::{DateTime, NoZones};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::convert::{self, session_error};
use crate::form::Form;
use crate::host::IntlHost;

/// What the headless API hands out.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
export type ChangeKind = 'value' | 'input' | 'relevant' | 'required' | 'readonly' | 'options' | 'variables' | 'violations'
  | 'shown' | 'row-added' | 'row-removed' | 'rows-moved' | 'steps' | 'position' | 'language';

/** What of a place changed; `path` has rows by id. See docs/changes.md. */
export interface Change { path: string; kind: ChangeKind }

export interface ViolationState {
  path: string;
  kind: 'required' | 'format' | 'min' | 'max' | 'min-length' | 'max-length' | 'pattern' | 'option' | 'constraint' | 'host';
  severity: 'error' | 'warning';
  /** Ids of messages to try, best first. */
  messages: string[];
  /** What the message may use, numbers and dates as texts. */
  arguments: Record<string, unknown>;
  /** The fields that a constraint of a group or step concerns. */
  fields: string[];
}

export interface NodeState {
  path: string;
  kind: 'form' | 'step' | 'group' | 'repeat' | 'row' | 'field' | 'notice';
  relevant: boolean;
  /** Ids its texts are looked up by, best first. */
  messages: string[];
  variables: Record<string, unknown>;
  /** What is in it; of a repeat its rows. */
  children: string[];
  /** Whether what is wrong with it is shown; not of rows. */
  shown?: boolean;
  violations?: ViolationState[];
  /** From here on: of fields only. */
  type?: string;
  required?: boolean;
  readonly?: boolean;
  calculated?: boolean;
  /** What the control holds: as typed, or a default as the language writes it. */
  input?: unknown;
  /** Exact, in no language: numbers and dates as texts. */
  value?: unknown;
  /** Where the value comes from; null for the applicant. */
  origin?: string | null;
  /** A check by the host is under way. */
  pending?: boolean;
  /** Codes that can be chosen now. */
  options?: string[];
}

export interface StepState { path: string; status: 'done' | 'current' | 'open' | 'not-needed'; hasErrors: boolean }

export interface Migration { path: string; outcome: 'moved' | 'removed' | 'changed'; target: string | null }

/** What is handed over, and what comes back: a text file or a link can hold it. */
export interface HandOver { format: string; form: string; version: string; hash: string; party: string; done: boolean; language: string; answers: unknown }

/** `replaced`: the applicant had answered otherwise in the part. `changed`: the applicant has changed what the other person saw. */
export interface Conflict {
  path: string;
  kind: 'replaced' | 'changed';
  /** The question and both answers, in words. */
  label: string;
  mine: string;
  theirs: string;
}

export interface Explanation {
  path: string;
  facts: { property: string; value: unknown; sentence: string }[];
  /** What reads its value: path and property. */
  dependents: string[];
}
"#;

/// One applicant filling in one form.
#[wasm_bindgen]
pub struct Session {
    pub(crate) inner: Rc<RefCell<Speaking>>,
}

/// A session and the languages it speaks: that of the applicant and that of the record.
pub(crate) struct Speaking {
    pub(crate) session: lotse::session::Session,
    pub(crate) catalog: Rc<Catalog>,
    pub(crate) record: Rc<Catalog>,
    /// What became of the answers of the draft it was opened with.
    migrations: Vec<Migration>,
    host: Rc<IntlHost>,
}

#[wasm_bindgen]
impl Session {
    /// `options`: `now` (ISO 8601, local), `messages` (those of the applicant's language, best first: bytes of a bundle, or
    /// Fluent sources `{ language, text }`, which only the engine that reads definitions understands),
    /// `parameters`, `draft`, `prefill` (by name of a fact or by path).
    ///
    /// # Errors
    /// An option that cannot be read, a parameter the form does not have, or a draft that is none of this form.
    #[wasm_bindgen(constructor)]
    pub fn new(form: &Form, options: JsValue) -> Result<Session, JsValue> {
        let host = Rc::new(IntlHost::new());
        let messages = convert::messages(&convert::get(&options, "messages"), &form.inner.message_keys())?;
        let now = convert::get(&options, "now").as_string().unwrap_or_default();
        let now = DateTime::parse(&now, &NoZones).ok_or_else(|| {
            convert::failure("input", "expected `now` as a local date and time like 2026-11-23T14:05:00")
        })?;
        let settings = Settings {
            language: language_of(&messages).into(),
            now,
            nfc: convert::nfc,
            parameters: members(convert::get(&options, "parameters"))?,
        };
        let form = Rc::clone(&form.inner);
        let draft = convert::data(&convert::get(&options, "draft"))?;
        let opened = match draft {
            Data::Null => lotse::session::Session::new(form, settings).map(|session| (session, Vec::new())),
            draft => lotse::session::Session::restore(form, settings, &draft),
        };
        let (session, migrations) = opened.map_err(session_error)?;
        let (catalog, record) = (catalog(messages, &host), catalog(Messages::default(), &host));
        let speaking = Speaking { session, catalog, record, migrations, host };
        let session = Session { inner: Rc::new(RefCell::new(speaking)) };
        for (name, input) in members(convert::get(&options, "prefill"))? {
            session.fill(&name, &input, "host", false)?;
        }
        Ok(session)
    }

    /// Answers a question with what the applicant would enter; null takes the answer back. Returns what changed.
    ///
    /// # Errors
    /// The path names no field, or the input is none for it.
    #[wasm_bindgen(unchecked_return_type = "Change[]")]
    pub fn set(&self, path: &str, input: JsValue) -> Result<Array, JsValue> {
        let input = read_input(input)?;
        let (mut speaking, place) = self.change(path)?;
        let changes = speaking.session.set(place, input);
        done(&speaking.session, changes)
    }

    /// The applicant left a field: what is wrong with it is shown from now on.
    ///
    /// # Errors
    /// The path names nothing.
    #[wasm_bindgen(unchecked_return_type = "Change[]")]
    pub fn leave(&self, path: &str) -> Result<Array, JsValue> {
        let (mut speaking, place) = self.change(path)?;
        let changes = speaking.session.leave(place);
        done(&speaking.session, Ok(changes))
    }

    /// Adds a row at the end of a repeat; the change `row-added` names it.
    ///
    /// # Errors
    /// The path names no repeat, or a limit is reached.
    #[wasm_bindgen(js_name = addRow, unchecked_return_type = "Change[]")]
    pub fn add_row(&self, path: &str) -> Result<Array, JsValue> {
        let (mut speaking, place) = self.change(path)?;
        let changes = speaking.session.add_row(place).map(|(_, changes)| changes);
        done(&speaking.session, changes)
    }

    /// Removes a row; it can be restored until the session ends.
    ///
    /// # Errors
    /// The path names no row.
    #[wasm_bindgen(js_name = removeRow, unchecked_return_type = "Change[]")]
    pub fn remove_row(&self, path: &str) -> Result<Array, JsValue> {
        let (mut speaking, place) = self.change(path)?;
        let changes = speaking.session.remove_row(place);
        done(&speaking.session, changes)
    }

    /// Restores a removed row, by its path with row ids, as the change `row-removed` gave it.
    ///
    /// # Errors
    /// The path names no removed row.
    #[wasm_bindgen(js_name = restoreRow, unchecked_return_type = "Change[]")]
    pub fn restore_row(&self, path: &str) -> Result<Array, JsValue> {
        let session = &mut self.inner.borrow_mut().session;
        let changes = session.removed_row(path).and_then(|row| session.restore_row(row));
        done(session, changes)
    }

    /// Moves a row to a position, from 1.
    ///
    /// # Errors
    /// The path names no row.
    #[wasm_bindgen(js_name = moveRow, unchecked_return_type = "Change[]")]
    pub fn move_row(&self, path: &str, position: usize) -> Result<Array, JsValue> {
        let (mut speaking, row) = self.change(path)?;
        let changes = speaking.session.move_row(row, position.saturating_sub(1));
        done(&speaking.session, changes)
    }

    /// Continue: to the next page, or what is wrong with this one is shown.
    #[wasm_bindgen(unchecked_return_type = "Change[]")]
    pub fn next(&self) -> Array {
        let session = &mut self.inner.borrow_mut().session;
        let changes = session.next();
        changes_to_js(session, &changes)
    }

    /// To the page before.
    #[wasm_bindgen(unchecked_return_type = "Change[]")]
    pub fn back(&self) -> Array {
        let session = &mut self.inner.borrow_mut().session;
        let changes = session.back();
        changes_to_js(session, &changes)
    }

    /// To the page that shows a path; the empty path is the review page.
    ///
    /// # Errors
    /// The path names nothing, or a page that is not needed.
    #[wasm_bindgen(js_name = goTo, unchecked_return_type = "Change[]")]
    pub fn go_to(&self, path: &str) -> Result<Array, JsValue> {
        let (mut speaking, place) = self.change(path)?;
        let changes = speaking.session.go_to(place);
        done(&speaking.session, changes)
    }

    /// To the first page that is not done, or the review page: where to continue a draft.
    ///
    /// # Errors
    /// None that can be met: what is not needed is no place to continue.
    #[wasm_bindgen(js_name = goOn, unchecked_return_type = "Change[]")]
    pub fn go_on(&self) -> Result<Array, JsValue> {
        let session = &mut self.inner.borrow_mut().session;
        let changes = session.go_to(session.first_open());
        done(session, changes)
    }

    /// Shows everything that is wrong with the whole form.
    #[wasm_bindgen(js_name = checkAll, unchecked_return_type = "Change[]")]
    pub fn check_all(&self) -> Array {
        let session = &mut self.inner.borrow_mut().session;
        let (_, changes) = session.check_all();
        changes_to_js(session, &changes)
    }

    /// The host has everything: the applicant sees the last page.
    #[wasm_bindgen(js_name = markSent, unchecked_return_type = "Change[]")]
    pub fn mark_sent(&self) -> Array {
        let session = &mut self.inner.borrow_mut().session;
        let changes = session.mark_sent();
        changes_to_js(session, &changes)
    }

    /// Messages of another language, best first: texts and the writing of numbers change, answers do not.
    ///
    /// # Errors
    /// The messages cannot be read.
    #[wasm_bindgen(js_name = setMessages, unchecked_return_type = "Change[]")]
    pub fn set_messages(&self, messages: JsValue) -> Result<Array, JsValue> {
        let speaking = &mut *self.inner.borrow_mut();
        let messages = convert::messages(&messages, &speaking.session.form().message_keys())?;
        let changes = speaking.speak(messages);
        Ok(changes_to_js(&speaking.session, &changes))
    }

    /// More messages of the language in use, for what is shown only now: those of drafts, for example.
    ///
    /// # Errors
    /// The messages cannot be read.
    #[wasm_bindgen(js_name = addMessages)]
    pub fn add_messages(&self, messages: JsValue) -> Result<(), JsValue> {
        let speaking = self.inner.borrow();
        speaking.catalog.add(convert::messages(&messages, &speaking.session.form().message_keys())?);
        Ok(())
    }

    /// Fills fields on behalf of the host: `name` is a path or the name of a fact, `origin` where the value comes
    /// from. A locked value cannot be changed by the applicant. A fact that no field asks for changes nothing.
    ///
    /// # Errors
    /// The input is none for the field.
    #[wasm_bindgen(unchecked_return_type = "Change[]")]
    pub fn prefill(&self, name: &str, input: JsValue, origin: &str, lock: bool) -> Result<Array, JsValue> {
        self.fill(name, &convert::data(&input)?, origin, lock)
    }

    /// The host begins to check an answer; until it has finished, the form is not valid. Returns the number of the
    /// check.
    ///
    /// # Errors
    /// The path names nothing.
    #[wasm_bindgen(js_name = beginCheck)]
    pub fn begin_check(&self, path: &str) -> Result<u32, JsValue> {
        let (mut speaking, place) = self.change(path)?;
        speaking.session.begin_check(place).map_err(session_error)
    }

    /// The host has checked: nothing, or the id of the message that says what is wrong. A result for an answer that
    /// has changed meanwhile is dropped.
    ///
    /// # Errors
    /// The path names nothing.
    #[wasm_bindgen(js_name = finishCheck, unchecked_return_type = "Change[]")]
    pub fn finish_check(&self, path: &str, number: u32, objection: Option<String>) -> Result<Array, JsValue> {
        let (mut speaking, place) = self.change(path)?;
        let changes = speaking.session.finish_check(place, number, objection.as_deref());
        done(&speaking.session, Ok(changes))
    }

    /// A step, group, repeat, row, field or notice with its state; the empty path is the form.
    ///
    /// # Errors
    /// The path names nothing.
    #[wasm_bindgen(unchecked_return_type = "NodeState")]
    pub fn node(&self, path: &str) -> Result<JsValue, JsValue> {
        let (speaking, place) = self.look(path)?;
        Ok(convert::to_js(&headless::node(&speaking.session, place)))
    }

    /// Whether a path names something in the form as it is now.
    pub fn has(&self, path: &str) -> bool {
        self.inner.borrow().session.place(path).is_ok()
    }

    /// A path with rows by position, from 1, as people read it.
    ///
    /// # Errors
    /// The path names nothing.
    #[wasm_bindgen(js_name = positionPath)]
    pub fn position_path(&self, path: &str) -> Result<String, JsValue> {
        let (speaking, place) = self.look(path)?;
        Ok(speaking.session.position_path(place))
    }

    /// All steps with their status.
    #[wasm_bindgen(unchecked_return_type = "StepState[]")]
    pub fn steps(&self) -> JsValue {
        convert::to_js(&headless::steps(&self.inner.borrow().session))
    }

    /// Where the applicant is.
    #[wasm_bindgen(
        getter,
        unchecked_return_type = "{ page: 'step' | 'review' | 'done', path: string | null }"
    )]
    pub fn position(&self) -> JsValue {
        convert::to_js(&headless::position(&self.inner.borrow().session))
    }

    /// What is wrong with what is in a place, shown or not, in order; the empty path is the whole form.
    ///
    /// # Errors
    /// The path names nothing.
    #[wasm_bindgen(unchecked_return_type = "ViolationState[]")]
    pub fn violations(&self, path: &str) -> Result<JsValue, JsValue> {
        let (speaking, place) = self.look(path)?;
        let session = &speaking.session;
        let list = if place == Place::ROOT { session.violations() } else { session.violations_on(place) };
        Ok(convert::to_js(&headless::violations(session, list)))
    }

    /// Why a place is as it is, for authors, in English.
    ///
    /// # Errors
    /// The path names nothing.
    #[cfg(feature = "compiler")]
    #[wasm_bindgen(unchecked_return_type = "Explanation")]
    pub fn explain(&self, path: &str) -> Result<JsValue, JsValue> {
        let (speaking, place) = self.look(path)?;
        let explanation = speaking.session.explain(place);
        Ok(convert::to_js(&explanation.as_ref().map_or(Data::Null, headless::explanation)))
    }

    /// What became of the answers of the draft that the session was opened with, if it was of another version.
    #[wasm_bindgen(getter, unchecked_return_type = "Migration[]")]
    pub fn migrations(&self) -> JsValue {
        convert::to_js(&headless::migrations(&self.inner.borrow().migrations))
    }

    /// Everything that is sent: which form, when, in which language, the answers by path and by FIM id, where they
    /// come from.
    #[wasm_bindgen(unchecked_return_type = "Record<string, unknown>")]
    pub fn submission(&self) -> JsValue {
        convert::to_js(&submission::submission(&self.inner.borrow().session))
    }

    /// Whether everything that has to be answered is, and rightly.
    #[wasm_bindgen(getter, js_name = isValid)]
    pub fn is_valid(&self) -> bool {
        self.inner.borrow().session.is_valid()
    }

    /// The value of a field: canonical text, list, or null.
    ///
    /// # Errors
    /// The path names nothing.
    pub fn value(&self, path: &str) -> Result<JsValue, JsValue> {
        let (speaking, place) = self.look(path)?;
        Ok(convert::value_to_js(speaking.session.value(place)))
    }

    /// What would be sent: relevant answers, nested by step, group and row.
    pub fn data(&self) -> JsValue {
        convert::to_js(&submission::output(&self.inner.borrow().session))
    }

    /// Messages of the record's language, best first; to be given before the record is asked for. `null`: those of the applicant's
    /// language, which is that of the record too.
    ///
    /// # Errors
    /// The messages cannot be read.
    #[wasm_bindgen(js_name = setRecordMessages)]
    pub fn set_record_messages(&self, messages: JsValue) -> Result<(), JsValue> {
        let speaking = &mut *self.inner.borrow_mut();
        speaking.record = if messages.is_null() {
            Rc::clone(&speaking.catalog)
        } else {
            let messages = convert::messages(&messages, &speaking.session.form().message_keys())?;
            catalog(messages, &speaking.host)
        };
        Ok(())
    }

    /// The same for people, in the record language: `{ language, html, text }`.
    #[wasm_bindgen(unchecked_return_type = "{ language: string, html: string, text: string }")]
    pub fn record(&self) -> JsValue {
        self.inner.borrow().record()
    }

    /// The part of a party, to be given to that person, or back by that person: its answers and those that the party
    /// sees, nothing else. It is opened like a draft, and is a session of that part alone.
    ///
    /// # Errors
    /// The form has no such party, or this is the session of another one.
    #[wasm_bindgen(js_name = handOver, unchecked_return_type = "HandOver")]
    pub fn hand_over(&self, party: &str) -> Result<JsValue, JsValue> {
        let data = self.inner.borrow().session.hand_over(party).map_err(session_error)?;
        Ok(convert::to_js(&data))
    }

    /// Takes over a part that came back; returns what does not agree with it any more. Only the engine that reads
    /// definitions does this: it is needed once, when a part has come back.
    ///
    /// # Errors
    /// It is no part of this very form, is not complete, or holds answers of others. The session is as it was.
    #[cfg(feature = "compiler")]
    #[wasm_bindgen(js_name = takeBack, unchecked_return_type = "Conflict[]")]
    pub fn take_back(&self, part: JsValue) -> Result<Array, JsValue> {
        let part = convert::data(&part)?;
        let Speaking { session, catalog, .. } = &mut *self.inner.borrow_mut();
        let other = session.open_part(&part).map_err(session_error)?;
        let conflicts = session.conflicts_with(&other).into_iter().map(|conflict| {
            let words = lotse::render::View::conflict(session, &other, catalog, &conflict.path);
            let object = Object::new();
            convert::set(&object, "path", &conflict.path.into());
            convert::set(&object, "kind", &conflict.kind.into());
            for (name, word) in ["label", "mine", "theirs"].iter().zip(words) {
                convert::set(&object, name, &word.into());
            }
            JsValue::from(object)
        });
        let conflicts = conflicts.collect();
        session.take_back(&part).map_err(session_error)?;
        Ok(conflicts)
    }

    /// The party whose part is filled in here; undefined in the applicant's own session.
    #[wasm_bindgen(getter)]
    pub fn party(&self) -> Option<String> {
        self.inner.borrow().session.part().map(|party| party.name.to_string())
    }

    /// Everything answered so far, hidden answers too, as a draft.
    pub fn draft(&self) -> JsValue {
        convert::to_js(&self.inner.borrow().session.draft())
    }
}

impl Session {
    /// The place that a path names, to be changed.
    #[inline(never)]
    fn change(&self, path: &str) -> Result<(RefMut<'_, Speaking>, Place), JsValue> {
        let speaking = self.inner.borrow_mut();
        let place = speaking.session.place(path).map_err(session_error)?;
        Ok((speaking, place))
    }

    /// The place that a path names, to be looked at.
    #[inline(never)]
    fn look(&self, path: &str) -> Result<(Ref<'_, Speaking>, Place), JsValue> {
        let speaking = self.inner.borrow();
        let place = speaking.session.place(path).map_err(session_error)?;
        Ok((speaking, place))
    }

    fn fill(&self, name: &str, input: &Data, origin: &str, lock: bool) -> Result<Array, JsValue> {
        let input = Input::from_data(input).map_err(|expected| convert::failure("input", expected))?;
        let session = &mut self.inner.borrow_mut().session;
        let changes = session.prefill_named(name, &input, origin, lock);
        done(session, changes)
    }
}

impl Speaking {
    /// The record as an object: `{ language, html, text }`.
    pub(crate) fn record(&self) -> JsValue {
        let record = lotse::render::record(&self.session, &self.record);
        let object = Object::new();
        convert::set(&object, "language", &record.language.into());
        convert::set(&object, "html", &record.html.into());
        convert::set(&object, "text", &record.text.into());
        object.into()
    }

    /// Other messages, perhaps in another language.
    pub(crate) fn speak(&mut self, messages: Messages) -> Changes {
        let changes = self.session.set_language(language_of(&messages));
        self.catalog = catalog(messages, &self.host);
        changes
    }
}

pub(crate) fn read_input(input: JsValue) -> Result<Input, JsValue> {
    Input::from_data(&convert::data(&input)?).map_err(|expected| convert::failure("input", expected))
}

/// What changed, or why nothing did.
#[inline(never)]
fn done(session: &lotse::session::Session, changes: Result<Changes, Error>) -> Result<Array, JsValue> {
    changes.map(|changes| changes_to_js(session, &changes)).map_err(session_error)
}

#[inline(never)]
fn changes_to_js(session: &lotse::session::Session, changes: &Changes) -> Array {
    let to_js = |change: &Change| {
        let object = Object::new();
        convert::set(&object, "path", &session.path(change.place).into());
        convert::set(&object, "kind", &change.kind.name().into());
        JsValue::from(object)
    };
    changes.iter().map(to_js).collect()
}

fn language_of(messages: &Messages) -> &str {
    messages.languages().next().unwrap_or("und")
}

fn catalog(messages: Messages, host: &Rc<IntlHost>) -> Rc<Catalog> {
    let host: Rc<IntlHost> = Rc::clone(host);
    Rc::new(Catalog::of(messages, host))
}

fn members(object: JsValue) -> Result<Vec<(String, Data)>, JsValue> {
    if !object.is_object() || object.is_instance_of::<Array>() {
        return Ok(Vec::new());
    }
    match convert::data(&object)? {
        Data::Map(members) => Ok(members),
        _ => Ok(Vec::new()),
    }
}
