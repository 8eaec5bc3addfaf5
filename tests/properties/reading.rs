//! Laws of filters, currencies and arithmetics: like readings give like results.

use partner_calculator::answer::Answer;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::law::{HOLDS, Verdict, holds};
use super::lines::same;
use super::question::{Question, differ};

/// Changes every base and measure of the incentives.
fn each_reading(tables: &mut Value, change: &mut impl FnMut(&mut Value)) {
    match tables {
        Value::Object(entries) => {
            for inner in entries.values_mut() {
                each_reading(inner, change);
            }
            // A limit has an `of` too, and reads no sales of its own.
            let reads = entries.get("of").is_some_and(Value::is_string);
            let limit =
                entries.contains_key("at-most") && entries.contains_key("of") && !entries.contains_key("where");
            if reads && entries.get("of") != Some(&json!("credential")) && !limit {
                change(tables);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| each_reading(item, change)),
        _ => {}
    }
}

#[test]
fn a_filter_that_lets_everything_through_is_none() {
    let open = [
        ("not-tags", json!(["never"])),
        ("age-from", json!(0)),
        ("families", json!(["a", "b", "c", "d"])),
        ("accounts", json!(["small", "large"])),
        ("countries", json!(["DE"])),
        ("kinds", json!(["new", "renewal", "expansion", "migration", "project"])),
        ("means", json!(["cash", "credit", "coupon", "test-coupon", "stored-value", "stored-value-purchase"])),
        ("ordered-before", json!("2099-01-01")),
    ];
    let law = |question: &Question, answer: &Answer| {
        let dated =
            !question.sales().is_empty() && question.sales().iter().all(|sale| sale.get("ordered").is_some());
        for (key, value) in &open {
            if *key == "ordered-before" && !dated {
                continue;
            }
            let other = question.with(|it| {
                each_reading(&mut it["terms"]["incentive"], &mut |reading| {
                    if reading["where"].is_null() {
                        reading["where"] = json!({});
                    }
                    if reading["where"].get(*key).is_none() {
                        reading["where"][*key] = value.clone();
                    }
                });
            });
            same(answer, &other).map_err(|wrong| format!("{key}: {wrong}"))?;
        }
        HOLDS
    };
    holds(150, Question::of_book, law);
    holds(100, Question::of_plan, law);
}

#[test]
fn a_filter_that_lets_nothing_through_reads_nothing() {
    let shut = json!({ "tags": ["never"] });
    let law = |question: &Question, answer: &Answer| -> Verdict {
        let mut reached = false;
        for at in 0..question.incentives().len() {
            let table = &question.incentives()[at];
            for gate in 0..table["gates"].as_array().map_or(0, Vec::len) {
                // A measure of nothing is a credential that nobody holds.
                let compared = &table["gates"][gate]["measure"];
                if compared.get("growth-over").is_some() {
                    continue;
                }
                let put = |measure: Value| {
                    question.with(|it| {
                        it["credentials"] = json!([]);
                        it["terms"]["incentive"][at]["gates"][gate]["measure"] = measure;
                    })
                };
                let mut nothing = compared.clone();
                nothing["where"] = shut.clone();
                let none = put(json!({ "of": "credential", "credential": "points" }));
                let (Some(one), Some(other)) = (put(nothing).answer(), none.answer()) else { continue };
                differ(&one, &other, |_| false)?;
                reached = true;
            }
            let of = table["base"]["of"].as_str().unwrap_or_default();
            if table.get("guarantee").is_none() && of != "credential" {
                let none = question.with(|it| it["terms"]["incentive"][at]["base"]["where"] = shut.clone());
                let Some(none) = none.answer() else { continue };
                let id = table["id"].as_str().unwrap_or_default();
                if super::question::months(&none, id).iter().any(|earned| !earned.is_zero()) {
                    return Err(format!("{id} earns {:?} on nothing", super::question::months(&none, id)));
                }
                reached = true;
            }
        }
        let _ = answer;
        Ok(reached)
    };
    holds(200, Question::of_book, law);
    holds(100, Question::of_plan, law);
}

fn abroad(question: &Question, to: &str) -> Question {
    let rates = ["plan", "measure", "payout"]
        .map(|purpose| json!({ "from": "USD", "to": to, "use": purpose, "rate": "1", "date": "2027-01-01" }));
    question.with(|it| {
        it["currency"] = json!(to);
        it["rates"] = json!(rates);
    })
}

#[test]
fn at_one_for_one_a_second_currency_changes_nothing() {
    let law = |question: &Question, answer: &Answer| same(answer, &abroad(question, "EUR"));
    holds(200, Question::of_book, law);
    holds(100, Question::of_plan, law);
}

#[test]
fn a_line_is_money_of_its_currency() {
    let law = |question: &Question, _: &Answer| {
        for (currency, places) in [("USD", 2), ("JPY", 0), ("KWD", 3)] {
            let Some(answer) = abroad(question, currency).answer() else { continue };
            for line in &answer.lines {
                for amount in line.amounts.iter().chain([&line.total]) {
                    let amount: Decimal = amount.value();
                    if amount.normalize().scale() > places {
                        return Err(format!("{}: {currency} {amount}", line.id));
                    }
                }
            }
        }
        HOLDS
    };
    holds(150, Question::of_book, law);
    holds(80, Question::of_plan, law);
}
