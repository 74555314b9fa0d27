//! The control of each field type: native HTML elements, so that every assistive technology and every phone knows them.

use maud::{Markup, html};

use super::field::FieldScene;
use super::lines;
use super::live::Live;
use super::scene::arguments;
use super::words::Words;
use crate::form::{
    Appearance, ChoiceOption, ChoiceRules, FieldType, FileRules, Format, NumberKind, NumberRules,
};
use crate::session::Input;
use crate::validate::file;
use crate::value::{Value, number};

/// A control and how it is read (see `pkg/control.js`).
pub(super) struct Control {
    pub(super) markup: Markup,
    /// Several inputs: the field is a `fieldset` with the label as its legend.
    pub(super) is_group: bool,
    /// A group of radio buttons.
    pub(super) is_choice: bool,
    pub(super) input: &'static str,
}

impl Control {
    fn single(markup: Markup) -> Self {
        Self { markup, is_group: false, is_choice: false, input: "" }
    }

    fn group(markup: Markup, input: &'static str) -> Self {
        Self { markup, is_group: true, is_choice: input == "radio", input }
    }
}

/// What tells text inputs apart.
#[derive(Default)]
struct Keys {
    kind: &'static str,
    mode: Option<&'static str>,
    width: Option<&'static str>,
    /// Follows the content, unless the content is always left to right.
    is_latin: bool,
    /// Identifiers: no capital letters, no corrections by the keyboard.
    is_code: bool,
}

pub(super) fn control(scene: &FieldScene, live: &mut Live) -> Control {
    live.shape(if scene.view.readonly { "readonly" } else { "" });
    match &scene.field.field_type {
        FieldType::Text(rules) if rules.multiline => Control::single(textarea(scene, live)),
        FieldType::Mrz { .. } => Control::single(lines::lines(scene, live)),
        FieldType::Text(_) => Control::single(text(scene, &Keys { kind: "text", ..Keys::default() }, live)),
        FieldType::Format(format) => Control::single(text(scene, &format_keys(*format), live)),
        FieldType::Number(rules) => Control::single(number(scene, rules, live)),
        FieldType::Time => {
            // Not `type="time"`: it speaks the browser's language, not the page's, and takes no local digits.
            let keys = Keys { kind: "text", width: Some("10"), is_latin: true, ..Keys::default() };
            Control::single(text(scene, &keys, live))
        }
        FieldType::Date | FieldType::PartialDate => {
            Control::group(parts(scene, &["day", "month", "year"], live), "parts")
        }
        FieldType::Month => Control::group(parts(scene, &["month", "year"], live), "parts"),
        FieldType::Boolean => Control::group(yes_no(scene, live), "radio"),
        FieldType::Choice(rules) if rules.appearance == Appearance::Radio => {
            Control::group(options(scene, rules, "radio", live), "radio")
        }
        FieldType::Choice(rules) => Control::single(select(scene, rules, live)),
        FieldType::Choices(rules) => Control::group(options(scene, rules, "checkbox", live), "codes"),
        FieldType::File(rules) => Control::single(files(scene, rules, live)),
        FieldType::Declaration => Control::single(Markup::default()),
    }
}

fn format_keys(format: Format) -> Keys {
    let base = Keys { kind: "text", width: Some("20"), is_latin: true, is_code: true, ..Keys::default() };
    match format {
        Format::Email => Keys { mode: Some("email"), width: None, ..base },
        Format::Url => Keys { mode: Some("url"), width: None, ..base },
        Format::Phone => Keys { kind: "tel", ..base },
        Format::Postcode => Keys { mode: Some("numeric"), width: Some("4"), ..base },
        Format::TaxId | Format::AzrNumber | Format::Ags | Format::Ars => {
            Keys { mode: Some("numeric"), ..base }
        }
        _ => base,
    }
}

fn typed(input: &Input) -> &str {
    match input {
        Input::Text(text) => text,
        _ => "",
    }
}

fn text(scene: &FieldScene, keys: &Keys, live: &mut Live) -> Markup {
    let (invalid, required) = scene.aria(live, scene.id);
    html! {
        input.input id=(scene.id) data-path=(scene.id) data-input="text" type=(keys.kind)
            value=(live.value(scene.id, typed(&scene.view.input)))
            inputmode=[keys.mode] data-width=[keys.width] dir=(if keys.is_latin { "ltr" } else { "auto" })
            autocomplete=[scene.field.autocomplete.as_deref()]
            autocapitalize=[keys.is_code.then_some("off")] spellcheck=[keys.is_code.then_some("false")]
            readonly[scene.view.readonly] aria-describedby=(scene.described_by())
            aria-invalid=[invalid] aria-required=[required];
    }
}

