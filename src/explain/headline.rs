//! Workings of headline figures that are looked up in the cash instead of computed.

use rust_decimal::Decimal;

use super::Working;
use super::how::{How, shown};
use super::title::StepTitle;
use crate::answer::Headline;
use crate::answer::headline::HeadlineFigure;
use crate::finance::{self, Irr};
use crate::formula::Unit;
use crate::ledger::Ledger;
use crate::message::Shown;
use crate::money::{Amount, Rate, Rounding};
use crate::statement::LineId;

/// The working of a figure that is looked up in the cash, above the part it was found in.
pub(super) fn looked_up(
    figure: HeadlineFigure,
    headline: &Headline,
    cash: &[Decimal],
    (ledger, cents): (&Ledger, Rounding),
    below: Working,
) -> Working {
    let months = cash.len();
    let currency = below.currency.clone().unwrap_or_default();
    let month = |index: usize| Shown::from(ledger.month(index.min(months.saturating_sub(1))));
    let to_date = |index: usize| cash.iter().take(index + 1).sum::<Decimal>();
    let money = |value: Decimal| shown(value, Unit::Money, &currency);
    let (end, at_end) = (month(months), money(to_date(months)));
    let (title, value, how) = match (figure, &headline.irr) {
        (HeadlineFigure::Payback, _) => match headline.payback.and_then(|month| ledger.index(month)) {
            Some(0) => (
                StepTitle::PaybackAtOnce { month: month(0) },
                to_date(0),
                How::NeverBelowZero { month: month(0), cash: money(to_date(0)) },
            ),
            Some(index) => (
                StepTitle::Payback { month: month(index) },
                to_date(index),
                How::PaidBack {
                    before: month(index - 1),
                    short: money(to_date(index - 1)),
                    month: month(index),
                    cash: money(to_date(index)),
                },
            ),
            None => (StepTitle::NoPayback, to_date(months), How::StillBelowZero { month: end, cash: at_end }),
        },
        (HeadlineFigure::Funding, _) => {
            let how = match deepest(cash) {
                Some(index) => How::Deepest { months, month: month(index), cash: money(to_date(index)) },
                None => How::NoneBelowZero { months },
            };
            (StepTitle::Headline { figure }, headline.funding.value(), how)
        }
        (_, Irr::One { rate }) => {
            let rate = rate.value();
            let near = Decimal::new(1, 4);
            let worth = |rate: Decimal| money(finance::npv(cash, Rate::exactly(rate), cents));
            let how = How::Return {
                rate: Shown::rate(rate),
                months,
                lower: Shown::rate(rate - near),
                below: worth(rate - near),
                upper: Shown::rate(rate + near),
                above: worth(rate + near),
            };
            (StepTitle::Headline { figure }, rate, how)
        }
        (_, Irr::NoOutlay) => (StepTitle::NoReturn, to_date(months), How::NoOutlay),
        (_, Irr::NeverBack) => {
            (StepTitle::NoReturn, to_date(months), How::NeverBack { months, month: end, cash: at_end })
        }
        (_, Irr::OutOfRange) => (StepTitle::NoReturn, to_date(months), How::OutOfRange),
        (_, Irr::Several) => (StepTitle::SeveralReturns, to_date(months), How::Several),
    };
    let is_rate = matches!((figure, &headline.irr), (HeadlineFigure::Irr, Irr::One { .. }));
    Working {
        node: below.node,
        title,
        value: Amount::exactly(value),
        unit: if is_rate { Unit::Rate } else { Unit::Money },
        currency: (!is_rate).then_some(currency),
        how,
        basis: below.basis,
        clause: None,
        parts: vec![below],
        more: false,
    }
}

/// The step of the statement a looked-up figure was found in: a line, and a month of it or all.
pub(super) fn found_in(
    figure: HeadlineFigure,
    headline: &Headline,
    cash: &[Decimal],
    ledger: &Ledger,
) -> (LineId, Option<usize>) {
    let last = cash.len().saturating_sub(1);
    match figure {
        HeadlineFigure::Irr => (LineId::NetCash, None),
        HeadlineFigure::Payback => {
            (LineId::CumulativeCash, Some(headline.payback.and_then(|month| ledger.index(month)).unwrap_or(last)))
        }
        _ => (LineId::CumulativeCash, Some(deepest(cash).unwrap_or(last))),
    }
}

/// The month with the deepest cash to date below zero.
fn deepest(cash: &[Decimal]) -> Option<usize> {
    let mut balance = Decimal::ZERO;
    let mut found: Option<(usize, Decimal)> = None;
    for (index, flow) in cash.iter().enumerate() {
        balance += flow;
        if balance < found.map_or(Decimal::ZERO, |(_, deepest)| deepest) {
            found = Some((index, balance));
        }
    }
    found.map(|(index, _)| index)
}
