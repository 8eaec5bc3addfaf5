//! Reasons an incentive paid or did not, in figures and in a sentence.

use rust_decimal::Decimal;

use super::data::{GateReport, IncentiveReport, NextBand};
use super::reason::{Because, Counted, Measured, Over};
use crate::date::Month;
use crate::formula::{Graph, Node, Unit};
use crate::ledger::Ledger;
use crate::message::{Name, Shown, names};
use crate::money::{Amount, Rounding, RoundingMode};
use crate::policy::schema::{
    Edges, Gate, Incentive, Measure, Programme, Quantity, Scale, TierRule, Times, Window,
};
use crate::policy::terms::Terms;
use crate::settle::{GateSeen, Review, Settled};

/// Reports on `settled` from the exact values of the graph.
#[must_use]
pub fn report(settled: &Settled, read: &Read<'_>) -> IncentiveReport {
    let Read { terms, graph, values, ledger } = *read;
    let table = settled.table(terms);
    let earned: Decimal = settled.earned.iter().map(|node| values[node.index()]).sum();
    let clawed: Decimal = settled.clawed.iter().map(|node| values[node.index()]).sum();
    let arrived =
        settled.payments.iter().filter(|payment| payment.paid.is_some_and(|month| month <= ledger.last()));
    let arrived: Decimal = arrived.map(|payment| values[payment.amount.index()]).sum();
    let refunded: Decimal = settled.refunded.iter().map(|node| values[node.index()]).sum();
    let gates = gates(settled, table, read);
    let next = next(settled, graph, values, ledger);
    let settles = table.settles.unwrap_or(table.per);
    let settled_in = |month| settles.around(month, terms.programme.fiscal_year_start).1;
    let open_until = Some(settled_in(ledger.last())).filter(|month| *month > ledger.last());
    let some_settled = settled_in(ledger.first()) <= ledger.last();
    let looked = Looked {
        gates: &gates,
        next: next.as_ref(),
        open_until,
        settled: some_settled,
        currency: &terms.programme.currency,
    };
    let because = because(settled, earned - clawed, &looked, values);
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
        because,
    }
}

/// Reports with those of several editions of a table as one: what all of them earned, and what the last one looked at.
#[must_use]
pub fn joined(reports: impl Iterator<Item = IncentiveReport>) -> Vec<IncentiveReport> {
    let mut joined: Vec<IncentiveReport> = Vec::new();
    for report in reports {
        let same = |known: &&mut IncentiveReport| known.id == report.id && known.charge == report.charge;
        let Some(known) = joined.iter_mut().find(same) else {
            joined.push(report);
            continue;
        };
        let together = |one: Amount, other: Amount| Amount::exactly(one.value() + other.value());
        let (earned, paid) = (together(known.earned, report.earned), together(known.paid, report.paid));
        let basis = known.basis.max(report.basis);
        *known = IncentiveReport { earned, paid, basis, ..report };
    }
    joined
}

/// Findings of an incentive's settlements.
struct Looked<'r> {
    gates: &'r [GateReport],
    next: Option<&'r NextBand>,
    open_until: Option<Month>,
    /// Whether there was one in the months asked for.
    settled: bool,
    /// ISO 4217 code of the programme's tables.
    currency: &'r str,
}

/// Each gate at the last settlement that missed it, or else at the last one.
fn gates(settled: &Settled, table: &Incentive, read: &Read<'_>) -> Vec<GateReport> {
    let holds = |seen: &GateSeen| read.values[seen.holds.index()] >= Decimal::ONE;
    let tranches = table.tranches.iter().map(|tranche| &tranche.gate);
    let of = table.gates.iter().chain(tranches);
    of.enumerate()
        .filter_map(|(index, gate)| {
            let looks: Vec<&GateSeen> = settled.gates.iter().filter(|seen| seen.gate == index).collect();
            let shown = looks.iter().rev().find(|seen| !holds(seen)).or(looks.last())?;
            Some(gate_report(gate, shown, &looks, read))
        })
        .collect()
}

/// Reader of the values that gates saw.
pub struct Read<'a> {
    /// The terms in force.
    pub terms: &'a Terms<'a>,
    /// The formulas.
    pub graph: &'a Graph,
    /// Their exact values.
    pub values: &'a [Decimal],
    /// The sales.
    pub ledger: &'a Ledger,
}

