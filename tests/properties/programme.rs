//! Random programmes, of every key of the policy language that settlement reads, written as JSON.

use serde_json::{Value, json};

use super::draw::Draw;
use super::incentive::{MONEY, PERIODS, Table, incentive, stack};

/// A programme of three tiers, four families (`a` of a class that counts and earns, `b` of one that only counts, `c`
/// and `d` of none), two accounts, two price lists and one to four incentives.
pub fn programme(draw: &mut Draw) -> Value {
    let mut incentives: Vec<Table> = (0..=draw.below(4)).map(|index| incentive(draw, index)).collect();
    stack(draw, &mut incentives);
    let own = json!({ "own": "as drawn" });
    let class = |id: &str, earns: bool| json!({ "id": id, "title": id, "counts": true, "earns": earns, "discountable": true, "basis": own });
    let family = |id: &str, class: Option<&str>| {
        let mut family = json!({ "id": id, "title": id, "example-share": if id == "a" { "1" } else { "0" } });
        if let Some(class) = class {
            family["class"] = json!(class);
        }
        family
    };
    let named = |id: &str| json!({ "id": id, "title": id });
    let told = |id: &str| json!({ "id": id, "title": id, "summary": id, "basis": own });
    let role = |id: &str, model: &str, tiers: &[&str]| json!({ "id": id, "title": id, "summary": id, "model": model, "tiers": tiers });
    json!({
        "id": "drawn", "title": "Drawn", "vendor": "Vendor", "currency": "USD", "summary": "Drawn.",
        "fiscal-year-start": draw.of(&[1, 1, 4]),
        "rounding": draw.of(&[
            json!({ "places": 2, "mode": "half-up" }), json!({ "places": 2, "mode": "half-up" }),
            json!({ "places": 2, "mode": "half-even" }), json!({ "places": 2, "mode": "floor" }),
        ].each_ref()).clone(),
        "role": [
            role("partner", "resale", &["low", "mid", "top"]),
            role("referrer", "referral", &[]),
            role("seller", "seller", &[]),
        ],
        "tier": [named("low"), named("mid"), named("top")],
        "class": [class("core", true), class("aside", false)],
        "family": [family("a", Some("core")), family("b", Some("aside")), family("c", None), family("d", None)],
        "account": [told("small"), told("large")],
        "credential": [named("points")],
        "tag": [named("mark"), named("never")],
        "price": prices(draw),
        "discount": discounts(draw),
        "incentive": incentives,
        "charge": charges(draw),
        "tier-rule": [rule(draw, "mid", 3_000), rule(draw, "top", 9_000)],
    })
}

/// A table with what every table has.
pub fn headed(id: &str) -> Table {
    let mut table = Table::new();
    table.insert("id".into(), json!(id));
    table.insert("title".into(), json!(id));
    table.insert("effective".into(), json!("2020-01-01"));
    table.insert("basis".into(), json!({ "own": "as drawn" }));
    table
}

fn prices(draw: &mut Draw) -> Value {
    let mut used = headed("tokens");
    used.insert("family".into(), json!("c"));
    used.insert("unit".into(), json!("token"));
    used.insert("scale".into(), json!("slice"));
    used.insert(
        "bands".into(),
        json!([
            { "from": "0", "amount": draw.of(&["0.5", "2", "0.013"]) }, { "from": "100", "amount": "0.4" },
        ]),
    );
    let mut share = headed("support");
    share.insert("family".into(), json!("d"));
    share.insert("unit".into(), json!("month"));
    share.insert("reads".into(), json!("spend"));
    share.insert("spend-on".into(), json!(["a", "b"]));
    share.insert("scale".into(), json!(draw.of(&["slice", "whole"])));
    share.insert("bands".into(), json!([{ "from": "0", "rate": "0.10" }, { "from": "500", "rate": "0.05" }]));
    if draw.chance(50) {
        share.insert("minimum".into(), json!("30"));
    }
    json!([used, share])
}

fn discounts(draw: &mut Draw) -> Value {
    let mut tables = Vec::new();
    for index in 0..draw.below(3) {
        let mut table = headed(&format!("discount-{index}"));
        let rates = match draw.below(4) {
            0 => json!([{ "rate": draw.rate(30) }]),
            1 => json!([{ "families": ["a"], "rate": draw.rate(30) }, { "families": ["b", "c"], "rate": "0.1" }]),
            2 => json!([{ "rate": "0.05" }, { "tiers": ["mid", "top"], "rate": draw.rate(30) }]),
            _ => json!([{ "rate": "0.05" }, { "age-below": 6, "rate": draw.rate(30) }]),
        };
        table.insert("rates".into(), rates);
        if draw.chance(50) {
            table.insert("combines".into(), json!(draw.of(&["after", "replace", "fallback"])));
        }
        if draw.chance(30) {
            table.insert("rounds".into(), json!(draw.of(&["line", "running-total", "unit"])));
        }
        if draw.chance(20) {
            table.insert("tier-at".into(), json!("signing"));
        }
        tables.push(table);
    }
    json!(tables)
}

fn charges(draw: &mut Draw) -> Value {
    let mut table = headed("store-fee");
    table.insert("term".into(), json!("fee"));
    table.insert("applies".into(), json!({ "roles": ["seller"] }));
    table.insert("per".into(), json!("month"));
    table.insert("base".into(), json!({ "of": "proceeds" }));
    table.insert("scale".into(), json!("slice"));
    table.insert("rates".into(), json!([{ "rate": draw.rate(30) }]));
    json!([table])
}

fn rule(draw: &mut Draw, tier: &str, least: u64) -> Value {
    let mut measure = json!({ "of": draw.of(&MONEY) });
    if draw.chance(50) {
        measure["over"] = json!(draw.of(&["trailing-year", "quarter", "previous-month"]));
    }
    json!({
        "tier": tier, "effective": "2020-01-01", "basis": { "own": "as drawn" },
        "reviewed": draw.of(&PERIODS), "kept-months": draw.of(&[0, 0, 3, 12]),
        "gates": [{ "measure": measure, "at-least": least.to_string() }],
    })
}
