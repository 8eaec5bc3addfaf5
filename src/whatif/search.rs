//! Looking for the nearest figure that reaches a target, one step after another, without looking at every one.
//!
//! A stretch of steps on which the answer [cannot](Study::over) reach the target is passed over whole. Any other is
//! halved, down to a few steps, and these are settled one by one. So what is passed over is proven, and a
//! window one step wide is found. Work is bounded: what is left when it runs out is looked at in a few
//! places and told as not known.

use core::cmp::Ordering;
use std::collections::BinaryHeap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::study::Study;
use crate::error::Error;
use crate::formula::{AffineInterval, Number, Truth};

/// A stretch so short is settled step by step.
const FEW: u64 = 8;

/// Places looked at in what is left when the work is done.
const LOOKS: u64 = 48;

/// Stretches opened to find what comes nearest to a target that is not reached.
const OPENED: usize = 120;

/// Work budget of one side of the present figure.
#[derive(Clone, Copy)]
struct Budget {
    /// Stretches judged.
    judged: usize,
    /// Steps settled.
    settled: usize,
}

/// Some half a second in a browser, at worst.
const BUDGET: Budget = Budget { judged: 4_000, settled: 2_000 };

/// A figure and what is read then.
pub(super) type Sample = (Decimal, Decimal);

/// The way from the present figure to one of its bounds, in steps: the first is the next whole step.
#[derive(Clone, Copy)]
pub(super) struct Ray {
    first: Decimal,
    step: Decimal,
    last: u64,
}

impl Ray {
    /// The way from `given` to `end` in whole steps of `step`.
    pub fn new(given: Decimal, end: Decimal, step: Decimal) -> Self {
        let at = given / step;
        let (first, last) = if end > given {
            (at.floor() + Decimal::ONE, (end / step).floor())
        } else {
            (at.ceil() - Decimal::ONE, (end / step).ceil())
        };
        let (steps, step) = if end > given { (last - first, step) } else { (first - last, -step) };
        let last = if steps.is_sign_negative() { 0 } else { whole(steps) + 1 };
        Self { first: first * step.abs(), step, last }
    }

    /// The part of it that is nearer to `given` than `distance`.
    pub fn nearer(self, given: Decimal, distance: Decimal) -> Self {
        let beyond = distance - (self.first - given).abs();
        let steps = (beyond / self.step.abs()).ceil();
        let last = if steps.is_sign_negative() { 0 } else { whole(steps) };
        Self { last: self.last.min(last), ..self }
    }

    /// The figure at a step, the first is 1.
    fn figure(&self, at: u64) -> Decimal {
        self.first + self.step * Decimal::from(at - 1)
    }
}

fn whole(steps: Decimal) -> u64 {
    steps.to_u64().unwrap_or(u64::MAX / 2)
}

/// A stretch of steps, both ends in it.
type StepRange = (u64, u64);

/// Result of one side.
pub(super) struct Found {
    /// The first step that reaches the target, as far as is known.
    pub reading: Option<Sample>,
    /// Between these two, not every step was settled or proven.
    pub open: Option<(Decimal, Decimal)>,
}

/// A target, and the figure that is to reach it.
pub(super) struct Search<'s> {
    study: &'s mut Study,
    target: Decimal,
    /// Tells whether the target is above the present reading.
    rising: bool,
    /// Nearest reading so far.
    pub nearest: Sample,
    /// Excluded ranges, with a bound on how near they come.
    excluded: BinaryHeap<Excluded>,
    budget: Budget,
}

impl<'s> Search<'s> {
    pub fn new(study: &'s mut Study, target: Decimal) -> Self {
        let base = study.base;
        let nearest = (study.drivers[0].given.value(), base);
        Self { study, target, rising: target >= base, nearest, excluded: BinaryHeap::new(), budget: BUDGET }
    }

    pub fn reaches(&self, value: Decimal) -> bool {
        if self.rising { value >= self.target } else { value <= self.target }
    }

