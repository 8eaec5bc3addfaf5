//! Whether an answer is the one a case expects.

use std::collections::BTreeMap;

use partner_calculator::answer::{Answer, Line};
use partner_calculator::date::Month;
use partner_calculator::estimate::{self, Outcome};
use partner_calculator::money::{Amount, Rounding, RoundingMode};
use partner_calculator::request::Sale;
use partner_calculator::statement::{LineRole, Section};
use partner_calculator::words;
use rust_decimal::Decimal;

use super::expect::{Expect, Gate, Next, Payout};
use super::{Ready, laws};

/// Runs a case: what differs, each as `field: expected …, got …`; empty when it holds.
pub fn run(ready: &Ready) -> Vec<String> {
    match estimate::estimate(&ready.programme, &ready.request) {
        Err(error) => vec![format!("answer: expected figures, got {error}")],
        Ok(Outcome::Refused { problems }) => {
            let said = problems.iter().map(|it| words::problem(it, Some(&ready.programme)));
            said.map(|problem| format!("answer: expected figures, got {problem}")).collect()
        }
        Ok(Outcome::Answer(answer)) => {
            let mut differs = differences(&answer, &ready.case.expect, &ready.case.sale);
            differs.extend(refuted(ready, &answer));
            if differs.is_empty() {
                differs = laws::broken(ready, &answer);
            }
            differs
        }
    }
}

/// Differences of `answer` from what is expected.
pub fn differences(answer: &Answer, expect: &Expect, sales: &[Sale]) -> Vec<String> {
    let mut differs = Vec::new();
    let mut unlike = |field: String, expected: String, got: String| {
        if expected != got {
            differs.push(format!("{field}: expected {expected}, got {got}"));
        }
    };
    let shown = |value: Decimal| value.normalize().to_string();
    for (id, figure) in &expect.totals {
        let got = line(answer, id).map_or_else(|| no_line(answer, id), |line| shown(line.total.value()));
        unlike(id.clone(), shown(figure.value()), got);
    }
    for line in left_out(answer, expect) {
        unlike(line.id.clone(), "nothing".to_owned(), shown(line.total.value()));
    }
    for (month, lines) in &expect.months {
        let at = answer.months.iter().position(|known| known == month);
        for (id, figure) in lines {
            let amount = line(answer, id).zip(at).map(|(line, at)| line.amounts[at].value());
            let got = amount.map_or_else(|| no_line(answer, id), shown);
            unlike(format!("{id} in {month}"), shown(figure.value()), got);
        }
    }
    let units: Decimal = sales.iter().filter_map(|sale| sale.units).map(Amount::value).sum();
    for (id, figure) in &expect.for_each_unit {
        let rule = Rounding { places: figure.places(), mode: RoundingMode::HalfUp };
        let total = line(answer, id).map(|line| line.total.value());
        let got = total.and_then(|total| total.checked_div(units)).map(|each| shown(rule.apply(each)));
        let got = got.unwrap_or_else(|| "no line or no units".to_owned());
        unlike(format!("{id} for each unit"), shown(figure.value()), got);
    }
    if let Some(expected) = &expect.payouts {
        alike("payouts", expected, &payouts(answer, expected), &mut unlike);
    }
    if let Some(expected) = &expect.gates {
        alike("gates", expected, &gates(answer), &mut unlike);
    }
    for (id, expected) in &expect.next {
        let got = answer.incentives.iter().find(|one| one.id == *id).and_then(|one| one.next.as_ref());
        let words = |reached: Decimal, needed: Decimal, rate: Decimal| {
            format!("{} of {}, {}", shown(reached), shown(needed), shown(rate))
        };
        let got = got.map_or_else(
            || "none".to_owned(),
            |it| words(it.reached.value(), it.needed.value(), it.rate.parse().unwrap_or_default()),
        );
        let Next { reached, needed, rate } = expected;
        unlike(format!("next band of {id}"), words(reached.value(), needed.value(), rate.value()), got);
    }
    if !expect.basis.is_empty() {
        let resting = answer.basis.iter().filter(|share| !share.amount.value().is_zero());
        let got: BTreeMap<String, String> =
            resting.map(|share| (word(&share.kind), shown(share.amount.value()))).collect();
        let expected: BTreeMap<String, String> =
            expect.basis.iter().map(|(kind, figure)| (kind.clone(), shown(figure.value()))).collect();
        unlike("basis".to_owned(), format!("{expected:?}"), format!("{got:?}"));
    }
    if !expect.tiers.is_empty() {
        unlike("tiers".to_owned(), format!("{:?}", expect.tiers), format!("{:?}", tiers(answer)));
    }
    differs
}

fn line<'a>(answer: &'a Answer, id: &str) -> Option<&'a Line> {
    answer.lines.iter().find(|line| line.id == id)
}

