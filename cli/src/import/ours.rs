//! The FIM ids in the forms of this repository against the real schemas of `../shared/fim`, if they are there: each id exists, stands where the schema
//! has it, and takes what the schema takes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use lotse::form::{Data, FieldType, Form, Format, Kind, Node, NodeId, Rule};
use lotse::submission;

use super::tests::real_schemas;
use super::xdf::{Content, Element, Field};
use crate::opened;
use crate::source::find_forms;
use crate::story::{self, Coverage, Story};

/// Ids of schemas that are not at hand, among them S00000000385 (toleration for training), S00000000392 and S00000000400 (Article 20 TFEU).
const NOT_AT_HAND: [&str; 12] = [
    "F00000001252",
    "F00000002565",
    "F00000003264",
    "F00000003407",
    "F00000003408",
    "F00000003410",
    "F00000003411",
    "F00000003425",
    "F00000003426",
    "F00000003427",
    "F00000003428",
    "F12000000063",
];

/// Where a schema needs an answer that these forms do not: nobody is turned away for it. The end of the path.
const NOT_NEEDED_HERE: [&str; 8] = [
    // The birth of a parent may be unknown.
    "G00000002137.G60000000083.F60000000233",
    "G00000002138.G60000000083.F60000000233",
    "G00000002137.F60000000234",
    "G00000002138.F60000000234",
    "G00000002137.F60000000236",
    "G00000002138.F60000000236",
    // Asked under a condition, or proved later.
    "G00000002150.F00000003363",
    "G00000002150.F00000003341",
];

/// What the schemas say: each field, and how often what is in what.
#[derive(Default)]
struct Truth<'s> {
    fields: BTreeMap<&'s str, &'s Field>,
    groups: BTreeSet<&'s str>,
    inside: BTreeMap<(&'s str, &'s str), (u32, Option<u32>)>,
}

impl<'s> Truth<'s> {
    fn learn(&mut self, around: &'s str, elements: &'s [Element]) {
        for element in elements {
            self.inside.insert((around, &element.id), (element.least, element.most));
            match &element.content {
                Content::Field(field) => drop(self.fields.insert(&element.id, field)),
                Content::Group { elements, .. } => {
                    self.groups.insert(&element.id);
                    self.learn(&element.id, elements);
                }
            }
        }
    }

    /// What is wrong with a field of a form under a path of ids.
    fn object(&self, node: &Node, path: &str, rows: u32, lists: &BTreeMap<String, String>) -> Vec<String> {
        let ids: Vec<&str> = path.split('.').map(|id| id.split('[').next().unwrap_or(id)).collect();
        let mut wrong = Vec::new();
        for pair in ids.windows(2) {
            if !self.inside.contains_key(&(pair[0], pair[1])) {
                wrong.push(format!("{} is not in {}", pair[1], pair[0]));
            }
        }
        for id in ids.iter().filter(|id| !NOT_AT_HAND.contains(id)) {
            if !self.fields.contains_key(id) && !self.groups.contains(id) {
                wrong.push(format!("there is no {id}"));
            }
        }
        let (Some(id), Kind::Field(own)) = (ids.last(), &node.kind) else { return wrong };
        let Some(field) = self.fields.get(id) else { return wrong };
        if let Some((least, most)) = ids.len().checked_sub(2).and_then(|at| self.inside.get(&(ids[at], *id)))
        {
            let is_optional = matches!(node.rules.required, Rule::Unset | Rule::Constant(false));
            if *least > 0 && is_optional && !NOT_NEEDED_HERE.iter().any(|known| path.ends_with(known)) {
                wrong.push(format!("it is needed in {}", ids[ids.len() - 2]));
            }
            if most.is_some_and(|most| rows > most) {
                wrong.push(format!("it stands {rows} times, at most {most:?} are there"));
            }
        }
        wrong.extend(of_type(node, &own.field_type, field, lists));
        wrong
    }
}

