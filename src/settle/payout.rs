//! In which form an incentive arrives, and in how many parts.

use super::schedule::Schedule;
use super::{Delay, Payment, Settled, Settler};
use crate::date::Period;
use crate::exchange::Purpose;
use crate::formula::{Node, Unit};
use crate::order::by_key;
use crate::phrase::Phrase;
use crate::policy::schema::{Form, Incentive};

/// A part kept for claims until the threshold of its half-year is known.
struct Kept {
    /// Place of its incentive.
    table: usize,
    /// Month it was earned in.
    month: usize,
    /// In which form.
    form: Form,
    amount: Node,
}

/// Whether two incentives are paid out as one sum.
fn together(one: &Incentive, other: &Incentive) -> bool {
    core::ptr::eq(one, other) || (one.payout.together.is_some() && one.payout.together == other.payout.together)
}

impl<'a> Settler<'a, '_> {
    /// Turns what was earned into payments, settlement by settlement.
    pub(super) fn pay_out(&mut self, settled: &mut [Settled]) {
        let mut kept = Vec::new();
        for (place, one) in settled.iter_mut().enumerate() {
            one.payments = self.parts(place, one, &mut kept);
        }
        for place in 0..settled.len() {
            let paid = self.half_years(place, settled, &kept);
            settled[place].payments.extend(paid);
        }
        self.carry_forward(settled);
        for one in settled.iter_mut() {
            let table = one.table(self.terms);
            for payment in &mut one.payments {
                payment.with_tax = self.with_tax(table, payment.amount);
            }
        }
    }

    /// The payments whose form is known when they are earned; the rest is kept.
    fn parts(&mut self, place: usize, one: &Settled, kept: &mut Vec<Kept>) -> Vec<Payment> {
        let zero = self.graph.zero();
        let table = one.table(self.terms);
        let clause = self.clause_of(table);
        let mut payments = Vec::new();
        for (month, &amount) in one.earned.iter().enumerate().filter(|(_, amount)| **amount != zero) {
            let mut main = amount;
            for (index, split) in table.payout.split.iter().enumerate() {
                let share = self.stated(split.share.value(), Unit::Rate, clause);
                let part = self.graph.mul(amount, share);
                let part = self.graph.round(part, self.cents);
                self.label(part, Phrase::SplitPart, u32::try_from(index).unwrap_or(0), Some(clause));
                main = self.graph.sub(main, part);
                if split.at_least_per_half.is_some() {
                    kept.push(Kept { table: place, month, form: split.form, amount: part });
                } else {
                    self.pay(table, month, split.form, part, None, &mut payments);
                }
            }
            self.pay(table, month, table.payout.form, main, None, &mut payments);
        }
        payments
    }

    /// Parts kept until their half-year is known: in their own form when the threshold is reached,
    /// in the main form when it is not.
    fn half_years(&mut self, place: usize, settled: &[Settled], kept: &[Kept]) -> Vec<Payment> {
        let table = settled[place].table(self.terms);
        let clause = self.clause_of(table);
        let (zero, terms) = (self.graph.zero(), self.terms);
        let year_start = self.terms.programme.fiscal_year_start;
        let mut payments = Vec::new();
        for split in &table.payout.split {
            let Some(least) = split.at_least_per_half else { continue };
            let own = |part: &&Kept| part.table == place && part.form == split.form;
            let mut months: Vec<usize> = kept.iter().filter(own).map(|part| part.month).collect();
            while let Some(&first) = months.first() {
                let half = Period::Half.around(self.ledger.month(first), year_start);
                let inside = |month: usize| (half.0..=half.1).contains(&self.ledger.month(month));
                let of_half = |part: &&Kept| part.form == split.form && inside(part.month);
                let mine: Vec<Node> = kept.iter().filter(own).filter(of_half).map(|part| part.amount).collect();
                let pooled = kept.iter().filter(of_half);
                let pooled: Vec<Node> = pooled
                    .filter(|part| together(settled[part.table].table(terms), table))
                    .map(|part| part.amount)
                    .collect();
                months.retain(|&month| !inside(month));
                let end = self.ledger.index(half.1).unwrap_or(self.ledger.months - 1);
                let (mine, pooled) = (self.graph.sum(&mine), self.graph.sum(&pooled));
                let least = self.stated(least.value(), Unit::Money, clause);
                let least = self.paid_in_plan(least, Purpose::Payout);
                let enough = self.graph.at_least(pooled, least);
                let own_form = self.graph.select(enough, mine, zero);
                let main = self.graph.select(enough, zero, mine);
                self.pay(table, end, split.form, own_form, Some(Delay::HalfYear), &mut payments);
                self.pay(table, end, table.payout.form, main, Some(Delay::HalfYear), &mut payments);
            }
        }
        payments
    }

    fn pay(
        &mut self,
        table: &'a Incentive,
        month: usize,
        form: Form,
        amount: Node,
        delay: Option<Delay>,
        payments: &mut Vec<Payment>,
    ) {
        let parts: Vec<(Schedule, Node)> = self.schedule(table, month, amount);
        let instalments = table.payout.instalments.unwrap_or(1).max(1);
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
                let delay = schedule.delay.or(delay).or((instalment > 0).then_some(Delay::Instalment));
                let paid = schedule.paid.map(|paid| paid.plus(later));
                let confirmed = schedule.confirmed;
                payments.push(Payment {
                    earned: month,
                    confirmed,
                    paid,
                    form,
                    amount: part,
                    own: None,
                    with_tax: None,
                    delay,
                });
            }
        }
    }

    fn with_tax(&mut self, table: &'a Incentive, amount: Node) -> Option<Node> {
        let tax = table.payout.tax_on_top?;
        let clause = self.clause_of(table);
        let tax = self.stated(tax.value(), Unit::Rate, clause);
        let tax = self.graph.mul(amount, tax);
        let with_tax = self.graph.add(amount, tax);
        let with_tax = self.graph.round(with_tax, self.cents);
        self.label(with_tax, Phrase::WithTax, 0, Some(clause));
        Some(with_tax)
    }

    /// Carries sums below a table's minimum forward, payment by payment in order of payment, each form
    /// by itself. Of tables paid together, the payment that reaches the minimum brings what all of
    /// them had carried.
    fn carry_forward(&mut self, settled: &mut [Settled]) {
        let mut done = vec![false; settled.len()];
        for place in 0..settled.len() {
            if done[place] || settled[place].table(self.terms).payout.minimum.is_none() {
                continue;
            }
            let mut order: Vec<(usize, usize)> = Vec::new();
            for other in place..settled.len() {
                if together(settled[place].table(self.terms), settled[other].table(self.terms)) {
                    done[other] = true;
                    order.extend((0..settled[other].payments.len()).map(|payment| (other, payment)));
                }
            }
            let due = |(table, payment): (usize, usize), settled: &[Settled]| settled[table].payments[payment];
            order.retain(|&at| due(at, settled).paid.is_some());
            by_key(&mut order, |&at| (due(at, settled).form, due(at, settled).paid));
            self.carry(settled, &order);
        }
    }

    fn carry(&mut self, settled: &mut [Settled], order: &[(usize, usize)]) {
        let zero = self.graph.zero();
        let mut carried = zero;
        let mut form = None;
        for &(table, payment) in order {
            let rules = settled[table].table(self.terms);
            let clause = self.clause_of(rules);
            let minimum = rules.payout.minimum.unwrap_or_default();
            let minimum = self.stated(minimum.value(), Unit::Money, clause);
            let minimum = self.paid_in_plan(minimum, Purpose::Payout);
            let payment = &mut settled[table].payments[payment];
            if form != Some(payment.form) {
                form = Some(payment.form);
                carried = zero;
            }
            let due = self.graph.add(carried, payment.amount);
            self.label(due, Phrase::Due, 0, None);
            let enough = self.graph.at_least(due, minimum);
            payment.own = Some(payment.amount);
            payment.amount = self.graph.select(enough, due, zero);
            carried = self.graph.sub(due, payment.amount);
        }
    }
}
