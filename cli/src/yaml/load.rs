//! Events of the parser -> data and places.

use std::collections::HashMap;
use std::ops::Range;

use lotse::diagnostic::{Diagnostic, Location};
use lotse::form::Data;
use lotse::form::data::MAX_DEPTH;
use lotse::value::Decimal;
use saphyr_parser::{Event, Parser, ScalarStyle, Span, Tag};

use super::{Document, MAX_VALUES, Place, Writing, escaped};

pub(super) fn load(text: &str) -> Document {
    let mut loader = Loader {
        text,
        offsets: text.char_indices().map(|(offset, _)| offset).chain([text.len()]).collect(),
        document: Document::default(),
        open: Vec::new(),
        anchors: HashMap::new(),
        values: 0,
        documents: 0,
    };
    for event in Parser::new_from_str(text) {
        match event {
            Ok((event, span)) => {
                if loader.take(event, span).is_break() {
                    break;
                }
            }
            Err(error) => {
                let start = loader.offset(error.marker().index());
                loader.error("F0101", start..start, &format!("expected YAML, found: {}", error.info()), None);
                // What stands before the mistake is still worth reading, for the diagnostics about it.
                while !loader.open.is_empty() {
                    let _ = loader.close(start);
                }
                break;
            }
        }
    }
    loader.document
}

type Flow = std::ops::ControlFlow<()>;

struct Loader<'t> {
    text: &'t str,
    /// Byte offset of each character: the parser counts characters.
    offsets: Vec<usize>,
    document: Document,
    open: Vec<Open>,
    anchors: HashMap<usize, (Data, usize)>,
    values: usize,
    documents: usize,
}

/// A list or map whose end has not come yet.
struct Open {
    data: Data,
    pointer: String,
    start: usize,
    anchor: usize,
    /// The key that waits for its value, in a map. `None` in its text: the key could not be read.
    key: Option<(Option<String>, Range<usize>)>,
    /// The place of the own key in the map around.
    own_key: Option<Range<usize>>,
    is_key: bool,
    values_before: usize,
}

