//! Next steps, ranked by money.

use rust_decimal::Decimal;
use serde::Serialize;

use super::tier::{self, Course, TierAhead};
use crate::answer::GateReport;
use crate::error::Error;
use crate::forecast::Counting;
use crate::model::{effective, in_force, with_model};
use crate::money::{Amount, Rate, Rounding, RoundingMode};
use crate::plan::Plan;
use crate::policy::schema::{Id, Measure, Programme};
use crate::request::{Book, Request, check};
use crate::sort;

/// Something the partner could do, and what it would bring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Action {
    /// Identity.
    pub kind: ActionKind,
    /// Gain in profit over the plan, with the step's cost taken off.
    pub gain: Amount,
    /// Cost of its certificates, beyond the plan's.
    pub cost: Amount,
    /// Credentials it needs and no table names the cost of.
    pub uncounted: Vec<Id>,
    /// Gates of a tier beside the plan's values; empty for all else.
    pub needs: Vec<GateReport>,
    /// The request as it would be then.
    pub request: Request,
}

/// The kinds of action, with what each is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case", tag = "do")]
pub enum ActionKind {
    /// Win a tenth more customers of a group.
    WinMore {
        /// The group's place in the plan.
        cohort: usize,
    },
    /// Have each customer of a group spend a tenth more.
    SellMore {
        /// The group's place in the plan.
        cohort: usize,
    },
    /// Sell a group five points more of one product family.
    ShiftMix {
        /// The group's place in the plan.
        cohort: usize,
        /// The family.
        family: String,
    },
    /// Give a group's customers one point less discount.
    GiveLess {
        /// The group's place in the plan.
        cohort: usize,
    },
    /// Register a deal with the vendor.
    Register {
        /// The project's place in the plan.
        project: usize,
    },
    /// Bill a project in another month.
    Time {
        /// The project's place in the plan.
        project: usize,
        /// The month, from 1.
        month: u32,
    },
    /// Hold more of a credential.
    Certify {
        /// The credential.
        credential: String,
        /// Amount of it that is enough.
        value: Amount,
    },
    /// Reach a tier by the programme's rules, or keep it, with what it asks the partner to hold.
    MoveTier {
        /// The tier.
        tier: String,
    },
    /// Claim incentives as soon as they can be claimed.
    ClaimAtOnce,
}

/// Months an order is tried earlier and later.
const SHIFT: u32 = 3;

/// Next steps.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Actions {
    /// Each with what it would bring, the most first.
    pub actions: Vec<Action>,
    /// Tiers that no step leads to.
    pub tiers: Vec<TierAhead>,
}

/// Everything the partner can do that would bring more profit, the most first, and the tiers it cannot simply take.
///
/// With an `elasticity`, the share of customers won that a price one per cent higher costs, giving less
/// discount is not free.
///
/// # Errors
/// As for the request's answer.
pub fn actions(programme: Option<&Programme>, request: &Request, elasticity: Rate) -> Result<Actions, Error> {
    check::sizes(request)?;
    let terms_of = effective(programme, request)?;
    let terms = in_force(&terms_of, request)?;
    let role = terms.programme.role.iter().find(|role| role.id == request.role);
    let tiers: &[Id] = role.map_or(&[], |role| &role.tiers);
    let course =
        |request: &Request| with_model(programme, request, Counting::Expected, |model| Course::read(model, tiers));
    let now = course(request)?;
    let (profit, certificates) = (now.profit, now.certificates);
    let step =
        |kind: ActionKind, then: &Course, request: Request, needs: Vec<GateReport>, uncounted: Vec<Id>| Action {
            kind,
            gain: Amount::exactly(then.profit - profit),
            cost: Amount::exactly(certificates - then.certificates),
            uncounted,
            needs,
            request,
        };
    let (reached, ahead) = tier::ahead(programme, request, &terms, now)?;
    let mut actions: Vec<Action> = Vec::new();
    for it in reached {
        actions.push(step(ActionKind::MoveTier { tier: it.tier }, &it.then, it.request, it.needs, it.uncounted));
    }
    for (kind, changed) in candidates(request, terms.programme, elasticity.value()) {
        // A step that changes nothing, or leads to one found already, is none; nor is what the programme would refuse.
        if changed == *request || actions.iter().any(|known| known.request == changed) {
            continue;
        }
        let Ok(then) = course(&changed) else { continue };
        if then.profit > profit {
            let uncounted = uncounted(&kind, terms.programme);
            actions.push(step(kind, &then, changed, Vec::new(), uncounted));
        }
    }
    sort::by_key(&mut actions, |action| core::cmp::Reverse(action.gain));
    keep_best(&mut actions);
    Ok(Actions { actions, tiers: ahead })
}

/// Credentials a step needs and no table names the cost of.
fn uncounted(kind: &ActionKind, programme: &Programme) -> Vec<Id> {
    let ActionKind::Certify { credential, .. } = kind else { return Vec::new() };
    let costs = programme.credential.iter().any(|known| known.id == *credential && known.cost.is_some());
    if costs { Vec::new() } else { vec![credential.clone()] }
}

