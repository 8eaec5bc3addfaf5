//! How a line of the statement is set, and its place in the waterfall.

use serde::Serialize;

/// How a line is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum LineRole {
    /// A plain line.
    Item,
    /// A sum of lines.
    Subtotal,
    /// The last line.
    Total,
    /// A running balance or a figure beside the sum.
    Memo,
}

/// Which half of the statement a line is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// Earned and spent.
    Profit,
    /// Received and paid.
    Cash,
}

/// A line's place in the picture from list price to profit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Waterfall {
    /// Where it starts.
    Start,
    /// A step up or down.
    Step,
    /// A landing.
    Subtotal,
    /// Where it ends.
    End,
}
