//! Bounds of the sums that figures of a plan form.
//!
//! Customers are bounded as if none ever left. Then every product the forecast forms has fewer
//! than 28 digits, so nothing is ever lost but by a rounding that is written down: the longest is
//! a group's spend, of 8 decimals, times a share of the mix, of 8 more, below a trillion.

use core::fmt;

use rust_decimal::Decimal;

use super::gather::Gather;
use crate::message::Shown;
use crate::money::LARGEST_AMOUNT;
use crate::plan::{Cohort, Plan};
use crate::problem::{Code, PlanProblem, Together};

/// Customers a group may grow to.
const CUSTOMERS: Decimal = Decimal::from_parts(1_000_000_000, 0, 0, false, 0);

pub(super) fn all(gather: &mut Gather, plan: &Plan) {
    let years = plan.months.div_ceil(12);
    let mut customers = Decimal::ZERO;
    for (index, cohort) in plan.cohorts.iter().enumerate() {
        let Some(grown) = one(gather, index, cohort, years) else { return };
        customers += grown;
    }
    for (index, project) in plan.projects.iter().enumerate() {
        let field = format_args!("plan.projects[{index}].count");
        within(gather, field, Together::Projects, &[project.list.value(), project.count.value()]);
    }
    for (index, service) in plan.services.iter().enumerate() {
        within(
            gather,
            format_args!("plan.services[{index}].price"),
            Together::Service,
            &[service.price.value(), customers],
        );
    }
    let costs = &plan.costs;
    for (key, staff) in [("sales", &costs.sales), ("presales", &costs.presales), ("engineers", &costs.engineers)] {
        let field = format_args!("plan.costs.{key}.monthly");
        within(gather, field, Together::People, &[staff.people.value(), staff.monthly.value()]);
    }
    let field = format_args!("plan.costs.acquisition");
    within(gather, field, Together::Winning, &[costs.acquisition.value(), customers]);
}

/// The customers a group may grow to; `None` when that is too many.
fn one(gather: &mut Gather, index: usize, cohort: &Cohort, years: u32) -> Option<Decimal> {
    let growth = Decimal::ONE + cohort.new_growth.value();
    let won = sum_of_years(cohort.new_per_month.value(), growth, years);
    let customers = won.and_then(|won| (won * Decimal::from(12)).checked_add(cohort.customers_today.value()));
    let customers = customers.filter(|&customers| customers <= CUSTOMERS);
    let Some(customers) = customers else {
        let message = PlanProblem::TooManyCustomers { most: Shown::number(CUSTOMERS) };
        gather.say(Code::TooMuch, format_args!("plan.cohorts[{index}].newPerMonth"), message);
        return None;
    };
    let season = cohort.seasonality.iter().map(|factor| factor.value()).max().unwrap_or(Decimal::ONE);
    let season = season.max(Decimal::ONE);
    let expansion = Decimal::ONE + cohort.expansion.value();
    let step = expansion * (Decimal::ONE + cohort.price_change.value());
    let field = format_args!("plan.cohorts[{index}].spend");
    let spend = peak(cohort.spend.value(), step, years).unwrap_or(Decimal::MAX);
    within(gather, field, Together::CustomerSpend, &[spend, season]);
    within(gather, field, Together::GroupSpend, &[spend, season, customers]);
    for (place, used) in cohort.usage.iter().enumerate() {
        let units = peak(used.units.value(), expansion, years).unwrap_or(Decimal::MAX);
        let field = format_args!("plan.cohorts[{index}].usage[{place}].units");
        within(gather, field, Together::CustomerUnits, &[units, season]);
        within(gather, field, Together::GroupUnits, &[units, season, customers]);
    }
    Some(customers)
}

/// `first` in the first year, then growing by `factor`: what the years add up to.
fn sum_of_years(first: Decimal, factor: Decimal, years: u32) -> Option<Decimal> {
    let mut year = first;
    let mut sum = first;
    for _ in 1..years {
        year = year.checked_mul(factor)?;
        sum = sum.checked_add(year)?;
    }
    (sum <= LARGEST_AMOUNT).then_some(sum)
}

/// The largest value of `first` in any year, growing by `factor`.
fn peak(first: Decimal, factor: Decimal, years: u32) -> Option<Decimal> {
    let mut most = first;
    let mut year = first;
    for _ in 1..years {
        year = year.checked_mul(factor)?;
        most = most.max(year);
    }
    Some(most)
}

/// Says so when the product of `factors` is beyond a trillion in one month.
fn within(gather: &mut Gather, field: fmt::Arguments<'_>, what: Together, factors: &[Decimal]) {
    let product = factors.iter().try_fold(Decimal::ONE, |product, &factor| product.checked_mul(factor));
    if product.is_none_or(|product| product > LARGEST_AMOUNT) {
        let message = PlanProblem::TooMuchTogether { what, most: Shown::number(LARGEST_AMOUNT) };
        gather.say(Code::TooMuch, field, message);
    }
}
