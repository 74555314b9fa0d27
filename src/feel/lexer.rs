//! Text to tokens. Whitespace and comments separate; what is no token becomes an error token.

use std::rc::Rc;

use super::syntax::Span;

/// A token and where it is.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) span: Span,
}

/// What a token is. The text of words and numbers is found by their span.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum TokenKind {
    /// A part of a name, or a keyword.
    Word,
    Number,
    /// Text between quotes, its escapes resolved.
    String(Rc<str>),
    /// One of the operators and brackets below, by its text.
    Symbol(&'static str),
    /// A character no token begins with, or text without its closing quote.
    Wrong(&'static str),
    End,
}

/// Longer ones first, where one begins with another.
const SYMBOLS: [&str; 25] = [
    "**", "..", "<=", ">=", "!=", "->", "+", "-", "*", "/", "(", ")", "[", "]", "{", "}", ",", ":", ".", "=",
    "<", ">", "@", "'", ";",
];

/// All tokens of the text; the last one is [`TokenKind::End`].
pub(super) fn tokens(source: &str) -> Vec<Token> {
    let mut lexer = Lexer { source, position: 0 };
    let mut tokens = Vec::new();
    loop {
        lexer.skip_space();
        let start = lexer.position;
        let after_operand = tokens.last().is_some_and(|token: &Token| {
            matches!(token.kind, TokenKind::Word | TokenKind::Symbol(")" | "]" | "}"))
                && token.span.end == start as u32
        });
        let kind = lexer.next_kind(after_operand);
        let end = kind == TokenKind::End;
        tokens.push(Token { kind, span: Span::new(start, lexer.position) });
        if end {
            return tokens;
        }
    }
}

struct Lexer<'a> {
    source: &'a str,
    position: usize,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        self.source.get(self.position..).unwrap_or("")
    }

    fn skip_space(&mut self) {
        loop {
            let rest = self.rest();
            let length = if rest.starts_with("//") {
                rest.find(['\n', '\r']).unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            } else {
                match rest.chars().next() {
                    Some(c) if is_space(c) => c.len_utf8(),
                    _ => return,
                }
            };
            self.position += length;
        }
    }

    fn next_kind(&mut self, after_operand: bool) -> TokenKind {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else { return TokenKind::End };
        let digit_follows = rest.as_bytes().get(1).is_some_and(u8::is_ascii_digit);
        if first.is_ascii_digit() || first == '.' && digit_follows && !after_operand {
            self.position += number_length(rest);
            return TokenKind::Number;
        }
        if is_name_start(first) {
            self.position += rest.find(|c| !is_name_part(c)).unwrap_or(rest.len());
            return TokenKind::Word;
        }
        if first == '"' {
            return self.string();
        }
        for symbol in SYMBOLS {
            if rest.starts_with(symbol) {
                self.position += symbol.len();
                return TokenKind::Symbol(symbol);
            }
        }
        self.position += first.len_utf8();
        TokenKind::Wrong("this character means nothing here")
    }

    fn string(&mut self) -> TokenKind {
        let rest = self.rest();
        let mut text = String::new();
        let mut chars = rest.char_indices().skip(1);
        while let Some((at, c)) = chars.next() {
            match c {
                '"' => {
                    self.position += at + 1;
                    return TokenKind::String(text.into());
                }
                '\\' => {
                    let (c, length) = escape(rest.get(at + 1..).unwrap_or(""));
                    match c {
                        Some(c) => {
                            text.push(c);
                            for _ in 0..length {
                                chars.next();
                            }
                        }
                        // What is no escape of FEEL stays as it is: `"\d"` is a pattern.
                        None => text.push('\\'),
                    }
                }
                c => text.push(c),
            }
        }
        self.position = self.source.len();
        TokenKind::Wrong("the text lacks its closing quote")
    }
}

/// The character that the letters after a backslash mean, and how many letters they are.
fn escape(rest: &str) -> (Option<char>, usize) {
    let c = match rest.chars().next() {
        Some('n') => '\n',
        Some('r') => '\r',
        Some('t') => '\t',
        Some(c @ ('"' | '\'' | '\\')) => c,
        Some('u') => return unicode_escape(rest),
        Some('U') => return (hexadecimal(rest, 1, 6).and_then(char::from_u32), 7),
        _ => return (None, 0),
    };
    (Some(c), 1)
}

/// `u` with four digits; two of them where they are a surrogate pair.
fn unicode_escape(rest: &str) -> (Option<char>, usize) {
    let Some(unit) = hexadecimal(rest, 1, 4) else { return (None, 0) };
    if let Some(c) = char::from_u32(unit) {
        return (Some(c), 5);
    }
    let low = match rest.get(5..7) {
        Some("\\u") => hexadecimal(rest, 7, 4),
        _ => None,
    };
    match low {
        Some(low) if (0xD800..0xDC00).contains(&unit) && (0xDC00..0xE000).contains(&low) => {
            (char::from_u32(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)), 11)
        }
        _ => (None, 0),
    }
}

fn hexadecimal(text: &str, start: usize, length: usize) -> Option<u32> {
    let digits = text.get(start..start + length)?;
    digits.chars().try_fold(0, |number, c| Some(number * 16 + c.to_digit(16)?))
}

/// Digits, a point with digits, an exponent with digits.
fn number_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digits = |from: usize| {
        let digits = bytes.get(from..).unwrap_or(&[]).iter().take_while(|byte| byte.is_ascii_digit());
        digits.count()
    };
    let mut length = digits(0);
    if bytes.get(length) == Some(&b'.') && digits(length + 1) > 0 {
        length += 1 + digits(length + 1);
    }
    if matches!(bytes.get(length), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(length + 1), Some(b'+' | b'-')));
        let exponent = digits(length + 1 + sign);
        if exponent > 0 {
            length += 1 + sign + exponent;
        }
    }
    length
}

/// Whitespace of the FEEL grammar (rules 61 and 62).
pub(super) fn is_space(c: char) -> bool {
    matches!(c, '\u{9}'..='\u{d}' | ' ' | '\u{85}' | '\u{a0}' | '\u{1680}' | '\u{180e}' | '\u{2000}'..='\u{200b}'
        | '\u{2028}' | '\u{2029}' | '\u{202f}' | '\u{205f}' | '\u{3000}' | '\u{feff}')
}

/// Characters a name begins with (rule 28).
pub(super) fn is_name_start(c: char) -> bool {
    matches!(c, '?' | 'A'..='Z' | '_' | 'a'..='z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}'
        | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{167f}' | '\u{1681}'..='\u{180d}' | '\u{180f}'..='\u{1fff}'
        | '\u{200c}'..='\u{200d}' | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}'
        | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fefe}' | '\u{ff00}'..='\u{fffd}' | '\u{10000}'..='\u{effff}')
}

/// Characters a name goes on with (rule 29).
pub(super) fn is_name_part(c: char) -> bool {
    is_name_start(c) || matches!(c, '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
}
