//! `lotse bundle`: a form and its messages as the browser loads them.

mod first_page;
pub(crate) mod messages;
mod occurrence;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use lotse::diagnostic::{Diagnostic, Severity};
use lotse::form::Data;
use lotse::value::Date;

use crate::check::{machine_date, parse_date};
use crate::report::{self, Finding};
use crate::source::{Definition, Layout};
use crate::{Outcome, engine, output};
use first_page::Styles;

/// Write a form and its messages as the browser loads them: compiled (`form.lotse`, `messages/<language>.lotse` and
/// `.later.lotse`, `record/<language>.lotse` with what only the record says), as they were (`form.json` and the same with
/// `.json`), and `pages/<language>.html`: the first page, which a portal can put into its own so that it stands before the
/// engine does.
///
/// A form with errors is not written; they are printed as `lotse check` does.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The directory of the form: `forms/<service>`.
    form: PathBuf,
    /// Where to write; it is made if it is missing. Files of an earlier run that no longer belong there are removed.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Address of the directory that `lotse.js` and `lotse.css` lie in, as the pages of the portal see it; with a slash at its end.
    #[arg(long, value_name = "URL", default_value = "/lotse/")]
    assets: String,
    /// Writes these styles (`lotse.css`) into the first page itself, which spares a round trip. What the portal's policy then has to allow
    /// in `style-src` is printed, and stands in `pages/style-src.txt`.
    #[arg(long, value_name = "FILE")]
    inline_styles: Option<PathBuf>,
    /// Language of the record: the first page offers it beside the applicant's.
    #[arg(long, value_name = "LANGUAGE", default_value = "de")]
    record: String,
    /// What `today()` says in the first page; otherwise the day of the machine's clock.
    #[arg(long, value_parser = parse_date)]
    today: Option<Date>,
}

/// What the portal's policy has to allow for the styles in the first pages, beside them.
const STYLE_SOURCE: &str = "style-src.txt";

/// What makes pages load the larger engine.
const RARE: &str = "F0025";

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let definition = Definition::read(&arguments.form)?;
    let (form, mut diagnostics) = engine::read(&definition);
    diagnostics.retain(|diagnostic| diagnostic.severity == Severity::Error);
    let rare = form.iter().flat_map(|form| form.advice()).filter(|found| found.code == RARE);
    diagnostics.extend(rare);
    let Some(form) = form else {
        print(&definition, diagnostics)?;
        writeln!(io::stdout(), "{} has errors: nothing was written", arguments.form.display())?;
        return Ok(Outcome::ToMend);
    };
    print(&definition, diagnostics)?;
    let data = definition.bundled();
    output::write(&arguments.out.join("form.lotse"), form.to_bytes())?;
    output::write(&arguments.out.join("form.json"), serde_json::to_string(&data)?)?;
    let languages = languages(&data);
    let layout = Layout::of(&arguments.form);
    let [messages, record, pages] = ["messages", "record", "pages"].map(|name| arguments.out.join(name));
    let today = arguments.today.map_or_else(machine_date, Ok)?;
    let styles = match &arguments.inline_styles {
        None => Styles::Linked(&arguments.assets),
        Some(file) => Styles::Inline(
            fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?,
        ),
    };
    let policy = pages.join(STYLE_SOURCE);
    match styles.source() {
        Some(source) => {
            writeln!(io::stdout(), "style-src {source}")?;
            output::write(&policy, source)?;
        }
        None if policy.exists() => {
            fs::remove_file(&policy).with_context(|| format!("{} cannot be removed", policy.display()))?
        }
        None => {}
    }
    let around = first_page::Around { styles, today, record: &arguments.record };
    for language in &languages {
        let bundled = messages::bundled(&layout.locales, &form, language, &languages)?;
        let write =
            |end: &str, bytes: Vec<u8>| output::write(&messages.join([language, end].concat()), bytes);
        write(".lotse", bundled.first)?;
        write(".later.lotse", bundled.later)?;
        write(".json", serde_json::to_vec(&bundled.sources)?)?;
        let of_record = messages::of_record(&layout.locales, &form, language)?;
        output::write(&record.join([language, ".json"].concat()), serde_json::to_vec(&of_record)?)?;
        let of_record = messages::compiled(of_record, &form.message_keys())?;
        output::write(&record.join([language, ".lotse"].concat()), of_record)?;
        let page = first_page::snippet(&layout.locales, &form, language, &languages, &around)?;
        output::write(&pages.join([language, ".html"].concat()), page)?;
    }
    remove_others(&messages, &languages)?;
    remove_others(&record, &languages)?;
    remove_others(&pages, &languages)?;
    Ok(Outcome::InOrder)
}

fn print(definition: &Definition, diagnostics: Vec<Diagnostic>) -> Result<()> {
    let findings = diagnostics.into_iter().map(|diagnostic| Finding::of(definition, diagnostic)).collect();
    Ok(report::print(&report::in_order(findings))?)
}

fn languages(data: &Data) -> Vec<String> {
    let languages = data.get("languages").map(Data::items).unwrap_or_default();
    languages.iter().filter_map(Data::as_text).map(str::to_owned).collect()
}

/// Removes what is there for languages that the form no longer has.
fn remove_others(directory: &Path, languages: &[String]) -> Result<()> {
    for entry in fs::read_dir(directory).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let (language, end) = name.split_once('.').unwrap_or_default();
        let is_ours = matches!(end, "json" | "html" | "lotse" | "later.lotse");
        if is_ours && !languages.iter().any(|known| known == language) {
            fs::remove_file(&path).with_context(|| format!("{} cannot be removed", path.display()))?;
        }
    }
    Ok(())
}
