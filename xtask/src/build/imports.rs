//! What the module imports from its glue, under short names.
//!
//! wasm-bindgen names each import by its function and 16 digits that nothing can compress, once in the module and once in
//! the glue: 0.8 KB after brotli in each.

use anyhow::{Context as _, Result, bail};
use wasm_encoder::{EntityType, ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload, TypeRef};

/// This file: other names are another module.
pub(super) const SOURCE: &str = include_str!("imports.rs");

/// What all imports come from, instead of `./lotse_wasm_bg.js`.
const FROM: &str = "a";

/// Module and glue, with short names in both.
pub(super) fn shorten(module: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    let mut short = Module::new();
    let mut glue = glue.to_owned();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        if let Payload::ImportSection(section) = payload {
            let mut imports = ImportSection::new();
            for (number, import) in section.into_imports().enumerate() {
                let import = import?;
                let TypeRef::Func(of_type) = import.ty else {
                    bail!("expected functions alone among the imports, found {import:?}");
                };
                let name = name(number);
                imports.import(FROM, &name, EntityType::Function(of_type));
                glue = replaced(&glue, import.name, &name)?.replace(import.module, FROM);
            }
            short.section(&imports);
        } else if let Some((id, range)) = payload.as_section() {
            let data = module.get(range).context("a section ends behind the module")?;
            short.section(&RawSection { id, data });
        }
    }
    Ok((short.finish(), glue))
}

/// `a` to `z`, then `aa`, `ab` …
fn name(number: usize) -> String {
    let letter = |number: usize| char::from(b'a' + u8::try_from(number % 26).unwrap_or_default());
    match number / 26 {
        0 => letter(number).to_string(),
        more => [name(more - 1), letter(number).to_string()].concat(),
    }
}

/// The glue with another name for the function that it has under this one, once.
fn replaced(glue: &str, name: &str, by: &str) -> Result<String> {
    let key = |name: &str| format!(" {name}: ");
    match glue.matches(&key(name)).count() {
        1 => Ok(glue.replace(&key(name), &key(by))),
        count => bail!("expected {name} once in the glue, found it {count} times"),
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{EntityType, ImportSection, Module, TypeSection};
    use wasmparser::{Parser, Payload};

    use super::{name, shorten};

    #[test]
    fn module_and_glue_agree() {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        for name in ["__wbg_call_a410eb4b59ed5965", "__wbg_call_fc92fee6137d452d"] {
            imports.import("./lotse_wasm_bg.js", name, EntityType::Function(0));
        }
        let mut module = Module::new();
        module.section(&types).section(&imports);
        let glue = "const import0 = {\n    __wbg_call_fc92fee6137d452d: two,\n    __wbg_call_a410eb4b59ed5965: one,\n};\nreturn { \"./lotse_wasm_bg.js\": import0 };";

        let (module, glue) = shorten(&module.finish(), glue).unwrap_or_default();
        let mut names = Vec::new();
        for payload in Parser::new(0).parse_all(&module) {
            let Ok(Payload::ImportSection(section)) = payload else { continue };
            names.extend(section.into_imports().flatten().map(|import| (import.module, import.name)));
        }
        assert_eq!(names, [("a", "a"), ("a", "b")]);
        assert_eq!(glue, "const import0 = {\n    b: two,\n    a: one,\n};\nreturn { \"a\": import0 };");
        assert!(shorten(&module, "nothing of it").is_err());
    }

    #[test]
    fn names_are_letters() {
        assert_eq!([0, 25, 26, 27, 52].map(name), ["a", "z", "aa", "ab", "ba"]);
    }
}
