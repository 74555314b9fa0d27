use super::*;

/// The specimens of ICAO 9303-4 to -7, and that of the German passport.
const TD3_SPECIMEN: &str =
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
const TD2_SPECIMEN: &str = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6";
const TD1_SPECIMEN: &str =
    "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";
const LONG_NUMBER: &str =
    "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<";
const VISA: &str =
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<";
const SMALL_VISA: &str = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<";
const GERMAN: &str =
    "P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<\nC01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4";

fn today() -> Date {
    Date::new(2026, 11, 23).unwrap()
}

/// Everything that was read on one line, or the problem.
fn seen(text: &str) -> String {
    match parse(text, today()) {
        Err(problem) => problem.to_string(),
        Ok(zone) => {
            let birth = zone.birth.map(|part| part.map_or("?".to_owned(), |part| part.to_string())).join("-");
            let until = zone.valid_until.map_or("?".to_owned(), |date| date.to_string());
            let Zone { family_name, given_names, number, issuer, nationality, sex, .. } = zone;
            format!("{family_name}, {given_names} {number} {issuer} {nationality} {birth} {sex} {until}")
        }
    }
}

#[test]
fn specimens_are_read() {
    for (text, expected) in [
        (TD3_SPECIMEN, "Eriksson, Anna Maria L898902C3 UTO UTO 1974-8-12 F 2012-04-15"),
        (TD2_SPECIMEN, "Eriksson, Anna Maria D23145890 UTO UTO 1974-8-12 F 2012-04-15"),
        (TD1_SPECIMEN, "Eriksson, Anna Maria D23145890 UTO UTO 1974-8-12 F 2012-04-15"),
        (LONG_NUMBER, "Stevenson, Peter John D23145890734 UTO UTO 1934-7-12 M 1995-07-12"),
        (VISA, "Eriksson, Anna Maria L8988901C UTO XXX 1940-9-7 F 1996-12-10"),
        (SMALL_VISA, "Eriksson, Anna Maria L8988901C UTO XXX 1940-9-7 F 1996-12-10"),
        (GERMAN, "Mustermann, Erika C01X00T47 D D 1964-8-12 F 2027-02-28"),
    ] {
        assert_eq!(seen(text), expected, "{text}");
    }
}

#[test]
fn what_people_type_is_put_right() {
    let expected = seen(TD3_SPECIMEN);
    for text in [
        "p<utoeriksson<<anna<maria\nl898902c36uto7408122f1204159ze184226b<<<<<10",
        " P<UTO ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<<<<<<<\n\n L898902C36 UTO 7408122 F 1204159 ZE184226B<<<<<10 \n",
        "P‹UTOERIKSSON«ANNA‹MARIA\r\nL898902C36UTO7408122F1204159ZE184226B««‹10",
        "\u{200E}P<UTOERIKSSON<<ANNA<MARIA\nL٨٩٨٩٠٢C٣٦UTO٧٤٠٨١٢٢F١٢٠٤١٥٩ZE184226B<<<<<10\u{200E}",
        &TD3_SPECIMEN.replace('\n', ""),
        &TD3_SPECIMEN.replace('\n', " "),
    ] {
        assert_eq!(seen(text), expected, "{text:?}");
    }
    let card = seen(TD1_SPECIMEN);
    assert_eq!(seen("I<UTOD231458907\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA"), card);
    assert_eq!(seen(&TD1_SPECIMEN.replace('\n', "")), card);
    assert_eq!(
        parse("p<utoeriksson<<anna<maria\nl898902c36uto7408122f1204159ze184226b<<<<<10", today())
            .unwrap()
            .lines,
        TD3_SPECIMEN
    );
}

/// The specimen with other characters: line and position from 1.
fn changed(text: &str, line: usize, position: usize, characters: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    lines[line - 1].replace_range(position - 1..position - 1 + characters.len(), characters);
    lines.join("\n")
}

