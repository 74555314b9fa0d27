//! A tree as text again, for the property that what is printed is read as the same tree. Every operand stands in parentheses, so
//! that the text shows how the tree was built.

use std::fmt::{self, Display, Formatter, Write as _};

use super::syntax::{Arguments, Comparison, Iteration, Name, Operator, Quantifier, Tree, TreeKind};
use super::types::Type;
use crate::value::{Value, literal};

impl Display for Tree {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        match &self.kind {
            TreeKind::Null => out.write_str("null"),
            TreeKind::Boolean(value) => write!(out, "{value}"),
            TreeKind::Number(value) => write!(out, "{value}"),
            TreeKind::String(text) => out.write_str(&literal(&Value::string(text))),
            TreeKind::At(text) => write!(out, "@{}", literal(&Value::string(text))),
            TreeKind::Name(name) => out.write_str(name),
            TreeKind::List(items) => write!(out, "[{}]", List(items)),
            TreeKind::Context(entries) => write!(out, "{{{}}}", Named(entries)),
            TreeKind::Range(range) => {
                let (open, close) = (
                    if range.start_included { '[' } else { '(' },
                    if range.end_included { ']' } else { ')' },
                );
                write!(out, "{open}({})..({}){close}", range.start, range.end)
            }
            TreeKind::Test(comparison, operand) => write!(out, "{} ({operand})", symbol(*comparison)),
            TreeKind::Anything => out.write_str("-"),
            TreeKind::NotTests(tests) => write!(out, "not({})", List(tests)),
            TreeKind::Negate(operand) => write!(out, "-({operand})"),
            TreeKind::Arithmetic(operator, sides) => {
                let operator = match operator {
                    Operator::Add => "+",
                    Operator::Subtract => "-",
                    Operator::Multiply => "*",
                    Operator::Divide => "/",
                    Operator::Power => "**",
                };
                write!(out, "({}) {operator} ({})", sides.0, sides.1)
            }
            TreeKind::Compare(comparison, sides) => {
                write!(out, "({}) {} ({})", sides.0, symbol(*comparison), sides.1)
            }
            TreeKind::And(operands) => joined(out, operands, " and "),
            TreeKind::Or(operands) => joined(out, operands, " or "),
            TreeKind::Between(parts) => {
                let [value, low, high] = &**parts;
                write!(out, "({value}) between ({low}) and ({high})")
            }
            TreeKind::In(value, tests) => write!(out, "({value}) in ({})", List(tests)),
            TreeKind::If(parts) => {
                let [condition, yes, no] = &**parts;
                write!(out, "if ({condition}) then ({yes}) else ({no})")
            }
            TreeKind::For(iterations, body) => write!(out, "for {} return ({body})", Iterations(iterations)),
            TreeKind::Quantified(quantifier, iterations, body) => {
                let word = if *quantifier == Quantifier::Some { "some" } else { "every" };
                write!(out, "{word} {} satisfies ({body})", Iterations(iterations))
            }
            TreeKind::InstanceOf(value, r#type) => write!(out, "({value}) instance of {}", type_text(r#type)),
            TreeKind::Path(value, name) => write!(out, "({value}).{}", name.text),
            TreeKind::Filter(parts) => write!(out, "({})[({})]", parts.0, parts.1),
            TreeKind::Call(called, arguments) => {
                match &called.kind {
                    TreeKind::Name(name) => out.write_str(name)?,
                    _ => write!(out, "({called})")?,
                }
                match arguments {
                    Arguments::Positional(arguments) => write!(out, "({})", List(arguments)),
                    Arguments::Named(arguments) => write!(out, "({})", Named(arguments)),
                }
            }
            TreeKind::Function(parameters, body) => {
                let parameters: Vec<String> = parameters
                    .iter()
                    .map(|(name, r#type)| match r#type {
                        Some(r#type) => format!("{}: {}", name.text, type_text(r#type)),
                        None => name.text.to_string(),
                    })
                    .collect();
                write!(out, "function({}) ({body})", parameters.join(", "))
            }
            TreeKind::External => out.write_str("function() external {}"),
        }
    }
}

fn joined(out: &mut Formatter<'_>, operands: &[Tree], between: &str) -> fmt::Result {
    for (index, operand) in operands.iter().enumerate() {
        write!(out, "{}({operand})", if index > 0 { between } else { "" })?;
    }
    Ok(())
}

fn symbol(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Equal => "=",
        Comparison::NotEqual => "!=",
        Comparison::Less => "<",
        Comparison::LessOrEqual => "<=",
        Comparison::Greater => ">",
        Comparison::GreaterOrEqual => ">=",
    }
}

