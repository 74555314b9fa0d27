//! Prints a generated form as JSON: `cargo run --example generate_form -- 575 10` has 575 fields and a repeat.
//!
//! Twenty fields to a step; every fifth conditional on an earlier one, every tenth the sum of two earlier ones in chains
//! of twenty, texts required with a pattern. The second number is how many rows the repeat may hold.

fn main() {
    let mut numbers = std::env::args().skip(1).filter_map(|argument| argument.parse().ok());
    let fields = numbers.next().unwrap_or(575);
    let rows = numbers.next().unwrap_or(10);
    let json = generate(fields, rows);
    #[allow(clippy::print_stdout, reason = "a program that prints")]
    {
        println!("{json}");
    }
}

/// The definition as JSON text.
pub(crate) fn generate(fields: usize, rows: usize) -> String {
    let mut steps = Vec::new();
    let mut number = 0;
    while number < fields {
        let count = (fields - number).min(20);
        let list: Vec<String> = (number..number + count).map(field).collect();
        steps.push(format!(r#"{{"id":"s{}","fields":[{}]}}"#, number / 20, list.join(",")));
        number += count;
    }
    let row = concat!(
        r#"{"id":"name","type":"text","required":true},{"id":"income","type":"money"},"#,
        r#"{"id":"works","type":"boolean"},{"id":"job","type":"text","relevant":"works = true","required":true},"#,
        r#"{"id":"double","type":"money","calculate":"income * 2"}"#
    );
    steps.push(format!(
        r#"{{"id":"rows","fields":[{{"id":"row1","type":"group","repeat":{{"min":0,"max":{rows}}},"fields":[{row}]}}]}}"#
    ));
    format!(r#"{{"id":"generated","version":"1.0.0","steps":[{}]}}"#, steps.join(","))
}

/// The path by which field `number` is named from any step.
fn path(number: usize) -> String {
    format!("s{}.f{number}", number / 20)
}

fn field(number: usize) -> String {
    let relevant = if number % 5 == 4 && number >= 5 {
        // Field 0 of each hundred is a yes or no on which a section hangs.
        format!(r#","relevant":"{} != false""#, path(number / 100 * 100))
    } else {
        String::new()
    };
    match number {
        n if n % 100 == 0 => format!(r#"{{"id":"f{n}","type":"boolean"}}"#),
        // A chain: each tenth adds the tenth before it and a number beside it; a chain starts anew after twenty.
        n if n % 10 == 3 => {
            let before = if n >= 13 && (n / 10) % 20 != 0 { path(n - 10) } else { "0".to_owned() };
            let beside = path(n / 10 * 10 + 1);
            format!(
                r#"{{"id":"f{n}","type":"decimal","calculate":"(if {before} = null then 0 else {before}) + (if {beside} = null then 0 else {beside})"}}"#
            )
        }
        n if n % 10 == 1 => format!(r#"{{"id":"f{n}","type":"decimal"}}"#),
        n if n % 10 == 7 => format!(r#"{{"id":"f{n}","type":"choice","options":["a","b","c"]{relevant}}}"#),
        n if n % 10 == 8 => format!(r#"{{"id":"f{n}","type":"date"{relevant}}}"#),
        n => format!(r#"{{"id":"f{n}","type":"text","required":true,"pattern":"[A-Za-z ]+"{relevant}}}"#),
    }
}
