//! What is missing or wrong in the translations, compared with the reference language and with what forms need.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use icu_locale_core::Locale as IcuLocale;
use icu_plurals::{PluralCategory, PluralRules};
use lotse::diagnostic::{Diagnostic, Location};
use lotse::feel::Type;
use lotse::form::MessageNeed;
use lotse::i18n::formatting_tags;

use super::locale::{File, Locale, Message, Outline, PLURAL_CATEGORIES, Uses, outline};

/// Functions that messages may call.
const FUNCTIONS: [&str; 2] = ["NUMBER", "DATETIME"];

/// The file with what only a record shows, and the attribute of other messages for that: authorities do not work in every
/// language, so that no language has to have them.
const RECORD: &str = "record";

fn is_of_record(attribute: Option<&str>) -> bool {
    attribute.is_some_and(|name| name.starts_with(RECORD))
}

/// What one form needs: the name of its message file, and its texts.
pub(crate) struct FormNeeds {
    /// The id of the form, which is the name of its message file.
    pub(crate) service: String,
    /// Its texts.
    pub(crate) messages: Vec<MessageNeed>,
}

/// Checks every language against the reference language and against the forms.
pub(crate) fn check(locales: &[Locale], reference: &str, forms: &[FormNeeds]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let Some(reference) = locales.iter().find(|locale| &*locale.language.tag == reference) else {
        let location = Location { file: reference.to_owned(), ..Location::default() };
        found.push(Diagnostic::error("L0100", location, "there are no messages in the reference language"));
        return found;
    };
    let reference_view = View::new(reference);
    for locale in locales {
        let view = View::new(locale);
        let is_reference = std::ptr::eq(locale, reference);
        for (name, (file, outline)) in &view.files {
            check_file(name, file, outline, &view, &mut found);
            if is_reference {
                continue;
            }
            match reference_view.files.get(name) {
                Some((_, expected)) => {
                    compare(name, (file, outline), expected, &view, &reference_view, &mut found)
                }
                None => found.push(Diagnostic::warning(
                    "L0102",
                    at(file, None),
                    "this file has no counterpart in the reference language: nothing in it is shown",
                )),
            }
        }
        if !is_reference {
            for (name, (_, expected)) in &reference_view.files {
                if *name != RECORD && !view.files.contains_key(name) {
                    let folder = locale.files.values().next().and_then(|file| file.path.parent());
                    let path = folder.unwrap_or(name.as_ref()).join(format!("{name}.ftl"));
                    let location = Location { file: path.display().to_string(), ..Location::default() };
                    let count = expected.messages.len();
                    found.push(Diagnostic::warning(
                        "L0101",
                        location,
                        format!("expected this file with {count} messages, found none: all of them fall back to {}", reference.language),
                    ));
                }
            }
        }
    }
    for form in forms {
        check_form(form, &reference_view, &mut found);
        for locale in locales {
            check_variables(form, &View::new(locale), &mut found);
        }
    }
    unused(forms, &reference_view, &mut found);
    found
}

/// A language with its files read and its ids indexed.
struct View<'s> {
    tag: &'s str,
    files: BTreeMap<&'s str, (&'s File, Outline<'s>)>,
}

impl<'s> View<'s> {
    fn new(locale: &'s Locale) -> Self {
        let files =
            locale.files.iter().map(|(name, file)| (name.as_str(), (file, outline(&file.text)))).collect();
        Self { tag: &locale.language.tag, files }
    }

    /// The message that `id` means in the file `scope`: its own, or one of the files that all forms share.
    fn message(&self, scope: &str, id: &str) -> Option<(&'s File, &Message<'s>)> {
        [scope, "common", "ui", RECORD].into_iter().filter_map(|name| self.files.get(name)).find_map(
            |(file, outline)| {
                outline.messages.iter().find(|message| message.id == id).map(|message| (*file, message))
            },
        )
    }

