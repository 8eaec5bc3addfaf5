//! Running costs of the business.

use rust_decimal::Decimal;

use super::CostLine;
use super::builder::ForecastBuilder;
use super::subject::Subject;
use crate::formula::{Node, Unit};
use crate::money::Amount;
use crate::phrase::Phrase;
use crate::plan::{Costs, Plan, Staff};

/// Every cost line, month by month.
pub(super) fn lines(builder: &mut ForecastBuilder<'_>, plan: &Plan, won: &[Node]) -> Vec<CostLine> {
    // The statement counts the cost of capital and the tax.
    let Costs {
        sales,
        presales,
        engineers,
        training,
        marketing,
        rent,
        software,
        fees,
        acquisition,
        capital: _,
        tax: _,
    } = &plan.costs;
    vec![
        staff(builder, sales, Phrase::CostSales, 0),
        staff(builder, presales, Phrase::CostPresales, 1),
        staff(builder, engineers, Phrase::CostEngineers, 2),
        yearly(builder, *training, Phrase::CostTraining),
        monthly(builder, *marketing, Phrase::CostMarketing),
        monthly(builder, *rent, Phrase::CostRent),
        monthly(builder, *software, Phrase::CostSoftware),
        yearly(builder, *fees, Phrase::CostFees),
        per_customer_won(builder, *acquisition, won),
    ]
}

fn staff(builder: &mut ForecastBuilder<'_>, staff: &Staff, what: Phrase, owner: usize) -> CostLine {
    let about = Subject::of(owner);
    let people = builder.amount(staff.people, Phrase::People, about);
    let each = builder.amount(staff.monthly, Phrase::PersonMonthly, about);
    let cost = builder.price(people, each);
    builder.label(cost, what, about);
    CostLine { what, months: vec![cost; builder.months] }
}

fn monthly(builder: &mut ForecastBuilder<'_>, amount: Amount, what: Phrase) -> CostLine {
    let cost = builder.amount(amount, what, Subject::default());
    let cost = builder.cents(cost);
    builder.label(cost, what, Subject::default());
    CostLine { what, months: vec![cost; builder.months] }
}

/// A twelfth each month, rounded down, and what is left of the year in its twelfth month.
fn yearly(builder: &mut ForecastBuilder<'_>, amount: Amount, what: Phrase) -> CostLine {
    let about = Subject::default();
    let year = builder.amount(amount, what, about);
    let year = builder.cents(year);
    let twelve = builder.graph.plain(Decimal::from(12), Unit::Count);
    let eleven = builder.graph.plain(Decimal::from(11), Unit::Count);
    let part = builder.instalment(year, twelve);
    builder.label(part, what, about);
    let paid = builder.graph.mul(part, eleven);
    let rest = builder.graph.sub(year, paid);
    builder.label(rest, what, about);
    let months = (0..builder.months).map(|month| if month % 12 == 11 { rest } else { part }).collect();
    CostLine { what, months }
}

/// The cost of winning the customers won, worked out once for months that win equally many.
fn per_customer_won(builder: &mut ForecastBuilder<'_>, amount: Amount, won: &[Node]) -> CostLine {
    let what = Phrase::CostAcquisition;
    let each = builder.amount(amount, Phrase::AcquisitionEach, Subject::default());
    let mut months: Vec<Node> = Vec::with_capacity(won.len());
    for (month, &customers) in won.iter().enumerate() {
        let cost = match months.last() {
            Some(&before) if won[month - 1] == customers => before,
            _ => {
                let cost = builder.price(customers, each);
                builder.label(cost, what, Subject::default().at(month))
            }
        };
        months.push(cost);
    }
    CostLine { what, months }
}
