//! How points and ranges lie to each other (DMN 1.5, table 78; Allen's interval algebra).

use std::cmp::Ordering::{Equal, Greater, Less};

use super::Accept::NotNull;
use super::{Builtin, Gives, Parameter, fixed, needs, unsuitable};
use crate::feel::evaluate::{Evaluator, Outcome};
use crate::value::{Range, Reason, Value, compare};

const POINTS: &[Parameter] = &[needs("point1", NotNull), needs("point2", NotNull)];
const POINT_RANGE: &[Parameter] = &[needs("point", NotNull), needs("range", NotNull)];
const RANGE_POINT: &[Parameter] = &[needs("range", NotNull), needs("point", NotNull)];
const RANGES: &[Parameter] = &[needs("range1", NotNull), needs("range2", NotNull)];

pub(super) static TABLE: [Builtin; 27] = [
    fixed("before", POINTS, Gives::Boolean, before),
    fixed("before", POINT_RANGE, Gives::Boolean, before),
    fixed("before", RANGE_POINT, Gives::Boolean, before),
    fixed("before", RANGES, Gives::Boolean, before),
    fixed("after", POINTS, Gives::Boolean, after),
    fixed("after", POINT_RANGE, Gives::Boolean, after),
    fixed("after", RANGE_POINT, Gives::Boolean, after),
    fixed("after", RANGES, Gives::Boolean, after),
    fixed("meets", RANGES, Gives::Boolean, meets),
    fixed("met by", RANGES, Gives::Boolean, met_by),
    fixed("overlaps", RANGES, Gives::Boolean, overlaps),
    fixed("overlaps before", RANGES, Gives::Boolean, overlaps_before),
    fixed("overlaps after", RANGES, Gives::Boolean, overlaps_after),
    fixed("finishes", POINT_RANGE, Gives::Boolean, finishes),
    fixed("finishes", RANGES, Gives::Boolean, finishes),
    fixed("finished by", RANGE_POINT, Gives::Boolean, finished_by),
    fixed("finished by", RANGES, Gives::Boolean, finished_by),
    fixed("includes", RANGE_POINT, Gives::Boolean, includes),
    fixed("includes", RANGES, Gives::Boolean, includes),
    fixed("during", POINT_RANGE, Gives::Boolean, during),
    fixed("during", RANGES, Gives::Boolean, during),
    fixed("starts", POINT_RANGE, Gives::Boolean, starts),
    fixed("starts", RANGES, Gives::Boolean, starts),
    fixed("started by", RANGE_POINT, Gives::Boolean, started_by),
    fixed("started by", RANGES, Gives::Boolean, started_by),
    fixed("coincides", POINTS, Gives::Boolean, coincides),
    fixed("coincides", RANGES, Gives::Boolean, coincides),
];

/// An end of a range.
#[derive(Clone, Copy)]
struct End<'a> {
    /// `None`: there is none, the range goes on for ever.
    value: Option<&'a Value>,
    included: bool,
    upper: bool,
}

impl<'a> End<'a> {
    fn cmp(self, other: Self) -> Result<std::cmp::Ordering, Reason> {
        Ok(match (self.value, other.value) {
            (Some(a), Some(b)) => compare::order(a, b)?,
            (None, None) => self.upper.cmp(&other.upper),
            (None, Some(_)) => {
                if self.upper {
                    Greater
                } else {
                    Less
                }
            }
            (Some(_), None) => {
                if other.upper {
                    Less
                } else {
                    Greater
                }
            }
        })
    }

    /// Both ends belong to their ranges.
    fn both(self, other: Self) -> bool {
        self.included && other.included
    }
}

fn start(range: &Range) -> End<'_> {
    End { value: range.start.as_ref(), included: range.start_included, upper: false }
}

fn end(range: &Range) -> End<'_> {
    End { value: range.end.as_ref(), included: range.end_included, upper: true }
}

/// A point is a range from itself to itself.
fn point(value: &Value) -> Range {
    Range { start: Some(value.clone()), end: Some(value.clone()), start_included: true, end_included: true }
}

/// What a function asks of the two ranges.
type Relation = fn(&Range, &Range) -> Result<bool, Reason>;

/// Ranges only.
fn of_ranges(values: &[Value], relation: Relation) -> Outcome {
    match values {
        [Value::Range(a), Value::Range(b)] => relation(a, b).map(Value::Boolean),
        _ => Err(unsuitable(values)),
    }
}

