//! Draws: the same ones from the same seed, on every machine.

/// A source of draws.
pub struct Draw(u64);

impl Draw {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        // Steele, Lea and Flood's SplitMix64.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from zero to one less than `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// A number from `least` to `most`.
    pub fn between(&mut self, least: i64, most: i64) -> i64 {
        least + i64::try_from(self.below(u64::try_from(most - least + 1).expect("some"))).expect("small")
    }

    /// True in this many of a hundred draws.
    pub fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// One of `these`.
    pub fn of<T: Copy>(&mut self, these: &[T]) -> T {
        these[usize::try_from(self.below(these.len() as u64)).expect("small")]
    }

    /// An amount of money up to `most`, round more often than not.
    pub fn money(&mut self, most: u64) -> String {
        match self.below(4) {
            0 => format!("{}.{:02}", self.below(most), self.below(100)),
            1 => (self.below(most) + 1).to_string(),
            _ => ((self.below(most / 100) + 1) * 100).to_string(),
        }
    }

    /// A rate of at most this many hundredths, whole more often than not.
    pub fn rate(&mut self, most: u64) -> String {
        match self.below(4) {
            0 => format!("{:.4}", format!("0.{:04}", self.below(most * 100))),
            _ => format!("0.{:02}", self.below(most) + 1),
        }
    }
}
