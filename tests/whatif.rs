//! What-if questions: the short tape they run on answers what a new settlement would.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

#[path = "whatif/fifth.rs"]
mod fifth;

use fifth::{fifth, programme, under};
use partner_calculator::error::Code;
use partner_calculator::estimate::{Outcome, Refusal, estimate};
use partner_calculator::request::Request;
use partner_calculator::whatif::{ActionKind, Ask, Axis, Measure, Study, Told, actions, ask};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value, json};

const PLAN: &str = include_str!("../examples/request.json");

/// 1 % of everything, 5 % from 100,000 a quarter on.
fn cliff() -> Value {
    under(include_str!("whatif/cliff.json"))
}

fn read(request: &Value) -> Request {
    fifth::read(&request.to_string())
}

fn profit(request: &Request) -> Decimal {
    match estimate(programme(request).as_ref(), request).unwrap() {
        Outcome::Answer(answer) => answer.headline.profit.value(),
        Outcome::Refused { problems } => panic!("{problems:?}"),
    }
}

/// The request as JSON with one figure changed, by the path the page uses.
fn with(request: &Value, field: &str, figure: Decimal) -> Value {
    let place = if field.starts_with("plan.") { format!("book.{field}") } else { field.to_owned() };
    let pointer = format!("/{}", place.replace(['.', '['], "/").replace(']', ""));
    let mut changed = request.clone();
    let found = changed.pointer_mut(&pointer).unwrap_or_else(|| panic!("no field {pointer}"));
    *found = Value::String(figure.normalize().to_string());
    changed
}

fn told(request: &Value, question: &Ask) -> Told {
    let request = read(request);
    ask(programme(&request).as_ref(), &request, question).unwrap_or_else(|refusal| panic!("{refusal:?}"))
}

fn refused(request: &Value, question: &Ask) -> (Code, String) {
    let request = read(request);
    match ask(programme(&request).as_ref(), &request, question) {
        Err(Refusal::Problems(problems)) => (problems[0].code, problems[0].field.clone()),
        other => panic!("{other:?}"),
    }
}

fn axis(field: &str, from: &str, to: &str, points: u32) -> Axis {
    Axis { field: field.to_owned(), from: Some(from.parse().unwrap()), to: Some(to.parse().unwrap()), points }
}

const SPEND: &str = "plan.cohorts[0].spend";

