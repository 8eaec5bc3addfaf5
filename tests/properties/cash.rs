//! Every cent that is earned goes one way, once: it is paid, still to be paid, lost or taken back.

use partner_calculator::answer::Answer;
use partner_calculator::date::Month;
use partner_calculator::settle::{Delay, Settled};
use rust_decimal::Decimal;
use serde_json::json;

use super::law::{HOLDS, SILENT, Verdict, holds};
use super::question::{Question, months};

/// The lines in which incentives arrive.
const ARRIVES: [&str; 6] =
    ["cash-incentives", "cash-credit", "cash-invoice-credit", "cash-coupons", "cash-co-op", "cash-mdf"];

fn total(answer: &Answer, id: &str) -> Decimal {
    months(answer, id).iter().sum()
}

/// Whether anything is sold at less than nothing, or an incentive of some month is below zero.
fn falls(question: &Question, answer: &Answer) -> bool {
    let refunds =
        question.sales().iter().any(|sale| sale["list"].as_str().is_some_and(|list| list.starts_with('-')));
    let tables = answer.incentives.iter().map(|it| it.id.as_str());
    refunds || tables.flat_map(|id| months(answer, id)).any(|earned| earned < Decimal::ZERO)
}

#[test]
fn what_is_receivable_is_what_was_earned_less_what_came_and_went() {
    let law = |_: &Question, answer: &Answer| {
        let (earned, receivable) = (months(answer, "incentives"), months(answer, "receivable"));
        let flows: Vec<Vec<Decimal>> =
            ARRIVES.iter().chain(&["cash-clawback"]).map(|id| months(answer, id)).collect();
        let mut held = Decimal::ZERO;
        for (at, earned) in earned.iter().enumerate() {
            held += earned - flows.iter().map(|flow| flow[at]).sum::<Decimal>();
            if held != receivable[at] {
                return Err(format!("receivable in month {}: {} and not {held}", at + 1, receivable[at]));
            }
        }
        if answer.payouts.is_empty() { SILENT } else { HOLDS }
    };
    holds(400, Question::of_book, law);
    holds(200, Question::of_plan, law);
}

#[test]
fn nobody_owes_the_vendor_for_what_was_never_refunded() {
    let law = |question: &Question, answer: &Answer| {
        if falls(question, answer) || answer.payouts.is_empty() {
            return SILENT;
        }
        let below = |line: Vec<Decimal>| line.iter().position(|amount| *amount < Decimal::ZERO);
        if let Some(at) = below(months(answer, "receivable")) {
            return Err(format!("receivable in month {}: {}", at + 1, months(answer, "receivable")[at]));
        }
        for payout in &answer.payouts {
            if payout.amount.value() < Decimal::ZERO {
                return Err(format!("a payment of {} for {}", payout.amount, payout.earned));
            }
        }
        for id in ARRIVES {
            if let Some(at) = below(months(answer, id)) {
                return Err(format!("{id} in month {}: {}", at + 1, months(answer, id)[at]));
            }
        }
        HOLDS
    };
    holds(600, Question::of_book, law);
    holds(300, Question::of_plan, law);
}

#[test]
fn nothing_is_receivable_in_the_end() {
    // Four years after the last sale everything has been paid, lost or taken back: but for bills that stay unpaid, and
    // sums that never reach the least payout.
    let law = |question: &Question, answer: &Answer| {
        let waits = question.says("minimum")
            || question.says("guarantee")
            || question.0.to_string().contains("unpaid\":true");
        if waits || answer.payouts.is_empty() || question.sales().is_empty() {
            return SILENT;
        }
        let longer = question.with(|question| question["book"]["sales"]["months"] = json!(60));
        let Some(answer) = longer.answer() else { return SILENT };
        let lasting = longer
            .incentives()
            .iter()
            .any(|it| it["base"]["of"] == "credential" || it["base"]["where"].is_object());
        let last = months(&answer, "receivable").last().copied().unwrap_or_default();
        // What a credential earns, it earns to the last month.
        if lasting || last.is_zero() { HOLDS } else { Err(format!("{last} is receivable in the end")) }
    };
    holds(400, Question::of_book, law);
}

#[test]
fn taken_back_is_no_more_than_was_earned() {
    let law = |question: &Question, answer: &Answer| {
        if !question.says("clawback") || falls(question, answer) {
            return SILENT;
        }
        let tables = answer.incentives.iter().map(|it| it.id.as_str());
        let earned: Decimal = tables.map(|id| total(answer, id)).sum();
        let (taken, lost) = (total(answer, "clawback"), total(answer, "lost"));
        if taken > Decimal::ZERO || lost > Decimal::ZERO {
            return Err(format!("taken back {taken}, lost {lost}"));
        }
        // History's sales may be taken back too; what they earned is in no line.
        let history = question
            .sales()
            .iter()
            .any(|sale| sale["month"].as_str() < question.0["book"]["sales"]["start"].as_str());
        if !history && earned + taken + lost < Decimal::ZERO {
            return Err(format!("earned {earned}, taken back {taken}, lost {lost}"));
        }
        HOLDS
    };
    holds(800, Question::of_book, law);
    holds(300, Question::of_plan, law);
}

