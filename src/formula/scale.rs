//! Banded scales: the heart of every rebate table.

use rust_decimal::Decimal;

use super::arithmetic::Number;
use super::node::{Clause, Unit};
use crate::policy::schema::{BasisKind, Edges, Scale};

/// One band, with its bounds worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScaleBand {
    /// Lower bound.
    pub from: Decimal,
    /// Upper bound; `None` when it is open.
    pub to: Option<Decimal>,
    /// Its rate or amount.
    pub value: Decimal,
    /// Unit of the value.
    pub pays: Unit,
}

/// A table of bands and how they combine. Bands rise and are checked when the policy is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleTable {
    /// Combination of bands. [`Scale::Whole`] and [`Scale::Fixed`] give the value of the band reached.
    pub method: Scale,
    /// The band that owns a limit.
    pub edges: Edges,
    /// The bands, rising.
    pub bands: Vec<ScaleBand>,
    /// Basis of the table.
    pub basis: BasisKind,
    /// The table.
    pub clause: Clause,
}

impl ScaleTable {
    /// The band `amount` falls in, or `None` below the first and above a closed last one.
    #[must_use]
    pub fn band(&self, amount: Decimal) -> Option<&ScaleBand> {
        self.bands.iter().rev().find(|band| self.reaches(amount, band.from)).filter(|band| {
            band.to.is_none_or(|to| match self.edges {
                Edges::From => amount < to,
                Edges::UpTo => amount <= to,
            })
        })
    }

    /// Whether `amount` is far enough to be in the band that begins at `from`.
    fn reaches(&self, amount: Decimal, from: Decimal) -> bool {
        match self.edges {
            Edges::From => amount >= from,
            Edges::UpTo => amount > from || (from.is_zero() && amount.is_zero()),
        }
    }
}

/// A table of bands made ready for one arithmetic.
#[derive(Clone, Debug)]
pub(super) struct RisingBands<N> {
    method: Scale,
    edges: Edges,
    rising: Vec<BandOf<N>>,
    zero: N,
}

#[derive(Clone, Debug)]
struct BandOf<N> {
    from: N,
    to: Option<N>,
    /// Width, when it is closed.
    width: Option<N>,
    value: N,
    /// How much the next band's value is above its own, where there is one.
    rise: Option<N>,
}

impl<N: Number> RisingBands<N> {
    pub fn new(table: &ScaleTable) -> Self {
        let plain = |value| N::constant(value, None);
        let band = |(at, band): (usize, &ScaleBand)| BandOf {
            from: plain(band.from),
            to: band.to.map(plain),
            width: band.to.map(|to| plain(to - band.from)),
            value: plain(band.value),
            rise: table.bands.get(at + 1).map(|next| plain(next.value - band.value)),
        };
        Self {
            method: table.method,
            edges: table.edges,
            rising: table.bands.iter().enumerate().map(band).collect(),
            zero: plain(Decimal::ZERO),
        }
    }

    /// Evaluates the bands at `reading`.
    pub fn pay(&self, reading: &N) -> Option<N> {
        match self.method {
            Scale::Whole | Scale::Fixed | Scale::FreeGoods | Scale::Steps => {
                self.reached(reading, |band| Some(band.value.clone()))
            }
            Scale::Interpolated => self.reached(reading, |band| match (&band.rise, &band.width) {
                (Some(rise), Some(width)) => {
                    let above = rise.mul(&reading.sub(&band.from)?)?.div(width)?;
                    band.value.add(&above)
                }
                _ => Some(band.value.clone()),
            }),
            Scale::Slice => self.slices(reading, |part, band| part.mul(&band.value)),
            Scale::StraightLine => self.slices(reading, |part, band| match &band.width {
                Some(width) => part.mul(&band.value)?.div(width),
                None => Some(band.value.clone()),
            }),
            Scale::Rolling => self.overlapping(reading, true),
            Scale::Total => self.overlapping(reading, false),
        }
    }

    fn reaches(&self, reading: &N, from: &N) -> N::Truth {
        match self.edges {
            Edges::From => reading.at_least(from),
            Edges::UpTo => {
                let beyond = N::not(from.at_least(reading));
                let nothing = N::both(self.zero.at_least(from), reading.at_least(&self.zero));
                N::either(beyond, nothing)
            }
        }
    }

    /// Applies `value_of` to the band reached; zero outside the bands.
    fn reached(&self, reading: &N, value_of: impl Fn(&BandOf<N>) -> Option<N>) -> Option<N> {
        let mut value = self.zero.clone();
        for band in &self.rising {
            let reached = self.reaches(reading, &band.from);
            if !N::any(reached) {
                break;
            }
            let own = value_of(band)?;
            let of_band = match (&band.to, self.edges) {
                (None, _) => own,
                (Some(to), Edges::From) => N::select(reading.at_least(to), &self.zero, &own),
                (Some(to), Edges::UpTo) => N::select(to.at_least(reading), &own, &self.zero),
            };
            value = N::select(reached, &of_band, &value);
        }
        Some(value)
    }

    /// Adds up what `pay` makes of each band's part of the reading. A negative reading, a stretch
    /// with more refunds than sales, is paid at the first band's value, negatively.
    fn slices(&self, reading: &N, pay: impl Fn(&N, &BandOf<N>) -> Option<N>) -> Option<N> {
        let mut sum = self.zero.clone();
        for (index, band) in self.rising.iter().enumerate() {
            let mut reached = reading.at_least(&band.from);
            if index == 0 {
                // Below a first band that does not begin at nothing there is no band at all.
                reached = N::either(reached, self.zero.at_least(&band.from));
            }
            if !N::any(reached) {
                break;
            }
            let top = match &band.to {
                Some(to) => N::select(reading.at_least(to), to, reading),
                None => reading.clone(),
            };
            let with = sum.add(&pay(&top.sub(&band.from)?, band)?)?;
            sum = N::select(reached, &with, &sum);
        }
        Some(sum)
    }

    /// Every band reached at its own value: on its own top (`rolling`) or on the whole reading.
    fn overlapping(&self, reading: &N, rolling: bool) -> Option<N> {
        let mut sum = self.zero.clone();
        for band in &self.rising {
            let reached = self.reaches(reading, &band.from);
            if !N::any(reached) {
                break;
            }
            let paid_on = match &band.to {
                Some(to) if rolling => N::select(to.at_least(reading), reading, to),
                _ => reading.clone(),
            };
            let with = sum.add(&paid_on.mul(&band.value)?)?;
            sum = N::select(reached, &with, &sum);
        }
        Some(sum)
    }
}
