//! Settlement: terms and sales in, formulas for every figure out.
//!
//! Read in the order money takes: [`price`] what the vendor bills, [`measure`] what is counted,
//! [`gate`] what must be reached, [`reward`] base × scale, [`limit`] caps and floors, [`stack`]
//! several incentives together, [`payout`] when and in which form it arrives, [`tier`] how levels move.

mod account;
mod clawback;
mod discount;
mod filter;
mod gate;
mod incentive;
mod index;
mod limit;
mod measure;
mod payout;
mod price;
mod reward;
mod scale;
mod schedule;
mod stack;
mod tier;

use std::collections::HashMap;

use rust_decimal::Decimal;

use crate::date::{Day, Month};
use crate::formula::{Clause, Graph, Label, Node, Unit};
use crate::ledger::Ledger;
use crate::money::Amount;
use crate::phrase::Phrase;
use crate::policy::schema::{Basis, BasisKind, Form, Freeze, Id, Incentive, Quantity};
use crate::policy::terms::Terms;

pub use price::Priced;

/// The partner whose sales are settled.
#[derive(Clone, Debug)]
pub struct Partner {
    /// Role, a name in the programme.
    pub role: Id,
    /// Tier held at the start; empty when the role has none.
    pub tier: Id,
    /// Country, ISO alpha-2.
    pub country: String,
    /// Whether the tier moves by the programme's own rules.
    pub evolves: bool,
    /// Certificates, designations, points and targets held.
    pub credentials: Vec<(Id, Amount)>,
    /// Months the partner lets pass before it claims what it may.
    pub claims_after: u32,
}

/// A table in force, as a clause that figures point to.
#[derive(Clone, Debug)]
pub struct TableRef<'a> {
    /// Its name.
    pub id: &'a str,
    /// Its title.
    pub title: &'a str,
    /// What it rests on.
    pub basis: &'a Basis,
    /// First day in force.
    pub effective: Day,
}

/// Formulas for what was sold, month by month.
#[derive(Clone, Debug, Default)]
pub struct Trade {
    /// List price.
    pub list: Vec<Node>,
    /// What the vendor bills the partner.
    pub settled: Vec<Node>,
    /// What customers are charged.
    pub charged: Vec<Node>,
    /// List price of what customers pay with coupons: it moves no money.
    pub coupons: Vec<Node>,
    /// Withheld from a seller's price.
    pub withheld: Vec<Node>,
    /// A seller's own taxes on the sale.
    pub taxes: Vec<Node>,
    /// The vendor's bill for each posting, by its index in the ledger.
    pub bills: Vec<(usize, Node)>,
}

/// One incentive or charge, settled.
#[derive(Clone, Debug)]
pub struct Settled<'a> {
    /// The table.
    pub table: &'a Incentive,
    /// Whether the vendor keeps it.
    pub charge: bool,
    /// Earned in each month.
    pub earned: Vec<Node>,
    /// Taken back in each month, as a positive amount.
    pub clawed: Vec<Node>,
    /// Each look at a gate.
    pub gates: Vec<GateSeen>,
    /// What chose the band, at each settlement.
    pub readings: Vec<Reading>,
    /// Payments, one for each part of each settlement.
    pub payments: Vec<Payment>,
}

/// A gate at one settlement.
#[derive(Clone, Copy, Debug)]
pub struct GateSeen {
    /// Month of the settlement.
    pub month: usize,
    /// Its place among the table's gates.
    pub gate: usize,
    /// What was measured.
    pub reached: Node,
    /// What was needed.
    pub needed: Node,
    /// Whether reaching is enough, or staying below is asked.
    pub at_least: bool,
    /// One when it holds.
    pub holds: Node,
}

/// What a scale read at one settlement.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// Month of the settlement.
    pub month: usize,
    /// What was read.
    pub reading: Node,
    /// The graph's table.
    pub table: u32,
    /// The table's row.
    pub row: usize,
}

/// A part of an incentive on its way to the partner.
#[derive(Clone, Copy, Debug)]
pub struct Payment {
    /// Month in which it was earned.
    pub earned: usize,
    /// Day on which it is reconciled and confirmed.
    pub confirmed: Day,
    /// Month in which it arrives; `None` when nothing in sight releases it.
    pub paid: Option<Month>,
    /// In which form.
    pub form: Form,
    /// How much, without tax on top.
    pub amount: Node,
    /// How much with tax on top, where the vendor adds it.
    pub with_tax: Option<Node>,
    /// What held it up.
    pub delay: Option<Delay>,
}

/// Why a payment is late or lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delay {
    /// A freeze of the programme.
    Frozen(Freeze),
    /// Held for a time the programme names.
    Held,
    /// One of several instalments.
    Instalment,
    /// Smaller than the least the programme pays: carried forward.
    CarriedForward,
    /// Kept for claims until the half-year's threshold is known.
    HalfYear,
    /// Claimed too late: lost.
    Expired,
}

