//! The functions of a module in an order that compresses well.
//!
//! What is alike stands together: functions of one type, each followed by the one that is most like it. In the order of the
//! linker and of wasm-bindgen (the largest first) the module is 5 KB larger after brotli.
//! See `docs/decisions/0008-size-lever-by-lever.md`.

use std::collections::{BTreeMap, HashMap, HashSet};

use anyhow::Result;
use wasm_encoder::{NameMap, NameSection, Section as _};
use wasmparser::{Parser, Payload, TypeRef};

/// This file: another order is another module.
pub(super) const SOURCE: &str = include_str!("order.rs");

/// The module, each of its functions named by its place in that order: `wasm-opt --reorder-functions-by-name` puts it there.
pub(super) fn name_by_place(module: &[u8]) -> Result<Vec<u8>> {
    let mut imported: u32 = 0;
    let mut types = Vec::new();
    let mut bodies = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::FunctionSection(section) => types = section.into_iter().collect::<Result<_, _>>()?,
            // Without the number of declarations of local variables, which says little.
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes().get(1..).unwrap_or_default()),
            _ => {}
        }
    }
    let mut of_type = BTreeMap::<u32, Vec<Function>>::new();
    for ((kind, bytes), index) in types.into_iter().zip(bodies).zip(imported..) {
        of_type.entry(kind).or_default().push(Function::new(index, bytes));
    }
    let order = of_type.into_values().flat_map(by_likeness);
    let mut names: Vec<_> =
        order.enumerate().map(|(place, function)| (function.index, format!("{place:05}"))).collect();
    names.sort_unstable();
    let mut map = NameMap::new();
    for (function, name) in &names {
        map.append(*function, name);
    }
    let mut section = NameSection::new();
    section.functions(&map);
    let mut named = module.to_vec();
    section.append_to(&mut named);
    Ok(named)
}

struct Function<'m> {
    index: u32,
    bytes: &'m [u8],
    /// What stands in it three bytes long, each once.
    triples: HashSet<&'m [u8]>,
}

impl<'m> Function<'m> {
    fn new(index: u32, bytes: &'m [u8]) -> Self {
        Self { index, bytes, triples: bytes.windows(3).collect() }
    }
}

/// The first by its bytes, and after each the one with which it shares most of the triples that either has.
fn by_likeness(mut functions: Vec<Function>) -> Vec<Function> {
    functions.sort_unstable_by_key(|function| function.bytes);
    let mut holders = HashMap::<&[u8], Vec<usize>>::new();
    for (place, function) in functions.iter().enumerate() {
        for triple in &function.triples {
            holders.entry(triple).or_default().push(place);
        }
    }
    let mut left: Vec<Option<Function>> = functions.into_iter().map(Some).collect();
    let mut order = Vec::new();
    let mut next = Some(0);
    while let Some(function) = next.and_then(|place| left.get_mut(place)).and_then(Option::take) {
        let mut shared = vec![0; left.len()];
        for triple in &function.triples {
            holders.get(triple).into_iter().flatten().for_each(|place| shared[*place] += 1);
        }
        let likeness = left.iter().zip(shared).enumerate().filter_map(|(place, (other, shared))| {
            let either = function.triples.len() + other.as_ref()?.triples.len() - shared;
            Some((place, shared as f64 / either.max(1) as f64))
        });
        next = likeness.max_by(|one, other| one.1.total_cmp(&other.1)).map(|(place, _)| place);
        order.push(function);
    }
    order
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{CodeSection, Function, FunctionSection, Instruction, Module, TypeSection, ValType};
    use wasmparser::{KnownCustom, Name, Parser, Payload};

    use super::name_by_place;

    #[test]
    fn functions_of_one_type_stand_together_each_after_the_one_most_like_it() {
        let short = [const { Instruction::Nop }; 3];
        let long = [const { Instruction::Unreachable }; 5];
        let mixed = [&[const { Instruction::Return }; 3][..], &long[..]].concat();
        let functions = [(1, &short[..]), (0, &long), (0, &short), (0, &mixed)];
        let mut types = TypeSection::new();
        types.ty().function([], []);
        types.ty().function([ValType::I32], []);
        let mut of_type = FunctionSection::new();
        let mut code = CodeSection::new();
        for (ty, instructions) in functions {
            of_type.function(ty);
            let mut body = Function::new([]);
            for instruction in instructions.iter().chain([&Instruction::End]) {
                body.instruction(instruction);
            }
            code.function(&body);
        }
        let mut module = Module::new();
        module.section(&types).section(&of_type).section(&code);

        let named = name_by_place(&module.finish()).unwrap_or_default();
        let mut names = Vec::new();
        for payload in Parser::new(0).parse_all(&named) {
            let Ok(Payload::CustomSection(section)) = payload else { continue };
            let KnownCustom::Name(subsections) = section.as_known() else { continue };
            for subsection in subsections.flatten() {
                let Name::Function(functions) = subsection else { continue };
                names.extend(functions.into_iter().flatten().map(|naming| (naming.index, naming.name)));
            }
        }
        assert_eq!(names, [(0, "00003"), (1, "00000"), (2, "00002"), (3, "00001")]);
    }
}
