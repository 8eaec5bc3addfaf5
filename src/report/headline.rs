//! The workings of the headline: what people ask for first is opened like any other figure.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::answer::{Headline, Irr, Unit};
use super::finance;
use super::statement::{LineId, StatementLine};
use super::working::{How, StepTitle, Working, shown};
use crate::formula::{Graph, Node, Unit as Of};
use crate::ledger::Ledger;
use crate::message::{Argument, ArgumentKind, Shown, ToArgument};
use crate::money::{Amount, Rate, Rounding, RoundingMode};
use crate::policy::schema::Model;

/// A figure of the headline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum HeadlineFigure {
    /// Profit over all months.
    Profit,
    /// What the vendor leaves or gives, less charges.
    Earnings,
    /// What customers are charged.
    Revenue,
    /// Profit as a share of revenue.
    Margin,
    /// The month from which cash to date stays up.
    Payback,
    /// The deepest cash to date.
    Funding,
    /// Net present value.
    Npv,
    /// Internal rate of return.
    Irr,
}

impl ToArgument for HeadlineFigure {
    const KIND: ArgumentKind =
        ArgumentKind::Word(&["profit", "earnings", "revenue", "margin", "payback", "funding", "npv", "irr"]);
    fn argument(&self) -> Argument {
        Argument::Word(match self {
            Self::Profit => "profit",
            Self::Earnings => "earnings",
            Self::Revenue => "revenue",
            Self::Margin => "margin",
            Self::Payback => "payback",
            Self::Funding => "funding",
            Self::Npv => "npv",
            Self::Irr => "irr",
        })
    }
}

/// Places rates are reported to: a hundredth of one per cent.
pub const SHARE: Rounding = Rounding { places: 4, mode: RoundingMode::HalfUp };

/// What the headline is worked out from.
pub struct Lines<'s> {
    /// The statement.
    pub lines: &'s [StatementLine],
    /// Who bills the customer.
    pub model: Model,
    /// Yearly cost of capital.
    pub capital: Rate,
    /// The programme's rounding.
    pub rounding: Rounding,
}

impl Lines<'_> {
    fn find(&self, id: &LineId) -> Option<&StatementLine> {
        self.lines.iter().find(|line| line.id == *id)
    }

    fn total(&self, graph: &mut Graph, id: &LineId) -> Node {
        let total = self.find(id).map(|line| line.total);
        total.unwrap_or_else(|| graph.zero())
    }

    /// The formula of `figure`; none of those that are looked up rather than computed. New steps and
    /// what they are called are put into `titles`.
    pub fn formula(
        &self,
        graph: &mut Graph,
        figure: HeadlineFigure,
        ledger: &Ledger,
        titles: &mut Vec<(Node, StepTitle)>,
    ) -> Option<Node> {
        match figure {
            HeadlineFigure::Profit => Some(self.total(graph, &LineId::Profit)),
            HeadlineFigure::Earnings => {
                let vendors: Vec<Node> =
                    self.lines.iter().filter(|line| line.vendors).map(|it| it.total).collect();
                Some(graph.sum(&vendors))
            }
            HeadlineFigure::Revenue => Some(self.revenue(graph, ledger, titles)),
            HeadlineFigure::Margin => {
                let revenue = self.revenue(graph, ledger, titles);
                titles.push((revenue, StepTitle::Headline { figure: HeadlineFigure::Revenue }));
                let profit = self.total(graph, &LineId::Profit);
                let margin = graph.div_as(profit, revenue, Of::Rate);
                Some(graph.round(margin, SHARE))
            }
            HeadlineFigure::Npv => Some(self.present_value(graph, ledger, titles)),
            HeadlineFigure::Payback | HeadlineFigure::Funding | HeadlineFigure::Irr => None,
        }
    }

    fn revenue(&self, graph: &mut Graph, ledger: &Ledger, titles: &mut Vec<(Node, StepTitle)>) -> Node {
        let sold = if self.model == Model::Referral {
            self.formula(graph, HeadlineFigure::Earnings, ledger, titles).unwrap_or_else(|| graph.zero())
        } else {
            self.total(graph, &LineId::Revenue)
        };
        let services =
            self.lines.iter().filter(|line| matches!(line.id, LineId::Service(_))).map(|line| line.total);
        let parts: Vec<Node> = core::iter::once(sold).chain(services).collect();
        graph.sum(&parts)
    }

    /// The net present value where the `yearly` cost of capital is a figure that moves: each month's factor is worked out of it.
    pub fn moving_present_value(&self, graph: &mut Graph, yearly: Node) -> Node {
        let flows = self.find(&LineId::NetCash).map(|line| line.months.clone()).unwrap_or_default();
        let (one, months) = (graph.one(), graph.plain(Decimal::from(12), Of::Count));
        let monthly = graph.div_as(yearly, months, Of::Rate);
        let step = graph.add(one, monthly);
        let mut factor = one;
        let mut parts = Vec::with_capacity(flows.len());
        for flow in flows {
            parts.push(graph.mul(flow, factor));
            factor = graph.div_as(factor, step, Of::Rate);
        }
        let sum = graph.sum(&parts);
        graph.round(sum, self.rounding)
    }

    /// Cash month by month, each discounted by a twelfth of the yearly rate more than the one before.
    fn present_value(&self, graph: &mut Graph, ledger: &Ledger, titles: &mut Vec<(Node, StepTitle)>) -> Node {
        let flows = self.find(&LineId::NetCash).map(|line| line.months.clone()).unwrap_or_default();
        let step = finance::monthly_step(self.capital);
        let mut factor = Decimal::ONE;
        let mut parts = Vec::with_capacity(flows.len());
        for (index, flow) in flows.into_iter().enumerate() {
            let month = ledger.month(index);
            // Steps of a working are asked for by number, and these are no steps of the model: none
            // of them may have more below it than is shown at once.
            let worth = graph.plain(factor, Of::Rate);
            titles.push((worth, StepTitle::DiscountFactor { base: Shown::number(step), months: index }));
            let part = graph.mul(flow, worth);
            if part != graph.zero() {
                titles.push((part, StepTitle::DiscountedCash { month: month.into() }));
            }
            parts.push(part);
            factor /= step;
        }
        let sum = graph.sum(&parts);
        graph.round(sum, self.rounding)
    }
}

/// The working of a figure that is looked up in the cash, above the part it was found in.
#[must_use]
pub fn looked_up(
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
    let money = |value: Decimal| shown(value, Of::Money, &currency);
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
#[must_use]
pub fn found_in(
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
