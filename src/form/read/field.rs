//! Reads fields: the keys that each type has.

use std::rc::Rc;

use super::super::cursor::{At, closest};
use super::super::data::Data;
use super::super::field_type::{
    Appearance, ChoiceOption, ChoiceRules, FieldType, FileRules, Format, MRZ_PARTS, NumberKind, NumberRules,
    TextRules,
};
use super::super::limits::{DEFAULT_FILE_SIZE, DEFAULT_IMAGE_EDGE, MAX_OPTIONS};
use super::super::node::{Field, Kind, NodeId, Rule};
use super::source::NodeSource;
use super::{COMMON_KEYS, Pending, Reader, Slot, Surroundings};
use crate::diagnostic::Diagnostic;
use crate::pattern::{Pattern, PatternError};

const FIELD_KEYS: &[&str] = &[
    "required",
    "readonly",
    "calculate",
    "default",
    "constraint",
    "min",
    "max",
    "autocomplete",
    "prefill",
    "sensitive",
    "hidden",
    "was",
];
const TEXT_KEYS: &[&str] = &["multiline", "pattern", "charset", "search-form", "min-length", "max-length"];
const NUMBER_KEYS: &[&str] = &["fraction-digits", "unit"];
const CHOICE_KEYS: &[&str] = &["options", "list", "first", "none", "other", "appearance"];
/// What `other` says of the text, beside the code of its option.
const OTHER_KEYS: &[&str] = &["code", "fim", "sources", "was"];
const FILE_KEYS: &[&str] = &["accept", "max-size", "max-edge", "capture"];

/// The message that every text behind `other` falls back to.
const OTHER_LABEL: &str = "other-label";
/// Characters of a text behind `other` that says nothing else.
const OTHER_LENGTH: &str = "200";

/// Options above this number are shown as a list to choose from rather than all at once.
const MAX_RADIOS: usize = 7;
/// Options above this number are searched rather than scrolled through.
const MAX_SELECT: usize = 15;

