//! A form as its authors keep it: `form.yaml`, the shared blocks and code lists it uses, the languages it has texts in.
//!
//! [`Definition::read`] joins them into the one tree that the core reads, and remembers where everything came from,
//! so that what the core says about a JSON Pointer can be shown in the file that somebody has to change.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use lotse::diagnostic::{Diagnostic, Location};
use lotse::form::Data;

use crate::yaml::{self, Place};

/// The language that texts are first written in, if there is one.
pub(crate) const REFERENCE_LANGUAGE: &str = "de";

/// Codes of diagnostics that are about a key, not about its value.
const ABOUT_KEYS: &[&str] = &["F0010", "F0011"];

/// A definition with all that it uses.
pub(crate) struct Definition {
    /// The directory of the form: `forms/<service>`.
    pub(crate) directory: PathBuf,
    /// The tree for the core: `form.yaml` with `blocks`, `lists` and `languages`.
    pub(crate) data: Data,
    /// The files it was read from; `form.yaml` is the first.
    pub(crate) files: Vec<SourceFile>,
    /// What was found wrong while reading, before the core has seen it.
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// Where the values at a JSON Pointer stand: file and place.
    places: HashMap<String, (usize, Place)>,
}

/// A file that was read.
pub(crate) struct SourceFile {
    /// Its path as a reader of messages would write it.
    pub(crate) path: PathBuf,
    /// Its text.
    pub(crate) text: String,
}

/// A place in a file, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Position {
    /// Index into the files.
    pub(crate) file: usize,
    /// Bytes of the text.
    pub(crate) range: Range<usize>,
}

/// The directories around `forms/<service>`.
pub(crate) struct Layout {
    /// `forms/`.
    pub(crate) forms: PathBuf,
    /// `locales/`, beside `forms/`.
    pub(crate) locales: PathBuf,
}

impl Layout {
    /// Where the parts of the form in that directory are kept.
    pub(crate) fn of(form_directory: &Path) -> Self {
        let above = |directory: &Path| match directory.parent() {
            Some(parent) if parent.as_os_str().is_empty() => PathBuf::from("."),
            Some(parent) => parent.to_owned(),
            None => directory.join(".."),
        };
        let directory = match form_directory.components().next_back() {
            Some(std::path::Component::Normal(_)) => form_directory.to_owned(),
            _ => form_directory.canonicalize().unwrap_or_else(|_| form_directory.to_owned()),
        };
        let forms = above(&directory);
        let locales = above(&forms).join("locales");
        let locales = locales.strip_prefix(".").map(Path::to_owned).unwrap_or(locales);
        Self { forms, locales }
    }

    /// The file of a shared block.
    pub(crate) fn block(&self, name: &str) -> PathBuf {
        self.forms.join("shared").join(name).with_extension("yaml")
    }

    /// The file of a code list.
    pub(crate) fn list(&self, name: &str) -> PathBuf {
        self.forms.join("codelists").join(name).with_extension("json")
    }

    /// The languages that have texts of the form, the reference first.
    pub(crate) fn languages(&self, form_id: &str) -> Vec<String> {
        let mut languages: Vec<String> = std::fs::read_dir(&self.locales)
            .into_iter()
            .flatten()
            .flatten()
            .filter(|entry| entry.path().join(form_id).with_extension("ftl").is_file())
            .filter_map(|entry| entry.file_name().into_string().ok())
            .collect();
        languages.sort_by_key(|tag| (tag != REFERENCE_LANGUAGE, tag.clone()));
        languages
    }
}

/// The directories of all forms at or below the paths, in order.
///
/// # Errors
/// A path that does not exist, or below which there is no form.
pub(crate) fn find_forms(paths: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in paths {
        let before = found.len();
        if path.is_file() && path.file_name().is_some_and(|name| name == "form.yaml") {
            found.push(path.parent().map_or_else(|| PathBuf::from("."), Path::to_owned));
        } else if path.is_dir() {
            find_below(path, 0, &mut found)
                .with_context(|| format!("the directory {} cannot be read", path.display()))?;
        } else if !path.exists() {
            bail!("expected a form (a directory with a form.yaml), found no {}", path.display());
        }
        if found.len() == before {
            bail!(
                "expected a form (a directory with a form.yaml) at or below {}, found none",
                path.display()
            );
        }
    }
    let mut seen = BTreeSet::new();
    found.retain(|path| seen.insert(path.clone()));
    Ok(found)
}

