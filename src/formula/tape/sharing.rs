//! Common subexpressions of sums.

use rust_decimal::Decimal;
use rustc_hash::FxHashMap;

use super::builder::{Instruction, InstructionKind};

/// Longest sum left in one piece: operands of a longer one would stay live for long.
const LONGEST: usize = 12;

/// Sums a register is a term of, with its factor in each.
type Uses = Vec<(usize, Decimal)>;

/// Computes terms that always occur together once and splits long sums. Returns the number of registers.
pub(super) fn share_terms(instructions: &mut Vec<Instruction>, registers: usize) -> usize {
    let mut next = u32::try_from(registers).unwrap_or(u32::MAX);
    let mut added = Vec::new();
    for (role, members) in common_terms(instructions) {
        for &(sum, _) in &role {
            if let InstructionKind::Sum(terms) = &mut instructions[sum].kind {
                terms.retain(|(register, _)| members.binary_search(register).is_err());
            }
        }
        for (sum, factor) in role {
            if let InstructionKind::Sum(terms) = &mut instructions[sum].kind {
                terms.push((next, factor));
            }
        }
        let terms = members.into_iter().map(|register| (register, Decimal::ONE)).collect();
        added.push(Instruction { kind: InstructionKind::Sum(terms), round: None, to: next });
        next += 1;
    }
    instructions.append(&mut added);
    for instruction in instructions.iter_mut() {
        let InstructionKind::Sum(terms) = &mut instruction.kind else { continue };
        while terms.len() > LONGEST {
            let rest = terms.split_off(LONGEST);
            let part = core::mem::replace(terms, rest);
            terms.insert(0, (next, Decimal::ONE));
            added.push(Instruction { kind: InstructionKind::Sum(part), round: None, to: next });
            next += 1;
        }
    }
    instructions.append(&mut added);
    next as usize
}

/// Groups registers that are terms of the very same sums: at least two registers in at least two sums.
fn common_terms(instructions: &[Instruction]) -> Vec<(Uses, Vec<u32>)> {
    let mut roles: FxHashMap<u32, Uses> = FxHashMap::default();
    for (index, instruction) in instructions.iter().enumerate() {
        if let InstructionKind::Sum(terms) = &instruction.kind {
            for &(register, factor) in terms {
                roles.entry(register).or_default().push((index, factor));
            }
        }
    }
    let mut members: FxHashMap<Uses, Vec<u32>> = FxHashMap::default();
    for (register, role) in roles {
        if role.len() > 1 {
            members.entry(role).or_default().push(register);
        }
    }
    let mut groups: Vec<(Uses, Vec<u32>)> =
        members.into_iter().filter(|(_, registers)| registers.len() > 1).collect();
    for (_, registers) in &mut groups {
        registers.sort_unstable();
    }
    // Sorted, so that a graph always gives the same program whatever the order of the hash map.
    groups.sort_unstable_by_key(|(_, registers)| registers[0]);
    groups
}
