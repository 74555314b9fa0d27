//! Functions that forms need and the standard lacks. Each is pure: what it needs to know is an argument.
//!
//! This table holds those that need nothing but values; checks of identifiers (`is valid iban`) are
//! added by whoever knows them.

use super::scope::Extension;
use super::types::Type;
use crate::value::{Kind, Reason, Value, arithmetic};

/// The functions of this module. Every expression may call them.
pub const TABLE: &[Extension] = &[Extension {
    name: "age",
    parameters: &["birthDate", "on = today()"],
    result: Type::Number,
    call: age,
    is_rare: false,
}];

/// Completed years of life. Who is born on 29 February completes a year at the end of 28 February
/// (§ 187 (2), § 188 (2) BGB), so on 1 March of other years.
fn age(values: &[Value]) -> Result<Value, Reason> {
    let [birth, on] = values else { return Err(Reason::kinds(&values.iter().collect::<Vec<_>>())) };
    let date = |value: &Value| arithmetic::as_date_time(value).map(|moment| moment.date);
    match (date(birth), date(on)) {
        (Some(born), Some(on)) => Ok(Value::from(born.months_until(on) / 12)),
        (None, _) => Err(Reason::expected(Kind::Date, birth)),
        (_, None) => Err(Reason::expected(Kind::Date, on)),
    }
}
