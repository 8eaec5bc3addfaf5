//! What the figures of a plan may come to together.
//!
//! Customers are bounded as if none ever left. Then every product the forecast forms has fewer
//! than 28 digits, so nothing is ever lost but by a rounding that is written down: the longest is
//! a group's spend, of 8 decimals, times a share of the mix, of 8 more, below a trillion.

use core::fmt;

use rust_decimal::Decimal;

use super::gather::{Gather, grouped};
use crate::error::Code;
use crate::money::LARGEST_AMOUNT;
use crate::plan::{Cohort, Plan};

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
        money(gather, field, "these projects", &[project.list.value(), project.count.value()]);
    }
    for (index, service) in plan.services.iter().enumerate() {
        money(
            gather,
            format_args!("plan.services[{index}].price"),
            "this service",
            &[service.price.value(), customers],
        );
    }
    let costs = &plan.costs;
    for (key, staff) in [("sales", &costs.sales), ("presales", &costs.presales), ("engineers", &costs.engineers)] {
        let field = format_args!("plan.costs.{key}.monthly");
        money(gather, field, "these people", &[staff.people.value(), staff.monthly.value()]);
    }
    let field = format_args!("plan.costs.acquisition");
    money(gather, field, "winning these customers", &[costs.acquisition.value(), customers]);
}

/// The customers a group may grow to; nothing when it is too much.
fn one(gather: &mut Gather, index: usize, cohort: &Cohort, years: u32) -> Option<Decimal> {
    let growth = Decimal::ONE + cohort.new_growth.value();
    let won = sum_of_years(cohort.new_per_month.value(), growth, years);
    let customers = won.and_then(|won| (won * Decimal::from(12)).checked_add(cohort.customers_today.value()));
    let customers = customers.filter(|&customers| customers <= CUSTOMERS);
    let Some(customers) = customers else {
        let most = grouped(CUSTOMERS);
        let message = format!("the customers won come to more than {most}: lower their number or its growth");
        gather.say(Code::TooMuch, format_args!("plan.cohorts[{index}].newPerMonth"), message);
        return None;
    };
    let season = cohort.seasonality.iter().map(|factor| factor.value()).max().unwrap_or(Decimal::ONE);
    let season = season.max(Decimal::ONE);
    let expansion = Decimal::ONE + cohort.expansion.value();
    let step = expansion * (Decimal::ONE + cohort.price_change.value());
    let field = format_args!("plan.cohorts[{index}].spend");
    let spend = peak(cohort.spend.value(), step, years).unwrap_or(Decimal::MAX);
    money(gather, field, "the spend of one customer", &[spend, season]);
    money(gather, field, "the spend of this group", &[spend, season, customers]);
    for (place, used) in cohort.usage.iter().enumerate() {
        let units = peak(used.units.value(), expansion, years).unwrap_or(Decimal::MAX);
        let field = format_args!("plan.cohorts[{index}].usage[{place}].units");
        within(gather, field, "the units of one customer", &[units, season], "units or growth");
        within(
            gather,
            field,
            "the units of this group",
            &[units, season, customers],
            "units, customers or growth",
        );
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

/// The most `first` comes to in any year, growing by `factor`.
fn peak(first: Decimal, factor: Decimal, years: u32) -> Option<Decimal> {
    let mut most = first;
    let mut year = first;
    for _ in 1..years {
        year = year.checked_mul(factor)?;
        most = most.max(year);
    }
    Some(most)
}

fn money(gather: &mut Gather, field: fmt::Arguments<'_>, what: &str, factors: &[Decimal]) {
    within(gather, field, what, factors, "prices, numbers or growth");
}

/// Says so when the product of `factors` is beyond a trillion in one month.
fn within(gather: &mut Gather, field: fmt::Arguments<'_>, what: &str, factors: &[Decimal], lower: &str) {
    let product = factors.iter().try_fold(Decimal::ONE, |product, &factor| product.checked_mul(factor));
    if product.is_none_or(|product| product > LARGEST_AMOUNT) {
        let most = grouped(LARGEST_AMOUNT);
        gather.say(Code::TooMuch, field, format!("{what} may come to more than {most} a month: lower {lower}"));
    }
}
