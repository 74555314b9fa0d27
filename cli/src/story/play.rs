//! Plays a story against a form: answers, presses buttons, compares.

use std::rc::Rc;

use lotse::form::{Data, Form};
use lotse::headless;
use lotse::session::{Conflict, Place, Position, Session, Settings};
use lotse::submission;
use unicode_normalization::UnicodeNormalization;

use super::coverage::Coverage;
use crate::validate;

use super::{Failure, Step, Story, answer, each, expect, pages, read};

/// Pages that `next: until …` passes at most.
const MAX_PAGES: usize = 500;

/// What a story came to.
pub(crate) struct Played {
    /// What is not as it says.
    pub(crate) failures: Vec<Failure>,
    /// The session at its end, if it could begin: for those who export what a story came to.
    pub(crate) session: Option<Session>,
}

/// Plays a story. What has been seen is added to the coverage.
pub(crate) fn play(story: &Story, form: &Rc<Form>, coverage: &mut Coverage) -> Played {
    let mut ignored = Coverage::new(form);
    let coverage = if story.counts { coverage } else { &mut ignored };
    let mut player = match Player::start(story, form) {
        Ok(player) => player,
        Err(failure) => return Played { failures: vec![failure], session: None },
    };
    let mut failures = Vec::new();
    coverage.look(&player.session);
    for step in &story.steps {
        let done = if step.action == "expect" {
            failures.extend(expect::check(&player.session, &player.handed, &step.argument, &step.pointer));
            Ok(())
        } else {
            player.act(step)
        };
        coverage.look(&player.session);
        // What comes after a step that did not work says nothing about the form.
        if let Err(failure) = done {
            failures.push(failure);
            break;
        }
    }
    Played { failures, session: Some(player.session) }
}

/// What came of a story, for other players to compare with: what would be sent, what is wrong, the steps, the page, the
/// draft, and every node.
pub(crate) fn outcome(session: &Session) -> Data {
    let mut nodes = Vec::new();
    for step in session.steps() {
        nodes_in(session, step.place, &mut nodes);
    }
    Data::Map(vec![
        ("submission".to_owned(), submission::submission(session)),
        ("violations".to_owned(), headless::violations(session, session.violations())),
        ("steps".to_owned(), headless::steps(session)),
        ("position".to_owned(), headless::position(session)),
        ("draft".to_owned(), session.draft()),
        ("nodes".to_owned(), Data::List(nodes)),
    ])
}

fn nodes_in(session: &Session, place: Place, nodes: &mut Vec<Data>) {
    nodes.push(headless::node(session, place));
    for child in session.children(place) {
        nodes_in(session, child, nodes);
    }
}

/// What was handed over or came back last.
#[derive(Default)]
pub(super) struct Handed {
    pub(super) payload: Data,
    pub(super) conflicts: Vec<Conflict>,
}

struct Player {
    session: Session,
    removed: Vec<Place>,
    handed: Handed,
    /// The applicant's own session, while another person fills in a part.
    applicant: Option<Session>,
}

impl Player {
    fn start(story: &Story, form: &Rc<Form>) -> Result<Self, Failure> {
        let parameters = story.head("parameters").map(Data::members).unwrap_or_default().to_vec();
        let settings = Settings {
            language: story.language.as_str().into(),
            now: story.now.clone(),
            nfc: |text| text.nfc().collect(),
            parameters,
        };
        let session = Session::new(Rc::clone(form), settings)
            .map_err(|error| Failure::new("/parameters", error.to_string()))?;
        let mut player = Self { session, removed: Vec::new(), handed: Handed::default(), applicant: None };
        if let Some(facts) = story.head("prefill") {
            player.prefill(facts, "/prefill")?;
        }
        Ok(player)
    }

    fn act(&mut self, step: &Step) -> Result<(), Failure> {
        let Step { action, argument, pointer } = step;
        match action.as_str() {
            "set" => self.set(argument, pointer),
            "add" => paths(argument, pointer)?
                .into_iter()
                .try_for_each(|(path, pointer)| answer::add(&mut self.session, path, &pointer).map(|_| ())),
            "remove" => paths(argument, pointer)?
                .into_iter()
                .try_for_each(|(path, pointer)| self.remove(path, &pointer)),
            "undo" => self.undo(pointer),
            "move" => self.move_row(argument, pointer),
            "leave" => paths(argument, pointer)?.into_iter().try_for_each(|(path, pointer)| {
                let place = answer::place(&self.session, path, &pointer)?;
                self.session.leave(place);
                Ok(())
            }),
            "next" => self.next(argument, pointer),
            "back" => self.back(argument, pointer),
            "go-to" => self.go_to(argument, pointer),
            "continue" => {
                let place = self.session.first_open();
                self.session
                    .go_to(place)
                    .map(|_| ())
                    .map_err(|error| Failure::new(pointer, error.to_string()))
            }
            "language" => self.set_language(argument, pointer),
            "prefill" => self.prefill(argument, pointer),
            "reload" => self.reload(argument, pointer),
            "hand-over" => self.hand_over(argument, pointer),
            "meanwhile" => self.meanwhile(argument, pointer),
            "hand-back" => self.hand_back(argument, pointer),
            "submit" => self.submit(argument, pointer),
            _ => Err(Failure::new(pointer, format!("`{action}` cannot be played"))),
        }
    }

