//! Every cent that is earned goes one way, once: it is paid, still to be paid, lost or taken back.

use partner_calculator::report::answer::Answer;
use rust_decimal::Decimal;
use serde_json::json;

use super::law::{HOLDS, SILENT, holds};
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
