//! Random incentives: each feature by itself, so that any two of them meet.

use serde_json::{Map, Value, json};

use super::draw::Draw;
use super::programme::headed;

pub type Table = Map<String, Value>;

/// Quantities of money.
pub const MONEY: [&str; 5] = ["billed", "list", "settled", "charged", "paid"];
pub const PERIODS: [&str; 4] = ["month", "quarter", "half", "year"];
const FAMILIES: [&str; 4] = ["a", "b", "c", "d"];

/// A filter; sometimes one that lets everything through, or nothing.
fn filter(draw: &mut Draw) -> Value {
    let mut filter = Table::new();
    for _ in 0..=draw.below(2) {
        let (key, value) = match draw.below(12) {
            0 => ("families", json!([draw.of(&FAMILIES), "a"])),
            1 => ("families", json!([draw.of(&FAMILIES)])),
            2 => ("not-families", json!([draw.of(&FAMILIES)])),
            3 => ("classes", json!([draw.of(&["core", "aside"])])),
            4 => ("accounts", json!([draw.of(&["small", "large"])])),
            5 => ("kinds", json!([draw.of(&["new", "renewal", "project"]), "expansion"])),
            6 => ("means", json!(draw.of(&[["cash", "credit"], ["coupon", "stored-value"]]))),
            7 => ("tags", json!(["mark"])),
            8 => ("not-tags", json!([draw.of(&["mark", "never"])])),
            9 => ("age-from", json!(draw.of(&[0, 3, 6]))),
            10 => ("age-below", json!(draw.of(&[1, 6, 12]))),
            _ => ("ordered-from", json!("2027-02-15")),
        };
        filter.insert(key.into(), value);
    }
    Value::Object(filter)
}

fn baseline(draw: &mut Draw, lifetime: bool) -> Value {
    match draw.below(if lifetime { 2 } else { 5 }) {
        0 => json!({ "fixed": draw.money(3_000) }),
        1 => json!({ "credential": "points" }),
        2 => json!({ "rolling": draw.of(&[1, 3]) }),
        _ => json!("same-period-last-year"),
    }
}

fn quantity(draw: &mut Draw) -> &'static str {
    if draw.chance(75) {
        draw.of(&MONEY)
    } else {
        draw.of(&["units", "transactions", "customers", "new-customers", "purchase", "above-floor", "proceeds"])
    }
}

/// A measure, and whether it is a fraction.
fn measure(draw: &mut Draw, lifetime: bool) -> (Value, bool) {
    let of = quantity(draw);
    let mut measure = json!({ "of": of });
    let mut fraction = false;
    if draw.chance(10) {
        return (json!({ "of": "credential", "credential": "points" }), false);
    }
    if draw.chance(30) {
        measure["where"] = filter(draw);
    }
    if draw.chance(30) {
        measure["over"] = json!(draw.of(&[
            "month",
            "quarter",
            "half",
            "year",
            "lifetime",
            "trailing-year",
            "previous-month",
            "previous-quarter",
            "previous-year",
        ]));
    }
    match draw.below(10) {
        0 => {
            let endless = lifetime || measure["over"] == "lifetime";
            measure["growth-over"] = baseline(draw, endless);
            fraction = true;
        }
        1 => {
            let other = if of == "list" { "charged" } else { "list" };
            measure["share-of"] = json!({ "of": other });
            if draw.chance(40) {
                measure["share-of"]["where"] = filter(draw);
            }
            fraction = true;
        }
        _ => {}
    }
    (measure, fraction)
}

/// A bound that a measure may well reach.
fn bound(draw: &mut Draw, measure: &Value, fraction: bool) -> String {
    if fraction {
        return draw.rate(90);
    }
    match measure["of"].as_str() {
        Some("units") => draw.money(200),
        Some("transactions" | "customers" | "new-customers") => draw.below(4).to_string(),
        _ => draw.money(3_000),
    }
}

fn gate(draw: &mut Draw, grain: &str, lifetime: bool) -> Value {
    let (measure, fraction) = measure(draw, lifetime);
    let least = bound(draw, &measure, fraction);
    let mut gate = json!({ "measure": measure });
    match draw.below(6) {
        0 => gate["below"] = json!(least),
        1 => gate["at-least-times"] = json!({ "factor": draw.rate(90), "of": { "of": draw.of(&MONEY) } }),
        _ => gate["at-least"] = json!(least),
    }
    if draw.chance(30) && grain != "partner" {
        gate["grain"] = json!(draw.of(&["partner", grain]));
    }
    if draw.chance(10) {
        gate["applies"] = json!({ "tiers": ["mid", "top"] });
    }
    gate
}

fn base(draw: &mut Draw, lifetime: bool) -> Value {
    if draw.chance(4) {
        return json!({ "of": "credential", "credential": "points" });
    }
    let of = quantity(draw);
    let mut base = json!({ "of": of });
    if draw.chance(30) {
        base["where"] = filter(draw);
    }
    if draw.chance(12) {
        base["above"] = baseline(draw, lifetime);
    }
    if draw.chance(10) {
        base["at-most"] = json!(bound(draw, &json!({ "of": of }), false));
    }
    if draw.chance(6) {
        base["tax-inside"] = json!("0.25");
    }
    base
}

