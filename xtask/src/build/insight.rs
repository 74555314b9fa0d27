//! Which crates and modules the bytes of the wasm come from, when the size gate pinches.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::Result;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

use super::wasm;
use crate::shell;
use crate::stamp::read;

/// How many functions are listed.
const LARGEST_FUNCTIONS: usize = 25;

/// What the expression language consists of, with its numbers, dates and patterns. The checks of answers and the texts use
/// some of it too, so it counts for rather more than it is.
const LANGUAGE: [&str; 4] = ["lotse::feel", "lotse::value", "lotse::pattern", "rust_decimal"];

/// Prints the code of each crate (each module for Lotse itself) and the largest functions.
///
/// The module is optimised as for delivery but keeps its names, so the bytes are those before brotli.
pub(crate) fn report() -> Result<()> {
    let module = read(&named_module()?)?;
    let (functions, data) = measure(&module)?;
    let code: usize = functions.iter().map(|(_, bytes)| bytes).sum();

    let mut origins = BTreeMap::<String, usize>::new();
    for (name, bytes) in &functions {
        *origins.entry(origin(name)).or_default() += bytes;
    }
    let mut origins: Vec<_> = origins.into_iter().collect();
    origins.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    println!("\n{:<44}{:>12}{:>8}", "code by crate or module", "bytes", "%");
    for (origin, bytes) in &origins {
        println!("{origin:<44}{bytes:>12}{:>8.1}", *bytes as f64 * 100.0 / code as f64);
    }
    println!("{:<44}{code:>12}\n{:<44}{data:>12}", "all code", "constants (strings, tables)");

    let language: usize = origins
        .iter()
        .filter(|(origin, _)| LANGUAGE.contains(&origin.as_str()))
        .map(|(_, bytes)| bytes)
        .sum();
    let delivered = super::size::of_module()?;
    println!(
        "\nthe expression language ({}): {language} bytes, {:.1} % of the code, about {:.0} of the {delivered} after brotli",
        LANGUAGE.join(", "),
        language as f64 * 100.0 / code as f64,
        language as f64 / code as f64 * delivered as f64
    );

    let mut functions = functions;
    functions.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    println!("\n{:>8}  largest functions", "bytes");
    for (name, bytes) in functions.iter().take(LARGEST_FUNCTIONS) {
        println!("{bytes:>8}  {name}");
    }
    Ok(())
}

fn named_module() -> Result<PathBuf> {
    let directory = shell::target_directory().join("xtask/insight");
    let compiled = wasm::compile(wasm::Engine::Runtime)?;
    wasm::generate_glue(&compiled, &directory, wasm::Names::Kept)?;
    wasm::optimise(&directory, wasm::Names::Kept)?;
    Ok(directory.join(wasm::MODULE))
}

/// The functions by readable name with the bytes of their bodies, and the bytes of the constants.
fn measure(module: &[u8]) -> Result<(Vec<(String, usize)>, usize)> {
    let mut imported = 0;
    let mut bodies = Vec::new();
    let mut data = 0;
    let mut names = BTreeMap::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.range().len()),
            Payload::DataSection(section) => data = section.range().len(),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(subsections) = section.as_known() {
                    for subsection in subsections {
                        if let Name::Function(functions) = subsection? {
                            for naming in functions {
                                let naming = naming?;
                                names.insert(naming.index as usize, readable(naming.name));
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
    let functions = bodies
        .into_iter()
        .enumerate()
        .map(|(index, bytes)| {
            (names.remove(&(imported + index)).unwrap_or_else(|| "(no name)".to_owned()), bytes)
        })
        .collect();
    Ok((functions, data))
}

fn readable(symbol: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(symbol))
}

/// What belongs to whoever uses it: a `Vec` of nodes, sorting them, dropping them.
const LIBRARY: [&str; 3] = ["core", "alloc", "std"];

/// `lotse::feel` for everything in that module, the crate for what is not ours. What the standard library makes of a type
/// of ours (its lists, loops, `drop`, methods of its traits) is that type's, or else that of the first crate that is named.
fn origin(function: &str) -> String {
    let is_path_part = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == ':';
    let paths: Vec<&str> = function
        .split(|letter: char| !is_path_part(letter))
        .filter(|path| path.contains("::") && !path.starts_with("::"))
        .collect();
    let crate_of = |path: &str| path.split("::").next().unwrap_or_default().to_owned();
    let is_of_library = |path: &&str| LIBRARY.contains(&crate_of(path).as_str());
    // A free function of another crate is its own, whatever it is called with.
    let own = paths.first().filter(|path| function.starts_with(**path) && !is_of_library(path));
    let ours = paths.iter().find(|path| crate_of(path).starts_with("lotse"));
    let foreign = paths.iter().find(|path| !is_of_library(path));
    match own.or(ours).or(foreign).or(paths.first()) {
        Some(path) => match path.split("::").collect::<Vec<_>>().as_slice() {
            ["lotse", module, ..] => format!("lotse::{module}"),
            [name, ..] => (*name).to_owned(),
            [] => "(other)".to_owned(),
        },
        None => unmangled(function).to_owned(),
    }
}

/// Functions that have no path: what the compiler calls, what JavaScript calls.
fn unmangled(function: &str) -> &'static str {
    let begins = |starts: &[&str]| starts.iter().any(|start| function.starts_with(start));
    if begins(&["__wbindgen", "__externref", "__wbg", "externref"]) {
        "wasm_bindgen"
    } else if begins(&["mem", "__multi", "__ashl", "__lshr", "__udiv", "__umod", "__rust", "bcmp"]) {
        "compiler_builtins"
    } else if begins(&["session_", "form_", "view_"]) {
        "lotse_wasm"
    } else {
        "(other)"
    }
}

#[cfg(test)]
mod tests {
    use super::origin;

    #[test]
    fn functions_belong_to_the_crate_of_their_type() {
        let check = |function: &str, expected: &str| assert_eq!(origin(function), expected, "{function}");
        check("lotse::feel::parse::expression", "lotse::feel");
        check("<lotse::value::Value as core::clone::Clone>::clone", "lotse::value");
        check("<&lotse::value::Value as core::fmt::Debug>::fmt", "lotse::value");
        check("core::ptr::drop_in_place<lotse::form::Form>", "lotse::form");
        check("core::ptr::drop_in_place<[lotse::form::Node]>", "lotse::form");
        check("<str as core::fmt::Display>::fmt", "core");
        check("rust_decimal::ops::div", "rust_decimal");
        check("core::ptr::drop_in_place::<alloc::vec::Vec<lotse::form::Node>>", "lotse::form");
        check(
            "<alloc::vec::Vec<(alloc::rc::Rc<str>, lotse::value::Value)> as core::clone::Clone>::clone",
            "lotse::value",
        );
        check(
            "core::slice::sort::stable::drift::sort::<lotse::i18n::Bundle, lotse::render::page::{closure#0}>",
            "lotse::i18n",
        );
        check(
            "<core::iter::Map<core::slice::Iter<js_sys::Array>, lotse_wasm::view::{closure#0}>>::fold",
            "lotse_wasm",
        );
        check("<rust_decimal::Decimal as lotse::value::number::Exact>::plus", "lotse::value");
        check("<alloc::vec::Vec<js_sys::Object>>::push", "js_sys");
        check("wasm_bindgen::convert::take::<lotse_wasm::form::Form>", "wasm_bindgen");
        check("<alloc::string::String>::push_str", "alloc");
        check("__wbindgen_malloc", "wasm_bindgen");
        check("memcpy", "compiler_builtins");
        check("session_addRow", "lotse_wasm");
        check("what", "(other)");
    }
}
