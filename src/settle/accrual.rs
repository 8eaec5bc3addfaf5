//! What has been earned so far, settlement by settlement: the memory of an incentive.

use rustc_hash::FxHashMap;

use super::{Scope, Settler};
use crate::date::Month;
use crate::formula::Node;

/// One settlement of one account.
#[derive(Clone, Copy)]
struct AccrualEntry {
    /// First month of the stretch it is part of.
    first: Month,
    /// The month that is settled.
    end: Month,
    /// What the stretch has earned to date.
    total: Node,
    /// How much of it is new.
    increase: Node,
}

/// What the partner, or one customer, has brought at each settlement, history included.
#[derive(Default)]
pub(super) struct Accrual {
    entries: Vec<AccrualEntry>,
}

impl Accrual {
    /// What the stretch that begins in `first` has earned to date.
    pub fn to_date(&self, first: Month) -> Option<Node> {
        self.entries.last().filter(|last| last.first == first).map(|last| last.total)
    }

    /// What the stretch that begins in `first` had earned before `month`.
    pub fn before(&self, first: Month, month: Month) -> Option<Node> {
        let earlier = self.entries.iter().rev().find(|it| it.first == first && it.end < month);
        earlier.map(|settlement| settlement.total)
    }

    /// What each stretch but the one that begins in `first` has earned, as far as it began in `within`.
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

    /// What settlements in these months have added.
    pub fn added(&self, from: Month, to: Month) -> Vec<Node> {
        let inside = self.entries.iter().filter(|it| (from..=to).contains(&it.end));
        inside.map(|settlement| settlement.increase).collect()
    }

    fn post(&mut self, first: Month, end: Month, total: Node, increase: Node) {
        self.entries.push(AccrualEntry { first, end, total, increase });
    }
}

/// What has been earned, and what limits of short periods made of it.
#[derive(Default)]
pub(super) struct PeriodAccruals {
    /// What was earned, within all limits.
    pub account: Accrual,
    /// By the place of each limit whose period is shorter than the stretch: what it was given, and what it kept.
    pub short: FxHashMap<usize, (Accrual, Accrual)>,
}

/// What each group has earned in its stretch to date, at one settlement.
#[derive(Clone, Default)]
pub(super) struct GroupTotals {
    /// Of each group.
    pub parts: FxHashMap<Scope, Node>,
    /// Of all, before the partner's own limits; `None` when there is no group.
    pub whole: Option<Node>,
}

/// What one settlement added, kept where some of it may be taken back.
pub(super) struct SettledTotals {
    /// First month of its stretch.
    pub first: Month,
    /// First month whose sales it added.
    pub from: Month,
    /// The month that is settled.
    pub end: Month,
    /// What its sales added, those included that had ended by then.
    pub increase: Node,
    /// What of it was not earned, because its sales had ended.
    pub forgone: Option<Node>,
    /// What was earned, in the plan's currency.
    pub earned: Node,
    /// What of the increase the guarantee does not cover, where there is one.
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
    /// What of each limit's quota is used up, by the limit's place.
    pub quotas: FxHashMap<usize, Accrual>,
    /// What each group has, at the settlement at hand, where some of it may be taken back.
    pub groups: GroupTotals,
    /// What settlements of history added, in order, in the plan's currency, where the months asked for need it.
    pub history: Vec<(Month, Node)>,
    /// What each settlement added, in order, where some of it may be taken back.
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
