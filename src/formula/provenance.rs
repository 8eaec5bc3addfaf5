//! Attributes every exact value to the bases (published, own, reported, illustrative) it derives from.
//!
//! A pass over the values of the [exact evaluation](super::Evaluator): it repeats no rule, it only splits each value by basis.

use rust_decimal::Decimal;

use super::arithmetic::Overflow;
use super::evaluate::Evaluator;
use super::graph::Graph;
use super::node::{Node, Op};
use crate::money::{Rounding, RoundingMode};
use crate::policy::schema::BasisKind;

/// Rounding of every part but the largest.
const FINE: Rounding = Rounding { places: 18, mode: RoundingMode::HalfUp };

/// Number of parts a value may have: the user's own plan first, then the [`BasisKind`]s from firm to soft.
const PARTS: usize = 5;

/// Parts of one value by rank; zero where it has none.
type Parts = [Decimal; PARTS];

/// Every figure of a graph, split by basis. The parts of a figure add up to it: to the last digit, or where a quotient
/// fills the 28 digits there are, to within some units of the last decimal that the largest part still has.
///
/// A sum keeps the parts of its terms. A product of two figures rests on the softer of the two:
/// a published rate times an illustrative threshold's reward is illustrative. A choice rests on
/// what was chosen and on what decided it.
#[derive(Clone, Debug)]
pub struct Provenance {
    values: Vec<Decimal>,
    sets: Vec<BasisSet>,
    /// Parts of values that have several. A value may share those of an earlier one it was chosen from.
    parts: Vec<Decimal>,
    /// Tells which values' parts were stored for them.
    owned: Vec<bool>,
    /// Number of stored parts above which unused ones are dropped.
    compact_above: usize,
}

/// Tells whether two values agree in digits and in scale: an answer shows trailing zeros.
fn identical(one: Decimal, other: Decimal) -> bool {
    one.serialize() == other.serialize()
}

fn overflow_at(index: usize) -> Overflow {
    Overflow { node: Node::at(index).unwrap_or_else(|| unreachable!("indexes fit")) }
}

/// Bases of one value. Most values have one basis, and their one part is the value itself.
#[derive(Clone, Copy, Debug)]
struct BasisSet {
    /// One bit for each rank with a part, at least one.
    bits: u32,
    /// Index of its first part, when it has several.
    from: u32,
}

impl BasisSet {
    const fn only(place: u32) -> Self {
        Self { bits: 1 << place, from: 0 }
    }

    const fn is_single(self) -> bool {
        self.bits.is_power_of_two()
    }

    const fn softest(self) -> u32 {
        self.bits.ilog2()
    }

    const fn firmest(self) -> u32 {
        self.bits.trailing_zeros()
    }
}

const fn rank(basis: Option<BasisKind>) -> u32 {
    match basis {
        None => 0,
        Some(BasisKind::Published) => 1,
        Some(BasisKind::Own) => 2,
        Some(BasisKind::Reported) => 3,
        Some(BasisKind::Illustrative) => 4,
    }
}

impl Provenance {
    /// Splits `values`, the exact figures of `graph`.
    ///
    /// # Errors
    /// When a part leaves the range of exact decimals.
    pub fn new(graph: &Graph, values: Vec<Decimal>) -> Result<Self, Overflow> {
        let rests = Vec::with_capacity(values.len());
        let mut provenance = Self { values, sets: rests, parts: Vec::new(), owned: Vec::new(), compact_above: 0 };
        provenance.split(graph)?;
        Ok(provenance)
    }

    /// Splits every figure.
    fn split(&mut self, graph: &Graph) -> Result<(), Overflow> {
        self.sets.clear();
        self.parts.clear();
        self.owned.clear();
        for (index, &op) in graph.ops().iter().enumerate() {
            let stored = self.parts.len();
            let rests = self.of_operation(graph, op, self.values[index]).ok_or_else(|| overflow_at(index))?;
            self.sets.push(rests);
            self.owned.push(self.parts.len() > stored);
        }
        self.compact_above = 4 * self.parts.len();
        Ok(())
    }

