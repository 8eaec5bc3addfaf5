//! Laws of tiers that stay, caps, floors and guarantees.

use partner_calculator::report::answer::Answer;
use serde_json::{Value, json};

use super::law::{HOLDS, SILENT, holds};
use super::question::{Question, months};

/// The question with a limit on its first table, and that table's name: where each stretch stands for itself, so that
/// what the limit does to it is seen in its own months.
fn limited(question: &Question, limit: Value) -> Option<(Question, String)> {
    let first = question.incentives().first()?;
    let others = ["stack", "guarantee", "tranches"].iter().any(|key| first.get(*key).is_some());
    if others || first["rounds"] == "running-total" || first["per"] != "month" {
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