fn textarea(scene: &FieldScene, live: &mut Live) -> Markup {
    let (invalid, required) = scene.aria(live, scene.id);
    html! {
        textarea.input id=(scene.id) data-path=(scene.id) data-input="text" rows="4" dir="auto"
            readonly[scene.view.readonly] aria-describedby=(scene.described_by())
            aria-invalid=[invalid] aria-required=[required] {
            // A first line break is dropped by the HTML parser.
            "\n" (live.value(scene.id, typed(&scene.view.input)))
        }
    }
}

/// Never `type="number"`: browsers throw away what they do not understand there.
fn number(scene: &FieldScene, rules: &NumberRules, live: &mut Live) -> Markup {
    let mode = if rules.fraction_digits == 0 { "numeric" } else { "decimal" };
    let keys = Keys { kind: "text", mode: Some(mode), width: Some("10"), is_latin: true, is_code: true };
    let input = text(scene, &keys, live);
    let (sign, id) = match (&rules.kind, &rules.unit) {
        (NumberKind::Money, _) => ("€", "money-euro".to_owned()),
        (_, Some(unit)) => (&**unit, ["unit-", unit].concat()),
        _ => return input,
    };
    let unit_id = scene.part("-unit");
    let words = &scene.scene.words;
    let text = words.find(&[&id], &[]);
    let unit = html! {
        @match (rules.kind, text) {
            (NumberKind::Money, Some(text)) => { span aria-hidden="true" { (sign) } span.quiet { (text) } }
            (_, Some(text)) => (text),
            (_, None) => (sign),
        }
    };
    html! {
        span.affix { (input) (live.element("span", "unit", &unit_id, unit)) }
    }
}

