//! State a session kept of one request never shows in the answer to the next.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may be plain and fail loudly")]

use std::rc::Rc;

use partner_calculator::estimate::estimate;
use partner_calculator::policy::catalogue::Catalogue;
use partner_calculator::policy::schema::Programme;
use partner_calculator::request::Request;
use partner_calculator::session::Session;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

/// Whole plans of several programmes, those that are computed a second time by other hands.
const PLANS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/independent/requests");

fn requests() -> Vec<Value> {
    let mut paths: Vec<_> = std::fs::read_dir(PLANS).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let texts = paths.into_iter().map(|path| std::fs::read_to_string(path).unwrap());
    let all = texts.map(|text| serde_json::from_str::<Value>(&text).unwrap());
    all.filter(|request| request["book"].get("plan").is_some()).collect()
}

/// Figures as people type them: half-typed, with decimals to spare, at and beyond the bounds.
const TYPED: [&str; 14] = [
    "0",
    "0.0",
    "-0",
    "1",
    "1.50",
    "1.5",
    "0.25",
    "0.9",
    "2",
    "20000",
    "20000.00",
    "-0.05",
    "1234567.89",
    "999999999",
];

/// Places of figures in a request, as pointers into its text.
const FIGURES: [&str; 27] = [
    "cohorts/0/customersToday",
    "cohorts/0/newPerMonth",
    "cohorts/0/newGrowth",
    "cohorts/0/churn",
    "cohorts/0/spend",
    "cohorts/0/expansion",
    "cohorts/0/priceChange",
    "cohorts/0/discount",
    "cohorts/0/coupons",
    "cohorts/0/mix/0/share",
    "cohorts/0/usage/0/units",
    "cohorts/1/spend",
    "cohorts/1/churn",
    "projects/0/list",
    "projects/0/count",
    "projects/0/discount",
    "services/0/price",
    "services/0/margin",
    "services/0/attach",
    "costs/sales/people",
    "costs/engineers/monthly",
    "costs/training",
    "costs/acquisition",
    "costs/capital",
    "costs/tax",
    "cash/badDebt",
    "costs/marketing",
];

/// Changes of a request that are no figure of its plan: they ask for other formulas.
const CHANGES: [fn(&mut Value); 26] = [
    |it| it["book"]["plan"]["months"] = json!(24),
    |it| it["book"]["plan"]["months"] = json!(13),
    |it| it["book"]["plan"]["start"] = json!("2027-07"),
    |it| it["book"]["plan"]["cohorts"][0]["name"] = json!("Others"),
    |it| it["book"]["plan"]["cohorts"][0]["rampMonths"] = json!(3),
    |it| it["book"]["plan"]["cohorts"][0]["seasonality"] = json!(vec!["1.1"; 12]),
    |it| it["book"]["plan"]["cohorts"][0]["seasonality"] = json!([]),
    |it| {
        if let Some(share) = it.pointer_mut("/book/plan/cohorts/0/mix/0") {
            share["end"] = json!("0.1");
        }
    },
    |it| {
        let plan = it["book"]["plan"]["cohorts"].as_array_mut().unwrap();
        plan.truncate(1);
    },
    |it| {
        let twin = it["book"]["plan"]["cohorts"][0].clone();
        it["book"]["plan"]["cohorts"].as_array_mut().unwrap().push(twin);
    },
    |it| {
        if let Some(service) = it["book"]["plan"]["services"].get_mut(0) {
            service["name"] = json!("Watching");
        }
    },
    |it| {
        if let Some(project) = it["book"]["plan"]["projects"].get_mut(0) {
            project["returnedAfter"] = json!(3);
        }
    },
    |it| it["book"]["plan"]["cash"]["customerDays"] = json!(90),
    |it| it["book"]["plan"]["cash"]["vendorDays"] = json!(0),
    |it| it["claimsAfter"] = json!(5),
    |it| it["asOf"] = json!("2026-05-01"),
    |it| it["currency"] = json!("CHF"),
    |it| it["currency"] = json!("JPY"),
    |it| it["country"] = json!("DE"),
    |it| it["credentials"] = json!([]),
    |it| it["own"] = json!([]),
    |it| it["own"] = json!([{ "table": "no-such-table", "at": "rates", "value": "0.1" }]),
    |it| it["tierPath"] = json!("evolving"),
    |it| it["tierPath"] = json!("fixed"),
    |it| it["passThrough"] = json!({ "discount": "0.5", "incentives": "0.50" }),
    |it| it["passThrough"] = json!({ "discount": "0.5", "incentives": "0.5" }),
];

fn edit() -> impl Strategy<Value = (usize, usize)> {
    // Most of what is typed are figures.
    prop_oneof![
        6 => (0..FIGURES.len(), 0..TYPED.len()),
        1 => (FIGURES.len()..FIGURES.len() + CHANGES.len(), Just(0)),
    ]
}

fn apply(request: &mut Value, (edit, typed): (usize, usize)) {
    if let Some(change) = edit.checked_sub(FIGURES.len()) {
        CHANGES[change](request);
    } else if let Some(figure) = request.pointer_mut(&format!("/book/plan/{}", FIGURES[edit])) {
        *figure = json!(TYPED[typed]);
    }
}

/// The answer as JavaScript gets it, from the session and from nothing.
fn both(session: &mut Session, programme: &Rc<Programme>, request: &Request) -> (String, String) {
    let kept = session.estimate(Some(programme), request).map(|it| serde_json::to_string(&it).unwrap());
    let fresh = estimate(&**programme, request).map(|it| serde_json::to_string(&it).unwrap());
    (kept.unwrap_or_else(|error| error.to_string()), fresh.unwrap_or_else(|error| error.to_string()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, rng_seed: RngSeed::Fixed(0), ..ProptestConfig::default() })]

    #[test]
    fn a_desk_answers_as_if_it_had_kept_nothing(first in 0..requests().len(), edits in prop::collection::vec(edit(), 1..16)) {
        let mut text = requests().swap_remove(first);
        let id = text["programme"].as_str().unwrap().to_owned();
        let programme = Rc::new(Catalogue::embedded().programme(&id).unwrap());
        let mut session = Session::default();
        for change in edits {
            let before = text.clone();
            apply(&mut text, change);
            let Ok(request) = Request::from_json(&text.to_string()) else {
                text = before;
                continue;
            };
            let (kept, fresh) = both(&mut session, &programme, &request);
            prop_assert_eq!(&kept, &fresh, "after {:?}", change);
            if !fresh.contains("\"kind\":\"answer\"") {
                // Whoever typed this takes it back.
                text = before;
            }
        }
    }
}
