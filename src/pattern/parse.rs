//! The text of a pattern to a tree.

use std::rc::Rc;

use super::class::{Class, Item, Property};
use super::{MAX_GROUP_DEPTH, PatternError};

/// Flags of XPath's `fn:matches`.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Flags {
    pub(super) dot_all: bool,
    pub(super) multi_line: bool,
    pub(super) ignore_case: bool,
    pub(super) ignore_space: bool,
    pub(super) literal: bool,
}

#[derive(Clone, Debug)]
pub(super) enum Tree {
    Char(char),
    Any,
    Class(Rc<Class>),
    /// `^`
    Start,
    /// `$`
    End,
    /// A group that is captured under its number.
    Group(usize, Box<Tree>),
    Concat(Vec<Tree>),
    Alternate(Vec<Tree>),
    Repeat {
        tree: Box<Tree>,
        least: u32,
        most: Option<u32>,
        greedy: bool,
    },
    BackReference(usize),
}

impl Flags {
    pub(super) fn new(text: &str) -> Result<Self, PatternError> {
        let mut flags = Self::default();
        for c in text.chars() {
            let flag = match c {
                's' => &mut flags.dot_all,
                'm' => &mut flags.multi_line,
                'i' => &mut flags.ignore_case,
                'x' => &mut flags.ignore_space,
                'q' => &mut flags.literal,
                _ => return Err(PatternError::Syntax("flags are `s`, `m`, `i`, `x` and `q`")),
            };
            *flag = true;
        }
        Ok(flags)
    }
}

pub(super) fn parse(text: &str, flags: Flags) -> Result<Tree, PatternError> {
    if flags.literal {
        return Ok(Tree::Concat(text.chars().map(Tree::Char).collect()));
    }
    let chars = if flags.ignore_space { without_space(text) } else { text.chars().collect() };
    let mut parser = Parser { chars, position: 0, groups: 0, open: Vec::new(), depth: 0 };
    let tree = parser.alternatives()?;
    if parser.position < parser.chars.len() {
        return Err(PatternError::Syntax("`)` closes no group"));
    }
    Ok(tree)
}

/// The pattern without whitespace outside of classes.
fn without_space(text: &str) -> Vec<char> {
    let mut kept = Vec::new();
    let mut classes = 0_usize;
    let mut escaped = false;
    for c in text.chars() {
        if classes == 0 && matches!(c, ' ' | '\t' | '\n' | '\r') {
            continue;
        }
        match c {
            '[' if !escaped => classes += 1,
            ']' if !escaped => classes = classes.saturating_sub(1),
            _ => {}
        }
        escaped = c == '\\' && !escaped;
        kept.push(c);
    }
    kept
}

struct Parser {
    chars: Vec<char>,
    position: usize,
    groups: usize,
    /// Groups that are not closed yet: they cannot be referred back to.
    open: Vec<usize>,
    depth: usize,
}

