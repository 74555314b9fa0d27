//! The sample apps: portals in miniature that install the packed package as any portal does.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use super::{forms, package};
use crate::shell;
use crate::stamp::{Stamp, files_below, read, write};
use crate::tools::npm;

const DIRECTORY: &str = "examples/apps";
/// The form that they show, by the name of its directory.
const FORM: &str = "callback";

/// Builds the apps and their form when they or the package have changed; returns where they are: one directory an app,
/// and the form in `forms/callback/`.
pub(crate) fn build() -> Result<PathBuf> {
    let out = shell::target_directory().join("apps");
    npm::install_in(Path::new(DIRECTORY), "npm-apps")?;
    let lotse = forms::compile()?;
    let mut inputs = vec![package::directory(), lotse.clone(), PathBuf::from("locales")];
    inputs.extend(files_below(Path::new(DIRECTORY))?.into_iter().filter(|file| !is_installed(file)));
    let inputs: Vec<&Path> = inputs.iter().map(PathBuf::as_path).collect();
    let stamp = Stamp::new("apps", &inputs, "")?;
    if stamp.is_current() && out.join("forms").join(FORM).join("form.lotse").is_file() {
        return Ok(out);
    }
    shell::step("building the sample apps", || {
        npm::add(&package::pack()?, Path::new(DIRECTORY))?;
        let target = std::path::absolute(&out)?;
        shell::run(Command::new("node").arg("build.mjs").arg(target).current_dir(DIRECTORY))?;
        bundle(&lotse, &out)?;
        stamp.write()
    })?;
    Ok(out)
}

fn is_installed(file: &Path) -> bool {
    file.components().any(|part| part.as_os_str() == "node_modules")
}

/// The form with its own messages and those of the runtime, laid out as `lotse bundle` reads services.
fn bundle(lotse: &Path, out: &Path) -> Result<()> {
    let layout = shell::target_directory().join("xtask/apps");
    let service = Path::new(DIRECTORY).join("service");
    let form = layout.join("forms").join(FORM);
    write(&form.join("form.yaml"), &read(&service.join("form/form.yaml"))?)?;
    for list in files_below(Path::new("forms/codelists"))? {
        write(&layout.join(&list), &read(&list)?)?;
    }
    for file in files_below(&service.join("locales"))? {
        let inside = file.strip_prefix(&service)?;
        write(&layout.join(inside), &read(&file)?)?;
        for shared in ["ui.ftl", "common.ftl", "record.ftl"] {
            let shared = inside.with_file_name(shared);
            // Only languages that an authority works in have words for the record.
            if shared.is_file() {
                write(&layout.join(&shared), &read(&shared)?)?;
            }
        }
    }
    shell::run(Command::new(lotse).arg("bundle").arg(form).arg("--out").arg(out.join("forms").join(FORM)))
}
