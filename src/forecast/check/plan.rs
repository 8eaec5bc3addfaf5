//! Bounds of everything in a plan but its groups of customers.

use super::cohort::{CUSTOMERS, MONEY};
use super::gather::{Bound, Gather, percent};
use crate::date::Month;
use crate::error::Code;
use crate::forecast::{Facts, HISTORY};
use crate::plan::Plan;

/// Months in a plan.
const MONTHS: u32 = 60;

const PROJECTS: usize = 40;
const SERVICES: usize = 12;
const PEOPLE: i64 = 100_000;

/// Days until somebody pays.
const DAYS: Bound = Bound { least: 0, most: 365 };

pub(super) fn period(gather: &mut Gather, plan: &Plan) {
    let bound = Bound { least: 1, most: MONTHS.into() };
    gather.whole(format_args!("plan.months"), plan.months, "months", bound);
    // The year before is part of the forecast too.
    let first = Month::of(2000, 1).plus(i32::try_from(HISTORY).unwrap_or(0));
    let last = Month::of(2099, 12);
    let months = i32::try_from(plan.months.clamp(1, MONTHS)).unwrap_or(1);
    let field = format_args!("plan.start");
    if plan.start < first {
        let message = format!("a plan cannot start in {}: start it in {first} or later", plan.start);
        gather.say(Code::OutOfBounds, field, message);
    } else if plan.start.plus(months - 1) > last {
        let end = plan.start.plus(months - 1);
        gather.say(Code::OutOfBounds, field, format!("the plan would end in {end}: end it in {last} or before"));
    }
}

pub(super) fn projects(gather: &mut Gather, plan: &Plan, facts: &Facts) {
    gather.at_most(format_args!("plan.projects"), plan.projects.len(), "projects", PROJECTS);
    for (index, project) in plan.projects.iter().enumerate() {
        macro_rules! at {
            ($key:literal) => {
                format_args!(concat!("plan.projects[{}].", $key), index)
            };
        }
        gather.name(at!("name"), &project.name);
        gather.account(at!("account"), &project.account, &facts.accounts);
        gather.known(at!("family"), &project.family, "product family", facts.families.iter());
        // A plan without a month is told once, not again for each project.
        if plan.months > 0 && !(1..=plan.months).contains(&project.month) {
            let message = format!(
                "month {} is outside the plan: give 1 to {}, or make the plan longer",
                project.month, plan.months
            );
            gather.say(Code::OutOfBounds, at!("month"), message);
        }
        gather.amount(at!("list"), project.list, "a list price", MONEY);
        gather.amount(at!("count"), project.count, "a number of projects", CUSTOMERS);
        gather.share(at!("discount"), project.discount, "a discount");
        if let Some(bid) = project.bid {
            gather.share(at!("bid"), bid, "a special-bid discount");
        }
        if let Some(months) = project.returned_after {
            let bound = Bound { least: 0, most: MONTHS.into() };
            gather.whole(at!("returnedAfter"), months, "months until it is given back", bound);
        }
    }
}

pub(super) fn services(gather: &mut Gather, plan: &Plan) {
    gather.at_most(format_args!("plan.services"), plan.services.len(), "services", SERVICES);
    for (index, service) in plan.services.iter().enumerate() {
        macro_rules! at {
            ($key:literal) => {
                format_args!(concat!("plan.services[{}].", $key), index)
            };
        }
        gather.name(at!("name"), &service.name);
        gather.amount(at!("price"), service.price, "a price", MONEY);
        // A service may cost up to twice its price: sold below cost to win the rest.
        let sentence = |margin| format!("a margin of {}", percent(margin));
        gather.bounded(at!("margin"), service.margin.value(), Bound { least: -1, most: 1 }, sentence, percent);
        gather.share(at!("attach"), service.attach, "a share of customers");
    }
}

pub(super) fn costs(gather: &mut Gather, plan: &Plan) {
    let costs = &plan.costs;
    for (key, staff) in [("sales", &costs.sales), ("presales", &costs.presales), ("engineers", &costs.engineers)] {
        gather.amount(format_args!("plan.costs.{key}.people"), staff.people, "a number of people", PEOPLE);
        gather.amount(format_args!("plan.costs.{key}.monthly"), staff.monthly, "a monthly cost", MONEY);
    }
    gather.amount(format_args!("plan.costs.training"), costs.training, "a yearly cost", MONEY);
    gather.amount(format_args!("plan.costs.marketing"), costs.marketing, "a monthly cost", MONEY);
    gather.amount(format_args!("plan.costs.fees"), costs.fees, "a yearly cost", MONEY);
    gather.amount(
        format_args!("plan.costs.acquisition"),
        costs.acquisition,
        "a cost of winning a customer",
        MONEY,
    );
    gather.share(format_args!("plan.costs.capital"), costs.capital, "a cost of capital");
    gather.share(format_args!("plan.costs.tax"), costs.tax, "a tax");
}

pub(super) fn cash(gather: &mut Gather, plan: &Plan) {
    let cash = &plan.cash;
    gather.whole(format_args!("plan.cash.customerDays"), cash.customer_days, "days", DAYS);
    gather.whole(format_args!("plan.cash.vendorDays"), cash.vendor_days, "days", DAYS);
    gather.share(format_args!("plan.cash.badDebt"), cash.bad_debt, "a share of bad debt");
}
