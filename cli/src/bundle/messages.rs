//! The messages of a form's bundle: for each language one file with all that the form needs, and
//! from the reference language what that language lacks, so that one fetch is complete.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::Path;

use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{
    Attribute, Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource,
    Term,
};
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::serializer::serialize;
use lotse::diagnostic::Severity;
use lotse::form::Form;
use lotse::i18n::{Language, Messages, Resource as MessageResource};

use super::occurrence::Texts;
use crate::l10n::locale::{Locale, outline, read};

/// Files whose messages every form may use, after those of its own; the first one that has a message counts.
const SHARED_FILES: [&str; 3] = ["common", "ui", RECORD];

/// The file with what only a record shows, and the attribute of other messages for that. They are bundled by themselves:
/// no applicant reads them, and they are needed only in the end.
const RECORD: &str = "record";

/// What is bundled for a language.
pub(crate) struct Bundled {
    /// What the first page may show.
    pub(crate) first: Vec<u8>,
    /// The rest, which comes right after.
    pub(crate) later: Vec<u8>,
    /// Both, as Fluent sources, best language first: for engines of another version.
    pub(crate) sources: Vec<MessageResource>,
}

/// The messages for `language`. `languages` are those of the form, the reference first.
pub(crate) fn bundled(locales: &Path, form: &Form, language: &str, languages: &[String]) -> Result<Bundled> {
    with_chain(locales, form, language, languages, |chain, texts| {
        let [first, later] = [&texts.first, &texts.later].map(|ids| select(chain, &form.id, ids));
        let sources = select(chain, &form.id, &texts.into_all());
        // Both know all languages, and which is the best one.
        let complete = |part: Vec<MessageResource>| {
            let text = |language: &str| part.iter().find(|part| part.language == language);
            let of = |source: &MessageResource| {
                let none = || MessageResource { language: source.language.clone(), text: String::new() };
                text(&source.language).cloned().unwrap_or_else(none)
            };
            compiled(sources.iter().map(of).collect(), &form.message_keys())
        };
        Ok(Bundled { first: complete(first)?, later: complete(later)?, sources })
    })
}

/// Messages as bytes; `order` as in [`Messages::to_bytes`].
pub(crate) fn compiled(resources: Vec<MessageResource>, order: &[u32]) -> Result<Vec<u8>> {
    let (messages, problems) = Messages::read(resources);
    match problems.iter().find(|problem| problem.severity == Severity::Error) {
        Some(problem) => bail!("the messages cannot be bundled: {problem}"),
        None => Ok(messages.to_bytes(order)),
    }
}

/// The sources for `language`, best first; `more` are messages that no form in the browser shows.
pub(crate) fn resources(
    locales: &Path,
    form: &Form,
    language: &str,
    languages: &[String],
    more: &[&str],
) -> Result<Vec<MessageResource>> {
    with_chain(locales, form, language, languages, |chain, texts| {
        let mut needed = texts.into_all();
        needed.extend(more.iter().map(|id| (*id).to_owned()));
        Ok(select(chain, &form.id, &needed))
    })
}

/// Hands out the languages to take messages from, best first, and which messages the form may show.
fn with_chain<T>(
    locales: &Path,
    form: &Form,
    language: &str,
    languages: &[String],
    take: impl FnOnce(&[&Locale], Texts) -> Result<T>,
) -> Result<T> {
    let locales = read(locales).with_context(|| format!("expected texts in {}", locales.display()))?;
    let find = |tag: &str| locales.iter().find(|locale| *locale.language.tag == *Language::new(tag).tag);
    let reference = languages.first().and_then(|tag| find(tag));
    let reference = reference.context("expected texts in the first language of the form, found none")?;
    let chain = chain(find(language).unwrap_or(reference), reference, &locales);
    take(&chain, texts(form, reference))
}

/// What only the record says in `language`, to be read before the messages: nothing if no authority works in it.
pub(crate) fn of_record(locales: &Path, form: &Form, language: &str) -> Result<Vec<MessageResource>> {
    let locales = read(locales).with_context(|| format!("expected texts in {}", locales.display()))?;
    let Some(locale) = locales.iter().find(|locale| *locale.language.tag == *Language::new(language).tag)
    else {
        return Ok(Vec::new());
    };
    let Some(file) = locale.files.get(RECORD) else { return Ok(Vec::new()) };
    let own: BTreeSet<String> = outline(&file.text).messages.into_iter().map(|message| message.id).collect();
    let needed = texts(form, locale).into_all();
    let items = book(locale, &form.id).into_iter();
    let items = items.filter(|(id, item)| own.contains(id) || needed.contains(id) && item.is_of_record());
    let body = items.map(|(_, item)| item.entry()).collect();
    let text = serialize(&Resource { body });
    Ok(vec![MessageResource { language: locale.language.tag.to_string(), text }])
}

