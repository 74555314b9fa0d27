//! Programs as bytes: the resolved tree, nothing of the text but where its parts stand in it.

use super::builtins::{self, Builtin};
use super::node::{
    Code, Comparison, Domain, FilterKind, FormFunction, Lambda, Loop, Node, Operator, Quantifier, Span, Test,
};
use super::program::Program;
use super::types::Type;
use std::rc::Rc;

use crate::codec::{Codec, Reader, Writer, codec};
use crate::value::Value;

/// Tells whether two builds mean the same bytes.
pub(crate) const SHAPE: u64 = Code::SHAPE
    .wrapping_add(Node::SHAPE)
    .wrapping_add(Test::SHAPE)
    .wrapping_add(Loop::SHAPE)
    .wrapping_add(Domain::SHAPE)
    .wrapping_add(Lambda::SHAPE)
    .wrapping_add(Type::SHAPE)
    .wrapping_add(Program::SHAPE);

// What a program reads was bound to cells when it was compiled, and its type was checked. Who wants to know why it has
// its value asks an engine that read the definition: texts and places of parts stay behind.
codec! { struct Program { node: node; source = Rc::from(""), references = Vec::new(), result_type = Type::Any } }
codec! { struct Node { code: code; span = Span { start: 0, end: 0 } } }
codec! { struct Loop { domains: domains, body: body, partial: partial } }
codec! { struct Domain { from: from, to: to } }
codec! { struct Lambda { parameters: parameters, result: result, body: body } }
codec! { enum FilterKind { 0 Position {}, 1 Condition {}, 2 Unknown {} } }
codec! { enum Operator { 0 Add {}, 1 Subtract {}, 2 Multiply {}, 3 Divide {}; rare 4 Power = "the operator `**`" {} } }
codec! { enum Comparison {
    0 Equal {}, 1 NotEqual {}, 2 Less {}, 3 LessOrEqual {}, 4 Greater {}, 5 GreaterOrEqual {}
} }
codec! { enum Quantifier { 0 Some {}, 1 Every {} } }
codec! { enum Test {
    0 Value { 0: node };
    rare 1 Anything = "the test `-`" {}, 2 Compare = "a test that compares" { 0: comparison, 1: node },
    3 Condition = "a test with `?`" { 0: node }, 4 Not = "the test `not`" { 0: tests }
} }
codec! { enum Type {
    0 Any {}, 1 Null {}, 2 Boolean {}, 3 Number {}, 4 String {}, 5 Choice { 0: codes }, 6 Date {}, 7 Time {},
    8 DateTime {}, 9 YearsMonths {}, 10 DaysTime {}, 11 List { 0: item }, 12 Context { 0: members },
    13 Range { 0: item }, 14 Function { 0: parameters, 1: result }
} }
codec! { enum Code {
    0 Constant { 0: value }, 2 Input { 0: reference }, 3 Local { 0: slot },
    4 ItemMember { 0: slot, 1: name, 2: outside }, 5 Path { 0: base, 1: name }, 6 Filter { 0: nodes, 1: kind },
    7 Negate { 0: operand }, 8 Arithmetic { 0: operator, 1: operands }, 9 Compare { 0: comparison, 1: operands },
    10 Logic { 0: decisive, 1: operands }, 12 In { 0: value, 1: tests },
    14 If { 0: parts }, 15 For { 0: body }, 16 Quantified { 0: quantifier, 1: body }, 18 List { 0: items }, 19 Context { 0: entries },
    23 Builtin { 0: builtin, 1: arguments }, 24 Extension { 0: function, 1: arguments }, 27 Wrong { 0: reason };
    rare 1 At = "a literal with a time zone" { 0: text }, 11 Between = "`between`" { 0: operands },
    13 HalfRange = "a range without one end" { 0: comparison, 1: end }, 17 InstanceOf = "`instance of`" { 0: value, 1: kind },
    20 Range = "a range" { 0: ends, 1: start_included, 2: end_included }, 21 Function = "a function of its own" { 0: lambda },
    22 BuiltinValue = "a function that is not called" { 0: overloads },
    25 Call = "a call of a function that is a value" { 0: function, 1: arguments },
    26 CallNamed = "a call of a function that is a value" { 0: function, 1: arguments }
} }

