//! Exact decimals that remember what they rest on: the arithmetic of the basis share.

use rust_decimal::Decimal;

use super::number::{Number, one_lane};
use crate::money::Rounding;
use crate::policy::schema::BasisKind;

/// Parts of a figure by what they rest on: nothing but the user's own plan first, then the
/// [`BasisKind`]s from firm to soft.
const PARTS: usize = 5;

/// A figure split by basis. The parts always add up to the value.
///
/// A sum keeps the parts of its terms. A product of two figures rests on the softer of the two:
/// a published rate times an illustrative threshold's reward is illustrative. A choice rests on
/// what was chosen and on what decided it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sourced {
    value: Decimal,
    parts: [Decimal; PARTS],
}

const fn place(basis: Option<BasisKind>) -> usize {
    match basis {
        None => 0,
        Some(BasisKind::Published) => 1,
        Some(BasisKind::Own) => 2,
        Some(BasisKind::Reported) => 3,
        Some(BasisKind::Illustrative) => 4,
    }
}

impl Sourced {
    /// A figure resting on one basis; `None` for the user's own plan.
    #[must_use]
    pub fn on(value: Decimal, basis: Option<BasisKind>) -> Self {
        let mut parts = [Decimal::ZERO; PARTS];
        parts[place(basis)] = value;
        Self { value, parts }
    }

    /// The figure.
    #[must_use]
    pub const fn value(&self) -> Decimal {
        self.value
    }

    /// The part of the figure that rests on `basis`.
    #[must_use]
    pub const fn part(&self, basis: BasisKind) -> Decimal {
        self.parts[place(Some(basis))]
    }

    /// The part that rests on the user's own plan alone.
    #[must_use]
    pub const fn own_plan(&self) -> Decimal {
        self.parts[0]
    }

    /// The softest basis any part rests on.
    fn softest(&self) -> usize {
        (0..PARTS).rev().find(|&index| !self.parts[index].is_zero()).unwrap_or(0)
    }

    /// The softest basis any part rests on; `None` when it is the user's own plan alone.
    #[must_use]
    pub fn basis(&self) -> Option<BasisKind> {
        match self.softest() {
            1 => Some(BasisKind::Published),
            2 => Some(BasisKind::Own),
            3 => Some(BasisKind::Reported),
            4 => Some(BasisKind::Illustrative),
            _ => None,
        }
    }

    /// Puts what rounding or division left over onto the largest part.
    fn settled(value: Decimal, mut parts: [Decimal; PARTS]) -> Option<Self> {
        let mut left = value;
        for part in &parts {
            left = left.checked_sub(*part)?;
        }
        if !left.is_zero() {
            let largest = (0..PARTS).max_by_key(|&index| parts[index].abs()).unwrap_or(0);
            parts[largest] = parts[largest].checked_add(left)?;
        }
        Some(Self { value, parts })
    }

    /// Every part lifted to at least `floor`.
    fn lifted(&self, floor: usize) -> Self {
        let mut parts = [Decimal::ZERO; PARTS];
        for (index, part) in self.parts.iter().enumerate() {
            parts[index.max(floor)] += part;
        }
        Self { value: self.value, parts }
    }
}

impl Number for Sourced {
    one_lane!();

    fn constant(value: Decimal, basis: Option<BasisKind>) -> Self {
        Self::on(value, basis)
    }

    fn add(&self, other: &Self) -> Option<Self> {
        let mut parts = self.parts;
        for (part, add) in parts.iter_mut().zip(&other.parts) {
            *part = part.checked_add(*add)?;
        }
        Some(Self { value: self.value.checked_add(other.value)?, parts })
    }

    fn sub(&self, other: &Self) -> Option<Self> {
        let mut parts = self.parts;
        for (part, less) in parts.iter_mut().zip(&other.parts) {
            *part = part.checked_sub(*less)?;
        }
        Some(Self { value: self.value.checked_sub(other.value)?, parts })
    }

    fn mul(&self, other: &Self) -> Option<Self> {
        let mut parts = [Decimal::ZERO; PARTS];
        for (i, a) in self.parts.iter().enumerate().filter(|(_, part)| !part.is_zero()) {
            for (j, b) in other.parts.iter().enumerate().filter(|(_, part)| !part.is_zero()) {
                let part = &mut parts[i.max(j)];
                *part = part.checked_add(a.checked_mul(*b)?)?;
            }
        }
        Self::settled(self.value.checked_mul(other.value)?, parts)
    }

    fn div(&self, other: &Self) -> Option<Self> {
        if other.value.is_zero() {
            return Some(Self::on(Decimal::ZERO, None));
        }
        let floor = other.softest();
        let mut parts = [Decimal::ZERO; PARTS];
        for (index, part) in self.parts.iter().enumerate().filter(|(_, part)| !part.is_zero()) {
            let share = &mut parts[index.max(floor)];
            *share = share.checked_add(part.checked_div(other.value)?)?;
        }
        Self::settled(self.value.checked_div(other.value)?, parts)
    }

    fn round(&self, rule: Rounding) -> Self {
        Self::settled(rule.apply(self.value), self.parts).unwrap_or_else(|| self.clone())
    }

    fn at_least(&self, other: &Self) -> bool {
        self.value >= other.value
    }

    fn flag(holds: bool, left: &Self, right: &Self) -> Self {
        let value = if holds { Decimal::ONE } else { Decimal::ZERO };
        Self::on(value, None).lifted(left.softest().max(right.softest()))
    }

    fn chosen_by(self, flag: &Self) -> Self {
        self.lifted(flag.softest())
    }

    fn from_scale(result: Self, reading: &Self, basis: BasisKind) -> Self {
        Self::on(result.value, None).lifted(place(Some(basis)).max(reading.softest()))
    }
}
