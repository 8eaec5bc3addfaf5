//! All that the formulas of a request are built from, beside the terms in force.

use rust_decimal::Decimal;

use super::programme::{elsewhere, refused};
use crate::book;
use crate::error::Error;
use crate::exchange;
use crate::forecast::{self, Counting, Facts, Forecast};
use crate::formula::Graph;
use crate::ledger::Ledger;
use crate::money::Rate;
use crate::policy::schema::Model;
use crate::policy::terms::Terms;
use crate::request::{Book, PassThrough, Request, TierPath, check};
use crate::settle::Partner;
use crate::statement::PlanFacts;

/// Everything that formulas are built from, beside the terms in force. Where two requests have the same, settlement
/// and statement write the same of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ModelInputs {
    pub partner: Partner,
    /// Pass-through to resellers.
    pub pass_through: Option<PassThrough>,
    pub ledger: Ledger,
    /// Services, costs and what else the plan states, when the sales are a plan's.
    pub plan: Option<(PlanFacts, Forecast)>,
}

impl ModelInputs {
    /// Whether the sales are a plan's.
    pub fn is_planned(&self) -> bool {
        self.plan.is_some()
    }

    /// The figures of the request among them. Two that are equal may be written with other decimals, and an answer
    /// shows as many.
    pub fn figures(&self) -> impl Iterator<Item = Decimal> + '_ {
        let held = self.partner.credentials.iter().chain(&self.partner.to_obtain).map(|(_, held)| held.value());
        let passed = self.partner.passes_on.into_iter().chain(self.pass_through.map(|shares| shares.incentives));
        let exchanged = self.partner.exchange.iter().flat_map(|it| it.rates.iter().map(|used| used.exchange.rate));
        let stated = self.plan.iter().flat_map(|(stated, _)| stated.rates());
        held.chain(passed.chain(exchanged).chain(stated).map(Rate::value))
    }
}

/// Checks `request` and writes the formulas of its sales, with customers counted in the one way or the other.
pub(crate) fn collect_inputs(
    terms: &Terms<'_>,
    request: &Request,
    counting: Counting,
    graph: &mut Graph,
) -> Result<ModelInputs, Error> {
    let programme = terms.programme;
    let mut problems = check::partner(programme, request);
    let exchange = exchange::conversion(request.currency.as_deref(), &request.rates, &programme.currency);
    problems.extend(exchange.as_ref().err().cloned().unwrap_or_default());
    let (ledger, plan) = match &request.book {
        Book::Plan(plan) => {
            let facts = Facts::of(terms, request);
            problems.extend(forecast::check(plan, &facts));
            problems.extend(check::rules(plan, terms, request));
            if !problems.is_empty() {
                return Err(refused(problems));
            }
            let mut forecast = forecast::forecast(plan, &facts, counting, graph);
            (core::mem::take(&mut forecast.ledger), Some((PlanFacts::of(plan), forecast)))
        }
        Book::Sales(_) if !problems.is_empty() => return Err(refused(problems)),
        Book::Sales(_) if !cfg!(feature = "studies") => return Err(elsewhere()),
        Book::Sales(sales) => (book::ledger(sales, terms, &request.country, graph).map_err(refused)?, None),
    };
    let to_obtain = request.credentials.iter().filter_map(|held| Some((held.id.clone(), held.to_obtain?)));
    // Who bills no resellers passes nothing on.
    let resells = programme.role.iter().any(|role| role.id == request.role && role.model == Model::Resale);
    let pass_through = request.pass_through.filter(|_| resells);
    let partner = Partner {
        role: request.role.clone(),
        tier: request.tier.clone(),
        country: request.country.clone(),
        evolves: request.tier_path == TierPath::Evolving,
        credentials: request.credentials.iter().map(|held| (held.id.clone(), held.value)).collect(),
        to_obtain: to_obtain.collect(),
        claims_after: request.claims_after,
        passes_on: pass_through.map(|shares| shares.discount),
        exchange: exchange.ok().flatten(),
    };
    Ok(ModelInputs { partner, pass_through, ledger, plan })
}
