//! `lotse test`: plays the stories of forms.

mod export;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::Result;
use lotse::diagnostic::{Diagnostic, Location, Severity};
use lotse::form::Form;
use lotse::i18n::Catalog;
use lotse::session::Position;
use lotse::submission;
use serde::Serialize;

use crate::report::{self, Finding, plural};
use crate::source::{Definition, REFERENCE_LANGUAGE, find_forms};
use crate::story::{self, Coverage, Story};
use crate::{Outcome, engine, output, record};

/// Play the stories of forms (`scenarios/*.yaml`, see docs/stories.md).
///
/// Exit status: 0 all stories hold, 1 some do not, 2 the command could not do its work.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Forms, directories with forms in them, or single stories.
    #[arg(default_value = "forms")]
    paths: Vec<PathBuf>,
    /// List the questions, conditions, constraints and results that no story has seen.
    #[arg(long)]
    coverage: bool,
    /// The same, and fail if there are any, if a story does not end with what would be sent, or if a kind of story is missing.
    #[arg(long)]
    complete: bool,
    /// Print JSON for tools.
    #[arg(long)]
    json: bool,
    /// Write the stories as JSON for other players, with an index, instead of playing them.
    #[arg(long, value_name = "DIR")]
    export_json: Option<PathBuf>,
    /// Write what each story sends (JSON) and its record (text, HTML): sample data for back-ends.
    #[arg(long, value_name = "DIR")]
    outputs: Option<PathBuf>,
}

/// What came of one form, for tools.
#[derive(Serialize)]
struct FormReport {
    form: String,
    stories: Vec<StoryReport>,
    fields: story::Share,
    conditions: story::Share,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    gaps: Vec<Finding>,
}

#[derive(Serialize)]
struct StoryReport {
    file: String,
    title: String,
    failures: Vec<Finding>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let selection = select(&arguments.paths)?;
    if let Some(directory) = &arguments.export_json {
        return export::export(&selection, directory);
    }
    let mut reports = Vec::new();
    for (directory, files) in &selection {
        let report = test_form(
            directory,
            files,
            arguments.coverage || arguments.complete,
            arguments.outputs.as_deref(),
        )?;
        if !arguments.json {
            print(&report)?;
        }
        reports.push(report);
    }
    let stories: Vec<&StoryReport> = reports.iter().flat_map(|report| &report.stories).collect();
    let failed = stories.iter().filter(|story| !story.failures.is_empty()).count();
    let mut out = io::stdout().lock();
    if arguments.json {
        writeln!(out, "{}", serde_json::to_string_pretty(&reports)?)?;
    } else {
        let passed = stories.len() - failed;
        writeln!(out, "{}: {} passed; {} failed", plural_stories(stories.len()), passed, failed)?;
    }
    let is_complete = !arguments.complete || reports.iter().all(|report| report.gaps.is_empty());
    Ok(if failed == 0 && is_complete { Outcome::InOrder } else { Outcome::ToMend })
}

fn plural_stories(count: usize) -> String {
    if count == 1 { "1 story".to_owned() } else { format!("{count} stories") }
}

/// Forms with the stories to play; a path may be a single story.
fn select(paths: &[PathBuf]) -> Result<Vec<(PathBuf, Vec<PathBuf>)>> {
    let mut selection: Vec<(PathBuf, Vec<PathBuf>)> = Vec::new();
    for path in paths {
        let is_story = path.is_file() && path.file_name().is_some_and(|name| name != "form.yaml");
        let found = match path.parent().and_then(Path::parent).filter(|_| is_story) {
            Some(form) => vec![(form.to_owned(), vec![path.clone()])],
            None => find_forms(std::slice::from_ref(path))?
                .into_iter()
                .map(|form| (form.clone(), Story::files(&form)))
                .collect(),
        };
        for (form, files) in found {
            match selection.iter_mut().find(|(known, _)| *known == form) {
                Some((_, known)) => known.extend(files),
                None => selection.push((form, files)),
            }
        }
    }
    Ok(selection)
}

