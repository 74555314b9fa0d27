//! Exact decimals beyond the four operations: reading, powers, roots, logarithms.

use std::fmt;

use rust_decimal::Decimal;

pub use super::exact::Exact;
use super::exact::{MAX_SCALE, fit, power_of_ten};

/// The largest power that is computed by multiplying; larger ones are far out of range or 0.
const MAX_POWER: i64 = 1_000_000;
/// e.
const E: Decimal = Decimal::from_parts(3_230_419_695, 825_313_643, 147_358_353, false, 27);
/// The natural logarithm of 10.
const LN_10: Decimal = Decimal::from_parts(267_849_503, 33_690_064, 124_823_388, false, 27);
/// The square root of 10, where the interval of the logarithm's series begins and ends.
const SQRT_10: Decimal = Decimal::from_parts(316, 0, 0, false, 2);

/// All its digits, as it is held: `1.50` keeps its zero.
#[must_use]
pub fn text(number: Decimal) -> String {
    let mut rest = number.mantissa().unsigned_abs();
    let mut reversed = Vec::new();
    let mut places = 0;
    while rest > 0 || places <= number.scale() {
        // Most numbers fit into 64 bits, which are divided far more quickly.
        let digit = match u64::try_from(rest) {
            Ok(short) => {
                rest = u128::from(short / 10);
                (short % 10) as u8
            }
            Err(_) => {
                let digit = (rest % 10) as u8;
                rest /= 10;
                digit
            }
        };
        reversed.push(char::from(b'0' + digit));
        places += 1;
        if places == number.scale() {
            reversed.push('.');
        }
    }
    if number.is_sign_negative() {
        reversed.push('-');
    }
    reversed.into_iter().rev().collect()
}

/// Writes a whole number with at least so many digits: what `write!` brings for it is larger than all that uses it.
pub(super) fn write_digits(out: &mut dyn fmt::Write, number: u64, width: usize) -> fmt::Result {
    if number > 9 || width > 1 {
        write_digits(out, number / 10, width.saturating_sub(1))?;
    }
    out.write_char(char::from(b'0' + (number % 10) as u8))
}

/// Reads `12`, `-0.5`, `.5`, `1.2e-3`. Digits beyond the 28th are rounded; too large is `None`.
#[must_use]
pub fn parse(text: &str) -> Option<Decimal> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (digits, exponent) = match digits.split_once(['e', 'E']) {
        Some((digits, exponent)) => (digits, parse_exponent(exponent)?),
        None => (digits, 0),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if fraction.is_empty() && (whole.is_empty() || digits.ends_with('.')) {
        return None;
    }
    let mut mantissa: u128 = 0;
    let mut scale = -exponent;
    for (index, digit) in whole.bytes().chain(fraction.bytes()).enumerate() {
        if !digit.is_ascii_digit() {
            return None;
        }
        let in_fraction = index >= whole.len();
        // 36 digits are enough to round to 28.
        if mantissa < 10_u128.pow(35) {
            mantissa = mantissa * 10 + u128::from(digit - b'0');
            scale += i64::from(in_fraction);
        } else {
            scale -= i64::from(!in_fraction);
        }
    }
    if mantissa == 0 {
        return Some(Decimal::ZERO);
    }
    // More digits before the point than can be held, or more after it than leave anything.
    let more = u32::try_from(-scale).unwrap_or(0);
    if more > MAX_SCALE || scale > 200 {
        return (scale > 0).then_some(Decimal::ZERO);
    }
    fit(mantissa.checked_mul(power_of_ten(more))?, u32::try_from(scale).unwrap_or(0), negative)
}

fn parse_exponent(text: &str) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix(['-', '+']) {
        Some(rest) => (text.starts_with('-'), rest),
        None => (false, text),
    };
    if digits.is_empty() || digits.len() > 4 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let exponent = digits.bytes().fold(0, |number, digit| number * 10 + i64::from(digit - b'0'));
    Some(if negative { -exponent } else { exponent })
}

/// As [`parse`], for a number that has to be held as it is written: `None` where digits would be lost.
#[must_use]
pub fn parse_exact(text: &str) -> Option<Decimal> {
    let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let fraction = digits.split_once('.').map_or(0, |(_, fraction)| fraction.len() as i64);
    let significant = digits.bytes().filter(u8::is_ascii_digit).count();
    let fits = significant <= 28 && fraction - parse_exponent(exponent)? <= i64::from(MAX_SCALE);
    parse(text).filter(|_| fits)
}