    fn set(&mut self, answers: &Data, pointer: &str) -> Result<(), Failure> {
        let Data::Map(members) = answers else {
            return Err(Failure::new(pointer, "expected a map of paths and answers"));
        };
        members.iter().try_for_each(|(path, data)| {
            answer::answer(&mut self.session, path, data, &super::below(pointer, path))
        })
    }

    fn remove(&mut self, path: &str, pointer: &str) -> Result<(), Failure> {
        let row = answer::place(&self.session, path, pointer)?;
        answer::turn_to(&mut self.session, path, pointer)?;
        self.session
            .remove_row(row)
            .map(|_| self.removed.push(row))
            .map_err(|error| Failure::new(pointer, format!("`{path}` cannot be removed: {error}")))
    }

    fn undo(&mut self, pointer: &str) -> Result<(), Failure> {
        let row = self.removed.pop().ok_or_else(|| Failure::new(pointer, "no row has been removed"))?;
        self.session.restore_row(row).map(|_| ()).map_err(|error| Failure::new(pointer, error.to_string()))
    }

    fn move_row(&mut self, argument: &Data, pointer: &str) -> Result<(), Failure> {
        let path = argument.get("path").and_then(Data::as_text);
        let to = match argument.get("to") {
            Some(Data::Number(number)) => usize::try_from(*number).ok().and_then(|to| to.checked_sub(1)),
            _ => None,
        };
        let (Some(path), Some(to)) = (path, to) else {
            return Err(Failure::new(pointer, "expected `path`, a row, and `to`, a position from 1"));
        };
        let row = answer::place(&self.session, path, pointer)?;
        answer::turn_to(&mut self.session, path, pointer)?;
        self.session
            .move_row(row, to)
            .map(|_| ())
            .map_err(|error| Failure::new(pointer, format!("`{path}` cannot be moved: {error}")))
    }

    fn next(&mut self, argument: &Data, pointer: &str) -> Result<(), Failure> {
        if let Some(target) = argument.as_text().and_then(|text| text.strip_prefix("until ")) {
            for _ in 0..MAX_PAGES {
                if pages::is_named(&pages::current(&self.session), target) {
                    return Ok(());
                }
                self.press_next(pointer)?;
            }
            return Err(Failure::new(pointer, format!("expected to come to `{target}`; it does not come")));
        }
        if argument.as_text() == Some("stays") {
            let before = pages::current(&self.session);
            self.session.next();
            let after = pages::current(&self.session);
            return match before == after {
                true => Ok(()),
                false => {
                    let message = format!("expected to be held up on `{before}`, arrived at `{after}`");
                    Err(Failure::new(pointer, message))
                }
            };
        }
        self.press_next(pointer)?;
        self.arrived(argument, pointer)
    }

    fn press_next(&mut self, pointer: &str) -> Result<(), Failure> {
        let before = self.session.position();
        let Position::Step(page) = before else {
            let message = format!("expected a page with Continue, found `{}`", pages::current(&self.session));
            return Err(Failure::new(pointer, message));
        };
        self.session.next();
        if self.session.position() != before {
            return Ok(());
        }
        let message = format!("expected to go on from `{}`, was held up", pages::current(&self.session));
        Err(Failure::new(pointer, message).because(pages::problems(&self.session, page)))
    }

    fn back(&mut self, argument: &Data, pointer: &str) -> Result<(), Failure> {
        let before = self.session.position();
        self.session.back();
        if self.session.position() == before {
            let page = pages::current(&self.session);
            return Err(Failure::new(pointer, format!("expected a page before `{page}`, found none")));
        }
        self.arrived(argument, pointer)
    }