impl<'a> Reader<'a, '_> {
    pub(super) fn read_field(
        &mut self,
        name: &'a str,
        type_name: &str,
        source: &NodeSource<'a>,
        around: &Surroundings,
    ) {
        let own_keys: &[&str] = match type_name {
            "text" => TEXT_KEYS,
            "integer" | "decimal" | "money" | "quantity" => NUMBER_KEYS,
            "choice" | "choices" => CHOICE_KEYS,
            "file" => FILE_KEYS,
            "mrz" => &["fills"],
            "email" | "phone" | "url" => &["min-length", "max-length"],
            _ => &[],
        };
        source.check_keys(&[COMMON_KEYS, FIELD_KEYS, own_keys], self.findings);
        let Some(field_type) = self.read_type(type_name, source) else { return };
        let mut word =
            |key: &str| source.get(key).and_then(|at| at.text("a text", self.findings)).map(Rc::<str>::from);
        let (autocomplete, prefill, sensitive) = (word("autocomplete"), word("prefill"), word("sensitive"));
        let hidden = source.get("hidden").is_some_and(|at| at.flag(self.findings));
        if hidden && source.get("calculate").is_none() {
            let message = "expected `calculate` on a hidden field: nobody could answer it";
            self.findings.error("F0019", &source.at, message);
        }
        if let (FieldType::Mrz { fills }, Some(required)) = (&field_type, source.get("required"))
            && cfg!(feature = "mrz")
            && !fills.is_empty()
        {
            required
                .expected("no `required` on lines that fill other fields: they are no answer", self.findings);
        }
        let was = source.get("was").map(|at| self.texts(&at)).unwrap_or_default();
        let field = Field { field_type, autocomplete, prefill, sensitive, hidden, was };
        let id = self.add_node(name, Some(source), Kind::Field(Box::new(field)), around, &source.at);
        for (key, slot) in [
            ("required", Slot::Required),
            ("readonly", Slot::Readonly),
            ("calculate", Slot::Calculate),
            ("default", Slot::Default),
            ("min", Slot::Minimum),
            ("max", Slot::Maximum),
            ("min-length", Slot::MinimumLength),
            ("max-length", Slot::MaximumLength),
        ] {
            self.collect(id, source, key, slot);
        }
        if let Some(options) = source.get("options") {
            for (index, option) in options.items().enumerate() {
                if let Some(at) = option.get("relevant") {
                    self.tree.pending.push(Pending {
                        node: id,
                        slot: Slot::Option(index),
                        at,
                        implied: None,
                    });
                }
            }
        }
        self.read_other(id, source, around);
    }

    /// The text that an option "other" opens: a field of its own behind the choice, `<choice>Other`, that is shown and required
    /// while the option is chosen. Its label is the text of the option.
    fn read_other(&mut self, choice: NodeId, source: &NodeSource<'a>, around: &Surroundings) {
        let Some(at) = source.get("other") else { return };
        if let Some(calculate) = source.get("calculate") {
            calculate.expected("no `calculate` beside `other`: nobody could choose it", self.findings);
        }
        let Some(Kind::Field(field)) = self.tree.nodes.get(choice.index()).map(|node| &node.kind) else {
            return;
        };
        let Some(rules) = field.field_type.choice() else { return };
        let is_several = matches!(field.field_type, FieldType::Choices(_));
        let all_shown = is_several || rules.appearance == Appearance::Radio;
        let codes: Vec<Rc<str>> = rules.options.iter().map(|option| option.code.clone()).collect();
        let at_code = if let Data::Map(_) = at.data { at.get("code") } else { Some(at.clone()) };
        let Some(at_code) = at_code else {
            return at.expected("the code of an option, or a map with `code`", self.findings);
        };
        let Some(code) = at_code.text("the code of an option", self.findings) else { return };
        match codes.iter().position(|known| **known == *code) {
            None => return at_code.expected("the code of one of the options", self.findings),
            // The text opens below the options: right below the one that asks for it.
            Some(position) if all_shown && position + 1 < codes.len() => {
                at_code.expected("the last of the options", self.findings);
            }
            Some(_) => {}
        }
        let text = NodeSource::plain(at.clone());
        if let Data::Map(_) = at.data {
            text.check_keys(&[TEXT_KEYS, OTHER_KEYS], self.findings);
        }
        let rules = TextRules { other: true, ..self.read_text(&text) };
        let was = text.get("was").map(|at| self.texts(&at)).unwrap_or_default();
        let field_type = FieldType::Text(rules);
        let field =
            Field { field_type, autocomplete: None, prefill: None, sensitive: None, hidden: false, was };
        let Some((name, labels)) = self.tree.nodes.get(choice.index()).map(|node| {
            let option = |message: &Rc<str>| Rc::from([message, ".option-", code].concat());
            (Rc::clone(&node.name), node.messages.iter().map(option).collect::<Vec<Rc<str>>>())
        }) else {
            return;
        };
        let own = [&name, "Other"].concat();
        if self.child(around.parent, &own).is_some() {
            let message = ["the id `", &own, "`, which `other` makes, is taken by a sibling"].concat();
            return self.findings.error("F0006", &at, message);
        }
        let id = self.add_node(&own, Some(&text), Kind::Field(Box::new(field)), around, &at);
        if let Some(node) = self.tree.nodes.get_mut(id.index()) {
            node.messages.extend(labels);
            node.messages.push(OTHER_LABEL.into());
            node.rules.required = Rule::Constant(true);
        }
        let chosen = match is_several {
            true => ["list contains(", &name, ", \"", code, "\")"].concat(),
            false => [&name, " = \"", code, "\""].concat(),
        };
        let mut imply = |slot, source: &str| {
            self.tree.pending.push(Pending {
                node: id,
                slot,
                at: at.clone(),
                implied: Some(source.to_owned()),
            });
        };
        imply(Slot::Relevant, &chosen);
        if text.get("max-length").is_none() {
            imply(Slot::MaximumLength, OTHER_LENGTH);
        }
        self.collect(id, &text, "min-length", Slot::MinimumLength);
        self.collect(id, &text, "max-length", Slot::MaximumLength);
    }

    fn read_type(&mut self, name: &str, source: &NodeSource<'a>) -> Option<FieldType> {
        Some(match name {
            "text" => FieldType::Text(self.read_text(source)),
            "integer" => self.read_number(NumberKind::Integer, 0, source),
            "decimal" => self.read_number(NumberKind::Decimal, 10, source),
            "money" => self.read_number(NumberKind::Money, 2, source),
            "quantity" => self.read_number(NumberKind::Quantity, 2, source),
            "date" => FieldType::Date,
            "partial-date" => FieldType::PartialDate,
            "month" => FieldType::Month,
            "time" => FieldType::Time,
            "boolean" => FieldType::Boolean,
            "choice" => FieldType::Choice(self.read_choice(source)),
            "choices" => FieldType::Choices(self.read_choice(source)),
            "declaration" => FieldType::Declaration,
            "file" => FieldType::File(self.read_file(source)),
            "mrz" => FieldType::Mrz {
                fills: source.get("fills").map_or_else(Vec::new, |at| {
                    at.members()
                        .filter_map(|(part, at)| {
                            if cfg!(feature = "mrz") && !MRZ_PARTS.contains(&part) {
                                let parts = "one of the parts familyName, givenNames, number, issuer, nationality, birthDate, sex, validUntil";
                                at.expected(parts, self.findings);
                            }
                            Some((part.into(), at.text("the name of a field", self.findings)?.into()))
                        })
                        .collect()
                }),
            },
            _ => match Format::ALL.iter().find(|(format, _)| *format == name) {
                Some((_, format)) => FieldType::Format(*format),
                None => {
                    self.unknown_type(name, source);
                    return None;
                }
            },
        })
    }

    fn unknown_type(&mut self, name: &str, source: &NodeSource<'a>) {
        let Some(at) = source.get("type") else { return };
        let mut diagnostic = Diagnostic::error(
            "F0012",
            at.location(),
            ["expected a type of field, found `", name, "`"].concat(),
        );
        let known = FieldType::NAMES
            .into_iter()
            .chain(["group", "notice"])
            .chain(Format::ALL.iter().map(|(name, _)| *name));
        diagnostic.help = closest(name, known).map(|near| ["did you mean `", near, "`?"].concat());
        self.findings.push(diagnostic);
    }

    fn read_text(&mut self, source: &NodeSource<'a>) -> TextRules {
        let pattern = source.get("pattern").and_then(|at| {
            let text = at.text("a pattern", self.findings)?;
            match Pattern::new(text, "") {
                Ok(pattern) => Some(pattern),
                Err(error) => {
                    let reason = match error {
                        PatternError::Syntax(reason) => reason,
                        PatternError::TooLarge => "it is too large",
                    };
                    let message =
                        ["expected a pattern (XML Schema), found something else: ", reason].concat();
                    self.findings.error("F0013", &at, message);
                    None
                }
            }
        });
        let charset = source.get("charset").and_then(|at| {
            let letter = at.data.as_text().filter(|text| ["A", "B", "C", "D", "E"].contains(text));
            if letter.is_none() {
                at.expected("a datatype of DIN 91379: A, B, C, D or E", self.findings);
            }
            letter.and_then(|text| text.chars().next())
        });
        let mut flag = |key| source.get(key).is_some_and(|at: At<'a>| at.flag(self.findings));
        let (multiline, search_form) = (flag("multiline"), flag("search-form"));
        TextRules { multiline, search_form, pattern, charset, other: false }
    }

    fn read_number(&mut self, kind: NumberKind, fraction_digits: u32, source: &NodeSource<'a>) -> FieldType {
        let digits =
            source.get("fraction-digits").and_then(|at| at.count("a number of digits", self.findings));
        let unit =
            source.get("unit").and_then(|at| at.text("the code of a unit", self.findings)).map(Rc::from);
        FieldType::Number(NumberRules {
            kind,
            fraction_digits: digits.unwrap_or(fraction_digits).min(28),
            unit,
        })
    }

    fn read_file(&mut self, source: &NodeSource<'a>) -> FileRules {
        let accept = match source.get("accept") {
            Some(at) => {
                for item in at.items() {
                    if !item.data.as_text().is_some_and(|kind| FileRules::KINDS.contains(&kind)) {
                        item.expected(
                            "a kind of files: pdf, jpeg, png, tiff, heic, webp, gif, docx or zip",
                            self.findings,
                        );
                    }
                }
                self.texts(&at)
            }
            None => vec!["pdf".into(), "jpeg".into(), "png".into()],
        };
        let mut count = |key, what| source.get(key).and_then(|at: At<'a>| at.count(what, self.findings));
        let max_size = count("max-size", "a number of bytes").map_or(DEFAULT_FILE_SIZE, u64::from);
        let max_edge = count("max-edge", "a number of pixels").unwrap_or(DEFAULT_IMAGE_EDGE);
        // Most applicants have their papers in their hands and a phone.
        let capture = source.get("capture").is_none_or(|at| at.flag(self.findings));
        FileRules { accept, max_size, max_edge, capture }
    }

    fn read_choice(&mut self, source: &NodeSource<'a>) -> ChoiceRules {
        let list = source
            .get("list")
            .and_then(|at| at.text("the id of a code list", self.findings).map(|id| (id, at)));
        let options = match (&list, source.get("options")) {
            (None, Some(options)) => self.read_options(&options),
            (Some((id, at)), None) => self.read_code_list(id, at),
            (Some(_), Some(options)) => {
                options.expected("either `options` or `list`, not both", self.findings);
                Vec::new()
            }
            (None, None) => {
                self.findings.error(
                    "F0014",
                    &source.at,
                    "expected `options` or `list` on a choice, found neither",
                );
                Vec::new()
            }
        };
        let words = [
            ("auto", None),
            ("radio", Some(Appearance::Radio)),
            ("select", Some(Appearance::Select)),
            ("combobox", Some(Appearance::Combobox)),
            ("result", Some(Appearance::Result)),
        ];
        let appearance = source.choice("appearance", &words, self.findings).unwrap_or(match options.len() {
            n if n <= MAX_RADIOS => Appearance::Radio,
            n if n <= MAX_SELECT => Appearance::Select,
            _ => Appearance::Combobox,
        });
        let first = source.get("first").map(|at| self.codes(&at, &options)).unwrap_or_default();
        let none = source.get("none").and_then(|at| self.code(&at, &options));
        ChoiceRules { options: options.into(), list: list.map(|(id, _)| id.into()), appearance, first, none }
    }

    fn read_options(&mut self, at: &At<'a>) -> Vec<ChoiceOption> {
        let mut options: Vec<ChoiceOption> = Vec::new();
        if !matches!(at.data, Data::List(_)) {
            at.expected("a list of options", self.findings);
        }
        for item in at.items().take(MAX_OPTIONS) {
            let code = match item.data {
                Data::Map(_) => item.get("code").and_then(|code| self.option_code(&code)),
                _ => self.option_code(&item),
            };
            // An option that cannot be read still takes its place, so that indices stay those of the source.
            let code = code.unwrap_or_default();
            if options.iter().any(|option| *option.code == *code) {
                item.expected("a code that no other option has", self.findings);
            }
            options.push(ChoiceOption { code: code.into(), relevant: None, region: None, names: Vec::new() });
        }
        options
    }

    /// A code is a text; a number in YAML (`1`) or a truth value (`no`) is taken as it was most likely meant and refused.
    fn option_code(&mut self, at: &At<'a>) -> Option<String> {
        match at.data {
            Data::Text(text) if !text.is_empty() => Some(text.clone()),
            _ => {
                at.expected("a code in quotes", self.findings);
                None
            }
        }
    }

    fn read_code_list(&mut self, id: &str, at: &At<'a>) -> Vec<ChoiceOption> {
        let lists = self.root.get("lists");
        let Some(list) = lists.as_ref().and_then(|lists| lists.get(id)) else {
            let mut diagnostic = Diagnostic::error(
                "F0015",
                at.location(),
                ["expected a code list, found `", id, "`, which is none"].concat(),
            );
            diagnostic.help = closest(id, lists.iter().flat_map(At::members).map(|(name, _)| name))
                .map(|near| ["did you mean `", near, "`?"].concat());
            self.findings.push(diagnostic);
            return Vec::new();
        };
        let entries = list.get("entries");
        let text = |entry: &At<'a>, key: &str| entry.get(key).and_then(|at| at.data.as_text());
        entries
            .iter()
            .flat_map(|entries| entries.items())
            .take(MAX_OPTIONS)
            .filter_map(|entry| {
                let names = entry.get("name").map(|at| {
                    at.members()
                        .filter_map(|(language, name)| Some((language.into(), name.data.as_text()?.into())))
                        .collect()
                });
                Some(ChoiceOption {
                    code: text(&entry, "code")?.into(),
                    relevant: None,
                    region: text(&entry, "iso").map(Rc::from),
                    names: names.unwrap_or_default(),
                })
            })
            .collect()
    }

    fn codes(&mut self, at: &At<'a>, options: &[ChoiceOption]) -> Vec<Rc<str>> {
        at.items().filter_map(|item| self.code(&item, options)).collect()
    }

    fn code(&mut self, at: &At<'a>, options: &[ChoiceOption]) -> Option<Rc<str>> {
        let code = at.text("the code of an option", self.findings)?;
        if !options.iter().any(|option| &*option.code == code) {
            at.expected("the code of one of the options", self.findings);
        }
        Some(code.into())
    }

    fn texts(&mut self, at: &At<'a>) -> Vec<Rc<str>> {
        if !matches!(at.data, Data::List(_)) {
            at.expected("a list of texts", self.findings);
        }
        at.items().filter_map(|item| item.text("a text", self.findings)).map(Rc::from).collect()
    }
}
