//! Diagnostics: findings at their line and column in a text.

use serde::Serialize;

use super::finding::Finding;
use super::violation::Violation;
use super::{Rule, Severity};

/// A finding about a text, and where in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Diagnostic {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Path in the programme, such as `incentive[2].rates[0].bands[1].from`; empty for the whole of it.
    pub path: String,
    /// Violation: what is given, what is allowed, what to do.
    pub violation: Violation,
}

impl Diagnostic {
    /// A finding at a line and a column.
    #[must_use]
    pub fn at((line, column): (usize, usize), Finding { path, violation }: Finding) -> Self {
        Self { line, column, path, violation }
    }

    /// The rule that is broken.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        self.violation.rule()
    }

    /// Its severity.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.rule().severity()
    }
}
