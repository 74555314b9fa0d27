//! The renderer without a browser: what is in the HTML, and that patches say what changed and nothing else.

use std::rc::Rc;

use super::{Effect, Patch, Receipt, Update, View, record};
use crate::form::{Data, Form};
use crate::i18n::{Catalog, PlainHost, Resource};
use crate::session::{Input, Session, Settings};
use crate::value::Date;

const FORM: &str = r#"{ "id": "demo", "version": "1",
    "sources": { "read": { "title": "§ 1 Gesetz", "date": "2024-02-29" },
        "remembered": { "title": "§ 2 Gesetz", "date": "2024-02-29", "verified": false }, "undated": { "title": "§ 3 Gesetz" } },
    "steps": [
    { "id": "person", "fields": [
        { "id": "name", "type": "text", "required": true },
        { "id": "born", "type": "date" },
        { "id": "married", "type": "boolean" },
        { "id": "spouse", "type": "text", "relevant": "married" },
        { "id": "hello", "type": "notice", "tone": "info", "variables": { "name": "name" }, "sources": ["read", "remembered", "undated"] }
    ]},
    { "id": "family", "fields": [
        { "id": "child", "type": "group", "repeat": { "min": 0, "max": 5 }, "variables": { "name": "name" }, "fields": [
            { "id": "name", "type": "text", "required": true } ] } ]}
]}"#;

const GERMAN: &str = "form-title = Probe
person = Person
person-name = Name
    .required = Geben Sie den Namen ein.
person-born = Geboren
person-married = Verheiratet?
person-spouse = Ehepartner
person-hello = Hallo { $name }
family = Familie
family-child = Kinder
    .row = Kind { $row }
family-child-name = Name
error-in-row = { $row }: { $message }
yes = Ja
no = Nein
not-answered = Keine Angabe
legal-basis = Gesetz: { $source }, Stand { $date }
legal-basis-unverified = Das Amt prüft: { $source }
";

const ARABIC: &str = "person = الشخص\nperson-name = الاسم\n";

fn catalog(languages: &[(&str, &str)]) -> Catalog {
    let resource =
        |(language, text): &(&str, &str)| Resource { language: (*language).into(), text: (*text).into() };
    Catalog::new(languages.iter().map(resource).collect(), Rc::new(PlainHost)).0
}

fn session() -> Session {
    let data: Data = serde_json::from_str(FORM).unwrap();
    let (form, diagnostics) = Form::read(&data, &[]);
    let form = form.unwrap_or_else(|| panic!("{diagnostics:?}"));
    Session::new(Rc::new(form), Settings::new(Date::new(2026, 11, 23).unwrap())).unwrap()
}

/// A shown session, and its page.
fn shown(catalog: &Catalog) -> (Session, View, String) {
    let session = session();
    let mut view = View::default();
    let update = view.start(&session, catalog);
    let Some(Patch::Page { html, .. }) = update.patches.into_iter().next() else { panic!("no page") };
    (session, view, html)
}

/// What an answer does to the page, as one line a patch.
fn patches(
    session: &mut Session,
    view: &mut View,
    catalog: &Catalog,
    path: &str,
    input: Input,
) -> Vec<String> {
    let place = session.place(path).unwrap();
    let changes = session.set(place, input).unwrap();
    view.update(session, catalog, &changes).patches.iter().map(short).collect()
}

fn short(patch: &Patch) -> String {
    match patch {
        Patch::Page { .. } => "page".into(),
        Patch::Language { language, direction } => format!("language {language} {direction}"),
        Patch::Inner { id, .. } => format!("inner {id}"),
        Patch::Attribute { id, name, value } => {
            format!("attribute {id} {name} {}", value.as_deref().unwrap_or("-"))
        }
        Patch::Value { id, value } => format!("value {id} {value}"),
        Patch::Checked { id, checked } => format!("checked {id} {checked}"),
        Patch::Insert { parent, before, .. } => {
            format!("insert {parent} {}", before.as_deref().unwrap_or("-"))
        }
        Patch::Remove { id } => format!("remove {id}"),
    }
}

