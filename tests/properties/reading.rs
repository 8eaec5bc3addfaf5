//! Laws of filters, currencies and arithmetics: what reads the same comes to the same.

use partner_calculator::report::answer::Answer;
use serde_json::{Value, json};

use super::law::{HOLDS, holds};
use super::lines::same;
use super::question::Question;

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
