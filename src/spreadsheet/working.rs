//! The working: a row for every step between what is typed and the statement.

use rustc_hash::FxHashMap;

use super::cells::{Cell, CellMessage, CellStyle};
use super::names::Names;
use super::tables::Tables;
use super::{WorkbookInputs, formula, places, unit_words};
use crate::explain::StepTitle;
use crate::formula::Unit;
use crate::formula::{Node, Op};

/// Terms of a sum in one cell: spreadsheets take 255, and no more than 8,192 characters.
const TERMS: usize = 200;

/// Characters of terms in one cell.
const LENGTH: usize = 4_000;

/// Place of a node's value.
enum Spot {
    /// Written into the formulas that read it.
    Literal(String),
    /// A cell of the working.
    Here(usize),
    /// A cell of another sheet.
    Elsewhere(String),
}

/// The sheet of steps and where each stands.
pub(super) struct Steps<'f, 's> {
    pub rows: Vec<Vec<Cell>>,
    from: &'f WorkbookInputs<'f, 's>,
    tables: &'f Tables,
    spots: FxHashMap<Node, Spot>,
    places: Vec<Option<u32>>,
}

impl<'f, 's> Steps<'f, 's> {
    /// Writes the steps that are `used`.
    pub fn new(
        from: &'f WorkbookInputs<'f, 's>,
        names: &Names<'_, '_>,
        tables: &'f Tables,
        typed: &FxHashMap<Node, usize>,
        used: &[bool],
    ) -> Self {
        let heading = |name: &str| Cell::text(name).set(CellStyle::Heading);
        let rows = vec![
            vec![Cell::text("Every step from the inputs to the statement").set(CellStyle::Title)],
            vec![heading("Step"), heading("Value"), heading("Unit"), heading("Table behind it")],
        ];
        let places = places::places(from.graph);
        let mut steps = Self { rows, from, tables, spots: FxHashMap::default(), places };
        for node in (0..used.len()).filter(|&index| used[index]).filter_map(Node::at) {
            let spot = match from.graph.op(node) {
                Op::Input(_) => Spot::Elsewhere(format!("Inputs!B{}", typed.get(&node).copied().unwrap_or(1))),
                Op::Constant(index) => match tables.constant(node) {
                    Some(cell) => Spot::Elsewhere(cell),
                    None => Spot::Literal(formula::literal(from.graph.constants()[index as usize].value)),
                },
                op => {
                    let text = steps.formula(node, op);
                    Spot::Here(steps.step(node, text, names))
                }
            };
            steps.spots.insert(node, spot);
        }
        steps
    }

    /// The cell of the statement that shows `node`.
    pub fn shown(&self, node: Node) -> Cell {
        let value = self.from.values.value(node);
        let cell = match self.spots.get(&node) {
            Some(Spot::Here(row)) => Cell::formula(format!("Working!B{row}"), value, Unit::Money),
            Some(Spot::Elsewhere(cell)) => Cell::formula(cell.clone(), value, Unit::Money),
            Some(Spot::Literal(_)) | None => Cell::number(value, Unit::Money),
        };
        cell.of(self.from.currency)
    }

    /// Whether `node` is calculated or typed, and not a number written into formulas.
    pub fn is_step(&self, node: Node) -> bool {
        !matches!(self.spots.get(&node), Some(Spot::Literal(_)) | None)
    }

    /// The most places the exact value of `node` can have.
    pub fn places(&self, node: Node) -> Option<u32> {
        self.places[node.index()]
    }

    /// Adds the row of `node`.
    fn step(&mut self, node: Node, formula: String, names: &Names<'_, '_>) -> usize {
        let unit = self.from.graph.unit(node);
        let clause = match self.from.graph.op(node) {
            Op::Scale(_, table) => Some(self.from.graph.scales()[table as usize].clause),
            _ => names.label(node).and_then(|label| label.clause),
        };
        let clause = clause.and_then(|clause| self.from.clauses.get(clause.0 as usize));
        let mut cells = vec![
            Cell::message(CellMessage::Step(names.title(node))),
            Cell::formula(formula, self.from.values.value(node), unit).of(names.currency(node)),
            Cell::text(unit_words(unit, names.currency(node))),
        ];
        cells.extend(clause.map(|table| Cell::text(table.title)));
        self.rows.push(cells);
        self.rows.len()
    }

    fn at(&self, node: Node) -> String {
        match self.spots.get(&node) {
            Some(Spot::Literal(text) | Spot::Elsewhere(text)) => text.clone(),
            Some(Spot::Here(row)) => format!("B{row}"),
            None => "0".to_owned(),
        }
    }

    fn is_zero(&self, node: Node) -> bool {
        matches!(self.spots.get(&node), Some(Spot::Literal(text)) if text == "0")
    }

