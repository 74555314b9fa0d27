//! A language tag and the direction its script runs.

use std::fmt;
use std::rc::Rc;

/// The direction of running text, as the HTML attribute `dir` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right: Latin, Cyrillic, Greek, Ethiopic, Han, ...
    LeftToRight,
    /// Right to left: Arabic, Hebrew, Thaana, Syriac, ...
    RightToLeft,
}

impl Direction {
    /// The value of the HTML attribute `dir`: `ltr` or `rtl`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// A language, named by a BCP 47 tag in its usual spelling, with the direction of its script.
///
/// ```
/// use lotse::i18n::{Direction, Language};
/// let language = Language::new("AR_eg");
/// assert_eq!(&*language.tag, "ar-EG");
/// assert_eq!(language.direction, Direction::RightToLeft);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// The tag: language in lower case, script in title case, region in upper case.
    pub tag: Rc<str>,
    /// The direction of the script the language is written in by default, or of the script the tag names.
    pub direction: Direction,
}

impl Language {
    /// Reads a tag. Never fails: a text in an unknown language is still a text (written left to right).
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let tag = canonical(tag);
        let direction = direction(&tag);
        Self { tag: tag.into(), direction }
    }

    /// The primary language subtag, for example `sr` of `sr-Latn-RS`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.tag.split('-').next().unwrap_or_default()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.tag)
    }
}

/// The usual spelling of a tag (RFC 5646, section 2.1.1): language in lower case, script (four
/// letters) in title case, region (two letters) in upper case up to the first extension or
/// private-use singleton. Underscores count as hyphens.
pub(super) fn canonical(tag: &str) -> String {
    let mut spelled = String::with_capacity(tag.len());
    let mut in_extension = false;
    for (position, subtag) in tag.trim().split(['-', '_']).enumerate() {
        if position > 0 {
            spelled.push('-');
        }
        in_extension |= subtag.len() == 1;
        let letters = position > 0 && !in_extension && subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
        for (index, letter) in subtag.chars().enumerate() {
            let upper = letters && (subtag.len() == 2 || (subtag.len() == 4 && index == 0));
            spelled.push(if upper { letter.to_ascii_uppercase() } else { letter.to_ascii_lowercase() });
        }
    }
    spelled
}

/// What stands before a private-use subtag, if the tag has one: `de` of `de-x-leicht`.
pub(super) fn without_private_use(tag: &str) -> Option<&str> {
    tag.get(..tag.as_bytes().windows(3).position(|part| part == b"-x-")?)
}

/// Scripts that run from right to left (ISO 15924).
const RIGHT_TO_LEFT_SCRIPTS: &str = "Arab Hebr Thaa Syrc Nkoo Adlm Rohg Aran";

/// Languages whose likely script (CLDR likely subtags) runs from right to left.
const RIGHT_TO_LEFT_LANGUAGES: &str = "aeb aii apc ar arc arq arz ary azb bal bgn bqi ckb dv fa glk ha-CM ha-SD haz \
    he iw ji khw ks ku-IQ ku-IR lrc luz mzn nqo pes phl pnb prs ps pus rhg sd sdh skr syr trw ug ur yi \
    az-IQ az-IR kk-AF kk-CN kk-IR ky-CN pa-PK tg-PK tk-AF tk-IR uz-AF";

/// Regions in which a language of the list above is written in another script.
const LEFT_TO_RIGHT_EXCEPTIONS: &str = "sd-IN ug-KZ ug-MN";

/// The direction of the script that the tag names, or else of the language's likely script.
fn direction(tag: &str) -> Direction {
    let listed = |list: &str, entry: &str| list.split(' ').any(|listed| listed == entry);
    let mut subtags = tag.split('-').take_while(|subtag| subtag.len() > 1);
    let primary = subtags.next().unwrap_or_default();
    let mut region = "";
    for subtag in subtags {
        match subtag.len() {
            4 if listed(RIGHT_TO_LEFT_SCRIPTS, subtag) => return Direction::RightToLeft,
            4 if subtag.bytes().all(|byte| byte.is_ascii_alphabetic()) => return Direction::LeftToRight,
            2 => region = subtag,
            _ => {}
        }
    }
    let regional = [primary, "-", region].concat();
    let right_to_left = (listed(RIGHT_TO_LEFT_LANGUAGES, primary)
        || listed(RIGHT_TO_LEFT_LANGUAGES, &regional))
        && !listed(LEFT_TO_RIGHT_EXCEPTIONS, &regional);
    if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_and_direction() {
        #[track_caller]
        fn check(tag: &str, spelled: &str, direction: &str) {
            let language = Language::new(tag);
            assert_eq!((&*language.tag, language.direction.as_str()), (spelled, direction));
        }
        check("DE", "de", "ltr");
        check("de_x_LEICHT", "de-x-leicht", "ltr");
        check("sr_latn_rs", "sr-Latn-RS", "ltr");
        for tag in ["ar", "fa", "prs", "ps", "ckb", "ur", "he", "yi", "sd", "ug", "dv", "ar-u-nu-latn"] {
            check(tag, tag, "rtl");
        }
        check("fa-af", "fa-AF", "rtl");
        check("ku", "ku", "ltr");
        check("kmr", "kmr", "ltr");
        check("ku-arab", "ku-Arab", "rtl");
        check("az", "az", "ltr");
        check("az-arab", "az-Arab", "rtl");
        check("az-IR", "az-IR", "rtl");
        check("pa", "pa", "ltr");
        check("pa-PK", "pa-PK", "rtl");
        check("ar-Latn", "ar-Latn", "ltr");
        check("ug-KZ", "ug-KZ", "ltr");
        check("ti", "ti", "ltr");
        check("", "", "ltr");
        check("ar-x-1994", "ar-x-1994", "rtl");
        check("de-1996", "de-1996", "ltr");
    }
}
