//! Operands: literals, names, brackets, calls, and the expressions that begin with a keyword.

use std::rc::Rc;

use super::super::builtins;
use super::super::lexer::{TokenKind, is_space};
use super::super::syntax::{Arguments, Iteration, Name, Quantifier, RangeTree, Span, Tree, TreeKind};
use super::{KEYWORDS, Parsed, Parser, binding};
use crate::value::number;

impl Parser<'_> {
    /// An operand with its sign and what follows it: `.name`, `[filter]`, `(arguments)`.
    pub(super) fn operand(&mut self) -> Parsed<Tree> {
        let start = self.span();
        if self.take("-") {
            let operand = self.operation(binding::SIGN)?;
            let span = start.to(operand.span);
            return Ok(Tree { kind: TreeKind::Negate(Box::new(operand)), span });
        }
        let depth = self.depth;
        let mut tree = self.primary()?;
        loop {
            let kind = if self.is(".") {
                self.advance();
                let name = self.member_name()?;
                TreeKind::Path(Box::new(tree), name)
            } else if self.is("[") && !self.closes_range() {
                self.advance();
                let names = self.names.len();
                self.names.extend_from_slice(&self.keys.clone());
                let filter = self.expression()?;
                self.names.truncate(names);
                self.expect("]")?;
                TreeKind::Filter(Box::new((tree, filter)))
            } else if self.is("(") {
                TreeKind::Call(Box::new(tree), self.arguments()?)
            } else {
                self.depth = depth;
                return Ok(tree);
            };
            tree = Tree { kind, span: start.to(self.last_span()) };
            self.enter()?;
        }
    }

    /// Whether the `[` that comes next ends a range, `[1..5[`: no filter begins like what follows it.
    fn closes_range(&self) -> bool {
        let Some(next) = self.tokens.get(self.position + 1) else { return true };
        match &next.kind {
            TokenKind::End | TokenKind::Symbol(")" | "]" | "}" | "," | "=" | "!=" | "*" | "/" | "..") => true,
            TokenKind::Word => {
                matches!(
                    next.span.text(self.source),
                    "and" | "or" | "then" | "else" | "return" | "satisfies" | "in" | "instance"
                )
            }
            _ => false,
        }
    }

    fn primary(&mut self) -> Parsed<Tree> {
        let start = self.span();
        let kind = match self.peek().clone() {
            TokenKind::Number => {
                let number = number::parse(self.text())
                    .ok_or_else(|| self.unexpected("a number of at most 28 digits"))?;
                self.advance();
                TreeKind::Number(number)
            }
            TokenKind::String(text) => {
                self.advance();
                TreeKind::String(text)
            }
            TokenKind::Symbol("@") => {
                self.advance();
                let TokenKind::String(text) = self.peek().clone() else {
                    return Err(self.unexpected("a text"));
                };
                self.advance();
                TreeKind::At(text)
            }
            TokenKind::Symbol("(") => return self.parentheses(),
            TokenKind::Symbol("[") => return self.list(),
            TokenKind::Symbol("]") => {
                self.advance();
                let first = self.operation(binding::COMPARISON)?;
                self.expect("..")?;
                return self.rest_of_range(start, first, false);
            }
            TokenKind::Symbol("{") => self.context()?,
            TokenKind::Word => self.word()?,
            _ => return Err(self.unexpected("a value")),
        };
        Ok(Tree { kind, span: start.to(self.last_span()) })
    }

    fn word(&mut self) -> Parsed<TreeKind> {
        if let Some(name) = self.declared_name() {
            return Ok(TreeKind::Name(name));
        }
        let word = self.text();
        let kind = match word {
            "null" => TreeKind::Null,
            "true" | "false" => TreeKind::Boolean(word == "true"),
            "if" => return self.conditional(),
            "for" => return self.iteration(),
            "some" | "every" => return self.quantified(),
            "function" => return self.function(),
            _ if KEYWORDS.contains(&word) => return Err(self.unexpected("a value")),
            _ => return Ok(TreeKind::Name(self.words())),
        };
        self.advance();
        Ok(kind)
    }

    /// Words that follow each other, joined by single spaces.
    fn words(&mut self) -> Rc<str> {
        let first = self.text();
        self.advance();
        if !self.is_name_word() {
            return first.into();
        }
        let mut name = first.to_owned();
        while self.is_name_word() {
            name.push(' ');
            name.push_str(self.text());
            self.advance();
        }
        name.into()
    }

    fn is_name_word(&self) -> bool {
        self.is_word() && !KEYWORDS.contains(&self.text())
    }

    /// The longest declared name of more than words that comes next, taken.
    fn declared_name(&mut self) -> Option<Rc<str>> {
        let mut longest: Option<(usize, Rc<str>)> = None;
        for name in &self.names {
            if let Some(end) = self.name_end(name)
                && longest.as_ref().is_none_or(|(most, _)| end > *most)
            {
                longest = Some((end, name.clone()));
            }
        }
        for name in builtins::compound_names() {
            if let Some(end) = self.name_end(name)
                && matches!(self.tokens.get(end).map(|token| &token.kind), Some(TokenKind::Symbol("(")))
                && longest.as_ref().is_none_or(|(most, _)| end > *most)
            {
                longest = Some((end, (*name).into()));
            }
        }
        let (end, name) = longest?;
        self.position = end;
        Some(name)
    }

    /// The token after the name, if the name comes next: a space stands for any number of them.
    fn name_end(&self, name: &str) -> Option<usize> {
        let mut rest = self.source.get(self.span().start as usize..)?;
        if name.as_bytes().first() != rest.as_bytes().first() {
            return None;
        }
        for part in name.split(' ') {
            // A separator in front of every part but the first, where nothing is left to trim.
            rest = rest.trim_start_matches(is_space).strip_prefix(part)?;
            let ends = rest.chars().next().is_none_or(|c| !super::super::lexer::is_name_part(c));
            let symbol = !part.ends_with(super::super::lexer::is_name_part);
            if !ends && !symbol {
                return None;
            }
        }
        let end = (self.source.len() - rest.len()) as u32;
        let ahead = self.tokens.get(self.position..)?.iter().position(|token| token.span.end == end)?;
        Some(self.position + ahead + 1)
    }

    fn member_name(&mut self) -> Parsed<Name> {
        let start = self.span();
        let keys = self.keys.clone();
        let longest =
            keys.iter().filter_map(|key| Some((self.name_end(key)?, key))).max_by_key(|(end, _)| *end);
        let text = match longest {
            Some((end, key)) => {
                self.position = end;
                key.clone()
            }
            // A member may be named like a keyword.
            None if self.is_word() => self.words(),
            None => return Err(self.unexpected("the name of a member")),
        };
        Ok(Name { text, span: start.to(self.last_span()) })
    }

    /// `(expression)`, `(< 5)`, or a range without its lower end.
    fn parentheses(&mut self) -> Parsed<Tree> {
        let start = self.span();
        self.advance();
        let inner = if self.starts_test() { self.test()? } else { self.expression()? };
        if self.take("..") {
            return self.rest_of_range(start, inner, false);
        }
        self.expect(")")?;
        Ok(Tree { kind: inner.kind, span: start.to(self.last_span()) })
    }

    fn starts_test(&self) -> bool {
        matches!(self.peek(), TokenKind::Symbol("<" | "<=" | ">" | ">=" | "=" | "!="))
    }

    /// The rest of a range, after `..`.
    pub(super) fn rest_of_range(&mut self, open: Span, start: Tree, start_included: bool) -> Parsed<Tree> {
        let end = self.operation(binding::COMPARISON)?;
        let end_included = self.is("]");
        if !end_included && !self.is(")") && !self.is("[") {
            return Err(self.unexpected("the end of the range"));
        }
        self.advance();
        let range = RangeTree { start, end, start_included, end_included };
        Ok(Tree { kind: TreeKind::Range(Box::new(range)), span: open.to(self.last_span()) })
    }

    fn list(&mut self) -> Parsed<Tree> {
        let start = self.span();
        self.advance();
        let mut items = Vec::new();
        if !self.take("]") {
            loop {
                items.push(if self.starts_test() { self.test()? } else { self.expression()? });
                if items.len() == 1 && self.take("..") {
                    let first = items.swap_remove(0);
                    return self.rest_of_range(start, first, true);
                }
                if !self.take(",") {
                    break;
                }
            }
            self.expect("]")?;
        }
        Ok(Tree { kind: TreeKind::List(items), span: start.to(self.last_span()) })
    }

    fn context(&mut self) -> Parsed<TreeKind> {
        self.advance();
        let names = self.names.len();
        let mut entries = Vec::new();
        while !self.is("}") {
            let name = self.key()?;
            let value = self.expression()?;
            self.declare(&name.text);
            if is_compound(&name.text) {
                self.keys.push(name.text.clone());
            }
            entries.push((name, value));
            if !self.take(",") {
                break;
            }
        }
        self.expect("}")?;
        self.names.truncate(names);
        Ok(TreeKind::Context(entries))
    }

    /// The key of a context with its colon.
    pub(super) fn key(&mut self) -> Parsed<Name> {
        let span = self.span();
        if let TokenKind::String(text) = self.peek().clone() {
            self.advance();
            self.expect(":")?;
            return Ok(Name { text, span });
        }
        let name = self.name_until(&[":"])?;
        self.expect(":")?;
        Ok(name)
    }

    /// Everything up to one of the symbols, as a name.
    fn name_until(&mut self, ends: &[&str]) -> Parsed<Name> {
        let start = self.span();
        if !self.is_word() {
            return Err(self.unexpected("a name"));
        }
        while let TokenKind::Word
        | TokenKind::Number
        | TokenKind::Symbol("." | "/" | "-" | "'" | "+" | "*" | "**") = self.peek()
        {
            self.advance();
        }
        if !ends.iter().any(|end| self.is(end)) {
            return Err(self.unexpected(ends.first().copied().unwrap_or("")));
        }
        Ok(self.name_from(start))
    }

    /// The name from there to the last token taken, its spaces made single.
    fn name_from(&self, start: Span) -> Name {
        let span = start.to(self.last_span());
        let text = span.text(self.source);
        let text = if text.contains(is_space) {
            text.split(is_space).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ").into()
        } else {
            text.into()
        };
        Name { text, span }
    }

    fn declare(&mut self, name: &Rc<str>) {
        if is_compound(name) {
            self.names.push(name.clone());
        }
    }

    fn arguments(&mut self) -> Parsed<Arguments> {
        self.advance();
        if self.take(")") {
            return Ok(Arguments::Positional(Vec::new()));
        }
        if self.named_argument_follows() {
            let mut named = Vec::new();
            loop {
                let name = self.key()?;
                named.push((name, self.expression()?));
                if !self.take(",") {
                    break;
                }
            }
            self.expect(")")?;
            return Ok(Arguments::Named(named));
        }
        let mut arguments = Vec::new();
        loop {
            arguments.push(if self.starts_test() { self.test()? } else { self.expression()? });
            if !self.take(",") {
                break;
            }
        }
        self.expect(")")?;
        Ok(Arguments::Positional(arguments))
    }

    fn named_argument_follows(&self) -> bool {
        let mut tokens = self.tokens.iter().skip(self.position);
        if !matches!(tokens.next().map(|token| &token.kind), Some(TokenKind::Word | TokenKind::String(_))) {
            return false;
        }
        let next = tokens.find(|token| {
            !matches!(
                token.kind,
                TokenKind::Word | TokenKind::Number | TokenKind::Symbol("+" | "-" | "*" | "'" | "/")
            )
        });
        next.is_some_and(|token| token.kind == TokenKind::Symbol(":"))
    }

    fn conditional(&mut self) -> Parsed<TreeKind> {
        self.advance();
        let condition = self.expression()?;
        self.expect_word("then")?;
        let yes = self.expression()?;
        self.expect_word("else")?;
        let no = self.expression()?;
        Ok(TreeKind::If(Box::new([condition, yes, no])))
    }

    fn iteration(&mut self) -> Parsed<TreeKind> {
        let names = self.names.len();
        let iterations = self.iterations()?;
        self.expect_word("return")?;
        let body = self.expression()?;
        self.names.truncate(names);
        Ok(TreeKind::For(iterations, Box::new(body)))
    }

    fn quantified(&mut self) -> Parsed<TreeKind> {
        let quantifier = if self.text() == "some" { Quantifier::Some } else { Quantifier::Every };
        let names = self.names.len();
        let iterations = self.iterations()?;
        self.expect_word("satisfies")?;
        let body = self.expression()?;
        self.names.truncate(names);
        Ok(TreeKind::Quantified(quantifier, iterations, Box::new(body)))
    }

    /// `for a in b, c in d`, with the keyword.
    fn iterations(&mut self) -> Parsed<Vec<Iteration>> {
        let mut iterations = Vec::new();
        loop {
            self.advance();
            let start = self.span();
            if !self.is_word() {
                return Err(self.unexpected("a name"));
            }
            while !matches!(self.peek(), TokenKind::End) && self.text() != "in" {
                self.advance();
            }
            let name = self.name_from(start);
            self.expect_word("in")?;
            let domain = self.expression()?;
            let end = if self.take("..") { Some(self.expression()?) } else { None };
            self.declare(&name.text);
            iterations.push(Iteration { name, domain, end });
            if !self.is(",") {
                return Ok(iterations);
            }
        }
    }

    fn function(&mut self) -> Parsed<TreeKind> {
        self.advance();
        self.expect("(")?;
        let names = self.names.len();
        let mut parameters = Vec::new();
        while !self.is(")") {
            let name = self.name_until(&[",", ")", ":"])?;
            self.declare(&name.text);
            let r#type = if self.take(":") { Some(self.type_name()?) } else { None };
            parameters.push((name, r#type));
            if !self.take(",") {
                break;
            }
        }
        self.expect(")")?;
        let external = self.is_word() && self.text() == "external";
        if external {
            self.advance();
        }
        let body = self.expression()?;
        self.names.truncate(names);
        Ok(if external { TreeKind::External } else { TreeKind::Function(parameters, Box::new(body)) })
    }
}

/// Whether a name holds more than words that would be joined anyway.
pub(crate) fn is_compound(name: &str) -> bool {
    !name
        .split(' ')
        .all(|part| part.chars().all(super::super::lexer::is_name_part) && !KEYWORDS.contains(&part))
        || name.split(' ').skip(1).any(|part| part.starts_with(|c: char| c.is_ascii_digit()))
}
