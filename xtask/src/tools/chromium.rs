//! The browser of the browser tests.

use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};

use super::apt;
use crate::shell;

/// The environment variable that names the executable; the browser tests read it too.
pub(crate) const VARIABLE: &str = "CHROMIUM";

const NAMES: &[&str] = &["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/// Arabic, Cyrillic, Persian and the other scripts of the forms; without them, boxes are tested.
const PACKAGES: &[&str] = &["chromium", "fonts-noto-core"];

/// The executable; Debian's package is installed where there is none.
pub(crate) fn install() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os(VARIABLE).map(PathBuf::from) {
        if !named.is_file() {
            bail!("{VARIABLE} names {}, which is no file: correct it or unset it", named.display());
        }
        return Ok(named);
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    shell::step("installing Chromium from the Debian package", || apt::install(PACKAGES)).with_context(
        || {
            format!(
                "no Chromium found: install one and name its executable by {VARIABLE}, or put it on the PATH"
            )
        },
    )?;
    find().with_context(|| format!("Chromium is installed but not on the PATH: name it by {VARIABLE}"))
}

fn find() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| shell::find_program(name))
}
