//! A cargo that can compile to WebAssembly, with a standard library built for size.
//!
//! The standard library that rustup delivers is built for speed and carries the texts of panics; from its sources it is
//! 8 KB smaller after brotli (`docs/decisions/0008-size-lever-by-lever.md`). The usual way is rustup's component of the
//! sources. Where rustup cannot fetch it (an air-gapped builder with a Debian mirror), Debian's compiler and sources do it.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use super::apt;
use crate::shell;

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";
const SOURCES: &str = "rust-src";

/// What the standard library and all crates are compiled with: a panic is a bare trap, and nothing is kept for its text.
/// LLVM puts a function into its only caller unless that is 3,000 instructions or more; with instructions that count fifty
/// times as much, 60 are enough to stay apart. Brotli finds more that is alike in many small functions.
const FLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none \
    -Cllvm-args=-inline-instr-cost=250 -Cllvm-args=-inline-call-penalty=1250";

/// `cargo build --target wasm32-unknown-unknown`, with what it needs installed.
pub(crate) fn cargo_build() -> Result<Command> {
    let mut build = shell::cargo();
    build
        .args(["build", "--target", TARGET, "-Zbuild-std=std", "-Zbuild-std-features=optimize_for_size"])
        .env("RUSTFLAGS", FLAGS)
        // `-Z` needs a nightly compiler, or the promise that one knows what one does.
        .env("RUSTC_BOOTSTRAP", "1");
    if are_sources_installed() || are_sources_added_by_rustup() {
        return Ok(build);
    }
    let debian = Debian::install().with_context(|| {
        format!(
            "the module is built with the sources of the standard library: `rustup component add {SOURCES}` failed \
             (above), and so did Debian's packages; run one of them where the network reaches, or copy the component's \
             directory lib/rustlib/src of the same toolchain from another machine"
        )
    })?;
    debian.configure(&mut build);
    Ok(build)
}

/// Where rustup puts them, for the toolchain that runs this.
fn are_sources_installed() -> bool {
    shell::output(Command::new("rustc").args(["--print", "sysroot"]))
        .is_ok_and(|root| Path::new(root.trim()).join("lib/rustlib/src/rust/library/Cargo.lock").is_file())
}

fn are_sources_added_by_rustup() -> bool {
    let added = shell::step("adding the sources of the standard library to the Rust toolchain", || {
        shell::run(Command::new("rustup").args(["component", "add", SOURCES]))
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

    fn configure(&self, build: &mut Command) {
        build.env("RUSTC", &self.compiler).env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", &self.linker);
    }
}

/// The linker that comes with the toolchain of rustup; Debian's compiler brings none.
fn linker() -> Result<PathBuf> {
    let host_libraries = shell::output(Command::new("rustc").args(["--print", "target-libdir"]))?;
    let linker = Path::new(host_libraries.trim()).with_file_name("bin").join("rust-lld");
    anyhow::ensure!(linker.is_file(), "the toolchain has no {}", linker.display());
    Ok(linker)
}
