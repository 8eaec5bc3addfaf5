//! Demands of a tier are counted for the partner: certificates it does not hold yet cost money.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may be plain and fail loudly")]

use std::fs;

use partner_calculator::answer::Answer;
use partner_calculator::estimate::{self, Outcome};
use partner_calculator::policy::schema::Programme;
use partner_calculator::request::Request;
use serde_json::{Value, json};

/// Northwind, whose certificates cost 900 each, asking `least` of them of its gold partners.
fn northwind(least: &str) -> Programme {
    let text = fs::read_to_string("tests/refusals/policies/_base.toml").unwrap();
    let gate = "gates = [{ measure = { of = \"billed\", over = \"trailing-year\" }, at-least = \"100000\" }]";
    assert!(text.contains(gate) && text.contains("cost = \"900\""));
    let asks = format!(
        "gates = [{{ measure = {{ of = \"credential\", credential = \"certificates\" }}, at-least = \"{least}\" }}]"
    );
    toml::from_str(&text.replace(gate, &asks)).unwrap()
}

fn answer(least: &str, change: impl FnOnce(&mut Value)) -> Answer {
    let text = fs::read_to_string("tests/refusals/requests/_base.json").unwrap();
    let mut request: Value = serde_json::from_str(&text).unwrap();
    change(&mut request);
    let request = Request::from_json(&request.to_string()).unwrap();
    match estimate::estimate(&northwind(least), &request) {
        Ok(Outcome::Answer(answer)) => *answer,
        other => panic!("{other:?}"),
    }
}

fn line(answer: &Answer, id: &str) -> Option<Vec<String>> {
    let line = answer.lines.iter().find(|line| line.id == id)?;
    Some(line.amounts.iter().take(2).map(|amount| amount.value().normalize().to_string()).collect())
}

#[test]
fn what_is_missing_is_paid_for_in_the_first_month() {
    // Five are asked for and two are held: 3 × 900.
    let asked = answer("5", |_| {});
    assert_eq!(line(&asked, "cost-certificates").unwrap(), ["-2700", "0"]);
    let none = answer("2", |_| {});
    assert_eq!(line(&none, "cost-certificates").unwrap(), ["0", "0"]);
    let profit = |answer: &Answer, month: usize| {
        answer.lines.iter().find(|line| line.id == "operating-profit").unwrap().amounts[month].value()
    };
    assert_eq!((profit(&none, 0) - profit(&asked, 0)).to_string(), "2700.00");
    assert_eq!(profit(&none, 1), profit(&asked, 1));
    let cash =
        |answer: &Answer| answer.lines.iter().find(|line| line.id == "cash-costs").unwrap().amounts[0].value();
    assert_eq!((cash(&none) - cash(&asked)).to_string(), "2700.00");
}

#[test]
fn it_is_asked_of_the_tier_held_alone() {
    let silver = answer("5", |request| request["tier"] = "silver".into());
    assert_eq!(line(&silver, "cost-certificates"), None);
}

#[test]
fn it_is_paid_for_in_the_plans_currency() {
    // 2,700 dollars at 2 dollars for a euro.
    let euros = answer("5", |request| {
        request["currency"] = "EUR".into();
        request["rates"] =
            json!([{ "from": "EUR", "to": "USD", "use": "plan", "rate": "2", "date": "2026-07-01" }]);
    });
    assert_eq!(line(&euros, "cost-certificates").unwrap(), ["-1350", "0"]);
}

#[test]
fn what_a_plan_is_to_obtain_is_paid_for_whatever_its_tier_asks() {
    // Two of the five held are still to be obtained; three more are missing: 5 × 900.
    let obtains = |request: &mut Value| request["credentials"][0]["toObtain"] = "2".into();
    assert_eq!(line(&answer("5", obtains), "cost-certificates").unwrap(), ["-4500", "0"]);
    let silver = answer("5", |request| {
        request["tier"] = "silver".into();
        obtains(request);
    });
    assert_eq!(line(&silver, "cost-certificates").unwrap(), ["-1800", "0"]);
}

#[test]
fn what_several_cost_is_exchanged_together() {
    // Two kinds at 1.01 dollars: 2.02 ÷ 0.8 = 2.525, so 2.53; one by one they would be 1.26 each.
    let text = fs::read_to_string("tests/refusals/policies/_base.toml").unwrap();
    let gate = "gates = [{ measure = { of = \"billed\", over = \"trailing-year\" }, at-least = \"100000\" }]";
    let asks =
        |id: &str| format!("{{ measure = {{ of = \"credential\", credential = \"{id}\" }}, at-least = \"3\" }}");
    let text = text.replace(gate, &format!("gates = [{}, {}]", asks("certificates"), asks("badges")));
    let text = text.replace("cost = \"900\"", "cost = \"1.01\"");
    let at = text.find("[[credential]]").unwrap();
    let badges = text[at..].split("\n\n").next().unwrap().replace("\"certificates\"", "\"badges\"");
    let programme: Programme =
        toml::from_str(&text.replacen("[[credential]]", &format!("{badges}\n\n[[credential]]"), 1)).unwrap();
    let mut request: Value =
        serde_json::from_str(&fs::read_to_string("tests/refusals/requests/_base.json").unwrap()).unwrap();
    request["currency"] = "EUR".into();
    request["rates"] = json!([{ "from": "EUR", "to": "USD", "use": "plan", "rate": "0.8", "date": "2026-07-01" }]);
    request["credentials"] = json!([{ "id": "certificates", "value": "2" }, { "id": "badges", "value": "2" }]);
    let answer = match estimate::estimate(&programme, &Request::from_json(&request.to_string()).unwrap()) {
        Ok(Outcome::Answer(answer)) => *answer,
        other => panic!("{other:?}"),
    };
    assert_eq!(line(&answer, "cost-certificates").unwrap(), ["-2.53", "0"]);
}
