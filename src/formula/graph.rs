//! The list of nodes, and how it grows.

use rust_decimal::Decimal;

use super::node::{Clause, Constant, Label, Node, Op, Unit};
use super::random::{Law, RandomVariable};
use super::scale::ScaleTable;
use crate::money::Rounding;
use crate::policy::schema::BasisKind;

/// A settlement as formulas.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    ops: Vec<Op>,
    units: Vec<Unit>,
    arguments: Vec<Node>,
    constants: Vec<Constant>,
    inputs: Vec<Decimal>,
    roundings: Vec<Rounding>,
    scales: Vec<ScaleTable>,
    chances: Vec<RandomVariable>,
    luck: Option<Node>,
    labels: Vec<(Node, Label)>,
    zero: Option<Node>,
    one: Option<Node>,
}

impl Graph {
    fn push(&mut self, op: Op, unit: Unit) -> Node {
        let node = Node::at(self.ops.len()).unwrap_or(Node::LAST);
        self.ops.push(op);
        self.units.push(unit);
        node
    }

    fn index(length: usize) -> u32 {
        u32::try_from(length).unwrap_or(u32::MAX)
    }

    /// A figure somebody typed.
    pub fn input(&mut self, value: Decimal, unit: Unit) -> Node {
        self.inputs.push(value);
        self.push(Op::Input(Self::index(self.inputs.len() - 1)), unit)
    }

    /// A figure a table states.
    pub fn constant(&mut self, value: Decimal, unit: Unit, basis: BasisKind, clause: Clause) -> Node {
        self.constants.push(Constant { value, basis: Some(basis), clause: Some(clause) });
        self.push(Op::Constant(Self::index(self.constants.len() - 1)), unit)
    }

    /// A number of the model's own, such as twelve months.
    pub fn plain(&mut self, value: Decimal, unit: Unit) -> Node {
        self.constants.push(Constant { value, basis: None, clause: None });
        self.push(Op::Constant(Self::index(self.constants.len() - 1)), unit)
    }

    /// Zero.
    pub fn zero(&mut self) -> Node {
        if let Some(zero) = self.zero {
            return zero;
        }
        let zero = self.plain(Decimal::ZERO, Unit::Money);
        self.zero = Some(zero);
        zero
    }

    /// One.
    pub fn one(&mut self) -> Node {
        if let Some(one) = self.one {
            return one;
        }
        let one = self.plain(Decimal::ONE, Unit::Count);
        self.one = Some(one);
        one
    }

    fn is_zero(&self, node: Node) -> bool {
        self.zero == Some(node)
    }

    fn is_one(&self, node: Node) -> bool {
        self.one == Some(node)
    }

    /// `a + b`
    pub fn add(&mut self, a: Node, b: Node) -> Node {
        if self.is_zero(a) {
            return b;
        }
        if self.is_zero(b) {
            return a;
        }
        let unit = self.unit(a);
        debug_assert!(
            unit == self.unit(b) || unit != Unit::Money && self.unit(b) != Unit::Money,
            "added unlike units"
        );
        self.push(Op::Add(a, b), unit)
    }

    /// `a − b`
    pub fn sub(&mut self, a: Node, b: Node) -> Node {
        if self.is_zero(b) {
            return a;
        }
        let unit = self.unit(a);
        self.push(Op::Sub(a, b), unit)
    }

    /// `a × b`. Money times money is a mistake in the model and refused while it is tested.
    pub fn mul(&mut self, a: Node, b: Node) -> Node {
        if self.is_zero(a) || self.is_zero(b) {
            return self.zero();
        }
        if self.is_one(a) {
            return b;
        }
        if self.is_one(b) {
            return a;
        }
        let unit = match (self.unit(a), self.unit(b)) {
            (Unit::Money, Unit::Money) => {
                debug_assert!(false, "money was multiplied by money");
                Unit::Money
            }
            (Unit::Money, _) | (_, Unit::Money) => Unit::Money,
            (Unit::Count, _) | (_, Unit::Count) => Unit::Count,
            (Unit::Flag, Unit::Flag) => Unit::Flag,
            _ => Unit::Rate,
        };
        self.push(Op::Mul(a, b), unit)
    }

