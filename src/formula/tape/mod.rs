//! Compiles the part of a graph that depends on varying inputs into a register program, to run it thousands of times.
//!
//! [`Program::between`] keeps the instructions between the varying inputs and the wanted nodes. Constant parts are folded,
//! additions are combined into linear combinations ([`linear`]), instructions without effect are dropped and common ones
//! emitted once ([`builder`]), and results share registers so that a run stays in the nearest cache ([`schedule`]).

mod builder;
mod kernel;
mod linear;
mod lower;
mod schedule;
mod sharing;

use rust_decimal::Decimal;

use super::arithmetic::{Number, Overflow, Sample};
use super::graph::Graph;
use super::node::Node;
use super::random::RandomVariable;
use super::scale::{RisingBands, ScaleTable};
use crate::money::Rounding;
use builder::{Builder, Instruction};
use kernel::{Kernel, KernelStep};
use lower::lower;

/// The part of a graph that varies, for any arithmetic: what [`Tape`] runs and [`CompiledModule`](super::CompiledModule) writes down.
#[derive(Clone, Debug)]
pub struct Program {
    instructions: Vec<Instruction>,
    registers: usize,
    /// Number of varying inputs; theirs are the first registers.
    pub(super) varying: usize,
    /// Constants; theirs are the next registers.
    constants: Vec<Decimal>,
    wanted: Vec<u32>,
    scales: Vec<ScaleTable>,
    variables: Vec<RandomVariable>,
    roundings: Vec<Rounding>,
}

impl Program {
    /// Compiles the part of `graph` between the `varying` inputs (by number) and the `wanted` nodes. `values` are the
    /// graph's present values.
    #[must_use]
    pub fn between(graph: &Graph, values: &[Decimal], varying: &[u32], wanted: &[Node]) -> Self {
        let mut writer = Builder::new(graph, values);
        let mut wanted = writer.build(varying, wanted);
        let registers = writer.registers();
        let mut instructions = schedule::prune(writer.instructions, registers, &wanted);
        let registers = sharing::share_terms(&mut instructions, registers);
        let mut instructions = schedule::order(instructions, registers, &wanted);
        let inputs = (0_u32..).take(varying.len());
        let kept: Vec<u32> = inputs.chain(writer.constants.iter().map(|(register, _)| *register)).collect();
        let registers = schedule::allocate(&mut instructions, registers, &kept, &mut wanted);
        Self {
            instructions,
            registers,
            varying: varying.len(),
            constants: writer.constants.into_iter().map(|(_, value)| value).collect(),
            wanted,
            scales: graph.scales().to_vec(),
            variables: graph.chances().to_vec(),
            roundings: graph.roundings().to_vec(),
        }
    }

    /// Prepares the program for the arithmetic `N`.
    #[must_use]
    pub fn tape<N: Sample + Copy, const WIDTH: usize>(&self) -> Tape<N, WIDTH> {
        let mut kernel = Kernel {
            registers: vec![[N::constant(Decimal::ZERO, None); WIDTH]; self.registers],
            scales: self.scales.iter().map(RisingBands::new).collect(),
            variables: self.variables.clone(),
            roundings: self.roundings.iter().map(|&rule| N::rule(rule)).collect(),
            one: N::constant(Decimal::ONE, None),
        };
        for (register, &value) in kernel.registers[self.varying..].iter_mut().zip(&self.constants) {
            register.fill(N::constant(value, None));
        }
        let mut steps = Vec::with_capacity(self.instructions.len());
        for instruction in &self.instructions {
            lower(instruction, &mut steps);
        }
        Tape { steps, kernel, wanted: self.wanted.iter().map(|&register| register as usize).collect() }
    }
}

/// A program ready to run in one arithmetic.
///
/// A run takes `WIDTH` numbers for each input and gives as many for each figure wanted.
#[derive(Clone, Debug)]
pub struct Tape<N: Number, const WIDTH: usize> {
    steps: Vec<KernelStep<N>>,
    kernel: Kernel<N, WIDTH>,
    wanted: Vec<usize>,
}

