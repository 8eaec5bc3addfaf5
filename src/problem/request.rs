//! Problems with what is asked: the partner, the programme, the day.

use crate::message::{Name, Shown, messages, words};

words! {
    /// Entries of a list that may be too long.
    pub enum Entries {
        /// Credentials the partner holds.
        Credentials = "credentials",
        /// Values of the partner's own contract.
        OwnValues = "own-values",
        /// Exchange rates of the partner's own.
        Rates = "rates",
    }

    /// Pass-through of a distributor to its resellers.
    pub enum Passed {
        /// Its discount.
        Discount = "discount",
        /// Its incentives.
        Incentives = "incentives",
    }
}

messages! {
    /// Problem of a request: the partner, the programme, the day.
    pub enum RequestProblem in "problems" {
        /// A list has too many entries.
        TooManyEntries = "too-many-entries" {
            /// Entries of which list.
            what: Entries,
            /// Number given.
            given: usize,
            /// Largest number allowed.
            most: usize,
            /// Number that is too many.
            over: usize,
        },
        /// The programme has no such role.
        NoSuchRole = "no-such-role" {
            /// As typed.
            given: String,
            /// The programme.
            programme: Name,
            /// Its roles.
            known: Vec<Name>,
        },
        /// The role has no tiers.
        RoleWithoutTiers = "role-without-tiers" {
            /// The role.
            role: Name,
            /// The tier, as typed.
            given: String,
        },
        /// The tier is not open to the role.
        TierNotOpen = "tier-not-open" {
            /// As typed.
            given: String,
            /// The role.
            role: Name,
            /// Tiers of the role.
            known: Vec<Name>,
        },
        /// A country is no code of ISO 3166.
        NotCountry = "not-country" {
            /// As typed.
            given: String,
        },
        /// The programme has no such credential.
        NoSuchCredential = "no-such-credential" {
            /// As typed.
            given: String,
            /// The programme.
            programme: Name,
            /// Its credentials.
            known: Vec<Name>,
        },
        /// Less than nothing is held.
        HeldBelowZero = "held-below-zero" {
            /// Count.
            given: Shown,
        },
        /// More of a credential is still to be obtained than is held in all.
        ObtainedBeyondHeld = "obtained-beyond-held" {
            /// Number still to be obtained.
            given: Shown,
            /// Number held in all.
            held: Shown,
        },
        /// A share passed on is no share of the whole.
        PassedOutOfBounds = "passed-out-of-bounds" {
            /// Share of what.
            what: Passed,
            /// The share.
            given: Shown,
        },
        /// The role bills no resellers it could pass anything on to.
        NoResellers = "no-resellers" {
            /// The role.
            role: Name,
        },
        /// Claims are made later than is modelled.
        ClaimsTooLate = "claims-too-late" {
            /// Months late.
            given: u32,
            /// Months at most.
            most: u32,
        },
        /// The role may not sell to an account class.
        AccountNotOpen = "account-not-open" {
            /// The role.
            role: Name,
            /// The account class.
            account: Name,
            /// Account classes it may sell to.
            known: Vec<Name>,
        },
        /// A discount to customers is more than the programme allows.
        DiscountNotAllowed = "discount-not-allowed" {
            /// The discount.
            given: Shown,
            /// The table that limits it.
            table: Name,
            /// The role.
            role: Name,
            /// The partner's country, ISO 3166.
            country: String,
            /// The most that is allowed.
            most: Shown,
        },
        /// No table of the programme is in force yet.
        NotYetInForce = "not-yet-in-force" {
            /// The programme.
            programme: Name,
            /// The day asked for.
            day: Shown,
            /// The first day on which a table is in force.
            first: Shown,
        },
        /// No table of the programme is in force any more.
        NoLongerInForce = "no-longer-in-force" {
            /// The programme.
            programme: Name,
            /// The day asked for.
            day: Shown,
            /// The last day on which a table was in force.
            last: Shown,
        },
        /// Amounts in the programme's currency are more than can be counted exactly.
        BeyondExact = "beyond-exact" {
            /// The programme's currency, ISO 4217.
            currency: String,
        },
        /// A model has more steps than are written into a file.
        ModelTooLarge = "model-too-large" {
            /// Steps it has.
            given: usize,
            /// Steps at most.
            most: usize,
        },
    }
}
