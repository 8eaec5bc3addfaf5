//! Violations by a file as a whole, by its figures and by what its tables rest on.

use super::violations;
use crate::message::Shown;

violations! {
    /// Violation of a file as a whole.
    pub enum FileViolation {
        /// There is nothing in it.
        Empty = "file-empty" of Unreadable,
        /// It has too many bytes.
        TooLong = "file-too-long" of TooMany { given: usize, most: usize },
        /// It is no TOML.
        NotToml = "not-toml" of Unreadable { reason: String },
        /// A shipped programme has another name than its file.
        OtherName = "other-name-than-file" of IdNotFileName { id: String, stem: String },
        /// A list has too many entries.
        TooManyEntries = "too-many-entries-here" of TooMany { given: usize, most: usize },
        /// A measure is a share of a share of a share, and so on.
        SharesTooDeep = "shares-too-deep" of TooMany { most: usize },
    }
}

violations! {
    /// Violation of a figure.
    pub enum FigureViolation {
        /// A rate is more than the whole.
        RateOverWhole = "rate-over-whole" of RateOverWhole {
            given: String, percent: Shown, fraction: String, meant: Shown,
        },
        /// A rate is below zero.
        NegativeRate = "negative-rate" of NegativeRate { given: String },
        /// A cost is below zero.
        NegativeCost = "negative-cost" of NegativeAmount { given: String },
        /// A text has not the shape of a currency's code.
        NotCurrencyCode = "not-currency-code" of CurrencyShape { given: String },
        /// The fiscal year starts in no month.
        NotMonthOfYear = "not-month-of-year" of FiscalYearStart { given: u32 },
        /// A rounding keeps more decimals than there are.
        TooManyPlaces = "too-many-places" of RoundingPlaces { given: u32 },
        /// Example shares add up to something else than the whole.
        ExampleShares = "example-shares" of SharesNotWhole { total: String },
    }
}

violations! {
    /// Violation of the basis of a table, or of a source.
    pub enum BasisViolation {
        /// No basis cites a source.
        UnusedSource = "unused-source" of UnusedSource { given: String },
        /// A shipped table claims to be a partner's own.
        OwnInShippedFile = "own-in-shipped-file" of OwnInShippedFile,
        /// A reason is too short to be one.
        ReasonTooShort = "reason-too-short" of ReasonTooShort { given: String, least: usize },
        /// A citation says not where in its source.
        NoPlaceInSource = "no-place-in-source" of CitationWithoutPlace { source: String },
        /// A rule is printed that the table does not say.
        PrintedUnsaid = "printed-unsaid" of PrintedUnsaid,
        /// The cost of a credential has no basis.
        CostWithoutBasis = "cost-without-basis" of CostWithoutBasis { credential: String },
        /// The address of a source is not on the web.
        NotWebAddress = "not-web-address" of SourceAddress { given: String },
        /// A source was confirmed before it was read.
        ConfirmedEarly = "confirmed-early" of ConfirmedBeforeRetrieved { confirmed: Shown, retrieved: Shown },
    }
}
