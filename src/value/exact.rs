//! The four operations and rounding, written small: those of `rust_decimal` are fast paths by the dozen and five times as
//! large. Here they are one way each, over 256 bits, and give the same digits (a property test compares them).

use rust_decimal::Decimal;

use super::number::Rounding;

/// Digits after the point that a decimal can hold.
pub(super) const MAX_SCALE: u32 = 28;
/// The largest number without its point: 96 bits.
const MAX_MANTISSA: u128 = (1 << 96) - 1;
const BITS: u32 = 32;

/// The operations on decimals, none of which panics. Each exists once in the program: inlined where
/// they are used, they would cost the wasm several kilobytes.
pub trait Exact: Sized {
    /// The sum, unless it is too large.
    fn plus(self, other: Self) -> Option<Self>;
    /// The difference, unless it is too large.
    fn minus(self, other: Self) -> Option<Self>;
    /// The product, unless it is too large.
    fn times(self, other: Self) -> Option<Self>;
    /// The quotient, unless the other is zero or the quotient too large.
    fn over(self, other: Self) -> Option<Self>;
    /// The remainder with the sign of the dividend, unless the other is zero.
    fn modulo(self, other: Self) -> Option<Self>;
    /// Rounded to so many digits after the point, where there are more.
    #[must_use]
    fn rounded(self, places: u32, rounding: Rounding) -> Self;
}

impl Exact for Decimal {
    #[inline(never)]
    fn plus(self, other: Self) -> Option<Self> {
        if self.is_zero() {
            return Some(other);
        }
        if other.is_zero() {
            return Some(self);
        }
        let scale = self.scale().max(other.scale());
        let mut sum = aligned(self, scale);
        sum.add(&aligned(other, scale));
        let negative = sum.is_negative();
        if negative {
            sum.negate();
        }
        sum.fit(scale, negative)
    }

    #[inline(never)]
    fn minus(self, other: Self) -> Option<Self> {
        self.plus(-other)
    }

    #[inline(never)]
    fn times(self, other: Self) -> Option<Self> {
        if self.is_zero() || other.is_zero() {
            return Some(Self::ZERO);
        }
        let negative = self.is_sign_negative() != other.is_sign_negative();
        Wide::product(magnitude(self), magnitude(other)).fit(self.scale() + other.scale(), negative)
    }

    #[inline(never)]
    fn over(self, other: Self) -> Option<Self> {
        if self.is_zero() {
            return (!other.is_zero()).then_some(Self::ZERO);
        }
        let divisor = magnitude(other);
        let mut quotient = magnitude(self).checked_div(divisor)?;
        let mut rest = magnitude(self) % divisor;
        let is_long = rest != 0;
        // Below zero while the dividend has fewer digits after the point than the divisor.
        let mut missing = i64::from(other.scale()) - i64::from(self.scale());
        while (rest != 0 || missing > 0) && missing > -i64::from(MAX_SCALE) {
            let (digit, next) = next_digit(rest, divisor);
            let longer = quotient * 10 + digit;
            if longer > MAX_MANTISSA {
                if missing > 0 {
                    return None;
                }
                break;
            }
            (quotient, rest) = (longer, next);
            missing -= 1;
        }
        let mut scale = u32::try_from(-missing).ok()?;
        quotient += u128::from(is_up(Rounding::HalfEven, false, quotient, rest, divisor));
        while is_long && scale > 0 && quotient % 10 == 0 {
            quotient /= 10;
            scale -= 1;
        }
        Wide::product(quotient, 1).fit(scale, self.is_sign_negative() != other.is_sign_negative())
    }

    #[inline(never)]
    fn modulo(self, other: Self) -> Option<Self> {
        if other.is_zero() {
            return None;
        }
        if self.abs() < other.abs() {
            return Some(if self.is_zero() { Self::ZERO } else { self });
        }
        let divisor = magnitude(other);
        let (rest, scale) = if self.scale() >= other.scale() {
            // Not larger than the dividend, so it can be held.
            (magnitude(self) % (divisor * power_of_ten(self.scale() - other.scale())), self.scale())
        } else {
            let rest = magnitude(self) % divisor;
            let rest = (self.scale()..other.scale()).fold(rest, |rest, _| next_digit(rest, divisor).1);
            (rest, other.scale())
        };
        Wide::product(rest, 1).fit(scale, self.is_sign_negative())
    }

