//! Affine intervals: bounds on every value a figure can take while one input moves over a range.
//!
//! While the input moves from the one end of its stretch to the other, call how far it is `t`, from −1 to 1. A
//! interval is a straight line over `t` and a radius around it that nothing exceeds. Following the line keeps
//! together what moves together: of revenue and its cost, the profit is left, and not the least of the one less
//! the most of the other. What is not straight, a rounding, a product of two lines or a band whose edge lies inside the
//! stretch, widens the distance, and so does what floats lack. So an interval may hold values the figure never takes, and holds
//! every one that it does.

use rust_decimal::Decimal;

use super::float;
use super::{Number, Sample};
use crate::formula::random::RandomVariable;
use crate::money::{Rounding, RoundingMode};
use crate::policy::schema::BasisKind;

/// Error bound of one operation on floats, as a share of the largest operand: some ten times the true bound.
const SLACK: f64 = 16.0 * f64::EPSILON;

/// Whole numbers below this are held without a lack.
const WHOLE: f64 = 9_007_199_254_740_992.0;

/// Every value of a figure over a stretch of one input. What is not a number stands for any value at all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AffineInterval {
    /// The line in the middle of the stretch.
    middle: f64,
    /// Rise of the line from the middle to the end.
    slope: f64,
    /// Largest distance of any value from the line.
    radius: f64,
}

/// Truth of a comparison over the whole range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It holds everywhere.
    Always,
    /// It holds nowhere.
    Never,
    /// It may hold somewhere and not elsewhere.
    Maybe,
}

impl AffineInterval {
    /// An input that moves from `from` to `to`.
    #[must_use]
    pub fn moving(from: Decimal, to: Decimal) -> Self {
        let (from, to) = (f64::constant(from, None), f64::constant(to, None));
        Self::new(f64::midpoint(from, to), (to - from) / 2.0, 0.0, from.abs().max(to.abs()))
    }

    /// No value is below it.
    #[must_use]
    pub fn least(&self) -> f64 {
        self.middle - self.half_width()
    }

    /// No value is above it.
    #[must_use]
    pub fn most(&self) -> f64 {
        self.middle + self.half_width()
    }

    /// Distance of the bounds from the middle.
    fn half_width(&self) -> f64 {
        let reach = self.slope.abs() + self.radius;
        reach + SLACK * (self.middle.abs() + reach)
    }

    /// A line, with what floats of that `size` may lack of it.
    fn new(middle: f64, slope: f64, around: f64, size: f64) -> Self {
        Self { middle, slope, radius: around + SLACK * size }
    }

    /// A value that floats hold as it is: a flag, a number of months.
    const fn exact(middle: f64) -> Self {
        Self { middle, slope: 0.0, radius: 0.0 }
    }

    /// Whether it is one whole number, and certain. What comes of two such is one, too, or a fresh lack would make two
    /// equal ones differ.
    fn is_whole(&self) -> bool {
        self.slope == 0.0 && self.radius == 0.0 && self.middle.fract() == 0.0 && self.middle.abs() < WHOLE
    }

    /// Anything between two values.
    fn between(least: f64, most: f64) -> Self {
        let only = Self { middle: least, slope: 0.0, radius: most - least };
        if only.is_whole() {
            return only;
        }
        Self::new(f64::midpoint(least, most), 0.0, (most - least) / 2.0, least.abs().max(most.abs()))
    }

    /// The largest size of any value.
    fn magnitude(&self) -> f64 {
        self.middle.abs() + self.slope.abs() + self.radius
    }
}

impl Number for AffineInterval {
    type Truth = Truth;
    type Rule = Rounding;
    type Factor = Self;

    fn constant(value: Decimal, _basis: Option<BasisKind>) -> Self {
        let middle = f64::constant(value, None);
        let whole = Self::exact(middle);
        if whole.is_whole() { whole } else { Self::new(middle, 0.0, 0.0, middle.abs()) }
    }

    fn add(&self, other: &Self) -> Option<Self> {
        if self.is_whole() && other.is_whole() {
            return Some(Self::exact(self.middle + other.middle));
        }
        let (middle, slope) = (self.middle + other.middle, self.slope + other.slope);
        let around = self.radius + other.radius;
        Some(Self::new(middle, slope, around, middle.abs() + slope.abs() + around))
    }

    fn sub(&self, other: &Self) -> Option<Self> {
        self.add(&Self { middle: -other.middle, slope: -other.slope, radius: other.radius })
    }

    fn mul(&self, other: &Self) -> Option<Self> {
        if self.is_whole() && other.is_whole() {
            return Some(Self::exact(self.middle * other.middle));
        }
        // Two lines make a parabola: t² lies between nothing and one, so half of it either way.
        let bend = self.slope * other.slope / 2.0;
        let middle = self.middle * other.middle + bend;
        let slope = self.middle * other.slope + self.slope * other.middle;
        let around = (self.middle.abs() + self.slope.abs()) * other.radius
            + (other.middle.abs() + other.slope.abs() + other.radius) * self.radius
            + bend.abs();
        Some(Self::new(middle, slope, around, self.magnitude() * other.magnitude()))
    }

