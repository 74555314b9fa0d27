//! Reading authored data with the place at hand: what is wrong is said with a JSON Pointer and collected.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::data::Data;
use super::limits::MAX_DIAGNOSTICS;
use crate::diagnostic::{Diagnostic, Location, Severity};

/// What was found wrong so far.
#[derive(Default)]
pub(crate) struct Findings {
    list: Vec<Diagnostic>,
}

impl Findings {
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        if self.list.len() < MAX_DIAGNOSTICS {
            self.list.push(diagnostic);
        }
    }

    pub(crate) fn error(&mut self, code: &'static str, at: &At<'_>, message: impl Into<String>) {
        self.push(Diagnostic::error(code, at.location(), message));
    }

    /// Whether something of that code was found.
    pub(crate) fn has(&self, code: &str) -> bool {
        self.list.iter().any(|found| found.code == code)
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.list.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    pub(crate) fn into_list(self) -> Vec<Diagnostic> {
        self.list
    }
}

/// A value and the way to it.
#[derive(Clone)]
pub(crate) struct At<'a> {
    pub(crate) data: &'a Data,
    trail: Option<Rc<Trail<'a>>>,
}

/// The way, from the last step to the first.
struct Trail<'a> {
    parent: Option<Rc<Trail<'a>>>,
    segment: Segment<'a>,
}

enum Segment<'a> {
    Name(&'a str),
    Index(usize),
}

impl<'a> At<'a> {
    /// The whole document.
    pub(crate) fn root(data: &'a Data) -> Self {
        Self { data, trail: None }
    }

    /// The member of that name, if there is one; `null` counts as absent.
    pub(crate) fn get(&self, name: &str) -> Option<At<'a>> {
        let (key, data) = self.data.members().iter().find(|(key, _)| key == name)?;
        (*data != Data::Null).then(|| self.step(Segment::Name(key), data))
    }

    /// All members in order.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&'a str, At<'a>)> + '_ {
        self.data.members().iter().map(|(key, data)| (key.as_str(), self.step(Segment::Name(key), data)))
    }

    /// All items in order.
    pub(crate) fn items(&self) -> impl Iterator<Item = At<'a>> + '_ {
        self.data.items().iter().enumerate().map(|(index, data)| self.step(Segment::Index(index), data))
    }

    fn step(&self, segment: Segment<'a>, data: &'a Data) -> At<'a> {
        At { data, trail: Some(Rc::new(Trail { parent: self.trail.clone(), segment })) }
    }

    /// The place as a JSON Pointer (RFC 6901).
    pub(crate) fn pointer(&self) -> String {
        let mut segments = Vec::new();
        let mut trail = self.trail.as_ref();
        while let Some(step) = trail {
            segments.push(match step.segment {
                Segment::Name(name) => name.replace('~', "~0").replace('/', "~1"),
                Segment::Index(index) => Decimal::from(index).to_string(),
            });
            trail = step.parent.as_ref();
        }
        let mut pointer = String::new();
        for segment in segments.iter().rev() {
            pointer.push('/');
            pointer.push_str(segment);
        }
        pointer
    }

    pub(crate) fn location(&self) -> Location {
        Location { file: String::new(), pointer: self.pointer(), range: None }
    }

    /// The text here; anything else is reported as "expected `what`".
    pub(crate) fn text(&self, what: &str, findings: &mut Findings) -> Option<&'a str> {
        let text = self.data.as_text();
        if text.is_none() {
            self.expected(what, findings);
        }
        text
    }

    /// A whole number of things, from 0 on.
    pub(crate) fn count(&self, what: &str, findings: &mut Findings) -> Option<u32> {
        let count = match self.data {
            Data::Number(number) if number.fract().is_zero() => u32::try_from(*number).ok(),
            _ => None,
        };
        if count.is_none() {
            self.expected(what, findings);
        }
        count
    }

    /// True or false.
    pub(crate) fn flag(&self, findings: &mut Findings) -> bool {
        match self.data {
            Data::Boolean(flag) => *flag,
            _ => {
                self.expected("true or false", findings);
                false
            }
        }
    }

    /// Reports that something else was expected here.
    pub(crate) fn expected(&self, what: &str, findings: &mut Findings) {
        let mut message = String::from("expected ");
        message.push_str(what);
        message.push_str(", found ");
        match self.data {
            Data::Text(text) => {
                message.push('`');
                message.extend(text.chars().take(60));
                message.push('`');
            }
            other => message.push_str(other.kind()),
        }
        findings.error("F0001", self, message);
    }
}

/// The candidate that a misspelt `name` most likely means: at most a third of its letters differ.
pub(crate) fn closest<'n>(name: &str, candidates: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    candidates
        .map(|candidate| (distance(name, candidate), candidate))
        .filter(|(distance, candidate)| *distance * 3 <= name.chars().count().max(candidate.chars().count()))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Levenshtein distance in characters.
fn distance(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.chars().count()).collect();
    for (i, a) in left.chars().enumerate() {
        let mut diagonal = i;
        let mut previous = i + 1;
        for (cell, b) in row.iter_mut().skip(1).zip(right.chars()) {
            let substituted = diagonal + usize::from(!a.eq_ignore_ascii_case(&b));
            diagonal = *cell;
            previous = substituted.min(previous + 1).min(diagonal + 1);
            *cell = previous;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_escape() {
        let data: Data = serde_json::from_str(r#"{"a/b":[{"c~d":1}]}"#).unwrap();
        let at = At::root(&data).get("a/b").unwrap().items().next().unwrap().get("c~d").unwrap();
        assert_eq!(at.pointer(), "/a~1b/0/c~0d");
    }

    #[test]
    fn guesses_close_names_only() {
        let names = ["birthDate", "birthName", "street"];
        assert_eq!(closest("brithDate", names.into_iter()), Some("birthDate"));
        assert_eq!(closest("income", names.into_iter()), None);
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
