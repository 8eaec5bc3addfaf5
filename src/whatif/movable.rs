//! What a question may move and a range may blur.

use serde::Serialize;

use crate::driver::drivers;
use crate::estimate::{Refusal, with_model};
use crate::forecast::Counting;
use crate::formula::Unit;
use crate::money::Amount;
use crate::policy::schema::Programme;
use crate::request::Request;

/// A figure of a request that may be moved by itself, or be a range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Movable {
    /// Path of its field in the request, such as `plan.cohorts[0].spend`.
    pub field: String,
    /// What the request says.
    pub given: Amount,
    /// The least it may be.
    pub least: Amount,
    /// The most it may be.
    pub most: Amount,
    /// Its smallest step: a cent, a hundredth of a customer, a hundredth of one per cent.
    pub step: Amount,
    /// What it is a number of.
    pub unit: MovableUnit,
}

/// What a figure is a number of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum MovableUnit {
    /// Money, in the currency of the book.
    Money,
    /// A number of customers, people, units, or times.
    Count,
    /// A fraction: a share, a growth.
    Rate,
}

/// Every figure of `request` that may be moved, in the order of the plan's formulas.
///
/// # Errors
/// As for the request's answer.
pub fn movables(programme: Option<&Programme>, request: &Request) -> Result<Vec<Movable>, Refusal> {
    let amount = Amount::exactly;
    with_model(programme, request, Counting::Expected, |model| {
        let known = drivers(&model.written.graph, model.terms.programme, request).into_iter();
        Ok(known
            .map(|driver| Movable {
                field: driver.field,
                given: amount(driver.given),
                least: amount(driver.least),
                most: amount(driver.most),
                step: amount(driver.step),
                unit: match driver.unit {
                    Unit::Money => MovableUnit::Money,
                    Unit::Rate => MovableUnit::Rate,
                    Unit::Count | Unit::Flag => MovableUnit::Count,
                },
            })
            .collect())
    })
}
