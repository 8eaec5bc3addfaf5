//! The basis of a table: what it rests on, and where that is printed.

use serde::{Deserialize, Serialize};

use super::{Id, choice, shape, unit_choice};

shape! {
    /// Rules of a table that the vendor prints, whatever its rates rest on.
    pub struct Printed {
        /// The rules, by their keys in the table.
        pub rules: Vec<TableRule>,
        /// A name under `sources`.
        pub source: Id,
        /// The section, table or row.
        pub at: String,
    }

    /// A document and the place in it.
    pub struct Citation {
        /// A name under `sources`.
        pub source: Id,
        /// The section, table or row.
        pub at: String,
    }
}

choice! {
    /// Basis of a table. Required: a figure without one cannot be written down.
    pub enum Basis {
        /// Printed by the vendor.
        Published(Citation),
        /// Printed by somebody else about the vendor.
        Reported(Citation),
        /// A figure of the vendor's own example, which need not be in force for anybody: a placeholder.
        Example(Citation),
        /// Nobody prints it: our placeholder, and why this number.
        Illustrative(String),
        /// The partner's own contract. Never in a shipped file.
        Own(String),
    }
}

unit_choice! {
    /// Kind of basis, from firm to soft; a product of two rests on the softer.
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

unit_choice! {
    /// A rule of a table: a key of it that is a term.
    pub enum TableRule {
        /// The partners it is for.
        Applies,
        /// The stretch.
        Per,
        /// The period of its settlements.
        Settles,
        /// Whose sales are taken together.
        Grain,
        /// The gates.
        Gates,
        /// The rate when a gate is missed.
        Otherwise,
        /// The measure that chooses the band.
        Reads,
        /// The base.
        Base,
        /// How bands combine.
        Scale,
        /// The tier that decides.
        TierAt,
        /// How it meets other discounts.
        Combines,
        /// The rates.
        Rates,
        /// The limits.
        Limits,
        /// The tranches.
        Tranches,
        /// The guarantee.
        Guarantee,
        /// How it meets other incentives.
        Stack,
        /// The rounding.
        Rounding,
        /// The payout.
        Payout,
        /// The clawback.
        Clawback,
    }
}

/// Those of `rules` that a table says.
pub(super) fn said(rules: &[(TableRule, bool)]) -> Vec<TableRule> {
    rules.iter().filter(|(_, said)| *said).map(|(rule, _)| *rule).collect()
}

impl Basis {
    /// Its word in a file, and the document it cites.
    #[must_use]
    pub const fn citation(&self) -> Option<(&'static str, &Citation)> {
        match self {
            Self::Published(citation) => Some(("published", citation)),
            Self::Reported(citation) => Some(("reported", citation)),
            Self::Example(citation) => Some(("example", citation)),
            Self::Illustrative(_) | Self::Own(_) => None,
        }
    }

    /// Kind of basis it is.
    #[must_use]
    pub const fn kind(&self) -> BasisKind {
        match self {
            Self::Published(_) => BasisKind::Published,
            Self::Reported(_) => BasisKind::Reported,
            Self::Example(_) | Self::Illustrative(_) => BasisKind::Illustrative,
            Self::Own(_) => BasisKind::Own,
        }
    }
}
