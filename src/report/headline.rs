//! The workings of the headline: what people ask for first is opened like any other figure.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::answer::{Headline, Irr, Unit};
use super::finance;
use super::statement::{Formula, LineId};
use super::working::{Working, grouped};
use crate::formula::{Graph, Node, Unit as Of};
use crate::ledger::Ledger;
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

impl HeadlineFigure {
    /// What it is called.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Profit => "Profit",
            Self::Earnings => "What the vendor leaves and gives you",
            Self::Revenue => "Revenue",
            Self::Margin => "Margin",
            Self::Payback => "Payback",
            Self::Funding => "Deepest funding need",
            Self::Npv => "Net present value",
            Self::Irr => "Internal rate of return",
        }
    }
}

/// Places rates are reported to: a hundredth of one per cent.
pub const SHARE: Rounding = Rounding { places: 4, mode: RoundingMode::HalfUp };

/// What the headline is worked out from.
pub struct Lines<'s> {
    /// The statement.
    pub lines: &'s [Formula],
    /// Who bills the customer.
    pub model: Model,
    /// Yearly cost of capital.
    pub capital: Rate,
    /// The programme's rounding.
    pub rounding: Rounding,
}

impl Lines<'_> {
    fn find(&self, id: &LineId) -> Option<&Formula> {
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
        titles: &mut Vec<(Node, String)>,
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
                titles.push((revenue, HeadlineFigure::Revenue.title().to_owned()));
                let profit = self.total(graph, &LineId::Profit);
                let margin = graph.div_as(profit, revenue, Of::Rate);
                Some(graph.round(margin, SHARE))
            }
            HeadlineFigure::Npv => Some(self.present_value(graph, ledger, titles)),
            HeadlineFigure::Payback | HeadlineFigure::Funding | HeadlineFigure::Irr => None,
        }
    }

    fn revenue(&self, graph: &mut Graph, ledger: &Ledger, titles: &mut Vec<(Node, String)>) -> Node {
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

    /// Cash month by month, each discounted by a twelfth of the yearly rate more than the one before.
    fn present_value(&self, graph: &mut Graph, ledger: &Ledger, titles: &mut Vec<(Node, String)>) -> Node {
        let flows = self.find(&LineId::NetCash).map(|line| line.months.clone()).unwrap_or_default();
        let step = finance::monthly_step(self.capital);
        let mut factor = Decimal::ONE;
        let mut parts = Vec::with_capacity(flows.len());
        for (index, flow) in flows.into_iter().enumerate() {
            let month = ledger.month(index);
            // Steps of a working are asked for by number, and these are no steps of the model: none
            // of them may have more below it than is shown at once.
            let worth = graph.plain(factor, Of::Rate);
            titles.push((worth, format!("1 ÷ {} for each of {index} months", step.normalize())));
            let part = graph.mul(flow, worth);
            if part != graph.zero() {
                titles.push((part, format!("Cash of {month}, discounted")));
            }
            parts.push(part);
            factor /= step;
        }
        let sum = graph.sum(&parts);
        graph.round(sum, self.rounding)
    }
}

/// The working of a figure that is looked up in the cash: in words, above the `parts` it was found in.
#[must_use]
pub fn in_words(
    figure: HeadlineFigure,
    headline: &Headline,
    cash: &[Decimal],
    (ledger, cents): (&Ledger, Rounding),
    below: Working,
) -> Working {
    let months = cash.len();
    let month = |index: usize| ledger.month(index.min(months.saturating_sub(1)));
    let to_date = |index: usize| cash.iter().take(index + 1).sum::<Decimal>();
    let said = |index: usize| grouped(to_date(index), cents.places);
    let title = figure.title();
    let money = |value: Decimal| (Amount::exactly(value), Unit::Money);
    let (label, (value, unit), sentence) = match figure {
        HeadlineFigure::Payback => match headline.payback.and_then(|month| ledger.index(month)) {
            Some(0) => (
                format!("{title}: {}, from the start", month(0)),
                money(to_date(0)),
                format!("cash to date is {} in {} and never below zero", said(0), month(0)),
            ),
            Some(index) => (
                format!("{title}: {}", month(index)),
                money(to_date(index)),
                format!(
                    "cash to date is {} in {} and {} in {}; from there it is not below zero again",
                    said(index - 1),
                    month(index - 1),
                    said(index),
                    month(index)
                ),
            ),
            None => (
                format!("{title}: not within these months"),
                money(to_date(months)),
                format!("cash to date is still {} in {}", said(months), month(months)),
            ),
        },
        HeadlineFigure::Funding => {
            let deepest = deepest(cash);
            let sentence = match deepest {
                Some(index) => {
                    format!("the lowest of cash to date in {months} months: {} in {}", said(index), month(index))
                }
                None => format!("cash to date is below zero in none of {months} months"),
            };
            (title.to_owned(), money(headline.funding.value()), sentence)
        }
        _ => match &headline.irr {
            Irr::One { rate } => {
                let near = Decimal::new(1, 4);
                let worth = |rate: Decimal| finance::npv(cash, Rate::exactly(rate), cents);
                let rate = rate.value();
                let percent = |rate: Decimal| (rate * Decimal::from(100)).normalize();
                let sentence = format!(
                    "at {} % a year, a twelfth of it each month, the cash of {months} months is worth nothing: at \
                     {} % it is worth {}, at {} % {}",
                    percent(rate),
                    percent(rate - near),
                    grouped(worth(rate - near), cents.places),
                    percent(rate + near),
                    grouped(worth(rate + near), cents.places)
                );
                (title.to_owned(), (Amount::exactly(rate), Unit::Rate), sentence)
            }
            Irr::NoOutlay => (
                format!("{title}: none"),
                money(to_date(months)),
                "no cash goes in first, so there is nothing to earn a rate on".to_owned(),
            ),
            Irr::NeverBack => (
                format!("{title}: none"),
                money(to_date(months)),
                format!(
                    "the cash that goes in does not come back within {months} months: cash to date is still {} in {}",
                    said(months),
                    month(months)
                ),
            ),
            Irr::OutOfRange => (
                format!("{title}: none"),
                money(to_date(months)),
                "at no rate from −99 % to 10,000 % a year is the cash of these months worth nothing".to_owned(),
            ),
            Irr::Several => (
                format!("{title}: more than one"),
                money(to_date(months)),
                "at more than one rate the cash of these months is worth nothing, so none of them says what it earns"
                    .to_owned(),
            ),
        },
    };
    let currency = (unit == Unit::Money).then(|| below.currency.clone()).flatten();
    let (node, basis) = (below.node, below.basis);
    Working { node, label, value, unit, currency, sentence, basis, clause: None, parts: vec![below], more: false }
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
