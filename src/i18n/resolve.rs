//! From a pattern and its arguments to text.
//!
//! The semantics are those of the Fluent specification as `fluent-bundle` implements them; the
//! tests run both on the same messages (`tests/fluent_oracle.rs`). It differs where that library
//! leaves a gap: numbers and dates are written by the host, `DATETIME` exists, and a mistake never
//! shows its source text to the reader.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode;

use super::catalog::{Bundle, Entry};
use super::host::{Host, NumberOptions};
use super::operand::Operand;

/// Placeables that one text may resolve, in all the messages it refers to. The same number as in
/// `fluent-bundle`; it ends texts that would grow exponentially.
const MAX_PLACEABLES: u32 = 100;
/// References inside references: far above any real text, far below what a stack holds.
const MAX_DEPTH: u32 = 20;

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

/// Writes one text.
pub(super) struct Resolver<'a> {
    /// The language of the text and those to fall back to, best first.
    pub(super) bundles: &'a [Bundle],
    pub(super) host: &'a dyn Host,
    pub(super) arguments: &'a dyn Fn(&str) -> Option<Operand>,
    /// What went wrong, as (message or variable, what about it).
    pub(super) problems: Vec<String>,
    placeables: u32,
    depth: u32,
}

/// What the variables of a pattern mean: inside a term they are what its reference passes, and nothing else.
enum Scope<'s> {
    Message,
    Term(&'s [(&'s str, Operand)]),
}

impl<'a> Resolver<'a> {
    pub(super) fn new(
        bundles: &'a [Bundle],
        host: &'a dyn Host,
        arguments: &'a dyn Fn(&str) -> Option<Operand>,
    ) -> Self {
        Self { bundles, host, arguments, problems: Vec::new(), placeables: 0, depth: 0 }
    }

    /// The text of a pattern of the first bundle.
    pub(super) fn resolve(&mut self, pattern: &'a Pattern<String>) -> String {
        let mut text = String::new();
        self.write_pattern(pattern, &Scope::Message, &mut text);
        text
    }