#[test]
fn what_is_wrong_is_named() {
    let td3 = |line, position, characters| changed(TD3_SPECIMEN, line, position, characters);
    let td1 = |line, position, characters| changed(TD1_SPECIMEN, line, position, characters);
    for (text, expected) in [
        ("", "mrz-lines lines=0"),
        ("P<UTOERIKSSON<<ANNA<MARIA", "mrz-lines lines=1"),
        ("A\nB\nC\nD", "mrz-lines lines=4"),
        (&td3(1, 1, "X"), "mrz-kind character=X"),
        (&TD3_SPECIMEN[..88], "mrz-length line=2 length=43 expected=44"),
        (&format!("{TD3_SPECIMEN}0"), "mrz-length line=2 length=45 expected=44"),
        (&TD3_SPECIMEN.replace("<<<\n", "ABCD\n"), "mrz-length line=1 length=45 expected=44"),
        (&td3(1, 8, "Ö").replace("Ö", "?"), "mrz-character line=1 position=8 character=?"),
        (&td3(1, 6, "0"), "mrz-letter-expected line=1 position=6 character=0 suggestion=O"),
        (&td3(2, 14, "O"), "mrz-digit-expected line=2 position=14 character=O suggestion=0"),
        (&td3(2, 14, "K"), "mrz-digit-expected line=2 position=14 character=K suggestion="),
        (&td3(2, 21, "W"), "mrz-sex line=2 position=21 character=W suggestion="),
        (&td3(2, 5, "0"), "mrz-checksum field=number line=2 from=1 to=9"),
        (&td3(2, 10, "7"), "mrz-checksum field=number line=2 from=1 to=9"),
        (&td3(2, 15, "5"), "mrz-checksum field=birth-date line=2 from=14 to=19"),
        (&td3(2, 22, "2"), "mrz-checksum field=expiry-date line=2 from=22 to=27"),
        (&td3(2, 30, "F"), "mrz-checksum field=optional line=2 from=29 to=42"),
        (&td3(2, 44, "1"), "mrz-checksum field=all line=2 from=1 to=44"),
        (&td1(1, 6, "E"), "mrz-checksum field=number line=1 from=6 to=14"),
        (&td1(2, 1, "8"), "mrz-checksum field=birth-date line=2 from=1 to=6"),
        (&td1(2, 30, "7"), "mrz-checksum field=all line=2 from=1 to=30"),
        (&td1(1, 20, "B"), "mrz-checksum field=all line=2 from=1 to=30"),
        (&LONG_NUMBER.replace("7349", "7339"), "mrz-checksum field=number line=1 from=6 to=14"),
        (&td3(1, 6, "<<<<<<<<<<<<<<<<<<<<"), "mrz-names line=1"),
    ] {
        assert_eq!(seen(text), expected, "{text}");
    }
}

/// A passport with these dates and right check digits.
fn passport(birth: &str, expiry: &str) -> String {
    let number = "L898902C3";
    let part = |text: &str| format!("{text}{}", check_digit(text));
    let (number, birth, expiry) = (part(number), part(birth), part(expiry));
    let optional = "<<<<<<<<<<<<<<0";
    let all = check_digit(&format!("{number}{birth}{expiry}{optional}"));
    format!("P<UTOERIKSSON<<ANNA\n{number}UTO{birth}F{expiry}{optional}{all}")
}

