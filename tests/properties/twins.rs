//! A plan is a book that has not happened yet: told sale by sale, it gives the same result.

use partner_calculator::answer::Answer;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::business::month;
use super::law::{HOLDS, SILENT, Verdict, holds};
use super::question::{Question, differ_but_for_bills};

fn whole(figure: &Value) -> i64 {
    figure.as_str().and_then(|figure| figure.parse().ok()).expect("a whole figure")
}

/// Purchases of one customer in a month, sale by sale.
fn bought(group: &Value, name: &str, at: i64, since: i64, sales: &mut Vec<Value>) {
    let spend = Decimal::from(whole(&group["spend"]));
    for part in group["mix"].as_array().expect("a mix") {
        let share = Decimal::from_str_exact(part["share"].as_str().expect("a share")).expect("a share");
        let mut sale = json!({
            "month": month(at), "customer": name, "account": group["account"], "family": part["family"],
            "kind": if at - since < 12 { "new" } else { "renewal" }, "since": month(since),
            "list": (spend * share).normalize().to_string(),
        });
        if group["discount"] != "0" {
            sale["discount"] = group["discount"].clone();
        }
        sales.push(sale);
    }
}

/// The book of a plan in which nobody leaves and everybody buys the same from the first month on.
fn book_of(plan: &Value) -> Value {
    let start = (0..40).find(|at| plan["start"] == month(*at)).expect("a month");
    let months = plan["months"].as_i64().expect("months");
    let mut sales = Vec::new();
    for at in -12..months {
        for (place, group) in plan["cohorts"].as_array().expect("groups").iter().enumerate() {
            for customer in 0..whole(&group["customersToday"]) {
                bought(group, &format!("{place}-{customer}"), start + at, start - 80, &mut sales);
            }
            for joined in 0..=at {
                for customer in 0..whole(&group["newPerMonth"]) {
                    bought(group, &format!("{place}-{joined}-{customer}"), start + at, start + joined, &mut sales);
                }
            }
        }
    }
    json!({ "sales": { "start": plan["start"], "months": months, "sales": sales } })
}

/// A plan in which nobody leaves, told sale by sale, gives the same result.
fn same_as_its_book(question: &Question) -> Verdict {
    // A plan does not know when the customers of today signed.
    if question.0["tierPath"] == "evolving" && question.0["terms"].to_string().contains("signing") {
        return SILENT;
    }
    // Single sales use a quota up in their order: all of a plan's of one family, where a book has customer after customer.
    // A customer's limit of a longer period holds for the average one, of whom a quota covers a part.
    let apart = |table: &Value| {
        let limits = table["limits"].as_array().map_or(&[][..], Vec::as_slice);
        let longer = |limit: &Value| limit["grain"] == "customer" && limit.get("per").is_some();
        limits.iter().any(|limit| limit.get("of").is_some())
            && (table["grain"] == "transaction" || limits.iter().any(longer))
    };
    if question.incentives().iter().any(apart) {
        return SILENT;
    }
    let mut plan = question.0["book"]["plan"].clone();
    plan["projects"] = json!([]);
    plan["cash"] = json!({ "customerDays": 0, "vendorDays": 0, "badDebt": "0" });
    for group in plan["cohorts"].as_array_mut().expect("groups") {
        for (key, value) in [("churn", "0"), ("coupons", "0"), ("customersToday", "2")] {
            group[key] = json!(value);
        }
        group["rampMonths"] = json!(0);
        group["usage"] = json!([]);
        if whole(&group["spend"]) % 100 != 0 {
            return SILENT;
        }
        // An entry of the plan is worked out for its average customer: alike are those who are there all the time.
        if question.says("customer") {
            group["newPerMonth"] = json!("0");
        }
    }
    let book = book_of(&plan);
    let planned = question.with(|it| it["book"] = json!({ "plan": plan }));
    let sold = question.with(|it| it["book"] = book);
    let (Some(planned), Some(sold)) = (planned.answer(), sold.answer()) else { return SILENT };
    differ_but_for_bills(question, &planned, &sold)?;
    HOLDS
}

#[test]
fn a_plan_is_the_book_that_it_foresees() {
    holds(300, Question::of_plan, |question, _| same_as_its_book(question));
}

#[test]
fn quotas_of_a_plan_are_those_of_the_book_that_it_foresees() {
    let quotas = [
        json!([{ "of": "customers", "at-most": "1" }, { "of": "transactions", "at-most": "4" }]),
        json!([{ "of": "billed", "at-most": "3000" }, { "of": "customers", "at-most": "3" }]),
        json!([{ "of": "list", "per": "year", "at-most": "1700" }]),
    ];
    let law = |question: &Question, _: &Answer| {
        let mut next = quotas.iter().cycle();
        let question = question.with_each_incentive(|table| {
            table["grain"] = json!("customer");
            table["limits"] = next.next().expect("a cycle").clone();
        });
        same_as_its_book(&question)
    };
    holds(200, Question::of_plan, law);
}
