//! Lines: the expression, then what the names are answered with.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| {
    let mut lines = text.lines();
    let source = lines.next().unwrap_or_default();
    lotse_fuzz::evaluation(source, &lines.collect::<Vec<_>>());
});
