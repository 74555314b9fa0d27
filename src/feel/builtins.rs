//! The standard functions (DMN 1.5, section 10.3.4), one file a family.

mod boolean;
mod contexts;
mod conversion;
mod lists;
mod numeric;
mod ranges;
mod statistics;
mod strings;
mod temporal;

use std::rc::Rc;

pub(super) use conversion::at_literal;

use super::evaluate::{Evaluator, Outcome};
use super::types::Type;
use crate::value::{Kind, Reason, ReasonKind, Value};

/// A standard function, or one overload of it.
#[derive(Debug)]
pub(super) struct Builtin {
    pub(super) name: &'static str,
    pub(super) parameters: &'static [Parameter],
    pub(super) arity: Arity,
    pub(super) gives: Gives,
    pub(super) run: for<'a, 'b, 'c> fn(&'a mut Evaluator<'b>, &'c [Value]) -> Outcome,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Arity {
    /// One argument for each parameter; optional ones at the end may be left out (then they are null).
    Fixed,
    /// One list, or its items as so many arguments.
    Gather,
    /// Any number of arguments after the first, which the parameters name.
    Rest,
}

#[derive(Debug)]
pub(super) struct Parameter {
    pub(super) name: &'static str,
    pub(super) accept: Accept,
    /// It may be left out or null.
    pub(super) optional: bool,
}

/// What a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Accept {
    Any,
    Number,
    String,
    /// A date, with or without time.
    Moment,
    /// What is no list becomes a list of one.
    List,
    Context,
    /// Numbers and functions, texts and lists, …: the function looks itself.
    NotNull,
}

/// The type of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gives {
    Any,
    Boolean,
    Number,
    String,
    Strings,
    Date,
    Time,
    DateTime,
    YearsMonths,
    List,
    /// The type of the first argument.
    Same,
    /// The type of the items of the first argument.
    Item,
    /// A list of numbers.
    Numbers,
}

const fn fixed(
    name: &'static str,
    parameters: &'static [Parameter],
    gives: Gives,
    run: for<'a, 'b, 'c> fn(&'a mut Evaluator<'b>, &'c [Value]) -> Outcome,
) -> Builtin {
    Builtin { name, parameters, arity: Arity::Fixed, gives, run }
}

const fn gather(
    name: &'static str,
    parameters: &'static [Parameter],
    gives: Gives,
    run: for<'a, 'b, 'c> fn(&'a mut Evaluator<'b>, &'c [Value]) -> Outcome,
) -> Builtin {
    Builtin { name, parameters, arity: Arity::Gather, gives, run }
}

const fn needs(name: &'static str, accept: Accept) -> Parameter {
    Parameter { name, accept, optional: false }
}

const fn may(name: &'static str, accept: Accept) -> Parameter {
    Parameter { name, accept, optional: true }
}

/// What every engine has.
static FAMILIES: [&[Builtin]; 7] = [
    &conversion::TABLE,
    &boolean::TABLE,
    &strings::TABLE,
    &lists::TABLE,
    &statistics::TABLE,
    &numeric::TABLE,
    &temporal::TABLE,
];

/// What forms hardly use and costs an applicant's phone a third of the language: the engine that pages load first goes
/// without (see `docs/decisions/0006-compiled-forms.md`).
#[cfg(feature = "all-functions")]
static RARE_FAMILIES: [&[Builtin]; 9] = [
    &conversion::RARE,
    &boolean::RARE,
    &temporal::RARE,
    &strings::RARE,
    &lists::RARE,
    &statistics::RARE,
    &numeric::RARE,
    &ranges::TABLE,
    &contexts::TABLE,
];
#[cfg(not(feature = "all-functions"))]
static RARE_FAMILIES: [&[Builtin]; 0] = [];

/// All overloads of the function, which stand side by side.
pub(super) fn find(name: &str) -> Option<&'static [Builtin]> {
    find_among(&FAMILIES, name).or_else(|| find_among(&RARE_FAMILIES, name))
}

/// What stands where a name is none of theirs in bytes that are thrown away.
pub(super) static SOME: Builtin = fixed("", &[], Gives::Any, |_, _| Ok(Value::Null));

/// Whether only an engine with all functions has it.
pub(super) fn is_rare(name: &str) -> bool {
    find_among(&FAMILIES, name).is_none()
}

