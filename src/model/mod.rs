//! The model of a request: terms, sales, settlement and statement, as formulas.

mod inputs;
mod programme;

pub(crate) use inputs::{ModelInputs, collect_inputs};
pub(crate) use programme::{effective, in_force};

use rust_decimal::Decimal;

use crate::error::Error;
use crate::forecast::Counting;
use crate::formula::{Evaluator, Graph, Node, Overflow, Provenance};
use crate::money::{Rate, Rounding};
use crate::plan::Plan;
use crate::policy::schema::{Model, Programme};
use crate::policy::terms::Terms;
use crate::problem::{Code, Problem, RequestProblem};
use crate::request::{Book, Request, check};
use crate::settle::{self, Settlement};
use crate::statement::{self, LineId, StatementInputs, StatementLine};

/// A request turned into formulas. It holds nothing of the terms.
#[derive(Clone, Debug)]
pub(crate) struct BuiltModel {
    pub graph: Graph,
    pub from: ModelInputs,
    pub settlement: Settlement,
    pub lines: Vec<StatementLine>,
    /// Party that bills the customer.
    pub role: Model,
    /// ISO 4217 code of the book.
    pub currency: String,
    /// Rounding of the book's amounts.
    pub cents: Rounding,
}

/// A request turned into formulas, and what they are read beside.
pub(crate) struct ModelView<'a> {
    pub terms: &'a Terms<'a>,
    pub plan: Option<&'a Plan>,
    pub built: BuiltModel,
}

/// Writes settlement and statement into `graph`, which holds the sales.
pub(crate) fn build(terms: &Terms<'_>, from: ModelInputs, mut graph: Graph) -> BuiltModel {
    let programme = terms.programme;
    let settlement = settle::settle(terms, &from.ledger, &from.partner, &mut graph);
    let role = programme.role.iter().find(|role| role.id == from.partner.role);
    let model = role.map_or(Model::Resale, |role| role.model);
    let cents = from.partner.cents(programme);
    let lines = statement::lines(
        &mut graph,
        &StatementInputs {
            model,
            terms,
            ledger: &from.ledger,
            settlement: &settlement,
            plan: from.plan.as_ref().map(|(stated, forecast)| (stated, forecast)),
            pass_through: from.pass_through,
            cents,
        },
    );
    let currency = from.partner.exchange.as_ref().map_or(&programme.currency, |it| &it.plan).clone();
    BuiltModel { graph, from, settlement, lines, role: model, currency, cents }
}

/// Turns `request` into formulas, with customers counted in the one way or the other, and hands them to `then`.
pub(crate) fn with_model<T>(
    programme: Option<&Programme>,
    request: &Request,
    counting: Counting,
    then: impl FnOnce(ModelView<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    check::sizes(request)?;
    let programme = effective(programme, request)?;
    let terms = in_force(&programme, request)?;
    let mut graph = Graph::default();
    let from = collect_inputs(&terms, request, counting, &mut graph)?;
    then(ModelView::new(&terms, request, build(&terms, from, graph)))
}

impl<'a> ModelView<'a> {
    /// Assembles what was built of `request` with the terms it was built under.
    pub fn new(terms: &'a Terms<'a>, request: &'a Request, built: BuiltModel) -> Self {
        let plan = match &request.book {
            Book::Plan(plan) => Some(plan),
            Book::Sales(_) => None,
        };
        Self { terms, plan, built }
    }

    /// The figure of a line over all months; `None` when the answer has no such line.
    pub fn total(&mut self, id: &LineId) -> Node {
        let total = self.line(id).map(|line| line.total);
        total.unwrap_or_else(|| self.built.graph.zero())
    }

    /// The figures of a line, month by month.
    pub fn months(&self, id: &LineId) -> Vec<Node> {
        self.line(id).map(|line| line.months.clone()).unwrap_or_default()
    }

    /// Yearly cost of capital.
    pub fn capital(&self) -> Rate {
        self.plan.map_or(Rate::ZERO, |plan| plan.costs.capital)
    }

    /// Every figure, exactly.
    pub fn exact(&self) -> Result<Vec<Decimal>, Error> {
        let run = Evaluator::<Decimal>::new(&self.built.graph);
        run.values(self.built.graph.inputs()).map_err(|overflow| self.overflow(overflow))
    }

    /// Bounds keep figures in range as they are typed. Exchanged into a weaker currency they may leave it.
    pub fn overflow(&self, overflow: Overflow) -> Error {
        if self.built.settlement.rates.is_empty() {
            return Error::Overflow(overflow.to_string());
        }
        let message = RequestProblem::BeyondExact { currency: self.terms.programme.currency.clone() };
        Error::Refused(vec![Problem::new(Code::TooMuch, "currency", message)])
    }

    /// Every figure, exactly, and what it rests on.
    pub fn sourced(&self) -> Result<Provenance, Error> {
        Provenance::new(&self.built.graph, self.exact()?).map_err(|overflow| self.overflow(overflow))
    }

    /// The line called `id`.
    pub fn line(&self, id: &LineId) -> Option<&StatementLine> {
        self.built.lines.iter().find(|line| line.id == *id)
    }
}
