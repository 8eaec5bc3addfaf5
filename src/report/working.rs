//! The working of a figure: its part of the formula graph, in words, down to the clause.

use rust_decimal::Decimal;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::answer::Unit;
use super::headline::HeadlineFigure;
use super::incentive::measured;
use crate::currency::minor_units;
use crate::date::{Day, Month};
use crate::error::Error;
use crate::exchange::{Exchange, Quoted, TABLE, Used};
use crate::formula::{Graph, Label, Node, Op, Provenance};
use crate::ledger::Ledger;
use crate::money::{self, Amount};
use crate::phrase::Phrase;
use crate::policy::schema::{Basis, BasisKind, Edges, Programme, Scale};
use crate::policy::terms::Terms;
use crate::settle::{Settlement, TableRef};

/// Named steps shown at once below the figure asked for; more are opened one by one.
const DEPTH: usize = 3;

/// Terms of a sum shown at once.
const BREADTH: usize = 60;

/// A figure of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum Figure {
    /// A line of the statement over some months.
    Line {
        /// Name of the line.
        line: String,
        /// First month, from 0.
        from: u32,
        /// Last month.
        to: u32,
    },
    /// A step of another working, by its number.
    Node(u32),
    /// A figure of the headline.
    Headline(HeadlineFigure),
}

/// A step of a working and what it is made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Working {
    /// Its number: another working can start from it.
    pub node: u32,
    /// What it is, in words.
    pub label: String,
    /// Its value.
    pub value: Amount,
    /// What it is a number of.
    pub unit: Unit,
    /// ISO 4217 code, when it is money.
    pub currency: Option<String>,
    /// How it comes about, in words.
    pub sentence: String,
    /// The softest basis it rests on; absent for the plan's own figures.
    pub basis: Option<BasisKind>,
    /// The table behind it.
    pub clause: Option<Cited>,
    /// What it is made of.
    pub parts: Vec<Working>,
    /// Whether there is more below than is shown.
    pub more: bool,
}

/// A table, or an exchange rate, and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Cited {
    /// Name of the table; empty for an exchange rate.
    pub table: String,
    /// Its title.
    pub title: String,
    /// First day in force.
    pub effective: Day,
    /// What it rests on.
    pub basis: BasisKind,
    /// The place in the source, or the reason why it is illustrative or the partner's own.
    pub at: String,
    /// The source; absent for illustrative and own figures.
    pub source: Option<CitedSource>,
}

/// A source as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CitedSource {
    /// Its name in the programme.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Where it can be read.
    pub url: String,
    /// The day it was read.
    pub retrieved: Day,
    /// The last day somebody checked that it still says this.
    pub confirmed: Option<Day>,
}

/// A table and where it comes from.
#[must_use]
pub fn cited(programme: &Programme, table: &TableRef<'_>) -> Cited {
    let (at, source) = match table.basis {
        Basis::Published(citation) | Basis::Reported(citation) | Basis::Example(citation) => {
            (citation.at.clone(), Some(citation.source.as_str()))
        }
        Basis::Illustrative(reason) | Basis::Own(reason) => (reason.clone(), None),
    };
    let source = source.and_then(|id| programme.sources.get(id).map(|source| (id, source)));
    Cited {
        table: table.id.to_owned(),
        title: table.title.to_owned(),
        effective: table.effective,
        basis: table.basis.kind(),
        at,
        source: source.map(|(id, source)| CitedSource {
            id: id.to_owned(),
            title: source.title.clone(),
            publisher: source.publisher.clone(),
            url: source.url.clone(),
            retrieved: source.retrieved,
            confirmed: source.confirmed,
        }),
    }
}

