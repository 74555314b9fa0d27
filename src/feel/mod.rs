//! The expression language FEEL (DMN 1.5): text is compiled once against declared names and
//! types, and evaluated as often as answers change.

mod builtins;
mod check;
pub(crate) mod codec;
mod conform;
mod counting;
mod evaluate;
pub mod extensions;
pub mod finding;
mod lexer;
pub mod limits;
mod node;
mod parser;
#[cfg(test)]
mod print;
mod program;
mod scope;
mod syntax;
mod types;

use std::rc::Rc;

pub use finding::Finding;
pub(crate) use parser::is_compound;
pub use program::{Evaluation, Inputs, Program, Reference, Trace, Used, Warning};
pub use scope::{Extension, NoNames, Scope, Variable, VariableId};
pub use types::Type;

/// Whether this build has every standard function. Without the feature `all-functions` some that forms hardly use are
/// left out.
pub const HAS_ALL_FUNCTIONS: bool = cfg!(feature = "all-functions");

/// A program, if the text could be read, and what is wrong with it.
#[derive(Clone, Debug)]
pub struct Compilation {
    /// Missing where the text is no expression at all. Where names or types are wrong there is a
    /// program, the wrong part of which is null.
    pub program: Option<Program>,
    /// What is wrong.
    pub findings: Vec<Finding>,
}

/// Reads and checks an expression.
///
/// ```
/// # use lotse::feel::{NoNames, compile};
/// let compilation = compile("(1 + 2) * 3", &NoNames);
/// assert!(compilation.findings.is_empty());
/// ```
#[must_use]
pub fn compile(source: &str, scope: &dyn Scope) -> Compilation {
    let tree = match parser::expression(source, compound_names(scope)) {
        Ok(tree) => tree,
        Err(finding) => return Compilation { program: None, findings: vec![*finding] },
    };
    finished(source, check::expression(source, &tree, scope))
}

/// Reads and checks unary tests, such as `>= 18, null`: what a value is tested for, whose type is
/// that of `input`. The program's first reference is the value tested, which `?` names too.
#[must_use]
pub fn compile_unary_tests(source: &str, input: &Variable, scope: &dyn Scope) -> Compilation {
    let tests = match parser::unary_tests(source, compound_names(scope)) {
        Ok(tests) => tests,
        Err(finding) => return Compilation { program: None, findings: vec![*finding] },
    };
    finished(source, check::unary_tests(source, &tests, input, scope))
}

fn finished(source: &str, checked: check::Checked) -> Compilation {
    let program = Program {
        source: source.into(),
        node: Rc::new(checked.node),
        references: checked.references,
        result_type: checked.r#type,
    };
    Compilation { program: Some(program), findings: checked.findings }
}

/// The declared names that the parser must know: those that are more than words.
fn compound_names(scope: &dyn Scope) -> Vec<Rc<str>> {
    let mut names = Vec::new();
    if scope.has_compound_names() {
        scope.names(&mut |name| {
            if parser::is_compound(name) {
                names.push(name.into());
            }
        });
    }
    for extension in scope.functions() {
        if parser::is_compound(extension.name) {
            names.push(extension.name.into());
        }
    }
    names
}
