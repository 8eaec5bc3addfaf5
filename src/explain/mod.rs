//! The working of a figure: its part of the formula graph, step by step, down to the clause.

mod figure;
mod headline;
mod how;
mod title;

pub use figure::Figure;
pub(crate) use figure::working;
pub use how::{How, RoundedTo, Slice, exchange_title, exchanged};
pub use title::{CalendarMonth, Operation, SaleFigure, StepSubject, StepTitle};

use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::answer::incentive::what_is_measured;
use crate::citation::{Cited, cited, quoted};
use crate::date::Month;
use crate::error::Error;
use crate::formula::{Graph, Label, Node, Op, Provenance, Unit};
use crate::ledger::Ledger;
use crate::message::Name;
use crate::money::Amount;
use crate::phrase::Phrase;
use crate::policy::schema::{BasisKind, Programme};
use crate::policy::terms::Terms;
use crate::settle::{Settlement, TableRef};
use crate::statement::StatementLine;

/// Named steps shown at once below the figure asked for; more are opened one by one.
const DEPTH: usize = 3;

/// Terms of a sum shown at once.
const BREADTH: usize = 60;

/// A step of a working and what it is made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Working {
    /// Its number: another working can start from it.
    pub node: u32,
    /// Identity.
    pub title: StepTitle,
    /// Its value.
    pub value: Amount,
    /// Unit.
    pub unit: Unit,
    /// ISO 4217 code, when it is money.
    pub currency: Option<String>,
    /// Origin of the figure.
    pub how: How,
    /// The softest basis it rests on; absent for the plan's own figures.
    pub basis: Option<BasisKind>,
    /// The table behind it.
    pub clause: Option<Cited>,
    /// Parts it is made of.
    pub parts: Vec<Working>,
    /// Whether there is more below than is shown.
    pub more: bool,
}

/// Everything a working is read from.
pub struct Explainer<'a, 's> {
    /// The programme, for sources.
    pub programme: &'a Programme,
    /// The formulas.
    pub graph: &'s Graph,
    /// Their exact values, with what they rest on.
    pub values: &'s Provenance,
    /// The terms in force.
    pub terms: &'s Terms<'a>,
    /// The tables that figures point to.
    pub clauses: &'s [TableRef<'a>],
    /// The settlement, for gates.
    pub settlement: &'s Settlement,
    /// The sales.
    pub ledger: &'s Ledger,
    /// Titles of statement lines, by the node of their month or total.
    pub titles: FxHashMap<Node, StepTitle>,
    /// ISO 4217 code of the sales.
    pub currency: &'s str,
    /// The steps that are sums of the programme's currency.
    pub foreign: Vec<bool>,
}

/// The steps of `graph` that are sums of the programme's currency, when it is not `currency`, the plan's: what tables
/// state, what meets a table, and all that follows until it is brought back.
#[must_use]
pub fn foreign(graph: &Graph, settlement: &Settlement, currency: &str) -> Vec<bool> {
    if settlement.rates.is_empty() {
        return Vec::new();
    }
    let rate = |node: Node| settlement.rates.iter().find(|(rate, _)| *rate == node).map(|(_, used)| used);
    let mut foreign: Vec<bool> = Vec::with_capacity(graph.ops().len());
    for node in (0..graph.ops().len()).filter_map(Node::at) {
        let by_rate = match graph.op(node) {
            Op::Mul(_, by) => rate(by).map(|used| used.exchange.from == currency),
            Op::Div(_, by) => rate(by).map(|used| used.exchange.from != currency),
            _ => None,
        };
        let stated = match graph.op(node) {
            Op::Constant(index) => graph.constants()[index as usize].clause.is_some(),
            Op::Scale(..) => true,
            _ => false,
        };
        let money = |node: Node| graph.unit(node) == Unit::Money;
        let passed_on = || graph.operands(node).iter().any(|it| money(*it) && foreign[it.index()]);
        foreign.push(money(node) && by_rate.unwrap_or_else(|| stated || passed_on()));
    }
    foreign
}

impl Explainer<'_, '_> {
    /// The working of `node`.
    ///
    /// # Errors
    /// When the answer has no such step.
    pub fn explain(&self, node: Node) -> Result<Working, Error> {
        if node.index() >= self.graph.ops().len() {
            return Err(Error::UnknownFigure(format!("{}", node.index())));
        }
        let labels: FxHashMap<Node, Label> = self.graph.labels().collect();
        Ok(self.step(node, DEPTH, &labels))
    }

    /// The currency of a step.
    pub(super) fn currency_of(&self, node: Node) -> &str {
        let foreign = self.foreign.get(node.index()).copied().unwrap_or(false);
        if foreign { &self.programme.currency } else { self.currency }
    }

    fn step(&self, node: Node, depth: usize, labels: &FxHashMap<Node, Label>) -> Working {
        let operands = self.operands(node, labels);
        let shown = if depth == 0 { 0 } else { operands.len().min(BREADTH) };
        let rate = self.settlement.rates.iter().find(|(rate, _)| *rate == node).map(|(_, used)| used);
        let clause = self.clause(node, labels).map(|table| cited(self.programme, table));
        let unit = self.graph.unit(node);
        Working {
            node: u32::try_from(node.index()).unwrap_or(u32::MAX),
            title: self.title(node, labels),
            value: Amount::exactly(self.values.value(node)),
            unit,
            currency: (unit == Unit::Money).then(|| self.currency_of(node).to_owned()),
            how: rate.map_or_else(|| self.how(node), |used| exchanged(&used.exchange)),
            basis: rate.map_or_else(|| self.values.basis(node), |used| Some(quoted(used).basis)),
            clause: rate.map(quoted).or(clause),
            parts: operands[..shown].iter().map(|&part| self.step(part, depth - 1, labels)).collect(),
            more: shown < operands.len(),
        }
    }

