//! Effect of one figure on the answer, with its jumps.

use rust_decimal::Decimal;
use serde::Serialize;

use super::Axis;
use super::study::{self, Study, StudyMeasure};
use crate::error::Error;
use crate::money::Amount;
use crate::policy::schema::Programme;
use crate::request::Request;

/// The answer along one figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Sweep {
    /// The figure as it stands.
    pub given: Amount,
    /// Value as it stands.
    pub now: Amount,
    /// Point by point.
    pub points: Vec<Point>,
    /// Jumps, where the least increase of the figure changes the answer at once: bands reached, and cliffs.
    pub jumps: Vec<Jump>,
}

/// One point of a sweep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Point {
    /// The figure.
    pub figure: Amount,
    /// Figure of the answer.
    pub value: Amount,
}

/// A place where the answer jumps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Jump {
    /// The last figure before it.
    pub last: Amount,
    /// The first figure after it.
    pub first: Amount,
    /// Value before it.
    pub before: Amount,
    /// Value after it; less than before is a cliff.
    pub after: Amount,
}

/// Multiple of the usual change of one step that counts as a jump.
const SUDDEN: Decimal = Decimal::from_parts(20, 0, 0, false, 0);

pub(super) fn sweep(
    programme: Option<&Programme>,
    request: &Request,
    axis: &Axis,
    measure: StudyMeasure,
) -> Result<Sweep, Error> {
    let mut study = Study::of(programme, request, measure, &[("axis", &axis.field)])?;
    let driver = study.drivers[0].clone();
    let figures = study::points(axis, "axis", &driver)?;
    let mut points = Vec::with_capacity(figures.len());
    for &figure in &figures {
        points.push((figure, study.at(&[figure])?));
    }
    let mut jumps = Vec::new();
    for pair in points.windows(2) {
        if let &[from, to] = pair
            && let Some(jump) = jump(&mut study, from, to, driver.step.value())?
        {
            jumps.push(jump);
        }
    }
    let amount = Amount::exactly;
    Ok(Sweep {
        given: driver.given,
        now: amount(study.base),
        points: points
            .into_iter()
            .map(|(figure, value)| Point { figure: amount(figure), value: amount(value) })
            .collect(),
        jumps,
    })
}

type Sample = (Decimal, Decimal);

/// The largest jump between two points. What the slope at both ends does not explain is looked for in
/// the half that has more of it, down to one step of the figure.
fn jump(study: &mut Study, from: Sample, to: Sample, step: Decimal) -> Result<Option<Jump>, Error> {
    if (to.0 - from.0) <= step * Decimal::TWO {
        return Ok(None);
    }
    let least = study.measure.least_jump();
    let after = study.at(&[from.0 + step])? - from.1;
    let before = to.1 - study.at(&[to.0 - step])?;
    let slope = if after.abs() < before.abs() { after } else { before };
    let unexplained = |low: Sample, high: Sample| ((high.1 - low.1) - slope * (high.0 - low.0) / step).abs();
    let sudden = |low: Sample, high: Sample| unexplained(low, high) > (slope.abs() * SUDDEN).max(least);
    if !sudden(from, to) {
        return Ok(None);
    }
    let (mut low, mut high) = (from, to);
    while high.0 - low.0 > step {
        let half = ((high.0 - low.0) / (step * Decimal::TWO)).floor().max(Decimal::ONE) * step;
        let middle = (low.0 + half, study.at(&[low.0 + half])?);
        if unexplained(low, middle) >= unexplained(middle, high) {
            high = middle;
        } else {
            low = middle;
        }
    }
    let amount = Amount::exactly;
    let jump = Jump { last: amount(low.0), first: amount(high.0), before: amount(low.1), after: amount(high.1) };
    Ok(sudden(low, high).then_some(jump))
}
