//! What the business costs to run.

use rust_decimal::Decimal;

use super::CostLine;
use super::about::About;
use super::pen::Pen;
use crate::formula::{Node, Unit};
use crate::money::Amount;
use crate::phrase::Phrase;
use crate::plan::{Plan, Staff};

/// Every cost line, month by month.
pub(super) fn lines(pen: &mut Pen<'_>, plan: &Plan, won: &[Node]) -> Vec<CostLine> {
    let costs = &plan.costs;
    vec![
        staff(pen, &costs.sales, Phrase::CostSales, 0),
        staff(pen, &costs.presales, Phrase::CostPresales, 1),
        staff(pen, &costs.engineers, Phrase::CostEngineers, 2),
        yearly(pen, costs.training, Phrase::CostTraining),
        monthly(pen, costs.marketing, Phrase::CostMarketing),
        yearly(pen, costs.fees, Phrase::CostFees),
        acquisition(pen, costs.acquisition, won),
    ]
}

fn staff(pen: &mut Pen<'_>, staff: &Staff, what: Phrase, owner: usize) -> CostLine {
    let about = About::of(owner);
    let people = pen.amount(staff.people, Unit::Count, Phrase::People, about);
    let each = pen.amount(staff.monthly, Unit::Money, Phrase::PersonMonthly, about);
    let cost = pen.price(people, each);
    pen.label(cost, what, about);
    CostLine { what, months: vec![cost; pen.months] }
}

fn monthly(pen: &mut Pen<'_>, amount: Amount, what: Phrase) -> CostLine {
    let cost = pen.amount(amount, Unit::Money, what, About::default());
    let cost = pen.cents(cost);
    pen.label(cost, what, About::default());
    CostLine { what, months: vec![cost; pen.months] }
}

/// A twelfth each month, rounded down, and what is left of the year in its twelfth month.
fn yearly(pen: &mut Pen<'_>, amount: Amount, what: Phrase) -> CostLine {
    let about = About::default();
    let year = pen.amount(amount, Unit::Money, what, about);
    let year = pen.cents(year);
    let twelve = pen.graph.plain(Decimal::from(12), Unit::Count);
    let eleven = pen.graph.plain(Decimal::from(11), Unit::Count);
    let part = pen.instalment(year, twelve);
    pen.label(part, what, about);
    let paid = pen.graph.mul(part, eleven);
    let rest = pen.graph.sub(year, paid);
    pen.label(rest, what, about);
    let months = (0..pen.months).map(|month| if month % 12 == 11 { rest } else { part }).collect();
    CostLine { what, months }
}

/// The cost of winning the customers won, worked out once for months that win equally many.
fn acquisition(pen: &mut Pen<'_>, amount: Amount, won: &[Node]) -> CostLine {
    let what = Phrase::CostAcquisition;
    let each = pen.amount(amount, Unit::Money, Phrase::AcquisitionEach, About::default());
    let mut months: Vec<Node> = Vec::with_capacity(won.len());
    for (month, &customers) in won.iter().enumerate() {
        let cost = match months.last() {
            Some(&before) if won[month - 1] == customers => before,
            _ => {
                let cost = pen.price(customers, each);
                pen.label(cost, what, About::default().at(month))
            }
        };
        months.push(cost);
    }
    CostLine { what, months }
}
