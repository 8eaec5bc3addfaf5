//! Eight floats at once: the arithmetic of thousands of trials.

#![allow(clippy::many_single_char_names, reason = "pairs of lanes have no names of their own")]
#![allow(clippy::inline_always, reason = "each is a handful of instructions inside the hottest loop there is")]

use rust_decimal::Decimal;
use wide::f64x2;

use super::float::{AWAY, NUDGE, scale};
use super::squeeze::{Uniform, squeeze};
use super::{Number, Sample};
use crate::formula::random::{self, RandomVariable};
use crate::money::{Rounding, RoundingMode};
use crate::policy::schema::BasisKind;

/// Pairs of lanes in a number.
const PAIRS: usize = 4;

/// Eight values of one figure, one for each of eight trials.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct F64x8([f64x2; PAIRS]);

/// A rule of rounding, made ready for floats.
#[derive(Clone, Copy, Debug)]
pub struct FloatRounding {
    pub(in crate::formula) mode: RoundingMode,
    /// Units in one, and a hair more where halves go up.
    pub(in crate::formula) scale: f64,
    pub(in crate::formula) unit: f64,
}

impl FloatRounding {
    pub(in crate::formula) fn new(rule: Rounding) -> Self {
        let scale = scale(rule.places);
        let more = if rule.mode == RoundingMode::HalfUp { AWAY } else { 1.0 };
        Self { mode: rule.mode, scale: scale * more, unit: 1.0 / scale }
    }
}

impl F64x8 {
    /// Trials in one number.
    pub const WIDTH: usize = 2 * PAIRS;

    /// The values, trial by trial.
    #[must_use]
    pub fn values(&self) -> [f64; Self::WIDTH] {
        let mut values = [0.0; Self::WIDTH];
        for (pair, place) in self.0.iter().zip(values.chunks_exact_mut(2)) {
            place.copy_from_slice(pair.as_array());
        }
        values
    }

    /// `scale` times as much, in whole units of `rule`.
    #[inline(always)]
    fn to_units(self, scale: f64, rule: &FloatRounding) -> Self {
        let (scale, unit, nudge) = (f64x2::splat(scale), f64x2::splat(rule.unit), f64x2::splat(NUDGE));
        match rule.mode {
            RoundingMode::HalfUp | RoundingMode::HalfEven => self.map(|it| (it * scale).round_ties_even() * unit),
            RoundingMode::Floor => self.map(|it| (it * scale + nudge).floor() * unit),
            RoundingMode::Ceiling => self.map(|it| (it * scale - nudge).ceil() * unit),
        }
    }

    #[inline(always)]
    fn map(self, f: impl Fn(f64x2) -> f64x2) -> Self {
        let [a, b, c, d] = self.0;
        Self([f(a), f(b), f(c), f(d)])
    }

    #[inline(always)]
    fn with(self, other: Self, f: impl Fn(f64x2, f64x2) -> f64x2) -> Self {
        let ([a, b, c, d], [w, x, y, z]) = (self.0, other.0);
        Self([f(a, w), f(b, x), f(c, y), f(d, z)])
    }
}

impl From<[f64; Self::WIDTH]> for F64x8 {
    fn from([a, b, c, d, e, f, g, h]: [f64; Self::WIDTH]) -> Self {
        Self([f64x2::new([a, b]), f64x2::new([c, d]), f64x2::new([e, f]), f64x2::new([g, h])])
    }
}

impl Number for F64x8 {
    type Truth = Self;
    type Rule = FloatRounding;
    type Factor = f64;

    fn constant(value: Decimal, basis: Option<BasisKind>) -> Self {
        Self([f64x2::splat(f64::constant(value, basis)); PAIRS])
    }

    #[inline(always)]
    fn add(&self, other: &Self) -> Option<Self> {
        Some(self.with(*other, |a, b| a + b))
    }

    #[inline(always)]
    fn sub(&self, other: &Self) -> Option<Self> {
        Some(self.with(*other, |a, b| a - b))
    }

