//! A workbook as data: sheets of cells, for a writer of files to put down.

use serde::Serialize;

use crate::currency::minor_units;
use crate::explain::{How, StepTitle};
use crate::formula::Unit;
use crate::money::Amount;
use crate::statement::{LineTerm, LineTitle};

/// A model as a spreadsheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Workbook {
    /// Its sheets, in order.
    pub sheets: Vec<Sheet>,
}

/// A sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Width of each column, in characters.
    pub widths: Vec<u32>,
    /// Rows that stay in view.
    pub frozen_rows: u32,
    /// Columns that stay in view.
    pub frozen_columns: u32,
    /// Its rows from the first, each with its cells from the first column.
    pub rows: Vec<Vec<Cell>>,
}

/// Content of a cell, as a message of its family.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum CellMessage {
    /// Title of a line.
    Line(LineTitle),
    /// The field's term for a line.
    Term(LineTerm),
    /// Title of a step.
    Step(StepTitle),
    /// Origin of a step.
    How(How),
}

/// A cell: text, a message, a number, a formula with its present value, or nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Cell {
    /// Text.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// A message, in place of a text.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<CellMessage>,
    /// A number; of a formula, its value before anything is changed.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<Amount>,
    /// A formula, without the equals sign in front.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formula: Option<String>,
    /// Unit of the number.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    /// Decimals of the money it is, where they are not two.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub places: Option<u32>,
    /// Typographic style; plain when absent.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style: Option<CellStyle>,
}

/// Typographic style of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum CellStyle {
    /// The sheet's title.
    Title,
    /// A heading.
    Heading,
    /// Meant to be changed.
    Input,
    /// A sum of lines.
    Subtotal,
    /// The last line.
    Total,
    /// A figure beside the sum, or a remark.
    Memo,
}

impl Cell {
    /// Text.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()), ..Self::default() }
    }

    /// A message.
    pub(super) fn message(message: CellMessage) -> Self {
        Self { message: Some(message), ..Self::default() }
    }

    /// A number.
    pub(super) fn number(value: rust_decimal::Decimal, unit: Unit) -> Self {
        Self { number: Some(Amount::exactly(value)), unit: Some(unit), ..Self::default() }
    }

    /// A formula with the value `value`.
    pub(super) fn formula(formula: String, value: rust_decimal::Decimal, unit: Unit) -> Self {
        Self { formula: Some(formula), ..Self::number(value, unit) }
    }

    /// The same, as money of `currency` if it is any.
    pub(super) fn of(self, currency: &str) -> Self {
        let places = (self.unit == Some(Unit::Money)).then(|| minor_units(currency)).filter(|places| *places != 2);
        Self { places, ..self }
    }

    /// The same, set in another way.
    pub(super) fn set(self, style: CellStyle) -> Self {
        Self { style: Some(style), ..self }
    }
}
