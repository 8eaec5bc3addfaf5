//! Nodes: operations, their units, and the constants and labels beside them.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::policy::schema::BasisKind;

/// An index in the list of operations: the result of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Node(u32);

/// Index of a table in the terms in force: the clause a constant comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Clause(pub u16);

/// Unit of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Money.
    Money,
    /// A fraction.
    Rate,
    /// A count.
    Count,
    /// One or zero.
    Flag,
}

/// One operation over earlier nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// A figure somebody typed or imported.
    Input(u32),
    /// A figure a policy or this model states.
    Constant(u32),
    /// `a + b`
    Add(Node, Node),
    /// `a − b`
    Sub(Node, Node),
    /// `a × b`
    Mul(Node, Node),
    /// `a ÷ b`, and zero when `b` is zero: a share of nothing is nothing.
    Div(Node, Node),
    /// The sum of a run of the argument pool.
    Sum {
        /// First argument.
        from: u32,
        /// Number of arguments.
        len: u32,
    },
    /// Rounded by the rule of that index.
    Round(Node, u32),
    /// The smaller.
    Min(Node, Node),
    /// The larger.
    Max(Node, Node),
    /// One when `a ≥ b`, else zero.
    AtLeast(Node, Node),
    /// The second when the first is one, else the third.
    Select(Node, Node, Node),
    /// Value of a banded scale at a reading.
    Scale(Node, u32),
    /// Random draw: of the first, with the second as parameter. Trials of whole customers alone have such steps: no
    /// statement, working or spreadsheet does.
    Random(Node, Node, u32),
}

/// A figure that is stated rather than computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Constant {
    /// Its value.
    pub value: Decimal,
    /// Basis; `None` for arithmetic's own numbers such as one and twelve.
    pub basis: Option<BasisKind>,
    /// The table it stands in.
    pub clause: Option<Clause>,
}

/// Meaning of a node to a partner. Words are chosen by the report, not here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// Index of the phrase in the report's list.
    pub what: u16,
    /// Subject: an index whose meaning the phrase knows (a month, a sale, a tier).
    pub about: u32,
    /// The table behind it.
    pub clause: Option<Clause>,
}

impl Node {
    /// The first of a list.
    pub const FIRST: Self = Self(0);
    /// The last that a list may have.
    pub const LAST: Self = Self(u32::MAX);

    /// Its place in the list.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// The node at `index`, for callers that were given a number.
    #[must_use]
    pub fn at(index: usize) -> Option<Self> {
        u32::try_from(index).ok().map(Self)
    }
}
