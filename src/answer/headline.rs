//! The headline: what people ask for first, defined once over the lines of the statement.
//!
//! The same definition is read in exact decimals for the answer, and written as formulas for its workings, for sweeps and
//! for trials. Payback, funding and internal rate of return are looked up in the cash and have no formula.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::data::Headline;
use crate::date::Month;
use crate::finance;
use crate::formula::{Graph, Label, Node, Unit};
use crate::ledger::Ledger;
use crate::message::{Argument, ArgumentKind, ToArgument};
use crate::model::{BuiltModel, ModelView};
use crate::money::{Amount, Rate, Rounding, RoundingMode};
use crate::phrase::Phrase;
use crate::policy::schema::Model;
use crate::statement::{LineId, StatementLine};

/// A figure of the headline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum HeadlineFigure {
    /// Profit over all months.
    Profit,
    /// Discount and incentives, less charges.
    Earnings,
    /// Charges to customers.
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

/// Lines of the statement as the headline reads them.
pub(crate) struct HeadlineLines<'s> {
    lines: &'s [StatementLine],
    /// Party that bills the customer.
    role: Model,
    /// Yearly cost of capital.
    capital: Rate,
    /// Rounding of the book's amounts.
    cents: Rounding,
}

/// A step of a headline formula that no line of the statement is.
pub(crate) enum HeadlineStep {
    /// Revenue, below the margin.
    Revenue,
    /// The factor that cash of a month is discounted by.
    Factor {
        /// The factor of one month.
        base: Decimal,
        /// Months from the first one.
        months: usize,
    },
    /// Cash of a month, discounted.
    DiscountedCash {
        /// The month.
        month: Month,
    },
}

impl<'s> HeadlineLines<'s> {
    /// The lines of `built`, with a yearly cost of `capital`.
    pub fn new(built: &'s BuiltModel, capital: Rate) -> Self {
        Self { lines: &built.lines, role: built.role, capital, cents: built.cents }
    }

