//! The values of expressions as bytes: constants of programs, parameters, dates of sources.

use super::{Codec, Reader, Writer, codec};
use crate::value::{
    Context, Date, DateTime, DaysTime, Decimal, HAS_RARE, Kind, Limit, Range, ReasonKind, Time, Value,
    YearsMonths, Zone,
};

codec! { struct Date { year: year, month: month, day: day } }
codec! { struct Time { hour: hour, minute: minute, second: second, nanosecond: nanosecond, zone: zone } }
codec! { struct DateTime { date: date, time: time } }
codec! { struct YearsMonths { months: months } }
codec! { struct Range { start: start, end: end, start_included: start_included, end_included: end_included } }
codec! { enum Zone { 0 Offset { 0: seconds }, 1 Named { 0: name, 1: seconds } } }
codec! { enum Limit { 0 Steps {}, 1 Depth {}, 2 ListLength {}, 3 StringLength {}, 4 Pattern {} } }
codec! { enum ReasonKind {
    0 NullOperand {}, 1 WrongKind {}, 2 Expected { 0: kind }, 3 OutOfDomain {}, 4 DivisionByZero {}, 5 Overflow {},
    6 Unreadable {}, 7 NoSuchItem {}, 8 NoSuchMember {}, 9 UnknownName {}, 10 WrongArguments {}, 11 NotAFunction {},
    12 Duplicate {}, 13 NotSupported {}, 14 Limit { 0: limit }
} }
codec! { enum Kind {
    0 Null {}, 1 Boolean {}, 2 Number {}, 3 String {}, 4 Date {}, 5 Time {}, 6 DateTime {}, 7 YearsMonths {},
    8 DaysTime {}, 9 List {}, 10 Context {}, 11 Range {}, 12 Function {}
} }

impl Codec for Decimal {
    fn write(&self, to: &mut Writer) {
        to.byte(self.scale() as u8);
        self.mantissa().write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let scale = from.byte();
        Decimal::try_from_i128_with_scale(i128::read(from), u32::from(scale)).unwrap_or_else(|_| {
            from.fail();
            Decimal::ZERO
        })
    }
}

impl Codec for DaysTime {
    fn write(&self, to: &mut Writer) {
        self.total_nanoseconds().write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        DaysTime::from_nanoseconds(i128::read(from)).unwrap_or_else(|| {
            from.fail();
            DaysTime::from_seconds(0)
        })
    }
}

impl Codec for Context {
    fn write(&self, to: &mut Writer) {
        self.entries().to_vec().write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let mut context = Context::default();
        for _ in 0..from.length() {
            context.push(from.text(), Value::read(from));
        }
        context
    }
}

/// Functions are no constants: where one stands, null is written.
impl Codec for Value {
    fn write(&self, to: &mut Writer) {
        if matches!(self, Value::Time(_) | Value::DateTime(_) | Value::Range(_)) {
            to.rare.push("a time of day or a range".to_owned());
        }
        to.byte(match self {
            Value::Null | Value::Function(_) => 0,
            Value::Boolean(false) => 1,
            Value::Boolean(true) => 2,
            Value::Number(_) => 3,
            Value::String(_) => 4,
            Value::Date(_) => 5,
            Value::Time(_) => 6,
            Value::DateTime(_) => 7,
            Value::YearsMonths(_) => 8,
            Value::DaysTime(_) => 9,
            Value::List(_) => 10,
            Value::Context(_) => 11,
            Value::Range(_) => 12,
        });
        match self {
            Value::Null | Value::Function(_) | Value::Boolean(_) => {}
            Value::Number(value) => value.write(to),
            Value::String(value) => value.write(to),
            Value::Date(value) => value.write(to),
            Value::Time(value) => value.write(to),
            Value::DateTime(value) => value.write(to),
            Value::YearsMonths(value) => value.write(to),
            Value::DaysTime(value) => value.write(to),
            Value::List(value) => value.write(to),
            Value::Context(value) => value.write(to),
            Value::Range(value) => value.write(to),
        }
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.nested(|from, kind| match kind {
            1 => Value::Boolean(false),
            2 => Value::Boolean(true),
            3 => Value::Number(Codec::read(from)),
            4 => Value::String(Codec::read(from)),
            5 => Value::Date(Codec::read(from)),
            6 if HAS_RARE => Value::Time(Codec::read(from)),
            7 if HAS_RARE => Value::DateTime(Codec::read(from)),
            8 => Value::YearsMonths(Codec::read(from)),
            9 => Value::DaysTime(Codec::read(from)),
            10 => Value::List(Codec::read(from)),
            11 => Value::Context(Codec::read(from)),
            12 if HAS_RARE => Value::Range(Codec::read(from)),
            _ => Value::Null,
        })
    }
}
