//! The statement's lines, as formulas: from list price to profit, and from profit to cash.

mod cash;
mod costs;
mod incentives;
mod layout;
mod line;
mod trade;

pub use layout::{LineRole, Section, Waterfall};
pub use line::{LineId, LineTerm, LineTitle};

use crate::forecast::{Forecast, Subject};
use crate::formula::{Graph, Label, Node, Unit};
use crate::ledger::Ledger;
use crate::money::{Rate, Rounding};
use crate::phrase::Phrase;
use crate::plan::{Cash, Plan, ServiceKind};
use crate::policy::schema::Model;
use crate::policy::terms::Terms;
use crate::request::PassThrough;
use crate::settle::Settlement;

/// A line in formulas.
#[derive(Clone, Debug)]
pub struct StatementLine {
    /// Its identity.
    pub id: LineId,
    /// The line it is a part of.
    pub parent: Option<LineId>,
    /// Its title.
    pub title: LineTitle,
    /// The field's term for it.
    pub term: Option<LineTerm>,
    /// Typographic role.
    pub role: LineRole,
    /// Profit or cash.
    pub section: Section,
    /// Its place in the waterfall.
    pub waterfall: Option<Waterfall>,
    /// Whether it is part of what the vendor leaves, gives or keeps.
    pub vendors: bool,
    /// Whether its total is its last month (a balance) instead of its sum.
    pub balance: bool,
    /// Month by month.
    pub months: Vec<Node>,
    /// Over all months.
    pub total: Node,
}

/// Facts the statement itself takes from a plan. All else of it is in the forecast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanFacts {
    services: Vec<(String, ServiceKind)>,
    cash: Cash,
    capital: Rate,
    tax: Rate,
}

impl PlanFacts {
    /// The shares of money that the plan names.
    pub fn rates(&self) -> [Rate; 3] {
        [self.cash.bad_debt, self.capital, self.tax]
    }

    /// Facts of `plan`.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        Self {
            services: plan.services.iter().map(|service| (service.name.clone(), service.kind)).collect(),
            cash: plan.cash.clone(),
            capital: plan.costs.capital,
            tax: plan.costs.tax,
        }
    }
}

/// Inputs of the statement.
pub struct StatementInputs<'a, 's> {
    /// The partner's role.
    pub model: Model,
    /// The terms in force.
    pub terms: &'s Terms<'a>,
    /// Sales.
    pub ledger: &'s Ledger,
    /// Settlement of the sales.
    pub settlement: &'s Settlement,
    /// Services and costs, when the sales are a plan's.
    pub plan: Option<(&'s PlanFacts, &'s Forecast)>,
    /// Pass-through to resellers.
    pub pass_through: Option<PassThrough>,
    /// Rounding of the plan's amounts.
    pub cents: Rounding,
}

/// A line of cash before it is added.
struct Flow {
    id: LineId,
    months: Months,
}

impl Flow {
    fn new(id: LineId, months: Months) -> Self {
        Self { id, months }
    }
}

/// Writes the lines of a statement.
pub fn lines(graph: &mut Graph, from: &StatementInputs<'_, '_>) -> Vec<StatementLine> {
    let mut statement = Statement { graph, from, lines: Vec::new(), passes_on: None };
    let gross = statement.trade();
    let incentives = statement.incentives();
    let services = statement.services();
    let costs = statement.costs();
    let operating = statement.together(LineId::OperatingProfit, &[gross, incentives, services, costs]);
    statement.close(operating);
    statement.lines
}

type Months = Vec<Node>;

struct Statement<'g, 'f, 'a, 's> {
    graph: &'g mut Graph,
    from: &'f StatementInputs<'a, 's>,
    lines: Vec<StatementLine>,
    /// Share of incentives that resellers get, once it is written.
    passes_on: Option<Node>,
}

impl Statement<'_, '_, '_, '_> {
    fn months(&self) -> usize {
        self.from.ledger.months
    }

    /// A rate of the plan.
    fn typed(&mut self, rate: Rate, what: Phrase) -> Node {
        let node = self.graph.input(rate.value(), Unit::Rate);
        let about = Subject::default().pack();
        self.graph.label(node, Label { what: what as u16, about, clause: None });
        node
    }

    fn nothing(&mut self) -> Months {
        vec![self.graph.zero(); self.months()]
    }

    fn minus(&mut self, months: &[Node]) -> Months {
        let zero = self.graph.zero();
        months.iter().map(|&month| if month == zero { zero } else { self.graph.sub(zero, month) }).collect()
    }

    /// Month by month sums of several lines.
    fn added(&mut self, lines: &[Months]) -> Months {
        (0..self.months())
            .map(|month| {
                let parts: Vec<Node> = lines.iter().map(|line| line[month]).collect();
                self.graph.sum(&parts)
            })
            .collect()
    }

    /// Adds a line with its own title.
    fn add(&mut self, id: LineId, months: Months) -> &mut StatementLine {
        let services = self.from.plan.map_or(&[][..], |(plan, _)| &plan.services);
        let title = id.title(&self.from.terms.programme.vendor, services);
        let total = self.graph.sum(&months);
        let line = StatementLine {
            id,
            parent: None,
            title,
            term: None,
            role: LineRole::Item,
            section: Section::Profit,
            waterfall: None,
            vendors: false,
            balance: false,
            months,
            total,
        };
        self.lines.push(line);
        let last = self.lines.len() - 1;
        &mut self.lines[last]
    }

    fn together(&mut self, id: LineId, parts: &[Months]) -> Months {
        let sum = self.added(parts);
        self.add(id, sum.clone()).role = LineRole::Subtotal;
        sum
    }

    /// A share of each month, rounded.
    fn shared(&mut self, months: &[Node], share: Node) -> Months {
        let part = |&month: &Node| {
            let part = self.graph.mul(month, share);
            self.graph.round(part, self.from.cents)
        };
        months.iter().map(part).collect()
    }

    fn mark(&mut self, change: impl FnOnce(&mut StatementLine)) {
        if let Some(line) = self.lines.last_mut() {
            change(line);
        }
    }
}
