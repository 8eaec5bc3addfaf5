//! One-off sales.

use super::Facts;
use super::builder::ForecastBuilder;
use super::sales::{blank, customer};
use super::subject::Subject;
use crate::date::Month;
use crate::ledger::{Given, Ledger, ListPrice, Posting, Profile};
use crate::phrase::Phrase;
use crate::plan::{Plan, Project};
use crate::policy::schema::Means;

/// Owner number of the random variables of projects, apart from those of cohorts.
const PROJECTS: usize = 254;

/// The sales of every project, each by a customer of its own, and what is given back.
pub(super) fn postings(
    builder: &mut ForecastBuilder<'_>,
    ledger: &mut Ledger,
    plan: &Plan,
    facts: &Facts,
) -> Vec<Posting> {
    let mut postings = Vec::with_capacity(plan.projects.len());
    for (owner, project) in plan.projects.iter().enumerate() {
        let month = usize::try_from(project.month.saturating_sub(1)).unwrap_or(0);
        let about = Subject::of(owner).at(month);
        let each = builder.amount(project.list, Phrase::ProjectPrice, about);
        let count = builder.amount(project.count, Phrase::ProjectCount, about);
        let count = builder.whole(count, Subject::of(owner).in_part(PROJECTS));
        let list = builder.price(each, count);
        builder.label(list, Phrase::ProjectList, about);
        let discount = builder.rate(project.discount, Phrase::ProjectDiscount, about);
        let bid = project.bid.map(|bid| builder.rate(bid, Phrase::Bid, about));
        let customer = customer(ledger, &project.name);
        let billed = plan.start.plus(i32::try_from(month).unwrap_or(0));
        let sold = profile(project, facts, billed);
        let profile = ledger.profile(&sold);
        let ended = project.returned_after.map(|months| billed.plus(i32::try_from(months).unwrap_or(0)));
        let sale = Posting {
            list: ListPrice::Amount(list),
            given: Given::Rate(discount),
            bid,
            count: Some(count),
            ended,
            ..blank(billed, customer, profile)
        };
        postings.push(sale.clone());
        let after = plan.start.plus(i32::try_from(plan.months).unwrap_or(1));
        if let Some(ended) = ended.filter(|ended| *ended < after) {
            let zero = builder.graph.zero();
            let back = builder.graph.sub(zero, list);
            builder.label(back, Phrase::ProjectRefund, about);
            let profile = ledger.profile(&Profile { refund: true, ..sold });
            postings.push(Posting { month: ended, profile, list: ListPrice::Amount(back), ended: None, ..sale });
        }
    }
    postings
}

fn profile(project: &Project, facts: &Facts, billed: Month) -> Profile {
    Profile {
        family: project.family.clone(),
        account: Some(project.account.clone()).filter(|account| !account.is_empty()),
        kind: "project".to_owned(),
        country: facts.country.clone(),
        means: Means::Cash,
        tags: if project.registered { vec!["registered".to_owned()] } else { Vec::new() },
        age: 0,
        since: Some(billed).filter(|_| project.returned_after.is_some()),
        ordered: None,
        refund: false,
    }
}
