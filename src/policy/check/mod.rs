//! What a programme must obey beyond its shape: names that exist, bands that join, rows that can be
//! reached, figures that make sense.
//!
//! The same rules judge the shipped files when the crate is built and a visitor's own terms in the
//! browser. Each rule says what was given, what is allowed and what to do about it.

mod code;

use core::fmt;

pub use code::{Code, Severity};

use super::schema::Programme;

/// Something wrong with a programme, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which rule is broken.
    pub code: Code,
    /// Where, such as `incentive[2].rates[0].bands[1].from`; empty for the whole programme.
    pub path: String,
    /// What is wrong and what to do about it, in lower case and without a full stop.
    pub message: String,
}

impl Finding {
    /// Whether it forbids the use of the programme.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.code.severity()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.path, self.code, self.message)
    }
}

/// Judges a programme from anywhere.
#[must_use]
pub fn check(_programme: &Programme) -> Vec<Finding> {
    Vec::new()
}

/// Judges a programme that is to be shipped as the file `stem`.toml, where nothing may be anybody's own.
#[must_use]
pub fn check_shipped(programme: &Programme, _stem: &str) -> Vec<Finding> {
    check(programme)
}
