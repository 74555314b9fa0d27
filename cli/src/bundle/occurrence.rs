//! Which texts a form may show, and when: on its first page, or only after that.

use std::collections::BTreeSet;

use lotse::form::{Appearance, FieldType, Form, Kind, Node, NodeId, RepeatAppearance, Rule, Tone};

/// The ids of the messages that a form may show: its own, and of the runtime's all that can occur in it.
#[derive(Default)]
pub(super) struct Texts {
    /// What the first page may show before anything is pressed: all that has to be there for it to stand and be filled in.
    pub(super) first: BTreeSet<String>,
    /// The rest, none of it in `first`.
    pub(super) later: BTreeSet<String>,
}

impl Texts {
    /// The texts of a form; `of_runtime` are the ids of those that the runtime has.
    pub(super) fn of(form: &Form, of_runtime: &[String]) -> Self {
        let nodes: Vec<&Node> = form.nodes().iter().collect();
        let first_nodes = first_nodes(form);
        let mut texts = Self::default();
        texts.first.extend(["form".to_owned(), form.id.to_string()]);
        // The list of steps names all of them.
        let steps = nodes.iter().filter(|node| matches!(node.kind, Kind::Step { .. }));
        let named = first_nodes.iter().chain(steps).flat_map(|node| &node.messages);
        texts.first.extend(named.map(ToString::to_string));

        let own = form.messages().into_iter().flat_map(|need| need.candidates);
        let (all, first) = (traits(&nodes), traits(&first_nodes));
        let mut occurring: BTreeSet<String> = own.map(|id| id.to_string()).collect();
        for id in of_runtime {
            let is_of_party = id.starts_with("handover-");
            let is_shown = !id.starts_with("first-page-") || id == WAIT;
            if !is_shown || NOT_SHOWN.contains(&id.as_str()) || is_of_party && form.parties.is_empty() {
                continue;
            }
            if can_occur(id, &first) && !is_later(id) {
                texts.first.insert(id.clone());
            } else if can_occur(id, &all) {
                occurring.insert(id.clone());
            }
        }
        texts.later = occurring.difference(&texts.first).cloned().collect();
        texts
    }

    /// All of them.
    pub(super) fn into_all(self) -> BTreeSet<String> {
        let Self { mut first, later } = self;
        first.extend(later);
        first
    }
}

/// What is said while something is still on its way.
pub(super) const WAIT: &str = "first-page-wait";

/// The nodes of every page that a form can begin with: those up to the first step that is certainly shown.
fn first_nodes(form: &Form) -> Vec<&Node> {
    let is_certain = |id: &NodeId| {
        form.node(*id).is_some_and(|node| matches!(node.rules.relevant, Rule::Unset | Rule::Constant(true)))
    };
    let shows = |node: &Node| {
        node.children.iter().filter(|id| is_certain(id)).filter_map(|id| form.node(*id)).any(|child| {
            matches!(&child.kind, Kind::Field(field) if !field.hidden && child.rules.calculate.is_none())
        })
    };
    let steps: &[NodeId] = form.node(NodeId::ROOT).map_or(&[], |root| &root.children);
    let certain = steps.iter().position(|id| {
        let step = form.node(*id);
        let is_page_of_row =
            step.is_some_and(|node| matches!(node.kind, Kind::Step { for_each: Some(_), .. }));
        is_certain(id) && !is_page_of_row && step.is_some_and(shows)
    });
    let count = certain.map_or(steps.len(), |place| place + 1);
    let first: BTreeSet<NodeId> = steps.iter().take(count).copied().collect();
    let step_of = |node: &Node| {
        let mut id = node.id;
        while let Some(parent) = form.node(id).and_then(|node| node.parent).filter(|id| *id != NodeId::ROOT) {
            id = parent;
        }
        id
    };
    form.nodes().iter().skip(1).filter(|node| first.contains(&step_of(node))).collect()
}