    fn arrived(&self, argument: &Data, pointer: &str) -> Result<(), Failure> {
        let page = pages::current(&self.session);
        match argument {
            Data::Boolean(true) => Ok(()),
            Data::Text(name) if pages::is_named(&page, name) => Ok(()),
            other => {
                let message = format!("expected to arrive at {}, arrived at `{page}`", super::shown(other));
                Err(Failure::new(pointer, message))
            }
        }
    }

    fn go_to(&mut self, argument: &Data, pointer: &str) -> Result<(), Failure> {
        let name = argument.as_text().unwrap_or_default();
        let Some(place) = pages::named(&self.session, name) else {
            let message =
                format!("expected a step of this form or `review`, found {}", super::shown(argument));
            return Err(Failure::new(pointer, message));
        };
        self.session.go_to(place).map(|_| ()).map_err(|_| {
            Failure::new(pointer, format!("the page `{name}` is not needed")).because(pages::why(
                &self.session,
                place,
                "relevant",
            ))
        })
    }

    /// Another language changes nothing but words and the writing of numbers.
    fn set_language(&mut self, argument: &Data, pointer: &str) -> Result<(), Failure> {
        let Some(language) = argument.as_text() else {
            return Err(Failure::new(pointer, "expected a language tag"));
        };
        let before = (submission::output(&self.session), self.session.position(), self.wrong());
        self.session.set_language(language);
        let after = (submission::output(&self.session), self.session.position(), self.wrong());
        match before == after {
            true => Ok(()),
            false => Err(Failure::new(
                pointer,
                format!("switching to `{language}` changed answers, errors or the page"),
            )),
        }
    }

    fn wrong(&self) -> Vec<(Place, &'static str)> {
        self.session.violations().iter().map(|violation| (violation.place, violation.kind.name())).collect()
    }

    fn prefill(&mut self, facts: &Data, pointer: &str) -> Result<(), Failure> {
        for (name, stated) in facts.members() {
            let pointer = super::below(pointer, name);
            let detailed = stated.get("value");
            let value = detailed.unwrap_or(stated);
            let text = |key: &str| stated.get(key).and_then(Data::as_text).filter(|_| detailed.is_some());
            let origin = text("origin").unwrap_or("host");
            let lock = detailed.is_some() && stated.get("lock") == Some(&Data::Boolean(true));
            let places = match self.session.place(name) {
                Ok(place) => vec![place],
                Err(_) => self.session.places_for_fact(name),
            };
            if places.is_empty() {
                let message =
                    format!("expected a path, or a fact that a field asks for (`prefill:`), found `{name}`");
                return Err(Failure::new(&pointer, message));
            }
            for place in places {
                let input = lotse::session::Input::from_data(value)
                    .map_err(|expected| Failure::new(&pointer, format!("expected {expected}")))?;
                self.session
                    .prefill(place, input, origin, lock)
                    .map_err(|error| Failure::new(&pointer, format!("`{name}` cannot be filled: {error}")))?;
            }
        }
        Ok(())
    }

    /// Saves, closes, opens again; the draft crosses as the text that a portal would keep.
    fn reload(&mut self, argument: &Data, pointer: &str) -> Result<(), Failure> {
        let fail = |message: String| Failure::new(pointer, message);
        let draft = self.session.draft();
        let text = serde_json::to_string(&draft).map_err(|error| fail(error.to_string()))?;
        let read: Data = serde_json::from_str(&text).map_err(|error| fail(error.to_string()))?;
        let mut settings = self.session.settings().clone();
        if let Some(today) = argument.get("today") {
            settings.now =
                today.as_text().and_then(read::parse_now).ok_or_else(|| fail("expected a day".into()))?;
        }
        let (session, migrations) = Session::restore(Rc::clone(self.session.form()), settings, &read)
            .map_err(|error| fail(format!("the draft cannot be opened again: {error}")))?;
        if !migrations.is_empty() {
            let paths: Vec<&str> = migrations.iter().map(|migration| migration.path.as_str()).collect();
            return Err(fail(format!(
                "the same form has no place for answers of its own draft: {}",
                paths.join(", ")
            )));
        }
        let again = serde_json::to_string(&session.draft()).map_err(|error| fail(error.to_string()))?;
        if again != text {
            return Err(fail("the draft is another one after it was opened again".into()));
        }
        self.session = session;
        self.removed.clear();
        Ok(())
    }

