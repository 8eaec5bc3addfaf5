//! The answer as data: what the page draws and what an embedder reads.
//!
//! Money and rates are exact text. Amounts are signed by their effect on the partner's profit:
//! costs are negative.

use serde::Serialize;

use super::reason::{Because, Measured, PayoutRule};
use crate::citation::Cited;
use crate::date::{Day, Month};
use crate::exchange::Purpose;
use crate::finance::Irr;
use crate::formula::Unit;
use crate::money::{Amount, Rate};
use crate::policy::schema::{BasisKind, Form, Term};
use crate::statement::{LineRole, LineTerm, LineTitle, Section, Waterfall};

macro_rules! figures {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident : $type:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)* }
    )*};
}

figures! {
    /// A partner's result, month by month.
    pub struct Answer {
        /// ISO 4217 code of every amount but those of tables: thresholds, bands and what reaches them.
        pub currency: String,
        /// ISO 4217 code of the programme's tables.
        pub programme_currency: String,
        /// The exchange rates between the two, when they differ: for billing, for thresholds, for payouts.
        pub rates: Vec<RateUsed>,
        /// The months settled.
        pub months: Vec<Month>,
        /// The figures people ask for first.
        pub headline: Headline,
        /// The statement, line by line.
        pub lines: Vec<Line>,
        /// Shares of the vendor's part of the result by basis.
        pub basis: Vec<BasisShare>,
        /// Rules of the partner's tables, and those of them that the vendor prints.
        pub rules: RulesPrinted,
        /// Each incentive and charge: what it paid and why, or why not.
        pub incentives: Vec<IncentiveReport>,
        /// The tier held in each month; empty when the role has none.
        pub tiers: Vec<TierMonth>,
        /// Each change of terms in the months asked for, in order; none under one day's terms.
        pub changes: Vec<TermsChange>,
        /// Each payment on its way.
        pub payouts: Vec<Payout>,
        /// Steps the settlement took: the size of its formula graph.
        pub steps: u32,
    }

    /// An exchange rate that was used: one unit of `from` is `rate` units of `to`.
    pub struct RateUsed {
        /// Use of the rate.
        #[serde(rename = "use")]
        pub purpose: Purpose,
        /// Currency of which there is one.
        pub from: String,
        /// Currency it is worth the rate in.
        pub to: String,
        /// Units of `to` for one of `from`.
        pub rate: Rate,
        /// The day it is of.
        pub date: Day,
        /// Source of the figure.
        pub cited: Cited,
    }

    /// The figures people ask for first.
    pub struct Headline {
        /// Profit over all months.
        pub profit: Amount,
        /// Vendor earnings: partner discount and incentives, less charges.
        pub earnings: Amount,
        /// Revenue: charges to customers, for the vendor's products and the partner's services; for a
        /// referral partner, what the vendor pays.
        pub revenue: Amount,
        /// Profit as a share of revenue; absent without revenue.
        pub margin: Option<Rate>,
        /// First month from which cumulative cash stays at or above zero; absent when it never does.
        pub payback: Option<Month>,
        /// The deepest cumulative cash, zero or negative: what must be funded.
        pub funding: Amount,
        /// Net present value of the cash at the plan's cost of capital, a twelfth of it each month.
        pub npv: Amount,
        /// Internal rate of return of the cash, per year.
        pub irr: Irr,
    }

    /// A line of the statement.
    pub struct Line {
        /// Its name.
        pub id: String,
        /// The line it is a part of.
        pub parent: Option<String>,
        /// Its title.
        pub title: LineTitle,
        /// The field's term for it.
        pub term: Option<LineTerm>,
        /// Typographic role.
        pub role: LineRole,
        /// Profit or cash.
        pub section: Section,
        /// Its place in the picture from list price to profit.
        pub waterfall: Option<Waterfall>,
        /// Whether it is a running balance, whose total is its last month, instead of a flow.
        pub balance: bool,
        /// The softest basis it rests on; absent when it is the plan's own figures alone.
        pub basis: Option<BasisKind>,
        /// Month by month.
        pub amounts: Vec<Amount>,
        /// Over all months; for a running balance, at the end.
        pub total: Amount,
    }

    /// A part of the vendor's share of the result, by what it rests on.
    pub struct BasisShare {
        /// The basis.
        pub kind: BasisKind,
        /// Amount of partner discount, incentives and charges that rests on it.
        pub amount: Amount,
        /// The same as a share.
        pub share: Rate,
    }

    /// How many rules of the partner's tables the vendor prints, whatever their rates rest on.
    pub struct RulesPrinted {
        /// Rules that are printed.
        pub printed: usize,
        /// All of them.
        pub used: usize,
    }

    /// Result of one incentive, with its reasons.
    pub struct IncentiveReport {
        /// Name of the table.
        pub id: String,
        /// Its title.
        pub title: String,
        /// The field's word for it.
        pub term: Term,
        /// Whether the vendor keeps it.
        pub charge: bool,
        /// Earned over all months.
        pub earned: Amount,
        /// Paid out within the plan, less what was given back.
        pub paid: Amount,
        /// Basis of the table.
        pub basis: BasisKind,
        /// Gates at the last settlement that missed one, or else at the last settlement.
        pub gates: Vec<GateReport>,
        /// The next band at the last settlement, when there is one.
        pub next: Option<NextBand>,
        /// The month in which the months that are not settled yet will be; `None` when all are.
        pub open_until: Option<Month>,
        /// Reasons for the result, and settlements still to come.
        pub because: Vec<Because>,
    }

    /// Something that must be reached.
    pub struct GateReport {
        /// Measure.
        pub label: Measured,
        /// The settlement's month.
        pub month: Month,
        /// Value reached; money is in the programme's currency.
        pub reached: Amount,
        /// Threshold.
        pub needed: Amount,
        /// Unit of both values.
        pub unit: Unit,
        /// Whether reaching is asked for, or staying below.
        pub at_least: bool,
        /// Whether it holds.
        pub met: bool,
        /// Settlements at which it held.
        pub met_times: u32,
        /// Settlements at which it was looked at.
        pub looked_at: u32,
    }

    /// The next band of a scale.
    pub struct NextBand {
        /// The settlement's month.
        pub month: Month,
        /// Value reached.
        pub reached: Amount,
        /// Lower bound of the next band.
        pub needed: Amount,
        /// Unit of both values.
        pub unit: Unit,
        /// The next band's rate or amount.
        pub rate: String,
        /// Unit of the rate or amount.
        pub pays: Unit,
    }

    /// The tier held in a month.
    pub struct TierMonth {
        /// The month.
        pub month: Month,
        /// The tier, a name in the programme.
        pub tier: String,
    }

    /// A change of the partner's terms.
    pub struct TermsChange {
        /// The first month it holds for.
        pub month: Month,
        /// Name of the table.
        pub table: String,
        /// Its title.
        pub title: String,
        /// Tells whether an edition begins, or the last one has ended.
        pub begins: bool,
        /// Its first day, or its last one.
        pub day: Day,
        /// Its rate, when it has a single one for the partner's tier at the start.
        pub rate: Option<Rate>,
    }

    /// A payment on its way.
    pub struct Payout {
        /// Name of the table.
        pub incentive: String,
        /// Month it was earned in: estimated until the month ends, then draft until confirmed.
        pub earned: Month,
        /// Day it is reconciled and confirmed.
        pub confirmed: Day,
        /// Month it arrives in; absent when nothing in sight releases it.
        pub paid: Option<Month>,
        /// Its state at the end of the plan.
        pub state: PayoutState,
        /// In which form.
        pub form: Form,
        /// Amount without tax on top.
        pub amount: Amount,
        /// Amount with tax on top, where the vendor adds it.
        pub with_tax: Option<Amount>,
        /// The rule behind its month, and what delayed it beyond that.
        pub reason: Option<PayoutRule>,
    }
}

/// Stage of a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum PayoutState {
    /// Earned in the plan's last month: still an estimate.
    Estimated,
    /// The month is over; not yet reconciled.
    Draft,
    /// Reconciled and confirmed.
    Confirmed,
    /// Held back by a rule.
    Frozen,
    /// Arrived.
    Paid,
    /// Lost.
    Expired,
}