/// Of several months for one order, or levels of one credential, only the best.
fn keep_best(actions: &mut Vec<Action>) {
    let mut seen: Vec<ActionKind> = Vec::new();
    actions.retain(|action| {
        let same = |known: &ActionKind| match (known, &action.kind) {
            (ActionKind::Time { project: one, .. }, ActionKind::Time { project: other, .. })
            | (ActionKind::ShiftMix { cohort: one, .. }, ActionKind::ShiftMix { cohort: other, .. }) => {
                one == other
            }
            (ActionKind::Certify { credential: one, .. }, ActionKind::Certify { credential: other, .. }) => {
                one == other
            }
            _ => false,
        };
        let first = !seen.iter().any(same);
        seen.push(action.kind.clone());
        first
    });
}

fn candidates(request: &Request, programme: &Programme, elasticity: Decimal) -> Vec<(ActionKind, Request)> {
    let mut tried = Vec::new();
    let mut change = |kind: ActionKind, change: &dyn Fn(&mut Request)| {
        let mut changed = request.clone();
        change(&mut changed);
        tried.push((kind, changed));
    };
    for (credential, value) in demanded(programme) {
        change(ActionKind::Certify { credential: credential.clone(), value }, &|it| {
            tier::hold(it, &credential, value);
        });
    }
    if request.claims_after > 0 {
        change(ActionKind::ClaimAtOnce, &|it| it.claims_after = 0);
    }
    if let Book::Plan(plan) = &request.book {
        of_plan(plan, elasticity, &mut change);
    }
    tried
}

fn of_plan(plan: &Plan, elasticity: Decimal, change: &mut impl FnMut(ActionKind, &dyn Fn(&mut Request))) {
    let edit = |it: &mut Request, edit: &dyn Fn(&mut Plan)| {
        if let Book::Plan(plan) = &mut it.book {
            edit(plan);
        }
    };
    let tenth_more = |amount: Amount| Amount::exactly(SIX.apply(amount.value() * Decimal::new(11, 1)));
    for (cohort, group) in plan.cohorts.iter().enumerate() {
        change(ActionKind::WinMore { cohort }, &|it| {
            edit(it, &|plan| plan.cohorts[cohort].new_per_month = tenth_more(plan.cohorts[cohort].new_per_month));
        });
        change(ActionKind::SellMore { cohort }, &|it| {
            edit(it, &|plan| plan.cohorts[cohort].spend = tenth_more(plan.cohorts[cohort].spend));
        });
        for family in 0..group.mix.len() {
            let kind = ActionKind::ShiftMix { cohort, family: group.mix[family].family.clone() };
            change(kind, &|it| edit(it, &|plan| shift(&mut plan.cohorts[cohort].mix, family)));
        }
        let point = Decimal::new(1, 2);
        if group.discount.value() >= point {
            change(ActionKind::GiveLess { cohort }, &|it| {
                edit(it, &|plan| {
                    let group = &mut plan.cohorts[cohort];
                    let before = Decimal::ONE - group.discount.value();
                    group.discount = Rate::exactly(group.discount.value() - point);
                    // What was given away costs something now: whoever minds a price at all is lost.
                    let lost = if elasticity.is_zero() {
                        Decimal::ZERO
                    } else {
                        (point * elasticity).checked_div(before).unwrap_or(Decimal::ONE).min(Decimal::ONE)
                    };
                    let won = group.new_per_month.value() * (Decimal::ONE - lost);
                    group.new_per_month = Amount::exactly(SIX.apply(won));
                });
            });
        }
    }
    for (project, deal) in plan.projects.iter().enumerate() {
        change(ActionKind::Register { project }, &|it| edit(it, &|plan| plan.projects[project].registered = true));
        let months = deal.month.saturating_sub(SHIFT).max(1)..=(deal.month + SHIFT).min(plan.months);
        for month in months {
            change(ActionKind::Time { project, month }, &|it| {
                edit(it, &|plan| plan.projects[project].month = month);
            });
        }
    }
}

const SIX: Rounding = Rounding { places: 6, mode: RoundingMode::HalfUp };

/// Five points more of one family, the others less in proportion; still adding up to one.
fn shift(mix: &mut [crate::plan::Share], family: usize) {
    let had = mix[family].share.value();
    let more = (had + Decimal::new(5, 2)).min(Decimal::ONE);
    if had == more || mix.len() < 2 || mix.iter().any(|share| share.end.is_some()) {
        return;
    }
    let four = Rounding { places: 4, mode: RoundingMode::Floor };
    let scale = (Decimal::ONE - more) / (Decimal::ONE - had);
    let mut left = Decimal::ONE;
    for (index, share) in mix.iter_mut().enumerate() {
        if index != family {
            share.share = Rate::exactly(four.apply(share.share.value() * scale));
            left -= share.share.value();
        }
    }
    mix[family].share = Rate::exactly(left);
}

/// Every level of a credential that some gate of an incentive asks for. Tiers ask for several at once: those are steps of
/// their own.
fn demanded(programme: &Programme) -> Vec<(Id, Amount)> {
    let tranches = programme.incentive.iter().flat_map(|table| &table.tranches).map(|tranche| &tranche.gate);
    let gates = programme.incentive.iter().flat_map(|table| &table.gates).chain(tranches);
    let mut demanded: Vec<(Id, Amount)> = Vec::new();
    for gate in gates {
        if let (Measure { credential: Some(id), .. }, Some(value)) = (&gate.measure, gate.at_least) {
            let wanted = (id.clone(), value);
            if !demanded.contains(&wanted) {
                demanded.push(wanted);
            }
        }
    }
    demanded
}
