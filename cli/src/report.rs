//! Diagnostics -> text for people (file, line, column, the line itself, a mark under it) or JSON for tools.

use std::io::{self, IsTerminal, Write};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use lotse::diagnostic::{Diagnostic, Severity};
use serde::Serialize;

use crate::source::Definition;

/// A diagnostic with its place in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Finding {
    /// Stable code, see `docs/diagnostics.md`.
    pub(crate) code: String,
    /// How bad it is.
    pub(crate) severity: Severity,
    /// What was expected and what was found.
    pub(crate) message: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) help: Option<String>,
    /// The file, as the paths on the command line lead to it.
    pub(crate) file: String,
    /// From 1.
    pub(crate) line: usize,
    /// From 1, in characters.
    pub(crate) column: usize,
    /// Where it ends: the line, from 1.
    pub(crate) end_line: usize,
    /// The first column that no longer belongs to it.
    pub(crate) end_column: usize,
    /// JSON Pointer into the definition, where it is about one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) pointer: String,
    /// The lines it is in, for people.
    #[serde(skip)]
    excerpt: Excerpt,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Excerpt {
    text: String,
    first_line: usize,
    range: std::ops::Range<usize>,
}

/// Lines of an excerpt.
const MAX_LINES: usize = 12;

impl Finding {
    /// Finds the place of a diagnostic about a definition.
    pub(crate) fn of(definition: &Definition, diagnostic: Diagnostic) -> Self {
        let position = definition.position(&diagnostic);
        let (path, text) = definition
            .files
            .get(position.file)
            .map(|file| (file.path.to_string_lossy().into_owned(), file.text.as_str()))
            .unwrap_or_default();
        Self::at(path, text, position.range, diagnostic)
    }

    /// A diagnostic about bytes of a text.
    pub(crate) fn at(
        file: String,
        text: &str,
        range: std::ops::Range<usize>,
        diagnostic: Diagnostic,
    ) -> Self {
        let range = text.floor_char_boundary(range.start)..text.floor_char_boundary(range.end);
        let (line, column) = line_and_column(text, range.start);
        let (end_line, end_column) = line_and_column(text, range.end);
        Self {
            code: diagnostic.code.to_owned(),
            severity: diagnostic.severity,
            message: diagnostic.message,
            help: diagnostic.help,
            file,
            line,
            column,
            end_line,
            end_column,
            pointer: diagnostic.location.pointer,
            excerpt: Excerpt::of(text, range, line),
        }
    }

    /// As text for people.
    pub(crate) fn render(&self, colours: bool) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let snippet = Snippet::source(self.excerpt.text.as_str())
            .line_start(self.excerpt.first_line)
            .path(self.file.as_str())
            .annotation(AnnotationKind::Primary.span(self.excerpt.range.clone()));
        let mut group: Group<'_> =
            level.primary_title(self.message.as_str()).id(self.code.as_str()).element(snippet);
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        let renderer = if colours { Renderer::styled() } else { Renderer::plain() };
        renderer.render(&[group])
    }
}

impl Excerpt {
    fn of(text: &str, range: std::ops::Range<usize>, line: usize) -> Self {
        let start = text.get(..range.start).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
        let rest = text.get(start..).unwrap_or_default();
        let shown = (range.end - start).max(1);
        let end = rest
            .match_indices('\n')
            .map(|(end, _)| end)
            .enumerate()
            .find(|(count, end)| *end >= shown || *count + 1 >= MAX_LINES)
            .map_or(rest.len(), |(_, end)| end);
        let excerpt = rest.get(..end).unwrap_or_default();
        let from = (range.start - start).min(excerpt.len());
        let to = (range.end - start).min(excerpt.len()).max(from);
        Self { text: excerpt.to_owned(), first_line: line, range: from..to }
    }
}

fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    (line, before.get(start..).unwrap_or_default().chars().count() + 1)
}

/// Sorts findings by place and drops those that say the same twice (a shared block is read by many forms).
pub(crate) fn in_order(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by(|left, right| {
        let key = |finding: &Finding| (finding.file.clone(), finding.line, finding.column);
        key(left).cmp(&key(right)).then_with(|| left.message.cmp(&right.message))
    });
    findings.dedup_by(|left, right| {
        left.file == right.file
            && left.line == right.line
            && left.column == right.column
            && left.code == right.code
            && left.message == right.message
    });
    findings
}

/// How many are errors, how many are warnings.
pub(crate) fn count(findings: &[Finding]) -> (usize, usize) {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    (errors, findings.len() - errors)
}

/// Writes findings for people; in colour on a terminal, unless `NO_COLOR` is set.
pub(crate) fn print(findings: &[Finding]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let colours =
        io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    for finding in findings {
        writeln!(out, "{}\n", finding.render(colours))?;
    }
    Ok(())
}

/// A number of things, in words: `1 form`, `2 forms`.
pub(crate) fn plural(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
