//! Bounds of one group of customers.

use core::fmt;

use rust_decimal::Decimal;

use super::gather::{Gather, Whole, percent};
use crate::error::Code;
use crate::forecast::{Bounds, Facts};
use crate::phrase::Phrase;
use crate::plan::{Cohort, Share};
use crate::policy::schema::PriceReads;

/// Groups in a plan.
const COHORTS: usize = 12;

/// Price lists one group may use.
const USAGES: usize = 12;

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
    gather.figure(
        at!("customersToday"),
        cohort.customers_today.value(),
        Phrase::CustomersToday,
        "a number of customers",
    );
    gather.figure(
        at!("newPerMonth"),
        cohort.new_per_month.value(),
        Phrase::CustomersPerMonth,
        "a number of new customers a month",
    );
    gather.figure(
        at!("newGrowth"),
        cohort.new_growth.value(),
        Phrase::CustomerGrowth,
        "a growth of new customers",
    );
    gather.figure(at!("churn"), cohort.churn.value(), Phrase::Churn, "a churn");
    gather.whole(at!("rampMonths"), cohort.ramp_months, "months of ramp-up", Whole { least: 0, most: 24 });
    gather.figure(at!("spend"), cohort.spend.value(), Phrase::SpendFirstYear, "a spend");
    gather.figure(at!("expansion"), cohort.expansion.value(), Phrase::Expansion, "an expansion");
    gather.figure(at!("priceChange"), cohort.price_change.value(), Phrase::PriceChange, "a price change");
    seasons(gather, at!("seasonality"), cohort);
    for (month, factor) in cohort.seasonality.iter().enumerate() {
        let field = format_args!("plan.cohorts[{index}].seasonality[{month}]");
        gather.figure(field, factor.value(), Phrase::Season, "a factor");
    }
    mix(gather, index, cohort, facts);
    usage(gather, index, cohort, facts);
    gather.figure(at!("discount"), cohort.discount.value(), Phrase::DiscountGiven, "a discount");
    gather.figure(at!("coupons"), cohort.coupons.value(), Phrase::CouponShare, "a coupon share");
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
    gather.share(field, share);
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
        let reads =
            facts.prices.iter().find(|price| price.id == used.item).map(|price| price.reads).unwrap_or_default();
        gather.within(field, used.units.value(), Bounds::usage(reads), |shown| match reads {
            PriceReads::Units => format!("a use of {shown}"),
            PriceReads::Spend => {
                format!("{shown} of a product priced by spend, the share of customers who have it,")
            }
        });
    }
}
