//! Payouts: the forms and parts in which an incentive arrives, and cancellations before it does.

use super::accrual::IncentiveAccruals;
use super::clawback::Recovery;
use super::due::{Due, Dues};
use super::schedule::Schedule;
use super::{Delay, Settled, Settler};
use crate::date::{Month, Period};
use crate::exchange::Purpose;
use crate::formula::{Node, Unit};
use crate::phrase::Phrase;
use crate::policy::schema::{Form, Incentive, Split};

/// Tells whether two incentives are paid out as one sum.
pub(super) fn together(one: &Incentive, other: &Incentive) -> bool {
    one.id == other.id || (one.payout.together.is_some() && one.payout.together == other.payout.together)
}

impl<'a> Settler<'a, '_> {
    /// Turns what was earned into payments, month by month: what is taken back first lowers what is still to come.
    pub(super) fn pay_out(
        &mut self,
        settled: &mut [Settled],
        accounts: &[IncentiveAccruals],
        taken: &[Vec<Recovery>],
    ) {
        let tables: Vec<&'a Incentive> = settled.iter().map(|one| one.table(self.terms)).collect();
        let zero = self.graph.zero();
        let mut dues: Vec<Dues> = Vec::with_capacity(settled.len());
        for ((one, account), taken) in settled.iter_mut().zip(accounts).zip(taken) {
            one.refunded = vec![zero; self.ledger.months];
            dues.push(self.dues(one, account, taken));
        }
        let pools = self.pools(&tables);
        for at in 0..self.ledger.months {
            let month = self.ledger.month(at);
            for ((one, dues), taken) in settled.iter_mut().zip(&mut dues).zip(taken) {
                for sum in taken.iter().filter(|sum| sum.month == at) {
                    let rest = self.cancel(dues, *sum);
                    one.refunded[at] = self.graph.add(one.refunded[at], rest);
                }
            }
            self.end_half_years(&tables, &mut dues, month);
            self.pay_month(&pools, &mut dues, month);
        }
        self.open_half_years(&tables, &mut dues);
        self.pay_later(&pools, &mut dues);
        for ((one, dues), table) in settled.iter_mut().zip(dues).zip(tables) {
            one.cancelled_of_history = self.graph.sum(&dues.cancelled_of_history);
            one.carried = self.graph.sum(&dues.carried.iter().map(|carried| carried.amount).collect::<Vec<_>>());
            one.payments = dues.sums.iter().filter_map(Due::payment).collect();
            for payment in &mut one.payments {
                payment.with_tax = self.with_tax(table, payment.amount);
            }
        }
    }

    /// Sums an incentive owes from each settlement.
    fn dues(&mut self, one: &Settled, accounts: &IncentiveAccruals, taken: &[Recovery]) -> Dues {
        let zero = self.graph.zero();
        let table = one.table(self.terms);
        let mut dues = Dues::default();
        for brought in accounts.brought.iter().filter(|brought| brought.end < self.ledger.first()) {
            if taken.iter().any(|sum| sum.of == Some(brought.end)) {
                self.settlement_dues(table, brought.end, brought.earned, &mut dues);
            }
        }
        for (at, &amount) in one.earned.iter().enumerate().filter(|(_, amount)| **amount != zero) {
            self.settlement_dues(table, self.ledger.month(at), amount, &mut dues);
        }
        dues
    }

    /// The parts of one settlement, each in its form; one with a threshold waits for its half-year.
    fn settlement_dues(&mut self, table: &'a Incentive, month: Month, amount: Node, dues: &mut Dues) {
        let clause = self.clause_of(table);
        let mut main = amount;
        for (index, split) in table.payout.split.iter().enumerate() {
            let share = self.table_constant(split.share.value(), Unit::Rate, clause);
            let part = self.graph.mul(amount, share);
            let part = self.graph.round(part, self.cents);
            self.label(part, Phrase::SplitPart, u32::try_from(index).unwrap_or(0), Some(clause));
            main = self.graph.sub(main, part);
            // What is lost does not wait for anything.
            let half = Period::Half.around(month, self.terms.programme.fiscal_year_start).1;
            match self.ledger.index(month).filter(|_| split.at_least_per_half.is_some() && !self.is_lost(table)) {
                Some(earned) => dues.sums.push(Due::kept(earned, month, half, (index, split.form), part)),
                None => self.pay(table, (month, Some(month)), split.form, part, None, dues),
            }
        }
        self.pay(table, (month, Some(month)), table.payout.form, main, None, dues);
    }

    /// Pays what was kept until the half-year that ends in `month`: in its own form when what the half brought in that
    /// form reaches the threshold, else in the main one.
    fn end_half_years(&mut self, tables: &[&'a Incentive], dues: &mut [Dues], month: Month) {
        let mut decided: Vec<(usize, usize, Node, Node)> = Vec::new();
        for (place, table) in tables.iter().enumerate() {
            for (index, split) in table.payout.split.iter().enumerate() {
                let Some((mine, pooled)) = self.kept_until(tables, dues, (place, index), split, month) else {
                    continue;
                };
                decided.push((place, index, mine, pooled));
            }
        }
        for (place, index, mine, pooled) in decided {
            let table = tables[place];
            let split = &table.payout.split[index];
            let (clause, zero) = (self.clause_of(table), self.graph.zero());
            let least =
                self.table_constant(split.at_least_per_half.unwrap_or_default().value(), Unit::Money, clause);
            let least = self.paid_in_plan(least, Purpose::Payout);
            let enough = self.graph.at_least(pooled, least);
            let own_form = self.graph.select(enough, mine, zero);
            let main = self.graph.select(enough, zero, mine);
            dues[place].sums.retain(|due| !due.waits(index, month));
            self.pay(table, (month, None), split.form, own_form, Some(Delay::HalfYear), &mut dues[place]);
            self.pay(table, (month, None), table.payout.form, main, Some(Delay::HalfYear), &mut dues[place]);
        }
    }

    /// Sum that one part of a table, with the same form of all tables paid with it, holds for the half-year ending in `month`.
    fn kept_until(
        &mut self,
        tables: &[&'a Incentive],
        dues: &[Dues],
        (place, index): (usize, usize),
        split: &Split,
        month: Month,
    ) -> Option<(Node, Node)> {
        let mine: Vec<Node> =
            dues[place].sums.iter().filter(|due| due.waits(index, month)).map(|it| it.left).collect();
        if mine.is_empty() {
            return None;
        }
        let mut pooled = Vec::new();
        for (other, dues) in tables.iter().zip(dues).filter(|(other, _)| together(tables[place], other)) {
            let of_form = |index: usize| other.payout.split[index].form == split.form;
            let waiting =
                dues.sums.iter().filter(|due| due.split.is_some_and(of_form) && due.until == Some(month));
            pooled.extend(waiting.map(|due| due.left));
        }
        Some((self.graph.sum(&mine), self.graph.sum(&pooled)))
    }

    /// Lists what is kept for half-years that the months asked for do not end: its form is not known yet.
    fn open_half_years(&mut self, tables: &[&'a Incentive], dues: &mut [Dues]) {
        for (table, dues) in tables.iter().zip(dues) {
            for (index, split) in table.payout.split.iter().enumerate() {
                let waiting = dues.sums.iter().filter(|due| due.split == Some(index));
                let open: Vec<(Month, Node)> = waiting.filter_map(|due| Some((due.until?, due.left))).collect();
                let Some(&(half, _)) = open.first() else { continue };
                let amounts: Vec<Node> = open.iter().map(|(_, left)| *left).collect();
                let amount = self.graph.sum(&amounts);
                dues.sums.retain(|due| due.split != Some(index));
                self.pay(table, (half, None), split.form, amount, Some(Delay::HalfYear), dues);
            }
        }
    }

    /// Schedules a sum that falls due after `month`, of the settlement of that month when it is of one.
    fn pay(
        &mut self,
        table: &'a Incentive,
        (month, of): (Month, Option<Month>),
        form: Form,
        amount: Node,
        delay: Option<Delay>,
        dues: &mut Dues,
    ) {
        let parts: Vec<(Schedule, Node)> = self.schedule(table, month, amount);
        let instalments = table.payout.instalments.unwrap_or(1).max(1);
        let first = self.ledger.first();
        let earned = usize::try_from(month.since(first)).ok().filter(|_| of.is_none_or(|of| of >= first));
        for (schedule, amount) in parts {
            let mut left = amount;
            for instalment in 0..instalments {
                let part = if instalment + 1 == instalments {
                    left
                } else {
                    let count = self.number(instalments);
                    let part = self.graph.div(amount, count);
                    let part = self.graph.round(part, self.cents);
                    left = self.graph.sub(left, part);
                    part
                };
                let later = i32::try_from(instalment).unwrap_or(0);
                dues.sums.push(Due {
                    earned,
                    of,
                    confirmed: schedule.confirmed,
                    paid: schedule.paid.map(|paid| paid.plus(later)),
                    form,
                    left: part,
                    own: None,
                    split: None,
                    until: None,
                    delay: schedule.delay.or(delay).or((instalment > 0).then_some(Delay::Instalment)),
                });
            }
        }
    }

    fn with_tax(&mut self, table: &'a Incentive, amount: Node) -> Option<Node> {
        let tax = table.payout.tax_on_top?;
        let clause = self.clause_of(table);
        let tax = self.table_constant(tax.value(), Unit::Rate, clause);
        let tax = self.graph.mul(amount, tax);
        let with_tax = self.graph.add(amount, tax);
        let with_tax = self.graph.round(with_tax, self.cents);
        self.label(with_tax, Phrase::WithTax, 0, Some(clause));
        Some(with_tax)
    }
}
