//! Binary floats: the arithmetic of sweeps and simulations, never of a figure that is shown as money.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{Number, one_lane};
use crate::money::{Rounding, RoundingMode};
use crate::policy::schema::BasisKind;

/// Shortfall of a float from a whole number because it cannot be held exactly: 0.29 × 100 is 28.999….
pub(in crate::formula) const NUDGE: f64 = 1e-6;

/// Lifts a half over the edge that a float may lack a hair of: 1.005 is 1.00499…. A share of the figure, as the
/// hair is; so it works on both sides of zero alike.
pub(in crate::formula) const AWAY: f64 = 1.0 + 256.0 * f64::EPSILON;

/// Ten to the power of `places`.
#[inline]
pub(in crate::formula) fn scale(places: u32) -> f64 {
    const SCALES: [f64; 13] = [1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12];
    SCALES[(places as usize).min(12)]
}

impl Number for f64 {
    one_lane!();

    #[inline]
    #[allow(
        clippy::disallowed_methods,
        reason = "the one place where a policy's figure becomes a float, on purpose"
    )]
    fn constant(value: Decimal, _basis: Option<BasisKind>) -> Self {
        value.to_f64().unwrap_or(f64::NAN)
    }

    #[inline]
    fn add(&self, other: &Self) -> Option<Self> {
        Some(self + other)
    }

    #[inline]
    fn sub(&self, other: &Self) -> Option<Self> {
        Some(self - other)
    }

    #[inline]
    fn mul(&self, other: &Self) -> Option<Self> {
        Some(self * other)
    }

    #[inline]
    fn div(&self, other: &Self) -> Option<Self> {
        Some(if *other == 0.0 { 0.0 } else { self / other })
    }

    #[inline]
    fn round(&self, rule: &Rounding) -> Self {
        let scale = scale(rule.places);
        let scaled = self * scale;
        let whole = match rule.mode {
            RoundingMode::HalfUp => (scaled * AWAY).round_ties_even(),
            RoundingMode::HalfEven => scaled.round_ties_even(),
            RoundingMode::Floor => (scaled + NUDGE).floor(),
            RoundingMode::Ceiling => (scaled - NUDGE).ceil(),
        };
        whole / scale
    }

    #[inline]
    fn at_least(&self, other: &Self) -> bool {
        self >= other
    }

    #[inline]
    fn flag(holds: bool, _left: &Self, _right: &Self) -> Self {
        if holds { 1.0 } else { 0.0 }
    }
}