/// What nodes are and have, as far as texts of the runtime depend on it: names of types and of what else [`OF`] tells apart.
fn traits(nodes: &[&Node]) -> BTreeSet<&'static str> {
    let mut traits = BTreeSet::new();
    for node in nodes {
        let rules = &node.rules;
        let mut has = |name: &'static str, is_so: bool| {
            if is_so {
                traits.insert(name);
            }
        };
        has("required", !matches!(rules.required, Rule::Unset | Rule::Constant(false)));
        has("min", rules.minimum.is_some());
        has("max", rules.maximum.is_some());
        has("min-length", rules.minimum_length.is_some());
        has("max-length", rules.maximum_length.is_some());
        has("constraint", !rules.constraints.is_empty());
        has("source", !node.sources.is_empty());
        match &node.kind {
            Kind::Field(field) => {
                has(field.field_type.name(), true);
                has("sensitive", field.sensitive.is_some());
                has("computed", rules.calculate.is_some());
                match &field.field_type {
                    FieldType::Text(text) => {
                        has("pattern", text.pattern.is_some());
                        has("charset", text.charset.is_some());
                    }
                    FieldType::Format(_) => has("format", true),
                    FieldType::Choice(choice) | FieldType::Choices(choice) => match choice.appearance {
                        Appearance::Combobox => {
                            has("combobox", true);
                            has("list", true);
                        }
                        Appearance::Select => has("list", true),
                        Appearance::Result => has("result", true),
                        Appearance::Radio => {}
                    },
                    _ => {}
                }
            }
            Kind::Notice { tone } => has(
                match tone {
                    Tone::Info => "info",
                    Tone::Success => "success",
                    Tone::Warning => "warning",
                    Tone::Stop => "stop",
                },
                true,
            ),
            Kind::Repeat { appearance, .. } => {
                has("repeat", true);
                has("timeline", *appearance == RepeatAppearance::Timeline);
                has("table", *appearance == RepeatAppearance::Table);
            }
            Kind::Group { choice } => has("one-of", *choice),
            _ => {}
        }
    }
    traits
}

fn can_occur(id: &str, traits: &BTreeSet<&'static str>) -> bool {
    // Of two beginnings of an id the longer one counts.
    let of = OF.iter().filter(|(start, _)| id.starts_with(start)).max_by_key(|(start, _)| start.len());
    of.is_none_or(|(_, of)| of.iter().any(|name| traits.contains(name)))
}

fn is_later(id: &str) -> bool {
    LATER.iter().any(|start| id.starts_with(start)) && !NOT_LATER.contains(&id)
}

/// Texts of the runtime that no first page shows before a button is pressed: those of review, sending and what follows, and those of
/// scripts that are loaded when they are needed. The beginnings of their ids, and what begins so but may be shown.
const LATER: [&str; 25] = [
    "action-back",
    "action-cancel",
    "action-change",
    "action-close",
    "action-download",
    "action-print",
    "action-save",
    "action-send",
    "action-undo",
    "announce-language",
    "announce-row-",
    "bilingual-hide",
    "done-",
    "draft-",
    "error-",
    "file-",
    "handover-",
    "language-menu",
    "not-answered",
    "problem-file-",
    "review-",
    "row-removed",
    "send-",
    "session-",
    "violation-format",
];
const NOT_LATER: [&str; 6] =
    ["error-prefix", "file-choose", "file-limits", "file-limits-photos", "file-not-read", "review-title"];

/// Texts that the runtime has but does not show: kept in `ui.ftl`, left out of bundles.
const NOT_SHOWN: [&str; 47] = [
    "number-unit",
    "step-not-needed",
    "action-start",
    "action-remove-what",
    "action-change-what",
    "action-to-review",
    "action-back-to-review",
    "action-show-less",
    "action-move-up",
    "action-move-down",
    "progress-with-title",
    "page-title",
    "page-title-error",
    "label-optional",
    "other-answers",
    "value-computed",
    "value-readonly",
    "official-term",
    "number-hint",
    "combobox-selected",
    "combobox-option-selected",
    "row-count",
    "row-add-another",
    "row-remove-confirm",
    "error-summary-hint",
    "announce-step",
    "announce-errors",
    "announce-row-moved",
    "announce-questions-changed",
    "review-complete",
    "review-incomplete-title",
    "review-incomplete",
    "review-section-empty",
    "review-record",
    "review-record-hint",
    "review-not-sent",
    "load-failed-title",
    "load-failed",
    "load-broken",
    "engine-failed",
    "offline",
    "language-change",
    "language-incomplete",
    "translation-note",
    "file-photo-hint",
    "file-none",
    "file-count",
];

