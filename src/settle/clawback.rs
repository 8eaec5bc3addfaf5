//! What is taken back when a customer leaves or gives back early.

use rust_decimal::Decimal;

use super::account::{Accounts, Part};
use super::{Settled, Settler, Who};
use crate::date::Month;
use crate::formula::{Node, Unit};
use crate::phrase::Phrase;
use crate::policy::schema::ClawbackShare;

impl Settler<'_, '_> {
    /// What is taken back of an incentive in each month, for sales given back early.
    pub(super) fn clawed(&mut self, settled: &Settled, accounts: &Accounts) -> Vec<Node> {
        let zero = self.graph.zero();
        let mut by_month: Vec<Vec<Node>> = vec![Vec::new(); self.ledger.months];
        let table = settled.table(self.terms);
        if let Some(rule) = table.clawback.as_ref().filter(|_| !settled.charge) {
            let clause = self.clause(&table.basis);
            let ledger = self.ledger;
            for (index, posting) in ledger.postings.iter().enumerate() {
                let Some(ended) = posting.ended.and_then(|ended| ledger.index(ended)) else { continue };
                let kept = ledger.month(ended).since(posting.month);
                let within = i32::try_from(rule.within_months).unwrap_or(i32::MAX);
                if !(0..within).contains(&kept) || ledger.index(posting.month).is_none() {
                    continue;
                }
                let Some(share) = self.share_of_earned(settled, accounts, index) else { continue };
                let taken = match rule.how {
                    ClawbackShare::Full => share,
                    ClawbackShare::ProRata => {
                        let months = self.stated(Decimal::from(within), Unit::Count, clause);
                        let left = self.graph.plain(Decimal::from(within - kept), Unit::Count);
                        let part = self.graph.mul(share, left);
                        self.graph.div(part, months)
                    }
                };
                let taken = self.graph.round(taken, self.cents);
                self.label(taken, Phrase::Clawback, u32::try_from(index).unwrap_or(0), Some(clause));
                by_month[ended].push(taken);
            }
        }
        by_month.into_iter().map(|parts| if parts.is_empty() { zero } else { self.graph.sum(&parts) }).collect()
    }

    /// The part of what an incentive earned that one posting brought: its group's part of the
    /// settlement, and its own part of the group's base.
    fn share_of_earned(&mut self, settled: &Settled, accounts: &Accounts, index: usize) -> Option<Node> {
        let table = settled.table(self.terms);
        let ledger = self.ledger;
        let posting = &ledger.postings[index];
        let year_start = self.terms.programme.fiscal_year_start;
        let mask = self.base_mask(table);
        if !self.masks[mask][posting.profile as usize] {
            return None;
        }
        let settles = table.settles.unwrap_or(table.per);
        let end = settles.around(posting.month, year_start).1.min(ledger.last());
        let earned = settled.earned[ledger.index(end)?];
        let part = self.part_of(accounts, index, end)?;
        let stretch = (table.per.around(posting.month, year_start).0, end);
        let own = self.total(table.base.of, mask, stretch, Who::Posting(u32::try_from(index).ok()?));
        let group = self.total(table.base.of, mask, self.new_in(settles.around(end, year_start).0, end), part.who);
        let mut share = earned;
        if part.amount != part.whole {
            share = self.graph.mul_as(share, part.amount, Unit::Money);
            share = self.graph.div_as(share, part.whole, Unit::Money);
        }
        if own != group {
            share = self.graph.mul_as(share, own, Unit::Money);
            share = self.graph.div_as(share, group, Unit::Money);
        }
        Some(share)
    }

    /// The months a settlement adds to what was settled before.
    fn new_in(&self, first: Month, end: Month) -> (Month, Month) {
        (first.max(self.ledger.first()), end)
    }

    /// The group that a posting is in, at the settlement of `end`.
    fn part_of(&self, accounts: &Accounts, index: usize, end: Month) -> Option<Part> {
        let customer = self.ledger.postings[index].customer;
        let parts = accounts.parts.iter().filter(|part| part.end == end);
        parts.copied().find(|part| match part.who {
            Who::All => true,
            Who::Customer(known) => known == customer,
            Who::Posting(known) => known as usize == index,
        })
    }
}
