//! Batches: trials that run together, figure by figure.

use crate::formula::F64x8;

/// Numbers of a run: each step of the tape works on this number of [`F64x8`] before the next. More would not stay in the
/// processor's cache, fewer would spend the time on reading steps.
pub(super) const WIDTH: usize = 16;

/// Trials of a run.
pub(super) const BATCH: usize = WIDTH * F64x8::WIDTH;

/// A batch of trials, figure by figure.
pub(super) struct Batch {
    /// Drawn inputs by range, followed by the trial's seed where the graph draws random variables.
    pub given: Vec<[f64; BATCH]>,
    pub ranges: usize,
    /// Profit, earnings, funding, payback, cash to date of each month, and whether each tier is held at the end.
    pub outcomes: Vec<[f64; BATCH]>,
    pub months: usize,
}

impl Batch {
    pub fn drawn(&self) -> &[[f64; BATCH]] {
        &self.given[..self.ranges]
    }

    pub fn profit(&self) -> &[f64; BATCH] {
        &self.outcomes[0]
    }

    pub fn earnings(&self) -> &[f64; BATCH] {
        &self.outcomes[1]
    }

    /// The deepest cash to date, zero or negative.
    pub fn funding(&self) -> &[f64; BATCH] {
        &self.outcomes[2]
    }

    /// The number of the month from which cash to date stays at or above zero; that after the last where it ends below.
    pub fn payback(&self) -> &[f64; BATCH] {
        &self.outcomes[3]
    }

    pub fn cash(&self) -> &[[f64; BATCH]] {
        &self.outcomes[4..4 + self.months]
    }

    /// Every figure that is counted in bins, in the order of [`Counts::histograms`](super::counts::Counts::histograms).
    pub fn counted(&self) -> impl Iterator<Item = &[f64; BATCH]> {
        [self.profit(), self.earnings(), self.funding()].into_iter().chain(self.cash())
    }

    pub fn tiers(&self) -> &[[f64; BATCH]] {
        &self.outcomes[4 + self.months..]
    }
}
