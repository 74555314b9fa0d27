//! Uploaded files: what they are by their content, whatever their names say, and whether they fit a question.
//!
//! [`inspect`] looks at the beginning and the end of a file, so that nobody has to hold a large one as a whole; the browser and a
//! back-end that checks again call the same function. It knows no decoder: whether a picture can be shown, only the browser tells.

use super::Problem;
use crate::value::Decimal;

/// So many bytes of the beginning and of the end are looked at: enough for the cross-reference stream of a PDF with
/// tens of thousands of objects.
pub const WINDOW: usize = 262_144;
/// A PDF may begin with other bytes; readers look for it in so many.
const PDF_START: usize = 1024;

/// Kinds of files by their names in definitions, with their media types.
pub const KINDS: [(&str, &str); 9] = [
    ("pdf", "application/pdf"),
    ("jpeg", "image/jpeg"),
    ("png", "image/png"),
    ("tiff", "image/tiff"),
    ("heic", "image/heic"),
    ("webp", "image/webp"),
    ("gif", "image/gif"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("zip", "application/zip"),
];
/// The media type of everything else.
const OTHER: &str = "application/octet-stream";

/// Where a file has which bytes, and what it then is; the first that fits.
const SIGNATURES: [(usize, &[u8], &str); 14] = [
    (0, b"\xFF\xD8\xFF", "jpeg"),
    (0, b"\x89PNG\r\n\x1A\n", "png"),
    (0, b"II*\0", "tiff"),
    (0, b"MM\0*", "tiff"),
    (4, b"ftyphei", "heic"),
    (4, b"ftyphev", "heic"),
    (4, b"ftypmif1", "heic"),
    (4, b"ftypmsf1", "heic"),
    (4, b"ftypavif", "heic"),
    (8, b"WEBP", "webp"),
    (0, b"GIF8", "gif"),
    (30, b"[Content_Types].xml", "docx"),
    (0, b"\xD0\xCF\x11\xE0", "docx"),
    (0, b"PK\x03\x04", "zip"),
];

/// What can be wrong with the content, as problem codes.
const CONTENT_PROBLEMS: [&str; 3] = ["file-encrypted", "file-damaged", "file-missing"];

/// What the content of a file shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inspection {
    /// Its media type: `application/pdf`.
    pub media_type: &'static str,
    /// What is wrong with it, as the code of a problem; empty if nothing is.
    pub problem: &'static str,
}

/// Looks at the first and the last [`WINDOW`] bytes of a file (they overlap in a small one).
#[must_use]
pub fn inspect(head: &[u8], tail: &[u8]) -> Inspection {
    let kind = kind_of(head);
    let is_whole = match kind {
        // Where the table of objects begins is written at the end; without it the file breaks off.
        "pdf" => find(tail, b"startxref").is_some(),
        "jpeg" => find(tail, b"\xFF\xD9").is_some(),
        "png" => find(tail, b"IEND").is_some(),
        _ => true,
    };
    let problem = match kind {
        "pdf" if is_encrypted(head) || is_encrypted(tail) => "file-encrypted",
        _ if !is_whole => "file-damaged",
        _ => "",
    };
    Inspection { media_type: media_type(kind), problem }
}

fn kind_of(head: &[u8]) -> &'static str {
    if find(head.get(..PDF_START).unwrap_or(head), b"%PDF-").is_some() {
        return "pdf";
    }
    let fits = |(offset, bytes, _): &&(usize, &[u8], &str)| {
        head.get(*offset..).is_some_and(|rest| rest.starts_with(bytes))
    };
    SIGNATURES.iter().find(fits).map_or("", |(_, _, kind)| kind)
}

/// Whether a trailer, or the dictionary of a cross-reference stream, names how the file is encrypted.
fn is_encrypted(bytes: &[u8]) -> bool {
    const KEY: &[u8] = b"/Encrypt";
    let mut rest = bytes;
    while let Some(at) = find(rest, KEY) {
        rest = rest.get(at + KEY.len()..).unwrap_or_default();
        if !rest.first().is_some_and(u8::is_ascii_alphanumeric) {
            return true;
        }
    }
    false
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// The media type of a kind by its name in definitions.
#[must_use]
pub fn media_type(kind: &str) -> &'static str {
    KINDS.iter().find(|(name, _)| *name == kind).map_or(OTHER, |(_, media_type)| media_type)
}

/// A file as an answer states it.
#[derive(Clone, Copy, Debug)]
pub struct Stated<'a> {
    /// Its name.
    pub name: &'a str,
    /// Media type of its content.
    pub media_type: &'a str,
    /// Bytes.
    pub size: u64,
    /// What [`inspect`] found, or why it could not be read.
    pub problem: &'a str,
}

/// Whether a file fits: accepted kinds by their names in definitions, greatest size in bytes.
///
/// # Errors
/// The problem with it.
pub fn check<'k>(
    file: &Stated,
    accept: impl Iterator<Item = &'k str> + Clone,
    max_size: u64,
) -> Result<(), Problem> {
    let problem = |code| Problem::new(code).text("name", file.name);
    if file.size == 0 {
        return Err(problem("file-empty"));
    }
    if !accept.clone().any(|kind| media_type(kind) == file.media_type) {
        let code = match file.media_type {
            "image/heic" => "file-heic",
            word if word == media_type("docx") => "file-word",
            _ => "file-type",
        };
        return Err(problem(code).text("accepted", names(accept)));
    }
    if !file.problem.is_empty() {
        let known = CONTENT_PROBLEMS.iter().find(|code| **code == file.problem);
        return Err(problem(known.copied().unwrap_or("file-refused")).text("problem", file.problem));
    }
    if file.size > max_size {
        return Err(too_large(problem("file-too-large"), file.size, max_size));
    }
    Ok(())
}

/// Adds sizes to a problem: in bytes, and in megabytes as people read them.
pub(crate) fn too_large(problem: Problem, size: u64, max: u64) -> Problem {
    problem
        .number("size", size.into())
        .number("max", max.into())
        // Rounded up: a file of 10.01 MB is not one of 10 MB.
        .number("sizeMegabytes", megabytes(size.saturating_add(99_999)))
        .number("maxMegabytes", megabytes(max))
}

/// Bytes as megabytes with one decimal, rounded down.
#[must_use]
pub fn megabytes(bytes: u64) -> Decimal {
    Decimal::new(i64::try_from(bytes / 100_000).unwrap_or(i64::MAX), 1).normalize()
}

/// Kinds as people read them: `PDF, JPEG, PNG`.
#[must_use]
pub fn names<'k>(kinds: impl Iterator<Item = &'k str>) -> String {
    let mut text = String::new();
    for kind in kinds {
        text.push_str(if text.is_empty() { "" } else { ", " });
        text.push_str(&kind.to_ascii_uppercase());
    }
    text
}

#[cfg(test)]
mod tests;
