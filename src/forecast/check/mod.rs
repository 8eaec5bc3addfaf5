//! Bounds of a plan: what a person may type, and what to do when it is too much.
//!
//! Bounds of single fields stand in the [table of fields](crate::plan::fields) and are checked by
//! [`plan`]; what rows must be together is in [`cohort`], bounds of the sums of figures in [`reach`]. Within them every step of the forecast stays exact.

mod cohort;
mod gather;
mod plan;
mod reach;

use super::Facts;
use crate::error::Problem;
use crate::plan::Plan;

use gather::Gather;

/// Everything in `plan` that the user has to put right; empty when it can be forecast.
#[must_use]
pub fn check(plan: &Plan, facts: &Facts) -> Vec<Problem> {
    let mut gather = Gather::default();
    plan::fields(&mut gather, plan, facts);
    cohort::all(&mut gather, &plan.cohorts, facts);
    // The sum of figures says nothing new when one alone is out of bounds.
    if gather.is_empty() {
        reach::all(&mut gather, plan);
    }
    gather.problems()
}
