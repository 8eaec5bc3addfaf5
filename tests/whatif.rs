//! What-if questions: the short tape they run on answers what a new settlement would.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

#[path = "whatif/fifth.rs"]
mod fifth;

use fifth::{fifth, programme, under};
use partner_calculator::error::Code;
use partner_calculator::estimate::{Outcome, Refusal, estimate};
use partner_calculator::policy::catalogue::Catalogue;
use partner_calculator::request::{Book, Request, TierPath};
use partner_calculator::whatif::{
    ActionKind, Actions, Ask, Axis, Goal, Measure, NoWay, Study, Told, actions, ask, drivers,
};
use partner_calculator::words;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
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
    // A field that may be left out is given here.
    let (owner, key) = pointer.rsplit_once('/').unwrap();
    let owner = changed.pointer_mut(owner).unwrap_or_else(|| panic!("no field {pointer}"));
    let figure = Value::String(figure.normalize().to_string());
    match owner {
        Value::Array(entries) => entries[key.parse::<usize>().unwrap()] = figure,
        owner => owner[key] = figure,
    }
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
        let moved = driver.given.value() + driver.step.value();
        let moved = if moved > driver.most.value() { driver.given.value() - driver.step.value() } else { moved };
        let changed = read(&with(&plan, &driver.field, moved));
        let again = Study::of_all(programme.as_ref(), &changed, Measure::Profit).unwrap();
        for (one, other) in study.drivers.iter().zip(&again.drivers) {
            let expected = if one.field == driver.field { moved } else { one.given.value() };
            assert_eq!(
                (&one.field, expected),
                (&other.field, other.given.value()),
                "{} was changed",
                driver.field
            );
        }
    }
}

/// What a form would be told of a figure, when it is set to `figure` in the plan itself.
fn refusals(request: &Value, field: &str, figure: Decimal) -> Vec<(Code, String)> {
    let request = read(&with(request, field, figure));
    match estimate(programme(&request).as_ref(), &request).unwrap() {
        Outcome::Answer(_) => Vec::new(),
        Outcome::Refused { problems } => problems.into_iter().map(|it| (it.code, it.field)).collect(),
    }
}

/// A figure is bounded where it is moved as it is where it is typed: at its bounds it is not told to be out of them, a step
/// beyond it is.
fn bounded_alike(request: &Value) -> usize {
    let base = read(request);
    let all = drivers(programme(&base).as_ref(), &base).unwrap();
    for it in &all {
        let out = (Code::OutOfBounds, it.field.clone());
        // A certificate may be any number; moved, it goes as far as a number of customers.
        let ends = [(it.least.value(), -it.step.value()), (it.most.value(), it.step.value())];
        let ends = if it.field.starts_with("credentials") { &ends[..1] } else { &ends[..] };
        for &(end, beyond) in ends {
            assert!(!refusals(request, &it.field, end).contains(&out), "{} at {end}", it.field);
            assert!(refusals(request, &it.field, end + beyond).contains(&out), "{} beyond {end}", it.field);
        }
    }
    all.len()
}

#[test]
fn what_is_moved_has_the_bounds_of_what_is_typed() {
    let mut plan: Value = serde_json::from_str(PLAN).unwrap();
    plan["book"]["plan"]["cohorts"][0]["seasonality"] =
        json!(["1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "2"]);
    assert!(bounded_alike(&plan) > 35, "too few figures");
}

#[test]
fn a_product_priced_by_spend_is_moved_as_a_share_of_customers() {
    let mut plan: Value = serde_json::from_str(PLAN).unwrap();
    plan["book"]["plan"]["cohorts"][0]["usage"] = json!([{ "item": "support-developer", "units": "0.5" }]);
    bounded_alike(&plan);
    let base = read(&plan);
    let all = drivers(programme(&base).as_ref(), &base).unwrap();
    let share = all.iter().find(|it| it.field == "plan.cohorts[0].usage[0].units").unwrap();
    assert_eq!((share.least.value(), share.most.value()), (Decimal::ZERO, Decimal::ONE));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, rng_seed: RngSeed::Fixed(0), failure_persistence: None, ..ProptestConfig::default() })]

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

