//! Doing a step only when something it reads has changed.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::shell::target_directory;

/// What a step read when it last succeeded, as one hash in a file below the target directory.
pub(crate) struct Stamp {
    file: PathBuf,
    key: String,
}

impl Stamp {
    /// `inputs` are files and directories (all files below count; missing ones count as empty);
    /// `settings` is whatever else the result depends on.
    pub(crate) fn new(step: &str, inputs: &[&Path], settings: &str) -> Result<Self> {
        let mut hasher = DefaultHasher::new();
        settings.hash(&mut hasher);
        for input in inputs {
            for file in files_below(input)? {
                file.hash(&mut hasher);
                read(&file)?.hash(&mut hasher);
            }
        }
        let file = target_directory().join("xtask").join(format!("{step}.stamp"));
        Ok(Self { file, key: format!("{:016x}", hasher.finish()) })
    }

    /// Whether the step last succeeded with the very same inputs.
    pub(crate) fn is_current(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|key| key == self.key)
    }

    /// To be called when the step has succeeded.
    pub(crate) fn write(&self) -> Result<()> {
        write(&self.file, self.key.as_bytes())
    }
}

/// All files below a directory in a stable order; the file itself for a file, nothing for nothing.
pub(crate) fn files_below(path: &Path) -> Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    if !path.is_dir() {
        return Ok(Vec::new());
    }
    let mut entries = fs::read_dir(path)
        .and_then(|entries| {
            entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()
        })
        .with_context(|| format!("cannot list {}", path.display()))?;
    entries.sort();
    let mut files = Vec::new();
    for entry in entries {
        files.extend(files_below(&entry)?);
    }
    Ok(files)
}

pub(crate) fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("cannot read {}", file.display()))
}

/// Writes a file and the directories it is in.
pub(crate) fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(directory) = file.parent() {
        fs::create_dir_all(directory).with_context(|| format!("cannot create {}", directory.display()))?;
    }
    fs::write(file, bytes).with_context(|| format!("cannot write {}", file.display()))
}
