//! Each form and its messages, as the browser loads them: `lotse bundle` does it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::package;
use crate::shell;
use crate::stamp::{Stamp, files_below, read};

/// Where the bundles are written, one directory a service; `dist` takes them from here.
pub(crate) fn directory() -> PathBuf {
    shell::target_directory().join("xtask/forms")
}

/// What the policy of a page has to allow for the styles in the first page of a form, if it has any.
pub(crate) fn style_source(service: &str, forms: &Path) -> Option<String> {
    fs::read_to_string(forms.join(service).join("pages/style-src.txt")).ok()
}

/// Bundles every service when a definition, a building block, a message or the styles have changed. The first pages have the styles in
/// them, as is recommended to portals (docs/embedding.md).
/// Returns the services that have errors, which the command line has shown; they have no bundle.
pub(crate) fn bundle() -> Result<Vec<String>> {
    let services = services()?;
    let lotse = compile()?;
    let styles = package::directory().join("lotse.css");
    let stamp = Stamp::new("forms", &[&lotse, Path::new("forms"), Path::new("locales"), &styles], "inline")?;
    if stamp.is_current()
        && services.iter().all(|service| directory().join(service).join("form.lotse").is_file())
    {
        return Ok(Vec::new());
    }
    let broken = shell::step("bundling forms and messages", || {
        remove_directory(&directory())?;
        let is_bundled = |service: &&String| {
            let form = Path::new("forms").join(service);
            let mut bundle = Command::new(&lotse);
            bundle.arg("bundle").arg(form).arg("--out").arg(directory().join(service));
            shell::run(bundle.arg("--inline-styles").arg(&styles)).is_ok()
        };
        Ok(services.iter().filter(|service| !is_bundled(service)).cloned().collect::<Vec<_>>())
    })?;
    if broken.is_empty() {
        stamp.write()?;
    }
    Ok(broken)
}

fn remove_directory(directory: &Path) -> Result<()> {
    if directory.exists() {
        fs::remove_dir_all(directory).with_context(|| format!("cannot remove {}", directory.display()))?;
    }
    Ok(())
}

/// Lets the command line find what is wrong in the forms and their messages, and play the stories of the services and
/// of the language of forms itself.
pub(crate) fn check() -> Result<()> {
    let lotse = compile()?;
    let run = |arguments: &[&str]| shell::run(Command::new(&lotse).args(arguments));
    run(&["check", "forms"])?;
    run(&["l10n", "check"])?;
    run(&["services", "--check", "docs/services.md"])?;
    // What rests on no source of the law is no service (the catalogue of field types): its stories have to hold, no more.
    let (services, others): (Vec<_>, Vec<_>) = services()?
        .into_iter()
        .map(|service| format!("forms/{service}"))
        .partition(|form| read(&Path::new(form).join("form.yaml")).is_ok_and(|text| has_sources(&text)));
    let paths = |first: &[&str], forms: &[String]| {
        first.iter().map(ToString::to_string).chain(forms.iter().cloned()).collect::<Vec<_>>()
    };
    let run = |arguments: Vec<String>| shell::run(Command::new(&lotse).args(arguments));
    run(paths(&["test", "--complete"], &services))?;
    run(paths(&["test", "tests/stories"], &others))
}

fn has_sources(definition: &[u8]) -> bool {
    String::from_utf8_lossy(definition).lines().any(|line| line.starts_with("sources:"))
}

/// The services, by the name of their directory below `forms/`.
pub(crate) fn services() -> Result<Vec<String>> {
    Ok(files_below(Path::new("forms"))?
        .iter()
        .filter(|file| file.ends_with("form.yaml") && file.components().count() == 3)
        .filter_map(|file| Some(file.parent()?.file_name()?.to_str()?.to_owned()))
        .collect())
}

/// Compiles the command line of Lotse and returns where it is.
pub(crate) fn compile() -> Result<PathBuf> {
    shell::step("compiling the command line", || {
        shell::run(shell::with_progress(shell::cargo().args(["build", "--package=lotse-cli"])))
    })?;
    Ok(shell::target_directory().join("debug/lotse"))
}
