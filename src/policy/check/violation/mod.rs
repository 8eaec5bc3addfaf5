//! Messages about a programme that breaks a rule, by the subject of the rule.
//!
//! Their words are for whoever writes the programme: keys, ids and words of the file are named as they stand in it.

mod condition;
mod file;
mod incentive;
mod name;
mod row;
mod table;

pub use condition::MeasureViolation;
pub use file::{BasisViolation, FigureViolation, FileViolation};
pub use incentive::{LimitViolation, StackingViolation};
pub use name::{NameKind, NameViolation, ReferenceViolation, TierViolation};
pub use row::{RowCase, RowKey, RowViolation};
pub use table::{AmountReason, BandReason, BandViolation, DateViolation, RateReason, ValueViolation, Wanted};

use crate::json::ReadError;
use crate::message::messages_of;

use super::Rule;

/// Declares the messages of a subject, each with the rule that is broken.
macro_rules! violations {
    ($(#[$meta:meta])* pub enum $subject:ident {
        $($(#[$variant_meta:meta])* $variant:ident = $code:literal of $rule:ident
            $({ $($argument:ident: $type:ty),* $(,)? })?,)*
    }) => {
        crate::message::messages! {
            $(#[$meta])*
            #[allow(missing_docs, reason = "an argument is what its name says: a key, an id or a figure of the file")]
            pub enum $subject in "checks" {
                $($(#[$variant_meta])* $variant = $code $({ $($argument: $type),* })?,)*
            }
        }

        impl $subject {
            /// The rule that is broken.
            #[must_use]
            pub const fn rule(&self) -> crate::policy::check::Rule {
                match self {
                    $(Self::$variant { .. } => crate::policy::check::Rule::$rule,)*
                }
            }
        }
    };
}

use violations;

messages_of! {
    /// A broken rule.
    pub enum Violation {
        /// A text that is no programme.
        Read(ReadError),
        /// The file as a whole.
        File(FileViolation),
        /// A figure.
        Figure(FigureViolation),
        /// The basis of a table.
        Basis(BasisViolation),
        /// A declared name.
        Name(NameViolation),
        /// A name that refers to another.
        Reference(ReferenceViolation),
        /// A tier or its rule.
        Tier(TierViolation),
        /// The days of a table.
        Date(DateViolation),
        /// The value of a row or a band.
        Value(ValueViolation),
        /// The bounds of bands.
        Band(BandViolation),
        /// Rows beside each other.
        Row(RowViolation),
        /// A measure or a gate.
        Measure(MeasureViolation),
        /// A limit, a guarantee or a payout.
        Limit(LimitViolation),
        /// Tables beside each other.
        Stacking(StackingViolation),
    }
}

impl Violation {
    /// The rule that is broken.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        match self {
            Self::Read(_) => Rule::Unreadable,
            Self::File(it) => it.rule(),
            Self::Figure(it) => it.rule(),
            Self::Basis(it) => it.rule(),
            Self::Name(it) => it.rule(),
            Self::Reference(it) => it.rule(),
            Self::Tier(it) => it.rule(),
            Self::Date(it) => it.rule(),
            Self::Value(it) => it.rule(),
            Self::Band(it) => it.rule(),
            Self::Row(it) => it.rule(),
            Self::Measure(it) => it.rule(),
            Self::Limit(it) => it.rule(),
            Self::Stacking(it) => it.rule(),
        }
    }
}
