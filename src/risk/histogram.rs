//! Counting outcomes in bins, so that any number of trials needs the same memory.

/// Bins of a histogram: fine enough that a percentile is off by a thousandth of the spread at most.
pub(super) const BINS: usize = 1024;

/// The number of the last bin.
const LAST: f64 = 1023.0;

/// 2⁵².
const WHOLE: f64 = 4_503_599_627_370_496.0;

/// Histogram of one figure.
#[derive(Clone, Debug)]
pub(super) struct Histogram {
    low: f64,
    width: f64,
    /// Bins in one unit; zero when every figure is alike.
    per_unit: f64,
    counts: Box<[u32; BINS]>,
}

impl Default for Histogram {
    fn default() -> Self {
        Self { low: 0.0, width: 0.0, per_unit: 0.0, counts: Box::new([0; BINS]) }
    }
}

impl Histogram {
    /// Lays the bins over the figures of a `calibration` and half as much again; what lies beyond is counted in
    /// the outermost bins.
    pub fn fix_bins(&mut self, calibration: &[f64]) {
        let low = calibration.iter().copied().fold(f64::INFINITY, f64::min);
        let high = calibration.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let margin = (high - low) / 4.0;
        #[allow(clippy::cast_precision_loss, reason = "a thousand is exact")]
        let width = (high - low + 2.0 * margin) / BINS as f64;
        self.set_scale((low - margin, width));
    }

    /// Lays the bins where another's [begin](Self::scale).
    pub fn set_scale(&mut self, (low, width): (f64, f64)) {
        self.low = low;
        self.width = width;
        self.per_unit = if width > 0.0 { 1.0 / width } else { 0.0 };
    }

    /// Counts figures.
    #[allow(clippy::cast_possible_truncation, reason = "a bin's number is far below 2³²")]
    pub fn count(&mut self, figures: &[f64]) {
        for &figure in figures {
            // What lies outside is brought to the outermost bins; a choice is quicker here than `clamp`.
            let bin = (figure - self.low) * self.per_unit;
            let bin = if bin > 0.0 { bin } else { 0.0 };
            let bin = if bin < LAST { bin } else { LAST };
            // Beside 2⁵² a whole number stands in a float's last bits: quicker than to convert it.
            self.counts[(bin.floor() + WHOLE).to_bits() as usize % BINS] += 1;
        }
    }

    /// The figure below which `share` of the cases are.
    #[allow(clippy::cast_precision_loss, reason = "counts are far below 2⁵²")]
    pub fn quantile(&self, share: f64) -> f64 {
        if self.width <= 0.0 {
            return self.low;
        }
        let total: u64 = self.counts.iter().map(|&count| u64::from(count)).sum();
        let wanted = share * total as f64;
        let mut before = 0.0;
        for (bin, &count) in self.counts.iter().enumerate() {
            let count = f64::from(count);
            if count > 0.0 && before + count >= wanted {
                let inside = ((wanted - before) / count).clamp(0.0, 1.0);
                return self.low + self.width * (bin as f64 + inside);
            }
            before += count;
        }
        self.low
    }

    /// Start of the bins and width of each.
    pub const fn scale(&self) -> (f64, f64) {
        (self.low, self.width)
    }

    pub fn counts(&self) -> &[u32] {
        &self.counts[..]
    }

    /// Adds what another worker counted.
    pub fn add(&mut self, counts: &[u32]) {
        for (count, more) in self.counts.iter_mut().zip(counts) {
            *count += more;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_of_a_straight_line_are_where_they_should_be() {
        let figures: Vec<f64> = (0..=1000).map(f64::from).collect();
        let mut histogram = Histogram::default();
        histogram.fix_bins(&figures);
        histogram.count(&figures);
        for (share, expected) in [(0.1, 100.0), (0.5, 500.0), (0.9, 900.0)] {
            assert!((histogram.quantile(share) - expected).abs() < 2.0, "{share}: {}", histogram.quantile(share));
        }
    }

    #[test]
    fn a_figure_that_never_varies_is_itself() {
        let mut histogram = Histogram::default();
        histogram.fix_bins(&[7.0, 7.0]);
        histogram.count(&[7.0]);
        assert!((histogram.quantile(0.5) - 7.0).abs() < 1e-12);
    }
}
