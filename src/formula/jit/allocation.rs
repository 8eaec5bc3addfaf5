//! Assigns traced operations to blocks of code and their results to storage.

use super::trace::{Operand, TracedOp};

/// Operations of one block: few enough for the processor's registers, many enough that loads and stores between blocks
/// cost little beside them.
const BLOCK_OPS: usize = 48;

/// Storage of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Storage {
    Input(u32),
    Output(u32),
    /// Slot that later blocks read.
    Slot(u32),
    /// A local of its own block.
    Local,
}

/// Operations split into blocks, with a storage for each result.
#[derive(Debug)]
pub(super) struct Allocation {
    /// Storage of each operation's result.
    pub storage: Vec<Storage>,
    /// Number of readers of each result.
    pub uses: Vec<u32>,
    /// Operations of each block, in order.
    pub blocks: Vec<Vec<u32>>,
    pub slots: u32,
    /// Outputs copied after all blocks: constants, inputs and duplicates of other outputs.
    pub copies: Vec<(u32, Operand)>,
}

impl Allocation {
    /// Allocates the operations that the `outputs` need.
    pub fn new(ops: &[TracedOp], outputs: &[Operand]) -> Self {
        let uses = uses(ops, outputs);
        let mut storage = vec![Storage::Local; ops.len()];
        let mut needed: Vec<u32> = Vec::with_capacity(ops.len());
        for ((at, op), (storage, &uses)) in (0_u32..).zip(ops).zip(storage.iter_mut().zip(&uses)) {
            match *op {
                TracedOp::Input(number) => *storage = Storage::Input(number),
                _ if uses > 0 => needed.push(at),
                _ => {}
            }
        }
        let mut copies = Vec::new();
        for (number, &output) in (0_u32..).zip(outputs) {
            match output {
                Operand::Result(at) if storage[at as usize] == Storage::Local => {
                    storage[at as usize] = Storage::Output(number);
                }
                _ => copies.push((number, output)),
            }
        }
        let blocks: Vec<Vec<u32>> = needed.chunks(BLOCK_OPS).map(<[u32]>::to_vec).collect();
        let slots = slots(ops, &blocks, &mut storage);
        Self { storage, uses, blocks, slots, copies }
    }
}

/// Counts the readers of each result among the operations that are needed.
fn uses(ops: &[TracedOp], outputs: &[Operand]) -> Vec<u32> {
    let mut uses = vec![0; ops.len()];
    let read = |uses: &mut Vec<u32>, read: Operand| {
        if let Operand::Result(at) = read {
            uses[at as usize] += 1;
        }
    };
    for &output in outputs {
        read(&mut uses, output);
    }
    for (at, op) in ops.iter().enumerate().rev() {
        if uses[at] > 0 {
            op.operands().for_each(|it| read(&mut uses, it));
        }
    }
    uses
}

/// Assigns slots to results that later blocks read, reused after the last such block, and returns the number of slots.
fn slots(ops: &[TracedOp], blocks: &[Vec<u32>], storage: &mut [Storage]) -> u32 {
    let mut own = vec![0; ops.len()];
    let mut last = vec![0; ops.len()];
    for (block, members) in blocks.iter().enumerate() {
        for &at in members {
            own[at as usize] = block;
            for read in ops[at as usize].operands() {
                if let Operand::Result(read) = read {
                    last[read as usize] = block;
                }
            }
        }
    }
    let mut ending: Vec<Vec<u32>> = vec![Vec::new(); blocks.len()];
    let mut free: Vec<u32> = Vec::new();
    let mut used = 0;
    for (block, members) in blocks.iter().enumerate() {
        for &at in members {
            let at = at as usize;
            if storage[at] == Storage::Local && last[at] > own[at] {
                let slot = free.pop().unwrap_or_else(|| {
                    used += 1;
                    used - 1
                });
                storage[at] = Storage::Slot(slot);
                ending[last[at]].push(slot);
            }
        }
        free.append(&mut ending[block]);
    }
    used
}
