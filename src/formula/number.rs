//! What an arithmetic must offer, and running a graph over it.

use core::fmt;

use rust_decimal::Decimal;

use super::graph::{Graph, Node, Op};
use super::scale::ScaleTable;
use crate::money::Rounding;
use crate::policy::schema::{BasisKind, Edges, Scale};

/// A figure left the range that can be held exactly. Bounds on every input are there to make this
/// impossible; it is checked all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overflow {
    /// The operation that overflowed.
    pub node: Node,
}

impl fmt::Display for Overflow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "step {} of the settlement left the range of exact decimals", self.node.index())
    }
}

impl core::error::Error for Overflow {}

/// An arithmetic a settlement can run over. Each operation is `None` when it leaves its range.
pub trait Number: Clone {
    /// A stated figure and what it rests on.
    fn constant(value: Decimal, basis: Option<BasisKind>) -> Self;
    /// `self + other`
    fn add(&self, other: &Self) -> Option<Self>;
    /// `self − other`
    fn sub(&self, other: &Self) -> Option<Self>;
    /// `self × other`
    fn mul(&self, other: &Self) -> Option<Self>;
    /// `self ÷ other`, zero when `other` is zero.
    fn div(&self, other: &Self) -> Option<Self>;
    /// Rounded by `rule`.
    #[must_use]
    fn round(&self, rule: Rounding) -> Self;
    /// Whether `self ≥ other`.
    fn at_least(&self, other: &Self) -> bool;
    /// One or zero, resting on what both compared figures rest on.
    fn flag(holds: bool, left: &Self, right: &Self) -> Self;
    /// Makes `self`, chosen because of `flag`, rest on what the choice rests on too.
    #[must_use]
    fn chosen_by(&self, _flag: &Self) -> Self {
        self.clone()
    }
    /// Spreads the result of a scale over what its reading rests on.
    #[must_use]
    fn from_scale(result: Self, _reading: &Self, _basis: BasisKind) -> Self {
        result
    }
}

/// A graph made ready for one arithmetic: constants and tables converted once.
pub struct Run<'a, N> {
    graph: &'a Graph,
    constants: Vec<N>,
    scales: Vec<Vec<BandOf<N>>>,
    zero: N,
    one: N,
}

struct BandOf<N> {
    from: N,
    to: Option<N>,
    value: N,
}

impl<'a, N: Number> Run<'a, N> {
    /// Prepares `graph` for this arithmetic.
    #[must_use]
    pub fn new(graph: &'a Graph) -> Self {
        let plain = |value| N::constant(value, None);
        Self {
            graph,
            constants: graph.constants().iter().map(|one| N::constant(one.value, one.basis)).collect(),
            scales: graph
                .scales()
                .iter()
                .map(|table| {
                    let band = |band: &super::scale::Band| BandOf {
                        from: plain(band.from),
                        to: band.to.map(plain),
                        value: plain(band.value),
                    };
                    table.bands.iter().map(band).collect()
                })
                .collect(),
            zero: plain(Decimal::ZERO),
            one: plain(Decimal::ONE),
        }
    }

    /// Works out every node from the figures typed.
    ///
    /// # Errors
    /// When a figure leaves the arithmetic's range.
    pub fn values(&self, inputs: &[N]) -> Result<Vec<N>, Overflow> {
        let mut values: Vec<N> = Vec::with_capacity(self.graph.ops().len());
        for (index, op) in self.graph.ops().iter().enumerate() {
            match self.value(*op, &values, inputs) {
                Some(value) => values.push(value),
                None => {
                    return Err(Overflow { node: Node::at(index).unwrap_or_else(|| unreachable!("indexes fit")) });
                }
            }
        }
        Ok(values)
    }

