//! `for`, `some`, `every`: iterators over lists, ranges of whole numbers and of dates.

use std::ops::ControlFlow;
use std::rc::Rc;

use super::{Evaluator, Outcome};
use crate::feel::node::Quantifier;
use crate::feel::node::{Domain, Loop, Node};
use crate::value::limits::MAX_LIST;
use crate::value::{Date, Decimal, Kind, Limit, Reason, ReasonKind, Value, number};

/// What an iterator yields, without making a list of it.
enum Items {
    List(Rc<[Value]>),
    One(Value),
    Numbers { first: i64, descending: bool },
    Dates { first: i64, descending: bool },
}

impl Items {
    fn get(&self, index: usize) -> Value {
        let moved = |first: i64, descending: bool| {
            let index = index as i64;
            if descending { first.saturating_sub(index) } else { first.saturating_add(index) }
        };
        match self {
            Self::List(items) => items.get(index).cloned().unwrap_or_default(),
            Self::One(value) => value.clone(),
            Self::Numbers { first, descending } => Value::Number(Decimal::from(moved(*first, *descending))),
            Self::Dates { first, descending } => {
                Date::from_days(moved(*first, *descending)).map_or(Value::Null, Value::Date)
            }
        }
    }
}

impl Evaluator<'_> {
    pub(super) fn for_each(&mut self, body: &Loop) -> Outcome {
        let depth = self.locals.len();
        let mut results: Vec<Value> = Vec::new();
        if body.partial {
            self.locals.push(Value::list(Vec::new()));
        }
        let outcome = self.iterate(&body.domains, &mut |evaluator| {
            if results.len() >= MAX_LIST {
                return ControlFlow::Break(Err(Reason::limit(Limit::ListLength)));
            }
            if body.partial {
                if let Err(reason) = evaluator.charge(results.len()) {
                    return ControlFlow::Break(Err(reason));
                }
                if let Some(partial) = evaluator.locals.get_mut(depth) {
                    *partial = Value::list(results.clone());
                }
            }
            results.push(evaluator.turn(&body.body));
            ControlFlow::Continue(())
        });
        self.locals.truncate(depth);
        match outcome {
            ControlFlow::Break(Err(reason)) => Err(reason),
            _ => Ok(Value::list(results)),
        }
    }

    pub(super) fn quantified(&mut self, quantifier: Quantifier, body: &Loop) -> Outcome {
        let depth = self.locals.len();
        let decisive = quantifier == Quantifier::Some;
        let mut unknown = false;
        let outcome = self.iterate(&body.domains, &mut |evaluator| match evaluator.turn(&body.body) {
            Value::Boolean(value) if value == decisive => ControlFlow::Break(Ok(Value::Boolean(decisive))),
            Value::Boolean(_) => ControlFlow::Continue(()),
            _ => {
                unknown = true;
                ControlFlow::Continue(())
            }
        });
        self.locals.truncate(depth);
        match outcome {
            ControlFlow::Break(result) => result,
            ControlFlow::Continue(()) if unknown => Ok(Value::Null),
            ControlFlow::Continue(()) => Ok(Value::Boolean(!decisive)),
        }
    }

    fn turn(&mut self, body: &Node) -> Value {
        self.evaluate(body)
    }

    /// Binds the iterators to each combination of their items, the last one changing fastest.
    fn iterate(
        &mut self,
        domains: &[Domain],
        each: &mut dyn FnMut(&mut Self) -> ControlFlow<Outcome>,
    ) -> ControlFlow<Outcome> {
        let Some((domain, others)) = domains.split_first() else { return each(self) };
        let (items, length) = match self.items(domain) {
            Ok(items) => items,
            Err(reason) => return ControlFlow::Break(Err(reason)),
        };
        let slot = self.locals.len();
        for index in 0..length {
            if self.halted {
                return ControlFlow::Break(Err(Reason::limit(Limit::Steps)));
            }
            self.locals.truncate(slot);
            self.locals.push(items.get(index));
            self.next_turn(index);
            self.iterate(others, each)?;
        }
        self.last_turn();
        self.locals.truncate(slot);
        ControlFlow::Continue(())
    }

    fn items(&mut self, domain: &Domain) -> Result<(Items, usize), Reason> {
        let from = self.evaluate(&domain.from);
        if let Some(to) = &domain.to {
            let to = self.evaluate(to);
            return span(&from, &to, true, (0, 0));
        }
        match &from {
            Value::List(items) => Ok((Items::List(items.clone()), items.len())),
            Value::Range(range) => {
                let (Some(start), Some(end)) = (&range.start, &range.end) else {
                    return Err(Reason::new(ReasonKind::OutOfDomain, &[&from]));
                };
                let cut = (i64::from(!range.start_included), i64::from(!range.end_included));
                span(start, end, false, cut)
            }
            Value::Null => Err(Reason::expected(Kind::List, &from)),
            _ => Ok((Items::One(from), 1)),
        }
    }
}

/// The whole numbers or days between two ends; `1..-1` counts down, a range literal does not.
fn span(from: &Value, to: &Value, may_descend: bool, cut: (i64, i64)) -> Result<(Items, usize), Reason> {
    let ends = match (from, to) {
        (Value::Number(a), Value::Number(b)) => number::to_integer(*a).zip(number::to_integer(*b)),
        (Value::Date(a), Value::Date(b)) => Some((a.to_days(), b.to_days())),
        _ => return Err(Reason::kinds(&[from, to])),
    };
    let Some((first, last)) = ends else { return Err(Reason::new(ReasonKind::OutOfDomain, &[from, to])) };
    let descending = first > last;
    if descending && !may_descend {
        return Err(Reason::new(ReasonKind::OutOfDomain, &[from, to]));
    }
    let (first, last) = (first.saturating_add(cut.0), last.saturating_sub(cut.1));
    let length = if !descending && first > last { 0 } else { first.abs_diff(last).saturating_add(1) };
    let length = usize::try_from(length).unwrap_or(usize::MAX);
    if length > MAX_LIST {
        return Err(Reason::limit(Limit::ListLength));
    }
    let items = if matches!(from, Value::Date(_)) {
        Items::Dates { first, descending }
    } else {
        Items::Numbers { first, descending }
    };
    Ok((items, length))
}
