//! Incentives: on which base, at which rates, within which limits, beside which others.

use serde::{Deserialize, Serialize};

use super::basis::{Basis, Printed, TableRule, said};
use super::condition::{Applies, Baseline, Filter, Gate, Grain, Measure, Quantity, TierAt, Times};
use super::payout::{Clawback, Payout};
use super::scale::{Edges, Rounds, Row, Scale};
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
        /// The stretch it accumulates over before it resets.
        pub per: Period,
        /// Period of its settlements; the whole stretch when absent. A finer settlement pays what
        /// the stretch has earned to date less what it has paid.
        #[serde(default)]
        pub settles: Option<Period>,
        /// Whose sales are taken together.
        #[serde(default)]
        pub grain: Grain,
        /// Conditions that must hold for it to pay.
        #[serde(default)]
        pub gates: Vec<Gate>,
        /// The rate on the base when a gate is missed; zero when absent.
        #[serde(default)]
        pub otherwise: Option<Rate>,
        /// Quantity that chooses the band; the base itself when absent.
        #[serde(default)]
        pub reads: Option<Measure>,
        /// Base it is paid on.
        pub base: Base,
        /// Rule by which bands combine.
        pub scale: Scale,
        /// The band that owns a limit.
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
        /// Parts unlocked by milestones, in order; everything when empty.
        #[serde(default)]
        pub tranches: Vec<Tranche>,
        /// The least paid for a stretch.
        #[serde(default)]
        pub guarantee: Option<Guarantee>,
        /// Rule by which it meets other incentives.
        #[serde(default)]
        pub stack: Stack,
        /// Rounding of its lines; the programme's when absent.
        #[serde(default)]
        pub rounding: Option<Rounding>,
        /// Sum that is rounded.
        #[serde(default)]
        pub rounds: Rounds,
        /// Form and time in which it reaches the partner.
        #[serde(default)]
        pub payout: Payout,
        /// Recovery when a customer leaves early.
        #[serde(default)]
        pub clawback: Option<Clawback>,
    }

    /// Base of an incentive.
    pub struct Base {
        /// The quantity.
        pub of: Quantity,
        /// Name of the credential, when the quantity is one.
        #[serde(default)]
        pub credential: Option<Id>,
        /// The sales it reads.
        #[serde(default, rename = "where")]
        pub sales: Filter,
        /// Money is paid on at this exchange rate: units of the programme's currency for one.
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

    /// A cap or a floor on what an incentive pays, or a quota of what it pays for.
    pub struct Limit {
        /// Quantity that `at-most` limits: sales, customers, units, or money paid on, those
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
        /// Condition that unlocks it.
        pub gate: Gate,
        /// Share of the whole that is then unlocked; all of it when absent.
        #[serde(default)]
        pub up_to: Option<Amount>,
    }

    /// A minimum the vendor guarantees.
    pub struct Guarantee {
        /// For each stretch.
        pub amount: Amount,
        /// Tells that an excess in one stretch lowers the limit in the next.
        #[serde(default)]
        pub carried: bool,
        /// Paid in advance at the start, earnings above it following; else topped up at the end.
        #[serde(default)]
        pub in_advance: bool,
    }

    /// Rule by which an incentive meets others on the same sales.
    #[derive(Default)]
    pub struct Stack {
        /// Its base is first reduced by what counted incentives before it pay.
        #[serde(default)]
        pub net_of_prior: bool,
        /// Payments of it reduce the base of later ones that are net of prior.
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
}

impl Incentive {
    /// The rules it says.
    #[must_use]
    pub fn rules(&self) -> Vec<TableRule> {
        said(&[
            (TableRule::Applies, self.applies != Applies::default()),
            (TableRule::Per, true),
            (TableRule::Settles, self.settles.is_some()),
            (TableRule::Grain, self.grain != Grain::default()),
            (TableRule::Gates, !self.gates.is_empty()),
            (TableRule::Otherwise, self.otherwise.is_some()),
            (TableRule::Reads, self.reads.is_some()),
            (TableRule::Base, true),
            (TableRule::Scale, true),
            (TableRule::TierAt, self.tier_at != TierAt::default()),
            (TableRule::Rates, !self.rates.is_empty()),
            (TableRule::Limits, !self.limits.is_empty()),
            (TableRule::Tranches, !self.tranches.is_empty()),
            (TableRule::Guarantee, self.guarantee.is_some()),
            (TableRule::Stack, self.stack != Stack::default()),
            (TableRule::Rounding, self.rounding.is_some() || self.rounds != Rounds::default()),
            (TableRule::Payout, self.payout != Payout::default()),
            (TableRule::Clawback, self.clawback.is_some()),
        ])
    }
}
