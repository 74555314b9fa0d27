use super::*;

/// A PDF of one page, as short as readers take it, with something in its trailer.
fn pdf(trailer: &str) -> Vec<u8> {
    let mut bytes =
        b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n0 2\ntrailer\n<< /Size 2 ".to_vec();
    bytes.extend(trailer.as_bytes());
    bytes.extend(b" >>\nstartxref\n45\n%%EOF\n");
    bytes
}

fn seen(bytes: &[u8]) -> (&'static str, &'static str) {
    let head = bytes.get(..WINDOW).unwrap_or(bytes);
    let tail = bytes.get(bytes.len().saturating_sub(WINDOW)..).unwrap_or_default();
    let Inspection { media_type, problem } = inspect(head, tail);
    (media_type, problem)
}

#[test]
fn content_tells_the_kind() {
    let cases: &[(&[u8], &str, &str)] = &[
        (&pdf(""), "application/pdf", ""),
        (b"\xFF\xD8\xFF\xE0\0\x10JFIF\0 data \xFF\xD9", "image/jpeg", ""),
        (b"\xFF\xD8\xFF\xE1 data \xFF\xD9 trailer of a phone", "image/jpeg", ""),
        (b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR data \0\0\0\0IEND\xAE\x42\x60\x82", "image/png", ""),
        (b"II*\0\x08\0\0\0", "image/tiff", ""),
        (b"MM\0*\0\0\0\x08", "image/tiff", ""),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "image/heic", ""),
        (b"\0\0\0\x18ftypmif1\0\0\0\0", "image/heic", ""),
        (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp", ""),
        (b"GIF89a", "image/gif", ""),
        (
            b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0\0\0\0\0\0\0\0\0\0\0\0\0\x13\0\0\0[Content_Types].xml",
            media_type("docx"),
            "",
        ),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", media_type("docx"), ""),
        (b"PK\x03\x04photos", "application/zip", ""),
        (b"MZ\x90\0", "application/octet-stream", ""),
        (b"<html>%PD", "application/octet-stream", ""),
        (b"", "application/octet-stream", ""),
    ];
    for (bytes, media_type, problem) in cases {
        assert_eq!(seen(bytes), (*media_type, *problem), "{:?}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn damaged_files_break_off() {
    let whole = pdf("");
    let cut = whole.get(..60).unwrap();
    assert_eq!(seen(cut), ("application/pdf", "file-damaged"));
    assert_eq!(seen(b"\xFF\xD8\xFF\xE0 half a picture"), ("image/jpeg", "file-damaged"));
    assert_eq!(seen(b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR"), ("image/png", "file-damaged"));
    // Some servers put a few bytes before a PDF and a few behind it: readers take that.
    let wrapped = [b"\xEF\xBB\xBF\r\n".as_slice(), &whole, b"<!-- served -->\n"].concat();
    assert_eq!(seen(&wrapped), ("application/pdf", ""));
    let late = [vec![b' '; PDF_START], whole].concat();
    assert_eq!(seen(&late).0, "application/octet-stream");
}

#[test]
fn encrypted_documents_say_so_in_their_trailer() {
    assert_eq!(seen(&pdf("/Encrypt 5 0 R")), ("application/pdf", "file-encrypted"));
    assert_eq!(seen(&pdf("/Encrypt<</Filter/Standard>>")), ("application/pdf", "file-encrypted"));
    assert_eq!(seen(&pdf("/EncryptMetadata true")), ("application/pdf", ""));
    // A large file: the trailer is far behind the window of its beginning.
    let mut large = pdf("");
    large.extend(vec![b'0'; 3 * WINDOW]);
    large.extend(pdf("/Encrypt 5 0 R"));
    assert_eq!(seen(&large), ("application/pdf", "file-encrypted"));
    // A linearised file says it at its beginning only.
    let mut linearised = pdf("/Encrypt 5 0 R");
    linearised.extend(vec![b'0'; 3 * WINDOW]);
    linearised.extend(pdf(""));
    assert_eq!(seen(&linearised), ("application/pdf", "file-encrypted"));
}

#[test]
fn files_fit_or_say_why_not() {
    let cases = [
        ("application/pdf", 1, "", "ok"),
        ("image/jpeg", 2_000_000, "", "ok"),
        (
            "image/jpeg",
            2_000_001,
            "",
            "file-too-large name=a size=2000001 max=2000000 sizeMegabytes=2.1 maxMegabytes=2",
        ),
        (
            "image/jpeg",
            u64::MAX,
            "",
            "file-too-large name=a size=18446744073709551615 max=2000000 sizeMegabytes=18446744073709.5 maxMegabytes=2",
        ),
        ("application/pdf", 0, "file-damaged", "file-empty name=a"),
        ("image/heic", 9, "", "file-heic name=a accepted=PDF, JPEG"),
        (media_type("docx"), 9, "", "file-word name=a accepted=PDF, JPEG"),
        ("image/png", 9, "file-damaged", "file-type name=a accepted=PDF, JPEG"),
        ("", 9, "", "file-type name=a accepted=PDF, JPEG"),
        ("application/pdf", 9, "file-encrypted", "file-encrypted name=a problem=file-encrypted"),
        ("application/pdf", 9_000_000, "file-damaged", "file-damaged name=a problem=file-damaged"),
        ("application/pdf", 9, "virus", "file-refused name=a problem=virus"),
    ];
    for (media_type, size, problem, expected) in cases {
        let file = Stated { name: "a", media_type, size, problem };
        let found = check(&file, ["pdf", "jpeg"].into_iter(), 2_000_000);
        let found = found.map_or_else(|problem| problem.to_string(), |()| "ok".to_owned());
        assert_eq!(found, expected, "{file:?}");
    }
}

#[test]
fn sizes_are_said_in_megabytes() {
    for (bytes, megabytes) in
        [(0, "0"), (99_999, "0"), (100_000, "0.1"), (10_000_000, "10"), (14_360_000, "14.3")]
    {
        assert_eq!(super::megabytes(bytes).to_string(), megabytes);
    }
}
