//! Executes one instruction over all numbers of a run at once.

use core::cell::Cell;

use super::builder::BinaryOp;
use crate::formula::arithmetic::{Number, Sample};
use crate::formula::random::RandomVariable;
use crate::formula::scale::RisingBands;

/// Maximum number of terms of one instruction: more would not fit the processor's registers.
pub(super) const TERMS: usize = 4;

/// Operation of an executable step.
#[derive(Clone, Debug)]
pub(super) enum KernelOp<N: Number> {
    /// Sum of the terms, accumulated onto the result register where `onto` is set.
    Add {
        terms: LinearTerms,
        onto: bool,
    },
    /// `factor` times the sum of the terms, accumulated likewise.
    AddTimes {
        terms: LinearTerms,
        onto: bool,
        factor: N::Factor,
    },
    Times(u32, N::Factor),
    Binary(BinaryOp, u32, u32),
    Select(u32, u32, u32),
    Scale(u32, u32),
    Random(u32, u32, u32, u32),
    /// Rounding of the result register in place.
    Round,
}

/// One to four register numbers.
#[derive(Clone, Copy, Debug)]
pub(super) enum LinearTerms {
    One([u32; 1]),
    Two([u32; 2]),
    Three([u32; 3]),
    Four([u32; TERMS]),
}

#[derive(Clone, Debug)]
pub(super) struct KernelStep<N: Number> {
    pub op: KernelOp<N>,
    /// Rounding of its result; a sum is rounded by a step of its own.
    pub round: Option<u32>,
    pub to: u32,
}

/// Register file of a run, with tables, random variables and roundings prepared for its arithmetic.
#[derive(Clone, Debug)]
pub(super) struct Kernel<N: Number, const WIDTH: usize> {
    /// Registers of inputs, then constants, then results.
    pub registers: Vec<[N; WIDTH]>,
    pub scales: Vec<RisingBands<N>>,
    pub variables: Vec<RandomVariable>,
    pub roundings: Vec<N::Rule>,
    pub one: N,
}

/// One register: `WIDTH` numbers. A result may share the register of an operand, so each number is a cell.
type Register<N, const WIDTH: usize> = [Cell<N>; WIDTH];

impl<N: Sample + Copy, const WIDTH: usize> Kernel<N, WIDTH> {
    /// Executes one step; `None` when a number leaves the arithmetic's range.
    pub fn run(&mut self, step: &KernelStep<N>) -> Option<()> {
        let Self { registers, scales, variables, roundings, one } = self;
        let registers = Cell::from_mut(registers.as_mut_slice()).as_slice_of_cells();
        let at = |register: u32| registers[register as usize].as_array_of_cells();
        let to = at(step.to);
        let rule = step.round.map(|rule| &roundings[rule as usize]);
        match &step.op {
            KernelOp::Add { terms, onto } => match *terms {
                LinearTerms::One([a]) => add([at(a)], *onto, to),
                LinearTerms::Two([a, b]) => add([at(a), at(b)], *onto, to),
                LinearTerms::Three([a, b, c]) => add([at(a), at(b), at(c)], *onto, to),
                LinearTerms::Four([a, b, c, d]) => add([at(a), at(b), at(c), at(d)], *onto, to),
            },
            KernelOp::AddTimes { terms, onto, factor } => match *terms {
                LinearTerms::One([a]) => add_times([at(a)], factor, *onto, to),
                LinearTerms::Two([a, b]) => add_times([at(a), at(b)], factor, *onto, to),
                LinearTerms::Three([a, b, c]) => add_times([at(a), at(b), at(c)], factor, *onto, to),
                LinearTerms::Four([a, b, c, d]) => add_times([at(a), at(b), at(c), at(d)], factor, *onto, to),
            },
            KernelOp::Times(a, factor) => match rule {
                Some(rule) => each(at(*a), to, |a| a.times_rounded(factor, rule)),
                None => each(at(*a), to, |a| a.times(factor)),
            },
            KernelOp::Binary(two, a, b) => {
                let (a, b) = (at(*a), at(*b));
                match two {
                    BinaryOp::Mul => match rule {
                        Some(rule) => both(a, b, to, |a, b| Some(a.mul(b)?.round(rule))),
                        None => both(a, b, to, N::mul),
                    },
                    BinaryOp::Div => both(a, b, to, N::div),
                    BinaryOp::Min => both(a, b, to, |a, b| Some(N::select(a.at_least(b), b, a))),
                    BinaryOp::Max => both(a, b, to, |a, b| Some(N::select(a.at_least(b), a, b))),
                    BinaryOp::AtLeast => both(a, b, to, |a, b| Some(N::flag(a.at_least(b), a, b))),
                }
            }
            KernelOp::Select(flag, yes, no) => {
                for ((flag, to), (yes, no)) in at(*flag).iter().zip(to).zip(at(*yes).iter().zip(at(*no))) {
                    to.set(N::select(flag.get().at_least(one), &yes.get(), &no.get()));
                }
                Some(())
            }
            KernelOp::Scale(a, table) => {
                let bands = &scales[*table as usize];
                each(at(*a), to, |a| bands.pay(a))
            }
            KernelOp::Random(of, by, seed, chance) => {
                let (seed, chance) = (at(*seed), variables[*chance as usize]);
                for ((of, by), (seed, to)) in at(*of).iter().zip(at(*by)).zip(seed.iter().zip(to)) {
                    to.set(of.get().sample(chance, &by.get(), &seed.get()));
                }
                Some(())
            }
            KernelOp::Round => {
                let rule = rule?;
                each(to, to, |it| Some(it.round(rule)))
            }
        }
    }
}

