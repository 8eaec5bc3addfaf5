//! How sure is it? The same settlement, thousands of times, with figures drawn from ranges.
//!
//! A [`Question`] makes some [drivers](crate::driver) of a request uncertain. A [`Simulation`] boils
//! the formulas down to what those drivers can change, runs them for one trial after another and
//! keeps [tallies](tally), never the trials, so that a million of them need no more memory than a
//! thousand. A trial's figures depend on the seed and the trial's number alone: cut into chunks,
//! spread over workers or run again tomorrow, the picture is the same.

mod check;
mod draw;
mod report;
mod simulation;
mod spread;
mod survey;
mod tally;

pub use report::{Band, DriverShare, RiskReport, TierChance};
pub use simulation::{Machine, Simulation, check, simulate};
pub use spread::{Correlation, Question, Range, Spread};
