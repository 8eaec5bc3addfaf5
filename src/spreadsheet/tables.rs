//! The figures of the policy, a cell for each: change one and all that reads it follows.

use rust_decimal::Decimal;
use rustc_hash::FxHashMap;

use super::cells::{Cell, CellMessage, CellStyle};
use super::formula::BandCells;
use super::names::Names;
use super::unit_words;
use crate::answer::incentive::what_is_measured;
use crate::citation::cited;
use crate::explain::{Operation, StepSubject, StepTitle};
use crate::formula::Unit;
use crate::formula::{Clause, Graph, Node, Op, ScaleTable};
use crate::phrase::Phrase;
use crate::policy::schema::{Band, BasisKind, Programme, Row, TierRule};
use crate::report::guide::whom;
use crate::settle::{Settlement, TableKind, TableRef};

/// The sheet and where its figures stand.
pub(super) struct Tables {
    pub rows: Vec<Vec<Cell>>,
    constants: FxHashMap<Node, usize>,
    scales: FxHashMap<u32, usize>,
}

/// Parts of a programme that its tables are laid out from.
pub(super) struct Policy<'a, 's> {
    pub programme: &'a Programme,
    pub clauses: &'s [TableRef<'a>],
    pub settlement: &'s Settlement,
    pub graph: &'s Graph,
    pub names: &'s Names<'a, 's>,
}

/// Identity of a figure of a table: same value, same use. A settlement states a cap anew each
/// period, yet the table has it once.
type Figure = (Decimal, crate::formula::Unit, Cell);

impl Tables {
    /// Lays out what the `used` nodes read.
    pub fn new(policy: &Policy<'_, '_>, used: &[bool], currency: &str) -> Self {
        let mut tables = Self { rows: heading(), constants: FxHashMap::default(), scales: FxHashMap::default() };
        let readers = readers(policy.graph, used);
        let nodes = (0..used.len()).filter(|&index| used[index]).filter_map(Node::at);
        let nodes: Vec<Node> = nodes.collect();
        for (index, table) in policy.clauses.iter().enumerate() {
            let clause = Clause(u16::try_from(index).unwrap_or(u16::MAX));
            let mut placed: Vec<(Figure, usize)> = Vec::new();
            let mut titled = false;
            for &node in &nodes {
                match policy.graph.op(node) {
                    Op::Constant(constant) => {
                        let constant = policy.graph.constants()[constant as usize];
                        if constant.clause != Some(clause) {
                            continue;
                        }
                        tables.title(policy, table, &mut titled);
                        let unit = policy.graph.unit(node);
                        let what = policy.what(node, table, &readers);
                        let figure = (constant.value, unit, what.clone());
                        let known = placed.iter().find(|(placed, _)| *placed == figure).map(|(_, row)| *row);
                        let row = known.unwrap_or_else(|| {
                            tables.rows.push(vec![
                                what,
                                Cell::number(constant.value, unit).of(currency).set(CellStyle::Input),
                                Cell::text(unit_words(unit, currency)),
                            ]);
                            placed.push((figure, tables.rows.len()));
                            tables.rows.len()
                        });
                        tables.constants.insert(node, row);
                    }
                    Op::Scale(_, scale) if !tables.scales.contains_key(&scale) => {
                        let bands = &policy.graph.scales()[scale as usize];
                        if bands.clause != clause {
                            continue;
                        }
                        tables.title(policy, table, &mut titled);
                        tables.scales.insert(scale, tables.rows.len() + 1);
                        tables.bands(policy, table, scale, bands, currency);
                    }
                    _ => {}
                }
            }
        }
        tables
    }

    /// The cell of a figure.
    pub fn constant(&self, node: Node) -> Option<String> {
        self.constants.get(&node).map(|row| format!("Tables!B{row}"))
    }

    /// The cells of a scale.
    pub fn scale(&self, index: u32, table: &ScaleTable) -> Vec<BandCells> {
        let first = self.scales.get(&index).copied().unwrap_or(1);
        let cells = (first..).zip(&table.bands).enumerate();
        cells
            .map(|(at, (row, band))| BandCells {
                from: format!("Tables!D{row}"),
                to: band.to.map(|_| format!("Tables!E{row}")),
                value: format!("Tables!B{row}"),
                joined: joined(table, at),
            })
            .collect()
    }

    /// The heading of a table, once: what it rests on and where it is printed.
    fn title(&mut self, policy: &Policy<'_, '_>, table: &TableRef<'_>, titled: &mut bool) {
        if core::mem::replace(titled, true) {
            return;
        }
        let cited = cited(policy.programme, table);
        let mut cells = vec![Cell::text(table.title).set(CellStyle::Heading)];
        cells.resize(5, Cell::default());
        let (source, url) = match cited.source {
            Some(source) => {
                let read = format!("{} ({}), read {}", source.title, source.publisher, source.retrieved);
                (read, source.url)
            }
            None => (String::new(), String::new()),
        };
        let from = cited.effective.to_string();
        cells.extend([basis_words(cited.basis).to_owned(), from, cited.at, source, url].map(Cell::text));
        self.rows.push(cells);
    }

    fn bands(
        &mut self,
        policy: &Policy<'_, '_>,
        table: &TableRef<'_>,
        index: u32,
        scale: &ScaleTable,
        currency: &str,
    ) {
        let (whom, printed) = policy.printed(table, index, scale);
        let first = self.rows.len() + 1;
        for (at, band) in scale.bands.iter().enumerate() {
            let rated = printed.and_then(|bands| bands.get(at)).is_none_or(|band| band.rate.is_some());
            let unit = if rated { Unit::Rate } else { Unit::Money };
            let to = match band.to {
                // A limit is written once: move where the next band begins and this one ends there.
                Some(to) if joined(scale, at) => Cell::formula(format!("D{}", first + at + 1), to, Unit::Count),
                Some(to) => Cell::number(to, Unit::Count).set(CellStyle::Input),
                None => Cell::text("and above"),
            };
            self.rows.push(vec![
                Cell::text(format!("{whom}: band {}", at + 1)),
                Cell::number(band.value, unit).of(currency).set(CellStyle::Input),
                Cell::text(unit_words(unit, currency)),
                Cell::number(band.from, Unit::Count).set(CellStyle::Input),
                to,
            ]);
        }
    }
}

