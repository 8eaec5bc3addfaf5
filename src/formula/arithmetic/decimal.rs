//! Exact decimals: the arithmetic of the statement.

use rust_decimal::Decimal;

use super::{Number, Sample, one_lane};
use crate::formula::random::RandomVariable;
use crate::money::Rounding;
use crate::policy::schema::BasisKind;

impl Number for Decimal {
    one_lane!();

    #[inline]
    fn constant(value: Decimal, _basis: Option<BasisKind>) -> Self {
        value
    }

    #[inline]
    fn add(&self, other: &Self) -> Option<Self> {
        self.checked_add(*other)
    }

    #[inline]
    fn sub(&self, other: &Self) -> Option<Self> {
        self.checked_sub(*other)
    }

    #[inline]
    fn mul(&self, other: &Self) -> Option<Self> {
        self.checked_mul(*other)
    }

    #[inline]
    fn div(&self, other: &Self) -> Option<Self> {
        if other.is_zero() { Some(Self::ZERO) } else { self.checked_div(*other) }
    }

    #[inline]
    fn round(&self, rule: &Rounding) -> Self {
        rule.apply(*self)
    }

    #[inline]
    fn at_least(&self, other: &Self) -> bool {
        self >= other
    }

    #[inline]
    fn flag(holds: bool, _left: &Self, _right: &Self) -> Self {
        if holds { Self::ONE } else { Self::ZERO }
    }
}

impl Sample for Decimal {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a whole number, none of them below zero"
    )]
    fn sample(&self, chance: RandomVariable, by: &Self, luck: &Self) -> Self {
        let [of, by, luck] = [self, by, luck].map(|figure| f64::constant(*figure, None));
        Self::from(of.sample(chance, &by, &luck) as u64)
    }
}
