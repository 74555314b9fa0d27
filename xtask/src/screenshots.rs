//! Pictures of the demo portal, to be looked at.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use crate::tools::{chromium, npm};
use crate::{build, serve, shell};

const SCRIPT: &str = "tests/browser/screenshots.mjs";

/// Runs the script in the same surroundings as the browser tests.
pub(crate) fn take() -> Result<()> {
    if !Path::new(SCRIPT).is_file() {
        bail!("{SCRIPT} does not exist yet");
    }
    let chromium = chromium::install()?;
    npm::install()?;
    build::all()?;
    let directory = shell::target_directory().join("screenshots");
    std::fs::create_dir_all(&directory)?;
    shell::run(
        Command::new("node")
            .arg(SCRIPT)
            .arg(&directory)
            .env(chromium::VARIABLE, chromium)
            .env(serve::VARIABLE, serve::in_background()?),
    )?;
    println!("The pictures are in {}/", directory.display());
    Ok(())
}
