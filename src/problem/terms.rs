//! Problems with values and terms of the partner's own.

use crate::message::{Inner, Name, Shown, messages};

messages! {
    /// Problem of the partner's own values and terms.
    pub enum TermsProblem in "problems" {
        /// The programme has no such table.
        NoSuchTable = "no-such-table" {
            /// As given.
            given: String,
            /// Tables it has.
            known: Vec<Name>,
        },
        /// A table is not in force on the day.
        TableNotInForce = "table-not-in-force" {
            /// The table.
            table: Name,
            /// The day.
            day: Shown,
        },
        /// A table has no such path.
        NoSuchPlace = "no-such-place" {
            /// As given.
            given: String,
            /// The table.
            table: Name,
        },
        /// A path leads to no term of a contract.
        NotATerm = "not-a-term" {
            /// As given.
            given: String,
        },
        /// A path leads to more than one value.
        SeveralValues = "several-values" {
            /// As given.
            given: String,
        },
        /// The programme, as it then is, breaks a rule.
        BreaksRule = "breaks-rule" {
            /// The rule, as the checks of programmes tell it.
            #[cfg_attr(target_arch = "wasm32", tsify(type = "Violation"))]
            violation: Inner,
        },
    }
}