/// Where an exchange rate comes from.
#[must_use]
pub fn quoted(used: &Used) -> Cited {
    let Exchange { purpose, from, to, rate, date } = &used.exchange;
    let (basis, at, source) = match &used.quoted {
        Quoted::Own => (BasisKind::Own, format!("1 {from} = {rate} {to}, as you gave it"), None),
        Quoted::Table(printed) => {
            let source = CitedSource {
                id: "exchange-rates".to_owned(),
                title: TABLE.title.to_owned(),
                publisher: TABLE.publisher.to_owned(),
                url: TABLE.url.to_owned(),
                retrieved: TABLE.retrieved,
                confirmed: None,
            };
            (BasisKind::Published, printed.clone(), Some(source))
        }
    };
    let words = purpose.words();
    let title = words[..1].to_ascii_uppercase() + &words[1..];
    Cited { table: String::new(), title, effective: *date, basis, at, source }
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
    pub titles: FxHashMap<Node, String>,
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
        let money = |node: Node| graph.unit(node) == crate::formula::Unit::Money;
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
        let unit: Unit = self.graph.unit(node).into();
        Working {
            node: u32::try_from(node.index()).unwrap_or(u32::MAX),
            label: self.title(node, labels),
            value: Amount::exactly(self.values.value(node)),
            unit,
            currency: (unit == Unit::Money).then(|| self.currency_of(node).to_owned()),
            sentence: rate.map_or_else(|| self.sentence(node), |used| in_words(&used.exchange)),
            basis: rate.map_or_else(|| self.values.basis(node), |used| Some(quoted(used).basis)),
            clause: rate.map(quoted).or(clause),
            parts: operands[..shown].iter().map(|&part| self.step(part, depth - 1, labels)).collect(),
            more: shown < operands.len(),
        }
    }

    /// What a step is made of: steps that have no name of their own are looked through, as long as
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

    /// What a step is called.
    pub(super) fn title(&self, node: Node, labels: &FxHashMap<Node, Label>) -> String {
        if let Some(title) = self.titles.get(&node) {
            return title.clone();
        }
        match labels.get(&node) {
            Some(label) => self.named(*label),
            None => self.unnamed(node),
        }
    }

    fn named(&self, label: Label) -> String {
        let phrase = Phrase::of(label.what);
        let words = phrase.map_or("step", Phrase::words);
        let table = label.clause.and_then(|clause| self.clauses.get(clause.0 as usize));
        match phrase {
            Some(
                Phrase::ListPrice
                | Phrase::SettledPrice
                | Phrase::ChargedPrice
                | Phrase::GivenDiscount
                | Phrase::UnitPrice,
            ) => {
                format!("{words}: {}", self.sale(label.about))
            }
            Some(
                Phrase::BillList
                | Phrase::VendorBill
                | Phrase::CustomerBill
                | Phrase::BillWithheld
                | Phrase::BillTaxes
                | Phrase::BillPassed,
            ) => format!("{words}: {}", self.customer_month(label.about)),
            Some(Phrase::Discount) => table.map_or_else(|| words.to_owned(), |table| table.title.to_owned()),
            Some(
                Phrase::MonthTotal | Phrase::StretchTotal | Phrase::Growth | Phrase::Ratio | Phrase::Baseline,
            ) => {
                format!("{words}, {}", Month::of(2000, 1).plus(i32::try_from(label.about).unwrap_or(0)))
            }
            Some(Phrase::Threshold | Phrase::Gate) => {
                let gate = table.and_then(|table| {
                    self.settlement.incentives.iter().find(|it| it.table(self.terms).id == table.id)
                });
                let gate = gate.and_then(|settled| settled.table(self.terms).gates.get(label.about as usize));
                gate.map_or_else(
                    || words.to_owned(),
                    |gate| format!("{words}: {}", measured(&gate.measure, self.programme)),
                )
            }
            Some(Phrase::Credential | Phrase::CredentialMissing) => {
                let held = self.programme.credential.get(label.about as usize);
                held.map_or_else(|| words.to_owned(), |held| format!("{words}: {}", held.title))
            }
            Some(Phrase::TierHeld) => {
                let tier = self.programme.tier.get(label.about as usize).map_or("", |tier| tier.title.as_str());
                format!("{words}: {tier}")
            }
            _ => match table {
                Some(table) => format!("{words} ({})", table.title),
                None => words.to_owned(),
            },
        }
    }

    /// A sale in words.
    pub(super) fn sale(&self, index: u32) -> String {
        let Some(posting) = self.ledger.postings.get(index as usize) else { return "a sale".to_owned() };
        let profile = &self.ledger.profiles[posting.profile as usize];
        let family = self.programme.family.iter().find(|family| family.id == profile.family);
        let family = family.map_or(profile.family.as_str(), |family| family.title.as_str());
        let customer = &self.ledger.customers[posting.customer as usize];
        let customer = if customer.is_empty() { String::new() } else { format!(", {customer}") };
        format!("{family}, {}{customer}, {}", profile.kind, posting.month)
    }

    /// The customer and the month of a sale in words.
    fn customer_month(&self, index: u32) -> String {
        let Some(posting) = self.ledger.postings.get(index as usize) else { return "a month".to_owned() };
        match self.ledger.customers[posting.customer as usize].as_str() {
            "" => posting.month.to_string(),
            customer => format!("{customer}, {}", posting.month),
        }
    }

    fn unnamed(&self, node: Node) -> String {
        match self.graph.op(node) {
            Op::Input(_) => "your figure",
            Op::Constant(index) if self.graph.constants()[index as usize].clause.is_some() => {
                "figure in the table"
            }
            Op::Constant(_) => "number",
            Op::Add(..) | Op::Sum { .. } => "sum",
            Op::Sub(..) => "difference",
            Op::Mul(..) => "product",
            Op::Div(..) => "quotient",
            Op::Round(..) => "rounded",
            Op::Min(..) => "the smaller",
            Op::Max(..) => "the larger",
            Op::AtLeast(..) => "comparison",
            Op::Select(..) => "choice",
            Op::Scale(..) => "scale",
            Op::Random(..) => "chance",
        }
        .to_owned()
    }

    fn show(&self, node: Node) -> String {
        shown(self.values.value(node), self.graph.unit(node), minor_units(self.currency_of(node)))
    }

    fn sentence(&self, node: Node) -> String {
        let result = self.show(node);
        match self.graph.op(node) {
            Op::Input(_) => format!("{result}, as you typed it"),
            Op::Constant(index) => match self.graph.constants()[index as usize].clause {
                Some(_) => format!("{result}, as the table says"),
                None => result,
            },
            Op::Add(a, b) => format!("{} + {} = {result}", self.show(a), self.show(b)),
            Op::Sub(a, b) => format!("{} − {} = {result}", self.show(a), self.show(b)),
            Op::Mul(a, b) => format!("{} × {} = {result}", self.show(a), self.show(b)),
            Op::Div(a, b) => format!("{} ÷ {} = {result}", self.show(a), self.show(b)),
            Op::Sum { from, len } => match self.graph.terms(from, len) {
                terms if terms.len() <= 4 => {
                    let terms: Vec<String> = terms.iter().map(|&term| self.show(term)).collect();
                    format!("{} = {result}", terms.join(" + "))
                }
                terms => format!("{} figures add up to {result}", terms.len()),
            },
            Op::Round(a, rule) => {
                let rule = self.graph.roundings()[rule as usize];
                format!("{}, rounded to {} places ({})", self.exact(a), rule.places, mode(rule.mode))
            }
            Op::Min(a, b) => format!("the smaller of {} and {}: {result}", self.show(a), self.show(b)),
            Op::Max(a, b) => format!("the larger of {} and {}: {result}", self.show(a), self.show(b)),
            Op::AtLeast(a, b) => {
                let holds = self.values.value(a) >= self.values.value(b);
                let word = if holds { "reaches" } else { "stays below" };
                format!("{} {word} {}", self.show(a), self.show(b))
            }
            Op::Select(flag, yes, no) => {
                let holds = self.values.value(flag) >= Decimal::ONE;
                let (taken, why) =
                    if holds { (yes, "the condition holds") } else { (no, "the condition does not hold") };
                format!("{}, because {why}", self.show(taken))
            }
            Op::Scale(a, table) => self.scaled(a, table, &result),
            Op::Random(a, ..) => format!("{result}, by chance, of {}", self.show(a)),
        }
    }

    fn exact(&self, node: Node) -> String {
        match self.graph.op(node) {
            Op::Mul(a, b) => format!("{} × {} = {}", self.show(a), self.show(b), self.full(node)),
            Op::Div(a, b) => format!("{} ÷ {} = {}", self.show(a), self.show(b), self.full(node)),
            _ => self.full(node),
        }
    }

    fn full(&self, node: Node) -> String {
        let value = self.values.value(node).normalize();
        let text = value.to_string();
        text.chars().take(24).collect()
    }

    /// A scale in words: which bands were used and what each paid.
    fn scaled(&self, reading: Node, index: u32, result: &str) -> String {
        let table = &self.graph.scales()[index as usize];
        let read = self.values.value(reading);
        let read_words = self.show(reading);
        let value = |value: Decimal| value.normalize().to_string();
        let up_to = |to: Option<Decimal>| to.map_or_else(|| "any amount".to_owned(), value);
        match table.method {
            Scale::Slice => {
                let slices: Vec<String> = table
                    .bands
                    .iter()
                    .filter(|band| band.from < read || band.from.is_zero())
                    .map(|band| {
                        let top = band.to.map_or(read, |to| to.min(read));
                        format!("{} at {}", value(top - band.from), value(band.value))
                    })
                    .collect();
                format!("{read_words} in slices: {} = {result}", slices.join(" + "))
            }
            Scale::Whole | Scale::Fixed => match table.band(read) {
                Some(band) => {
                    let from = if table.edges == Edges::From { "from" } else { "above" };
                    format!(
                        "{read_words} is in the band {from} {} up to {}: {result}",
                        value(band.from),
                        up_to(band.to)
                    )
                }
                None => format!("{read_words} is in no band: {result}"),
            },
            Scale::Rolling => {
                format!("{read_words}: finished bands at their tops, the last on the whole: {result}")
            }
            Scale::Total => format!("{read_words}: every band reached, each on the whole: {result}"),
            Scale::StraightLine => {
                format!("{read_words}: finished bands in full and a share of the current one: {result}")
            }
            Scale::FreeGoods => format!("{read_words}: complete steps only: {result}"),
        }
    }
}