fn test_form(
    directory: &Path,
    files: &[PathBuf],
    with_gaps: bool,
    outputs: Option<&Path>,
) -> Result<FormReport> {
    let name = directory.display().to_string();
    let definition = Definition::read(directory)?;
    let (form, diagnostics) = engine::read(&definition);
    let Some(form) = form else {
        let errors = diagnostics.into_iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        let failures = report::in_order(errors.map(|error| Finding::of(&definition, error)).collect());
        let title = "the form has errors, so that no story can be played".to_owned();
        let story = StoryReport { file: name.clone(), title, failures };
        let none = story::Share::default();
        return Ok(FormReport {
            form: name,
            stories: vec![story],
            fields: none,
            conditions: none,
            gaps: Vec::new(),
        });
    };
    // A form without texts still sends data.
    let catalog = outputs.and_then(|_| record::catalog(directory, &form, REFERENCE_LANGUAGE).ok());
    let mut coverage = Coverage::new(&form);
    let mut stories = Vec::new();
    for file in files {
        stories.push(test_story(file, &form, &mut coverage, outputs, catalog.as_ref())?);
    }
    let mut gaps = if with_gaps { gaps(&definition, &form, &coverage) } else { Vec::new() };
    if with_gaps {
        gaps.extend(files.iter().filter_map(|file| story::read(file).ok()?.without_output()));
        gaps.extend(missing_kinds(&definition, directory));
    }
    Ok(FormReport { form: name, stories, fields: coverage.fields(), conditions: coverage.conditions(), gaps })
}

fn test_story(
    file: &Path,
    form: &Rc<Form>,
    coverage: &mut Coverage,
    outputs: Option<&Path>,
    catalog: Option<&Catalog>,
) -> Result<StoryReport> {
    let path = file.display().to_string();
    Ok(match story::read(file) {
        Err(failures) => StoryReport { file: path, title: "this is not a story".to_owned(), failures },
        Ok(story) => {
            let played = story::play(&story, form, coverage);
            let failures = played.failures.iter().map(|failure| story.finding(failure)).collect();
            let sent = played.session.filter(|session| session.position() == Position::Done);
            if let (Some(directory), Some(session)) = (outputs, &sent) {
                let path = directory.join(&*form.id).join(story.name());
                let sent = serde_json::to_string_pretty(&submission::submission(session))?;
                output::write(&path.with_extension("json"), sent)?;
                if let Some(catalog) = catalog {
                    let record = lotse::render::record(session, catalog);
                    output::write(&path.with_extension("txt"), record.text)?;
                    output::write(&path.with_extension("html"), record.html)?;
                }
            }
            StoryReport { file: path, title: story.title.clone(), failures }
        }
    })
}

/// The kinds of stories that a form should have and has not, if its stories say what kind they are.
fn missing_kinds(definition: &Definition, directory: &Path) -> Vec<Finding> {
    let missing = Story::missing_kinds(&Story::files(directory)).into_iter().map(|kind| {
        let message = format!("no story is of the kind `{kind}`");
        Finding::of(definition, Diagnostic::warning("S0005", Location::default(), message))
    });
    missing.collect()
}

fn gaps(definition: &Definition, form: &Form, coverage: &Coverage) -> Vec<Finding> {
    let gaps = coverage.gaps(form).into_iter().map(|gap| {
        let location = Location { pointer: gap.pointer.to_string(), ..Location::default() };
        Finding::of(definition, Diagnostic::warning("S0003", location, gap.message))
    });
    gaps.collect()
}

fn print(report: &FormReport) -> Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{}", report.form)?;
    if report.stories.is_empty() {
        writeln!(out, "  no stories yet")?;
    }
    for story in &report.stories {
        let mark = if story.failures.is_empty() { "ok    " } else { "FAILED" };
        let name = Path::new(&story.file).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        writeln!(out, "  {mark} {name}: {}", story.title)?;
        if !story.failures.is_empty() {
            writeln!(out)?;
            report::print(&story.failures)?;
        }
    }
    for gap in &report.gaps {
        writeln!(out, "  {}:{}:{}: {}", gap.file, gap.line, gap.column, gap.message)?;
    }
    let (fields, conditions) = (report.fields, report.conditions);
    if fields.all > 0 {
        writeln!(
            out,
            "  seen: {} of {} ({} %), conditions both ways {} of {} ({} %)\n",
            fields.seen,
            plural(fields.all, "question"),
            fields.percent(),
            conditions.seen,
            conditions.all,
            conditions.percent()
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
