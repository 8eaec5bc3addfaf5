//! Money, rates and rounding: exact decimals with a unit in their type.
//!
//! An [`Amount`] is a sum of money, a quantity of goods or a head count; a [`Rate`] is a fraction
//! such as `0.06` for 6 %. Both are read from text only: a binary float is refused wherever it
//! comes from, because `0.1 + 0.2` must never become somebody's rebate.

use core::fmt;
use core::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::currency;
use crate::unread::{self, Wrong};

/// The largest amount a policy, a plan or a sale may name: one trillion, in either direction.
///
/// With at most [`AMOUNT_PLACES`] decimals, and rates of at most [`RATE_PLACES`], every product
/// the settlement forms before it rounds fits the 28 digits of [`Decimal`] exactly.
pub const LARGEST_AMOUNT: Decimal = Decimal::from_parts(3_567_587_328, 232, 0, false, 0);

/// Decimals an amount may carry. Token prices per 1,000 are quoted to six places.
pub const AMOUNT_PLACES: u32 = 6;

/// Decimals a rate may carry: `0.00000001` is a millionth of one per cent.
pub const RATE_PLACES: u32 = 8;

/// Decimals that the products between two roundings have at most: customers and their spend with six
/// each, times a rate. A value with more comes from a division.
const LONGEST_PRODUCT: u32 = 20;

/// Decimals that survive a division. It is cut at the 28th digit, so that a third, times three, is a
/// hair short of one: rounded here, what was a half cent is one again, and a full step a full step.
const TRUSTED: u32 = 18;

/// A sum of money, a quantity or a count, exact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(Decimal);

/// A fraction of one, exact: `0.06` is 6 %.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rate(Decimal);

/// Reason a piece of text is not an [`Amount`] or a [`Rate`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// Not a plain decimal number.
    NotDecimal(String),
    /// More decimals than the type carries.
    TooManyPlaces(String, u32),
    /// Beyond [`LARGEST_AMOUNT`] in either direction.
    TooLarge(String),
}

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotDecimal(given) => write!(
                f,
                "\"{given}\" is not a plain decimal number: write digits with a point, such as \"199.99\""
            ),
            Self::TooManyPlaces(given, places) => {
                write!(f, "\"{given}\" has more than {places} decimals: round it to {places}")
            }
            Self::TooLarge(given) => {
                write!(f, "\"{given}\" is too large: stay within 1,000,000,000,000 either way")
            }
        }
    }
}

impl core::error::Error for NumberError {}

impl NumberError {
    const fn wrong(&self) -> Wrong {
        match self {
            Self::NotDecimal(_) => Wrong::NotDecimal,
            Self::TooManyPlaces(_, places) => Wrong::TooManyDecimals(*places),
            Self::TooLarge(_) => Wrong::TooLarge,
        }
    }
}

/// Reads plain decimal text: an optional sign, digits, an optional point and digits.
fn decimal(text: &str, places: u32) -> Result<Decimal, NumberError> {
    let not_decimal = || NumberError::NotDecimal(text.chars().take(40).collect());
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(whole, part)| (whole, Some(part)));
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !plain(whole) || !fraction.is_none_or(plain) {
        return Err(not_decimal());
    }
    let fraction = fraction.unwrap_or_default();
    let shown = || text.chars().take(40).collect::<String>();
    if whole.trim_start_matches('0').len() > 13 {
        return Err(NumberError::TooLarge(shown()));
    }
    if fraction.trim_end_matches('0').len() > places as usize {
        return Err(NumberError::TooManyPlaces(shown(), places));
    }
    let kept = match &fraction[..fraction.len().min(places as usize)] {
        "" => whole.to_owned(),
        kept => format!("{whole}.{kept}"),
    };
    let value = Decimal::from_str_exact(&kept).map_err(|_| not_decimal())?;
    if value > LARGEST_AMOUNT {
        return Err(NumberError::TooLarge(shown()));
    }
    Ok(if text.starts_with('-') { -value } else { value })
}

/// Room for the digits of a figure: 20 of a whole number of 64 bits, or 29 where it has 28 places, with point and sign.
const DIGITS: usize = 31;

