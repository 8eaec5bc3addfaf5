//! Random variables of a trial: whole customers, drawn with the plan's figures for their means and probabilities.
//!
//! A draw is a function of its figures, the trial's seed and its own index. Draws of small counts invert the law's distribution
//! function at one uniform number; large counts are left to the samplers of a library.

use rand_core::SeedableRng;
use rand_distr::{Binomial, Distribution, Poisson};
use rand_pcg::Pcg32;

use super::node::Node;

/// Largest count drawn: more than any plan holds, and still exact as a float.
const MOST: f64 = 1e15;

/// Decimal places to which means and probabilities are rounded: what a float lacks of a decimal must not tip a draw.
pub(super) const MEAN_PLACES: u32 = 6;
pub(super) const PROBABILITY_PLACES: u32 = 8;

/// Units in one, by those places.
const MEAN_UNITS: f64 = 1e6;
pub(super) const PROBABILITY_UNITS: f64 = 1e8;

/// Largest expected count drawn by inversion.
pub(super) const FEW: f64 = 10.0;

/// Exponent bits of the floats from one up to two.
pub(super) const ONE_BITS: u64 = 0x3FF0_0000_0000_0000;

/// Increment and multipliers of Steele, Lea and Flood's `SplitMix64`.
pub(super) const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;
pub(super) const MIX: [u64; 2] = [0xBF58_476D_1CE4_E5B9, 0x94D0_49BB_1331_11EB];

/// Bits of an index. Those above name the law in a [code](RandomVariable::code), and set shared words apart from others.
pub(super) const INDEX_BITS: u32 = 24;

/// Variables that share a word of random bits, each of which takes [`LEADING_BITS`] of it.
pub(super) const SHARING: u32 = 4;
pub(super) const LEADING_BITS: u32 = 16;

/// Law a random variable follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Law {
    /// Poisson with the first operand as its mean: customers won in a month.
    Poisson,
    /// Binomial: each of the first operand, a whole number, stays with the probability of the second.
    Binomial,
    /// The whole part of the first operand, plus one with the probability of the fraction.
    StochasticRounding,
}

/// A random variable of a settlement: a law and an index that makes it independent of every other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RandomVariable {
    /// Law it follows.
    pub law: Law,
    /// Its place among the variables of a trial, below 2²⁴.
    pub index: u32,
    /// The trial's seed: a whole number below 2⁵³, which floats and decimals hold alike.
    pub seed: Node,
}

impl RandomVariable {
    /// Law and index in one number.
    #[must_use]
    pub const fn code(self) -> u32 {
        self.index | ((self.law as u32) << INDEX_BITS)
    }

    /// Draws the variable of that [code](Self::code): see [`sample`](Self::sample).
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "no count is larger than a float can hold")]
    pub fn sample_coded(code: u32, of: f64, by: f64, luck: f64) -> f64 {
        let law = match code >> INDEX_BITS {
            0 => Law::Poisson,
            1 => Law::Binomial,
            _ => Law::StochasticRounding,
        };
        let index = code & ((1 << INDEX_BITS) - 1);
        Self { law, index, seed: Node::FIRST }.sample(of, by, luck) as f64
    }

    /// Draws from the law with the mean or count `of` and, for a binomial, the probability `by`, in the trial of that `luck`.
    /// A figure that is not a number counts as zero.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between zero and 10¹⁵ by then")]
    pub fn sample(self, of: f64, by: f64, luck: f64) -> u64 {
        let of = if of.is_nan() { 0.0 } else { of.clamp(0.0, MOST) };
        match self.law {
            Law::Poisson => self.arrivals(rounded(of, MEAN_UNITS), luck),
            Law::Binomial => match (of + 0.5) as u64 {
                0 => 0,
                heads => self.survivors(heads, rounded(by, PROBABILITY_UNITS), luck),
            },
            Law::StochasticRounding => {
                let count = rounded(of, MEAN_UNITS);
                let whole = count.floor();
                whole as u64 + u64::from(self.share(luck) < count - whole)
            }
        }
    }

    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between zero and 10¹⁵ by then")]
    fn arrivals(self, mean: f64, luck: f64) -> u64 {
        if mean > FEW {
            let drawn = Poisson::new(mean).map_or(0.0, |law| law.sample(&mut self.generator(luck)));
            return drawn.min(MOST) as u64;
        }
        invert(self.share(luck), libm::exp(-mean), 1e3, |count| mean / (count + 1.0)) as u64
    }

    /// Number left of `heads` when each stays with the probability `keep`.
    #[allow(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "there are fewer heads than a float can count, and none below zero"
    )]
    fn survivors(self, heads: u64, keep: f64, luck: f64) -> u64 {
        if keep >= 1.0 {
            return heads;
        }
        let leave = if keep > 0.0 { 1.0 - keep } else { return 0 };
        let all = heads as f64;
        let odds = |one: f64, other: f64| {
            let ratio = one / other;
            move |met: f64| ratio * ((all - met) / (met + 1.0))
        };
        if all * leave <= FEW {
            heads - invert(self.share(luck), power(keep, heads), all, odds(leave, keep)) as u64
        } else if all * keep <= FEW {
            invert(self.share(luck), power(leave, heads), all, odds(keep, leave)) as u64
        } else {
            Binomial::new(heads, keep).map_or(0, |law| law.sample(&mut self.generator(luck)))
        }
    }

    /// Uniform number in [0, 1).
    #[inline]
    fn share(self, luck: f64) -> f64 {
        match self.law {
            Law::Poisson => uniform(luck, self.index) - 1.0,
            // Begins with the bits a squeeze compares, and goes on with those of another word.
            Law::Binomial | Law::StochasticRounding => {
                let rest = word(luck, step(self.index)) >> (12 + LEADING_BITS);
                f64::from_bits(leading(luck, self.index).to_bits() | rest) - 1.0
            }
        }
    }

    fn generator(self, luck: f64) -> Pcg32 {
        Pcg32::seed_from_u64(word(luck, step(self.index)))
    }
}

