//! Laws of what comes back: sales refunded or given back leave nothing earned and nothing owed.

use partner_calculator::answer::Answer;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::business::month;
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

/// Whether parts of cents are rounded down sale by sale or once more: half a cent and its refund, each rounded down, do
/// not cancel.
fn rounds_parts_down(question: &Question) -> bool {
    let by_sale = question.0["terms"]["discount"].to_string().contains("\"rounds\"");
    question.0["terms"]["rounding"]["mode"] == "floor" && (by_sale || question.says("rounding"))
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
        let priced = sales.iter().any(|sale| sale.get("item").is_some());
        if sales.is_empty() || pays_beside_sales(question) || priced || rounds_parts_down(question) {
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

#[test]
fn sales_refunded_later_in_their_stretch_leave_nothing() {
    let law = |question: &Question, _: &Answer| {
        let sales = question.sales();
        // Another age or another tier may price the refund otherwise.
        let moves = ["age-from", "age-below", "item", "ordered-from"]
            .iter()
            .any(|word| question.0.to_string().contains(&format!("\"{word}\"")));
        // A debt below the least payout waits for a payment that it can be set off against.
        let waits = question.says("minimum");
        if sales.is_empty()
            || pays_beside_sales(question)
            || moves
            || waits
            || rounds_parts_down(question)
            || question.0["tierPath"] == "evolving"
        {
            return SILENT;
        }
        let at = |sale: &Value| (-40..60).find(|at| sale["month"] == month(*at)).expect("a month");
        let refund = |sale: &Value| {
            let mut refund = negative(sale);
            refund["month"] = json!(month(at(sale) + 2));
            refund
        };
        let kept = |mut sale: Value| {
            sale.as_object_mut().expect("a sale").remove("ended");
            sale
        };
        let both = sales.iter().flat_map(|sale| [sale.clone(), refund(sale)]).map(kept).collect();
        let first = sales.iter().map(at).min().expect("a sale");
        let later = question.with_sales(both).with(|it| {
            it["book"]["sales"]["start"] = json!(month(first));
            it["book"]["sales"]["months"] = json!(40);
        });
        let later = later.with_each_incentive(|table| {
            table["per"] = json!("lifetime");
            table["settles"] = json!("month");
            if let Some(limits) = table.get_mut("limits").and_then(Value::as_array_mut) {
                limits.retain(|limit| limit.get("per").is_none());
            }
        });
        match later.answer() {
            Some(answer) => nothing_is_left(&answer),
            None => SILENT,
        }
    };
    holds(3_000, Question::of_book, law);
}

#[test]
fn sales_given_back_in_full_leave_nothing() {
    let law = |question: &Question, _: &Answer| {
        let start = question.0["book"]["sales"]["start"].as_str().expect("a month");
        let sales = question.sales();
        let plain = |sale: &Value| {
            sale["month"].as_str() >= Some(start)
                && sale["list"].as_str().is_some_and(|list| !list.starts_with('-'))
        };
        // What a settlement adds without new sales, when a gate opens, a floor is reached or a tier has moved, and what it
        // gives up again, belongs to no sale.
        let beside =
            ["credential", "guarantee", "gates", "at-least", "tranches"].iter().any(|word| question.says(word))
                || question.0["tierPath"] != "fixed";
        if sales.is_empty() || beside || !sales.iter().all(plain) {
            return SILENT;
        }
        let last = sales
            .iter()
            .filter_map(|sale| (-40..60).find(|at| sale["month"] == month(*at)))
            .max()
            .expect("a sale");
        let given = sales.iter().map(|sale| {
            let mut sale = sale.clone();
            sale["ended"] = json!(month(last + 13));
            sale
        });
        let given = question
            .with_sales(given.collect())
            .with(|it| it["book"]["sales"]["months"] = json!(48))
            .with_each_incentive(|table| table["clawback"] = json!({ "within-months": 60, "how": "full" }));
        let Some(answer) = given.answer() else { return SILENT };
        let left: Decimal = months(&answer, "incentives").iter().sum();
        // Each part is rounded by itself, in each settlement of each table.
        let parts = sales.len() * question.incentives().len() * 14;
        if left.abs() > Decimal::new(5, 3) * Decimal::from(parts) {
            return Err(format!("{left} is left: {:?}", months(&answer, "incentives")));
        }
        HOLDS
    };
    holds(1_500, Question::of_book, law);
}
