//! Trace of a tape: its operations, recorded instead of executed.

use core::cell::RefCell;

use rustc_hash::FxHashMap;

/// Operations on values not known in advance, in order; equal ones are recorded once.
#[derive(Debug, Default)]
pub(super) struct Trace {
    ops: RefCell<Vec<TracedOp>>,
    index: RefCell<FxHashMap<TracedOp, u32>>,
}

/// A figure an operation reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Operand {
    /// One that never changes: the bits of a float.
    Constant(u64),
    /// The result of an operation, by its place in the trace.
    Result(u32),
}

/// An operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum TracedOp {
    /// Input, by its number.
    Input(u32),
    Unary(UnaryOp, Operand),
    Binary(BinaryOp, Operand, Operand),
    /// The second figure where the first, a mask, is set, else the third.
    Select(Operand, Operand, Operand),
    /// The result of a squeeze; a draw where the mask is set.
    Draw(Draw),
}

/// Operands of a draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Draw {
    pub squeezed: Operand,
    /// Mask of the trials whose squeeze decided nothing.
    pub open: Operand,
    pub of: Operand,
    pub by: Operand,
    pub luck: Operand,
    /// [Code](crate::formula::RandomVariable::code) of the variable.
    pub code: u32,
}

/// Operation on one operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum UnaryOp {
    Nearest,
    Floor,
    Ceiling,
    Not,
    /// Shifts of the bits, by so many places.
    ShiftLeft(u32),
    ShiftRight(u32),
}

/// Operation on two operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    /// The second where it is less than the first, else the first.
    Min,
    /// The second where the first is less, else the first.
    Max,
    AtLeast,
    Equal,
    And,
    /// The first where the second, a mask, is not set; else nothing.
    AndNot,
    Or,
    ExclusiveOr,
    /// Sum and product of whole numbers of 64 bits.
    WholeAdd,
    WholeMul,
}

impl Operand {
    pub const ZERO: Self = Self::constant(0.0);
    const ONE: Self = Self::constant(1.0);

    pub const fn constant(value: f64) -> Self {
        Self::Constant(value.to_bits())
    }
}

impl BinaryOp {
    /// Tells whether swapped operands give the same bits.
    pub const fn commutes(self) -> bool {
        matches!(
            self,
            Self::Add
                | Self::Mul
                | Self::Equal
                | Self::And
                | Self::Or
                | Self::ExclusiveOr
                | Self::WholeAdd
                | Self::WholeMul
        )
    }
}

impl TracedOp {
    /// Iterates over its operands.
    pub fn operands(self) -> impl Iterator<Item = Operand> {
        let none = Operand::ZERO;
        let (number, operands) = match self {
            Self::Input(_) => (0, [none; 5]),
            Self::Unary(_, a) => (1, [a, none, none, none, none]),
            Self::Binary(_, a, b) => (2, [a, b, none, none, none]),
            Self::Select(a, b, c) => (3, [a, b, c, none, none]),
            Self::Draw(Draw { squeezed, open, of, by, luck, .. }) => (5, [squeezed, open, of, by, luck]),
        };
        operands.into_iter().take(number)
    }
}

impl Trace {
    pub fn unary(&self, one: UnaryOp, a: Operand) -> Operand {
        self.record(TracedOp::Unary(one, a))
    }

    /// Records a binary operation, unless it leaves one operand as it is.
    pub fn binary(&self, two: BinaryOp, a: Operand, b: Operand) -> Operand {
        match (two, a, b) {
            (BinaryOp::Add | BinaryOp::Sub, it, Operand::ZERO)
            | (BinaryOp::Add, Operand::ZERO, it)
            | (BinaryOp::Mul | BinaryOp::Div, it, Operand::ONE)
            | (BinaryOp::Mul, Operand::ONE, it) => it,
            // A test of a flag against one is the mask the flag was made of.
            (BinaryOp::AtLeast, flag, Operand::ONE) => match self.op(flag) {
                Some(TracedOp::Binary(BinaryOp::And, Operand::ONE, mask)) => mask,
                _ => self.record(TracedOp::Binary(two, a, b)),
            },
            _ => self.record(TracedOp::Binary(two, a, b)),
        }
    }

    /// Records a selection by a mask in the fewest operations.
    pub fn select(&self, mask: Operand, yes: Operand, no: Operand) -> Operand {
        if yes == no {
            return yes;
        }
        if let Some(TracedOp::Binary(BinaryOp::AtLeast, a, b)) = self.op(mask) {
            if (yes, no) == (b, a) {
                return self.record(TracedOp::Binary(BinaryOp::Min, b, a));
            }
            if (yes, no) == (a, b) {
                return self.record(TracedOp::Binary(BinaryOp::Max, a, b));
            }
        }
        match (yes, no) {
            (Operand::ZERO, no) => self.record(TracedOp::Binary(BinaryOp::AndNot, no, mask)),
            (yes, Operand::ZERO) => self.record(TracedOp::Binary(BinaryOp::And, yes, mask)),
            _ => self.record(TracedOp::Select(mask, yes, no)),
        }
    }

    pub fn record(&self, op: TracedOp) -> Operand {
        let mut done = self.ops.borrow_mut();
        let at = *self.index.borrow_mut().entry(op).or_insert_with(|| {
            done.push(op);
            u32::try_from(done.len() - 1).unwrap_or(u32::MAX)
        });
        Operand::Result(at)
    }

    fn op(&self, read: Operand) -> Option<TracedOp> {
        match read {
            Operand::Constant(_) => None,
            Operand::Result(at) => self.ops.borrow().get(at as usize).copied(),
        }
    }

    /// Returns all operations.
    pub fn into_ops(self) -> Vec<TracedOp> {
        self.ops.into_inner()
    }
}
