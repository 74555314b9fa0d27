#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| lotse_fuzz::bundled(bytes));