/// The messages that the form may show.
fn texts(form: &Form, reference: &Locale) -> Texts {
    let of_runtime = reference.files.get("ui").map(|file| outline(&file.text).messages).unwrap_or_default();
    Texts::of(form, &of_runtime.into_iter().map(|message| message.id).collect::<Vec<_>>())
}

/// A language, its shorter forms (`de-x-leicht` -> `de`) and the reference language.
fn chain<'a>(locale: &'a Locale, reference: &'a Locale, all: &'a [Locale]) -> Vec<&'a Locale> {
    let mut chain = vec![locale];
    let mut tag: &str = &locale.language.tag;
    while let Some((shorter, _)) = tag.rsplit_once('-') {
        chain.extend(all.iter().find(|locale| &*locale.language.tag == shorter));
        tag = shorter;
    }
    if !chain.iter().any(|locale| std::ptr::eq(*locale, reference)) {
        chain.push(reference);
    }
    chain
}

/// Per language of the chain: all that is needed of the first one, of the others what those before lack.
fn select(chain: &[&Locale], service: &str, needed: &BTreeSet<String>) -> Vec<MessageResource> {
    let mut books: Vec<BTreeMap<String, Item>> = chain.iter().map(|locale| book(locale, service)).collect();
    books.iter_mut().flat_map(BTreeMap::values_mut).for_each(Item::forget_record);
    let mut taken: Vec<BTreeSet<&str>> = vec![BTreeSet::new(); books.len()];
    let ids: BTreeSet<&str> = books.iter().flat_map(BTreeMap::keys).map(String::as_str).collect();
    let mut queue: VecDeque<&str> = ids.into_iter().filter(|id| needed.contains(*id)).collect();
    let mut seen: BTreeSet<&str> = queue.iter().copied().collect();
    while let Some(id) = queue.pop_front() {
        // What the languages so far can say about this id: its value (`None`) and attributes.
        let mut covered: BTreeSet<Option<&str>> = BTreeSet::new();
        for (book, taken) in books.iter().zip(&mut taken) {
            let Some((id, item)) = book.get_key_value(id) else { continue };
            if item.parts().all(|part| covered.contains(&part)) {
                continue;
            }
            covered.extend(item.parts());
            taken.insert(id);
            for reference in item.references() {
                let known = books.iter().find_map(|book| book.get_key_value(&reference));
                if let Some((reference, _)) = known
                    && seen.insert(reference)
                {
                    queue.push_back(reference);
                }
            }
        }
    }
    let resources = chain.iter().zip(&books).zip(&taken).map(|((locale, book), taken)| {
        let body = taken.iter().filter_map(|id| book.get(*id)).map(Item::entry).collect();
        MessageResource { language: locale.language.tag.to_string(), text: serialize(&Resource { body }) }
    });
    resources.filter(|resource| !resource.text.is_empty()).collect()
}

/// A message or term, by its id (of a term with `-`).
enum Item {
    Message(Message<String>),
    Term(Term<String>),
}

/// The messages of a language that the service may use. What cannot be read is left out: the check of messages reports it.
fn book(locale: &Locale, service: &str) -> BTreeMap<String, Item> {
    let mut book = BTreeMap::new();
    for name in [service].into_iter().chain(SHARED_FILES) {
        let Some(file) = locale.files.get(name) else { continue };
        let resource = parse_runtime(file.text.clone()).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            let (id, item) = match entry {
                Entry::Message(message) => (message.id.name.clone(), Item::Message(message)),
                Entry::Term(term) => (format!("-{}", term.id.name), Item::Term(term)),
                _ => continue,
            };
            book.entry(id).or_insert(item);
        }
    }
    book
}

impl Item {
    fn attributes(&self) -> &[Attribute<String>] {
        match self {
            Self::Message(message) => &message.attributes,
            Self::Term(term) => &term.attributes,
        }
    }

