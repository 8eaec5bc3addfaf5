//! The steps of a simulation as a WebAssembly module: what the browser compiles for the very processor it runs on.
//!
//! The program runs once over values that record every operation ([`traced`]), by the code that runs trials
//! ([`Tape`](super::Tape)) as well: so there is one set of rules here too. The trace is split into blocks ([`allocation`]) and written as
//! code ([`emit`]).

mod allocation;
mod block;
mod draw;
mod emit;
mod memory;
mod trace;
mod traced;

use super::tape::{Program, Tape};
use allocation::Allocation;
use trace::Trace;
use traced::Traced;

/// Trials a block of the code works on before the next block does, so that what blocks leave to each other stays in the nearest
/// cache.
const BLOCK_TRIALS: usize = 32;

/// Bytes of a float, and of the two an instruction works on at once.
const FLOAT: usize = 8;
const PAIR: usize = 2 * FLOAT;

/// A module of code, on its own: it exports `memory` and `run`, and touches no other memory. Where it draws random variables it imports
/// [`DRAW`](Self::DRAW), which is to be [`RandomVariable::sample_coded`](super::RandomVariable::sample_coded), and nothing else.
///
/// Floats of [`CompiledModule::trials`] trials are written at [`CompiledModule::inputs`], figure by figure; after `run()`, those of the figures
/// wanted stand at [`CompiledModule::outputs`].
#[derive(Clone, Debug)]
pub struct CompiledModule {
    /// The module, in WebAssembly's binary format.
    pub bytes: Vec<u8>,
    /// Offset of the inputs in its memory, in bytes.
    pub inputs: u32,
    /// Offset of the outputs in its memory, in bytes.
    pub outputs: u32,
    /// Trials of a run.
    pub trials: usize,
}

impl CompiledModule {
    /// Module and name of the one function that the code may import: of four numbers (a code as a whole number of 32 bits, then
    /// mean or count, probability, luck) it makes one.
    pub const DRAW: (&str, &str) = ("random", "draw");

    /// Writes `steps` for that many trials at once, rounded up to whole blocks; `None` when a figure leaves its range, which
    /// floats never do.
    #[must_use]
    pub fn of(steps: &Program, trials: usize) -> Option<Self> {
        let trace = Trace::default();
        let outputs = {
            let mut tape: Tape<Traced<'_>, 1> = steps.tape();
            for (index, number) in (0..steps.varying).zip(0..) {
                *tape.input(index) = [Traced::input(&trace, number)];
            }
            tape.run().ok()?;
            (0..tape.outputs()).map(|index| tape.output(index)[0].operand()).collect::<Vec<_>>()
        };
        let ops = trace.into_ops();
        let allocation = Allocation::new(&ops, &outputs);
        Some(emit::write(&ops, &allocation, steps.varying, outputs.len(), trials.next_multiple_of(BLOCK_TRIALS)))
    }
}
