//! Rank figures by their effect.

use rust_decimal::Decimal;
use serde::Serialize;

use super::problem;
use super::study::{Study, StudyMeasure};
use crate::error::Error;
use crate::message::Shown;
use crate::money::Amount;
use crate::policy::schema::Programme;
use crate::problem::{Code, StudyProblem};
use crate::request::Request;
use crate::sort;

/// Effect of one figure moved either way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Bar {
    /// Its field.
    pub field: String,
    /// The figure as it stands.
    pub given: Amount,
    /// The lower figure.
    pub low: Amount,
    /// The higher figure.
    pub high: Amount,
    /// Value at the lower one.
    pub at_low: Amount,
    /// Value at the higher one.
    pub at_high: Amount,
}

pub(super) fn tornado(
    programme: Option<&Programme>,
    request: &Request,
    measure: StudyMeasure,
    swing: Decimal,
) -> Result<Vec<Bar>, Error> {
    if swing <= Decimal::ZERO || swing > Decimal::ONE {
        let message = StudyProblem::Swing { given: Shown::rate(swing) };
        return Err(problem(Code::OutOfBounds, "swing", message));
    }
    let mut study = Study::of_all(programme, request, measure)?;
    let mut figures: Vec<Decimal> = study.drivers.iter().map(|driver| driver.given.value()).collect();
    let mut bars = Vec::new();
    for index in 0..figures.len() {
        let driver = study.drivers[index].clone();
        let by = driver.on_step(driver.given.value() * swing).abs();
        if by.is_zero() {
            continue;
        }
        let low = (driver.given.value() - by).max(driver.least.value());
        let high = (driver.given.value() + by).min(driver.most.value());
        let mut read = |figure: Decimal| {
            figures[index] = figure;
            let value = study.at(&figures);
            figures[index] = driver.given.value();
            value
        };
        let (at_low, at_high) = (read(low)?, read(high)?);
        if at_low == at_high {
            continue;
        }
        let amount = Amount::exactly;
        bars.push(Bar {
            field: driver.field,
            given: driver.given,
            low: amount(low),
            high: amount(high),
            at_low: amount(at_low),
            at_high: amount(at_high),
        });
    }
    let reach = |bar: &Bar| (bar.at_high.value() - bar.at_low.value()).abs();
    sort::by_key(&mut bars, |bar| core::cmp::Reverse(reach(bar)));
    Ok(bars)
}
