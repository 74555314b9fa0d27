//! The texts of the forms that are checked: what is missing or wrong in any language (see `lotse l10n check`).

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use lotse::diagnostic::Diagnostic;

use crate::engine;
use crate::l10n::check::{FormNeeds, check as check_locales};
use crate::l10n::locale::{self, Locale};
use crate::report::Finding;
use crate::source::{Definition, Layout, REFERENCE_LANGUAGE, find_forms};

/// The files that all forms share.
const SHARED_FILES: &[&str] = &["ui", "common", "record"];

/// Checks the texts of these forms. Forms that cannot be read have no needs yet, and are told about elsewhere.
pub(super) fn check(forms: &[PathBuf]) -> Result<Vec<Finding>> {
    let mut by_locales: BTreeMap<PathBuf, Vec<&Path>> = BTreeMap::new();
    for form in forms {
        by_locales.entry(Layout::of(form).locales).or_default().push(form);
    }
    let mut found = Vec::new();
    for (directory, forms) in by_locales.iter().filter(|(directory, _)| directory.is_dir()) {
        let locales =
            locale::read(directory).with_context(|| format!("{} cannot be read", directory.display()))?;
        found.extend(check_together(&locales, forms)?);
    }
    Ok(found)
}

fn check_together(locales: &[Locale], forms: &[&Path]) -> Result<Vec<Finding>> {
    // What is unused is known only when all forms are looked at; what is said is said of those that were asked for.
    let mut all: Vec<PathBuf> = forms.iter().map(|form| form.to_path_buf()).collect();
    let around = forms.first().map(|form| Layout::of(form).forms);
    let others = around.and_then(|around| find_forms(&[around]).ok()).unwrap_or_default();
    all.extend(others.into_iter().filter(|other| !forms.contains(&other.as_path())));
    let mut needs = Vec::new();
    let mut asked = Vec::new();
    let mut definitions = BTreeMap::new();
    for directory in &all {
        let definition = Definition::read(directory)?;
        let (form, _) = engine::read(&definition);
        let Some(form) = form else { continue };
        definitions.insert(form.id.to_string(), definition);
        if forms.contains(&directory.as_path()) {
            asked.push(form.id.to_string());
        }
        needs.push(FormNeeds { service: form.id.to_string(), messages: form.messages() });
    }
    let mut diagnostics = check_locales(locales, REFERENCE_LANGUAGE, &needs);
    diagnostics.retain(|diagnostic| {
        let stem = Path::new(&diagnostic.location.file).file_stem().unwrap_or_default().to_string_lossy();
        SHARED_FILES.contains(&&*stem) || asked.iter().any(|service| *service == stem)
    });
    let find = |diagnostic: Diagnostic| match definitions.get(&diagnostic.location.file) {
        // What a form needs and nobody has written is shown where the form needs it.
        Some(definition) => in_form(diagnostic, definition),
        None => in_file(diagnostic, locales),
    };
    Ok(diagnostics.into_iter().map(find).collect())
}

fn in_form(mut diagnostic: Diagnostic, definition: &Definition) -> Finding {
    diagnostic.location.file.clear();
    Finding::of(definition, diagnostic)
}

fn in_file(diagnostic: Diagnostic, locales: &[Locale]) -> Finding {
    let path = diagnostic.location.file.clone();
    let mut files = locales.iter().flat_map(|locale| locale.files.values());
    let text =
        files.find(|file| file.path == Path::new(&path)).map(|file| file.text.as_str()).unwrap_or_default();
    let range =
        diagnostic.location.range.clone().map_or(0..0, |range| range.start as usize..range.end as usize);
    Finding::at(path, text, range, diagnostic)
}
