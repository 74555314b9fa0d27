//! The functions of a module in an order that compresses well.
//!
//! What is alike stands together: functions of one type, among them those with the same local variables, among them those
//! that begin alike. In the order of the linker and of wasm-bindgen (the largest first) the module is 4 KB larger after
//! brotli. See `docs/decisions/0008-size-lever-by-lever.md`.

use anyhow::{Context as _, Result};
use wasm_encoder::{NameMap, NameSection, Section as _};
use wasmparser::{FunctionBody, Parser, Payload, TypeRef};

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
            Payload::CodeSectionEntry(body) => bodies.push(locals_and_code(&body)?),
            _ => {}
        }
    }
    let mut order: Vec<_> = types.into_iter().zip(bodies).zip(imported..).collect();
    order.sort_unstable();

    let mut names: Vec<_> = order
        .into_iter()
        .enumerate()
        .map(|(place, (_, function))| (function, format!("{place:05}")))
        .collect();
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

/// The declarations of the local variables, without their number, and the instructions.
fn locals_and_code<'m>(body: &FunctionBody<'m>) -> Result<(&'m [u8], &'m [u8])> {
    let start = body.range().start;
    let locals = body.get_locals_reader()?.original_position() - start;
    let code = body.get_binary_reader_for_operators()?.original_position() - start;
    let (locals_before, code) = body.as_bytes().split_at_checked(code).context("a function without code")?;
    Ok((locals_before.get(locals..).unwrap_or_default(), code))
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{CodeSection, Function, FunctionSection, Instruction, Module, TypeSection, ValType};
    use wasmparser::{KnownCustom, Name, Parser, Payload};

    use super::name_by_place;

    #[test]
    fn functions_of_one_type_and_then_of_the_same_locals_stand_together() {
        let functions = [
            (1, vec![], Instruction::Nop),
            (0, vec![(1, ValType::I64)], Instruction::Nop),
            (0, vec![(1, ValType::I32)], Instruction::Unreachable),
            (0, vec![(1, ValType::I64)], Instruction::Unreachable),
        ];
        let mut types = TypeSection::new();
        types.ty().function([], []);
        types.ty().function([ValType::I32], []);
        let mut of_type = FunctionSection::new();
        let mut code = CodeSection::new();
        for (ty, locals, instruction) in functions {
            of_type.function(ty);
            let mut body = Function::new(locals);
            body.instruction(&instruction).instruction(&Instruction::End);
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
        assert_eq!(names, [(0, "00003"), (1, "00001"), (2, "00002"), (3, "00000")]);
    }
}
