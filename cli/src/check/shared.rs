//! Shared blocks and code lists that no form uses, when all forms of a directory are checked.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use lotse::diagnostic::{Diagnostic, Location};

use crate::report::Finding;
use crate::source::{Definition, Layout, find_forms};

/// Says of each file in `shared/` and `codelists/` that none of the forms uses it, if `forms` are all there are.
pub(super) fn unused(forms: &[PathBuf]) -> Vec<Finding> {
    let Some(first) = forms.first() else { return Vec::new() };
    let layout = Layout::of(first);
    let around = layout.block("x").parent().and_then(Path::parent).map(Path::to_owned);
    let Some(all) = around.and_then(|around| find_forms(&[around]).ok()) else { return Vec::new() };
    if all.iter().any(|form| !forms.contains(form)) {
        return Vec::new();
    }
    let used: BTreeSet<PathBuf> = forms
        .iter()
        .filter_map(|form| Definition::read(form).ok())
        .flat_map(|definition| definition.files.into_iter().map(|file| file.path))
        .collect();
    let mut found = Vec::new();
    for (example, what) in [(layout.block("x"), "shared block"), (layout.list("x"), "code list")] {
        for path in files_beside(&example).into_iter().filter(|path| !used.contains(path)) {
            let diagnostic =
                Diagnostic::warning("F0117", Location::default(), format!("no form uses this {what}"));
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            found.push(Finding::at(path.to_string_lossy().into_owned(), &text, 0..0, diagnostic));
        }
    }
    found
}

fn files_beside(example: &Path) -> Vec<PathBuf> {
    let directory = example.parent().map(std::fs::read_dir);
    let entries = directory.into_iter().flatten().flatten().flatten();
    let mut files: Vec<PathBuf> =
        entries.map(|entry| entry.path()).filter(|path| path.extension() == example.extension()).collect();
    files.sort();
    files
}
