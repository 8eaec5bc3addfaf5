//! Rules a programme must obey beyond its shape: names that exist, bands that join, rows that can be
//! reached, figures that make sense.
//!
//! The same rules judge the shipped files when the crate is built and a visitor's own terms in the
//! browser. Each finding is a message: what was given, what is allowed and what to do about it.

mod bands;
mod basis;
mod cases;
mod dates;
mod diagnostic;
mod finding;
mod identity;
mod limits;
mod measures;
mod names;
mod numbers;
mod reach;
mod references;
mod rows;
mod rule;
mod sizes;
mod stacking;
mod tiers;
mod values;
mod violation;
mod walk;

pub use diagnostic::Diagnostic;
pub use finding::Finding;
#[cfg(test)]
pub(crate) use identity::is_line;
pub use rule::{Rule, Severity};
pub use violation::*;

use super::schema::Programme;
use finding::{FieldPath, Findings};
use walk::Parts;

/// The longest programme that is read, in bytes: ten times the longest that is shipped.
pub const LONGEST_TEXT: usize = 1_000_000;

/// Judges a programme from anywhere.
#[must_use]
pub fn check(programme: &Programme) -> Vec<Finding> {
    judge(programme, false).into_vec()
}

/// Judges a programme that is shipped as the file `stem`.toml, where nothing may be anybody's own.
#[must_use]
pub fn check_shipped(programme: &Programme, stem: &str) -> Vec<Finding> {
    let mut findings = judge(programme, true);
    if programme.id != stem {
        let violation = FileViolation::OtherName { id: programme.id.clone(), stem: stem.to_owned() };
        findings.add(&FieldPath::default().key("id"), violation);
    }
    findings.into_vec()
}

fn judge(programme: &Programme, shipped: bool) -> Findings {
    let mut findings = Findings::default();
    sizes::check(programme, &mut findings);
    if !findings.is_empty() {
        // The rules below compare things with each other: too much of them takes too long.
        return findings;
    }
    let parts = Parts::of(programme);
    identity::check(programme, &mut findings);
    references::check(programme, &parts, &mut findings);
    basis::check(programme, &parts, shipped, &mut findings);
    dates::check(programme, &mut findings);
    numbers::check(programme, &parts, &mut findings);
    values::check(programme, &parts, &mut findings);
    bands::check(programme, &parts, &mut findings);
    rows::check(programme, &parts, &mut findings);
    measures::check(programme, &parts, &mut findings);
    limits::check(&parts, &mut findings);
    stacking::check(programme, &mut findings);
    tiers::check(programme, &mut findings);
    findings
}
