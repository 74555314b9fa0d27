use std::collections::{BTreeMap, BTreeSet};

use super::*;

fn check(text: &str, datatype: Datatype, expected: &str) {
    let found = parse(text, datatype).map_or_else(|problem| problem.to_string(), |_| "ok".to_owned());
    assert_eq!(found, expected, "{text:?} as {datatype:?}");
}

#[test]
fn names_of_the_standard() {
    use Datatype::{A, B, C, D, E};
    for name in ["Ayşe Yılmaz", "Nguyễn Thị Ánh", "Łukasz", "O’Connor", "Ḩasan", "ʿAbd", "Ənvər", "K͟han", ""]
    {
        for datatype in Datatype::ALL {
            check(name, datatype, "ok");
        }
    }
    check(
        "Müller & Söhne",
        A,
        "charset-other-datatype character=& code=U+0026 position=8 datatype=A allowedIn=B",
    );
    check("Müller & Söhne", B, "ok");
    check("a\tb", B, "charset-control character=\t code=U+0009 position=2 datatype=B");
    check("a\tb", C, "ok");
    check("a\tb", D, "charset-control character=\t code=U+0009 position=2 datatype=D");
    check("a\tb", E, "ok");
    check("Θεόδωρος", C, "charset-script character=Θ code=U+0398 position=1 datatype=C script=greek");
    check("Θεόδωρος", D, "ok");
    check("Олександр", D, "charset-script character=О code=U+041E position=1 datatype=D script=cyrillic");
    check("Олександр", E, "ok");
}

#[test]
fn refused_characters_are_explained() {
    use Datatype::{A, B, E};
    check("محمد", E, "charset-script character=م code=U+0645 position=1 datatype=E script=arabic");
    check("Ali محمد", A, "charset-script character=م code=U+0645 position=5 datatype=A script=arabic");
    check("አበበ", A, "charset-script character=አ code=U+12A0 position=1 datatype=A script=ethiopic");
    check("ნინო", A, "charset-script character=ნ code=U+10DC position=1 datatype=A script=georgian");
    check("王", A, "charset-script character=王 code=U+738B position=1 datatype=A script=han");
    check(
        "ʻAli",
        E,
        "charset-lookalike character=ʻ code=U+02BB position=1 datatype=E suggestion=ʿ suggestionCode=U+02BF",
    );
    check(
        "O‘Connor",
        A,
        "charset-lookalike character=‘ code=U+2018 position=2 datatype=A suggestion=’ suggestionCode=U+2019",
    );
    check("O‘Connor", E, "ok");
    check(
        "Annа",
        A,
        "charset-lookalike character=а code=U+0430 position=4 datatype=A suggestion=a suggestionCode=U+0061",
    );
    check(
        "Meyer–Ali",
        A,
        "charset-lookalike character=– code=U+2013 position=6 datatype=A suggestion=- suggestionCode=U+002D",
    );
    check(
        "Ａli",
        A,
        "charset-lookalike character=Ａ code=U+FF21 position=1 datatype=A suggestion=A suggestionCode=U+0041",
    );
    check("“A”", A, "charset-other-datatype character=“ code=U+201C position=1 datatype=A allowedIn=D");
    check(
        "“A”",
        B,
        "charset-lookalike character=“ code=U+201C position=1 datatype=B suggestion=\" suggestionCode=U+0022",
    );
    check(
        "Mül\u{AD}ler",
        E,
        "charset-invisible character=\u{AD} code=U+00AD position=4 datatype=E name=soft-hyphen",
    );
    check(
        "\u{200F}Ali",
        E,
        "charset-invisible character=\u{200F} code=U+200F position=1 datatype=E name=direction-mark",
    );
    check(
        "A\u{200B}",
        E,
        "charset-invisible character=\u{200B} code=U+200B position=2 datatype=E name=zero-width-space",
    );
    check("A\u{7F}", E, "charset-control character=\u{7F} code=U+007F position=2 datatype=E");
    check("K͟x", A, "charset-combining character=◌\u{35F} code=U+035F position=2 datatype=A");
    check("\u{301}a", A, "charset-combining character=◌\u{301} code=U+0301 position=1 datatype=A");
    check("Ali😀", E, "charset-emoji character=😀 code=U+1F600 position=4 datatype=E");
    check("Ali ❤", E, "charset-emoji character=❤ code=U+2764 position=5 datatype=E");
    check("Ali 2", A, "charset-other-datatype character=2 code=U+0032 position=5 datatype=A allowedIn=B");
    check("𝐀li", E, "charset-other character=𝐀 code=U+1D400 position=1 datatype=E");
    check("Ⱥ", A, "charset-other character=Ⱥ code=U+023A position=1 datatype=A");
}