    /// Measures the answer at a figure; `None` beyond the range of exact decimals, where nobody's plan goes.
    fn settle(&mut self, figure: Decimal) -> Option<Sample> {
        let reading = (figure, self.study.at(&[figure]).ok()?);
        let miss = |value: Decimal| (value - self.target).abs();
        if miss(reading.1) < miss(self.nearest.1) {
            self.nearest = reading;
        }
        Some(reading)
    }

    /// Tells whether any figure of a range may reach the target, and bounds how near: the larger, the nearer.
    fn bound(&mut self, way: &Ray, (from, to): StepRange) -> (bool, f64) {
        let Some(span) = self.study.over(way.figure(from), way.figure(to)) else {
            return (true, f64::INFINITY);
        };
        let target = AffineInterval::constant(self.target, None);
        let (reaches, near) = if self.rising {
            (span.at_least(&target), span.most())
        } else {
            (target.at_least(&span), -span.least())
        };
        (reaches != Truth::Never, if near.is_nan() { f64::INFINITY } else { near })
    }

    /// The first step of a way that reaches the target.
    ///
    /// # Errors
    /// When a figure between two that were settled leaves the range of exact decimals.
    pub fn first(&mut self, way: Ray) -> Result<Found, Error> {
        let mut ahead: Vec<StepRange> = Vec::new();
        if way.last > 0 {
            ahead.push((1, way.last));
        }
        let (mut judged, mut settled) = (0, 0);
        while let Some(stretch @ (from, to)) = ahead.pop() {
            judged += 1;
            if judged > self.budget.judged || settled > self.budget.settled {
                return self.probe(way, (from, way.last));
            }
            let (may, near) = self.bound(&way, stretch);
            if !may {
                self.excluded.push(Excluded { near, way, stretch });
            } else if to - from < FEW {
                for at in from..=to {
                    settled += 1;
                    if let Some(reading) = self.settle(way.figure(at))
                        && self.reaches(reading.1)
                    {
                        return Ok(Found { reading: Some(reading), open: None });
                    }
                }
            } else {
                let middle = between(stretch);
                ahead.push((middle + 1, to));
                ahead.push((from, middle));
            }
        }
        Ok(Found { reading: None, open: None })
    }

    /// Looks at a few places of what is left, small steps first, and halves the way to the first that reaches.
    fn probe(&mut self, way: Ray, (from, to): StepRange) -> Result<Found, Error> {
        let mut short = from;
        let left = u128::from(to - from);
        let cube = u128::from(LOOKS).pow(3);
        for look in 0..=LOOKS {
            // A place is less than the way is long, so nothing is cut off.
            let share = left * u128::from(look).pow(3) / cube;
            let at = from + u64::try_from(share).unwrap_or(0);
            let Some(reading) = self.settle(way.figure(at)) else { break };
            if !self.reaches(reading.1) {
                short = at;
                continue;
            }
            let (at, reading) = self.narrow(&way, short, (at, reading))?;
            let open = (at > from).then(|| (way.figure(from), way.figure(at - 1)));
            return Ok(Found { reading: Some(reading), open });
        }
        Ok(Found { reading: None, open: Some((way.figure(from), way.figure(to))) })
    }

    /// Halves the way between a step that does not reach and one that does.
    fn narrow(&mut self, way: &Ray, mut short: u64, mut there: (u64, Sample)) -> Result<(u64, Sample), Error> {
        while there.0 - short > 1 {
            let middle = u64::midpoint(short, there.0);
            let figure = way.figure(middle);
            let value = self.study.at(&[figure])?;
            if self.reaches(value) {
                there = (middle, (figure, value));
            } else {
                short = middle;
            }
        }
        Ok(there)
    }

