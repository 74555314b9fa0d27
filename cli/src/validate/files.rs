//! The contents of the files that an output names: there, unchanged, and what they are said to be.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use anyhow::{Context, Result};
use lotse::form::Data;
use lotse::validate::file::{Inspection, WINDOW, inspect};
use sha2::{Digest, Sha512};

use super::Objection;

/// What is known of a content.
struct Content {
    size: u64,
    inspection: Inspection,
}

/// Where the files of a directory are not what an output says.
pub(super) fn examine(data: &Data, directory: &Path) -> Result<Vec<Objection>> {
    let contents = read(directory)?;
    let mut named = Vec::new();
    find(data, "", &mut named);
    Ok(named.into_iter().filter_map(|(path, file)| object(path, file, &contents)).collect())
}

fn object(path: String, file: &Data, contents: &BTreeMap<String, Content>) -> Option<Objection> {
    let text = |key| file.get(key).and_then(Data::as_text).unwrap_or_default();
    let (kind, message) = match contents.get(&text("sha512").to_lowercase()) {
        None => (
            "file-missing",
            format!("expected the content of `{}`, found none with its SHA-512", text("name")),
        ),
        Some(Content { inspection, .. }) if !inspection.problem.is_empty() => {
            (inspection.problem, format!("`{}` cannot be used", text("name")))
        }
        Some(Content { inspection, .. }) if inspection.media_type != text("type") => {
            ("file-type", format!("expected `{}`, found `{}`", text("type"), inspection.media_type))
        }
        Some(Content { size, .. }) if size.to_string() != text("size") => {
            ("file-size", format!("expected {} bytes, found {size}", text("size")))
        }
        Some(_) => return None,
    };
    Some(Objection::new(&path, kind, message))
}

/// The files in an output: maps with a `sha512`.
fn find<'d>(data: &'d Data, path: &str, named: &mut Vec<(String, &'d Data)>) {
    match data {
        Data::Map(_) if data.get("sha512").is_some() => named.push((path.to_owned(), data)),
        Data::Map(members) => {
            for (name, data) in members {
                find(data, &if path.is_empty() { name.clone() } else { format!("{path}.{name}") }, named);
            }
        }
        Data::List(items) => {
            for (index, data) in items.iter().enumerate() {
                find(data, &format!("{path}[{}]", index + 1), named);
            }
        }
        _ => {}
    }
}

/// The contents by their SHA-512, hexadecimal.
fn read(directory: &Path) -> Result<BTreeMap<String, Content>> {
    let entries =
        fs::read_dir(directory).with_context(|| format!("{} cannot be read", directory.display()))?;
    let mut contents = BTreeMap::new();
    for entry in entries {
        let path = entry?.path();
        if path.is_file() {
            let content = content(&path).with_context(|| format!("{} cannot be read", path.display()))?;
            contents.extend([content]);
        }
    }
    Ok(contents)
}

fn content(path: &Path) -> io::Result<(String, Content)> {
    let mut file = File::open(path)?;
    let mut hash = Sha512::new();
    let size = io::copy(&mut file, &mut hash)?;
    let hash = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    let window = size.min(WINDOW as u64);
    let mut part = |from: u64| -> io::Result<Vec<u8>> {
        file.seek(SeekFrom::Start(from))?;
        let mut bytes = Vec::new();
        (&file).take(window).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let (head, tail) = (part(0)?, part(size - window)?);
    Ok((hash, Content { size, inspection: inspect(&head, &tail) }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contents_are_what_is_said_of_them() {
        let directory = std::env::temp_dir().join(format!("lotse-files-{}", std::process::id()));
        fs::create_dir_all(&directory).unwrap();
        let pdf = |trailer: &str| format!("%PDF-1.7\ntrailer << {trailer} >>\nstartxref\n9\n%%EOF\n");
        let file = |name: &str, text: &str, media_type: &str, size: usize| {
            fs::write(directory.join(name), text).unwrap();
            let hash: String = Sha512::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
            format!(r#"{{"name":"{name}","type":"{media_type}","size":"{size}","sha512":"{hash}"}}"#)
        };
        let (good, locked) = (pdf("/Size 2"), pdf("/Encrypt 3 0 R"));
        let large = pdf(&"x".repeat(3 * WINDOW));
        let files = [
            file("good.pdf", &good, "application/pdf", good.len()),
            file("large.pdf", &large, "application/pdf", large.len()),
            file("locked.pdf", &locked, "application/pdf", locked.len()),
            file("other.pdf", "<html>", "application/pdf", 6),
            file("shorter.pdf", &pdf("/Size 3"), "application/pdf", 1),
        ];
        let gone = r#"{"name":"gone.pdf","type":"application/pdf","size":"5","sha512":"ab"}"#;
        let text = format!(r#"{{"one":{{"papers":[{},{gone}]}},"rows":[{{"scan":[]}}]}}"#, files.join(","));
        let found = examine(&serde_json::from_str(&text).unwrap(), &directory).unwrap();
        let found: Vec<String> = found.iter().map(|one| format!("{} {}", one.path, one.kind)).collect();
        let expected = [
            "one.papers[3] file-encrypted",
            "one.papers[4] file-type",
            "one.papers[5] file-size",
            "one.papers[6] file-missing",
        ];
        assert_eq!(found, expected);
        fs::remove_dir_all(&directory).unwrap();
    }
}
