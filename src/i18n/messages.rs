//! Messages in several languages: read from Fluent sources, or from what was made of them when they were bundled.

use super::language::Language;
use super::pattern::{self, Pattern, best_window};
use crate::codec::{Codec, Reader, Writer, shape};

/// Patterns of messages and terms of several languages, best language first.
#[derive(Debug, Default)]
pub struct Messages {
    pub(super) bundles: Vec<Bundle>,
}

/// The patterns of one language, sorted by key.
#[derive(Debug)]
pub(super) struct Bundle {
    pub(super) language: Language,
    pub(super) patterns: Vec<(u32, Pattern)>,
}

impl Bundle {
    pub(super) fn pattern(&self, key: u32) -> Option<&Pattern> {
        let place = self.patterns.binary_search_by_key(&key, |(key, _)| *key).ok()?;
        self.patterns.get(place).map(|(_, pattern)| pattern)
    }

    /// Adds patterns; of two of one key the one that was there counts.
    pub(super) fn add(&mut self, patterns: Vec<(u32, Pattern)>) {
        self.patterns.extend(patterns);
        self.patterns.sort_by_key(|(key, _)| *key);
        self.patterns.dedup_by_key(|(key, _)| *key);
    }
}

/// What stands for an id in memory and in bundles: 32 bits of its hash. Whoever writes messages sees to it that no two
/// ids have the same; one that is asked for and not there is taken for another once in millions of times.
///
/// `id` is that of a message (`next`), an attribute (`next.hint`), a term (`-office`), an attribute of a term.
#[must_use]
pub fn key(id: &str) -> u32 {
    crate::codec::key(id)
}

/// How bundled messages begin.
const MARK: [u8; 5] = *b"texts";
const SHAPE: u64 = pattern::SHAPE.wrapping_add(shape("languages window order rest 1"));
/// Mark, shape, fingerprint of the order.
const HEAD: usize = MARK.len() + 2 * size_of::<u64>();

/// Why bytes are no messages for a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnreadableMessages {
    /// Another version of Lotse made them, or they were made for another form or another version of it: read their source.
    OtherVersion,
    /// They are no bundled messages, end too early, or hold what no bundler writes.
    Damaged,
}

impl UnreadableMessages {
    /// A stable code for programmers.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::OtherVersion => "messages-version",
            Self::Damaged => "messages",
        }
    }

    /// What was expected and what was found.
    #[must_use]
    pub fn expected(self) -> &'static str {
        match self {
            Self::OtherVersion => {
                "expected messages bundled for this form by this version of Lotse, found others: bundle form and messages again"
            }
            Self::Damaged => "expected bundled messages, found something else or a part of them",
        }
    }
}

impl Messages {
    /// The messages as bytes. `order` are keys in the order in which the reader knows them too (those of the texts of a
    /// form): their messages need no key of their own.
    ///
    /// ```
    /// use lotse::i18n::{Messages, Resource, key};
    /// let resource = Resource { language: "ar".to_owned(), text: "next = متابعة".to_owned() };
    /// let (messages, _) = Messages::read(vec![resource]);
    /// let bytes = messages.to_bytes(&[key("back"), key("next")]);
    /// assert!(Messages::from_bytes(&bytes, &[key("back"), key("next")]).is_ok());
    /// assert!(Messages::from_bytes(&bytes, &[key("next"), key("back")]).is_err());
    /// ```
    #[must_use]
    pub fn to_bytes(&self, order: &[u32]) -> Vec<u8> {
        let mut to = Writer::default();
        to.number(self.bundles.len() as u64);
        for Bundle { language, patterns } in &self.bundles {
            language.tag.write(&mut to);
            to.window = best_window(patterns.iter().map(|(_, pattern)| pattern));
            to.number(u64::from(to.window));
            let of = |key: &u32| {
                patterns.binary_search_by_key(key, |(key, _)| *key).ok().and_then(|at| patterns.get(at))
            };
            // How many keys of the order lie between one that is there and the one before.
            let mut gaps: Vec<u32> = Vec::new();
            let mut ordered: Vec<&(u32, Pattern)> = Vec::new();
            let mut gap = 0;
            for key in order {
                match of(key).filter(|(key, _)| !ordered.iter().any(|(known, _)| known == key)) {
                    Some(found) => {
                        gaps.push(std::mem::take(&mut gap));
                        ordered.push(found);
                    }
                    None => gap += 1,
                }
            }
            gaps.write(&mut to);
            ordered.iter().for_each(|(_, pattern)| pattern.write(&mut to));
            let rest: Vec<_> =
                patterns.iter().filter(|(key, _)| !ordered.iter().any(|(known, _)| known == key)).collect();
            to.number(rest.len() as u64);
            rest.iter().flat_map(|(key, _)| key.to_le_bytes()).for_each(|byte| to.byte(byte));
            rest.iter().for_each(|(_, pattern)| pattern.write(&mut to));
        }
        let head = [SHAPE.to_le_bytes(), fingerprint(order).to_le_bytes()].concat();
        [&MARK[..], &head, &to.into_bytes()].concat()
    }

