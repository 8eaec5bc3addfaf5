//! Why an incentive paid, or did not, in figures and in a sentence.

use rust_decimal::Decimal;

use super::answer::{GateReport, IncentiveReport, NextBand, Unit};
use crate::date::Month;
use crate::formula::Graph;
use crate::ledger::Ledger;
use crate::money::{Amount, Rounding};
use crate::policy::schema::{Edges, Incentive, Measure, Quantity, Scale, Window};
use crate::policy::terms::Terms;
use crate::settle::{GateSeen, Settled};

/// Reports on `settled` from the exact values of the graph; `foreign` is the programme's currency when
/// it is not the plan's.
#[must_use]
pub fn report(
    settled: &Settled,
    terms: &Terms<'_>,
    graph: &Graph,
    values: &[Decimal],
    ledger: &Ledger,
    foreign: Option<&str>,
) -> IncentiveReport {
    let table = settled.table(terms);
    let earned: Decimal = settled.earned.iter().map(|node| values[node.index()]).sum();
    let clawed: Decimal = settled.clawed.iter().map(|node| values[node.index()]).sum();
    let arrived =
        settled.payments.iter().filter(|payment| payment.paid.is_some_and(|month| month <= ledger.last()));
    let arrived: Decimal = arrived.map(|payment| values[payment.amount.index()]).sum();
    let refunded: Decimal = settled.refunded.iter().map(|node| values[node.index()]).sum();
    let gates = gates(settled, table, graph, values, ledger);
    let next = next(settled, graph, values, ledger);
    let settles = table.settles.unwrap_or(table.per);
    let settled_in = |month| settles.around(month, terms.programme.fiscal_year_start).1;
    let open_until = Some(settled_in(ledger.last())).filter(|month| *month > ledger.last());
    let some_settled = settled_in(ledger.first()) <= ledger.last();
    let looked = Looked { gates: &gates, next: next.as_ref(), open_until, settled: some_settled };
    let sentence = sentence(settled, earned - clawed, &looked, values, foreign);
    IncentiveReport {
        id: table.id.clone(),
        title: table.title.clone(),
        term: table.term,
        charge: settled.charge,
        earned: Amount::exactly(earned - clawed),
        paid: Amount::exactly(arrived - refunded),
        basis: table.basis.kind(),
        gates,
        next,
        open_until,
        sentence,
    }
}

/// What an incentive's settlements saw.
struct Looked<'r> {
    gates: &'r [GateReport],
    next: Option<&'r NextBand>,
    open_until: Option<Month>,
    /// Whether there was one in the months asked for.
    settled: bool,
}

/// Each gate at the last settlement that missed it, or else at the last one.
fn gates(
    settled: &Settled,
    table: &Incentive,
    graph: &Graph,
    values: &[Decimal],
    ledger: &Ledger,
) -> Vec<GateReport> {
    let holds = |seen: &GateSeen| values[seen.holds.index()] >= Decimal::ONE;
    let tranches = table.tranches.iter().map(|tranche| &tranche.gate);
    let of = table.gates.iter().chain(tranches);
    of.enumerate()
        .filter_map(|(index, gate)| {
            let looks: Vec<&GateSeen> = settled.gates.iter().filter(|seen| seen.gate == index).collect();
            let shown = looks.iter().rev().find(|seen| !holds(seen)).or(looks.last())?;
            Some(GateReport {
                label: measured(&gate.measure),
                month: ledger.month(shown.month),
                reached: Amount::exactly(values[shown.reached.index()]),
                needed: Amount::exactly(values[shown.needed.index()]),
                unit: graph.unit(shown.needed).into(),
                at_least: shown.at_least,
                met: holds(shown),
                met_times: u32::try_from(looks.iter().filter(|seen| holds(seen)).count()).unwrap_or(u32::MAX),
                looked_at: u32::try_from(looks.len()).unwrap_or(u32::MAX),
            })
        })
        .collect()
}

