//! Laws of tiers that stay, caps, floors and guarantees.

use partner_calculator::answer::Answer;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::law::{HOLDS, SILENT, holds};
use super::lines::same;
use super::question::{Question, months};

#[test]
fn a_tier_that_may_move_and_stays_is_a_fixed_one() {
    let law = |question: &Question, answer: &Answer| {
        if question.0["role"] != "partner"
            || answer.tiers.iter().any(|held| question.0["tier"] != json!(held.tier))
        {
            return SILENT;
        }
        let other = if question.0["tierPath"] == "fixed" { "evolving" } else { "fixed" };
        let other = question.with(|it| it["tierPath"] = json!(other));
        let Some(answered) = other.answer() else { return SILENT };
        if answered.tiers != answer.tiers {
            return SILENT;
        }
        same(answer, &other)
    };
    holds(500, Question::of_book, law);
    holds(250, Question::of_plan, law);
}

/// The question with a limit on its first table, and that table's name: where each stretch stands for itself, so that
/// what the limit does to it is seen in its own months. A limit of a longer period beside it joins the months: what is
/// cut off in one leaves more of that limit to the next, and what a floor adds uses it up.
fn limited(question: &Question, limit: Value) -> Option<(Question, String)> {
    let first = question.incentives().first()?;
    let others = ["stack", "guarantee", "tranches"].iter().any(|key| first.get(*key).is_some());
    let longer = first["limits"].as_array().into_iter().flatten().any(|limit| limit.get("per").is_some());
    if others || longer || first["rounds"] == "running-total" || first["per"] != "month" {
        return None;
    }
    let id = first["id"].as_str()?.to_owned();
    let limited = question.with(|it| {
        let table = &mut it["terms"]["incentive"][0];
        match table.get_mut("limits").and_then(|limits| limits.as_array_mut()) {
            Some(limits) => limits.push(limit),
            None => table["limits"] = json!([limit]),
        }
    });
    Some((limited, id))
}

#[test]
fn a_cap_lowers_and_never_makes_a_debt() {
    let caps = [
        json!({ "at-most": "0" }),
        json!({ "at-most": "75" }),
        json!({ "at-most-of": { "factor": "0.1", "of": { "of": "billed" } } }),
        json!({ "per": "year", "at-most": "75" }),
    ];
    let law = |question: &Question, answer: &Answer| {
        for cap in &caps {
            let Some((capped, id)) = limited(question, cap.clone()) else { return SILENT };
            let Some(capped) = capped.answer() else { continue };
            let (free, capped) = (months(answer, &id), months(&capped, &id));
            for (at, (free, capped)) in free.iter().zip(&capped).enumerate() {
                let zero = Decimal::ZERO;
                if *capped > zero.max(*free) || *capped < zero.min(*free) {
                    return Err(format!("{cap} makes {capped} of {free} in {id} in month {}", at + 1));
                }
            }
        }
        HOLDS
    };
    holds(300, Question::of_book, law);
    holds(150, Question::of_plan, law);
}

#[test]
fn a_floor_never_lowers() {
    let floors = [json!({ "at-least": "40" }), json!({ "at-least": "40", "per": "year" })];
    let law = |question: &Question, answer: &Answer| {
        for floor in &floors {
            let Some((raised, id)) = limited(question, floor.clone()) else { return SILENT };
            let Some(raised) = raised.answer() else { continue };
            for (at, (free, raised)) in months(answer, &id).iter().zip(&months(&raised, &id)).enumerate() {
                if raised < free {
                    return Err(format!("{floor} lowers {id} from {free} to {raised} in month {}", at + 1));
                }
            }
        }
        HOLDS
    };
    holds(300, Question::of_book, law);
    holds(150, Question::of_plan, law);
}

