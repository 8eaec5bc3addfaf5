//! The calibration: the first trials, which say how wide the bins must be and what drives the spread.

use super::report::RiskReport;
use super::simulation::{BATCH, Simulation};
use crate::formula::Overflow;

/// Trials that set the scale of the tallies and tell what drives the spread. They are the same for
/// every worker, whatever its share.
pub(super) const CALIBRATION_TRIALS: usize = 2048;

/// Sets the luck of the calibration's second run apart from that of any trial.
const OTHER_LUCK: u64 = 0x3C6E_F372_FE94_F82B;

/// Results of the calibration trials.
#[derive(Clone, Debug)]
pub(super) struct Calibration {
    /// Drawn inputs by range.
    pub drawn: Vec<Vec<f64>>,
    /// The profit it led to.
    pub profit: Vec<f64>,
    /// The profit the same figures lead to with other luck; none where nothing is left to chance or nothing else
    /// varies.
    pub other: Vec<f64>,
    /// Every figure that is counted in bins, in the order of [`Tally::histograms`](super::simulation::Tally).
    counted: Vec<Vec<f64>>,
}

impl Calibration {
    pub fn new(ranges: usize, months: usize) -> Self {
        let counted = vec![Vec::new(); 3 + months];
        Self { drawn: vec![Vec::new(); ranges], profit: Vec::new(), other: Vec::new(), counted }
    }
}

impl Simulation {
    /// Runs the next `trials` of the calibration, in whole batches. Once all of it is through, bins lie where they stay.
    /// Whether they do.
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

    /// Lays the bins around what was surveyed so far.
    fn fix_bins(&mut self) {
        for (histogram, figures) in self.counts.histograms().zip(core::mem::take(&mut self.calibration.counted)) {
            histogram.fix_bins(&figures);
        }
        self.scaled = true;
    }

    /// A first picture, before the survey is through: what its trials so far come to by themselves, `trials` of them
    /// at least. It has no part in what is counted later.
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

    /// Where the bins of each figure begin and how wide they are, for another worker that need not
    /// [survey](Self::survey) then.
    ///
    /// # Errors
    /// As for [`survey`](Self::survey).
    pub fn bins(&mut self) -> Result<Vec<f64>, Overflow> {
        self.calibrate(CALIBRATION_TRIALS)?;
        Ok(self
            .counts
            .histograms()
            .map(|histogram| histogram.scale())
            .flat_map(|(low, width)| [low, width])
            .collect())
    }

    /// The length of [`scales`](Self::scales).
    pub fn bin_count(&mut self) -> usize {
        2 * self.counts.histograms().count()
    }

    /// Takes the [scales](Self::scales) of another worker with the same question. What drives the spread is only known to
    /// that one, which adds up what others counted and reports.
    pub fn take_bins(&mut self, scales: &[f64]) {
        for (histogram, scale) in self.counts.histograms().zip(scales.chunks_exact(2)) {
            histogram.set_scale((scale[0], scale[1]));
        }
        self.scaled = true;
    }
}
