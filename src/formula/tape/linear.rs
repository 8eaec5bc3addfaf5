//! Linear combinations of registers.

use rust_decimal::Decimal;

/// Decimal places of a value about which nothing is known.
pub(super) const UNBOUNDED: u32 = 28;

/// Decimal places up to which sums may be reordered: within the bounds of every input, exact decimals hold all of their
/// digits.
const REORDERABLE_DIGITS: u32 = 14;

/// Decimal places assumed of a varying input; exact studies move it in steps of far fewer.
pub(super) const INPUT_DIGITS: u32 = 12;

/// A constant plus a factor times each register.
#[derive(Clone, Debug, Default)]
pub(super) struct Linear {
    pub fixed: Decimal,
    /// Registers in ascending order and their factors.
    pub terms: Vec<(u32, Decimal)>,
    /// Upper bound on its decimal places.
    pub digits: u32,
}

impl Linear {
    /// Creates a constant.
    pub fn fixed(fixed: Decimal) -> Self {
        let fixed = fixed.normalize();
        Self { fixed, terms: Vec::new(), digits: fixed.scale() }
    }

    /// Creates one times a register.
    pub fn register(register: u32, digits: u32) -> Self {
        Self { fixed: Decimal::ZERO, terms: vec![(register, Decimal::ONE)], digits }
    }

    /// Returns its value when it is a constant.
    pub fn constant(&self) -> Option<Decimal> {
        self.terms.is_empty().then_some(self.fixed)
    }

    /// Tells whether it is the constant zero.
    pub fn is_zero(&self) -> bool {
        self.fixed.is_zero() && self.terms.is_empty()
    }

    /// Returns its register when it is one times that register.
    pub fn as_register(&self) -> Option<u32> {
        match self.terms[..] {
            [(register, factor)] if factor == Decimal::ONE && self.fixed.is_zero() => Some(register),
            _ => None,
        }
    }

    /// Tells whether its terms may be reordered: few enough decimal places that every order is exact.
    pub const fn reorderable(&self) -> bool {
        self.digits <= REORDERABLE_DIGITS
    }

    /// Multiplies by `factor`; `None` when that might lose a digit.
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

    /// Adds `sign` (one or minus one) times `other`.
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
