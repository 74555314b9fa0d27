//! Debian's packages.

use std::process::Command;

use anyhow::Result;

use crate::shell;

/// Installs packages without asking anything.
pub(crate) fn install(packages: &[&str]) -> Result<()> {
    shell::run(apt_get()?.args(["update", "--quiet=2"]))?;
    shell::run(apt_get()?.args(["install", "--yes", "--quiet=2", "--no-install-recommends"]).args(packages))
}

/// As root directly, else by `sudo`, which must not ask for a password when nobody is there to answer.
fn apt_get() -> Result<Command> {
    let is_root = shell::output(Command::new("id").arg("-u"))?.trim() == "0";
    let mut command = Command::new(if is_root { "env" } else { "sudo" });
    if !is_root {
        command.args(["--non-interactive", "env"]);
    }
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    Ok(command)
}
