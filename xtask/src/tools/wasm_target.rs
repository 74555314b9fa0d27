//! A cargo that can compile to WebAssembly.
//!
//! The usual way is rustup's target. Where rustup cannot fetch it (an air-gapped builder with a
//! Debian mirror), Debian's compiler builds the standard library from Debian's sources instead.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::apt;
use crate::shell;

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// `cargo build --target wasm32-unknown-unknown`, with what it needs installed.
pub(crate) fn cargo_build() -> Result<Command> {
    let mut build = shell::cargo();
    build.args(["build", "--target", TARGET]);
    if is_installed() || is_added_by_rustup() {
        return Ok(build);
    }
    let debian = Debian::install().with_context(|| {
        format!("`rustup target add {TARGET}` failed (above), and so did building with Debian's packages")
    })?;
    debian.configure(&mut build);
    Ok(build)
}

fn is_installed() -> bool {
    shell::output(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]))
        .is_ok_and(|directory| Path::new(directory.trim()).is_dir())
}

fn is_added_by_rustup() -> bool {
    let added = shell::step("adding the WebAssembly target to the Rust toolchain", || {
        shell::run(Command::new("rustup").args(["target", "add", TARGET]))
    });
    if let Err(error) = &added {
        eprintln!("    {error:#}\n    trying Debian's packages instead");
    }
    added.is_ok()
}

/// Debian's compiler for web programs and the sources of its standard library.
struct Debian {
    compiler: PathBuf,
    linker: PathBuf,
}

impl Debian {
    const COMPILER: &str = "/usr/bin/rustc";
    const SOURCES: &str = "/usr/lib/rustlib/src/rust/library";

    fn install() -> Result<Self> {
        if !Path::new(Self::COMPILER).is_file() || !Path::new(Self::SOURCES).exists() {
            shell::step("installing Debian's rustc-web and rust-web-src", || {
                apt::install(&["rustc-web", "rust-web-src"])
            })?;
        }
        Ok(Self { compiler: PathBuf::from(Self::COMPILER), linker: linker()? })
    }

    /// `-Z` needs a nightly compiler, or the promise that one knows what one does.
    fn configure(&self, build: &mut Command) {
        build
            .args(["-Z", "build-std=std,panic_abort"])
            .env("RUSTC", &self.compiler)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", &self.linker);
    }
}

/// The linker that comes with the toolchain of rustup; Debian's compiler brings none.
fn linker() -> Result<PathBuf> {
    let host_libraries = shell::output(Command::new("rustc").args(["--print", "target-libdir"]))?;
    let linker = Path::new(host_libraries.trim()).with_file_name("bin").join("rust-lld");
    anyhow::ensure!(linker.is_file(), "the toolchain has no {}", linker.display());
    Ok(linker)
}