/// The first may be a point.
fn of_point(values: &[Value], relation: Relation) -> Outcome {
    match values {
        [Value::Range(_), Value::Range(_)] => of_ranges(values, relation),
        [value, Value::Range(b)] => relation(&point(value), b).map(Value::Boolean),
        _ => Err(unsuitable(values)),
    }
}

fn swapped(values: &[Value], function: impl FnOnce(&[Value]) -> Outcome) -> Outcome {
    match values {
        [a, b] => function(&[b.clone(), a.clone()]),
        _ => Err(unsuitable(values)),
    }
}

fn before(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let relation = |a: &Range, b: &Range| {
        let order = end(a).cmp(start(b))?;
        Ok(order == Less || order == Equal && !end(a).both(start(b)))
    };
    let (a, b) = match values {
        [Value::Range(a), Value::Range(b)] => return relation(a, b).map(Value::Boolean),
        [Value::Range(a), b] => return relation(a, &point(b)).map(Value::Boolean),
        [a, Value::Range(b)] => return relation(&point(a), b).map(Value::Boolean),
        [a, b] => (a, b),
        _ => return Err(unsuitable(values)),
    };
    Ok(Value::Boolean(compare::order(a, b)?.is_lt()))
}

fn after(evaluator: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    swapped(values, |values| before(evaluator, values))
}

fn meets(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    of_ranges(values, |a, b| Ok(end(a).cmp(start(b))? == Equal && end(a).both(start(b))))
}

fn met_by(evaluator: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    swapped(values, |values| meets(evaluator, values))
}

/// The upper end of `a` is not before the lower end of `b`.
fn reaches(a: &Range, b: &Range) -> Result<bool, Reason> {
    let order = end(a).cmp(start(b))?;
    Ok(order == Greater || order == Equal && end(a).both(start(b)))
}

fn overlaps(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    of_ranges(values, |a, b| Ok(reaches(a, b)? && reaches(b, a)?))
}

fn overlaps_before(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    of_ranges(values, |a, b| {
        let starts = start(a).cmp(start(b))?;
        let ends = end(a).cmp(end(b))?;
        Ok((starts == Less || starts == Equal && a.start_included && !b.start_included)
            && reaches(a, b)?
            && (ends == Less || ends == Equal && (!a.end_included || b.end_included)))
    })
}

fn overlaps_after(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    of_ranges(values, |a, b| {
        let starts = start(b).cmp(start(a))?;
        let ends = end(b).cmp(end(a))?;
        Ok((starts == Less || starts == Equal && b.start_included && !a.start_included)
            && reaches(b, a)?
            && (ends == Less || ends == Equal && (!b.end_included || a.end_included)))
    })
}

fn finishes(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    of_point(values, |a, b| {
        let starts = start(a).cmp(start(b))?;
        Ok(end(a).cmp(end(b))? == Equal
            && a.end_included == b.end_included
            && (starts == Greater || starts == Equal && (!a.start_included || b.start_included)))
    })
}

fn finished_by(evaluator: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    swapped(values, |values| finishes(evaluator, values))
}

fn during(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    of_point(values, |a, b| {
        let starts = start(b).cmp(start(a))?;
        let ends = end(b).cmp(end(a))?;
        Ok((starts == Less || starts == Equal && (b.start_included || !a.start_included))
            && (ends == Greater || ends == Equal && (b.end_included || !a.end_included)))
    })
}

fn includes(evaluator: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    swapped(values, |values| during(evaluator, values))
}

fn starts(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    of_point(values, |a, b| {
        let ends = end(a).cmp(end(b))?;
        Ok(start(a).cmp(start(b))? == Equal
            && a.start_included == b.start_included
            && (ends == Less || ends == Equal && (!a.end_included || b.end_included)))
    })
}

fn started_by(evaluator: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    swapped(values, |values| starts(evaluator, values))
}

fn coincides(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    match values {
        [Value::Range(_), Value::Range(_)] => of_ranges(values, |a, b| {
            Ok(start(a).cmp(start(b))? == Equal
                && end(a).cmp(end(b))? == Equal
                && a.start_included == b.start_included
                && a.end_included == b.end_included)
        }),
        [Value::Range(_), _] | [_, Value::Range(_)] => Err(unsuitable(values)),
        [a, b] => Ok(Value::Boolean(compare::order(a, b)?.is_eq())),
        _ => Err(unsuitable(values)),
    }
}