/// Values by band, or one value, as the scale and the base ask for.
fn values(draw: &mut Draw, scale: &str, of: &str, banded: bool) -> Table {
    let counts = ["units", "transactions", "customers", "new-customers"].contains(&of);
    let sums = ["fixed", "straight-line", "free-goods"].contains(&scale);
    let value = |draw: &mut Draw| {
        if scale == "free-goods" {
            ("amount", (draw.below(3) + 1).to_string())
        } else if sums || counts || of == "credential" {
            ("amount", draw.money(200))
        } else {
            ("rate", draw.rate(20))
        }
    };
    let mut row = Table::new();
    if scale == "free-goods" {
        let (key, amount) = value(draw);
        row.insert("bands".into(), json!([{ "from": draw.of(&["1", "10"]), key: amount }]));
        return row;
    }
    if !banded && scale != "straight-line" {
        let (key, given) = value(draw);
        row.insert(key.into(), json!(given));
        return row;
    }
    let step = if counts { 3 } else { 1_500 };
    let mut ends = 0;
    let mut bands = Vec::new();
    for _ in 0..=draw.below(3) {
        let (key, given) = value(draw);
        let begin = ends;
        ends += draw.below(step) + 1;
        bands.push(json!({ "from": begin.to_string(), key: given }));
    }
    let last = bands.len() - 1;
    if scale == "straight-line" || draw.chance(20) {
        bands[last]["up-to"] = json!(ends.to_string());
    }
    row.insert("bands".into(), json!(bands));
    row
}

fn rows(draw: &mut Draw, scale: &str, of: &str, banded: bool) -> Value {
    let told: Vec<Value> = match draw.below(10) {
        0 => vec![json!({ "families": ["a"] }), json!({ "families": ["c", "d"] })],
        1 => vec![json!({}), json!({ "families": ["a"] })],
        2 => vec![json!({}), json!({ "tiers": ["mid", "top"] })],
        3 => vec![json!({ "accounts": ["small"] }), json!({ "accounts": ["large"] })],
        4 => vec![json!({ "age-below": 6 }), json!({ "age-from": 6 })],
        5 => vec![json!({}), json!({ "tags": ["mark"] })],
        6 => vec![json!({}), json!({ "kinds": ["renewal"] })],
        _ => vec![json!({})],
    };
    let rows = told.into_iter().map(|mut row| {
        row.as_object_mut().expect("a row").extend(values(draw, scale, of, banded));
        row
    });
    rows.collect()
}

/// One incentive.
pub fn incentive(draw: &mut Draw, index: u64) -> Table {
    let mut table = headed(&format!("incentive-{index}"));
    let mut set = |key: &str, value: Value| table.insert(key.into(), value);
    let (per, settles) = draw.of(&[
        ("month", None),
        ("month", None),
        ("quarter", None),
        ("quarter", Some("month")),
        ("half", Some("month")),
        ("half", None),
        ("year", Some("quarter")),
        ("year", Some("month")),
        ("year", None),
        ("lifetime", Some("month")),
    ]);
    let grain = draw.of(&["partner", "partner", "customer", "transaction"]);
    let lifetime = per == "lifetime";
    let base = base(draw, lifetime);
    let of = base["of"].as_str().expect("a quantity").to_owned();
    // What a partner holds is no customer's, and a single sale counts no customers.
    let grain = match (of.as_str(), grain) {
        ("credential", _) => "partner",
        ("customers" | "new-customers", "transaction") => "customer",
        _ => grain,
    };
    let scale = draw.of(&[
        "slice",
        "slice",
        "slice",
        "whole",
        "whole",
        "rolling",
        "total",
        "fixed",
        "straight-line",
        "free-goods",
    ]);
    let banded = draw.chance(60);
    set("term", json!("rebate"));
    set("per", json!(per));
    if let Some(settles) = settles {
        set("settles", json!(settles));
    }
    set("grain", json!(grain));
    set("scale", json!(scale));
    set("edges", json!(draw.of(&["from", "up-to"])));
    set("rates", rows(draw, scale, &of, banded));
    set("base", base);
    if draw.chance(35) {
        let gates: Vec<Value> = (0..=draw.below(2)).map(|_| gate(draw, grain, lifetime)).collect();
        set("gates", json!(gates));
        if draw.chance(30) {
            set("otherwise", json!(draw.rate(5)));
        }
    }
    if banded && draw.chance(12) && scale != "free-goods" {
        set("reads", measure(draw, lifetime).0);
    }
    if draw.chance(40) {
        let limits: Vec<Value> = (0..=draw.below(2)).map(|_| limit(draw, grain, per)).collect();
        set("limits", json!(limits));
    }
    if draw.chance(8) {
        set(
            "tranches",
            json!([
                { "up-to": draw.money(100), "gate": gate(draw, "partner", lifetime) }, { "gate": gate(draw, "partner", lifetime) },
            ]),
        );
    }
    if draw.chance(12) && !lifetime {
        set(
            "guarantee",
            json!({
                "amount": draw.money(200), "carried": draw.chance(40), "in-advance": draw.chance(40),
            }),
        );
    }
    if draw.chance(20) {
        set("rounds", json!(draw.of(&["running-total", "unit"])));
    }
    if draw.chance(10) {
        set("rounding", json!({ "places": draw.of(&[0, 2, 3]), "mode": draw.of(&["half-up", "floor"]) }));
    }
    if draw.chance(15) {
        set("tier-at", json!("signing"));
    }
    if draw.chance(15) {
        set("applies", draw.of(&[&json!({ "tiers": ["mid", "top"] }), &json!({ "roles": ["partner"] })]).clone());
    }
    if draw.chance(60) {
        set("payout", payout(draw));
    }
    if draw.chance(25) {
        set("clawback", json!({ "within-months": draw.of(&[3, 6, 12]), "how": draw.of(&["full", "pro-rata"]) }));
    }
    table
}

