//! Messages of an answer about incentives, gates and payments.

use crate::message::{Name, Shown, messages, words};

words! {
    /// Quantity that a measure counts.
    pub enum Counted {
        /// List price.
        List = "list",
        /// List price less the partner's discount.
        Settled = "settled",
        /// Money billed by the vendor.
        Billed = "billed",
        /// Charges to customers.
        Charged = "charged",
        /// Money paid by customers.
        Paid = "paid",
        /// Charges to customers, less tax withheld.
        Proceeds = "proceeds",
        /// Price above the floor.
        AboveFloor = "above-floor",
        /// Cost of what was sold.
        Purchase = "purchase",
        /// Units sold.
        Units = "units",
        /// Customers who bought.
        Customers = "customers",
        /// Customers who bought for the first time.
        NewCustomers = "new-customers",
        /// Sales made.
        Transactions = "transactions",
        /// Credentials the partner holds.
        Credential = "credential",
    }

    /// The months a measure is read over.
    pub enum Over {
        /// Those of the incentive itself.
        Own = "own",
        /// The month being settled.
        Month = "month",
        /// The quarter being settled.
        Quarter = "quarter",
        /// The half-year being settled.
        Half = "half",
        /// The year being settled.
        Year = "year",
        /// Everything so far.
        Lifetime = "lifetime",
        /// The three months that end with it.
        TrailingQuarter = "trailing-quarter",
        /// The six months that end with it.
        TrailingHalf = "trailing-half",
        /// The twelve months that end with the one being settled.
        TrailingYear = "trailing-year",
        /// The month before.
        PreviousMonth = "previous-month",
        /// The quarter before.
        PreviousQuarter = "previous-quarter",
        /// The year before.
        PreviousYear = "previous-year",
        /// The month of the stretch with the least.
        WeakestMonth = "weakest-month",
    }

    /// Part of a programme's timetable from the end of a period to the money.
    pub enum TimetableStep {
        /// Days for late sales.
        Grace = "grace",
        /// Working days to reconcile.
        Reconcile = "reconcile",
        /// Working days to invoice.
        Invoice = "invoice",
        /// Days to pay.
        Pay = "pay",
    }
}

messages! {
    /// A measure, worded to stand inside a sentence.
    pub enum Measured in "settlement" {
        /// A count of sales.
        Of = "measured" {
            /// Quantity counted.
            of: Counted,
            /// Over which months.
            over: Over,
        },
        /// A count of the sales of some product families.
        OfFamilies = "measured-families" {
            /// Quantity counted.
            of: Counted,
            /// The families.
            families: Vec<Name>,
            /// Over which months.
            over: Over,
        },
        /// Credentials the partner holds.
        Held = "measured-held" {
            /// The credential.
            credential: Name,
            /// Over which months.
            over: Over,
        },
        /// Growth of a measure.
        Growth = "measured-growth" {
            /// The measure.
            what: Box<Measured>,
            /// Over which months.
            over: Over,
        },
        /// Share of one measure in another.
        Share = "measured-share" {
            /// The part.
            what: Box<Measured>,
            /// The whole.
            whole: Box<Measured>,
            /// Over which months.
            over: Over,
        },
        /// A measure and a multiple of another.
        Plus = "measured-plus" {
            /// The measure.
            what: Box<Measured>,
            /// The factor.
            factor: Shown,
            /// The other measure.
            other: Box<Measured>,
        },
    }
}

messages! {
    /// Reason an incentive paid, or did not.
    pub enum Because in "settlement" {
        /// A charge is not made.
        NothingCharged = "nothing-charged",
        /// A charge was made, and all of it given back within the months asked for.
        ChargeReturned = "charge-returned",
        /// A charge is made.
        Charged = "charged",
        /// A gate was not reached.
        GateNotReached = "gate-not-reached" {
            /// Measure.
            what: Measured,
            /// Value reached.
            reached: Shown,
            /// At the settlement of this month.
            month: Shown,
            /// Least value that meets the gate.
            needed: Shown,
        },
        /// A gate that must stay below a threshold reached it.
        GateExceeded = "gate-exceeded" {
            /// Measure.
            what: Measured,
            /// Value reached.
            reached: Shown,
            /// At the settlement of this month.
            month: Shown,
            /// Value that it must stay below.
            needed: Shown,
        },
        /// The lowest paying band was not reached.
        BelowBands = "below-bands" {
            /// Lower bound.
            needed: Shown,
            /// Value reached.
            reached: Shown,
            /// At the settlement of this month.
            month: Shown,
        },
        /// Nothing is settled within the months asked for.
        NotSettledYet = "not-settled-yet" {
            /// The month of the settlement.
            month: Shown,
        },
        /// No sale is of a kind it pays on.
        NoSuchSales = "no-such-sales",
        /// It paid, and all of it was taken back within the months asked for.
        TakenBack = "taken-back",
        /// It pays.
        Pays = "pays" {
            /// In how many months.
            months: usize,
        },
        /// It pays, and a gate was missed at some settlements.
        PaysSometimes = "pays-sometimes" {
            /// In how many months it pays.
            months: usize,
            /// Measure of the missed gate.
            what: Measured,
            /// The last month that missed it.
            month: Shown,
        },
        /// Some months are settled after those asked for.
        SettledLater = "settled-later" {
            /// The month of the settlement.
            month: Shown,
        },
    }
}

messages! {
    /// Days of a programme's timetable.
    pub enum Days in "settlement" {
        /// Days of one step.
        Of = "days" {
            /// Count.
            days: u32,
            /// For what.
            what: TimetableStep,
        },
    }
}

messages! {
    /// The rule behind the month of a payment.
    pub enum PayoutRule in "settlement" {
        /// A bill of the same period is unpaid.
        FrozenUnpaid = "frozen-unpaid",
        /// A bill is overdue.
        FrozenOverdue = "frozen-overdue",
        /// The customer has not paid.
        FrozenUncollected = "frozen-uncollected",
        /// Held for a time the programme sets.
        Held = "held",
        /// One of several instalments.
        Instalment = "instalment",
        /// Carried forward, being below the least that is paid.
        CarriedForward = "carried-forward",
        /// Kept until the half-year's threshold is known.
        HalfYear = "half-year",
        /// Lost, being claimed too late.
        Expired = "expired",
        /// The programme's own timetable.
        Timetable = "timetable" {
            /// Its steps.
            steps: Vec<Days>,
        },
    }
}
