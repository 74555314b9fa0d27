//! The development tools from npm, as the lock file pins them.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::shell;
use crate::stamp::Stamp;

/// The oldest Node.js whose test runner and modules the tests use.
const OLDEST_NODE: u32 = 20;

/// No scripts of strangers, no questions to other services.
const QUIETLY: &[&str] = &["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];

/// Installs the tools when the lock file has changed since the last time.
pub(crate) fn install() -> Result<()> {
    install_in(Path::new("."), "npm")
}

/// Installs what the lock file in a directory pins, when it has changed since the last time.
pub(crate) fn install_in(directory: &Path, step: &str) -> Result<()> {
    let lock = directory.join("package-lock.json");
    let stamp = Stamp::new(step, &[&lock], "")?;
    if stamp.is_current() && directory.join("node_modules/.package-lock.json").is_file() {
        return Ok(());
    }
    shell::step(&format!("installing the npm packages of {}", lock.display()), || {
        check_node()?;
        shell::run(Command::new("npm").arg("ci").args(QUIETLY).current_dir(directory))
            .context("the npm registry must be reachable once; `npm ci` alone shows the same problem")?;
        stamp.write()
    })
}

/// Installs a packed package beside what is there, without a word in the lock file.
pub(crate) fn add(package: &Path, directory: &Path) -> Result<()> {
    let package = std::fs::canonicalize(package)?;
    shell::run(
        Command::new("npm")
            .args(["install", "--no-save", "--offline"])
            .args(QUIETLY)
            .arg(package)
            .current_dir(directory),
    )
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
