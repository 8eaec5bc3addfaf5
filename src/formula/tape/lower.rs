//! Lowers an instruction to steps of the kernel.

use rust_decimal::Decimal;

use super::builder::{Instruction, InstructionKind};
use super::kernel::{KernelOp, KernelStep, LinearTerms, TERMS};
use crate::formula::arithmetic::Number;

/// Appends the steps of `instruction`.
pub(super) fn lower<N: Number>(instruction: &Instruction, steps: &mut Vec<KernelStep<N>>) {
    let &Instruction { ref kind, round, to } = instruction;
    let work = match *kind {
        InstructionKind::Binary(two, a, b) => KernelOp::Binary(two, a, b),
        InstructionKind::Select(flag, yes, no) => KernelOp::Select(flag, yes, no),
        InstructionKind::Scale(a, table) => KernelOp::Scale(a, table),
        InstructionKind::Random(of, by, seed, chance) => KernelOp::Random(of, by, seed, chance),
        InstructionKind::Sum(ref terms) => match terms[..] {
            [(register, factor)] => KernelOp::Times(register, N::factor(factor)),
            _ => return sum(terms.clone(), round, to, steps),
        },
    };
    steps.push(KernelStep { op: work, round, to });
}

/// Appends a sum, a few terms a step, terms of one factor together.
fn sum<N: Number>(mut terms: Vec<(u32, Decimal)>, round: Option<u32>, to: u32, steps: &mut Vec<KernelStep<N>>) {
    terms.sort_by_key(|&(register, factor)| (factor, register));
    let mut onto = false;
    for shared in terms.chunk_by(|one, next| one.1 == next.1) {
        for part in shared.chunks(TERMS) {
            let registers = match *part {
                [(a, _)] => LinearTerms::One([a]),
                [(a, _), (b, _)] => LinearTerms::Two([a, b]),
                [(a, _), (b, _), (c, _)] => LinearTerms::Three([a, b, c]),
                [(a, _), (b, _), (c, _), (d, _), ..] => LinearTerms::Four([a, b, c, d]),
                [] => continue,
            };
            let work = match part[0].1 {
                factor if factor == Decimal::ONE => KernelOp::Add { terms: registers, onto },
                factor => KernelOp::AddTimes { terms: registers, onto, factor: N::factor(factor) },
            };
            steps.push(KernelStep { op: work, round: None, to });
            onto = true;
        }
    }
    if round.is_some() {
        steps.push(KernelStep { op: KernelOp::Round, round, to });
    }
}
