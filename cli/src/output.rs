//! Files that commands write, and values as their messages show them.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use lotse::form::Data;

/// Writes a file, and the directories around it.
pub(crate) fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory).with_context(|| format!("{} cannot be made", directory.display()))?;
    }
    fs::write(path, content).with_context(|| format!("{} cannot be written", path.display()))
}

/// A value as messages show it; a text without quotes of its own.
pub(crate) fn shown(data: &Data) -> String {
    match data {
        Data::Null => "nothing".to_owned(),
        Data::Text(text) => format!("`{text}`"),
        other => format!("`{}`", serde_json::to_string(other).unwrap_or_default()),
    }
}