    /// Looks for what comes nearest to a target that nothing reaches, where it could still come nearer by what counts.
    pub fn report_nearest(&mut self) {
        let hair = f64::constant(self.study.measure.least_jump(), None);
        for _ in 0..OPENED {
            let Some(Excluded { near, way, stretch }) = self.excluded.pop() else { return };
            let (from, to) = stretch;
            for at in [from, between(stretch), to] {
                self.settle(way.figure(at));
            }
            let known = f64::constant(self.nearest.1, None);
            if near <= if self.rising { known } else { -known } + hair {
                return;
            }
            if to - from > 1 {
                let middle = between(stretch);
                for part in [(from, middle), (middle + 1, to)] {
                    let (_, near) = self.bound(&way, part);
                    self.excluded.push(Excluded { near, way, stretch: part });
                }
            }
        }
    }
}

/// The step that halves a stretch, or that halves how often its end is as far as its beginning when that is a lot.
fn between((from, to): StepRange) -> u64 {
    if to / from > 4 { from * (to / from).isqrt() } else { u64::midpoint(from, to) }
}

/// A stretch on which the target is not reached.
struct Excluded {
    near: f64,
    way: Ray,
    stretch: StepRange,
}

impl Ord for Excluded {
    fn cmp(&self, other: &Self) -> Ordering {
        self.near.total_cmp(&other.near)
    }
}

impl PartialOrd for Excluded {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Excluded {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Excluded {}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]
mod tests {
    use super::*;
    use crate::policy::catalogue::Catalogue;
    use crate::request::Request;
    use crate::whatif::StudyMeasure;

    #[test]
    fn what_was_not_worked_out_is_told_as_open() {
        let request = Request::from_json(include_str!("../../examples/request.json")).ok().unwrap();
        let programme = Catalogue::embedded().programme(&request.programme).unwrap();
        let spanned =
            || Study::spanned(Some(&programme), &request, StudyMeasure::Profit, "field", "plan.cohorts[0].spend");
        let mut study = spanned().unwrap();
        let (given, base) = (study.drivers[0].given.value(), study.base);
        let way = Ray::new(given, given * Decimal::TEN, Decimal::new(1, 2));
        let target = base + Decimal::from(50_000);
        let mut search = Search::new(&mut study, target);
        let all = search.first(way).unwrap();
        assert_eq!(all.open, None);
        let mut hurried = Search { budget: Budget { judged: 1, settled: 0 }, ..Search::new(&mut study, target) };
        let found = hurried.first(way).unwrap();
        let (figure, value) = found.reading.unwrap();
        assert!(value >= target);
        assert_eq!(found.open, Some((given + Decimal::new(1, 2), figure - Decimal::new(1, 2))));
        // Out of reach, all that is left is open.
        let way = Ray::new(given, given + Decimal::TEN, Decimal::new(1, 2));
        let far = base + Decimal::from(1_000_000);
        let mut hurried = Search { budget: Budget { judged: 0, settled: 0 }, ..Search::new(&mut study, far) };
        let found = hurried.first(way).unwrap();
        assert_eq!((found.reading, found.open), (None, Some((given + Decimal::new(1, 2), given + Decimal::TEN))));
    }

    #[test]
    fn a_way_holds_whole_steps_between_the_figure_and_its_bound() {
        let half = Decimal::new(5, 1);
        let way = Ray::new(Decimal::new(12, 1), Decimal::new(31, 1), half);
        assert_eq!((way.figure(1), way.figure(way.last), way.last), (Decimal::new(15, 1), Decimal::from(3), 4));
        let way = Ray::new(Decimal::new(12, 1), Decimal::ZERO, half);
        assert_eq!((way.figure(1), way.figure(way.last), way.last), (Decimal::ONE, Decimal::ZERO, 3));
        // 1.0 and 0.5 are nearer to 1.2 than 0.9 is far; 0 is not.
        assert_eq!(way.nearer(Decimal::new(12, 1), Decimal::new(9, 1)).last, 2);
        assert_eq!(Ray::new(Decimal::ZERO, Decimal::ZERO, half).last, 0);
    }
}
