//! Named values in order.

use std::rc::Rc;

use super::Value;

/// Entries in the order they were written; each name once. Small, so names are found by walking.
#[derive(Clone, Debug, Default)]
pub struct Context {
    entries: Vec<(Rc<str>, Value)>,
}

impl Context {
    /// An empty context with room for so many entries.
    #[must_use]
    pub fn with_capacity(entries: usize) -> Self {
        Self { entries: Vec::with_capacity(entries) }
    }

    /// The value of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.entries.iter().find(|(key, _)| &**key == name).map(|(_, value)| value)
    }

    /// Adds the entry, or gives the entry of that name a new value.
    pub fn insert(&mut self, name: Rc<str>, value: Value) {
        match self.entries.iter_mut().find(|(key, _)| *key == name) {
            Some(entry) => entry.1 = value,
            None => self.entries.push((name, value)),
        }
    }

    /// Adds an entry whose name is known to be new.
    pub(crate) fn push(&mut self, name: Rc<str>, value: Value) {
        self.entries.push((name, value));
    }

    /// The entries in order.
    #[must_use]
    pub fn entries(&self) -> &[(Rc<str>, Value)] {
        &self.entries
    }
}

/// Order of entries does not matter.
impl PartialEq for Context {
    fn eq(&self, other: &Self) -> bool {
        self.entries.len() == other.entries.len()
            && self.entries.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}

impl FromIterator<(Rc<str>, Value)> for Context {
    fn from_iter<T: IntoIterator<Item = (Rc<str>, Value)>>(entries: T) -> Self {
        let mut context = Self::default();
        for (name, value) in entries {
            context.insert(name, value);
        }
        context
    }
}
