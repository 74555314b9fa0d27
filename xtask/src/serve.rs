//! The demo portal on this machine.

use std::io::ErrorKind;
use std::net::TcpListener;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};

use crate::build;
use crate::server;

/// Tells programs that this one starts where `dist/` is served.
pub(crate) const VARIABLE: &str = "LOTSE_URL";

#[derive(clap::Args)]
pub(crate) struct Address {
    /// Port to listen on; 0 takes any free one
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Address to listen on; 0.0.0.0 lets a phone in the same network open the demo
    #[arg(long, default_value = "127.0.0.1")]
    host: String,
}

/// Builds what has changed, serves it and says what to open. Whoever works on one form need not
/// wait until another one is free of errors.
pub(crate) fn demo(address: &Address) -> Result<()> {
    let listener = listen(address)?;
    let broken = build::all_but_broken_forms()?;
    if !broken.is_empty() {
        eprintln!(
            "\nwarning: these forms have errors, shown above, and are missing in the demo: {}",
            broken.join(", ")
        );
    }
    let url = url(&listener)?;
    println!("\nThe demo portal is ready. Open  {url}  (Ctrl+C ends it)");
    server::run(&listener, build::dist::DIRECTORY.as_ref())
}

/// Serves `dist/` as it is; the one line on the standard output is the address.
pub(crate) fn serve(address: &Address) -> Result<()> {
    ensure!(Path::new(build::dist::DIRECTORY).is_dir(), "there is no dist/ yet: run `cargo xtask build`");
    let listener = listen(address)?;
    println!("{}", url(&listener)?);
    server::run(&listener, build::dist::DIRECTORY.as_ref())
}

/// Serves `dist/` on a free port until this program ends, and returns the address.
pub(crate) fn in_background() -> Result<String> {
    let listener = listen(&Address { port: 0, host: "127.0.0.1".to_owned() })?;
    let url = url(&listener)?;
    std::thread::spawn(move || server::run(&listener, build::dist::DIRECTORY.as_ref()));
    Ok(url)
}

fn listen(Address { host, port }: &Address) -> Result<TcpListener> {
    match TcpListener::bind((host.as_str(), *port)) {
        Err(error) if error.kind() == ErrorKind::AddrInUse => bail!(
            "port {port} is taken, perhaps by another demo: end that one, or choose another port with `--port {}`",
            port.saturating_add(1)
        ),
        result => result.with_context(|| format!("cannot listen on {host}:{port}")),
    }
}

fn url(listener: &TcpListener) -> Result<String> {
    Ok(format!("http://{}/", listener.local_addr()?))
}
