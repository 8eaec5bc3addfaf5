//! Violations by what bounds an incentive, and by incentives beside each other.

use super::violations;

violations! {
    /// Violation of a limit, a guarantee or a payout.
    pub enum LimitViolation {
        /// A quota has no bound.
        QuotaWithoutBound = "quota-without-bound" of LimitWithoutBound,
        /// A quota bounds what is paid, too.
        QuotaAndBound = "quota-and-bound" of Contradiction { key: String },
        /// A quota is of credentials.
        QuotaOfCredentials = "quota-of-credentials" of WrongValue,
        /// A quota counts customers where each sale is taken alone.
        QuotaOfCustomers = "quota-of-customers" of Contradiction,
        /// A quota holds for less than the table counts over.
        QuotaTooShort = "quota-too-short" of LimitShorterThanSettlement { limit: String, per: String },
        /// A limit is on less than the table takes together.
        GrainTooFine = "limit-grain-too-fine" of LimitLimitsNothing { limit: String, table: String },
        /// A limit has no bound.
        WithoutBound = "limit-without-bound" of LimitWithoutBound,
        /// A cap is below a floor.
        CapBelowFloor = "cap-below-floor" of CapBelowFloor { cap: String, floor: String },
        /// A limit holds for less than is settled at once.
        TooShort = "limit-too-short" of LimitShorterThanSettlement { limit: String, settled: String },
        /// A table settles over more than it counts over.
        SettlesCoarser = "settles-coarser" of SettlesCoarser { settles: String, per: String },
        /// A table over a lifetime says not when it settles.
        NeverSettled = "never-settled" of NeverSettled,
        /// A floor over a lifetime never falls due.
        FloorNeverDue = "floor-never-due" of LeastNeverDue { floor: String },
        /// A guarantee is not above zero.
        NoGuarantee = "no-guarantee" of GuaranteeCannotHold { given: String },
        /// A guarantee is for each of periods that never end.
        GuaranteeWithoutEnd = "guarantee-without-end" of GuaranteeCannotHold,
        /// A guarantee is more than the cap.
        GuaranteeOverCap = "guarantee-over-cap" of GuaranteeCannotHold { guarantee: String, cap: String },
        /// A milestone unlocks no more than the one before.
        TrancheNotRising = "tranche-not-rising" of TranchesNotRising { given: String, before: String },
        /// A milestone follows one that unlocks everything.
        TrancheAfterAll = "tranche-after-all" of TranchesNotRising,
        /// Parts are more than the whole.
        SplitsOverWhole = "splits-over-whole" of SplitsOverWhole { total: String },
        /// A part has the form of the rest.
        SplitChangesNothing = "split-changes-nothing" of SplitChangesNothing,
        /// A count is out of its bounds.
        CountOutOfRange = "count-out-of-range" of OutOfRange { key: String, given: u32, least: u32, most: u32 },
        /// An amount is below zero.
        Negative = "limit-below-zero" of NegativeAmount { given: String },
    }
}

violations! {
    /// Violation between tables.
    pub enum StackingViolation {
        /// The best is chosen of one.
        BestOfAlone = "best-of-alone" of BestOfAlone { group: String },
        /// A table is net of nothing.
        NetOfNothing = "net-of-nothing" of NetOfNothing,
        /// A table is counted and not looked at.
        CountedUnread = "counted-unread" of CountedUnread,
        /// A table is paid together with no other.
        TogetherAlone = "together-alone" of TogetherAlone { name: String },
        /// Tables that are paid together have different minimums.
        TogetherDiffers = "together-differs" of TogetherDiffers { name: String, given: String, other: String },
        /// A table has a minimum and another that is paid together with it has none.
        OtherWithoutMinimum = "other-without-minimum" of TogetherDiffers { name: String, given: String },
        /// A table has no minimum and another that is paid together with it has one.
        WithoutMinimum = "without-minimum" of TogetherDiffers { name: String, other: String },
        /// Prices read each other's spend.
        CircularPrices = "circular-prices" of CircularPrices { families: Vec<String> },
        /// A price reads the spend on its own family.
        OwnFamily = "spend-on-own-family" of CircularPrices { family: String },
        /// Families are named where units are read.
        SpendNotRead = "spend-not-read" of Contradiction,
    }
}
