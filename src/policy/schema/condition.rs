//! Conditions: whom a table applies to, which sales it counts and what it measures.

use serde::{Deserialize, Serialize};

use super::{Id, choice, shape, unit_choice};
use crate::date::Day;
use crate::money::{Amount, Rate};

shape! {
    /// Partners that a table applies to. An empty list means all.
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

    /// Sales that a measure, a base or a row reads. An empty list means all.
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

    /// Something that must hold.
    pub struct Gate {
        /// Quantity that is read.
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
        /// Gates of one name here are alternatives: one of them is enough.
        #[serde(default)]
        pub either: Option<Id>,
    }

    /// A multiple of another measure.
    pub struct Times {
        /// The factor.
        pub factor: Rate,
        /// Quantity that is multiplied.
        pub of: Measure,
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
        /// Money is counted at this exchange rate: units of the bounds' currency for one.
        #[serde(default)]
        pub exchange: Option<Rate>,
        /// Read as growth over this baseline, as a fraction of it.
        #[serde(default)]
        pub growth_over: Option<Baseline>,
        /// Read as a share of this other measure.
        #[serde(default)]
        pub share_of: Option<Box<Measure>>,
        /// Multiples of other measures that are added: points, a score of several parts.
        #[serde(default)]
        pub plus: Vec<Times>,
    }
}

choice! {
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

unit_choice! {
    /// Tier that decides the rate.
    #[derive(Default)]
    pub enum TierAt {
        /// The tier at the end of the stretch being settled; of a discount, the month of the sale.
        #[default]
        Settlement,
        /// The tier in the customer's first month: later changes do not touch it.
        Signing,
    }

    /// Rule by which a discount meets those listed before it.
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

    /// Quantities that can be read off a sale.
    #[derive(Default)]
    pub enum Quantity {
        /// List price.
        List,
        /// List price less the partner's discount.
        Settled,
        /// Amount the vendor bills in money: settled, without coupons and purchases of stored value.
        #[default]
        Billed,
        /// Amount the customer is charged.
        Charged,
        /// Amount the customer pays in money: charged, without coupons and purchases of stored value.
        Paid,
        /// Amount the customer is charged, less what is withheld from it in the customer's country.
        Proceeds,
        /// Amount the customer is charged above the sale's floor price.
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
        /// Number the partner holds.
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
        /// The three months that end with the one being settled.
        TrailingQuarter,
        /// The six months that end with the one being settled.
        TrailingHalf,
        /// The twelve months that end with the one being settled.
        TrailingYear,
        /// Each month of the stretch by itself: the least of them, so that every month must reach a bound.
        WeakestMonth,
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

    /// Means by which a sale was paid for.
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
}