/// Everything settled, in formulas.
#[derive(Clone, Debug)]
pub struct Settlement<'a> {
    /// The tables that figures point to.
    pub clauses: Vec<TableRef<'a>>,
    /// What was sold.
    pub trade: Trade,
    /// Incentives, then charges.
    pub incentives: Vec<Settled<'a>>,
    /// For each settled month, the tiers the partner may have and a flag for each.
    pub tiers: Vec<Vec<TierShare>>,
}

/// A tier the partner has when its flag is one.
#[derive(Clone, Copy, Debug)]
pub struct TierShare {
    /// Place among the programme's tiers; `None` when the role has none.
    pub tier: Option<usize>,
    /// One when the partner has it.
    pub flag: Node,
}

/// Writes the formulas of one settlement.
struct Settler<'a, 'g> {
    graph: &'g mut Graph,
    terms: &'a Terms<'a>,
    ledger: &'a Ledger,
    partner: &'a Partner,
    clauses: Vec<TableRef<'a>>,
    /// First month of the ledger, history included.
    earliest: Month,
    /// Postings of each month from `earliest` on.
    by_month: Vec<core::ops::Range<usize>>,
    index: index::Index,
    priced: Vec<Priced>,
    /// Tiers of each month from `earliest` on, as far as they are known.
    tiers: Vec<Vec<TierShare>>,
    /// Distinct sets of profiles that measures read.
    masks: Vec<Vec<bool>>,
    /// The set each filter of a table lets through, by where the filter stands in the terms.
    filters: HashMap<(usize, filter::Counting, bool), usize>,
    sums: HashMap<(Quantity, usize, Month, Who), Node>,
    running: HashMap<(Quantity, usize, Month, Who), Node>,
    /// What a customer has paid for a family in a year, before rounding.
    running_prices: HashMap<(u32, Option<usize>, Month), Node>,
    credentials: HashMap<&'a str, Node>,
    rates: HashMap<(u16, usize), Node>,
    scales: HashMap<(u16, usize), u32>,
    /// How many like customers each group of the settlement at hand stands for, when it is several.
    like: HashMap<Who, Node>,
}

/// Whose sales a measure takes together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Who {
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
) -> Settlement<'a> {
    let mut settler = Settler::new(terms, ledger, partner, graph);
    settler.price_by_month();
    let trade = settler.trade();
    let incentives = settler.incentives();
    let skipped = usize::try_from(ledger.first().since(settler.earliest)).unwrap_or(0);
    Settlement { clauses: settler.clauses, trade, incentives, tiers: settler.tiers.split_off(skipped) }
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
        Self {
            graph,
            terms,
            ledger,
            partner,
            clauses: clauses(terms),
            earliest,
            by_month,
            index,
            priced: Vec::with_capacity(ledger.postings.len()),
            tiers: Vec::with_capacity(months),
            masks: Vec::new(),
            filters: HashMap::new(),
            sums: HashMap::new(),
            running: HashMap::new(),
            running_prices: HashMap::new(),
            credentials: HashMap::new(),
            rates: HashMap::new(),
            scales: HashMap::new(),
            like: HashMap::new(),
        }
    }

    /// The clause of the table named `id` of the given kind of table.
    fn clause(&self, basis: &Basis) -> Clause {
        let at = self.clauses.iter().position(|table| core::ptr::eq(table.basis, basis));
        Clause(at.and_then(|at| u16::try_from(at).ok()).unwrap_or(0))
    }

    fn kind(&self, clause: Clause) -> BasisKind {
        self.clauses[clause.0 as usize].basis.kind()
    }

    /// A figure of a table.
    fn stated(&mut self, value: Decimal, unit: Unit, clause: Clause) -> Node {
        let basis = self.kind(clause);
        self.graph.constant(value, unit, basis, clause)
    }

    fn label(&mut self, node: Node, phrase: Phrase, about: u32, clause: Option<Clause>) {
        self.graph.label(node, Label { what: phrase as u16, about, clause });
    }

    fn offset(&self, month: Month) -> Option<usize> {
        usize::try_from(month.since(self.earliest)).ok().filter(|&offset| offset < self.by_month.len())
    }
}

/// Every table in force, in a fixed order: the clauses figures point to.
fn clauses<'a>(terms: &Terms<'a>) -> Vec<TableRef<'a>> {
    let mut clauses = Vec::new();
    let mut add = |id, title, basis, effective| clauses.push(TableRef { id, title, basis, effective });
    for table in &terms.prices {
        add(table.id.as_str(), table.title.as_str(), &table.basis, table.effective);
    }
    for table in &terms.discounts {
        add(&table.id, &table.title, &table.basis, table.effective);
    }
    for table in &terms.customer_discounts {
        add(&table.id, &table.title, &table.basis, table.effective);
    }
    for table in terms.incentives.iter().chain(&terms.charges) {
        add(&table.id, &table.title, &table.basis, table.effective);
    }
    for rule in &terms.tier_rules {
        add(&rule.tier, "what the tier demands", &rule.basis, rule.effective);
    }
    clauses
}