#[test]
fn every_driver_is_the_field_it_says() {
    let plan: Value = serde_json::from_str(PLAN).unwrap();
    let base = read(&plan);
    let programme = programme(&base);
    let study = Study::of_all(programme.as_ref(), &base, Measure::Profit).unwrap();
    assert!(study.drivers.len() > 25, "only {} drivers", study.drivers.len());
    for driver in &study.drivers {
        let moved = driver.given + driver.step;
        let moved = if moved > driver.most { driver.given - driver.step } else { moved };
        let changed = read(&with(&plan, &driver.field, moved));
        let again = Study::of_all(programme.as_ref(), &changed, Measure::Profit).unwrap();
        for (one, other) in study.drivers.iter().zip(&again.drivers) {
            let expected = if one.field == driver.field { moved } else { one.given };
            assert_eq!((&one.field, expected), (&other.field, other.given), "{} was changed", driver.field);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_tape_answers_what_a_new_settlement_would(
        spend in 0_i64..9_000_000, today in 0_i64..3_000, won in 0_i64..300, churn in 0_i64..500, given in 0_i64..2_000,
        people in 0_i64..80, expansion in -3_000_i64..6_000,
    ) {
        let plan: Value = serde_json::from_str(PLAN).unwrap();
        let moved = [
            ("plan.cohorts[0].spend", Decimal::new(spend, 2)),
            ("plan.cohorts[0].customersToday", Decimal::new(today, 2)),
            ("plan.cohorts[0].newPerMonth", Decimal::new(won, 2)),
            ("plan.cohorts[0].churn", Decimal::new(churn, 4)),
            ("plan.cohorts[0].discount", Decimal::new(given, 4)),
            ("plan.costs.sales.people", Decimal::new(people, 1)),
            ("plan.cohorts[0].expansion", Decimal::new(expansion, 4)),
        ];
        let base = read(&plan);
        let fields: Vec<(&str, &str)> = moved.iter().map(|(field, _)| ("axis", *field)).collect();
        let mut study = Study::of(programme(&base).as_ref(), &base, Measure::Profit, &fields).unwrap();
        let figures: Vec<Decimal> = moved.iter().map(|(_, figure)| *figure).collect();
        let changed = moved.iter().fold(plan, |plan, (field, figure)| with(&plan, field, *figure));
        prop_assert_eq!(study.at(&figures).unwrap(), profit(&read(&changed)));
    }
}

#[test]
fn a_sweep_is_a_straight_line_where_the_rule_is_one() {
    let question = Ask::Sweep { axis: axis(SPEND, "0", "2000", 5), measure: Measure::Profit };
    let Told::Sweep(sweep) = told(&fifth(), &question) else { panic!("no sweep") };
    let values: Vec<String> =
        sweep.points.iter().map(|point| point.value.value().normalize().to_string()).collect();
    // 12 customers × 12 months × 20 % = 28.8 for each unit of spend.
    assert_eq!(values, ["0", "14400", "28800", "43200", "57600"]);
    assert_eq!(sweep.jumps, []);
}

#[test]
fn a_band_reached_is_found_to_the_cent() {
    let mut request = cliff();
    request["book"]["plan"]["months"] = json!(3);
    request["book"]["plan"]["cohorts"][0]["customersToday"] = json!("1");
    let question = Ask::Sweep { axis: axis(SPEND, "30000", "40000", 6), measure: Measure::Earnings };
    let Told::Sweep(sweep) = told(&request, &question) else { panic!("no sweep") };
    let [jump] = sweep.jumps[..] else { panic!("{:?}", sweep.jumps) };
    // Three months of 33,333.33 are 99,999.99; of 33,333.34 they are 100,000.02.
    assert_eq!((jump.last.to_string(), jump.first.to_string()), ("33333.33".to_owned(), "33333.34".to_owned()));
    assert_eq!((jump.before.to_string(), jump.after.to_string()), ("1000.00".to_owned(), "5000.00".to_owned()));
}

#[test]
fn a_grid_is_the_product_of_both() {
    let today = "plan.cohorts[0].customersToday";
    let question = Ask::Grid {
        across: axis(SPEND, "1000", "2000", 2),
        down: axis(today, "1", "3", 3),
        measure: Measure::Profit,
    };
    let Told::Grid(grid) = told(&fifth(), &question) else { panic!("no grid") };
    let rows: Vec<Vec<String>> = grid
        .values
        .iter()
        .map(|row| row.iter().map(|value| value.value().normalize().to_string()).collect())
        .collect();
    // 12 months × 20 % = 2.4 for each customer and unit of spend.
    assert_eq!(rows, [["2400", "4800"], ["4800", "9600"], ["7200", "14400"]]);
}

#[test]
fn a_goal_is_reached_to_the_last_cent() {
    // 50,000 ÷ 28.8 = 1,736.111…: 1,736.12 is the first spend in cents that reaches it.
    let question =
        Ask::Goal { field: SPEND.to_owned(), measure: Measure::Profit, target: "50000".parse().unwrap() };
    let Told::Goal(goal) = told(&fifth(), &question) else { panic!("no goal") };
    assert!(goal.reached);
    assert_eq!(goal.figure.value(), Decimal::new(173_612, 2));
    assert!(goal.value.value() >= Decimal::from(50_000));
    let a_cent_less = with(&fifth(), SPEND, Decimal::new(173_611, 2));
    assert!(profit(&read(&a_cent_less)) < Decimal::from(50_000));
}

#[test]
fn a_goal_downwards_is_the_nearest_too() {
    let question =
        Ask::Goal { field: SPEND.to_owned(), measure: Measure::Profit, target: "10000".parse().unwrap() };
    let Told::Goal(goal) = told(&fifth(), &question) else { panic!("no goal") };
    // 10,000 ÷ 28.8 = 347.22…
    assert_eq!((goal.reached, goal.figure.value()), (true, Decimal::new(34_722, 2)));
}

#[test]
fn a_goal_out_of_reach_says_what_bounds_it() {
    let churn = "plan.cohorts[0].churn";
    let question =
        Ask::Goal { field: churn.to_owned(), measure: Measure::Profit, target: "50000".parse().unwrap() };
    let Told::Goal(goal) = told(&fifth(), &question) else { panic!("no goal") };
    assert!(!goal.reached);
    // Nobody leaves already: 28,800 is all there is.
    assert_eq!((goal.figure.value(), goal.value.value()), (Decimal::ZERO, Decimal::from(28_800)));
    assert_eq!(goal.within, ("0".parse().unwrap(), "1".parse().unwrap()));
}

#[test]
fn what_matters_most_comes_first() {
    let mut request = fifth();
    request["book"]["plan"]["costs"]["marketing"] = json!("100");
    let question = Ask::Tornado { measure: Measure::Profit, swing: "0.1".parse().unwrap() };
    let Told::Tornado { bars } = told(&request, &question) else { panic!("no tornado") };
    let shown: Vec<(&str, String, String)> = bars
        .iter()
        .map(|bar| {
            let text = |amount: partner_calculator::money::Amount| amount.value().normalize().to_string();
            (bar.field.as_str(), text(bar.at_low), text(bar.at_high))
        })
        .collect();
    // A tenth of 28,800 is 2,880, a tenth of 1,200 of marketing 120, around 27,600.
    let text = str::to_owned;
    assert_eq!(
        shown,
        [
            ("plan.cohorts[0].customersToday", text("24720"), text("30480")),
            (SPEND, text("24720"), text("30480")),
            ("plan.costs.marketing", text("27720"), text("27480")),
        ]
    );
}

#[test]
fn actions_bring_what_they_promise() {
    let plan: Value = serde_json::from_str(PLAN).unwrap();
    let request = read(&plan);
    let found = actions(programme(&request).as_ref(), &request, "0".parse().unwrap()).unwrap();
    assert!(found.len() >= 5, "{found:?}");
    let now = profit(&request);
    for action in &found {
        assert_eq!(profit(&action.request) - now, action.gain.value(), "{:?}", action.kind);
    }
    assert!(found.is_sorted_by(|one, other| one.gain >= other.gain));
    assert!(found.iter().any(|action| matches!(action.kind, ActionKind::MoveTier { .. })), "{found:?}");
}

#[test]
fn bad_questions_are_refused_at_their_field() {
    let sweep = |axis| Ask::Sweep { axis, measure: Measure::Profit };
    let refused = |question| refused(&fifth(), &question);
    let at = |code, field: &str| (code, field.to_owned());
    assert_eq!(refused(sweep(axis("plan.months", "1", "2", 3))), at(Code::Unknown, "axis"));
    assert_eq!(refused(sweep(axis(SPEND, "2", "1", 3))), at(Code::Conflict, "axis"));
    assert_eq!(refused(sweep(axis(SPEND, "-1", "1", 3))), at(Code::OutOfBounds, "axis"));
    assert_eq!(refused(sweep(axis(SPEND, "1", "2", 201))), at(Code::OutOfBounds, "axis.points"));
    let twice =
        Ask::Grid { across: axis(SPEND, "1", "2", 2), down: axis(SPEND, "1", "2", 2), measure: Measure::Cash };
    assert_eq!(refused(twice), at(Code::Conflict, "down"));
    let swing = Ask::Tornado { measure: Measure::Profit, swing: "0".parse().unwrap() };
    assert_eq!(refused(swing), at(Code::OutOfBounds, "swing"));
}
