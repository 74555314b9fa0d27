//! The messages of one form for one language, with those of the reference language behind them to fall back on.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use lotse::form::Form;
use serde::Serialize;

/// Messages of one language, as Fluent text.
#[derive(Serialize)]
pub(super) struct Resource {
    language: String,
    text: String,
}

/// The resources for `language`, best first. `languages` are those of the form, the reference first.
pub(super) fn resources(
    locales: &Path,
    form: &Form,
    language: &str,
    languages: &[String],
) -> Result<Vec<Resource>> {
    let mut wanted = vec![language];
    wanted.extend(languages.first().map(String::as_str).filter(|reference| *reference != language));
    wanted.into_iter().map(|tag| read(locales, form, tag)).collect()
}

fn read(locales: &Path, form: &Form, language: &str) -> Result<Resource> {
    let mut text = String::new();
    for name in ["ui", "common", &form.id] {
        let path = locales.join(language).join(name).with_extension("ftl");
        if path.is_file() {
            let part =
                fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
            text.push_str(&part);
            text.push('\n');
        }
    }
    Ok(Resource { language: language.to_owned(), text })
}