/// Writes `value` as its `Display` does, several times as fast: an answer has thousands of figures. `None` where its digits take more
/// than 64 bits.
fn digits(value: Decimal, buffer: &mut [u8; DIGITS]) -> Option<&str> {
    let mut left = u64::try_from(value.mantissa().unsigned_abs()).ok()?;
    let places = value.scale();
    let (mut at, mut written) = (DIGITS, 0);
    let mut put = |sign: u8| {
        at -= 1;
        buffer[at] = sign;
    };
    while left > 0 || written <= places {
        if written == places && places > 0 {
            put(b'.');
        }
        put(b'0' + u8::try_from(left % 10).unwrap_or_default());
        left /= 10;
        written += 1;
    }
    if value.is_sign_negative() {
        put(b'-');
    }
    core::str::from_utf8(&buffer[at..]).ok()
}

macro_rules! exact_text {
    ($type:ident, $places:expr, $what:literal) => {
        impl $type {
            /// Zero.
            pub const ZERO: Self = Self(Decimal::ZERO);
            /// One: a unit, or the whole.
            pub const ONE: Self = Self(Decimal::ONE);

            /// The exact value.
            #[must_use]
            pub const fn value(self) -> Decimal {
                self.0
            }

            /// Wraps a value that was computed, not typed.
            #[must_use]
            pub const fn exactly(value: Decimal) -> Self {
                Self(value)
            }
        }

        impl FromStr for $type {
            type Err = NumberError;
            fn from_str(text: &str) -> Result<Self, NumberError> {
                decimal(text, $places).map(Self)
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match digits(self.0, &mut [0; DIGITS]) {
                    Some(text) => serializer.serialize_str(text),
                    None => serializer.collect_str(&self.0),
                }
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text;
                impl de::Visitor<'_> for Text {
                    type Value = $type;
                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($what)
                    }
                    fn visit_str<E: de::Error>(self, text: &str) -> Result<$type, E> {
                        text.parse().or_else(|error: NumberError| {
                            // Never used: a request with a note is refused.
                            if unread::note(text, error.wrong()) { Ok($type::ZERO) } else { Err(E::custom(error)) }
                        })
                    }
                }
                deserializer.deserialize_str(Text)
            }
        }
    };
}

exact_text!(Amount, AMOUNT_PLACES, "an amount");
exact_text!(Rate, RATE_PLACES, "a rate");

/// Sets the thousands of a decimal number apart: `-1234567.50` becomes `-1,234,567.50`.
#[must_use]
pub fn grouped(number: &str) -> String {
    let (sign, digits) = number.strip_prefix('-').map_or(("", number), |digits| ("-", digits));
    let whole = digits.split('.').next().unwrap_or(digits);
    let mut grouped = String::from(sign);
    for (index, digit) in whole.char_indices() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped.push_str(&digits[whole.len()..]);
    grouped
}

/// A rounding rule: the places kept, and the mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Rounding {
    /// Decimals kept, 0 to 6.
    pub places: u32,
    /// Treatment of the digits beyond.
    pub mode: RoundingMode,
}

/// Treatment of the digits beyond the last kept one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoundingMode {
    /// A half goes away from zero: 2.345 becomes 2.35, as invoices usually do.
    HalfUp,
    /// A half goes to the even neighbour: 2.345 becomes 2.34 ("banker's rounding").
    HalfEven,
    /// Always towards minus infinity: 2.349 becomes 2.34.
    Floor,
    /// Always towards plus infinity: 2.341 becomes 2.35.
    Ceiling,
}

impl Rounding {
    /// To the minor unit of `currency`, a half away from zero: the rule where a programme prints none.
    #[must_use]
    pub fn to_minor_unit(currency: &str) -> Self {
        Self { places: currency::minor_units(currency), mode: RoundingMode::HalfUp }
    }

    /// The same rule for amounts of the currency `to`, where this one speaks of those of `from`: as many places
    /// beyond the minor unit, or short of it.
    #[must_use]
    pub fn carried(self, from: &str, to: &str) -> Self {
        let places = (self.places + currency::minor_units(to)).saturating_sub(currency::minor_units(from));
        Self { places, ..self }
    }

