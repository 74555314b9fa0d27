//! Why: why a place is hidden, required, wrong, or has its value, and what depends on it. For authors and tools, in
//! English; applicants never see it.

use super::state::{Place, RecordId};
use super::{Session, Violation};
use crate::feel::Trace;
use crate::form::{BoundProgram, Kind, NodeId, Property, Rule};
use crate::value::Value;

/// Everything that can be said about a place.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// The place, rows by position.
    pub path: String,
    /// Its properties, each with the reason.
    pub facts: Vec<Fact>,
    /// Paths and properties of the nodes that read its value: `applicant.spouse (relevant)`.
    pub dependents: Vec<String>,
}

/// One property and its reason.
#[derive(Clone, Debug)]
pub struct Fact {
    /// `relevant`, `required`, `readonly`, `value`, `constraint` …
    pub property: &'static str,
    /// What it is now.
    pub value: Value,
    /// Why, as a sentence.
    pub sentence: String,
    /// The parts of the expression with their values, where one decides.
    pub trace: Option<Trace>,
}

impl Session {
    /// Explains a place; none if it is not there.
    #[must_use]
    pub fn explain(&self, place: Place) -> Option<Explanation> {
        let view = self.node(place)?;
        let node = view.node;
        let rules = &node.rules;
        let mut facts = vec![self.why_relevant(place)?];
        if matches!(node.kind, Kind::Field(_)) {
            facts.push(self.of_rule("required", view.required, &rules.required, place.record));
            facts.push(self.of_rule("readonly", view.readonly, &rules.readonly, place.record));
            facts.push(self.why_value(place)?);
        }
        for violation in view.violations {
            facts.push(self.why_invalid(place, violation));
        }
        Some(Explanation { path: self.position_path(place), facts, dependents: self.dependents(place.node) })
    }

    fn why_relevant(&self, place: Place) -> Option<Fact> {
        let relevant = self.node(place)?.relevant;
        // The outermost node that is hidden by its own condition hides everything in it.
        let mut hidden = None;
        let mut current = Some(place);
        while let Some(at) = current {
            let node = self.state.form.node(at.node)?;
            if !self.node(at).is_none_or(|view| view.relevant) {
                hidden = Some((at, node));
            }
            let parent = match node.kind {
                Kind::Step { for_each: Some(repeat), .. } => Some(repeat),
                _ => node.parent,
            };
            current = parent.map(|id| self.around(at, id));
        }
        let (at, node) = hidden.unwrap_or((place, self.state.form.node(place.node)?));
        let who = if at.node == place.node {
            String::new()
        } else {
            [" because `", &self.position_path(at), "` is hidden:"].concat()
        };
        let mut fact = self.of_rule("relevant", relevant, &node.rules.relevant, at.record);
        fact.sentence = match (relevant, &node.rules.relevant) {
            (true, Rule::Unset) => "shown: no condition hides it".into(),
            (false, Rule::Unset) => [who.trim_start(), " an outcome before it ends the form"].concat(),
            _ => [if relevant { "shown" } else { "hidden" }, &who, " ", &fact.sentence].concat(),
        };
        Some(fact)
    }

    /// The place of a node around another.
    fn around(&self, place: Place, id: NodeId) -> Place {
        let record = self.state.form.node(id).map(|node| node.record);
        let mut current = place.record;
        while current != RecordId::ROOT && self.state.record(current).map(|record| record.kind) != record {
            current = self.state.up(current, 1);
        }
        Place { record: current, node: id }
    }

    fn of_rule(&self, property: &'static str, is: bool, rule: &Rule, record: RecordId) -> Fact {
        let (sentence, trace) = match rule {
            Rule::Unset => ("the form does not say otherwise".into(), None),
            Rule::Constant(flag) => {
                (["the form says always ", if *flag { "true" } else { "false" }].concat(), None)
            }
            Rule::Computed(program) => {
                let trace = self.state.explain(program, record);
                (self.sentence(program, &trace), Some(trace))
            }
        };
        Fact { property, value: Value::Boolean(is), sentence, trace }
    }

