//! Types after `instance of` and of parameters.

use std::rc::Rc;

use super::super::syntax::Name;
use super::super::types::Type;
use super::{Parsed, Parser};

impl Parser<'_> {
    /// A type, or the name of one that does not exist.
    pub(super) fn type_name(&mut self) -> Parsed<Result<Type, Name>> {
        self.enter()?;
        let outcome = self.type_inner();
        self.depth -= 1;
        outcome
    }

    fn type_inner(&mut self) -> Parsed<Result<Type, Name>> {
        let start = self.span();
        if !self.is_word() {
            return Err(self.unexpected("a type"));
        }
        let first = self.text();
        self.advance();
        let simple = match first {
            "list" | "range" if self.is("<") => {
                self.advance();
                let item = self.type_name()?;
                self.expect(">")?;
                return Ok(item.map(|item| {
                    let item = Rc::new(item);
                    if first == "list" { Type::List(item) } else { Type::Range(item) }
                }));
            }
            "context" if self.is("<") => return self.context_type(),
            "function" if self.is("<") => return self.function_type(),
            "Any" | "any" => Some(Type::Any),
            "Null" | "null" => Some(Type::Null),
            "boolean" => Some(Type::Boolean),
            "number" => Some(Type::Number),
            "string" => Some(Type::String),
            "time" => Some(Type::Time),
            "date" => Some(if self.phrase(&["and", "time"]) { Type::DateTime } else { Type::Date }),
            "days" | "day"
                if self.phrase(&["and", "time", "duration"]) || self.phrase(&["time", "duration"]) =>
            {
                Some(Type::DaysTime)
            }
            "years" | "year"
                if self.phrase(&["and", "months", "duration"]) || self.phrase(&["month", "duration"]) =>
            {
                Some(Type::YearsMonths)
            }
            "dateTime" => Some(Type::DateTime),
            "dayTimeDuration" => Some(Type::DaysTime),
            "yearMonthDuration" => Some(Type::YearsMonths),
            _ => None,
        };
        if let Some(simple) = simple {
            return Ok(Ok(simple));
        }
        while self.take(".") && self.is_word() {
            self.advance();
        }
        let span = start.to(self.last_span());
        Ok(Err(Name { text: span.text(self.source).into(), span }))
    }

    fn phrase(&mut self, words: &[&str]) -> bool {
        let follows = words.iter().enumerate().all(|(ahead, word)| {
            let token = self.tokens.get(self.position + ahead);
            token.is_some_and(|token| token.span.text(self.source) == *word)
        });
        if follows {
            self.position += words.len();
        }
        follows
    }

    fn context_type(&mut self) -> Parsed<Result<Type, Name>> {
        self.advance();
        let mut members = Vec::new();
        let mut wrong = None;
        while !self.is(">") {
            let name = self.key()?;
            match self.type_name()? {
                Ok(member) => members.push((name.text, member)),
                Err(name) => wrong = Some(name),
            }
            if !self.take(",") {
                break;
            }
        }
        self.expect(">")?;
        Ok(wrong.map_or_else(|| Ok(Type::Context(members.into())), Err))
    }

    fn function_type(&mut self) -> Parsed<Result<Type, Name>> {
        self.advance();
        let mut parameters = Vec::new();
        let mut wrong = None;
        while !self.is(">") {
            match self.type_name()? {
                Ok(parameter) => parameters.push(parameter),
                Err(name) => wrong = Some(name),
            }
            if !self.take(",") {
                break;
            }
        }
        self.expect(">")?;
        self.expect("->")?;
        let result = self.type_name()?;
        Ok(match (wrong, result) {
            (Some(name), _) | (None, Err(name)) => Err(name),
            (None, Ok(result)) => Ok(Type::Function(parameters.into(), Rc::new(result))),
        })
    }
}
