//! The npm package: the modules of `pkg/` for bundlers, and one file for a script tag.
//!
//! It is assembled below the target directory, so that nothing generated lies among the sources (but for `pkg/wasm/`,
//! which the modules import) and npm packs exactly what is there.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha384};

use crate::shell;
use crate::stamp::{Stamp, files_below, read, write};
use crate::tools::npm;

/// The one file: `index.js` and all that it imports.
pub(crate) const SCRIPT: &str = "lotse.js";
/// The styles, which are made a little smaller on the way.
const STYLES: &str = "lotse.css";
const REM: &str = "rem";
/// What the one file loads when it is first needed: `lotse-<name>-<hash>.js`.
const CHUNK: &str = "lotse-";

const SOURCES: &str = "pkg";
const ENTRY: &str = "pkg/index.js";
/// What only development reads.
const LEFT_OUT: &[&str] = &["tsconfig.json"];
const LICENCES: &[&str] = &["LICENSE-APACHE", "LICENSE-MIT"];

/// Browsers that lack what this year brought have no WebAssembly as the module needs it either.
const BUNDLE: &[&str] = &[
    "--bundle",
    "--minify",
    "--splitting",
    "--format=esm",
    "--target=es2022",
    "--sourcemap=linked",
    "--entry-names=lotse",
    "--chunk-names=lotse-[name]-[hash]",
    "--log-level=warning",
];

/// Where the package lies, ready to be packed.
pub(crate) fn directory() -> PathBuf {
    shell::target_directory().join("xtask/package")
}

/// Makes the package hold exactly what there is now.
pub(crate) fn assemble() -> Result<()> {
    let mut inputs = vec![Path::new(SOURCES), Path::new("package-lock.json")];
    inputs.extend(LICENCES.iter().map(Path::new));
    let stamp = Stamp::new("package", &inputs, &BUNDLE.join(" "))?;
    if stamp.is_current() && directory().join("integrity.json").is_file() {
        return Ok(());
    }
    shell::step("assembling the package", || {
        if directory().exists() {
            fs::remove_dir_all(directory()).context("the old package cannot be removed")?;
        }
        copy_sources()?;
        bundle()?;
        write_integrity()?;
        stamp.write()
    })
}

/// Packs the package as npm publishes it, and returns the file.
pub(crate) fn pack() -> Result<PathBuf> {
    let target = shell::target_directory().join("package");
    fs::create_dir_all(&target).with_context(|| format!("cannot create {}", target.display()))?;
    let name = shell::output(
        Command::new("npm")
            .args(["pack", "--silent", "--ignore-scripts"])
            .arg(format!("--pack-destination={}", fs::canonicalize(&target)?.display()))
            .current_dir(directory()),
    )?;
    Ok(target.join(name.trim()))
}

/// Whether a file at the top of the package is a module that the one file contains.
pub(crate) fn is_only_for_bundlers(file: &Path) -> bool {
    let name = name(file);
    name.ends_with(".js") && name != SCRIPT && !is_chunk(file)
}

pub(crate) fn is_chunk(file: &Path) -> bool {
    name(file).starts_with(CHUNK) && name(file).ends_with(".js")
}

/// `combobox` of `lotse-combobox-4F2KQZ7B.js`.
pub(crate) fn chunk_name(file: &Path) -> String {
    let name = name(file);
    let inner = name.trim_start_matches(CHUNK);
    inner.rsplit_once('-').map_or(inner, |(name, _)| name).to_owned()
}

fn name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn copy_sources() -> Result<()> {
    for file in files_below(Path::new(SOURCES))? {
        let inside = file.strip_prefix(SOURCES)?;
        let is_left_out = LEFT_OUT.iter().any(|left_out| inside == Path::new(left_out))
            || inside.components().any(|part| part.as_os_str() == "node_modules");
        if !is_left_out {
            ensure!(!name(&file).starts_with("lotse-"), "{} would be taken for a chunk", file.display());
            let content = read(&file)?;
            let content = match inside.to_str() {
                Some(STYLES) => own_size(&String::from_utf8_lossy(&content)).into_bytes(),
                _ => content,
            };
            write(&directory().join(inside), &content)?;
        }
    }
    LICENCES.iter().try_for_each(|licence| write(&directory().join(licence), &read(Path::new(licence))?))
}

/// Every `1.5rem` becomes `calc(1.5 * var(--rem))`, which the sheet itself explains; conditions of media stay as they are.
fn own_size(styles: &str) -> String {
    let mut out = String::with_capacity(styles.len() * 2);
    let mut rest = styles;
    while let Some((before, after)) = rest.split_once(REM) {
        let number =
            before.trim_end_matches(|character: char| character.is_ascii_digit() || character == '.');
        let number = number.strip_suffix('-').unwrap_or(number);
        let (before, count) = before.split_at(number.len());
        let is_length = count.contains(|character: char| character.is_ascii_digit());
        out += before;
        if is_length && !before.ends_with("(max-width: ") {
            out += &format!("calc({count} * var(--rem))");
        } else {
            out += count;
            out += REM;
        }
        rest = after;
    }
    out + rest
}

/// Addresses of other files (the module, the styles) stay relative to the script, so it lies where the modules lie.
fn bundle() -> Result<()> {
    let mut esbuild = npm::program("esbuild")?;
    shell::run(esbuild.arg(ENTRY).args(BUNDLE).arg(format!("--outdir={}", directory().display())))?;
    let styles = directory().join(STYLES);
    let mut esbuild = npm::program("esbuild")?;
    let to = format!("--outfile={}", styles.display());
    shell::run(esbuild.arg(&styles).args(["--minify", "--allow-overwrite", "--log-level=warning"]).arg(to))
}

/// `integrity.json`: for Subresource Integrity, the hash of each file that a page names.
fn write_integrity() -> Result<()> {
    let mut hashes = BTreeMap::new();
    for file in files_below(&directory())? {
        let inside = file.strip_prefix(directory())?.to_string_lossy().replace('\\', "/");
        let is_named = inside == SCRIPT || is_chunk(&file) || inside == STYLES || inside.ends_with(".wasm");
        if is_named {
            hashes.insert(inside, format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(read(&file)?))));
        }
    }
    let mut text = serde_json::to_vec_pretty(&hashes)?;
    text.push(b'\n');
    write(&directory().join("integrity.json"), &text)
}

#[cfg(test)]
mod tests {
    use super::own_size;

    #[test]
    fn lengths_in_rem_become_our_own() {
        let check = |from: &str, to: &str| assert_eq!(own_size(from), to);
        check("a { margin: -.5rem 1rem; }", "a { margin: calc(-.5 * var(--rem)) calc(1 * var(--rem)); }");
        check("@media (max-width: 30rem) {", "@media (max-width: 30rem) {");
        check("--rem: max(1REM, 16px); /* remember */", "--rem: max(1REM, 16px); /* remember */");
        check("clamp(1rem, 4vw, 2rem)", "clamp(calc(1 * var(--rem)), 4vw, calc(2 * var(--rem)))");
    }
}
