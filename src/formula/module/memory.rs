//! Where things stand in the memory of a module.

use std::collections::BTreeMap;

use wasm_encoder::{MemArg, MemArgTarget};

use super::layout::{Home, Layout};
use super::notes::{Deed, Read};
use super::part::{IN_ALL, IN_SLOT};
use super::{BLOCK, FLOAT, PAIR};

/// Where things stand in memory, in bytes: known figures from the start, then slots, inputs and outputs.
pub(super) struct Memory {
    /// By the bits of the float.
    known: BTreeMap<u64, usize>,
    slots: usize,
    pub inputs: usize,
    pub outputs: usize,
    trials: usize,
}

impl Memory {
    pub fn new(deeds: &[Deed], layout: &Layout, inputs: usize, trials: usize) -> Self {
        let needed = layout.parts.iter().flatten().flat_map(|&at| deeds[at as usize].reads());
        let mut known = BTreeMap::new();
        for read in needed.chain(layout.copies.iter().map(|&(_, read)| read)) {
            if let Read::Known(bits) = read {
                known.insert(bits, 0);
            }
        }
        for (at, (_, address)) in known.iter_mut().enumerate() {
            *address = at * FLOAT;
        }
        let slots = (known.len() * FLOAT).next_multiple_of(PAIR);
        let inputs_at = slots + layout.slots as usize * BLOCK * FLOAT;
        Self { known, slots, inputs: inputs_at, outputs: inputs_at + inputs * trials * FLOAT, trials }
    }

    pub fn known_bytes(&self) -> Vec<u8> {
        self.known.keys().flat_map(|bits| bits.to_le_bytes()).collect()
    }

    /// Where a known figure stands.
    pub fn known(&self, bits: u64) -> MemArg {
        at(self.known[&bits], 3)
    }

    /// The local that says which pair of trials, and where the first stands.
    pub fn place(&self, home: Home) -> (u32, usize) {
        match home {
            Home::Input(number) => (IN_ALL, self.inputs + number as usize * self.trials * FLOAT),
            Home::Output(number) => (IN_ALL, self.outputs + number as usize * self.trials * FLOAT),
            Home::Slot(slot) => (IN_SLOT, self.slots + slot as usize * BLOCK * FLOAT),
            Home::Nowhere => unreachable!("what another part reads has a home"),
        }
    }
}

/// An operand of memory: so many bytes from where a local says, on a boundary of two to the power of `align`.
pub(super) fn at(offset: usize, align: u32) -> MemArg {
    MemArg { offset: offset as u64, align, target: MemArgTarget::Memory(0), ordering: None }
}