    #[inline(never)]
    fn rounded(self, places: u32, rounding: Rounding) -> Self {
        let Some(dropped) = self.scale().checked_sub(places).filter(|dropped| *dropped > 0) else {
            return self;
        };
        let unit = power_of_ten(dropped);
        let negative = self.is_sign_negative();
        let (kept, rest) = (magnitude(self) / unit, magnitude(self) % unit);
        from_mantissa(kept + u128::from(is_up(rounding, negative, kept, rest, unit)), places, negative)
    }
}

/// The mantissa divided by ten to the power of the scale, rounded half to even where digits are lost; nothing where it is
/// too large.
pub(super) fn fit(mantissa: u128, scale: u32, negative: bool) -> Option<Decimal> {
    Wide::product(mantissa, 1).fit(scale, negative)
}

pub(super) fn power_of_ten(exponent: u32) -> u128 {
    (0..exponent).fold(1, |power, _| power * 10)
}

fn magnitude(number: Decimal) -> u128 {
    number.mantissa().unsigned_abs()
}

/// The mantissa has to have at most 96 bits, the scale to be at most 28.
fn from_mantissa(mantissa: u128, scale: u32, negative: bool) -> Decimal {
    let part = |index: u32| (mantissa >> (index * BITS)) as u32;
    Decimal::from_parts(part(0), part(1), part(2), negative, scale)
}

/// The next digit of a quotient and what is left; dividing 128 bits takes far longer than nine subtractions.
fn next_digit(rest: u128, divisor: u128) -> (u128, u128) {
    let (mut digit, mut rest) = (0, rest * 10);
    while rest >= divisor {
        rest -= divisor;
        digit += 1;
    }
    (digit, rest)
}

/// Whether what is kept becomes larger by one, for a rest of so much of a unit.
fn is_up(rounding: Rounding, negative: bool, kept: u128, rest: u128, unit: u128) -> bool {
    let (twice, is_odd) = (rest * 2, kept & 1 == 1);
    match rounding {
        Rounding::HalfEven => twice > unit || twice == unit && is_odd,
        Rounding::HalfUp => twice >= unit,
        Rounding::HalfDown => twice > unit,
        Rounding::Up => rest != 0,
        Rounding::Down => false,
        Rounding::Floor => negative && rest != 0,
        Rounding::Ceiling => !negative && rest != 0,
    }
}

/// The mantissa for that many digits after the point, in two's complement.
fn aligned(number: Decimal, scale: u32) -> Wide {
    let mut wide = Wide::product(magnitude(number), power_of_ten(scale - number.scale()));
    if number.is_sign_negative() {
        wide.negate();
    }
    wide
}

/// More bits than sums and products of decimals have, the lowest first.
struct Wide([u32; 8]);

impl Wide {
    fn product(left: u128, right: u128) -> Self {
        let mut product = [0; 8];
        for shift in 0..4 {
            let digit = u64::from((right >> (shift * BITS)) as u32);
            let (mut carry, mut rest) = (0, left);
            for place in product.iter_mut().skip(shift as usize) {
                let sum = u64::from(*place) + u64::from(rest as u32) * digit + carry;
                *place = sum as u32;
                carry = sum >> BITS;
                rest >>= BITS;
            }
        }
        Self(product)
    }

    fn add(&mut self, other: &Self) {
        let mut carry = 0;
        for (place, more) in self.0.iter_mut().zip(other.0) {
            let sum = u64::from(*place) + u64::from(more) + carry;
            *place = sum as u32;
            carry = sum >> BITS;
        }
    }

    fn is_negative(&self) -> bool {
        matches!(self.0, [.., highest] if highest >> (BITS - 1) == 1)
    }

    fn negate(&mut self) {
        self.0.iter_mut().for_each(|place| *place = !*place);
        self.add(&Self::product(1, 1));
    }

    /// Divides by ten and returns the digit that is left over.
    fn drop_digit(&mut self) -> u64 {
        self.0.iter_mut().rev().fold(0, |rest, place| {
            let part = rest << BITS | u64::from(*place);
            *place = (part / 10) as u32;
            part % 10
        })
    }