    /// Re-evaluates only what depends on inputs that differ from `before`.
    ///
    /// # Errors
    /// When a figure leaves the range of exact decimals. No figure can be relied on then.
    pub fn update(&mut self, graph: &Graph, before: &[Decimal]) -> Result<(), Overflow> {
        let run = Evaluator::<Decimal>::new(graph);
        let mut moved = vec![false; self.values.len()];
        for (index, &op) in graph.ops().iter().enumerate() {
            let follows = match op {
                Op::Input(input) => !identical(graph.inputs()[input as usize], before[input as usize]),
                op => graph.reads(op, |node| moved[node.index()]),
            };
            if !follows {
                continue;
            }
            let value = run.value(op, &self.values, graph.inputs()).ok_or_else(|| overflow_at(index))?;
            let stored = self.parts.len();
            let mut rests = self.of_operation(graph, op, value).ok_or_else(|| overflow_at(index))?;
            let rested = self.sets[index];
            let owned = self.parts.len() > stored;
            if owned && self.owned[index] && rests.bits == rested.bits {
                // Whoever shares the parts this value had follows from it, and is evaluated again before anyone reads them.
                self.parts.copy_within(stored.., rested.from as usize);
                self.parts.truncate(stored);
                rests = rested;
            }
            self.owned[index] = owned;
            let was = core::mem::replace(&mut self.values[index], value);
            self.sets[index] = rests;
            moved[index] = !identical(value, was) || !rests.is_single() || rests.bits != rested.bits;
        }
        // Parts that no value refers to any more are dropped with a fresh split.
        if self.parts.len() > self.compact_above { self.split(graph) } else { Ok(()) }
    }

    /// The figures.
    #[must_use]
    pub fn values(&self) -> &[Decimal] {
        &self.values
    }

    /// A figure.
    #[must_use]
    pub fn value(&self, node: Node) -> Decimal {
        self.values[node.index()]
    }

    /// Returns the part of a value with this `basis`; `None` stands for the user's own plan.
    #[must_use]
    pub fn part(&self, node: Node, basis: Option<BasisKind>) -> Decimal {
        self.each(node).find(|(at, _)| *at == rank(basis)).map_or(Decimal::ZERO, |(_, part)| part)
    }

    /// Returns the softest basis of any part; `None` when the value derives from the user's own plan alone.
    #[must_use]
    pub fn basis(&self, node: Node) -> Option<BasisKind> {
        match self.softest(node) {
            1 => Some(BasisKind::Published),
            2 => Some(BasisKind::Own),
            3 => Some(BasisKind::Reported),
            4 => Some(BasisKind::Illustrative),
            _ => None,
        }
    }

    /// Returns the rank of the softest part. A zero has none.
    fn softest(&self, node: Node) -> u32 {
        let rests = self.of(node);
        if rests.is_single() && self.value(node).is_zero() { 0 } else { rests.softest() }
    }

    fn of(&self, node: Node) -> BasisSet {
        self.sets[node.index()]
    }

