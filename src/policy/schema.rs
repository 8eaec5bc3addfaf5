//! The shape of a policy file: what a programme may say, and nothing else.
//!
//! One file is one programme. Every table is whole, dated and carries its basis. The same types
//! are read from TOML when the crate is built, from JSON when a visitor brings their own terms,
//! and from packed bytes at run time, so they hold plain data only. Unknown keys are refused.
//!
//! Read an incentive from top to bottom as a sentence: *who* it is for ([`Applies`]), what opens it
//! ([`Gate`]), what it is paid on ([`Base`]), at which rate ([`Scale`] over [`Row`]s), within which
//! [`Limit`]s, beside or after which others ([`Stack`]), and how it reaches the partner ([`Payout`]).

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, de};

use crate::date::{Day, Period};
use crate::money::{Amount, Rate, Rounding};

/// The name of a thing inside a programme, in kebab-case, such as `settlement-discount`.
pub type Id = String;

/// Kinds of sale every programme knows; a file declares only further ones.
pub const BUILT_IN_KINDS: [&str; 5] = ["new", "renewal", "expansion", "migration", "project"];

/// Marks a sale may carry in every programme: `registered` is a registered deal.
pub const BUILT_IN_TAGS: [&str; 1] = ["registered"];

macro_rules! shape {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident : $type:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case", deny_unknown_fields)]
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)* }
    )*};
}

