//! Settlement: terms and sales in, formulas for every figure out.
//!
//! Read in the order money takes: [`price`] and [`discount`] what a sale costs, [`bill`] the total of a month's sales, [`measure`] what is counted,
//! [`gate`] what must be reached, [`reward`], [`claim`] and [`scale`] base × rate, [`limit`] caps and floors, [`stack`]
//! several incentives together, [`clawback`] what is taken back, [`payout`] when and in which form the rest arrives,
//! [`tier`] how levels move.

mod accrual;
mod bill;
mod claim;
mod clawback;
mod customers;
mod demand;
mod discount;
mod due;
mod exchange;
mod filter;
mod gate;
mod incentive;
mod index;
mod limit;
mod measure;
mod minimum;
mod pairs;
mod payout;
mod price;
mod quota;
mod reward;
mod scale;
mod schedule;
mod settlement;
mod stack;
mod succession;
mod tier;

use std::rc::Rc;

use rust_decimal::Decimal;
use rustc_hash::FxHashMap;

use crate::date::Month;
use crate::exchange::Used;
use crate::formula::{Clause, Graph, Label, Node, Unit};
use crate::ledger::Ledger;
use crate::money::Rounding;
use crate::phrase::Phrase;
use crate::policy::edition::Edition;
use crate::policy::schema::{BasisKind, Credential, Quantity};
use crate::policy::terms::Terms;

use pairs::Pairs;
pub use price::Priced;
pub use settlement::{
    Bill, Delay, GateSeen, Partner, Payment, Reading, Review, Settled, Settlement, TableKind, TableRef, TierShare,
    Trade,
};

/// For each profile of the ledger, the row of a table that it falls in.
type RowOf = Rc<[Option<usize>]>;

/// Writes the formulas of one settlement.
struct Settler<'a, 'g> {
    graph: &'g mut Graph,
    terms: &'a Terms<'a>,
    ledger: &'a Ledger,
    partner: &'a Partner,
    clauses: Vec<TableRef<'a>>,
    /// Rounding of amounts of the plan.
    cents: Rounding,
    /// First month of the ledger, history included.
    earliest: Month,
    /// Postings of each month from `earliest` on.
    by_month: Vec<core::ops::Range<usize>>,
    index: index::Index,
    priced: Vec<Priced>,
    /// Tiers of each month from `earliest` on, as far as they are known.
    tiers: Vec<Vec<TierShare>>,
    /// For each tier that is kept for a time, the months from which it could be held because a review found its
    /// demands met, with a flag for each.
    reached: Pairs<usize, Vec<(Month, Node)>>,
    reviews: Vec<Review>,
    /// Distinct sets of profiles that measures read.
    masks: Vec<Vec<bool>>,
    /// The set each filter of a table lets through, by where the filter stands in the terms.
    filters: FxHashMap<(usize, filter::ClassRule), usize>,
    /// The row of each profile, by where the rows of a table stand in the terms, and tier.
    rows: FxHashMap<(usize, Option<usize>), RowOf>,
    sums: FxHashMap<(Quantity, usize, Month, Scope), Node>,
    running: FxHashMap<(Quantity, usize, Month, Scope), Node>,
    /// Price a customer has paid for a family in a year, before rounding.
    running_prices: FxHashMap<(u32, Option<usize>, Month), Node>,
    credentials: Pairs<&'a str, Node>,
    rates: FxHashMap<(u16, usize), Node>,
    scales: FxHashMap<(u16, usize), u32>,
    /// Exchange rates, in the order of their purposes, when sales and programme are of two currencies.
    exchange: Vec<(Node, Used)>,
    /// Share of the discount that resellers get.
    passes_on: Option<Node>,
    /// Number of like customers each group of the current settlement stands for, when several.
    represented: FxHashMap<Scope, Node>,
    /// Like customers met since a month, by filter, entry and that month: up to which month, and how many.
    customers_met: FxHashMap<(usize, u32, usize), (usize, Node)>,
}

/// Whose sales a measure takes together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Scope {
    /// All of the partner's.
    All,
    /// One customer's.
    Customer(u32),
    /// One posting.
    Posting(u32),
}

/// Settles `ledger` under `terms`, writing into `graph`.
pub fn settle<'a>(
    terms: &'a Terms<'a>,
    ledger: &'a Ledger,
    partner: &'a Partner,
    graph: &mut Graph,
) -> Settlement {
    let mut settler = Settler::new(terms, ledger, partner, graph);
    settler.price_by_month();
    let trade = settler.trade();
    let incentives = settler.incentives();
    let demanded = settler.demanded();
    let skipped = usize::try_from(ledger.first().since(settler.earliest)).unwrap_or(0);
    let tiers = settler.tiers.split_off(skipped);
    Settlement { trade, incentives, tiers, rates: settler.exchange, reviews: settler.reviews, demanded }
}