fn no_line(answer: &Answer, id: &str) -> String {
    let ids: Vec<&str> = answer.lines.iter().map(|line| line.id.as_str()).collect();
    format!("no line \"{id}\" among {}", ids.join(", "))
}

/// Lines with a total that the case does not name. Cash may be left out, but only as a whole: a
/// case that names one line of it names them all.
fn left_out<'a>(answer: &'a Answer, expect: &Expect) -> impl Iterator<Item = &'a Line> {
    let named = |line: &Line| expect.totals.contains_key(&line.id);
    let cash = answer.lines.iter().any(|line| line.section == Section::Cash && named(line));
    let left: Vec<&Line> = answer
        .lines
        .iter()
        .filter(|line| (line.section == Section::Profit || cash) && !line.total.value().is_zero() && !named(line))
        .collect();
    left.into_iter()
}

/// Lists that must hold the same, in whatever order.
fn alike<T: Ord + Clone + std::fmt::Debug>(
    field: &str,
    expected: &[T],
    got: &[T],
    unlike: &mut impl FnMut(String, String, String),
) {
    let sorted = |list: &[T]| {
        let mut list = list.to_vec();
        list.sort();
        list
    };
    let (expected, got) = (sorted(expected), sorted(got));
    if expected != got {
        let only = |these: &[T], those: &[T]| {
            let only: Vec<String> =
                these.iter().filter(|it| !those.contains(it)).map(|it| format!("{it:?}")).collect();
            if only.is_empty() { "no more".to_owned() } else { only.join(" and ") }
        };
        unlike(field.to_owned(), only(&expected, &got), only(&got, &expected));
    }
}

/// The payments of an answer that move something.
fn payouts(answer: &Answer, expected: &[Payout]) -> Vec<Payout> {
    let (days, states) =
        (expected.iter().any(|it| it.confirmed.is_some()), expected.iter().any(|it| it.state.is_some()));
    let moving = answer.payouts.iter().filter(|payout| !payout.amount.value().is_zero());
    let payout = |payout: &partner_calculator::answer::Payout| Payout {
        incentive: payout.incentive.clone(),
        earned: payout.earned,
        paid: payout.paid,
        form: payout.form,
        amount: payout.amount,
        with_tax: payout.with_tax,
        confirmed: days.then_some(payout.confirmed),
        state: states.then(|| word(&payout.state)),
    };
    moving.map(payout).collect()
}

/// A choice by the name it has in JSON.
fn word(choice: &impl serde::Serialize) -> String {
    serde_json::to_string(choice).unwrap_or_default().trim_matches('"').to_owned()
}

fn gates(answer: &Answer) -> Vec<Gate> {
    let gates = answer.incentives.iter().flat_map(|one| one.gates.iter().map(move |gate| (one, gate)));
    gates
        .map(|(one, gate)| Gate {
            incentive: one.id.clone(),
            month: gate.month,
            reached: gate.reached,
            needed: gate.needed,
            met: gate.met,
        })
        .collect()
}

/// The tier held, by the month from which it is.
fn tiers(answer: &Answer) -> BTreeMap<Month, String> {
    let mut path: BTreeMap<Month, String> = BTreeMap::new();
    for held in &answer.tiers {
        if path.values().next_back() != Some(&held.tier) {
            path.insert(held.month, held.tier.clone());
        }
    }
    path
}

/// Compares with the figures a refuting case says the source prints: they must not be ours.
fn refuted(ready: &Ready, answer: &Answer) -> Vec<String> {
    let mut differs = Vec::new();
    for (id, printed) in &ready.case.printed {
        // Printed for each unit, where that is what the case expects of the line.
        let each = ready.case.expect.for_each_unit.get(id).map(super::expect::Figure::value);
        match (line(answer, id), Decimal::from_str_exact(printed)) {
            (Some(line), Ok(value)) if each.unwrap_or(line.total.value()) == value => {
                differs.push(format!("{id}: expected to refute {printed}, got the same"));
            }
            (Some(_), Ok(_)) => {}
            (None, _) => differs.push(format!("printed {id}: expected a line, got {}", no_line(answer, id))),
            (_, Err(_)) => differs.push(format!("printed {id}: expected a figure, got \"{printed}\"")),
        }
    }
    differs
}

/// Lines that head the statement are sums of others: parts must add up to them.
pub fn adds_up(answer: &Answer) -> Vec<String> {
    let months = answer.months.len();
    let mut differs = Vec::new();
    for line in &answer.lines {
        if line.amounts.len() != months {
            differs.push(format!("{}: expected {months} months, got {}", line.id, line.amounts.len()));
        }
        let sum: Decimal = line.amounts.iter().map(|amount| amount.value()).sum();
        let balance = line.section == Section::Cash && line.role != LineRole::Item && line.id != "net-cash";
        if !balance && sum != line.total.value() {
            differs.push(format!("{}: expected the total {sum} of its months, got {}", line.id, line.total));
        }
    }
    differs
}