/// Terms that pay 5 % on a quarter of 100,000 up to `end`, and 1 % on less and on more.
fn window(end: &str) -> Value {
    let mut terms: Value = serde_json::from_str(include_str!("whatif/cliff.json")).unwrap();
    let bands = terms["incentive"][0]["rates"][0]["bands"].as_array_mut().unwrap();
    bands.push(json!({ "from": end, "rate": "0.01" }));
    under(&terms.to_string())
}

fn sought(request: &Value, field: &str, measure: Measure, target: &str) -> Goal {
    let question = Ask::Goal { field: field.to_owned(), measure, target: target.parse().unwrap() };
    let Told::Goal(goal) = told(request, &question) else { panic!("no goal") };
    goal
}

#[test]
fn a_goal_in_a_narrow_window_is_found() {
    // A quarter is 36 times the spend. 36 × 2,777.78 = 100,000.08 is the first in the window, 36 × 2,777.79 = 100,000.44
    // the next: with an end at 100,000.20 the window is one cent of spend wide. It pays 4 × 5,000.00.
    for end in ["150000", "100500", "100000.20"] {
        let goal = sought(&window(end), SPEND, Measure::Earnings, "20000");
        assert_eq!((goal.reached, goal.figure.value()), (true, Decimal::new(277_778, 2)), "{end}");
        assert_eq!((goal.value.value(), goal.open), (Decimal::from(20_000), vec![]), "{end}");
    }
}

#[test]
fn a_goal_beside_a_window_is_none_in_it() {
    // In the window no more than 4 × 5 % of 100,500 are paid. At 1 %, a quarter pays 20,101 ÷ 4 = 5,025.25 in whole cents
    // from 5,025.245 on, which is 36 × 13,959.0138… × 1 %.
    let goal = sought(&window("100500"), SPEND, Measure::Earnings, "20101");
    assert_eq!((goal.reached, goal.figure.value()), (true, Decimal::new(1_395_902, 2)));
    assert_eq!(goal.open, []);
}

#[test]
fn what_comes_nearest_is_in_a_window_too() {
    // Even with a thousandfold of one cent customers pay 12 × 10.00 × 3 = 360.00 a quarter. From 100 to 100.40 they earn
    // 5 % of it: 36 × 2.78 = 100.08, so 4 × 5.00, and beyond no more than 1 % of 360.00: 4 × 3.60.
    let mut terms: Value = serde_json::from_str(include_str!("whatif/cliff.json")).unwrap();
    terms["incentive"][0]["rates"][0]["bands"] = json!([
        { "from": "0", "rate": "0.01" }, { "from": "100", "rate": "0.05" }, { "from": "100.40", "rate": "0.01" },
    ]);
    let request = with(&under(&terms.to_string()), SPEND, Decimal::new(1, 2));
    let goal = sought(&request, SPEND, Measure::Earnings, "30");
    assert_eq!((goal.reached, goal.open), (false, vec![]));
    assert_eq!((goal.figure.value(), goal.value.value()), (Decimal::new(278, 2), Decimal::from(20)));
}

#[test]
fn a_goal_that_is_met_asks_for_no_change() {
    let goal = sought(&fifth(), SPEND, Measure::Profit, "28800");
    assert_eq!((goal.reached, goal.figure), (true, goal.given));
}