    /// `a ÷ b`, zero when `b` is zero.
    pub fn div(&mut self, a: Node, b: Node) -> Node {
        if self.is_one(b) || self.is_zero(a) {
            return a;
        }
        let unit = match (self.unit(a), self.unit(b)) {
            (Unit::Money, Unit::Money) | (Unit::Count, Unit::Count) => Unit::Rate,
            (unit, _) => unit,
        };
        self.push(Op::Div(a, b), unit)
    }

    /// `a × b` as a number of `unit`, where the units of the operands do not tell it.
    pub fn mul_as(&mut self, a: Node, b: Node, unit: Unit) -> Node {
        if self.is_zero(a) || self.is_zero(b) {
            return self.zero();
        }
        self.push(Op::Mul(a, b), unit)
    }

    /// `a ÷ b` as a number of `unit`, zero when `b` is zero.
    pub fn div_as(&mut self, a: Node, b: Node, unit: Unit) -> Node {
        if self.is_zero(a) {
            return a;
        }
        self.push(Op::Div(a, b), unit)
    }

    /// The sum of `nodes`; zero when there are none.
    pub fn sum(&mut self, nodes: &[Node]) -> Node {
        let from = self.arguments.len();
        for &node in nodes {
            if !self.is_zero(node) {
                self.arguments.push(node);
            }
        }
        let len = self.arguments.len() - from;
        match len {
            0 => self.zero(),
            1 => {
                let only = self.arguments[from];
                self.arguments.truncate(from);
                only
            }
            _ => {
                let unit = self.unit(self.arguments[from]);
                self.push(Op::Sum { from: Self::index(from), len: Self::index(len) }, unit)
            }
        }
    }

    /// `a` rounded by `rule`; `a` itself when it is already.
    pub fn round(&mut self, a: Node, rule: Rounding) -> Node {
        if self.is_zero(a) {
            return a;
        }
        let index = self.roundings.iter().position(|&known| known == rule).unwrap_or_else(|| {
            self.roundings.push(rule);
            self.roundings.len() - 1
        });
        if matches!(self.op(a), Op::Round(_, known) if known == Self::index(index)) {
            return a;
        }
        let unit = self.unit(a);
        self.push(Op::Round(a, Self::index(index)), unit)
    }

    /// The smaller of two.
    pub fn min(&mut self, a: Node, b: Node) -> Node {
        let unit = self.unit(a);
        self.push(Op::Min(a, b), unit)
    }

    /// The larger of two.
    pub fn max(&mut self, a: Node, b: Node) -> Node {
        let unit = self.unit(a);
        self.push(Op::Max(a, b), unit)
    }

    /// `a`, or zero when it is negative.
    pub fn not_negative(&mut self, a: Node) -> Node {
        if self.is_zero(a) {
            return a;
        }
        let zero = self.zero();
        self.max(a, zero)
    }

    /// One when `a ≥ b`, else zero.
    pub fn at_least(&mut self, a: Node, b: Node) -> Node {
        self.push(Op::AtLeast(a, b), Unit::Flag)
    }

    /// `yes` when `flag` is one, else `no`.
    pub fn select(&mut self, flag: Node, yes: Node, no: Node) -> Node {
        if self.is_one(flag) || yes == no {
            return yes;
        }
        if self.is_zero(flag) {
            return no;
        }
        let unit = if self.is_zero(yes) { self.unit(no) } else { self.unit(yes) };
        self.push(Op::Select(flag, yes, no), unit)
    }

    /// Keeps a table for [`Graph::scale`].
    pub fn table(&mut self, table: ScaleTable) -> u32 {
        self.scales.push(table);
        Self::index(self.scales.len() - 1)
    }

    /// Applies `table` to `a`, as a number of `unit`.
    pub fn scale(&mut self, a: Node, table: u32, unit: Unit) -> Node {
        self.push(Op::Scale(a, table), unit)
    }

    /// The luck of a trial: a number that is drawn, not typed, and that every chance follows from.
    fn luck(&mut self) -> Node {
        if let Some(luck) = self.luck {
            return luck;
        }
        let luck = self.input(Decimal::ZERO, Unit::Count);
        self.luck = Some(luck);
        luck
    }

    /// Draws from the distribution `law` of `a`; `b` is its probability where it has one, else `a` again. `place` tells
    /// it from every other of the graph.
    pub fn chance(&mut self, law: Law, a: Node, b: Node, place: u32) -> Node {
        if self.is_zero(a) {
            return a;
        }
        let luck = self.luck();
        self.chances.push(RandomVariable { law, index: place, seed: luck });
        self.push(Op::Random(a, b, Self::index(self.chances.len() - 1)), Unit::Count)
    }

