//! The model as a live spreadsheet: the formula graph printed into cells.
//!
//! What can be changed stands on two sheets, the plan's figures on `Inputs` and the programme's on
//! `Tables`; `Working` has a row for every step between them and the `Statement`.

mod about;
mod cells;
mod formula;
mod names;
mod places;
mod statement;
mod tables;
mod working;

use rustc_hash::FxHashMap;

use crate::answer::{self, BasisShare};
use crate::error::Error;
use crate::explain::{Explainer, foreign, line_titles};
use crate::formula::{Graph, Node, Op, Provenance, Unit};
use crate::ledger::Ledger;
use crate::model::ModelView;
use crate::plan::Plan;
use crate::policy::schema::Programme;
use crate::policy::terms::Terms;
use crate::problem::{Code, Problem, RequestProblem};
use crate::request::Request;
use crate::settle::{self, Settlement, TableRef};
use crate::statement::StatementLine;

pub use cells::{Cell, CellMessage, CellStyle, Sheet, Workbook};

use names::Names;
use tables::{Policy, Tables};
use working::Steps;

/// Steps that are written into a file at most: more of them no spreadsheet opens with pleasure.
const MOST_ROWS: usize = 200_000;

/// Inputs of a workbook.
struct WorkbookInputs<'a, 's> {
    /// The request.
    pub request: &'s Request,
    /// The plan, when the sales are a plan's.
    pub plan: Option<&'s Plan>,
    /// The programme.
    pub programme: &'a Programme,
    /// The sales.
    pub ledger: &'s Ledger,
    /// The formulas.
    pub graph: &'s Graph,
    /// Their exact values, with what they rest on.
    pub values: &'s Provenance,
    /// The terms in force.
    pub terms: &'s Terms<'a>,
    /// The tables that figures point to.
    pub clauses: &'s [TableRef<'a>],
    /// Settlement of the sales.
    pub settlement: &'s Settlement,
    /// The statement's lines.
    pub lines: &'s [StatementLine],
    /// Shares of the vendor's part of the result by basis.
    pub basis: Vec<BasisShare>,
    /// ISO 4217 code of the sales.
    pub currency: &'s str,
}

/// The model of `request` as a workbook.
///
/// # Errors
/// When it has more steps than a spreadsheet opens.
pub(crate) fn spreadsheet(model: &ModelView<'_>, request: &Request) -> Result<Workbook, Error> {
    let steps = model.built.graph.ops().len();
    if steps > MOST_ROWS {
        let message = RequestProblem::ModelTooLarge { given: steps, most: MOST_ROWS };
        return Err(Error::Refused(vec![Problem::new(Code::TooMuch, "book", message)]));
    }
    let sourced = model.sourced()?;
    Ok(workbook(&WorkbookInputs {
        request,
        plan: model.plan,
        programme: model.terms.programme,
        terms: model.terms,
        clauses: &settle::clauses(model.terms),
        ledger: &model.built.from.ledger,
        graph: &model.built.graph,
        values: &sourced,
        settlement: &model.built.settlement,
        lines: &model.built.lines,
        basis: answer::basis(model, &sourced),
        currency: &model.built.currency,
    }))
}

fn workbook(from: &WorkbookInputs<'_, '_>) -> Workbook {
    let explainer = Explainer {
        programme: from.programme,
        graph: from.graph,
        values: from.values,
        terms: from.terms,
        clauses: from.clauses,
        settlement: from.settlement,
        ledger: from.ledger,
        titles: line_titles(from.lines, from.ledger),
        currency: from.currency,
        foreign: foreign(from.graph, from.settlement, from.currency),
    };
    let names = Names::new(&explainer, from.plan);
    let used = used(from);
    let currency = from.programme.currency.as_str();
    let policy = Policy {
        programme: from.programme,
        clauses: from.clauses,
        settlement: from.settlement,
        graph: from.graph,
        names: &names,
    };
    let mut tables = Tables::new(&policy, &used, currency);
    let table_rows = core::mem::take(&mut tables.rows);
    let (inputs, typed) = inputs(from, &names, &used);
    let steps = Steps::new(from, &names, &tables, &typed, &used);
    let (statement, widths) = statement::rows(from, &steps);
    let sheet = |name: &str, widths: &[u32], frozen_columns, rows| Sheet {
        name: name.to_owned(),
        widths: widths.to_vec(),
        frozen_rows: 2,
        frozen_columns,
        rows,
    };
    Workbook {
        sheets: vec![
            sheet("Statement", &widths, 1, statement),
            sheet("Inputs", &[72, 18, 12], 1, inputs),
            sheet("Tables", &[60, 16, 10, 16, 16, 22, 24, 60, 60, 60], 1, table_rows),
            sheet("Working", &[72, 20, 10, 44], 1, steps.rows),
            Sheet { frozen_rows: 0, ..sheet("About", &[34, 110], 0, about::rows(from)) },
        ],
    }
}

/// A unit in words.
fn unit_words(unit: Unit, currency: &str) -> String {
    match unit {
        Unit::Money => currency.to_owned(),
        Unit::Rate => "%".to_owned(),
        Unit::Count => "number".to_owned(),
        Unit::Flag => "1 or 0".to_owned(),
    }
}

/// For each node, whether a line of the statement rests on it.
fn used(from: &WorkbookInputs<'_, '_>) -> Vec<bool> {
    let mut used = vec![false; from.graph.ops().len()];
    for line in from.lines {
        for &node in line.months.iter().chain([&line.total]) {
            used[node.index()] = true;
        }
    }
    // Operands stand before what reads them.
    for node in (0..used.len()).rev().filter_map(Node::at) {
        if used[node.index()] {
            for operand in from.graph.operands(node) {
                used[operand.index()] = true;
            }
        }
    }
    used
}

/// The sheet of typed figures, and the row of each.
fn inputs(
    from: &WorkbookInputs<'_, '_>,
    names: &Names<'_, '_>,
    used: &[bool],
) -> (Vec<Vec<Cell>>, FxHashMap<Node, usize>) {
    let heading = |name: &str| Cell::text(name).set(CellStyle::Heading);
    let mut rows = vec![
        vec![Cell::text("Your figures: change a marked cell and every sheet follows").set(CellStyle::Title)],
        vec![heading("Figure"), heading("Value"), heading("Unit")],
    ];
    let mut typed = FxHashMap::default();
    for node in (0..used.len()).filter(|&index| used[index]).filter_map(Node::at) {
        let Op::Input(index) = from.graph.op(node) else { continue };
        let unit = from.graph.unit(node);
        rows.push(vec![
            Cell::message(CellMessage::Step(names.title(node))),
            Cell::number(from.graph.inputs()[index as usize], unit).of(from.currency).set(CellStyle::Input),
            Cell::text(unit_words(unit, from.currency)),
        ]);
        typed.insert(node, rows.len());
    }
    (rows, typed)
}
