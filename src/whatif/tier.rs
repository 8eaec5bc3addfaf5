//! Tiers a plan could hold: what each asks for, what the plan has, and what it would be worth by the programme's rules.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::answer::GateReport;
use crate::answer::incentive::{self, Read};
use crate::error::Error;
use crate::forecast::Counting;
use crate::model::{ModelView, with_model};
use crate::money::Amount;
use crate::policy::schema::{Id, Programme};
use crate::policy::terms::Terms;
use crate::request::{Held, Request, TierPath};
use crate::settle::Review;
use crate::statement::LineId;

/// A tier that the plan does not hold all the way and no step leads to, with what it asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TierAhead {
    /// The tier.
    pub tier: Id,
    /// Reason no step leads there.
    pub why: NoWay,
    /// Gates beside the plan's values: each at the review that met it first, or came nearest to it.
    pub needs: Vec<GateReport>,
}

/// Reason no step leads to a tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum NoWay {
    /// The vendor nominates: it cannot be requested.
    Nomination,
    /// The programme's tables name no rule for it.
    NoRule,
    /// No review of it falls within the plan.
    NoReview,
    /// This plan does not reach it, whatever certificates are held.
    OutOfReach,
    /// The plan holds its tier by choice, so no review moves it.
    Held,
    /// It is reached and brings no more profit.
    NoGain,
}

/// A tier that the plan reaches by the programme's rules, or keeps, once it holds what the tier asks for.
pub(super) struct Reached {
    pub tier: Id,
    pub needs: Vec<GateReport>,
    /// Credentials it needs and no table names the cost of.
    pub uncounted: Vec<Id>,
    pub request: Request,
    pub then: Course,
}

/// Course of the tiers in one settlement of a plan.
pub(super) struct Course {
    pub profit: Decimal,
    /// Cost of certificates in it, below zero.
    pub certificates: Decimal,
    /// The tier of each month, as its place among the programme's.
    tiers: Vec<usize>,
    /// Gates of each tier, in the order of the role's tiers.
    needs: Vec<Vec<GateReport>>,
}

impl Course {
    pub fn read(mut model: ModelView<'_>, tiers: &[Id]) -> Result<Self, Error> {
        let (profit, certificates) = (model.total(&LineId::Profit), model.total(&LineId::CostCertificates));
        let values = model.exact()?;
        let ModelView { terms, built, .. } = &model;
        let read = Read { terms, graph: &built.graph, values: &values, ledger: &built.from.ledger };
        let held = built.settlement.tiers.iter().filter_map(|shares| {
            let held = shares.iter().find(|share| values[share.flag.index()] >= Decimal::ONE)?;
            held.tier
        });
        let needs = tiers.iter().map(|tier| {
            let Some(rule) = terms.tier_rules.iter().position(|rule| rule.tier == *tier) else {
                return Vec::new();
            };
            let reviews: Vec<&Review> =
                built.settlement.reviews.iter().filter(|review| review.rule == rule).collect();
            incentive::demands(terms.tier_rules[rule], &reviews, &read)
        });
        Ok(Self {
            profit: values[profit.index()],
            certificates: values[certificates.index()],
            tiers: held.collect(),
            needs: needs.collect(),
        })
    }

    /// Months at the tier of this rank, or above.
    fn months_at(&self, rank: usize) -> usize {
        self.tiers.iter().filter(|held| **held >= rank).count()
    }
}

/// Every tier of the role that the plan does not hold in all months: those it can reach, and the others.
pub(super) fn ahead(
    programme: Option<&Programme>,
    request: &Request,
    terms: &Terms<'_>,
    now: Course,
) -> Result<(Vec<Reached>, Vec<TierAhead>), Error> {
    let (mut steps, mut others) = (Vec::new(), Vec::new());
    let acts_as = terms.programme.role.iter().find(|role| role.id == request.role);
    let tiers: &[Id] = acts_as.map_or(&[], |role| &role.tiers);
    let Some(start) = terms.tier_rank(&request.tier).filter(|_| !terms.tier_rules.is_empty()) else {
        return Ok((steps, others));
    };
    let course =
        |request: &Request| with_model(programme, request, Counting::Expected, |model| Course::read(model, tiers));
    let by_rules = Request { tier_path: TierPath::Evolving, ..request.clone() };
    let is_held = request.tier_path == TierPath::Fixed;
    let now = if is_held { course(&by_rules)? } else { now };
    for (place, tier) in tiers.iter().enumerate() {
        let Some(rank) = terms.tier_rank(tier) else { continue };
        if now.months_at(rank) == now.tiers.len() {
            continue;
        }
        let needs = now.needs[place].clone();
        let mut add = |why: NoWay| others.push(TierAhead { tier: tier.clone(), why, needs: needs.clone() });
        let Some(rule) = terms.tier_rules.iter().find(|rule| rule.tier == *tier) else {
            add(NoWay::NoRule);
            continue;
        };
        if terms.programme.tier[rank].by_nomination && start < rank {
            add(NoWay::Nomination);
            continue;
        }
        if needs.is_empty() && !rule.gates.is_empty() {
            add(NoWay::NoReview);
            continue;
        }
        let mut changed = by_rules.clone();
        let mut uncounted = Vec::new();
        for credential in &terms.programme.credential {
            let asked = terms.demanded_by(rule, &credential.id, &request.role, &request.country);
            if asked.is_some_and(|least| hold(&mut changed, &credential.id, least)) && credential.cost.is_none() {
                uncounted.push(credential.id.clone());
            }
        }
        let Ok(then) = course(&changed) else { continue };
        if then.months_at(rank) <= now.months_at(rank) {
            add(NoWay::OutOfReach);
        } else if is_held {
            add(NoWay::Held);
        } else if then.profit <= now.profit {
            add(NoWay::NoGain);
        } else {
            steps.push(Reached { tier: tier.clone(), needs, uncounted, request: changed, then });
        }
    }
    Ok((steps, others))
}

/// Raises what the request holds of a credential to `least`; what is more than before is still to be obtained. Tells
/// whether anything was missing.
pub(super) fn hold(request: &mut Request, credential: &str, least: Amount) -> bool {
    let place = request.credentials.iter().position(|held| held.id == credential);
    let known = place.map(|place| &request.credentials[place]);
    let value = known.map_or(Amount::ZERO, |held| held.value);
    if value >= least {
        return false;
    }
    let planned = known.and_then(|held| held.to_obtain).unwrap_or(Amount::ZERO);
    let more = Amount::exactly(planned.value() + least.value() - value.value());
    let held = Held { id: credential.to_owned(), value: least, to_obtain: Some(more) };
    match place {
        Some(place) => request.credentials[place] = held,
        None => request.credentials.push(held),
    }
    true
}
