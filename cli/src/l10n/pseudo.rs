//! Made-up languages that show, before any translation exists, what a page does to a real one.
//!
//! `en-XA` has accents on every letter and is about a third longer: text that is cut off, or that
//! does not come from a message file, is seen at once. `ar-XB` runs from right to left.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::serializer::serialize;

use super::locale;

/// Writes the messages of `from` as `en-XA` and `ar-XB` under `out`.
pub(crate) fn write(locales: &Path, from: &str, out: &Path) -> Result<()> {
    let locales = locale::read(locales)?;
    let Some(source) = locales.iter().find(|locale| &*locale.language.tag == from) else {
        bail!("expected texts in the language {from}, found none");
    };
    for (tag, transform) in [("en-XA", accented as fn(&str) -> String), ("ar-XB", mirrored)] {
        let folder = out.join(tag);
        fs::create_dir_all(&folder)?;
        for (name, file) in &source.files {
            let text = format!(
                "# Made of {from} by `lotse l10n pseudo`.\n# Review: none, it is a test\n\n{}",
                transformed(&file.text, transform)
            );
            fs::write(folder.join(format!("{name}.ftl")), text)?;
        }
    }
    Ok(())
}

fn transformed(text: &str, transform: fn(&str) -> String) -> String {
    let mut resource = parse_runtime(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    for entry in &mut resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        let attributes = attributes.iter_mut().map(|attribute| &mut attribute.value);
        for pattern in value.into_iter().chain(attributes) {
            in_pattern(pattern, transform);
        }
    }
    serialize(&resource)
}

fn in_pattern(pattern: &mut Pattern<String>, transform: fn(&str) -> String) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = transform(value),
            PatternElement::Placeable { expression } => in_expression(expression, transform),
        }
    }
}

fn in_expression(expression: &mut Expression<String>, transform: fn(&str) -> String) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                in_pattern(&mut variant.value, transform);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            in_expression(expression, transform)
        }
        Expression::Inline(_) => {}
    }
}

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "áƀçđéƒǧħíĵķłɱñóƥʠřšŧúṽŵẋýžÁƁÇĐÉƑǦĦÍĴĶŁṀÑÓƤɊŘŠŦÚṼŴẊÝŽ";

/// Accents on every letter, vowels twice.
fn accented(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        let accented =
            PLAIN.chars().position(|plain| plain == letter).and_then(|place| ACCENTED.chars().nth(place));
        out.push(accented.unwrap_or(letter));
        if matches!(letter, 'a' | 'e' | 'o' | 'u') {
            out.extend(accented);
        }
    }
    out
}

/// Every word between the marks that make its letters run from right to left.
fn mirrored(text: &str) -> String {
    let mut out = String::new();
    for (position, line) in text.split('\n').enumerate() {
        if position > 0 {
            out.push('\n');
        }
        for (position, word) in line.split(' ').enumerate() {
            if position > 0 {
                out.push(' ');
            }
            if word.chars().any(char::is_alphabetic) {
                out.extend(["\u{202E}", word, "\u{202C}"]);
            } else {
                out.push_str(word);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_read_changes() {
        #[track_caller]
        fn check(text: &str, transform: fn(&str) -> String, expected: &str) {
            assert_eq!(transformed(text, transform), expected);
        }
        assert_eq!(PLAIN.chars().count(), ACCENTED.chars().count());
        check("a = Add { $name } 3\n", accented, "a = Áđđ { $name } 3\n");
        check("a = Add { $name } 3\n", mirrored, "a = \u{202E}Add\u{202C} { $name } 3\n");
        let select = "a =\n    { $n ->\n        [one] do\n       *[other] go\n    }\n";
        check(select, accented, "a =\n    { $n ->\n        [one] đóó\n       *[other] ǧóó\n    }\n");
    }
}