    #[inline(always)]
    fn mul(&self, other: &Self) -> Option<Self> {
        Some(self.with(*other, |a, b| a * b))
    }

    #[inline(always)]
    fn div(&self, other: &Self) -> Option<Self> {
        Some(self.with(*other, |a, b| b.simd_eq(f64x2::ZERO).bitselect(f64x2::ZERO, a / b)))
    }

    fn factor(value: Decimal) -> f64 {
        f64::factor(value)
    }

    #[inline(always)]
    fn times(&self, factor: &f64) -> Option<Self> {
        let factor = f64x2::splat(*factor);
        Some(self.map(|it| it * factor))
    }

    #[inline(always)]
    fn times_rounded(&self, factor: &f64, rule: &FloatRounding) -> Option<Self> {
        Some(self.to_units(factor * rule.scale, rule))
    }

    fn rule(rule: Rounding) -> FloatRounding {
        FloatRounding::new(rule)
    }

    #[inline(always)]
    fn round(&self, rule: &FloatRounding) -> Self {
        self.to_units(rule.scale, rule)
    }

    #[inline(always)]
    fn at_least(&self, other: &Self) -> Self {
        self.with(*other, f64x2::simd_ge)
    }

    #[inline(always)]
    fn select(holds: Self, yes: &Self, no: &Self) -> Self {
        let ([h, i, j, k], [a, b, c, d], [w, x, y, z]) = (holds.0, yes.0, no.0);
        Self([h.bitselect(a, w), i.bitselect(b, x), j.bitselect(c, y), k.bitselect(d, z)])
    }

    #[inline(always)]
    fn any(holds: Self) -> bool {
        let [a, b, c, d] = holds.0;
        ((a | b) | (c | d)).any()
    }

    #[inline(always)]
    fn either(one: Self, other: Self) -> Self {
        one.with(other, |a, b| a | b)
    }

    #[inline(always)]
    fn both(one: Self, other: Self) -> Self {
        one.with(other, |a, b| a & b)
    }

    #[inline(always)]
    fn not(holds: Self) -> Self {
        holds.map(|it| !it)
    }

    #[inline(always)]
    fn flag(holds: Self, _left: &Self, _right: &Self) -> Self {
        holds.map(|it| it & f64x2::ONE)
    }
}

impl Uniform for F64x8 {
    #[inline(always)]
    fn float(value: f64) -> Self {
        Self([f64x2::splat(value); PAIRS])
    }

    #[inline(always)]
    fn uniform(&self, index: u32) -> Self {
        Self::from(self.values().map(|luck| random::uniform(luck, index)))
    }

    #[inline(always)]
    fn leading(&self, index: u32) -> Self {
        Self::from(self.values().map(|luck| random::leading(luck, index)))
    }
}

impl Sample for f64 {
    /// Draws as each lane does.
    fn sample(&self, chance: RandomVariable, by: &Self, luck: &Self) -> Self {
        let [of, by, luck] = [self, by, luck].map(|&figure| F64x8::from([figure; F64x8::WIDTH]));
        of.sample(chance, &by, &luck).values()[0]
    }
}

impl Sample for F64x8 {
    fn sample(&self, chance: RandomVariable, by: &Self, luck: &Self) -> Self {
        let Some((drawn, open)) = squeeze(chance, self, by, luck) else { return *self };
        if !Self::any(open) {
            return drawn;
        }
        let (of, by, luck) = (self.values(), by.values(), luck.values());
        let (mut drawn, open) = (drawn.values(), open.values());
        let figures = of.into_iter().zip(by).zip(luck);
        for ((drawn, open), ((of, by), luck)) in drawn.iter_mut().zip(open).zip(figures) {
            if open.to_bits() != 0 {
                *drawn = RandomVariable::sample_coded(chance.code(), of, by, luck);
            }
        }
        Self::from(drawn)
    }
}
