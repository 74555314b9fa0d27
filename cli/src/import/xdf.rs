//! Reads a FIM data schema: XDatenfelder 2 or 3, whose elements have the same names but for a few.

use anyhow::{Context, Result, bail};
use roxmltree::{Document, Node};

/// A data schema.
#[derive(Debug)]
pub(crate) struct Schema {
    pub(crate) id: String,
    pub(crate) version: String,
    pub(crate) name: String,
    /// The laws that it names.
    pub(crate) laws: Vec<String>,
    pub(crate) elements: Vec<Element>,
    /// Its own rules: id and what they are called.
    pub(crate) rules: Vec<Rule>,
}

/// A rule in words: FIM has no notation that a program could follow.
#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) text: String,
}

/// A field or a group, where it stands.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) id: String,
    /// What the applicant reads.
    pub(crate) label: String,
    pub(crate) hint: String,
    pub(crate) least: u32,
    /// None: without limit.
    pub(crate) most: Option<u32>,
    pub(crate) content: Content,
}

#[derive(Debug)]
pub(crate) enum Content {
    Group {
        /// Exactly one of its elements.
        is_choice: bool,
        elements: Vec<Element>,
        rules: Vec<Rule>,
    },
    Field(Field),
}

/// What a field takes.
#[derive(Debug, Default)]
pub(crate) struct Field {
    /// `input`, `select`, `label`, `hidden`, `locked`.
    pub(crate) kind: String,
    /// `text`, `string_latin`, `num`, `num_int`, `num_currency`, `bool`, `date`, `time`, `datetime`, `file`, `obj`.
    pub(crate) data: String,
    pub(crate) min_length: Option<u32>,
    pub(crate) max_length: Option<u32>,
    pub(crate) min: Option<String>,
    pub(crate) max: Option<String>,
    pub(crate) pattern: Option<String>,
    /// Codes and their texts.
    pub(crate) options: Vec<(String, String)>,
    /// The URN of its code list.
    pub(crate) list: Option<String>,
    pub(crate) rules: Vec<Rule>,
}

/// How deep elements may be in each other.
const MAX_DEPTH: usize = 20;

pub(crate) fn read(text: &str) -> Result<Schema> {
    let document = Document::parse(text).context("expected XML")?;
    let is_schema = |node: &Node| name(node) == "stammdatenschema";
    let schema = document.descendants().find(is_schema);
    let Some(schema) = schema else {
        bail!("expected a FIM data schema (XDatenfelder 2 or 3, with `stammdatenschema`), found none");
    };
    Ok(Schema {
        id: identification(schema, "id"),
        version: identification(schema, "version"),
        name: text_of(schema, "name"),
        laws: all(schema, "bezug").map(|law| words(law.text().unwrap_or_default())).collect(),
        elements: elements(schema, 0)?,
        rules: rules(schema),
    })
}

fn elements(around: Node, depth: usize) -> Result<Vec<Element>> {
    if depth > MAX_DEPTH {
        bail!("expected elements that are at most {MAX_DEPTH} deep in each other");
    }
    let mut found = Vec::new();
    for place in all(around, "struktur") {
        let (least, most) = occurrence(&text_of(place, "anzahl"))?;
        for inner in all(place, "enthaelt").flat_map(|inside| inside.children()).filter(Node::is_element) {
            let content = match name(&inner) {
                "datenfeldgruppe" => Content::Group {
                    is_choice: !code_of(inner, "art").is_empty(),
                    elements: elements(inner, depth + 1)?,
                    rules: rules(inner),
                },
                "datenfeld" => Content::Field(field(inner)),
                _ => continue,
            };
            let label = Some(text_of(inner, "bezeichnungEingabe")).filter(|label| !label.is_empty());
            found.push(Element {
                id: identification(inner, "id"),
                label: label.unwrap_or_else(|| text_of(inner, "name")),
                hint: text_of(inner, "hilfetextEingabe"),
                least,
                most,
                content,
            });
        }
    }
    Ok(found)
}

fn field(node: Node) -> Field {
    let limits = child(node, "praezisierung");
    // Version 3 has attributes, version 2 a text in JSON.
    let json: serde_json::Value =
        limits.and_then(|limits| serde_json::from_str(limits.text()?).ok()).unwrap_or_default();
    let limit = |name: &str| {
        let attribute = limits.and_then(|limits| limits.attribute(name)).map(str::to_owned);
        let member =
            json.get(name).map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        attribute.or(member).filter(|limit| !limit.is_empty())
    };
    let length = |name: &str| limit(name).and_then(|length| length.parse().ok());
    let list = child(node, "codelisteReferenz");
    let urn = list.and_then(|list| list.descendants().find(|node| name(node) == "canonicalIdentification"));
    let values = child(node, "werte");
    Field {
        kind: code_of(node, "feldart"),
        data: code_of(node, "datentyp"),
        min_length: length("minLength"),
        max_length: length("maxLength"),
        min: limit("minValue"),
        max: limit("maxValue"),
        pattern: limit("pattern"),
        options: values
            .into_iter()
            .flat_map(|values| all(values, "wert"))
            .map(|value| (text_of(value, "code"), text_of(value, "name")))
            .collect(),
        list: urn.and_then(|urn| urn.text()).map(words).or_else(|| list.map(|_| String::new())),
        rules: rules(node),
    }
}

fn rules(node: Node) -> Vec<Rule> {
    let rule = |rule| Rule {
        id: identification(rule, "id"),
        name: text_of(rule, "name"),
        text: ["freitextRegel", "definition"]
            .map(|name| text_of(rule, name))
            .into_iter()
            .find(|text| !text.is_empty())
            .unwrap_or_default(),
    };
    all(node, "regel").map(rule).collect()
}

/// `1:1`, `0:1`, `2:5`, `0:*`
fn occurrence(text: &str) -> Result<(u32, Option<u32>)> {
    let expected = || format!("expected a number of times such as `0:1` or `1:*`, found `{text}`");
    let (least, most) = text.split_once(':').with_context(expected)?;
    let most = if most == "*" { None } else { Some(most.parse().with_context(expected)?) };
    Ok((least.parse().with_context(expected)?, most))
}

fn name<'d>(node: &Node<'_, 'd>) -> &'d str {
    // Names without their prefix; `roxmltree` ties them to the tree.
    node.tag_name().name()
}

fn all<'a, 'd>(node: Node<'a, 'd>, wanted: &'static str) -> impl Iterator<Item = Node<'a, 'd>> {
    node.children().filter(move |child| child.tag_name().name() == wanted)
}

fn child<'a, 'd>(node: Node<'a, 'd>, wanted: &'static str) -> Option<Node<'a, 'd>> {
    all(node, wanted).next()
}

fn text_of(node: Node, wanted: &'static str) -> String {
    child(node, wanted).and_then(|child| child.text()).map(words).unwrap_or_default()
}

fn code_of(node: Node, wanted: &'static str) -> String {
    child(node, wanted).map(|coded| text_of(coded, "code")).unwrap_or_default()
}

fn identification(node: Node, wanted: &'static str) -> String {
    child(node, "identifikation").map(|id| text_of(id, wanted)).unwrap_or_default()
}

/// A text on one line.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
