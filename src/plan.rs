//! What a partner expects: the book of business a forecast is made of.
//!
//! Shapes only, in the units a person thinks in. Bounds are checked, and turned into sales, by the
//! [forecast](crate::forecast).

use serde::{Deserialize, Serialize};

use crate::date::Month;
use crate::money::{Amount, Rate};
use crate::policy::schema::Id;

macro_rules! inputs {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident : $type:ty,)* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)* }
    )*};
}

inputs! {
    /// A business plan, month by month for up to five years.
    pub struct Plan {
        /// First month.
        pub start: Month,
        /// Number of months, 1 to 60.
        pub months: u32,
        /// Groups of like customers.
        pub cohorts: Vec<Cohort>,
        /// One-off projects.
        pub projects: Vec<Project>,
        /// Services of the partner's own, sold beside the vendor's products.
        pub services: Vec<Service>,
        /// What the business costs to run.
        pub costs: Costs,
        /// When money comes and goes.
        pub cash: Cash,
    }

    /// Like customers: those of today and those to be won.
    pub struct Cohort {
        /// What the partner calls them.
        pub name: String,
        /// Account class, a name in the programme; empty when it has none.
        pub account: Id,
        /// Customers at the start.
        pub customers_today: Amount,
        /// Customers won each month, in the first year.
        pub new_per_month: Amount,
        /// Growth of the number won, from one plan year to the next.
        pub new_growth: Rate,
        /// Share of customers lost each month.
        pub churn: Rate,
        /// Months until a new customer spends in full, in equal steps; 0 or 1 means at once.
        pub ramp_months: u32,
        /// List-price spend of one customer in one month, once ramped up, in the first plan year.
        pub spend: Amount,
        /// Growth of spend per customer, from one plan year to the next.
        pub expansion: Rate,
        /// Change of list prices, from one plan year to the next.
        pub price_change: Rate,
        /// Twelve factors, January first, such as `1.10`; empty for none.
        pub seasonality: Vec<Rate>,
        /// What they buy: shares of spend by product family, adding up to one.
        pub mix: Vec<Share>,
        /// Use of products sold by price list, on top of the spend above.
        pub usage: Vec<Usage>,
        /// Discount off list price given to them.
        pub discount: Rate,
        /// Share of their consumption paid with the vendor's coupons.
        pub coupons: Rate,
    }

    /// A share of spend.
    pub struct Share {
        /// Product family.
        pub family: Id,
        /// Share in the first month.
        pub share: Rate,
        /// Share in the last month, when it moves; it moves in a straight line.
        #[cfg_attr(target_arch = "wasm32", tsify(optional))]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub end: Option<Rate>,
    }

    /// Use of a product that has a price list.
    pub struct Usage {
        /// The price list, a name in the programme.
        pub item: Id,
        /// Units one customer uses in one month.
        pub units: Amount,
    }

    /// A one-off sale.
    pub struct Project {
        /// What the partner calls it.
        pub name: String,
        /// Account class.
        pub account: Id,
        /// Product family.
        pub family: Id,
        /// Plan month it is billed in, from 1.
        pub month: u32,
        /// List price of one.
        pub list: Amount,
        /// How many like it.
        pub count: Amount,
        /// Discount off list price given to the customer.
        pub discount: Rate,
        /// The deal is registered with the vendor.
        pub registered: bool,
        /// Special-bid discount the vendor approved for it; empty for none.
        #[cfg_attr(target_arch = "wasm32", tsify(optional))]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub bid: Option<Rate>,
        /// Months after billing in which it is given back; absent when it is kept.
        #[cfg_attr(target_arch = "wasm32", tsify(optional))]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub returned_after: Option<u32>,
    }

    /// A service of the partner's own.
    pub struct Service {
        /// What the partner calls it.
        pub name: String,
        /// Sold once or every month.
        pub kind: ServiceKind,
        /// Price for each new customer, or for each customer and month.
        pub price: Amount,
        /// What is left of the price after delivering it.
        pub margin: Rate,
        /// Share of customers who buy it.
        pub attach: Rate,
    }

    /// What the business costs to run.
    pub struct Costs {
        /// Sellers.
        pub sales: Staff,
        /// Pre-sales.
        pub presales: Staff,
        /// Engineers.
        pub engineers: Staff,
        /// Training and certification, per year.
        pub training: Amount,
        /// Marketing, per month.
        pub marketing: Amount,
        /// Programme and platform fees, per year.
        pub fees: Amount,
        /// Cost of winning one customer.
        pub acquisition: Amount,
        /// Yearly cost of the money tied up.
        pub capital: Rate,
        /// Tax on profit.
        pub tax: Rate,
    }

    /// People of one kind.
    pub struct Staff {
        /// How many.
        pub people: Amount,
        /// Cost of one for one month.
        pub monthly: Amount,
    }

    /// When money comes and goes.
    pub struct Cash {
        /// Days after the end of the month until customers pay.
        pub customer_days: u32,
        /// Days after the end of the month until the vendor is paid.
        pub vendor_days: u32,
        /// Share of what customers are charged that never arrives.
        pub bad_debt: Rate,
    }
}

/// Whether a service is sold once or every month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum ServiceKind {
    /// Once for each new customer.
    OneOff,
    /// Every month for each customer.
    Managed,
}