/// The nearest step that reaches the target, by settling every one; how far it is.
fn nearest(request: &Value, field: &str, measure: Measure, target: Decimal, most: Decimal) -> Option<Decimal> {
    let request = read(request);
    let mut study = Study::of(programme(&request).as_ref(), &request, measure, &[("field", field)]).unwrap();
    let driver = study.drivers[0].clone();
    let rising = target >= study.base;
    let mut figure = driver.least.value();
    let mut distance: Option<Decimal> = None;
    while figure <= most {
        let value = study.at(&[figure]).unwrap();
        let reached = if rising { value >= target } else { value <= target };
        let away = (figure - driver.given.value()).abs();
        if reached && distance.is_none_or(|known| away < known) {
            distance = Some(away);
        }
        figure += driver.step.value();
    }
    distance
}

fn same_as_every_step(request: &Value, field: &str, measure: Measure, target: Decimal, most: Decimal) {
    let goal = sought(request, field, measure, &target.to_string());
    let expected = nearest(request, field, measure, target, most);
    let found = goal.reached.then(|| (goal.figure.value() - goal.given.value()).abs());
    if goal.open.is_empty() {
        assert_eq!(found, expected, "{field}, {measure:?}, {target}: {goal:?}");
    } else {
        // What is told as open must hold the nearest, when it is not the one that was found.
        let inside = |at: Decimal| goal.open.iter().any(|(from, to)| from.value() <= at && at <= to.value());
        let given = goal.given.value();
        let held = found == expected || expected.is_none_or(|away| inside(given + away) || inside(given - away));
        assert!(held, "{field}, {measure:?}, {target}: {goal:?}, {expected:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, rng_seed: RngSeed::Fixed(0), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_goal_is_what_settling_every_step_finds(
        edges in proptest::collection::vec(1_i64..400_000, 3), rates in proptest::collection::vec(0_i64..900, 4),
        whole in any::<bool>(), spend in 1_i64..200, target in 0_i64..2_500_000, customers in 1_i64..4_000,
        churn in 0_i64..2_000,
    ) {
        let mut edges = edges;
        edges.sort_unstable();
        edges.dedup();
        let from = std::iter::once(0).chain(edges);
        let bands: Vec<Value> = from.zip(rates)
            .map(|(from, rate)| json!({
                "from": Decimal::new(from, 2).to_string(), "rate": Decimal::new(rate, 4).to_string(),
            }))
            .collect();
        let mut terms: Value = serde_json::from_str(include_str!("whatif/cliff.json")).unwrap();
        terms["incentive"][0]["rates"][0]["bands"] = json!(bands);
        terms["incentive"][0]["scale"] = json!(if whole { "whole" } else { "slice" });
        let mut request = with(&under(&terms.to_string()), SPEND, Decimal::new(spend, 2));
        request = with(&request, "plan.cohorts[0].customersToday", Decimal::new(customers, 2));
        request = with(&request, "plan.cohorts[0].churn", Decimal::new(churn, 4));
        let most = Decimal::new(spend * 1000, 2);
        same_as_every_step(&request, SPEND, Measure::Earnings, Decimal::new(target, 3), most);
    }

    #[test]
    fn a_goal_of_a_whole_plan_is_what_settling_every_step_finds(
        target in -2_000_000_i64..4_000_000, field in 0_usize..4, measure in 0_usize..3,
    ) {
        let plan: Value = serde_json::from_str(PLAN).unwrap();
        let fields = ["plan.cohorts[0].discount", "plan.cohorts[0].churn", "plan.cohorts[0].coupons", "plan.costs.capital"];
        let measure = [Measure::Profit, Measure::Earnings, Measure::Funding][measure];
        let base = read(&plan);
        let base = Study::of(programme(&base).as_ref(), &base, measure, &[("field", fields[field])]).unwrap().base;
        same_as_every_step(&plan, fields[field], measure, base + Decimal::new(target, 2), Decimal::ONE);
    }

    #[test]
    fn a_stretch_holds_every_figure_on_it(from in 0.0_f64..1.0, to in 0.0_f64..1.0, at in 0.0_f64..1.0) {
        let plan: Value = serde_json::from_str(PLAN).unwrap();
        let base = read(&plan);
        let all = Study::of_all(programme(&base).as_ref(), &base, Measure::Profit).unwrap().drivers;
        for measure in [Measure::Profit, Measure::Funding] {
            for driver in &all {
                let mut study =
                    Study::spanned(programme(&base).as_ref(), &base, measure, "field", &driver.field).unwrap();
                let most = driver.most.value().min(driver.given.value() * Decimal::TEN + Decimal::ONE);
                let share = |share: f64| {
                    let share: Decimal = format!("{share:.9}").parse().unwrap();
                    driver.on_step(driver.least.value() + (most - driver.least.value()) * share)
                };
                let (low, high) = (share(from.min(to)), share(from.max(to)));
                let inside = driver.on_step(low + (high - low) * format!("{at:.9}").parse::<Decimal>().unwrap());
                let span = study.over(low, high).unwrap();
                let value: f64 = study.at(&[inside]).unwrap().to_string().parse().unwrap();
                let held = span.least() <= value && value <= span.most() || span.least().is_nan();
                prop_assert!(held, "{} at {inside} in {low}..{high}: {value}, {span:?}", driver.field);
            }
        }
    }
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

/// A solution provider of Huawei Cloud who begins at `tier` and bills some 110,000 a month for three years.
fn provider(tier: &str, spend: &str) -> Value {
    let mut plan: Value = serde_json::from_str(PLAN).unwrap();
    plan["tier"] = tier.into();
    plan["credentials"] = json!([]);
    plan["book"]["plan"]["months"] = 36.into();
    plan["book"]["plan"]["cohorts"][0]["spend"] = spend.into();
    plan
}

fn steps(plan: &Value) -> Actions {
    let request = read(plan);
    actions(programme(&request).as_ref(), &request, "0".parse().unwrap()).unwrap()
}

#[test]
fn actions_bring_what_they_promise() {
    for tier in ["standard", "advanced"] {
        let plan = provider(tier, "8000");
        let (now, found) = (profit(&read(&plan)), steps(&plan).actions);
        assert!(found.len() >= 5, "{found:?}");
        for action in &found {
            assert_eq!(profit(&action.request) - now, action.gain.value(), "{:?}", action.kind);
        }
        assert!(found.is_sorted_by(|one, other| one.gain >= other.gain));
        assert!(found.iter().any(|action| matches!(action.kind, ActionKind::MoveTier { .. })), "{found:?}");
    }
}

#[test]
fn a_tier_is_a_step_only_where_the_plan_reaches_it_by_the_rules() {
    let plan = provider("standard", "8000");
    let Actions { actions: found, tiers } = steps(&plan);
    let premier = found.iter().find(|it| matches!(&it.kind, ActionKind::MoveTier { tier } if tier == "premier"));
    let premier = premier.unwrap_or_else(|| panic!("{found:?}"));
    // Nothing is held at will: the tier at the start stays, and what premier asks for is obtained.
    assert_eq!((premier.request.tier.as_str(), premier.request.tier_path), ("standard", TierPath::Evolving));
    // Four people of each certificate, at 900 and 2,400.
    assert_eq!(premier.cost.value(), Decimal::from(4 * 900 + 4 * 2400));
    // No table says what a validated role costs.
    assert_eq!(premier.uncounted, ["role-validation"]);
    let programme = Catalogue::embedded().programme("huawei-cloud").unwrap();
    let asks = premier.needs.iter().map(|need| (words::sentence(&need.label, Some(&programme)), need.met));
    let asks: Vec<(String, bool)> = asks.collect();
    let asks: Vec<(&str, bool)> = asks.iter().map(|(what, met)| (what.as_str(), *met)).collect();
    assert_eq!(
        asks,
        [
            ("Validated role in the software, service or system-integrator path", false),
            ("billed purchases in twelve months", true),
            ("People with an HCIA or HCCDA certificate", false),
            ("People with an HCIP certificate", false),
        ]
    );
    // Core is by nomination: no step leads there, and what it asks for is told apart.
    let core = tiers.iter().find(|it| it.tier == "core").unwrap();
    assert_eq!(core.why, NoWay::Nomination);
    assert!(
        core.needs.iter().any(|need| need.needed.value() == Decimal::from(5_000_000) && !need.met),
        "{core:?}"
    );
    // Who sells a tenth of it reaches nothing by holding certificates.
    let mut small = provider("standard", "800");
    small["book"]["plan"]["projects"] = json!([]);
    let small = steps(&small);
    assert!(!small.actions.iter().any(|it| matches!(it.kind, ActionKind::MoveTier { .. })), "{small:?}");
    let why: Vec<NoWay> = small.tiers.iter().map(|it| it.why).collect();
    assert_eq!(why, [NoWay::OutOfReach, NoWay::OutOfReach, NoWay::Nomination]);
}

#[test]
fn a_tier_that_would_be_lost_can_be_kept_and_one_that_is_held_by_choice_has_no_step() {
    let mut plan = provider("advanced", "8000");
    let keep = steps(&plan)
        .actions
        .into_iter()
        .find(|it| matches!(&it.kind, ActionKind::MoveTier { tier } if tier == "advanced"));
    // The plan pays already for the two certificates that its tier at the start asks for.
    assert_eq!(keep.unwrap().cost.value(), Decimal::ZERO);
    plan["tierPath"] = "fixed".into();
    let held = steps(&plan);
    assert!(!held.actions.iter().any(|it| matches!(it.kind, ActionKind::MoveTier { .. })), "{held:?}");
    assert_eq!(
        held.tiers.iter().map(|it| it.why).collect::<Vec<_>>(),
        [NoWay::Held, NoWay::Held, NoWay::Nomination]
    );
}

#[test]
fn certificates_of_a_step_are_paid_for() {
    // So many certificates open the AI special incentive; they cost 2,400 each, and the step pays for them.
    let mut plan = provider("standard", "8000");
    plan["book"]["plan"]["cohorts"][0]["mix"] = json!([{ "family": "ai-models", "share": "1" }]);
    let found = steps(&plan).actions;
    let hcip = found.iter().find(
        |it| matches!(&it.kind, ActionKind::Certify { credential, .. } if credential == "hcip-certificates"),
    );
    let hcip = hcip.unwrap_or_else(|| panic!("{found:?}"));
    let ActionKind::Certify { value, .. } = &hcip.kind else { unreachable!() };
    assert_eq!(hcip.cost.value(), value.value() * Decimal::from(2400));
    let [held] = hcip.request.credentials.as_slice() else { panic!("{hcip:?}") };
    assert_eq!((held.value, held.to_obtain), (*value, Some(*value)));
}

#[test]
fn a_discount_of_everything_has_an_answer() {
    let mut plan = provider("standard", "8000");
    plan["book"]["plan"]["cohorts"][0]["discount"] = "1".into();
    for elasticity in ["0", "0.02"] {
        let request = read(&plan);
        assert!(actions(programme(&request).as_ref(), &request, elasticity.parse().unwrap()).is_ok());
    }
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

#[test]
fn giving_less_of_everything_is_a_step_like_any_other() {
    let mut plan: Value = serde_json::from_str(PLAN).unwrap();
    plan["book"]["plan"]["cohorts"][0]["discount"] = "1".into();
    let request = read(&plan);
    let less = |elasticity: &str| {
        let found = actions(programme(&request).as_ref(), &request, elasticity.parse().unwrap()).unwrap();
        found.actions.into_iter().find(|action| matches!(action.kind, ActionKind::GiveLess { .. }))
    };
    assert!(less("0").is_some());
    // From nothing to something a price is endlessly dearer: whoever minds it at all is lost.
    if let Some(step) = less("0.02") {
        let Book::Plan(plan) = &step.request.book else { panic!("a plan stays one") };
        assert!(plan.cohorts[0].new_per_month.value().is_zero());
    }
}
