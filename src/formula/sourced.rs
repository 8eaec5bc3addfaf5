//! Exact decimals that remember what they rest on: the arithmetic of the basis share.

use rust_decimal::Decimal;

use super::chance::Chance;
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
    rests: Rests,
}

/// What a figure rests on. Most rest on one thing only, and their parts need no arithmetic.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Rests {
    On(u8),
    Split(Box<[Decimal; PARTS]>),
}

const fn place(basis: Option<BasisKind>) -> u8 {
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
    pub const fn on(value: Decimal, basis: Option<BasisKind>) -> Self {
        Self { value, rests: Rests::On(place(basis)) }
    }

    /// The figure.
    #[must_use]
    pub const fn value(&self) -> Decimal {
        self.value
    }

    fn at(&self, place: u8) -> Decimal {
        match &self.rests {
            Rests::On(only) if *only == place => self.value,
            Rests::On(_) => Decimal::ZERO,
            Rests::Split(parts) => parts[place as usize],
        }
    }

    /// The part of the figure that rests on `basis`.
    #[must_use]
    pub fn part(&self, basis: BasisKind) -> Decimal {
        self.at(place(Some(basis)))
    }

    /// The part that rests on the user's own plan alone.
    #[must_use]
    pub fn own_plan(&self) -> Decimal {
        self.at(0)
    }

    /// The softest basis any part rests on.
    fn softest(&self) -> u8 {
        match &self.rests {
            Rests::On(_) if self.value.is_zero() => 0,
            Rests::On(only) => *only,
            Rests::Split(parts) => {
                let softest = parts.iter().rposition(|part| !part.is_zero());
                softest.and_then(|place| u8::try_from(place).ok()).unwrap_or(0)
            }
        }
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

    fn parts(&self) -> [Decimal; PARTS] {
        match &self.rests {
            Rests::On(only) => {
                let mut parts = [Decimal::ZERO; PARTS];
                parts[*only as usize] = self.value;
                parts
            }
            Rests::Split(parts) => **parts,
        }
    }

    /// Of parts that add up to `value`.
    fn split(value: Decimal, parts: [Decimal; PARTS]) -> Self {
        let mut filled = (0_u8..).zip(&parts).filter(|(_, part)| !part.is_zero());
        let rests = match (filled.next(), filled.next()) {
            (None, _) => Rests::On(0),
            (Some((only, _)), None) => Rests::On(only),
            _ => Rests::Split(Box::new(parts)),
        };
        Self { value, rests }
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
        Some(Self::split(value, parts))
    }

    /// Every part lifted to at least `floor`.
    fn lifted(self, floor: u8) -> Self {
        match &self.rests {
            Rests::On(only) => Self { value: self.value, rests: Rests::On(floor.max(*only)) },
            Rests::Split(before) => {
                let mut parts = [Decimal::ZERO; PARTS];
                for (index, part) in before.iter().enumerate() {
                    parts[index.max(floor as usize)] += part;
                }
                Self::split(self.value, parts)
            }
        }
    }

    /// What both rest on, when that is one and the same thing. A zero rests on nothing.
    fn alike(&self, other: &Self) -> Option<u8> {
        match (&self.rests, &other.rests) {
            (Rests::On(one), Rests::On(_)) if other.value.is_zero() => Some(*one),
            (Rests::On(_), Rests::On(other)) if self.value.is_zero() => Some(*other),
            (Rests::On(one), Rests::On(other)) if one == other => Some(*one),
            _ => None,
        }
    }

    /// Part by part what `op` makes of both, when it makes `value` of the whole.
    fn with(&self, other: &Self, value: Decimal, op: fn(Decimal, Decimal) -> Option<Decimal>) -> Option<Self> {
        if let Some(only) = self.alike(other) {
            return Some(Self { value, rests: Rests::On(only) });
        }
        let mut parts = self.parts();
        match &other.rests {
            Rests::On(only) => parts[*only as usize] = op(parts[*only as usize], other.value)?,
            Rests::Split(others) => {
                for (part, other) in parts.iter_mut().zip(others.iter()).filter(|(_, other)| !other.is_zero()) {
                    *part = op(*part, *other)?;
                }
            }
        }
        Some(Self::split(value, parts))
    }
}

impl Number for Sourced {
    one_lane!();

    fn constant(value: Decimal, basis: Option<BasisKind>) -> Self {
        Self::on(value, basis)
    }

    fn add(&self, other: &Self) -> Option<Self> {
        let value = self.value.checked_add(other.value)?;
        self.with(other, value, Decimal::checked_add)
    }

    fn sub(&self, other: &Self) -> Option<Self> {
        let value = self.value.checked_sub(other.value)?;
        self.with(other, value, Decimal::checked_sub)
    }

    fn mul(&self, other: &Self) -> Option<Self> {
        let value = self.value.checked_mul(other.value)?;
        if let (Rests::On(one), Rests::On(other)) = (&self.rests, &other.rests) {
            return Some(Self { value, rests: Rests::On(*one.max(other)) });
        }
        let mut parts = [Decimal::ZERO; PARTS];
        for (i, a) in self.parts().iter().enumerate().filter(|(_, part)| !part.is_zero()) {
            for (j, b) in other.parts().iter().enumerate().filter(|(_, part)| !part.is_zero()) {
                let part = &mut parts[i.max(j)];
                *part = part.checked_add(a.checked_mul(*b)?)?;
            }
        }
        Self::settled(value, parts)
    }

    fn div(&self, other: &Self) -> Option<Self> {
        if other.value.is_zero() {
            return Some(Self::on(Decimal::ZERO, None));
        }
        let value = self.value.checked_div(other.value)?;
        let floor = other.softest();
        let Rests::Split(before) = &self.rests else {
            return Some(Self { value, rests: self.rests.clone() }.lifted(floor));
        };
        let mut parts = [Decimal::ZERO; PARTS];
        for (index, part) in before.iter().enumerate().filter(|(_, part)| !part.is_zero()) {
            let share = &mut parts[index.max(floor as usize)];
            *share = share.checked_add(part.checked_div(other.value)?)?;
        }
        Self::settled(value, parts)
    }

    fn round(&self, rule: &Rounding) -> Self {
        let value = rule.apply(self.value);
        match &self.rests {
            Rests::On(only) => Self { value, rests: Rests::On(*only) },
            Rests::Split(parts) => Self::settled(value, **parts).unwrap_or_else(|| self.clone()),
        }
    }

    fn at_least(&self, other: &Self) -> bool {
        self.value >= other.value
    }

    fn flag(holds: bool, left: &Self, right: &Self) -> Self {
        let value = if holds { Decimal::ONE } else { Decimal::ZERO };
        Self::on(value, None).lifted(left.softest().max(right.softest()))
    }

    fn drawn(&self, chance: Chance, by: &Self, luck: &Self) -> Self {
        let value = self.value.drawn(chance, &by.value, &luck.value);
        Self::on(value, None).lifted(self.softest().max(by.softest()))
    }

    fn chosen_by(self, flag: &Self) -> Self {
        let floor = flag.softest();
        self.lifted(floor)
    }

    fn from_scale(result: Self, reading: &Self, basis: BasisKind) -> Self {
        Self::on(result.value, None).lifted(place(Some(basis)).max(reading.softest()))
    }
}