/// How deep forms are looked for below a directory.
const MAX_DIRECTORY_DEPTH: usize = 6;

fn find_below(directory: &Path, depth: usize, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    if directory.join("form.yaml").is_file() {
        found.push(directory.to_owned());
        return Ok(());
    }
    if depth >= MAX_DIRECTORY_DEPTH {
        return Ok(());
    }
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(directory)?.flatten().map(|entry| entry.path()).collect();
    entries.sort();
    for entry in entries.iter().filter(|entry| entry.is_dir() && !entry.is_symlink()) {
        find_below(entry, depth + 1, found)?;
    }
    Ok(())
}

impl Definition {
    /// Reads the form in that directory with all that it uses.
    ///
    /// # Errors
    /// Only if `form.yaml` cannot be read at all; whatever is wrong *in* the files is among the diagnostics.
    pub(crate) fn read(directory: &Path) -> Result<Self> {
        let path = directory.join("form.yaml");
        let text =
            std::fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        let layout = Layout::of(directory);
        let mut definition = Self {
            directory: directory.to_owned(),
            data: Data::Null,
            files: Vec::new(),
            diagnostics: Vec::new(),
            places: HashMap::new(),
        };
        let form = definition.take_in(path, text, "");
        let blocks = definition.read_blocks(&layout, &form);
        let lists = definition.read_lists(&layout, &form, &blocks);
        let id = form.get("id").and_then(Data::as_text).unwrap_or_default();
        let languages = layout.languages(id).into_iter().map(Data::Text).collect();
        definition.data = joined(
            form,
            [
                ("languages", Data::List(languages)),
                ("blocks", Data::Map(blocks)),
                ("lists", Data::Map(lists)),
            ],
        );
        Ok(definition)
    }

    /// The definition as it reaches the browser: JSON has no exact fractions, so they are texts there.
    ///
    /// Everything that runs a form natively reads this, so that a draft made in the browser fits it.
    pub(crate) fn bundled(&self) -> Data {
        bundled(&self.data)
    }

    /// Where that diagnostic is; the nearest place around it if it is not known exactly.
    pub(crate) fn position(&self, diagnostic: &Diagnostic) -> Position {
        let location = &diagnostic.location;
        if location.pointer.is_empty()
            && let Some(file) = self.file_index(&location.file)
        {
            let range = location.range.clone().unwrap_or(0..0);
            return Position { file, range: range.start as usize..range.end as usize };
        }
        let mut pointer = location.pointer.as_str();
        loop {
            if let Some((file, place)) = self.places.get(pointer) {
                let range = match &place.key {
                    Some(key) if ABOUT_KEYS.contains(&diagnostic.code) => key.clone(),
                    _ => self.range(*file, place, pointer, location),
                };
                return Position { file: *file, range };
            }
            match pointer.rfind('/') {
                Some(end) => pointer = pointer.get(..end).unwrap_or_default(),
                None => return Position { file: 0, range: 0..0 },
            }
        }
    }

    fn range(&self, file: usize, place: &Place, pointer: &str, location: &Location) -> Range<usize> {
        let text = self.files.get(file).map(|file| file.text.as_str()).unwrap_or_default();
        match &location.range {
            Some(part) if pointer == location.pointer => {
                match self.data_at(pointer).and_then(Data::as_text) {
                    Some(value) => yaml::bytes_of(text, place, value, part),
                    None => place.value.clone(),
                }
            }
            // What is said about a whole list or map is shown at the key that introduces it.
            _ => match &place.key {
                Some(key) if place.writing == yaml::Writing::Nested => key.clone(),
                _ => place.value.clone(),
            },
        }
    }

    fn data_at(&self, pointer: &str) -> Option<&Data> {
        pointer.split('/').skip(1).try_fold(&self.data, |data, segment| match data {
            Data::List(items) => items.get(segment.parse::<usize>().ok()?),
            _ => data.get(&segment.replace("~1", "/").replace("~0", "~")),
        })
    }

    fn file_index(&self, path: &str) -> Option<usize> {
        self.files.iter().position(|file| file.path.to_string_lossy() == path)
    }

