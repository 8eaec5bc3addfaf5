//! Laws that every case obeys, whatever it is about.

use partner_calculator::answer::Answer;
use partner_calculator::estimate::{self, Outcome};
use partner_calculator::money::Amount;
use partner_calculator::policy::schema::{PriceRounds, Programme};
use partner_calculator::request::{Book, Request, Sale};
use rust_decimal::Decimal;

use super::check::adds_up;
use super::formulas::formulas;
use super::{Case, Ready};

/// Laws that this answer breaks.
pub fn broken(ready: &Ready, answer: &Answer) -> Vec<String> {
    let mut broken = adds_up(answer);
    match again(ready, &ready.request) {
        Ok(second) if second == *answer => {}
        _ => broken.push("a second run: expected the same answer, got another".to_owned()),
    }
    broken.extend(arithmetics(&ready.programme, &ready.request, answer));
    if splittable(ready) {
        broken.extend(split(ready, answer));
    }
    broken
}

fn again(ready: &Ready, request: &Request) -> Result<Answer, String> {
    match estimate::estimate(&ready.programme, request) {
        Ok(Outcome::Answer(answer)) => Ok(*answer),
        Ok(Outcome::Refused { problems }) => Err(format!("{problems:?}")),
        Err(error) => Err(error.to_string()),
    }
}

/// Whether floats may be compared with the exact figures: no figure stands at an edge.
pub fn away_from_edges(ready: &Ready) -> bool {
    formulas(&ready.programme, &ready.request).is_ok_and(|it| it.edge(&it.exact()).is_none())
}

/// Values of `request`'s formulas that differ from one arithmetic to another.
pub fn arithmetics(programme: &Programme, request: &Request, answer: &Answer) -> Vec<String> {
    let mut broken = Vec::new();
    let formulas = match formulas(programme, request) {
        Ok(formulas) => formulas,
        Err(error) => return vec![format!("formulas: expected some, got {error}")],
    };
    let exact = formulas.exact();
    for (formula, line) in formulas.lines.iter().zip(&answer.lines) {
        let total = exact[formula.total.index()];
        if formula.id.to_string() != line.id || total != line.total.value() {
            broken.push(format!("formula of {}: expected {}, got {total}", line.id, line.total));
        }
    }
    if let Some(step) = formulas.split_wrongly(&exact) {
        let whole = exact[step.index()];
        broken.push(format!("step {}: expected parts by basis that add up to {whole}", step.index()));
    }
    broken.extend(formulas.differs_on_tape(&exact));
    if !formulas.module_is_the_tape(&exact) {
        broken.push("the compiled module of the same formulas gives other figures".to_owned());
    }
    let error = if formulas.edge(&exact).is_none() { formulas.error_of_floats(&exact) } else { 0.0 };
    if error > 1e-9 {
        broken.push(format!("floats: expected within 1e-9 of exact, got {error:e}"));
    }
    broken
}

/// Whether cutting each sale into two equal ones must change nothing: no table looks at single
/// sales, and none rounds them one by one.
pub fn splittable(ready: &Ready) -> bool {
    let Ready { programme, case: Case { sale: sales, .. }, .. } = ready;
    let rounded = programme.discount.iter().any(|table| table.rounds() != PriceRounds::Bill);
    let alone = sales.iter().any(|it| !it.item.is_empty() || it.ended.is_some());
    let tables = || programme.incentive.iter().chain(&programme.charge);
    let text = tables().map(|table| serde_json::to_string(table).unwrap_or_default()).collect::<String>();
    let single = ["\"transaction\"", "\"transactions\"", "until-collected"];
    !sales.is_empty() && !rounded && !alone && !single.iter().any(|it| text.contains(it))
}

/// The same sales, each in two equal lines.
fn split(ready: &Ready, answer: &Answer) -> Vec<String> {
    let mut request = ready.request.clone();
    if let Book::Sales(book) = &mut request.book {
        book.sales = book.sales.iter().map(halved).flat_map(|half| [half.clone(), half]).collect();
    }
    let second = match again(ready, &request) {
        Ok(second) => second,
        Err(error) => return vec![format!("sales cut in two: expected an answer, got {error}")],
    };
    let differ =
        answer.lines.iter().zip(&second.lines).filter(|(one, two)| one.total.value() != two.total.value());
    differ
        .map(|(one, two)| format!("{} with sales cut in two: expected {}, got {}", one.id, one.total, two.total))
        .collect()
}

fn halved(sale: &Sale) -> Sale {
    let half = |amount: Option<Amount>| amount.map(|it| Amount::exactly(it.value() / Decimal::TWO));
    Sale {
        list: half(sale.list),
        units: half(sale.units),
        charged: half(sale.charged),
        floor: half(sale.floor),
        purchase: half(sale.purchase),
        withheld: half(sale.withheld),
        taxes: half(sale.taxes),
        new: half(sale.new),
        ..sale.clone()
    }
}
