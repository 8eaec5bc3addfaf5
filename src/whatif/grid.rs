//! Two figures varied together.

use serde::Serialize;

use super::Axis;
use super::study::{self, Study, StudyMeasure};
use crate::error::Error;
use crate::money::Amount;
use crate::policy::schema::Programme;
use crate::request::Request;

/// The answer over two figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Grid {
    /// Value as things stand.
    pub now: Amount,
    /// The points across.
    pub across: Vec<Amount>,
    /// The points down.
    pub down: Vec<Amount>,
    /// Values, row by row.
    pub values: Vec<Vec<Amount>>,
}

pub(super) fn grid(
    programme: Option<&Programme>,
    request: &Request,
    [across, down]: [&Axis; 2],
    measure: StudyMeasure,
) -> Result<Grid, Error> {
    let fields = [("across", across.field.as_str()), ("down", down.field.as_str())];
    let mut study = Study::of(programme, request, measure, &fields)?;
    let columns = study::points(across, "across", &study.drivers[0])?;
    let rows = study::points(down, "down", &study.drivers[1])?;
    let mut values = Vec::with_capacity(rows.len());
    for &row in &rows {
        let read = columns.iter().map(|&column| study.at(&[column, row]).map(Amount::exactly));
        values.push(read.collect::<Result<Vec<_>, _>>()?);
    }
    let amounts = |points: Vec<_>| points.into_iter().map(Amount::exactly).collect();
    Ok(Grid { now: Amount::exactly(study.base), across: amounts(columns), down: amounts(rows), values })
}
