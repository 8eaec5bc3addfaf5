//! Laws of sales: how they are cut, in which order they stand, and what nothing adds to them.

use partner_calculator::answer::Answer;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::law::{HOLDS, SILENT, holds};
use super::question::{Question, differ, differ_but_for_bills, months};

/// The same lines as the question put otherwise.
pub fn same(answer: &Answer, other: &Question) -> Result<bool, String> {
    let Some(other) = other.answer() else { return SILENT };
    differ(answer, &other, |_| false)?;
    HOLDS
}

/// Whether a rule looks at single sales, or counts them.
fn looks_at_single_sales(question: &Question) -> bool {
    ["transaction", "transactions", "until-collected"].iter().any(|word| question.says(word))
}

/// Whether a table pays for sales that come first, so that another order of sales or groups earns something else.
fn has_quota(question: &Question) -> bool {
    let limits = question.incentives().iter().filter_map(|table| table["limits"].as_array()).flatten();
    limits.into_iter().any(|limit| limit.get("of").is_some())
}

#[test]
fn a_sale_in_two_halves_is_one_sale() {
    let law = |question: &Question, answer: &Answer| {
        let sales = question.sales();
        // A sale taken back is taken back by itself; a priced one climbs its own bands; a count of new customers is the sale's.
        let alone = sales.iter().any(|sale| ["ended", "item", "new"].iter().any(|key| sale.get(key).is_some()));
        let discount = question.0["terms"]["discount"].to_string();
        if alone || looks_at_single_sales(question) || discount.contains("\"round") {
            return SILENT;
        }
        let halved = |sale: &Value| {
            let mut half = sale.clone();
            for key in ["list", "units", "floor", "purchase", "charged"] {
                if let Some(amount) = sale.get(key).and_then(Value::as_str) {
                    let amount = Decimal::from_str_exact(amount).expect("a figure") / Decimal::TWO;
                    half[key] = json!(amount.normalize().to_string());
                }
            }
            [half.clone(), half]
        };
        same(answer, &question.with_sales(sales.iter().flat_map(halved).collect()))
    };
    holds(500, Question::of_book, law);
}

#[test]
fn the_order_of_sales_in_a_month_changes_nothing() {
    let law = |question: &Question, answer: &Answer| {
        let sales = question.sales();
        // The discount's running total is rounded sale by sale.
        if sales.len() < 2
            || has_quota(question)
            || question.0["terms"]["discount"].to_string().contains("running-total")
        {
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
fn a_sale_of_nothing_changes_nothing() {
    let law = |question: &Question, answer: &Answer| {
        let Some(first) = question.sales().first() else { return SILENT };
        let counts = ["transactions", "customers", "new-customers"].iter().any(|word| question.says(word));
        if counts || looks_at_single_sales(question) {
            return SILENT;
        }
        let mut sales = question.sales().to_vec();
        sales.push(json!({ "month": first["month"], "customer": first["customer"], "family": "a", "account": "small", "list": "0" }));
        same(answer, &question.with_sales(sales))
    };
    holds(500, Question::of_book, law);
}

#[test]
fn a_group_of_no_customers_and_a_project_of_none_change_nothing() {
    let law = |question: &Question, answer: &Answer| {
        let empty = json!({
            "name": "Nobody", "account": "large", "customersToday": "0", "newPerMonth": "0", "newGrowth": "0", "churn": "0.5",
            "rampMonths": 0, "spend": "700", "expansion": "0", "priceChange": "0", "seasonality": [],
            "mix": [{ "family": "a", "share": "1" }], "usage": [{ "item": "support", "units": "1" }], "discount": "0.1", "coupons": "0.2",
        });
        let none = json!({
            "name": "None", "account": "small", "family": "c", "month": 1, "list": "900", "count": "0", "discount": "0.2",
            "registered": false, "returnedAfter": 1,
        });
        let other = question.with(|question| {
            let plan = &mut question["book"]["plan"];
            plan["cohorts"].as_array_mut().expect("groups").insert(0, empty);
            plan["projects"].as_array_mut().expect("projects").insert(0, none);
        });
        same(answer, &other)
    };
    holds(400, Question::of_plan, law);
}

#[test]
fn a_group_in_two_halves_is_one_group() {
    let law = |question: &Question, answer: &Answer| {
        // Where halves are whole customers and whole cents: nothing is rounded on the way.
        let groups = question.0["book"]["plan"]["cohorts"].as_array().map_or(&[][..], Vec::as_slice);
        let whole = |figure: &Value, of: u64| {
            figure.as_str().and_then(|figure| figure.parse::<u64>().ok()).is_some_and(|figure| figure % of == 0)
        };
        let halving = |group: &Value| {
            group["churn"] == "0.5"
                && answer.months.len() <= 3
                && whole(&group["customersToday"], 8)
                && group["newPerMonth"] == "0"
        };
        let exact = |group: &Value| {
            (group["churn"] == "0" || halving(group)) && group["rampMonths"] == 0 && whole(&group["spend"], 100)
        };
        if !groups.iter().all(exact) || has_quota(question) {
            return SILENT;
        }
        let halved = |group: &Value| {
            let mut half = group.clone();
            for key in ["customersToday", "newPerMonth"] {
                let count = Decimal::from_str_exact(group[key].as_str().unwrap_or("0")).expect("a count");
                half[key] = json!((count / Decimal::TWO).normalize().to_string());
            }
            [half.clone(), half]
        };
        let other = question.with(|question| {
            let groups = question["book"]["plan"]["cohorts"].as_array_mut().expect("groups");
            *groups = groups.iter().flat_map(halved).collect();
        });
        let Some(other) = other.answer() else { return SILENT };
        differ_but_for_bills(question, answer, &other)?;
        HOLDS
    };
    holds(400, Question::of_plan, law);
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