    /// The variables that a pattern needs, those of the messages and terms it refers to included.
    /// Terms see no variables of the message, so theirs do not count.
    fn variables(&self, scope: &str, uses: &Uses<'s>, depth: u8) -> BTreeSet<&'s str> {
        let mut variables: BTreeSet<&'s str> = uses.variables.iter().map(|(name, _)| *name).collect();
        for (id, attribute, _) in &uses.references {
            let target = self.message(scope, id).and_then(|(_, message)| message.pattern(*attribute));
            if let (false, Some(target), true) = (id.starts_with('-'), target, depth > 0) {
                variables.extend(self.variables(scope, target, depth - 1));
            }
        }
        variables
    }
}

/// References may follow each other; a chain this long is a cycle.
const MAX_REFERENCES: u8 = 20;

fn at(file: &File, range: Option<Range<u32>>) -> Location {
    Location { file: file.path.display().to_string(), pointer: String::new(), range }
}

/// What is wrong in a file by itself.
fn check_file(scope: &str, file: &File, outline: &Outline<'_>, view: &View<'_>, found: &mut Vec<Diagnostic>) {
    for error in &outline.errors {
        // The parser notices a missing brace at the start of the next line; it is missing before.
        let before = file.text.get(..error.pos.start).unwrap_or(&file.text);
        let start = if before.ends_with('\n') { before.trim_end().len() } else { before.len() } as u32;
        let end = (error.pos.end as u32).clamp(start, file.text.len() as u32);
        let message = format!("{}: this message cannot be read", error.kind);
        found.push(
            Diagnostic::error("L0001", at(file, Some(start..end)), message)
                .with_help("a message is `id = text`; what belongs to it is indented; every { has its }"),
        );
    }
    if !file.text.lines().take(10).any(|line| line.starts_with("# Review:")) {
        found.push(
            Diagnostic::warning(
                "L0113",
                at(file, None),
                "expected a line `# Review: …` at the top, found none",
            )
            .with_help("say who has reviewed the texts, or that nobody has"),
        );
    }
    let mut seen = BTreeSet::new();
    for message in &outline.messages {
        if !seen.insert(&message.id) {
            let text = format!("the message {} is there twice: the first one counts", message.id);
            found.push(Diagnostic::error("L0003", at(file, Some(message.range.clone())), text));
        }
        let mut attributes = BTreeSet::new();
        for (attribute, uses) in &message.patterns {
            let name = name(&message.id, *attribute);
            if !attributes.insert(attribute) {
                let text = format!("{name} is there twice: the first one counts");
                found.push(Diagnostic::error("L0003", at(file, Some(message.range.clone())), text));
            }
            if uses.is_empty {
                let text = format!("{name} has no text");
                found.push(Diagnostic::warning("L0111", at(file, Some(message.range.clone())), text));
            }
            check_uses(scope, file, &name, uses, view, found);
        }
    }
}

fn check_uses(
    scope: &str,
    file: &File,
    name: &str,
    uses: &Uses<'_>,
    view: &View<'_>,
    found: &mut Vec<Diagnostic>,
) {
    for (function, range) in &uses.functions {
        if !FUNCTIONS.contains(function) {
            let text = format!("{name} calls {function}(), expected NUMBER() or DATETIME()");
            found.push(Diagnostic::error("L0110", at(file, Some(range.clone())), text));
        }
    }
    for (id, attribute, range) in &uses.references {
        let target = view.message(scope, id).and_then(|(_, message)| message.pattern(*attribute));
        if target.is_none() {
            let target = self::name(id, *attribute);
            let text = format!("{name} refers to {target}, which this language does not have");
            found.push(Diagnostic::error("L0109", at(file, Some(range.clone())), text));
        }
    }
    let Some(needed) = plural_categories(view.tag) else { return };
    for plural in &uses.plurals {
        let missing: Vec<&str> =
            needed.iter().copied().filter(|category| !plural.variants.contains(category)).collect();
        if !missing.is_empty() {
            let text = format!(
                "{name} chooses by plural and lacks {}: {} has {}",
                missing.join(", "),
                view.tag,
                needed.join(", ")
            );
            found.push(
                Diagnostic::warning("L0107", at(file, Some(plural.range.clone())), text)
                    .with_help("numbers of a missing category get the variant marked with *"),
            );
        }
        for variant in plural.variants.iter().filter(|variant| !needed.contains(*variant)) {
            let text =
                format!("{name} has the variant [{variant}], which no number in {} ever selects", view.tag);
            found.push(Diagnostic::warning("L0108", at(file, Some(plural.range.clone())), text));
        }
    }
}

/// Plural categories of whole numbers in a language; `None` where CLDR does not know it.
/// A category that only numbers with decimals have (`many` of Czech) need not be there.
fn plural_categories(tag: &str) -> Option<Vec<&'static str>> {
    // The data has no error for a language it does not know, it has one category. Languages that
    // really have one cannot be told from these, and have nothing to check either.
    let reached = formatting_tags(tag).into_iter().find_map(|tag| {
        let rules = PluralRules::try_new_cardinal(tag.parse::<IcuLocale>().ok()?.into()).ok()?;
        let reached: BTreeSet<PluralCategory> =
            (0..=200_u32).map(|number| rules.category_for(number)).collect();
        (reached.len() > 1).then_some(reached)
    })?;
    let index = |category: PluralCategory| match category {
        PluralCategory::Zero => 0,
        PluralCategory::One => 1,
        PluralCategory::Two => 2,
        PluralCategory::Few => 3,
        PluralCategory::Many => 4,
        PluralCategory::Other => 5,
    };
    let mut positions: BTreeSet<usize> = reached.into_iter().map(index).collect();
    // Fluent wants a default variant, and `other` is the one that every language has.
    positions.insert(5);
    Some(positions.into_iter().filter_map(|position| PLURAL_CATEGORIES.get(position).copied()).collect())
}

