//! Memory layout of a module.

use std::collections::BTreeMap;

use wasm_encoder::{InstructionSink, MemArg, MemArgTarget};

use super::allocation::{Allocation, Storage};
use super::trace::{Operand, TracedOp};
use super::{BLOCK_TRIALS, FLOAT, PAIR};

/// Local of every block: the offset in a slot.
pub(super) const IN_SLOT: u32 = 1;
/// Local of every block: the offset among all trials.
pub(super) const IN_ALL: u32 = 2;

/// Byte offsets in memory: constants from the start, then slots, inputs and outputs.
pub(super) struct Memory {
    /// Address of each constant, by its bits.
    constants: BTreeMap<u64, usize>,
    slots: usize,
    pub inputs: usize,
    pub outputs: usize,
    trials: usize,
}

impl Memory {
    pub fn new(ops: &[TracedOp], allocation: &Allocation, inputs: usize, trials: usize) -> Self {
        let needed = allocation.blocks.iter().flatten().flat_map(|&at| ops[at as usize].operands());
        let mut known = BTreeMap::new();
        for read in needed.chain(allocation.copies.iter().map(|&(_, read)| read)) {
            if let Operand::Constant(bits) = read {
                known.insert(bits, 0);
            }
        }
        for (at, (_, address)) in known.iter_mut().enumerate() {
            *address = at * FLOAT;
        }
        let slots = (known.len() * FLOAT).next_multiple_of(PAIR);
        let inputs_at = slots + allocation.slots as usize * BLOCK_TRIALS * FLOAT;
        Self { constants: known, slots, inputs: inputs_at, outputs: inputs_at + inputs * trials * FLOAT, trials }
    }

    pub fn constant_bytes(&self) -> Vec<u8> {
        self.constants.keys().flat_map(|bits| bits.to_le_bytes()).collect()
    }

    /// Operand of a constant.
    pub fn constant(&self, bits: u64) -> MemArg {
        at(self.constants[&bits], 3)
    }

    /// Local with the offset of the current pair of trials, and the address of the first pair.
    pub fn address(&self, storage: Storage) -> (u32, usize) {
        match storage {
            Storage::Input(number) => (IN_ALL, self.inputs + number as usize * self.trials * FLOAT),
            Storage::Output(number) => (IN_ALL, self.outputs + number as usize * self.trials * FLOAT),
            Storage::Slot(slot) => (IN_SLOT, self.slots + slot as usize * BLOCK_TRIALS * FLOAT),
            Storage::Local => unreachable!("what another block reads has a storage"),
        }
    }
}

/// Memory operand at a byte offset, aligned to two to the power of `align`.
pub(super) fn at(offset: usize, align: u32) -> MemArg {
    MemArg { offset: offset as u64, align, target: MemArgTarget::Memory(0), ordering: None }
}

/// Advances a local and repeats the loop while it is below `end`.
pub(super) fn next(code: &mut InstructionSink<'_>, local: u32, by: usize, end: usize) {
    let number = |bytes: usize| i32::try_from(bytes).unwrap_or(i32::MAX);
    code.local_get(local).i32_const(number(by)).i32_add().local_tee(local);
    code.i32_const(number(end)).i32_lt_u().br_if(0);
}
