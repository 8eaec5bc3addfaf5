//! The answer: headline, statement, incentives, tiers and payments, in exact figures.

mod basis;
mod changes;
mod data;
pub mod headline;
pub mod incentive;
mod payouts;
pub mod reason;
mod rules;

pub(crate) use basis::basis;
pub use data::{
    Answer, BasisShare, GateReport, Headline, IncentiveReport, Line, NextBand, Payout, PayoutState, RateUsed,
    RulesPrinted, TermsChange, TierMonth,
};

use rust_decimal::Decimal;

use crate::citation::quoted;
use crate::exchange::{self, Exchange, Used};
use crate::formula::{Node, Provenance};
use crate::model::ModelView;
use crate::money::Amount;
use headline::HeadlineLines;
use incentive::Read;

/// The answer, of the figures that the formulas make.
pub(crate) fn answer(model: &ModelView<'_>, sourced: &Provenance) -> Answer {
    let values = sourced.values();
    let value = |node: Node| Amount::exactly(sourced.value(node));
    let lines = model.built.lines.iter().map(|line| Line {
        id: line.id.to_string(),
        parent: line.parent.as_ref().map(ToString::to_string),
        title: line.title.clone(),
        term: line.term.clone(),
        role: line.role,
        section: line.section,
        waterfall: line.waterfall,
        balance: line.balance,
        basis: line.months.iter().filter_map(|&month| sourced.basis(month)).max(),
        amounts: line.months.iter().map(|&month| value(month)).collect(),
        total: value(line.total),
    });
    let ledger = &model.built.from.ledger;
    let read = Read { terms: model.terms, graph: &model.built.graph, values, ledger };
    let reports = model.built.settlement.incentives.iter().map(|settled| incentive::report(settled, &read));
    Answer {
        currency: model.built.currency.clone(),
        programme_currency: model.terms.programme.currency.clone(),
        rates: model.built.settlement.rates.iter().map(|(_, used)| rate_used(used)).collect(),
        months: (0..ledger.months).map(|index| ledger.month(index)).collect(),
        headline: HeadlineLines::new(&model.built, model.capital()).figures(values, ledger),
        lines: lines.collect(),
        basis: basis(model, sourced),
        rules: rules::rules(model),
        incentives: incentive::joined(reports),
        tiers: tiers(model, values),
        changes: changes::changes(model.terms, &model.built.from.partner),
        payouts: payouts::payouts(model, values),
        steps: u32::try_from(model.built.graph.ops().len()).unwrap_or(u32::MAX),
    }
}

/// The tier held in each month.
fn tiers(model: &ModelView<'_>, values: &[Decimal]) -> Vec<TierMonth> {
    let months = model.built.settlement.tiers.iter().enumerate();
    months
        .filter_map(|(index, shares)| {
            let held = shares.iter().find(|share| values[share.flag.index()] >= Decimal::ONE)?;
            let tier = model.terms.programme.tier.get(held.tier?)?;
            Some(TierMonth { month: model.built.from.ledger.month(index), tier: tier.id.clone() })
        })
        .collect()
}

/// The rate that the table which ships gives between two currencies; `None` when it lacks one, or when they are one.
#[must_use]
pub fn exchange(from: &str, to: &str) -> Option<RateUsed> {
    let conversion = exchange::conversion(Some(from), &[], to).ok().flatten()?;
    conversion.rates.first().map(rate_used)
}

fn rate_used(used: &Used) -> RateUsed {
    let Exchange { purpose, from, to, rate, date } = used.exchange.clone();
    RateUsed { purpose, from, to, rate, date, cited: quoted(used) }
}
