//! Other persons who fill in a part of the form: which steps are theirs, and which answers of the applicant they see.

use std::rc::Rc;

use super::cursor::{At, Findings};
use super::field_type::FieldType;
use super::graph::Property;
use super::node::{Kind, Node, NodeId};
use super::{Form, RecordTypeId};
use crate::diagnostic::{Diagnostic, Location};

/// Another person who fills in a part: an employer, a guest, a guardian.
#[derive(Debug)]
pub struct Party {
    /// Its name in the definition; the message `party-<name>` says who it is.
    pub name: Rc<str>,
    /// The steps that this person fills in.
    pub steps: Vec<NodeId>,
    /// The fields, groups and steps of the applicant that this person sees, and nobody else's.
    pub sees: Vec<NodeId>,
}

impl Party {
    /// Whether a node is one of these, or inside of one.
    fn is_below(nodes: &[Node], id: NodeId, tops: &[NodeId]) -> bool {
        let mut current = Some(id);
        while let Some(id) = current {
            if tops.contains(&id) {
                return true;
            }
            current = nodes.get(id.index()).and_then(|node| node.parent);
        }
        false
    }

    /// Whether a node is in the part.
    #[must_use]
    pub fn fills(&self, nodes: &[Node], id: NodeId) -> bool {
        Self::is_below(nodes, id, &self.steps)
    }

    /// Whether the answer of a node leaves with the part: it is in it, or seen.
    #[must_use]
    pub fn knows(&self, nodes: &[Node], id: NodeId) -> bool {
        self.fills(nodes, id) || Self::is_below(nodes, id, &self.sees)
    }
}

/// Reads `parties`.
pub(crate) fn read_parties(root: &At<'_>, nodes: &[Node], findings: &mut Findings) -> Vec<Party> {
    let mut list: Vec<Party> = Vec::new();
    let Some(parties) = root.get("parties") else { return list };
    for (name, at) in parties.members() {
        let mut party = Party { name: name.into(), steps: Vec::new(), sees: Vec::new() };
        for (key, items) in at.members() {
            for item in items.items() {
                let node = item.data.as_text().and_then(|path| nodes.iter().find(|node| *node.path == *path));
                let is_row_page = |node: &Node| matches!(node.kind, Kind::Step { for_each: Some(_), .. });
                let node = node.filter(|node| !is_row_page(node));
                let is_step = |node: &&Node| matches!(node.kind, Kind::Step { .. });
                let is_taken = |node: &&Node| list.iter().any(|other| other.steps.contains(&node.id));
                let is_whole = |node: &&Node| {
                    node.record == RecordTypeId::ROOT || matches!(node.kind, Kind::Repeat { .. })
                };
                match (key, node) {
                    ("steps", Some(node)) if is_step(&node) && !is_taken(&node) => party.steps.push(node.id),
                    ("sees", Some(node)) if is_whole(&node) => party.sees.push(node.id),
                    ("steps", _) => item
                        .expected("a step that is nobody else's and not for each row of a repeat", findings),
                    _ => {
                        item.expected("the path of a field, group, repeat or step outside of rows", findings)
                    }
                }
            }
            if !["steps", "sees"].contains(&key) {
                items
                    .expected("`steps`, what the person fills in, or `sees`, what the person sees", findings);
            }
        }
        list.push(party);
    }
    list
}

impl Form {
    /// What is wrong with `parties`, for authors: whatever decides over a part must be known with it, otherwise it would
    /// be another one for the person who fills it in; and files cannot be in it.
    #[must_use]
    pub fn check_parties(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for party in &self.parties {
            let place = Location { pointer: ["/parties/", &party.name].concat(), ..Location::default() };
            // Only what is known of a file is in a draft; its contents stay with the host.
            let is_file = |node: &Node| matches!(&node.kind, Kind::Field(field) if matches!(field.field_type, FieldType::File(_)));
            for node in self.nodes.iter().filter(|node| is_file(node) && party.knows(&self.nodes, node.id)) {
                let message = ["expected no file in what is handed over, found `", &node.path, "`"].concat();
                found.push(Diagnostic::error("F0021", place.clone(), message));
            }
            for (reader, read) in self.unseen(party) {
                let message = [
                    "`",
                    &reader.path,
                    "` depends on `",
                    &read.path,
                    "`, which the person does not see: name it in `sees`",
                ];
                found.push(Diagnostic::error("F0020", place.clone(), message.concat()));
            }
        }
        found
    }

    /// What decides over the part of a party and is not known with it: one reader, and what it reads.
    fn unseen(&self, party: &Party) -> Vec<(&Node, &Node)> {
        let nodes = &self.nodes;
        let tops = party.steps.iter().chain(&party.sees);
        let mut around: Vec<NodeId> = Vec::new();
        for top in tops {
            let mut current = Some(*top);
            while let Some(id) = current {
                around.push(id);
                current = self.node(id).and_then(|node| node.parent);
            }
        }
        let mut found: Vec<(&Node, &Node)> = Vec::new();
        for read in &self.graph.units {
            let is_helper = around.contains(&read.node) && read.property != Property::Value;
            if is_helper
                || party.knows(nodes, read.node)
                || found.iter().any(|(_, node)| node.id == read.node)
            {
                continue;
            }
            let readers = read.dependents.iter().filter_map(|edge| self.graph.unit(edge.unit));
            let reader = readers.into_iter().find(|unit| {
                let (is_kept, is_above) = (party.knows(nodes, unit.node), around.contains(&unit.node));
                let decides = !matches!(
                    unit.property,
                    Property::Validity
                        | Property::Required
                        | Property::Readonly
                        | Property::Options
                        | Property::Variables
                );
                party.fills(nodes, unit.node) || decides && (is_kept || is_above)
            });
            found.extend(reader.and_then(|unit| self.node(unit.node).zip(self.node(read.node))));
        }
        found
    }
}
