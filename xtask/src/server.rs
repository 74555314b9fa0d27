//! A small static web server with the headers that a careful portal sends.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read as _, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use anyhow::Result;

use crate::build::{dist, forms};

/// What the demo portal allows its pages: nothing inline, nothing from elsewhere, no `eval`, and
/// HTML only through the policy of Lotse. Lotse itself needs the `script-src` and `style-src` shown
/// here, and `connect-src` for what the portal tells it to load; pages that hold styles also their hash ([`policy`]).
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lotse";

/// Where the policy says which styles are allowed.
const STYLES: &str = "style-src 'self'";

/// The policy, with the hash of the styles that stand in the first pages of forms: the same ones for all of them.
fn policy(root: &Path) -> String {
    let forms = root.join("lotse/forms");
    let services = fs::read_dir(&forms).into_iter().flatten().flatten();
    let source =
        services.filter_map(|service| forms::style_source(service.file_name().to_str()?, &forms)).next();
    match source {
        Some(source) => CONTENT_SECURITY_POLICY.replace(STYLES, &format!("{STYLES} {source}")),
        None => CONTENT_SECURITY_POLICY.to_owned(),
    }
}

/// The longest request line and headers that are read.
const MAX_REQUEST_BYTES: u64 = 16 * 1024;
/// How long a connection may lie idle.
const IDLE: Duration = Duration::from_secs(30);

/// Answers requests for files below `root`, each connection in its own thread, for ever.
pub(crate) fn run(listener: &TcpListener, root: &Path) -> Result<()> {
    for stream in listener.incoming() {
        let root = root.to_owned();
        // A browser that goes away in the middle of an answer is no error of ours.
        std::thread::spawn(move || stream.and_then(|stream| converse(&stream, &root)));
    }
    Ok(())
}

fn converse(stream: &TcpStream, root: &Path) -> io::Result<()> {
    stream.set_read_timeout(Some(IDLE))?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = Request::read(&mut reader)? {
        let mut response = answer(&request, root);
        response.headers.push(("Content-Security-Policy", policy(root)));
        let mut writer = stream;
        response.write(&mut writer, request.method == "HEAD")?;
    }
    Ok(())
}

#[derive(Default)]
struct Request {
    method: String,
    path: String,
    accepts_brotli: bool,
    known_version: Option<String>,
}

impl Request {
    /// None when the other side has said its last word.
    fn read(reader: &mut impl BufRead) -> io::Result<Option<Self>> {
        let mut lines = reader.take(MAX_REQUEST_BYTES).lines();
        let Some(line) = lines.next().transpose()? else { return Ok(None) };
        let mut words = line.split(' ').map(str::to_owned);
        let mut request = Self {
            method: words.next().unwrap_or_default(),
            path: words.next().unwrap_or_default(),
            ..Self::default()
        };
        for line in lines {
            let line = line?;
            let Some((name, value)) = line.split_once(':') else { break };
            match name.to_ascii_lowercase().as_str() {
                "accept-encoding" => {
                    request.accepts_brotli = value.split(',').any(|coding| coding.trim() == "br")
                }
                "if-none-match" => request.known_version = Some(value.trim().to_owned()),
                _ => {}
            }
        }
        Ok(Some(request))
    }
}