    fn value(&self, op: Op, values: &[N], inputs: &[N]) -> Option<N> {
        let at = |node: Node| &values[node.index()];
        Some(match op {
            Op::Input(index) => inputs[index as usize].clone(),
            Op::Constant(index) => self.constants[index as usize].clone(),
            Op::Add(a, b) => at(a).add(at(b))?,
            Op::Sub(a, b) => at(a).sub(at(b))?,
            Op::Mul(a, b) => at(a).mul(at(b))?,
            Op::Div(a, b) => at(a).div(at(b))?,
            Op::Sum { from, len } => {
                let mut terms = self.graph.terms(from, len).iter();
                let first = terms.next().map_or_else(|| self.zero.clone(), |&node| at(node).clone());
                terms.try_fold(first, |sum, &node| sum.add(at(node)))?
            }
            Op::Round(a, rule) => at(a).round(self.graph.roundings()[rule as usize]),
            Op::Min(a, b) => if at(a).at_least(at(b)) { at(b) } else { at(a) }.clone(),
            Op::Max(a, b) => if at(a).at_least(at(b)) { at(a) } else { at(b) }.clone(),
            Op::AtLeast(a, b) => N::flag(at(a).at_least(at(b)), at(a), at(b)),
            Op::Select(flag, yes, no) => {
                let holds = at(flag).at_least(&self.one);
                if holds { at(yes) } else { at(no) }.chosen_by(at(flag))
            }
            Op::Scale(a, table) => self.scale(at(a), table)?,
        })
    }

    fn scale(&self, reading: &N, index: u32) -> Option<N> {
        let table = &self.graph.scales()[index as usize];
        let bands = &self.scales[index as usize];
        let result = match table.method {
            Scale::Whole | Scale::Fixed | Scale::FreeGoods => self.reached(reading, table, bands),
            Scale::Slice => self.slices(reading, bands, |width, value, _| width.mul(value))?,
            Scale::Rolling => self.overlapping(reading, table, bands, true)?,
            Scale::Total => self.overlapping(reading, table, bands, false)?,
            Scale::StraightLine => self.slices(reading, bands, |part, value, width| match width {
                Some(width) => part.mul(value)?.div(width),
                None => Some(value.clone()),
            })?,
        };
        Some(N::from_scale(result, reading, table.basis))
    }

    fn reaches(reading: &N, from: &N, edges: Edges, zero: &N) -> bool {
        match edges {
            Edges::From => reading.at_least(from),
            Edges::UpTo => !from.at_least(reading) || (zero.at_least(from) && reading.at_least(zero)),
        }
    }

    /// The value of the band reached; zero outside the bands.
    fn reached(&self, reading: &N, table: &ScaleTable, bands: &[BandOf<N>]) -> N {
        let band = bands.iter().rev().find(|band| Self::reaches(reading, &band.from, table.edges, &self.zero));
        band.filter(|band| {
            band.to.as_ref().is_none_or(|to| match table.edges {
                Edges::From => !reading.at_least(to),
                Edges::UpTo => to.at_least(reading),
            })
        })
        .map_or_else(|| self.zero.clone(), |band| band.value.clone())
    }

    /// Adds up what `pay` makes of each band's part of the reading. A negative reading, a stretch
    /// with more refunds than sales, is paid at the first band's value, negatively.
    fn slices(
        &self,
        reading: &N,
        bands: &[BandOf<N>],
        pay: impl Fn(&N, &N, Option<&N>) -> Option<N>,
    ) -> Option<N> {
        let mut sum = self.zero.clone();
        for (index, band) in bands.iter().enumerate() {
            if index > 0 && !reading.at_least(&band.from) {
                break;
            }
            let top = match &band.to {
                Some(to) if reading.at_least(to) => to,
                _ => reading,
            };
            // Below a first band that does not begin at nothing there is no band at all.
            if index == 0 && !top.at_least(&band.from) && !self.zero.at_least(&band.from) {
                break;
            }
            let width = band.to.as_ref().map(|to| to.sub(&band.from));
            let width = match width {
                Some(width) => Some(width?),
                None => None,
            };
            sum = sum.add(&pay(&top.sub(&band.from)?, &band.value, width.as_ref())?)?;
        }
        Some(sum)
    }

    /// Every band reached at its own value: on its own top (`rolling`) or on the whole reading.
    fn overlapping(&self, reading: &N, table: &ScaleTable, bands: &[BandOf<N>], rolling: bool) -> Option<N> {
        let mut sum = self.zero.clone();
        for band in bands {
            if !Self::reaches(reading, &band.from, table.edges, &self.zero) {
                break;
            }
            let paid_on = match &band.to {
                Some(to) if rolling && reading.at_least(to) && !to.at_least(reading) => to,
                _ => reading,
            };
            sum = sum.add(&paid_on.mul(&band.value)?)?;
        }
        Some(sum)
    }
}
