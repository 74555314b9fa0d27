//! `lotse services`: what each form holds and rests on, kept in a document.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use lotse::form::{Data, FieldType, Form, Kind, Rule};

use crate::source::{Definition, Layout, find_forms};
use crate::story::Story;
use crate::{Outcome, engine, output, report};

/// Where the text of a document begins and ends that this command writes.
const BEGIN: &str = "<!-- lotse services: begin -->";
const END: &str = "<!-- lotse services: end -->";

/// Print what each form holds, and the law it rests on, as Markdown.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Forms, or directories with forms in them.
    #[arg(default_value = "forms")]
    paths: Vec<PathBuf>,
    /// The document that holds this text between its two marks; it is written anew.
    #[arg(long, value_name = "FILE")]
    write: Option<PathBuf>,
    /// The same, but nothing is written: status 1 if the document says something else.
    #[arg(long, value_name = "FILE", conflicts_with = "write")]
    check: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let Some(text) = text(&arguments.paths)? else { return Ok(Outcome::ToMend) };
    let Some(document) = arguments.write.as_ref().or(arguments.check.as_ref()) else {
        write!(io::stdout(), "{text}")?;
        return Ok(Outcome::InOrder);
    };
    let old = std::fs::read_to_string(document)
        .with_context(|| format!("{} cannot be read", document.display()))?;
    let new = inserted(&old, &text)
        .with_context(|| format!("expected `{BEGIN}` and `{END}` in {}", document.display()))?;
    if old == new {
        return Ok(Outcome::InOrder);
    }
    if arguments.write.is_some() {
        output::write(document, &new)?;
        return Ok(Outcome::InOrder);
    }
    writeln!(
        io::stdout(),
        "{}: the forms have changed; `lotse services --write {}` writes it anew",
        document.display(),
        document.display()
    )?;
    Ok(Outcome::ToMend)
}

fn inserted(old: &str, text: &str) -> Option<String> {
    let (before, rest) = old.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n\n{text}\n{END}{after}"))
}

/// The table of all forms, and the sources of each; none if a form has errors, which have been printed.
fn text(paths: &[PathBuf]) -> Result<Option<String>> {
    let mut table = String::from(
        "| service | folder | languages | steps | fields | lists of rows | conditions | documents | parts of others | parameters | stories |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    let mut sources = String::new();
    for directory in find_forms(paths)? {
        let definition = Definition::read(&directory)?;
        let (form, diagnostics) = engine::read(&definition);
        let Some(form) = form else {
            let found = diagnostics.into_iter().map(|found| report::Finding::of(&definition, found));
            report::print(&found.collect::<Vec<_>>())?;
            return Ok(None);
        };
        // What rests on no source of the law is no service.
        if form.sources.is_empty() {
            continue;
        }
        let layout = Layout::of(&directory);
        let languages = layout.languages(&form.id);
        let title = title(&layout, languages.first(), &form.id);
        writeln!(table, "{}", row(&title, &directory, &languages, &form))?;
        writeln!(sources, "\n### {title}\n\n{}", basis(&definition.data))?;
    }
    Ok(Some(format!("{table}\n## Sources\n{sources}")))
}

fn row(title: &str, directory: &Path, languages: &[String], form: &Form) -> String {
    let nodes = form.nodes();
    let count = |is: &dyn Fn(&Kind) -> bool| nodes.iter().filter(|node| is(&node.kind)).count();
    let conditions = nodes.iter().filter(|node| matches!(node.rules.relevant, Rule::Computed(_))).count();
    let is_file =
        |kind: &Kind| matches!(kind, Kind::Field(field) if matches!(field.field_type, FieldType::File(_)));
    let parties: Vec<&str> = form.parties.iter().map(|party| &*party.name).collect();
    let columns = [
        title.to_owned(),
        format!("`{}`", form.id),
        languages.join(", "),
        count(&|kind| matches!(kind, Kind::Step { .. })).to_string(),
        count(&|kind| matches!(kind, Kind::Field(_)) && !is_file(kind)).to_string(),
        count(&|kind| matches!(kind, Kind::Repeat { .. })).to_string(),
        conditions.to_string(),
        count(&is_file).to_string(),
        parties.join(", "),
        form.parameters.len().to_string(),
        stories(directory),
    ];
    format!("| {} |", columns.join(" | "))
}

/// How many stories there are, and the kinds that none of them is of.
fn stories(directory: &Path) -> String {
    let files = Story::files(directory);
    let missing = Story::missing_kinds(&files);
    let none = if missing.is_empty() { String::new() } else { format!(", none: {}", missing.join(", ")) };
    format!("{}{none}", files.len())
}

/// What applicants read above the form, in its reference language; the id where there is no text.
fn title(layout: &Layout, language: Option<&String>, id: &str) -> String {
    let file = layout.locales.join(language.map_or("", String::as_str)).join(id).with_extension("ftl");
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let start = format!("{id} = ");
    let title = text.lines().find_map(|line| line.strip_prefix(&start));
    title.unwrap_or(id).to_owned()
}

fn basis(definition: &Data) -> String {
    let mut text = String::from("| source | state of | verified | note |\n| --- | --- | --- | --- |\n");
    for (_, source) in definition.get("sources").map(Data::members).unwrap_or_default() {
        let word = |key: &str| source.get(key).and_then(Data::as_text).unwrap_or_default();
        let verified = if source.get("verified") == Some(&Data::Boolean(false)) { "**no**" } else { "yes" };
        text.push_str(&format!("| {} | {} | {verified} | {} |\n", word("title"), word("date"), word("note")));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_between_the_marks_is_replaced() {
        let old = format!("before\n{BEGIN}\nold\n{END}\nafter\n");
        let new = inserted(&old, "new\n").unwrap();
        assert_eq!(new, format!("before\n{BEGIN}\n\nnew\n\n{END}\nafter\n"));
        assert_eq!(inserted(&new, "new\n").unwrap(), new);
        assert!(inserted("no marks", "new").is_none());
    }

    #[test]
    fn a_form_is_counted() {
        let forms = Path::new(env!("CARGO_MANIFEST_DIR")).join("../forms/beschaeftigungserlaubnis");
        let text = text(&[forms]).unwrap().unwrap();
        assert!(text.contains("| `beschaeftigungserlaubnis` | de, en | 14 |"), "{text}");
        assert!(text.contains("| employer |"), "{text}");
        assert!(text.contains("| § 4a AufenthG | 2024-03-01 | **no** |"), "{text}");
    }
}
