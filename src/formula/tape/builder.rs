//! Builds instructions for the part of a graph that varies.

use std::collections::hash_map::Entry;

use rust_decimal::Decimal;
use rustc_hash::FxHashMap;

use super::linear::{INPUT_DIGITS, Linear, UNBOUNDED};
use crate::formula::graph::Graph;
use crate::formula::node::{Node, Op};

/// Operation on two registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum BinaryOp {
    Mul,
    Div,
    Min,
    Max,
    AtLeast,
}

/// Operation of an instruction and the registers it reads.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum InstructionKind {
    /// Linear combination: registers and their factors.
    Sum(Vec<(u32, Decimal)>),
    Binary(BinaryOp, u32, u32),
    Select(u32, u32, u32),
    Scale(u32, u32),
    /// Draw of a random variable: its mean or count, its probability, the trial's seed, its number.
    Random(u32, u32, u32, u32),
}

impl InstructionKind {
    /// Visits the registers it reads.
    pub fn reads(&mut self, mut read: impl FnMut(&mut u32)) {
        match self {
            Self::Sum(terms) => terms.iter_mut().for_each(|(register, _)| read(register)),
            Self::Binary(_, a, b) => {
                read(a);
                read(b);
            }
            Self::Select(a, b, c) | Self::Random(a, b, c, _) => {
                read(a);
                read(b);
                read(c);
            }
            Self::Scale(a, _) => read(a),
        }
    }
}

/// An instruction before scheduling and register allocation.
#[derive(Clone, Debug)]
pub(super) struct Instruction {
    pub kind: InstructionKind,
    /// Rounding applied to its result.
    pub round: Option<u32>,
    pub to: u32,
}

/// Lowered form of a node that varies.
#[derive(Clone, Debug)]
enum Lowered {
    Linear(Linear),
    /// A product not yet emitted: the rounding that reads it may be fused with it.
    Product(u32, u32),
}

/// Builds the instructions between the varying inputs and the wanted nodes.
pub(super) struct Builder<'a> {
    graph: &'a Graph,
    values: &'a [Decimal],
    lowered: Vec<Option<Lowered>>,
    /// Number of readers of each node.
    uses: Vec<u32>,
    pub instructions: Vec<Instruction>,
    /// Constants and their registers.
    pub constants: Vec<(u32, Decimal)>,
    known: FxHashMap<Decimal, u32>,
    emitted: FxHashMap<(InstructionKind, Option<u32>), u32>,
    /// Upper bound on the decimal places of each register.
    digits: Vec<u32>,
}

impl<'a> Builder<'a> {
    pub fn new(graph: &'a Graph, values: &'a [Decimal]) -> Self {
        let nodes = graph.ops().len();
        Self {
            graph,
            values,
            lowered: vec![None; nodes],
            uses: vec![0; nodes],
            instructions: Vec::new(),
            constants: Vec::new(),
            known: FxHashMap::default(),
            emitted: FxHashMap::default(),
            digits: Vec::new(),
        }
    }

    /// Builds everything and returns the registers of the wanted nodes. The first registers are those of the inputs.
    pub fn build(&mut self, varying: &[u32], wanted: &[Node]) -> Vec<u32> {
        for _ in varying {
            self.new_register(INPUT_DIGITS);
        }
        self.count_uses(wanted);
        let mut varies = vec![false; self.uses.len()];
        for (index, &op) in self.graph.ops().iter().enumerate() {
            if let Op::Input(number) = op {
                if let Some(register) = varying.iter().position(|&it| it == number) {
                    varies[index] = true;
                    self.lowered[index] = u32::try_from(register)
                        .ok()
                        .map(|register| Lowered::Linear(Linear::register(register, INPUT_DIGITS)));
                }
                continue;
            }
            varies[index] = self.graph.reads(op, |it| varies[it.index()]);
            if varies[index] && self.uses[index] > 0 {
                self.lowered[index] = Some(self.op(op));
            }
        }
        wanted.iter().map(|&node| self.register(node)).collect()
    }

