//! Customers of a cohort: those of today and those won, by age, month by month.

use core::ops::Range;

use rust_decimal::Decimal;

use super::builder::ForecastBuilder;
use super::subject::Subject;
use super::{Counting, NEW_FOR};
use crate::formula::{Node, Unit};
use crate::phrase::Phrase;
use crate::plan::Cohort;
use crate::sort;

/// Part number of the random variables of pooled customers, apart from those of ages.
const POOL: usize = 255;

/// Customers of one age range in one month.
#[derive(Clone, Copy, Debug)]
pub(super) struct AgeBand {
    /// Place of the range among the ranges.
    pub range: usize,
    /// Number of customers.
    pub head_count: Node,
    /// Number of customers weighted by spend: one who spends half counts as half.
    pub buying: Node,
    /// Number who enter the band this month: won, or reaching its first age. `None` in the year before.
    pub entered: Option<Node>,
}

/// One cohort's customers, month by month.
pub(super) struct CohortCustomers {
    /// Customers before the plan. They are taken to be in the oldest range.
    pub today: Node,
    /// First age of each band, youngest first.
    pub ranges: Vec<u32>,
    /// By month, then by age.
    pub bands: Vec<Vec<AgeBand>>,
    /// Customers won, by month.
    pub won: Vec<Node>,
}

impl CohortCustomers {
    pub fn new(builder: &mut ForecastBuilder<'_>, owner: usize, cohort: &Cohort, ages: &[u32]) -> Self {
        let about = Subject::of(owner);
        let today = builder.amount(cohort.customers_today, Phrase::CustomersToday, about);
        let today = builder.whole(today, about.in_part(POOL));
        let first = builder.amount(cohort.new_per_month, Phrase::CustomersPerMonth, about);
        let growth = builder.rate(cohort.new_growth, Phrase::CustomerGrowth, about);
        let churn = builder.rate(cohort.churn, Phrase::Churn, about);
        let growth = builder.growing(growth);
        let won = builder.yearly(first, growth, Phrase::CustomersWon, owner);
        let keep = builder.complement(churn);

        let ranges = ranges(ages);
        let oldest = ranges.last().copied().unwrap_or(NEW_FOR);
        // Who still ramps up is counted apart, however old.
        let ramp = cohort.ramp_months;
        let pooled_at = oldest.max(ramp.saturating_sub(1)) as usize;
        let vintages = Vintages::new(builder, owner, &won, keep, pooled_at, ramp);

        let mut pool = today;
        let mut bands = Vec::with_capacity(builder.months);
        for month in 0..builder.months {
            pool = builder.survivors(pool, keep, about.at(month).in_part(POOL));
            if let Some(since) = month.checked_sub(pooled_at) {
                pool = builder.graph.add(pool, vintages.of(since).left[pooled_at]);
            }
            let mut of_month = Vec::with_capacity(ranges.len());
            for (range, &from) in ranges.iter().enumerate() {
                let to = ranges.get(range + 1).map_or(pooled_at, |&next| next as usize);
                let ages = from as usize..to.min(month + 1);
                let rest = (from == oldest).then_some(pool);
                if ages.is_empty() && rest.is_none() {
                    continue;
                }
                let heads = gather(builder, &vintages, month, ages.clone(), rest, |vintage| &vintage.left);
                let ramping = from + 1 < ramp;
                let buying = if ramping {
                    gather(builder, &vintages, month, ages, rest, |vintage| &vintage.buying)
                } else {
                    heads
                };
                let about = about.at(month).in_part(range);
                builder.label(heads, Phrase::CustomersOfAge, about);
                if ramping {
                    builder.label(buying, Phrase::CustomersBuying, about);
                }
                let entered = month.checked_sub(from as usize).map(|since| vintages.of(since).left[from as usize]);
                of_month.push(AgeBand { range, head_count: heads, buying, entered });
            }
            bands.push(of_month);
        }
        let won = (0..builder.months).map(|month| vintages.of(month).left[0]).collect();
        Self { today, ranges, bands, won }
    }

    /// The kind of sale customers of an age range buy by.
    pub fn kind(&self, range: usize) -> &'static str {
        if self.ranges[range] < NEW_FOR { "new" } else { "renewal" }
    }
}

