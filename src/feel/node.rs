//! The resolved tree: references by index, locals by slot, functions by address.

use std::ops::Range;
use std::rc::Rc;

use super::builtins::Builtin;
use super::types::Type;
use crate::value::{Reason, ReasonKind, Value};

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

/// A part of a program.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) code: Code,
    pub(super) span: Span,
}

#[derive(Debug)]
pub(super) enum Code {
    Constant(Value),
    /// A text of `@"…"` that needs the host: it names a time zone.
    At(Rc<str>),
    /// What the host supplies under this index.
    Input(usize),
    /// What is bound at this place of the stack.
    Local(usize),
    /// A name in a filter whose items are not known before: a member of the item in that slot,
    /// or else what the name means outside.
    ItemMember(usize, Rc<str>, Option<Box<Node>>),
    Path(Box<Node>, Rc<str>),
    /// The filter is evaluated with the item in the next slot; true if it never is a number.
    Filter(Box<(Node, Node)>, FilterKind),
    Negate(Box<Node>),
    Arithmetic(Operator, Box<(Node, Node)>),
    Compare(Comparison, Box<(Node, Node)>),
    /// False, if any operand is; the flag makes it `or` (true, if any is).
    Logic(bool, Box<[Node]>),
    Between(Box<[Node; 3]>),
    In(Box<Node>, Box<[Test]>),
    /// A test that became a value: a range without one end.
    HalfRange(Comparison, Box<Node>),
    If(Box<[Node; 3]>),
    For(Box<Loop>),
    Quantified(Quantifier, Box<Loop>),
    InstanceOf(Box<Node>, Type),
    List(Box<[Node]>),
    Context(Box<[(Rc<str>, Node)]>),
    Range(Box<(Node, Node)>, bool, bool),
    Function(Rc<Lambda>),
    /// A standard function as a value.
    BuiltinValue(&'static [Builtin]),
    Builtin(&'static Builtin, Box<[Node]>),
    Extension(FormFunction, Box<[Node]>),
    Call(Box<Node>, Box<[Node]>),
    CallNamed(Box<Node>, Box<[(Rc<str>, Node)]>),
    /// What is known to be wrong before it runs.
    Wrong(ReasonKind),
}

/// A function that forms have beside the standard ones.
#[derive(Clone, Copy, Debug)]
pub(super) struct FormFunction {
    pub(super) name: &'static str,
    pub(super) call: fn(&[Value]) -> Result<Value, Reason>,
    pub(super) is_rare: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FilterKind {
    /// A number: the position of one item.
    Position,
    /// A condition on each item.
    Condition,
    /// Known when the first item was tried.
    Unknown,
}

/// A test of `in`.
#[derive(Debug)]
pub(super) enum Test {
    Anything,
    Compare(Comparison, Node),
    /// Equal to the value, in the range, in the list.
    Value(Node),
    /// An expression with `?`: true or false itself.
    Condition(Node),
    Not(Box<[Test]>),
}

#[derive(Debug)]
pub(super) struct Loop {
    pub(super) domains: Box<[Domain]>,
    pub(super) body: Node,
    /// The results so far are read as `partial`, bound before the iterators.
    pub(super) partial: bool,
}

/// What an iterator runs over; with an end: from number to number.
#[derive(Debug)]
pub(super) struct Domain {
    pub(super) from: Node,
    pub(super) to: Option<Node>,
}

/// A function literal.
#[derive(Debug)]
pub(super) struct Lambda {
    pub(super) parameters: Box<[(Rc<str>, Type)]>,
    /// The type of the body, as far as it is known.
    pub(super) result: Type,
    pub(super) body: Node,
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
