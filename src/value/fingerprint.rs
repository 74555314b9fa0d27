//! 64 bits of FNV-1a: tell texts apart, protect nothing.

/// That of nothing.
pub const EMPTY: u64 = 0xcbf2_9ce4_8422_2325;

/// That of what came before, and these bytes.
///
/// ```
/// use lotse::value::fingerprint;
/// assert_eq!(fingerprint::feed(fingerprint::feed(fingerprint::EMPTY, b"foo"), b"bar"), fingerprint::of("foobar"));
/// ```
#[must_use]
pub const fn feed(mut fingerprint: u64, mut bytes: &[u8]) -> u64 {
    while let [byte, rest @ ..] = bytes {
        fingerprint = (fingerprint ^ *byte as u64).wrapping_mul(0x0100_0000_01b3);
        bytes = rest;
    }
    fingerprint
}

/// That of a text.
#[must_use]
pub const fn of(text: &str) -> u64 {
    feed(EMPTY, text.as_bytes())
}

/// As 16 hexadecimal digits.
///
/// ```
/// use lotse::value::fingerprint;
/// assert_eq!(fingerprint::digits(fingerprint::of("a")), "af63dc4c8601ec8c");
/// ```
#[must_use]
pub fn digits(fingerprint: u64) -> String {
    let digit = |place: u32| char::from_digit(((fingerprint >> (place * 4)) & 15) as u32, 16);
    (0..16).rev().filter_map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_test_vectors_of_its_authors_hold() {
        for (text, fingerprint) in
            [("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8)]
        {
            assert_eq!(of(text), fingerprint, "{text}");
        }
        assert_eq!(digits(0x0000_00ff_0000_0001), "000000ff00000001");
    }
}