/// What a translation lacks or has too much.
fn compare<'s>(
    scope: &str,
    (file, outline): (&File, &Outline<'s>),
    expected: &Outline<'_>,
    view: &View<'s>,
    reference: &View<'_>,
    found: &mut Vec<Diagnostic>,
) {
    for wanted in expected.messages.iter().filter(|message| !message.id.starts_with('-')) {
        let Some(message) = outline.messages.iter().find(|message| message.id == wanted.id) else {
            let text =
                format!("the message {} is missing: it falls back to the reference language", wanted.id);
            found.push(Diagnostic::warning("L0101", at(file, None), text));
            continue;
        };
        for (attribute, uses) in &wanted.patterns {
            let name = name(&wanted.id, *attribute);
            let Some(translated) = message.pattern(*attribute) else {
                if is_of_record(*attribute) {
                    continue;
                }
                let text = format!("{name} is missing: it falls back to the reference language");
                found.push(Diagnostic::warning("L0103", at(file, Some(message.range.clone())), text));
                continue;
            };
            let expected = reference.variables(scope, uses, MAX_REFERENCES);
            let used = view.variables(scope, translated, MAX_REFERENCES);
            for variable in used.iter().filter(|variable| !expected.contains(*variable)) {
                let range = translated.variables.iter().find(|(name, _)| name == variable);
                let range = range.map_or(message.range.clone(), |(_, range)| range.clone());
                let known: Vec<String> = expected.iter().map(|name| format!("${name}")).collect();
                let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
                let text = format!("{name} uses ${variable}; the reference language uses {known}");
                found.push(Diagnostic::error("L0105", at(file, Some(range)), text));
            }
            for variable in expected.iter().filter(|variable| !used.contains(*variable)) {
                let text = format!("{name} does not use ${variable}, as the reference language does");
                found.push(Diagnostic::warning("L0106", at(file, Some(message.range.clone())), text));
            }
            for (variable, word, range) in &translated.words {
                let known = uses.words.iter().any(|(name, known, _)| name == variable && known == word);
                if !known && uses.words.iter().any(|(name, ..)| name == variable) {
                    let text = format!(
                        "{name} has a variant [{word}] for ${variable}, which the reference language does not have"
                    );
                    found.push(Diagnostic::warning("L0108", at(file, Some(range.clone())), text));
                }
            }
        }
        for (attribute, _) in &message.patterns {
            if wanted.pattern(*attribute).is_none() && !is_of_record(*attribute) {
                let name = name(&message.id, *attribute);
                let text = format!("{name} is not in the reference language: it is never shown");
                found.push(Diagnostic::warning("L0104", at(file, Some(message.range.clone())), text));
            }
        }
    }
    for message in outline.messages.iter().filter(|message| !message.id.starts_with('-')) {
        if !expected.messages.iter().any(|wanted| wanted.id == message.id) {
            let text =
                format!("the message {} is not in the reference language: it is never shown", message.id);
            found.push(Diagnostic::warning("L0102", at(file, Some(message.range.clone())), text));
        }
    }
}

