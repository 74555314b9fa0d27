//! The tree of an expression as it is written.

use std::ops::Range;
use std::rc::Rc;

use super::types::Type;
use crate::value::Decimal;

/// Bytes of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) start: u32,
    pub(super) end: u32,
}

impl Span {
    pub(super) fn new(start: usize, end: usize) -> Self {
        // A source is far shorter than 4 GB.
        Self { start: start as u32, end: end as u32 }
    }

    pub(super) fn to(self, other: Self) -> Self {
        Self { start: self.start, end: other.end }
    }

    pub(super) fn range(self) -> Range<u32> {
        self.start..self.end
    }

    pub(super) fn text(self, source: &str) -> &str {
        source.get(self.start as usize..self.end as usize).unwrap_or("")
    }
}

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

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quantifier {
    Some,
    Every,
}