fn find_among(families: &[&'static [Builtin]], name: &str) -> Option<&'static [Builtin]> {
    for family in families {
        if let Some(first) = family.iter().position(|builtin| builtin.name == name) {
            let rest = family.get(first..)?;
            let count = rest.iter().take_while(|builtin| builtin.name == name).count();
            return rest.get(..count);
        }
    }
    None
}

/// The overload for so many arguments.
pub(super) fn by_count(overloads: &'static [Builtin], count: usize) -> Option<&'static Builtin> {
    overloads.iter().find(|builtin| match builtin.arity {
        Arity::Fixed => count <= builtin.parameters.len() && count >= builtin.least(),
        Arity::Gather | Arity::Rest => count >= 1,
    })
}

/// The names of all functions.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    FAMILIES.iter().chain(&RARE_FAMILIES).copied().flatten().map(|builtin| builtin.name)
}

/// The names that hold a word which ends a name elsewhere; the parser must know them.
pub(super) fn compound_names() -> impl Iterator<Item = &'static &'static str> {
    static NAMES: [&str; 2] = ["date and time", "years and months duration"];
    NAMES.iter()
}

impl Builtin {
    /// How many arguments it needs.
    pub(super) fn least(&self) -> usize {
        self.parameters.iter().filter(|parameter| !parameter.optional).count()
    }

    /// The type of its result for arguments of these types.
    pub(super) fn result(&self, arguments: &[Type]) -> Type {
        let first = arguments.first().unwrap_or(&Type::Any);
        match self.gives {
            Gives::Any => Type::Any,
            Gives::Boolean => Type::Boolean,
            Gives::Number => Type::Number,
            Gives::String => Type::String,
            Gives::Strings => Type::List(Rc::new(Type::String)),
            Gives::Numbers => Type::List(Rc::new(Type::Number)),
            Gives::Date => Type::Date,
            Gives::Time => Type::Time,
            Gives::DateTime => Type::DateTime,
            Gives::YearsMonths => Type::YearsMonths,
            Gives::List => Type::List(Rc::new(Type::Any)),
            Gives::Same => match first {
                list @ Type::List(_) => list.clone(),
                Type::Any => Type::List(Rc::new(Type::Any)),
                item => Type::List(Rc::new(item.clone())),
            },
            Gives::Item => arguments.iter().map(Type::item).fold(Type::Null, |all, item| all.join(item)),
        }
    }
}

impl Parameter {
    /// Checks the argument, and converts between an item and a list of one.
    pub(super) fn accept(&self, argument: &mut Value) -> Result<(), Reason> {
        let kind = match (self.accept, &*argument) {
            (Accept::Any, _) => return Ok(()),
            (_, Value::Null) if self.optional => return Ok(()),
            (_, Value::Null) => return Err(Reason::new(ReasonKind::NullOperand, &[argument])),
            (Accept::NotNull, _)
            | (Accept::Number, Value::Number(_))
            | (Accept::String, Value::String(_))
            | (Accept::List, Value::List(_))
            | (Accept::Context, Value::Context(_))
            | (Accept::Moment, Value::Date(_) | Value::DateTime(_)) => return Ok(()),
            (Accept::List, _) => {
                *argument = Value::list(vec![argument.clone()]);
                return Ok(());
            }
            (_, Value::List(items)) if items.len() == 1 => {
                let mut item = items.first().cloned().unwrap_or_default();
                if !matches!(item, Value::List(_)) && self.accept(&mut item).is_ok() {
                    *argument = item;
                    return Ok(());
                }
                self.accept.kind()
            }
            _ => self.accept.kind(),
        };
        Err(Reason::expected(kind, argument))
    }

    /// Whether a value of that type may be right.
    pub(super) fn may_take(&self, r#type: &Type) -> bool {
        let r#type = match r#type {
            Type::List(item) if self.accept != Accept::List => item,
            other => other,
        };
        match (self.accept, r#type) {
            (Accept::Any | Accept::NotNull | Accept::List, _) | (_, Type::Any | Type::Null) => true,
            (Accept::Number, r#type) => *r#type == Type::Number,
            (Accept::String, r#type) => matches!(r#type, Type::String | Type::Choice(_)),
            (Accept::Moment, r#type) => matches!(r#type, Type::Date | Type::DateTime),
            (Accept::Context, r#type) => matches!(r#type, Type::Context(_)),
        }
    }
}

impl Accept {
    pub(super) fn kind(self) -> Kind {
        match self {
            Self::Any | Self::NotNull => Kind::Null,
            Self::Number => Kind::Number,
            Self::String => Kind::String,
            Self::Moment => Kind::Date,
            Self::List => Kind::List,
            Self::Context => Kind::Context,
        }
    }
}

/// The values do not suit the function.
#[cold]
#[inline(never)]
fn unsuitable(values: &[Value]) -> Reason {
    Reason::kinds(&values.iter().collect::<Vec<_>>())
}

/// The values are of the right kinds and still have no result.
#[cold]
#[inline(never)]
fn out_of_domain(values: &[Value]) -> Reason {
    Reason::new(ReasonKind::OutOfDomain, &values.iter().collect::<Vec<_>>())
}
