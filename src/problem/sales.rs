//! Problems with sales that were made.

use crate::message::{Name, Shown, messages, words};

words! {
    /// Kind of name in a sale.
    pub enum Named {
        /// A product family.
        Family = "family",
        /// An account class.
        Account = "account",
        /// A price list.
        Item = "item",
        /// A kind of sale.
        Kind = "kind",
        /// A mark on a sale.
        Tag = "tag",
    }
}

messages! {
    /// Problem of recorded sales.
    pub enum SalesProblem in "problems" {
        /// Too few or too many months are to be settled.
        SalesMonths = "sales-months" {
            /// Months.
            given: u32,
            /// The fewest.
            least: u32,
            /// The most.
            most: u32,
        },
        /// Too many sales.
        TooManySales = "too-many-sales" {
            /// Count.
            given: usize,
            /// The most at once.
            most: usize,
        },
        /// Sales add up to more than can be counted exactly.
        SalesTooLarge = "sales-too-large" {
            /// The most.
            most: Shown,
        },
        /// A sale has a name that is not in the programme.
        NotInProgramme = "not-in-programme" {
            /// Kind of name.
            what: Named,
            /// As given.
            given: String,
            /// The programme.
            programme: Name,
            /// Names it has.
            known: Vec<Name>,
        },
        /// The programme has no names of a kind that a sale has one of.
        NoneInProgramme = "none-in-programme" {
            /// Kind of name.
            what: Named,
            /// As given.
            given: String,
            /// The programme.
            programme: Name,
        },
        /// A sale has no month.
        SaleWithoutMonth = "sale-without-month",
        /// A sale is later than what is settled.
        SaleAfterEnd = "sale-after-end" {
            /// Its month.
            given: Shown,
            /// The last month settled.
            last: Shown,
        },
        /// A sale is older than any look-back.
        SaleTooOld = "sale-too-old" {
            /// Its month.
            given: Shown,
            /// The first month settled.
            first: Shown,
        },
        /// A sale has neither a list price nor a price list.
        SaleWithoutPrice = "sale-without-price",
        /// A sale by price list has no units.
        SaleWithoutUnits = "sale-without-units" {
            /// The price list.
            item: Name,
        },
        /// A sale has both a list price and a price list.
        SalePricedTwice = "sale-priced-twice",
        /// A sale has both a discount and a charged price.
        SaleChargedTwice = "sale-charged-twice",
        /// A discount is no share of the whole.
        SaleDiscount = "sale-discount" {
            /// The discount.
            given: Shown,
        },
    }
}
