//! Simulations: trials are drawn, settled and counted.

use std::rc::Rc;

use rust_decimal::Decimal;

use super::batch::{BATCH, Batch, WIDTH};
use super::calibration::{CALIBRATION_TRIALS, Calibration, OTHER_LUCK};
use super::check::{RANGES, ranges};
use super::counts::Counts;
use super::draw::Draws;
use super::histogram::{BINS, Histogram};
use super::question::RiskQuestion;
use crate::answer::headline::{self, HeadlineFigure};
use crate::date::Month;
use crate::driver;
use crate::error::Error;
use crate::formula::{CompiledModule, F64x8, Graph, Node, Number, Overflow, Program, Tape, Unit};
use crate::model::{ModelView, with_model};
use crate::policy::schema::Programme;
use crate::request::Request;
use crate::statement::LineId;

/// Trials before the steps are compiled, which takes as long as some ten thousand more: who wants no more is done by then, and who
/// wants a million loses nothing.
const COMPILE_AFTER: u32 = 8192;

/// Half a cent: what floats may be off before a zero is taken for a loss.
const HALF_CENT: f64 = 0.005;

/// Runs a compiled [`CompiledModule`]: given the floats of its inputs, writes those of its outputs. It may fail, and is not asked again
/// then.
pub type Runner = dyn Fn(&[f64], &mut [f64]) -> Option<()>;

/// A request with ranges, ready for any number of trials.
#[derive(Clone)]
pub struct Simulation {
    steps: Program,
    tape: Tape<F64x8, WIDTH>,
    /// Compiled runner used in place of the tape, once there.
    machine: Option<Rc<Runner>>,
    /// Tells whether compiling was tried.
    compile_tried: bool,
    draws: Draws,
    /// Tells whether the graph draws random variables.
    pub(super) stochastic: bool,
    pub(super) question: RiskQuestion,
    pub(super) currency: String,
    pub(super) months: Vec<Month>,
    pub(super) calibration: Calibration,
    /// Tells whether the bins are fixed.
    pub(super) scaled: bool,
    target: Option<f64>,
    pub(super) counts: Counts,
}

/// Gets `request` ready for trials.
///
/// # Errors
/// Problems of the user's in the request, the ranges or the correlations; or what only the caller
/// can put right.
pub fn simulate(
    programme: Option<&Programme>,
    request: &Request,
    question: &RiskQuestion,
) -> Result<Simulation, Error> {
    with_model(programme, request, question.counting(), |model| prepare(model, request, question))
}

/// Whether `request` and its ranges can be simulated, without getting anything ready.
///
/// # Errors
/// As for [`simulate`].
pub fn check(programme: Option<&Programme>, request: &Request, question: &RiskQuestion) -> Result<(), Error> {
    with_model(programme, request, question.counting(), |model| {
        let drivers = driver::drivers(&model.built.graph, model.terms.programme, request);
        ranges(question, request, &drivers).map_err(Error::Refused)?;
        model.exact().map(drop)
    })
}

