//! `lotse record`: what was answered, as the authority reads it.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::Result;
use lotse::form::Form;
use lotse::i18n::Catalog;
use lotse::render;
use lotse::value::Date;

use crate::bundle::messages;
use crate::check::parse_date;
use crate::host::IcuHost;
use crate::source::{Layout, REFERENCE_LANGUAGE};
use crate::{Outcome, opened};

/// Print what a form has sent, for people: the record, made anew from the data.
///
/// Exit status: 0 it was printed, 2 the command could not do its work. Whether the answers are right is what `lotse validate` tells.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The directory of the form: `forms/<service>`.
    form: PathBuf,
    /// The submission (with `form`, `date`, `data`), its data alone, or a draft, as JSON.
    output: PathBuf,
    /// The language of the record.
    #[arg(long, default_value = REFERENCE_LANGUAGE)]
    language: String,
    /// The day it was sent; otherwise the submission's `date`, or the day of the machine's clock.
    #[arg(long, value_parser = parse_date)]
    today: Option<Date>,
    /// Print a document to be shown and printed instead of text.
    #[arg(long)]
    html: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let Some(form) = opened::form(&arguments.form)? else { return Ok(Outcome::ToMend) };
    let sent = opened::json(&arguments.output)?;
    let settings = opened::settings_of(&sent, arguments.today)?;
    let session = opened::session(&form, &sent, settings)?;
    let record = render::record(&session, &catalog(&arguments.form, &form, &arguments.language)?);
    io::stdout().write_all(if arguments.html { record.html } else { record.text }.as_bytes())?;
    Ok(Outcome::InOrder)
}

/// The texts of a form in a language, as its bundle has them.
pub(crate) fn catalog(directory: &Path, form: &Form, language: &str) -> Result<Catalog> {
    let languages = [language.to_owned(), REFERENCE_LANGUAGE.to_owned()];
    let locales = Layout::of(directory).locales;
    let mut resources = messages::of_record(&locales, form, language)?;
    resources.extend(messages::resources(&locales, form, language, &languages[1..], &[])?);
    Ok(Catalog::new(resources, Rc::new(IcuHost)).0)
}

#[cfg(test)]
mod tests;
