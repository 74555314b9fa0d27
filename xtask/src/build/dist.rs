//! `dist/`: the directory that a web server delivers.
//!
//! `dist/` itself is the demo portal (`www/`), `dist/lotse/` is what a portal copies: the package,
//! without the modules that only bundlers read, and the forms. Beside each file lies its brotli twin, made once, as a portal's server would.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::{forms, package, portal, wasm};
use crate::shell;
use crate::stamp::{files_below, read, write};

pub(crate) const DIRECTORY: &str = "dist";

/// What a portal does not serve.
const LEFT_OUT: &[&str] = &["package.json", "README.md"];

/// What gains nothing from being compressed again.
const COMPRESSED: &[&str] = &["png", "jpg", "webp", "woff2", "br"];

/// Makes `dist/` hold exactly what there is now; touches only what differs.
pub(crate) fn assemble() -> Result<()> {
    shell::step("assembling dist/", || {
        let plan = plan()?;
        for (target, source) in &plan {
            place(source, target)?;
        }
        remove_all_but(&plan)
    })
}

/// Target in `dist/` -> source.
fn plan() -> Result<BTreeMap<PathBuf, PathBuf>> {
    let dist = Path::new(DIRECTORY);
    let mut plan = BTreeMap::new();
    let forms = forms::directory();
    let package = package::directory();
    for (from, to) in
        [(Path::new("www"), dist), (&package, &dist.join("lotse")), (&forms, &dist.join("lotse/forms"))]
    {
        for file in files_below(from)? {
            let name = file.file_name().unwrap_or_default();
            let is_left_out = LEFT_OUT.iter().any(|left_out| name == *left_out)
                || file.parent() == Some(&package) && package::is_only_for_bundlers(&file);
            if !is_left_out {
                plan.insert(to.join(file.strip_prefix(from)?), file);
            }
        }
    }
    for file in portal::write_pages()? {
        plan.insert(dist.join(file.file_name().unwrap_or_default()), file);
    }
    Ok(plan)
}

fn place(source: &Path, target: &Path) -> Result<()> {
    let bytes = read(source)?;
    let twin = compressed(target);
    let is_current = fs::read(target).is_ok_and(|old| old == bytes)
        && (twin.is_none() || twin.as_ref().is_some_and(|twin| twin.is_file()));
    if is_current {
        return Ok(());
    }
    write(target, &bytes)?;
    match twin {
        Some(twin) => write(&twin, &brotli(&bytes)?),
        None => Ok(()),
    }
}

/// Where the brotli twin of a file in `dist/` lies; none where it would not be smaller.
pub(crate) fn compressed(target: &Path) -> Option<PathBuf> {
    let extension = target.extension().and_then(OsStr::to_str).unwrap_or_default();
    (!COMPRESSED.contains(&extension)).then(|| PathBuf::from(format!("{}.br", target.display())))
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let (quality, window) = (11, 22);
    let mut compressor = brotli::CompressorWriter::new(Vec::new(), 4096, quality, window);
    compressor.write_all(bytes).context("brotli failed")?;
    Ok(compressor.into_inner())
}

fn remove_all_but(plan: &BTreeMap<PathBuf, PathBuf>) -> Result<()> {
    for file in files_below(Path::new(DIRECTORY))? {
        let original = if file.extension().is_some_and(|extension| extension == "br") {
            file.with_extension("")
        } else {
            file.clone()
        };
        if !plan.contains_key(&original) {
            fs::remove_file(&file).with_context(|| format!("cannot remove {}", file.display()))?;
            // Directories that are empty now go too; the first that is not ends it.
            let _ = file.ancestors().skip(1).try_for_each(fs::remove_dir);
        }
    }
    Ok(())
}

/// The module as it lies in `dist/`, for the size table.
pub(crate) fn module() -> PathBuf {
    Path::new(DIRECTORY).join("lotse/wasm").join(wasm::MODULE)
}