macro_rules! choice {
    ($($(#[$meta:meta])* pub enum $name:ident { $($body:tt)* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($body)* }
    )*};
}

shape! {
    /// A vendor's partner programme, as one guide prints it.
    pub struct Programme {
        /// Short name used in links and requests, such as `huawei-cloud`.
        pub id: Id,
        /// The programme's own title.
        pub title: String,
        /// Who runs it.
        pub vendor: String,
        /// ISO 4217 code of every amount in the file.
        pub currency: String,
        /// One paragraph on what the programme is.
        pub summary: String,
        /// First month of the vendor's fiscal year, 1 to 12.
        #[serde(default = "january")]
        pub fiscal_year_start: u8,
        /// How amounts are rounded unless their table says otherwise; to the minor unit of the currency when absent.
        #[serde(default)]
        pub rounding: Option<Rounding>,
        /// What the model leaves out, a sentence each, shown beside every result.
        #[serde(default)]
        pub leaves_out: Vec<String>,
        /// Where the facts come from, named once and cited by name.
        #[serde(default, deserialize_with = "distinct")]
        pub sources: BTreeMap<Id, Source>,
        /// The capacities a partner may act in.
        pub role: Vec<Role>,
        /// Levels of partnership, lowest first.
        #[serde(default)]
        pub tier: Vec<Tier>,
        /// Product families sold under the programme.
        pub family: Vec<Family>,
        /// Product classes: what counts to a gate, what earns, what may be discounted.
        #[serde(default)]
        pub class: Vec<Class>,
        /// Classes of customer account, and who may sell to them.
        #[serde(default)]
        pub account: Vec<Account>,
        /// Kinds of sale the tables tell apart beyond `new` and `renewal`.
        #[serde(default)]
        pub kind: Vec<Named>,
        /// Marks a sale may carry, such as `registered` for deal registration.
        #[serde(default)]
        pub tag: Vec<Named>,
        /// Groups of countries the tables name.
        #[serde(default)]
        pub country_group: Vec<CountryGroup>,
        /// What a partner may hold: certificates, designations, points, targets.
        #[serde(default)]
        pub credential: Vec<Credential>,
        /// Prices per unit, for products sold by use.
        #[serde(default)]
        pub price: Vec<Price>,
        /// Discounts taken off list price before the vendor bills.
        #[serde(default)]
        pub discount: Vec<Discount>,
        /// Whether and how far the partner may discount to the customer.
        #[serde(default)]
        pub customer_discount: Vec<CustomerDiscount>,
        /// What comes back later: rebates, commissions, funds, bounties.
        #[serde(default)]
        pub incentive: Vec<Incentive>,
        /// What the vendor keeps: marketplace fees, programme charges. Same shape, opposite sign.
        #[serde(default)]
        pub charge: Vec<Incentive>,
        /// What each tier demands when tiers are reviewed.
        #[serde(default)]
        pub tier_rule: Vec<TierRule>,
        /// Benefits and duties that are shown and cited but never priced.
        #[serde(default)]
        pub note: Vec<Note>,
    }

    /// A document a table rests on.
    pub struct Source {
        /// The document's title.
        pub title: String,
        /// Who published it.
        pub publisher: String,
        /// Where it can be read.
        pub url: String,
        /// The day it was read.
        pub retrieved: Day,
        /// The last day somebody checked that it still says this.
        #[serde(default)]
        pub confirmed: Option<Day>,
    }

    /// A document and the place in it.
    pub struct Citation {
        /// A name under `sources`.
        pub source: Id,
        /// The section, table or row.
        pub at: String,
    }

    /// A capacity a partner acts in.
    pub struct Role {
        /// Name used by tables.
        pub id: Id,
        /// Title on the page.
        pub title: String,
        /// What the role does, in a sentence.
        pub summary: String,
        /// Who bills the customer.
        pub model: Model,
        /// Tiers open to the role; empty when the role has none.
        #[serde(default)]
        pub tiers: Vec<Id>,
        /// Account classes the role may sell to; empty for all.
        #[serde(default)]
        pub accounts: Vec<Id>,
    }

    /// A level of partnership.
    pub struct Tier {
        /// Name used by tables.
        pub id: Id,
        /// Title on the page.
        pub title: String,
        /// What it takes or means, in a sentence.
        #[serde(default)]
        pub summary: String,
        /// The vendor nominates; meeting requirements is not enough.
        #[serde(default)]
        pub by_nomination: bool,
    }

    /// A family of products.
    pub struct Family {
        /// Name used by tables.
        pub id: Id,
        /// Title on the page.
        pub title: String,
        /// Name of its product class; absent when the programme has no classes.
        #[serde(default)]
        pub class: Option<Id>,
        /// Share of a first plan's sales, shown until the partner types their own.
        pub example_share: Rate,
        /// Where the class comes from.
        #[serde(default)]
        pub basis: Option<Basis>,
    }

    /// What a class of products counts for.
    pub struct Class {
        /// Name used by families and filters.
        pub id: Id,
        /// Title on the page.
        pub title: String,
        /// Its sales count towards gates.
        pub counts: bool,
        /// Its sales earn incentives.
        pub earns: bool,
        /// The partner may discount it to the customer.
        pub discountable: bool,
        /// Where the rule comes from.
        pub basis: Basis,
    }

    /// A class of customer account.
    pub struct Account {
        /// Name used by tables.
        pub id: Id,
        /// Title on the page.
        pub title: String,
        /// Who these customers are and who serves them.
        pub summary: String,
        /// Where the class comes from.
        pub basis: Basis,
    }

    /// Something with a name and a title.
    pub struct Named {
        /// Name used by tables.
        pub id: Id,
        /// Title on the page.
        pub title: String,
    }

    /// Countries that share a rule.
    pub struct CountryGroup {
        /// Name used by tables.
        pub id: Id,
        /// Title on the page.
        pub title: String,
        /// ISO 3166 alpha-2 codes.
        pub members: Vec<String>,
    }

    /// Something a partner may hold.
    pub struct Credential {
        /// Name used by gates.
        pub id: Id,
        /// Title on the page.
        pub title: String,
        /// What one costs to obtain, where a plan should count it.
        #[serde(default)]
        pub cost: Option<Amount>,
        /// Where the cost comes from.
        #[serde(default)]
        pub basis: Option<Basis>,
    }

    /// The price of a product sold by use.
    pub struct Price {
        /// Name used by sales and plans.
        pub id: Id,
        /// Title on the page.
        pub title: String,
        /// First day in force.
        pub effective: Day,
        /// Where it comes from.
        pub basis: Basis,
        /// Family its revenue belongs to.
        pub family: Id,
        /// What one unit is, such as `1,000 tokens`.
        pub unit: String,
        /// Whether the bands read units or the customer's list-price spend of the month.
        #[serde(default)]
        pub reads: PriceReads,
        /// Families whose spend is read; empty for all but the price's own.
        #[serde(default)]
        pub spend_on: Vec<Id>,
        /// How bands combine.
        pub scale: Scale,
        /// Which band owns a limit.
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
        /// How it meets discounts listed before it.
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
        /// What is rounded; each line where a rounding is given, else the bill.
        #[serde(default)]
        pub rounds: Option<PriceRounds>,
    }

    /// Whether the partner may discount to the customer.
    pub struct CustomerDiscount {
        /// Name of the table.
        pub id: Id,
        /// Title on the page.
        pub title: String,
        /// First day in force.
        pub effective: Day,
        /// Last day in force, when the guide names one.
        #[serde(default)]
        pub until: Option<Day>,
        /// Where it comes from.
        pub basis: Basis,
        /// The partners it is for.
        #[serde(default)]
        pub applies: Applies,
        /// The most the partner may give; zero forbids it.
        pub at_most: Rate,
    }

    /// Which partners a table is for. An empty list means all.
    #[derive(Default)]
    pub struct Applies {
        /// Roles.
        #[serde(default)]
        pub roles: Vec<Id>,
        /// Tiers.
        #[serde(default)]
        pub tiers: Vec<Id>,
        /// Countries, by ISO code or group name.
        #[serde(default)]
        pub countries: Vec<String>,
        /// Countries left out, by ISO code or group name.
        #[serde(default)]
        pub not_countries: Vec<String>,
    }

    /// Which sales a measure, a base or a row reads. An empty list means all.
    #[derive(Default)]
    pub struct Filter {
        /// Product families.
        #[serde(default)]
        pub families: Vec<Id>,
        /// Product families left out.
        #[serde(default)]
        pub not_families: Vec<Id>,
        /// Product classes, in place of those that count or earn.
        #[serde(default)]
        pub classes: Vec<Id>,
        /// Account classes.
        #[serde(default)]
        pub accounts: Vec<Id>,
        /// Kinds of sale.
        #[serde(default)]
        pub kinds: Vec<Id>,
        /// Ways of paying.
        #[serde(default)]
        pub means: Vec<Means>,
        /// Marks the sale must carry, every one of them.
        #[serde(default)]
        pub tags: Vec<Id>,
        /// Marks the sale must not carry.
        #[serde(default)]
        pub not_tags: Vec<Id>,
        /// Countries of the customer, by ISO code or group name.
        #[serde(default)]
        pub countries: Vec<String>,
        /// Age of the customer relation in months: at least.
        #[serde(default)]
        pub age_from: Option<u32>,
        /// Age of the customer relation in months: less than.
        #[serde(default)]
        pub age_below: Option<u32>,
        /// Ordered on this day or later.
        #[serde(default)]
        pub ordered_from: Option<Day>,
        /// Ordered before this day.
        #[serde(default)]
        pub ordered_before: Option<Day>,
    }

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

    /// Something read off the sales, or off what the partner holds.
    #[derive(Default)]
    pub struct Measure {
        /// The quantity.
        pub of: Quantity,
        /// Name of the credential, when the quantity is one.
        #[serde(default)]
        pub credential: Option<Id>,
        /// The stretch it is read over; the incentive's own when absent.
        #[serde(default)]
        pub over: Option<Window>,
        /// The sales it reads.
        #[serde(default, rename = "where")]
        pub sales: Filter,
        /// Money is counted at this exchange rate: so many of the currency the bounds are in, for one.
        #[serde(default)]
        pub exchange: Option<Rate>,
        /// Read as growth over this baseline, as a fraction of it.
        #[serde(default)]
        pub growth_over: Option<Baseline>,
        /// Read as a share of this other measure.
        #[serde(default)]
        pub share_of: Option<Box<Measure>>,
    }

    /// Something that must hold.
    pub struct Gate {
        /// What is read.
        pub measure: Measure,
        /// The least that passes.
        #[serde(default)]
        pub at_least: Option<Amount>,
        /// Anything under this passes.
        #[serde(default)]
        pub below: Option<Amount>,
        /// The least that passes, as a multiple of the baseline or credential named.
        #[serde(default)]
        pub at_least_times: Option<Times>,
        /// The partners it is asked of; the others pass.
        #[serde(default)]
        pub applies: Applies,
        /// Whose sales are read, when not those the table takes together: the partner's as a whole
        /// beside each customer's, or each sale alone.
        #[serde(default)]
        pub grain: Option<Grain>,
    }

    /// A multiple of another measure.
    pub struct Times {
        /// The factor.
        pub factor: Rate,
        /// What is multiplied.
        pub of: Measure,
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

    /// How and when an incentive reaches the partner.
    #[derive(Default)]
    pub struct Payout {
        /// In which form.
        #[serde(default)]
        pub form: Form,
        /// Parts in other forms; the rest is paid in `form`.
        #[serde(default)]
        pub split: Vec<Split>,
        /// Calendar days that pass from the end of the stretch to reconciliation at least.
        #[serde(default)]
        pub reconciled_after_days: u32,
        /// Working days from then to reconciliation.
        #[serde(default)]
        pub reconciled_after_working_days: u32,
        /// Working days from reconciliation to the invoice notice.
        #[serde(default)]
        pub invoiced_after_working_days: u32,
        /// Calendar days from the invoice to the money.
        #[serde(default)]
        pub paid_after_days: u32,
        /// Calendar days during which late transactions still count, before reconciliation.
        #[serde(default)]
        pub grace_days: u32,
        /// Full months held back after the stretch, for instance until a customer has paid for 90 days.
        #[serde(default)]
        pub held_months: u32,
        /// Paid in this many equal monthly parts.
        #[serde(default)]
        pub instalments: Option<u32>,
        /// Smaller sums are carried forward until this much is due.
        #[serde(default)]
        pub minimum: Option<Amount>,
        /// Tables of one name here are paid as one sum: the minimum and the half-year's threshold are
        /// read over all of them.
        #[serde(default)]
        pub together: Option<Id>,
        /// What holds the money back without changing what was earned.
        #[serde(default)]
        pub freezes: Vec<Freeze>,
        /// Tax the vendor adds on top.
        #[serde(default)]
        pub tax_on_top: Option<Rate>,
        /// Lost when not claimed within this many months.
        #[serde(default)]
        pub expires_after_months: Option<u32>,
    }

    /// A part of an incentive paid in another form.
    pub struct Split {
        /// In which form.
        pub form: Form,
        /// Share of the incentive.
        pub share: Rate,
        /// Below this much in a half-year the part is paid in the main form at its end.
        #[serde(default)]
        pub at_least_per_half: Option<Amount>,
    }

    /// What is taken back when a customer leaves or gives back early.
    pub struct Clawback {
        /// Months after the sale during which it may be taken back.
        pub within_months: u32,
        /// In proportion to the months left, or in full.
        pub how: ClawbackShare,
    }

    /// What a tier demands.
    pub struct TierRule {
        /// The tier.
        pub tier: Id,
        /// First day in force.
        pub effective: Day,
        /// Where it comes from.
        pub basis: Basis,
        /// When tiers are reviewed.
        pub reviewed: Period,
        /// All of these must hold at a review.
        pub gates: Vec<Gate>,
        /// A tier once reached is kept for at least this many months.
        #[serde(default)]
        pub kept_months: u32,
    }

    /// A benefit, a duty or a rule that is shown and cited but never priced.
    pub struct Note {
        /// Name for links.
        pub id: Id,
        /// Its heading.
        pub title: String,
        /// What it says.
        pub text: String,
        /// What sort of note it is.
        pub about: About,
        /// Where it comes from.
        pub basis: Basis,
    }
}

choice! {
    /// What a table rests on. Required: a figure without one cannot be written down.
    pub enum Basis {
        /// Printed by the vendor.
        Published(Citation),
        /// Printed by somebody else about the vendor.
        Reported(Citation),
        /// Nobody prints it: our placeholder, and why this number.
        Illustrative(String),
        /// The partner's own contract. Never in a shipped file.
        Own(String),
    }

    /// Either side of a growth comparison.
    pub enum Baseline {
        /// A fixed amount.
        Fixed(Amount),
        /// The same stretch one year before.
        SamePeriodLastYear,
        /// The average of this many stretches before.
        Rolling(u32),
        /// A target the partner was given, held as a credential.
        Credential(Id),
    }
}

macro_rules! unit_choice {
    ($($(#[$meta:meta])* pub enum $name:ident { $($body:tt)* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($body)* }
    )*};
}

unit_choice! {
    /// Who bills the customer.
    pub enum Model {
        /// The partner buys from the vendor and bills the customer.
        Resale,
        /// The vendor bills the customer and pays the partner.
        Referral,
        /// The partner sells its own product through the vendor, who keeps a fee.
        Seller,
    }

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

    /// What can be read off a sale.
    #[derive(Default)]
    pub enum Quantity {
        /// List price.
        List,
        /// List price less the partner's discount.
        Settled,
        /// What the vendor bills in money: settled, without coupons and purchases of stored value.
        #[default]
        Billed,
        /// What the customer is charged.
        Charged,
        /// What the customer pays in money: charged, without coupons and purchases of stored value.
        Paid,
        /// What the customer is charged, less what is withheld from it in the customer's country.
        Proceeds,
        /// What the customer is charged above the sale's floor price.
        AboveFloor,
        /// The cost of what was sold, at purchase price.
        Purchase,
        /// Units sold.
        Units,
        /// Customers who bought.
        Customers,
        /// Customers who bought for the first time.
        NewCustomers,
        /// Sales made.
        Transactions,
        /// What the partner holds.
        Credential,
    }

    /// The stretch a measure is read over.
    pub enum Window {
        /// The month being settled.
        Month,
        /// The quarter being settled.
        Quarter,
        /// The half-year being settled.
        Half,
        /// The year being settled.
        Year,
        /// Everything so far.
        Lifetime,
        /// The twelve months that end with the one being settled.
        TrailingYear,
        /// The month before.
        PreviousMonth,
        /// The quarter before.
        PreviousQuarter,
        /// The year before.
        PreviousYear,
    }

    /// Whose sales are taken together before the scale is read.
    #[derive(Default)]
    pub enum Grain {
        /// All of the partner's.
        #[default]
        Partner,
        /// Each customer's alone.
        Customer,
        /// Each sale alone.
        Transaction,
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

    /// Which tier decides the rate.
    #[derive(Default)]
    pub enum TierAt {
        /// The tier at the end of the stretch being settled; of a discount, the month of the sale.
        #[default]
        Settlement,
        /// The tier in the customer's first month: later changes do not touch it.
        Signing,
    }

    /// How a discount meets those listed before it.
    #[derive(Default)]
    pub enum Combines {
        /// Their rates are added.
        #[default]
        Add,
        /// It is taken off what they leave.
        After,
        /// It stands alone: those before it fall away.
        Replace,
        /// It is used only where none before it applies.
        Fallback,
    }

    /// What is rounded of what an incentive earns.
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

    /// What is rounded of the prices a vendor bills.
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

    /// What a price list's bands read.
    #[derive(Default)]
    pub enum PriceReads {
        /// Units used in the month.
        #[default]
        Units,
        /// The customer's list-price spend in the month.
        Spend,
    }

    /// How a sale was paid for.
    #[derive(Default)]
    pub enum Means {
        /// Money.
        #[default]
        Cash,
        /// On credit, to be collected.
        Credit,
        /// A vendor's coupon or voucher.
        Coupon,
        /// A coupon for testing.
        TestCoupon,
        /// Drawn from stored value bought before.
        StoredValue,
        /// The purchase of stored value.
        StoredValuePurchase,
    }

    /// In which form an incentive is paid.
    #[derive(Default)]
    pub enum Form {
        /// Money to the bank.
        #[default]
        Cash,
        /// Credit on the partner's account with the vendor.
        AccountCredit,
        /// Coupons to spend with the vendor.
        Coupon,
        /// Co-operative marketing money, against claims.
        CoOp,
        /// Marketing development money, against claims.
        Mdf,
        /// Taken off the vendor's invoice.
        InvoiceCredit,
    }

    /// What holds an incentive's money back.
    pub enum Freeze {
        /// Any bill of the same stretch is unpaid: until the day after it is paid.
        StretchUnpaid,
        /// Any bill at all is overdue when it is claimed.
        AnyOverdue,
        /// Sales on credit, until the customer's money has arrived.
        UntilCollected,
    }

    /// How much is taken back.
    pub enum ClawbackShare {
        /// In proportion to the months left.
        ProRata,
        /// All of it.
        Full,
    }

    /// What a note is about.
    pub enum About {
        /// Something the vendor gives that has no price here.
        Benefit,
        /// Something the partner must do.
        Duty,
        /// A rule of the programme's conduct.
        Regulation,
        /// Who may sell to whom.
        Boundary,
    }
}

const fn january() -> u8 {
    1
}

/// Reads a map in which no key stands twice. TOML knows no such map, but JSON does, and the last
/// entry would silently win.
fn distinct<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<BTreeMap<Id, T>, D::Error> {
    struct Entries<T>(core::marker::PhantomData<T>);
    impl<'de, T: Deserialize<'de>> de::Visitor<'de> for Entries<T> {
        type Value = BTreeMap<Id, T>;
        fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
            f.write_str("names and what they stand for")
        }
        fn visit_map<A: de::MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
            let mut map = BTreeMap::new();
            while let Some((name, value)) = entries.next_entry::<Id, T>()? {
                if map.contains_key(&name) {
                    return Err(de::Error::custom(format!("\"{name}\" stands here twice: keep one of them")));
                }
                map.insert(name, value);
            }
            Ok(map)
        }
    }
    deserializer.deserialize_map(Entries(core::marker::PhantomData))
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

impl Programme {
    /// How amounts of its currency are rounded where no table says otherwise.
    #[must_use]
    pub fn cents(&self) -> Rounding {
        self.rounding.unwrap_or_else(|| Rounding::to_minor_unit(&self.currency))
    }
}

impl Discount {
    /// What is rounded of the prices it makes.
    #[must_use]
    pub fn rounds(&self) -> PriceRounds {
        self.rounds.unwrap_or(if self.rounding.is_some() { PriceRounds::Line } else { PriceRounds::Bill })
    }
}

impl Basis {
    /// Its one-word name.
    #[must_use]
    pub const fn kind(&self) -> BasisKind {
        match self {
            Self::Published(_) => BasisKind::Published,
            Self::Reported(_) => BasisKind::Reported,
            Self::Illustrative(_) => BasisKind::Illustrative,
            Self::Own(_) => BasisKind::Own,
        }
    }
}

unit_choice! {
    /// What a figure rests on, from firm to soft; a product of two rests on the softer.
    pub enum BasisKind {
        /// Printed by the vendor.
        Published,
        /// The partner's own contract.
        Own,
        /// Printed by somebody else about the vendor.
        Reported,
        /// Our placeholder.
        Illustrative,
    }
}