#[test]
fn centuries_and_unknown_parts_of_dates() {
    for (birth, expiry, expected) in [
        ("261123", "300101", "2026-11-23 F 2030-01-01"),
        ("261124", "300101", "1926-11-24 F 2030-01-01"),
        ("000229", "760101", "2000-2-29 F 2076-01-01"),
        ("270228", "770101", "1927-2-28 F 1977-01-01"),
        ("75<<<<", "300101", "1975-?-? F 2030-01-01"),
        ("7503<<", "300101", "1975-3-? F 2030-01-01"),
        ("750000", "300101", "1975-?-? F 2030-01-01"),
        ("<<<<<<", "<<<<<<", "?-?-? F ?"),
        ("751301", "300101", "mrz-birth-date line=2 text=751301"),
        ("750230", "300101", "mrz-birth-date line=2 text=750230"),
        ("75<<01", "300101", "mrz-birth-date line=2 text=75<<01"),
        ("750101", "300231", "mrz-expiry-date line=2 text=300231"),
        ("750101", "30<<<<", "mrz-expiry-date line=2 text=30<<<<"),
        ("280229", "300101", "1928-2-29 F 2030-01-01"),
    ] {
        let seen = seen(&passport(birth, expiry));
        let seen = seen.split("UTO UTO ").last().unwrap();
        assert_eq!(seen, expected, "{birth} {expiry}");
    }
}

/// The library `mrz` as oracle: whatever single character behind the kind is changed, what is taken here is right there, and
/// reads the same.
#[test]
fn an_oracle_agrees_on_every_change_of_one_character() {
    for specimen in [TD3_SPECIMEN, TD2_SPECIMEN, TD1_SPECIMEN, GERMAN] {
        let mut taken = 0;
        for (position, original) in specimen.char_indices().skip(2).filter(|(_, c)| *c != '\n') {
            for character in "0123456789ABCMFXZ<".chars().filter(|c| *c != original) {
                let mut text = specimen.to_owned();
                text.replace_range(position..=position, &character.to_string());
                let Ok(zone) = parse(&text, today()) else { continue };
                let lines: Vec<&str> = text.lines().collect();
                let oracle = match lines.as_slice() {
                    [one, two] if one.len() == 44 => ::mrz::parse_td3(one, two),
                    [one, two] => ::mrz::parse_td2(one, two),
                    [one, two, three] => ::mrz::parse_td1(one, two, three),
                    other => panic!("{other:?}"),
                };
                let oracle = oracle.unwrap_or_else(|error| panic!("{text}: {error}"));
                assert!(oracle.valid(), "{text}");
                // Libraries differ in what names mean that are apart by other signs than the standard's.
                if zone.lines.contains("ERIKSSON<<ANNA<MARIA<<") {
                    assert_eq!(zone.family_name.to_uppercase(), oracle.surname, "{text}");
                    let given_names: Vec<&str> = oracle.given_names.split_whitespace().collect();
                    assert_eq!(zone.given_names.to_uppercase(), given_names.join(" "), "{text}");
                }
                assert_eq!(zone.number, oracle.document_number.replace('<', ""), "{text}");
                taken += 1;
            }
        }
        // Names, issuer and nationality have no check digit of their own; nearly everything else is refused.
        assert!(taken > 20, "{taken}");
    }
}

/// Every change of one digit of the number and the dates is noticed.
#[test]
fn typing_mistakes_in_checked_places_are_noticed() {
    for position in (1..=10).chain(14..=20).chain(22..=28) {
        for digit in "0123456789".chars() {
            let text = changed(TD3_SPECIMEN, 2, position, &digit.to_string());
            let is_letter =
                TD3_SPECIMEN.lines().nth(1).unwrap().as_bytes()[position - 1].is_ascii_alphabetic();
            if text == TD3_SPECIMEN || is_letter {
                continue;
            }
            assert!(parse(&text, today()).is_err(), "{text}");
        }
    }
}

#[test]
fn states_are_regions() {
    for (letters, expected) in [
        ("D", "DE"),
        ("SYR", "SY"),
        ("AUT", "AT"),
        ("AUS", "AU"),
        ("RKS", "XK"),
        ("GBD", "GB"),
        ("XXA", "XXA"),
        ("UTO", "UTO"),
        ("", ""),
        ("YRS", "YRS"),
    ] {
        assert_eq!(region(letters), expected);
    }
}