impl<'a, 'g> Settler<'a, 'g> {
    fn new(terms: &'a Terms<'a>, ledger: &'a Ledger, partner: &'a Partner, graph: &'g mut Graph) -> Self {
        let first = ledger.first();
        let earliest = ledger.postings.first().map_or(first, |posting| posting.month.min(first));
        let months = usize::try_from(ledger.last().since(earliest) + 1).unwrap_or(0);
        let mut by_month = Vec::with_capacity(months);
        let mut at = 0;
        for offset in 0..months {
            let month = earliest.plus(i32::try_from(offset).unwrap_or(i32::MAX));
            let from = at;
            while at < ledger.postings.len() && ledger.postings[at].month == month {
                at += 1;
            }
            by_month.push(from..at);
        }
        let index = index::Index::new(ledger, earliest, &by_month);
        let exchange = exchange::rates(partner, graph);
        let passes_on = partner.passes_on.map(|share| {
            let node = graph.input(share.value(), Unit::Rate);
            graph.label(node, Label { what: Phrase::PassThroughDiscount as u16, about: 0, clause: None });
            node
        });
        Self {
            graph,
            terms,
            ledger,
            partner,
            clauses: clauses(terms),
            cents: partner.cents(terms.programme),
            earliest,
            by_month,
            index,
            priced: Vec::with_capacity(ledger.postings.len()),
            tiers: Vec::with_capacity(months),
            reached: Pairs::default(),
            reviews: Vec::new(),
            masks: Vec::new(),
            filters: FxHashMap::default(),
            rows: FxHashMap::default(),
            sums: FxHashMap::default(),
            running: FxHashMap::default(),
            running_prices: FxHashMap::default(),
            credentials: Pairs::default(),
            rates: FxHashMap::default(),
            scales: FxHashMap::default(),
            exchange,
            passes_on,
            represented: FxHashMap::default(),
            customers_met: FxHashMap::default(),
        }
    }

    /// The clause of an edition of a table.
    fn clause(&self, kind: TableKind, table: &dyn Edition) -> Clause {
        self.clause_at(|known| known.is(kind, table.name(), table.effective()))
    }

    /// The clause of the cost of a credential.
    fn cost_clause(&self, credential: &Credential) -> Clause {
        self.clause_at(|known| known.kind == TableKind::Credential && known.id == credential.id)
    }

    fn clause_at(&self, is: impl FnMut(&TableRef<'a>) -> bool) -> Clause {
        let at = self.clauses.iter().position(is);
        Clause(at.and_then(|at| u16::try_from(at).ok()).unwrap_or(0))
    }

    fn kind(&self, clause: Clause) -> BasisKind {
        self.clauses[clause.0 as usize].basis.kind()
    }

    /// A figure of a table.
    fn table_constant(&mut self, value: Decimal, unit: Unit, clause: Clause) -> Node {
        let basis = self.kind(clause);
        self.graph.constant(value, unit, basis, clause)
    }

    /// A table's rounding, for amounts of the plan.
    fn plan_rounding(&self, rounding: Rounding) -> Rounding {
        self.partner.of_plan(rounding)
    }

    fn label(&mut self, node: Node, phrase: Phrase, about: u32, clause: Option<Clause>) {
        self.graph.label(node, Label { what: phrase as u16, about, clause });
    }

    fn offset(&self, month: Month) -> Option<usize> {
        usize::try_from(month.since(self.earliest)).ok().filter(|&offset| offset < self.by_month.len())
    }
}

/// Every table in force, in a fixed order: the clauses figures point to.
#[must_use]
pub fn clauses<'a>(terms: &Terms<'a>) -> Vec<TableRef<'a>> {
    let mut clauses = Vec::new();
    let mut add = |kind, id, title, basis, effective| clauses.push(TableRef { kind, id, title, basis, effective });
    for table in &terms.prices {
        add(TableKind::Table, table.id.as_str(), table.title.as_str(), &table.basis, table.effective);
    }
    for table in &terms.discounts {
        add(TableKind::Table, &table.id, &table.title, &table.basis, table.effective);
    }
    for table in &terms.customer_discounts {
        add(TableKind::Table, &table.id, &table.title, &table.basis, table.effective);
    }
    for table in terms.incentives.iter().chain(&terms.charges) {
        add(TableKind::Table, &table.id, &table.title, &table.basis, table.effective);
    }
    for rule in &terms.tier_rules {
        let tier = terms.programme.tier.iter().find(|tier| tier.id == rule.tier);
        add(
            TableKind::TierRule,
            &rule.tier,
            tier.map_or(&rule.tier, |tier| &tier.title),
            &rule.basis,
            rule.effective,
        );
    }
    for credential in &terms.programme.credential {
        if let Some(basis) = credential.basis.as_ref().filter(|_| credential.cost.is_some()) {
            add(TableKind::Credential, &credential.id, &credential.title, basis, terms.day);
        }
    }
    clauses
}
