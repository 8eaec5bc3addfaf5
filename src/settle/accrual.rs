//! Accruals: earnings of an incentive to date, settlement by settlement.

use rustc_hash::FxHashMap;

use super::{Pairs, Scope, Settler};
use crate::date::Month;
use crate::formula::Node;

/// One settlement of one account.
#[derive(Clone, Copy)]
struct AccrualEntry {
    /// First month of the stretch it is part of.
    first: Month,
    /// The month that is settled.
    end: Month,
    /// Earnings of the stretch to date.
    total: Node,
    /// Part of it that is new.
    increase: Node,
}

/// Earnings from the partner, or from one customer, at each settlement, history included.
#[derive(Clone, Default)]
pub(super) struct Accrual {
    entries: Vec<AccrualEntry>,
    /// Number of the first of them that are another edition's.
    inherited: usize,
}

impl Accrual {
    /// Earnings to date of the stretch that begins in `first`.
    pub fn to_date(&self, first: Month) -> Option<Node> {
        self.entries.last().filter(|last| last.first == first).map(|last| last.total)
    }

    /// Earnings before `month` of the stretch that begins in `first`.
    pub fn before(&self, first: Month, month: Month) -> Option<Node> {
        let earlier = self.entries.iter().rev().find(|it| it.first == first && it.end < month);
        earlier.map(|settlement| settlement.total)
    }

    /// Earnings of every stretch that began in `within`, but the one that begins in `first`.
    pub fn others(&self, within: (Month, Month), first: Month) -> Vec<Node> {
        let mut totals: Vec<(Month, Node)> = Vec::new();
        let inside = |it: &&AccrualEntry| (within.0..=within.1).contains(&it.first) && it.first != first;
        for settlement in self.entries.iter().filter(inside) {
            match totals.last_mut().filter(|(first, _)| *first == settlement.first) {
                Some((_, total)) => *total = settlement.total,
                None => totals.push((settlement.first, settlement.total)),
            }
        }
        totals.into_iter().map(|(_, total)| total).collect()
    }

    /// Additions of the settlements in these months.
    pub fn added(&self, from: Month, to: Month) -> Vec<Node> {
        let own = self.entries.iter().skip(self.inherited);
        let inside = own.filter(|it| (from..=to).contains(&it.end));
        inside.map(|settlement| settlement.increase).collect()
    }

    /// Counts every entry so far as another edition's.
    pub fn inherit(&mut self) {
        self.inherited = self.entries.len();
    }

    fn post(&mut self, first: Month, end: Month, total: Node, increase: Node) {
        self.entries.push(AccrualEntry { first, end, total, increase });
    }
}

/// Earnings, with and without the limits of short periods.
#[derive(Default)]
pub(super) struct PeriodAccruals {
    /// Earnings within all limits.
    pub account: Accrual,
    /// By the place of each limit whose period is shorter than the stretch: what it was given, and what it kept.
    pub short: Pairs<usize, (Accrual, Accrual)>,
}

/// Earnings of each group in its stretch to date, at one settlement.
#[derive(Clone, Default)]
pub(super) struct GroupTotals {
    /// Of each group.
    pub parts: FxHashMap<Scope, Node>,
    /// Of all, before the partner's own limits; `None` when there is no group.
    pub whole: Option<Node>,
}

/// Additions of one settlement, kept where some of them may be taken back.
pub(super) struct SettledTotals {
    /// First month of its stretch.
    pub first: Month,
    /// First month whose sales it added.
    pub from: Month,
    /// The month that is settled.
    pub end: Month,
    /// Additions of its sales, including those that had ended by then.
    pub increase: Node,
    /// Part of it not earned, because its sales had ended.
    pub forgone: Option<Node>,
    /// Earnings in the plan's currency.
    pub earned: Node,
    /// Part of the increase the guarantee does not cover, where there is one.
    pub spare: Option<Node>,
    /// Each group's part of what it added.
    pub added: GroupTotals,
    /// Each group's part to date.
    pub to_date: GroupTotals,
}

/// The accounts of one incentive.
#[derive(Default)]
pub(super) struct IncentiveAccruals {
    /// The partner's own.
    pub partner: PeriodAccruals,
    /// The partner's before rounding, where the running total is what is rounded.
    pub exact: Accrual,
    /// Each customer's, where limits hold for each.
    pub customers: FxHashMap<Scope, PeriodAccruals>,
    /// Used part of each limit's quota, by the limit's index.
    pub quotas: Pairs<usize, Accrual>,
    /// Totals of each group at the current settlement, where some of them may be taken back.
    pub groups: GroupTotals,
    /// Additions of settlements of history, in order, in the plan's currency, where the plan's months need them.
    pub history: Vec<(Month, Node)>,
    /// Additions of each settlement, in order, where some of them may be taken back.
    pub brought: Vec<SettledTotals>,
}

impl Settler<'_, '_> {
    /// Posts `total` as what the stretch from `first` has earned by `end`; what of it is new.
    pub(super) fn post(&mut self, account: &mut Accrual, first: Month, end: Month, total: Node) -> Node {
        let increase = match account.to_date(first) {
            Some(before) => self.graph.sub(total, before),
            None => total,
        };
        account.post(first, end, total, increase);
        increase
    }
}
