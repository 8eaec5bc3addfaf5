//! Trials: drawn, settled, tallied.

use super::check::{RANGES, ranges};
use super::draw::Draws;
use super::spread::Question;
use super::survey::{PILOT, Pilot};
use super::tally::Histogram;
use crate::date::Month;
use crate::driver;
use crate::error::Error;
use crate::estimate::{Modelled, Refusal, with_model};
use crate::formula::{Lanes, Number, Overflow, Tape};
use crate::policy::schema::{Id, Programme};
use crate::report::finance::Payback;
use crate::request::Request;

/// Numbers of a run: each step of the tape works on so many [`Lanes`] before the next. More would not stay in the
/// processor's cache, fewer would spend the time on reading steps.
const WIDTH: usize = 16;

/// Trials of a run.
pub(super) const BATCH: usize = WIDTH * Lanes::WIDTH;

/// Half a cent: what floats may be off before a zero is taken for a loss.
const HALF_CENT: f64 = 0.005;

/// A request with ranges, ready for any number of trials.
#[derive(Clone, Debug)]
pub struct Simulation {
    tape: Tape<Lanes, WIDTH>,
    draws: Draws,
    /// Whether chance decides anything.
    pub(super) lucky: bool,
    pub(super) question: Question,
    pub(super) currency: String,
    pub(super) months: Vec<Month>,
    pub(super) pilot: Pilot,
    /// Whether the bins lie where they stay.
    pub(super) scaled: bool,
    target: Option<f64>,
    pub(super) tally: Tally,
}

/// What is counted.
#[derive(Clone, Debug)]
pub(super) struct Tally {
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

/// The outcomes of one batch, figure by figure.
pub(super) struct Batch {
    pub drawn: Vec<[f64; BATCH]>,
    pub luck: [f64; BATCH],
    pub profit: [f64; BATCH],
    pub earnings: [f64; BATCH],
    pub cash: Vec<[f64; BATCH]>,
    pub tiers: Vec<[f64; BATCH]>,
}

/// Gets `request` ready for trials.
///
/// # Errors
/// Problems of the user's in the request, the ranges or the correlations; or what only the caller
/// can put right.
pub fn simulate(
    programme: Option<&Programme>,
    request: &Request,
    question: &Question,
) -> Result<Simulation, Refusal> {
    with_model(programme, request, question.counting(), |model| prepare(model, request, question))
}

/// Whether `request` and its ranges can be simulated, without getting anything ready.
///
/// # Errors
/// As for [`simulate`].
pub fn check(programme: Option<&Programme>, request: &Request, question: &Question) -> Result<(), Refusal> {
    with_model(programme, request, question.counting(), |model| {
        let drivers = driver::drivers(&model.graph, model.programme, request);
        ranges(question, request, &drivers).map_err(Error::Refused)?;
        model.exact().map(drop)
    })
}

fn prepare(mut model: Modelled<'_, '_>, request: &Request, question: &Question) -> Result<Simulation, Error> {
    let drivers = driver::drivers(&model.graph, model.programme, request);
    let ranged = ranges(question, request, &drivers).map_err(Error::Refused)?;
    let mut wanted = vec![model.total("profit"), model.earnings()];
    wanted.extend(model.months("cumulative-cash"));
    let last = model.settlement.tiers.last().cloned().unwrap_or_default();
    let mut tiers = Vec::with_capacity(last.len());
    for share in last {
        let Some(tier) = share.tier.and_then(|tier| model.programme.tier.get(tier)) else { continue };
        tiers.push((tier.id.clone(), 0));
        wanted.push(share.flag);
    }
    let values = model.exact()?;
    let luck = model.graph.luck_input();
    let inputs: Vec<u32> = ranged.iter().map(|driver| driver.input).chain(luck).collect();
    let months: Vec<Month> = (0..model.ledger.months).map(|index| model.ledger.month(index)).collect();
    Ok(Simulation {
        tape: Tape::new(&model.graph, &values, &inputs, &wanted),
        draws: Draws::new(question, &ranged),
        lucky: luck.is_some(),
        question: question.clone(),
        currency: model.programme.currency.clone(),
        pilot: Pilot::new(question.ranges.len(), months.len()),
        scaled: false,
        target: question.target.map(|target| f64::constant(target.value(), None)),
        tally: Tally {
            trials: 0,
            losses: 0,
            reached: 0,
            payback: vec![0; months.len() + 1],
            tiers,
            profit: Histogram::default(),
            earnings: Histogram::default(),
            funding: Histogram::default(),
            cash: vec![Histogram::default(); months.len()],
        },
        months,
    })
}

impl Simulation {
    pub(super) fn batch(&self) -> Batch {
        Batch {
            drawn: vec![[0.0; BATCH]; self.question.ranges.len()],
            luck: [0.0; BATCH],
            profit: [0.0; BATCH],
            earnings: [0.0; BATCH],
            cash: vec![[0.0; BATCH]; self.months.len()],
            tiers: vec![[0.0; BATCH]; self.tally.tiers.len()],
        }
    }

