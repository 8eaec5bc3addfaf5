//! Reports: bands, chances and drivers out of the counts.

use rust_decimal::Decimal;
use serde::Serialize;

use super::calibration::Calibration;
use super::histogram::Histogram;
use super::simulation::Simulation;
use crate::answer::headline::SHARE;
use crate::currency::minor_units;
use crate::date::Month;
use crate::formula::Overflow;
use crate::money::{Amount, Rate};
use crate::policy::schema::Id;
use crate::sort;

/// Shares of the cases below each figure of a [`PercentileBand`].
const SHARES: [f64; 5] = [0.1, 0.25, 0.5, 0.75, 0.9];

/// Bars of the picture of profit.
const BARS: usize = 32;

/// Result of a simulation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RiskReport {
    /// Trials behind it.
    pub trials: u32,
    /// Currency of every amount.
    pub currency: String,
    /// Profit over the plan.
    pub profit: PercentileBand,
    /// Vendor earnings over the plan.
    pub earnings: PercentileBand,
    /// The deepest cash to date.
    pub funding: PercentileBand,
    /// Cash to date at the end of each month.
    pub cash: Vec<PercentileBand>,
    /// The plan's months.
    pub months: Vec<Month>,
    /// Share of cases that end with a loss.
    pub loss: Rate,
    /// Share of cases that reach the target, when one was given.
    pub target: Option<Rate>,
    /// Share of cases that have paid back by the end of each month.
    pub paid_back: Vec<Rate>,
    /// Tiers held at the end.
    pub tiers: Vec<TierChance>,
    /// Shares of the spread of profit by figure, largest first. With the part of luck, they add up to one.
    pub drivers: Vec<DriverShare>,
    /// The part of the spread of profit that luck alone makes, when customers are whole.
    pub luck: Option<Rate>,
    /// Cases by profit: bars of equal width.
    pub bars: Vec<u32>,
    /// Lower edge of the first bar and upper edge of the last one.
    pub bars_between: (Amount, Amount),
}

/// Percentiles of a figure: estimates, in whole cents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PercentileBand {
    /// One case in ten is below.
    pub p10: Amount,
    /// One case in four is below.
    pub p25: Amount,
    /// Half of the cases are below.
    pub p50: Amount,
    /// One case in four is above.
    pub p75: Amount,
    /// One case in ten is above.
    pub p90: Amount,
}

/// Probability of holding a tier at the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TierChance {
    /// The tier.
    pub tier: Id,
    /// Share of cases.
    pub share: Rate,
}

/// Share of the spread of profit that one range causes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DriverShare {
    /// The figure.
    pub field: String,
    /// Its part of the spread.
    pub share: Rate,
    /// Rank correlation with profit, from −1 to 1: below zero, more of it means less profit.
    pub correlation: Rate,
}

impl Simulation {
    /// The report of the trials counted so far.
    #[must_use]
    pub fn report(&self) -> RiskReport {
        let counts = &self.counts;
        let of_all = |count: u32| part(count, counts.trials);
        let mut paid = 0;
        let paid_back = counts.payback.iter().take(self.months.len()).map(|count| {
            paid += count;
            of_all(paid)
        });
        let tiers = counts.tiers.iter();
        let places = minor_units(&self.currency) as usize;
        let (bars, bars_between) = bars(&counts.profit, places);
        let luck = self.luck();
        RiskReport {
            trials: counts.trials,
            currency: self.currency.clone(),
            profit: band(&counts.profit, places),
            earnings: band(&counts.earnings, places),
            funding: band(&counts.funding, places),
            cash: counts.cash.iter().map(|month| band(month, places)).collect(),
            months: self.months.clone(),
            loss: of_all(counts.losses),
            target: self.question.target.map(|_| of_all(counts.reached)),
            paid_back: paid_back.collect(),
            tiers: tiers.map(|(tier, held)| TierChance { tier: tier.clone(), share: of_all(*held) }).collect(),
            drivers: self.drivers(1.0 - luck.unwrap_or(0.0)),
            luck: luck.map(|luck| Rate::exactly(decimal(luck, 4))),
            bars,
            bars_between,
        }
    }

    /// A report of the calibration trials so far, at least `trials` of them, by themselves. It has no part in what is
    /// counted later.
    ///
    /// # Errors
    /// Never with floats; the arithmetic could say so.
    pub fn preview(&mut self, trials: usize) -> Result<RiskReport, Overflow> {
        self.calibrate(trials.max(1).saturating_sub(self.calibration.profit.len()))?;
        let mut first = self.clone();
        if !first.scaled {
            first.fix_bins();
        }
        first.run(0, u32::try_from(self.calibration.profit.len()).unwrap_or(u32::MAX))?;
        Ok(first.report())
    }