    fn fit(mut self, mut scale: u32, negative: bool) -> Option<Decimal> {
        let (mut last, mut lost) = (0, false);
        loop {
            let [low, middle, high, beyond @ ..] = self.0;
            if scale <= MAX_SCALE && beyond == [0; 5] {
                let is_up = last > 5 || last == 5 && (lost || low & 1 == 1);
                if !is_up {
                    return Some(Decimal::from_parts(low, middle, high, negative, scale));
                }
                // One more may be one digit more: then it is looked at once again.
                self.add(&Self::product(1, 1));
                (last, lost) = (0, true);
                continue;
            }
            scale = scale.checked_sub(1)?;
            lost |= last != 0;
            last = self.drop_digit();
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rust_decimal::RoundingStrategy;

    use super::*;

    /// Numbers of every length, with as many digits after the point as there can be.
    fn decimal() -> impl Strategy<Value = Decimal> {
        let mantissa = prop_oneof![
            0_i128..100,
            0_i128..100_000_000,
            any::<u64>().prop_map(i128::from),
            0_i128..1 << 96,
            (0_u32..28, 1_i128..100).prop_map(|(power, digit)| digit * 10_i128.pow(power.min(26))),
            ((1_i128 << 96) - 1000)..(1_i128 << 96),
        ];
        (mantissa, any::<bool>(), prop_oneof![0_u32..4, 0_u32..=28]).prop_map(
            |(mantissa, negative, scale)| {
                Decimal::from_i128_with_scale(if negative { -mantissa } else { mantissa }, scale)
            },
        )
    }

    /// Digits and the point; the sign of zero, and how many zeros it is written with, are nobody's business.
    fn digits(number: Option<Decimal>) -> Option<(i128, u32)> {
        number.map(|number| (number.mantissa(), if number.is_zero() { 0 } else { number.scale() }))
    }

    /// Long division as at school, digit by digit: the library's remainder is wrong where the dividend outgrows 96 bits
    /// (it says 0.76 for the second example below).
    fn remainder(left: Decimal, right: Decimal) -> Option<Decimal> {
        if right.is_zero() {
            return None;
        }
        if left.abs() < right.abs() {
            return Some(left);
        }
        let scale = left.scale().max(right.scale());
        // Not longer than the dividend, which has 96 bits, or not longer than it was.
        let divisor = right.mantissa().unsigned_abs() * 10_u128.pow(scale - right.scale());
        let zeros = "0".repeat((scale - left.scale()) as usize);
        let digits = format!("{}{zeros}", left.mantissa().unsigned_abs());
        let rest = digits.bytes().fold(0, |rest, digit| (rest * 10 + u128::from(digit - b'0')) % divisor);
        let rest = i128::try_from(rest).unwrap();
        Some(Decimal::from_i128_with_scale(if left.is_sign_negative() { -rest } else { rest }, scale))
    }

    #[test]
    fn remainders() {
        let number = |text: &str| text.parse::<Decimal>().unwrap();
        for (left, right, expected) in [
            ("7.5", "-2", "1.5"),
            ("79228162514264337593543949336", "1.00000000000000000000", "0"),
            ("-5", "0.3", "-0.2"),
        ] {
            assert_eq!(number(left).modulo(number(right)), Some(number(expected)), "{left} % {right}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]

        #[test]
        fn counts_as_the_library_does(left in decimal(), right in decimal()) {
            prop_assert_eq!(digits(left.plus(right)), digits(left.checked_add(right)), "{} + {}", left, right);
            prop_assert_eq!(digits(left.times(right)), digits(left.checked_mul(right)), "{} * {}", left, right);
            // The library leaves some zeros at the end that say nothing.
            prop_assert_eq!(left.over(right), left.checked_div(right), "{} / {}", left, right);
            prop_assert_eq!(left.modulo(right), remainder(left, right), "{} % {}", left, right);
        }

        #[test]
        fn rounds_as_the_library_does(number in decimal(), places in 0_u32..=28) {
            for (rounding, strategy) in [
                (Rounding::HalfEven, RoundingStrategy::MidpointNearestEven),
                (Rounding::HalfUp, RoundingStrategy::MidpointAwayFromZero),
                (Rounding::HalfDown, RoundingStrategy::MidpointTowardZero),
                (Rounding::Up, RoundingStrategy::AwayFromZero),
                (Rounding::Down, RoundingStrategy::ToZero),
                (Rounding::Floor, RoundingStrategy::ToNegativeInfinity),
                (Rounding::Ceiling, RoundingStrategy::ToPositiveInfinity),
            ] {
                let expected = number.round_dp_with_strategy(places, strategy);
                prop_assert_eq!(
                    digits(Some(number.rounded(places, rounding))), digits(Some(expected)),
                    "{} to {} places, {:?}", number, places, rounding
                );
            }
        }
    }
}
