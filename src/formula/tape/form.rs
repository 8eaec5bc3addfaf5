//! Weighted sums: what adding, taking away and multiplying by fixed figures come to.

use rust_decimal::Decimal;

/// More decimal places than anything that is rounded later has: nothing is known.
pub(super) const MANY: u32 = 28;

/// Decimal places up to which sums may be taken in any order: whatever the sizes that bounds allow,
/// exact decimals hold every place of them.
const EXACT: u32 = 14;

/// Decimal places taken for a figure that moves. Whoever asks exactly moves it in steps of far fewer.
pub(super) const TYPED: u32 = 12;

/// `fixed` and so many times the figure of each place.
#[derive(Clone, Debug, Default)]
pub(super) struct Form {
    pub fixed: Decimal,
    /// By place, each once.
    pub terms: Vec<(u32, Decimal)>,
    /// Decimal places it has at most.
    pub digits: u32,
}

impl Form {
    /// A figure that does not vary.
    pub fn fixed(fixed: Decimal) -> Self {
        let fixed = fixed.normalize();
        Self { fixed, terms: Vec::new(), digits: fixed.scale() }
    }

    /// What stands in a place.
    pub fn of(place: u32, digits: u32) -> Self {
        Self { fixed: Decimal::ZERO, terms: vec![(place, Decimal::ONE)], digits }
    }

    /// Its figure, when it does not vary.
    pub fn constant(&self) -> Option<Decimal> {
        self.terms.is_empty().then_some(self.fixed)
    }

    /// Whether it is zero whatever varies.
    pub fn is_nothing(&self) -> bool {
        self.fixed.is_zero() && self.terms.is_empty()
    }

    /// Its place, when it is no more than what stands there.
    pub fn place(&self) -> Option<u32> {
        match self.terms[..] {
            [(place, factor)] if factor == Decimal::ONE && self.fixed.is_zero() => Some(place),
            _ => None,
        }
    }

    /// Whether its terms may be taken apart and put among others: no place of it is lost, in whatever order.
    pub const fn loose(&self) -> bool {
        self.digits <= EXACT
    }

    /// `factor` times as much; nothing when that might lose a place.
    pub fn times(&self, factor: Decimal) -> Option<Self> {
        if factor.is_zero() {
            return Some(Self::default());
        }
        let digits = self.digits + factor.normalize().scale();
        if digits > EXACT {
            return None;
        }
        let fixed = self.fixed.checked_mul(factor)?;
        let terms = self.terms.iter().map(|&(place, known)| Some((place, known.checked_mul(factor)?)));
        Some(Self { fixed, terms: terms.collect::<Option<_>>()?, digits })
    }

    /// Both together: the other added, or taken away where `sign` is minus one.
    pub fn plus(mut self, mut other: Self, sign: Decimal) -> Self {
        self.digits = self.digits.max(other.digits);
        if sign == Decimal::ONE && other.terms.len() > self.terms.len() {
            core::mem::swap(&mut self.terms, &mut other.terms);
        }
        self.fixed += sign * other.fixed;
        for (place, factor) in other.terms {
            match self.terms.binary_search_by_key(&place, |&(place, _)| place) {
                Err(at) => self.terms.insert(at, (place, sign * factor)),
                Ok(at) => {
                    self.terms[at].1 += sign * factor;
                    if self.terms[at].1.is_zero() {
                        self.terms.remove(at);
                    }
                }
            }
        }
        self
    }
}
