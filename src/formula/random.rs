//! Random variables of a trial: whole customers, drawn with the plan's figures for their means and probabilities.

use rand_core::SeedableRng;
use rand_distr::{Binomial, Distribution, Poisson};
use rand_pcg::Pcg32;

use super::node::Node;

/// Largest count drawn: more than any plan holds, and still exact as a float.
const MOST: f64 = 1e15;

/// Resolutions to which counts and probabilities are quantized.
const COUNTS: f64 = 1e6;
const RATES: f64 = 1e8;

/// Bounds of inversion sampling for binomials: expected successes (or failures) and trials.
const FEW: f64 = 10.0;
const MANY: u64 = 1 << 20;

/// Law a random variable follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Law {
    /// Poisson with the first operand as its mean: customers won in a month.
    Poisson,
    /// Binomial: each of the first operand stays with the probability of the second.
    Binomial,
    /// The whole part of the first operand, plus one with the probability of the fraction.
    StochasticRounding,
}

/// One toss of a settlement: a law, and where it stands, so that no two follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RandomVariable {
    /// Law it follows.
    pub law: Law,
    /// Its place among the tosses of a trial.
    pub index: u32,
    /// The trial's luck: a whole number below 2⁵³, which floats and decimals hold alike.
    pub seed: Node,
}

impl RandomVariable {
    /// Draws from `of`, with the probability `by` where the law has one, in a trial of that `luck`. The same
    /// figures always give the same number. What is no number at all counts as nothing.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between zero and 10¹⁵ by then")]
    pub fn sample(self, of: f64, by: f64, luck: f64) -> u64 {
        // What is not a number is no whole number above nothing either, and of no law the mean.
        let of = of.clamp(0.0, MOST);
        match self.law {
            Law::Poisson => {
                let wins =
                    Poisson::new(quantize(of, COUNTS)).map_or(0.0, |law| law.sample(&mut self.generator(luck)));
                wins.min(MOST) as u64
            }
            Law::Binomial => match (of + 0.5) as u64 {
                0 => 0,
                heads => self.survivors(heads, quantize(by, RATES), luck),
            },
            Law::StochasticRounding => {
                let count = quantize(of, COUNTS);
                let whole = count.floor();
                whole as u64 + u64::from(self.uniform(luck) < count - whole)
            }
        }
    }

    /// Number of `heads` that remain when each stays with probability `keep`.
    #[allow(clippy::cast_precision_loss, reason = "there are fewer heads than a float can count")]
    fn survivors(self, heads: u64, keep: f64, luck: f64) -> u64 {
        if keep >= 1.0 {
            return heads;
        }
        let rare = if keep > 0.0 { keep.min(1.0 - keep) } else { return 0 };
        if heads > MANY || heads as f64 * rare > FEW {
            return Binomial::new(heads, keep).map_or(0, |law| law.sample(&mut self.generator(luck)));
        }
        // Nearly always nobody or one goes: counted off, that takes a few steps, and no power of a float, which the
        // library would have to work out first.
        let odds = rare / (1.0 - rare);
        let (mut share, mut chance, mut met) = (self.uniform(luck), power(1.0 - rare, heads), 0);
        while share >= chance && met < heads {
            share -= chance;
            chance *= odds * (heads - met) as f64 / (met + 1) as f64;
            met += 1;
        }
        if keep > 0.5 { heads - met } else { met }
    }

    /// Uniform number in [0, 1).
    #[allow(clippy::cast_precision_loss, reason = "a float holds every whole number below 2⁵³")]
    fn uniform(self, luck: f64) -> f64 {
        (self.bits(luck) >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn generator(self, luck: f64) -> Pcg32 {
        Pcg32::seed_from_u64(self.bits(luck))
    }

    /// Bits of which no two places and no two trials have the same: that many steps of Steele, Lea and Flood's
    /// `SplitMix64` after a start that is the trial's own.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number below 2⁵³")]
    fn bits(self, luck: f64) -> u64 {
        let steps = u64::from(self.index) + 1;
        let bits = (luck as u64).wrapping_add(steps.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^ (bits >> 31)
    }
}

/// `figure` in whole parts of one: what a float lacks of a decimal must not tip a toss.
#[inline]
fn quantize(figure: f64, parts: f64) -> f64 {
    (figure * parts).round_ties_even() * (1.0 / parts)
}

/// `base` to the power of `times`, by squaring.
fn power(mut base: f64, mut times: u64) -> f64 {
    let mut power = 1.0;
    while times > 0 {
        if times % 2 == 1 {
            power *= base;
        }
        base *= base;
        times /= 2;
    }
    power
}
