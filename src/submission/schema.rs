//! The JSON Schema (2020-12) of a form's output.

use crate::form::{Data, FieldType, Form, Kind, Node, Rule};

/// The schema of what [`super::output`] gives for a form. Steps, groups and fields may be missing unless they are
/// always relevant and required, since hidden ones are not sent.
#[must_use]
pub fn schema(form: &Form) -> Data {
    let mut members = vec![
        ("$schema".to_owned(), Data::text("https://json-schema.org/draft/2020-12/schema")),
        ("$id".to_owned(), Data::Text(["urn:lotse:", &form.id, ":", &form.version].concat())),
    ];
    if let Some(root) = form.nodes().first()
        && let Data::Map(object) = object(form, root)
    {
        members.extend(object);
    }
    Data::Map(members)
}

fn object(form: &Form, node: &Node) -> Data {
    let children = node.children.iter().filter_map(|id| form.node(*id));
    let (mut properties, mut required) = (Vec::new(), Vec::new());
    for child in children.filter(|child| !matches!(child.kind, Kind::Notice { .. })) {
        properties.push((child.name.to_string(), of_node(form, child)));
        if is_always_sent(child) {
            required.push(Data::text(&*child.name));
        }
        if let Kind::Field(field) = &child.kind
            && let FieldType::Text(rules) = &field.field_type
            && rules.search_form
        {
            properties.push(([&*child.name, "SearchForm"].concat(), typed("string", Vec::new())));
        }
    }
    let mut members = vec![
        ("properties".to_owned(), Data::Map(properties)),
        ("additionalProperties".to_owned(), Data::Boolean(false)),
    ];
    if !required.is_empty() {
        members.push(("required".to_owned(), Data::List(required)));
    }
    typed("object", members)
}

/// A required field that nothing can hide by itself.
fn is_always_sent(node: &Node) -> bool {
    matches!(node.kind, Kind::Field(_))
        && matches!(node.rules.relevant, Rule::Unset | Rule::Constant(true))
        && matches!(node.rules.required, Rule::Constant(true))
        && node.rules.calculate.is_none()
}

fn of_node(form: &Form, node: &Node) -> Data {
    match &node.kind {
        Kind::Field(field) => of_field(&field.field_type),
        Kind::Repeat { .. } | Kind::Step { for_each: Some(_), .. } => {
            typed("array", vec![("items".to_owned(), object(form, node))])
        }
        _ => object(form, node),
    }
}

fn of_field(field_type: &FieldType) -> Data {
    let text = |key: &str, value: &str| vec![(key.to_owned(), Data::text(value))];
    match field_type {
        FieldType::Text(_) | FieldType::Format(_) | FieldType::Mrz { .. } => typed("string", Vec::new()),
        FieldType::Number(_) => typed("string", text("pattern", r"^-?[0-9]+(\.[0-9]+)?$")),
        FieldType::Date => typed("string", text("format", "date")),
        FieldType::PartialDate => typed("string", text("pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")),
        FieldType::Month => typed("string", text("pattern", "^[0-9]{4}-[0-9]{2}$")),
        FieldType::Time => typed("string", text("pattern", "^[0-9]{2}:[0-9]{2}$")),
        FieldType::Boolean => typed("boolean", Vec::new()),
        FieldType::Declaration => Data::Map(vec![("const".to_owned(), Data::Boolean(true))]),
        FieldType::Choice(choice) | FieldType::Choices(choice) => {
            let codes = choice.options.iter().map(|option| Data::text(&*option.code)).collect();
            let one = Data::Map(vec![("enum".to_owned(), Data::List(codes))]);
            match field_type {
                FieldType::Choice(_) => one,
                _ => typed(
                    "array",
                    vec![("items".to_owned(), one), ("uniqueItems".to_owned(), Data::Boolean(true))],
                ),
            }
        }
        FieldType::File(_) => {
            let members = ["name", "type", "size", "sha512"];
            let properties =
                members.iter().map(|name| ((*name).to_owned(), typed("string", Vec::new()))).collect();
            let required = members.iter().map(|name| Data::text(*name)).collect();
            let file = typed(
                "object",
                vec![
                    ("properties".to_owned(), Data::Map(properties)),
                    ("required".to_owned(), Data::List(required)),
                ],
            );
            typed("array", vec![("items".to_owned(), file)])
        }
    }
}

fn typed(name: &str, members: Vec<(String, Data)>) -> Data {
    let mut all = vec![("type".to_owned(), Data::text(name))];
    all.extend(members);
    Data::Map(all)
}
