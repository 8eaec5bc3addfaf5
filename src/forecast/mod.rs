//! A plan becomes sales: the formulas behind every posting, service and cost of up to five years.
//!
//! Nothing is computed here. Each figure of the plan is an input of the graph, each rule a formula
//! over it, so that a sweep or a draw re-runs the list with other inputs. The rules, with every
//! rounding, are written in `docs/forecast.md`: [`customers`] who is there, [`sales`] what they
//! spend, [`projects`], [`services`] and [`costs`] what stands beside.

mod builder;
mod check;
mod costs;
mod customers;
mod projects;
mod sales;
mod services;
mod subject;
mod tariff;

use crate::formula::{Graph, Node};
use crate::ledger::Ledger;
use crate::phrase::Phrase;
use crate::plan::Plan;
use crate::plan::field::Bounds;
use crate::policy::schema::{Id, Price, PriceReads};
use crate::policy::terms::Terms;
use crate::request::Request;
use crate::sort;

use builder::ForecastBuilder;
use sales::{CohortSales, ForecastMonth};

pub use check::check;
pub use subject::{Subject, Time};

/// Months in which a customer counts as new.
pub const NEW_FOR: u32 = 12;

/// Months before the plan for which sales are assumed, so that a growth baseline has something to read.
pub const HISTORY: u32 = 12;

/// Treatment of customer counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Counting {
    /// As expected: 0.4 of a customer are two in five cases. So is every statement.
    #[default]
    Expected,
    /// Whole: who is won and who leaves is chance, another in each trial.
    Whole,
}

/// Facts of a programme that a forecast needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Country of the customers, ISO alpha-2.
    pub country: String,
    /// ISO 4217 code of the plan's amounts.
    pub currency: String,
    /// Product families a plan may name.
    pub families: Vec<Id>,
    /// Account classes a plan may name; empty when the programme has no classes.
    pub accounts: Vec<Id>,
    /// Price lists a plan may name.
    pub prices: Vec<PriceFacts>,
    /// Ages of a customer relation, in months, at which some table starts or stops to hold. The
    /// first twelve months are told apart in any case.
    pub ages: Vec<u32>,
}

impl Facts {
    /// Those of a plan that `request` asks about under `terms`.
    #[must_use]
    pub fn of(terms: &Terms<'_>, request: &Request) -> Self {
        let programme = terms.programme;
        let mut first = Vec::new();
        let price = |it: &&Price| PriceFacts { id: it.id.clone(), family: it.family.clone(), reads: it.reads };
        Self {
            country: request.country.clone(),
            currency: request.currency.as_ref().unwrap_or(&programme.currency).clone(),
            families: programme.family.iter().map(|family| family.id.clone()).collect(),
            accounts: programme.account.iter().map(|account| account.id.clone()).collect(),
            prices: terms.prices.iter().filter(|it| sort::insert(&mut first, &it.id)).map(price).collect(),
            ages: terms.age_breaks(),
        }
    }
}

/// Bounds of the use of a price list by one customer: units, or the share of customers who have what is
/// priced by spend.
#[must_use]
pub const fn bounds_of_use(reads: PriceReads) -> Bounds {
    match reads {
        PriceReads::Units => Bounds::UNITS,
        PriceReads::Spend => Bounds::HOLDERS,
    }
}

/// Facts of a price list that a forecast needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceFacts {
    /// Its name.
    pub id: Id,
    /// Family its sales belong to.
    pub family: Id,
    /// Quantity it prices: units or spend.
    pub reads: PriceReads,
}

/// A plan as formulas.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceLine {
    /// Revenue by month.
    pub revenue: Vec<Node>,
    /// Delivery cost by month.
    pub delivery: Vec<Node>,
}

/// A line of running costs, month by month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostLine {
    /// Line it belongs to: one of the `Cost…` phrases.
    pub what: Phrase,
    /// Cost by month.
    pub months: Vec<Node>,
}

/// Writes the formulas of `plan` into `graph`. The plan has passed its checks.
#[must_use]
pub fn forecast(plan: &Plan, facts: &Facts, counting: Counting, graph: &mut Graph) -> Forecast {
    let months = plan.months as usize;
    let mut builder = ForecastBuilder::new(graph, months, counting, &facts.currency);
    let mut forecast = Forecast::default();
    forecast.ledger.start = Some(plan.start);
    forecast.ledger.months = months;
    let mut heads = customers::HeadCounts::new(months);
    let mut sellers = Vec::with_capacity(plan.cohorts.len());
    for (owner, cohort) in plan.cohorts.iter().enumerate() {
        let seller = CohortSales::new(&mut builder, &mut forecast.ledger, cohort, facts, owner);
        heads.add(&seller.book);
        sellers.push(seller);
    }
    let mut projects = projects::postings(&mut builder, &mut forecast.ledger, plan, facts);
    for turn in ForecastMonth::all(plan.start, months) {
        for seller in &mut sellers {
            seller.post_spend(&mut builder, &mut forecast.ledger, turn);
        }
        forecast.ledger.postings.extend(projects.extract_if(.., |posting| posting.month == turn.calendar));
        // Price lists come last in a month, for they may read what its other sales amount to.
        for seller in &mut sellers {
            seller.post_usage(&mut builder, &mut forecast.ledger, turn);
        }
    }
    forecast.active = heads.active(&mut builder);
    forecast.won = heads.won(&mut builder);
    forecast.services = services::lines(&mut builder, plan, &forecast.active, &forecast.won);
    forecast.costs = costs::lines(&mut builder, plan, &forecast.won);
    forecast
}
