//! Stories: `forms/<service>/scenarios/*.yaml` -> a checked list of steps. See `docs/stories.md`.

mod answer;
mod coverage;
mod expect;
mod pages;
mod play;
mod read;

use std::path::{Path, PathBuf};

use lotse::diagnostic::{Diagnostic, Location};
use lotse::form::Data;
use lotse::value::DateTime;

pub(crate) use coverage::{Coverage, Share};
pub(crate) use play::{outcome, play};
pub(crate) use read::KINDS;

use crate::output::shown;
use crate::report::Finding;
use crate::yaml::{self, Document, Writing};

/// A story that has been read.
pub(crate) struct Story {
    /// Its file.
    pub(crate) path: PathBuf,
    text: String,
    document: Document,
    /// One line.
    pub(crate) title: String,
    /// What `now()` says.
    pub(crate) now: DateTime,
    /// The language answers are typed in.
    pub(crate) language: String,
    /// What it is an example of: some of [`KINDS`].
    pub(crate) kinds: Vec<String>,
    /// Whether it counts for coverage.
    pub(crate) counts: bool,
    steps: Vec<Step>,
}

/// One step of a story.
struct Step {
    action: String,
    argument: Data,
    pointer: String,
}

/// Something that is not as the story says.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    /// JSON Pointer into the story.
    pub(crate) pointer: String,
    /// What was expected and what is.
    pub(crate) message: String,
    /// Why it is so.
    pub(crate) reasons: Vec<String>,
}

impl Failure {
    fn new(pointer: &str, message: impl Into<String>) -> Self {
        Self { pointer: pointer.to_owned(), message: message.into(), reasons: Vec::new() }
    }

    fn because(mut self, reasons: impl IntoIterator<Item = String>) -> Self {
        self.reasons.extend(reasons);
        self
    }
}

impl Story {
    /// The files of the stories of a form, in order.
    pub(crate) fn files(form_directory: &Path) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(form_directory.join("scenarios")).into_iter().flatten().flatten();
        let mut files: Vec<PathBuf> = entries
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
            .collect();
        files.sort();
        files
    }

    /// Its name: that of the file.
    pub(crate) fn name(&self) -> String {
        self.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// All that it says, for other players.
    pub(crate) fn data(&self) -> &Data {
        &self.document.data
    }

    /// The kinds that none of the stories in these files is of; none are missing where no story says its kind.
    pub(crate) fn missing_kinds(files: &[PathBuf]) -> Vec<&'static str> {
        let told: Vec<String> =
            files.iter().filter_map(|file| Some(read(file).ok()?.kinds)).flatten().collect();
        let is_missing = |kind: &&&str| !told.is_empty() && !told.iter().any(|known| known == **kind);
        KINDS.iter().filter(is_missing).copied().collect()
    }

    /// What is at a key of its head.
    fn head(&self, key: &str) -> Option<&Data> {
        self.document.data.get(key)
    }

    /// What is missing in a story that sends nothing, or does not end with what was sent; demonstrations may.
    pub(crate) fn without_output(&self) -> Option<Finding> {
        let last = self.steps.last()?;
        let says = |key: &&str| last.argument.get(key).is_some();
        let ends = last.action == "expect" && ["output", "output-is", "output-lacks"].iter().any(says);
        let sends = |step: &Step| step.action == "submit" && step.argument.as_text() != Some("refused");
        let sent = self.steps.iter().any(sends);
        let location = Location { pointer: last.pointer.clone(), ..Location::default() };
        let message = "expected the story to send (`submit: true`) and to end with `expect: { output: … }`, what was sent".to_owned();
        (self.counts && !(sent && ends))
            .then(|| self.finding_of(Diagnostic::warning("S0004", location, message)))
    }

    /// A failure with its place in the file.
    pub(crate) fn finding(&self, failure: &Failure) -> Finding {
        let location = Location { pointer: failure.pointer.clone(), ..Location::default() };
        let mut diagnostic = Diagnostic::error("S0002", location, failure.message.clone());
        diagnostic.help = (!failure.reasons.is_empty()).then(|| failure.reasons.join("\n"));
        self.finding_of(diagnostic)
    }

    fn finding_of(&self, diagnostic: Diagnostic) -> Finding {
        finding(&self.path, &self.text, &self.document, diagnostic)
    }
}

fn finding(path: &Path, text: &str, document: &Document, diagnostic: Diagnostic) -> Finding {
    let mut pointer = diagnostic.location.pointer.as_str();
    let range = if pointer.is_empty() {
        diagnostic.location.range.clone().map_or(0..0, |range| range.start as usize..range.end as usize)
    } else {
        loop {
            if let Some(place) = document.places.get(pointer) {
                break match &place.key {
                    Some(key) if place.writing == Writing::Nested => key.clone(),
                    _ => place.value.clone(),
                };
            }
            match pointer.rfind('/') {
                Some(end) => pointer = pointer.get(..end).unwrap_or_default(),
                None => break 0..0,
            }
        }
    };
    Finding::at(path.to_string_lossy().into_owned(), text, range, diagnostic)
}

/// Reads the story in a file, or says what is wrong with it.
pub(crate) fn read(path: &Path) -> Result<Story, Vec<Finding>> {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let mut document = yaml::read(&text);
    let mut found = std::mem::take(&mut document.diagnostics);
    let head = if found.is_empty() { read::read(&document.data, &mut found) } else { None };
    let Some(head) = head.filter(|_| found.is_empty()) else {
        return Err(found
            .into_iter()
            .map(|diagnostic| finding(path, &text, &document, diagnostic))
            .collect());
    };
    let read::Head { title, now, language, counts, kinds, steps } = head;
    Ok(Story { path: path.to_owned(), text, document, title, now, language, kinds, counts, steps })
}

/// One or several: a list, or a single value that stands for a list of one. With its pointer.
fn each<'d>(data: &'d Data, pointer: &str) -> Vec<(&'d Data, String)> {
    match data {
        Data::List(items) => {
            items.iter().enumerate().map(|(index, item)| (item, format!("{pointer}/{index}"))).collect()
        }
        Data::Null => Vec::new(),
        single => vec![(single, pointer.to_owned())],
    }
}

/// The pointer of a member.
fn below(pointer: &str, name: &str) -> String {
    format!("{pointer}/{}", yaml::escaped(name))
}
