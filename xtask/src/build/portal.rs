//! The pages of the demo portal's services: `www/service.html` with the first page of a form in it, one for each service and
//! language, as a portal's own build or server would put them together.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use super::forms;
use crate::shell;
use crate::stamp::{files_below, read, write};

const TEMPLATE: &str = "www/service.html";
/// What stands in the template, and becomes that of a service.
const PAGE: &str = r#"<html lang="de" dir="ltr">"#;
const FORM: &str = r#"<lotse-form record-lang="de" draft>"#;
/// What the policy of the page allows, and has to allow beside it for the styles of the first page.
const STYLES: &str = "style-src 'self'";

/// Writes them, and returns where they are: files `<service>.<language>.html`.
pub(crate) fn write_pages() -> Result<Vec<PathBuf>> {
    let template = String::from_utf8(read(Path::new(TEMPLATE))?)?;
    let mut written = Vec::new();
    for snippet in files_below(&forms::directory())? {
        let Some((service, language)) = named(&snippet) else { continue };
        if Path::new("www").join(service).with_extension("html").is_file() {
            continue; // It has a page of its own.
        }
        let html = String::from_utf8(read(&snippet)?)?;
        let direction = if html.contains(r#"dir="rtl" data-first-page"#) { "rtl" } else { "ltr" };
        let page = replace(
            &template,
            PAGE,
            &format!(r#"<html lang="{language}" dir="{direction}" data-service="{service}">"#),
        )?;
        let page = match forms::style_source(service, &forms::directory()) {
            Some(source) => replace(&page, STYLES, &format!("{STYLES} {source}"))?,
            None => page,
        };
        let form = format!(
            r#"<lotse-form src="lotse/forms/{service}/" lang="{language}" record-lang="de" draft>{}"#,
            html.trim_end()
        );
        let file = shell::target_directory().join("xtask/portal").join(format!("{service}.{language}.html"));
        write(&file, replace(&page, FORM, &form)?.as_bytes())?;
        written.push(file);
    }
    Ok(written)
}

/// `<service>/pages/<language>.html`
fn named(snippet: &Path) -> Option<(&str, &str)> {
    let language = snippet.file_name()?.to_str()?.strip_suffix(".html")?;
    let directory = snippet.parent().filter(|directory| directory.ends_with("pages"))?;
    Some((directory.parent()?.file_name()?.to_str()?, language))
}

fn replace(text: &str, from: &str, to: &str) -> Result<String> {
    text.contains(from)
        .then(|| text.replacen(from, to, 1))
        .with_context(|| format!("expected `{from}` in {TEMPLATE}"))
}
