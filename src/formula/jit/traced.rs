//! Figures that note what is done with them: the arithmetic that turns the steps of a tape into code.

use rust_decimal::Decimal;

use super::trace::{BinaryOp, Draw, Operand, Trace, TracedOp, UnaryOp};
use crate::formula::arithmetic::float::NUDGE;
use crate::formula::arithmetic::simd::FloatRounding;
use crate::formula::arithmetic::squeeze::{Uniform, squeeze};
use crate::formula::arithmetic::{Number, Sample};
use crate::formula::random::{self, RandomVariable};
use crate::money::{Rounding, RoundingMode};
use crate::policy::schema::BasisKind;

/// A figure that is known, or noted somewhere. What is known is worked out at once, exactly as [`F64x8`](crate::formula::F64x8)
/// would, so that the code gives what they give.
#[derive(Clone, Copy, Debug)]
pub(super) enum Traced<'n> {
    Constant(f64),
    Recorded(&'n Trace, Operand),
}

/// Whether something holds: known, or a mask that is noted somewhere.
#[derive(Clone, Copy, Debug)]
pub(super) enum TracedTruth<'n> {
    Constant(bool),
    Mask(&'n Trace, Operand),
}

impl<'n> Traced<'n> {
    pub fn input(trace: &'n Trace, number: u32) -> Self {
        Self::Recorded(trace, trace.record(TracedOp::Input(number)))
    }

    pub fn operand(self) -> Operand {
        match self {
            Self::Constant(value) => Operand::constant(value),
            Self::Recorded(_, read) => read,
        }
    }

    /// The value at `read`, an operand that the trace returned.
    fn of(trace: &'n Trace, read: Operand) -> Self {
        match read {
            Operand::Constant(bits) => Self::Constant(f64::from_bits(bits)),
            Operand::Result(_) => Self::Recorded(trace, read),
        }
    }

    fn unary(self, one: UnaryOp, known: impl FnOnce(f64) -> f64) -> Self {
        match self {
            Self::Constant(value) => Self::Constant(known(value)),
            Self::Recorded(trace, read) => Self::of(trace, trace.unary(one, read)),
        }
    }

    fn binary(self, two: BinaryOp, other: Self, known: impl FnOnce(f64, f64) -> f64) -> Self {
        match (self, other) {
            (Self::Constant(a), Self::Constant(b)) => Self::Constant(known(a, b)),
            (Self::Recorded(trace, _), _) | (_, Self::Recorded(trace, _)) => {
                Self::of(trace, trace.binary(two, self.operand(), other.operand()))
            }
        }
    }

    fn compare(self, two: BinaryOp, other: Self, known: impl FnOnce(f64, f64) -> bool) -> TracedTruth<'n> {
        match (self, other) {
            (Self::Constant(a), Self::Constant(b)) => TracedTruth::Constant(known(a, b)),
            (Self::Recorded(trace, _), _) | (_, Self::Recorded(trace, _)) => {
                TracedTruth::Mask(trace, trace.binary(two, self.operand(), other.operand()))
            }
        }
    }

    /// `scale` times as much, in whole units of `rule`.
    fn to_units(self, scale: f64, rule: &FloatRounding) -> Self {
        let scaled = self.binary(BinaryOp::Mul, Self::Constant(scale), |a, b| a * b);
        let whole = match rule.mode {
            RoundingMode::HalfUp | RoundingMode::HalfEven => scaled.unary(UnaryOp::Nearest, f64::round_ties_even),
            RoundingMode::Floor => {
                scaled.binary(BinaryOp::Add, Self::Constant(NUDGE), |a, b| a + b).unary(UnaryOp::Floor, f64::floor)
            }
            RoundingMode::Ceiling => scaled
                .binary(BinaryOp::Sub, Self::Constant(NUDGE), |a, b| a - b)
                .unary(UnaryOp::Ceiling, f64::ceil),
        };
        whole.binary(BinaryOp::Mul, Self::Constant(rule.unit), |a, b| a * b)
    }
}

impl<'n> Number for Traced<'n> {
    type Truth = TracedTruth<'n>;
    type Rule = FloatRounding;
    type Factor = f64;

    fn constant(value: Decimal, basis: Option<BasisKind>) -> Self {
        Self::Constant(f64::constant(value, basis))
    }

    fn add(&self, other: &Self) -> Option<Self> {
        Some(self.binary(BinaryOp::Add, *other, |a, b| a + b))
    }

    fn sub(&self, other: &Self) -> Option<Self> {
        Some(self.binary(BinaryOp::Sub, *other, |a, b| a - b))
    }

    fn mul(&self, other: &Self) -> Option<Self> {
        Some(self.binary(BinaryOp::Mul, *other, |a, b| a * b))
    }

    #[allow(clippy::float_cmp, reason = "nothing is nothing")]
    fn div(&self, other: &Self) -> Option<Self> {
        let nothing = other.compare(BinaryOp::Equal, Self::Constant(0.0), |a, b| a == b);
        Some(Self::select(nothing, &Self::Constant(0.0), &self.binary(BinaryOp::Div, *other, |a, b| a / b)))
    }

    fn factor(value: Decimal) -> f64 {
        f64::factor(value)
    }

    fn times(&self, factor: &f64) -> Option<Self> {
        self.mul(&Self::Constant(*factor))
    }

    fn times_rounded(&self, factor: &f64, rule: &FloatRounding) -> Option<Self> {
        Some(self.to_units(factor * rule.scale, rule))
    }

