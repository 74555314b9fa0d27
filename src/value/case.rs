//! Upper and lower case by a short table of ranges.
//!
//! The standard library's tables know every script that has cases and cost the wasm 12 KB compressed;
//! these cover the letters of Latin (DIN 91379 and more), Greek, Cyrillic, Armenian and Georgian.

/// Capital letters from first to last, every so many code points, and how far their small ones are.
const CAPITALS: [(u16, u16, u8, i16); 62] = [
    (0x41, 0x5A, 1, 32),
    (0xC0, 0xD6, 1, 32),
    (0xD8, 0xDE, 1, 32),
    (0x100, 0x12E, 2, 1),
    (0x132, 0x136, 2, 1),
    (0x139, 0x147, 2, 1),
    (0x14A, 0x176, 2, 1),
    (0x178, 0x178, 1, -121),
    (0x179, 0x17D, 2, 1),
    (0x181, 0x181, 1, 210),
    (0x182, 0x184, 2, 1),
    (0x186, 0x186, 1, 206),
    (0x187, 0x187, 1, 1),
    (0x189, 0x18A, 1, 205),
    (0x18B, 0x18B, 1, 1),
    (0x18E, 0x18E, 1, 79),
    (0x18F, 0x18F, 1, 202),
    (0x190, 0x190, 1, 203),
    (0x191, 0x191, 1, 1),
    (0x193, 0x193, 1, 205),
    (0x194, 0x194, 1, 207),
    (0x196, 0x196, 1, 211),
    (0x197, 0x197, 1, 209),
    (0x198, 0x198, 1, 1),
    (0x19C, 0x19C, 1, 211),
    (0x19D, 0x19D, 1, 213),
    (0x19F, 0x19F, 1, 214),
    (0x1A0, 0x1A4, 2, 1),
    (0x1A7, 0x1A7, 1, 1),
    (0x1A9, 0x1A9, 1, 218),
    (0x1AC, 0x1AC, 1, 1),
    (0x1AE, 0x1AE, 1, 218),
    (0x1AF, 0x1AF, 1, 1),
    (0x1B1, 0x1B2, 1, 217),
    (0x1B3, 0x1B5, 2, 1),
    (0x1B7, 0x1B7, 1, 219),
    (0x1B8, 0x1BC, 4, 1),
    (0x1CD, 0x1DB, 2, 1),
    (0x1DE, 0x1EE, 2, 1),
    (0x1F4, 0x1F4, 1, 1),
    (0x1F8, 0x21E, 2, 1),
    (0x222, 0x232, 2, 1),
    (0x386, 0x386, 1, 38),
    (0x388, 0x38A, 1, 37),
    (0x38C, 0x38C, 1, 64),
    (0x38E, 0x38F, 1, 63),
    (0x391, 0x3A1, 1, 32),
    (0x3A3, 0x3AB, 1, 32),
    (0x3D8, 0x3EE, 2, 1),
    (0x400, 0x40F, 1, 80),
    (0x410, 0x42F, 1, 32),
    (0x460, 0x480, 2, 1),
    (0x48A, 0x4BE, 2, 1),
    (0x4C0, 0x4C0, 1, 15),
    (0x4C1, 0x4CD, 2, 1),
    (0x4D0, 0x52E, 2, 1),
    (0x531, 0x556, 1, 48),
    (0x10A0, 0x10C5, 1, 7264),
    (0x1C90, 0x1CBA, 1, -3008),
    (0x1E00, 0x1E94, 2, 1),
    (0x1EA0, 0x1EFE, 2, 1),
    (0xFF21, 0xFF3A, 1, 32),
];

/// The small letter of a capital one; everything else stays as it is.
#[must_use]
pub fn small(c: char) -> char {
    match c {
        'ẞ' => 'ß',
        // The signs of Kelvin, Ångström and Ohm are letters too.
        '\u{212A}' => 'k',
        '\u{212B}' => 'å',
        '\u{2126}' => 'ω',
        'İ' => 'i',
        _ => shifted(c, 1).unwrap_or(c),
    }
}

/// The capital letter of a small one, where that is one letter; everything else stays as it is.
#[must_use]
pub fn capital(c: char) -> char {
    match c {
        'ς' => 'Σ',
        'ı' => 'I',
        'ſ' => 'S',
        'µ' => 'Μ',
        _ => shifted(c, -1).unwrap_or(c),
    }
}

/// From capital to small, or back with a negative direction.
fn shifted(c: char, direction: i32) -> Option<char> {
    let code = i32::try_from(u32::from(c)).ok()?;
    for (first, last, step, distance) in CAPITALS {
        let distance = i32::from(distance);
        let capital = if direction < 0 { code - distance } else { code };
        let index = capital - i32::from(first);
        if (0..=i32::from(last - first)).contains(&index) && index % i32::from(step) == 0 {
            return char::from_u32(u32::try_from(code + direction * distance).ok()?);
        }
    }
    None
}

/// The text in small letters.
#[must_use]
pub fn lower(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        out.push(small(c));
        if c == 'İ' {
            out.push('\u{307}');
        }
    }
    out
}

/// The text in capital letters; `ß` becomes `SS`.
#[must_use]
pub fn upper(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'ß' => out.push_str("SS"),
            c => out.push(capital(c)),
        }
    }
    out
}

/// Whether it is a capital letter.
#[must_use]
pub fn is_capital(c: char) -> bool {
    small(c) != c
}

/// Whether it is a small letter.
#[must_use]
pub fn is_small(c: char) -> bool {
    c == 'ß' || capital(c) != c
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_what_the_standard_library_does_for_the_scripts_it_covers() {
        let scripts = [0..=0x24F, 0x391..=0x3CE, 0x400..=0x556, 0x1E00..=0x1E95, 0x1EA0..=0x1EFF];
        // Digraphs with a third case, letters of phonetics, and what becomes several letters.
        let skipped = "ŉƀƕƚƛƞƦƿǄǅǆǇǈǉǊǋǌǰǱǲǳǶǷȠȺȻȼȽȾȿɀɁɂɃɄɅɆɇɈɉɊɋɌɍɎɏΰ";
        let differs = |c: &char| {
            let text = c.to_string();
            lower(&text) != text.to_lowercase() || upper(&text) != text.to_uppercase()
        };
        let wrong: String =
            scripts.into_iter().flatten().filter_map(char::from_u32).filter(differs).collect();
        assert_eq!(wrong, skipped);
    }
}
