//! Members, properties and filters.

use std::rc::Rc;

use super::{Evaluator, Outcome, offset_duration};
use crate::feel::node::{FilterKind, Node};
use crate::value::{Date, Decimal, Range, Reason, ReasonKind, Time, Value, Zone, arithmetic, number};

impl Evaluator<'_> {
    /// `base.name`; through a list, the member of each item.
    pub(super) fn member(&mut self, base: &Value, name: &Rc<str>) -> Outcome {
        let found = match base {
            Value::Context(context) => context.get(name).cloned(),
            Value::List(items) => {
                self.charge(items.len())?;
                let members = items.iter().map(|item| match item {
                    Value::Null => Value::Null,
                    item => self.member(item, name).unwrap_or_default(),
                });
                return Ok(Value::list(members.collect()));
            }
            Value::Range(range) => range_property(range, name),
            other => property(other, name),
        };
        found.ok_or_else(|| {
            if base.is_null() {
                Reason::kinds(&[base])
            } else {
                Reason::new(ReasonKind::NoSuchMember, &[base, &Value::String(name.clone())])
            }
        })
    }

    /// A name in a filter over items of unknown type.
    pub(super) fn item_member(&mut self, slot: usize, name: &Rc<str>, outside: Option<&Node>) -> Outcome {
        let item = self.local(slot);
        let member = match &item {
            Value::Context(context) => context.get(name).cloned(),
            _ => None,
        };
        match (member, outside) {
            (Some(member), _) => Ok(member),
            (None, Some(outside)) => Ok(self.evaluate(outside)),
            (None, None) => {
                Err(Reason::new(ReasonKind::NoSuchMember, &[&item, &Value::String(name.clone())]))
            }
        }
    }

    /// `list[position]` or `list[condition]`. What is no list is a list of one; null has no items.
    pub(super) fn filter(&mut self, nodes: &(Node, Node), kind: FilterKind) -> Outcome {
        let base = self.evaluate(&nodes.0);
        if kind == FilterKind::Position {
            // The program counts on a slot for the item, which a position does not read.
            self.locals.push(Value::Null);
            let position = self.evaluate(&nodes.1);
            self.locals.pop();
            return item_at(&base, &position);
        }
        let single;
        let items: &[Value] = match &base {
            Value::List(items) => items,
            Value::Null => &[],
            other => {
                single = [other.clone()];
                &single
            }
        };
        let slot = self.locals.len();
        let mut kept = Vec::new();
        for (index, item) in items.iter().enumerate() {
            self.locals.truncate(slot);
            self.locals.push(item.clone());
            self.next_turn(index);
            match self.evaluate(&nodes.1) {
                Value::Boolean(true) => kept.push(item.clone()),
                position @ Value::Number(_) if kind == FilterKind::Unknown && index == 0 => {
                    self.last_turn();
                    self.locals.truncate(slot);
                    return item_at(&base, &position);
                }
                Value::Boolean(false) | Value::Null => {}
                other => {
                    self.locals.truncate(slot);
                    return Err(Reason::kinds(&[&base, &other]));
                }
            }
        }
        self.last_turn();
        self.locals.truncate(slot);
        Ok(Value::list(kept))
    }
}

/// The item at a position from 1, or from -1 backwards.
fn item_at(base: &Value, position: &Value) -> Outcome {
    let Value::Number(number) = position else { return Err(Reason::kinds(&[base, position])) };
    let items = base.as_list().unwrap_or(std::slice::from_ref(base));
    let index = number::to_integer(*number).and_then(|position| index_of(position, items.len()));
    match index.and_then(|index| items.get(index)) {
        Some(item) => Ok(item.clone()),
        None => Err(Reason::new(ReasonKind::NoSuchItem, &[base, position])),
    }
}

/// The index of a position that counts from 1, or from -1 backwards.
pub(in super::super) fn index_of(position: i64, length: usize) -> Option<usize> {
    if position > 0 {
        usize::try_from(position - 1).ok().filter(|index| *index < length)
    } else {
        usize::try_from(position.unsigned_abs())
            .ok()
            .and_then(|back| length.checked_sub(back))
            .filter(|_| position < 0)
    }
}

fn range_property(range: &Range, name: &str) -> Option<Value> {
    Some(match name {
        "start" => range.start.clone().unwrap_or_default(),
        "end" => range.end.clone().unwrap_or_default(),
        "start included" => Value::Boolean(range.start_included),
        "end included" => Value::Boolean(range.end_included),
        _ => return None,
    })
}

/// The properties of dates, times and durations (DMN 1.5, table 65).
fn property(value: &Value, name: &str) -> Option<Value> {
    match value {
        Value::Date(date) => {
            date_property(*date, name).or_else(|| time_property(&arithmetic::midnight(*date).time, name))
        }
        Value::DateTime(moment) => {
            date_property(moment.date, name).or_else(|| time_property(&moment.time, name))
        }
        Value::Time(time) => time_property(time, name),
        Value::YearsMonths(duration) => match name {
            "years" => Some(Value::from(duration.months / 12)),
            "months" => Some(Value::from(duration.months % 12)),
            _ => None,
        },
        Value::DaysTime(duration) => {
            let [days, hours, minutes, seconds] = duration.components();
            let part = match name {
                "days" => days,
                "hours" => hours,
                "minutes" => minutes,
                "seconds" => {
                    let nanoseconds = (duration.total_nanoseconds() % 1_000_000_000) as i64;
                    return with_fraction(seconds, nanoseconds);
                }
                _ => return None,
            };
            Some(Value::from(part))
        }
        _ => None,
    }
}

/// Seconds with the nanoseconds beyond them.
fn with_fraction(seconds: i64, nanoseconds: i64) -> Option<Value> {
    let total = i128::from(seconds) * 1_000_000_000 + i128::from(nanoseconds);
    Some(Value::Number(Decimal::try_from_i128_with_scale(total, 9).ok()?.normalize()))
}

fn date_property(date: Date, name: &str) -> Option<Value> {
    Some(Value::from(match name {
        "year" => i64::from(date.year),
        "month" => i64::from(date.month),
        "day" => i64::from(date.day),
        "weekday" => i64::from(date.weekday()),
        _ => return None,
    }))
}

fn time_property(time: &Time, name: &str) -> Option<Value> {
    Some(match name {
        "hour" => Value::from(i64::from(time.hour)),
        "minute" => Value::from(i64::from(time.minute)),
        "second" => return with_fraction(time.second.into(), time.nanosecond.into()),
        "time offset" => offset_duration(time),
        "timezone" => match &time.zone {
            Some(Zone::Named(name, _)) => Value::String(name.clone()),
            _ => Value::Null,
        },
        _ => return None,
    })
}
