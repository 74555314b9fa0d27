//! Stories as JSON, for players that do not read YAML.

use std::path::{Path, PathBuf};

use anyhow::Result;
use lotse::form::Data;
use serde::Serialize;

use crate::output::write;
use crate::source::Definition;
use crate::{Outcome, engine, report, story};

/// One line of `index.json`.
#[derive(Serialize)]
struct Entry {
    /// The service: the name of the form's directory.
    service: String,
    /// The name of the story.
    name: String,
    title: String,
    /// Whether the browser plays it from end to end.
    longest: bool,
    /// The file, from the directory of the index.
    file: String,
    /// The form as browsers load it, compiled.
    form: String,
    /// What came of it here: what would be sent, what is wrong, the steps, every node of the form.
    outcome: String,
}

/// Writes `<service>/form.lotse`, for each story `<service>/<story>.json` and `<story>.outcome.json`, and `index.json`
/// that lists them.
pub(super) fn export(selection: &[(PathBuf, Vec<PathBuf>)], directory: &Path) -> Result<Outcome> {
    let mut index = Vec::new();
    let mut outcome = Outcome::InOrder;
    for (form, files) in selection {
        let service = form.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let definition = Definition::read(form)?;
        let (engine, _) = engine::read(&definition);
        let Some(engine) = engine else {
            outcome = Outcome::ToMend;
            continue;
        };
        let form = format!("{service}/form.lotse");
        write(&directory.join(&form), engine.to_bytes())?;
        for file in files {
            let story = match story::read(file) {
                Ok(story) => story,
                Err(findings) => {
                    report::print(&findings)?;
                    outcome = Outcome::ToMend;
                    continue;
                }
            };
            let path = format!("{service}/{}.json", story.name());
            write(&directory.join(&path), serde_json::to_string(story.data())?)?;
            let came = format!("{service}/{}.outcome.json", story.name());
            write(&directory.join(&came), serde_json::to_string(&story::outcome(&story, &engine))?)?;
            let longest = story.data().get("longest") == Some(&Data::Boolean(true));
            let (name, title) = (story.name(), story.title.clone());
            let (service, form) = (service.clone(), form.clone());
            index.push(Entry { service, name, title, longest, file: path, form, outcome: came });
        }
    }
    write(&directory.join("index.json"), serde_json::to_string_pretty(&index)?)?;
    Ok(outcome)
}
