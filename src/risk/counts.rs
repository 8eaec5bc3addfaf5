//! Counts over trials, which is all that is kept of them.

use super::histogram::Histogram;
use crate::policy::schema::Id;

/// Counts over all trials so far.
#[derive(Clone, Debug)]
pub(super) struct Counts {
    pub trials: u32,
    pub losses: u32,
    pub reached: u32,
    /// By plan month; the last entry counts those that never pay back.
    pub payback: Vec<u32>,
    /// Tiers that may be held at the end, and how often each is.
    pub tiers: Vec<(Id, u32)>,
    pub profit: Histogram,
    pub earnings: Histogram,
    pub funding: Histogram,
    /// Cash to date, by plan month.
    pub cash: Vec<Histogram>,
}

impl Counts {
    /// Every figure that is counted in bins, always in this order.
    pub fn histograms(&mut self) -> impl Iterator<Item = &mut Histogram> {
        [&mut self.profit, &mut self.earnings, &mut self.funding].into_iter().chain(&mut self.cash)
    }
}
