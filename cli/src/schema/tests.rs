//! The schemas fit what is written: every form, block and story of this repository, and the keys that the reader knows.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use lotse::form::Form;
use lotse::session::Position;
use serde_json::{Value, json};

use super::*;
use crate::{story, yaml};

fn schema(text: &str) -> Value {
    let mut schema: Value = serde_json::from_str(&text.replace("form.schema.json#", "#")).unwrap();
    let form: Value = serde_json::from_str(FORM).unwrap();
    schema["$defs"] = form["$defs"].clone();
    schema
}

fn files(pattern: [&str; 2]) -> Vec<PathBuf> {
    fn walk(directory: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(directory).into_iter().flatten().flatten() {
            if entry.path().is_dir() { walk(&entry.path(), found) } else { found.push(entry.path()) }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../forms"), &mut found);
    found.retain(|path| {
        let text = path.to_string_lossy();
        text.contains(pattern[0]) && text.ends_with(pattern[1])
    });
    found.sort();
    found
}

#[test]
fn every_form_block_and_story_fits_its_schema() {
    let mut wrong = Vec::new();
    for (text, pattern) in
        [(FORM, ["", "form.yaml"]), (BLOCK, ["/shared/", ".yaml"]), (STORY, ["/scenarios/", ".yaml"])]
    {
        let validator = jsonschema::draft202012::new(&schema(text)).unwrap();
        let files = files(pattern);
        assert!(!files.is_empty(), "{pattern:?}");
        for file in files {
            let document = yaml::read(&std::fs::read_to_string(&file).unwrap());
            let data = serde_json::to_value(&document.data).unwrap();
            wrong.extend(validator.iter_errors(&data).map(|error| format!("{}: {error}", file.display())));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// For each kind of node, the reader knows exactly the keys that the schema lists.
#[test]
fn the_schema_lists_the_keys_that_the_reader_knows() {
    let schema = schema(FORM);
    let definitions = schema["$defs"].as_object().unwrap();
    let kinds: Vec<(&str, &Value)> = definitions
        .iter()
        .filter(|(_, definition)| {
            definition["properties"]["id"].is_object() && definition["properties"]["type"].is_object()
        })
        .flat_map(|(_, definition)| {
            let kind = &definition["properties"]["type"];
            let names: Vec<&str> = match kind["enum"].as_array() {
                Some(names) => names.iter().filter_map(Value::as_str).collect(),
                None => kind["const"].as_str().into_iter().collect(),
            };
            names.into_iter().map(move |name| (name, &definition["properties"]))
        })
        .collect();
    assert!(kinds.len() > 20);
    let all: BTreeSet<&String> =
        kinds.iter().flat_map(|(_, properties)| properties.as_object().unwrap().keys()).collect();
    for (kind, properties) in kinds {
        let is_step = properties.get("for-each").is_some();
        for key in &all {
            let mut node = json!({ "id": "a", "type": kind });
            node[key.as_str()] = node.get(key.as_str()).cloned().unwrap_or(json!("x"));
            let form = if is_step {
                json!({ "id": "f", "version": "1.0.0", "steps": [node] })
            } else {
                json!({ "id": "f", "version": "1.0.0", "steps": [{ "id": "s", "fields": [node] }] })
            };
            let data = serde_json::from_value(form).unwrap();
            let (_, found) = Form::read(&data, lotse::functions::TABLE);
            let refused = found
                .iter()
                .any(|found| found.code == "F0010" && found.location.pointer.ends_with(key.as_str()));
            assert_eq!(
                !refused,
                properties.get(key.as_str()).is_some(),
                "`{key}` on {kind} (step: {is_step})"
            );
        }
    }
}

#[test]
fn formats_of_the_core_are_all_in_the_schema() {
    let text = FORM;
    for (name, _) in lotse::form::Format::ALL {
        assert!(text.contains(&format!("\"{name}\"")), "{name}");
    }
}

/// Whatever a story of this repository ends with fits the schema that the form promises to back-ends.
#[test]
fn what_stories_send_fits_the_schema_of_the_form() {
    let mut wrong = Vec::new();
    let mut sent = 0;
    for file in files(["", "form.yaml"]) {
        let directory = file.parent().unwrap();
        let form = opened::form(directory).unwrap().unwrap();
        let schema = serde_json::to_value(submission::schema(&form)).unwrap();
        let validator = jsonschema::draft202012::new(&schema).unwrap();
        for path in story::Story::files(directory) {
            let Ok(read) = story::read(&path) else { panic!("{}", path.display()) };
            let played = story::play(&read, &form, &mut story::Coverage::new(&form));
            let Some(session) = played.session.filter(|session| session.position() == Position::Done) else {
                continue;
            };
            sent += 1;
            let output = serde_json::to_value(submission::output(&session)).unwrap();
            wrong.extend(
                validator
                    .iter_errors(&output)
                    .map(|error| format!("{}: {} {error}", path.display(), error.instance_path())),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(sent > 0, "no story sends anything");
}