/// Where a type takes something else than a field of FIM.
fn of_type(node: &Node, own: &FieldType, field: &Field, lists: &BTreeMap<String, String>) -> Vec<String> {
    let mut wrong = Vec::new();
    let is_fitting = match (field.data.as_str(), own) {
        ("text", FieldType::Text(_) | FieldType::Format(_)) => field.kind == "input",
        ("text", FieldType::Choice(_)) => field.kind == "select",
        ("bool", FieldType::Boolean) | ("date", FieldType::Date) | ("file", FieldType::File(_)) => true,
        ("num_int", FieldType::PartialDate | FieldType::Number(_)) => true,
        _ => false,
    };
    if !is_fitting {
        wrong.push(format!("it is `{}` here, `{} {}` there", own.name(), field.kind, field.data));
    }
    if let FieldType::Choice(choice) = own {
        let codes: BTreeSet<&str> = choice.options.iter().map(|option| &*option.code).collect();
        let theirs: BTreeSet<&str> = field.options.iter().map(|(code, _)| code.as_str()).collect();
        let urn = choice.list.as_ref().and_then(|list| lists.get(&**list));
        if field.list.as_ref() != urn || !theirs.is_empty() && codes != theirs {
            wrong.push(format!(
                "codes {theirs:?} or list {:?} there, {codes:?} or list {urn:?} here",
                field.list
            ));
        }
    }
    let own_length = node.rules.maximum_length.as_ref().and_then(|length| length.source.parse::<u32>().ok());
    if let (FieldType::Text(_), Some(most)) = (own, field.max_length)
        && own_length.is_none_or(|own| own > most)
    {
        wrong.push(format!("it takes {own_length:?} characters, at most {most} are taken there"));
    }
    // A format that is longer than what is taken there would be cut off.
    let longest = match own {
        FieldType::Format(Format::Email) => 254,
        FieldType::Format(Format::Postcode) => 5,
        _ => 0,
    };
    if field.max_length.is_some_and(|most| longest > most) {
        wrong.push(format!("it takes {longest} characters there only {:?}", field.max_length));
    }
    wrong
}

/// Every field with a FIM path: the field, its path, how many of it there can be beside each other.
fn paths(form: &Form) -> Vec<(&Node, String, u32)> {
    let mut found = Vec::new();
    for step in form.steps() {
        collect(form, step.id, "", 1, &mut found);
    }
    found
}

fn collect<'f>(
    form: &'f Form,
    id: NodeId,
    prefix: &str,
    rows: u32,
    found: &mut Vec<(&'f Node, String, u32)>,
) {
    let Some(node) = form.node(id) else { return };
    let path = match &node.fim {
        Some(fim) if prefix.is_empty() => fim.to_string(),
        Some(fim) => format!("{prefix}.{fim}"),
        None => prefix.to_owned(),
    };
    let rows = match (&node.kind, &node.fim) {
        (Kind::Repeat { .. }, None) => u32::MAX,
        (_, Some(_)) if !matches!(node.kind, Kind::Field(_)) => 1,
        _ => rows,
    };
    if let (Kind::Field(field), Some(_)) = (&node.kind, &node.fim) {
        let path = if matches!(field.field_type, FieldType::PartialDate) {
            format!("{path}.F60000000233")
        } else {
            path.clone()
        };
        found.push((node, path, rows));
    }
    for child in &node.children {
        collect(form, *child, &path, rows, found);
    }
}

#[test]
fn fim_ids_of_forms_are_those_of_the_schemas() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let schemas: Vec<_> = real_schemas()
        .iter()
        .map(|schema| super::xdf::read(&fs::read_to_string(schema).unwrap()).unwrap())
        .collect();
    if schemas.is_empty() {
        println!("not run: there are no schemas in ../shared/fim");
    }
    let mut truth = Truth::default();
    schemas.iter().for_each(|schema| truth.learn(&schema.id, &schema.elements));
    let mut lists = BTreeMap::new();
    for list in fs::read_dir(root.join("forms/codelists")).unwrap().flatten() {
        let data = opened::json(&list.path()).unwrap();
        let urn = data.get("urn").and_then(Data::as_text).unwrap_or_default().to_owned();
        lists.insert(list.path().file_stem().unwrap().to_string_lossy().into_owned(), urn);
    }
    let mut wrong = Vec::new();
    let mut count = 0;
    for directory in find_forms(&[root.join("forms")]).unwrap() {
        let form = opened::form(&directory).unwrap().unwrap();
        for (node, path, rows) in paths(&form) {
            count += 1;
            if !schemas.is_empty() {
                let objections = truth.object(node, &path, rows, &lists);
                wrong.extend(
                    objections.iter().map(|said| format!("{} {} ({path}): {said}", form.id, node.path)),
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 100, "the forms have FIM ids: {count}");
}

/// A path that is there twice would be sent once.
#[test]
fn no_two_answers_have_the_same_fim_path() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../forms");
    let (mut wrong, mut count) = (Vec::new(), 0);
    for directory in find_forms(&[root]).unwrap() {
        let form = opened::form(&directory).unwrap().unwrap();
        for file in Story::files(&directory) {
            let Ok(read) = story::read(&file) else { panic!("{}", file.display()) };
            let Some(session) = story::play(&read, &form, &mut Coverage::new(&form)).session else {
                continue;
            };
            let mut paths = BTreeSet::new();
            for (path, _) in submission::by_fim(&session) {
                count += 1;
                if !paths.insert(path.clone()) {
                    wrong.push(format!("{}: {path}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 100, "stories answer questions with FIM ids: {count}");
}
