//! Results of the calibration: the first trials, which say how wide the bins must be and what drives the spread.

/// Trials that fix the bins and tell what drives the spread. They are the same for
/// every worker, whatever its share.
pub(super) const CALIBRATION_TRIALS: usize = 2048;

/// Sets the luck of the calibration's second run apart from that of any trial.
pub(super) const OTHER_LUCK: u64 = 0x3C6E_F372_FE94_F82B;

/// Results of the calibration trials.
#[derive(Clone, Debug)]
pub(super) struct Calibration {
    /// Drawn inputs by range.
    pub drawn: Vec<Vec<f64>>,
    /// The profit it led to.
    pub profit: Vec<f64>,
    /// The profit the same figures lead to with other luck; `None` where nothing is left to chance or nothing else
    /// varies.
    pub other: Vec<f64>,
    /// Every figure that is counted in bins, in the order of [`Counts::histograms`](super::counts::Counts::histograms).
    pub counted: Vec<Vec<f64>>,
}

impl Calibration {
    pub fn new(ranges: usize, months: usize) -> Self {
        let counted = vec![Vec::new(); 3 + months];
        Self { drawn: vec![Vec::new(); ranges], profit: Vec::new(), other: Vec::new(), counted }
    }
}