    /// Number of registers in use.
    pub fn registers(&self) -> usize {
        self.digits.len()
    }

    fn count_uses(&mut self, wanted: &[Node]) {
        for node in wanted {
            // A wanted node needs a register of its own.
            self.uses[node.index()] += 2;
        }
        for index in (0..self.uses.len()).rev() {
            if let Some(node) = Node::at(index).filter(|_| self.uses[index] > 0) {
                for operand in self.graph.operands(node) {
                    self.uses[operand.index()] += 1;
                }
            }
        }
    }

    fn new_register(&mut self, digits: u32) -> u32 {
        self.digits.push(digits.min(UNBOUNDED));
        u32::try_from(self.digits.len() - 1).unwrap_or(u32::MAX)
    }

    fn constant(&mut self, value: Decimal) -> u32 {
        if let Some(&known) = self.known.get(&value) {
            return known;
        }
        let register = self.new_register(value.normalize().scale());
        self.known.insert(value, register);
        self.constants.push((register, value));
        register
    }

    /// Emits an instruction, or returns the register of an equal one emitted before.
    fn push(&mut self, kind: InstructionKind, round: Option<u32>, digits: u32) -> u32 {
        let next = u32::try_from(self.digits.len()).unwrap_or(u32::MAX);
        match self.emitted.entry((kind, round)) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(new) => {
                let (kind, round) = new.key().clone();
                new.insert(next);
                self.instructions.push(Instruction { kind, round, to: next });
                self.new_register(round.map_or(digits, |rule| self.graph.roundings()[rule as usize].places))
            }
        }
    }

    /// Returns a register that holds `form`, rounded.
    fn materialize(&mut self, form: &Linear, round: Option<u32>) -> u32 {
        let round = round.filter(|&rule| form.digits > self.graph.roundings()[rule as usize].places);
        match (form.constant(), form.as_register(), round) {
            (Some(value), _, rule) => {
                let rounded = rule.map(|rule| self.graph.roundings()[rule as usize].apply(value));
                self.constant(rounded.unwrap_or(value))
            }
            (_, Some(register), None) => register,
            _ => {
                let mut terms = form.terms.clone();
                if !form.fixed.is_zero() {
                    terms.push((self.constant(form.fixed), Decimal::ONE));
                }
                self.push(InstructionKind::Sum(terms), round, form.digits)
            }
        }
    }

    /// Returns the register of `node`.
    fn register(&mut self, node: Node) -> u32 {
        let register = match self.lowered[node.index()].take() {
            None => {
                let value = self.values[node.index()];
                return self.constant(value);
            }
            Some(Lowered::Linear(form)) => self.materialize(&form, None),
            Some(Lowered::Product(a, b)) => self.product(a, b, None),
        };
        self.lowered[node.index()] =
            Some(Lowered::Linear(Linear::register(register, self.digits[register as usize])));
        register
    }

    fn product(&mut self, a: u32, b: u32, round: Option<u32>) -> u32 {
        let digits = self.digits[a as usize] + self.digits[b as usize];
        let round = round.filter(|&rule| digits > self.graph.roundings()[rule as usize].places);
        self.push(InstructionKind::Binary(BinaryOp::Mul, a.min(b), a.max(b)), round, digits)
    }

    /// Returns `node` as a term of a linear combination, inlined when nothing else reads it or when inlining is free.
    fn linear(&mut self, node: Node) -> Linear {
        let index = node.index();
        match &mut self.lowered[index] {
            None => return Linear::fixed(self.values[index]),
            // It has no other reader.
            Some(Lowered::Linear(form)) if form.reorderable() && self.uses[index] == 1 => {
                return core::mem::take(form);
            }
            Some(Lowered::Linear(form)) if form.reorderable() && form.terms.len() <= 1 => return form.clone(),
            Some(_) => {}
        }
        let register = self.register(node);
        Linear::register(register, self.digits[register as usize])
    }

    /// Adds the first of `terms` and `sign` times each of the others.
    fn sum(&mut self, terms: &[Node], sign: Decimal) -> Linear {
        let Some((&first, others)) = terms.split_first() else { return Linear::default() };
        let first = self.linear(first);
        others.iter().fold(first, |sum, &term| {
            let term = self.linear(term);
            if sum.reorderable() && term.reorderable() || sum.is_zero() || term.is_zero() {
                return sum.plus(term, sign);
            }
            // Another order might change the last digit, so the sum so far is materialized first.
            let parts = [(self.materialize(&sum, None), Decimal::ONE), (self.materialize(&term, None), sign)];
            let digits = sum.digits.max(term.digits);
            Linear::register(self.push(InstructionKind::Sum(parts.to_vec()), None, digits), digits)
        })
    }

    fn op(&mut self, op: Op) -> Lowered {
        let register = match op {
            Op::Input(_) | Op::Constant(_) => {
                unreachable!("inputs have their registers and constants do not vary")
            }
            Op::Add(a, b) => return Lowered::Linear(self.sum(&[a, b], Decimal::ONE)),
            Op::Sub(a, b) => return Lowered::Linear(self.sum(&[a, b], Decimal::NEGATIVE_ONE)),
            Op::Sum { from, len } => return Lowered::Linear(self.sum(self.graph.terms(from, len), Decimal::ONE)),
            Op::Mul(a, b) => {
                let (one, other) = (self.linear(a), self.linear(b));
                let scaled = match (one.constant(), other.constant()) {
                    (Some(factor), _) => other.times(factor),
                    (_, Some(factor)) => one.times(factor),
                    _ => None,
                };
                return match scaled {
                    Some(form) => Lowered::Linear(form),
                    None => Lowered::Product(self.materialize(&one, None), self.materialize(&other, None)),
                };
            }
            Op::Div(a, b) => {
                let (a, b) = (self.register(a), self.register(b));
                self.binary(BinaryOp::Div, a, b, UNBOUNDED)
            }
            Op::Round(a, rule) => match self.lowered[a.index()] {
                Some(Lowered::Product(one, other)) if self.uses[a.index()] == 1 => {
                    self.product(one, other, Some(rule))
                }
                _ => {
                    let form = self.linear(a);
                    self.materialize(&form, Some(rule))
                }
            },
            Op::Min(a, b) => self.extremum(BinaryOp::Min, a, b),
            Op::Max(a, b) => self.extremum(BinaryOp::Max, a, b),
            Op::AtLeast(a, b) => {
                let (a, b) = (self.register(a), self.register(b));
                self.binary(BinaryOp::AtLeast, a, b, 0)
            }
            Op::Select(flag, yes, no) => {
                let (flag, yes, no) = (self.register(flag), self.register(yes), self.register(no));
                match self.constants.iter().find(|(register, _)| *register == flag) {
                    _ if yes == no => yes,
                    Some((_, value)) if *value >= Decimal::ONE => yes,
                    Some(_) => no,
                    None => {
                        let digits = self.digits[yes as usize].max(self.digits[no as usize]);
                        self.push(InstructionKind::Select(flag, yes, no), None, digits)
                    }
                }
            }
            Op::Scale(a, table) => {
                let a = self.register(a);
                self.push(InstructionKind::Scale(a, table), None, UNBOUNDED)
            }
            Op::Random(a, b, index) => {
                let seed = self.graph.chances()[index as usize].seed;
                let (a, b, seed) = (self.register(a), self.register(b), self.register(seed));
                self.push(InstructionKind::Random(a, b, seed, index), None, 0)
            }
        };
        Lowered::Linear(Linear::register(register, self.digits[register as usize]))
    }

    fn extremum(&mut self, two: BinaryOp, a: Node, b: Node) -> u32 {
        let (a, b) = (self.register(a), self.register(b));
        let digits = self.digits[a as usize].max(self.digits[b as usize]);
        if a == b { a } else { self.binary(two, a, b, digits) }
    }

    fn binary(&mut self, two: BinaryOp, a: u32, b: u32, digits: u32) -> u32 {
        self.push(InstructionKind::Binary(two, a, b), None, digits)
    }
}
