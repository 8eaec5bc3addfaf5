//! The table of a plan's fields: each is declared once, with its type and with all that is known of it.
//!
//! The list of files that a new field touches is in `docs/fields.md`.

use serde::{Deserialize, Serialize};

use super::field::{Bounds, Cost, Field, Kind, Length, Named};
use super::walk::{Path, Value, Visit, Visitor};
use crate::date::Month;
use crate::money::{Amount, Rate};
use crate::phrase::Phrase as P;
use crate::policy::schema::Id;

/// Writes structs, the table of their fields and the walk over them: `member: type = description`.
macro_rules! plan {
    ($($(#[$meta:meta])* pub struct $name:ident {
        $($(#[$field_meta:meta])* pub $field:ident: $type:ty = $described:expr,)*
    })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)* }

        impl $name {
            /// Its fields, in the order they are declared in.
            pub const FIELDS: &'static [Field] = &[$(Field { name: stringify!($field), ..$described },)*];
        }

        impl Visit for $name {
            fn visit(&self, at: &Path<'_>, _: &'static Field, visitor: &mut dyn Visitor) {
                let mut fields = Self::FIELDS.iter();
                $(if let Some(field) = fields.next() {
                    self.$field.visit(&at.field(field), field, visitor);
                })*
            }
        }
    )*};
}

/// Months in a plan.
pub const MONTHS: u32 = 60;

const NAME: Field = Field::of(Kind::Name).blank("");
const ACCOUNT: Field = Field::of(Kind::Id(Named::Account)).blank("partner-led");
const FAMILY: Field = Field::of(Kind::Id(Named::Family));
const DAYS: Field = Field::of(Kind::Whole(0, 365)).blank("30");

const fn money(label: P) -> Field {
    Field::figure(Bounds::MONEY, label)
}

const fn count(label: P) -> Field {
    Field::figure(Bounds::COUNT, label).blank("0")
}

const fn share(label: P) -> Field {
    Field::figure(Bounds::SHARE, label)
}

const fn growth(label: P) -> Field {
    Field::figure(Bounds::GROWTH, label).blank("0")
}

const fn staff(place: usize) -> Field {
    Field { cost: Some(Cost::Staff), ..Field::of(Kind::Group(Staff::FIELDS, Some(place))) }
}

