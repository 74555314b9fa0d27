//! Any text, compiled and evaluated: it may be wrong, it must not panic, hang, or fail to be
//! written and read again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lotse::feel::{Inputs, NoNames, compile};
use lotse::value::{Date, DateTime, Time, Value, literal};

struct Nothing;

impl Inputs for Nothing {
    fn value(&self, _: usize) -> Value {
        Value::Null
    }

    fn now(&self) -> DateTime {
        DateTime { date: Date { year: 2026, month: 11, day: 23 }, time: Time::MIDNIGHT }
    }
}

fuzz_target!(|source: &str| {
    let Some(program) = compile(source, &NoNames).program else { return };
    let evaluation = program.evaluate(&Nothing);
    let trace = program.explain(&Nothing);
    assert_eq!(literal(&trace.value), literal(&evaluation.value));
    // A value that is no function is an expression that gives itself.
    let text = literal(&evaluation.value);
    if text.len() < 10_000 && !text.contains("function") {
        if let Some(again) = compile(&text, &NoNames).program {
            assert_eq!(literal(&again.evaluate(&Nothing).value), text);
        }
    }
});
