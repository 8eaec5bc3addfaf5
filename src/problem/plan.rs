//! Problems with a plan.

use crate::message::{Name, Shown, messages, words};

words! {
    /// Kind of name in a plan.
    pub enum PlanName {
        /// An account class.
        Account = "account",
        /// A product family.
        Family = "family",
        /// A price list.
        PriceList = "price-list",
    }

    /// Month of a plan.
    pub enum When {
        /// The first.
        First = "first",
        /// The last.
        Last = "last",
    }

    /// Sum that figures of a plan form in a month.
    pub enum Together {
        /// Like projects.
        Projects = "projects",
        /// A service, bought by every customer.
        Service = "service",
        /// People of one kind.
        People = "people",
        /// Winning all customers.
        Winning = "winning",
        /// The spend of one customer.
        CustomerSpend = "customer-spend",
        /// The spend of a group.
        GroupSpend = "group-spend",
        /// The units of one customer.
        CustomerUnits = "customer-units",
        /// The units of a group.
        GroupUnits = "group-units",
    }
}

messages! {
    /// Problem of a plan.
    pub enum PlanProblem in "problems" {
        /// A figure is less than it may be.
        BelowBounds = "below-bounds" {
            /// The figure.
            given: Shown,
            /// The least it may be.
            least: Shown,
            /// The most it may be.
            most: Shown,
        },
        /// A figure is more than it may be.
        AboveBounds = "above-bounds" {
            /// The figure.
            given: Shown,
            /// The least it may be.
            least: Shown,
            /// The most it may be.
            most: Shown,
        },
        /// The use of a product priced by spend is no share of the customers.
        NoShareOfCustomers = "no-share-of-customers" {
            /// The use.
            given: Shown,
        },
        /// A list has too many rows.
        TooManyRows = "too-many-rows" {
            /// Number given.
            given: usize,
            /// Largest number allowed.
            most: usize,
            /// Number that is too many.
            over: usize,
        },
        /// A list that must have twelve figures, or none, has another number of them.
        NotTwelve = "not-twelve" {
            /// Number given.
            given: usize,
        },
        /// A row has no name.
        NameMissing = "name-missing" {
            /// Characters at most.
            most: usize,
        },
        /// A name is too long.
        NameTooLong = "name-too-long" {
            /// Characters it has.
            given: usize,
            /// Characters at most.
            most: usize,
        },
        /// A name is needed, and the programme has none of its kind.
        NoneThere = "none-there" {
            /// Kind of name.
            what: PlanName,
        },
        /// A name is needed.
        NoneGiven = "none-given" {
            /// Kind of name.
            what: PlanName,
            /// Names to choose from.
            known: Vec<Name>,
        },
        /// A name is not known, and the programme has none of its kind.
        UnknownWhereNone = "unknown-where-none" {
            /// Kind of name.
            what: PlanName,
            /// As typed.
            given: String,
        },
        /// A name is not known.
        UnknownName = "unknown-name" {
            /// Kind of name.
            what: PlanName,
            /// As typed.
            given: String,
            /// Names to choose from.
            known: Vec<Name>,
        },
        /// A month is outside the plan.
        OutsidePlan = "outside-plan" {
            /// The month, from 1.
            given: u32,
            /// Months of the plan.
            most: u32,
        },
        /// A plan starts too early.
        StartsTooEarly = "starts-too-early" {
            /// Its first month.
            given: Shown,
            /// The earliest there may be.
            first: Shown,
        },
        /// A plan ends too late.
        EndsTooLate = "ends-too-late" {
            /// Its last month.
            given: Shown,
            /// The latest there may be.
            last: Shown,
        },
        /// A product family is in a mix twice.
        FamilyTwice = "family-twice" {
            /// The family.
            given: Name,
        },
        /// A share has too many decimals.
        ShareTooFine = "share-too-fine" {
            /// The share.
            given: Shown,
        },
        /// Shares do not add up to the whole.
        SharesNotWhole = "shares-not-whole" {
            /// In which month.
            when: When,
            /// Sum.
            given: Shown,
        },
        /// A price list is used twice.
        ItemTwice = "item-twice" {
            /// The price list.
            given: Name,
        },
        /// A group grows beyond what is counted.
        TooManyCustomers = "too-many-customers" {
            /// Customers at most.
            most: Shown,
        },
        /// The sum of figures is too large.
        TooMuchTogether = "too-much-together" {
            /// Figures that form the sum.
            what: Together,
            /// The most.
            most: Shown,
        },
    }
}
