//! Bounds of one group of customers.

use core::fmt;

use rust_decimal::Decimal;

use super::gather::{Bound, Gather, grouped, percent};
use crate::error::Code;
use crate::forecast::Facts;
use crate::plan::{Cohort, Share};
use crate::policy::schema::PriceReads;

/// Groups in a plan.
const COHORTS: usize = 12;

/// Price lists one group may use.
const USAGES: usize = 12;

/// Customers there are, or are won in a month.
pub(super) const CUSTOMERS: i64 = 1_000_000;

/// Money of one thing in one month, and units of one customer.
pub(super) const MONEY: i64 = 1_000_000_000;

/// Decimals of a share of the mix. With four for how far a month is along the plan, shares that
/// move stay exact and keep adding up to one.
const SHARE_PLACES: u32 = 4;

pub(super) fn all(gather: &mut Gather, cohorts: &[Cohort], facts: &Facts) {
    gather.at_most(format_args!("plan.cohorts"), cohorts.len(), "groups of customers", COHORTS);
    for (index, cohort) in cohorts.iter().enumerate() {
        one(gather, index, cohort, facts);
    }
}

fn one(gather: &mut Gather, index: usize, cohort: &Cohort, facts: &Facts) {
    macro_rules! at {
        ($key:literal) => {
            format_args!(concat!("plan.cohorts[{}].", $key), index)
        };
    }
    gather.name(at!("name"), &cohort.name);
    gather.account(at!("account"), &cohort.account, &facts.accounts);
    gather.amount(at!("customersToday"), cohort.customers_today, "a number of customers", CUSTOMERS);
    gather.amount(at!("newPerMonth"), cohort.new_per_month, "a number of new customers a month", CUSTOMERS);
    gather.growth(at!("newGrowth"), cohort.new_growth, "a growth of new customers");
    gather.share(at!("churn"), cohort.churn, "a churn");
    gather.whole(at!("rampMonths"), cohort.ramp_months, "months of ramp-up", Bound { least: 0, most: 24 });
    gather.amount(at!("spend"), cohort.spend, "a spend", MONEY);
    gather.growth(at!("expansion"), cohort.expansion, "an expansion");
    gather.growth(at!("priceChange"), cohort.price_change, "a price change");
    seasons(gather, at!("seasonality"), cohort);
    for (month, factor) in cohort.seasonality.iter().enumerate() {
        let field = format_args!("plan.cohorts[{index}].seasonality[{month}]");
        let sentence = |factor| format!("a factor of {}", grouped(factor));
        gather.bounded(field, factor.value(), Bound { least: 0, most: 10 }, sentence, grouped);
    }
    mix(gather, index, cohort, facts);
    usage(gather, index, cohort, facts);
    gather.share(at!("discount"), cohort.discount, "a discount");
    gather.share(at!("coupons"), cohort.coupons, "a coupon share");
}

fn seasons(gather: &mut Gather, field: fmt::Arguments<'_>, cohort: &Cohort) {
    let given = cohort.seasonality.len();
    if given != 0 && given != 12 {
        let message = format!("{given} factors are given: give 12, January first, or none");
        gather.say(Code::OutOfBounds, field, message);
    }
}

fn mix(gather: &mut Gather, index: usize, cohort: &Cohort, facts: &Facts) {
    for (place, share) in cohort.mix.iter().enumerate() {
        let field = format_args!("plan.cohorts[{index}].mix[{place}].family");
        gather.known(field, &share.family, "product family", facts.families.iter());
        if cohort.mix[..place].iter().any(|other| other.family == share.family) {
            let message = format!("\"{}\" is in the mix twice: give each product family one share", share.family);
            gather.say(Code::Conflict, field, message);
        }
        fine(gather, format_args!("plan.cohorts[{index}].mix[{place}].share"), share.share.value());
        if let Some(end) = share.end {
            fine(gather, format_args!("plan.cohorts[{index}].mix[{place}].end"), end.value());
        }
    }
    // Who only uses products sold by price list has no mix.
    if cohort.mix.is_empty() && cohort.spend.value().is_zero() {
        return;
    }
    let field = format_args!("plan.cohorts[{index}].mix");
    whole(gather, field, "in the first month", cohort.mix.iter().map(|share| share.share.value()));
    if cohort.mix.iter().any(|share| share.end.is_some()) {
        let end = |share: &Share| share.end.unwrap_or(share.share).value();
        whole(gather, field, "in the last month", cohort.mix.iter().map(end));
    }
}

/// A share within bounds and of few enough decimals.
fn fine(gather: &mut Gather, field: fmt::Arguments<'_>, share: Decimal) {
    gather.bounded(field, share, Bound { least: 0, most: 1 }, |it| format!("a share of {}", percent(it)), percent);
    if share.normalize().scale() > SHARE_PLACES {
        let message = format!("a share of {} is finer than 0.01 %: round it to two decimals", percent(share));
        gather.say(Code::OutOfBounds, field, message);
    }
}

/// Shares that must add up to one. The sum of a list too long for a form cannot overflow:
/// each share is at most a trillion.
fn whole(gather: &mut Gather, field: fmt::Arguments<'_>, when: &str, shares: impl Iterator<Item = Decimal>) {
    let sum: Decimal = shares.sum();
    if sum != Decimal::ONE {
        let message = format!("the shares {when} add up to {}: make them 100 %", percent(sum));
        gather.say(Code::NotWhole, field, message);
    }
}

fn usage(gather: &mut Gather, index: usize, cohort: &Cohort, facts: &Facts) {
    gather.at_most(format_args!("plan.cohorts[{index}].usage"), cohort.usage.len(), "price lists", USAGES);
    for (place, used) in cohort.usage.iter().enumerate() {
        let field = format_args!("plan.cohorts[{index}].usage[{place}].item");
        gather.known(field, &used.item, "price list", facts.prices.iter().map(|price| &price.id));
        if cohort.usage[..place].iter().any(|other| other.item == used.item) {
            let message = format!("\"{}\" is used twice: add the units together", used.item);
            gather.say(Code::Conflict, field, message);
        }
        let field = format_args!("plan.cohorts[{index}].usage[{place}].units");
        let by_spend = facts.prices.iter().any(|price| price.id == used.item && price.reads == PriceReads::Spend);
        if by_spend {
            let sentence = |units| {
                format!("{} of a product priced by spend, the share of customers who have it,", grouped(units))
            };
            gather.bounded(field, used.units.value(), Bound { least: 0, most: 1 }, sentence, grouped);
        } else {
            gather.amount(field, used.units, "a use", MONEY);
        }
    }
}