fn limit(draw: &mut Draw, grain: &str, per: &str) -> Value {
    let mut limit = json!({});
    let longer = |draw: &mut Draw| {
        let from = PERIODS.iter().position(|known| *known == per);
        from.map(|from| draw.of(&PERIODS[from..]))
    };
    match draw.below(6) {
        0 => limit["at-most-of"] = json!({ "factor": draw.rate(20), "of": { "of": draw.of(&MONEY) } }),
        1 => limit["at-least"] = json!(draw.money(200)),
        2 => {
            limit["of"] = json!(draw.of(&["customers", "transactions", "units", "billed", "list"]));
            limit["at-most"] = json!((draw.below(4) + 1).to_string());
            if ["billed", "list"].contains(&limit["of"].as_str().expect("said")) {
                limit["at-most"] = json!(draw.money(3_000));
            }
        }
        _ => limit["at-most"] = json!(draw.money(300)),
    }
    if draw.chance(40)
        && let Some(longer) = longer(draw)
    {
        limit["per"] = json!(longer);
    }
    if draw.chance(40) && limit.get("of").is_none() {
        limit["grain"] = json!(draw.of(match grain {
            "partner" => &["partner"][..],
            "customer" => &["partner", "customer"],
            _ => &["partner", "customer", "transaction"],
        }));
    }
    limit
}

fn payout(draw: &mut Draw) -> Value {
    let mut payout = json!({ "form": draw.of(&["cash", "cash", "account-credit", "mdf", "invoice-credit"]) });
    let mut said = |draw: &mut Draw, percent: u64, key: &str, value: Value| {
        if draw.chance(percent) {
            payout[key] = value;
        }
    };
    let days = draw.of(&[20, 45]);
    said(draw, 30, "paid-after-days", json!(days));
    said(draw, 20, "reconciled-after-working-days", json!(5));
    said(draw, 10, "grace-days", json!(10));
    let held = draw.of(&[1, 3]);
    said(draw, 20, "held-months", json!(held));
    let parts = draw.of(&[2, 3]);
    said(draw, 20, "instalments", json!(parts));
    let least = draw.money(300);
    said(draw, 20, "minimum", json!(least));
    let freeze = draw.of(&["stretch-unpaid", "any-overdue", "until-collected"]);
    said(draw, 25, "freezes", json!([freeze]));
    said(draw, 15, "expires-after-months", json!(3));
    said(draw, 10, "tax-on-top", json!("0.2"));
    let mut split = json!({ "form": "co-op", "share": draw.rate(60) });
    if draw.chance(50) {
        split["at-least-per-half"] = json!(draw.money(300));
    }
    said(draw, 20, "split", json!([split]));
    payout
}

/// Draws a relation of two tables: one net of the other, the better of two, two paid together.
pub fn stack(draw: &mut Draw, all: &mut [Table]) {
    if all.len() < 2 {
        return;
    }
    let last = all.len() - 1;
    match draw.below(6) {
        0 => {
            all[0].insert("stack".into(), json!({ "counted": true }));
            all[last].insert("stack".into(), json!({ "net-of-prior": true }));
        }
        1 => {
            for at in [0, last] {
                all[at].insert("stack".into(), json!({ "best-of": "best" }));
            }
        }
        2 => {
            let minimum = draw.chance(60).then(|| draw.money(300));
            for at in [0, last] {
                let payout = all[at].entry("payout").or_insert_with(|| json!({ "form": "cash" }));
                payout["together"] = json!("one-sum");
                match &minimum {
                    Some(minimum) => payout["minimum"] = json!(minimum),
                    None => drop(payout.as_object_mut().expect("an object").remove("minimum")),
                }
            }
        }
        _ => {}
    }
}
