//! The command line of Lotse. One module a command.

use clap::Parser;

/// Form tools for authors, translators and back-ends.
#[derive(Parser)]
#[command(name = "lotse", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {}

fn main() -> std::process::ExitCode {
    match Arguments::parse().command {}
}
