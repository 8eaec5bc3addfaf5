//! The programme itself: roles, tiers, products, sources, notes, and the basis of every table.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, de};

use super::basis::Basis;
use super::condition::Gate;
use super::incentive::Incentive;
use super::price::{CustomerDiscount, Discount, Price};
use super::{Id, choice, shape, unit_choice};
use crate::date::{Day, Period};
use crate::money::{Amount, Rate, Rounding};
use crate::unread::{self, Wrong};

shape! {
    /// A vendor's partner programme, as one guide prints it.
    pub struct Programme {
        /// Short name used in links and requests, such as `huawei-cloud`.
        pub id: Id,
        /// The programme's own title.
        pub title: String,
        /// Vendor that runs it.
        pub vendor: String,
        /// ISO 4217 code of every amount in the file.
        pub currency: String,
        /// One paragraph on what the programme is.
        pub summary: String,
        /// First month of the vendor's fiscal year, 1 to 12.
        #[serde(default = "january")]
        pub fiscal_year_start: u8,
        /// Rounding of amounts unless their table says otherwise; to the minor unit of the currency when absent.
        #[serde(default)]
        pub rounding: Option<Rounding>,
        /// Sales that make one bill, in the minor unit of its currency.
        #[serde(default)]
        pub bills: Bills,
        /// Simplifications of the model, a sentence each, shown beside every result.
        #[serde(default)]
        pub leaves_out: Vec<String>,
        /// Sources of the facts, named once and cited by name.
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
        /// Credentials a partner may hold: certificates, designations, points, targets.
        #[serde(default)]
        pub credential: Vec<Credential>,
        /// Prices per unit, for products sold by use.
        #[serde(default)]
        pub price: Vec<Price>,
        /// Discounts taken off list price before the vendor bills.
        #[serde(default)]
        pub discount: Vec<Discount>,
        /// Permission to discount to the customer, with its limit.
        #[serde(default)]
        pub customer_discount: Vec<CustomerDiscount>,
        /// Incentives that come back later: rebates, commissions, funds, bounties.
        #[serde(default)]
        pub incentive: Vec<Incentive>,
        /// Charges the vendor keeps: marketplace fees, programme charges. Same shape, opposite sign.
        #[serde(default)]
        pub charge: Vec<Incentive>,
        /// Demands of each tier when tiers are reviewed.
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
        /// Publisher.
        pub publisher: String,
        /// Address where it can be read.
        pub url: String,
        /// The day it was read.
        pub retrieved: Day,
        /// The last day somebody checked that it still says this.
        #[serde(default)]
        pub confirmed: Option<Day>,
    }

    /// A capacity a partner acts in.
    pub struct Role {
        /// Name used by tables.
        pub id: Id,
        /// Title on the page.
        pub title: String,
        /// Description of the role, in a sentence.
        pub summary: String,
        /// Party that bills the customer.
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
        /// Description of the tier, in a sentence.
        #[serde(default)]
        pub summary: String,
        /// The vendor nominates; meeting requirements is not enough.
        #[serde(default)]
        pub by_nomination: bool,
    }

    /// Demands of a tier.
    pub struct TierRule {
        /// The tier.
        pub tier: Id,
        /// First day in force.
        pub effective: Day,
        /// No source prints the first day: it is assumed.
        #[serde(default)]
        pub effective_assumed: bool,
        /// Source of the figure.
        pub basis: Basis,
        /// When tiers are reviewed.
        pub reviewed: Period,
        /// All of these must hold at a review.
        pub gates: Vec<Gate>,
        /// A tier once reached is kept for at least this many months.
        #[serde(default)]
        pub kept_months: u32,
        /// A tier once reached is kept to the end of the next fiscal year at least.
        #[serde(default)]
        pub kept_through_next_year: bool,
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
        /// Source of the class.
        #[serde(default)]
        pub basis: Option<Basis>,
    }

    /// Purposes a class of products counts for.
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
        /// Source of the rule.
        pub basis: Basis,
    }

    /// A class of customer account.
    pub struct Account {
        /// Name used by tables.
        pub id: Id,
        /// Title on the page.
        pub title: String,
        /// Description of these customers and of who serves them.
        pub summary: String,
        /// Source of the class.
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
        /// Cost of obtaining one, where a plan should count it.
        #[serde(default)]
        pub cost: Option<Amount>,
        /// Source of the cost.
        #[serde(default)]
        pub basis: Option<Basis>,
    }

    /// A benefit, a duty or a rule that is shown and cited but never priced.
    pub struct Note {
        /// Name for links.
        pub id: Id,
        /// Its heading.
        pub title: String,
        /// Text of the note.
        pub text: String,
        /// Subject of the note.
        pub about: About,
        /// Source of the figure.
        pub basis: Basis,
    }
}

choice! {
    /// Sales the vendor rounds as one sum.
    #[derive(Default)]
    pub enum Bills {
        /// Purchases of one customer in a month.
        #[default]
        Customer,
        /// All that the partner buys in a month, for whichever customer.
        Month,
    }
}

unit_choice! {
    /// Party that bills the customer.
    pub enum Model {
        /// The partner buys from the vendor and bills the customer.
        Resale,
        /// The vendor bills the customer and pays the partner.
        Referral,
        /// The partner sells its own product through the vendor, who keeps a fee.
        Seller,
    }

    /// Subject of a note.
    pub enum About {
        /// Something the vendor gives that has no price here.
        Benefit,
        /// Something the partner must do.
        Duty,
        /// A rule of the programme's conduct.
        Regulation,
        /// Permission of who may sell to whom.
        Boundary,
    }
}

impl Programme {
    /// Rounding of amounts of its currency where no table says otherwise.
    #[must_use]
    pub fn cents(&self) -> Rounding {
        self.rounding.unwrap_or_else(|| Rounding::to_minor_unit(&self.currency))
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
                    unread::note(&name, Wrong::Repeated);
                    return Err(de::Error::custom("a name stands twice"));
                }
                map.insert(name, value);
            }
            Ok(map)
        }
    }
    deserializer.deserialize_map(Entries(core::marker::PhantomData))
}
