//! Banded scales: the heart of every rebate table.

use rust_decimal::Decimal;

use super::graph::Clause;
use crate::policy::schema::{BasisKind, Edges, Scale};

/// One band, with its bounds worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// Where it begins.
    pub from: Decimal,
    /// Where it ends; `None` when it is open.
    pub to: Option<Decimal>,
    /// Its rate or amount.
    pub value: Decimal,
}

/// A table of bands and how they combine. Bands rise and are checked when the policy is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleTable {
    /// How bands combine. [`Scale::Whole`] and [`Scale::Fixed`] give the value of the band reached.
    pub method: Scale,
    /// Which band owns a limit.
    pub edges: Edges,
    /// The bands, rising.
    pub bands: Vec<Band>,
    /// What the table rests on.
    pub basis: BasisKind,
    /// The table.
    pub clause: Clause,
}

impl ScaleTable {
    /// The band `amount` falls in, or `None` below the first and above a closed last one.
    #[must_use]
    pub fn band(&self, amount: Decimal) -> Option<&Band> {
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