/// Texts that only some nodes can show: the beginning of the message id, and what a node has to be or have (any of these).
/// All others may occur in any form.
const OF: [(&str, &[&str]); 65] = [
    ("action-accept", &["email"]),
    ("action-add", &["repeat"]),
    ("action-remove", &["repeat"]),
    ("action-undo", &["repeat"]),
    ("announce-result", &["result"]),
    ("announce-row-", &["repeat"]),
    ("characters-", &["max-length"]),
    ("choices-hint", &["choices"]),
    ("combobox-", &["combobox"]),
    ("date-", &["date", "partial-date", "month"]),
    ("date-hint", &["date"]),
    ("date-month-hint", &["month"]),
    ("date-partial-hint", &["partial-date"]),
    ("error-in-row", &["repeat"]),
    ("file-", &["file"]),
    ("legal-basis", &["source"]),
    ("money-euro", &["money"]),
    ("mrz-", &["mrz"]),
    ("notice-info", &["info"]),
    ("notice-stop", &["stop"]),
    ("notice-success", &["success"]),
    ("notice-warning", &["warning"]),
    // Named by the fields that show it.
    ("other-label", &[]),
    ("overview-caption", &["timeline", "table"]),
    ("problem-ags-", &["ags"]),
    ("problem-ars-", &["ars"]),
    ("problem-azr-", &["azr-number"]),
    ("problem-bic-", &["bic"]),
    ("problem-charset-", &["charset"]),
    ("problem-choice-", &["choice", "choices"]),
    ("problem-date-", &["date", "partial-date", "month"]),
    ("problem-document-number-", &["passport-number", "residence-permit-number"]),
    ("problem-email-", &["email"]),
    ("problem-file-", &["file"]),
    ("problem-health-insurance-", &["health-insurance-number"]),
    ("problem-iban-", &["iban"]),
    ("problem-mrz-", &["mrz"]),
    ("problem-number-", &["integer", "decimal", "money", "quantity"]),
    ("problem-period-", &["timeline"]),
    ("problem-phone-", &["phone"]),
    ("problem-postcode-", &["postcode"]),
    ("problem-social-insurance-", &["social-insurance-number"]),
    ("problem-tax-id-", &["tax-id"]),
    ("problem-text-", &["text", "format"]),
    ("problem-time-", &["time"]),
    ("problem-url-", &["url"]),
    ("row-", &["repeat"]),
    ("select-placeholder", &["list"]),
    ("sensitive-note", &["sensitive"]),
    ("table-", &["table"]),
    ("time-hint", &["time"]),
    ("timeline-", &["timeline"]),
    ("value-unknown", &["computed"]),
    ("violation-choice", &["choice", "choices"]),
    ("violation-choices-none", &["choices"]),
    ("violation-constraint", &["constraint"]),
    ("violation-max", &["max"]),
    ("violation-max-length", &["max-length"]),
    ("violation-max-rows", &["repeat"]),
    ("violation-min", &["min"]),
    ("violation-min-length", &["min-length"]),
    ("violation-min-rows", &["repeat"]),
    ("violation-one-of", &["one-of"]),
    ("violation-pattern", &["pattern"]),
    ("violation-required", &["required"]),
];

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::rc::Rc;

    use lotse::i18n::{Catalog, Messages};
    use lotse::render::View;
    use lotse::session::{Input, Place, Session};
    use lotse::value::Date;

    use super::super::messages::bundled;
    use super::*;
    use crate::host::IcuHost;
    use crate::opened;
    use crate::source::Layout;

    /// What somebody may enter who means it, and who does not.
    fn inputs(field: &FieldType) -> Vec<Input> {
        let texts = [
            "",
            "abc",
            "3",
            "-1",
            "1.5.2",
            "99999999999999999999",
            "14:30",
            "25:61",
            "a@",
            "a@gmial.com",
            "ж",
            "😀",
            "\u{202e}a",
            "\u{1}",
            "a\nb",
            "true",
            "false",
            "12 USD",
        ];
        let dates = [
            ["31", "2", "1990"],
            ["1", "13", "1990"],
            ["", "", "90"],
            ["1", "", "1500"],
            ["1", "1", "2990"],
            ["2", "3", "2015"],
        ];
        let dates = dates.map(|[day, month, year]| Input::Parts {
            day: day.into(),
            month: month.into(),
            year: year.into(),
        });
        match field {
            FieldType::Date | FieldType::PartialDate | FieldType::Month => dates.into(),
            FieldType::Choice(choice) => {
                choice.options.iter().take(20).map(|option| Input::Text(option.code.clone())).collect()
            }
            FieldType::Choices(choice) => [1, choice.options.len()]
                .map(|count| {
                    Input::Codes(
                        choice.options.iter().take(count).map(|option| option.code.clone()).collect(),
                    )
                })
                .into(),
            _ => texts.map(|text| Input::Text(text.into())).into(),
        }
    }

    /// A form in a language, with some messages.
    struct Shown {
        session: Session,
        catalog: Catalog,
        view: View,
    }

    impl Shown {
        fn new(form: &Rc<Form>, language: &str, parts: &[&[u8]]) -> Self {
            let mut messages = Messages::default();
            for part in parts {
                messages.add(Messages::from_bytes(part, &form.message_keys()).unwrap());
            }
            let settings = opened::settings(Date::parse("2026-11-24").unwrap(), language);
            let mut view = View::default();
            view.offer_record("de");
            let catalog = Catalog::of(messages, Rc::new(IcuHost));
            Self { session: Session::new(Rc::clone(form), settings).unwrap(), catalog, view }
        }

        fn start(&mut self) -> String {
            format!("{:#?}", self.view.start(&self.session, &self.catalog))
        }

        /// What follows on the page; none where the answer is refused.
        fn enter(&mut self, place: Place, input: Input) -> Option<String> {
            let changes = self.session.set(place, input).ok()?;
            let update = self.view.update(&self.session, &self.catalog, &changes);
            let left = self.view.leave(&mut self.session, &self.catalog, place);
            Some(format!("{update:#?}{left:#?}"))
        }
    }

    /// The text of all files of a kind below a directory.
    fn sources(directory: &Path, end: &str) -> String {
        let entries = std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
        entries
            .filter(|path| !path.ends_with("tests.rs") && !path.ends_with("wasm"))
            .map(|path| match path.is_dir() {
                true => sources(&path, end),
                false if path.to_string_lossy().ends_with(end) => std::fs::read_to_string(&path).unwrap(),
                false => String::new(),
            })
            .collect()
    }

    #[test]
    fn what_is_left_out_is_shown_by_nothing() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let of_engine =
            ["src/render", "src/session", "wasm/src"].map(|path| sources(&root.join(path), ".rs"));
        let of_script = sources(&root.join("pkg"), ".js");
        let is_shown = |id: &str| {
            let [engine, quoted, counted] = ["\"", "'", "`"].map(|quote| [quote, id, quote].concat());
            of_engine.iter().any(|code| code.contains(&engine))
                || [quoted, counted].iter().any(|name| of_script.contains(name))
        };
        assert!(is_shown("action-show-more") && is_shown("part-not-loaded"));
        for id in NOT_SHOWN {
            assert!(!is_shown(id), "{id}");
        }
    }

    #[test]
    fn the_first_page_needs_no_text_that_comes_later() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut answers = 0;
        for entry in std::fs::read_dir(root.join("forms")).unwrap() {
            let directory = entry.unwrap().path();
            if !directory.join("form.yaml").is_file() {
                continue;
            }
            let form = opened::form(&directory).unwrap().unwrap();
            let locales = Layout::of(&directory).locales;
            let languages = ["de", "ar"].map(str::to_owned);
            for language in &languages {
                let messages = bundled(&locales, &form, language, &languages).unwrap();
                let mut early = Shown::new(&form, language, &[&messages.first]);
                let mut late = Shown::new(&form, language, &[&messages.first, &messages.later]);
                assert_eq!(early.start(), late.start(), "{} in {language}", form.id);
                for node in first_nodes(&form) {
                    let Kind::Field(field) = &node.kind else { continue };
                    let Ok(place) = early.session.place(&node.path) else { continue };
                    for input in inputs(&field.field_type) {
                        let said = format!("{} in {language}: {} {input:?}", form.id, node.path);
                        let follows = early.enter(place, input.clone());
                        answers += usize::from(follows.is_some());
                        assert_eq!(follows, late.enter(place, input), "{said}");
                    }
                }
            }
        }
        assert!(answers > 1000, "{answers}");
    }
}
