//! Build, test, bench and demo automation of Lotse: `cargo xtask` lists the commands.

mod build;
mod serve;
mod shell;
mod stamp;
mod tools;

use std::path::Path;

use anyhow::Context as _;
use clap::{CommandFactory as _, Parser};

use crate::serve::Address;

/// Build, test, bench and demo automation of Lotse.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(clap::Subcommand)]
enum Command {
    /// Build everything and serve the demo portal on this machine
    Demo {
        #[command(flatten)]
        address: Address,
    },
    /// Build everything into dist/, print the size table and enforce the size gate
    Build,
    /// Serve dist/ as it is, as a portal would; prints the address on one line
    Serve {
        #[command(flatten)]
        address: Address,
    },
}

fn main() -> std::process::ExitCode {
    match run() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            std::process::ExitCode::FAILURE
        }
    }
}

fn run() -> anyhow::Result<()> {
    go_to_workspace()?;
    match Arguments::parse().command {
        None => Ok(Arguments::command().print_long_help()?),
        Some(Command::Demo { address }) => serve::demo(&address),
        Some(Command::Build) => {
            build::all()?;
            build::size::report()
        }
        Some(Command::Serve { address }) => serve::serve(&address),
    }
}

/// All paths in this program are relative to the workspace, wherever it was started.
fn go_to_workspace() -> anyhow::Result<()> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask/ has no parent")?;
    std::env::set_current_dir(workspace)
        .with_context(|| format!("cannot enter {} (was the repository moved?)", workspace.display()))
}
