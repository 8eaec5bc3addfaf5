//! The statement's sheet: years first, then months, and a line that is made of others as their sum.

use rust_decimal::Decimal;
use rustc_hash::FxHashMap;

use super::cells::{Cell, CellMessage, CellStyle};
use super::working::{Steps, ranges};
use super::{WorkbookInputs, formula};
use crate::formula::Unit;
use crate::formula::{Graph, Node, Op};
use crate::statement::StatementLine;
use crate::statement::{LineRole, Section};

/// Columns before the first figure: title, name, the trade's word.
const WORDS: usize = 3;

/// Months of a column that gathers them: years are the plan's own.
const YEAR: usize = 12;

/// Greatest depth of nested sums that a line is written as one formula from.
const NESTED: usize = 4;

/// Columns of a line's figures.
struct Columns {
    months: usize,
}

impl Columns {
    /// Whole or begun years; zero where the total is the only one.
    fn years(&self) -> usize {
        if self.months > YEAR { self.months.div_ceil(YEAR) } else { 0 }
    }

    fn month(&self, index: usize) -> String {
        letters(WORDS + self.years() + 1 + index)
    }

    /// The cells of a line from one month to another, as a term of a sum.
    fn run(&self, row: usize, from: usize, to: usize) -> String {
        let (first, last) = (self.month(from), self.month(to));
        if from == to { format!("{first}{row}") } else { format!("{first}{row}:{last}{row}") }
    }
}

/// The name of a column, counted from none.
fn letters(column: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(column % 26).unwrap_or_default());
    if column < 26 { letter.to_string() } else { letters(column / 26 - 1) + &letter.to_string() }
}

/// A part of a sum: the node of another line, and whether it is taken off.
type Part = (Node, bool);

/// The parts of `node` that are lines of their own; `None` where it is made of anything else.
fn parts(graph: &Graph, shown: &FxHashMap<Node, usize>, node: Node, nested: usize) -> Option<Vec<Part>> {
    let part = |node: Node, taken: bool| -> Option<Vec<Part>> {
        let zero =
            matches!(graph.op(node), Op::Constant(index) if graph.constants()[index as usize].value.is_zero());
        if zero {
            return Some(Vec::new());
        }
        if shown.contains_key(&node) {
            return Some(vec![(node, taken)]);
        }
        let inner = parts(graph, shown, node, nested.checked_sub(1)?)?;
        Some(inner.into_iter().map(|(node, off)| (node, off != taken)).collect())
    };
    match graph.op(node) {
        Op::Add(a, b) => Some([part(a, false)?, part(b, false)?].concat()),
        Op::Sub(a, b) => Some([part(a, false)?, part(b, true)?].concat()),
        Op::Sum { from, len } => {
            let terms: Option<Vec<_>> = graph.terms(from, len).iter().map(|&term| part(term, false)).collect();
            terms.map(|terms| terms.concat())
        }
        _ => None,
    }
}

/// Cells of a column, some of them taken off, as a formula.
fn added(column: &str, mut plus: Vec<usize>, minus: &[usize], places: Option<u32>) -> String {
    plus.sort_unstable();
    let cells: Vec<String> = plus.iter().map(|row| format!("{column}{row}")).collect();
    let drawn = ranges(&cells);
    let sum = match drawn.as_slice() {
        [] => String::new(),
        [only] if !only.contains(':') => only.clone(),
        all => format!("SUM({})", all.join(",")),
    };
    let taken = minus.iter().map(|row| format!("-{column}{row}"));
    formula::cleaned([sum].into_iter().chain(taken).collect(), places)
}

/// Cells of a line of the statement.
struct Written<'f, 's> {
    from: &'f WorkbookInputs<'f, 's>,
    steps: &'f Steps<'f, 's>,
    columns: Columns,
    /// The first row that shows a node, by month.
    shown: Vec<FxHashMap<Node, usize>>,
}

impl Written<'_, '_> {
    fn money(&self, formula: String, value: Decimal) -> Cell {
        Cell::formula(formula, value, Unit::Money).of(self.from.currency)
    }

    fn value(&self, node: Node) -> Decimal {
        self.from.values.value(node)
    }

    /// A month of the line on `row`: the sum of the lines it is made of, or its step.
    fn month(&self, row: usize, month: usize, node: Node) -> Cell {
        let shown = &self.shown[month];
        let column = self.columns.month(month);
        match shown.get(&node) {
            Some(&first) if first < row && self.steps.is_step(node) => {
                return self.money(format!("{column}{first}"), self.value(node));
            }
            _ => {}
        }
        let Some(parts) = parts(self.from.graph, shown, node, NESTED).filter(|parts| !parts.is_empty()) else {
            return self.steps.shown(node);
        };
        let rows =
            |off: bool| parts.iter().filter(|part| part.1 == off).map(|part| shown[&part.0]).collect::<Vec<_>>();
        self.money(added(&column, rows(false), &rows(true), self.steps.places(node)), self.value(node))
    }

