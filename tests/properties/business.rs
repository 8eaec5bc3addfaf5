//! Random books of sales and plans, written as JSON.

use serde_json::{Value, json};

use super::draw::Draw;

/// A month, this many after January 2027.
pub fn month(after: i64) -> String {
    let at = 2027 * 12 + after;
    format!("{:04}-{:02}", at.div_euclid(12), at.rem_euclid(12) + 1)
}

/// A book of sales, some of them of before the first month.
pub fn book(draw: &mut Draw) -> Value {
    let start = draw.of(&[0, 0, 0, 1, 5]);
    let months = draw.between(1, 14);
    let before = draw.of(&[0, 3, 14]);
    let sales: Vec<Value> = (0..=draw.below(8))
        .map(|_| {
            let at = if draw.chance(25) { draw.between(-before, 0) } else { draw.between(0, months - 1) };
            sale(draw, start + at)
        })
        .collect();
    json!({ "sales": { "start": month(start), "months": months, "sales": sales } })
}

fn sale(draw: &mut Draw, at: i64) -> Value {
    let mut sale = json!({
        "month": month(at), "customer": draw.of(&["x", "y", "z"]), "family": draw.of(&["a", "a", "b", "c"]),
        "account": draw.of(&["small", "large"]),
    });
    match draw.below(12) {
        0 => {
            sale["item"] = json!("tokens");
            sale["family"] = json!("c");
            sale["units"] = json!(draw.money(300));
        }
        1 => {
            sale["item"] = json!("support");
            sale["family"] = json!("d");
        }
        2 => sale["list"] = json!(format!("-{}", draw.money(2_000))),
        _ => sale["list"] = json!(draw.money(5_000)),
    }
    let mut said = |draw: &mut Draw, percent: u64, key: &str, value: Value| {
        if draw.chance(percent) && sale.get(key).is_none() {
            sale[key] = value;
        }
    };
    let units = draw.below(20) + 1;
    said(draw, 40, "units", json!(units.to_string()));
    let kind = draw.of(&["renewal", "expansion", "project"]);
    said(draw, 30, "kind", json!(kind));
    let given = draw.rate(20);
    said(draw, 25, "discount", json!(given));
    let means = draw.of(&["credit", "coupon", "test-coupon", "stored-value", "stored-value-purchase"]);
    said(draw, 20, "means", json!(means));
    said(draw, 25, "tags", json!(["mark"]));
    let late = draw.between(0, 6);
    said(draw, 15, "paid", json!(month(at + late)));
    said(draw, 4, "unpaid", json!(true));
    let ended = draw.between(0, 8);
    said(draw, 15, "ended", json!(month(at + ended)));
    let age = draw.between(0, 14);
    said(draw, 15, "since", json!(month(at - age)));
    said(draw, 20, "ordered", json!(format!("{}-10", month(at))));
    let floor = draw.money(2_000);
    said(draw, 10, "floor", json!(floor));
    let cost = draw.money(2_000);
    said(draw, 10, "purchase", json!(cost));
    let new = draw.below(3);
    said(draw, 6, "new", json!(new.to_string()));
    let bid = draw.rate(40);
    said(draw, 5, "bid", json!(bid));
    sale
}

/// A plan of one or two groups, and perhaps a project.
pub fn plan(draw: &mut Draw) -> Value {
    let months = draw.between(1, 14);
    let nobody = json!({ "people": "0", "monthly": "0" });
    let groups: Vec<Value> = (0..=draw.below(2)).map(|_| group(draw)).collect();
    let projects: Vec<Value> = (0..draw.below(2)).map(|_| project(draw, months)).collect();
    json!({ "plan": {
        "start": month(draw.of(&[0, 0, 5])), "months": months, "cohorts": groups, "projects": projects, "services": [],
        "costs": {
            "sales": nobody, "presales": nobody, "engineers": nobody, "training": "0", "marketing": "0", "fees": "0",
            "acquisition": "0", "capital": "0", "tax": "0",
        },
        "cash": { "customerDays": draw.of(&[0, 30]), "vendorDays": draw.of(&[0, 30]), "badDebt": "0" },
    } })
}

fn group(draw: &mut Draw) -> Value {
    let mix = draw.of(&[&[("a", "1")][..], &[("a", "0.5"), ("b", "0.5")], &[("a", "0.25"), ("c", "0.75")]]);
    let mix: Vec<Value> = mix.iter().map(|(family, share)| json!({ "family": family, "share": share })).collect();
    let mut usage = Vec::new();
    if draw.chance(20) {
        usage.push(json!({ "item": "tokens", "units": draw.of(&["100", "250"]) }));
    }
    if draw.chance(20) {
        usage.push(json!({ "item": "support", "units": draw.of(&["1", "0.5"]) }));
    }
    json!({
        "name": "Group", "account": draw.of(&["small", "large"]),
        "customersToday": draw.of(&["0", "2", "4", "8", "8"]), "newPerMonth": (draw.below(2) * 2).to_string(), "newGrowth": "0",
        "churn": draw.of(&["0", "0", "0.25", "0.5"]), "rampMonths": draw.of(&[0, 0, 2]),
        "spend": ((draw.below(20) + 1) * 100).to_string(), "expansion": "0", "priceChange": "0", "seasonality": [],
        "mix": mix, "usage": usage, "discount": draw.of(&["0", "0.1"]), "coupons": draw.of(&["0", "0", "0.2"]),
    })
}

fn project(draw: &mut Draw, months: i64) -> Value {
    let mut project = json!({
        "name": "Project", "account": draw.of(&["small", "large"]), "family": draw.of(&["a", "b"]),
        "month": draw.between(1, months), "list": draw.money(5_000), "count": draw.of(&["1", "2"]),
        "discount": "0", "registered": draw.chance(30),
    });
    if draw.chance(50) {
        project["returnedAfter"] = json!(draw.between(0, 6));
    }
    project
}
