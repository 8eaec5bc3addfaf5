//! Several incentives on the same sales: only the best of a group is paid.

use super::{Settled, Settler};
use crate::formula::Node;
use crate::order;
use crate::phrase::Phrase;

impl Settler<'_, '_> {
    /// In each group leaves, month by month, only the incentive that pays most; on a tie the first.
    pub(super) fn best_of(&mut self, settled: &mut [Settled]) {
        let terms = self.terms;
        let group_of = |one: &Settled| one.table(terms).stack.best_of.as_deref();
        for group in order::distinct(settled.iter().filter_map(group_of)) {
            let members: Vec<usize> =
                (0..settled.len()).filter(|&index| group_of(&settled[index]) == Some(group)).collect();
            for month in 0..self.ledger.months {
                self.best_in_month(settled, &members, month);
            }
        }
    }

    fn best_in_month(&mut self, settled: &mut [Settled], members: &[usize], month: usize) {
        let amounts: Vec<Node> = members.iter().map(|&index| settled[index].earned[month]).collect();
        let zero = self.graph.zero();
        if amounts.iter().all(|&amount| amount == zero) {
            return;
        }
        let best = amounts.iter().copied().reduce(|best, amount| self.graph.max(best, amount)).unwrap_or(zero);
        let mut taken = zero;
        for (&index, &amount) in members.iter().zip(&amounts) {
            let is_best = self.graph.at_least(amount, best);
            let paid = self.graph.select(is_best, amount, zero);
            let paid = self.graph.select(taken, zero, paid);
            let clause = self.clause(&settled[index].table(self.terms).basis);
            self.label(paid, Phrase::BestOf, u32::try_from(month).unwrap_or(0), Some(clause));
            settled[index].earned[month] = paid;
            taken = if taken == zero { is_best } else { self.graph.max(taken, is_best) };
        }
    }
}
