//! Laws of sales: how they are cut, in which order they stand, and what nothing adds to them.

use partner_calculator::report::answer::Answer;
use serde_json::{Value, json};

use super::law::{HOLDS, SILENT, holds};
use super::question::{Question, differ, months};

/// The same lines as the question put otherwise.
pub fn same(answer: &Answer, other: &Question) -> Result<bool, String> {
    let Some(other) = other.answer() else { return SILENT };
    differ(answer, &other, |_| false)?;
    HOLDS
}

#[test]
fn the_order_of_sales_in_a_month_changes_nothing() {
    let law = |question: &Question, answer: &Answer| {
        let sales = question.sales();
        // Quotas pay for those that come first; the discount's running total is rounded sale by sale.
        let quota = question.incentives().iter().any(|table| {
            table["limits"].as_array().is_some_and(|limits| limits.iter().any(|limit| limit.get("of").is_some()))
        });
        if sales.len() < 2 || quota || question.0["terms"]["discount"].to_string().contains("running-total") {
            return SILENT;
        }
        let mut other: Vec<Value> = sales.to_vec();
        other.reverse();
        same(answer, &question.with_sales(other))
    };
    holds(500, Question::of_book, law);
}

#[test]
fn the_names_of_customers_change_nothing() {
    let law = |question: &Question, answer: &Answer| {
        let renamed = question.sales().iter().map(|sale| {
            let mut sale = sale.clone();
            let name = format!("{}2", sale["customer"].as_str().unwrap_or("x"));
            sale["customer"] = json!(name);
            sale
        });
        same(answer, &question.with_sales(renamed.collect()))
    };
    holds(200, Question::of_book, law);
}

#[test]
fn one_more_table_changes_no_other() {
    let law = |question: &Question, answer: &Answer| {
        let mut table = json!({
            "id": "one-more", "title": "One more", "effective": "2020-01-01", "basis": { "own": "as drawn" }, "term": "rebate",
            "per": "quarter", "settles": "month", "base": { "of": "billed" }, "scale": "slice", "rates": [{ "rate": "0.05" }],
        });
        table["clawback"] = json!({ "within-months": 3, "how": "full" });
        let other = question
            .with(|question| question["terms"]["incentive"].as_array_mut().expect("tables").insert(0, table));
        let Some(other) = other.answer() else { return SILENT };
        for one in &answer.incentives {
            if months(answer, &one.id) != months(&other, &one.id) {
                return Err(format!(
                    "{}: {:?} and {:?}",
                    one.id,
                    months(answer, &one.id),
                    months(&other, &one.id)
                ));
            }
        }
        HOLDS
    };
    holds(200, Question::of_book, law);
}
