//! The rules of a programme, a closed list.

use core::fmt;

/// Severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The programme may not be used.
    Error,
    /// Probably a slip; the programme may be used.
    Warning,
}

macro_rules! rules {
    ($($(#[$meta:meta])* $severity:ident $rule:ident = $name:literal,)*) => {
        /// A rule that a programme can break.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(clippy::enum_variant_names, reason = "a file has tables called rules")]
        pub enum Rule {
            $($(#[$meta])* $rule,)*
        }

        impl Rule {
            /// Every rule.
            pub const ALL: &[Self] = &[$(Self::$rule,)*];

            /// Its name, in kebab-case.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$rule => $name,)*
                }
            }

            /// Severity of breaking it.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self {
                    $(Self::$rule => Severity::$severity,)*
                }
            }
        }
    };
}

rules! {
    /// The text does not have the shape of a programme.
    Error Unreadable = "unreadable",
    /// More than the engine takes at once.
    Error TooMany = "too-many",
    /// A name that is not in kebab-case.
    Error IdShape = "id-shape",
    /// A shipped programme whose name is not its file's.
    Error IdNotFileName = "id-not-file-name",
    /// A text that must say something is empty.
    Error EmptyText = "empty-text",

    /// A role that is not declared.
    Error UnknownRole = "unknown-role",
    /// A tier that is not declared.
    Error UnknownTier = "unknown-tier",
    /// A product family that is not declared.
    Error UnknownFamily = "unknown-family",
    /// A product class that is not declared.
    Error UnknownClass = "unknown-class",
    /// An account class that is not declared.
    Error UnknownAccount = "unknown-account",
    /// A kind of sale that is neither built in nor declared.
    Error UnknownKind = "unknown-kind",
    /// A mark that is neither built in nor declared.
    Error UnknownTag = "unknown-tag",
    /// Neither the shape of an ISO country code nor a declared group.
    Error UnknownCountry = "unknown-country",
    /// A credential that is not declared.
    Error UnknownCredential = "unknown-credential",
    /// A citation of a source that is not declared.
    Error UnknownSource = "unknown-source",
    /// Two things of one name.
    Error DuplicateId = "duplicate-id",
    /// A list that names the same thing twice.
    Warning RepeatedEntry = "repeated-entry",
    /// A list and its opposite name the same thing.
    Error Contradiction = "contradiction",
    /// A range of ages or days with nothing in it.
    Error EmptyRange = "empty-range",

    /// A source nothing cites.
    Warning UnusedSource = "unused-source",
    /// A shipped table that claims to be a partner's own.
    Error OwnInShippedFile = "own-in-shipped-file",
    /// An illustrative figure without a proper reason.
    Error ReasonTooShort = "reason-too-short",
    /// A citation that names no place in its source.
    Error CitationWithoutPlace = "citation-without-place",
    /// A printed rule that its table does not say.
    Error PrintedUnsaid = "printed-unsaid",
    /// The cost of a credential without a basis.
    Error CostWithoutBasis = "cost-without-basis",
    /// A source that is not on the web.
    Error SourceAddress = "source-address",
    /// A source that was checked before it was read.
    Error ConfirmedBeforeRetrieved = "confirmed-before-retrieved",

    /// Some bands say where they begin, some only where they end.
    Error BandsMixed = "bands-mixed",
    /// Bounds that fall or stand still.
    Error BandsNotRising = "bands-not-rising",
    /// Amounts between two bands.
    Error BandGap = "band-gap",
    /// Amounts in two bands.
    Error BandOverlap = "band-overlap",
    /// A band that is not the last and does not end.
    Error BandWithoutEnd = "band-without-end",
    /// Amounts below the first band.
    Warning FirstBandAboveZero = "first-band-above-zero",
    /// A straight line towards no end.
    Error StraightLineOpen = "straight-line-open",
    /// A line of rates with nothing to run to.
    Error LineOfOnePoint = "line-of-one-point",
    /// A line of rates that falls.
    Error LineFalls = "line-falls",
    /// A row or a band that gives nothing, not even zero.
    Error MissingValue = "missing-value",
    /// A row or a band that gives two things.
    Error SeveralValues = "several-values",
    /// A rate where an amount is wanted, or the other way round.
    Error WrongValue = "wrong-value",
    /// A table without rows.
    Error MissingRates = "missing-rates",
    /// Rows beside a rate that comes with the sale.
    Error BidWithRates = "bid-with-rates",
    /// More than 100 %.
    Error RateOverWhole = "rate-over-whole",
    /// A rate below zero.
    Error NegativeRate = "negative-rate",
    /// An amount below zero.
    Error NegativeAmount = "negative-amount",

    /// A row names what its table can never meet.
    Error OutOfReach = "out-of-reach",
    /// Two rows have an equal claim to a sale.
    Error AmbiguousRows = "ambiguous-rows",
    /// More specific rows leave nothing to a row.
    Error ShadowedRow = "shadowed-row",
    /// Selling more earns less.
    Warning FallsWithSales = "falls-with-sales",
    /// A higher tier gets less.
    Warning FallsWithTier = "falls-with-tier",

    /// A table that ends before it begins.
    Error UntilBeforeEffective = "until-before-effective",
    /// Two editions of a table from one day on.
    Error DuplicateEdition = "duplicate-edition",
    /// A later edition stands before an earlier one.
    Error EditionsOutOfOrder = "editions-out-of-order",
    /// An edition that ends after its successor begins.
    Error EditionsOverlap = "editions-overlap",

    /// A measure of a credential that does not say which.
    Error MissingCredential = "missing-credential",
    /// A credential named where none is read.
    Error StrayCredential = "stray-credential",
    /// A measure compared with itself.
    Error MeasureAgainstItself = "measure-against-itself",
    /// A comparison with the stretch before, where there is only one stretch.
    Error BaselineWithoutStretch = "baseline-without-stretch",
    /// A gate that demands nothing.
    Error GateWithoutBound = "gate-without-bound",
    /// An alternative gate with no other beside it.
    Error LoneAlternative = "lone-alternative",
    /// A gate that reads other sales than its table can tell apart.
    Error GateGrain = "gate-grain",
    /// A gate no figure can pass.
    Error GateNeverPasses = "gate-never-passes",
    /// A measure chooses the band, and there are no bands.
    Warning ReadsWithoutBands = "reads-without-bands",
    /// A rate for a missed gate where there is no gate.
    Error OtherwiseWithoutGate = "otherwise-without-gate",

    /// A limit that limits nothing.
    Error LimitWithoutBound = "limit-without-bound",
    /// A limit on less than the table takes together.
    Error LimitLimitsNothing = "limit-limits-nothing",
    /// A cap below a floor.
    Error CapBelowFloor = "cap-below-floor",
    /// A limit over less than is settled at once.
    Error LimitShorterThanSettlement = "limit-shorter-than-settlement",
    /// A settlement over more than the stretch.
    Error SettlesCoarser = "settles-coarser",
    /// A stretch that never ends and is settled at its end.
    Error NeverSettled = "never-settled",
    /// A least sum that falls due at the end of what never ends.
    Warning LeastNeverDue = "least-never-due",
    /// A guarantee that cannot be kept.
    Error GuaranteeCannotHold = "guarantee-cannot-hold",
    /// A later milestone that unlocks no more than an earlier one.
    Error TranchesNotRising = "tranches-not-rising",
    /// Parts that are more than the whole.
    Error SplitsOverWhole = "splits-over-whole",
    /// A part paid in the form the rest is paid in.
    Warning SplitChangesNothing = "split-changes-nothing",
    /// A count outside its bounds.
    Error OutOfRange = "out-of-range",

    /// A choice of the best of one.
    Error BestOfAlone = "best-of-alone",
    /// Net of what came before, and nothing did.
    Warning NetOfNothing = "net-of-nothing",
    /// Counted for later tables that do not look.
    Warning CountedUnread = "counted-unread",
    /// Paid as one sum with nothing else.
    Warning TogetherAlone = "together-alone",
    /// One sum with two least payments.
    Warning TogetherDiffers = "together-differs",
    /// Prices that read each other's spend.
    Error CircularPrices = "circular-prices",

    /// Not the shape of an ISO 4217 code.
    Error CurrencyShape = "currency-shape",
    /// Not a month of the year.
    Error FiscalYearStart = "fiscal-year-start",
    /// More decimals than an amount carries.
    Error RoundingPlaces = "rounding-places",
    /// Example shares that do not make a whole.
    Error SharesNotWhole = "shares-not-whole",

    /// A tier nobody can rise to.
    Warning UnreachableTier = "unreachable-tier",
    /// A tier no role has.
    Warning TierWithoutRole = "tier-without-role",
    /// Requirements of the tier everybody has at least.
    Warning RuleOfLowestTier = "rule-of-lowest-tier",
    /// Requirements only where requirements are not enough.
    Warning RulesOnlyForNomination = "rules-only-for-nomination",
    /// Requirements that require nothing.
    Error RuleWithoutGate = "rule-without-gate",
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
