//! Violations by rows beside each other.

use super::violations;
use crate::message::{messages, words};

words! {
    /// A list of a row.
    pub enum RowKey {
        /// Tiers.
        Tier = "tier",
        /// Product families.
        Family = "family",
        /// Product classes.
        Class = "class",
        /// Account classes.
        Account = "account",
        /// Kinds of sale.
        Kind = "kind",
        /// Countries.
        Country = "country",
        /// Marks of a sale.
        Tag = "tag",
    }
}

messages! {
    /// One dimension of a case that rows decide.
    #[allow(missing_docs, reason = "an argument is what its name says")]
    pub enum RowCase in "checks" {
        /// Every sale.
        Everything = "case-everything",
        /// One entry of a list.
        Entry = "case-entry" { what: RowKey, given: String },
        /// None of the entries of a list.
        None = "case-none" { what: RowKey },
        /// Marks of a sale.
        Tags = "case-tags" { given: Vec<String> },
        /// An age.
        Age = "case-age" { months: u32 },
    }
}

violations! {
    /// Violation between the rows of a table.
    pub enum RowViolation {
        /// Two rows have an equal claim to a case.
        Tie = "rows-tie" of AmbiguousRows { first: usize, second: usize, case: Vec<RowCase> },
        /// More specific rows decide all that a row is for.
        NothingLeft = "row-without-case" of ShadowedRow,
        /// A higher tier gets less.
        FallsWithTier = "falls-with-tier" of FallsWithTier {
            tier: String, gets: String, below: String, more: String,
        },
        /// Too many cases.
        TooManyCases = "too-many-cases" of TooMany { most: usize },
        /// An entry never meets the table.
        EntryOutOfReach = "entry-out-of-reach" of OutOfReach { what: RowKey, given: String },
        /// A range of ages never meets the table.
        AgesOutOfReach = "ages-out-of-reach" of OutOfReach { from: u32, below: u32 },
        /// All ages from one on never meet the table.
        AgeOutOfReach = "age-out-of-reach" of OutOfReach { from: u32 },
    }
}