    /// The part of a party goes to that person, as the text that a file would hold. From here on, that person answers.
    fn hand_over(&mut self, argument: &Data, pointer: &str) -> Result<(), Failure> {
        let fail = |message: String| Failure::new(pointer, message);
        let party = argument.as_text().or_else(|| argument.get("party").and_then(Data::as_text));
        let party = party.ok_or_else(|| fail("expected the name of a party".into()))?;
        let payload = self.session.hand_over(party).map_err(|error| fail(error.to_string()))?;
        let payload = as_file(&payload).map_err(fail)?;
        let mut settings = self.session.settings().clone();
        if let Some(language) = argument.get("language").and_then(Data::as_text) {
            settings.language = language.into();
        }
        let (session, migrations) = Session::restore(Rc::clone(self.session.form()), settings, &payload)
            .map_err(|error| fail(format!("the part cannot be opened: {error}")))?;
        if let Some(migration) = migrations.first() {
            return Err(fail(format!("the form has no place for `{}` of its own part", migration.path)));
        }
        self.handed = Handed { payload, conflicts: Vec::new() };
        self.applicant = Some(std::mem::replace(&mut self.session, session));
        Ok(())
    }

    fn meanwhile(&mut self, argument: &Data, pointer: &str) -> Result<(), Failure> {
        let applicant =
            self.applicant.as_mut().ok_or_else(|| Failure::new(pointer, "nothing was handed over"))?;
        std::mem::swap(&mut self.session, applicant);
        let result = self.set(argument, pointer);
        if let Some(applicant) = self.applicant.as_mut() {
            std::mem::swap(&mut self.session, applicant);
        }
        result
    }

    /// The part comes back to the applicant, who goes on.
    fn hand_back(&mut self, argument: &Data, pointer: &str) -> Result<(), Failure> {
        let fail = |message: String| Failure::new(pointer, message);
        let party = self.session.part().map(|party| Rc::clone(&party.name));
        let party = party.ok_or_else(|| fail("nothing was handed over".into()))?;
        self.session.check_all();
        let payload = self.session.hand_over(&party).map_err(|error| fail(error.to_string()))?;
        let payload = as_file(&payload).map_err(fail)?;
        let applicant = self.applicant.as_mut().ok_or_else(|| fail("nothing was handed over".into()))?;
        let taken = applicant.take_back(&payload);
        if argument.as_text() == Some("refused") {
            return match taken {
                Ok(_) => Err(fail("expected the part to be refused; it was taken".into())),
                Err(_) => Ok(()),
            };
        }
        let conflicts = taken.map_err(|error| {
            let wrong = self.session.violations();
            let reasons = wrong.iter().map(|violation| pages::describe(&self.session, violation));
            Failure::new(pointer, format!("the part cannot be taken back: {error}")).because(reasons)
        })?;
        self.handed = Handed { payload, conflicts };
        if let Some(applicant) = self.applicant.take() {
            self.session = applicant;
        }
        Ok(())
    }

    /// What is sent passes the check that a back-end makes (`lotse validate`).
    fn recheck(&self, pointer: &str) -> Result<(), Failure> {
        let objections = validate::recheck(&self.session).map_err(|error| {
            Failure::new(pointer, format!("what was sent cannot be filled in again: {error:#}"))
        })?;
        if objections.is_empty() {
            return Ok(());
        }
        Err(Failure::new(pointer, "what was sent does not pass the check of back-ends").because(objections))
    }

    fn submit(&mut self, argument: &Data, pointer: &str) -> Result<(), Failure> {
        let refused = argument.as_text() == Some("refused");
        let (valid, _) = self.session.check_all();
        match (valid, refused) {
            (true, false) => {
                self.session.mark_sent();
                self.recheck(pointer)
            }
            (false, true) => Ok(()),
            (true, true) => {
                Err(Failure::new(pointer, "expected something to be wrong; everything may be sent"))
            }
            (false, false) => {
                let wrong = self.session.violations();
                let reasons: Vec<String> = wrong
                    .iter()
                    .filter(|violation| violation.is_error())
                    .map(|violation| pages::describe(&self.session, violation))
                    .collect();
                Err(Failure::new(pointer, "expected to be let send, was held up").because(reasons))
            }
        }
    }
}

/// As the text of a file, read again.
fn as_file(data: &Data) -> Result<Data, String> {
    let text = serde_json::to_string(data).map_err(|error| error.to_string())?;
    serde_json::from_str(&text).map_err(|error| error.to_string())
}

/// Paths: one, or a list.
fn paths<'d>(argument: &'d Data, pointer: &str) -> Result<Vec<(&'d str, String)>, Failure> {
    each(argument, pointer)
        .into_iter()
        .map(|(item, pointer)| match item.as_text() {
            Some(path) => Ok((path, pointer)),
            None => Err(Failure::new(&pointer, format!("expected a path, found {}", item.kind()))),
        })
        .collect()
}
