//! Build, test, bench and demo automation of Lotse: `cargo xtask` lists the commands.

mod bench;
mod build;
mod check;
mod screenshots;
mod serve;
mod server;
mod shell;
mod stamp;
mod test;
mod tools;

use std::path::Path;
use std::process::ExitCode;

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
    Build {
        /// Also list which crates, modules and functions the bytes of the wasm come from
        #[arg(long)]
        by_crate: bool,
    },
    /// Build, and pack the npm package as it would be published; prints the file
    Package,
    /// Build, install the packed package into the sample apps of examples/apps/ and build them into target/apps/
    Apps,
    /// Run everything that must hold: Rust, forms, size gate, types, wasm in Node, browser
    Test {
        /// Only these stages; all of them if none is named
        stages: Vec<test::Stage>,
    },
    /// Run the quick checks before a commit: formatting, clippy, tests of what changed
    Check,
    /// Run the benchmarks of benches/ and write target/bench.json
    Bench {
        /// Only benchmarks whose file name contains this
        name: Option<String>,
    },
    /// Take the pictures of tests/browser/screenshots.mjs into target/screenshots/
    Screenshots,
    /// Serve dist/ as it is, as a portal would; prints the address on one line
    Serve {
        #[command(flatten)]
        address: Address,
    },
}

fn main() -> ExitCode {
    run().unwrap_or_else(|error| {
        eprintln!("\nerror: {error:#}");
        ExitCode::FAILURE
    })
}

fn run() -> anyhow::Result<ExitCode> {
    go_to_workspace()?;
    let done = match Arguments::parse().command {
        None => Ok(Arguments::command().print_long_help()?),
        Some(Command::Demo { address }) => serve::demo(&address),
        Some(Command::Build { by_crate }) => {
            build::all()?;
            if by_crate {
                build::insight::report()?;
            }
            build::size::report()
        }
        Some(Command::Package) => {
            build::all()?;
            println!("{}", build::package::pack()?.display());
            Ok(())
        }
        Some(Command::Apps) => {
            build::all()?;
            println!("{}", build::apps::build()?.display());
            Ok(())
        }
        Some(Command::Test { stages }) => return Ok(test::run(&stages)),
        Some(Command::Check) => check::run(),
        Some(Command::Bench { name }) => bench::run(name.as_deref().unwrap_or_default()),
        Some(Command::Screenshots) => screenshots::take(),
        Some(Command::Serve { address }) => serve::serve(&address),
    };
    done.map(|()| ExitCode::SUCCESS)
}

/// All paths in this program are relative to the workspace, wherever it was started.
fn go_to_workspace() -> anyhow::Result<()> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask/ has no parent")?;
    std::env::set_current_dir(workspace)
        .with_context(|| format!("cannot enter {} (was the repository moved?)", workspace.display()))
}