/// Money of one incentive by the end of some months, each figure from the list that keeps it.
#[derive(Debug, PartialEq)]
struct Account {
    /// Earned in each month.
    earned: Vec<Decimal>,
    /// Taken back in each month.
    taken: Vec<Decimal>,
    /// Of it, what left in cash in each month.
    refunded: Vec<Decimal>,
    /// Payments that arrived in each month.
    arrived: Vec<Decimal>,
    /// Payments claimed too late.
    lost: Decimal,
    /// Payments of a later month or of none in sight, and what is carried forward.
    pending: Decimal,
    /// Cancelled of payments of history, which no month asked for had earned.
    of_history: Decimal,
}

impl Account {
    fn of(one: &Settled, exact: &[Decimal], months: &[Month]) -> Self {
        let each = |nodes: &[partner_calculator::formula::Node]| -> Vec<Decimal> {
            nodes.iter().map(|node| exact[node.index()]).collect()
        };
        let mut account = Self {
            earned: each(&one.earned),
            taken: each(&one.clawed),
            refunded: each(&one.refunded),
            arrived: vec![Decimal::ZERO; months.len()],
            lost: Decimal::ZERO,
            pending: exact[one.carried.index()],
            of_history: exact[one.cancelled_of_history.index()],
        };
        for payment in &one.payments {
            let amount = exact[payment.amount.index()];
            let month = payment.paid.and_then(|paid| months.iter().position(|month| *month == paid));
            match month {
                _ if payment.delay == Some(Delay::Expired) => account.lost += amount,
                Some(month) => account.arrived[month] += amount,
                None => account.pending += amount,
            }
        }
        account
    }

    /// Everything earned is paid, pending, lost or taken back; what was cancelled of history's payments was taken back of
    /// what history earned.
    fn adds_up(&self) -> Result<(), String> {
        let sum = |months: &[Decimal]| months.iter().sum::<Decimal>();
        let paid = sum(&self.arrived) - sum(&self.refunded);
        let went = paid + self.pending + self.lost + sum(&self.taken) - self.of_history;
        if sum(&self.earned) == went { Ok(()) } else { Err(format!("earned and {went} accounted for: {self:?}")) }
    }

    /// The months of a shorter account are those of this one.
    fn goes_on(&self, shorter: &Self) -> Result<(), String> {
        let lists = [
            ("earned", &self.earned, &shorter.earned),
            ("taken back", &self.taken, &shorter.taken),
            ("refunded", &self.refunded, &shorter.refunded),
            ("arrived", &self.arrived, &shorter.arrived),
        ];
        for (name, whole, part) in lists {
            if whole[..part.len()] != part[..] {
                return Err(format!("{name}: {part:?} and in more months {whole:?}"));
            }
        }
        Ok(())
    }
}

/// The accounts of a question's incentives, by name; nothing where it is refused.
fn accounts(question: &Question, months: &[Month]) -> Option<Vec<(String, Account)>> {
    let formulas = question.formulas()?;
    let exact = formulas.exact();
    let settled = formulas.settled.iter().map(|(id, one)| (id.clone(), Account::of(one, &exact, months)));
    Some(settled.collect())
}

#[test]
fn every_incentive_is_accounted_for_in_every_month() {
    let law = |question: &Question, answer: &Answer| -> Verdict {
        let Some(whole) = accounts(question, &answer.months) else { return SILENT };
        for (id, account) in &whole {
            account.adds_up().map_err(|wrong| format!("{id}: {wrong}"))?;
            let reported = answer.incentives.iter().find(|one| one.id == *id).expect("it is reported on");
            let kept = account.earned.iter().sum::<Decimal>() - account.taken.iter().sum::<Decimal>();
            let paid = account.arrived.iter().sum::<Decimal>() - account.refunded.iter().sum::<Decimal>();
            if (reported.earned.value(), reported.paid.value()) != (kept, paid) {
                return Err(format!("{id} reports {reported:?} of {account:?}"));
            }
        }
        // As if each month were the last one asked for; a relation may be told of by a later sale alone.
        let told_later = question.sales().iter().any(|sale| sale.get("since").is_some());
        for months in (1..answer.months.len()).filter(|_| !told_later) {
            let shorter = question.in_months(&answer.months[..months]);
            let Some(part) = accounts(&shorter, &answer.months[..months]) else { continue };
            // Months to come may bring a tier whose tables are not there yet.
            for (id, part) in &part {
                let (_, whole) = whole.iter().find(|(other, _)| other == id).expect("it is still there");
                let wrong = part.adds_up().and_then(|()| whole.goes_on(part));
                wrong.map_err(|wrong| format!("{id} after {months} months: {wrong}"))?;
            }
        }
        if whole.is_empty() { SILENT } else { HOLDS }
    };
    holds(300, Question::of_book, law);
    holds(150, Question::of_plan, law);
}
