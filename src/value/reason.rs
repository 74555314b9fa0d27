//! Why a result is null.

use std::fmt;

use super::{Kind, Value};

/// Why an operation has no result. One word, since every operation may return one. Without the feature `reasons` it
/// keeps the values involved to itself: nobody asks for them on an applicant's phone.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason(Cause);

#[cfg(feature = "reasons")]
type Cause = Box<(ReasonKind, Vec<Value>)>;
#[cfg(not(feature = "reasons"))]
type Cause = ReasonKind;

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReasonKind {
    /// An operand is null: most often a question without an answer.
    NullOperand,
    /// The operation does not exist for values of these kinds.
    WrongKind,
    /// A value of this kind was expected.
    Expected(Kind),
    /// A value outside of what the operation is defined for, for example the root of -1.
    OutOfDomain,
    /// Division by zero.
    DivisionByZero,
    /// The result has more digits, years or months than can be held.
    Overflow,
    /// Text that is not written as the function needs it, for example `date("yesterday")`.
    Unreadable,
    /// A list has no item at that position.
    NoSuchItem,
    /// A value has no member of that name (the second of the values).
    NoSuchMember,
    /// Nothing of that name is known.
    UnknownName,
    /// A function has no parameters like these.
    WrongArguments,
    /// The value called is no function.
    NotAFunction,
    /// The same name twice where each may come once.
    Duplicate,
    /// A function of another language cannot be called here.
    NotSupported,
    /// A limit was reached.
    Limit(Limit),
}

/// Which limit was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Limit {
    /// Steps of one evaluation.
    Steps,
    /// Depth of nested expressions or calls.
    Depth,
    /// Items of a list.
    ListLength,
    /// Length of a text.
    StringLength,
    /// Size or effort of a text pattern.
    Pattern,
}

#[cfg(feature = "reasons")]
impl Reason {
    /// A reason with the values involved.
    #[cold]
    #[inline(never)]
    #[must_use]
    pub fn new(kind: ReasonKind, values: &[&Value]) -> Self {
        Self(Box::new((kind, values.iter().map(|value| (*value).clone()).collect())))
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> &ReasonKind {
        &self.0.0
    }

    /// The values involved, in the order of the operands.
    #[must_use]
    pub fn values(&self) -> &[Value] {
        &self.0.1
    }

    /// The operation does not exist for these values: null operands are told apart from wrong kinds.
    #[cold]
    #[inline(never)]
    #[must_use]
    pub fn kinds(values: &[&Value]) -> Self {
        let null = values.iter().any(|value| value.is_null());
        Self::new(if null { ReasonKind::NullOperand } else { ReasonKind::WrongKind }, values)
    }

    /// A value of another kind was expected.
    #[cold]
    #[inline(never)]
    #[must_use]
    pub fn expected(kind: Kind, value: &Value) -> Self {
        let kind = if value.is_null() { ReasonKind::NullOperand } else { ReasonKind::Expected(kind) };
        Self::new(kind, &[value])
    }
}

#[cfg(not(feature = "reasons"))]
impl Reason {
    /// A reason; the values involved are for the engine with the feature `reasons`.
    #[must_use]
    pub fn new(kind: ReasonKind, _: &[&Value]) -> Self {
        Self(kind)
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> &ReasonKind {
        &self.0
    }

    /// The values involved: none are kept.
    #[must_use]
    pub fn values(&self) -> &[Value] {
        &[]
    }

    /// The operation does not exist for these values.
    #[must_use]
    pub fn kinds(_: &[&Value]) -> Self {
        Self(ReasonKind::WrongKind)
    }

    /// A value of another kind was expected.
    #[must_use]
    pub fn expected(kind: Kind, _: &Value) -> Self {
        Self(ReasonKind::Expected(kind))
    }
}

impl Reason {
    /// A limit was reached.
    #[must_use]
    pub fn limit(limit: Limit) -> Self {
        Self::new(ReasonKind::Limit(limit), &[])
    }
}

impl ReasonKind {
    /// A stable name for tools, in kebab case.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NullOperand => "null-operand",
            Self::WrongKind => "wrong-kind",
            Self::Expected(_) => "expected-kind",
            Self::OutOfDomain => "out-of-domain",
            Self::DivisionByZero => "division-by-zero",
            Self::Overflow => "overflow",
            Self::Unreadable => "unreadable",
            Self::NoSuchItem => "no-such-item",
            Self::NoSuchMember => "no-such-member",
            Self::UnknownName => "unknown-name",
            Self::WrongArguments => "wrong-arguments",
            Self::NotAFunction => "not-a-function",
            Self::Duplicate => "duplicate",
            Self::NotSupported => "not-supported",
            Self::Limit(Limit::Steps) => "limit-steps",
            Self::Limit(Limit::Depth) => "limit-depth",
            Self::Limit(Limit::ListLength) => "limit-list-length",
            Self::Limit(Limit::StringLength) => "limit-string-length",
            Self::Limit(Limit::Pattern) => "limit-pattern",
        }
    }
}

/// One phrase for people who write expressions.
impl fmt::Display for ReasonKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NullOperand => "a value that is needed is null",
            Self::WrongKind => "the operation does not exist for values of these kinds",
            Self::Expected(kind) => return write!(f, "expected a {}", kind.name()),
            Self::OutOfDomain => "the value is outside of what the operation is defined for",
            Self::DivisionByZero => "division by zero",
            Self::Overflow => "the result is too large to be held exactly",
            Self::Unreadable => "the text is not written as the function needs it",
            Self::NoSuchItem => "the list has no item at that position",
            Self::NoSuchMember => "the value has no member of that name",
            Self::UnknownName => "nothing of that name is known",
            Self::WrongArguments => "the function has no parameters like these",
            Self::NotAFunction => "what is called is no function",
            Self::Duplicate => "the same name is given twice",
            Self::NotSupported => "functions of other languages cannot be called",
            Self::Limit(Limit::Steps) => "the evaluation takes too many steps",
            Self::Limit(Limit::Depth) => "the expression is nested too deeply",
            Self::Limit(Limit::ListLength) => "the list is too long",
            Self::Limit(Limit::StringLength) => "the text is too long",
            Self::Limit(Limit::Pattern) => "the pattern is too large for this text",
        })
    }
}
