//! The development tools from npm, as the lock file pins them.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::shell;
use crate::stamp::Stamp;

/// Installs the tools when the lock file has changed since the last time.
pub(crate) fn install() -> Result<()> {
    let stamp = Stamp::new("npm", &[Path::new("package-lock.json")], "")?;
    if stamp.is_current() && Path::new("node_modules/.package-lock.json").is_file() {
        return Ok(());
    }
    shell::step("installing the npm tools of package-lock.json", || {
        shell::run(Command::new("npm").args([
            "ci",
            "--no-audit",
            "--no-fund",
            "--ignore-scripts",
            "--loglevel=error",
        ]))
        .context("the npm registry must be reachable once; `npm ci` alone shows the same problem")?;
        stamp.write()
    })
}

/// A program that one of the tools ships, run by Node.
pub(crate) fn program(name: &str) -> Result<Command> {
    install()?;
    let mut command = Command::new("node");
    command.arg(Path::new("node_modules/.bin").join(name));
    Ok(command)
}
