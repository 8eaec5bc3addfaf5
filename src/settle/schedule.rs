//! Schedules: the months in which the money of a settlement arrives.

use super::{Delay, Scope, Settler};
use crate::date::{Day, Month};
use crate::formula::{Node, Unit};
use crate::ledger::{Paid, Posting};
use crate::policy::schema::{Freeze, Incentive, Means};

/// Dates of a settlement's money.
#[derive(Clone, Copy)]
pub(super) struct Schedule {
    pub confirmed: Day,
    pub paid: Option<Month>,
    pub delay: Option<Delay>,
}

impl<'a> Settler<'a, '_> {
    /// Schedule of a settlement's money, in parts where a freeze holds back only some of it.
    pub(super) fn schedule(&mut self, table: &'a Incentive, end: Month, amount: Node) -> Vec<(Schedule, Node)> {
        let payout = &table.payout;
        let plain = self.plain_schedule(table, end);
        let settles = table.settles.unwrap_or(table.per);
        let begins = settles.around(end, self.terms.programme.fiscal_year_start).0;
        // A settlement of the months asked for adds what they earned; one of history, what all of its months did.
        let asked = self.ledger.first();
        let first = if end < asked { begins } else { begins.max(asked) };
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
        let mask = self.base_mask(table);
        let on_credit = |index: &usize| {
            let posting = &ledger.postings[*index];
            ledger.profiles[posting.profile as usize].means == Means::Credit
                && (stretch.0..=stretch.1).contains(&posting.month)
                && posting.paid != Paid::InTime
        };
        let late: Vec<usize> = (0..ledger.postings.len())
            .filter(|index| self.masks[mask][ledger.postings[*index].profile as usize] && on_credit(index))
            .collect();
        let base = self.total(table.base.of, mask, stretch, Scope::All);
        let mut left = amount;
        let mut parts = Vec::new();
        for index in late {
            let own = self.total(table.base.of, mask, stretch, Scope::Posting(u32::try_from(index).unwrap_or(0)));
            let part = self.graph.mul_as(amount, own, Unit::Money);
            let part = self.graph.div_as(part, base, Unit::Money);
            let part = self.graph.round(part, self.cents);
            left = self.graph.sub(left, part);
            let until = match ledger.postings[index].paid {
                Paid::In(month) => CollectedBy::Month(month),
                _ => CollectedBy::Never,
            };
            parts.push((frozen(whole, until, Freeze::UntilCollected), part));
        }
        parts.insert(0, (whole, left));
        parts
    }

    /// Tells whether all of an incentive is lost, because the partner claims it too late.
    pub(super) fn is_lost(&self, table: &Incentive) -> bool {
        table.payout.expires_after_months.is_some_and(|within| self.partner.claims_after > within)
    }

    fn plain_schedule(&self, table: &Incentive, month: Month) -> Schedule {
        let payout = &table.payout;
        let end = month.last_day();
        let days = payout.grace_days.max(payout.reconciled_after_days);
        let confirmed = end.plus_days(days).plus_working_days(payout.reconciled_after_working_days);
        let invoiced = confirmed.plus_working_days(payout.invoiced_after_working_days);
        // Only what must be claimed can be claimed late.
        let claimed = payout.expires_after_months.map_or(0, |_| self.partner.claims_after);
        let claims_after = i32::try_from(claimed).unwrap_or(i32::MAX / 2);
        let held = i32::try_from(payout.held_months).unwrap_or(0);
        let paid = invoiced.plus_days(payout.paid_after_days).month().plus(held).plus(claims_after);
        if self.is_lost(table) {
            return Schedule { confirmed, paid: None, delay: Some(Delay::Expired) };
        }
        Schedule { confirmed, paid: Some(paid), delay: (held > 0).then_some(Delay::Held) }
    }

    /// Until when bills of the postings named are unpaid.
    fn unpaid_until(&self, named: impl Fn(&Posting) -> bool) -> CollectedBy {
        let mut until = CollectedBy::InTime;
        for posting in self.ledger.postings.iter().filter(|posting| named(posting)) {
            until = match (posting.paid, until) {
                (Paid::NotYet, _) | (_, CollectedBy::Never) => CollectedBy::Never,
                (Paid::In(month), CollectedBy::Month(other)) => CollectedBy::Month(month.max(other)),
                (Paid::In(month), CollectedBy::InTime) => CollectedBy::Month(month),
                (Paid::InTime, known) => known,
            };
        }
        until
    }
}

/// Month in which an unpaid sum is collected.
#[derive(Clone, Copy)]
enum CollectedBy {
    InTime,
    Month(Month),
    Never,
}

/// A schedule held back by a freeze: released the day after payment, so in the month of payment at
/// the earliest.
fn frozen(schedule: Schedule, until: CollectedBy, freeze: Freeze) -> Schedule {
    match (until, schedule.paid) {
        (CollectedBy::Never, Some(_)) => Schedule { paid: None, delay: Some(Delay::Frozen(freeze)), ..schedule },
        (CollectedBy::Month(month), Some(paid)) if month > paid => {
            Schedule { paid: Some(month), delay: Some(Delay::Frozen(freeze)), ..schedule }
        }
        _ => schedule,
    }
}
