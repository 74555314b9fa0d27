//! The standard library for WebAssembly.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::shell;

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the target to the toolchain where it is missing.
pub(crate) fn install() -> Result<()> {
    if is_installed() {
        return Ok(());
    }
    shell::step("adding the WebAssembly target to the Rust toolchain", || {
        shell::run(Command::new("rustup").args(["target", "add", TARGET]))
            .context("the target comes from static.rust-lang.org, which must be reachable once")
    })
}

fn is_installed() -> bool {
    shell::output(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]))
        .is_ok_and(|directory| Path::new(directory.trim()).is_dir())
}