fn prepare(mut model: ModelView<'_>, request: &Request, question: &RiskQuestion) -> Result<Simulation, Error> {
    let drivers = driver::drivers(&model.built.graph, model.terms.programme, request);
    let ranged = ranges(question, request, &drivers).map_err(Error::Refused)?;
    let cash = model.months(&LineId::CumulativeCash);
    let (funding, payback) = cash_needed(&mut model.built.graph, &cash);
    let mut wanted =
        vec![model.total(&LineId::Profit), headline::node(&mut model, HeadlineFigure::Earnings), funding, payback];
    wanted.extend(cash);
    let last = model.built.settlement.tiers.last().cloned().unwrap_or_default();
    let mut tiers = Vec::with_capacity(last.len());
    for share in last {
        let Some(tier) = share.tier.and_then(|tier| model.terms.programme.tier.get(tier)) else { continue };
        tiers.push((tier.id.clone(), 0));
        wanted.push(share.flag);
    }
    let values = model.exact()?;
    let luck = model.built.graph.luck_input();
    let inputs: Vec<u32> = ranged.iter().map(|driver| driver.input).chain(luck).collect();
    let months: Vec<Month> =
        (0..model.built.from.ledger.months).map(|index| model.built.from.ledger.month(index)).collect();
    let steps = Program::between(&model.built.graph, &values, &inputs, &wanted);
    Ok(Simulation {
        tape: steps.tape(),
        steps,
        machine: None,
        compile_tried: false,
        draws: Draws::new(question, &ranged),
        stochastic: luck.is_some(),
        question: question.clone(),
        currency: model.built.currency.clone(),
        calibration: Calibration::new(question.ranges.len(), months.len()),
        scaled: false,
        target: question.target.map(|target| f64::constant(target.value(), None)),
        counts: Counts {
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

/// The formulas of the deepest cash to date, and of the number of the month from which it stays at or above zero: the one after
/// the last month below. Floats may be half a cent off.
fn cash_needed(graph: &mut Graph, cash: &[Node]) -> (Node, Node) {
    let nothing = graph.zero();
    let least = graph.plain(Decimal::new(-5, 3), Unit::Money);
    let (mut deepest, mut since) = (nothing, nothing);
    for (&balance, number) in cash.iter().zip(1_u32..) {
        deepest = graph.min(deepest, balance);
        let holds = graph.at_least(balance, least);
        let next = graph.plain(number.into(), Unit::Count);
        since = graph.select(holds, since, next);
    }
    (deepest, since)
}

impl Simulation {
    /// Has the steps compiled, once enough trials were counted for it to pay: `start` is given them as a module and tells what
    /// runs it, if anything does. Trials give the very same figures either way.
    pub fn compile(&mut self, start: impl FnOnce(&CompiledModule) -> Option<Rc<Runner>>) {
        if self.counts.trials >= COMPILE_AFTER && !core::mem::replace(&mut self.compile_tried, true) {
            self.machine = CompiledModule::of(&self.steps, BATCH).as_ref().and_then(start);
        }
    }

    /// Tells whether trials run compiled.
    #[must_use]
    pub const fn is_compiled(&self) -> bool {
        self.machine.is_some()
    }

    pub(super) fn batch(&self) -> Batch {
        let ranges = self.question.ranges.len();
        Batch {
            given: vec![[0.0; BATCH]; ranges + usize::from(self.stochastic)],
            ranges,
            outcomes: vec![[0.0; BATCH]; self.tape.outputs()],
            months: self.months.len(),
        }
    }

    /// Runs the trials from `from` up to, not including, `to`, and counts them; before the first of them, what is
    /// left of the [calibration](Self::calibrate).
    ///
    /// # Errors
    /// Never with floats; the arithmetic could say so.
    pub fn run(&mut self, from: u32, to: u32) -> Result<(), Overflow> {
        self.calibrate(CALIBRATION_TRIALS)?;
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

    /// Runs the next `trials` of the calibration, in whole batches, and fixes the bins after the last of them. Tells whether
    /// they are fixed.
    ///
    /// # Errors
    /// Never with floats; the arithmetic could say so.
    pub fn calibrate(&mut self, trials: usize) -> Result<bool, Overflow> {
        if self.scaled {
            return Ok(true);
        }
        let mut batch = self.batch();
        let from = self.calibration.profit.len();
        for start in (from..CALIBRATION_TRIALS.min(from.saturating_add(trials))).step_by(BATCH) {
            self.draw(start as u64, start as u64, &mut batch);
            self.settle(&mut batch)?;
            for (all, drawn) in self.calibration.drawn.iter_mut().zip(batch.drawn()) {
                all.extend_from_slice(drawn);
            }
            for (all, figures) in self.calibration.counted.iter_mut().zip(batch.counted()) {
                all.extend_from_slice(figures);
            }
            self.calibration.profit.extend_from_slice(batch.profit());
            if self.stochastic && !self.question.ranges.is_empty() {
                self.draw(start as u64, start as u64 + OTHER_LUCK, &mut batch);
                self.settle(&mut batch)?;
                self.calibration.other.extend_from_slice(batch.profit());
            }
        }
        if self.calibration.profit.len() >= CALIBRATION_TRIALS {
            self.fix_bins();
        }
        Ok(self.scaled)
    }

    /// Fixes the bins around the calibration trials so far.
    pub(super) fn fix_bins(&mut self) {
        for (histogram, figures) in self.counts.histograms().zip(core::mem::take(&mut self.calibration.counted)) {
            histogram.fix_bins(&figures);
        }
        self.scaled = true;
    }

    /// Lower bound and width of the bins of each figure, for another worker, which need not
    /// [calibrate](Self::calibrate) then.
    ///
    /// # Errors
    /// As for [`calibrate`](Self::calibrate).
    pub fn bins(&mut self) -> Result<Vec<f64>, Overflow> {
        self.calibrate(CALIBRATION_TRIALS)?;
        Ok(self
            .counts
            .histograms()
            .map(|histogram| histogram.scale())
            .flat_map(|(low, width)| [low, width])
            .collect())
    }

    /// The length of [`bins`](Self::bins).
    pub fn bin_count(&mut self) -> usize {
        2 * self.counts.histograms().count()
    }

    /// Takes the [bins](Self::bins) of another worker with the same question. What drives the spread is only known to
    /// that one, which adds up what others counted and reports.
    pub fn take_bins(&mut self, scales: &[f64]) {
        for (histogram, scale) in self.counts.histograms().zip(scales.chunks_exact(2)) {
            histogram.set_scale((scale[0], scale[1]));
        }
        self.scaled = true;
    }

    /// Draws the figures of a batch of trials from `start` on, with the luck of those from `luck` on.
    pub(super) fn draw(&mut self, start: u64, luck: u64, batch: &mut Batch) {
        let mut figures = [0.0; RANGES];
        let (drawn, tossed) = batch.given.split_at_mut(batch.ranges);
        for trial in 0..BATCH {
            self.draws.draw(start + trial as u64, &mut figures[..drawn.len()]);
            for (drawn, figure) in drawn.iter_mut().zip(figures) {
                drawn[trial] = figure;
            }
        }
        for (drawn, trial) in tossed.iter_mut().flatten().zip(luck..) {
            *drawn = self.draws.luck(trial);
        }
    }

    /// Settles a batch of trials.
    pub(super) fn settle(&mut self, batch: &mut Batch) -> Result<(), Overflow> {
        if let Some(machine) = &self.machine {
            if machine(batch.given.as_flattened(), batch.outcomes.as_flattened_mut()).is_some() {
                return Ok(());
            }
            self.machine = None;
        }
        for (index, given) in batch.given.iter().enumerate() {
            for (number, lanes) in self.tape.input(index).iter_mut().zip(given.chunks_exact(F64x8::WIDTH)) {
                let mut values = [0.0; F64x8::WIDTH];
                values.copy_from_slice(lanes);
                *number = F64x8::from(values);
            }
        }
        self.tape.run()?;
        for (index, outcome) in batch.outcomes.iter_mut().enumerate() {
            for (lanes, number) in outcome.chunks_exact_mut(F64x8::WIDTH).zip(self.tape.output(index)) {
                lanes.copy_from_slice(&number.values());
            }
        }
        Ok(())
    }

    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a month's number")]
    fn count(&mut self, batch: &Batch, trials: usize) {
        let counts = &mut self.counts;
        for (histogram, figures) in counts.histograms().zip(batch.counted()) {
            histogram.count(&figures[..trials]);
        }
        let many = |holds: &dyn Fn(f64) -> bool, figures: &[f64; BATCH]| {
            figures[..trials].iter().map(|&figure| u32::from(holds(figure))).sum::<u32>()
        };
        counts.losses += many(&|profit| profit < -HALF_CENT, batch.profit());
        if let Some(target) = self.target {
            counts.reached += many(&|profit| profit >= target - HALF_CENT, batch.profit());
        }
        for ((_, held), flags) in counts.tiers.iter_mut().zip(batch.tiers()) {
            *held += many(&|flag| flag >= 1.0, flags);
        }
        for &month in &batch.payback()[..trials] {
            counts.payback[month as usize] += 1;
        }
        counts.trials += u32::try_from(trials).unwrap_or(u32::MAX);
    }

    /// Trials counted so far.
    #[must_use]
    pub const fn trials(&self) -> u32 {
        self.counts.trials
    }

    /// Steps of one trial.
    #[must_use]
    pub fn steps(&self) -> usize {
        self.tape.len()
    }

    /// Everything counted, for another worker to [add](Self::add).
    #[must_use]
    pub fn counts(&self) -> Vec<u32> {
        let counts = &self.counts;
        let mut figures = vec![counts.trials, counts.losses, counts.reached];
        figures.extend_from_slice(&counts.payback);
        figures.extend(counts.tiers.iter().map(|(_, held)| held));
        for histogram in [&counts.profit, &counts.earnings, &counts.funding].into_iter().chain(&counts.cash) {
            figures.extend_from_slice(histogram.counts());
        }
        figures
    }

    /// Adds the [counts](Self::counts) of another worker of the same question.
    pub fn add(&mut self, figures: &[u32]) {
        let counts = &mut self.counts;
        let mut rest = figures;
        let mut take = |many: usize| {
            let (taken, left) = rest.split_at(many.min(rest.len()));
            rest = left;
            taken
        };
        if let &[trials, losses, reached] = take(3) {
            counts.trials += trials;
            counts.losses += losses;
            counts.reached += reached;
        }
        for (count, more) in counts.payback.iter_mut().zip(take(self.months.len() + 1)) {
            *count += more;
        }
        let tiers = take(counts.tiers.len());
        for ((_, held), more) in counts.tiers.iter_mut().zip(tiers) {
            *held += more;
        }
        for histogram in counts.histograms() {
            histogram.add(take(BINS));
        }
    }
}