/// Uniform number in [1, 2).
pub(super) fn uniform(luck: f64, index: u32) -> f64 {
    f64::from_bits((word(luck, step(index)) >> 12) | ONE_BITS)
}

/// Uniform number in [1, 2), rounded down to [`LEADING_BITS`] bits.
#[inline]
pub(super) fn leading(luck: f64, index: u32) -> f64 {
    let (word_step, left, right) = leading_place(index);
    f64::from_bits((((word(luck, word_step) << left) >> right) & LEADING_MASK) | ONE_BITS)
}

/// Place of the leading bits in a float.
pub(super) const LEADING_MASK: u64 = ((1 << LEADING_BITS) - 1) << (52 - LEADING_BITS);

/// Place of a variable's leading bits: the step of their word, and the shifts, left and right, that bring them to the top of a
/// float's fraction; one of the shifts is zero.
pub(super) const fn leading_place(index: u32) -> (u64, u32, u32) {
    let (from, to) = (index % SHARING * LEADING_BITS, 52 - LEADING_BITS);
    let step = step((1 << INDEX_BITS) | (index / SHARING));
    if from > to { (step, 0, from - to) } else { (step, to - from, 0) }
}

/// Step of a word of random bits of its own.
pub(super) const fn step(index: u32) -> u64 {
    (index as u64 + 1).wrapping_mul(GOLDEN)
}

/// A word of random bits: a step of `SplitMix64` from a start that is the trial's own, so that no two steps and no two trials share
/// one.
#[inline]
fn word(luck: f64, step: u64) -> u64 {
    let bits = luck.to_bits().wrapping_add(step);
    let bits = (bits ^ (bits >> 30)).wrapping_mul(MIX[0]);
    let bits = (bits ^ (bits >> 27)).wrapping_mul(MIX[1]);
    bits ^ (bits >> 31)
}

/// Smallest count, `most` at most, at which the distribution function exceeds `share`. `none` is the probability of zero, and `ratio`
/// that of one more over that of a count.
#[inline]
fn invert(share: f64, none: f64, most: f64, ratio: impl Fn(f64) -> f64) -> f64 {
    // Counted in floats: the ratio needs no conversion then.
    let (mut share, mut probability, mut count) = (share, none, 0.0);
    while share >= probability && count < most {
        share -= probability;
        probability *= ratio(count);
        count += 1.0;
    }
    count
}

/// `figure` rounded to whole parts of one, as lanes of floats round.
fn rounded(figure: f64, units: f64) -> f64 {
    (figure * units).round_ties_even() * (1.0 / units)
}

/// `base` to the power of `times`, by squaring.
#[inline]
fn power(mut base: f64, mut times: u64) -> f64 {
    let mut power = 1.0;
    while times > 0 {
        // A choice rather than a branch, which the processor could not predict.
        power *= if times % 2 == 1 { base } else { 1.0 };
        base *= base;
        times /= 2;
    }
    power
}
