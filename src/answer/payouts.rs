//! Payments on their way: when each arrives, how far it has come, and by which rule.

use rust_decimal::Decimal;

use super::data::{Payout, PayoutState};
use super::reason::{Days, PayoutRule, TimetableStep};
use crate::model::ModelView;
use crate::money::Amount;
use crate::policy::schema::{self, Freeze};
use crate::settle::Delay;

/// Each payment that is due, paid or lost.
pub(super) fn payouts(model: &ModelView<'_>, values: &[Decimal]) -> Vec<Payout> {
    let last = model.built.from.ledger.last();
    let mut payouts = Vec::new();
    for settled in model.built.settlement.incentives.iter().filter(|settled| !settled.charge) {
        let table = settled.table(model.terms);
        for payment in &settled.payments {
            let amount = values[payment.amount.index()];
            let carried = amount.is_zero() && payment.own.is_some_and(|own| !values[own.index()].is_zero());
            if amount.is_zero() && !carried {
                continue;
            }
            let paid = payment.paid.filter(|_| !carried);
            let delay = if carried { Some(Delay::CarriedForward) } else { payment.delay };
            let arrived = paid.is_some_and(|month| month <= last);
            let state = match delay {
                Some(Delay::Expired) => PayoutState::Expired,
                _ if arrived => PayoutState::Paid,
                Some(Delay::Frozen(_)) => PayoutState::Frozen,
                _ if payment.confirmed <= last.last_day() => PayoutState::Confirmed,
                _ if model.built.from.ledger.month(payment.earned) == last => PayoutState::Estimated,
                _ => PayoutState::Draft,
            };
            payouts.push(Payout {
                incentive: table.id.clone(),
                earned: model.built.from.ledger.month(payment.earned),
                confirmed: payment.confirmed,
                paid,
                state,
                form: payment.form,
                amount: Amount::exactly(amount),
                with_tax: payment.with_tax.map(|node| Amount::exactly(values[node.index()])),
                reason: delay.map(reason).or_else(|| timetable(&table.payout)),
            });
        }
    }
    payouts
}

const fn reason(delay: Delay) -> PayoutRule {
    match delay {
        Delay::Frozen(Freeze::StretchUnpaid) => PayoutRule::FrozenUnpaid,
        Delay::Frozen(Freeze::AnyOverdue) => PayoutRule::FrozenOverdue,
        Delay::Frozen(Freeze::UntilCollected) => PayoutRule::FrozenUncollected,
        Delay::Held => PayoutRule::Held,
        Delay::Instalment => PayoutRule::Instalment,
        Delay::CarriedForward => PayoutRule::CarriedForward,
        Delay::HalfYear => PayoutRule::HalfYear,
        Delay::Expired => PayoutRule::Expired,
    }
}

/// The programme's own timetable from the end of the period to the money; `None` when it pays at once.
fn timetable(payout: &schema::Payout) -> Option<PayoutRule> {
    let steps = [
        (payout.grace_days, TimetableStep::Grace),
        (payout.reconciled_after_working_days, TimetableStep::Reconcile),
        (payout.invoiced_after_working_days, TimetableStep::Invoice),
        (payout.paid_after_days, TimetableStep::Pay),
    ];
    let steps = steps.into_iter().filter(|(days, _)| *days > 0).map(|(days, what)| Days::Of { days, what });
    let steps: Vec<Days> = steps.collect();
    (!steps.is_empty()).then_some(PayoutRule::Timetable { steps })
}
