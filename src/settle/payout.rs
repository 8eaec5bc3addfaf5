//! When and in which form an incentive arrives.

use super::filter::Counting;
use super::{Delay, Payment, Settler};
use crate::date::{Day, Month, Period};
use crate::formula::{Node, Unit};
use crate::ledger::Paid;
use crate::phrase::Phrase;
use crate::policy::schema::{Form, Freeze, Incentive, Means, Payout};

/// When a settlement's money moves.
#[derive(Clone, Copy)]
struct Schedule {
    confirmed: Day,
    paid: Option<Month>,
    delay: Option<Delay>,
}

impl<'a> Settler<'a, '_> {
    /// The payments of an incentive, settlement by settlement.
    pub(super) fn payments(&mut self, table: &'a Incentive, earned: &[Node]) -> Vec<Payment> {
        let zero = self.graph.zero();
        let clause = self.clause_of(table);
        let mut payments = Vec::new();
        let mut held_parts: Vec<(usize, usize, Node)> = Vec::new();
        for (month, &amount) in earned.iter().enumerate().filter(|(_, amount)| **amount != zero) {
            let mut main = amount;
            for (index, split) in table.payout.split.iter().enumerate() {
                let share = self.stated(split.share.value(), Unit::Rate, clause);
                let part = self.graph.mul(amount, share);
                let part = self.graph.round(part, self.terms.programme.rounding);
                self.label(part, Phrase::SplitPart, u32::try_from(index).unwrap_or(0), Some(clause));
                main = self.graph.sub(main, part);
                if split.at_least_per_half.is_some() {
                    held_parts.push((month, index, part));
                } else {
                    self.pay(table, month, split.form, part, None, &mut payments);
                }
            }
            self.pay(table, month, table.payout.form, main, None, &mut payments);
        }
        self.half_years(table, &held_parts, &mut payments);
        if let Some(minimum) = table.payout.minimum {
            let minimum = self.stated(minimum.value(), Unit::Money, clause);
            self.carry_forward(minimum, &mut payments);
        }
        payments
    }

    /// Parts kept until their half-year is known: in their own form when the threshold is reached,
    /// in the main form when it is not.
    fn half_years(&mut self, table: &'a Incentive, parts: &[(usize, usize, Node)], payments: &mut Vec<Payment>) {
        let clause = self.clause_of(table);
        let zero = self.graph.zero();
        let year_start = self.terms.programme.fiscal_year_start;
        for (index, split) in table.payout.split.iter().enumerate() {
            let Some(least) = split.at_least_per_half else { continue };
            let mut months: Vec<usize> = parts.iter().filter(|part| part.1 == index).map(|part| part.0).collect();
            while let Some(&first) = months.first() {
                let half = Period::Half.around(self.ledger.month(first), year_start);
                let inside = |month: usize| (half.0..=half.1).contains(&self.ledger.month(month));
                let together: Vec<Node> =
                    parts.iter().filter(|part| part.1 == index && inside(part.0)).map(|part| part.2).collect();
                months.retain(|&month| !inside(month));
                let end = self.ledger.index(half.1).unwrap_or(self.ledger.months - 1);
                let total = self.graph.sum(&together);
                let least = self.stated(least.value(), Unit::Money, clause);
                let enough = self.graph.at_least(total, least);
                let own = self.graph.select(enough, total, zero);
                let main = self.graph.select(enough, zero, total);
                self.pay(table, end, split.form, own, Some(Delay::HalfYear), payments);
                self.pay(table, end, table.payout.form, main, Some(Delay::HalfYear), payments);
            }
        }
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
        let parts = self.schedule(table, month, amount);
        let instalments = table.payout.instalments.unwrap_or(1).max(1);
        for (schedule, amount) in parts {
            let mut left = amount;
            for instalment in 0..instalments {
                let part = if instalment + 1 == instalments {
                    left
                } else {
                    let count = self.number(instalments);
                    let part = self.graph.div(amount, count);
                    let part = self.graph.round(part, self.terms.programme.rounding);
                    left = self.graph.sub(left, part);
                    part
                };
                let later = i32::try_from(instalment).unwrap_or(0);
                let delay = schedule.delay.or(delay).or((instalment > 0).then_some(Delay::Instalment));
                let with_tax = self.with_tax(table, part);
                let paid = schedule.paid.map(|paid| paid.plus(later));
                payments.push(Payment {
                    earned: month,
                    confirmed: schedule.confirmed,
                    paid,
                    form,
                    amount: part,
                    with_tax,
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
        let with_tax = self.graph.round(with_tax, self.terms.programme.rounding);
        self.label(with_tax, Phrase::WithTax, 0, Some(clause));
        Some(with_tax)
    }

    /// When the money of a settlement arrives, in parts where a freeze holds back only some of it.
    fn schedule(&mut self, table: &'a Incentive, month: usize, amount: Node) -> Vec<(Schedule, Node)> {
        let payout = &table.payout;
        let plain = self.plain_schedule(payout, month);
        let settles = table.settles.unwrap_or(table.per);
        let end = self.ledger.month(month);
        let first = settles.around(end, self.terms.programme.fiscal_year_start).0.max(self.ledger.first());
        let mut whole = plain;
        for freeze in &payout.freezes {
            let until = match freeze {
                Freeze::StretchUnpaid => self.unpaid_until(|posting| (first..=end).contains(&posting.month)),
                Freeze::AnyOverdue => {
                    let claimed = plain.confirmed.month();
                    self.unpaid_until(|posting| posting.month <= claimed)
                }
                Freeze::UntilCollected => continue,
            };
            whole = frozen(whole, until, *freeze);
        }
        if !payout.freezes.contains(&Freeze::UntilCollected) {
            return vec![(whole, amount)];
        }
        self.until_collected(table, (first, end), whole, amount)
    }

    /// Splits a settlement by when credit sales are collected, by their part of the base.
    fn until_collected(
        &mut self,
        table: &'a Incentive,
        stretch: (Month, Month),
        whole: Schedule,
        amount: Node,
    ) -> Vec<(Schedule, Node)> {
        let ledger = self.ledger;
        let mask = self.mask(&table.base.sales, Counting::Earning, false);
        let on_credit = |index: &usize| {
            let posting = &ledger.postings[*index];
            ledger.profiles[posting.profile as usize].means == Means::Credit
                && (stretch.0..=stretch.1).contains(&posting.month)
                && posting.paid != Paid::InTime
        };
        let late: Vec<usize> = (0..ledger.postings.len())
            .filter(|index| self.masks[mask][ledger.postings[*index].profile as usize] && on_credit(index))
            .collect();
        let base = self.total(table.base.of, mask, stretch, super::Who::All);
        let mut left = amount;
        let mut parts = Vec::new();
        for index in late {
            let own =
                self.total(table.base.of, mask, stretch, super::Who::Posting(u32::try_from(index).unwrap_or(0)));
            let part = self.graph.mul_as(amount, own, Unit::Money);
            let part = self.graph.div_as(part, base, Unit::Money);
            let part = self.graph.round(part, self.terms.programme.rounding);
            left = self.graph.sub(left, part);
            let until = match ledger.postings[index].paid {
                Paid::In(month) => Until::Month(month),
                _ => Until::Never,
            };
            parts.push((frozen(whole, until, Freeze::UntilCollected), part));
        }
        parts.insert(0, (whole, left));
        parts
    }

    fn plain_schedule(&self, payout: &Payout, month: usize) -> Schedule {
        let end = self.ledger.month(month).last_day();
        let confirmed = end.plus_days(payout.grace_days).plus_working_days(payout.reconciled_after_working_days);
        let invoiced = confirmed.plus_working_days(payout.invoiced_after_working_days);
        let claims_after = i32::try_from(self.partner.claims_after).unwrap_or(i32::MAX / 2);
        let held = i32::try_from(payout.held_months).unwrap_or(0);
        let paid = invoiced.plus_days(payout.paid_after_days).month().plus(held).plus(claims_after);
        let expired = payout.expires_after_months.is_some_and(|within| self.partner.claims_after > within);
        if expired {
            return Schedule { confirmed, paid: None, delay: Some(Delay::Expired) };
        }
        Schedule { confirmed, paid: Some(paid), delay: (held > 0).then_some(Delay::Held) }
    }

    /// Until when bills of the postings named are unpaid.
    fn unpaid_until(&self, named: impl Fn(&crate::ledger::Posting) -> bool) -> Until {
        let mut until = Until::InTime;
        for posting in self.ledger.postings.iter().filter(|posting| named(posting)) {
            until = match (posting.paid, until) {
                (Paid::NotYet, _) | (_, Until::Never) => Until::Never,
                (Paid::In(month), Until::Month(other)) => Until::Month(month.max(other)),
                (Paid::In(month), Until::InTime) => Until::Month(month),
                (Paid::InTime, known) => known,
            };
        }
        until
    }

    /// Carries sums below `minimum` forward, payment by payment in order of payment.
    fn carry_forward(&mut self, minimum: Node, payments: &mut [Payment]) {
        let zero = self.graph.zero();
        let mut order: Vec<usize> = (0..payments.len()).filter(|&index| payments[index].paid.is_some()).collect();
        order.sort_by_key(|&index| (payments[index].form, payments[index].paid));
        let mut carried = zero;
        let mut form = None;
        for index in order {
            if form != Some(payments[index].form) {
                form = Some(payments[index].form);
                carried = zero;
            }
            let due = self.graph.add(carried, payments[index].amount);
            self.label(due, Phrase::Due, 0, None);
            let enough = self.graph.at_least(due, minimum);
            payments[index].amount = self.graph.select(enough, due, zero);
            payments[index].delay = payments[index].delay.or(Some(Delay::CarriedForward));
            carried = self.graph.sub(due, payments[index].amount);
        }
    }
}

/// How long something is unpaid.
#[derive(Clone, Copy)]
enum Until {
    InTime,
    Month(Month),
    Never,
}

/// A schedule held back by a freeze: released the day after payment, so in the month of payment at
/// the earliest.
fn frozen(schedule: Schedule, until: Until, freeze: Freeze) -> Schedule {
    match (until, schedule.paid) {
        (Until::Never, Some(_)) => Schedule { paid: None, delay: Some(Delay::Frozen(freeze)), ..schedule },
        (Until::Month(month), Some(paid)) if month > paid => {
            Schedule { paid: Some(month), delay: Some(Delay::Frozen(freeze)), ..schedule }
        }
        _ => schedule,
    }
}
