//! The steps of a simulation as a WebAssembly module: what the browser compiles for the very processor it runs on.
//!
//! The steps run once over figures that note what is done with them ([`noted`]), by the code that runs trials
//! ([`Tape`](super::Tape)) as well: so there is one set of rules here too. The notes are laid out in parts ([`layout`]) and written as
//! code ([`code`]).

mod code;
mod layout;
mod memory;
mod noted;
mod notes;
mod part;

use super::tape::{Steps, Tape};
use layout::Layout;
use noted::Noted;
use notes::Notes;

/// Trials a part of the code works on before the next part does, so that what parts leave to each other stays in the nearest
/// cache.
const BLOCK: usize = 32;

/// Bytes of a float, and of the two an instruction works on at once.
const FLOAT: usize = 8;
const PAIR: usize = 2 * FLOAT;

/// A module of code, on its own: it imports nothing, exports `memory` and `run`, and touches no other memory.
///
/// Floats of [`Module::trials`] trials are written at [`Module::inputs`], figure by figure; after `run()`, those of the figures
/// wanted stand at [`Module::outputs`].
#[derive(Clone, Debug)]
pub struct Module {
    /// The module, in WebAssembly's binary format.
    pub bytes: Vec<u8>,
    /// Where inputs begin in its memory, in bytes.
    pub inputs: u32,
    /// Where outputs begin in its memory, in bytes.
    pub outputs: u32,
    /// Trials of a run.
    pub trials: usize,
}

impl Module {
    /// Writes `steps` for that many trials at once, rounded up to whole blocks; nothing when they hold what only doing it can
    /// tell, such as a toss.
    #[must_use]
    pub fn of(steps: &Steps, trials: usize) -> Option<Self> {
        let notes = Notes::default();
        let outputs = {
            let mut tape: Tape<Noted<'_>, 1> = steps.tape();
            for (index, number) in (0..steps.varying).zip(0..) {
                *tape.input(index) = [Noted::input(&notes, number)];
            }
            tape.run().ok()?;
            (0..tape.outputs()).map(|index| tape.output(index)[0].read()).collect::<Vec<_>>()
        };
        let deeds = notes.into_deeds()?;
        let layout = Layout::new(&deeds, &outputs);
        Some(code::write(&deeds, &layout, steps.varying, outputs.len(), trials.next_multiple_of(BLOCK)))
    }
}
