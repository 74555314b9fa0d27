//! What an expression may name.

use super::Type;
use crate::value::{Reason, Value};

/// The names an expression is checked against.
pub trait Scope {
    /// The variable of exactly that name.
    fn lookup(&self, name: &str) -> Option<Variable>;
    /// Calls `each` with every name, for "did you mean" and for names of several words.
    fn names(&self, each: &mut dyn FnMut(&str));
    /// Whether one of its names may hold more than words (`-`, digits at the beginning of a word …): where none does, the names are not gone through for each
    /// expression.
    fn has_compound_names(&self) -> bool {
        true
    }
    /// Functions beyond the standard ones.
    fn functions(&self) -> &[Extension] {
        &[]
    }
}

/// A declared variable.
#[derive(Clone, Debug, PartialEq)]
pub struct Variable {
    /// Chosen by whoever declares it.
    pub id: VariableId,
    /// What its values are.
    pub r#type: Type,
}

/// Tells variables apart; its number means something to its owner alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VariableId(pub u32);

/// A function that forms need and the standard lacks.
#[derive(Clone, Debug)]
pub struct Extension {
    /// Its name; it may hold spaces.
    pub name: &'static str,
    /// Names of its parameters, for calls by name; a name that ends in `?` may be left out (then it is null).
    pub parameters: &'static [&'static str],
    /// The type of its result.
    pub result: Type,
    /// The function itself: as many values as parameters. It is pure: same values, same result.
    pub call: fn(&[Value]) -> Result<Value, Reason>,
    /// Only an engine with all functions has it: no form of a service calls it yet.
    pub is_rare: bool,
}

/// No names at all.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoNames;

impl Scope for NoNames {
    fn lookup(&self, _: &str) -> Option<Variable> {
        None
    }

    fn names(&self, _: &mut dyn FnMut(&str)) {}
}
