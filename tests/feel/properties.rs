//! What holds for all values and all texts.

use lotse::feel::{NoNames, compile};
use lotse::value::{Date, Decimal, Value, literal, number, parse_duration};
use proptest::prelude::*;

use crate::{Given, Names};

/// Parts of expressions, put together at random: most of it is nonsense, some of it is not.
const PIECES: [&str; 64] = [
    "1",
    "0.1",
    "-",
    "+",
    "*",
    "/",
    "**",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    ".",
    "..",
    "=",
    "!=",
    "<",
    "<=",
    ">",
    ">=",
    "\"a\"",
    "\"",
    "@",
    "@\"2024-02-29\"",
    "@\"P1M\"",
    "null",
    "true",
    "false",
    "and",
    "or",
    "not",
    "in",
    "between",
    "if",
    "then",
    "else",
    "for",
    "return",
    "some",
    "every",
    "satisfies",
    "function",
    "instance of",
    "number",
    "list<",
    "income",
    "child",
    "applicant",
    "name",
    "item",
    "?",
    "age",
    "x",
    "count",
    "sum",
    "date",
    "string",
    "matches",
    "sort",
    "partial",
    "unknown",
];

fn run(source: &str) {
    let names = Names::new();
    if let Some(program) = compile(source, &names).program {
        let references = program.references().to_vec();
        let given = Given { names: Some(&names), references };
        let evaluation = program.evaluate(&given);
        let trace = program.explain(&given);
        assert_eq!(literal(&trace.value), literal(&evaluation.value), "{source}");
    }
}

fn decimal() -> impl Strategy<Value = Decimal> {
    (any::<i64>(), 0..12_u32).prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale))
}

fn date() -> impl Strategy<Value = Date> {
    (-9998..9999_i32, 1..=12_u8, 1..=31_u8)
        .prop_filter_map("the calendar lacks it", |(year, month, day)| Date::new(year, month, day))
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Boolean),
        decimal().prop_map(Value::Number),
        ".{0,12}".prop_map(|text| Value::string(&text)),
        date().prop_map(Value::Date),
        (-100_000..100_000_i64).prop_map(|months| parse_duration(&format!("P{}M", months.abs())).unwrap()),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::list),
            prop::collection::vec(("[a-z ]{0,5}", inner), 0..4).prop_map(|entries| {
                let entries = entries.into_iter().map(|(name, value)| (name.as_str().into(), value));
                Value::Context(std::rc::Rc::new(entries.collect()))
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_panics_on_any_text(source in ".{0,60}") {
        run(&source);
    }

    #[test]
    fn nothing_panics_on_any_row_of_words(pieces in prop::collection::vec(0..PIECES.len(), 1..24)) {
        let words: Vec<&str> = pieces.into_iter().map(|piece| PIECES[piece]).collect();
        run(&words.join(" "));
    }

    #[test]
    fn a_value_written_as_an_expression_gives_itself(value in value()) {
        let source = literal(&value);
        let program = compile(&source, &NoNames).program.expect(&source);
        let found = program.evaluate(&Given { names: None, references: Vec::new() }).value;
        prop_assert_eq!(&found, &value, "{}", source);
        prop_assert_eq!(literal(&found), source);
    }

    #[test]
    fn decimals_are_read_as_they_are_written(a in decimal()) {
        prop_assert_eq!(number::parse(&a.to_string()), Some(a));
    }

    #[test]
    fn addition_and_multiplication_are_exact(a in any::<i32>(), b in any::<i32>(), scale in 0..8_u32) {
        let (x, y) = (Decimal::new(a.into(), scale), Decimal::new(b.into(), scale));
        let expect = |source: String, mantissa: i64, scale: u32| {
            let program = compile(&source, &NoNames).program.unwrap();
            let found = program.evaluate(&Given { names: None, references: Vec::new() }).value;
            assert_eq!(found, Value::Number(Decimal::new(mantissa, scale)), "{source}");
        };
        expect(format!("({x}) + ({y})"), i64::from(a) + i64::from(b), scale);
        expect(format!("({x}) - ({y})"), i64::from(a) - i64::from(b), scale);
        expect(format!("({x}) * ({y})"), i64::from(a) * i64::from(b), scale * 2);
        expect(format!("({y}) * ({x})"), i64::from(a) * i64::from(b), scale * 2);
    }

    #[test]
    fn powers_and_logarithms_undo_each_other(mantissa in 1..1_000_000_i64, scale in 0..4_u32) {
        let x = Decimal::new(mantissa, scale);
        let close = |a: Decimal, b: Decimal| (a - b).abs() <= b.abs() * Decimal::new(1, 20);
        let back = number::exp(number::ln(x).unwrap()).unwrap();
        prop_assert!(close(back, x), "exp(ln({})) = {}", x, back);
        let root = number::square_root(x).unwrap();
        prop_assert!(close(root * root, x), "sqrt({}) = {}", x, root);
    }

    #[test]
    fn the_calendar_is_that_of_jiff(date in date(), days in -200_000..200_000_i64, months in -5_000..5_000_i32) {
        let theirs = jiff::civil::Date::new(date.year as i16, date.month as i8, date.day as i8).unwrap();
        prop_assert_eq!(Date::from_days(date.to_days()), Some(date));
        prop_assert_eq!(i64::from(date.weekday()), i64::from(theirs.weekday().to_monday_one_offset()));
        prop_assert_eq!(i64::from(date.day_of_year()), i64::from(theirs.day_of_year()));
        prop_assert_eq!(i64::from(date.week_of_year()), i64::from(theirs.iso_week_date().week()));
        let ours = |date: jiff::civil::Date| Date::new(date.year().into(), date.month() as u8, date.day() as u8);
        if let Ok(moved) = theirs.checked_add(jiff::Span::new().days(days)) {
            prop_assert_eq!(Date::from_days(date.to_days() + days), ours(moved));
        }
        if let Ok(moved) = theirs.checked_add(jiff::Span::new().months(months)) {
            prop_assert_eq!(date.add_months(months.into()), ours(moved));
        }
    }
}
