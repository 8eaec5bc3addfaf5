//! Operations that an arithmetic must offer for a settlement to run over it.

mod decimal;
pub(super) mod float;
pub(super) mod interval;
pub(super) mod simd;
pub(super) mod squeeze;

use core::fmt;

use rust_decimal::Decimal;

use crate::formula::node::Node;
use crate::formula::random::RandomVariable;
use crate::money::Rounding;
use crate::policy::schema::BasisKind;

/// A figure left the range that can be held exactly. Bounds on every input are there to make this
/// impossible; it is checked all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overflow {
    /// The operation that overflowed.
    pub node: Node,
}

impl fmt::Display for Overflow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "step {} of the settlement left the range of exact decimals", self.node.index())
    }
}

impl core::error::Error for Overflow {}

/// An arithmetic a settlement can run over. Each operation is `None` when it leaves its range.
///
/// A number may stand for several at once, one in each lane: so a comparison gives a
/// [`Truth`](Number::Truth), and what follows from it is [selected](Number::select) rather than branched to.
pub trait Number: Clone {
    /// Whether something holds, in each lane.
    type Truth: Copy;
    /// A rule of rounding, made ready.
    type Rule: Clone + fmt::Debug;
    /// A figure that never changes, made ready to multiply by.
    type Factor: Clone + fmt::Debug;

    /// A stated figure and what it rests on.
    fn constant(value: Decimal, basis: Option<BasisKind>) -> Self;
    /// `self + other`
    fn add(&self, other: &Self) -> Option<Self>;
    /// `self − other`
    fn sub(&self, other: &Self) -> Option<Self>;
    /// `self × other`
    fn mul(&self, other: &Self) -> Option<Self>;
    /// `self ÷ other`, zero when `other` is zero.
    fn div(&self, other: &Self) -> Option<Self>;
    /// `value`, made ready to multiply by.
    fn factor(value: Decimal) -> Self::Factor;
    /// `self × factor`
    fn times(&self, factor: &Self::Factor) -> Option<Self>;
    /// `self × factor`, rounded by `rule`.
    fn times_rounded(&self, factor: &Self::Factor, rule: &Self::Rule) -> Option<Self> {
        Some(self.times(factor)?.round(rule))
    }
    /// `rule`, made ready.
    fn rule(rule: Rounding) -> Self::Rule;
    /// Rounded by `rule`.
    #[must_use]
    fn round(&self, rule: &Self::Rule) -> Self;
    /// Whether `self ≥ other`.
    fn at_least(&self, other: &Self) -> Self::Truth;
    /// `yes` where it holds, else `no`.
    #[must_use]
    fn select(holds: Self::Truth, yes: &Self, no: &Self) -> Self;
    /// Whether it holds in any lane.
    fn any(holds: Self::Truth) -> bool;
    /// Whether the one or the other holds.
    fn either(one: Self::Truth, other: Self::Truth) -> Self::Truth;
    /// Whether both hold.
    fn both(one: Self::Truth, other: Self::Truth) -> Self::Truth;
    /// Whether it does not hold.
    fn not(holds: Self::Truth) -> Self::Truth;
    /// One or zero, resting on what both compared figures rest on.
    fn flag(holds: Self::Truth, left: &Self, right: &Self) -> Self;
}

/// An arithmetic in which trials can be run: it draws random numbers. A statement draws none, so what the page shows first
/// need not hold the mathematics of it.
pub trait Sample: Number {
    /// Draws from the distribution `chance` of the figure, with parameter `by`, at the quantile `luck`.
    #[must_use]
    fn sample(&self, chance: RandomVariable, by: &Self, luck: &Self) -> Self;
}

/// Implements the parts that all arithmetics of one lane share: a truth is a `bool`.
macro_rules! one_lane {
    () => {
        type Truth = bool;
        type Rule = $crate::money::Rounding;
        type Factor = Self;

        #[inline]
        fn factor(value: rust_decimal::Decimal) -> Self {
            Self::constant(value, None)
        }

        #[inline]
        fn times(&self, factor: &Self) -> Option<Self> {
            self.mul(factor)
        }

        #[inline]
        fn rule(rule: $crate::money::Rounding) -> $crate::money::Rounding {
            rule
        }

        #[inline]
        fn select(holds: bool, yes: &Self, no: &Self) -> Self {
            if holds { yes.clone() } else { no.clone() }
        }

        #[inline]
        fn any(holds: bool) -> bool {
            holds
        }

        #[inline]
        fn either(one: bool, other: bool) -> bool {
            one || other
        }

        #[inline]
        fn both(one: bool, other: bool) -> bool {
            one && other
        }

        #[inline]
        fn not(holds: bool) -> bool {
            !holds
        }
    };
}

pub(super) use one_lane;
