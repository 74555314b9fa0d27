//! From the languages somebody asks for to the languages there are texts in.

use super::Language;
use super::language::{canonical, without_private_use};

/// The names by which one written language is known, and the languages its readers read as well,
/// best first. Macrolanguages, old codes and the usage of authorities differ: a portal may say
/// `ku` and mean Kurmanji, or `fa-AF` and mean Dari.
const NEIGHBOURS: [(&str, &[&str]); 24] = [
    ("ku", &["kmr"]),
    ("kmr", &["ku"]),
    ("ku-Arab", &["ckb"]),
    ("ku-IQ", &["ckb"]),
    ("ckb", &["ku-Arab"]),
    ("fa", &["pes"]),
    ("pes", &["fa"]),
    ("fa-AF", &["prs", "fa", "pes"]),
    ("prs", &["fa-AF", "fa", "pes"]),
    ("sr", &["sr-Cyrl", "sr-Latn"]),
    ("sr-Cyrl", &["sr", "sr-Latn"]),
    ("sr-Latn", &["sr", "sr-Cyrl", "bs", "hr"]),
    ("bs", &["hr", "sr-Latn"]),
    ("hr", &["bs", "sr-Latn"]),
    ("sh", &["sr-Latn", "bs", "hr", "sr"]),
    ("zh", &["zh-Hans"]),
    ("zh-CN", &["zh-Hans"]),
    ("zh-TW", &["zh-Hant"]),
    ("iw", &["he"]),
    ("ji", &["yi"]),
    ("mo", &["ro"]),
    ("om", &["orm", "gaz"]),
    ("orm", &["om"]),
    ("tl", &["fil"]),
];

/// The available languages for somebody who asks for `requested` (best first), best first; the
/// last one is always `reference`, the language every text exists in.
///
/// ```
/// use lotse::i18n::{Language, negotiate};
/// let available = ["de", "ar", "kmr"].map(Language::new);
/// let chain = negotiate(&["ku-TR", "ar"], &available, &available[0]);
/// assert_eq!(chain.iter().map(|language| &*language.tag).collect::<Vec<_>>(), ["kmr", "ar", "de"]);
/// ```
#[must_use]
pub fn negotiate(requested: &[&str], available: &[Language], reference: &Language) -> Vec<Language> {
    let mut chain: Vec<Language> = Vec::new();
    let mut add = |language: &Language| {
        if !chain.contains(language) {
            chain.push(language.clone());
        }
    };
    for tag in requested {
        if let Some(language) = best_match(tag, available) {
            add(language);
        }
    }
    add(reference);
    chain
}

/// The available language that serves a request best: the same tag, then ever shorter forms of it
/// and their neighbours, then any regional or script variant of the same language.
fn best_match<'a>(requested: &str, available: &'a [Language]) -> Option<&'a Language> {
    let requested = canonical(requested);
    let exact = |tag: &str| available.iter().find(|language| &*language.tag == tag);
    let mut form = requested.as_str();
    loop {
        if let Some(language) = exact(form) {
            return Some(language);
        }
        let neighbours = NEIGHBOURS.iter().find(|(name, _)| *name == form);
        if let Some(language) = neighbours.and_then(|(_, tags)| tags.iter().find_map(|tag| exact(tag))) {
            return Some(language);
        }
        match form.rfind('-') {
            Some(end) => form = form.get(..end).unwrap_or_default(),
            None => break,
        }
    }
    // A variant of the language, but not in a script of another direction, and never a private-use
    // variety (plain language, for example) that nobody asked for.
    let direction = Language::new(&requested).direction;
    available.iter().find(|language| {
        language.primary() == form
            && language.direction == direction
            && without_private_use(&language.tag).is_none()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests() {
        #[track_caller]
        fn check(requested: &[&str], available: &str, expected: &str) {
            let available: Vec<Language> = available.split(' ').map(Language::new).collect();
            let chain = negotiate(requested, &available, &Language::new("de"));
            let chain: Vec<&str> = chain.iter().map(|language| &*language.tag).collect();
            assert_eq!(chain.join(" "), expected, "{requested:?}");
        }
        let all = "de de-x-leicht en ar tr uk ru fa kmr prs ckb sr-Latn zh-Hans pt-PT";
        check(&["ar"], all, "ar de");
        check(&["AR-sy"], all, "ar de");
        check(&["ku"], all, "kmr de");
        check(&["ku-TR"], all, "kmr de");
        check(&["ku-Arab"], all, "ckb de");
        check(&["fa-AF"], all, "prs de");
        check(&["prs"], "de fa", "fa de");
        check(&["fa-AF"], "de fa", "fa de");
        check(&["pes-IR"], all, "fa de");
        check(&["fa"], "de prs", "de");
        check(&["sr"], all, "sr-Latn de");
        check(&["sr-Cyrl-RS"], all, "sr-Latn de");
        check(&["bs"], all, "sr-Latn de");
        check(&["zh-CN"], all, "zh-Hans de");
        check(&["zh"], all, "zh-Hans de");
        check(&["pt-BR"], all, "pt-PT de");
        check(&["de-x-leicht"], all, "de-x-leicht de");
        check(&["de-AT"], "de-x-leicht de", "de");
        check(&["de-AT"], "de-x-leicht", "de");
        check(&["vi", "en-US"], all, "en de");
        check(&["tr", "ar", "tr-TR", "de", "en"], all, "tr ar de en");
        check(&["ar-Latn"], "de ar-Arab", "de");
        check(&["", "-", "x"], all, "de");
        check(&[], all, "de");
    }
}
