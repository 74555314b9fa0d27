//! The first page of a form as HTML, drawn by the renderer that the browser runs: a declarative shadow root, which a
//! portal puts into its `<lotse-form>`. It stands before any script has loaded; `pkg/first-page.js` takes it over.

use std::path::Path;
use std::rc::Rc;

use anyhow::{Result, bail};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use lotse::form::Form;
use lotse::i18n::Catalog;
use lotse::render::{Patch, View};
use lotse::session::Session;
use lotse::value::Date;
use sha2::{Digest as _, Sha256};

use super::{messages, occurrence::WAIT};
use crate::host::IcuHost;
use crate::opened;

/// What is said where there is no JavaScript. No bundle of messages needs it.
const NO_SCRIPT: &str = "first-page-no-script";

/// Where the styles come from.
pub(super) enum Styles<'a> {
    /// From the directory of the package, at this address.
    Linked(&'a str),
    /// They are in the page.
    Inline(String),
}

impl Styles<'_> {
    /// What allows them in a Content Security Policy, beside `'self'`: their hash.
    pub(super) fn source(&self) -> Option<String> {
        match self {
            Self::Linked(_) => None,
            Self::Inline(text) => {
                Some(format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text.trim()))))
            }
        }
    }

    fn element(&self) -> String {
        match self {
            Self::Linked(assets) => format!("<link rel=\"stylesheet\" href=\"{}lotse.css\">", escape(assets)),
            Self::Inline(text) => ["<style>", text.trim(), "</style>"].concat(),
        }
    }
}

/// How it looks, which day it is, which language the record has.
pub(super) struct Around<'a> {
    pub(super) styles: Styles<'a>,
    pub(super) today: Date,
    pub(super) record: &'a str,
}

/// The snippet for a language.
///
/// # Errors
/// There are no texts, or a form without parameters of a host cannot begin.
pub(super) fn snippet(
    locales: &Path,
    form: &Rc<Form>,
    language: &str,
    languages: &[String],
    around: &Around<'_>,
) -> Result<String> {
    let resources = messages::resources(locales, form, language, languages, &[NO_SCRIPT])?;
    let (catalog, _) = Catalog::new(resources, Rc::new(IcuHost));
    let session = Session::new(Rc::clone(form), opened::settings(around.today, language))?;
    let mut view = View::default();
    view.offer_record(around.record);
    let update = view.start(&session, &catalog);
    let Some((Patch::Page { language, direction, html }, choices)) = update.patches.split_first() else {
        bail!("expected a page from the renderer");
    };
    let mut page = html.clone();
    for choice in choices {
        if let Patch::Value { id, value } = choice {
            page = choose(page, id, value);
        }
    }
    let text = |id: &str| escape(&View::text(&catalog, id, &[]));
    Ok(format!(
        "<template shadowrootmode=\"open\">\
         {styles}\
         <noscript><div class=\"lotse\" lang=\"{language}\" dir=\"{direction}\"><p class=\"notice\" data-tone=\"warning\">{no_script}</p></div></noscript>\
         <div class=\"lotse\" part=\"form\" lang=\"{language}\" dir=\"{direction}\" data-first-page=\"{id}\" data-wait=\"{wait}\" hidden>\
         <div id=\"live\" class=\"live\" role=\"status\"></div><div>{page}</div></div></template>\n",
        styles = around.styles.element(),
        no_script = text(NO_SCRIPT),
        id = escape(&form.id),
        wait = text(WAIT),
    ))
}

/// The option of a select that is chosen from the start: what the browser's engine sets as a property.
fn choose(page: String, id: &str, value: &str) -> String {
    let select = format!("id=\"{}\"", escape(id));
    let option = format!("<option value=\"{}\"", escape(value));
    let Some((before, after)) = page.split_once(&select) else { return page };
    match after.split_once(&option) {
        Some((between, rest)) if !value.is_empty() => {
            [before, &select, between, &option, " selected", rest].concat()
        }
        _ => page,
    }
}

/// A text inside of double quotes or between tags.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_default_is_chosen_in_its_own_select_only() {
        let page = r#"<select id="a"><option value="x">X</option></select><select id="b"><option value="x">X</option></select>"#;
        let chosen = r#"<select id="a"><option value="x">X</option></select><select id="b"><option value="x" selected>X</option></select>"#;
        assert_eq!(choose(page.to_owned(), "b", "x"), chosen);
        assert_eq!(choose(page.to_owned(), "b", ""), page);
        assert_eq!(choose(page.to_owned(), "c", "x"), page);
    }
}
