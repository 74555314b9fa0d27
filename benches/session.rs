//! The session natively: load, one answer, a chain, a section, rows, validity, drafts. JSON lines for `cargo xtask bench`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::expect_used,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a benchmark"
)]

use std::hint::black_box;
use std::rc::Rc;
use std::time::Instant;

use lotse::form::{Data, Form};
use lotse::session::{Input, Session, Settings};
use lotse::value::Date;

#[path = "../examples/generate_form.rs"]
#[allow(dead_code)]
mod generate_form;

const SIZES: [usize; 5] = [50, 200, 575, 1_000, 5_000];

fn main() {
    let mut one_answer = Vec::new();
    for fields in SIZES {
        let data: Data = serde_json::from_str(&generate_form::generate(fields, 1_000)).unwrap();
        let budget = (fields == 575).then_some(20_000.0);
        report(
            &format!("load, {fields} fields"),
            time(10, || Form::read(black_box(&data), &[])),
            "us",
            budget,
        );
        let form = Rc::new(Form::read(&data, &[]).0.expect("a form without errors"));
        let settings = Settings::new(Date::new(2026, 11, 23).unwrap());
        let mut session = Session::new(Rc::clone(&form), settings.clone()).unwrap();
        report(
            &format!("new session, {fields} fields"),
            time(10, || Session::new(Rc::clone(&form), settings.clone()).unwrap()),
            "us",
            None,
        );

        let budget = (fields == 575).then_some(100.0);
        let text = session.place("s0.f2").unwrap();
        let mut turn = 0_u32;
        let mut toggle = |words: [&str; 2]| {
            turn += 1;
            Input::text(words[usize::from(u32::is_multiple_of(turn, 2))])
        };
        let one = time(2_000, || session.set(text, toggle(["Amal", "Erika"])).unwrap());
        one_answer.push(one);
        report(&format!("one answer, 1 dependent, {fields} fields"), one, "us", budget);
        let start = session.place("s0.f1").unwrap();
        report(
            &format!("one answer, chain of 20, {fields} fields"),
            time(500, || session.set(start, toggle(["1", "2"])).unwrap()),
            "us",
            budget,
        );
        let section = session.place("s0.f0").unwrap();
        report(
            &format!("one answer toggles a section, {fields} fields"),
            time(500, || session.set(section, toggle(["true", "false"])).unwrap()),
            "us",
            None,
        );
        let budget = (fields == 575).then_some(2_000.0);
        report(
            &format!("all violations, {fields} fields"),
            time(50, || session.violations().len()),
            "us",
            budget,
        );
        let draft = session.draft();
        report(&format!("write draft, {fields} fields"), time(20, || session.draft()), "us", None);
        report(
            &format!("restore draft, {fields} fields"),
            time(5, || Session::restore(Rc::clone(&form), settings.clone(), &draft).unwrap()),
            "us",
            None,
        );

        if fields == 575 {
            let repeat = session.place("rows.row1").unwrap();
            // Many sessions, so that what is timed is the work and not the first touch of fresh memory.
            let (mut second, mut last) = (Vec::new(), Vec::new());
            for _ in 0..50 {
                let mut session = Session::new(Rc::clone(&form), settings.clone()).unwrap();
                for number in 1..=200 {
                    let before = Instant::now();
                    session.add_row(repeat).unwrap();
                    let elapsed = before.elapsed().as_secs_f64() * 1e6;
                    match number {
                        2 => second.push(elapsed),
                        200 => last.push(elapsed),
                        _ => {}
                    }
                }
            }
            let (early, late) = (median(&mut second), median(&mut last));
            report("add row 2", early, "us", None);
            report("add row 200", late, "us", None);
            report("add row 200, times row 2", late / early, "x", Some(1.2));
        }
    }
    report("one answer, 5000 fields, times 50 fields", one_answer[4] / one_answer[0], "x", Some(1.1));
}

/// Median time of one call in microseconds.
fn time<T>(calls: usize, mut call: impl FnMut() -> T) -> f64 {
    let mut times: Vec<f64> = (0..calls)
        .map(|_| {
            let before = Instant::now();
            black_box(call());
            before.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    median(&mut times)
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn report(name: &str, value: f64, unit: &str, budget: Option<f64>) {
    let budget = budget.map_or(String::new(), |budget| format!(r#","budget":{budget}"#));
    println!(r#"{{"name":"{name}","value":{value:.2},"unit":"{unit}"{budget}}}"#);
}
