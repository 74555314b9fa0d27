//! Which parts of which inputs an expression reads.

use std::rc::Rc;

use crate::feel::program::{Reference, Used};
use crate::feel::scope::VariableId;

/// A place in the tree of what is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct UsageId(usize);

#[derive(Default)]
struct Usage {
    whole: bool,
    members: Vec<(Rc<str>, UsageId)>,
}

/// The references of an expression and what is read of them.
#[derive(Default)]
pub(super) struct Usages {
    usages: Vec<Usage>,
    references: Vec<(VariableId, Vec<Rc<str>>, UsageId)>,
}

impl Usages {
    /// The index of the reference, and where its usage is noted.
    pub(super) fn reference(&mut self, variable: VariableId, path: Vec<Rc<str>>) -> (usize, UsageId) {
        let known = self.references.iter().position(|(id, known, _)| *id == variable && *known == path);
        if let Some((index, (_, _, usage))) =
            known.and_then(|index| Some((index, self.references.get(index)?)))
        {
            return (index, *usage);
        }
        let usage = self.add();
        self.references.push((variable, path, usage));
        (self.references.len() - 1, usage)
    }

    fn add(&mut self) -> UsageId {
        self.usages.push(Usage::default());
        UsageId(self.usages.len() - 1)
    }

    pub(super) fn use_whole(&mut self, id: UsageId) {
        if let Some(usage) = self.usages.get_mut(id.0) {
            usage.whole = true;
        }
    }

    /// The member of what that place stands for.
    pub(super) fn member(&mut self, id: UsageId, name: &Rc<str>) -> UsageId {
        let members = self.usages.get(id.0).map(|usage| usage.members.as_slice()).unwrap_or_default();
        if let Some((_, member)) = members.iter().find(|(known, _)| known == name) {
            return *member;
        }
        let member = self.add();
        if let Some(usage) = self.usages.get_mut(id.0) {
            usage.members.push((name.clone(), member));
        }
        member
    }

    pub(super) fn into_references(self) -> Vec<Reference> {
        let references = self.references.iter().map(|(variable, path, usage)| Reference {
            variable: *variable,
            path: path.clone(),
            used: self.used(*usage),
        });
        references.collect()
    }

    fn used(&self, id: UsageId) -> Used {
        match self.usages.get(id.0) {
            Some(usage) if !usage.whole => Used::Members(
                usage.members.iter().map(|(name, member)| (name.clone(), self.used(*member))).collect(),
            ),
            _ => Used::Whole,
        }
    }
}
