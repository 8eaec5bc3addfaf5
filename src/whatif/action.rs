//! What to do next, ranked by money.

use rust_decimal::Decimal;
use serde::Serialize;

use crate::estimate::{Refusal, with_model};
use crate::forecast::Counting;
use crate::money::{Amount, Rate, Rounding, RoundingMode};
use crate::order;
use crate::plan::Plan;
use crate::policy::schema::Programme;
use crate::request::{Book, Held, Request};

/// Something the partner could do, and what it would bring.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Action {
    /// What it is.
    pub kind: ActionKind,
    /// How much more profit over the plan.
    pub gain: Amount,
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
        /// How much of it is enough.
        value: Amount,
    },
    /// Move up to a tier.
    MoveTier {
        /// The tier.
        tier: String,
    },
    /// Claim incentives as soon as they can be claimed.
    ClaimAtOnce,
}

/// Months an order is tried earlier and later.
const SHIFT: u32 = 3;

/// Everything that would bring more profit, the most first.
///
/// With an `elasticity`, the share of customers won that a price one per cent higher costs, giving less
/// discount is not free.
///
/// # Errors
/// As for the request's answer.
#[allow(clippy::redundant_closure_for_method_calls, reason = "the bare method is of one lifetime, not of any")]
pub fn actions(
    programme: Option<&Programme>,
    request: &Request,
    elasticity: Rate,
) -> Result<Vec<Action>, Refusal> {
    let (now, mut tried) = with_model(programme, request, Counting::Expected, |model| {
        let tried = candidates(request, model.terms.programme, elasticity.value());
        Ok((model.profit()?, tried))
    })?;
    tried.retain(|(_, changed)| changed != request);
    let mut actions: Vec<Action> = Vec::new();
    for (kind, changed) in tried {
        // What the programme would refuse is no action.
        let Ok(profit) = with_model(programme, &changed, Counting::Expected, |model| model.profit()) else {
            continue;
        };
        let gain = profit - now;
        if gain > Decimal::ZERO {
            actions.push(Action { kind, gain: Amount::exactly(gain), request: changed });
        }
    }
    order::by_key(&mut actions, |action| core::cmp::Reverse(action.gain));
    keep_best(&mut actions);
    Ok(actions)
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
    if let Some(role) = programme.role.iter().find(|role| role.id == request.role) {
        let held = role.tiers.iter().position(|tier| *tier == request.tier);
        for tier in held.map_or(&[][..], |held| &role.tiers[held + 1..]) {
            change(ActionKind::MoveTier { tier: tier.clone() }, &|it| it.tier.clone_from(tier));
        }
    }
    for (credential, value) in demanded(programme) {
        let held = request.credentials.iter().find(|held| held.id == credential);
        if held.is_some_and(|held| held.value >= value) {
            continue;
        }
        change(ActionKind::Certify { credential: credential.clone(), value }, &|it| match it
            .credentials
            .iter_mut()
            .find(|held| held.id == credential)
        {
            Some(held) => held.value = value,
            None => it.credentials.push(Held { id: credential.clone(), value }),
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
                    let dearer = point / before * elasticity;
                    let won = group.new_per_month.value() * (Decimal::ONE - dearer);
                    group.new_per_month = Amount::exactly(SIX.apply(won.max(Decimal::ZERO)));
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

/// Every level of a credential that some gate or tier asks for.
fn demanded(programme: &Programme) -> Vec<(String, Amount)> {
    use crate::policy::schema::Measure;
    let gates = programme.incentive.iter().flat_map(|table| &table.gates);
    let tiers = programme.tier_rule.iter().flat_map(|rule| &rule.gates);
    let mut demanded: Vec<(String, Amount)> = Vec::new();
    for gate in gates.chain(tiers) {
        if let (Measure { credential: Some(id), .. }, Some(value)) = (&gate.measure, gate.at_least) {
            let wanted = (id.clone(), value);
            if !demanded.contains(&wanted) {
                demanded.push(wanted);
            }
        }
    }
    demanded
}