    fn why_value(&self, place: Place) -> Option<Fact> {
        let view = self.node(place)?;
        let cell = self.state.cell(place)?;
        let program = view.node.rules.calculate.as_ref().or(match cell.answered {
            true => None,
            false => view.node.rules.default.as_ref(),
        });
        let (sentence, trace) = match program {
            _ if !view.relevant => ("null, because it is hidden".into(), None),
            Some(program) => {
                let trace = self.state.explain(program, place.record);
                (self.sentence(program, &trace), Some(trace))
            }
            None if !cell.answered => ("not answered".into(), None),
            None => match &cell.typed {
                Ok(_) => (["answered: ", &self.input_text(place)].concat(), None),
                Err(problem) => (
                    [
                        "null, because the answer ",
                        &self.input_text(place),
                        " is wrong: ",
                        &problem.to_string(),
                    ]
                    .concat(),
                    None,
                ),
            },
        };
        Some(Fact { property: "value", value: view.value.clone(), sentence, trace })
    }

    fn input_text(&self, place: Place) -> String {
        let data = self.state.cell(place).map(|cell| cell.input.to_data()).unwrap_or_default();
        let texts: Vec<&str> = match &data {
            crate::form::Data::Text(text) => vec![text],
            crate::form::Data::Map(members) => {
                members.iter().filter_map(|(_, part)| part.as_text()).collect()
            }
            other => other.items().iter().filter_map(crate::form::Data::as_text).collect(),
        };
        ["`", &texts.join(" "), "`"].concat()
    }

    fn why_invalid(&self, place: Place, violation: &Violation) -> Fact {
        let constraint = self.state.form.node(place.node).and_then(|node| {
            node.rules.constraints.iter().find(|constraint| {
                let attribute = if constraint.id.is_empty() {
                    "constraint".to_owned()
                } else {
                    ["constraint-", &constraint.id].concat()
                };
                violation
                    .messages
                    .first()
                    .is_some_and(|message| message.ends_with(&*[".", &attribute].concat()))
            })
        });
        let trace = constraint.map(|constraint| self.state.explain(&constraint.that, place.record));
        let sentence = match (constraint, &trace) {
            (Some(constraint), Some(trace)) => self.sentence(&constraint.that, trace),
            _ => {
                let arguments =
                    violation.arguments.iter().map(|(name, value)| [name, "=", &value.to_string()].concat());
                [violation.kind.name(), " (", &arguments.collect::<Vec<_>>().join(", "), ")"].concat()
            }
        };
        Fact { property: "violation", value: Value::string(violation.kind.name()), sentence, trace }
    }

    /// `married = true and age >= 18` is false, with `married` = null and `age` = 17.
    fn sentence(&self, program: &BoundProgram, trace: &Trace) -> String {
        let mut leaves: Vec<(String, String)> = Vec::new();
        names_in(trace, &mut leaves);
        let mut sentence = ["`", &program.source, "` is ", &trace.value.to_string()].concat();
        for (index, (name, value)) in leaves.iter().enumerate() {
            sentence.push_str(if index == 0 { ", with `" } else { ", `" });
            sentence.push_str(name);
            sentence.push_str("` = ");
            sentence.push_str(value);
        }
        sentence
    }

    fn dependents(&self, node: NodeId) -> Vec<String> {
        let graph = &self.state.form.graph;
        let units = graph.units_of(node);
        let mut list = Vec::new();
        for unit in [Property::Relevant, Property::Rows, Property::Value]
            .into_iter()
            .filter_map(|property| units.get(property))
        {
            for edge in graph.unit(unit).map(|unit| unit.dependents.as_slice()).unwrap_or_default() {
                let Some(reader) = graph.unit(edge.unit).filter(|reader| reader.node != node) else {
                    continue;
                };
                let Some(path) = self.state.form.node(reader.node).map(|node| &node.path) else { continue };
                let entry = [path, " (", reader.property.name(), ")"].concat();
                if !list.contains(&entry) {
                    list.push(entry);
                }
            }
        }
        list
    }
}

/// The names in an expression with their values, each once.
fn names_in(trace: &Trace, leaves: &mut Vec<(String, String)>) {
    let source = trace.source.trim();
    let is_name = source.starts_with(|c: char| c.is_alphabetic())
        && source.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '_'))
        && !matches!(source, "true" | "false" | "null");
    if is_name && trace.parts.is_empty() && !leaves.iter().any(|(name, _)| name == source) {
        leaves.push((source.to_owned(), trace.value.to_string()));
    }
    trace.parts.iter().for_each(|part| names_in(part, leaves));
}
