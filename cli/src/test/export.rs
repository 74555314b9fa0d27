//! Stories as JSON, for players that do not read YAML.

use std::path::{Path, PathBuf};

use anyhow::Result;
use lotse::form::{Data, Form};
use lotse::i18n::Catalog;
use lotse::render;
use lotse::session::Session;
use serde::Serialize;

use crate::bundle::messages;
use crate::output::write;
use crate::record;
use crate::source::{Definition, Layout, REFERENCE_LANGUAGE};
use crate::story::{self, Coverage};
use crate::{Outcome, engine, report};

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
    /// What came of it here: what would be sent, what is wrong, the steps, every node of the form, and the record of a form that has
    /// texts.
    outcome: String,
    /// What the record is written with, as browsers load it; none for a form without texts.
    messages: Vec<String>,
}

/// Writes `<service>/form.lotse`, the messages of its record, for each story `<service>/<story>.json` and `<story>.outcome.json`,
/// and `index.json` that lists them.
pub(super) fn export(selection: &[(PathBuf, Vec<PathBuf>)], directory: &Path) -> Result<Outcome> {
    let mut index = Vec::new();
    let mut outcome = Outcome::InOrder;
    for (path, files) in selection {
        let service = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let definition = Definition::read(path)?;
        let (engine, _) = engine::read(&definition);
        let Some(engine) = engine else {
            outcome = Outcome::ToMend;
            continue;
        };
        let form = format!("{service}/form.lotse");
        write(&directory.join(&form), engine.to_bytes())?;
        let words = Words::of(path, &engine)?;
        let mut messages = Vec::new();
        for (name, bytes) in words.iter().flat_map(|words| &words.bundled) {
            let file = format!("{service}/{name}.lotse");
            write(&directory.join(&file), bytes)?;
            messages.push(file);
        }
        for file in files {
            let story = match story::read(file) {
                Ok(story) => story,
                Err(findings) => {
                    report::print(&findings)?;
                    outcome = Outcome::ToMend;
                    continue;
                }
            };
            let file = format!("{service}/{}.json", story.name());
            write(&directory.join(&file), serde_json::to_string(story.data())?)?;
            let came = format!("{service}/{}.outcome.json", story.name());
            let mut coverage = Coverage::new(&engine);
            if let Some(session) = story::play(&story, &engine, &mut coverage).session {
                let mut outcome = story::outcome(&session);
                if let (Data::Map(members), Some(words)) = (&mut outcome, &words) {
                    members.push(("record".to_owned(), words.record(&session)));
                }
                write(&directory.join(&came), serde_json::to_string(&outcome)?)?;
            }
            let longest = story.data().get("longest") == Some(&Data::Boolean(true));
            let (name, title) = (story.name(), story.title.clone());
            let (service, form, messages) = (service.clone(), form.clone(), messages.clone());
            index.push(Entry { service, name, title, longest, file, form, outcome: came, messages });
        }
    }
    write(&directory.join("index.json"), serde_json::to_string_pretty(&index)?)?;
    Ok(outcome)
}

/// What a record is written with.
struct Words {
    catalog: Catalog,
    /// The same as bytes, best first, with the names of the files.
    bundled: [(&'static str, Vec<u8>); 3],
}

impl Words {
    /// Those of a form; none if it has no texts: a form that shows what the language of forms can do.
    fn of(directory: &Path, form: &Form) -> Result<Option<Self>> {
        let locales = Layout::of(directory).locales;
        if !locales.is_dir() {
            return Ok(None);
        }
        let languages = [REFERENCE_LANGUAGE.to_owned()];
        let only = messages::of_record(&locales, form, REFERENCE_LANGUAGE)?;
        let only = messages::compiled(only, &form.message_keys())?;
        let all = messages::bundled(&locales, form, REFERENCE_LANGUAGE, &languages)?;
        let catalog = record::catalog(directory, form, REFERENCE_LANGUAGE)?;
        Ok(Some(Self { catalog, bundled: [("record", only), ("messages", all.first), ("later", all.later)] }))
    }

    /// As `session.record()` gives it in a browser.
    fn record(&self, session: &Session) -> Data {
        let record = render::record(session, &self.catalog);
        let members = [("language", record.language), ("html", record.html), ("text", record.text)];
        Data::Map(members.map(|(name, text)| (name.to_owned(), Data::Text(text))).to_vec())
    }
}
