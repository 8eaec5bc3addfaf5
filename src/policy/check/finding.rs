//! Findings: what breaks a rule, and where.

use core::fmt;

use super::violation::Violation;
use super::{Rule, Severity};
use crate::message::Message;

/// Something in a programme that breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Path of it, such as `incentive[2].rates[0].bands[1].from`; empty for the whole programme.
    pub path: String,
    /// Violation: what is given, what is allowed, what to do.
    pub violation: Violation,
}

impl Finding {
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

/// For logs: the path and the code of the message. Readers are told in [words](crate::words).
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.path, self.rule(), self.violation.code())
    }
}

/// A path in a programme.
#[derive(Clone, Debug, Default)]
pub(super) struct FieldPath(String);

impl FieldPath {
    /// The entry `index` of the list `key` at the top of the file.
    pub(super) fn top(key: &str, index: usize) -> Self {
        Self::default().item(key, index)
    }

    /// Finding under `key`.
    pub(super) fn key(&self, key: &str) -> Self {
        Self(if self.0.is_empty() { key.to_owned() } else { format!("{}.{key}", self.0) })
    }

    /// The entry `index` of the list under `key`.
    pub(super) fn item(&self, key: &str, index: usize) -> Self {
        Self(format!("{}[{index}]", self.key(key).0))
    }
}

/// Findings as they are gathered.
#[derive(Debug, Default)]
pub(super) struct Findings(Vec<Finding>);

impl Findings {
    /// Reports a violation at a path.
    pub(super) fn add(&mut self, place: &FieldPath, violation: impl Into<Violation>) {
        self.0.push(Finding { path: place.0.clone(), violation: violation.into() });
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn into_vec(self) -> Vec<Finding> {
        self.0
    }
}