#[test]
fn search_forms() {
    let check = |text: &str, expected: &str| assert_eq!(search_form(text), expected, "{text}");
    check("Ayşe Yılmaz", "AYSE YILMAZ");
    check("Müller-Lüdenscheidt", "MUELLER-LUEDENSCHEIDT");
    check("O’Connor", "OCONNOR");
    check("K͟han", "KHAN");
    check("Nguyễn Thị Ánh", "NGUYEN THI ANH");
    check("Straße 5, St. Ágnes", "STRASSE 5 ST AGNES");
    check("Ạ̈ C̈", "AE C");
    check("محمد", "");
}

/// A row of the list: group, and the character or sequence.
fn list() -> Option<Vec<(String, String)>> {
    let text = shared("latin_list_1.3.txt")?;
    Some(text.lines().map(|line| (field(line, 0).to_owned(), decode(field(line, 2)))).collect())
}

fn shared(file: &str) -> Option<String> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/din91379").join(file);
    let text = std::fs::read_to_string(path).ok();
    if text.is_none() {
        println!("not run: {file} is not there");
    }
    text
}

fn field(line: &str, index: usize) -> &str {
    line.split("; ").nth(index).unwrap_or_default()
}

fn decode(codes: &str) -> String {
    codes.split(' ').map(|code| char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap()).collect()
}

#[test]
fn every_listed_character_is_accepted_exactly_in_its_datatypes() {
    let Some(list) = list() else { return };
    let groups: BTreeMap<&str, &str> = [
        ("bll", "ABCDE"),
        ("bnlreq", "ABCDE"),
        ("bnl", "BCDE"),
        ("bnlopt", "CDE"),
        ("bnlnot", "CE"),
        ("gl", "DE"),
        ("enl", "DE"),
        ("cl", "E"),
        ("dc", ""),
    ]
    .into();
    assert_eq!(list.len(), 930);
    for (group, text) in &list {
        for datatype in Datatype::ALL {
            let expected = groups[group.as_str()].contains(datatype.name());
            // Also beside others (Q begins no sequence), so that one is found inside a text too.
            for text in [text.clone(), format!("Q{text}q")] {
                assert_eq!(parse(&text, datatype).is_ok(), expected, "{group} {text:?} as {datatype:?}");
            }
        }
    }
    // Everything else is refused: every other code point, and every sequence of two that is not listed.
    let known: BTreeSet<&str> =
        list.iter().filter(|(g, _)| g != "dc").map(|(_, text)| text.as_str()).collect();
    let tables = [table::N1, table::N2, table::N3, table::N4, table::GREEK, table::E1, table::CYRILLIC];
    let letters = table::LETTERS.chars().filter(|letter| !letter.is_ascii());
    assert!(tables.iter().flat_map(|table| table.chars()).chain(letters).all(|c| c <= '\u{FFFF}'));
    for character in '\0'..='\u{FFFF}' {
        let known = known.contains(character.encode_utf8(&mut [0; 4]) as &str);
        assert_eq!(Datatype::E.contains(character), known, "{character:?}");
    }
    let marks: Vec<&str> = list.iter().filter(|(g, _)| g == "dc").map(|(_, text)| text.as_str()).collect();
    let starts: BTreeSet<String> =
        known.iter().filter(|t| t.chars().count() > 1).map(|t| t.chars().take(2).collect()).collect();
    for letter in known.iter().filter(|text| text.chars().count() == 1) {
        for mark in &marks {
            let text = [*letter, *mark].concat();
            if !starts.contains(&text) {
                assert!(parse(&text, Datatype::E).is_err(), "{text:?}");
            }
        }
    }
}

#[test]
fn every_search_form_is_the_one_of_the_list() {
    let Some(text) = shared("latin_list_search_form_1.3.txt") else { return };
    assert_eq!(text.lines().count(), 649);
    for line in text.lines() {
        let fields: Vec<&str> = line.split("; ").collect();
        assert_eq!(search_form(&decode(fields[2])), decode(fields[5]), "{line}");
    }
}
