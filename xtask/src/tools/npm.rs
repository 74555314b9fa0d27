//! The development tools from npm, as the lock file pins them.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::shell;
use crate::stamp::Stamp;

/// The oldest Node.js whose test runner and modules the tests use.
const OLDEST_NODE: u32 = 20;

/// Installs the tools when the lock file has changed since the last time.
pub(crate) fn install() -> Result<()> {
    let stamp = Stamp::new("npm", &[Path::new("package-lock.json")], "")?;
    if stamp.is_current() && Path::new("node_modules/.package-lock.json").is_file() {
        return Ok(());
    }
    shell::step("installing the npm tools of package-lock.json", || {
        check_node()?;
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

fn check_node() -> Result<()> {
    let version = shell::output(Command::new("node").arg("--version"))?;
    let major: u32 =
        version.trim_start_matches('v').split('.').next().unwrap_or_default().parse().unwrap_or(0);
    ensure!(major >= OLDEST_NODE, "Node.js {OLDEST_NODE} or newer is needed, found {}", version.trim());
    Ok(())
}

/// A program that one of the tools ships, run by Node.
pub(crate) fn program(name: &str) -> Result<Command> {
    install()?;
    let mut command = Command::new("node");
    command.arg(Path::new("node_modules/.bin").join(name));
    Ok(command)
}