    /// Iterates over the non-zero parts of a value and their ranks.
    fn each(&self, node: Node) -> impl Iterator<Item = (u32, Decimal)> + '_ {
        let rests = self.of(node);
        let parts =
            if rests.is_single() { &self.values[node.index()..] } else { &self.parts[rests.from as usize..] };
        let mut left = rests.bits;
        let places = core::iter::from_fn(move || {
            let place = left.trailing_zeros();
            left &= left.checked_sub(1)?;
            Some(place)
        });
        places.zip(parts).map(|(place, part)| (place, *part))
    }

    fn spread(&self, node: Node) -> Parts {
        let mut parts = [Decimal::ZERO; PARTS];
        for (place, part) in self.each(node) {
            parts[place as usize] = part;
        }
        parts
    }

    /// Bases of the result of `op`.
    fn of_operation(&mut self, graph: &Graph, op: Op, value: Decimal) -> Option<BasisSet> {
        Some(match op {
            Op::Input(_) => BasisSet::only(0),
            Op::Constant(index) => BasisSet::only(rank(graph.constants()[index as usize].basis)),
            Op::Add(a, b) => self.of_sum(value, &[a, b])?,
            Op::Sub(a, b) => self.of_difference(value, a, b)?,
            Op::Sum { from, len } => self.of_sum(value, graph.terms(from, len))?,
            Op::Mul(a, b) => self.of_product(value, a, b)?,
            Op::Div(a, b) => self.of_quotient(value, a, b)?,
            Op::Round(a, _) if self.of(a).is_single() => self.of(a),
            Op::Round(a, _) => {
                let parts = self.spread(a);
                self.absorb_rounding(value, parts)?
            }
            // Of two equal values, the one the arithmetics select.
            Op::Min(a, b) => self.of(if self.value(a) >= self.value(b) { b } else { a }),
            Op::Max(a, b) => self.of(if self.value(a) >= self.value(b) { a } else { b }),
            Op::AtLeast(a, b) | Op::Random(a, b, _) => BasisSet::only(self.softest(a).max(self.softest(b))),
            Op::Select(flag, yes, no) => {
                let chosen = if self.value(flag) >= Decimal::ONE { yes } else { no };
                self.at_least(chosen, self.softest(flag))?
            }
            Op::Scale(a, table) => {
                let basis = graph.scales()[table as usize].basis;
                BasisSet::only(rank(Some(basis)).max(self.softest(a)))
            }
        })
    }

    /// Bases of a sum equal to `value`.
    fn of_sum(&mut self, value: Decimal, terms: &[Node]) -> Option<BasisSet> {
        if let Some(alike) = self.alike(terms) {
            return Some(alike);
        }
        let mut parts = [Decimal::ZERO; PARTS];
        for &term in terms {
            for (place, part) in self.each(term) {
                let sum = &mut parts[place as usize];
                *sum = sum.checked_add(part)?;
            }
        }
        self.absorb_rounding(value, parts)
    }

    /// Bases of `a − b`, equal to `value`.
    fn of_difference(&mut self, value: Decimal, a: Node, b: Node) -> Option<BasisSet> {
        if let Some(alike) = self.alike(&[a, b]) {
            return Some(alike);
        }
        let mut parts = self.spread(a);
        for (place, part) in self.each(b) {
            let rest = &mut parts[place as usize];
            *rest = rest.checked_sub(part)?;
        }
        self.absorb_rounding(value, parts)
    }

    /// Returns the common basis of several values, if they share one. A zero has none.
    fn alike(&self, nodes: &[Node]) -> Option<BasisSet> {
        let mut found = None;
        for &node in nodes {
            let rests = self.of(node);
            if !rests.is_single() || found.is_some_and(|known| known != rests.bits && !self.value(node).is_zero())
            {
                return None;
            }
            if found.is_none() && !self.value(node).is_zero() {
                found = Some(rests.bits);
            }
        }
        Some(BasisSet { bits: found.unwrap_or(1), from: 0 })
    }

    /// Bases of `a × b`, equal to `value`.
    fn of_product(&mut self, value: Decimal, a: Node, b: Node) -> Option<BasisSet> {
        let (one, other) = (self.of(a), self.of(b));
        // Where the one is nowhere firmer than the other is softest, nothing of the other is left.
        if one.firmest() >= other.softest() && one.is_single()
            || other.firmest() >= one.softest() && other.is_single()
        {
            return Some(BasisSet::only(one.softest().max(other.softest())));
        }
        let mut parts = [Decimal::ZERO; PARTS];
        for (i, a) in self.each(a) {
            for (j, b) in self.each(b) {
                let part = &mut parts[i.max(j) as usize];
                *part = part.checked_add(a.checked_mul(b)?)?;
            }
        }
        self.absorb_rounding(value, parts)
    }

    /// Bases of `a ÷ b`, equal to `value`.
    fn of_quotient(&mut self, value: Decimal, a: Node, b: Node) -> Option<BasisSet> {
        let (floor, by) = (self.softest(b), self.value(b));
        if by.is_zero() {
            return Some(BasisSet::only(0));
        }
        if self.of(a).softest() <= floor || self.of(a).is_single() {
            return Some(BasisSet::only(self.of(a).softest().max(floor)));
        }
        let mut parts = [Decimal::ZERO; PARTS];
        for (place, part) in self.each(a) {
            let share = &mut parts[place.max(floor) as usize];
            *share = share.checked_add(part.checked_div(by)?)?;
        }
        self.absorb_rounding(value, parts)
    }

    /// Bases of a value whose parts are all made at least as soft as rank `floor`.
    fn at_least(&mut self, node: Node, floor: u32) -> Option<BasisSet> {
        let rests = self.of(node);
        if rests.is_single() || rests.firmest() >= floor {
            return Some(if rests.is_single() { BasisSet::only(rests.softest().max(floor)) } else { rests });
        }
        let mut parts = [Decimal::ZERO; PARTS];
        for (place, part) in self.each(node) {
            let sum = &mut parts[place.max(floor) as usize];
            *sum = sum.checked_add(part)?;
        }
        self.absorb_rounding(self.value(node), parts)
    }

    /// Rounds every part but the largest and gives the largest the rest of `value`, so that they add up exactly in any order.
    fn absorb_rounding(&mut self, value: Decimal, mut parts: Parts) -> Option<BasisSet> {
        let largest = (0..PARTS).max_by_key(|&index| parts[index].abs()).unwrap_or(0);
        let mut left = value;
        for (index, part) in parts.iter_mut().enumerate() {
            if index == largest || part.is_zero() {
                continue;
            }
            if part.scale() > FINE.places {
                *part = FINE.apply(*part);
            }
            left = left.checked_sub(*part)?;
        }
        parts[largest] = left;
        Some(self.intern(&parts))
    }

    /// Stores the non-zero parts.
    fn intern(&mut self, parts: &Parts) -> BasisSet {
        let mut rests = BasisSet { bits: 0, from: u32::try_from(self.parts.len()).unwrap_or(u32::MAX) };
        for (place, part) in parts.iter().enumerate().filter(|(_, part)| !part.is_zero()) {
            rests.bits |= 1 << place;
            self.parts.push(*part);
        }
        if rests.bits.count_ones() < 2 {
            self.parts.truncate(rests.from as usize);
            return BasisSet { bits: rests.bits.max(1), from: 0 };
        }
        rests
    }
}
