//! Tokens to a tree (DMN 1.5, section 10.3.1.2). The first mistake ends it.
//!
//! Names may hold spaces and operators. A name with an operator, a keyword or a number in it is
//! known by its declaration (the longest one that fits is taken); otherwise words that follow each
//! other are one name, since nothing else could be meant.

mod primary;
mod types;

use std::rc::Rc;

pub(crate) use primary::is_compound;

use super::finding::{Finding, code};
use super::lexer::{self, Token, TokenKind};
use super::limits::{MAX_DEPTH, MAX_SOURCE};
use super::syntax::{Comparison, Operator, Span, Tree, TreeKind};
use crate::diagnostic::Severity;

type Parsed<T> = Result<T, Box<Finding>>;

/// Reads an expression. `names` are the declared names that are more than words.
pub(super) fn expression(source: &str, names: Vec<Rc<str>>) -> Parsed<Tree> {
    let mut parser = Parser::new(source, names)?;
    let tree = parser.expression()?;
    parser.end()?;
    Ok(tree)
}

/// Reads unary tests, separated by commas.
pub(super) fn unary_tests(source: &str, names: Vec<Rc<str>>) -> Parsed<Vec<Tree>> {
    let mut parser = Parser::new(source, names)?;
    let mut tests = Vec::new();
    if parser.is("-") && matches!(parser.tokens.get(1), Some(token) if token.kind == TokenKind::End) {
        let span = parser.span();
        return Ok(vec![Tree { kind: TreeKind::Anything, span }]);
    }
    loop {
        tests.push(parser.test()?);
        if !parser.take(",") {
            break;
        }
    }
    parser.end()?;
    Ok(tests)
}

/// Reads a type, such as `list<number>`; nothing if there is no such type.
pub(super) fn type_name(text: &str) -> Option<super::types::Type> {
    let mut parser = Parser::new(text, Vec::new()).ok()?;
    let r#type = parser.type_name().ok()?.ok()?;
    parser.end().ok()?;
    Some(r#type)
}

/// Words that end a name.
const KEYWORDS: [&str; 18] = [
    "and",
    "or",
    "in",
    "between",
    "then",
    "else",
    "return",
    "satisfies",
    "instance",
    "if",
    "for",
    "some",
    "every",
    "function",
    "external",
    "true",
    "false",
    "null",
];

struct Parser<'a> {
    source: &'a str,
    tokens: Vec<Token>,
    position: usize,
    depth: usize,
    /// Names in scope that are more than words, innermost last.
    names: Vec<Rc<str>>,
    /// Names of the same sort that are keys of contexts written so far.
    keys: Vec<Rc<str>>,
}

/// How tightly operators bind, loosest first.
mod binding {
    pub(super) const OR: u8 = 1;
    pub(super) const AND: u8 = 2;
    pub(super) const COMPARISON: u8 = 3;
    pub(super) const SUM: u8 = 5;
    pub(super) const PRODUCT: u8 = 6;
    pub(super) const POWER: u8 = 7;
    pub(super) const SIGN: u8 = 8;
}

impl<'a> Parser<'a> {
    fn new(source: &'a str, names: Vec<Rc<str>>) -> Parsed<Self> {
        if source.len() > MAX_SOURCE {
            let span = Span::new(0, source.len());
            return Err(finding(code::TOO_LARGE, span, "the expression is too long".into()));
        }
        Ok(Self { source, tokens: lexer::tokens(source), position: 0, depth: 0, names, keys: Vec::new() })
    }

    /// A whole expression: everything binds.
    fn expression(&mut self) -> Parsed<Tree> {
        self.operation(0)
    }

    /// An expression of operators that bind more tightly than `least`.
    fn operation(&mut self, least: u8) -> Parsed<Tree> {
        self.enter()?;
        let depth = self.depth;
        let mut left = self.operand()?;
        while let Some(next) = self.infix(&mut left, least)? {
            left = next;
            // Each operator to the right makes the tree deeper.
            self.enter()?;
        }
        self.depth = depth - 1;
        Ok(left)
    }

    /// The operation that `left` begins, if the next operator binds more tightly than `least`.
    fn infix(&mut self, left: &mut Tree, least: u8) -> Parsed<Option<Tree>> {
        let (binding, operator) = match self.peek() {
            TokenKind::Symbol(symbol) => match *symbol {
                "+" => (binding::SUM, Some(Operator::Add)),
                "-" => (binding::SUM, Some(Operator::Subtract)),
                "*" => (binding::PRODUCT, Some(Operator::Multiply)),
                "/" => (binding::PRODUCT, Some(Operator::Divide)),
                "**" => (binding::POWER, Some(Operator::Power)),
                "=" | "!=" | "<" | "<=" | ">" | ">=" => (binding::COMPARISON, None),
                _ => return Ok(None),
            },
            TokenKind::Word => match self.text() {
                "or" => (binding::OR, None),
                "and" => (binding::AND, None),
                "in" | "between" | "instance" => (binding::COMPARISON, None),
                _ => return Ok(None),
            },
            _ => return Ok(None),
        };
        if binding <= least {
            return Ok(None);
        }
        let taken = std::mem::replace(left, Tree { kind: TreeKind::Null, span: left.span });
        let start = taken.span;
        let kind = if let Some(operator) = operator {
            self.advance();
            let right = self.operation(binding)?;
            TreeKind::Arithmetic(operator, Box::new((taken, right)))
        } else if let Some(comparison) = self.comparison() {
            let right = self.operation(binding)?;
            TreeKind::Compare(comparison, Box::new((taken, right)))
        } else {
            self.word_operation(taken, binding)?
        };
        Ok(Some(Tree { kind, span: start.to(self.last_span()) }))
    }

