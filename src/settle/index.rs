//! The ledger, indexed: whose sales are where, so that looking at one customer does not read all.

use core::ops::Range;

use super::{Scope, Settler};
use crate::date::Month;
use crate::ledger::{Head, Ledger};
use crate::sort;

/// Places of postings and head counts, by month and by customer.
pub(super) struct Index {
    /// Postings of each month, by customer.
    postings: Vec<Vec<u32>>,
    /// Head counts of each month, by customer.
    heads: Vec<Vec<u32>>,
    /// Of each customer, whether it stands for several.
    several: Vec<bool>,
    /// The first month of each customer relation, where it is known to the month.
    signed: Vec<Option<Month>>,
}

impl Index {
    pub fn new(ledger: &Ledger, earliest: Month, by_month: &[Range<usize>]) -> Self {
        let by_customer = |mut places: Vec<u32>, customer: &dyn Fn(u32) -> u32| {
            sort::by_key(&mut places, |&place| (customer(place), place));
            places
        };
        let postings = by_month.iter().map(|range| {
            let places = range.clone().filter_map(|place| u32::try_from(place).ok()).collect();
            by_customer(places, &|place| ledger.postings[place as usize].customer)
        });
        let mut heads: Vec<Vec<u32>> = vec![Vec::new(); by_month.len()];
        for (place, head) in ledger.heads.iter().enumerate() {
            let month = usize::try_from(head.month.since(earliest)).ok();
            if let (Some(month), Ok(place)) = (month.and_then(|month| heads.get_mut(month)), u32::try_from(place))
            {
                month.push(place);
            }
        }
        let heads = heads.into_iter().map(|places| by_customer(places, &|it| ledger.heads[it as usize].customer));
        let mut several = vec![false; ledger.customers.len()];
        let mut signed = vec![None; ledger.customers.len()];
        for posting in &ledger.postings {
            several[posting.customer as usize] |= posting.count.is_some();
            let since = ledger.profiles[posting.profile as usize].since;
            let signed = &mut signed[posting.customer as usize];
            *signed = [*signed, since].into_iter().flatten().min();
        }
        Self { postings: postings.collect(), heads: heads.collect(), several, signed }
    }

    /// The first month of a customer relation.
    pub fn signed(&self, customer: u32) -> Option<Month> {
        self.signed.get(customer as usize).copied().flatten()
    }

    /// Tells whether a customer entry stands for several customers.
    pub fn stands_for_several(&self, customer: u32) -> bool {
        self.several.get(customer as usize).copied().unwrap_or(false)
    }
}

/// The part of `places`, which are in order of customers, that is one customer's.
fn of_customer(places: &[u32], customer: u32, of: impl Fn(u32) -> u32) -> &[u32] {
    let from = places.partition_point(|&place| of(place) < customer);
    let to = places.partition_point(|&place| of(place) <= customer);
    &places[from..to]
}

impl Settler<'_, '_> {
    /// The postings of one month that are `who`'s, in order.
    pub(super) fn postings_in(&self, offset: usize, who: Scope) -> Vec<usize> {
        let postings = &self.ledger.postings;
        match who {
            Scope::All => self.by_month[offset].clone().collect(),
            Scope::Posting(place) => {
                self.by_month[offset].contains(&(place as usize)).then_some(place as usize).into_iter().collect()
            }
            Scope::Customer(customer) => {
                let places = &self.index.postings[offset];
                let places = of_customer(places, customer, |place| postings[place as usize].customer);
                places.iter().map(|&place| place as usize).collect()
            }
        }
    }

    /// The postings of one month, those of each customer together and in order.
    pub(super) fn by_customer(&self, offset: usize) -> Vec<Vec<usize>> {
        let customer = |place: u32| self.ledger.postings[place as usize].customer;
        let customers = self.index.postings[offset].chunk_by(|&one, &other| customer(one) == customer(other));
        customers.map(|places| places.iter().map(|&place| place as usize).collect()).collect()
    }

    /// The head counts of one month that are `who`'s, by customer.
    pub(super) fn heads_in(&self, offset: usize, who: Scope) -> impl Iterator<Item = &Head> {
        let heads = &self.ledger.heads;
        let places = match who {
            Scope::All => &self.index.heads[offset],
            Scope::Customer(customer) => {
                of_customer(&self.index.heads[offset], customer, |place| heads[place as usize].customer)
            }
            Scope::Posting(_) => &[],
        };
        places.iter().map(|&place| &heads[place as usize])
    }

    /// Tells whether `mask` lets through some of what customers buy.
    pub(super) fn buys(&self, head: &Head, mask: usize) -> bool {
        head.profiles.iter().any(|&profile| self.masks[mask][profile as usize])
    }
}
