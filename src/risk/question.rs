//! A user's statement about uncertain figures.

use serde::{Deserialize, Serialize};

use crate::forecast::Counting;
use crate::money::{Amount, Rate};

/// Uncertain figures and their distributions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RiskQuestion {
    /// The figures that may vary.
    pub ranges: Vec<Range>,
    /// Figures that move together.
    #[serde(default)]
    pub correlations: Vec<Correlation>,
    /// Whether customers are whole: who is won and who leaves is chance, with the plan's figures for its odds.
    /// Luck is then in the spread.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub whole_customers: bool,
    /// Seed of the draws: the same seed gives the same picture.
    pub seed: u32,
    /// A profit the partner wants to reach.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Amount>,
}

impl RiskQuestion {
    /// Counting of customers in its trials.
    #[must_use]
    pub const fn counting(&self) -> Counting {
        if self.whole_customers { Counting::Whole } else { Counting::Expected }
    }
}

/// A figure that may vary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Range {
    /// Path of the figure in the request, such as `plan.cohorts[0].spend`.
    pub field: String,
    /// Distribution.
    pub spread: Spread,
}

/// Distribution of a figure. All are in the unit of the figure: money, customers, or a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case", tag = "kind", deny_unknown_fields)]
pub enum Spread {
    /// A bell: in eight cases of ten between the two.
    Normal {
        /// Nine cases of ten are above.
        low: Amount,
        /// Nine cases of ten are below.
        high: Amount,
    },
    /// A bell on a scale of doublings: in eight cases of ten between the two, never below zero.
    LogNormal {
        /// Nine cases of ten are above.
        low: Amount,
        /// Nine cases of ten are below.
        high: Amount,
    },
    /// Anything between the two, all alike.
    Uniform {
        /// The least.
        low: Amount,
        /// The most.
        high: Amount,
    },
    /// Least, likeliest and most, with straight lines between.
    Triangular {
        /// The least.
        low: Amount,
        /// The likeliest.
        likely: Amount,
        /// The most.
        high: Amount,
    },
}

impl Spread {
    /// Its two ends, or the points one case in ten lies beyond.
    #[must_use]
    pub const fn ends(&self) -> (Amount, Amount) {
        match *self {
            Self::Normal { low, high }
            | Self::LogNormal { low, high }
            | Self::Uniform { low, high }
            | Self::Triangular { low, high, .. } => (low, high),
        }
    }
}

/// Two figures that move together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Correlation {
    /// One figure's field.
    pub one: String,
    /// The other's.
    pub other: String,
    /// From −1, one up when the other is down, to 1, always together.
    pub by: Rate,
}
