//! What one figure must be for the answer to be so much.

use rust_decimal::Decimal;
use serde::Serialize;

use super::study::{Measure, Study};
use crate::driver::Driver;
use crate::error::Error;
use crate::estimate::Refusal;
use crate::money::Amount;
use crate::policy::schema::Programme;
use crate::request::Request;

/// What it takes, or why it cannot be had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Goal {
    /// The figure as it stands.
    pub given: Amount,
    /// What is read as it stands.
    pub now: Amount,
    /// Whether the target can be reached by this figure alone.
    pub reached: bool,
    /// The nearest figure that reaches it, to its last step; when none does, the figure that comes
    /// nearest.
    pub figure: Amount,
    /// What is read then.
    pub value: Amount,
    /// The least and the most this figure may be: what bounds it when the target cannot be reached.
    pub within: (Amount, Amount),
}

/// Points looked at on either side before the search narrows.
const LOOKS: u32 = 48;

pub(super) fn goal(
    programme: Option<&Programme>,
    request: &Request,
    field: &str,
    measure: Measure,
    target: Decimal,
) -> Result<Goal, Refusal> {
    let mut study = Study::of(programme, request, measure, &[("field", field)])?;
    let driver = study.drivers[0].clone();
    let rising = target >= study.base;
    let reaches = |value: Decimal| if rising { value >= target } else { value <= target };
    let (low, high) = range(&driver);
    let mut nearest = (driver.given, study.base);
    let mut found: Option<(Decimal, Decimal)> = None;
    // Outwards from the figure as it stands, on both sides, so that the first that reaches is the nearest.
    for end in [high, low] {
        let mut before = (driver.given, study.base);
        for look in 1..=LOOKS {
            let figure = on_step(driver.given + away(driver.given, end, look), &driver);
            if figure == before.0 {
                continue;
            }
            // Beyond what exact decimals hold nobody's plan goes.
            let Ok(value) = study.at(&[figure]) else { break };
            if (value - target).abs() < (nearest.1 - target).abs() {
                nearest = (figure, value);
            }
            if reaches(value) {
                let narrowed = narrow(&mut study, before.0, (figure, value), driver.step, &reaches)?;
                let closer =
                    |known: (Decimal, Decimal)| (narrowed.0 - driver.given).abs() < (known.0 - driver.given).abs();
                if found.is_none_or(closer) {
                    found = Some(narrowed);
                }
                break;
            }
            before = (figure, value);
        }
    }
    let (figure, value) = found.unwrap_or(nearest);
    let amount = Amount::exactly;
    Ok(Goal {
        given: amount(driver.given),
        now: amount(study.base),
        reached: found.is_some(),
        figure: amount(figure),
        value: amount(value),
        within: (amount(low), amount(high)),
    })
}

/// How far a figure is looked for: to its bounds, but money and counts no further than a thousandfold.
fn range(driver: &Driver) -> (Decimal, Decimal) {
    let most = if driver.most <= Decimal::TEN {
        driver.most
    } else {
        let far = driver.given * Decimal::from(1000);
        driver.most.min(if far.is_zero() { Decimal::from(1_000_000) } else { far })
    };
    (driver.least, most)
}

/// The way to the `look`th point towards `end`: small steps first, since the nearest is looked for.
fn away(given: Decimal, end: Decimal, look: u32) -> Decimal {
    let share = Decimal::from(look) / Decimal::from(LOOKS);
    (end - given) * share * share * share
}

fn on_step(figure: Decimal, driver: &Driver) -> Decimal {
    driver.on_step(figure).clamp(driver.least, driver.most)
}

/// Halves the way between a figure that does not reach and one that does, down to one step.
fn narrow(
    study: &mut Study,
    mut short: Decimal,
    mut there: (Decimal, Decimal),
    step: Decimal,
    reaches: &impl Fn(Decimal) -> bool,
) -> Result<(Decimal, Decimal), Error> {
    while (there.0 - short).abs() > step {
        let half = ((there.0 - short) / (step * Decimal::TWO)).trunc();
        let half = match half {
            half if !half.is_zero() => half,
            _ if there.0 > short => Decimal::ONE,
            _ => -Decimal::ONE,
        };
        let middle = short + half * step;
        let value = study.at(&[middle])?;
        if reaches(value) {
            there = (middle, value);
        } else {
            short = middle;
        }
    }
    Ok(there)
}
