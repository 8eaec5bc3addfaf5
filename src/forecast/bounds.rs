//! What each figure of a plan may be. The plan's [check](super::check) refuses what is beyond, and whatever
//! [moves](crate::driver) a figure stays within.

use rust_decimal::Decimal;

use crate::formula::Unit;
use crate::phrase::Phrase;
use crate::policy::schema::PriceReads;

/// What one figure may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The least.
    pub least: Decimal,
    /// The most.
    pub most: Decimal,
    /// Its smallest step: a cent, a hundredth of a customer, a hundredth of one per cent.
    pub step: Decimal,
    /// What it is a number of.
    pub unit: Unit,
}

impl Bounds {
    fn new(least: Decimal, most: Decimal, places: u32, unit: Unit) -> Self {
        Self { least, most, step: Decimal::new(1, places), unit }
    }

    /// Customers, projects, certificates.
    #[must_use]
    pub fn count() -> Self {
        Self::new(Decimal::ZERO, Decimal::from(1_000_000), 2, Unit::Count)
    }

    /// Money of one thing in one month.
    fn money() -> Self {
        Self::new(Decimal::ZERO, Decimal::from(1_000_000_000), 2, Unit::Money)
    }

    /// A share of one.
    fn share() -> Self {
        Self::new(Decimal::ZERO, Decimal::ONE, 4, Unit::Rate)
    }

    /// The use of a price list by one customer: units, or the share of customers who have what is priced by spend.
    #[must_use]
    pub fn usage(reads: PriceReads) -> Self {
        match reads {
            PriceReads::Units => Self { unit: Unit::Count, ..Self::money() },
            PriceReads::Spend => Self { unit: Unit::Count, ..Self::share() },
        }
    }

    /// A figure that a plan holds itself; nothing for any other, and for [usage](Self::usage), which depends on
    /// the price list.
    #[must_use]
    pub fn of(what: Phrase) -> Option<Self> {
        Some(match what {
            Phrase::CustomersToday | Phrase::CustomersPerMonth | Phrase::ProjectCount => Self::count(),
            Phrase::CustomerGrowth | Phrase::Expansion | Phrase::PriceChange => {
                Self::new(Decimal::new(-9, 1), Decimal::TEN, 4, Unit::Rate)
            }
            Phrase::Season => Self::new(Decimal::ZERO, Decimal::TEN, 4, Unit::Count),
            // A service may cost up to twice its price: sold below cost to win the rest.
            Phrase::ServiceMargin => Self::new(-Decimal::ONE, Decimal::ONE, 4, Unit::Rate),
            Phrase::People => Self::new(Decimal::ZERO, Decimal::from(100_000), 1, Unit::Count),
            Phrase::SpendFirstYear
            | Phrase::ProjectPrice
            | Phrase::ServicePrice
            | Phrase::PersonMonthly
            | Phrase::CostTraining
            | Phrase::CostMarketing
            | Phrase::CostFees
            | Phrase::AcquisitionEach => Self::money(),
            Phrase::Churn
            | Phrase::DiscountGiven
            | Phrase::CouponShare
            | Phrase::ProjectDiscount
            | Phrase::Bid
            | Phrase::ServiceAttach
            | Phrase::CapitalRate
            | Phrase::TaxRate
            | Phrase::BadDebtShare => Self::share(),
            _ => return None,
        })
    }
}
