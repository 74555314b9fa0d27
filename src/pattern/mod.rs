//! Regular expressions in linear time: the syntax of XPath and XML Schema, as FEEL's `matches`,
//! `replace` and `split` and the `pattern` of fields use it.
//!
//! A pattern becomes a program for a machine that keeps all ways through it at once (a Pike VM), so
//! no text makes it slow. Back-references, which no such machine can follow, take a second one that
//! tries one way after the other, within a budget.

mod backtrack;
mod class;
pub(crate) mod codec;
mod compile;
mod machine;
mod parse;

/// Instructions of a pattern; repetitions are written out.
pub const MAX_INSTRUCTIONS: usize = 4_000;
/// Nested groups of a pattern.
pub const MAX_GROUP_DEPTH: usize = 60;
/// Steps of the machine for one call.
pub const MAX_MATCH_STEPS: usize = 20_000_000;

/// A pattern ready to be used.
#[derive(Clone, Debug)]
pub struct Pattern {
    program: compile::Program,
}

/// Why a text is no pattern, or has no result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternError {
    /// It is not written as a pattern is; what is wrong.
    Syntax(&'static str),
    /// The pattern, its result, or the work it asks for is too large.
    TooLarge,
}

/// Where a match begins and ends, in bytes, and the same for its groups; group 0 is the match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    slots: Vec<Option<usize>>,
}

impl Match {
    /// The bytes of the group, if it took part in the match.
    #[must_use]
    pub fn group(&self, group: usize) -> Option<(usize, usize)> {
        Some(((*self.slots.get(group * 2)?)?, (*self.slots.get(group * 2 + 1)?)?))
    }
}

impl Pattern {
    /// Reads a pattern. Flags: `s` (`.` matches line ends too), `m` (`^` and `$` at each line), `i`
    /// (upper and lower case are the same), `x` (whitespace in the pattern means nothing), `q` (the
    /// pattern is plain text).
    ///
    /// # Errors
    /// When the text is no pattern, a flag is unknown, or the pattern is too large.
    pub fn new(text: &str, flags: &str) -> Result<Self, PatternError> {
        let flags = parse::Flags::new(flags)?;
        let tree = parse::parse(text, flags)?;
        Ok(Self { program: compile::compile(&tree, flags)? })
    }

    /// Whether the pattern matches somewhere in the text. False where that takes too much work.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        matches!(self.find(text, 0), Ok(Some(_)))
    }

    /// Whether the pattern matches the whole text. False where that takes too much work.
    #[must_use]
    pub fn is_full_match(&self, text: &str) -> bool {
        let mut steps = MAX_MATCH_STEPS;
        matches!(self.run(text, 0, true, &mut steps), Ok(Some(_)))
    }

    /// The first match from that byte on.
    ///
    /// # Errors
    /// When it takes too much work.
    pub fn find(&self, text: &str, from: usize) -> Result<Option<Match>, PatternError> {
        let mut steps = MAX_MATCH_STEPS;
        self.run(text, from, false, &mut steps)
    }

    fn run(
        &self,
        text: &str,
        from: usize,
        whole: bool,
        steps: &mut usize,
    ) -> Result<Option<Match>, PatternError> {
        let slots = if self.program.back_references && cfg!(feature = "all-functions") {
            backtrack::find(&self.program, text, from, whole, steps)?
        } else {
            machine::find(&self.program, text, from, whole, steps)?
        };
        Ok(slots.map(|slots| Match { slots }))
    }

    /// All matches, none of which is empty.
    fn matches(&self, text: &str) -> Result<Vec<Match>, PatternError> {
        let mut steps = MAX_MATCH_STEPS;
        if self.run("", 0, false, &mut steps)?.is_some() {
            return Err(PatternError::Syntax("the pattern matches nothing at all, everywhere"));
        }
        let mut all = Vec::new();
        let mut from = 0;
        while let Some(found) = self.run(text, from, false, &mut steps)? {
            let Some((start, end)) = found.group(0) else { break };
            // An empty match (an assertion) moves on by one character.
            from = if end > start {
                end
            } else {
                end + text.get(end..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
            };
            if end > start {
                all.push(found);
            }
            if from > text.len() {
                break;
            }
        }
        Ok(all)
    }

    /// The text with each match replaced; `$1` in the replacement stands for the first group, `\$`
    /// for a dollar sign.
    ///
    /// # Errors
    /// When the pattern matches the empty text, the replacement is not written well, or the result
    /// is longer than `most` bytes.
    pub fn replace(&self, text: &str, replacement: &str, most: usize) -> Result<String, PatternError> {
        let mut result = String::new();
        let mut last = 0;
        for found in self.matches(text)? {
            let Some((start, end)) = found.group(0) else { continue };
            result.push_str(text.get(last..start).unwrap_or(""));
            self.expand(&found, text, replacement, &mut result)?;
            last = end;
            if result.len() > most {
                return Err(PatternError::TooLarge);
            }
        }
        if last == 0 && !self.program.literal {
            // The replacement is checked even where nothing is replaced.
            self.expand(&Match { slots: Vec::new() }, text, replacement, &mut String::new())?;
        }
        result.push_str(text.get(last..).unwrap_or(""));
        if result.len() > most { Err(PatternError::TooLarge) } else { Ok(result) }
    }

    fn expand(
        &self,
        found: &Match,
        text: &str,
        replacement: &str,
        result: &mut String,
    ) -> Result<(), PatternError> {
        if self.program.literal {
            result.push_str(replacement);
            return Ok(());
        }
        let mut chars = replacement.chars().peekable();
        while let Some(c) = chars.next() {
            match c {
                '\\' => match chars.next() {
                    Some(c @ ('\\' | '$')) => result.push(c),
                    _ => {
                        return Err(PatternError::Syntax(
                            "a backslash in a replacement needs `\\` or `$` after it",
                        ));
                    }
                },
                '$' => {
                    let Some(mut group) = chars.next().and_then(|c| c.to_digit(10)) else {
                        return Err(PatternError::Syntax("`$` in a replacement needs a digit after it"));
                    };
                    // More digits belong to it as long as there are so many groups.
                    while let Some(digit) = chars.peek().and_then(|c| c.to_digit(10)) {
                        if (group * 10 + digit) as usize >= self.program.groups {
                            break;
                        }
                        group = group * 10 + digit;
                        chars.next();
                    }
                    if let Some((start, end)) = found.group(group as usize) {
                        result.push_str(text.get(start..end).unwrap_or(""));
                    }
                }
                c => result.push(c),
            }
        }
        Ok(())
    }

    /// The parts of the text between the matches.
    ///
    /// # Errors
    /// When the pattern matches the empty text, or it takes too much work.
    pub fn split<'a>(&self, text: &'a str) -> Result<Vec<&'a str>, PatternError> {
        let mut parts = Vec::new();
        let mut last = 0;
        for found in self.matches(text)? {
            let Some((start, end)) = found.group(0) else { continue };
            parts.push(text.get(last..start).unwrap_or(""));
            last = end;
        }
        parts.push(text.get(last..).unwrap_or(""));
        Ok(parts)
    }
}

#[cfg(test)]
mod tests;
