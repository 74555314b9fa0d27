//! From a pattern and its arguments to text.
//!
//! The semantics are those of the Fluent specification as `fluent-bundle` implements them; the
//! tests run both on the same messages (`tests/fluent_oracle.rs`). It differs where that library
//! leaves a gap: numbers and dates are written by the host, `DATETIME` exists, and a mistake never
//! shows its source text to the reader.

use super::host::{Host, NumberOptions};
use super::messages::{Bundle, key};
use super::operand::Operand;
use super::pattern::{Element, Expression, Named, Pattern, Select};

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
    pub(super) fn resolve(&mut self, pattern: &'a Pattern) -> String {
        let mut text = String::new();
        self.write_pattern(pattern, &Scope::Message, &mut text);
        text
    }

    fn language(&self) -> &'a str {
        self.bundles.first().map_or("", |bundle| &bundle.language.tag)
    }

    fn write_pattern(&mut self, pattern: &'a Pattern, scope: &Scope<'_>, out: &mut String) {
        let is_mixed = pattern.elements.len() > 1;
        for element in &pattern.elements {
            match element {
                Element::Text(text) => out.push_str(text),
                Element::Placeable { expression, isolated } => {
                    self.placeables += 1;
                    if self.placeables > MAX_PLACEABLES {
                        if self.placeables == MAX_PLACEABLES + 1 {
                            self.problems.push("too many placeables in one text".to_owned());
                        }
                        return;
                    }
                    let isolated = is_mixed && *isolated;
                    if isolated {
                        out.push(FIRST_STRONG_ISOLATE);
                    }
                    match expression {
                        Expression::Select(select) => self.write_select(select, scope, out),
                        other => {
                            let operand = self.evaluate(other, scope);
                            out.push_str(&operand.write(self.language(), self.host));
                        }
                    }
                    if isolated {
                        out.push(POP_DIRECTIONAL_ISOLATE);
                    }
                }
            }
        }
    }

    /// The first variant that fits, else the default one.
    fn write_select(&mut self, select: &'a Select, scope: &Scope<'_>, out: &mut String) {
        let selector = self.evaluate(&select.selector, scope);
        let fits = |key: &str| match key.starts_with(|first: char| first.is_ascii_alphabetic()) {
            true => selector.selects(key, self.language(), self.host),
            false => selector.equals(key),
        };
        let fitting = select.variants.iter().find(|(key, _)| fits(key));
        if let Some((_, pattern)) = fitting.or_else(|| select.variants.get(select.default)) {
            self.write_pattern(pattern, scope, out);
        }
    }

    fn evaluate(&mut self, expression: &'a Expression, scope: &Scope<'_>) -> Operand {
        match expression {
            Expression::Text(text) => Operand::Text((**text).to_owned()),
            Expression::Number(number) => {
                let shown = number.split_once('.').map(|(_, fraction)| fraction.len().min(20) as u8);
                let options = NumberOptions { minimum_fraction_digits: shown, ..NumberOptions::default() };
                Operand::Number((**number).to_owned(), options)
            }
            Expression::Variable(id) => match scope {
                // A term has defaults for what a reference does not pass: that is no mistake.
                Scope::Term(passed) => passed
                    .iter()
                    .find(|(name, _)| *name == &**id)
                    .map_or(Operand::Failed, |(_, operand)| operand.clone()),
                Scope::Message => match (self.arguments)(id) {
                    Some(operand) => operand,
                    None => self.fail(&["the variable $", id, " is not given"]),
                },
            },
            Expression::Message(id) => self.follow(id, &Scope::Message),
            Expression::Term(id, passed) => {
                let passed = self.named(passed, scope);
                self.follow(id, &Scope::Term(&passed))
            }
            Expression::Function(name, value, options) => self.call(name, value.as_deref(), options, scope),
            Expression::Select(select) => {
                let mut text = String::new();
                self.write_select(select, scope, &mut text);
                Operand::Text(text)
            }
        }
    }

    /// The text of a message or term referred to, from the best language that has it.
    fn follow(&mut self, id: &str, scope: &Scope<'_>) -> Operand {
        if self.depth >= MAX_DEPTH {
            return self.fail(&["the reference to ", id, " leads back to itself or too deep"]);
        }
        let bundles = self.bundles;
        let key = key(id);
        for (position, bundle) in bundles.iter().enumerate() {
            let Some(pattern) = bundle.pattern(key) else { continue };
            if position > 0 {
                self.problems.push([id, " is referred to but missing"].concat());
            }
            let mut text = String::new();
            self.depth += 1;
            self.bundles = bundles.get(position..).unwrap_or_default();
            self.write_pattern(pattern, scope, &mut text);
            self.bundles = bundles;
            self.depth -= 1;
            return Operand::Text(text);
        }
        self.fail(&[id, " is referred to but missing in every language"])
    }

    fn call(
        &mut self,
        name: &str,
        value: Option<&'a Expression>,
        options: &'a [Named],
        scope: &Scope<'_>,
    ) -> Operand {
        let Some(first) = value else {
            return self.fail(&[name, "() is called without a value"]);
        };
        let operand = self.evaluate(first, scope);
        let named = self.named(options, scope);
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

    fn named(&mut self, named: &'a [Named], scope: &Scope<'_>) -> Vec<(&'a str, Operand)> {
        named.iter().map(|(name, value)| (&**name, self.evaluate(value, scope))).collect()
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
