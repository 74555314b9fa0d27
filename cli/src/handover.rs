//! `lotse handover`: the part of another person, out of a draft and back into it.

use std::io::{self, Write};
use std::path::PathBuf;

use anyhow::{Context, Result};
use lotse::session::Conflict;
use lotse::value::Date;

use crate::check::{machine_date, parse_date};
use crate::{Outcome, opened};

/// Print the part of the form that another person fills in, or the draft with the part that came back.
///
/// Exit status: 0 done, 1 what came back does not agree with answers of the draft (each is printed to standard error),
/// 2 it was refused, or the command could not do its work.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The directory of the form: `forms/<service>`.
    form: PathBuf,
    /// The party, by its name in `parties`.
    party: String,
    /// The applicant's draft, submission, or its data, as JSON.
    #[arg(long, value_name = "FILE")]
    draft: PathBuf,
    /// What came back: prints the draft with it.
    #[arg(long, value_name = "FILE")]
    back: Option<PathBuf>,
    /// What `today()` says; otherwise the day of the machine's clock.
    #[arg(long, value_parser = parse_date)]
    today: Option<Date>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let Some(form) = opened::form(&arguments.form)? else { return Ok(Outcome::ToMend) };
    let today = match arguments.today {
        Some(today) => today,
        None => machine_date()?,
    };
    let draft = opened::json(&arguments.draft)?;
    let mut session = opened::session(&form, &draft, opened::settings(today, "de"))?;
    let mut conflicts = Vec::new();
    let printed = match &arguments.back {
        None => session.hand_over(&arguments.party)?,
        Some(path) => {
            let part = opened::json(path)?;
            conflicts = session
                .take_back(&part)
                .with_context(|| format!("{} cannot be taken back", path.display()))?;
            session.draft()
        }
    };
    writeln!(io::stdout(), "{}", serde_json::to_string_pretty(&printed)?)?;
    report(&conflicts)?;
    Ok(if conflicts.is_empty() { Outcome::InOrder } else { Outcome::ToMend })
}

fn report(conflicts: &[Conflict]) -> io::Result<()> {
    for Conflict { path, kind } in conflicts {
        let what = match *kind {
            "replaced" => "another answer stood in the draft; that of the other person stands now",
            _ => "the draft has another answer than the one that the other person saw",
        };
        writeln!(io::stderr(), "{path}: {what}")?;
    }
    Ok(())
}