/// A rate with its day: 1 EUR = 1.1172 USD on 2026-10-30.
#[must_use]
pub fn in_words(exchange: &Exchange) -> String {
    let Exchange { from, to, rate, date, .. } = exchange;
    format!("1 {from} = {rate} {to} on {date}")
}

fn mode(mode: crate::money::RoundingMode) -> &'static str {
    match mode {
        crate::money::RoundingMode::HalfUp => "a half away from zero",
        crate::money::RoundingMode::HalfEven => "a half to the even neighbour",
        crate::money::RoundingMode::Floor => "down",
        crate::money::RoundingMode::Ceiling => "up",
    }
}

/// A value with its unit: money with as many `places` as its currency has at least, rates as per cent.
pub(super) fn shown(value: Decimal, unit: impl Into<Unit>, places: u32) -> String {
    match unit.into() {
        Unit::Money => grouped(value, places),
        Unit::Rate => format!("{} %", short(value * Decimal::from(100))),
        Unit::Count => short(value),
        Unit::Flag => if value.is_zero() { "no" } else { "yes" }.to_owned(),
    }
}

fn short(value: Decimal) -> String {
    let rule = crate::money::Rounding { places: 6, mode: crate::money::RoundingMode::HalfUp };
    rule.apply(value).normalize().to_string()
}

/// Money with thousands set apart: 12,345.60, and as many places as it has beyond those of its currency, up to six.
pub(super) fn grouped(value: Decimal, places: u32) -> String {
    let text = short(value);
    let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |digits| ("−", digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let out = format!("{sign}{}", money::grouped(whole));
    let places = places as usize;
    if places == 0 && fraction.is_empty() { out } else { format!("{out}.{fraction:0<places$}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_grouped_and_keeps_its_places() {
        let in_places = |text: &str, places| grouped(Decimal::from_str_exact(text).expect("a decimal"), places);
        let money = |text: &str| in_places(text, 2);
        assert_eq!(money("1234567.5"), "1,234,567.50");
        assert_eq!(money("-999"), "−999.00");
        assert_eq!(money("0.000539"), "0.000539");
        assert_eq!(in_places("770017", 0), "770,017");
        assert_eq!(in_places("0.45", 3), "0.450");
    }
}