/// The number as a whole one, if it has no digits after the point and fits.
#[must_use]
pub fn to_integer(number: Decimal) -> Option<i64> {
    let whole = number.rounded(0, Rounding::Down);
    (whole == number).then(|| truncate(whole)).flatten()
}

/// The whole part, if it fits.
#[must_use]
pub fn truncate(number: Decimal) -> Option<i64> {
    i64::try_from(number.rounded(0, Rounding::Down).mantissa()).ok()
}

/// `base` to the power of `exponent`; `None` where there is no (or no representable) result.
#[must_use]
pub fn power(base: Decimal, exponent: Decimal) -> Option<Decimal> {
    if let Some(whole) = to_integer(exponent) {
        return whole_power(base, whole);
    }
    if base.is_zero() {
        return exponent.is_sign_positive().then_some(Decimal::ZERO);
    }
    if exponent == Decimal::new(5, 1) {
        return square_root(base);
    }
    exp(ln(base)?.times(exponent)?)
}

fn whole_power(base: Decimal, exponent: i64) -> Option<Decimal> {
    if exponent < 0 {
        // Dividing once, at the end, keeps `10 ** -5` exact; where the power is too large for that,
        // the result is a power of the reciprocal.
        if let Some(power) = whole_power(base, exponent.checked_neg()?) {
            return Decimal::ONE.over(power);
        }
        return whole_power(Decimal::ONE.over(base)?, exponent.checked_neg()?);
    }
    if base == Decimal::ONE || base.is_zero() && exponent > 0 {
        return Some(base);
    }
    if base == Decimal::NEGATIVE_ONE {
        return Some(if exponent % 2 == 0 { Decimal::ONE } else { base });
    }
    if exponent > MAX_POWER {
        return (base.abs() < Decimal::new(99, 2)).then_some(Decimal::ZERO);
    }
    let mut result = Decimal::ONE;
    let mut square = base;
    let mut rest = exponent;
    while rest > 0 {
        if rest % 2 == 1 {
            result = result.times(square)?;
        }
        rest /= 2;
        if rest > 0 {
            square = square.times(square)?;
        }
    }
    Some(result)
}

/// The square root, rounded; exact where it is.
#[must_use]
pub fn square_root(number: Decimal) -> Option<Decimal> {
    if number.is_sign_negative() && !number.is_zero() {
        return None;
    }
    if number.is_zero() {
        return Some(Decimal::ZERO);
    }
    // Newton's method from a power of ten near the root.
    let mut root = Decimal::ONE;
    while root.times(root)? < number && root < Decimal::new(10_000_000_000_000, 0) {
        root = root.times(Decimal::TEN)?;
    }
    for _ in 0..120 {
        let next = root.plus(number.over(root)?)?.over(Decimal::TWO)?;
        if next == root || next.is_zero() {
            break;
        }
        root = next;
    }
    let short = root.rounded(MAX_SCALE / 2, Rounding::HalfEven);
    Some(if short.times(short) == Some(number) { short } else { root })
}

/// e to the power of `exponent`.
#[must_use]
pub fn exp(exponent: Decimal) -> Option<Decimal> {
    let whole = exponent.rounded(0, Rounding::HalfEven);
    let power = whole_power(E, to_integer(whole)?)?;
    let rest = exponent.minus(whole)?;
    // |rest| is at most 0.5: 30 terms are below the last digit.
    let mut sum = Decimal::ONE;
    let mut term = Decimal::ONE;
    for n in 1..30 {
        term = term.times(rest)?.over(Decimal::from(n))?;
        sum = sum.plus(term)?;
    }
    power.times(sum)
}

/// The natural logarithm.
#[must_use]
pub fn ln(number: Decimal) -> Option<Decimal> {
    if number <= Decimal::ZERO {
        return None;
    }
    // number = reduced * 10 ** tens, with reduced between 1/sqrt(10) and sqrt(10).
    let mut reduced = number;
    let mut tens = 0_i64;
    while reduced > SQRT_10 {
        reduced = reduced.over(Decimal::TEN)?;
        tens += 1;
    }
    let lower = Decimal::ONE.over(SQRT_10)?;
    while reduced < lower {
        reduced = reduced.times(Decimal::TEN)?;
        tens -= 1;
    }
    // ln x = 2 artanh((x - 1) / (x + 1))
    let ratio = reduced.minus(Decimal::ONE)?.over(reduced.plus(Decimal::ONE)?)?;
    let square = ratio.times(ratio)?;
    let mut term = ratio;
    let mut sum = ratio;
    for n in 1..60_i64 {
        term = term.times(square)?;
        sum = sum.plus(term.over(Decimal::from(2 * n + 1))?)?;
        if term.is_zero() {
            break;
        }
    }
    sum.times(Decimal::TWO)?.plus(LN_10.times(Decimal::from(tens))?)
}