/// The next band above what was read at the last settlement.
fn next(settled: &Settled, graph: &Graph, values: &[Decimal], ledger: &Ledger) -> Option<NextBand> {
    let last = settled.readings.iter().map(|reading| reading.month).max()?;
    let mut read = settled.readings.iter().filter(|reading| reading.month == last).peekable();
    let first = *read.peek()?;
    let reading = read.find(|reading| values[reading.holds.index()] >= Decimal::ONE).unwrap_or(first);
    let table = &graph.scales()[reading.table as usize];
    if table.method == Scale::FreeGoods {
        return None;
    }
    let reached = values[reading.reading.index()];
    let band = table.bands.iter().find(|band| match table.edges {
        Edges::From => band.from > reached,
        Edges::UpTo => band.from >= reached && !band.from.is_zero(),
    })?;
    Some(NextBand {
        month: ledger.month(reading.month),
        reached: Amount::exactly(reached),
        needed: Amount::exactly(band.from),
        unit: graph.unit(reading.reading).into(),
        rate: band.value.normalize().to_string(),
    })
}

/// What a measure reads, in words.
#[must_use]
pub fn measured(measure: &Measure) -> String {
    let what = match measure.of {
        Quantity::List => "sales at list price",
        Quantity::Settled => "purchases after discount",
        Quantity::Billed => "billed purchases",
        Quantity::Charged => "what customers are charged",
        Quantity::Paid => "what customers pay in money",
        Quantity::Proceeds => "what customers are charged, less what is withheld",
        Quantity::AboveFloor => "price above the floor",
        Quantity::Purchase => "cost of goods sold",
        Quantity::Units => "units",
        Quantity::Customers => "customers",
        Quantity::NewCustomers => "new customers",
        Quantity::Transactions => "sales made",
        Quantity::Credential => measure.credential.as_deref().unwrap_or("credential"),
    };
    let mut words = what.replace('-', " ");
    if !measure.sales.families.is_empty() {
        words = format!("{words} of {}", measure.sales.families.join(", ").replace('-', " "));
    }
    if measure.growth_over.is_some() {
        words = format!("growth of {words}");
    }
    if let Some(whole) = &measure.share_of {
        words = format!("share of {words} in {}", measured(whole));
    }
    let over = match measure.over {
        None => "",
        Some(Window::Month) => " in the month",
        Some(Window::Quarter) => " in the quarter",
        Some(Window::Half) => " in the half-year",
        Some(Window::Year) => " in the year",
        Some(Window::Lifetime) => " so far",
        Some(Window::TrailingYear) => " in twelve months",
        Some(Window::PreviousMonth) => " in the month before",
        Some(Window::PreviousQuarter) => " in the quarter before",
        Some(Window::PreviousYear) => " in the year before",
    };
    words + over
}

fn sentence(
    settled: &Settled,
    earned: Decimal,
    looked: &Looked<'_>,
    values: &[Decimal],
    foreign: Option<&str>,
) -> String {
    let figure = |amount: Amount, unit: Unit| match foreign.filter(|_| unit == Unit::Money) {
        Some(currency) => {
            format!("{currency} {}", Rounding::to_minor_unit(currency).apply(amount.value()).normalize())
        }
        None => amount.value().normalize().to_string(),
    };
    let missed: Vec<&GateReport> = looked.gates.iter().filter(|gate| !gate.met).collect();
    if settled.charge {
        return if earned.is_zero() {
            "nothing is charged".to_owned()
        } else {
            "charged on every sale it names".to_owned()
        };
    }
    let later =
        looked.open_until.map_or_else(String::new, |month| format!("; what follows is settled in {month}"));
    if earned.is_zero() {
        if let Some(gate) = missed.first() {
            let bound = if gate.at_least { "at least" } else { "less than" };
            return format!(
                "pays nothing: {} came to {} in {}, and {bound} {} is needed{later}",
                gate.label,
                figure(gate.reached, gate.unit),
                gate.month,
                figure(gate.needed, gate.unit)
            );
        }
        if let Some(next) = looked.next.filter(|next| next.reached < next.needed) {
            return format!(
                "pays nothing: the lowest paying band starts at {}, and {} was reached in {}{later}",
                figure(next.needed, next.unit),
                figure(next.reached, next.unit),
                next.month
            );
        }
        if let Some(month) = looked.open_until.filter(|_| !looked.settled) {
            return format!("pays nothing yet: it is settled in {month}, after the months asked for");
        }
        return format!("pays nothing: none of these sales is of a kind it pays on{later}");
    }
    let paying = settled.earned.iter().filter(|node| !values[node.index()].is_zero()).count();
    match missed.first() {
        Some(gate) => {
            format!("pays in {paying} months; {} is missed in others, last in {}{later}", gate.label, gate.month)
        }
        None => format!("pays in {paying} {}{later}", if paying == 1 { "month" } else { "months" }),
    }
}
