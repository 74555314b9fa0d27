//! Any sequence of what an applicant can do.

use std::rc::Rc;

use lotse::feel::extensions;
use lotse::form::{Data, Form};
use lotse::session::{FileInfo, Input, Place, Session, Settings};
use lotse::submission;

use super::random_forms::random_form;
use super::today;

/// A form with a field of each type, rows in rows, conditions and computed values.
pub const FORM: &str = r#"{"id":"f","version":"1","steps":[{"id":"s","fields":[
    {"id":"name","type":"text","required":true,"pattern":"[A-Za-z ]+"},
    {"id":"amount","type":"decimal","min":0},
    {"id":"money","type":"money"},
    {"id":"whole","type":"integer","max":99},
    {"id":"yes","type":"boolean"},
    {"id":"born","type":"date","max":"today()"},
    {"id":"one","type":"choice","options":["a","b"]},
    {"id":"many","type":"choices","options":["a","b"]},
    {"id":"mail","type":"email","relevant":"yes"},
    {"id":"account","type":"iban"},
    {"id":"scan","type":"file"},
    {"id":"twice","type":"decimal","calculate":"amount * 2 + sum(child.age)"},
    {"id":"child","type":"group","repeat":{"min":0,"max":5},"fields":[
        {"id":"name","type":"text","required":true},
        {"id":"age","type":"integer","relevant":"name != null"},
        {"id":"toy","type":"group","repeat":{"min":1},"fields":[{"id":"name","type":"text"}]}
    ]}
]},{"id":"t","relevant":"s.yes = true","fields":[{"id":"end","type":"declaration","required":true}]}]}"#;

/// Whatever is done in whatever order: no panic, and a draft is the same application.
pub fn session(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    let json = match bytes.next() {
        0..=127 => FORM.to_owned(),
        seed => random_form(u64::from(seed)).0,
    };
    let (form, _) = Form::read(&serde_json::from_str(&json).unwrap(), extensions::TABLE);
    let form = Rc::new(form.expect("forms of the fuzzer are right"));
    let mut session = Session::new(Rc::clone(&form), Settings::new(today())).unwrap();
    let mut removed = Vec::new();
    while !bytes.0.is_empty() {
        operate(&mut session, &mut bytes, &mut removed);
    }
    let draft: Data = serde_json::from_str(&serde_json::to_string(&session.draft()).unwrap()).unwrap();
    let (again, _) = Session::restore(form, Settings::new(today()), &draft).expect("its own draft");
    assert_eq!(submission::output(&again), submission::output(&session), "the draft is another application");
    assert_eq!(again.violations().len(), session.violations().len(), "other things are wrong with the draft");
}

fn operate(session: &mut Session, bytes: &mut Bytes<'_>, removed: &mut Vec<Place>) {
    let places = places(session);
    let place = places[usize::from(bytes.next()) % places.len()];
    match bytes.next() % 16 {
        0..=7 => drop(session.set(place, bytes.input())),
        8 => drop(session.add_row(place)),
        9 => {
            if session.remove_row(place).is_ok() {
                removed.push(place);
            }
        }
        10 => {
            if let Some(row) = removed.pop() {
                let _ = session.restore_row(row);
            }
        }
        11 => drop(session.move_row(place, usize::from(bytes.next()))),
        12 => drop(session.leave(place)),
        13 => drop(session.go_to(place)),
        14 => drop(session.next()),
        _ => drop(session.back()),
    }
}

/// Every place below the steps, hidden ones too.
fn places(session: &Session) -> Vec<Place> {
    fn walk(session: &Session, place: Place, all: &mut Vec<Place>) {
        all.push(place);
        session.children(place).into_iter().for_each(|child| walk(session, child, all));
    }
    let mut all = Vec::new();
    session.steps().into_iter().for_each(|step| walk(session, step.place, &mut all));
    all
}

/// Bytes that run out; then there are zeros.
struct Bytes<'b>(&'b [u8]);

impl Bytes<'_> {
    fn next(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    fn text(&mut self) -> Rc<str> {
        let (text, rest) = self.0.split_at(usize::from(self.next() % 32).min(self.0.len()));
        self.0 = rest;
        String::from_utf8_lossy(text).into()
    }

    fn input(&mut self) -> Input {
        match self.next() % 10 {
            0 => Input::Empty,
            1 => Input::text("true"),
            2 => Input::text("a"),
            3 => Input::Parts { day: self.text(), month: self.text(), year: self.text() },
            4 => Input::Codes(vec![self.text(), "a".into(), "b".into()]),
            5 => Input::Files(vec![FileInfo { key: self.text(), name: self.text(), ..FileInfo::default() }]),
            6 => Input::Text(self.next().to_string().into()),
            _ => Input::Text(self.text()),
        }
    }
}