    fn language(&self) -> &'a str {
        self.bundles.first().map_or("", |bundle| &bundle.language.tag)
    }

    fn write_pattern(&mut self, pattern: &'a Pattern<String>, scope: &Scope<'_>, out: &mut String) {
        let is_mixed = pattern.elements.len() > 1;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => out.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.placeables += 1;
                    if self.placeables > MAX_PLACEABLES {
                        if self.placeables == MAX_PLACEABLES + 1 {
                            self.problems.push("too many placeables in one text".to_owned());
                        }
                        return;
                    }
                    let needs_isolation = is_mixed
                        && !matches!(
                            expression,
                            Expression::Inline(
                                InlineExpression::MessageReference { .. }
                                    | InlineExpression::TermReference { .. }
                                    | InlineExpression::StringLiteral { .. }
                            )
                        );
                    if needs_isolation {
                        out.push(FIRST_STRONG_ISOLATE);
                    }
                    self.write_expression(expression, scope, out);
                    if needs_isolation {
                        out.push(POP_DIRECTIONAL_ISOLATE);
                    }
                }
            }
        }
    }

    fn write_expression(&mut self, expression: &'a Expression<String>, scope: &Scope<'_>, out: &mut String) {
        match expression {
            Expression::Inline(inline) => {
                let operand = self.evaluate(inline, scope);
                out.push_str(&operand.write(self.language(), self.host));
            }
            Expression::Select { selector, variants } => {
                let selector = self.evaluate(selector, scope);
                if let Some(variant) = self.select(&selector, variants) {
                    self.write_pattern(&variant.value, scope, out);
                }
            }
        }
    }

    /// The first variant that fits, else the default one.
    fn select(&self, selector: &Operand, variants: &'a [Variant<String>]) -> Option<&'a Variant<String>> {
        let fits = |variant: &&Variant<String>| match &variant.key {
            VariantKey::Identifier { name } => selector.selects(name, self.language(), self.host),
            VariantKey::NumberLiteral { value } => selector.equals(value),
        };
        variants.iter().find(fits).or_else(|| variants.iter().find(|variant| variant.default))
    }

    fn evaluate(&mut self, inline: &'a InlineExpression<String>, scope: &Scope<'_>) -> Operand {
        match inline {
            InlineExpression::StringLiteral { value } => {
                let mut text = String::new();
                let _ = unescape_unicode(&mut text, value);
                Operand::Text(text)
            }
            InlineExpression::NumberLiteral { value } => {
                let shown = value.split_once('.').map(|(_, fraction)| fraction.len().min(20) as u8);
                let options = NumberOptions { minimum_fraction_digits: shown, ..NumberOptions::default() };
                Operand::Number(value.clone(), options)
            }
            InlineExpression::VariableReference { id } => match scope {
                // A term has defaults for what a reference does not pass: that is no mistake.
                Scope::Term(passed) => passed
                    .iter()
                    .find(|(name, _)| *name == id.name)
                    .map_or(Operand::Failed, |(_, operand)| operand.clone()),
                Scope::Message => match (self.arguments)(&id.name) {
                    Some(operand) => operand,
                    None => self.fail(&["the variable $", &id.name, " is not given"]),
                },
            },
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.as_str());
                self.follow(&id.name, attribute, false, &Scope::Message)
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let passed = self.named(arguments.as_ref(), scope);
                let attribute = attribute.as_ref().map(|attribute| attribute.name.as_str());
                self.follow(&id.name, attribute, true, &Scope::Term(&passed))
            }
            InlineExpression::FunctionReference { id, arguments } => self.call(&id.name, arguments, scope),
            InlineExpression::Placeable { expression } => match expression.as_ref() {
                Expression::Inline(inner) => self.evaluate(inner, scope),
                select => {
                    let mut text = String::new();
                    self.write_expression(select, scope, &mut text);
                    Operand::Text(text)
                }
            },
        }
    }

    /// The text of a message or term referred to, from the best language that has it.
    fn follow(&mut self, id: &str, attribute: Option<&str>, is_term: bool, scope: &Scope<'_>) -> Operand {
        if self.depth >= MAX_DEPTH {
            return self.fail(&["the reference to ", id, " leads back to itself or too deep"]);
        }
        let bundles = self.bundles;
        for (position, bundle) in bundles.iter().enumerate() {
            let Some(pattern) = bundle.entry(id, is_term).and_then(|entry: &Entry| entry.pattern(attribute))
            else {
                continue;
            };
            if position > 0 {
                self.problems
                    .push([if is_term { "-" } else { "" }, id, " is referred to but missing"].concat());
            }
            let mut text = String::new();
            self.depth += 1;
            self.bundles = bundles.get(position..).unwrap_or_default();
            self.write_pattern(pattern, scope, &mut text);
            self.bundles = bundles;
            self.depth -= 1;
            return Operand::Text(text);
        }
        self.fail(&[if is_term { "-" } else { "" }, id, " is referred to but missing in every language"])
    }

    fn call(&mut self, name: &str, arguments: &'a CallArguments<String>, scope: &Scope<'_>) -> Operand {
        let Some(first) = arguments.positional.first() else {
            return self.fail(&[name, "() is called without a value"]);
        };
        let operand = self.evaluate(first, scope);
        let named = self.named(Some(arguments), scope);
        let mut unknown = "";
        let result = match (name, operand) {
            (_, operand @ (Operand::Nothing | Operand::Failed)) => operand,
            ("NUMBER", Operand::Number(decimal, mut options)) => {
                for (option, value) in &named {
                    if !Operand::set_number_option(&mut options, option, value) {
                        unknown = option;
                    }
                }
                Operand::Number(decimal, options)
            }
            ("DATETIME", Operand::Date(iso, mut options)) => {
                for (option, value) in &named {
                    if !Operand::set_date_option(&mut options, option, value) {
                        unknown = option;
                    }
                }
                Operand::Date(iso, options)
            }
            ("NUMBER", _) => self.fail(&["NUMBER() is given something that is not a number"]),
            ("DATETIME", _) => self.fail(&["DATETIME() is given something that is not a date"]),
            _ => self.fail(&["there is no function ", name, "(), only NUMBER() and DATETIME()"]),
        };
        if !unknown.is_empty() {
            self.problems
                .push(["the option ", unknown, " of ", name, "() is unknown or has a wrong value"].concat());
        }
        result
    }

    fn named(
        &mut self,
        arguments: Option<&'a CallArguments<String>>,
        scope: &Scope<'_>,
    ) -> Vec<(&'a str, Operand)> {
        let named = arguments.map(|arguments| arguments.named.as_slice()).unwrap_or_default();
        named
            .iter()
            .map(|argument| (argument.name.name.as_str(), self.evaluate(&argument.value, scope)))
            .collect()
    }

    fn fail(&mut self, what: &[&str]) -> Operand {
        self.problems.push(what.concat());
        Operand::Failed
    }
}

/// Whether a character is one of the two marks that the resolver puts around a value.
pub(super) fn is_isolation(character: char) -> bool {
    matches!(character, FIRST_STRONG_ISOLATE | POP_DIRECTIONAL_ISOLATE)
}
