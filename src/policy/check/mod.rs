//! What a programme must obey beyond its shape: names that exist, bands that join, rows that can be
//! reached, figures that make sense.
//!
//! The same rules judge the shipped files when the crate is built and a visitor's own terms in the
//! browser. Each finding says what was given, what is allowed and what to do about it.

mod bands;
mod basis;
mod cases;
mod code;
mod dates;
mod finding;
mod identity;
mod limits;
mod measures;
mod names;
mod numbers;
mod plain;
mod reach;
mod references;
mod rows;
mod sizes;
mod stacking;
mod tiers;
mod values;
mod walk;

pub use code::{Code, Severity};
pub use finding::Finding;
pub use plain::{LONGEST_TEXT, plainly};

use super::schema::Programme;
use finding::{Findings, Place, faults};
use walk::Parts;

faults! {
    /// What can be wrong with a file as a whole.
    File {
        Name { id: String, stem: String } = IdNotFileName
            "the programme is \"{id}\" but its file is {stem}.toml: give both one name";
    }
}

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
        let fault = File::Name { id: programme.id.clone(), stem: stem.to_owned() };
        findings.add(&Place::default().key("id"), &fault);
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
