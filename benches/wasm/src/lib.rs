//! Loops over the expressions of [`cases`]: the caller measures how long they take.
//!
//! No glue is needed: only numbers cross the boundary.
// Exporting a symbol counts as unsafe code; there is no other here.
#![allow(unsafe_code)]

mod cases;

use std::cell::RefCell;

use cases::Prepared;

thread_local! {
    static PREPARED: RefCell<Vec<Prepared>> = const { RefCell::new(Vec::new()) };
}

/// Compiles all expressions; how many there are.
#[unsafe(no_mangle)]
pub extern "C" fn prepare() -> usize {
    PREPARED.with_borrow_mut(|prepared| {
        *prepared = cases::CASES.iter().filter_map(Prepared::new).collect();
        prepared.len()
    })
}

/// Evaluates one prepared expression so many times; how often the result was what it should be.
#[unsafe(no_mangle)]
pub extern "C" fn evaluate(case: usize, times: u32) -> u32 {
    PREPARED.with_borrow(|prepared| {
        let Some(prepared) = prepared.get(case) else { return 0 };
        (0..times).map(|_| u32::from(prepared.evaluate())).sum()
    })
}

/// Reads and checks one expression so many times; how often that gave a program.
#[unsafe(no_mangle)]
pub extern "C" fn compile(case: usize, times: u32) -> u32 {
    PREPARED.with_borrow(|prepared| {
        let Some(prepared) = prepared.get(case) else { return 0 };
        (0..times).map(|_| u32::from(prepared.compile())).sum()
    })
}
