//! A plan becomes sales: the formulas behind every posting, service and cost of up to five years.
//!
//! Nothing is computed here. Each figure of the plan is an input of the graph, each rule a formula
//! over it, so that a sweep or a draw re-runs the list with other inputs. The rules, with every
//! rounding, are written in `docs/forecast.md`: [`customers`] who is there, [`sales`] what they
//! spend, [`projects`], [`services`] and [`costs`] what stands beside.

mod about;
mod check;
mod costs;
mod customers;
mod pen;
mod projects;
mod sales;
mod services;
mod tariff;

use crate::formula::{Graph, Node};
use crate::ledger::Ledger;
use crate::phrase::Phrase;
use crate::plan::Plan;
use crate::policy::schema::{Id, PriceReads};

use pen::Pen;

pub use about::{About, Time};
pub use check::check;

/// Months in which a customer counts as new.
pub const NEW_FOR: u32 = 12;

/// Months before the plan for which sales are assumed, so that a growth baseline has something to read.
pub const HISTORY: u32 = 12;

/// What a programme contributes to a forecast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Country of the customers, ISO alpha-2.
    pub country: String,
    /// Product families a plan may name.
    pub families: Vec<Id>,
    /// Account classes a plan may name; none when the programme has no classes.
    pub accounts: Vec<Id>,
    /// Price lists a plan may name.
    pub prices: Vec<PriceFacts>,
    /// Ages of a customer relation, in months, at which some table starts or stops to hold. The
    /// first twelve months are told apart in any case.
    pub ages: Vec<u32>,
}

/// What a price list contributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceFacts {
    /// Its name.
    pub id: Id,
    /// Family its sales belong to.
    pub family: Id,
    /// Whether it prices units or spend.
    pub reads: PriceReads,
}

/// A plan as formulas.
#[derive(Clone, Debug, Default)]
pub struct Forecast {
    /// Sales and head counts, with a year of history.
    pub ledger: Ledger,
    /// Services of the partner's own, in the plan's order.
    pub services: Vec<ServiceLine>,
    /// Running costs.
    pub costs: Vec<CostLine>,
    /// Customers at the end of each month, all groups together.
    pub active: Vec<Node>,
    /// Customers won in each month, all groups together.
    pub won: Vec<Node>,
}

/// A service, month by month.
#[derive(Clone, Debug)]
pub struct ServiceLine {
    /// What it brings in.
    pub revenue: Vec<Node>,
    /// What it costs to deliver.
    pub delivery: Vec<Node>,
}

/// A line of running costs, month by month.
#[derive(Clone, Debug)]
pub struct CostLine {
    /// Which line it is: one of the `Cost…` phrases.
    pub what: Phrase,
    /// What it costs.
    pub months: Vec<Node>,
}

/// Writes the formulas of `plan` into `graph`. The plan has passed its checks.
#[must_use]
pub fn forecast(plan: &Plan, facts: &Facts, graph: &mut Graph) -> Forecast {
    let months = plan.months as usize;
    let mut pen = Pen::new(graph, months);
    let mut forecast = Forecast::default();
    forecast.ledger.start = Some(plan.start);
    forecast.ledger.months = months;
    let mut heads = customers::Heads::new(months);
    for (owner, cohort) in plan.cohorts.iter().enumerate() {
        let book = customers::Book::new(&mut pen, owner, cohort, &facts.ages);
        heads.add(&book);
        sales::post(&mut pen, &mut forecast.ledger, plan, facts, owner, &book);
    }
    projects::post(&mut pen, &mut forecast.ledger, plan, facts);
    in_order(&mut forecast.ledger);
    forecast.active = heads.active(&mut pen);
    forecast.won = heads.won(&mut pen);
    forecast.services = services::lines(&mut pen, plan, &forecast.active, &forecast.won);
    forecast.costs = costs::lines(&mut pen, plan, &forecast.won);
    forecast
}

/// By month, and in a month price lists last, for they may read what the month's other sales amount to.
fn in_order(ledger: &mut Ledger) {
    let priced = |posting: &crate::ledger::Posting| matches!(posting.list, crate::ledger::ListPrice::Priced(_));
    ledger.postings.sort_by_key(|posting| (posting.month, priced(posting)));
    ledger.heads.sort_by_key(|head| head.month);
}
