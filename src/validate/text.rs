//! Free text: Unicode normalisation form C, then length in characters.

use std::borrow::Cow;

use super::Problem;

/// Normalises to NFC. The core carries no Unicode tables: the browser passes `String.prototype.normalize`, native
/// programs the `unicode-normalization` crate.
pub type Nfc = fn(&str) -> String;

/// What a text field accepts.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// The least number of characters of an answer.
    pub min: Option<usize>,
    /// The largest number of characters.
    pub max: Option<usize>,
    /// Whether the text may have several lines.
    pub multiline: bool,
}

/// The text in NFC, without blanks at its ends and with `\n` as the only line break. Nothing else is changed.
///
/// ```
/// use lotse::validate::text::normalize;
/// fn nfc(text: &str) -> String { text.replace("u\u{308}", "ü") } // stands for a real one
/// assert_eq!(normalize(" Mu\u{308}ller \r\n", nfc), "Müller");
/// ```
#[must_use]
pub fn normalize(text: &str, nfc: Nfc) -> Cow<'_, str> {
    let text = text.trim();
    // Below U+0300 nothing combines: most input needs no table at all.
    let text = if text.chars().all(|c| c < '\u{300}') { Cow::Borrowed(text) } else { Cow::Owned(nfc(text)) };
    if !text.contains('\r') {
        return text;
    }
    // A line break may be two characters; the second says it again.
    let mut last = ' ';
    let lines = text.chars().filter_map(|c| {
        let is_again = c == '\n' && last == '\r';
        last = c;
        (!is_again).then_some(if c == '\r' { '\n' } else { c })
    });
    Cow::Owned(lines.collect())
}

/// Normalises a text and checks its length, counted in Unicode code points after normalisation.
///
/// # Errors
/// A [`Problem`] `text-…`.
pub fn parse(text: &str, options: &Options, nfc: Nfc) -> Result<String, Problem> {
    let text = normalize(text, nfc);
    if !options.multiline
        && let Some(at) = text.chars().position(|c| matches!(c, '\n' | '\u{2028}' | '\u{2029}'))
    {
        return Err(Problem::new("text-line-break").count("position", at + 1));
    }
    let length = length(&text);
    match (options.min, options.max) {
        (Some(min), _) if length < min => {
            Err(Problem::new("text-too-short").count("min", min).count("length", length))
        }
        (_, Some(max)) if length > max => Err(Problem::new("text-too-long")
            .count("max", max)
            .count("length", length)
            .count("over", length - max)),
        _ => Ok(text.into_owned()),
    }
}

/// Length as registers count it: code points of a text in NFC.
#[must_use]
pub fn length(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    fn nfc(text: &str) -> String {
        text.nfc().collect()
    }

    fn check(text: &str, options: Options, expected: &str) {
        let found = parse(text, &options, nfc).unwrap_or_else(|problem| problem.to_string());
        assert_eq!(found, expected, "{text:?} with {options:?}");
    }

    #[test]
    fn texts_are_composed_and_trimmed() {
        let any = Options { multiline: true, ..Options::default() };
        check("  Ayşe  ", any, "Ayşe");
        check("Mu\u{308}ller", any, "Müller");
        check("Nguye\u{302}\u{303}n", any, "Nguyễn");
        check("a\r\nb\rc", any, "a\nb\nc");
        check("a\u{AD}b", any, "a\u{AD}b");
        check("K\u{35F}han", any, "K\u{35F}han");
    }

    #[test]
    fn length_counts_code_points_after_normalisation() {
        let short = Options { min: Some(2), max: Some(4), multiline: false };
        check("ab", short, "ab");
        check("abcd", short, "abcd");
        check("a\u{308}bcd", short, "äbcd");
        check("محمد", short, "محمد");
        check("a", short, "text-too-short min=2 length=1");
        check("", short, "text-too-short min=2 length=0");
        check("abcdef", short, "text-too-long max=4 length=6 over=2");
        check("a\nb", short, "text-line-break position=2");
        check("ab\n", short, "ab");
    }
}