impl Loader<'_> {
    fn take(&mut self, event: Event<'_>, span: Span) -> Flow {
        let range = self.range(span);
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    self.error("F0105", range, "expected one document in the file, found a second one", None);
                    return Flow::Break(());
                }
            }
            Event::Scalar(value, style, anchor, tag) => {
                let data = self.scalar(&value, style, tag.as_deref(), &range);
                return self.value(data, range, writing(style), anchor);
            }
            Event::Alias(anchor) => {
                let Some((data, size)) = self.anchors.get(&anchor).cloned() else {
                    self.error("F0103", range, "expected an alias of a value that is complete", None);
                    return self.value(Data::Null, 0..0, Writing::Nested, 0);
                };
                self.values = self.values.saturating_add(size);
                if self.values > MAX_VALUES {
                    return self.too_large(range);
                }
                return self.value(data, range, Writing::Nested, 0);
            }
            Event::SequenceStart(anchor, tag) => {
                return self.open(Data::List(Vec::new()), range, anchor, tag.as_deref());
            }
            Event::MappingStart(anchor, tag) => {
                return self.open(Data::Map(Vec::new()), range, anchor, tag.as_deref());
            }
            Event::SequenceEnd | Event::MappingEnd => return self.close(range.end),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        Flow::Continue(())
    }

    fn open(&mut self, data: Data, range: Range<usize>, anchor: usize, tag: Option<&Tag>) -> Flow {
        self.no_tag(tag, &range);
        if self.open.len() >= MAX_DEPTH {
            return self.too_large(range);
        }
        let (pointer, own_key, is_key) = self.next_place();
        self.open.push(Open {
            data,
            pointer,
            start: range.start,
            anchor,
            key: None,
            own_key,
            is_key,
            values_before: self.values,
        });
        Flow::Continue(())
    }

    fn close(&mut self, end: usize) -> Flow {
        let Some(open) = self.open.pop() else { return Flow::Continue(()) };
        if open.anchor > 0 {
            self.anchors.insert(open.anchor, (open.data.clone(), self.values - open.values_before + 1));
        }
        let value = self.visible(open.start, end);
        if open.is_key {
            self.unreadable_key(open.start..(open.start + 1).min(end).max(open.start));
            return Flow::Continue(());
        }
        self.note(open.pointer, Place { key: open.own_key, value: value.clone(), writing: Writing::Nested });
        self.attach(open.data, value)
    }

    /// A scalar or alias: a value, or the key of one.
    fn value(&mut self, data: Data, range: Range<usize>, writing: Writing, anchor: usize) -> Flow {
        if anchor > 0 {
            self.anchors.insert(anchor, (data.clone(), 1));
        }
        if let Some(Open { data: Data::Map(_), key: key @ None, .. }) = self.open.last_mut() {
            let name = match data {
                Data::Text(text) => Some(text),
                // A key is a name: what it looks like does not matter (`1:`, `true:`).
                Data::Number(_) | Data::Boolean(_) => self.text.get(range.clone()).map(str::to_owned),
                _ => None,
            };
            let is_readable = name.is_some();
            *key = Some((name, range.clone()));
            if !is_readable {
                self.unreadable_key(range);
            }
            return Flow::Continue(());
        }
        let (pointer, key, _) = self.next_place();
        self.note(pointer, Place { key, value: range.clone(), writing });
        self.attach(data, range)
    }

    fn unreadable_key(&mut self, range: Range<usize>) {
        self.error("F0104", range.clone(), "expected a text as key, found something else", None);
        if let Some(Open { key, .. }) = self.open.last_mut() {
            *key = Some((None, range));
        }
    }

    /// Puts a complete value into the list or map around, or makes it the document.
    fn attach(&mut self, data: Data, range: Range<usize>) -> Flow {
        self.values += 1;
        if self.values > MAX_VALUES {
            return self.too_large(range);
        }
        let mut duplicate = None;
        match self.open.last_mut() {
            None => self.document.data = data,
            Some(Open { data: Data::List(items), .. }) => items.push(data),
            Some(Open { data: Data::Map(members), key, .. }) => {
                if let Some((Some(name), at)) = key.take() {
                    if members.iter().any(|(known, _)| *known == name) {
                        duplicate = Some((name, at));
                    } else {
                        members.push((name, data));
                    }
                }
            }
            Some(_) => {}
        }
        if let Some((name, at)) = duplicate {
            let help = "leave one of the two out; the first one is used here";
            self.error(
                "F0102",
                at,
                &format!("expected each key once, found `{name}` a second time"),
                Some(help),
            );
        }
        Flow::Continue(())
    }

    /// Where the next value belongs: its pointer, the place of its key, and whether it is itself a key.
    fn next_place(&self) -> (String, Option<Range<usize>>, bool) {
        match self.open.last() {
            None => (String::new(), None, false),
            Some(Open { data: Data::List(items), pointer, .. }) => {
                (format!("{pointer}/{}", items.len()), None, false)
            }
            Some(Open { key: Some((name, at)), pointer, .. }) => {
                let name = escaped(name.as_deref().unwrap_or_default());
                (format!("{pointer}/{name}"), Some(at.clone()), false)
            }
            Some(Open { pointer, .. }) => (pointer.clone(), None, true),
        }
    }

    /// The first of two values of one key is the one that counts.
    fn note(&mut self, pointer: String, place: Place) {
        self.document.places.entry(pointer).or_insert(place);
    }

    fn scalar(&mut self, value: &str, style: ScalarStyle, tag: Option<&Tag>, range: &Range<usize>) -> Data {
        if tag.is_some_and(|tag| tag.is_yaml_core_schema() && tag.suffix == "str") {
            return Data::text(value);
        }
        self.no_tag(tag, range);
        if style == ScalarStyle::Plain { plain(value) } else { Data::text(value) }
    }

    fn no_tag(&mut self, tag: Option<&Tag>, range: &Range<usize>) {
        if let Some(tag) = tag {
            let message = format!("expected a value without a tag, found `{}{}`", tag.handle, tag.suffix);
            self.error("F0104", range.clone(), &message, None);
        }
    }

    fn too_large(&mut self, range: Range<usize>) -> Flow {
        let message = format!(
            "expected at most {MAX_VALUES} values, nested at most {MAX_DEPTH} deep, aliases counted in full; \
             the file is larger"
        );
        self.error("F0103", range, &message, None);
        self.document.data = Data::Null;
        self.open.clear();
        Flow::Break(())
    }

    fn error(&mut self, code: &'static str, range: Range<usize>, message: &str, help: Option<&str>) {
        let narrow = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        let location =
            Location { range: Some(narrow(range.start)..narrow(range.end)), ..Location::default() };
        let mut diagnostic = Diagnostic::error(code, location, message);
        diagnostic.help = help.map(str::to_owned);
        self.document.diagnostics.push(diagnostic);
    }

    fn range(&self, span: Span) -> Range<usize> {
        let start = self.offset(span.start.index());
        let end = self.offset(span.end.index()).max(start);
        // The parser counts the space behind a value in quotes to it.
        let text = self.text.get(start..end).unwrap_or_default();
        start..start + text.trim_end().len()
    }

    fn offset(&self, character: usize) -> usize {
        self.offsets.get(character).copied().unwrap_or(self.text.len())
    }

    /// What of a list or map is shown: all of it when it stands in one line, else its first line.
    fn visible(&self, start: usize, end: usize) -> Range<usize> {
        let text = self.text.get(start..end).unwrap_or_default();
        let line = text.lines().next().unwrap_or_default().trim_end();
        start..start + line.len()
    }
}

fn writing(style: ScalarStyle) -> Writing {
    match style {
        ScalarStyle::Plain => Writing::Plain,
        ScalarStyle::SingleQuoted => Writing::Single,
        ScalarStyle::DoubleQuoted => Writing::Double,
        ScalarStyle::Literal | ScalarStyle::Folded => Writing::Block,
    }
}

/// The core schema of YAML 1.2 (section 10.3.2), with exact numbers.
fn plain(text: &str) -> Data {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Data::Null,
        "true" | "True" | "TRUE" => return Data::Boolean(true),
        "false" | "False" | "FALSE" => return Data::Boolean(false),
        _ => {}
    }
    number(text).map_or_else(|| Data::text(text), Data::Number)
}

fn number(text: &str) -> Option<Decimal> {
    let radix = |digits: &str, radix| u64::from_str_radix(digits, radix).ok().map(Decimal::from);
    if let Some(digits) = text.strip_prefix("0x") {
        return radix(digits, 16);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return radix(digits, 8);
    }
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let allowed = |c: char| c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '-' | '+');
    if !unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.') || !unsigned.chars().all(allowed) {
        return None;
    }
    if unsigned.contains(['e', 'E']) {
        return Decimal::from_scientific(text.strip_prefix('+').unwrap_or(text)).ok();
    }
    Decimal::from_str_exact(text).ok()
}
