//! Who is there: customers of today and those won, by age, month by month.

use core::ops::Range;

use rust_decimal::Decimal;

use super::NEW_FOR;
use super::about::About;
use super::pen::Pen;
use crate::formula::{Node, Unit};
use crate::phrase::Phrase;
use crate::plan::Cohort;

/// Customers of one age range in one month.
#[derive(Clone, Copy, Debug)]
pub(super) struct Crowd {
    /// Place of the range among the ranges.
    pub range: usize,
    /// How many there are.
    pub heads: Node,
    /// How many there are when one who spends half counts as half.
    pub buying: Node,
    /// How many come into the range this month: who are won, or reach its first age. None in the year before.
    pub entered: Option<Node>,
}

/// One cohort's customers, month by month.
pub(super) struct Book {
    /// Customers before the plan. They are taken to be in the oldest range.
    pub today: Node,
    /// Where each age range begins, youngest first.
    pub ranges: Vec<u32>,
    /// By month, then by age.
    pub crowds: Vec<Vec<Crowd>>,
    /// Customers won, by month.
    pub won: Vec<Node>,
}

impl Book {
    pub fn new(pen: &mut Pen<'_>, owner: usize, cohort: &Cohort, ages: &[u32]) -> Self {
        let about = About::of(owner);
        let today = pen.amount(cohort.customers_today, Unit::Count, Phrase::CustomersToday, about);
        let first = pen.amount(cohort.new_per_month, Unit::Count, Phrase::CustomersPerMonth, about);
        let growth = pen.rate(cohort.new_growth, Phrase::CustomerGrowth, about);
        let churn = pen.rate(cohort.churn, Phrase::Churn, about);
        let growth = pen.growing(growth);
        let won = pen.yearly(first, growth, Phrase::CustomersWon, owner);
        let keep = pen.rest(churn);

        let ranges = ranges(ages);
        let oldest = ranges.last().copied().unwrap_or(NEW_FOR);
        // Who still ramps up is counted apart, however old.
        let ramp = cohort.ramp_months;
        let pooled_at = oldest.max(ramp.saturating_sub(1)) as usize;
        let vintages = vintages(pen, &won, keep, pooled_at, ramp);

        let mut pool = today;
        let mut crowds = Vec::with_capacity(pen.months);
        for month in 0..pen.months {
            pool = pen.part(pool, keep);
            if let Some(since) = month.checked_sub(pooled_at) {
                pool = pen.graph.add(pool, vintages[since / 12].left[pooled_at]);
            }
            let mut of_month = Vec::with_capacity(ranges.len());
            for (range, &from) in ranges.iter().enumerate() {
                let to = ranges.get(range + 1).map_or(pooled_at, |&next| next as usize);
                let ages = from as usize..to.min(month + 1);
                let rest = (from == oldest).then_some(pool);
                if ages.is_empty() && rest.is_none() {
                    continue;
                }
                let heads = gather(pen, &vintages, month, ages.clone(), rest, |vintage| &vintage.left);
                let ramping = from + 1 < ramp;
                let buying = if ramping {
                    gather(pen, &vintages, month, ages, rest, |vintage| &vintage.buying)
                } else {
                    heads
                };
                let about = about.at(month).in_part(range);
                pen.label(heads, Phrase::CustomersOfAge, about);
                if ramping {
                    pen.label(buying, Phrase::CustomersBuying, about);
                }
                let entered =
                    month.checked_sub(from as usize).map(|since| vintages[since / 12].left[from as usize]);
                of_month.push(Crowd { range, heads, buying, entered });
            }
            crowds.push(of_month);
        }
        let won = (0..pen.months).map(|month| won[month / 12]).collect();
        Self { today, ranges, crowds, won }
    }

    /// The kind of sale customers of an age range buy by.
    pub fn kind(&self, range: usize) -> &'static str {
        if self.ranges[range] < NEW_FOR { "new" } else { "renewal" }
    }
}

/// Where age ranges begin: at no age, at every age a table names, and where a customer stops being new.
fn ranges(ages: &[u32]) -> Vec<u32> {
    let mut ranges: Vec<u32> = ages.iter().copied().chain([0, NEW_FOR]).collect();
    ranges.sort_unstable();
    ranges.dedup();
    ranges
}

/// Customers won in any one month of a plan year, by age: how many are left, and what they count for.
struct Vintage {
    left: Vec<Node>,
    buying: Vec<Node>,
}

/// A month wins what the other months of its plan year win, so a year needs its formulas once.
fn vintages(pen: &mut Pen<'_>, won: &[Node], keep: Node, oldest: usize, ramp: u32) -> Vec<Vintage> {
    let steps: Vec<Node> = (1..ramp).map(|step| pen.graph.plain(Decimal::from(step), Unit::Rate)).collect();
    let full = pen.graph.plain(Decimal::from(ramp.max(1)), Unit::Rate);
    let mut vintages = Vec::with_capacity(won.len());
    for (year, &won) in won.iter().enumerate() {
        let oldest = oldest.min(pen.months.saturating_sub(1 + 12 * year));
        let mut left = vec![won];
        for age in 1..=oldest {
            let next = pen.part(left[age - 1], keep);
            left.push(next);
        }
        let mut buying = left.clone();
        for (age, &step) in steps.iter().enumerate().take(oldest + 1) {
            let steps = pen.graph.mul(left[age], step);
            let share = pen.graph.div(steps, full);
            buying[age] = pen.count(share);
        }
        vintages.push(Vintage { left, buying });
    }
    vintages
}

/// The customers of some ages in `month`, with those of the `rest`.
fn gather(
    pen: &mut Pen<'_>,
    vintages: &[Vintage],
    month: usize,
    ages: Range<usize>,
    rest: Option<Node>,
    of: impl Fn(&Vintage) -> &Vec<Node>,
) -> Node {
    let terms: Vec<Node> = ages.map(|age| of(&vintages[(month - age) / 12])[age]).chain(rest).collect();
    pen.graph.sum(&terms)
}

/// Head counts of all cohorts together.
pub(super) struct Heads {
    active: Vec<Vec<Node>>,
    won: Vec<Vec<Node>>,
}

impl Heads {
    pub fn new(months: usize) -> Self {
        Self { active: vec![Vec::new(); months], won: vec![Vec::new(); months] }
    }

    pub fn add(&mut self, book: &Book) {
        for (month, crowds) in book.crowds.iter().enumerate() {
            self.active[month].extend(crowds.iter().map(|crowd| crowd.heads));
            self.won[month].push(book.won[month]);
        }
    }

    /// Customers at the end of each month.
    pub fn active(&self, pen: &mut Pen<'_>) -> Vec<Node> {
        let total = |(month, parts): (usize, &Vec<Node>)| {
            let sum = pen.graph.sum(parts);
            if parts.len() > 1 {
                pen.label(sum, Phrase::CustomersActive, About::default().at(month));
            }
            sum
        };
        self.active.iter().enumerate().map(total).collect()
    }

    /// Customers won in each month, a sum for each plan year.
    pub fn won(&self, pen: &mut Pen<'_>) -> Vec<Node> {
        let mut years: Vec<Node> = Vec::new();
        for (month, parts) in self.won.iter().enumerate().step_by(12) {
            let sum = pen.graph.sum(parts);
            if parts.len() > 1 {
                pen.label(sum, Phrase::CustomersWonInAll, About::default().at(month));
            }
            years.push(sum);
        }
        (0..self.won.len()).map(|month| years[month / 12]).collect()
    }
}