/// How a number is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// Half to even (`decimal`).
    HalfEven,
    /// Half away from zero (`round half up`).
    HalfUp,
    /// Half towards zero (`round half down`).
    HalfDown,
    /// Away from zero (`round up`).
    Up,
    /// Towards zero (`round down`).
    Down,
    /// Towards negative infinity (`floor`).
    Floor,
    /// Towards positive infinity (`ceiling`).
    Ceiling,
}

/// Rounds to so many digits after the point; a negative scale rounds to tens, hundreds and so on.
#[must_use]
pub fn round(number: Decimal, scale: i64, rounding: Rounding) -> Option<Decimal> {
    if let Ok(scale) = u32::try_from(scale) {
        return Some(number.rounded(scale, rounding));
    }
    let unit = whole_power(Decimal::TEN, scale.checked_neg()?);
    match unit {
        Some(unit) => {
            let scaled = number.over(unit)?;
            // A quotient that lost digits could round to the wrong side; its remainder decides then.
            scaled.rounded(0, rounding).times(unit)
        }
        // The unit is larger than every number: only rounding away from zero would not give zero.
        None if number.is_zero()
            || !matches!(rounding, Rounding::Up | Rounding::Floor | Rounding::Ceiling) =>
        {
            Some(Decimal::ZERO)
        }
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Decimal {
        parse(text).unwrap()
    }

    #[test]
    fn reads() {
        for (text, expected) in [
            ("1.50", "1.5"),
            (".5", "0.5"),
            ("-.872", "-0.872"),
            ("1e3", "1000"),
            ("1.2E-3", "0.0012"),
            ("0.00000000000000000000000000005", "0"),
            ("1.23456789012345678901234567895", "1.234567890123456789012345679"),
        ] {
            assert_eq!(number(text).normalize().to_string(), expected, "{text}");
        }
        for text in
            ["", ".", "1.", "1e", "1e99999", "1e30", "x", "--1", "1,5", "999999999999999999999999999999"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn writes_as_the_library_does() {
        for text in [
            "0",
            "0.00",
            "7",
            "-7",
            "0.5",
            "-0.05",
            "1.50",
            "120",
            "12345678901234567890.12",
            "-79228162514264337593543950335",
            "7.9228162514264337593543950335",
            "0.0000000000000000000000000001",
        ] {
            assert_eq!(super::text(text.parse().unwrap()), text);
        }
        let mut padded = String::new();
        write_digits(&mut padded, 7, 2).unwrap();
        write_digits(&mut padded, 2026, 2).unwrap();
        assert_eq!(padded, "072026");
    }

    #[test]
    fn constants_are_right_to_the_last_digit() {
        assert_eq!(E.to_string(), "2.718281828459045235360287471");
        assert_eq!(LN_10.to_string(), "2.302585092994045684017991455");
    }

    #[test]
    fn powers_roots_logarithms() {
        let close = |left: Option<Decimal>, right: &str| {
            let right = number(right);
            let error = (left.unwrap() - right).abs();
            assert!(error <= right.abs() * number("1e-25"), "{left:?} is not {right}");
        };
        assert_eq!(power(number("10"), number("-5")), Some(number("0.00001")));
        assert_eq!(power(number("2"), number("90")), Some(number("1237940039285380274899124224")));
        assert_eq!(power(number("10"), number("1e18")), None);
        assert_eq!(power(number("0"), number("-1")), None);
        assert_eq!(square_root(number("16")), Some(number("4")));
        assert_eq!(square_root(number("0.0625")), Some(number("0.25")));
        close(square_root(number("2")), "1.414213562373095048801688724");
        close(exp(number("1.5")), "4.481689070338064822602055460");
        close(exp(number("-3")), "0.04978706836786394297934241565");
        close(ln(number("2")), "0.6931471805599453094172321215");
        close(ln(number("123456.789")), "11.72364648718588098113995898");
    }
}