#[test]
fn a_text_that_fell_back_says_in_which_language_it_is() {
    let (_, _, html) = shown(&catalog(&[("ar", ARABIC), ("de", GERMAN)]));
    assert!(html.contains(r#"<span id="person.name-label">الاسم</span>"#), "{html}");
    assert!(html.contains(r#"<span lang="de" dir="ltr">Geboren</span>"#), "{html}");
}

#[test]
fn a_law_is_cited_with_its_day_and_nobody_is_told_what_was_never_compared() {
    let (_, _, html) = shown(&catalog(&[("de", GERMAN)]));
    let (_, basis) = html.split_once("-basis\">").unwrap();
    let (basis, _) = basis.split_once("</p>").unwrap();
    let lines: Vec<String> = basis.split("</span>").map(text_of).collect();
    let expected = [
        "Gesetz: §~1 Gesetz, Stand 2024-02-29",
        "Das Amt prüft: §~2 Gesetz",
        "Das Amt prüft: §~3 Gesetz",
        "",
    ];
    assert_eq!(lines, expected);
}

/// The words of a piece of HTML, without marks of direction; a space at which no line may end is `~`.
fn text_of(html: &str) -> String {
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    let text: String = pieces.collect();
    text.chars()
        .filter(|char| !matches!(char, '\u{2066}'..='\u{2069}'))
        .collect::<String>()
        .trim()
        .replace('\u{a0}', "~")
}

#[test]
fn what_people_write_is_text_and_never_markup() {
    let catalog = catalog(&[("de", GERMAN)]);
    let (mut session, mut view, _) = shown(&catalog);
    let place = session.place("person.name").unwrap();
    let changes = session.set(place, Input::text("<img src=x onerror=alert(1)>\"'&")).unwrap();
    let update = view.update(&session, &catalog, &changes);
    let page = view.start(&session, &catalog);
    for patch in update.patches.iter().chain(&page.patches) {
        if let Patch::Inner { html, .. } | Patch::Page { html, .. } = patch {
            assert!(!html.contains("<img"), "{html}");
        }
    }
    assert!(!record(&session, &catalog).html.contains("<img"));
}

#[test]
fn an_answer_touches_only_what_it_changes() {
    let catalog = catalog(&[("de", GERMAN)]);
    let (mut session, mut view, _) = shown(&catalog);
    // The value patch is a no-operation in the document, where the applicant has just typed it.
    assert_eq!(
        patches(&mut session, &mut view, &catalog, "person.name", Input::text("Amira")),
        ["value person.name Amira", "inner person.hello"]
    );
    assert_eq!(patches(&mut session, &mut view, &catalog, "person.name", Input::text("Amira")), [""; 0]);
    assert_eq!(
        patches(&mut session, &mut view, &catalog, "person.married", Input::text("true")),
        [
            "checked person.married-o-true true",
            "inner person.spouse-slot",
            "attribute person.spouse-slot hidden -"
        ]
    );
    assert_eq!(
        patches(&mut session, &mut view, &catalog, "person.married", Input::text("false")),
        [
            "checked person.married-o-true false",
            "checked person.married-o-false true",
            "inner person.spouse-slot",
            "attribute person.spouse-slot hidden "
        ]
    );
}

#[test]
fn another_language_changes_words_and_no_control() {
    let german = catalog(&[("de", GERMAN)]);
    let arabic = catalog(&[("ar", ARABIC), ("de", GERMAN)]);
    let (session, mut view, _) = shown(&german);
    let update = view.speak(&session, &arabic);
    let patches: Vec<String> = update.patches.iter().map(short).collect();
    assert_eq!(patches.first().map(String::as_str), Some("language ar rtl"));
    assert!(patches.contains(&"inner person.name-label".to_owned()), "{patches:?}");
    assert!(!patches.iter().any(|patch| patch == "page" || patch.ends_with("-slot")), "{patches:?}");
}

#[test]
fn going_on_with_an_error_leads_to_the_summary_and_an_answer_takes_it_away() {
    let catalog = catalog(&[("de", GERMAN)]);
    let (mut session, mut view, _) = shown(&catalog);
    let update = view.act(&mut session, &catalog, "next", "").unwrap();
    assert_eq!(update.effects, [Effect::Focus("summary".into())]);
    let patches_now: Vec<String> = update.patches.iter().map(short).collect();
    assert!(patches_now.contains(&"inner person.name-error".to_owned()), "{patches_now:?}");
    assert!(patches_now.contains(&"attribute person.name aria-invalid true".to_owned()), "{patches_now:?}");
    let place = session.place("person.name").unwrap();
    // What is still wrong when it is left again is said again; nobody sees it but who looks there.
    patches(&mut session, &mut view, &catalog, "person.name", Input::text(""));
    let [Effect::Announce(said)] = &view.leave(&mut session, &catalog, place).effects[..] else {
        panic!("expected a sentence")
    };
    assert!(!said.is_empty());
    let after = patches(&mut session, &mut view, &catalog, "person.name", Input::text("Amira"));
    assert!(after.contains(&"attribute person.name aria-invalid -".to_owned()), "{after:?}");
    assert_eq!(view.leave(&mut session, &catalog, place).effects, []);
    let update = view.act(&mut session, &catalog, "next", "").unwrap();
    assert_eq!(update.effects, [Effect::Page, Effect::Focus("heading".into())]);
}

#[test]
fn a_line_of_the_summary_leads_to_the_control_also_on_another_page() {
    let catalog = catalog(&[("de", GERMAN)]);
    let (mut session, mut view, _) = shown(&catalog);
    view.act(&mut session, &catalog, "next", "").unwrap();
    let update = view.act(&mut session, &catalog, "show", "person.name").unwrap();
    assert_eq!((update.patches.len(), update.effects), (0, vec![Effect::Focus("person.name".into())]));
    view.act(&mut session, &catalog, "go-to", "review").unwrap();
    let update = view.act(&mut session, &catalog, "submit", "").unwrap();
    assert_eq!(update.effects, [Effect::Focus("summary".into())]);
    let update = view.act(&mut session, &catalog, "show", "person.name").unwrap();
    assert_eq!(update.effects, [Effect::Page, Effect::Focus("person.name".into())]);
}

#[test]
fn rows_come_and_go_one_by_one_and_the_focus_follows() {
    let catalog = catalog(&[("de", GERMAN)]);
    let (mut session, mut view, _) = shown(&catalog);
    let name = session.place("person.name").unwrap();
    session.set(name, Input::text("Amira")).unwrap();
    view.act(&mut session, &catalog, "next", "").unwrap();
    let mut act = |action: &str, path: &str| {
        let update = view.act(&mut session, &catalog, action, path).unwrap();
        let focus = update.effects.iter().find_map(|effect| match effect {
            Effect::Focus(id) => Some(id.clone()),
            _ => None,
        });
        (update.patches.iter().map(short).collect::<Vec<_>>(), focus.unwrap_or_default())
    };
    let (patches, focus) = act("add-row", "family.child");
    assert!(patches.contains(&"insert family.child-rows -".to_owned()), "{patches:?}");
    let row = focus.strip_suffix(".name").unwrap().to_owned();
    act("add-row", "family.child");
    let (patches, focus) = act("remove-row", &row);
    assert!(patches.contains(&format!("remove {row}-slot")), "{patches:?}");
    assert!(focus.ends_with("-label") && !focus.starts_with(&*format!("{row}-")), "{focus}");
}

#[test]
fn the_record_is_in_its_own_language() {
    let mut session = session();
    let name = session.place("person.name").unwrap();
    session.set(name, Input::text("Amira")).unwrap();
    let record = record(&session, &catalog(&[("de", GERMAN)]));
    assert_eq!(record.language, "de");
    assert!(record.text.starts_with("Probe\n"), "{}", record.text);
    assert!(record.text.contains("\n1. Person\n  Name: Amira\n"), "{}", record.text);
    let head = r#"<!DOCTYPE html><html lang="de" dir="ltr"><head><meta charset="utf-8">"#;
    assert!(record.html.starts_with(head), "{}", record.html);
    assert!(!record.html.contains("<script") && record.html.ends_with("</html>"), "{}", record.html);
}

#[test]
fn a_removed_row_is_named_in_the_language_of_the_page() {
    let german = catalog(&[("de", &[GERMAN, "row-removed = { $label } ist weg.\n"].concat())]);
    let arabic =
        catalog(&[("ar", "family-child =\n    .row = الطفل { $row }\nrow-removed = حُذف { $label }.\n")]);
    let (mut session, mut view, _) = shown(&german);
    let name = session.place("person.name").unwrap();
    session.set(name, Input::text("Amira")).unwrap();
    view.act(&mut session, &german, "next", "").unwrap();
    view.act(&mut session, &german, "add-row", "family.child").unwrap();
    view.act(&mut session, &german, "add-row", "family.child").unwrap();
    let undo = |update: &Update| {
        update.patches.iter().rev().find_map(|patch| match patch {
            Patch::Inner { id, html } if id == "family.child-undo" => Some(html.clone()),
            _ => None,
        })
    };
    let update = view.act(&mut session, &german, "remove-row", "family.child[2]").unwrap();
    assert!(undo(&update).unwrap().contains("Kind 2"), "{update:?}");
    let update = view.speak(&session, &arabic);
    assert!(undo(&update).unwrap().contains("الطفل 2"), "{update:?}");
}

#[test]
fn hints_errors_and_the_review_stand_in_both_languages_on_wish() {
    let german = Rc::new(catalog(&[("de", &[GERMAN, "date-hint = Zum Beispiel 27 3 1985\n"].concat())]));
    let arabic = catalog(&[("ar", &[ARABIC, "    .required = اكتب الاسم.\ndate-hint = مثلًا\n"].concat())]);
    let (mut session, mut view, _) = shown(&arabic);
    view.offer_record("de");
    let html = |update: Update| -> String {
        let inner = |patch| match patch {
            Patch::Inner { html, .. } | Patch::Page { html, .. } => html,
            _ => String::new(),
        };
        update.patches.into_iter().map(inner).collect()
    };
    let page = html(view.bilingual(&session, &arabic, Some(Rc::clone(&german))));
    assert!(page.contains("Zum Beispiel 27 3 1985"), "{page}");
    let errors = html(view.act(&mut session, &arabic, "next", "").unwrap());
    assert_eq!(
        errors.matches("Geben Sie den Namen ein.").count(),
        2,
        "at the field and in the summary: {errors}"
    );
    let review = html(view.act(&mut session, &arabic, "go-to", "review").unwrap());
    assert!(review.contains("Geboren") && review.contains("Keine Angabe"), "{review}");
    // The last page always has both: it is what the applicant keeps and can show.
    html(view.bilingual(&session, &arabic, None));
    let receipt = Receipt { reference: "AB-1".into(), fingerprint: "c0ffee".into(), ..Receipt::default() };
    let done = html(view.sent(&mut session, &arabic, german, receipt));
    assert!(done.contains("c0ffee") && done.contains("Geboren"), "{done}");
}