/// A gate in figures: what it saw at the look `shown`, and at how many of all `looks` it held.
#[must_use]
pub fn gate_report(gate: &Gate, shown: &GateSeen, looks: &[&GateSeen], read: &Read<'_>) -> GateReport {
    let holds = |seen: &GateSeen| read.values[seen.holds.index()] >= Decimal::ONE;
    GateReport {
        label: what_is_measured(&gate.measure),
        month: read.ledger.month(shown.month),
        reached: Amount::exactly(read.values[shown.reached.index()]),
        needed: Amount::exactly(read.values[shown.needed.index()]),
        unit: read.graph.unit(shown.needed),
        at_least: shown.at_least,
        met: holds(shown),
        met_times: u32::try_from(looks.iter().filter(|seen| holds(seen)).count()).unwrap_or(u32::MAX),
        looked_at: u32::try_from(looks.len()).unwrap_or(u32::MAX),
    }
}

/// Gates of a tier's rule, at the review that met them first or else came nearest.
#[must_use]
pub fn demands(rule: &TierRule, reviews: &[&Review], read: &Read<'_>) -> Vec<GateReport> {
    let value = |node: Node| read.values[node.index()];
    let short = |seen: &GateSeen| {
        let missing = value(seen.needed) - value(seen.reached);
        if seen.at_least { missing } else { -missing }
    };
    let of = rule.gates.iter().enumerate().filter_map(|(index, gate)| {
        let looks: Vec<&GateSeen> =
            reviews.iter().flat_map(|review| &review.gates).filter(|seen| seen.gate == index).collect();
        let met = looks.iter().find(|seen| value(seen.holds) >= Decimal::ONE);
        let nearest = met.or_else(|| looks.iter().min_by_key(|seen| short(seen)))?;
        Some(gate_report(gate, nearest, &looks, read))
    });
    of.collect()
}

/// The next band above what was read at the last settlement.
fn next(settled: &Settled, graph: &Graph, values: &[Decimal], ledger: &Ledger) -> Option<NextBand> {
    let last = settled.readings.iter().map(|reading| reading.month).max()?;
    let mut read = settled.readings.iter().filter(|reading| reading.month == last).peekable();
    let first = *read.peek()?;
    let reading = read.find(|reading| values[reading.holds.index()] >= Decimal::ONE).unwrap_or(first);
    let table = &graph.scales()[reading.table as usize];
    if matches!(table.method, Scale::FreeGoods | Scale::Steps) {
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
        unit: graph.unit(reading.reading),
        rate: band.value.normalize().to_string(),
        pays: band.pays,
    })
}

/// Describes a measure as a message.
#[must_use]
pub fn what_is_measured(measure: &Measure) -> Measured {
    let of = match measure.of {
        Quantity::List => Counted::List,
        Quantity::Settled => Counted::Settled,
        Quantity::Billed => Counted::Billed,
        Quantity::Charged => Counted::Charged,
        Quantity::Paid => Counted::Paid,
        Quantity::Proceeds => Counted::Proceeds,
        Quantity::AboveFloor => Counted::AboveFloor,
        Quantity::Purchase => Counted::Purchase,
        Quantity::Units => Counted::Units,
        Quantity::Customers => Counted::Customers,
        Quantity::NewCustomers => Counted::NewCustomers,
        Quantity::Transactions => Counted::Transactions,
        Quantity::Credential => Counted::Credential,
    };
    let over = match measure.over {
        None => Over::Own,
        Some(Window::Month) => Over::Month,
        Some(Window::Quarter) => Over::Quarter,
        Some(Window::Half) => Over::Half,
        Some(Window::Year) => Over::Year,
        Some(Window::Lifetime) => Over::Lifetime,
        Some(Window::TrailingQuarter) => Over::TrailingQuarter,
        Some(Window::TrailingHalf) => Over::TrailingHalf,
        Some(Window::TrailingYear) => Over::TrailingYear,
        Some(Window::WeakestMonth) => Over::WeakestMonth,
        Some(Window::PreviousMonth) => Over::PreviousMonth,
        Some(Window::PreviousQuarter) => Over::PreviousQuarter,
        Some(Window::PreviousYear) => Over::PreviousYear,
    };
    // The period is said once, of the whole.
    let inside = if measure.growth_over.is_some() || measure.share_of.is_some() { Over::Own } else { over };
    let mut what = match &measure.credential {
        Some(id) if measure.of == Quantity::Credential => {
            Measured::Held { credential: Name::Credential(id.clone()), over: inside }
        }
        _ if measure.sales.families.is_empty() => Measured::Of { of, over: inside },
        _ => Measured::OfFamilies { of, families: names(Name::Family, &measure.sales.families), over: inside },
    };
    if measure.growth_over.is_some() {
        let over = if measure.share_of.is_some() { Over::Own } else { over };
        what = Measured::Growth { what: Box::new(what), over };
    }
    if let Some(whole) = &measure.share_of {
        what = Measured::Share { what: Box::new(what), whole: Box::new(what_is_measured(whole)), over };
    }
    measure.plus.iter().fold(what, |what, times| Measured::Plus {
        what: Box::new(what),
        factor: Shown::number(times.factor.value()),
        other: Box::new(what_is_measured(&times.of)),
    })
}