fn type_text(r#type: &Result<Type, Name>) -> String {
    match r#type {
        Ok(r#type) => r#type.to_string(),
        Err(name) => name.text.to_string(),
    }
}

/// Items as they stand in brackets: tests bare, everything else in parentheses.
struct List<'t>(&'t [Tree]);

impl Display for List<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        for (index, item) in self.0.iter().enumerate() {
            out.write_str(if index > 0 { ", " } else { "" })?;
            match item.kind {
                TreeKind::Test(..) | TreeKind::NotTests(..) => write!(out, "{item}")?,
                _ => write!(out, "({item})")?,
            }
        }
        Ok(())
    }
}

struct Named<'t>(&'t [(Name, Tree)]);

impl Display for Named<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        for (index, (name, value)) in self.0.iter().enumerate() {
            out.write_str(if index > 0 { ", " } else { "" })?;
            let is_plain =
                name.text.starts_with(char::is_alphabetic) && !name.text.contains(['"', '\\', ':', ',', '(']);
            let name = if is_plain { name.text.to_string() } else { literal(&Value::string(&name.text)) };
            write!(out, "{name}: ({value})")?;
        }
        Ok(())
    }
}

struct Iterations<'t>(&'t [Iteration]);

impl Display for Iterations<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        for (index, Iteration { name, domain, end }) in self.0.iter().enumerate() {
            write!(out, "{}{} in ({domain})", if index > 0 { ", " } else { "" }, name.text)?;
            if let Some(end) = end {
                write!(out, "..({end})")?;
            }
        }
        Ok(())
    }
}

/// The text of a tree.
fn printed(tree: &Tree) -> String {
    let mut text = String::new();
    let _ = write!(text, "{tree}");
    text
}

mod tests {
    use std::fs;
    use std::path::Path;
    use std::rc::Rc;

    use proptest::prelude::*;

    use super::super::parser;
    use super::super::syntax::{RangeTree, Span};
    use super::*;
    use crate::value::Decimal;

    /// What is read, printed and read again is the same tree, since both print the same.
    fn check(source: &str) -> bool {
        let Ok(tree) = parser::expression(source, Vec::new()) else { return false };
        let text = printed(&tree);
        match parser::expression(&text, Vec::new()) {
            Ok(again) => assert_eq!(printed(&again), text, "of {source}"),
            Err(finding) => panic!("{source}\nis printed as\n{text}\nwhich is not read: {finding:?}"),
        }
        true
    }

    #[test]
    fn the_examples_of_the_language() {
        let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/feel");
        let mut count = 0;
        for name in ["operators", "structures", "functions", "temporal"] {
            let text = fs::read_to_string(directory.join(name).with_extension("feel")).unwrap_or_default();
            let sources = text.lines().filter_map(|line| Some(line.split_once(" → ")?.0));
            count += sources.filter(|source| check(source)).count();
        }
        assert!(count > 300, "{count} expressions");
    }

    fn at(kind: TreeKind) -> Tree {
        Tree { kind, span: Span::new(0, 0) }
    }

    fn name(text: &str) -> Name {
        Name { text: text.into(), span: Span::new(0, 0) }
    }

    fn leaf() -> impl Strategy<Value = Tree> {
        prop_oneof![
            Just(at(TreeKind::Null)),
            any::<bool>().prop_map(|value| at(TreeKind::Boolean(value))),
            (0..1_000_000_i64, 0..6_u32)
                .prop_map(|(mantissa, scale)| at(TreeKind::Number(Decimal::new(mantissa, scale)))),
            ".{0,8}".prop_map(|text| at(TreeKind::String(text.into()))),
            prop_oneof!["x", "income", "household size", "größe"]
                .prop_map(|word| at(TreeKind::Name(word.into()))),
            Just(at(TreeKind::At("2024-02-29".into()))),
        ]
    }