    fn forget_record(&mut self) {
        if let Self::Message(message) = self {
            message.attributes.retain(|attribute| !attribute.id.name.starts_with(RECORD));
        }
    }

    fn is_of_record(&self) -> bool {
        self.attributes().iter().any(|attribute| attribute.id.name.starts_with(RECORD))
    }

    fn value(&self) -> Option<&Pattern<String>> {
        match self {
            Self::Message(message) => message.value.as_ref(),
            Self::Term(term) => Some(&term.value),
        }
    }

    /// The value (`None`) and the names of the attributes.
    fn parts(&self) -> impl Iterator<Item = Option<&str>> {
        let value = self.value().map(|_| None);
        value.into_iter().chain(self.attributes().iter().map(|attribute| Some(attribute.id.name.as_str())))
    }

    fn entry(&self) -> Entry<String> {
        match self {
            Self::Message(message) => Entry::Message(message.clone()),
            Self::Term(term) => Entry::Term(term.clone()),
        }
    }

    /// The ids of the messages and terms it refers to.
    fn references(&self) -> Vec<String> {
        let mut references = Vec::new();
        for pattern in
            self.value().into_iter().chain(self.attributes().iter().map(|attribute| &attribute.value))
        {
            in_pattern(pattern, &mut references);
        }
        references
    }
}

fn in_pattern(pattern: &Pattern<String>, references: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, references);
        }
    }
}

fn in_expression(expression: &Expression<String>, references: &mut Vec<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, references),
        Expression::Select { selector, variants } => {
            in_inline(selector, references);
            for variant in variants {
                in_pattern(&variant.value, references);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<String>, references: &mut Vec<String>) {
    match inline {
        InlineExpression::MessageReference { id: Identifier { name }, .. } => references.push(name.clone()),
        InlineExpression::TermReference { id: Identifier { name }, .. } => {
            references.push(format!("-{name}"))
        }
        InlineExpression::Placeable { expression } => in_expression(expression, references),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use lotse::i18n::Language;

    use super::*;
    use crate::l10n::locale::File;

    fn locale(tag: &str, files: &[(&str, &str)]) -> Locale {
        let file = |(name, text): &(&str, &str)| {
            ((*name).to_owned(), File { path: PathBuf::from(name), text: (*text).to_owned() })
        };
        Locale { language: Language::new(tag), files: files.iter().map(file).collect() }
    }

    #[test]
    fn one_file_is_complete_and_holds_no_more_than_needed() {
        let german = locale(
            "de",
            &[
                ("service", "# comment\na = Eins { -amt }\nb = Zwei\n    .hint = Hinweis\nunused = Nie\n"),
                ("common", "-amt = Amt\n-other = Nie\nc = Drei { d }\nd = Vier\na = verdeckt\n"),
            ],
        );
        let arabic = locale("ar", &[("service", "a = واحد { -amt }\nb = اثنان\n")]);
        let all = [german, arabic];
        let [german, arabic] = &all;
        let needed = ["a", "b", "c"].map(str::to_owned).into();

        let resources = select(&chain(arabic, german, &all), "service", &needed);
        let [first, second] = resources.as_slice() else { panic!("{resources:?}") };
        assert_eq!((first.language.as_str(), first.text.as_str()), ("ar", "a = واحد { -amt }\nb = اثنان\n"));
        // `b` comes along for its hint, `-amt` for the Arabic `a`, `d` for `c`; `a` is complete in Arabic.
        assert_eq!(second.language, "de");
        assert_eq!(second.text, "-amt = Amt\nb = Zwei\n    .hint = Hinweis\nc = Drei { d }\nd = Vier\n");
    }

    #[test]
    fn a_variety_falls_back_to_its_language_first() {
        let all = [
            locale("de", &[("service", "a = Eins\nb = Zwei\n")]),
            locale("de-x-leicht", &[("service", "a = Erstens\n")]),
            locale("en", &[("service", "a = One\n")]),
        ];
        let [german, plain, english] = &all;
        let tags = |chain: &[&Locale]| -> Vec<String> {
            chain.iter().map(|locale| locale.language.tag.to_string()).collect()
        };
        assert_eq!(tags(&chain(plain, german, &all)), ["de-x-leicht", "de"]);
        assert_eq!(tags(&chain(german, german, &all)), ["de"]);
        assert_eq!(tags(&chain(plain, english, &all)), ["de-x-leicht", "de", "en"]);
    }
}
