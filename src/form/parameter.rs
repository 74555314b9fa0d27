//! Parameters: facts and figures that the host may set, with the source of each figure of the law.

use std::rc::Rc;

use super::cursor::{At, Findings};
use super::data::Data;
use crate::feel::Type;
use crate::value::{Context, Date, Value, number};

/// A parameter of the form.
#[derive(Debug)]
pub struct Parameter {
    /// Its name in expressions.
    pub name: Rc<str>,
    /// What it may hold.
    pub shape: Shape,
    /// What it holds unless the host says otherwise.
    pub value: Value,
    /// Id of the source of a figure of the law.
    pub source: Option<Rc<str>>,
    /// The day from which the figure holds.
    pub valid_from: Option<Date>,
    /// The day somebody last compared it with its source.
    pub reviewed: Option<Date>,
    /// The day by which somebody has to do so again.
    pub review_by: Option<Date>,
    /// JSON Pointer of its definition.
    pub pointer: Rc<str>,
}

/// What a parameter may hold.
#[derive(Debug)]
pub enum Shape {
    /// A text.
    Text,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// A day.
    Date,
    /// One of these codes.
    Choice(Rc<[Rc<str>]>),
    /// A list of values of one shape.
    List(Box<Shape>),
    /// Rows of named columns.
    Table(Vec<(Rc<str>, Shape)>),
}

impl Shape {
    /// The FEEL type of its values.
    #[must_use]
    pub fn value_type(&self) -> Type {
        match self {
            Shape::Text => Type::String,
            Shape::Number => Type::Number,
            Shape::Boolean => Type::Boolean,
            Shape::Date => Type::Date,
            Shape::Choice(codes) => Type::Choice(codes.clone()),
            Shape::List(items) => Type::List(Rc::new(items.value_type())),
            Shape::Table(columns) => Type::List(Rc::new(Type::Context(
                columns.iter().map(|(name, shape)| (name.clone(), shape.value_type())).collect(),
            ))),
        }
    }

    /// The value that `data` means, or what was expected instead.
    ///
    /// # Errors
    /// What was expected, in words, when `data` is of another kind.
    pub fn read(&self, data: &Data) -> Result<Value, &'static str> {
        Ok(match (self, data) {
            (_, Data::Null) => Value::Null,
            (Shape::Text, Data::Text(text)) => Value::String(text.as_str().into()),
            (Shape::Number, Data::Number(number)) => Value::Number(*number),
            (Shape::Number, Data::Text(text)) => Value::Number(number::parse_exact(text).ok_or("a number")?),
            (Shape::Boolean, Data::Boolean(flag)) => Value::Boolean(*flag),
            (Shape::Date, Data::Text(text)) => Value::Date(Date::parse(text).ok_or("a date (2024-02-29)")?),
            (Shape::Choice(codes), Data::Text(text)) => match codes.iter().find(|code| ***code == **text) {
                Some(code) => Value::String(code.clone()),
                None => return Err("one of the options"),
            },
            (Shape::List(shape), Data::List(items)) => {
                Value::list(items.iter().map(|item| shape.read(item)).collect::<Result<Vec<_>, _>>()?)
            }
            (Shape::Table(columns), Data::List(rows)) => {
                Value::list(rows.iter().map(|row| read_row(columns, row)).collect::<Result<Vec<_>, _>>()?)
            }
            (Shape::Text, _) => return Err("a text"),
            (Shape::Number, _) => return Err("a number"),
            (Shape::Boolean, _) => return Err("true or false"),
            (Shape::Date, _) => return Err("a date (2024-02-29)"),
            (Shape::Choice(_), _) => return Err("one of the options"),
            (Shape::List(_), _) => return Err("a list"),
            (Shape::Table(_), _) => return Err("a list of rows"),
        })
    }
}

fn read_row(columns: &[(Rc<str>, Shape)], row: &Data) -> Result<Value, &'static str> {
    let mut context = Context::default();
    for (name, shape) in columns {
        context.insert(name.clone(), shape.read(row.get(name).unwrap_or(&Data::Null))?);
    }
    Ok(Value::Context(Rc::new(context)))
}

const KEYS: &[&str] =
    &["type", "value", "source", "valid-from", "reviewed", "review-by", "options", "items", "columns"];

/// Reads the `parameters` of a definition.
pub(crate) fn read_parameters(root: &At<'_>, findings: &mut Findings) -> Vec<Parameter> {
    let sources = root.get("sources");
    let Some(parameters) = root.get("parameters") else { return Vec::new() };
    if !matches!(parameters.data, Data::Map(_)) {
        parameters.expected("a map of parameters", findings);
    }
    parameters
        .members()
        .filter_map(|(name, at)| {
            at.members().filter(|(key, _)| !KEYS.contains(key)).for_each(|(_, at)| {
                at.expected(
                    "a key of parameters (`type`, `value`, `source`, `valid-from`, `reviewed` …)",
                    findings,
                );
            });
            let shape = read_shape(&at, findings)?;
            let value = match at.get("value") {
                None => Value::Null,
                Some(value) => shape.read(value.data).unwrap_or_else(|expected| {
                    value.expected(expected, findings);
                    Value::Null
                }),
            };
            let source = at.get("source").and_then(|source| {
                let id = source.text("the id of a source", findings)?;
                if sources.as_ref().is_none_or(|sources| sources.get(id).is_none()) {
                    source.expected("the id of one of the form's `sources`", findings);
                }
                Some(id.into())
            });
            let mut date = |key| {
                let date = at.get(key)?;
                let parsed = date.data.as_text().and_then(Date::parse);
                if parsed.is_none() {
                    date.expected("a date (2024-02-29)", findings);
                }
                parsed
            };
            Some(Parameter {
                name: name.into(),
                shape,
                value,
                source,
                valid_from: date("valid-from"),
                reviewed: date("reviewed"),
                review_by: date("review-by"),
                pointer: at.pointer().into(),
            })
        })
        .collect()
}

fn read_shape(at: &At<'_>, findings: &mut Findings) -> Option<Shape> {
    let Some(type_at) = at.get("type") else {
        findings.error("F0004", at, "expected `type` on a parameter, found none");
        return None;
    };
    Some(match type_at.data.as_text().unwrap_or_default() {
        "choice" => {
            let codes = at.get("options").map(|options| {
                options.items().filter_map(|item| item.data.as_text().map(Rc::from)).collect()
            });
            Shape::Choice(codes.unwrap_or_else(|| Rc::from(Vec::new())))
        }
        "list" => Shape::List(Box::new(match at.get("items") {
            Some(items) => scalar(&items, findings)?,
            None => Shape::Text,
        })),
        "table" => {
            let columns = at.get("columns");
            if columns.is_none() {
                findings.error("F0004", at, "expected `columns` on a table, found none");
            }
            let columns = columns.iter().flat_map(At::members);
            Shape::Table(
                columns.filter_map(|(name, at)| Some((name.into(), scalar(&at, findings)?))).collect(),
            )
        }
        _ => scalar(&type_at, findings)?,
    })
}

fn scalar(at: &At<'_>, findings: &mut Findings) -> Option<Shape> {
    Some(match at.data.as_text().unwrap_or_default() {
        "text" => Shape::Text,
        "integer" | "decimal" | "money" => Shape::Number,
        "boolean" => Shape::Boolean,
        "date" => Shape::Date,
        _ => {
            at.expected("text, integer, decimal, money, boolean or date (or choice, list, table)", findings);
            return None;
        }
    })
}
