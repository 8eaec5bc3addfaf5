//! Decimal places that each figure can have.
//!
//! A spreadsheet holds binary fractions, so its sums drift from decimal ones by a few units in the
//! sixteenth digit. Where the exact figure is known to have few places, rounding to them gives back
//! the very number: the drift is gone before it can decide a half cent or a threshold.

use crate::formula::{Graph, Node, Op, Unit};
use crate::money::{AMOUNT_PLACES, RATE_PLACES};
use crate::policy::schema::Scale;

/// For each node, the most places its exact value can have, whatever is typed; `None` where a
/// division leaves them open.
pub(super) fn places(graph: &Graph) -> Vec<Option<u32>> {
    let mut places: Vec<Option<u32>> = Vec::with_capacity(graph.ops().len());
    for (index, op) in graph.ops().iter().enumerate() {
        let at = |node: Node| places[node.index()];
        let unit = Node::at(index).map(|node| graph.unit(node));
        let most = |a: Option<u32>, b: Option<u32>| a.zip(b).map(|(a, b)| a.max(b));
        let typed = if unit == Some(Unit::Rate) { RATE_PLACES } else { AMOUNT_PLACES };
        places.push(match *op {
            // An exchange rate is a number that has as many places as a share.
            Op::Input(index) => Some(typed.max(graph.inputs()[index as usize].normalize().scale())),
            Op::Constant(index) => {
                let constant = graph.constants()[index as usize];
                // A figure of a table may be replaced, a number of the model's own may not.
                Some(if constant.clause.is_some() { typed } else { constant.value.normalize().scale() })
            }
            Op::Add(a, b) | Op::Sub(a, b) | Op::Min(a, b) | Op::Max(a, b) | Op::Select(_, a, b) => {
                most(at(a), at(b))
            }
            Op::Mul(a, b) => at(a).zip(at(b)).map(|(a, b)| a + b),
            Op::Div(..) => None,
            Op::Sum { from, len } => {
                let terms: Option<Vec<u32>> = graph.terms(from, len).iter().map(|&term| at(term)).collect();
                terms.map(|terms| terms.into_iter().max().unwrap_or(0))
            }
            Op::Round(_, rule) => Some(graph.roundings()[rule as usize].places),
            Op::AtLeast(..) | Op::Random(..) => Some(0),
            Op::Scale(a, table) => match graph.scales()[table as usize].method {
                Scale::Whole | Scale::Fixed | Scale::FreeGoods | Scale::Steps => Some(RATE_PLACES),
                Scale::Slice | Scale::Rolling | Scale::Total => {
                    // A slice is cut at a limit of the table.
                    at(a).map(|reading| reading.max(AMOUNT_PLACES) + RATE_PLACES)
                }
                Scale::StraightLine | Scale::Interpolated => None,
            },
        });
    }
    places
}