    /// The messages that [`Messages::to_bytes`] wrote for the same order, or for none.
    ///
    /// # Errors
    /// When the bytes are no messages, or were written by another version or for another order.
    pub fn from_bytes(bytes: &[u8], order: &[u32]) -> Result<Messages, UnreadableMessages> {
        let body = body_of(bytes, order)?;
        let mut from = Reader::new(body, &[]);
        let mut bundles = Vec::new();
        for _ in 0..from.length() {
            bundles.push(read_bundle(&mut from, order));
        }
        if from.has_read_all() { Ok(Self { bundles }) } else { Err(UnreadableMessages::Damaged) }
    }

    /// Whether bytes are messages of this version, for this order or for none.
    #[must_use]
    pub fn are_readable(bytes: &[u8], order: &[u32]) -> bool {
        body_of(bytes, order).is_ok()
    }

    /// Languages without messages: for who shows ids or has texts of its own.
    #[must_use]
    pub fn none_in(tags: &[String]) -> Self {
        let bundle = |tag: &String| Bundle { language: Language::new(tag), patterns: Vec::new() };
        Self { bundles: tags.iter().map(bundle).collect() }
    }

    /// Adds messages; of a language that is there already, those that it lacks.
    pub fn add(&mut self, more: Messages) {
        add(&mut self.bundles, more);
    }

    /// The tags of the languages, best first.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.bundles.iter().map(|bundle| &*bundle.language.tag)
    }
}

/// What comes after the head, if it is as expected.
fn body_of<'b>(bytes: &'b [u8], order: &[u32]) -> Result<&'b [u8], UnreadableMessages> {
    let (head, body) = bytes.split_at_checked(HEAD).ok_or(UnreadableMessages::Damaged)?;
    let (mark, head) = head.split_at_checked(MARK.len()).unwrap_or_default();
    let (shape, made_for) = head.split_at_checked(size_of::<u64>()).unwrap_or_default();
    if mark != MARK {
        return Err(UnreadableMessages::Damaged);
    }
    let is_for = |order| made_for == fingerprint(order).to_le_bytes();
    if shape != SHAPE.to_le_bytes() || !(is_for(&[]) || is_for(order)) {
        return Err(UnreadableMessages::OtherVersion);
    }
    Ok(body)
}

/// Adds messages to those of the same language, or a language behind all others.
pub(super) fn add(bundles: &mut Vec<Bundle>, more: Messages) {
    for new in more.bundles {
        match bundles.iter_mut().find(|bundle| bundle.language == new.language) {
            Some(bundle) => bundle.add(new.patterns),
            None => bundles.push(new),
        }
    }
}

fn read_bundle(from: &mut Reader<'_>, order: &[u32]) -> Bundle {
    let mut bundle = Bundle { language: Language::new(&from.text()), patterns: Vec::new() };
    from.window = from.index();
    let gaps: Vec<u32> = Codec::read(from);
    let mut keys = Vec::new();
    let mut order = order.iter();
    for gap in gaps {
        keys.push(order.nth(gap as usize).copied().unwrap_or_else(|| {
            from.fail();
            0
        }));
    }
    let mut patterns: Vec<(u32, Pattern)> = Vec::new();
    let mut read = |keys: Vec<u32>, from: &mut Reader<'_>| {
        for key in keys {
            patterns.push((key, Codec::read(from)));
        }
    };
    read(keys, from);
    let rest =
        (0..from.length()).map(|_| u32::from_le_bytes([from.byte(), from.byte(), from.byte(), from.byte()]));
    read(rest.collect(), from);
    bundle.add(patterns);
    bundle
}

/// Tells one order from another; that of none is 0.
fn fingerprint(order: &[u32]) -> u64 {
    order
        .iter()
        .fold(0, |sum: u64, key| (sum ^ u64::from(*key)).wrapping_mul(0x0100_0000_01b3).wrapping_add(1))
}