    /// Runs the trials from `from` up to, not including, `to`, and counts them; before the first of them, what is
    /// left of the [survey](Self::survey).
    ///
    /// # Errors
    /// Never with floats; the arithmetic could say so.
    pub fn run(&mut self, from: u32, to: u32) -> Result<(), Overflow> {
        self.survey(PILOT)?;
        let mut batch = self.batch();
        let mut start = from;
        while start < to {
            self.draw(u64::from(start), u64::from(start), &mut batch);
            self.settle(&mut batch)?;
            let trials = (to - start).min(u32::try_from(BATCH).unwrap_or(u32::MAX));
            self.count(&batch, trials as usize);
            start += trials;
        }
        Ok(())
    }

    /// Draws the figures of a batch of trials from `start` on, with the luck of those from `luck` on.
    pub(super) fn draw(&mut self, start: u64, luck: u64, batch: &mut Batch) {
        let mut figures = [0.0; RANGES];
        let ranges = batch.drawn.len();
        for trial in 0..BATCH {
            self.draws.draw(start + trial as u64, &mut figures[..ranges]);
            for (drawn, figure) in batch.drawn.iter_mut().zip(figures) {
                drawn[trial] = figure;
            }
        }
        if self.lucky {
            for (drawn, trial) in batch.luck.iter_mut().zip(luck..) {
                *drawn = self.draws.luck(trial);
            }
        }
    }

    /// Settles a batch of trials.
    pub(super) fn settle(&mut self, batch: &mut Batch) -> Result<(), Overflow> {
        let luck = self.lucky.then_some(&batch.luck);
        for (index, drawn) in batch.drawn.iter().chain(luck).enumerate() {
            for (number, lanes) in self.tape.input(index).iter_mut().zip(drawn.chunks_exact(Lanes::WIDTH)) {
                let mut values = [0.0; Lanes::WIDTH];
                values.copy_from_slice(lanes);
                *number = Lanes::from(values);
            }
        }
        self.tape.run()?;
        let figures = [&mut batch.profit, &mut batch.earnings].into_iter();
        for (index, figure) in figures.chain(&mut batch.cash).chain(&mut batch.tiers).enumerate() {
            for (lanes, number) in figure.chunks_exact_mut(Lanes::WIDTH).zip(self.tape.output(index)) {
                lanes.copy_from_slice(&number.values());
            }
        }
        Ok(())
    }

    fn count(&mut self, batch: &Batch, trials: usize) {
        let tally = &mut self.tally;
        let mut payback = [Payback::default(); BATCH];
        let mut funding = [0.0_f64; BATCH];
        for (month, cash) in batch.cash.iter().enumerate() {
            for trial in 0..trials {
                tally.cash[month].count(cash[trial]);
                payback[trial].see(month, cash[trial] < -HALF_CENT);
                funding[trial] = funding[trial].min(cash[trial]);
            }
        }
        let never = self.months.len();
        for trial in 0..trials {
            let profit = batch.profit[trial];
            tally.profit.count(profit);
            tally.earnings.count(batch.earnings[trial]);
            tally.funding.count(funding[trial]);
            tally.payback[payback[trial].month().unwrap_or(never)] += 1;
            tally.losses += u32::from(profit < -HALF_CENT);
            tally.reached += u32::from(self.target.is_some_and(|target| profit >= target - HALF_CENT));
            for ((_, held), flags) in tally.tiers.iter_mut().zip(&batch.tiers) {
                *held += u32::from(flags[trial] >= 1.0);
            }
        }
        tally.trials += u32::try_from(trials).unwrap_or(u32::MAX);
    }

    /// Trials counted so far.
    #[must_use]
    pub const fn trials(&self) -> u32 {
        self.tally.trials
    }

    /// Steps of one trial.
    #[must_use]
    pub fn steps(&self) -> usize {
        self.tape.len()
    }

    /// Everything counted, for another worker to [add](Self::add).
    #[must_use]
    pub fn counts(&self) -> Vec<u32> {
        let tally = &self.tally;
        let mut counts = vec![tally.trials, tally.losses, tally.reached];
        counts.extend_from_slice(&tally.payback);
        counts.extend(tally.tiers.iter().map(|(_, held)| held));
        for histogram in [&tally.profit, &tally.earnings, &tally.funding].into_iter().chain(&tally.cash) {
            counts.extend_from_slice(histogram.counts());
        }
        counts
    }

    /// Adds what another worker [counted](Self::counts) of the same question.
    pub fn add(&mut self, counts: &[u32]) {
        let tally = &mut self.tally;
        let mut rest = counts;
        let mut take = |many: usize| {
            let (taken, left) = rest.split_at(many.min(rest.len()));
            rest = left;
            taken
        };
        if let &[trials, losses, reached] = take(3) {
            tally.trials += trials;
            tally.losses += losses;
            tally.reached += reached;
        }
        for (count, more) in tally.payback.iter_mut().zip(take(self.months.len() + 1)) {
            *count += more;
        }
        let tiers = take(tally.tiers.len());
        for ((_, held), more) in tally.tiers.iter_mut().zip(tiers) {
            *held += more;
        }
        for histogram in tally.histograms() {
            histogram.add(take(super::tally::BINS));
        }
    }
}

impl Tally {
    /// Every figure that is counted in bins, always in this order.
    pub fn histograms(&mut self) -> impl Iterator<Item = &mut Histogram> {
        [&mut self.profit, &mut self.earnings, &mut self.funding].into_iter().chain(&mut self.cash)
    }
}
