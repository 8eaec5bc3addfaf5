//! Violations by measures and gates.

use super::violations;

violations! {
    /// Violation of a measure or a gate.
    pub enum MeasureViolation {
        /// A credential is read and not named.
        NoCredential = "credential-not-named" of MissingCredential,
        /// A credential is named and not read.
        StrayCredential = "credential-not-read" of StrayCredential { credential: String },
        /// A figure is compared with itself.
        AgainstItself = "measure-against-itself" of MeasureAgainstItself,
        /// The same period of last year, where there is only one period.
        LastYearOfLifetime = "last-year-of-lifetime" of BaselineWithoutStretch,
        /// An average of periods, where there is only one period.
        AverageOfLifetime = "average-of-lifetime" of BaselineWithoutStretch,
        /// The same period of last year, where each sale is taken alone.
        LastYearOfOneSale = "last-year-of-one-sale" of BaselineWithoutStretch,
        /// An average of periods, where each sale is taken alone.
        AverageOfOneSale = "average-of-one-sale" of BaselineWithoutStretch,
        /// Sales or months are named for a credential.
        CredentialOfSales = "credential-of-sales" of Contradiction { key: String },
        /// A base of a credential is taken by customer or sale.
        CredentialOfCustomer = "credential-of-customer" of Contradiction,
        /// Customers are counted where each sale is taken alone.
        CustomersOfOneSale = "customers-of-one-sale" of Contradiction,
        /// A gate reads less than its table takes together.
        GateGrain = "gate-grain" of GateGrain { gate: String, table: String },
        /// A gate demands nothing.
        GateWithoutBound = "gate-without-bound" of GateWithoutBound,
        /// A gate is an alternative to no other.
        LoneAlternative = "lone-alternative" of LoneAlternative { either: String },
        /// No figure passes a gate.
        GateNeverPasses = "gate-never-passes" of GateNeverPasses { least: String, below: String },
        /// A multiple is not above zero.
        Factor = "factor-not-above-zero" of OutOfRange { given: String },
        /// An exchange rate is not above zero.
        Exchange = "exchange-not-above-zero" of OutOfRange { given: String },
        /// An average is of too few or too many periods.
        Rolling = "rolling-out-of-range" of OutOfRange { given: u32 },
        /// A measure chooses bands where there are none.
        ReadsWithoutBands = "reads-without-bands" of ReadsWithoutBands,
        /// A rate is for a missed gate where there is no gate.
        OtherwiseWithoutGate = "otherwise-without-gate" of OtherwiseWithoutGate,
    }
}