    fn word_operation(&mut self, left: Tree, binding: u8) -> Parsed<TreeKind> {
        let word = self.text();
        self.advance();
        Ok(match word {
            "or" | "and" => {
                let mut operands = vec![left];
                loop {
                    operands.push(self.operation(binding)?);
                    if self.text() != word || !self.is_word() {
                        break;
                    }
                    self.advance();
                }
                if binding == binding::OR { TreeKind::Or(operands) } else { TreeKind::And(operands) }
            }
            "between" => {
                let low = self.operation(binding::COMPARISON)?;
                self.expect_word("and")?;
                let high = self.operation(binding::COMPARISON)?;
                TreeKind::Between(Box::new([left, low, high]))
            }
            "in" => TreeKind::In(Box::new(left), self.tests_of_in()?),
            _ => {
                self.expect_word("of")?;
                TreeKind::InstanceOf(Box::new(left), self.type_name()?)
            }
        })
    }

    /// What follows `in`: one test, or several in parentheses.
    fn tests_of_in(&mut self) -> Parsed<Vec<Tree>> {
        let open = self.span();
        if !self.take("(") {
            return Ok(vec![self.test()?]);
        }
        let first = self.test()?;
        if self.take("..") {
            return Ok(vec![self.rest_of_range(open, first, false)?]);
        }
        let mut tests = vec![first];
        while self.take(",") {
            tests.push(self.test()?);
        }
        self.expect(")")?;
        Ok(tests)
    }

    /// `< 5`, `not(…)`, a range, or an expression.
    fn test(&mut self) -> Parsed<Tree> {
        let start = self.span();
        if let Some(comparison) = self.comparison() {
            let operand = self.operation(binding::COMPARISON)?;
            let span = start.to(operand.span);
            return Ok(Tree { kind: TreeKind::Test(comparison, Box::new(operand)), span });
        }
        if self.is_word() && self.text() == "not" && self.symbol_at(1) == Some("(") {
            let (position, depth) = (self.position, self.depth);
            self.position += 2;
            let mut tests = vec![self.test()?];
            while self.take(",") {
                tests.push(self.test()?);
            }
            self.expect(")")?;
            let ends = matches!(self.peek(), TokenKind::End | TokenKind::Symbol("," | ")"));
            if ends {
                let span = start.to(self.last_span());
                return Ok(Tree { kind: TreeKind::NotTests(tests), span });
            }
            (self.position, self.depth) = (position, depth);
        }
        self.operation(binding::COMPARISON - 1)
    }

    /// The comparison that comes next, taken.
    fn comparison(&mut self) -> Option<Comparison> {
        let TokenKind::Symbol(symbol) = self.peek() else { return None };
        let comparison = match *symbol {
            "=" => Comparison::Equal,
            "!=" => Comparison::NotEqual,
            "<" => Comparison::Less,
            "<=" => Comparison::LessOrEqual,
            ">" => Comparison::Greater,
            ">=" => Comparison::GreaterOrEqual,
            _ => return None,
        };
        self.advance();
        Some(comparison)
    }

    // The tokens.

    fn peek(&self) -> &TokenKind {
        // The last token is the end, and nothing goes beyond it.
        self.tokens.get(self.position).map_or(&TokenKind::End, |token| &token.kind)
    }

    fn span(&self) -> Span {
        let end = Span::new(self.source.len(), self.source.len());
        self.tokens.get(self.position).map_or(end, |token| token.span)
    }

    fn last_span(&self) -> Span {
        let last = self.position.checked_sub(1).and_then(|last| self.tokens.get(last));
        last.map_or(self.span(), |token| token.span)
    }

    /// How the next token is written.
    fn text(&self) -> &'a str {
        self.span().text(self.source)
    }

    fn is_word(&self) -> bool {
        *self.peek() == TokenKind::Word
    }

    fn is(&self, symbol: &str) -> bool {
        matches!(self.peek(), TokenKind::Symbol(found) if *found == symbol)
    }

    fn symbol_at(&self, ahead: usize) -> Option<&'static str> {
        match self.tokens.get(self.position + ahead)?.kind {
            TokenKind::Symbol(symbol) => Some(symbol),
            _ => None,
        }
    }

    fn advance(&mut self) {
        if *self.peek() != TokenKind::End {
            self.position += 1;
        }
    }

    fn take(&mut self, symbol: &str) -> bool {
        let found = self.is(symbol);
        if found {
            self.advance();
        }
        found
    }

    fn expect(&mut self, symbol: &str) -> Parsed<()> {
        if self.take(symbol) { Ok(()) } else { Err(self.unexpected(symbol)) }
    }

    fn expect_word(&mut self, word: &str) -> Parsed<()> {
        if !self.is_word() || self.text() != word {
            return Err(self.unexpected(word));
        }
        self.advance();
        Ok(())
    }

    fn end(&self) -> Parsed<()> {
        if *self.peek() == TokenKind::End { Ok(()) } else { Err(self.unexpected("the end or an operator")) }
    }

    fn enter(&mut self) -> Parsed<()> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(finding(code::TOO_LARGE, self.span(), "the expression is nested too deeply".into()));
        }
        Ok(())
    }

    #[cold]
    fn unexpected(&self, expected: &str) -> Box<Finding> {
        let message = match self.peek() {
            TokenKind::Wrong(message) => (*message).to_owned(),
            TokenKind::End => format!("expected {expected}, found the end"),
            _ => format!("expected {expected}, found `{}`", self.text()),
        };
        finding(code::SYNTAX, self.span(), message)
    }
}

fn finding(code: &'static str, span: Span, message: String) -> Box<Finding> {
    Box::new(Finding { code, severity: Severity::Error, span: span.range(), message, help: None })
}
