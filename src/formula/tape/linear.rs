//! Weighted sums: what adding, taking away and multiplying by fixed figures come to.

use rust_decimal::Decimal;

/// More decimal registers than anything that is rounded later has: nothing is known.
pub(super) const UNBOUNDED: u32 = 28;

/// Decimal registers up to which sums may be taken in any order: whatever the sizes that bounds allow,
/// exact decimals hold every register of them.
const REORDERABLE_DIGITS: u32 = 14;

/// Decimal registers taken for a figure that moves. Whoever asks exactly moves it in steps of far fewer.
pub(super) const INPUT_DIGITS: u32 = 12;

/// `fixed` and so many times the figure of each register.
#[derive(Clone, Debug, Default)]
pub(super) struct Linear {
    pub fixed: Decimal,
    /// By register, each once.
    pub terms: Vec<(u32, Decimal)>,
    /// Decimal registers it has at most.
    pub digits: u32,
}

impl Linear {
    /// A figure that does not vary.
    pub fn fixed(fixed: Decimal) -> Self {
        let fixed = fixed.normalize();
        Self { fixed, terms: Vec::new(), digits: fixed.scale() }
    }

    /// What stands in a register.
    pub fn register(register: u32, digits: u32) -> Self {
        Self { fixed: Decimal::ZERO, terms: vec![(register, Decimal::ONE)], digits }
    }

    /// Its figure, when it does not vary.
    pub fn constant(&self) -> Option<Decimal> {
        self.terms.is_empty().then_some(self.fixed)
    }

    /// Whether it is zero whatever varies.
    pub fn is_zero(&self) -> bool {
        self.fixed.is_zero() && self.terms.is_empty()
    }

    /// Its register, when it is no more than what stands there.
    pub fn as_register(&self) -> Option<u32> {
        match self.terms[..] {
            [(register, factor)] if factor == Decimal::ONE && self.fixed.is_zero() => Some(register),
            _ => None,
        }
    }

    /// Whether its terms may be taken apart and put among others: no register of it is lost, in whatever order.
    pub const fn reorderable(&self) -> bool {
        self.digits <= REORDERABLE_DIGITS
    }

    /// `factor` times as much; nothing when that might lose a register.
    pub fn times(&self, factor: Decimal) -> Option<Self> {
        if factor.is_zero() {
            return Some(Self::default());
        }
        let digits = self.digits + factor.normalize().scale();
        if digits > REORDERABLE_DIGITS {
            return None;
        }
        let fixed = self.fixed.checked_mul(factor)?;
        let terms = self.terms.iter().map(|&(register, known)| Some((register, known.checked_mul(factor)?)));
        Some(Self { fixed, terms: terms.collect::<Option<_>>()?, digits })
    }

    /// Both together: the other added, or taken away where `sign` is minus one.
    pub fn plus(mut self, mut other: Self, sign: Decimal) -> Self {
        self.digits = self.digits.max(other.digits);
        if sign == Decimal::ONE && other.terms.len() > self.terms.len() {
            core::mem::swap(&mut self.terms, &mut other.terms);
        }
        self.fixed += sign * other.fixed;
        for (register, factor) in other.terms {
            match self.terms.binary_search_by_key(&register, |&(register, _)| register) {
                Err(at) => self.terms.insert(at, (register, sign * factor)),
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