    /// Rounds `value` by this rule.
    #[must_use]
    #[allow(clippy::disallowed_methods, reason = "the one place that rounds, always by a named rule")]
    pub fn apply(self, value: Decimal) -> Decimal {
        let strategy = match self.mode {
            RoundingMode::HalfUp => RoundingStrategy::MidpointAwayFromZero,
            RoundingMode::HalfEven => RoundingStrategy::MidpointNearestEven,
            RoundingMode::Floor => RoundingStrategy::ToNegativeInfinity,
            RoundingMode::Ceiling => RoundingStrategy::ToPositiveInfinity,
        };
        let value = if value.scale() > LONGEST_PRODUCT {
            value.round_dp_with_strategy(TRUSTED, RoundingStrategy::MidpointAwayFromZero)
        } else {
            value
        };
        value.round_dp_with_strategy(self.places, strategy)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_amount_is_one_trillion() {
        assert_eq!(LARGEST_AMOUNT.to_string(), "1000000000000");
        assert!("1000000000000".parse::<Amount>().is_ok());
        assert_eq!(
            "1000000000000.000001".parse::<Amount>(),
            Err(NumberError::TooLarge("1000000000000.000001".into()))
        );
    }

    #[test]
    fn only_plain_decimals_are_read() {
        for refused in ["", "-", ".5", "5.", "1e3", "1,5", " 1", "+1", "٣", "0x1", "NaN", "1.2.3", "--1"] {
            assert!(refused.parse::<Amount>().is_err(), "{refused:?} was read");
        }
        assert_eq!("-0012.50".parse::<Amount>().unwrap().to_string(), "-12.50");
        assert_eq!("60000".parse::<Amount>().unwrap().to_string(), "60000");
        assert!("0.0000001".parse::<Amount>().is_err());
        assert!("0.0000001".parse::<Rate>().is_ok());
    }

    #[test]
    fn a_share_multiplied_back_rounds_like_the_whole() {
        let decimal = |text: &str| Decimal::from_str_exact(text).unwrap();
        for whole in ["0.115", "2.345", "43109.115", "7654321.005"] {
            for parts in ["3", "7", "13.5", "46.999999", "1234.56"] {
                let back = decimal(whole) / decimal(parts) * decimal(parts);
                let cents = Rounding::to_minor_unit("USD");
                assert_eq!(cents.apply(back), cents.apply(decimal(whole)), "{whole} ÷ {parts} × {parts} = {back}");
            }
        }
        let steps = Rounding { places: 0, mode: RoundingMode::Floor };
        assert_eq!(steps.apply(Decimal::ONE / Decimal::from(3) * Decimal::from(3)), Decimal::ONE);
    }

    #[test]
    fn a_figure_is_written_with_every_digit_it_has() {
        let mantissas =
            [0, 1, 9, 10, 12_345, 4_294_967_296, i64::MAX.into(), u64::MAX.into(), i128::from(u64::MAX) + 1];
        for mantissa in mantissas {
            for scale in 0..=28 {
                for value in [mantissa, -mantissa].map(|it| Decimal::from_i128_with_scale(it, scale)) {
                    let text = serde_json::to_string(&Amount::exactly(value)).unwrap();
                    assert_eq!(text, format!("\"{value}\""));
                }
            }
        }
        assert_eq!(serde_json::to_string(&Amount::exactly(Decimal::new(-105, 2))).unwrap(), "\"-1.05\"");
        let nothing = -Decimal::ZERO;
        assert_eq!(serde_json::to_string(&Amount::exactly(nothing)).unwrap(), format!("\"{nothing}\""));
    }

    #[test]
    fn an_exact_product_rounds_by_every_digit_it_has() {
        let just_below = Decimal::from_str_exact("2.34499999999999999999").unwrap();
        assert_eq!(just_below.scale(), LONGEST_PRODUCT);
        assert_eq!(Rounding::to_minor_unit("USD").apply(just_below).to_string(), "2.34");
    }

    #[test]
    fn places_are_counted_from_the_minor_unit() {
        let rule = |places| Rounding { places, mode: RoundingMode::Floor };
        let carried = |places, from, to| rule(places).carried(from, to);
        assert_eq!(carried(2, "USD", "JPY"), rule(0));
        assert_eq!(carried(6, "USD", "KWD"), rule(7));
        assert_eq!(carried(0, "JPY", "EUR"), rule(2));
        assert_eq!(carried(0, "USD", "JPY"), rule(0), "whole dollars are no hundreds of yen");
    }

    #[test]
    fn each_rounding_mode_differs_where_it_should() {
        let round = |mode, text: &str| {
            Rounding { places: 2, mode }.apply(Decimal::from_str_exact(text).unwrap()).to_string()
        };
        assert_eq!(round(RoundingMode::HalfUp, "2.345"), "2.35");
        assert_eq!(round(RoundingMode::HalfUp, "-2.345"), "-2.35");
        assert_eq!(round(RoundingMode::HalfEven, "2.345"), "2.34");
        assert_eq!(round(RoundingMode::Floor, "-2.341"), "-2.35");
        assert_eq!(round(RoundingMode::Ceiling, "2.341"), "2.35");
    }
}
