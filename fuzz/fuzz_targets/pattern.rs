//! Any pattern on any text: no panic, no endless search.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lotse::pattern::Pattern;

fuzz_target!(|input: (&str, &str)| {
    let (pattern, text) = input;
    for flags in ["", "i", "smx", "q"] {
        let Ok(pattern) = Pattern::new(pattern, flags) else { continue };
        let _ = pattern.is_full_match(text);
        let _ = pattern.replace(text, "[$0]", 10_000);
        let _ = pattern.split(text);
    }
});