#[test]
fn more_sales_beside_a_quota_never_earn_less() {
    let tables = [
        ("fixed", json!([{ "amount": "50" }])),
        ("fixed", json!([{ "bands": [{ "from": "0", "amount": "10" }, { "from": "400", "amount": "50" }] }])),
        ("straight-line", json!([{ "bands": [{ "from": "0", "up-to": "2000", "amount": "100" }] }])),
        ("slice", json!([{ "bands": [{ "from": "0", "rate": "0.10" }, { "from": "1000", "rate": "0.01" }] }])),
    ];
    let law = |question: &Question, _: &Answer| {
        let Some(first) = question.incentives().first() else { return SILENT };
        let id = first["id"].as_str().expect("a name");
        // What history earned before is no month's.
        let start = question.0["book"]["sales"]["start"].as_str();
        let sold = |sale: &Value| {
            sale["month"].as_str() >= start && sale["list"].as_str().is_some_and(|list| !list.starts_with('-'))
        };
        let sales: Vec<Value> = question.sales().iter().filter(|sale| sold(sale)).cloned().collect();
        let Some(last) = sales.last().cloned() else { return SILENT };
        for (scale, rates) in &tables {
            let question = question.with_sales(sales.clone()).with(|it| {
                it["terms"]["incentive"] = json!([{
                    "id": id, "title": id, "term": "rebate", "effective": "2020-01-01", "basis": { "own": "as drawn" },
                    "per": first["per"], "settles": first.get("settles").unwrap_or(&first["per"]), "base": { "of": "list" },
                    "scale": scale, "rates": rates, "limits": [{ "of": "list", "at-most": "600" }],
                }]);
            });
            let with_one_more = sales.iter().cloned().chain([last.clone()]).collect();
            let (few, more) = (question.answer(), question.with_sales(with_one_more).answer());
            let (Some(few), Some(more)) = (few, more) else { return SILENT };
            let (few, more) = (months(&few, id), months(&more, id));
            let so_far = |months: &[Decimal], at: usize| months[..=at].iter().sum::<Decimal>();
            if let Some(at) = (0..few.len()).find(|&at| so_far(&more, at) < so_far(&few, at)) {
                return Err(format!("{scale}: {few:?}, and with one more sale {more:?} by month {}", at + 1));
            }
        }
        HOLDS
    };
    holds(200, Question::of_book, law);
}

#[test]
fn a_guarantee_of_a_partner_that_earns_nothing_is_paid_once_a_stretch() {
    let law = |question: &Question, answer: &Answer| {
        let Some(first) = question.incentives().first() else { return SILENT };
        let (Some((_, length)), false) = (
            [("month", 1), ("quarter", 3), ("half", 6), ("year", 12)]
                .into_iter()
                .find(|(per, _)| first["per"] == *per),
            first.get("stack").is_some(),
        ) else {
            return SILENT;
        };
        let id = first["id"].as_str().expect("a name").to_owned();
        for in_advance in [false, true] {
            let mut table = first.clone();
            let entries = table.as_object_mut().expect("a table");
            for key in ["guarantee", "limits", "gates", "tranches", "otherwise", "applies", "reads"] {
                entries.remove(key);
            }
            table["base"]["where"] = json!({ "tags": ["never"] });
            table["scale"] = json!("slice");
            table["rates"] = json!([{ "rate": "0.1" }]);
            table["base"]["of"] = json!("billed");
            table["guarantee"] = json!({ "amount": "60", "in-advance": in_advance });
            // Whole stretches, from the beginning of a fiscal year.
            let other = question.with(|it| {
                it["terms"]["fiscal-year-start"] = json!(1);
                it["terms"]["incentive"][0] = table;
                let book = if it["book"]["plan"].is_object() {
                    &mut it["book"]["plan"]
                } else {
                    &mut it["book"]["sales"]
                };
                book["start"] = json!("2027-01");
                book["months"] = json!(14);
            });
            let Some(guaranteed) = other.answer() else { continue };
            let all: Decimal = months(&guaranteed, &id).iter().sum();
            let stretches = 14 / length;
            let begun = i32::from(in_advance && 14 % length > 0);
            if all != Decimal::from(60 * (stretches + begun)) {
                return Err(format!(
                    "{id}, in advance {in_advance}: {all} in {stretches} stretches, {:?}",
                    answer.months.first()
                ));
            }
        }
        HOLDS
    };
    holds(150, Question::of_book, law);
    holds(80, Question::of_plan, law);
}

#[test]
fn a_table_for_other_tiers_earns_nothing() {
    let law = |question: &Question, _: &Answer| {
        let mut reached = false;
        let question = question.with_each_incentive(|table| {
            table["per"] = json!("month");
            table["applies"] = json!({ "tiers": ["mid"] });
            table.as_object_mut().expect("a table").remove("settles");
            // At the tier of signing a table still pays for customers won while it was for the partner.
            table.as_object_mut().expect("a table").remove("tier-at");
        });
        let Some(answer) = question.answer() else { return SILENT };
        for table in question.incentives() {
            let Some(tiers) = table["applies"]["tiers"].as_array() else { continue };
            let earned = months(&answer, table["id"].as_str().unwrap_or_default());
            for (held, earned) in answer.tiers.iter().zip(&earned) {
                if tiers.contains(&json!(held.tier)) {
                    continue;
                }
                reached = true;
                if !earned.is_zero() {
                    return Err(format!("{} earns {earned} in {} at {}", table["id"], held.month, held.tier));
                }
            }
        }
        Ok(reached)
    };
    holds(300, Question::of_book, law);
}
