//! Violations by the days of a table, by what its rows give and by the bounds of its bands.

use super::violations;
use crate::message::{Shown, words};

violations! {
    /// Violation of the days of a table.
    pub enum DateViolation {
        /// It ends before it begins.
        EndsBeforeItBegins = "ends-before-it-begins" of UntilBeforeEffective { until: Shown, effective: Shown },
        /// It has two editions from one day on.
        TwoEditions = "two-editions" of DuplicateEdition { table: String, effective: Shown },
        /// A later edition stands before an earlier one.
        EditionsOutOfOrder = "editions-out-of-order" of EditionsOutOfOrder {
            table: String, effective: Shown, before: Shown,
        },
        /// An edition ends after the next begins.
        EditionsOverlap = "editions-overlap" of EditionsOverlap { table: String, until: Shown, next: Shown },
    }
}

words! {
    /// Kind of value a row or a band must give.
    pub enum Wanted {
        /// A rate.
        Rate = "rate",
        /// An amount.
        Amount = "amount",
        /// One of both.
        Either = "either",
    }

    /// Reason that an amount is needed.
    pub enum AmountReason {
        /// A fixed scale pays a sum.
        FixedScale = "fixed-scale",
        /// A straight line runs between sums.
        StraightLine = "straight-line",
        /// Free goods are a number of units.
        FreeGoods = "free-goods",
        /// Each complete step pays a sum.
        Steps = "steps",
        /// A price is for each unit.
        UnitPrice = "unit-price",
        /// It is paid for each unit.
        EachUnit = "each-unit",
        /// It is paid for each customer.
        EachCustomer = "each-customer",
        /// It is paid for each sale.
        EachSale = "each-sale",
    }

    /// Reason that a rate is needed.
    pub enum RateReason {
        /// A discount is a share of list price.
        Discount = "discount",
        /// A price is a share of spend.
        SpendPrice = "spend-price",
        /// The base is money.
        MoneyBase = "money-base",
    }

    /// Reason that bands are needed.
    pub enum BandReason {
        /// A straight line runs from bound to bound.
        StraightLine = "straight-line",
        /// Free goods come with each complete step.
        FreeGoods = "free-goods",
        /// A sum comes with each complete step.
        Steps = "steps",
        /// A line of rates runs from band to band.
        Interpolated = "interpolated",
    }
}

violations! {
    /// Violation of the value of a row or a band.
    pub enum ValueViolation {
        /// It gives nothing, not even zero.
        Missing = "missing-value" of MissingValue { wanted: Wanted },
        /// It gives a rate and an amount.
        RateAndAmount = "rate-and-amount" of SeveralValues,
        /// It gives bands and one value.
        BandsAndValue = "bands-and-value" of SeveralValues,
        /// It gives a rate where an amount is needed.
        AmountNeeded = "amount-needed" of WrongValue { why: AmountReason },
        /// It gives an amount where a rate is needed.
        RateNeeded = "rate-needed" of WrongValue { why: RateReason },
        /// It gives bands where one rate is needed.
        BandsOfDiscount = "bands-of-discount" of WrongValue,
        /// It gives one value where bands are needed.
        BandsNeeded = "bands-needed" of WrongValue { why: BandReason },
        /// Steps of two sizes.
        SeveralSteps = "several-steps" of WrongValue,
        /// A price has a scale of an incentive.
        ScaleOfPrice = "scale-of-price" of WrongValue,
        /// A step is not above zero.
        NoStep = "no-step" of WrongValue { given: String },
        /// A price has no band.
        PriceWithoutBand = "price-without-band" of MissingValue,
        /// A table has no row.
        NoRows = "no-rows" of MissingRates,
        /// Rows stand beside a rate that comes with the sale.
        BidWithRates = "bid-with-rates" of BidWithRates,
        /// An amount is below zero.
        Negative = "negative-value" of NegativeAmount { given: String },
        /// A rounding of its own is given to a table that rounds the bill.
        BillRounding = "bill-rounding" of Contradiction,
    }
}

violations! {
    /// Violation of the bounds of bands.
    pub enum BandViolation {
        /// Some bands say where they begin, and some do not.
        Mixed = "bands-mixed" of BandsMixed,
        /// A bound is not above the one before it.
        NotRising = "bound-not-rising" of BandsNotRising { given: String, before: String },
        /// Amounts lie between two bands.
        Gap = "band-gap" of BandGap { end: String, next: String },
        /// Amounts lie in two bands.
        Overlap = "band-overlap" of BandOverlap { end: String, next: String },
        /// A band that is not the last does not end.
        NoEnd = "band-without-end" of BandWithoutEnd,
        /// Amounts lie below the first band.
        FirstAboveZero = "first-band-above-zero" of FirstBandAboveZero { first: String },
        /// A straight line has no end.
        Open = "straight-line-open" of StraightLineOpen,
        /// More sales earn less.
        Falls = "falls-with-sales" of FallsWithSales { here: String, below: String },
        /// More sales cost more on all of them.
        Costs = "costs-with-sales" of FallsWithSales { here: String, below: String },
        /// A line of rates has one point.
        NothingToRunTo = "line-of-one-point" of LineOfOnePoint,
        /// A line of rates falls.
        LineFalls = "line-falls" of LineFalls { here: String, below: String },
        /// A bound is below zero.
        Negative = "bound-below-zero" of NegativeAmount { given: String },
    }
}
