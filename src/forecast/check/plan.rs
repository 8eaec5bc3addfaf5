//! Bounds of everything in a plan but its groups of customers.

use super::gather::{Gather, Whole};
use crate::date::Month;
use crate::error::Code;
use crate::forecast::{Facts, HISTORY};
use crate::phrase::Phrase;
use crate::plan::Plan;

/// Months in a plan.
const MONTHS: u32 = 60;

const PROJECTS: usize = 40;
const SERVICES: usize = 12;

/// Days until somebody pays.
const DAYS: Whole = Whole { least: 0, most: 365 };

pub(super) fn period(gather: &mut Gather, plan: &Plan) {
    let bound = Whole { least: 1, most: MONTHS.into() };
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
        gather.figure(at!("list"), project.list.value(), Phrase::ProjectPrice, "a list price");
        gather.figure(at!("count"), project.count.value(), Phrase::ProjectCount, "a number of projects");
        gather.figure(at!("discount"), project.discount.value(), Phrase::ProjectDiscount, "a discount");
        if let Some(bid) = project.bid {
            gather.figure(at!("bid"), bid.value(), Phrase::Bid, "a special-bid discount");
        }
        if let Some(months) = project.returned_after {
            let bound = Whole { least: 0, most: MONTHS.into() };
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
        gather.figure(at!("price"), service.price.value(), Phrase::ServicePrice, "a price");
        gather.figure(at!("margin"), service.margin.value(), Phrase::ServiceMargin, "a margin");
        gather.figure(at!("attach"), service.attach.value(), Phrase::ServiceAttach, "a share of customers");
    }
}

pub(super) fn costs(gather: &mut Gather, plan: &Plan) {
    let costs = &plan.costs;
    for (key, staff) in [("sales", &costs.sales), ("presales", &costs.presales), ("engineers", &costs.engineers)] {
        let field = format_args!("plan.costs.{key}.people");
        gather.figure(field, staff.people.value(), Phrase::People, "a number of people");
        let field = format_args!("plan.costs.{key}.monthly");
        gather.figure(field, staff.monthly.value(), Phrase::PersonMonthly, "a monthly cost");
    }
    for (key, given, phrase, what) in [
        ("training", costs.training.value(), Phrase::CostTraining, "a yearly cost"),
        ("marketing", costs.marketing.value(), Phrase::CostMarketing, "a monthly cost"),
        ("fees", costs.fees.value(), Phrase::CostFees, "a yearly cost"),
        ("acquisition", costs.acquisition.value(), Phrase::AcquisitionEach, "a cost of winning a customer"),
        ("capital", costs.capital.value(), Phrase::CapitalRate, "a cost of capital"),
        ("tax", costs.tax.value(), Phrase::TaxRate, "a tax"),
    ] {
        gather.figure(format_args!("plan.costs.{key}"), given, phrase, what);
    }
}

pub(super) fn cash(gather: &mut Gather, plan: &Plan) {
    let cash = &plan.cash;
    gather.whole(format_args!("plan.cash.customerDays"), cash.customer_days, "days", DAYS);
    gather.whole(format_args!("plan.cash.vendorDays"), cash.vendor_days, "days", DAYS);
    let field = format_args!("plan.cash.badDebt");
    gather.figure(field, cash.bad_debt.value(), Phrase::BadDebtShare, "a share of bad debt");
}
