//! Checks of a request that the shape of its data cannot make.

use rust_decimal::Decimal;

use super::Request;
use crate::error::Error;
use crate::message::{Name, Shown, clipped, names};
use crate::plan::Plan;
use crate::policy::schema::{Model, Programme};
use crate::policy::terms::Terms;
use crate::problem::{Code, Entries, Passed, Problem, RequestProblem};

/// Things held, and values of a contract, that are taken at once.
const MOST_HELD: usize = 100;
const MOST_OWN: usize = 1_000;

/// Months by which claims may be late.
const LATEST_CLAIM: u32 = 60;

/// Refuses lists too long to look into.
pub fn sizes(request: &Request) -> Result<(), Error> {
    let lists = [
        ("credentials", request.credentials.len(), Entries::Credentials, MOST_HELD),
        ("own", request.own.len(), Entries::OwnValues, MOST_OWN),
        ("rates", request.rates.len(), Entries::Rates, MOST_HELD),
    ];
    let too_many = lists.into_iter().filter(|(_, given, _, most)| given > most);
    let problems = too_many.map(|(field, given, what, most)| {
        Problem::new(
            Code::TooMuch,
            field,
            RequestProblem::TooManyEntries { what, given, most, over: given - most },
        )
    });
    let problems: Vec<Problem> = problems.collect();
    if problems.is_empty() { Ok(()) } else { Err(Error::Refused(problems)) }
}

/// Checks role, tier, country, credentials and pass-through against the programme.
pub fn partner(programme: &Programme, request: &Request) -> Vec<Problem> {
    let mut problems = Vec::new();
    let role = programme.role.iter().find(|role| role.id == request.role);
    let named = Name::Programme(programme.id.clone());
    match role {
        None => {
            let message = RequestProblem::NoSuchRole {
                given: clipped(&request.role),
                programme: named.clone(),
                known: names(Name::Role, programme.role.iter().map(|role| &role.id)),
            };
            problems.push(Problem::new(Code::Unknown, "role", message));
        }
        Some(role) if role.tiers.is_empty() && !request.tier.is_empty() => {
            let role = Name::Role(role.id.clone());
            let message = RequestProblem::RoleWithoutTiers { role, given: clipped(&request.tier) };
            problems.push(Problem::new(Code::Unknown, "tier", message));
        }
        Some(role) if !role.tiers.is_empty() && !role.tiers.contains(&request.tier) => {
            let open = programme.tier.iter().map(|tier| &tier.id).filter(|tier| role.tiers.contains(tier));
            let message = RequestProblem::TierNotOpen {
                given: clipped(&request.tier),
                role: Name::Role(role.id.clone()),
                known: names(Name::Tier, open),
            };
            problems.push(Problem::new(Code::Unknown, "tier", message));
        }
        Some(_) => {}
    }
    let code = &request.country;
    if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        let message = RequestProblem::NotCountry { given: clipped(code) };
        problems.push(Problem::new(Code::Unknown, "country", message));
    }
    for (index, held) in request.credentials.iter().enumerate() {
        if !programme.credential.iter().any(|known| known.id == held.id) {
            let message = RequestProblem::NoSuchCredential {
                given: clipped(&held.id),
                programme: named.clone(),
                known: names(Name::Credential, programme.credential.iter().map(|it| &it.id)),
            };
            problems.push(Problem::new(Code::Unknown, format!("credentials[{index}].id"), message));
        }
        if held.value.value().is_sign_negative() && !held.value.value().is_zero() {
            let message = RequestProblem::HeldBelowZero { given: Shown::number(held.value.value()) };
            problems.push(Problem::new(Code::OutOfBounds, format!("credentials[{index}].value"), message));
        }
        if let Some(more) = held.to_obtain.filter(|more| more.value() < Decimal::ZERO || *more > held.value) {
            let [given, held] = [more, held.value].map(|figure| Shown::number(figure.value()));
            let message = RequestProblem::ObtainedBeyondHeld { given, held };
            problems.push(Problem::new(Code::OutOfBounds, format!("credentials[{index}].toObtain"), message));
        }
    }
    if let Some(shares) = &request.pass_through {
        for (key, what, share) in [
            ("discount", Passed::Discount, shares.discount),
            ("incentives", Passed::Incentives, shares.incentives),
        ] {
            if share.value().is_sign_negative() && !share.value().is_zero() || share.value() > Decimal::ONE {
                let message = RequestProblem::PassedOutOfBounds { what, given: Shown::rate(share.value()) };
                problems.push(Problem::new(Code::OutOfBounds, format!("passThrough.{key}"), message));
            }
        }
        let passes = [shares.discount, shares.incentives].iter().any(|share| !share.value().is_zero());
        if let Some(role) = role.filter(|role| passes && role.model != Model::Resale) {
            let message = RequestProblem::NoResellers { role: Name::Role(role.id.clone()) };
            problems.push(Problem::new(Code::Conflict, "passThrough", message));
        }
    }
    if request.claims_after > LATEST_CLAIM {
        let message = RequestProblem::ClaimsTooLate { given: request.claims_after, most: LATEST_CLAIM };
        problems.push(Problem::new(Code::OutOfBounds, "claimsAfter", message));
    }
    problems
}

/// Refuses what the programme's rules forbid in a plan: accounts of other roles, discounts not allowed.
pub fn rules(plan: &Plan, terms: &Terms<'_>, request: &Request) -> Vec<Problem> {
    let mut problems = Vec::new();
    let role = terms.programme.role.iter().find(|role| role.id == request.role);
    let tier = (!request.tier.is_empty()).then_some(request.tier.as_str());
    let limits = terms.customer_discounts.iter().copied();
    let limit = limits
        .filter(|table| terms.applies(&table.applies, &request.role, tier, &request.country))
        .min_by_key(|table| table.at_most);
    let cohorts = plan
        .cohorts
        .iter()
        .enumerate()
        .map(|(index, cohort)| (format!("plan.cohorts[{index}]"), cohort.account.as_str(), cohort.discount));
    let projects =
        plan.projects.iter().enumerate().map(|(index, project)| {
            (format!("plan.projects[{index}]"), project.account.as_str(), project.discount)
        });
    for (field, account, discount) in cohorts.chain(projects) {
        // An account class nobody has heard of is reported as such already.
        let known = terms.programme.account.iter().any(|class| class.id == account);
        let closed = |open: &[String]| known && !open.is_empty() && !open.iter().any(|open| open == account);
        if let Some(role) = role.filter(|role| closed(&role.accounts)) {
            let message = RequestProblem::AccountNotOpen {
                role: Name::Role(role.id.clone()),
                account: Name::Account(account.to_owned()),
                known: names(Name::Account, &role.accounts),
            };
            problems.push(Problem::new(Code::Forbidden, format!("{field}.account"), message));
        }
        if let Some(table) = limit.filter(|table| discount > table.at_most) {
            let message = RequestProblem::DiscountNotAllowed {
                given: Shown::rate(discount.value()),
                table: Name::Table(table.id.clone()),
                role: Name::Role(request.role.clone()),
                country: clipped(&request.country),
                most: Shown::rate(table.at_most.value()),
            };
            problems.push(Problem::new(Code::Forbidden, format!("{field}.discount"), message));
        }
    }
    problems
}
