//! Clawback: recovery of incentives when a customer leaves or gives back early.

use rust_decimal::Decimal;

use super::accrual::{GroupTotals, IncentiveAccruals, SettledTotals};
use super::measure::counts_heads;
use super::reward::SettlementPoint;
use super::{Pairs, Scope, Settled, Settler, TableKind};
use crate::date::Month;
use crate::formula::{Node, Unit};
use crate::ledger::{Head, Posting};
use crate::money::Rounding;
use crate::phrase::Phrase;
use crate::policy::schema::{Clawback, ClawbackShare, Incentive, Quantity};

/// A sum taken back of what one settlement brought.
#[derive(Clone, Copy)]
pub(super) struct Recovery {
    /// The settled month in which it is taken back.
    pub month: usize,
    /// The month whose settlement had brought it; `None` when it is several months'.
    pub of: Option<Month>,
    /// Amount in the plan's currency.
    pub amount: Node,
}

/// Recoveries of earlier months from one stretch.
#[derive(Clone, Copy)]
struct Before {
    /// Amount recovered.
    lost: Node,
    /// Further amount that would have been recovered had the stretch earned it, less set-offs since.
    spared: Node,
}

impl<'a> Settler<'a, '_> {
    /// Months a sale was kept, where `rule` may take back its earnings.
    fn kept_for(rule: &Clawback, posting: &Posting) -> Option<i32> {
        let kept = posting.ended?.since(posting.month);
        (0..i32::try_from(rule.within_months).unwrap_or(i32::MAX)).contains(&kept).then_some(kept)
    }

    /// The first month of history with a sale that ended in the months asked for, where that takes back what it earned.
    pub(super) fn taken_back_from(&self, table: &Incentive) -> Option<Month> {
        let rule = table.clawback.as_ref()?;
        let first = self.ledger.first();
        let mut history = self.ledger.postings.iter().take_while(|posting| posting.month < first);
        let early =
            |it: &&Posting| Self::kept_for(rule, it).is_some() && it.ended.is_some_and(|ended| ended >= first);
        history.find(early).map(|posting| posting.month)
    }

    /// Part of `total`, the stretch's earnings to date, that a settlement keeps: sales that had ended by then earn only
    /// the share their clawback leaves.
    pub(super) fn without_ended(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        total: Node,
        spare: Option<Node>,
        accounts: &mut IncentiveAccruals,
    ) -> Node {
        let table = at.table;
        let (first, end) = at.stretch;
        let Some(rule) = &table.clawback else { return total };
        let settles = table.settles.unwrap_or(table.per);
        let begins = settles.around(end, self.terms.programme.fiscal_year_start).0;
        let before = accounts.brought.last();
        let from = before.map_or(begins, |before| begins.max(before.end.plus(1))).max(self.earliest);
        let to_date = core::mem::take(&mut accounts.groups);
        let added = self.added(&to_date, before.filter(|before| before.first == first));
        // What was not earned of earlier settlements of the stretch is in its total again.
        let forgone: Vec<Node> =
            accounts.brought.iter().filter(|it| it.first == first).filter_map(|it| it.forgone).collect();
        let forgone = self.graph.sum(&forgone);
        let total = self.graph.sub(total, forgone);
        let increase = match accounts.partner.account.to_date(first) {
            Some(before) => self.graph.sub(total, before),
            None => total,
        };
        let mut brought =
            SettledTotals { first, from, end, increase, forgone: None, earned: increase, spare, added, to_date };
        let ledger = self.ledger;
        let mut ended = Vec::new();
        let cents = self.terms.programme.cents();
        let months = self.offset(from).zip(self.offset(end));
        for index in months.map_or(0..0, |(from, to)| self.by_month[from].start..self.by_month[to].end) {
            let posting = &ledger.postings[index];
            let Some(kept) = Self::kept_for(rule, posting).filter(|_| posting.ended.is_some_and(|it| it <= end))
            else {
                continue;
            };
            if let Some(share) = self.share(table, &brought, index) {
                ended.push(self.taken(table, rule, (share, kept), &mut brought, (index, cents)));
            }
        }
        let total = if ended.is_empty() {
            total
        } else {
            let forgone = self.graph.sum(&ended);
            let most = self.graph.not_negative(increase);
            let forgone = self.graph.min(forgone, most);
            brought.forgone = Some(forgone);
            self.graph.sub(total, forgone)
        };
        accounts.brought.push(brought);
        total
    }

    /// Earnings each group added since the settlement before.
    fn added(&mut self, to_date: &GroupTotals, before: Option<&SettledTotals>) -> GroupTotals {
        let Some(before) = before else { return to_date.clone() };
        let less = |settler: &mut Self, now: Node, then: Option<Node>| match then {
            Some(then) => settler.graph.sub(now, then),
            None => now,
        };
        let whole = to_date.whole.map(|whole| less(self, whole, before.to_date.whole));
        let mut order: Vec<(Scope, Node)> = to_date.parts.iter().map(|(who, part)| (*who, *part)).collect();
        crate::sort::by_key(&mut order, |(_, part)| part.index());
        let parts = order.into_iter().map(|(who, part)| {
            let added = if Some(part) == to_date.whole {
                whole.unwrap_or(part)
            } else {
                less(self, part, before.to_date.parts.get(&who).copied())
            };
            (who, added)
        });
        GroupTotals { parts: parts.collect(), whole }
    }

    /// Recoveries of an incentive for sales that ended after their settlement.
    pub(super) fn recoveries(&mut self, settled: &Settled, accounts: &mut IncentiveAccruals) -> Vec<Recovery> {
        let table = settled.table(self.terms);
        let Some(rule) = table.clawback.as_ref().filter(|_| !settled.charge && !self.is_lost(table)) else {
            return Vec::new();
        };
        let ledger = self.ledger;
        let mut parts: Vec<(usize, Month, Node)> = Vec::new();
        for (index, posting) in ledger.postings.iter().enumerate() {
            let Some(kept) = Self::kept_for(rule, posting) else { continue };
            let Some((month, ended)) = posting.ended.and_then(|ended| Some((ledger.index(ended)?, ended))) else {
                continue;
            };
            let inside = |it: &&mut SettledTotals| (it.from..=it.end).contains(&posting.month) && ended > it.end;
            let Some(brought) = accounts.brought.iter_mut().find(inside) else { continue };
            if let Some(share) = self.share(table, brought, index) {
                parts.push((
                    month,
                    brought.end,
                    self.taken(table, rule, (share, kept), brought, (index, self.cents)),
                ));
            }
        }
        crate::sort::by_key(&mut parts, |&(month, of, _)| (month, of));
        let stretch = |of: Month| accounts.brought.iter().find(|it| it.end == of).map(|it| it.first);
        let mut before: Pairs<Month, Before> = Pairs::default();
        let mut taken = Vec::new();
        for same in parts.chunk_by(|one, other| (one.0, stretch(one.1)) == (other.0, stretch(other.1))) {
            let (month, of, _) = same[0];
            let mut sums: Vec<Recovery> = Vec::new();
            for same in same.chunk_by(|one, other| one.1 == other.1) {
                let amounts: Vec<Node> = same.iter().map(|(_, _, amount)| *amount).collect();
                sums.push(Recovery { month, of: Some(same[0].1), amount: self.graph.sum(&amounts) });
            }
            if let Some(first) = stretch(of) {
                self.within_stretch(&accounts.brought, (ledger.month(month), first), &mut sums, &mut before);
            }
            taken.append(&mut sums);
        }
        taken
    }

    /// Limits what a month takes back of one stretch, settlement by settlement, to what the stretch has earned by then and
    /// has not lost `before`. A settlement that lowered the stretch gives back, less what could not be taken before.
    fn within_stretch(
        &mut self,
        brought: &[SettledTotals],
        (month, first): (Month, Month),
        sums: &mut [Recovery],
        before: &mut Pairs<Month, Before>,
    ) {
        let zero = self.graph.zero();
        let earned: Vec<Node> =
            brought.iter().filter(|it| it.first == first && it.end <= month).map(|it| it.earned).collect();
        let earned = self.graph.sum(&earned);
        let before = before.entry(first, Before { lost: zero, spared: zero });
        let Before { lost, spared } = *before;
        let left = self.graph.sub(earned, lost);
        let left = self.graph.not_negative(left);
        let amounts: Vec<Node> = sums.iter().map(|sum| sum.amount).collect();
        let all = self.graph.sum(&amounts);
        let mut wanted = all;
        if spared != zero {
            let given = self.graph.sub(zero, all);
            let given = self.graph.not_negative(given);
            let set_off = self.graph.min(given, spared);
            wanted = self.graph.add(all, set_off);
        }
        let amount = self.graph.min(wanted, left);
        let more = self.graph.sub(all, amount);
        let spared = self.graph.add(spared, more);
        let lost = self.graph.add(lost, amount);
        *before = Before { lost, spared };
        if let [only] = sums {
            only.amount = amount;
            return;
        }
        // The last settlements bear it: less of what they take, or of what they give.
        let mut less = self.graph.not_negative(more);
        let negative = self.graph.sub(zero, more);
        let mut fewer = self.graph.not_negative(negative);
        for sum in sums.iter_mut().rev() {
            let takes = self.graph.not_negative(sum.amount);
            let cut = self.graph.min(takes, less);
            less = self.graph.sub(less, cut);
            let gives = self.graph.sub(zero, sum.amount);
            let gives = self.graph.not_negative(gives);
            let kept = self.graph.min(gives, fewer);
            fewer = self.graph.sub(fewer, kept);
            let amount = self.graph.sub(sum.amount, cut);
            sum.amount = self.graph.add(amount, kept);
        }
    }

    /// Recovery of a sale's `share` after the months it was kept, at most what the guarantee leaves.
    fn taken(
        &mut self,
        table: &Incentive,
        rule: &Clawback,
        (share, kept): (Node, i32),
        brought: &mut SettledTotals,
        (index, cents): (usize, Rounding),
    ) -> Node {
        let clause = self.clause(TableKind::Table, table);
        let within = i32::try_from(rule.within_months).unwrap_or(i32::MAX);
        let mut taken = match rule.how {
            ClawbackShare::Full => share,
            ClawbackShare::ProRata => {
                let months = self.table_constant(Decimal::from(within), Unit::Count, clause);
                let left = self.graph.plain(Decimal::from(within - kept), Unit::Count);
                let part = self.graph.mul(share, left);
                self.graph.div(part, months)
            }
        };
        taken = self.graph.round(taken, cents);
        if let Some(spare) = brought.spare {
            taken = self.graph.min(taken, spare);
            brought.spare = Some(self.graph.sub(spare, taken));
        }
        self.label(taken, Phrase::Clawback, u32::try_from(index).unwrap_or(0), Some(clause));
        taken
    }

    /// The part of what a settlement added that one posting brought: its group's part of it, and its own part of what
    /// the group's base gained.
    fn share(&mut self, table: &'a Incentive, brought: &SettledTotals, index: usize) -> Option<Node> {
        let posting = &self.ledger.postings[index];
        // What the partner holds was brought by no sale.
        if table.base.of == Quantity::Credential {
            return None;
        }
        let of = table.base.of;
        let mask = self.base_mask(table);
        if !self.masks[mask][posting.profile as usize] {
            return None;
        }
        let place = u32::try_from(index).ok()?;
        let whose = [Scope::All, Scope::Posting(place), Scope::Customer(posting.customer)];
        let (who, part) = whose.into_iter().find_map(|who| Some((who, *brought.added.parts.get(&who)?)))?;
        let mut own = if counts_heads(of) {
            self.own_heads(of, mask, index, brought)
        } else {
            self.total(of, mask, (posting.month, posting.month), Scope::Posting(place))
        };
        let mut group = if of == Quantity::Customers {
            self.met_in(mask, brought, who)
        } else {
            self.total(of, mask, (brought.from, brought.end), who)
        };
        // Where the base has nothing of the group, its sales brought the sum by being sold.
        if group == self.graph.zero() {
            own = self.total(Quantity::List, mask, (posting.month, posting.month), Scope::Posting(place));
            group = self.total(Quantity::List, mask, (brought.from, brought.end), who);
        }
        let mut share = brought.increase;
        if let Some(whole) = brought.added.whole.filter(|whole| *whole != part) {
            share = self.graph.mul_as(share, part, Unit::Money);
            share = self.graph.div_as(share, whole, Unit::Money);
        }
        if own != group {
            share = self.graph.mul_as(share, own, Unit::Money);
            share = self.graph.div_as(share, group, Unit::Money);
        }
        Some(share)
    }

    /// Customers that a settlement counted and those before it in the stretch had not.
    fn met_in(&mut self, mask: usize, brought: &SettledTotals, who: Scope) -> Node {
        if brought.first == brought.from {
            return self.total(Quantity::Customers, mask, (brought.from, brought.end), who);
        }
        let months = self.offset(brought.from).zip(self.offset(brought.end));
        let months = months.into_iter().flat_map(|(from, end)| from..=end);
        let counted = |&(at, head): &(usize, &Head)| {
            self.buys(head, mask) && self.counts_in(at, head.customer, mask, brought)
        };
        let heads = months.flat_map(|at| self.heads_in(at, who).map(move |head| (at, head)));
        let heads: Vec<Node> = heads.filter(counted).map(|(_, head)| head.active).collect();
        self.graph.sum(&heads)
    }

    /// Tells whether a settlement counts a customer as of the month at `offset`: its last there, and none before it in the
    /// stretch.
    fn counts_in(&self, offset: usize, customer: u32, mask: usize, brought: &SettledTotals) -> bool {
        let place = |month: Month| self.offset(month.max(self.earliest)).unwrap_or(offset);
        let (first, from, end) = (place(brought.first), place(brought.from), place(brought.end));
        let mut others = (first..from).chain((offset..=end).skip(1));
        !others.any(|at| self.heads_in(at, Scope::Customer(customer)).any(|head| self.buys(head, mask)))
    }

    /// The customers that left with a posting: its own where it stands for customers apart from others, else those of its
    /// month who bought it, with the first that they bought of what `mask` lets through. A customer that is counted once a stretch leaves with the month in which it is counted.
    fn own_heads(&mut self, of: Quantity, mask: usize, index: usize, brought: &SettledTotals) -> Node {
        let ledger = self.ledger;
        let posting = &ledger.postings[index];
        let zero = self.graph.zero();
        let Some(offset) = self.offset(posting.month) else { return zero };
        let who = Scope::Customer(posting.customer);
        let alone = |place: usize| {
            self.heads_in(offset, who).find(|head| head.posting.is_some_and(|it| it as usize == place))
        };
        let shared = |head: &&Head| head.posting.is_none() && head.profiles.contains(&posting.profile);
        let Some(head) = alone(index).or_else(|| self.heads_in(offset, who).find(shared)) else { return zero };
        if of == Quantity::Customers && !self.counts_in(offset, posting.customer, mask, brought) {
            return zero;
        }
        let counted = if of == Quantity::NewCustomers { head.joined } else { head.active };
        if head.posting.is_some() {
            return counted;
        }
        let first = self.postings_in(offset, who).into_iter().find(|&other| {
            let profile = ledger.postings[other].profile;
            head.profiles.contains(&profile) && self.masks[mask][profile as usize] && alone(other).is_none()
        });
        if first == Some(index) { counted } else { zero }
    }
}