/// A standard function is known by its name.
impl Codec for &'static [Builtin] {
    fn write(&self, to: &mut Writer) {
        let name = self.first().map_or("", |builtin| builtin.name);
        if builtins::is_rare(name) {
            to.rare.push(["the function `", name, "`"].concat());
        }
        Rc::<str>::from(name).write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let name = from.text();
        builtins::find(&name).unwrap_or_else(|| {
            from.fail();
            std::slice::from_ref(&builtins::SOME)
        })
    }
}

/// Its name, and which of its overloads.
impl Codec for &'static Builtin {
    fn write(&self, to: &mut Writer) {
        let overloads = builtins::find(self.name).unwrap_or_default();
        let overload = overloads.iter().position(|builtin| std::ptr::eq(builtin, *self));
        overloads.write(to);
        overload.unwrap_or_default().write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let overloads = <&'static [Builtin]>::read(from);
        overloads.get(from.index() as usize).unwrap_or_else(|| {
            from.fail();
            &builtins::SOME
        })
    }
}

/// A function of the forms is known by its name too.
impl Codec for FormFunction {
    fn write(&self, to: &mut Writer) {
        if self.is_rare {
            to.rare.push(["the function `", self.name, "`"].concat());
        }
        Rc::<str>::from(self.name).write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let name = from.text();
        let (name, call) = from.function(&name).unwrap_or_else(|| {
            from.fail();
            ("", |_| Ok(Value::Null))
        });
        Self { name, call, is_rare: false }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feel::{Inputs, NoNames, compile};
    use crate::value::{DateTime, NoZones};

    struct Nothing;

    impl Inputs for Nothing {
        fn value(&self, _: usize) -> Value {
            Value::Null
        }

        fn now(&self) -> DateTime {
            DateTime::parse("2026-11-23T12:00:00", &NoZones).unwrap()
        }
    }

    #[test]
    fn programs_come_back_with_every_kind_of_value_and_part() {
        for source in [
            "null",
            "true",
            "-1.50",
            r#""Äther \u2665""#,
            r#"@"2024-02-29""#,
            r#"@"10:30:00.5+02:00""#,
            r#"@"2024-02-29T10:30:00Z""#,
            r#"@"-P1Y2M""#,
            r#"@"P1DT2H3.5S""#,
            "[1, [2, null], \"a\"]",
            "{ a: 1, \"b c\": { d: [] } }",
            "[1..5)",
            "(< 5)",
            "if today() > date(2020, 1, 1) then 1 else -2 ** 3",
            "for x in 1..3, y in [x] return x * y + count(partial)",
            "some x in [1, 2] satisfies x between 1 and 2 and not(x in (> 3, [4..5]))",
            "{ f: function(a: number) a + 1, g: f(a: 2), h: f }.g instance of number",
            "[{ a: 1 }, { a: 2 }][item.a > 1].a[-1]",
            r#"string length("a") + age(date("2000-02-29"), date("2026-03-01"))"#,
        ] {
            let program = compile(source, &NoNames).program.unwrap();
            let mut writer = Writer::default();
            program.write(&mut writer);
            let functions: Vec<_> =
                crate::feel::extensions::TABLE.iter().map(|known| (known.name, known.call)).collect();
            let bytes = writer.into_bytes();
            let mut reader = Reader::new(&bytes, &functions);
            let again = Program::read(&mut reader);
            assert!(reader.has_read_all(), "{source}");
            assert_eq!(again.evaluate(&Nothing).value, program.evaluate(&Nothing).value, "{source}");
        }
    }
}
