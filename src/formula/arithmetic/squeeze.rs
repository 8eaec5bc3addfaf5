//! Squeezes: draws decided by a few comparisons in nearly every trial, in the operations of any arithmetic.
//!
//! [`RandomVariable::sample`] draws the rest from the same uniform numbers, so the law is the same with a squeeze and without.

use super::Number;
use crate::formula::random::{FEW, LEADING_BITS, Law, MEAN_PLACES, PROBABILITY_PLACES, RandomVariable};
use crate::money::{Rounding, RoundingMode};

/// Most arrivals a squeeze counts.
const MOST_COUNTED: i32 = 12;

/// Halvings of a mean before the series of its exponential, and terms of that.
const HALVINGS: i32 = 6;
const TERMS: i32 = 11;

/// An arithmetic that makes uniform numbers of a trial's luck.
pub(in crate::formula) trait Uniform: Number {
    /// The same float in every lane.
    fn float(value: f64) -> Self;
    /// A uniform number in [1, 2), drawn with `self` as the trial's luck.
    fn uniform(&self, index: u32) -> Self;
    /// A uniform number in [1, 2), rounded down to its [leading bits](LEADING_BITS).
    fn leading(&self, index: u32) -> Self;
}

/// Returns the variable by its squeeze, and where that leaves it open; `None` when a figure leaves its range.
pub(in crate::formula) fn squeeze<N: Uniform>(
    variable: RandomVariable,
    of: &N,
    by: &N,
    luck: &N,
) -> Option<(N, N::Truth)> {
    match variable.law {
        Law::Poisson => arrivals(of, &luck.uniform(variable.index)),
        Law::Binomial => survivors(of, by, &luck.leading(variable.index)),
        Law::StochasticRounding => {
            let whole = rounded(of, 0);
            Some((whole.clone(), N::not(N::both(whole.at_least(of), of.at_least(&whole)))))
        }
    }
}

/// Counts the values of the distribution function up to `uniform`. They are the same for all variables of one mean.
fn arrivals<N: Uniform>(mean: &N, uniform: &N) -> Option<(N, N::Truth)> {
    let (zero, one) = (N::float(0.0), N::float(1.0));
    let mean = rounded(mean, MEAN_PLACES);
    let mut probability = exponential(&mean)?;
    let mut below = one.add(&probability)?;
    let mut count = zero.clone();
    for more in 1..=MOST_COUNTED {
        count = count.add(&N::select(uniform.at_least(&below), &one, &zero))?;
        probability = probability.mul(&mean)?.mul(&N::float(1.0 / f64::from(more)))?;
        below = below.add(&probability)?;
    }
    let counted = N::select(N::float(FEW).at_least(&mean), &below, &one);
    Some((count, uniform.at_least(&counted)))
}

/// Keeps all of `heads`, which happens with a probability of at least 1 − heads × (1 − keep), by Bernoulli's inequality.
fn survivors<N: Uniform>(heads: &N, keep: &N, leading: &N) -> Option<(N, N::Truth)> {
    let leave = N::float(1.0).sub(&rounded(keep, PROBABILITY_PLACES))?;
    // The bits that follow add less than the last of the leading ones.
    let last = 1.0 / f64::from(1 << LEADING_BITS);
    let stay = N::float(2.0 - last).sub(&heads.mul(&leave)?)?;
    Some((heads.clone(), leading.at_least(&stay)))
}

fn rounded<N: Number>(figure: &N, places: u32) -> N {
    figure.round(&N::rule(Rounding { places, mode: RoundingMode::HalfEven }))
}

/// Returns e to the power of −`mean`, for a mean of no more than [`FEW`]: the series for a small part of it, squared repeatedly.
fn exponential<N: Uniform>(mean: &N) -> Option<N> {
    let one = N::float(1.0);
    let part = mean.mul(&N::float(1.0 / f64::from(1 << HALVINGS)))?;
    let mut power = one.clone();
    for term in (1..=TERMS).rev() {
        power = one.sub(&part.mul(&N::float(1.0 / f64::from(term)))?.mul(&power)?)?;
    }
    for _ in 0..HALVINGS {
        power = power.mul(&power)?;
    }
    Some(power)
}