    /// Reads the shared blocks that the form uses, and those that they use.
    fn read_blocks(&mut self, layout: &Layout, form: &Data) -> Vec<(String, Data)> {
        let mut blocks: Vec<(String, Data)> = Vec::new();
        let mut wanted = uses(form, "use");
        while let Some(name) = wanted.pop() {
            let path = layout.block(&name);
            if !is_name(&name) || blocks.iter().any(|(known, _)| *known == name) || !path.is_file() {
                continue;
            }
            let pointer = format!("/blocks/{name}");
            let Some(block) = self.take_in_file(path, &pointer) else { continue };
            let id = block.get("id").and_then(Data::as_text);
            if id != Some(name.as_str()) {
                let location = Location { pointer: format!("{pointer}/id"), ..Location::default() };
                let message = format!(
                    "expected the id `{name}`, the name of the file, found `{}`",
                    id.unwrap_or("none")
                );
                self.diagnostics.push(Diagnostic::error("F0106", location, message));
            }
            wanted.extend(uses(&block, "use"));
            blocks.push((name, block));
        }
        blocks.sort_by(|(left, _), (right, _)| left.cmp(right));
        blocks
    }

    fn read_lists(&mut self, layout: &Layout, form: &Data, blocks: &[(String, Data)]) -> Vec<(String, Data)> {
        let mut names = uses(form, "list");
        names.extend(blocks.iter().flat_map(|(_, block)| uses(block, "list")));
        names.sort();
        names.dedup();
        let mut lists = Vec::new();
        for name in names {
            let path = layout.list(&name);
            if is_name(&name)
                && path.is_file()
                && let Some(list) = self.take_in_file(path, &format!("/lists/{name}"))
            {
                lists.push((name, list));
            }
        }
        lists
    }

    fn take_in_file(&mut self, path: PathBuf, pointer: &str) -> Option<Data> {
        match std::fs::read_to_string(&path) {
            Ok(text) => Some(self.take_in(path, text, pointer)),
            Err(error) => {
                let message = format!("expected to read {}, found: {error}", path.display());
                self.diagnostics.push(Diagnostic::error("F0107", Location::default(), message));
                None
            }
        }
    }

    /// Reads a file whose content stands at `pointer` in the joined tree. JSON is YAML too.
    fn take_in(&mut self, path: PathBuf, text: String, pointer: &str) -> Data {
        let mut document = yaml::read(&text);
        for diagnostic in &mut document.diagnostics {
            diagnostic.location.file = path.to_string_lossy().into_owned();
        }
        self.diagnostics.append(&mut document.diagnostics);
        let file = self.files.len();
        self.places.extend(
            document.places.into_iter().map(|(below, place)| (format!("{pointer}{below}"), (file, place))),
        );
        self.files.push(SourceFile { path, text });
        document.data
    }
}

/// The form with what belongs to it; what its author has stated there already stays.
fn joined<const N: usize>(form: Data, parts: [(&str, Data); N]) -> Data {
    let Data::Map(mut members) = form else { return form };
    for (name, part) in parts {
        match (members.iter_mut().find(|(key, _)| key == name), part) {
            (Some((_, Data::Map(own))), Data::Map(more)) => {
                let more: Vec<_> =
                    more.into_iter().filter(|(key, _)| !own.iter().any(|(known, _)| known == key)).collect();
                own.extend(more);
            }
            (Some(_), _) => {}
            (None, part) => members.push((name.to_owned(), part)),
        }
    }
    Data::Map(members)
}

fn bundled(data: &Data) -> Data {
    match data {
        Data::Number(number) if number.scale() > 0 || i32::try_from(*number).is_err() => {
            Data::Text(number.to_string())
        }
        Data::List(items) => Data::List(items.iter().map(bundled).collect()),
        Data::Map(members) => {
            Data::Map(members.iter().map(|(name, value)| (name.clone(), bundled(value))).collect())
        }
        other => other.clone(),
    }
}

/// What `key` names anywhere in a definition, except where names are free (`variables`).
fn uses(data: &Data, key: &str) -> Vec<String> {
    let mut found = Vec::new();
    collect_uses(data, key, &mut found);
    found
}

fn collect_uses(data: &Data, key: &str, found: &mut Vec<String>) {
    for item in data.items() {
        collect_uses(item, key, found);
    }
    for (name, value) in data.members() {
        match value {
            Data::Text(text) if name == key => found.push(text.clone()),
            _ if matches!(name.as_str(), "variables" | "parameters" | "sources" | "blocks" | "lists") => {}
            _ => collect_uses(value, key, found),
        }
    }
}

/// Ids of blocks and lists are names, never ways out of their directory.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}