plan! {
    /// A business plan, month by month for up to five years.
    pub struct Plan {
        /// First month.
        pub start: Month = Field::of(Kind::Month).blank("2027-01"),
        /// Number of months, 1 to 60.
        pub months: u32 = Field::of(Kind::Whole(1, MONTHS)).blank("36"),
        /// Groups of like customers.
        pub cohorts: Vec<Cohort> = Field::list(Cohort::FIELDS, Length::UpTo(12)),
        /// One-off projects.
        pub projects: Vec<Project> = Field::list(Project::FIELDS, Length::UpTo(40)),
        /// Services of the partner's own, sold beside the vendor's products.
        pub services: Vec<Service> = Field::list(Service::FIELDS, Length::UpTo(12)),
        /// Running costs of the business.
        pub costs: Costs = Field::of(Kind::Group(Costs::FIELDS, None)),
        /// When money comes and goes.
        pub cash: Cash = Field::of(Kind::Group(Cash::FIELDS, None)),
    }

    /// Like customers: those of today and those to be won.
    pub struct Cohort {
        /// Name given by the partner.
        pub name: String = NAME,
        /// Account class, a name in the programme; empty when it has none.
        pub account: Id = ACCOUNT,
        /// Customers at the start.
        pub customers_today: Amount = count(P::CustomersToday),
        /// Customers won each month, in the first year.
        pub new_per_month: Amount =
            count(P::CustomersPerMonth).blank("1"),
        /// Growth of the number won, from one plan year to the next.
        pub new_growth: Rate = growth(P::CustomerGrowth),
        /// Share of customers lost each month.
        pub churn: Rate = share(P::Churn).blank("0"),
        /// Months until a new customer spends in full, in equal steps; 0 or 1 means at once.
        pub ramp_months: u32 = Field::of(Kind::Whole(0, 24)).blank("0"),
        /// List-price spend of one customer in one month, once ramped up, in the first plan year.
        pub spend: Amount = money(P::SpendFirstYear).blank("1000"),
        /// Growth of spend per customer, from one plan year to the next.
        pub expansion: Rate = growth(P::Expansion),
        /// Change of list prices, from one plan year to the next.
        pub price_change: Rate = growth(P::PriceChange),
        /// Twelve factors, January first, such as `1.10`; empty for none.
        pub seasonality: Vec<Rate> = Field::list(
            &[Field::figure(Bounds::FACTOR, P::Season).blank("1")], Length::Year),
        /// Mix of purchases: shares of spend by product family, adding up to one.
        pub mix: Vec<Share> = Field::list(Share::FIELDS, Length::Families),
        /// Use of products sold by price list, on top of the spend above.
        pub usage: Vec<Usage> = Field::list(Usage::FIELDS, Length::UpTo(12)),
        /// Discount off list price given to them.
        pub discount: Rate = share(P::DiscountGiven).blank("0"),
        /// Share of their consumption paid with the vendor's coupons.
        pub coupons: Rate = share(P::CouponShare).blank("0"),
    }

    /// A share of spend.
    pub struct Share {
        /// Product family.
        pub family: Id = FAMILY.blank(""),
        /// Share in the first month.
        pub share: Rate = share(P::MixShare).together().blank("0"),
        /// Share in the last month, when it moves; it moves in a straight line.
        #[cfg_attr(target_arch = "wasm32", tsify(optional))]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub end: Option<Rate> = share(P::MixShareEnd).together(),
    }

    /// Use of a product that has a price list.
    pub struct Usage {
        /// The price list, a name in the programme.
        pub item: Id = Field::of(Kind::Id(Named::PriceList)).blank(""),
        /// Units one customer uses in one month.
        pub units: Amount = Field { kind: Kind::Use, ..count(P::UnitsPerCustomer).blank("1") },
    }

    /// A one-off sale.
    pub struct Project {
        /// Name given by the partner.
        pub name: String = NAME,
        /// Account class.
        pub account: Id = ACCOUNT,
        /// Product family.
        pub family: Id = FAMILY.blank("compute"),
        /// Plan month it is billed in, from 1.
        pub month: u32 = Field::of(Kind::PlanMonth).blank("1"),
        /// List price of one.
        pub list: Amount = money(P::ProjectPrice).blank("100000"),
        /// Number of like projects.
        pub count: Amount = count(P::ProjectCount).blank("1"),
        /// Discount off list price given to the customer.
        pub discount: Rate = share(P::ProjectDiscount).blank("0"),
        /// The deal is registered with the vendor.
        pub registered: bool = Field::of(Kind::Flag).blank("true"),
        /// Special-bid discount the vendor approved for it; empty for none.
        #[cfg_attr(target_arch = "wasm32", tsify(optional))]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub bid: Option<Rate> = share(P::Bid),
        /// Months after billing in which it is given back; absent when it is kept.
        #[cfg_attr(target_arch = "wasm32", tsify(optional))]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub returned_after: Option<u32> =
            Field::of(Kind::Whole(0, MONTHS)),
    }

    /// A service of the partner's own.
    pub struct Service {
        /// Name given by the partner.
        pub name: String = NAME,
        /// Sold once or every month.
        pub kind: ServiceKind = Field::of(Kind::Choice(&["one-off", "managed"])).blank("managed"),
        /// Price for each new customer, or for each customer and month.
        pub price: Amount = money(P::ServicePrice).blank("0"),
        /// Margin on the price after delivery.
        pub margin: Rate =
            Field::figure(Bounds::MARGIN, P::ServiceMargin).blank("0.3").titled("serviceMargin"),
        /// Share of customers who buy it.
        pub attach: Rate = share(P::ServiceAttach).blank("1"),
    }

    /// Running costs of the business.
    pub struct Costs {
        /// Sellers.
        pub sales: Staff = staff(0),
        /// Pre-sales.
        pub presales: Staff = staff(1),
        /// Engineers.
        pub engineers: Staff = staff(2),
        /// Training and certification, per year.
        pub training: Amount = Field::cost(Cost::Yearly, P::CostTraining),
        /// Marketing, per month.
        pub marketing: Amount = Field::cost(Cost::Monthly, P::CostMarketing),
        /// Rent of the partner's offices, per month.
        #[serde(default)]
        pub rent: Amount = Field::cost(Cost::Monthly, P::CostRent),
        /// Software and tools of the partner's own, per month.
        #[serde(default)]
        pub software: Amount = Field::cost(Cost::Monthly, P::CostSoftware),
        /// Programme and platform fees, per year.
        pub fees: Amount = Field::cost(Cost::Yearly, P::CostFees),
        /// Cost of winning one customer.
        pub acquisition: Amount = Field::cost(Cost::PerCustomerWon, P::AcquisitionEach),
        /// Yearly cost of the money tied up.
        pub capital: Rate = share(P::CapitalRate).blank("0"),
        /// Tax on profit.
        pub tax: Rate = share(P::TaxRate).blank("0"),
    }

    /// People of one kind.
    pub struct Staff {
        /// Count.
        pub people: Amount = Field::figure(Bounds::PEOPLE, P::People).blank("0"),
        /// Cost of one for one month.
        pub monthly: Amount = money(P::PersonMonthly).blank("0"),
    }

    /// When money comes and goes.
    pub struct Cash {
        /// Days after the end of the month until customers pay.
        pub customer_days: u32 = DAYS,
        /// Days after the end of the month until the vendor is paid.
        pub vendor_days: u32 = DAYS,
        /// Share of what customers are charged that never arrives.
        pub bad_debt: Rate = share(P::BadDebtShare).blank("0"),
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

/// The field whose input has the label `label`, and the list or group of the plan it belongs to.
#[must_use]
pub fn labelled(label: P) -> Option<(&'static Field, &'static Field)> {
    fn inside(fields: &'static [Field], label: P) -> Option<&'static Field> {
        fields
            .iter()
            .find_map(|field| if field.label == Some(label) { Some(field) } else { inside(field.inside(), label) })
    }
    Plan::FIELDS.iter().find_map(|of| Some((inside(of.inside(), label)?, of)))
}

impl Visit for ServiceKind {
    fn visit(&self, at: &Path<'_>, field: &'static Field, visitor: &mut dyn Visitor) {
        visitor.value(at, field, Value::Chosen);
    }
}

/// Visits every field of `plan`, in the order of the table.
pub fn walk(plan: &Plan, visitor: &mut dyn Visitor) {
    const TOP: Field = Field::of(Kind::Group(Plan::FIELDS, None));
    plan.visit(&Path::TOP, &TOP, visitor);
}
