//! Laws of what comes back: sales refunded or given back leave nothing earned and nothing owed.

use partner_calculator::report::answer::Answer;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::law::{HOLDS, SILENT, Verdict, holds};
use super::question::{Question, months};

/// The figures of a sale that a refund states with the other sign.
const FIGURES: [&str; 5] = ["list", "units", "floor", "purchase", "charged"];

fn negative(sale: &Value) -> Value {
    let mut refund = sale.clone();
    for key in FIGURES {
        if let Some(figure) = sale.get(key).and_then(Value::as_str) {
            let opposite = -Decimal::from_str_exact(figure).expect("a figure");
            refund[key] = json!(opposite.normalize().to_string());
        }
    }
    refund
}

/// Whether a rule pays for more than what is sold: for sales and customers counted, for what is held or guaranteed, a sum
/// that a band pays once whatever is in it, sale by sale.
fn pays_beside_sales(question: &Question) -> bool {
    let words = [
        "transaction",
        "transactions",
        "customers",
        "new-customers",
        "credential",
        "guarantee",
        "fixed",
        "running-total",
    ];
    words.iter().any(|word| question.says(word))
}

fn nothing_is_left(answer: &Answer) -> Verdict {
    for id in ["incentives", "list-price", "receivable"] {
        let total: Decimal = match id {
            "receivable" => months(answer, id).last().copied().unwrap_or_default(),
            _ => months(answer, id).iter().sum(),
        };
        if !total.is_zero() {
            return Err(format!("{total} is left of {id}: {:?}", months(answer, id)));
        }
    }
    HOLDS
}

#[test]
fn sales_refunded_in_their_month_leave_nothing() {
    let law = |question: &Question, _: &Answer| {
        let sales = question.sales();
        if sales.is_empty() || pays_beside_sales(question) || sales.iter().any(|sale| sale.get("item").is_some()) {
            return SILENT;
        }
        let both = sales.iter().flat_map(|sale| [sale.clone(), negative(sale)]).collect();
        let Some(answer) = question.with_sales(both).answer() else { return SILENT };
        for table in question.incentives() {
            let id = table["id"].as_str().unwrap_or_default();
            if let Some(earned) = months(&answer, id).iter().find(|earned| !earned.is_zero()) {
                return Err(format!("{id} earns {earned}"));
            }
        }
        nothing_is_left(&answer)
    };
    holds(800, Question::of_book, law);
}