impl<N: Sample + Copy, const WIDTH: usize> Tape<N, WIDTH> {
    /// Compiles the [program](Program::between) of `graph` for the arithmetic `N`.
    #[must_use]
    pub fn new(graph: &Graph, values: &[Decimal], varying: &[u32], wanted: &[Node]) -> Self {
        Program::between(graph, values, varying, wanted).tape()
    }

    /// Number of steps of one run.
    #[must_use]
    pub fn len(&self) -> usize {
        self.steps.len()
    }

    /// Tells whether no wanted node depends on a varying input.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// Number of wanted nodes.
    #[must_use]
    pub fn outputs(&self) -> usize {
        self.wanted.len()
    }

    /// Register of the `index`th varying input, to be filled before a run.
    pub fn input(&mut self, index: usize) -> &mut [N; WIDTH] {
        &mut self.kernel.registers[index]
    }

    /// Values of the `index`th wanted node after a run.
    pub fn output(&self, index: usize) -> &[N; WIDTH] {
        &self.kernel.registers[self.wanted[index]]
    }

    /// Runs the program on the inputs.
    ///
    /// # Errors
    /// When a figure leaves the arithmetic's range.
    pub fn run(&mut self) -> Result<(), Overflow> {
        for (index, step) in self.steps.iter().enumerate() {
            self.kernel.run(step).ok_or_else(|| Overflow { node: Node::at(index).unwrap_or(Node::FIRST) })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formula::{Evaluator, Unit};
    use crate::money::RoundingMode;

    /// Two figures that cancel out leave a sum without terms, which is a constant, rounded or not.
    #[test]
    fn terms_that_cancel_out_are_rounded_to_zero() {
        let mut graph = Graph::default();
        let figure = graph.input(Decimal::new(7, 0), Unit::Money);
        let fine = Rounding { places: 3, mode: RoundingMode::HalfUp };
        let coarse = Rounding { places: 2, ..fine };
        let share = graph.plain(Decimal::new(12_345, 5), Unit::Rate);
        let parts = [figure, figure].map(|it| graph.mul(it, share)).map(|it| graph.round(it, fine));
        let gone = graph.sub(parts[1], parts[0]);
        let wanted = [graph.round(gone, coarse), graph.round(parts[0], coarse)];
        let values = Evaluator::<Decimal>::new(&graph).values(graph.inputs()).unwrap_or_default();
        let mut tape: Tape<Decimal, 1> = Tape::new(&graph, &values, &[0], &wanted);
        *tape.input(0) = [Decimal::new(7, 0)];
        assert_eq!(tape.run(), Ok(()));
        assert_eq!([tape.output(0)[0], tape.output(1)[0]], wanted.map(|node| values[node.index()]));
    }

    /// A third, twelve digits of thirds, and those taken away again: which of them meet first shows in the last digits.
    #[test]
    fn quotients_are_added_in_the_order_of_the_graph() {
        let mut graph = Graph::default();
        let [one, three, many] = [1, 3, 1_000_000_000_000].map(|it: i64| graph.input(it.into(), Unit::Count));
        let third = graph.div(one, three);
        let thirds = graph.div(many, three);
        let zero = graph.zero();
        let gone = graph.sub(zero, thirds);
        let wanted = [graph.sum(&[thirds, gone, third]), graph.sum(&[third, thirds, gone])];
        let inputs = graph.inputs().to_vec();
        let values = Evaluator::<Decimal>::new(&graph).values(&inputs).unwrap_or_default();
        let mut tape: Tape<Decimal, 1> = Tape::new(&graph, &values, &[0, 1, 2], &wanted);
        for (index, &input) in inputs.iter().enumerate() {
            *tape.input(index) = [input];
        }
        assert_eq!(tape.run(), Ok(()));
        let found = [tape.output(0)[0], tape.output(1)[0]];
        assert_eq!(found, wanted.map(|node| values[node.index()]));
        assert_ne!(found[0], found[1]);
    }
}
