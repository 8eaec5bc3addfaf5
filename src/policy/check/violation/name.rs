//! Violations by names: declared, referred to, and those of tiers.

use super::violations;
use crate::message::words;
use crate::policy::check::Rule;

words! {
    /// Kind of thing that a name refers to.
    pub enum NameKind {
        /// A role.
        Role = "role",
        /// A tier.
        Tier = "tier",
        /// A product family.
        Family = "family",
        /// A product class.
        Class = "class",
        /// An account class.
        Account = "account",
        /// A kind of sale.
        Kind = "kind",
        /// A mark on a sale.
        Tag = "tag",
        /// A country, or a group of countries.
        Country = "country",
        /// Something a partner may hold.
        Credential = "credential",
        /// A source.
        Source = "source",
    }
}

violations! {
    /// Violation of a declared name or text.
    pub enum NameViolation {
        /// A name is not in kebab-case.
        Shape = "name-shape" of IdShape { given: String },
        /// Two entries of a list have one name.
        Twice = "name-twice" of DuplicateId { given: String, first: String },
        /// Two tables of different lists have one name.
        TableTwice = "table-name-twice" of DuplicateId { given: String, list: String },
        /// A table has the name of a line of the statement.
        LineName = "line-name" of DuplicateId { given: String },
        /// There is no role.
        NoRole = "no-role" of EmptyText,
        /// A text is empty.
        EmptyText = "empty-text" of EmptyText { key: String },
    }
}

crate::message::messages! {
    /// Violation of a name that refers to another, or of a list of them.
    #[allow(missing_docs, reason = "an argument is what its name says")]
    pub enum ReferenceViolation in "checks" {
        /// A name is not declared, and others are.
        Unknown = "unknown-reference" { what: NameKind, given: String, known: Vec<String> },
        /// A name is not declared, and no other is.
        NothingDeclared = "nothing-declared" { what: NameKind, given: String },
        /// A country is neither a code nor a group.
        UnknownCountry = "unknown-country" { given: String },
        /// A list has a name twice.
        Repeated = "repeated-entry" { given: String },
        /// A list and its opposite have the same name.
        Opposed = "opposed-entries" { given: String, one: String, other: String },
        /// No age is within a range.
        NoAge = "no-age" { from: u32, below: u32 },
        /// No day is within a range.
        NoDay = "no-day" { from: crate::message::Shown, before: crate::message::Shown },
    }
}

impl ReferenceViolation {
    /// The rule that is broken.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        match self {
            Self::Unknown { what, .. } | Self::NothingDeclared { what, .. } => match what {
                NameKind::Role => Rule::UnknownRole,
                NameKind::Tier => Rule::UnknownTier,
                NameKind::Family => Rule::UnknownFamily,
                NameKind::Class => Rule::UnknownClass,
                NameKind::Account => Rule::UnknownAccount,
                NameKind::Kind => Rule::UnknownKind,
                NameKind::Tag => Rule::UnknownTag,
                NameKind::Country => Rule::UnknownCountry,
                NameKind::Credential => Rule::UnknownCredential,
                NameKind::Source => Rule::UnknownSource,
            },
            Self::UnknownCountry { .. } => Rule::UnknownCountry,
            Self::Repeated { .. } => Rule::RepeatedEntry,
            Self::Opposed { .. } => Rule::Contradiction,
            Self::NoAge { .. } | Self::NoDay { .. } => Rule::EmptyRange,
        }
    }
}

violations! {
    /// Violation of a tier, or of its demands.
    pub enum TierViolation {
        /// Nobody can rise to it.
        Unreachable = "unreachable-tier" of UnreachableTier { tier: String },
        /// No role has it.
        NoRole = "tier-without-role" of TierWithoutRole { tier: String },
        /// Only tiers by nomination have rules.
        OnlyNominated = "only-nominated" of RulesOnlyForNomination,
        /// A rule is for the lowest tier.
        Lowest = "rule-of-lowest-tier" of RuleOfLowestTier { tier: String },
        /// A rule demands nothing.
        NoGate = "rule-without-gate" of RuleWithoutGate { tier: String },
    }
}
