//! Drawing the figures of a trial.

use rand_core::{Rng, SeedableRng};
use rand_distr::{Distribution, StandardNormal};
use rand_pcg::Pcg32;
use rust_decimal::Decimal;

use super::question::{RiskQuestion, Spread};
use crate::driver::Driver;
use crate::formula::Number;

/// Standard deviations between the middle of a normal distribution and its ninetieth percentile.
const NINE_TENTHS: f64 = 1.281_551_565_544_600_4;

/// Sets the luck of a trial apart from the figures drawn for it.
const TRIAL_SEED: u64 = 0x6A09_E667_F3BC_C908;

/// Spreads neighbouring trials over the whole range of seeds.
const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;

/// Distribution one figure is drawn from, prepared for sampling.
#[derive(Clone, Copy, Debug)]
enum Shape {
    Normal { middle: f64, deviation: f64 },
    LogNormal { middle: f64, deviation: f64 },
    Uniform { low: f64, width: f64 },
    Triangular { low: f64, likely: f64, high: f64 },
}

#[derive(Clone, Copy, Debug)]
struct Drawn {
    shape: Shape,
    least: f64,
    most: f64,
}

/// Draws every uncertain figure of a trial.
#[derive(Clone, Debug)]
pub(super) struct Draws {
    seed: u64,
    drawn: Vec<Drawn>,
    /// Lower triangle that makes independent bells move together; `None` when none do.
    factor: Option<Vec<Vec<f64>>>,
    bells: Vec<f64>,
}

fn float(value: Decimal) -> f64 {
    f64::constant(value, None)
}

impl Draws {
    /// Ready to draw; the question has passed its checks.
    pub fn new(question: &RiskQuestion, drivers: &[&Driver]) -> Self {
        let drawn = question.ranges.iter().zip(drivers).map(|(range, driver)| Drawn {
            shape: shape(range.spread),
            least: float(driver.least.value()),
            most: float(driver.most.value()),
        });
        Self {
            seed: u64::from(question.seed),
            drawn: drawn.collect(),
            factor: if question.correlations.is_empty() { None } else { factor(question) },
            bells: vec![0.0; question.ranges.len()],
        }
    }

    /// The figures of `trial`, in the order of the ranges.
    pub fn draw(&mut self, trial: u64, figures: &mut [f64]) {
        let mut random = Pcg32::seed_from_u64(self.key(trial));
        for bell in &mut self.bells {
            *bell = StandardNormal.sample(&mut random);
        }
        for (index, (drawn, figure)) in self.drawn.iter().zip(figures).enumerate() {
            let bell = match &self.factor {
                Some(factor) => factor[index].iter().zip(&self.bells).map(|(weight, bell)| weight * bell).sum(),
                None => self.bells[index],
            };
            *figure = drawn.shape.at(bell).clamp(drawn.least, drawn.most);
        }
    }

    fn key(&self, trial: u64) -> u64 {
        (self.seed << 32).wrapping_add(trial).wrapping_mul(GOLDEN)
    }

    /// The luck of `trial`: every chance of a graph follows from it. A whole number below 2⁵³.
    #[allow(clippy::cast_precision_loss, reason = "a float holds every whole number below 2⁵³")]
    pub fn luck(&self, trial: u64) -> f64 {
        (Pcg32::seed_from_u64(self.key(trial) ^ TRIAL_SEED).next_u64() >> 11) as f64
    }
}

fn shape(spread: Spread) -> Shape {
    let bell = |low: f64, high: f64| (f64::midpoint(low, high), (high - low) / (2.0 * NINE_TENTHS));
    match spread {
        Spread::Normal { low, high } => {
            let (middle, deviation) = bell(float(low.value()), float(high.value()));
            Shape::Normal { middle, deviation }
        }
        Spread::LogNormal { low, high } => {
            let (middle, deviation) = bell(libm::log(float(low.value())), libm::log(float(high.value())));
            Shape::LogNormal { middle, deviation }
        }
        Spread::Uniform { low, high } => {
            let (low, high) = (float(low.value()), float(high.value()));
            Shape::Uniform { low, width: high - low }
        }
        Spread::Triangular { low, likely, high } => {
            Shape::Triangular { low: float(low.value()), likely: float(likely.value()), high: float(high.value()) }
        }
    }
}

impl Shape {
    /// The figure as far out as `bell`, a standard normal, is.
    fn at(self, bell: f64) -> f64 {
        match self {
            Self::Normal { middle, deviation } => middle + deviation * bell,
            Self::LogNormal { middle, deviation } => libm::exp(middle + deviation * bell),
            Self::Uniform { low, width } => low + width * below(bell),
            Self::Triangular { low, likely, high } => {
                let share = below(bell);
                let width = high - low;
                if share * width < likely - low {
                    low + libm::sqrt(share * width * (likely - low))
                } else {
                    high - libm::sqrt((1.0 - share) * width * (high - likely))
                }
            }
        }
    }
}

/// The share of a standard normal's cases below `bell`. From `libm`, so that every machine agrees.
fn below(bell: f64) -> f64 {
    0.5 * libm::erfc(-bell * core::f64::consts::FRAC_1_SQRT_2)
}

/// The lower triangle (Cholesky's) of the matrix of correlations; `None` when no figures can move
/// together like that.
pub(super) fn factor(question: &RiskQuestion) -> Option<Vec<Vec<f64>>> {
    let place = |field: &str| question.ranges.iter().position(|range| range.field == field);
    let size = question.ranges.len();
    let mut matrix = vec![vec![0.0; size]; size];
    for (index, row) in matrix.iter_mut().enumerate() {
        row[index] = 1.0;
    }
    for pair in &question.correlations {
        let (one, other) = (place(&pair.one)?, place(&pair.other)?);
        matrix[one][other] = float(pair.by.value());
        matrix[other][one] = matrix[one][other];
    }
    let mut lower = vec![vec![0.0; size]; size];
    for row in 0..size {
        for column in 0..=row {
            let known: f64 = (0..column).map(|at| lower[row][at] * lower[column][at]).sum();
            let left = matrix[row][column] - known;
            lower[row][column] = if row == column {
                // A hair below nothing is nothing: figures that move together exactly.
                if left < -1e-9 {
                    return None;
                }
                libm::sqrt(left.max(0.0))
            } else if lower[column][column] > 1e-9 {
                left / lower[column][column]
            } else if left.abs() < 1e-9 {
                0.0
            } else {
                return None;
            };
        }
    }
    Some(lower)
}
