//! Incentives: on which base, at which rates, within which limits, beside which others.

use serde::{Deserialize, Serialize};

use super::condition::{Applies, Baseline, Filter, Gate, Grain, Measure, Quantity, Times};
use super::payout::{Clawback, Payout};
use super::price::Rounds;
use super::programme::{Basis, TierAt};
use super::{Id, shape, unit_choice};
use crate::date::{Day, Period};
use crate::money::{Amount, Rate, Rounding};

shape! {
    /// Something that comes back after the sale, or, as a charge, is kept.
    pub struct Incentive {
        /// Name of the table; editions of one table share it.
        pub id: Id,
        /// Title on the page.
        pub title: String,
        /// The field's word for it.
        pub term: Term,
        /// First day in force.
        pub effective: Day,
        /// No source prints the first day: it is assumed.
        #[serde(default)]
        pub effective_assumed: bool,
        /// Last day in force, when the guide names one.
        #[serde(default)]
        pub until: Option<Day>,
        /// Where it comes from.
        pub basis: Basis,
        /// What it is, in a sentence.
        #[serde(default)]
        pub summary: String,
        /// The partners it is for.
        #[serde(default)]
        pub applies: Applies,
        /// The stretch it accumulates over before it resets.
        pub per: Period,
        /// How often it is settled; the whole stretch when absent. A finer settlement pays what
        /// the stretch has earned to date less what it has paid.
        #[serde(default)]
        pub settles: Option<Period>,
        /// Whose sales are taken together.
        #[serde(default)]
        pub grain: Grain,
        /// What must hold for it to pay.
        #[serde(default)]
        pub gates: Vec<Gate>,
        /// The rate on the base when a gate is missed; nothing when absent.
        #[serde(default)]
        pub otherwise: Option<Rate>,
        /// What chooses the band; the base itself when absent.
        #[serde(default)]
        pub reads: Option<Measure>,
        /// What it is paid on.
        pub base: Base,
        /// How bands combine.
        pub scale: Scale,
        /// Which band owns a limit.
        #[serde(default)]
        pub edges: Edges,
        /// The tier that decides the rate.
        #[serde(default)]
        pub tier_at: TierAt,
        /// Rates, the most specific matching row deciding for each sale.
        pub rates: Vec<Row>,
        /// Caps and floors, applied in order.
        #[serde(default)]
        pub limits: Vec<Limit>,
        /// What is unlocked by which milestone, in order; everything when empty.
        #[serde(default)]
        pub tranches: Vec<Tranche>,
        /// The least paid for a stretch.
        #[serde(default)]
        pub guarantee: Option<Guarantee>,
        /// How it meets other incentives.
        #[serde(default)]
        pub stack: Stack,
        /// Rounding of its lines; the programme's when absent.
        #[serde(default)]
        pub rounding: Option<Rounding>,
        /// What is rounded.
        #[serde(default)]
        pub rounds: Rounds,
        /// How it reaches the partner.
        #[serde(default)]
        pub payout: Payout,
        /// What is taken back when a customer leaves early.
        #[serde(default)]
        pub clawback: Option<Clawback>,
    }

    /// What an incentive is paid on.
    pub struct Base {
        /// The quantity.
        pub of: Quantity,
        /// Name of the credential, when the quantity is one.
        #[serde(default)]
        pub credential: Option<Id>,
        /// The sales it reads.
        #[serde(default, rename = "where")]
        pub sales: Filter,
        /// Money is paid on at this exchange rate: so many of the programme's currency, for one.
        #[serde(default)]
        pub exchange: Option<Rate>,
        /// Only what exceeds this baseline.
        #[serde(default)]
        pub above: Option<Baseline>,
        /// No more than this counts, for each partner, customer or transaction as the grain says.
        #[serde(default)]
        pub at_most: Option<Amount>,
        /// The quantity contains tax at this rate, which is taken out first.
        #[serde(default)]
        pub tax_inside: Option<Rate>,
    }

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
        /// Where it begins. Give `from` on every band, or `up-to` on every band.
        #[serde(default)]
        pub from: Option<Amount>,
        /// Where it ends; absent on the last band when it is open.
        #[serde(default)]
        pub up_to: Option<Amount>,
        /// Its rate.
        #[serde(default)]
        pub rate: Option<Rate>,
        /// Its amount: fixed, per unit, or free goods.
        #[serde(default)]
        pub amount: Option<Amount>,
    }

    /// A cap or a floor on what an incentive pays, or a quota of what it pays for.
    pub struct Limit {
        /// What there is no more of than `at-most`: sales, customers, units, or money paid on, those
        /// first in time; what is paid, when absent.
        #[serde(default)]
        pub of: Option<Quantity>,
        /// Over which stretch it holds; the stretch the incentive accumulates over when absent.
        #[serde(default)]
        pub per: Option<Period>,
        /// No more than this.
        #[serde(default)]
        pub at_most: Option<Amount>,
        /// No more than this share of a measure (or amount for each unit of it).
        #[serde(default)]
        pub at_most_of: Option<Times>,
        /// No less than this, once it pays at all.
        #[serde(default)]
        pub at_least: Option<Amount>,
        /// Each customer, or the partner as a whole.
        #[serde(default)]
        pub grain: Grain,
    }

    /// A part of an incentive unlocked by a milestone.
    pub struct Tranche {
        /// What must be reached.
        pub gate: Gate,
        /// How much of the whole is then unlocked; all of it when absent.
        #[serde(default)]
        pub up_to: Option<Amount>,
    }

    /// A minimum the vendor guarantees.
    pub struct Guarantee {
        /// For each stretch.
        pub amount: Amount,
        /// What exceeds it in one stretch lowers it in the next.
        #[serde(default)]
        pub carried: bool,
        /// Paid in advance at the start, earnings above it following; else topped up at the end.
        #[serde(default)]
        pub in_advance: bool,
    }

    /// How an incentive meets others on the same sales.
    #[derive(Default)]
    pub struct Stack {
        /// Its base is first reduced by what counted incentives before it pay.
        #[serde(default)]
        pub net_of_prior: bool,
        /// What it pays reduces the base of later ones that are net of prior.
        #[serde(default)]
        pub counted: bool,
        /// Only the best-paying incentive of the group is paid.
        #[serde(default)]
        pub best_of: Option<Id>,
    }
}

unit_choice! {
    /// The field's word for what comes back.
    pub enum Term {
        /// Paid back on purchases.
        Rebate,
        /// Paid on the vendor's sale.
        Commission,
        /// A sum per new customer or user.
        Bounty,
        /// Marketing development fund.
        Mdf,
        /// Sales performance incentive fund, for the partner's sellers.
        Spif,
        /// Project or migration funding.
        Funding,
        /// Taken off the invoice.
        Credit,
        /// A share of revenue.
        RevenueShare,
        /// Kept by the vendor.
        Fee,
    }

    /// How the bands of a table combine.
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
    }

    /// Which band owns an amount equal to a limit.
    #[derive(Default)]
    pub enum Edges {
        /// The band that begins there.
        #[default]
        From,
        /// The band that ends there.
        UpTo,
    }
}

impl Row {
    /// How much the row names: each dimension once, and every mark, because a sale must carry them
    /// all. Of the rows that match a sale, the one that names most decides.
    #[must_use]
    pub fn specificity(&self) -> usize {
        let lists = [&self.tiers, &self.families, &self.classes, &self.accounts, &self.kinds, &self.countries];
        let aged = self.age_from.is_some() || self.age_below.is_some();
        lists.iter().filter(|list| !list.is_empty()).count() + self.tags.len() + usize::from(aged)
    }
}