    fn formula(&mut self, node: Node, op: Op) -> String {
        let places = self.places[node.index()];
        match op {
            Op::Input(_) | Op::Constant(_) | Op::Random(..) => String::new(),
            Op::Add(a, b) => formula::cleaned(format!("{}+{}", self.at(a), self.at(b)), places),
            Op::Sub(a, b) if self.is_zero(a) => format!("-{}", self.at(b)),
            Op::Sub(a, b) => formula::cleaned(format!("{}-{}", self.at(a), self.at(b)), places),
            Op::Mul(a, b) => format!("{}*{}", self.at(a), self.at(b)),
            Op::Div(a, b) => {
                let (above, below) = (self.at(a), self.at(b));
                let known = matches!(self.spots.get(&b), Some(Spot::Literal(_))) && !self.is_zero(b);
                if known { format!("{above}/{below}") } else { format!("IF({below}=0,0,{above}/{below})") }
            }
            Op::Sum { from, len } => {
                let terms = self.from.graph.terms(from, len).iter().map(|&term| self.at(term));
                let terms = ranges(&terms.collect::<Vec<_>>());
                formula::cleaned(self.added(terms), places)
            }
            Op::Round(a, rule) => formula::rounded(&self.at(a), self.from.graph.roundings()[rule as usize]),
            Op::Min(a, b) => format!("MIN({},{})", self.at(a), self.at(b)),
            Op::Max(a, b) => format!("MAX({},{})", self.at(a), self.at(b)),
            Op::AtLeast(a, b) => format!("IF({},1,0)", formula::at_least(&self.at(a), &self.at(b))),
            Op::Select(flag, yes, no) => {
                format!("IF({}>=1,{},{})", self.at(flag), self.at(yes), self.at(no))
            }
            Op::Scale(a, index) => {
                let from = self.from;
                let table = &from.graph.scales()[index as usize];
                let cells = self.tables.scale(index, table);
                let terms = formula::scaled(&self.at(a), table, &cells);
                self.added(terms)
            }
        }
    }

    /// The sum of `terms`, with rows of its own for parts where there are too many for one cell.
    fn added(&mut self, mut terms: Vec<String>) -> String {
        loop {
            let mut parts: Vec<Vec<String>> = vec![Vec::new()];
            let mut length = 0;
            for term in terms {
                let full = parts.last().is_none_or(|part| part.len() == TERMS || length + term.len() > LENGTH);
                if full {
                    parts.push(Vec::new());
                    length = 0;
                }
                length += term.len() + 1;
                if let Some(part) = parts.last_mut() {
                    part.push(term);
                }
            }
            let mut sums: Vec<String> = parts
                .into_iter()
                .map(|part| match part.as_slice() {
                    [only] if !only.contains(':') => only.clone(),
                    all => format!("SUM({})", all.join(",")),
                })
                .collect();
            if sums.len() <= 1 {
                return sums.pop().unwrap_or_default();
            }
            terms = sums.into_iter().map(|sum| self.part(sum)).collect();
        }
    }

    /// Adds a row for a part of a sum.
    fn part(&mut self, formula: String) -> String {
        let cell = Cell { formula: Some(formula), unit: Some(Unit::Money), ..Cell::default() };
        self.rows.push(vec![Cell::message(CellMessage::Step(StepTitle::PartOfSum)), cell]);
        format!("B{}", self.rows.len())
    }
}

/// `terms` with cells below one another drawn together: B5, B6, B7 become B5:B7.
pub(super) fn ranges(terms: &[String]) -> Vec<String> {
    let parsed = |term: &str| -> Option<(usize, usize)> {
        let digits = term.rfind(|letter: char| !letter.is_ascii_digit())? + 1;
        let row = term[digits..].parse().ok()?;
        term[..digits].ends_with(char::is_alphabetic).then_some((digits, row))
    };
    let mut drawn = Vec::new();
    let mut at = 0;
    while at < terms.len() {
        let mut end = at;
        while let (Some((column, row)), Some(next)) = (parsed(&terms[end]), terms.get(end + 1))
            && *next == format!("{}{}", &terms[end][..column], row + 1)
        {
            end += 1;
        }
        match parsed(&terms[end]) {
            Some((column, row)) if end > at + 1 => {
                let cell = terms[at][..column].rsplit('!').next().unwrap_or_default();
                drawn.push(format!("{}:{cell}{row}", terms[at]));
            }
            _ => drawn.extend_from_slice(&terms[at..=end]),
        }
        at = end + 1;
    }
    drawn
}

#[cfg(test)]
mod tests {
    use super::ranges;

    #[test]
    fn cells_below_one_another_are_drawn_together() {
        let drawn = |terms: &str| ranges(&terms.split(' ').map(str::to_owned).collect::<Vec<_>>()).join(" ");
        assert_eq!(drawn("B5 B6 B7 B9"), "B5:B7 B9");
        assert_eq!(drawn("Inputs!B3 Inputs!B4 Inputs!B5"), "Inputs!B3:B5");
        assert_eq!(drawn("B5 B6 B5"), "B5 B6 B5");
        assert_eq!(drawn("9 10 11"), "9 10 11");
    }
}