/// First ages of the bands: zero, every age a table names, and the age at which a customer stops being new.
fn ranges(ages: &[u32]) -> Vec<u32> {
    sort::distinct(ages.iter().copied().chain([0, NEW_FOR]))
}

/// Customers won in one month, by age: how many are left, and what they count for.
struct Vintage {
    left: Vec<Node>,
    buying: Vec<Node>,
}

/// Customers by when they were won.
struct Vintages {
    all: Vec<Vintage>,
    /// Months that one of them stands for. A month wins what the other months of its plan year are expected to
    /// win, so a year needs its formulas once; chance makes every month another.
    months: usize,
}

impl Vintages {
    fn new(
        builder: &mut ForecastBuilder<'_>,
        owner: usize,
        won: &[Node],
        keep: Node,
        oldest: usize,
        ramp: u32,
    ) -> Self {
        let steps: Vec<Node> =
            (1..ramp).map(|step| builder.graph.plain(Decimal::from(step), Unit::Rate)).collect();
        let full = builder.graph.plain(Decimal::from(ramp.max(1)), Unit::Rate);
        let months = match builder.counting {
            Counting::Expected => 12,
            Counting::Whole => 1,
        };
        let mut all = Vec::with_capacity(builder.months.div_ceil(months));
        for month in (0..builder.months).step_by(months) {
            let place = Subject::of(owner).at(month);
            let oldest = oldest.min(builder.months.saturating_sub(1 + month));
            let mut left = vec![builder.wins(won[month / 12], place)];
            for age in 1..=oldest {
                let next = builder.survivors(left[age - 1], keep, place.in_part(age));
                left.push(next);
            }
            let mut buying = left.clone();
            for (age, &step) in steps.iter().enumerate().take(oldest + 1) {
                let steps = builder.graph.mul(left[age], step);
                let share = builder.graph.div(steps, full);
                buying[age] = builder.count(share);
            }
            all.push(Vintage { left, buying });
        }
        Self { all, months }
    }

    /// Those won in `month`.
    fn of(&self, month: usize) -> &Vintage {
        &self.all[month / self.months]
    }
}

/// The customers of some ages in `month`, with those of the `rest`.
fn gather(
    builder: &mut ForecastBuilder<'_>,
    vintages: &Vintages,
    month: usize,
    ages: Range<usize>,
    rest: Option<Node>,
    of: impl Fn(&Vintage) -> &Vec<Node>,
) -> Node {
    let terms: Vec<Node> = ages.map(|age| of(vintages.of(month - age))[age]).chain(rest).collect();
    builder.graph.sum(&terms)
}

/// Head counts of all cohorts together.
pub(super) struct HeadCounts {
    active: Vec<Vec<Node>>,
    won: Vec<Vec<Node>>,
}

impl HeadCounts {
    pub fn new(months: usize) -> Self {
        Self { active: vec![Vec::new(); months], won: vec![Vec::new(); months] }
    }

    pub fn add(&mut self, book: &CohortCustomers) {
        for (month, bands) in book.bands.iter().enumerate() {
            self.active[month].extend(bands.iter().map(|band| band.head_count));
            self.won[month].push(book.won[month]);
        }
    }

    /// Customers at the end of each month.
    pub fn active(&self, builder: &mut ForecastBuilder<'_>) -> Vec<Node> {
        let total = |(month, parts): (usize, &Vec<Node>)| {
            let sum = builder.graph.sum(parts);
            if parts.len() > 1 {
                builder.label(sum, Phrase::CustomersActive, Subject::default().at(month));
            }
            sum
        };
        self.active.iter().enumerate().map(total).collect()
    }

    /// Customers won in each month, added up once for months that win equally many.
    pub fn won(&self, builder: &mut ForecastBuilder<'_>) -> Vec<Node> {
        let mut sums: Vec<Node> = Vec::with_capacity(self.won.len());
        for (month, parts) in self.won.iter().enumerate() {
            let sum = match sums.last() {
                Some(&before) if self.won[month - 1] == *parts => before,
                _ => {
                    let sum = builder.graph.sum(parts);
                    if parts.len() > 1 {
                        builder.label(sum, Phrase::CustomersWonInAll, Subject::default().at(month));
                    }
                    sum
                }
            };
            sums.push(sum);
        }
        sums
    }
}