// Each loop is a function of its own: optimisers do better on small ones.

#[inline(never)]
fn each<N: Copy, const WIDTH: usize>(
    a: &Register<N, WIDTH>,
    to: &Register<N, WIDTH>,
    op: impl Fn(&N) -> Option<N>,
) -> Option<()> {
    for (a, to) in a.iter().zip(to) {
        to.set(op(&a.get())?);
    }
    Some(())
}

#[inline(never)]
fn both<N: Copy, const WIDTH: usize>(
    a: &Register<N, WIDTH>,
    b: &Register<N, WIDTH>,
    to: &Register<N, WIDTH>,
    op: impl Fn(&N, &N) -> Option<N>,
) -> Option<()> {
    for ((a, b), to) in a.iter().zip(b).zip(to) {
        to.set(op(&a.get(), &b.get())?);
    }
    Some(())
}

#[inline(never)]
fn add<N: Number + Copy, const MANY: usize, const WIDTH: usize>(
    terms: [&Register<N, WIDTH>; MANY],
    onto: bool,
    to: &Register<N, WIDTH>,
) -> Option<()> {
    for (index, to) in to.iter().enumerate() {
        let sum = total(&terms, index)?;
        to.set(if onto { to.get().add(&sum)? } else { sum });
    }
    Some(())
}

#[inline(never)]
fn add_times<N: Number + Copy, const MANY: usize, const WIDTH: usize>(
    terms: [&Register<N, WIDTH>; MANY],
    factor: &N::Factor,
    onto: bool,
    to: &Register<N, WIDTH>,
) -> Option<()> {
    for (index, to) in to.iter().enumerate() {
        let sum = total(&terms, index)?.times(factor)?;
        to.set(if onto { to.get().add(&sum)? } else { sum });
    }
    Some(())
}

#[inline(always)]
#[allow(clippy::inline_always, reason = "a few instructions inside the hottest loop there is")]
fn total<N: Number + Copy, const MANY: usize, const WIDTH: usize>(
    terms: &[&Register<N, WIDTH>; MANY],
    index: usize,
) -> Option<N> {
    let mut sum = terms[0][index].get();
    for term in &terms[1..] {
        sum = sum.add(&term[index].get())?;
    }
    Some(sum)
}
