//! The core as WebAssembly: compiled by cargo, wrapped by wasm-bindgen, shrunk by wasm-opt.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::shell;
use crate::stamp::Stamp;
use crate::tools::{npm, wasm_target};

/// Generated next to the hand-written modules of the package; not committed.
pub(crate) const DIRECTORY: &str = "pkg/wasm";
pub(crate) const MODULE: &str = "lotse_wasm_bg.wasm";
pub(crate) const GLUE: &str = "lotse_wasm.js";

/// Builds `pkg/wasm/`.
pub(crate) fn build() -> Result<()> {
    let compiled = compile()?;
    let stamp = Stamp::new("wasm", &[&compiled, Path::new("package-lock.json")], &OPTIMISE.join(" "))?;
    let is_there = [MODULE, GLUE].iter().all(|name| Path::new(DIRECTORY).join(name).is_file());
    if stamp.is_current() && is_there {
        return Ok(());
    }
    generate_glue(&compiled, Path::new(DIRECTORY), Names::Removed)?;
    optimise(Path::new(DIRECTORY), Names::Removed)?;
    stamp.write()
}

pub(super) fn compile() -> Result<PathBuf> {
    let mut build = wasm_target::cargo_build()?;
    shell::step("compiling the core to WebAssembly", || {
        shell::run(shell::with_progress(build.args(["--package=lotse-wasm", "--profile=wasm"])))
    })?;
    Ok(shell::target_directory().join(wasm_target::TARGET).join("wasm/lotse_wasm.wasm"))
}

/// Whether functions keep their names in the module; only the table of sizes wants them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    Kept,
    Removed,
}

/// `web` is the one flavour that a page, a bundler and Node (given the bytes) can all start.
pub(super) fn generate_glue(compiled: &Path, directory: &Path, names: Names) -> Result<()> {
    shell::step("generating the JavaScript glue", || {
        Bindgen::new()
            .input_path(compiled)
            .web(true)?
            .typescript(true)
            .demangle(false)
            .remove_name_section(names == Names::Removed)
            .remove_producers_section(true)
            .generate(directory)
            .context("wasm-bindgen could not read the module; its crate and the library in xtask must be of one version")
    })
}

/// The features are those that rustc's default for this target uses (all browsers since 2022 have them).
const OPTIMISE: &[&str] = &[
    "-Oz",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--strip-producers",
    "--strip-target-features",
];

pub(super) fn optimise(directory: &Path, names: Names) -> Result<()> {
    npm::install()?;
    shell::step("shrinking the module with wasm-opt", || {
        let module = directory.join(MODULE);
        let keep_or_strip = if names == Names::Kept { "--debuginfo" } else { "--strip-debug" };
        let mut wasm_opt = npm::program("wasm-opt")?;
        shell::run(wasm_opt.args(OPTIMISE).arg(keep_or_strip).arg(&module).arg("-o").arg(&module))
    })
}
