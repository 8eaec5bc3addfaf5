//! The working of any figure of an answer: of a line, of the headline, of a step.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::title::StepTitle;
use super::{Explainer, Working, foreign, headline, line_titles};
use crate::answer::headline::{HeadlineFigure, HeadlineLines, formula};
use crate::error::Error;
use crate::formula::Node;
use crate::model::{BuiltModel, ModelView};
use crate::settle;

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

/// The working of one figure of the answer that `model` gives.
///
/// # Errors
/// When the answer has no such figure.
pub(crate) fn working(mut model: ModelView<'_>, figure: &Figure) -> Result<Working, Error> {
    match figure {
        Figure::Node(node) => {
            let node = Node::at(*node as usize).ok_or_else(|| Error::UnknownFigure(format!("{figure:?}")))?;
            step(&model, node, Vec::new())
        }
        Figure::Line { line, from, to } => {
            let (node, title) = months_of_line(&mut model, line, *from as usize, *to as usize)?;
            step(&model, node, vec![(node, title)])
        }
        Figure::Headline(figure) => of_headline(model, *figure),
    }
}

/// The step of a line over some months, and its title.
fn months_of_line(
    model: &mut ModelView<'_>,
    line: &str,
    from: usize,
    to: usize,
) -> Result<(Node, StepTitle), Error> {
    let found = model.built.lines.iter().find(|known| known.id.to_string() == line);
    let found = found.ok_or_else(|| Error::UnknownFigure(line.to_owned()))?;
    // Months that end before they begin are none, not a sum of nothing.
    let months = found.months.get(from..=to).filter(|months| !months.is_empty());
    let months = months.ok_or_else(|| Error::UnknownFigure(format!("{line} in months {from} to {to}")))?;
    let node = match months {
        [only] => *only,
        [.., last] if found.balance => *last,
        _ => model.built.graph.sum(months),
    };
    let (first, last) = (model.built.from.ledger.month(from), model.built.from.ledger.month(to));
    let line = found.title.clone();
    let title = if from == to {
        StepTitle::LineMonth { line, month: first.into() }
    } else {
        StepTitle::LineMonths { line, first: first.into(), last: last.into() }
    };
    Ok((node, title))
}

fn of_headline(mut model: ModelView<'_>, figure: HeadlineFigure) -> Result<Working, Error> {
    let values = model.exact()?;
    let lines = HeadlineLines::new(&model.built, model.capital());
    let headline = lines.figures(&values, &model.built.from.ledger);
    let cash: Vec<Decimal> = lines.cash().iter().map(|month| values[month.index()]).collect();
    if let Some((node, steps)) = formula(&mut model, figure) {
        let named = steps.into_iter().map(|(node, step)| (node, step.into()));
        let named = named.chain([(node, StepTitle::Headline { figure })]).collect();
        let mut working = step(&model, node, named)?;
        if figure == HeadlineFigure::Margin && !working.parts.is_empty() {
            // The quotient before it is rounded is no figure of its own.
            working.parts = working.parts.remove(0).parts;
        }
        return Ok(working);
    }
    let (line, at) = headline::found_in(figure, &headline, &cash, &model.built.from.ledger);
    let (from, to) = at.map_or((0, cash.len().saturating_sub(1)), |at| (at, at));
    let (node, title) = months_of_line(&mut model, &line.to_string(), from, to)?;
    let below = step(&model, node, vec![(node, title)])?;
    Ok(headline::looked_up(figure, &headline, &cash, (&model.built.from.ledger, model.built.cents), below))
}

/// The working of a step; `named` have another title here than in the statement.
fn step(model: &ModelView<'_>, node: Node, named: Vec<(Node, StepTitle)>) -> Result<Working, Error> {
    let mut titles = line_titles(&model.built.lines, &model.built.from.ledger);
    titles.extend(named);
    let values = model.sourced()?;
    let BuiltModel { graph, from, settlement, currency, .. } = &model.built;
    Explainer {
        programme: model.terms.programme,
        terms: model.terms,
        clauses: &settle::clauses(model.terms),
        graph,
        values: &values,
        settlement,
        ledger: &from.ledger,
        titles,
        currency,
        foreign: foreign(graph, settlement, currency),
    }
    .explain(node)
}