/// Whether a band ends where the next begins.
fn joined(table: &ScaleTable, at: usize) -> bool {
    table.bands.get(at + 1).is_some_and(|next| table.bands[at].to == Some(next.from))
}

fn heading() -> Vec<Vec<Cell>> {
    let columns = [
        "Figure",
        "Value",
        "Unit",
        "Band from",
        "Band up to",
        "Rests on",
        "In force from",
        "Place or reason",
        "Source",
        "Address",
    ];
    vec![
        vec![Cell::text("The programme's tables: change a marked cell to try other terms").set(CellStyle::Title)],
        columns.map(|name| Cell::text(name).set(CellStyle::Heading)).to_vec(),
    ]
}

/// Basis of a table, in words.
pub(super) const fn basis_words(basis: BasisKind) -> &'static str {
    match basis {
        BasisKind::Published => "published by the vendor",
        BasisKind::Own => "the partner's own contract",
        BasisKind::Reported => "reported by others",
        BasisKind::Illustrative => "illustrative",
    }
}

/// For each figure of a table, the first node that reads it.
fn readers(graph: &Graph, used: &[bool]) -> FxHashMap<Node, Node> {
    let mut readers = FxHashMap::default();
    for node in (0..used.len()).filter(|&index| used[index]).filter_map(Node::at) {
        for operand in graph.operands(node) {
            readers.entry(operand).or_insert(node);
        }
    }
    readers
}

fn step(title: StepTitle) -> Cell {
    Cell::message(CellMessage::Step(title))
}

impl Policy<'_, '_> {
    /// Use of a figure of `table`.
    fn what(&self, node: Node, table: &TableRef<'_>, readers: &FxHashMap<Node, Node>) -> Cell {
        let label = self.names.label(node);
        if let Some(label) = label {
            match Phrase::of(label.what) {
                Some(Phrase::TableRate) => {
                    let row = self.rows(table).and_then(|rows| rows.get(label.about as usize));
                    return match row {
                        Some(row) => Cell::text(whom(self.programme, row)),
                        None => step(StepTitle::Of { what: Phrase::TableRate }),
                    };
                }
                Some(Phrase::Threshold) => return step(self.threshold(node, table, label.about as usize)),
                _ => {}
            }
        }
        // An unnamed figure is named after the first named step that reads it.
        let mut at = Some(node);
        for _ in 0..6 {
            at = at.and_then(|node| readers.get(&node).copied());
            let phrase = at.and_then(|node| self.names.label(node)).and_then(|label| Phrase::of(label.what));
            if let Some(what) = phrase {
                return step(StepTitle::FigureFor { what });
            }
        }
        step(StepTitle::Unnamed { does: Operation::Table })
    }

    /// Threshold of a gate.
    fn threshold(&self, node: Node, table: &TableRef<'_>, gate: usize) -> StepTitle {
        let gate = self.demands(table).and_then(|rule| rule.gates.get(gate));
        gate.map_or_else(
            || self.names.title(node),
            |gate| StepTitle::About {
                what: Phrase::Threshold,
                about: vec![StepSubject::Measured { what: what_is_measured(&gate.measure) }],
            },
        )
    }

    /// The tier rule behind `table`, where it is one.
    fn demands(&self, table: &TableRef<'_>) -> Option<&TierRule> {
        self.programme.tier_rule.iter().find(|rule| table.is(TableKind::TierRule, &rule.tier, rule.effective))
    }

    /// The rows of `table` as its file has them.
    fn rows(&self, table: &TableRef<'_>) -> Option<&[Row]> {
        let programme = self.programme;
        let discounts = programme.discount.iter().map(|it| (&it.id, it.effective, it.rates.as_slice()));
        let others = programme.incentive.iter().chain(&programme.charge);
        let mut all = discounts.chain(others.map(|it| (&it.id, it.effective, it.rates.as_slice())));
        all.find(|(id, effective, _)| table.is(TableKind::Table, id, *effective)).map(|(.., rows)| rows)
    }

    /// For whom a scale is, and its bands as the file has them.
    fn printed(&self, table: &TableRef<'_>, index: u32, scale: &ScaleTable) -> (String, Option<&[Band]>) {
        let Some(rows) = self.rows(table) else {
            let mut prices = self.programme.price.iter();
            let price = prices.find(|it| table.is(TableKind::Table, &it.id, it.effective));
            return ("price".to_owned(), price.map(|price| price.bands.as_slice()));
        };
        let mut readings = self.settlement.incentives.iter().flat_map(|settled| &settled.readings);
        let read = readings.find(|reading| reading.table == index).map(|reading| reading.row);
        let alike = |row: &Row| {
            let value = |band: &Band| {
                let rate = band.rate.map(crate::money::Rate::value);
                rate.or(band.amount.map(crate::money::Amount::value)).unwrap_or_default()
            };
            row.bands.iter().map(value).eq(scale.bands.iter().map(|band| band.value))
        };
        let row = read.and_then(|row| rows.get(row)).or_else(|| rows.iter().find(|row| alike(row)));
        match row {
            Some(row) => (whom(self.programme, row), Some(row.bands.as_slice())),
            None => ("everyone".to_owned(), None),
        }
    }
}
