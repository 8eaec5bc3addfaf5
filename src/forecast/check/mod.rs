//! Bounds of a plan: what a person may type, and what to do when it is too much.
//!
//! Every bound of a single figure stands in [`plan`] and [`cohort`]; what figures may come to
//! together, in [`reach`]. Within them every step of the forecast stays exact.

mod cohort;
mod gather;
mod plan;
mod reach;

use super::Facts;
use crate::error::Problem;
use crate::plan::Plan;

use gather::Gather;

/// Everything in `plan` that the user has to put right; nothing when it can be forecast.
#[must_use]
pub fn check(plan: &Plan, facts: &Facts) -> Vec<Problem> {
    let mut gather = Gather::default();
    plan::period(&mut gather, plan);
    cohort::all(&mut gather, &plan.cohorts, facts);
    plan::projects(&mut gather, plan, facts);
    plan::services(&mut gather, plan);
    plan::costs(&mut gather, plan);
    plan::cash(&mut gather, plan);
    // What figures come to together says nothing new when one alone is out of bounds.
    if gather.is_empty() {
        reach::all(&mut gather, plan);
    }
    gather.problems()
}
