//! Evaluates a whole graph in one arithmetic, node by node.

use rust_decimal::Decimal;

use super::arithmetic::{Number, Overflow, Sample};
use super::graph::Graph;
use super::node::{Node, Op};
use super::random::Law;
use super::scale::RisingBands;

/// Evaluator of a graph in one arithmetic, with constants and tables converted once.
pub struct Evaluator<'a, N: Number> {
    graph: &'a Graph,
    constants: Vec<N>,
    scales: Vec<RisingBands<N>>,
    roundings: Vec<N::Rule>,
    zero: N,
    one: N,
}

impl<'a, N: Number> Evaluator<'a, N> {
    /// Prepares `graph` for this arithmetic.
    #[must_use]
    pub fn new(graph: &'a Graph) -> Self {
        Self {
            graph,
            constants: graph.constants().iter().map(|one| N::constant(one.value, one.basis)).collect(),
            scales: graph.scales().iter().map(RisingBands::new).collect(),
            roundings: graph.roundings().iter().map(|&rule| N::rule(rule)).collect(),
            zero: N::constant(Decimal::ZERO, None),
            one: N::constant(Decimal::ONE, None),
        }
    }

    /// Works out every node from the figures typed. What is drawn in a trial has its mean.
    ///
    /// # Errors
    /// When a figure leaves the arithmetic's range.
    pub fn values(&self, inputs: &[N]) -> Result<Vec<N>, Overflow> {
        self.each(|op, values| self.value(op, values, inputs))
    }

    /// Works out every node of one trial, whose luck is among the figures typed.
    ///
    /// # Errors
    /// When a figure leaves the arithmetic's range.
    pub fn trial(&self, inputs: &[N]) -> Result<Vec<N>, Overflow>
    where
        N: Sample,
    {
        self.each(|op, values| match op {
            Op::Random(a, b, index) => {
                let chance = self.graph.chances()[index as usize];
                let at = |node: Node| &values[node.index()];
                Some(at(a).sample(chance, at(b), at(chance.seed)))
            }
            op => self.value(op, values, inputs),
        })
    }

    fn each(&self, value: impl Fn(Op, &[N]) -> Option<N>) -> Result<Vec<N>, Overflow> {
        let mut values: Vec<N> = Vec::with_capacity(self.graph.ops().len());
        for (index, op) in self.graph.ops().iter().enumerate() {
            match value(*op, &values) {
                Some(value) => values.push(value),
                None => {
                    return Err(Overflow { node: Node::at(index).unwrap_or_else(|| unreachable!("indexes fit")) });
                }
            }
        }
        Ok(values)
    }

    /// Evaluates `op` on the `values` before it.
    pub(super) fn value(&self, op: Op, values: &[N], inputs: &[N]) -> Option<N> {
        let at = |node: Node| &values[node.index()];
        Some(match op {
            Op::Input(index) => inputs[index as usize].clone(),
            Op::Constant(index) => self.constants[index as usize].clone(),
            Op::Add(a, b) => at(a).add(at(b))?,
            Op::Sub(a, b) => at(a).sub(at(b))?,
            Op::Mul(a, b) => at(a).mul(at(b))?,
            Op::Div(a, b) => at(a).div(at(b))?,
            Op::Sum { from, len } => {
                let mut terms = self.graph.terms(from, len).iter();
                let first = terms.next().map_or_else(|| self.zero.clone(), |&node| at(node).clone());
                terms.try_fold(first, |sum, &node| sum.add(at(node)))?
            }
            Op::Round(a, rule) => at(a).round(&self.roundings[rule as usize]),
            Op::Min(a, b) => N::select(at(a).at_least(at(b)), at(b), at(a)),
            Op::Max(a, b) => N::select(at(a).at_least(at(b)), at(a), at(b)),
            Op::AtLeast(a, b) => N::flag(at(a).at_least(at(b)), at(a), at(b)),
            Op::Select(flag, yes, no) => N::select(at(flag).at_least(&self.one), at(yes), at(no)),
            Op::Scale(a, table) => self.scales[table as usize].pay(at(a))?,
            Op::Random(a, b, index) => match self.graph.chances()[index as usize].law {
                Law::Poisson | Law::StochasticRounding => at(a).clone(),
                Law::Binomial => at(a).mul(at(b))?,
            },
        })
    }
}
