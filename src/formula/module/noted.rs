//! Figures that note what is done with them: the arithmetic that turns the steps of a tape into code.

use rust_decimal::Decimal;

use super::notes::{Deed, Notes, One, Read, Two};
use crate::formula::chance::Chance;
use crate::formula::fast::NUDGE;
use crate::formula::lanes::Rule;
use crate::formula::number::{Number, Sample};
use crate::money::{Rounding, RoundingMode};
use crate::policy::schema::BasisKind;

/// A figure that is known, or noted somewhere. What is known is worked out at once, exactly as [`Lanes`](crate::formula::Lanes)
/// would, so that the code gives what they give.
#[derive(Clone, Copy, Debug)]
pub(super) enum Noted<'n> {
    Known(f64),
    Figure(&'n Notes, Read),
}

/// Whether something holds: known, or a mask that is noted somewhere.
#[derive(Clone, Copy, Debug)]
pub(super) enum Truth<'n> {
    Known(bool),
    Mask(&'n Notes, Read),
}

impl<'n> Noted<'n> {
    pub fn input(notes: &'n Notes, number: u32) -> Self {
        Self::Figure(notes, notes.note(Deed::Input(number)))
    }

    pub fn read(self) -> Read {
        match self {
            Self::Known(value) => Read::known(value),
            Self::Figure(_, read) => read,
        }
    }

    fn notes(self) -> Option<&'n Notes> {
        match self {
            Self::Known(_) => None,
            Self::Figure(notes, _) => Some(notes),
        }
    }

    /// What stands at `read`, which noting something gave.
    fn of(notes: &'n Notes, read: Read) -> Self {
        match read {
            Read::Known(bits) => Self::Known(f64::from_bits(bits)),
            Read::Noted(_) => Self::Figure(notes, read),
        }
    }

    fn one(self, one: One, known: impl FnOnce(f64) -> f64) -> Self {
        match self {
            Self::Known(value) => Self::Known(known(value)),
            Self::Figure(notes, read) => Self::of(notes, notes.one(one, read)),
        }
    }

    fn two(self, two: Two, other: Self, known: impl FnOnce(f64, f64) -> f64) -> Self {
        match (self, other) {
            (Self::Known(a), Self::Known(b)) => Self::Known(known(a, b)),
            (Self::Figure(notes, _), _) | (_, Self::Figure(notes, _)) => {
                Self::of(notes, notes.two(two, self.read(), other.read()))
            }
        }
    }

    fn compare(self, two: Two, other: Self, known: impl FnOnce(f64, f64) -> bool) -> Truth<'n> {
        match (self, other) {
            (Self::Known(a), Self::Known(b)) => Truth::Known(known(a, b)),
            (Self::Figure(notes, _), _) | (_, Self::Figure(notes, _)) => {
                Truth::Mask(notes, notes.two(two, self.read(), other.read()))
            }
        }
    }

    /// `scale` times as much, in whole units of `rule`.
    fn to_units(self, scale: f64, rule: &Rule) -> Self {
        let scaled = self.two(Two::Mul, Self::Known(scale), |a, b| a * b);
        let whole = match rule.mode {
            RoundingMode::HalfUp | RoundingMode::HalfEven => scaled.one(One::Nearest, f64::round_ties_even),
            RoundingMode::Floor => {
                scaled.two(Two::Add, Self::Known(NUDGE), |a, b| a + b).one(One::Floor, f64::floor)
            }
            RoundingMode::Ceiling => {
                scaled.two(Two::Sub, Self::Known(NUDGE), |a, b| a - b).one(One::Ceiling, f64::ceil)
            }
        };
        whole.two(Two::Mul, Self::Known(rule.unit), |a, b| a * b)
    }
}

impl<'n> Number for Noted<'n> {
    type Truth = Truth<'n>;
    type Rule = Rule;
    type Factor = f64;

    fn constant(value: Decimal, basis: Option<BasisKind>) -> Self {
        Self::Known(f64::constant(value, basis))
    }

    fn add(&self, other: &Self) -> Option<Self> {
        Some(self.two(Two::Add, *other, |a, b| a + b))
    }

    fn sub(&self, other: &Self) -> Option<Self> {
        Some(self.two(Two::Sub, *other, |a, b| a - b))
    }

    fn mul(&self, other: &Self) -> Option<Self> {
        Some(self.two(Two::Mul, *other, |a, b| a * b))
    }

    #[allow(clippy::float_cmp, reason = "nothing is nothing")]
    fn div(&self, other: &Self) -> Option<Self> {
        let nothing = other.compare(Two::Equal, Self::Known(0.0), |a, b| a == b);
        Some(Self::pick(nothing, &Self::Known(0.0), &self.two(Two::Div, *other, |a, b| a / b)))
    }

    fn factor(value: Decimal) -> f64 {
        f64::factor(value)
    }

    fn times(&self, factor: &f64) -> Option<Self> {
        self.mul(&Self::Known(*factor))
    }

    fn times_rounded(&self, factor: &f64, rule: &Rule) -> Option<Self> {
        Some(self.to_units(factor * rule.scale, rule))
    }

    fn rule(rule: Rounding) -> Rule {
        Rule::new(rule)
    }

    fn round(&self, rule: &Rule) -> Self {
        self.to_units(rule.scale, rule)
    }

    fn at_least(&self, other: &Self) -> Truth<'n> {
        self.compare(Two::AtLeast, *other, |a, b| a >= b)
    }

    fn pick(holds: Truth<'n>, yes: &Self, no: &Self) -> Self {
        match holds {
            Truth::Known(true) => *yes,
            Truth::Known(false) => *no,
            Truth::Mask(notes, mask) => Self::of(notes, notes.pick(mask, yes.read(), no.read())),
        }
    }

    fn any(holds: Truth<'n>) -> bool {
        !matches!(holds, Truth::Known(false))
    }

    fn either(one: Truth<'n>, other: Truth<'n>) -> Truth<'n> {
        match (one, other) {
            (Truth::Known(false), it) | (it, Truth::Known(false)) => it,
            (Truth::Known(true), _) | (_, Truth::Known(true)) => Truth::Known(true),
            (Truth::Mask(notes, a), Truth::Mask(_, b)) => Truth::Mask(notes, notes.two(Two::Or, a, b)),
        }
    }

    fn both(one: Truth<'n>, other: Truth<'n>) -> Truth<'n> {
        match (one, other) {
            (Truth::Known(true), it) | (it, Truth::Known(true)) => it,
            (Truth::Known(false), _) | (_, Truth::Known(false)) => Truth::Known(false),
            (Truth::Mask(notes, a), Truth::Mask(_, b)) => Truth::Mask(notes, notes.two(Two::And, a, b)),
        }
    }

    fn not(holds: Truth<'n>) -> Truth<'n> {
        match holds {
            Truth::Known(known) => Truth::Known(!known),
            Truth::Mask(notes, mask) => Truth::Mask(notes, notes.one(One::Not, mask)),
        }
    }

    fn flag(holds: Truth<'n>, _left: &Self, _right: &Self) -> Self {
        Self::pick(holds, &Self::Known(1.0), &Self::Known(0.0))
    }
}

impl Sample for Noted<'_> {
    /// Chance has more to it than can be noted.
    fn drawn(&self, _chance: Chance, by: &Self, luck: &Self) -> Self {
        if let Some(notes) = self.notes().or(by.notes()).or(luck.notes()) {
            notes.give_up();
        }
        *self
    }
}
