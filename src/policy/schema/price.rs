//! List prices and the discounts off them.

use serde::{Deserialize, Serialize};

use super::basis::{Basis, Printed, TableRule, said};
use super::condition::{Applies, Combines, TierAt};
use super::scale::{Band, Edges, Row, Scale};
use super::{Id, shape, unit_choice};
use crate::date::Day;
use crate::money::{Amount, Rate, Rounding};

shape! {
    /// The price of a product sold by use.
    pub struct Price {
        /// Name used by sales and plans.
        pub id: Id,
        /// Title on the page.
        pub title: String,
        /// First day in force.
        pub effective: Day,
        /// No source prints the first day: it is assumed.
        #[serde(default)]
        pub effective_assumed: bool,
        /// Source of the figure.
        pub basis: Basis,
        /// Family its revenue belongs to.
        pub family: Id,
        /// Name of one unit, such as `1,000 tokens`.
        pub unit: String,
        /// Quantity the bands read: units or the customer's list-price spend of the month.
        #[serde(default)]
        pub reads: PriceReads,
        /// Families whose spend is read; empty for all but the price's own.
        #[serde(default)]
        pub spend_on: Vec<Id>,
        /// Rule by which bands combine.
        pub scale: Scale,
        /// The band that owns a limit.
        #[serde(default)]
        pub edges: Edges,
        /// Price per unit (`amount`) or share of spend (`rate`) by band.
        pub bands: Vec<Band>,
        /// The least charged for a month.
        #[serde(default)]
        pub minimum: Option<Amount>,
        /// Rounding of its lines; the programme's when absent.
        #[serde(default)]
        pub rounding: Option<Rounding>,
    }

    /// A share taken off list price up front.
    pub struct Discount {
        /// Name of the table; editions of one table share it.
        pub id: Id,
        /// Title on the page.
        pub title: String,
        /// First day in force.
        pub effective: Day,
        /// No source prints the first day: it is assumed.
        #[serde(default)]
        pub effective_assumed: bool,
        /// Last day in force, when the guide names one.
        #[serde(default)]
        pub until: Option<Day>,
        /// Source of the figure.
        pub basis: Basis,
        /// Rules of it that the vendor prints, though its rates rest on something else.
        #[serde(default)]
        pub printed: Vec<Printed>,
        /// Description, in a sentence.
        #[serde(default)]
        pub summary: String,
        /// The partners it is for.
        #[serde(default)]
        pub applies: Applies,
        /// Rule by which it meets discounts listed before it.
        #[serde(default)]
        pub combines: Combines,
        /// The tier that decides the rate.
        #[serde(default)]
        pub tier_at: TierAt,
        /// Rates, the most specific matching row deciding. Empty when `from-bid`.
        #[serde(default)]
        pub rates: Vec<Row>,
        /// The rate is the one approved for the deal (special bid), carried by the sale itself.
        #[serde(default)]
        pub from_bid: bool,
        /// Rounding of its lines; the programme's when absent.
        #[serde(default)]
        pub rounding: Option<Rounding>,
        /// Sum that is rounded; each line where a rounding is given, else the bill.
        #[serde(default)]
        pub rounds: Option<PriceRounds>,
    }

    /// Permission to discount to the customer.
    pub struct CustomerDiscount {
        /// Name of the table.
        pub id: Id,
        /// Title on the page.
        pub title: String,
        /// First day in force.
        pub effective: Day,
        /// No source prints the first day: it is assumed.
        #[serde(default)]
        pub effective_assumed: bool,
        /// Last day in force, when the guide names one.
        #[serde(default)]
        pub until: Option<Day>,
        /// Source of the figure.
        pub basis: Basis,
        /// The partners it is for.
        #[serde(default)]
        pub applies: Applies,
        /// The most the partner may give; zero forbids it.
        pub at_most: Rate,
    }
}

unit_choice! {
    /// Quantity a price list's bands read.
    #[derive(Default)]
    pub enum PriceReads {
        /// Units used in the month.
        #[default]
        Units,
        /// The customer's list-price spend in the month.
        Spend,
    }

    /// Sum that is rounded of the prices a vendor bills.
    pub enum PriceRounds {
        /// The bill: all that one customer buys in a month, together.
        Bill,
        /// Each line.
        Line,
        /// The running total of one customer's purchases of one family in the programme's year, each line being its
        /// increase.
        RunningTotal,
        /// One unit's price, then times the units.
        Unit,
    }
}

impl Discount {
    /// Sum that is rounded of the prices it makes.
    #[must_use]
    pub fn rounds(&self) -> PriceRounds {
        self.rounds.unwrap_or(if self.rounding.is_some() { PriceRounds::Line } else { PriceRounds::Bill })
    }
}

impl Discount {
    /// The rules it says.
    #[must_use]
    pub fn rules(&self) -> Vec<TableRule> {
        said(&[
            (TableRule::Applies, self.applies != Applies::default()),
            (TableRule::Combines, self.combines != Combines::default()),
            (TableRule::TierAt, self.tier_at != TierAt::default()),
            (TableRule::Rates, self.from_bid || !self.rates.is_empty()),
            (TableRule::Rounding, self.rounding.is_some() || self.rounds.is_some()),
        ])
    }
}
