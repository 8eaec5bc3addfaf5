//! Simulation: the same settlement, thousands of times, with figures drawn from ranges.
//!
//! A [`RiskQuestion`] makes some [drivers](crate::driver) of a request uncertain. A [`Simulation`] boils
//! the formulas down to what those drivers can change, runs them for one trial after another and
//! keeps counts, never the trials, so that a million of them need no more memory than a
//! thousand. A trial's figures depend on the seed and the trial's number alone: cut into chunks,
//! spread over workers or run again tomorrow, the picture is the same.

mod batch;
mod calibration;
mod check;
mod counts;
mod draw;
mod histogram;
mod question;
mod report;
mod simulation;

pub use question::{Correlation, Range, RiskQuestion, Spread};
pub use report::{DriverShare, PercentileBand, RiskReport, TierChance};
pub use simulation::{Runner, Simulation, check, simulate};