    fn find(&self, id: &LineId) -> Option<&'s StatementLine> {
        self.lines.iter().find(|line| line.id == *id)
    }

    fn total(&self, id: &LineId) -> Option<Node> {
        self.find(id).map(|line| line.total)
    }

    /// Partner discount and incentives, less charges.
    fn earnings(&self) -> Vec<Node> {
        self.lines.iter().filter(|line| line.vendors).map(|line| line.total).collect()
    }

    /// Products sold by the partner; of a referral partner, what the vendor pays.
    fn products(&self) -> Vec<Node> {
        if self.role == Model::Referral {
            self.earnings()
        } else {
            self.total(&LineId::Revenue).into_iter().collect()
        }
    }

    /// Revenue of services.
    fn services(&self) -> Vec<Node> {
        let services = self.lines.iter().filter(|line| matches!(line.id, LineId::Service(_)));
        services.map(|line| line.total).collect()
    }

    /// Cash month by month.
    pub fn cash(&self) -> &'s [Node] {
        self.find(&LineId::NetCash).map_or(&[], |line| &line.months)
    }

    /// The headline, of the exact `values` of the model.
    pub fn figures(&self, values: &[Decimal], ledger: &Ledger) -> Headline {
        let value = |node: &Node| values[node.index()];
        let added = |nodes: &[Node]| nodes.iter().map(value).sum::<Decimal>();
        let revenue = added(&self.products()) + added(&self.services());
        let profit = self.total(&LineId::Profit).as_ref().map_or(Decimal::ZERO, value);
        let cash: Vec<Decimal> = self.cash().iter().map(value).collect();
        Headline {
            profit: Amount::exactly(profit),
            earnings: Amount::exactly(added(&self.earnings())),
            revenue: Amount::exactly(revenue),
            margin: (!revenue.is_zero()).then(|| Rate::exactly(SHARE.apply(profit / revenue))),
            payback: finance::payback(&cash).map(|month| ledger.month(month)),
            funding: Amount::exactly(finance::funding(&cash)),
            npv: Amount::exactly(finance::npv(&cash, self.capital, self.cents)),
            irr: finance::irr(&cash),
        }
    }

    /// The formula of `figure`; none of those that are looked up in the cash. Its steps that have a name are put into
    /// `steps`.
    pub fn formula(
        &self,
        graph: &mut Graph,
        figure: HeadlineFigure,
        ledger: &Ledger,
        steps: &mut Vec<(Node, HeadlineStep)>,
    ) -> Option<Node> {
        match figure {
            HeadlineFigure::Profit => Some(self.profit(graph)),
            HeadlineFigure::Earnings => Some(graph.sum(&self.earnings())),
            HeadlineFigure::Revenue => Some(self.revenue(graph)),
            HeadlineFigure::Margin => {
                let revenue = self.revenue(graph);
                steps.push((revenue, HeadlineStep::Revenue));
                let profit = self.profit(graph);
                let margin = graph.div_as(profit, revenue, Unit::Rate);
                Some(graph.round(margin, SHARE))
            }
            HeadlineFigure::Npv => Some(self.present_value(graph, ledger, steps)),
            HeadlineFigure::Payback | HeadlineFigure::Funding | HeadlineFigure::Irr => None,
        }
    }

    fn profit(&self, graph: &mut Graph) -> Node {
        self.total(&LineId::Profit).unwrap_or_else(|| graph.zero())
    }

    fn revenue(&self, graph: &mut Graph) -> Node {
        let products = graph.sum(&self.products());
        let parts: Vec<Node> = core::iter::once(products).chain(self.services()).collect();
        graph.sum(&parts)
    }

    /// The net present value where the `yearly` cost of capital is a figure that moves: each month's factor is worked out of it.
    fn moving_present_value(&self, graph: &mut Graph, yearly: Node) -> Node {
        let flows = self.cash();
        let (one, months) = (graph.one(), graph.plain(Decimal::from(12), Unit::Count));
        let monthly = graph.div_as(yearly, months, Unit::Rate);
        let step = graph.add(one, monthly);
        let mut factor = one;
        let mut parts = Vec::with_capacity(flows.len());
        for &flow in flows {
            parts.push(graph.mul(flow, factor));
            factor = graph.div_as(factor, step, Unit::Rate);
        }
        let sum = graph.sum(&parts);
        graph.round(sum, self.cents)
    }

    /// Cash month by month, each discounted by a twelfth of the yearly rate more than the one before.
    fn present_value(&self, graph: &mut Graph, ledger: &Ledger, steps: &mut Vec<(Node, HeadlineStep)>) -> Node {
        let flows = self.cash();
        let step = finance::monthly_step(self.capital);
        let mut factor = Decimal::ONE;
        let mut parts = Vec::with_capacity(flows.len());
        for (index, &flow) in flows.iter().enumerate() {
            let month = ledger.month(index);
            // Steps of a working are asked for by number, and these are no steps of the model: none
            // of them may have more below it than is shown at once.
            let worth = graph.plain(factor, Unit::Rate);
            steps.push((worth, HeadlineStep::Factor { base: step, months: index }));
            let part = graph.mul(flow, worth);
            if part != graph.zero() {
                steps.push((part, HeadlineStep::DiscountedCash { month }));
            }
            parts.push(part);
            factor /= step;
        }
        let sum = graph.sum(&parts);
        graph.round(sum, self.cents)
    }
}

/// The formula of a figure of the headline that is computed; for the others, zero.
pub(crate) fn node(model: &mut ModelView<'_>, figure: HeadlineFigure) -> Node {
    let capital = model.capital();
    let BuiltModel { lines, role, cents, graph, from, .. } = &mut model.built;
    let lines = HeadlineLines { lines, role: *role, capital, cents: *cents };
    let typed = |(node, label): (Node, Label)| (label.what == Phrase::CapitalRate as u16).then_some(node);
    let yearly = graph.labels().find_map(typed);
    if let (HeadlineFigure::Npv, Some(yearly)) = (figure, yearly) {
        return lines.moving_present_value(graph, yearly);
    }
    let node = lines.formula(graph, figure, &from.ledger, &mut Vec::new());
    node.unwrap_or_else(|| graph.zero())
}

/// The formula of `figure` of the headline with the steps of it that have a name; `None` when it is looked up in the cash.
pub(crate) fn formula(
    model: &mut ModelView<'_>,
    figure: HeadlineFigure,
) -> Option<(Node, Vec<(Node, HeadlineStep)>)> {
    let capital = model.capital();
    let BuiltModel { lines, role, cents, graph, from, .. } = &mut model.built;
    let lines = HeadlineLines { lines, role: *role, capital, cents: *cents };
    let mut steps = Vec::new();
    let node = lines.formula(graph, figure, &from.ledger, &mut steps)?;
    Some((node, steps))
}
