//! Rows, and the bands of a scale: which rate or amount is paid.

use serde::{Deserialize, Serialize};

use super::{Id, shape, unit_choice};
use crate::money::{Amount, Rate};

shape! {
    /// A row of a table: the sales and partners it is for, and what they get.
    #[derive(Default)]
    pub struct Row {
        /// Tiers; all when empty.
        #[serde(default)]
        pub tiers: Vec<Id>,
        /// Product families.
        #[serde(default)]
        pub families: Vec<Id>,
        /// Product classes.
        #[serde(default)]
        pub classes: Vec<Id>,
        /// Account classes.
        #[serde(default)]
        pub accounts: Vec<Id>,
        /// Kinds of sale.
        #[serde(default)]
        pub kinds: Vec<Id>,
        /// Countries, by ISO code or group name.
        #[serde(default)]
        pub countries: Vec<String>,
        /// Marks the sale must carry, every one of them.
        #[serde(default)]
        pub tags: Vec<Id>,
        /// Age of the customer relation in months: at least.
        #[serde(default)]
        pub age_from: Option<u32>,
        /// Age of the customer relation in months: less than.
        #[serde(default)]
        pub age_below: Option<u32>,
        /// One rate for everything.
        #[serde(default)]
        pub rate: Option<Rate>,
        /// One amount: for the stretch (`fixed`) or for each unit of the base.
        #[serde(default)]
        pub amount: Option<Amount>,
        /// Rates or amounts by band.
        #[serde(default)]
        pub bands: Vec<Band>,
    }

    /// A band of a scale.
    pub struct Band {
        /// Lower bound. Give `from` on every band, or `up-to` on every band.
        #[serde(default)]
        pub from: Option<Amount>,
        /// Upper bound; absent on the last band when it is open.
        #[serde(default)]
        pub up_to: Option<Amount>,
        /// Its rate.
        #[serde(default)]
        pub rate: Option<Rate>,
        /// Its amount: fixed, per unit, or free goods.
        #[serde(default)]
        pub amount: Option<Amount>,
    }
}

unit_choice! {
    /// Rule by which the bands of a table combine.
    pub enum Scale {
        /// Each slice of the amount at its own band's rate (marginal, stepped, graduated).
        Slice,
        /// The whole amount at the rate of the band it reaches (retroactive, volume).
        Whole,
        /// Finished bands at their own top, the last one on the whole amount.
        Rolling,
        /// The whole amount at the rate of every band reached, added up.
        Total,
        /// Finished bands' amounts in full, and a straight-line share of the current one.
        StraightLine,
        /// The reached band's amount, once.
        Fixed,
        /// The band's amount of free units for each complete step of `from` units.
        FreeGoods,
        /// The band's amount for each complete step of `from`.
        Steps,
        /// The whole amount at a rate that runs in a straight line from each band's rate to the next one's.
        Interpolated,
    }

    /// The band that owns an amount equal to a limit.
    #[derive(Default)]
    pub enum Edges {
        /// The band that begins there.
        #[default]
        From,
        /// The band that ends there.
        UpTo,
    }

    /// Sum that is rounded of what an incentive earns.
    #[derive(Default)]
    pub enum Rounds {
        /// Each line.
        #[default]
        Line,
        /// The running total of the programme's year, each line being its increase.
        RunningTotal,
        /// One unit's amount, then times the units.
        Unit,
    }
}

impl Row {
    /// Number of things the row names: each dimension once, and every mark, because a sale must carry them
    /// all. Of the rows that match a sale, the one that names most decides.
    #[must_use]
    pub fn specificity(&self) -> usize {
        let lists = [&self.tiers, &self.families, &self.classes, &self.accounts, &self.kinds, &self.countries];
        let aged = self.age_from.is_some() || self.age_below.is_some();
        lists.iter().filter(|list| !list.is_empty()).count() + self.tags.len() + usize::from(aged)
    }
}
