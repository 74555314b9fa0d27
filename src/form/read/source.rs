//! A node's definition as its author meant it: its own keys, changed by the overrides of whoever uses the block.

use super::super::cursor::{At, Findings, closest};
use crate::diagnostic::Diagnostic;

/// The keys of a node, with those that a user of the block changes.
pub(super) struct NodeSource<'a> {
    pub(super) at: At<'a>,
    overrides: Vec<At<'a>>,
}

impl<'a> NodeSource<'a> {
    pub(super) fn plain(at: At<'a>) -> Self {
        Self { at, overrides: Vec::new() }
    }

    /// The value of a key: an override wins.
    pub(super) fn get(&self, key: &str) -> Option<At<'a>> {
        self.overrides.iter().find_map(|overriding| overriding.get(key)).or_else(|| self.at.get(key))
    }

    /// Reports keys that this kind of node does not have.
    pub(super) fn check_keys(&self, known: &[&[&str]], findings: &mut Findings) {
        for source in self.overrides.iter().chain([&self.at]) {
            for (key, at) in source.members() {
                if known.iter().any(|keys| keys.contains(&key)) {
                    continue;
                }
                let mut diagnostic = Diagnostic::error(
                    "F0010",
                    at.location(),
                    ["`", key, "` is not a key of this kind of node"].concat(),
                );
                diagnostic.help = closest(key, known.iter().flat_map(|keys| keys.iter().copied()))
                    .map(|near| ["did you mean `", near, "`?"].concat());
                findings.push(diagnostic);
            }
        }
    }

    /// One of several words, the first by default.
    pub(super) fn choice<T: Copy + Default>(
        &self,
        key: &str,
        words: &[(&str, T)],
        findings: &mut Findings,
    ) -> T {
        let Some(at) = self.get(key) else { return T::default() };
        let found = at.data.as_text().and_then(|word| words.iter().find(|(name, _)| *name == word));
        if let Some((_, value)) = found {
            return *value;
        }
        let names: Vec<&str> = words.iter().map(|(name, _)| *name).collect();
        at.expected(&["one of ", &names.join(", ")].concat(), findings);
        T::default()
    }
}

/// What the user of a block says about the nodes in it, by their path inside the block.
#[derive(Default)]
pub(super) struct Inherited<'a> {
    omit: Vec<String>,
    overrides: Vec<(String, At<'a>)>,
}

impl<'a> Inherited<'a> {
    /// The `omit` and `override` keys beside a `use`.
    pub(super) fn of(source: &NodeSource<'a>, findings: &mut Findings) -> Self {
        let omit = source.get("omit").map(|at| {
            at.items()
                .filter_map(|item| item.text("a path inside the block", findings))
                .map(str::to_owned)
                .collect()
        });
        let overrides =
            source.get("override").map(|at| at.members().map(|(path, at)| (path.to_owned(), at)).collect());
        Self { omit: omit.unwrap_or_default(), overrides: overrides.unwrap_or_default() }
    }

    /// A child with its overrides, or nothing if it is left out.
    pub(super) fn apply(&self, at: At<'a>) -> Option<NodeSource<'a>> {
        let id = at.get("id").and_then(|id| id.data.as_text()).unwrap_or("");
        if self.omit.iter().any(|path| path == id) {
            return None;
        }
        let overrides =
            self.overrides.iter().filter(|(path, _)| path == id).map(|(_, at)| at.clone()).collect();
        Some(NodeSource { at, overrides })
    }

    /// Together with what the user of the block around says: that wins.
    pub(super) fn within(mut self, outer: &Inherited<'a>) -> Self {
        self.omit.extend(outer.omit.iter().cloned());
        self.overrides.splice(0..0, outer.overrides.iter().cloned());
        self
    }

    /// The same for the children of a child.
    pub(super) fn inside(&self, name: &str) -> Self {
        let below =
            |path: &str| path.strip_prefix(name).and_then(|rest| rest.strip_prefix('.')).map(str::to_owned);
        Self {
            omit: self.omit.iter().filter_map(|path| below(path)).collect(),
            overrides: self
                .overrides
                .iter()
                .filter_map(|(path, at)| Some((below(path)?, at.clone())))
                .collect(),
        }
    }

    /// Reports what names no child of the block, so that a renamed field is not silently left as it was.
    pub(super) fn report_unused(&self, fields: Option<&At<'a>>, findings: &mut Findings) {
        let ids: Vec<&str> = fields
            .iter()
            .flat_map(|fields| fields.items())
            .filter_map(|field| field.get("id").and_then(|id| id.data.as_text()))
            .collect();
        let known = |path: &str| ids.contains(&path.split('.').next().unwrap_or(path));
        for (path, at) in &self.overrides {
            if !known(path) {
                findings.error("F0011", at, ["the block has no field `", path, "` to override"].concat());
            }
        }
        for path in &self.omit {
            if let Some(fields) = fields
                && !known(path)
            {
                findings.error(
                    "F0011",
                    fields,
                    ["this block has no field `", path, "` to leave out"].concat(),
                );
            }
        }
    }
}
