//! The tree of an expression as it is written.

use std::rc::Rc;

pub(super) use super::node::{Comparison, Operator, Quantifier, Span};
use super::types::Type;
use crate::value::Decimal;

/// A part of an expression.
#[derive(Clone, Debug)]
pub(super) struct Tree {
    pub(super) kind: TreeKind,
    pub(super) span: Span,
}

#[derive(Clone, Debug)]
pub(super) enum TreeKind {
    Null,
    Boolean(bool),
    Number(Decimal),
    String(Rc<str>),
    /// `@"…"`
    At(Rc<str>),
    Name(Rc<str>),
    List(Vec<Tree>),
    Context(Vec<(Name, Tree)>),
    Range(Box<RangeTree>),
    /// `< 5` where a value is tested or in parentheses.
    Test(Comparison, Box<Tree>),
    /// `-` as a unary test: everything.
    Anything,
    /// `not(…)` around unary tests.
    NotTests(Vec<Tree>),
    Negate(Box<Tree>),
    Arithmetic(Operator, Box<(Tree, Tree)>),
    Compare(Comparison, Box<(Tree, Tree)>),
    And(Vec<Tree>),
    Or(Vec<Tree>),
    Between(Box<[Tree; 3]>),
    In(Box<Tree>, Vec<Tree>),
    If(Box<[Tree; 3]>),
    For(Vec<Iteration>, Box<Tree>),
    Quantified(Quantifier, Vec<Iteration>, Box<Tree>),
    InstanceOf(Box<Tree>, Result<Type, Name>),
    Path(Box<Tree>, Name),
    Filter(Box<(Tree, Tree)>),
    Call(Box<Tree>, Arguments),
    Function(Vec<(Name, Option<Result<Type, Name>>)>, Box<Tree>),
    /// `function(…) external {…}`
    External,
}

/// A name where it is written.
#[derive(Clone, Debug)]
pub(super) struct Name {
    pub(super) text: Rc<str>,
    pub(super) span: Span,
}

#[derive(Clone, Debug)]
pub(super) struct RangeTree {
    pub(super) start: Tree,
    pub(super) end: Tree,
    pub(super) start_included: bool,
    pub(super) end_included: bool,
}

/// `name in domain`, or `name in domain..end`.
#[derive(Clone, Debug)]
pub(super) struct Iteration {
    pub(super) name: Name,
    pub(super) domain: Tree,
    pub(super) end: Option<Tree>,
}

#[derive(Clone, Debug)]
pub(super) enum Arguments {
    Positional(Vec<Tree>),
    Named(Vec<(Name, Tree)>),
}
