//! What an applicant's phone has to load, and the gate that keeps it small.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};

use super::{dist, forms, package, wasm};
use crate::stamp::files_below;

/// The gate, in bytes after brotli -q 11 (1 KB = 1,000 bytes). How the sizes came below it, and what is left:
/// `docs/decisions/0008-size-lever-by-lever.md`.
mod gate {
    /// The module after `wasm-opt`.
    pub(super) const WASM: u64 = 150_000;
    /// Module, script, styles, the largest form and the messages of its first page in one language.
    pub(super) const FIRST_LOAD: u64 = 185_000;
}

#[derive(Clone, Copy, Default)]
struct Size {
    raw: u64,
    brotli: u64,
}

impl std::iter::Sum for Size {
    fn sum<I: Iterator<Item = Self>>(sizes: I) -> Self {
        sizes.fold(Self::default(), |sum, size| Self {
            raw: sum.raw + size.raw,
            brotli: sum.brotli + size.brotli,
        })
    }
}

/// Prints the table and fails when a gate is exceeded.
pub(crate) fn report() -> Result<()> {
    let package = Path::new(dist::DIRECTORY).join("lotse");
    let module = size(&dist::module())?;
    let runtime = [
        ("wasm", module),
        ("script", size(&package.join(package::SCRIPT))?),
        ("styles", size(&package.join("lotse.css"))?),
    ];
    println!("\n{:<44}{:>12}{:>12}", "bytes", "raw", "brotli");
    for (name, size) in runtime {
        row(name, size);
    }
    let runtime: Size = runtime.iter().map(|(_, size)| *size).sum();
    row("sum without a form", runtime);
    for chunk in chunks(&package)? {
        row(&format!("when needed: {}", package::chunk_name(&chunk)), size(&chunk)?);
    }

    row("when needed: compiler (wasm)", size(&package.join("wasm/compiler").join(wasm::MODULE))?);

    let mut largest: Option<(String, Size)> = None;
    for (service, files) in bundles()? {
        let form = size(&files.form)?;
        row(&format!("{service}/form.lotse"), form);
        for what in rare_parts(&service, &files.form)? {
            println!("  {what}");
        }
        for (language, messages) in files.messages {
            let messages = size(&messages)?;
            row(&format!("{service}/messages/{language}.lotse"), messages);
            if let Some((_, later)) = files.later.iter().find(|(later, _)| *later == language) {
                row(&format!("right after: {service}/{language}.later.lotse"), size(later)?);
            }
            let load = [runtime, form, messages].into_iter().sum::<Size>();
            if largest.as_ref().is_none_or(|(_, size)| size.brotli < load.brotli) {
                largest = Some((format!("first load: {service} in {language}"), load));
            }
        }
    }
    let (name, first_load) = largest.unwrap_or_else(|| ("first load (no form yet)".to_owned(), runtime));
    row(&name, first_load);
    println!();
    check("wasm", module.brotli, gate::WASM)?;
    check("first load", first_load.brotli, gate::FIRST_LOAD)
}

/// The bytes of the module that every page loads, after brotli.
pub(super) fn of_module() -> Result<u64> {
    Ok(size(&dist::module())?.brotli)
}

fn check(what: &str, bytes: u64, gate: u64) -> Result<()> {
    if bytes > gate {
        bail!(
            "{what} is {bytes} bytes after brotli, {} more than the gate of {gate} (`cargo xtask build --by-crate` tells where they come from)",
            bytes - gate
        );
    }
    println!("size gate: {what} {bytes} of {gate} bytes");
    Ok(())
}

fn row(name: &str, size: Size) {
    println!("{name:<44}{:>12}{:>12}", size.raw, size.brotli);
}

fn size(file: &Path) -> Result<Size> {
    let length = |path: &Path| {
        fs::metadata(path)
            .map(|metadata| metadata.len())
            .with_context(|| format!("{} is missing: run `cargo xtask build`", path.display()))
    };
    let raw = length(file)?;
    let brotli = dist::compressed(file).map_or(Ok(raw), |twin| length(&twin))?;
    Ok(Size { raw, brotli })
}

/// What the script loads when a page first needs it.
fn chunks(package: &Path) -> Result<Vec<PathBuf>> {
    let mut files = files_below(package)?;
    files.retain(|file| file.parent() == Some(package) && package::is_chunk(file));
    Ok(files)
}

/// Where a compiled form says that only the larger engine reads it.
const ENGINE: usize = 5;
/// The code of `lotse check` for what makes it so.
const RARE: &str = "F0025";

/// What makes pages load the larger engine for a form, in the words of `lotse check`; nothing for almost all forms.
fn rare_parts(service: &str, form: &Path) -> Result<Vec<String>> {
    if fs::read(form)?.get(ENGINE).is_none_or(|engine| *engine == 0) {
        return Ok(Vec::new());
    }
    let lotse = forms::compile()?;
    let output =
        Command::new(lotse).args(["check", "--json"]).arg(Path::new("forms").join(service)).output()?;
    let report: serde_json::Value = serde_json::from_slice(&output.stdout)
        .with_context(|| format!("`lotse check --json forms/{service}` printed no JSON"))?;
    let found = report["diagnostics"].as_array().into_iter().flatten();
    let parts: Vec<String> = found
        .filter(|found| found["code"] == RARE)
        .filter_map(|found| found["message"].as_str()?.split(':').next().map(str::to_owned))
        .collect();
    ensure!(
        !parts.is_empty(),
        "{} asks for the larger engine, and `lotse check` does not know why",
        form.display()
    );
    Ok(parts)
}

#[derive(Default)]
struct FormFiles {
    form: PathBuf,
    messages: Vec<(String, PathBuf)>,
    later: Vec<(String, PathBuf)>,
}

/// Service -> its bundle.
fn bundles() -> Result<BTreeMap<String, FormFiles>> {
    let directory = Path::new(dist::DIRECTORY).join("lotse/forms");
    let mut forms = BTreeMap::<String, FormFiles>::new();
    for file in files_below(&directory)? {
        let parts: Vec<String> =
            file.strip_prefix(&directory)?.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        match parts.as_slice() {
            [service, name] if name == "form.lotse" => forms.entry(service.clone()).or_default().form = file,
            [service, folder, name] if folder == "messages" => {
                let files = forms.entry(service.clone()).or_default();
                // Those for an engine of another version are not loaded.
                let Some(name) = name.strip_suffix(".lotse") else { continue };
                match name.strip_suffix(".later") {
                    Some(language) => files.later.push((language.to_owned(), file)),
                    None => files.messages.push((name.to_owned(), file)),
                }
            }
            _ => {}
        }
    }
    Ok(forms)
}
