#![no_main]

libfuzzer_sys::fuzz_target!(|source: &str| lotse_fuzz::messages(source));