impl Parser {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.position).copied()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek();
        self.position += usize::from(c.is_some());
        c
    }

    fn take(&mut self, c: char) -> bool {
        let found = self.peek() == Some(c);
        self.position += usize::from(found);
        found
    }

    fn alternatives(&mut self) -> Result<Tree, PatternError> {
        self.depth += 1;
        if self.depth > MAX_GROUP_DEPTH {
            return Err(PatternError::TooLarge);
        }
        let mut branches = vec![self.branch()?];
        while self.take('|') {
            branches.push(self.branch()?);
        }
        self.depth -= 1;
        Ok(if branches.len() == 1 { branches.swap_remove(0) } else { Tree::Alternate(branches) })
    }

    fn branch(&mut self) -> Result<Tree, PatternError> {
        let mut pieces = Vec::new();
        while let Some(c) = self.peek() {
            if c == '|' || c == ')' {
                break;
            }
            let atom = self.atom()?;
            pieces.push(self.quantified(atom)?);
        }
        Ok(Tree::Concat(pieces))
    }

    fn quantified(&mut self, atom: Tree) -> Result<Tree, PatternError> {
        let (least, most) = match self.peek() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => {
                self.position += 1;
                let least = self.count()?;
                let most = if self.take(',') {
                    if self.peek() == Some('}') { None } else { Some(self.count()?) }
                } else {
                    Some(least)
                };
                if self.peek() != Some('}') || most.is_some_and(|most| most < least) {
                    return Err(PatternError::Syntax("a repetition is `{n}`, `{n,}` or `{n,m}`"));
                }
                (least, most)
            }
            _ => return Ok(atom),
        };
        self.position += 1;
        let greedy = !self.take('?');
        if matches!(self.peek(), Some('*' | '+' | '?' | '{')) {
            return Err(PatternError::Syntax("two repetitions in a row"));
        }
        Ok(Tree::Repeat { tree: Box::new(atom), least, most, greedy })
    }

    fn count(&mut self) -> Result<u32, PatternError> {
        let mut number = None;
        while let Some(digit) = self.peek().and_then(|c| c.to_digit(10)) {
            number = Some(number.unwrap_or(0_u32).saturating_mul(10).saturating_add(digit));
            self.position += 1;
        }
        number.ok_or(PatternError::Syntax("a repetition needs a number"))
    }

    fn atom(&mut self) -> Result<Tree, PatternError> {
        Ok(match self.next() {
            Some('.') => Tree::Any,
            Some('^') => Tree::Start,
            Some('$') => Tree::End,
            Some('(') => return self.group(),
            Some('[') => Tree::Class(Rc::new(self.class()?)),
            Some('\\') => return self.escape(),
            Some('*' | '+' | '?' | '{') => return Err(PatternError::Syntax("a repetition of nothing")),
            Some(']' | '}') => return Err(PatternError::Syntax("a bracket that closes nothing")),
            Some(c) => Tree::Char(c),
            None => return Err(PatternError::Syntax("the pattern ends too early")),
        })
    }

    fn group(&mut self) -> Result<Tree, PatternError> {
        let captured = !(self.peek() == Some('?') && self.chars.get(self.position + 1) == Some(&':'));
        if !captured {
            self.position += 2;
        }
        let number = self.groups + 1;
        if captured {
            self.groups = number;
            self.open.push(number);
        }
        let inner = self.alternatives()?;
        if !self.take(')') {
            return Err(PatternError::Syntax("a group is not closed"));
        }
        if !captured {
            return Ok(inner);
        }
        self.open.pop();
        Ok(Tree::Group(number, Box::new(inner)))
    }

    fn escape(&mut self) -> Result<Tree, PatternError> {
        if let Some(digit) = self.peek().and_then(|c| c.to_digit(10)) {
            self.position += 1;
            let mut number = digit as usize;
            // Another digit belongs to it only if there is such a group.
            while let Some(digit) = self.peek().and_then(|c| c.to_digit(10)) {
                if number * 10 + digit as usize > self.groups {
                    break;
                }
                number = number * 10 + digit as usize;
                self.position += 1;
            }
            if number == 0 || number > self.groups || self.open.contains(&number) {
                return Err(PatternError::Syntax("a reference to a group that is not closed before it"));
            }
            return Ok(Tree::BackReference(number));
        }
        Ok(match self.class_escape()? {
            Item::Char(c) => Tree::Char(c),
            item => Tree::Class(Rc::new(Class { items: vec![item], negated: false, without: None })),
        })
    }

    /// What follows a backslash, in a class or outside.
    fn class_escape(&mut self) -> Result<Item, PatternError> {
        let c = self.next().ok_or(PatternError::Syntax("the pattern ends with a backslash"))?;
        Ok(match c {
            'n' => Item::Char('\n'),
            'r' => Item::Char('\r'),
            't' => Item::Char('\t'),
            '\\' | '|' | '.' | '-' | '^' | '?' | '*' | '+' | '{' | '}' | '(' | ')' | '[' | ']' | '$' => {
                Item::Char(c)
            }
            'd' | 's' | 'w' | 'i' | 'c' => Item::Property(Property::short(c), false),
            'D' | 'S' | 'W' | 'I' | 'C' => Item::Property(Property::short(c.to_ascii_lowercase()), true),
            'p' | 'P' => {
                if !self.take('{') {
                    return Err(PatternError::Syntax("`\\p` needs a name in braces"));
                }
                let mut name = String::new();
                loop {
                    match self.next() {
                        Some('}') => break,
                        Some(c) => name.push(c),
                        None => return Err(PatternError::Syntax("the pattern ends too early")),
                    }
                }
                let property = Property::named(&name);
                Item::Property(property.ok_or(PatternError::Syntax("no such kind of character"))?, c == 'P')
            }
            _ => return Err(PatternError::Syntax("no such escape")),
        })
    }

    /// After `[`.
    fn class(&mut self) -> Result<Class, PatternError> {
        self.depth += 1;
        if self.depth > MAX_GROUP_DEPTH {
            return Err(PatternError::TooLarge);
        }
        let negated = self.take('^');
        let mut items = Vec::new();
        let mut without = None;
        loop {
            let c = self.next().ok_or(PatternError::Syntax("a class is not closed"))?;
            let first = match c {
                ']' if !items.is_empty() => break,
                ']' => return Err(PatternError::Syntax("a class is empty")),
                '-' if self.peek() == Some('[') => {
                    self.position += 1;
                    without = Some(Box::new(self.class()?));
                    if !self.take(']') {
                        return Err(PatternError::Syntax("after a subtraction the class ends"));
                    }
                    break;
                }
                '[' => return Err(PatternError::Syntax("`[` in a class needs a backslash")),
                '\\' => self.class_escape()?,
                c => Item::Char(c),
            };
            let Item::Char(low) = first else {
                items.push(first);
                continue;
            };
            // A hyphen makes a range unless it is the last, or a subtraction follows.
            let next = self.chars.get(self.position + 1).copied();
            if self.peek() == Some('-') && !matches!(next, Some(']' | '[') | None) {
                self.position += 1;
                let high = match self.next() {
                    Some('\\') => self.class_escape()?,
                    Some(c) => Item::Char(c),
                    None => return Err(PatternError::Syntax("a class is not closed")),
                };
                match high {
                    Item::Char(high) if low <= high => items.push(Item::Range(low, high)),
                    _ => return Err(PatternError::Syntax("a range in a class runs backwards")),
                }
            } else {
                items.push(Item::Char(low));
            }
        }
        self.depth -= 1;
        Ok(Class { items, negated, without })
    }
}
