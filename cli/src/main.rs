//! The command line of Lotse. One module a command.

mod bundle;
mod check;
mod engine;
mod explain;
mod feel;
mod handover;
mod host;
mod import;
mod l10n;
mod opened;
mod output;
mod record;
mod report;
mod schema;
mod services;
mod source;
mod story;
mod test;
mod validate;
mod yaml;

use std::process::ExitCode;

use clap::Parser;

/// Form tools for authors, translators and back-ends.
#[derive(Parser)]
#[command(name = "lotse", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Subcommand)]
enum Command {
    /// Tell what is wrong with forms, with file, line and column.
    Check(check::Arguments),
    /// Write a form and its messages as the browser loads them.
    Bundle(bundle::Arguments),
    /// Make the beginning of a form from a FIM data schema.
    Import(import::Arguments),
    /// Tell what an expression gives, and why.
    Feel(feel::Arguments),
    /// Check texts and translations, make test languages.
    #[command(subcommand)]
    L10n(l10n::Command),
    /// Play the stories of forms.
    Test(test::Arguments),
    /// Tell why a node is hidden, required, wrong or has its value.
    Explain(explain::Arguments),
    /// Print the part of a form that another person fills in, or take it back.
    Handover(handover::Arguments),
    /// Check what a form has sent, as the browser did.
    Validate(validate::Arguments),
    /// Print what a form has sent, as the authority reads it.
    Record(record::Arguments),
    /// Print what forms hold and the law they rest on.
    Services(services::Arguments),
    /// Print a JSON Schema.
    Schema(schema::Arguments),
}

/// What a command that did its work found: everything in order, or something to mend.
#[derive(Debug)]
enum Outcome {
    InOrder,
    ToMend,
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Check(arguments) => check::run(&arguments),
        Command::Bundle(arguments) => bundle::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Feel(arguments) => feel::run(&arguments),
        Command::L10n(command) => l10n::run(&command),
        Command::Test(arguments) => test::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Handover(arguments) => handover::run(&arguments),
        Command::Validate(arguments) => validate::run(&arguments),
        Command::Record(arguments) => record::run(&arguments),
        Command::Services(arguments) => services::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
    };
    match result {
        Ok(Outcome::InOrder) => ExitCode::SUCCESS,
        Ok(Outcome::ToMend) => ExitCode::FAILURE,
        // A reader that has seen enough (`| head`) is no failure.
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("error: {error:#}\n"));
            ExitCode::from(2)
        }
    }
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let io = error.downcast_ref::<std::io::Error>();
    io.is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}
