//! Checks of the rows inside a group of customers, taken together.

use core::fmt;

use rust_decimal::Decimal;

use super::gather::Gather;
use crate::forecast::{Facts, bounds_of_use};
use crate::message::{Name, Shown};
use crate::plan::{Cohort, Share};
use crate::policy::schema::PriceReads;
use crate::problem::{Code, PlanProblem, When};

/// Decimals of a share of the mix. With four for how far a month is along the plan, shares that
/// move stay exact and keep adding up to one.
const SHARE_PLACES: u32 = 4;

/// Checks what the rows inside each group of customers must be together.
pub(super) fn all(gather: &mut Gather, cohorts: &[Cohort], facts: &Facts) {
    for (index, cohort) in cohorts.iter().enumerate() {
        mix(gather, index, cohort);
        usage(gather, index, cohort, facts);
    }
}

fn mix(gather: &mut Gather, index: usize, cohort: &Cohort) {
    for (place, share) in cohort.mix.iter().enumerate() {
        let field = format_args!("plan.cohorts[{index}].mix[{place}].family");
        if cohort.mix[..place].iter().any(|other| other.family == share.family) {
            let message = PlanProblem::FamilyTwice { given: Name::Family(share.family.clone()) };
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
    whole(gather, field, When::First, cohort.mix.iter().map(|share| share.share.value()));
    if cohort.mix.iter().any(|share| share.end.is_some()) {
        let end = |share: &Share| share.end.unwrap_or(share.share).value();
        whole(gather, field, When::Last, cohort.mix.iter().map(end));
    }
}

/// Checks that a share has few enough decimals.
fn fine(gather: &mut Gather, field: fmt::Arguments<'_>, share: Decimal) {
    if share.normalize().scale() > SHARE_PLACES {
        let message = PlanProblem::ShareTooFine { given: Shown::rate(share) };
        gather.say(Code::OutOfBounds, field, message);
    }
}

/// Shares that must add up to one. The sum of a list too long for a form cannot overflow:
/// each share is at most a trillion.
fn whole(gather: &mut Gather, field: fmt::Arguments<'_>, when: When, shares: impl Iterator<Item = Decimal>) {
    let sum: Decimal = shares.sum();
    if sum != Decimal::ONE {
        let message = PlanProblem::SharesNotWhole { when, given: Shown::rate(sum) };
        gather.say(Code::NotWhole, field, message);
    }
}

fn usage(gather: &mut Gather, index: usize, cohort: &Cohort, facts: &Facts) {
    for (place, used) in cohort.usage.iter().enumerate() {
        let field = format_args!("plan.cohorts[{index}].usage[{place}].item");
        if cohort.usage[..place].iter().any(|other| other.item == used.item) {
            let message = PlanProblem::ItemTwice { given: Name::Item(used.item.clone()) };
            gather.say(Code::Conflict, field, message);
        }
        let field = format_args!("plan.cohorts[{index}].usage[{place}].units");
        let reads =
            facts.prices.iter().find(|price| price.id == used.item).map(|price| price.reads).unwrap_or_default();
        let bounds = bounds_of_use(reads);
        let given = used.units.value();
        match reads {
            PriceReads::Units => gather.within(field, given, bounds),
            PriceReads::Spend if given < bounds.least || given > bounds.most => {
                let message = PlanProblem::NoShareOfCustomers { given: Shown::rate(given) };
                gather.say(Code::OutOfBounds, field, message);
            }
            PriceReads::Spend => {}
        }
    }
}