    /// Spread left when no figure varies: one less the rank correlation of profits that come of
    /// the same figures and of other luck. `None` when customers are not whole.
    fn luck(&self) -> Option<f64> {
        self.question.whole_customers.then(|| {
            let Calibration { profit, other, .. } = &self.calibration;
            match () {
                () if profit.iter().all(|it| it.total_cmp(&profit[0]).is_eq()) => 0.0,
                () if !self.stochastic => 0.0,
                () if other.is_empty() => 1.0,
                () => (1.0 - correlation(&ranks(profit), &ranks(other))).clamp(0.0, 1.0),
            }
        })
    }

    /// Each range's squared rank correlation with profit, as a share of all; together they make `together` of the
    /// spread.
    fn drivers(&self, together: f64) -> Vec<DriverShare> {
        let profit = ranks(&self.calibration.profit);
        let correlations: Vec<f64> =
            self.calibration.drawn.iter().map(|drawn| correlation(&ranks(drawn), &profit)).collect();
        let whole: f64 = correlations.iter().map(|it| it * it).sum();
        let share = |it: f64| if whole > 0.0 { together * it * it / whole } else { 0.0 };
        let ranges = self.question.ranges.iter().zip(correlations);
        let mut drivers: Vec<DriverShare> = ranges
            .map(|(range, correlation)| DriverShare {
                field: range.field.clone(),
                share: Rate::exactly(decimal(share(correlation), 4)),
                correlation: Rate::exactly(decimal(correlation, 4)),
            })
            .collect();
        sort::by_key(&mut drivers, |driver| core::cmp::Reverse(driver.share));
        drivers
    }
}

fn part(count: u32, of: u32) -> Rate {
    let share = Decimal::from(count) / Decimal::from(of.max(1));
    Rate::exactly(SHARE.apply(share))
}

/// An estimate as exact text with `places` decimals.
fn decimal(value: f64, places: usize) -> Decimal {
    Decimal::from_str_exact(&format!("{value:.places$}")).unwrap_or_default()
}

fn band(histogram: &Histogram, places: usize) -> PercentileBand {
    let [p10, p25, p50, p75, p90] =
        SHARES.map(|share| Amount::exactly(decimal(histogram.quantile(share), places)));
    PercentileBand { p10, p25, p50, p75, p90 }
}

/// The bins together, without the empty ends.
#[allow(clippy::cast_precision_loss, reason = "a thousand is exact")]
fn bars(histogram: &Histogram, places: usize) -> (Vec<u32>, (Amount, Amount)) {
    let counts = histogram.counts();
    let each = counts.len() / BARS;
    let bars: Vec<u32> = counts.chunks(each).map(|bins| bins.iter().sum()).collect();
    let first = bars.iter().position(|&bar| bar > 0).unwrap_or(0);
    let last = bars.iter().rposition(|&bar| bar > 0).unwrap_or(0);
    let (low, width) = histogram.scale();
    let edge = |bar: usize| Amount::exactly(decimal(low + width * (bar * each) as f64, places));
    (bars[first..=last].to_vec(), (edge(first), edge(last + 1)))
}

/// The rank of each figure among all; like figures share the middle of theirs.
#[allow(clippy::cast_precision_loss, reason = "some thousand ranks are exact")]
fn ranks(figures: &[f64]) -> Vec<f64> {
    let order = sort::order(figures.len(), &|one, other| figures[one].total_cmp(&figures[other]));
    let mut ranks = vec![0.0; figures.len()];
    let mut at = 0;
    while at < order.len() {
        let same = |place: &&usize| figures[**place].total_cmp(&figures[order[at]]).is_eq();
        let many = order[at..].iter().take_while(same).count();
        let middle = at as f64 + (many as f64 - 1.0) / 2.0;
        for &place in &order[at..at + many] {
            ranks[place] = middle;
        }
        at += many;
    }
    ranks
}

#[allow(clippy::cast_precision_loss, reason = "some thousand ranks are exact")]
fn correlation(one: &[f64], other: &[f64]) -> f64 {
    let middle = (one.len() as f64 - 1.0) / 2.0;
    let (mut both, mut of_one, mut of_other) = (0.0, 0.0, 0.0);
    for (a, b) in one.iter().zip(other) {
        let (a, b) = (a - middle, b - middle);
        both += a * b;
        of_one += a * a;
        of_other += b * b;
    }
    let spread = libm::sqrt(of_one * of_other);
    if spread > 0.0 { both / spread } else { 0.0 }
}
