//! Instruction scheduling and register allocation.

use super::builder::{Instruction, InstructionKind};

/// Drops instructions whose results nothing needs.
pub(super) fn prune(mut instructions: Vec<Instruction>, registers: usize, wanted: &[u32]) -> Vec<Instruction> {
    let mut needed = vec![false; registers];
    for &register in wanted {
        needed[register as usize] = true;
    }
    // Each instruction reads only results of earlier ones.
    for instruction in instructions.iter_mut().rev() {
        if needed[instruction.to as usize] {
            instruction.kind.reads(|register| needed[*register as usize] = true);
        }
    }
    instructions.retain(|instruction| needed[instruction.to as usize]);
    instructions
}

/// Places each instruction just before its first reader, or earlier when that frees a register, so that few results are
/// live at a time. Expects no dead instructions.
pub(super) fn order(mut instructions: Vec<Instruction>, registers: usize, wanted: &[u32]) -> Vec<Instruction> {
    let mut writes: Vec<Option<usize>> = vec![None; registers];
    for (index, instruction) in instructions.iter().enumerate() {
        writes[instruction.to as usize] = Some(index);
    }
    let reads: Vec<Vec<usize>> = instructions
        .iter_mut()
        .map(|instruction| {
            let mut reads = Vec::new();
            instruction.kind.reads(|register| reads.extend(writes[*register as usize]));
            reads.sort_unstable();
            reads.dedup();
            reads
        })
        .collect();
    let mut roots: Vec<usize> = wanted.iter().filter_map(|&register| writes[register as usize]).collect();
    roots.sort_unstable();
    let mut plan = Scheduler::new(&reads, &roots);
    for root in roots {
        // An explicit stack: chains of sums are too deep for recursion.
        let mut open = vec![(root, 0)];
        while let Some((index, next)) = open.last_mut() {
            if let Some(&earlier) = reads[*index].get(*next) {
                *next += 1;
                if !plan.done[earlier] {
                    open.push((earlier, 0));
                }
            } else {
                plan.take(*index);
                open.pop();
            }
        }
    }
    let mut instructions: Vec<Option<Instruction>> = instructions.into_iter().map(Some).collect();
    plan.order.into_iter().filter_map(|index| instructions[index].take()).collect()
}

/// State of a schedule under construction.
struct Scheduler<'a> {
    reads: &'a [Vec<usize>],
    /// Readers of each result.
    readers: Vec<Vec<usize>>,
    /// Readers not yet scheduled, plus one for a wanted result.
    left: Vec<usize>,
    /// Operands not yet scheduled.
    waits: Vec<usize>,
    done: Vec<bool>,
    order: Vec<usize>,
}

impl<'a> Scheduler<'a> {
    fn new(reads: &'a [Vec<usize>], roots: &[usize]) -> Self {
        let mut readers = vec![Vec::new(); reads.len()];
        for (index, reads) in reads.iter().enumerate() {
            for &read in reads {
                readers[read].push(index);
            }
        }
        let mut left: Vec<usize> = readers.iter().map(Vec::len).collect();
        for &root in roots {
            left[root] += 1;
        }
        let waits = reads.iter().map(Vec::len).collect();
        Self { reads, readers, left, waits, done: vec![false; reads.len()], order: Vec::new() }
    }

    /// Schedules an instruction whose operands are ready, then every reader of its result that frees a register.
    fn take(&mut self, index: usize) {
        let mut ready = vec![index];
        while let Some(index) = ready.pop() {
            if core::mem::replace(&mut self.done[index], true) {
                continue;
            }
            self.order.push(index);
            for &read in &self.reads[index] {
                self.left[read] -= 1;
            }
            for &reader in &self.readers[index] {
                self.waits[reader] -= 1;
            }
            for &reader in &self.readers[index] {
                if self.waits[reader] == 0 && self.reads[reader].iter().any(|&read| self.left[read] == 1) {
                    ready.push(reader);
                }
            }
        }
    }
}

/// Reuses registers after their last read and returns the number in use. Inputs and constants keep theirs, the first ones.
pub(super) fn allocate(
    instructions: &mut [Instruction],
    registers: usize,
    kept: &[u32],
    wanted: &mut [u32],
) -> usize {
    const NEVER: usize = usize::MAX;
    let mut last = vec![0; registers];
    for (index, instruction) in instructions.iter_mut().enumerate() {
        instruction.kind.reads(|register| last[*register as usize] = index);
    }
    for &register in wanted.iter() {
        last[register as usize] = NEVER;
    }
    let mut moved = vec![u32::MAX; registers];
    for (register, &kept) in (0_u32..).zip(kept) {
        moved[kept as usize] = register;
        last[kept as usize] = NEVER;
    }
    let mut used = u32::try_from(kept.len()).unwrap_or(u32::MAX);
    let mut free: Vec<u32> = Vec::new();
    for (index, instruction) in instructions.iter_mut().enumerate() {
        let mut ended = Vec::new();
        instruction.kind.reads(|register| {
            let was = *register as usize;
            *register = moved[was];
            if last[was] == index {
                ended.push(*register);
                // An instruction may read one register twice.
                last[was] = NEVER;
            }
        });
        // A sum accumulates in its register over several steps, so its operands must stay live throughout.
        let in_parts = matches!(instruction.kind, InstructionKind::Sum(_));
        if !in_parts {
            free.append(&mut ended);
        }
        let to = free.pop().unwrap_or_else(|| {
            used += 1;
            used - 1
        });
        free.append(&mut ended);
        moved[instruction.to as usize] = to;
        instruction.to = to;
    }
    for register in wanted {
        *register = moved[*register as usize];
    }
    used as usize
}
