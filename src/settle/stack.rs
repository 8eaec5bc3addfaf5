//! Several incentives on the same sales: only the best of a group is paid.

use super::accrual::IncentiveAccruals;
use super::clawback::Recovery;
use super::{Settled, Settler, TableKind};
use crate::date::Month;
use crate::formula::Node;
use crate::phrase::Phrase;
use crate::sort;

/// The incentives of one group, with what each has earned to date and was paid of it.
struct Competition {
    /// Places of the incentives, for each of its editions in order.
    members: Vec<Vec<usize>>,
    earned: Vec<Node>,
    paid: Vec<Node>,
    /// One for each that was for the partner's tier in some month so far.
    open: Vec<Node>,
}

impl Settler<'_, '_> {
    /// Leaves of each group what the incentive that has earned most to date exceeds what the group was paid by.
    pub(super) fn best_of(
        &mut self,
        settled: &mut [Settled],
        accounts: &[IncentiveAccruals],
        taken: &mut [Vec<Recovery>],
    ) {
        let terms = self.terms;
        let group_of = |one: &Settled| one.table(terms).stack.best_of.as_deref();
        for group in sort::distinct(settled.iter().filter_map(group_of)) {
            let mut members: Vec<Vec<usize>> = Vec::new();
            for index in (0..settled.len()).filter(|&index| group_of(&settled[index]) == Some(group)) {
                let named =
                    |known: &Vec<usize>| settled[known[0]].table(terms).id == settled[index].table(terms).id;
                match members.iter().position(named) {
                    Some(at) => members[at].push(index),
                    None => members.push(vec![index]),
                }
            }
            let nothing = vec![self.graph.zero(); members.len()];
            let mut rivals =
                Competition { members, earned: nothing.clone(), paid: nothing.clone(), open: nothing };
            self.best_in_history(&mut rivals, settled, accounts);
            for month in 0..self.ledger.months {
                self.best_in_month(&mut rivals, settled, taken, month);
            }
        }
    }

    fn best_in_history(&mut self, rivals: &mut Competition, settled: &[Settled], accounts: &[IncentiveAccruals]) {
        let members = rivals.members.iter().flatten();
        let months = members.flat_map(|&member| accounts[member].history.iter().map(|it| it.0));
        let months: Vec<Month> = sort::distinct(months);
        for month in months {
            let amounts: Vec<Node> = rivals
                .members
                .iter()
                .map(|editions| {
                    let history = editions.iter().flat_map(|&member| &accounts[member].history);
                    let inside = history.filter(|(end, _)| *end == month);
                    self.graph.sum(&inside.map(|(_, amount)| *amount).collect::<Vec<_>>())
                })
                .collect();
            self.join(rivals, settled, month);
            self.beat(rivals, settled, &amounts, 0);
        }
    }

    /// Payments of the month for each, then its recoveries.
    fn best_in_month(
        &mut self,
        rivals: &mut Competition,
        settled: &mut [Settled],
        taken: &mut [Vec<Recovery>],
        month: usize,
    ) {
        self.join(rivals, settled, self.ledger.month(month));
        let zero = self.graph.zero();
        let in_force: Vec<usize> = rivals.members.iter().map(|it| self.edition_in(it, settled, month)).collect();
        let amounts: Vec<Node> = in_force.iter().map(|&member| settled[member].earned[month]).collect();
        let paid = self.beat(rivals, settled, &amounts, month);
        for (&member, paid) in in_force.iter().zip(paid) {
            settled[member].earned[month] = paid;
        }
        let amounts: Vec<Node> = rivals
            .members
            .iter()
            .map(|editions| {
                let all = editions.iter().flat_map(|&member| &taken[member]);
                let of_month = all.filter(|it| it.month == month).map(|it| it.amount);
                let all = self.graph.sum(&of_month.collect::<Vec<_>>());
                if all == zero { zero } else { self.graph.sub(zero, all) }
            })
            .collect();
        let moved = self.beat(rivals, settled, &amounts, month);
        for ((editions, &member), moved) in rivals.members.iter().zip(&in_force).zip(moved) {
            for &edition in editions {
                taken[edition].retain(|it| it.month != month);
            }
            if moved == zero {
                continue;
            }
            let back = self.graph.sub(zero, moved);
            let amount = self.graph.not_negative(back);
            taken[member].push(Recovery { month, of: None, amount });
            let more = self.graph.not_negative(moved);
            settled[member].earned[month] = self.graph.add(settled[member].earned[month], more);
        }
    }