    fn div(&self, other: &Self) -> Option<Self> {
        let (least, most) = (other.least(), other.most());
        if other.middle == 0.0 && other.magnitude() == 0.0 {
            return Some(Self::exact(0.0));
        }
        if least <= 0.0 && most >= 0.0 {
            return Some(Self::between(f64::NEG_INFINITY, f64::INFINITY));
        }
        // The quotient in the middle, and its rest by this number of parts.
        let quotient = self.middle / other.middle;
        let slope = self.slope - quotient * other.slope;
        let around = self.radius + quotient.abs() * other.radius;
        let (part, by) = (f64::midpoint(1.0 / least, 1.0 / most), ((1.0 / least - 1.0 / most) / 2.0).abs());
        let size = (self.magnitude() + quotient.abs() * other.magnitude()) * (part.abs() + by);
        Some(Self::new(quotient, slope * part, around * (part.abs() + by) + slope.abs() * by, size))
    }

    fn factor(value: Decimal) -> Self {
        Self::constant(value, None)
    }

    fn times(&self, factor: &Self) -> Option<Self> {
        self.mul(factor)
    }

    fn rule(rule: Rounding) -> Rounding {
        rule
    }

    fn round(&self, rule: &Rounding) -> Self {
        let scale = float::scale(rule.places);
        let hair = SLACK * self.magnitude() * scale;
        let (least, most) = (self.least() * scale - hair, self.most() * scale + hair);
        // Whoever owns a half: it goes up at most, and down at least.
        let (least, most, shift, by) = match rule.mode {
            RoundingMode::HalfUp | RoundingMode::HalfEven => {
                ((least - 0.5).ceil(), (most + 0.5).floor(), 0.0, 0.5)
            }
            RoundingMode::Floor => (least.floor(), most.floor(), -0.5, 0.5),
            RoundingMode::Ceiling => (least.ceil(), most.ceil(), 0.5, 0.5),
        };
        let level = Self::between(least / scale, most / scale);
        let (middle, around) = (self.middle + shift / scale, self.radius + by / scale);
        let along = Self::new(middle, self.slope, around, self.magnitude() + 1.0 / scale);
        if level.radius <= along.radius { level } else { along }
    }

    fn at_least(&self, other: &Self) -> Truth {
        match self.sub(other) {
            Some(more) if more.least() >= 0.0 => Truth::Always,
            Some(more) if more.most() < 0.0 => Truth::Never,
            _ => Truth::Maybe,
        }
    }

    fn select(holds: Truth, yes: &Self, no: &Self) -> Self {
        match holds {
            Truth::Always => *yes,
            Truth::Never => *no,
            Truth::Maybe => {
                let slope = f64::midpoint(yes.slope, no.slope);
                let [one, other] = [yes, no].map(|it| (it.middle, (it.slope - slope).abs() + it.radius));
                let least = (one.0 - one.1).min(other.0 - other.1);
                let most = (one.0 + one.1).max(other.0 + other.1);
                let either = f64::midpoint(least, most);
                // The smaller and the larger of two floats are never what is no number.
                let unknown = one.0 + one.1 + other.0 + other.1;
                let around = if unknown.is_nan() { unknown } else { (most - least) / 2.0 };
                Self::new(either, slope, around, yes.magnitude() + no.magnitude())
            }
        }
    }

    fn any(holds: Truth) -> bool {
        holds != Truth::Never
    }

    fn either(one: Truth, other: Truth) -> Truth {
        match (one, other) {
            (Truth::Always, _) | (_, Truth::Always) => Truth::Always,
            (Truth::Never, Truth::Never) => Truth::Never,
            _ => Truth::Maybe,
        }
    }

    fn both(one: Truth, other: Truth) -> Truth {
        Self::not(Self::either(Self::not(one), Self::not(other)))
    }

    fn not(holds: Truth) -> Truth {
        match holds {
            Truth::Always => Truth::Never,
            Truth::Never => Truth::Always,
            Truth::Maybe => Truth::Maybe,
        }
    }

    fn flag(holds: Truth, _left: &Self, _right: &Self) -> Self {
        match holds {
            Truth::Always => Self::exact(1.0),
            Truth::Never => Self::exact(0.0),
            Truth::Maybe => Self { middle: 0.5, slope: 0.0, radius: 0.5 },
        }
    }
}

impl Sample for AffineInterval {
    /// Random steps have no bound: an interval of one is unbounded.
    fn sample(&self, _chance: RandomVariable, _by: &Self, _luck: &Self) -> Self {
        Self::between(f64::NEG_INFINITY, f64::INFINITY)
    }
}
