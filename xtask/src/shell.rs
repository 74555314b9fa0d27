//! Running other programs, and telling what runs.

use std::ffi::OsString;
use std::io::{BufRead as _, BufReader, IsTerminal as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

/// The cargo that runs this program.
pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
}

/// Adds what cargo is told about its own output: a progress bar for people, silence for logs.
pub(crate) fn with_progress(command: &mut Command) -> &mut Command {
    if !std::io::stderr().is_terminal() {
        command.arg("--quiet");
    }
    command
}

/// Where cargo writes: `target`, unless the environment says otherwise.
pub(crate) fn target_directory() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from)
}

/// Runs a program with our own output, and fails unless it succeeds.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let line = line(command);
    let status = command.stdin(Stdio::null()).status().with_context(|| cannot_start(command, &line))?;
    if !status.success() {
        bail!("`{line}` failed ({status}); its own message is above");
    }
    Ok(())
}

/// Runs a program and returns what it printed; what it complained about becomes the error.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let line = line(command);
    let output = command.stdin(Stdio::null()).output().with_context(|| cannot_start(command, &line))?;
    if !output.status.success() {
        bail!("`{line}` failed ({}): {}", output.status, String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a program, shows its standard output as it comes, and hands each line of it over.
/// Returns whether the program succeeded.
pub(crate) fn watch(command: &mut Command, mut each: impl FnMut(&str)) -> Result<bool> {
    let line = line(command);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| cannot_start(command, &line))?;
    for text in child.stdout.take().into_iter().flat_map(|output| BufReader::new(output).lines()) {
        let text = text.with_context(|| format!("cannot read what `{line}` prints"))?;
        println!("{text}");
        each(&text);
    }
    Ok(child.wait()?.success())
}

/// Runs one step of a build and says how long it took.
pub(crate) fn step<T>(title: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("--> {title}");
    let start = Instant::now();
    let result = work().with_context(|| format!("{title}: failed"))?;
    eprintln!("    done in {:.1} s", start.elapsed().as_secs_f64());
    Ok(result)
}

/// The first program of that name on the `PATH`.
pub(crate) fn find_program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|directory| directory.join(name)).find(|file| file.is_file())
}

/// A command as one would type it.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    std::iter::once(name)
        .chain(command.get_args())
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

fn cannot_start(command: &Command, line: &str) -> String {
    let hint = match command.get_program().to_str() {
        Some("node" | "npm") => ": Node.js 20 or newer with npm is needed, see https://nodejs.org",
        Some("rustup") => ": rustup is needed, see https://rustup.rs",
        _ => "",
    };
    format!("cannot start `{line}`{hint}")
}