    /// Operands of a step: steps without a name of their own are looked through, as long as
    /// they only put named ones together.
    fn operands(&self, node: Node, labels: &FxHashMap<Node, Label>) -> Vec<Node> {
        let mut parts = Vec::new();
        for operand in self.graph.operands(node) {
            let named = labels.contains_key(&operand) || self.titles.contains_key(&operand);
            let value = self.values.value(operand);
            match self.graph.op(operand) {
                Op::Constant(_) if value.is_zero() => {}
                Op::Sum { .. } | Op::Round(..) if !named => parts.extend(self.operands(operand, labels)),
                _ => parts.push(operand),
            }
        }
        parts.dedup();
        parts
    }

    fn clause(&self, node: Node, labels: &FxHashMap<Node, Label>) -> Option<&TableRef<'_>> {
        let of_op = match self.graph.op(node) {
            Op::Constant(index) => self.graph.constants()[index as usize].clause,
            Op::Scale(_, table) => Some(self.graph.scales()[table as usize].clause),
            _ => None,
        };
        let clause = of_op.or_else(|| labels.get(&node).and_then(|label| label.clause))?;
        self.clauses.get(clause.0 as usize)
    }

    /// Title of a step.
    pub(super) fn title(&self, node: Node, labels: &FxHashMap<Node, Label>) -> StepTitle {
        if let Some(title) = self.titles.get(&node) {
            return title.clone();
        }
        labels.get(&node).and_then(|label| self.named(*label)).unwrap_or_else(|| self.unnamed(node))
    }

    fn named(&self, label: Label) -> Option<StepTitle> {
        use Phrase as P;
        let what = Phrase::of(label.what)?;
        let table = label.clause.and_then(|clause| self.clauses.get(clause.0 as usize));
        let about = |about: Vec<StepSubject>| StepTitle::About { what, about };
        let plain = || match table {
            Some(table) => StepTitle::InTable { what, table: table.name() },
            None => StepTitle::Of { what },
        };
        Some(match what {
            P::ListPrice | P::SettledPrice | P::ChargedPrice | P::GivenDiscount | P::UnitPrice => {
                about(self.sale(label.about))
            }
            P::BillList | P::VendorBill | P::CustomerBill | P::BillWithheld | P::BillTaxes | P::BillPassed => {
                about(self.customer_month(label.about))
            }
            P::Discount => table.map_or_else(plain, |table| StepTitle::Table { table: table.name() }),
            P::MonthTotal | P::StretchTotal | P::Growth | P::Ratio | P::Baseline => {
                let month = Month::of(2000, 1).plus(i32::try_from(label.about).unwrap_or(0));
                about(vec![StepSubject::Month { month: month.into() }])
            }
            P::Threshold | P::Gate => {
                let gates = table.and_then(|table| {
                    let settled = self.settlement.incentives.iter().map(|settled| settled.table(self.terms));
                    settled.into_iter().find(|it| it.id == table.id)
                });
                let gate = gates.and_then(|table| table.gates.get(label.about as usize));
                match gate {
                    Some(gate) => about(vec![StepSubject::Measured { what: what_is_measured(&gate.measure) }]),
                    None => StepTitle::Of { what },
                }
            }
            P::Credential | P::CredentialMissing => match self.programme.credential.get(label.about as usize) {
                Some(held) => about(vec![StepSubject::Named { name: Name::Credential(held.id.clone()) }]),
                None => StepTitle::Of { what },
            },
            P::TierHeld => match self.programme.tier.get(label.about as usize) {
                Some(tier) => about(vec![StepSubject::Named { name: Name::Tier(tier.id.clone()) }]),
                None => StepTitle::Of { what },
            },
            _ => plain(),
        })
    }

    /// Identity of a sale: its family, kind, customer and month.
    pub(super) fn sale(&self, index: u32) -> Vec<StepSubject> {
        let Some(posting) = self.ledger.postings.get(index as usize) else { return Vec::new() };
        let profile = &self.ledger.profiles[posting.profile as usize];
        let of = [Name::Family(profile.family.clone()), Name::Kind(profile.kind.clone())];
        let of = of.into_iter().filter(|name| !name.id().is_empty()).map(|name| StepSubject::Named { name });
        of.chain(self.customer_month(index)).collect()
    }

    /// The customer and the month of a sale.
    fn customer_month(&self, index: u32) -> Vec<StepSubject> {
        let Some(posting) = self.ledger.postings.get(index as usize) else { return Vec::new() };
        let customer = self.ledger.customers[posting.customer as usize].as_str();
        let customer = (!customer.is_empty()).then(|| StepSubject::Typed { name: customer.to_owned() });
        customer.into_iter().chain([StepSubject::Month { month: posting.month.into() }]).collect()
    }

    fn unnamed(&self, node: Node) -> StepTitle {
        let does = match self.graph.op(node) {
            Op::Constant(index) if self.graph.constants()[index as usize].clause.is_some() => Operation::Table,
            op => op.into(),
        };
        StepTitle::Unnamed { does }
    }
}

/// Titles of the steps that are lines of a statement.
#[must_use]
pub fn line_titles(lines: &[StatementLine], ledger: &Ledger) -> FxHashMap<Node, StepTitle> {
    let mut titles = FxHashMap::default();
    for line in lines {
        for (index, &month) in line.months.iter().enumerate() {
            let title = || StepTitle::LineMonth { line: line.title.clone(), month: ledger.month(index).into() };
            titles.entry(month).or_insert_with(title);
        }
        titles.entry(line.total).or_insert_with(|| StepTitle::Line { line: line.title.clone() });
    }
    titles
}
