//! The formula graph: a settlement written down as operations before any of them is evaluated.
//!
//! Settlement does not compute, it *builds formulas*: a flat list of [`Op`]s, each reading only nodes before it.
//! Everything else is a pass over that list. Evaluated in exact [decimals](arithmetic) it is the statement; in floats it is
//! one trial of a simulation; in intervals it bounds what a moving input can reach; [provenance] tells which basis every
//! cent derives from; read backwards from one figure it is that figure's working; printed into cells it is a workbook. One
//! set of rules, several arithmetics.

mod arithmetic;
mod evaluate;
mod graph;
mod jit;
mod node;
mod provenance;
mod random;
mod scale;
mod tape;

pub use arithmetic::interval::{AffineInterval, Truth};
pub use arithmetic::simd::F64x8;
pub use arithmetic::{Number, Overflow, Sample};
pub use evaluate::Evaluator;
pub use graph::Graph;
pub use jit::CompiledModule;
pub use node::{Clause, Constant, Label, Node, Op, Unit};
pub use provenance::Provenance;
pub use random::{Law, RandomVariable};
pub use scale::{ScaleBand, ScaleTable};
pub use tape::{Program, Tape};
