//! Goal search: the value of one figure at which the answer reaches a target.

use rust_decimal::Decimal;
use serde::Serialize;

use super::search::{Ray, Search};
use super::study::{Study, StudyMeasure};
use crate::driver::Driver;
use crate::error::Error;
use crate::money::Amount;
use crate::policy::schema::Programme;
use crate::request::Request;

/// Result of a goal search.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Goal {
    /// The figure as it stands.
    pub given: Amount,
    /// Value as it stands.
    pub now: Amount,
    /// Whether a figure was found that reaches the target by itself.
    pub reached: bool,
    /// The nearest figure that reaches it, to its last step; when none does, of those looked at the one that
    /// comes nearest.
    pub figure: Amount,
    /// Value then.
    pub value: Amount,
    /// The least and the most this figure may be: what bounds it when the target cannot be reached.
    pub within: (Amount, Amount),
    /// Interval where a nearer figure may still reach it, or one that reaches it at all: not every step between these two
    /// was settled or proven to fall short. Empty when the answer is certain.
    pub open: Vec<(Amount, Amount)>,
}

pub(super) fn goal(
    programme: Option<&Programme>,
    request: &Request,
    field: &str,
    measure: StudyMeasure,
    target: Decimal,
) -> Result<Goal, Error> {
    let mut study = Study::spanned(programme, request, measure, "field", field)?;
    let driver = study.drivers[0].clone();
    let (given, now) = (driver.given.value(), study.base);
    let (low, high) = range(&driver);
    let mut search = Search::new(&mut study, target);
    let mut found = search.reaches(now).then_some((given, now));
    let mut open = Vec::new();
    if found.is_none() {
        for end in [high, low] {
            let mut way = Ray::new(given, end, driver.step.value());
            if let Some((figure, _)) = found {
                way = way.nearer(given, (figure - given).abs());
            }
            let side = search.first(way)?;
            open.extend(side.open);
            found = side.reading.or(found);
        }
        if found.is_none() {
            search.report_nearest();
        }
    }
    let (figure, value) = found.unwrap_or(search.nearest);
    // What is farther than the figure found does not matter any more.
    if found.is_some() {
        let distance = (figure - given).abs();
        open.retain(|(from, _)| (from - given).abs() < distance);
    }
    let amount = Amount::exactly;
    Ok(Goal {
        given: amount(given),
        now: amount(now),
        reached: found.is_some(),
        figure: amount(figure),
        value: amount(value),
        within: (amount(low), amount(high)),
        open: open.into_iter().map(|(from, to)| (amount(from.min(to)), amount(from.max(to)))).collect(),
    })
}

/// Interval a figure is searched in: to its bounds, but money and counts no further than a thousandfold.
fn range(driver: &Driver) -> (Decimal, Decimal) {
    let most = if driver.most.value() <= Decimal::TEN {
        driver.most.value()
    } else {
        let far = driver.given.value() * Decimal::from(1000);
        driver.most.value().min(if far.is_zero() { Decimal::from(1_000_000) } else { far })
    };
    (driver.least.value(), most)
}
