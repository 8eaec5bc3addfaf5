//! Value of a stream of monthly cash.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

use crate::money::{Rate, Rounding, RoundingMode};

/// An internal rate of return, when there is exactly one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Irr {
    /// One rate a year makes the cash worth nothing.
    One {
        /// The rate.
        rate: Rate,
    },
    /// No cash goes in first: cash to date is never below zero, so there is nothing to earn a rate on.
    NoOutlay,
    /// The cash that goes in does not come back within these months.
    NeverBack,
    /// It does come back, at no rate from −99 % to 10,000 %.
    OutOfRange,
    /// Several rates do, so none of them means anything.
    Several,
}

/// Looks for the month from which cash to date stays at or above zero, after having been below it or
/// from the start.
#[derive(Clone, Copy, Debug, Default)]
pub struct Payback {
    since: Option<usize>,
}

impl Payback {
    /// Looks at one month, in order: whether cash to date is below zero.
    pub fn see(&mut self, month: usize, below: bool) {
        self.since = if below { None } else { self.since.or(Some(month)) };
    }

    /// The month found; `None` when cash to date ends below zero.
    #[must_use]
    pub const fn month(self) -> Option<usize> {
        self.since
    }
}

/// The month from which cumulative cash stays at or above zero; `None` when it ends below zero.
#[must_use]
pub fn payback(cash: &[Decimal]) -> Option<usize> {
    let mut balance = Decimal::ZERO;
    let mut payback = Payback::default();
    for (month, flow) in cash.iter().enumerate() {
        balance += flow;
        payback.see(month, balance < Decimal::ZERO);
    }
    payback.month()
}

/// The deepest cumulative cash, zero or negative.
#[must_use]
pub fn funding(cash: &[Decimal]) -> Decimal {
    let (mut balance, mut deepest) = (Decimal::ZERO, Decimal::ZERO);
    for flow in cash {
        balance += flow;
        deepest = deepest.min(balance);
    }
    deepest
}

/// Divisor that discounts cash by one month: one and a twelfth of the yearly rate.
#[must_use]
pub fn monthly_step(yearly: Rate) -> Decimal {
    Decimal::ONE + yearly.value() / Decimal::from(12)
}

/// Net present value at a yearly rate, a twelfth of it each month, the first month undiscounted.
#[must_use]
pub fn npv(cash: &[Decimal], yearly: Rate, rounding: Rounding) -> Decimal {
    let step = monthly_step(yearly);
    let mut factor = Decimal::ONE;
    let mut value = Decimal::ZERO;
    for flow in cash {
        value += flow * factor;
        factor /= step;
    }
    rounding.apply(value)
}

/// Places on which a change of sign is looked for; closer together at low rates.
const GRID: u32 = 600;

/// The internal rate of return per year: twelve times the monthly rate at which the cash is worth
/// nothing, from −99 % to 10,000 % a year. Where cash comes first and leaves later, such a rate is the price
/// of a loan and no return.
///
/// A rate is not money, so it may be searched for in floats. Roots are looked for on a fine grid, so
/// that a stream with several is said to have several instead of one of them being guessed.
#[must_use]
pub fn irr(cash: &[Decimal]) -> Irr {
    let flows: Vec<f64> = cash.iter().map(float).collect();
    let worth = |monthly: f64| {
        let kept = 1.0 / (1.0 + monthly);
        flows.iter().rev().fold(0.0, |value, flow| value * kept + flow)
    };
    let grid = |step: u32| -0.99 / 12.0 + (100.99 / 12.0) * (f64::from(step) / f64::from(GRID)).powi(3);
    let mut roots = Vec::new();
    let (mut low, mut at_low) = (grid(0), worth(grid(0)));
    for step in 1..=GRID {
        let (high, at_high) = (grid(step), worth(grid(step)));
        if at_low * at_high < 0.0 {
            roots.push((bisect(low, high, at_low, worth), at_low));
        }
        (low, at_low) = (high, at_high);
    }
    match roots.as_slice() {
        [(only, before)] if *before > 0.0 => rate(only * 12.0).map_or(Irr::OutOfRange, |rate| Irr::One { rate }),
        [] | [_] => no_return(cash),
        _ => Irr::Several,
    }
}