    fn comparison() -> impl Strategy<Value = Comparison> {
        prop_oneof![Just(Comparison::Equal), Just(Comparison::Less), Just(Comparison::GreaterOrEqual)]
    }

    fn tree() -> impl Strategy<Value = Tree> {
        leaf().prop_recursive(4, 40, 3, |inner| {
            let two = (inner.clone(), inner.clone()).prop_map(Box::new);
            let three = [inner.clone(), inner.clone(), inner.clone()].prop_map(Box::new);
            let several = prop::collection::vec(inner.clone(), 2..4);
            let operator = prop_oneof![
                Just(Operator::Add),
                Just(Operator::Subtract),
                Just(Operator::Multiply),
                Just(Operator::Divide),
                Just(Operator::Power)
            ];
            let iterations = (inner.clone(), prop::option::of(inner.clone()))
                .prop_map(|(domain, end)| vec![Iteration { name: name("i"), domain, end }]);
            let boxed = inner.clone().prop_map(Box::new);
            prop_oneof![
                several.clone().prop_map(|items| at(TreeKind::List(items))),
                (inner.clone(), inner.clone())
                    .prop_map(|(a, b)| at(TreeKind::Context(vec![(name("key"), a), (name("other key"), b)]))),
                (inner.clone(), inner.clone(), any::<bool>(), any::<bool>()).prop_map(
                    |(start, end, start_included, end_included)| {
                        at(TreeKind::Range(Box::new(RangeTree { start, end, start_included, end_included })))
                    }
                ),
                boxed.clone().prop_map(|operand| at(TreeKind::Negate(operand))),
                (operator, two.clone())
                    .prop_map(|(operator, sides)| at(TreeKind::Arithmetic(operator, sides))),
                (comparison(), two.clone())
                    .prop_map(|(comparison, sides)| at(TreeKind::Compare(comparison, sides))),
                several.clone().prop_map(|operands| at(TreeKind::And(operands))),
                several.clone().prop_map(|operands| at(TreeKind::Or(operands))),
                three.clone().prop_map(|parts| at(TreeKind::Between(parts))),
                (boxed.clone(), several.clone(), comparison(), boxed.clone()).prop_map(
                    |(value, mut tests, comparison, operand)| {
                        tests.push(at(TreeKind::Test(comparison, operand)));
                        at(TreeKind::In(value, tests))
                    }
                ),
                three.prop_map(|parts| at(TreeKind::If(parts))),
                (iterations.clone(), boxed.clone()).prop_map(|(over, body)| at(TreeKind::For(over, body))),
                (iterations, boxed.clone()).prop_map(|(over, body)| at(TreeKind::Quantified(
                    Quantifier::Every,
                    over,
                    body
                ))),
                boxed
                    .clone()
                    .prop_map(|value| at(TreeKind::InstanceOf(value, Ok(Type::List(Rc::new(Type::Number)))))),
                boxed.clone().prop_map(|value| at(TreeKind::Path(value, name("member")))),
                two.prop_map(|parts| at(TreeKind::Filter(parts))),
                several.prop_map(|arguments| {
                    let called = Box::new(at(TreeKind::Name("string length".into())));
                    at(TreeKind::Call(called, Arguments::Positional(arguments)))
                }),
                boxed.prop_map(|body| at(TreeKind::Function(vec![(name("p"), Some(Ok(Type::Date)))], body))),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_tree_that_is_printed_is_read_as_that_tree(tree in tree()) {
            let text = printed(&tree);
            match parser::expression(&text, Vec::new()) {
                Ok(again) => prop_assert_eq!(printed(&again), text),
                Err(finding) => prop_assert!(false, "{} is not read: {:?}", text, finding),
            }
        }

        #[test]
        fn whatever_is_read_is_printed_and_read_again(words in prop::collection::vec(
            prop_oneof!["x", "1", "\"a\"", "-", "\\+", "\\*", "\\(", "\\)", "\\[", "\\]", "\\{", "\\}", ",", ":", "\\.\\.", "=", "<", "and", "or", "not", "in",
                "if", "then", "else", "for", "return", "some", "satisfies", "between", "count", "item", "\\.", "@\"P1M\"", "null", "true"], 1..14)) {
            check(&words.join(" "));
        }
    }
}