/// What a form needs and the reference language lacks.
fn check_form(form: &FormNeeds, reference: &View<'_>, found: &mut Vec<Diagnostic>) {
    for need in form.messages.iter().filter(|need| need.required) {
        let attribute = need.attribute.as_deref();
        let is_there = need.candidates.iter().any(|id| {
            reference
                .message(&form.service, id)
                .is_some_and(|(_, message)| message.pattern(attribute).is_some())
        });
        if !is_there {
            let names: Vec<String> = need.candidates.iter().map(|id| name(id, attribute)).collect();
            let location =
                Location { file: form.service.clone(), pointer: need.pointer.to_string(), range: None };
            let text =
                format!("expected the message {}, found none in {}", names.join(" or "), reference.tag);
            found.push(Diagnostic::error("L0112", location, text));
        }
    }
}

/// Variables that a message uses and its node does not offer, in any language, with their types.
fn check_variables(form: &FormNeeds, view: &View<'_>, found: &mut Vec<Diagnostic>) {
    for need in &form.messages {
        let attribute = need.attribute.as_deref();
        let Some((file, message, uses)) = need.candidates.iter().find_map(|id| {
            let (file, message) = view.message(&form.service, id)?;
            Some((file, message, message.pattern(attribute)?))
        }) else {
            continue;
        };
        let name = name(&message.id, attribute);
        for variable in view.variables(&form.service, uses, MAX_REFERENCES) {
            if always_given(attribute).contains(&variable)
                || need.variables.iter().any(|(known, _)| &**known == variable)
            {
                continue;
            }
            let range = uses.variables.iter().find(|(used, _)| *used == variable);
            let range = range.map_or(message.range.clone(), |(_, range)| range.clone());
            let known: Vec<String> = need.variables.iter().map(|(name, _)| format!("${name}")).collect();
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            let text = format!("{name} uses ${variable}; the form gives it {known}");
            let diagnostic = Diagnostic::error("L0105", at(file, Some(range)), text)
                .with_help("declare it under `variables:` of the node, or do not use it");
            if !found.contains(&diagnostic) {
                found.push(diagnostic);
            }
        }
        for plural in &uses.plurals {
            let declared = need.variables.iter().find(|(name, _)| Some(&**name) == plural.variable);
            if let Some((variable, r#type)) = declared
                && !matches!(r#type, Type::Number | Type::Any)
            {
                let text =
                    format!("{name} chooses by the plural of ${variable}, which is no number in this form");
                found.push(Diagnostic::error("L0114", at(file, Some(plural.range.clone())), text));
            }
        }
    }
}

/// Variables that the runtime itself gives to messages of violations.
fn always_given(attribute: Option<&str>) -> &'static [&'static str] {
    match attribute {
        Some("min" | "max" | "min-length" | "max-length" | "pattern" | "format" | "required") => {
            &["label", "type", "min", "max", "length", "count", "row"]
        }
        Some(attribute) if attribute.starts_with("constraint") => &["label", "type", "row"],
        Some("row" | "add" | "remove" | "empty") => &["row"],
        _ => &[],
    }
}

/// Messages of a form's file that no form asks for.
fn unused(forms: &[FormNeeds], reference: &View<'_>, found: &mut Vec<Diagnostic>) {
    for form in forms {
        let Some((file, outline)) = reference.files.get(form.service.as_str()) else { continue };
        let needed: BTreeSet<&str> =
            form.messages.iter().flat_map(|need| need.candidates.iter().map(|id| &**id)).collect();
        let referred: BTreeSet<&str> = outline
            .messages
            .iter()
            .flat_map(|message| &message.patterns)
            .flat_map(|(_, uses)| uses.references.iter().map(|(id, ..)| id.as_str()))
            .collect();
        for message in &outline.messages {
            let id = message.id.as_str();
            if !needed.contains(id) && !referred.contains(id) {
                let text = format!("no part of the form {} shows the message {id}", form.service);
                found.push(Diagnostic::warning("L0115", at(file, Some(message.range.clone())), text));
            }
        }
    }
}

fn name(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    }
}
