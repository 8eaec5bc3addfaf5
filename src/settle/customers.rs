//! Like customers that an entry of a plan stands for.

use super::reward::SettlementPoint;
use super::{Scope, Settler};
use crate::formula::Node;

impl<'a> Settler<'a, '_> {
    /// Like customers an entry stands for over a stretch, as far as the base reads their sales, each counted
    /// once; `None` when it is one.
    pub(super) fn represented_in(&mut self, at: &SettlementPoint<'a, '_>, who: Scope) -> Option<Node> {
        let Scope::Customer(customer) = who else { return None };
        if !self.index.stands_for_several(customer) {
            return None;
        }
        let (from, to) = self.offset(at.paid_on.0.max(self.earliest)).zip(self.offset(at.paid_on.1))?;
        let mask = self.base_mask(at.table);
        if let Some(met) = self.customers_met(mask, customer, (from, to)) {
            return Some(met);
        }
        // One-off sales have no head counts: they say themselves how many they are.
        let mut sold = (from..=to).rev().flat_map(|offset| self.postings_in(offset, Scope::Customer(customer)));
        sold.find_map(|index| self.ledger.postings[index].count)
    }

    /// The customers of an entry with a sale that `mask` lets through, each counted once: those of the first month
    /// with any, and those who came after it. Who left stays counted: its sales are in the stretch.
    pub(super) fn customers_met(
        &mut self,
        mask: usize,
        customer: u32,
        (from, to): (usize, usize),
    ) -> Option<Node> {
        let key = (mask, customer, from);
        let known = self.customers_met.get(&key).copied().filter(|(last, _)| *last <= to);
        let (mut next, mut met) = known.map_or((from, None), |(last, met)| (last + 1, Some(met)));
        while next <= to {
            let parts = self.still_to_come(mask, customer, (from, next), met.is_none());
            if !parts.is_empty() {
                let parts: Vec<Node> = met.into_iter().chain(parts).collect();
                met = Some(self.graph.sum(&parts));
            }
            next += 1;
        }
        self.customers_met.insert(key, (to, met?));
        met
    }

    /// Customers of month `offset` that `mask` lets through: all of them, or those it did not let through since `from`.
    fn still_to_come(&self, mask: usize, customer: u32, (from, offset): (usize, usize), all: bool) -> Vec<Node> {
        let ledger = self.ledger;
        let mut parts = Vec::new();
        // Head counts of a month stand from young to old: who comes from a younger range was counted there.
        let mut younger = false;
        // The age at which customers were last counted, before a range that is let through no more.
        let mut counted: Option<u32> = None;
        for head in self.heads_in(offset, Scope::Customer(customer)) {
            let inside = self.buys(head, mask);
            let age = head.profiles.first().map_or(0, |&profile| ledger.profiles[profile as usize].age);
            if younger && !inside {
                counted = Some(age);
            }
            let again = counted.is_some_and(|counted| (age.saturating_sub(counted) as usize) < offset - from);
            if inside && all {
                parts.push(head.active);
            } else if inside && !younger && !again {
                parts.push(head.entered);
            }
            younger = inside;
        }
        parts
    }
}