/// Describes a measure in words, with the names it uses by their titles.
#[must_use]
pub fn measured(measure: &Measure, programme: &Programme) -> String {
    let credential = programme.credential.iter().find(|held| Some(&held.id) == measure.credential.as_ref());
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
        Quantity::Credential => credential.map_or("what is held", |held| held.title.as_str()),
    };
    let mut words = what.to_owned();
    if !measure.sales.families.is_empty() {
        let read = programme.family.iter().filter(|family| measure.sales.families.contains(&family.id));
        let titles: Vec<&str> = read.map(|family| family.title.as_str()).collect();
        words = format!("{words} of {}", titles.join(", "));
    }
    if measure.growth_over.is_some() {
        words = format!("growth of {words}");
    }
    if let Some(whole) = &measure.share_of {
        words = format!("share of {words} in {}", measured(whole, programme));
    }
    let over = match measure.over {
        None => "",
        Some(Window::Month) => " in the month",
        Some(Window::Quarter) => " in the quarter",
        Some(Window::Half) => " in the half-year",
        Some(Window::Year) => " in the year",
        Some(Window::Lifetime) => " so far",
        Some(Window::TrailingQuarter) => " in three months",
        Some(Window::TrailingHalf) => " in six months",
        Some(Window::TrailingYear) => " in twelve months",
        Some(Window::WeakestMonth) => " in the weakest month",
        Some(Window::PreviousMonth) => " in the month before",
        Some(Window::PreviousQuarter) => " in the quarter before",
        Some(Window::PreviousYear) => " in the year before",
    };
    measure.plus.iter().fold(words + over, |sum, Times { factor, of }| {
        format!("{sum} + {} × {}", factor.value().normalize(), measured(of, programme))
    })
}

/// A figure as a sentence has it: money to its minor unit, counts to two places, shares as per cent to two.
fn said(value: Decimal, unit: Unit, currency: &str) -> Shown {
    let two = Rounding { places: 2, mode: RoundingMode::HalfUp };
    match unit {
        Unit::Rate => Shown::rate(two.apply(value * Decimal::ONE_HUNDRED) / Decimal::ONE_HUNDRED),
        Unit::Money => Shown::money(Rounding::to_minor_unit(currency).apply(value), currency),
        Unit::Count | Unit::Flag => Shown::number(two.apply(value)),
    }
}

fn because(settled: &Settled, earned: Decimal, looked: &Looked<'_>, values: &[Decimal]) -> Vec<Because> {
    let returned = earned.is_zero() && settled.earned.iter().any(|node| !values[node.index()].is_zero());
    if settled.charge {
        return vec![match returned {
            true => Because::ChargeReturned,
            false if earned.is_zero() => Because::NothingCharged,
            false => Because::Charged,
        }];
    }
    let because = match returned {
        true => Because::TakenBack,
        false if earned.is_zero() => nothing(looked),
        false => paying(settled, looked, values),
    };
    let later = looked.open_until.filter(|_| !matches!(because, Because::NotSettledYet { .. }));
    let later = later.map(|month| Because::SettledLater { month: month.into() });
    core::iter::once(because).chain(later).collect()
}

/// Gives the reason an incentive pays nothing.
fn nothing(looked: &Looked<'_>) -> Because {
    let figure = |amount: Amount, unit: Unit| said(amount.value(), unit, looked.currency);
    if let Some(gate) = looked.gates.iter().find(|gate| !gate.met) {
        let (what, month) = (gate.label.clone(), gate.month.into());
        let (reached, needed) = (figure(gate.reached, gate.unit), figure(gate.needed, gate.unit));
        return if gate.at_least {
            Because::GateNotReached { what, reached, month, needed }
        } else {
            Because::GateExceeded { what, reached, month, needed }
        };
    }
    if let Some(next) = looked.next.filter(|next| next.reached < next.needed) {
        let (reached, needed) = (figure(next.reached, next.unit), figure(next.needed, next.unit));
        return Because::BelowBands { needed, reached, month: next.month.into() };
    }
    match looked.open_until {
        Some(month) if !looked.settled => Because::NotSettledYet { month: month.into() },
        _ => Because::NoSuchSales,
    }
}

/// In how many months an incentive pays, and what it missed in others.
fn paying(settled: &Settled, looked: &Looked<'_>, values: &[Decimal]) -> Because {
    let months = settled.earned.iter().filter(|node| !values[node.index()].is_zero()).count();
    match looked.gates.iter().find(|gate| !gate.met) {
        Some(gate) => Because::PaysSometimes { months, what: gate.label.clone(), month: gate.month.into() },
        None => Because::Pays { months },
    }
}