    /// A year of a line: its months added up, or the last of them where it is a balance.
    fn year(&self, row: usize, year: usize, line: &StatementLine) -> Cell {
        let (from, to) = (year * YEAR, (year * YEAR + YEAR).min(self.columns.months) - 1);
        if line.balance {
            return self.money(self.columns.run(row, to, to), self.value(line.months[to]));
        }
        let months = &line.months[from..=to];
        let value = months.iter().map(|&month| self.value(month)).sum();
        let places =
            months.iter().map(|&month| self.steps.places(month)).try_fold(0, |most, it| Some(most.max(it?)));
        self.money(formula::cleaned(format!("SUM({})", self.columns.run(row, from, to)), places), value)
    }

    /// All months of a line, where they are what its total is made of.
    fn total(&self, row: usize, line: &StatementLine) -> Cell {
        let last = self.columns.months - 1;
        let value = self.value(line.total);
        if line.balance && line.months[last] == line.total {
            return self.money(self.columns.run(row, last, last), value);
        }
        let graph = self.from.graph;
        let told = match graph.op(line.total) {
            Op::Sum { from, len } => graph.terms(from, len).iter().all(|term| line.months.contains(term)),
            _ => false,
        };
        let exact: Decimal = line.months.iter().map(|&month| self.value(month)).sum();
        if line.balance || !told || exact != value {
            return self.steps.shown(line.total);
        }
        let sum = format!("SUM({})", self.columns.run(row, 0, last));
        self.money(formula::cleaned(sum, self.steps.places(line.total)), value)
    }
}

/// The rows of the sheet, and the width of its columns.
pub(super) fn rows(from: &WorkbookInputs<'_, '_>, steps: &Steps<'_, '_>) -> (Vec<Vec<Cell>>, Vec<u32>) {
    let columns = Columns { months: from.ledger.months };
    let years = columns.years();
    let title = format!("{}: statement in {}", from.programme.title, from.currency);
    let mut head: Vec<Cell> = ["Line", "Name", "In the trade"].map(Cell::text).to_vec();
    head.extend((1..=years).map(|year| Cell::text(format!("Year {year}"))));
    head.push(Cell::text("Total"));
    head.extend((0..columns.months).map(|month| Cell::text(from.ledger.month(month).to_string())));
    let mut rows = vec![
        vec![Cell::text(title).set(CellStyle::Title)],
        head.into_iter().map(|cell| cell.set(CellStyle::Heading)).collect(),
    ];
    let widths = [48, 22, 24].into_iter().chain(vec![14; years + 1 + columns.months]).collect();

    // Rows are known before any is written: a line may be made of later ones.
    let mut shown = vec![FxHashMap::default(); columns.months];
    let mut placed = Vec::with_capacity(from.lines.len());
    let (mut next, mut section) = (rows.len() + 1, None);
    for line in from.lines {
        if section.replace(line.section) != Some(line.section) {
            next += 1;
        }
        for (month, &node) in line.months.iter().enumerate() {
            shown[month].entry(node).or_insert(next);
        }
        placed.push(next);
        next += 1;
    }

    let written = Written { from, steps, columns, shown };
    let mut section = None;
    for (line, row) in from.lines.iter().zip(placed) {
        if section.replace(line.section) != Some(line.section) {
            let words = match line.section {
                Section::Profit => "Earned and spent",
                Section::Cash => "Received and paid",
            };
            rows.push(vec![Cell::text(words).set(CellStyle::Heading)]);
        }
        let style = match line.role {
            LineRole::Item => None,
            LineRole::Subtotal => Some(CellStyle::Subtotal),
            LineRole::Total => Some(CellStyle::Total),
            LineRole::Memo => Some(CellStyle::Memo),
        };
        let term = line.term.clone().map(|term| Cell::message(CellMessage::Term(term)));
        let mut cells = vec![
            Cell::message(CellMessage::Line(line.title.clone())),
            Cell::text(line.id.to_string()),
            term.unwrap_or_default(),
        ];
        cells.extend((0..years).map(|year| written.year(row, year, line)));
        cells.push(written.total(row, line));
        cells.extend(line.months.iter().enumerate().map(|(month, &node)| written.month(row, month, node)));
        rows.push(cells.into_iter().map(|cell| Cell { style, ..cell }).collect());
    }
    (rows, widths)
}

#[cfg(test)]
mod tests {
    use super::{Columns, added, letters};

    #[test]
    fn columns_are_named_as_spreadsheets_do() {
        assert_eq!([0, 25, 26, 51, 52, 701, 702].map(letters), ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn years_stand_before_the_total_and_the_months() {
        let columns = |months| Columns { months };
        // Three words, three years, the total: the eighth column is the first month.
        assert_eq!((columns(36).years(), columns(36).month(0)), (3, "H".to_owned()));
        assert_eq!((columns(13).years(), columns(13).run(9, 12, 12)), (2, "S9".to_owned()));
        // One year is the total itself.
        assert_eq!((columns(12).years(), columns(12).run(9, 0, 11)), (0, "E9:P9".to_owned()));
    }

    #[test]
    fn neighbours_are_added_as_a_range() {
        assert_eq!(added("AB", vec![7, 5, 6], &[9], Some(2)), "ROUND(SUM(AB5:AB7)-AB9,2)");
        assert_eq!(added("C", vec![4], &[], None), "C4");
        assert_eq!(added("C", vec![], &[4], Some(2)), "ROUND(-C4,2)");
    }
}