    /// Whether this graph begins with the very formulas of `other`, whatever was typed.
    #[must_use]
    pub fn same_structure(&self, other: &Self) -> bool {
        let among = |node: Option<Node>| node.filter(|node| node.index() < other.ops.len());
        self.ops.starts_with(&other.ops)
            && self.units.starts_with(&other.units)
            && self.arguments.starts_with(&other.arguments)
            && self.constants.starts_with(&other.constants)
            && self.inputs.len() >= other.inputs.len()
            && self.roundings.starts_with(&other.roundings)
            && self.scales.starts_with(&other.scales)
            && self.chances.starts_with(&other.chances)
            && self.labels.starts_with(&other.labels)
            && [among(self.zero), among(self.one), among(self.luck)] == [other.zero, other.one, other.luck]
    }

    /// Takes over what was typed for the formulas of `other`, with which this graph [begins](Self::same_structure).
    /// Gives back what was typed before.
    pub fn set_inputs(&mut self, other: &Self) -> Vec<Decimal> {
        let before = self.inputs.clone();
        self.inputs[..other.inputs.len()].copy_from_slice(&other.inputs);
        before
    }

    /// Says what a node means. A later label replaces an earlier one.
    pub fn label(&mut self, node: Node, label: Label) {
        self.labels.push((node, label));
    }

    /// Unit of a node.
    #[must_use]
    pub fn unit(&self, node: Node) -> Unit {
        self.units[node.index()]
    }

    /// The operation behind a node.
    #[must_use]
    pub fn op(&self, node: Node) -> Op {
        self.ops[node.index()]
    }

    /// All operations, in order.
    #[must_use]
    pub fn ops(&self) -> &[Op] {
        &self.ops
    }

    /// The constants that [`Op::Constant`] names.
    #[must_use]
    pub fn constants(&self) -> &[Constant] {
        &self.constants
    }

    /// The typed figures that [`Op::Input`] names.
    #[must_use]
    pub fn inputs(&self) -> &[Decimal] {
        &self.inputs
    }

    /// The rounding rules that [`Op::Round`] names.
    #[must_use]
    pub fn roundings(&self) -> &[Rounding] {
        &self.roundings
    }

    /// The tables that [`Op::Scale`] names.
    #[must_use]
    pub fn scales(&self) -> &[ScaleTable] {
        &self.scales
    }

    /// The chances that [`Op::Random`] names.
    #[must_use]
    pub fn chances(&self) -> &[RandomVariable] {
        &self.chances
    }

    /// The [input](Self::inputs) that holds a trial's luck; `None` where nothing is random.
    #[must_use]
    pub fn luck_input(&self) -> Option<u32> {
        match self.op(self.luck?) {
            Op::Input(index) => Some(index),
            _ => None,
        }
    }

    /// The terms of a sum.
    #[must_use]
    pub fn terms(&self, from: u32, len: u32) -> &[Node] {
        &self.arguments[from as usize..(from + len) as usize]
    }

    /// Labels of nodes, in the order they were given: a later label of a node replaces an earlier one.
    pub fn labels(&self) -> impl Iterator<Item = (Node, Label)> {
        self.labels.iter().copied()
    }

    /// Whether `op` reads a node of which `which` holds; it is asked in order, until it does.
    pub(super) fn reads(&self, op: Op, mut which: impl FnMut(Node) -> bool) -> bool {
        match op {
            Op::Input(_) | Op::Constant(_) => false,
            Op::Add(a, b)
            | Op::Sub(a, b)
            | Op::Mul(a, b)
            | Op::Div(a, b)
            | Op::Min(a, b)
            | Op::Max(a, b)
            | Op::AtLeast(a, b) => which(a) || which(b),
            Op::Round(a, _) | Op::Scale(a, _) => which(a),
            Op::Select(flag, yes, no) => which(flag) || which(yes) || which(no),
            Op::Sum { from, len } => self.terms(from, len).iter().any(|&node| which(node)),
            Op::Random(a, b, index) => which(a) || which(b) || which(self.chances[index as usize].seed),
        }
    }

    /// The nodes an operation reads, in order.
    #[must_use]
    pub fn operands(&self, node: Node) -> Vec<Node> {
        let mut operands = Vec::new();
        self.reads(self.op(node), |operand| {
            operands.push(operand);
            false
        });
        operands
    }
}
