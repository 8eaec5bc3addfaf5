//! The formula graph: a settlement written down before it is worked out.
//!
//! Settlement does not compute, it *writes formulas*: a flat list of [`Op`]s, each reading only
//! nodes before it. Everything else is a walk over that list. Run over [`exact`] decimals it is
//! the statement; over [`fast`] floats it is a draw of a simulation; over [`span`]s of an input it tells what no
//! figure in between can reach; [`sourced`] beside the exact run tells which basis every cent rests on; read
//! backwards from one figure it is that figure's working; printed into cells it is a spreadsheet. One set of rules,
//! several arithmetics.

mod chance;
mod exact;
mod fast;
mod graph;
mod lanes;
mod module;
mod number;
mod run;
mod scale;
mod sourced;
mod span;
mod tape;

pub use chance::{Chance, Law};
pub use graph::{Clause, Constant, Graph, Label, Node, Op, Unit};
pub use lanes::Lanes;
pub use module::Module;
pub use number::{Number, Overflow, Sample};
pub use run::Run;
pub use scale::{Band, ScaleTable};
pub use sourced::Sourced;
pub use span::{Span, Truth};
pub use tape::{Steps, Tape};
