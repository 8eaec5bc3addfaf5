//! One incentive through all its settlements.

use super::accrual::IncentiveAccruals;
use super::clawback::Recovery;
use super::reward::SettlementPoint;
use super::{Scope, Settled, Settler, TableKind};
use crate::date::{Month, Period};
use crate::exchange::Purpose;
use crate::formula::{Clause, Node};
use crate::money::Rounding;
use crate::phrase::Phrase;
use crate::policy::schema::{Grain, Incentive, Quantity, Rounds};

/// A month in which an incentive is settled.
struct SettlementSlot {
    /// First month of its stretch.
    first: Month,
    /// The month.
    end: Month,
    /// Tells whether the stretch only begins, with its guarantee paid in advance.
    advance: bool,
}

impl<'a> Settler<'a, '_> {
    /// Every incentive and charge that is for this partner.
    pub(super) fn incentives(&mut self) -> Vec<Settled> {
        let terms = self.terms;
        let tables = terms.incentives.iter().enumerate().map(|at| (at, false));
        let tables: Vec<((usize, &&'a Incentive), bool)> =
            tables.chain(terms.charges.iter().enumerate().map(|at| (at, true))).collect();
        let mut settled: Vec<Settled> = Vec::with_capacity(tables.len());
        let mut accounts: Vec<IncentiveAccruals> = Vec::with_capacity(tables.len());
        for ((place, &table), charge) in tables {
            if self.is_for(table) {
                let (one, account) = self.earn(table, (place, charge), &settled, &accounts);
                settled.push(one);
                accounts.push(account);
            }
        }
        let mut taken: Vec<Vec<Recovery>> =
            settled.iter().zip(&mut accounts).map(|(one, account)| self.recoveries(one, account)).collect();
        self.best_of(&mut settled, &accounts, &mut taken);
        for (one, taken) in settled.iter_mut().zip(&taken) {
            let in_month = |month| taken.iter().filter(move |it| it.month == month).map(|it| it.amount);
            one.clawed = (0..self.ledger.months)
                .map(|month| self.graph.sum(&in_month(month).collect::<Vec<_>>()))
                .collect();
        }
        self.pay_out(&mut settled, &accounts, &taken);
        settled
    }

    fn is_for(&self, table: &Incentive) -> bool {
        self.tiers.iter().flatten().any(|share| self.is_for_tier(table, share.tier))
    }

    fn is_for_tier(&self, table: &Incentive, tier: Option<usize>) -> bool {
        let name = tier.and_then(|tier| self.terms.programme.tier.get(tier)).map(|tier| tier.id.as_str());
        self.terms.applies(&table.applies, &self.partner.role, name, &self.partner.country)
    }

    /// One while the partner's tier of `month` is one that the table is for.
    pub(super) fn for_tier(&mut self, table: &Incentive, month: Month) -> Node {
        let shares = self.offset(month).and_then(|at| self.tiers.get(at)).cloned().unwrap_or_default();
        let (one, zero) = (self.graph.one(), self.graph.zero());
        if shares.iter().all(|share| self.is_for_tier(table, share.tier)) {
            return one;
        }
        let flag = |settler: &mut Self, tier| settler.is_for_tier(table, tier).then_some(one);
        self.by_tier(&shares, flag).unwrap_or(zero)
    }

    fn earn(
        &mut self,
        table: &'a Incentive,
        (place, charge): (usize, bool),
        prior: &[Settled],
        prior_accounts: &[IncentiveAccruals],
    ) -> (Settled, IncentiveAccruals) {
        let clause = self.clause(TableKind::Table, table);
        let zero = self.graph.zero();
        let months = self.ledger.months;
        let mut one = Settled {
            place,
            charge,
            earned: vec![zero; months],
            clawed: vec![],
            refunded: vec![],
            carried: zero,
            cancelled_of_history: zero,
            gates: vec![],
            readings: vec![],
            payments: vec![],
        };
        let mut accounts = self.succeed(table, charge, (prior, prior_accounts));
        let mut guarantee = None;
        let (begins, _) = self.term(table);
        let under_way = self.is_under_way(table);
        let mut opening = None;
        for SettlementSlot { first, end, advance } in self.settlements(table) {
            let paid_on = self.comparable(table.base.above.as_ref(), (first, end));
            let at = SettlementPoint { table, clause, stretch: (first, end), paid_on, prior, prior_accounts };
            if under_way && end < begins {
                let (mut gates, mut readings) = (Vec::new(), Vec::new());
                let reward = self.reward(&at, &mut accounts, &mut gates, &mut readings);
                let reward = self.partner_limits(&at, reward);
                let reward = self.unlocked(&at, reward, &mut gates);
                self.guaranteed(&at, reward, &mut guarantee);
                opening = Some(self.open(&at, reward, &mut accounts));
                continue;
            }
            let reward = if advance {
                zero
            } else {
                let reward = self.reward(&at, &mut accounts, &mut one.gates, &mut one.readings);
                let reward = self.partner_limits(&at, reward);
                self.unlocked(&at, reward, &mut one.gates)
            };
            let (reward, least) = self.continued(&at, reward, (opening, &accounts));
            let (total, spare) = self.guaranteed(&at, reward, &mut guarantee);
            let total = self.period_limits(&at, total, &mut accounts.partner);
            let total = self.not_below(total, least);
            let rounded = self.rounded(&at, total, &accounts);
            let kept = if advance { rounded } else { self.without_ended(&at, rounded, spare, &mut accounts) };
            if table.rounds == Rounds::RunningTotal {
                let forgone = if kept == rounded { zero } else { self.graph.sub(rounded, kept) };
                let total = self.graph.sub(total, forgone);
                self.post(&mut accounts.exact, first, end, total);
            }
            let amount = self.post(&mut accounts.partner.account, first, end, kept);
            // What the vendor keeps is kept out of the sale; what it pays is paid at the rate of payouts.
            let purpose = if charge { Purpose::Plan } else { Purpose::Payout };
            let month = self.ledger.index(end);
            if let Some(month) = month {
                self.label(amount, Phrase::Earned, u32::try_from(month).unwrap_or(0), Some(clause));
            } else if table.clawback.is_none() && table.stack.best_of.is_none() {
                continue;
            }
            let amount = self.paid_in_plan(amount, purpose);
            if let Some(brought) = accounts.brought.last_mut().filter(|brought| brought.end == end) {
                brought.increase =
                    if brought.forgone.is_none() { amount } else { self.paid_in_plan(brought.increase, purpose) };
                brought.spare = brought.spare.map(|spare| self.paid_in_plan(spare, purpose));
                brought.earned = amount;
            }
            match month {
                Some(month) => one.earned[month] = self.graph.add(one.earned[month], amount),
                None => accounts.history.push((end, amount)),
            }
        }
        (one, accounts)
    }

    /// The months in which `table` is settled, each with the first month of its stretch. A stretch that is not over
    /// when the months asked for are is not settled: what a month earns does not depend on how many follow it.
    ///
    /// A stretch, or the period of a limit, may have begun before the first month asked for. What it
    /// had earned by then is worked out too, from history, so that the months asked for continue
    /// where history stopped instead of starting anew; and so is what may yet be taken back, or outdone by another.
    /// An edition that comes into force in the middle of a stretch begins with what the stretch would have earned by
    /// then under it, and one that ends in the middle of a settlement is settled as it ends.
    fn settlements(&self, table: &Incentive) -> Vec<SettlementSlot> {
        let year_start = self.terms.programme.fiscal_year_start;
        let start = self.ledger.first();
        let opening = start.plus(-1);
        let settles = table.settles.unwrap_or(table.per);
        let stretch = |month: Month| table.per.around(month, year_start);
        let mut settlements: Vec<SettlementSlot> = Vec::new();
        // What a partner holds has no date, so nothing is known of what it earned before.
        let (begins, ends) = self.term(table);
        if begins == start && self.earliest < start && table.base.of != Quantity::Credential {
            let taken_from = self.taken_back_from(table);
            let since = taken_from.unwrap_or(start);
            let limits = table.limits.iter().filter_map(|limit| limit.per);
            let year = (table.rounds == Rounds::RunningTotal).then_some(Period::Year);
            let best = table.stack.best_of.as_ref().map(|_| Period::Lifetime);
            let read = |other: &&&Incentive| table.stack.counted && other.stack.net_of_prior;
            let read = self.terms.incentives.iter().filter(read).map(|other| other.per);
            let periods = limits.chain(year).chain(best).chain(read).chain([table.per]);
            let mut from = periods.map(|per| per.around(since, year_start).0).min().unwrap_or(since);
            if table.guarantee.as_ref().is_some_and(|guarantee| guarantee.carried) {
                from = from.min(stretch(stretch(since).0.plus(-1)).0);
            }
            let short = table.limits.iter().filter_map(|limit| limit.per).filter(|per| *per < table.per);
            let limited = |month| short.clone().any(|per| month == per.around(month, year_start).1);
            let mut month = from.max(self.earliest);
            while month <= opening {
                let settled = taken_from.is_some() && month == settles.around(month, year_start).1;
                if settled || limited(month) || month == stretch(month).1 || month == opening {
                    settlements.push(SettlementSlot { first: stretch(month).0, end: month, advance: false });
                }
                month = month.plus(1);
            }
        }
        if self.is_under_way(table) {
            let carried = table.guarantee.as_ref().is_some_and(|guarantee| guarantee.carried);
            let from = stretch(begins).0;
            let mut month = if carried { stretch(from.plus(-1)).0 } else { from };
            month = month.max(self.earliest);
            let short = table.limits.iter().filter_map(|limit| limit.per).filter(|per| *per < table.per);
            while month < begins {
                let limited = short.clone().any(|per| month == per.around(month, year_start).1);
                if limited || month == stretch(month).1 || month.plus(1) == begins {
                    settlements.push(SettlementSlot { first: stretch(month).0, end: month, advance: false });
                }
                month = month.plus(1);
            }
        }
        let in_advance = table.guarantee.as_ref().is_some_and(|guarantee| guarantee.in_advance);
        for index in 0..self.ledger.months {
            let month = self.ledger.month(index);
            if month < begins || ends.is_some_and(|ends| month > ends) {
                continue;
            }
            let (first, _) = stretch(month);
            let begins = settlements.last().is_none_or(|before| before.first != first);
            let closing = ends == Some(month) && table.base.of != Quantity::Credential;
            let settled = closing || month == settles.around(month, year_start).1;
            if settled || in_advance && begins {
                settlements.push(SettlementSlot { first, end: month, advance: !settled });
            }
        }
        settlements
    }

    fn rounded(&mut self, at: &SettlementPoint<'a, '_>, amount: Node, accounts: &IncentiveAccruals) -> Node {
        let table = at.table;
        let rounding = table.rounding.unwrap_or_else(|| self.terms.programme.cents());
        match table.rounds {
            Rounds::Unit if table.grain == Grain::Partner => self.rounded_for_each_unit(at, amount, rounding),
            Rounds::RunningTotal => self.rounded_running(at, amount, accounts, rounding),
            Rounds::Unit | Rounds::Line => self.graph.round(amount, rounding),
        }
    }

    fn rounded_for_each_unit(&mut self, at: &SettlementPoint<'a, '_>, amount: Node, rounding: Rounding) -> Node {
        let mask = self.base_mask(at.table);
        let units = self.total(Quantity::Units, mask, at.paid_on, Scope::All);
        self.rounded_by_unit(amount, units, rounding)
    }

    /// The amount at which the rounded total of the year so far is the rounded sum of the unrounded
    /// amounts: what rounding left over before is in it.
    fn rounded_running(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        amount: Node,
        accounts: &IncentiveAccruals,
        rounding: Rounding,
    ) -> Node {
        let year = Period::Year.around(at.stretch.1, self.terms.programme.fiscal_year_start);
        let before = accounts.partner.account.others(year, at.stretch.0);
        let exact = self.graph.sum(&accounts.exact.others(year, at.stretch.0));
        let exact = self.graph.add(exact, amount);
        let rounded = self.graph.round(exact, rounding);
        let before = self.graph.sum(&before);
        self.graph.sub(rounded, before)
    }

    /// The clause of a table, for others that report on it.
    pub(super) fn clause_of(&self, table: &Incentive) -> Clause {
        self.clause(TableKind::Table, table)
    }
}
