//! Explaining: the same walk, with the value of each part kept.

use std::rc::Rc;

use super::{Evaluator, Outcome};
use crate::feel::limits::{MAX_TRACED_PARTS, MAX_TRACED_TURNS};
use crate::feel::node::{Code, Node};
use crate::feel::program::Trace;
use crate::value::Value;

/// Collects the parts while a program is explained.
pub(in super::super) struct Recorder {
    source: Rc<str>,
    /// The finished parts of the part under way.
    pub(in super::super) parts: Vec<Trace>,
    /// Parts that may still be kept.
    room: usize,
    /// Turns of loops beyond those shown, nested ones included.
    muted: usize,
}

impl Recorder {
    pub(in super::super) fn new(source: Rc<str>) -> Self {
        Self { source, parts: Vec::new(), room: MAX_TRACED_PARTS, muted: 0 }
    }
}

impl Evaluator<'_> {
    /// Only an engine that keeps reasons explains.
    pub(super) fn is_traced(&self) -> bool {
        cfg!(feature = "reasons") && self.recorder.is_some()
    }

    #[cold]
    pub(super) fn traced(&mut self, node: &Node) -> Outcome {
        let Some(recorder) = &mut self.recorder else { return self.run(node) };
        if recorder.muted > 0 || recorder.room == 0 {
            return self.run(node);
        }
        recorder.room -= 1;
        let before = std::mem::take(&mut recorder.parts);
        let outcome = self.run(node);
        let Some(recorder) = &mut self.recorder else { return outcome };
        let parts = std::mem::replace(&mut recorder.parts, before);
        recorder.muted = 0;
        let literal = matches!(node.code, Code::Constant(_));
        // A constant says no more than its text, unless it was folded from several parts.
        let text = node.span.text(&recorder.source);
        if literal && !text.contains('(') {
            return outcome;
        }
        let (value, reason) = match &outcome {
            Ok(value) => (value.clone(), None),
            Err(reason) => (Value::Null, Some(reason.clone())),
        };
        recorder.parts.push(Trace { source: text.into(), span: node.span.range(), value, reason, parts });
        outcome
    }

    /// Before each turn of a loop: later ones are not shown.
    pub(super) fn next_turn(&mut self, index: usize) {
        if let Some(recorder) = self.recorder.as_mut().filter(|_| cfg!(feature = "reasons")) {
            recorder.muted = usize::from(index >= MAX_TRACED_TURNS || recorder.muted > 0);
        }
    }

    pub(super) fn last_turn(&mut self) {
        if let Some(recorder) = self.recorder.as_mut().filter(|_| cfg!(feature = "reasons")) {
            recorder.muted = 0;
        }
    }

    /// The parts of the whole program.
    pub(in super::super) fn into_parts(self) -> Vec<Trace> {
        self.recorder.map(|recorder| recorder.parts).unwrap_or_default()
    }
}