/// Reason no rate is a return on this cash.
fn no_return(cash: &[Decimal]) -> Irr {
    if funding(cash).is_zero() {
        Irr::NoOutlay
    } else if cash.iter().sum::<Decimal>() < Decimal::ZERO {
        Irr::NeverBack
    } else {
        Irr::OutOfRange
    }
}

fn bisect(mut low: f64, mut high: f64, at_low: f64, worth: impl Fn(f64) -> f64) -> f64 {
    for _ in 0..80 {
        let middle = f64::midpoint(low, high);
        if worth(middle) * at_low > 0.0 {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}

fn float(flow: &Decimal) -> f64 {
    flow.to_f64().unwrap_or(0.0)
}

/// A rate to four places: a hundredth of one per cent; `None` when it is no number.
#[allow(clippy::cast_possible_truncation, reason = "far below 2⁶³, and checked")]
fn rate(value: f64) -> Option<Rate> {
    let four = Rounding { places: 4, mode: RoundingMode::HalfUp };
    // Twelve places leave out what floats add, and no more: a half must not come of a rounding before this one.
    let parts = (value * 1e12).round_ties_even();
    (parts.abs() < 1e18).then(|| Rate::exactly(four.apply(Decimal::new(parts as i64, 12))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cash(flows: &[i64]) -> Vec<Decimal> {
        flows.iter().map(|&flow| Decimal::from(flow)).collect()
    }

    #[test]
    fn payback_is_the_month_from_which_cash_stays_up() {
        assert_eq!(payback(&cash(&[-100, 60, 60, -50, 10, 100])), Some(5));
        assert_eq!(payback(&cash(&[10, 10])), Some(0));
        assert_eq!(payback(&cash(&[-100, 60])), None);
        assert_eq!(funding(&cash(&[-100, 60, -80, 300])), Decimal::from(-120));
    }

    #[test]
    fn present_value_discounts_a_twelfth_a_month() {
        // 100 + 112/1.01 + 102.01/1.01² at 12 % a year = 100 + 110.8910891… + 100 = 310.89
        let flows = [Decimal::from(100), Decimal::from(112), Decimal::new(10201, 2)];
        let yearly = "0.12".parse().expect("a rate");
        assert_eq!(npv(&flows, yearly, Rounding::to_minor_unit("USD")).to_string(), "310.89");
    }

    #[test]
    fn one_root_several_and_none_are_told_apart() {
        // −100 then 110 a month later: 10 % a month, 120 % a year.
        assert_eq!(irr(&cash(&[-100, 110])), Irr::One { rate: "1.2".parse().expect("a rate") });
        // −1000, 2500, −1540 has roots at 10 % and 40 % a month.
        assert_eq!(irr(&cash(&[-1000, 2500, -1540])), Irr::Several);
        assert_eq!(irr(&cash(&[10, 20])), Irr::NoOutlay);
    }

    #[test]
    fn a_rate_is_rounded_once() {
        // 12 × 0.0102874998 = 0.1234499976, which eight places would make 0.12345 and then 0.1235.
        let flows = [Decimal::from(-1), Decimal::new(10_102_874_998, 10)];
        assert_eq!(irr(&flows), Irr::One { rate: "0.1234".parse().expect("a rate") });
    }

    #[test]
    fn no_rate_says_why() {
        // Nothing goes in, or what came first is more than what leaves.
        assert_eq!(irr(&cash(&[0, 0])), Irr::NoOutlay);
        assert_eq!(irr(&cash(&[300, -200])), Irr::NoOutlay);
        // What goes in stays away, wholly or but for a tenth of it: −90 % a month is beyond −99 % a year.
        assert_eq!(irr(&cash(&[-100, -20])), Irr::NeverBack);
        assert_eq!(irr(&cash(&[-100, 10])), Irr::NeverBack);
        // 200 today for 300 in a month is a loan at 50 % a month, not a return of 600 % a year.
        assert_eq!(irr(&cash(&[200, -300])), Irr::NeverBack);
        // Tenfold in a month is 900 % a month, 10,800 % a year.
        assert_eq!(irr(&cash(&[-1, 10])), Irr::OutOfRange);
        // 95 of 100 back a month later: −5 % a month.
        assert_eq!(irr(&cash(&[-100, 95])), Irr::One { rate: "-0.6".parse().expect("a rate") });
    }
}