    fn rule(rule: Rounding) -> FloatRounding {
        FloatRounding::new(rule)
    }

    fn round(&self, rule: &FloatRounding) -> Self {
        self.to_units(rule.scale, rule)
    }

    fn at_least(&self, other: &Self) -> TracedTruth<'n> {
        self.compare(BinaryOp::AtLeast, *other, |a, b| a >= b)
    }

    fn select(holds: TracedTruth<'n>, yes: &Self, no: &Self) -> Self {
        match holds {
            TracedTruth::Constant(true) => *yes,
            TracedTruth::Constant(false) => *no,
            TracedTruth::Mask(trace, mask) => Self::of(trace, trace.select(mask, yes.operand(), no.operand())),
        }
    }

    fn any(holds: TracedTruth<'n>) -> bool {
        !matches!(holds, TracedTruth::Constant(false))
    }

    fn either(one: TracedTruth<'n>, other: TracedTruth<'n>) -> TracedTruth<'n> {
        match (one, other) {
            (TracedTruth::Constant(false), it) | (it, TracedTruth::Constant(false)) => it,
            (TracedTruth::Constant(true), _) | (_, TracedTruth::Constant(true)) => TracedTruth::Constant(true),
            (TracedTruth::Mask(trace, a), TracedTruth::Mask(_, b)) => {
                TracedTruth::Mask(trace, trace.binary(BinaryOp::Or, a, b))
            }
        }
    }

    fn both(one: TracedTruth<'n>, other: TracedTruth<'n>) -> TracedTruth<'n> {
        match (one, other) {
            (TracedTruth::Constant(true), it) | (it, TracedTruth::Constant(true)) => it,
            (TracedTruth::Constant(false), _) | (_, TracedTruth::Constant(false)) => TracedTruth::Constant(false),
            (TracedTruth::Mask(trace, a), TracedTruth::Mask(_, b)) => {
                TracedTruth::Mask(trace, trace.binary(BinaryOp::And, a, b))
            }
        }
    }

    fn not(holds: TracedTruth<'n>) -> TracedTruth<'n> {
        match holds {
            TracedTruth::Constant(known) => TracedTruth::Constant(!known),
            TracedTruth::Mask(trace, mask) => TracedTruth::Mask(trace, trace.unary(UnaryOp::Not, mask)),
        }
    }

    fn flag(holds: TracedTruth<'n>, _left: &Self, _right: &Self) -> Self {
        Self::select(holds, &Self::Constant(1.0), &Self::Constant(0.0))
    }
}

/// Records the word of random bits of that step.
fn word(trace: &Trace, luck: Operand, step: u64) -> Operand {
    let mixed = |bits: Operand, shift: u32| {
        let shifted = trace.unary(UnaryOp::ShiftRight(shift), bits);
        trace.binary(BinaryOp::ExclusiveOr, bits, shifted)
    };
    let times = |bits: Operand, factor: u64| trace.binary(BinaryOp::WholeMul, bits, Operand::Constant(factor));
    let bits = trace.binary(BinaryOp::WholeAdd, luck, Operand::Constant(step));
    let bits = times(mixed(bits, 30), random::MIX[0]);
    let bits = times(mixed(bits, 27), random::MIX[1]);
    mixed(bits, 31)
}

impl Uniform for Traced<'_> {
    fn float(value: f64) -> Self {
        Self::Constant(value)
    }

    fn uniform(&self, index: u32) -> Self {
        match *self {
            Self::Constant(luck) => Self::Constant(random::uniform(luck, index)),
            Self::Recorded(trace, luck) => {
                let bits = trace.unary(UnaryOp::ShiftRight(12), word(trace, luck, random::step(index)));
                Self::of(trace, trace.binary(BinaryOp::Or, bits, Operand::Constant(random::ONE_BITS)))
            }
        }
    }

    fn leading(&self, index: u32) -> Self {
        match *self {
            Self::Constant(luck) => Self::Constant(random::leading(luck, index)),
            Self::Recorded(trace, luck) => {
                let (step, left, right) = random::leading_place(index);
                let word = word(trace, luck, step);
                let placed = if left > 0 {
                    trace.unary(UnaryOp::ShiftLeft(left), word)
                } else {
                    trace.unary(UnaryOp::ShiftRight(right), word)
                };
                let bits = trace.binary(BinaryOp::And, placed, Operand::Constant(random::LEADING_MASK));
                Self::of(trace, trace.binary(BinaryOp::Or, bits, Operand::Constant(random::ONE_BITS)))
            }
        }
    }
}

impl Sample for Traced<'_> {
    fn sample(&self, chance: RandomVariable, by: &Self, luck: &Self) -> Self {
        let Some((squeezed, open)) = squeeze(chance, self, by, luck) else { return *self };
        let open = match open {
            TracedTruth::Constant(false) => return squeezed,
            TracedTruth::Constant(true) => Operand::Constant(u64::MAX),
            TracedTruth::Mask(_, mask) => mask,
        };
        match (*self, *by, *luck) {
            (Self::Constant(of), Self::Constant(by), Self::Constant(luck)) => {
                Self::Constant(of.sample(chance, &by, &luck))
            }
            (Self::Recorded(trace, _), ..) | (_, Self::Recorded(trace, _), _) | (.., Self::Recorded(trace, _)) => {
                let [squeezed, of, by, luck] = [squeezed, *self, *by, *luck].map(Self::operand);
                let draw = Draw { squeezed, open, of, by, luck, code: chance.code() };
                Self::of(trace, trace.record(TracedOp::Draw(draw)))
            }
        }
    }
}
