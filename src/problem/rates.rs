//! Problems with exchange rates.

use crate::message::{Shown, messages, words};

words! {
    /// Use of an exchange rate.
    pub enum RateUse {
        /// Billing.
        Plan = "plan",
        /// Counting towards thresholds, bands and tiers.
        Measure = "measure",
        /// Paying incentives out.
        Payout = "payout",
    }
}

messages! {
    /// Problem of exchange rates.
    pub enum RateProblem in "problems" {
        /// A currency is no code of ISO 4217.
        NotCurrency = "not-currency" {
            /// As typed.
            given: String,
        },
        /// No rate between two currencies is known.
        NoRate = "no-rate" {
            /// The plan's currency.
            plan: String,
            /// The programme's currency.
            programme: String,
            /// Currencies with a rate.
            known: Vec<String>,
        },
        /// A rate is between a currency and itself.
        RateToItself = "rate-to-itself" {
            /// The currency.
            currency: String,
        },
        /// A rate is too small or too large.
        RateOutOfBounds = "rate-out-of-bounds" {
            /// The currency of which there is one.
            from: String,
            /// The rate.
            given: Shown,
            /// The other currency.
            to: String,
            /// The least.
            least: Shown,
            /// The most.
            most: Shown,
        },
        /// A rate is given twice.
        RateTwice = "rate-twice" {
            /// Use.
            what: RateUse,
            /// One currency.
            from: String,
            /// The other.
            to: String,
        },
    }
}
