//! Typographic roles of the lines of the statement, and their places in the waterfall.

use serde::Serialize;

/// Typographic role of a line.
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

/// The half of the statement that a line is in.
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
    /// Opening bar.
    Start,
    /// A step up or down.
    Step,
    /// A landing.
    Subtotal,
    /// Closing bar.
    End,
}
