//! The core as WebAssembly: compiled by cargo, wrapped by wasm-bindgen, shrunk by wasm-opt.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use wasm_bindgen_cli_support::Bindgen;

use super::{imports, order};
use crate::shell;
use crate::stamp::{Stamp, read, write};
use crate::tools::{npm, wasm_target};

pub(crate) const MODULE: &str = "lotse_wasm_bg.wasm";
pub(crate) const GLUE: &str = "lotse_wasm.js";

/// The core is built twice, from the same sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// What every page loads: compiled forms only, the functions of FEEL that forms use.
    Runtime,
    /// With the compiler of forms and every function; for pages that hand over a definition, for tools and tests.
    Compiler,
}

impl Engine {
    pub(crate) const ALL: [Self; 2] = [Self::Runtime, Self::Compiler];

    /// Where it is generated, next to the hand-written modules of the package; not committed.
    pub(crate) fn directory(self) -> &'static Path {
        Path::new(match self {
            Self::Runtime => "pkg/wasm",
            Self::Compiler => "pkg/wasm/compiler",
        })
    }

    fn name(self) -> &'static str {
        match self {
            Self::Runtime => "runtime",
            Self::Compiler => "compiler",
        }
    }
}

/// Builds `pkg/wasm/`.
pub(crate) fn build() -> Result<()> {
    Engine::ALL.into_iter().try_for_each(build_engine)
}

fn build_engine(engine: Engine) -> Result<()> {
    let compiled = compile(engine)?;
    let name = ["wasm-", engine.name()].concat();
    let settings = [OPTIMISE, FEATURES, &[order::SOURCE, imports::SOURCE]].concat().join(" ");
    let stamp = Stamp::new(&name, &[&compiled, Path::new("package-lock.json")], &settings)?;
    let is_there = [MODULE, GLUE].iter().all(|name| engine.directory().join(name).is_file());
    if stamp.is_current() && is_there {
        return Ok(());
    }
    generate_glue(&compiled, engine.directory(), Names::Removed)?;
    optimise(engine.directory(), Names::Removed)?;
    stamp.write()
}

/// Cargo writes both to the same place, so each is copied to one of its own.
pub(super) fn compile(engine: Engine) -> Result<PathBuf> {
    let mut build = wasm_target::cargo_build()?;
    build.args(["--package=lotse-wasm", "--profile=wasm"]);
    if engine == Engine::Runtime {
        build.args(["--no-default-features", "--features=overview"]);
    }
    shell::step(&format!("compiling the core to WebAssembly ({})", engine.name()), || {
        shell::run(shell::with_progress(&mut build))
    })?;
    let built = shell::target_directory().join(wasm_target::TARGET).join("wasm/lotse_wasm.wasm");
    let copy = shell::target_directory().join("xtask/engine").join(engine.name()).join("lotse_wasm.wasm");
    write(&copy, &read(&built)?)?;
    Ok(copy)
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
            .context("wasm-bindgen could not read the module; its crate and the library in xtask must be of one version")?;
        let (module, glue) = (directory.join(MODULE), directory.join(GLUE));
        let (short, its_glue) = imports::shorten(&read(&module)?, &String::from_utf8(read(&glue)?)?)?;
        write(&module, &short)?;
        write(&glue, its_glue.as_bytes())
    })
}

const OPTIMISE: &[&str] = &[
    "-Oz",
    "--converge",
    // A function that is called once stays one: put into its caller it saves a call, and costs 6 KB after brotli, which
    // finds less that is alike in few large functions.
    "--one-caller-inline-max-function-size=0",
    // The linker puts the stack first, so nothing lies in the first kilobyte unless the stack is about to overflow.
    "--low-memory-unused",
    "--strip-producers",
    "--strip-target-features",
];

/// The features are those that rustc's default for this target uses (all browsers since 2022 have them).
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

pub(super) fn optimise(directory: &Path, names: Names) -> Result<()> {
    npm::install()?;
    shell::step("shrinking the module with wasm-opt", || {
        let module = directory.join(MODULE);
        let keep_or_strip = if names == Names::Kept { "--debuginfo" } else { "--strip-debug" };
        let wasm_opt = |arguments: &[&str]| {
            let mut program = npm::program("wasm-opt")?;
            shell::run(program.args(FEATURES).args(arguments).arg(&module).arg("-o").arg(&module))
        };
        wasm_opt(&[OPTIMISE, &[keep_or_strip]].concat())?;
        if names == Names::Removed {
            write(&module, &order::name_by_place(&read(&module)?)?)?;
            wasm_opt(&["--reorder-functions-by-name", "--strip-debug"])?;
        }
        Ok(())
    })
}