/// A date in parts: quicker and surer than a calendar for a date one knows, and it lets parts be unknown.
fn parts(scene: &FieldScene, names: &[&'static str], live: &mut Live) -> Markup {
    let (day, month, year) = match &scene.view.input {
        Input::Parts { day, month, year } => (&**day, &**month, &**year),
        _ => ("", "", ""),
    };
    let birthday = scene.field.autocomplete.as_deref() == Some("bday");
    html! {
        div.parts {
            @for name in names {
                @let id = scene.part(&["-", name].concat());
                @let label_id = scene.part(&["-", name, "-label"].concat());
                @let value = match *name { "day" => day, "month" => month, _ => year };
                @let aria = scene.aria(live, &id);
                div {
                    label for=(id) id=(label_id) {
                        (live.inner(&label_id, scene.scene.words.ui(&["date-", name].concat(), &[])))
                    }
                    input.input id=(id) data-part=(name) type="text" inputmode="numeric" dir="ltr"
                        data-width=(if *name == "year" { "4" } else { "2" })
                        autocomplete=[birthday.then(|| ["bday-", name].concat())]
                        value=(live.value(&id, value)) readonly[scene.view.readonly]
                        aria-describedby=(scene.described_by())
                        aria-invalid=[aria.0] aria-required=[aria.1];
                }
            }
        }
    }
}

fn yes_no(scene: &FieldScene, live: &mut Live) -> Markup {
    let answer = typed(&scene.view.input);
    html! {
        div.options data-count="2" {
            @for (code, word) in [("true", "yes"), ("false", "no")] {
                (option(scene, code, "radio", answer == code, html! {
                    (scene.scene.words.ui(word, &[])) (scene.scene.in_record(|words| words.ui(word, &[])))
                }, live))
            }
        }
    }
}

/// The options that can be chosen now.
fn available<'a>(scene: &'a FieldScene, rules: &'a ChoiceRules) -> impl Iterator<Item = &'a ChoiceOption> {
    let is_available = |position: usize| scene.view.options.get(position).copied().unwrap_or(true);
    rules
        .options
        .iter()
        .enumerate()
        .filter(move |(position, _)| is_available(*position))
        .map(|(_, option)| option)
}

fn options(scene: &FieldScene, rules: &ChoiceRules, kind: &'static str, live: &mut Live) -> Markup {
    let is_chosen = |code: &str| match &scene.view.input {
        Input::Codes(codes) => codes.iter().any(|chosen| &**chosen == code),
        input => typed(input) == code,
    };
    let arguments = arguments(scene.view);
    let words = &scene.scene.words;
    html! {
        div.options {
            @for choice in available(scene, rules) {
                @let hint = words.of(scene.view.node, &["option-", &choice.code, "-hint"].concat(), &arguments);
                @let text = html! {
                    (words.option(scene.view.node, choice, &arguments))
                    (scene.scene.in_record(|words| words.option(scene.view.node, choice, &arguments)))
                    @if let Some(hint) = hint { span.hint { (hint) } }
                };
                (option(scene, &choice.code, kind, is_chosen(&choice.code), text, live))
            }
        }
    }
}

fn option(
    scene: &FieldScene,
    code: &str,
    kind: &'static str,
    is_checked: bool,
    text: Markup,
    live: &mut Live,
) -> Markup {
    live.shape(code);
    let id = [scene.id, "-o-", code].concat();
    let text_id = [&id, "-label"].concat();
    html! {
        div.option {
            input id=(id) type=(kind) name=(scene.id) value=(code) checked[live.checked(&id, is_checked)]
                disabled[scene.view.readonly && !is_checked];
            label for=(id) id=(text_id) { (live.inner(&text_id, text)) }
        }
    }
}

fn select(scene: &FieldScene, rules: &ChoiceRules, live: &mut Live) -> Markup {
    let (invalid, required) = scene.aria(live, scene.id);
    let arguments = arguments(scene.view);
    let words = &scene.scene.words;
    let mut choices: Vec<(usize, &ChoiceOption, String)> = Vec::new();
    for choice in available(scene, rules) {
        let name = words.option(scene.view.node, choice, &arguments).plain();
        let rank = rules.first.iter().position(|first| *first == choice.code).unwrap_or(usize::MAX);
        // A code list is sorted as the language sorts, those that are often chosen first. Each goes to its place:
        // the library's sorting costs more bytes than time it saves.
        let after = |(other_rank, _, other): &(usize, &ChoiceOption, String)| {
            let by_name = || words.catalog.host().compare(&words.language.tag, other, &name);
            other_rank.cmp(&rank).then_with(by_name).is_le()
        };
        let place = if rules.list.is_some() { choices.partition_point(after) } else { choices.len() };
        choices.insert(place, (rank, choice, name));
    }
    // Where options are plain text, the name in the record's language stands behind a dash.
    let in_record = scene.scene.record.as_ref().filter(|_| rules.appearance != Appearance::Combobox);
    let in_record = |choice: &ChoiceOption, own: &str| {
        let words = in_record.map(|catalog| Words::new(catalog));
        let name = words.map(|words| words.option(scene.view.node, choice, &arguments).plain());
        match name.filter(|name| *name != own) {
            Some(name) => [own, " – ", &name].concat(),
            None => own.to_owned(),
        }
    };
    let options = html! {
        option value="" { (words.ui("select-placeholder", &[]).plain()) }
        @for (_, choice, name) in &choices { option value=(choice.code) { (in_record(choice, name)) } }
    };
    let options = live.inner(scene.id, options);
    let answer = typed(&scene.view.input);
    live.chosen(scene.id, answer);
    // The shell puts a box to search in on top of it (`pkg/combobox.js`). There, what is typed need not be an option.
    let is_combobox = rules.appearance == Appearance::Combobox;
    let is_option = choices.iter().any(|(_, choice, _)| *choice.code == *answer);
    let typed = (is_combobox && !is_option && !answer.is_empty()).then_some(answer);
    let typed = if is_combobox { live.attribute(scene.id, "data-typed", typed) } else { None };
    html! {
        span.select {
            select.input id=(scene.id) data-path=(scene.id) data-input="text" aria-describedby=(scene.described_by())
                data-combobox=[is_combobox.then_some("")] data-typed=[typed]
                autocomplete=[scene.field.autocomplete.as_deref()]
                aria-invalid=[invalid] aria-required=[required] { (options) }
        }
    }
}

/// The native input with a button in the language of the page. What was chosen is shown by the shell (`pkg/files.js`), which
/// also makes pictures smaller and reads the contents; what it needs to know stands in `data-`.
fn files(scene: &FieldScene, rules: &FileRules, live: &mut Live) -> Markup {
    let (invalid, required) = scene.aria(live, scene.id);
    let accept: Vec<&str> = rules.accept.iter().map(|kind| file::media_type(kind)).collect();
    let is_one = scene.scene.session.greatest(scene.view.place) == Value::Number(1.into());
    let choose_id = scene.part("-choose");
    html! {
        div.files data-files=(scene.id) data-max-size=(number::text(rules.max_size.into())) data-max-edge=(rules.max_edge)
            data-capture=[rules.capture.then_some("")] data-readonly=[scene.view.readonly.then_some("")] {
            @if !scene.view.readonly {
                input.quiet type="file" id=(scene.id) data-path=(scene.id) data-input="files" multiple[!is_one]
                    accept=(accept.join(",")) aria-labelledby=([&scene.part("-label"), " ", &choose_id].concat())
                    aria-describedby=(scene.described_by()) aria-invalid=[invalid] aria-required=[required];
                label.button for=(scene.id) id=(choose_id) {
                    (live.inner(&choose_id, scene.scene.words.ui("file-choose", &[])))
                }
            }
        }
    }
}

/// A declaration: one checkbox with its whole text as the label.
pub(super) fn declaration(scene: &FieldScene, label: Markup, live: &mut Live) -> Markup {
    let (invalid, required) = scene.aria(live, scene.id);
    let is_given = typed(&scene.view.input) == "true";
    html! {
        div.option {
            input type="checkbox" id=(scene.id) data-path=(scene.id) data-input="checkbox"
                checked[live.checked(scene.id, is_given)] aria-describedby=(scene.described_by())
                aria-invalid=[invalid] aria-required=[required];
            label for=(scene.id) { (label) }
        }
    }
}