    /// The edition of an incentive that settles `month`, or else the last.
    fn edition_in(&self, editions: &[usize], settled: &[Settled], month: usize) -> usize {
        let month = self.ledger.month(month);
        let holds = |edition: &&usize| self.terms.holds(settled[**edition].table(self.terms), month);
        *editions.iter().find(holds).unwrap_or(&editions[editions.len() - 1])
    }

    /// Lets the incentives compete that are for the partner's tier of `month`.
    fn join(&mut self, rivals: &mut Competition, settled: &[Settled], month: Month) {
        let (one, zero) = (self.graph.one(), self.graph.zero());
        for (editions, open) in rivals.members.iter().zip(&mut rivals.open).filter(|(_, open)| **open != one) {
            let mut tables = editions.iter().map(|&member| settled[member].table(self.terms));
            let Some(table) = tables.find(|table| self.terms.holds(*table, month)) else { continue };
            let now = self.for_tier(table, month);
            *open = if *open == zero || now == one { now } else { self.graph.max(*open, now) };
        }
    }

    /// Adds to what each has earned to date, and gives what that adds to what each was paid. The best is paid what it
    /// has earned less what the others keep: what they were paid, as far as they have still earned it.
    fn beat(
        &mut self,
        rivals: &mut Competition,
        settled: &[Settled],
        amounts: &[Node],
        month: usize,
    ) -> Vec<Node> {
        let zero = self.graph.zero();
        if amounts.iter().all(|&amount| amount == zero) {
            return amounts.to_vec();
        }
        for (earned, &amount) in rivals.earned.iter_mut().zip(amounts) {
            *earned = self.graph.add(*earned, amount);
        }
        let least = rivals.earned.iter().copied().reduce(|least, earned| self.graph.min(least, earned));
        let least = least.unwrap_or(zero);
        let bids: Vec<Node> = rivals
            .earned
            .iter()
            .zip(&rivals.open)
            .map(|(&earned, &open)| self.graph.select(open, earned, least))
            .collect();
        let best = bids.into_iter().reduce(|best, bid| self.graph.max(best, bid)).unwrap_or(zero);
        let (mut left, mut found) = (best, zero);
        let mut kept = Vec::with_capacity(rivals.members.len());
        for ((&earned, &paid), &open) in rivals.earned.iter().zip(&rivals.paid).zip(&rivals.open) {
            let is_best = self.graph.at_least(earned, best);
            let is_best = self.graph.select(open, is_best, zero);
            let is_best = self.graph.select(found, zero, is_best);
            found = if found == zero { is_best } else { self.graph.max(found, is_best) };
            let keeps = self.graph.min(paid, earned);
            let keeps = self.graph.min(keeps, left);
            let keeps = self.graph.not_negative(keeps);
            let keeps = self.graph.select(is_best, zero, keeps);
            left = self.graph.sub(left, keeps);
            kept.push((is_best, keeps));
        }
        let mut added = Vec::with_capacity(kept.len());
        for (place, (is_best, keeps)) in kept.into_iter().enumerate() {
            let to_date = self.graph.select(is_best, left, keeps);
            let more = self.graph.sub(to_date, rivals.paid[place]);
            let clause = self.clause(TableKind::Table, settled[rivals.members[place][0]].table(self.terms));
            self.label(more, Phrase::BestOf, u32::try_from(month).unwrap_or(0), Some(clause));
            rivals.paid[place] = to_date;
            added.push(more);
        }
        added
    }
}