struct Response {
    status: &'static str,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

fn answer(request: &Request, root: &Path) -> Response {
    if request.method != "GET" && request.method != "HEAD" {
        return Response::plain("405 Method Not Allowed", "This server only delivers files.\n");
    }
    let Some(file) = locate(&request.path, root) else {
        return Response::plain("404 Not Found", &format!("There is no {}\n", request.path));
    };
    deliver(&file, request).unwrap_or_else(|error| {
        Response::plain("500 Internal Server Error", &format!("{} cannot be read: {error}\n", file.display()))
    })
}

/// The file that a path of a request means; none outside `root`.
fn locate(path: &str, root: &Path) -> Option<PathBuf> {
    let path = decode_percent(path.split(['?', '#']).next()?)?;
    let path = Path::new(path.trim_start_matches('/'));
    if !path.components().all(|component| matches!(component, Component::Normal(_))) {
        return None;
    }
    let file = root.join(path);
    let file = if file.is_dir() { file.join("index.html") } else { file };
    file.is_file().then_some(file)
}

fn decode_percent(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        if byte == b'%' {
            let (digits, after) = after.split_at_checked(2)?;
            bytes.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
            rest = after;
        } else {
            bytes.push(byte);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}

/// Files are checked for a newer version at every load: what was just built is what is seen.
fn deliver(file: &Path, request: &Request) -> io::Result<Response> {
    let twin = dist::compressed(file).filter(|twin| request.accepts_brotli && twin.is_file());
    let version = version(file, twin.is_some())?;
    let mut headers = vec![
        ("Content-Type", media_type(file).to_owned()),
        ("Cache-Control", "no-cache".to_owned()),
        ("Vary", "Accept-Encoding".to_owned()),
        ("ETag", version.clone()),
    ];
    if request.known_version.as_ref() == Some(&version) {
        return Ok(Response { status: "304 Not Modified", headers, body: Vec::new() });
    }
    let mut body = Vec::new();
    File::open(twin.as_deref().unwrap_or(file))?.read_to_end(&mut body)?;
    if twin.is_some() {
        headers.push(("Content-Encoding", "br".to_owned()));
    }
    Ok(Response { status: "200 OK", headers, body })
}

fn version(file: &Path, is_compressed: bool) -> io::Result<String> {
    let metadata = fs::metadata(file)?;
    let modified = metadata.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
    let coding = if is_compressed { "-br" } else { "" };
    Ok(format!("\"{:x}-{modified:x}{coding}\"", metadata.len()))
}

fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json; charset=utf-8",
        "ftl" | "txt" | "md" | "ts" | "yaml" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

impl Response {
    fn plain(status: &'static str, text: &str) -> Self {
        let headers = vec![("Content-Type", "text/plain; charset=utf-8".to_owned())];
        Self { status, headers, body: text.as_bytes().to_vec() }
    }

    fn write(&self, writer: &mut impl Write, head_only: bool) -> io::Result<()> {
        let mut head = format!("HTTP/1.1 {}\r\n", self.status);
        let always = [
            ("X-Content-Type-Options", "nosniff".to_owned()),
            ("Referrer-Policy", "no-referrer".to_owned()),
            ("Content-Length", self.body.len().to_string()),
        ];
        for (name, value) in self.headers.iter().chain(&always) {
            head += &format!("{name}: {value}\r\n");
        }
        head += "\r\n";
        let mut bytes = head.into_bytes();
        if !head_only {
            bytes.extend_from_slice(&self.body);
        }
        writer.write_all(&bytes)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Request, answer, locate};

    const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src");

    fn get(path: &str) -> Request {
        Request { method: "GET".to_owned(), path: path.to_owned(), ..Request::default() }
    }

    #[test]
    fn only_files_below_the_root_are_found() {
        let check = |path: &str, is_found: bool| {
            assert_eq!(locate(path, Path::new(ROOT)).is_some(), is_found, "{path}");
        };
        check("/main.rs", true);
        check("/main.rs?version=1", true);
        check("/ma%69n.rs", true);
        check("/build/size.rs", true);
        check("/", false);
        check("/nothing.rs", false);
        check("/../Cargo.toml", false);
        check("/build/%2e%2e/main.rs", false);
        check("//etc/hostname", false);
        check("/%", false);
        check("/%ff", false);
    }

    #[test]
    fn the_policy_allows_the_styles_of_first_pages() {
        let root = std::env::temp_dir().join(format!("lotse-policy-{}", std::process::id()));
        let pages = root.join("lotse/forms/one/pages");
        std::fs::create_dir_all(&pages).unwrap();
        assert!(super::policy(&root).contains("style-src 'self'; "));
        std::fs::write(pages.join("style-src.txt"), "'sha256-abc='").unwrap();
        assert!(super::policy(&root).contains("style-src 'self' 'sha256-abc='; "));
        std::fs::remove_dir_all(&root).unwrap();
    }

    #[test]
    fn a_known_version_is_not_sent_again() {
        let first = answer(&get("/main.rs"), Path::new(ROOT));
        assert_eq!(first.status, "200 OK");
        assert!(!first.body.is_empty());
        let version = first.headers.iter().find(|(name, _)| *name == "ETag").map(|(_, value)| value.clone());
        assert!(version.is_some());
        let second = answer(&Request { known_version: version, ..get("/main.rs") }, Path::new(ROOT));
        assert_eq!(second.status, "304 Not Modified");
        assert!(second.body.is_empty());
    }

    #[test]
    fn a_request_is_read_up_to_its_empty_line() {
        let text = "GET /a HTTP/1.1\r\nAccept-Encoding: gzip, br\r\n\r\nGET /b HTTP/1.1\r\n\r\n";
        let mut reader = text.as_bytes();
        let first = Request::read(&mut reader).unwrap().unwrap();
        assert_eq!((first.path.as_str(), first.accepts_brotli), ("/a", true));
        let second = Request::read(&mut reader).unwrap().unwrap();
        assert_eq!((second.path.as_str(), second.accepts_brotli), ("/b", false));
        assert!(Request::read(&mut reader).unwrap().is_none());
    }
}
