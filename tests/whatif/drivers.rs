//! Drivers: each is the field it says, with the bounds of that field.

use super::fifth::{fifth, programme};
use super::{MEASURES, PLAN, read, readings, with};
use partner_calculator::error::Code;
use partner_calculator::estimate::{Outcome, estimate};
use partner_calculator::whatif::{Study, StudyMeasure, drivers};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rust_decimal::Decimal;
use serde_json::{Value, json};

#[test]
fn every_driver_is_the_field_it_says() {
    let plan: Value = serde_json::from_str(PLAN).unwrap();
    let base = read(&plan);
    let programme = programme(&base);
    let study = Study::of_all(programme.as_ref(), &base, StudyMeasure::Profit).unwrap();
    assert!(study.drivers.len() > 25, "only {} drivers", study.drivers.len());
    for driver in &study.drivers {
        let moved = driver.given.value() + driver.step.value();
        let moved = if moved > driver.most.value() { driver.given.value() - driver.step.value() } else { moved };
        let changed = read(&with(&plan, &driver.field, moved));
        let again = Study::of_all(programme.as_ref(), &changed, StudyMeasure::Profit).unwrap();
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

/// Refusals a form would show for a figure, when it is set to `figure` in the plan itself.
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
        people in 0_i64..80, expansion in -3_000_i64..6_000, capital in 0_i64..10_000,
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
            ("plan.costs.capital", Decimal::new(capital, 4)),
        ];
        let base = read(&plan);
        let fields: Vec<(&str, &str)> = moved.iter().map(|(field, _)| ("axis", *field)).collect();
        let figures: Vec<Decimal> = moved.iter().map(|(_, figure)| *figure).collect();
        let changed = moved.iter().fold(plan, |plan, (field, figure)| with(&plan, field, *figure));
        let settled = readings(&read(&changed));
        for (measure, expected) in MEASURES.into_iter().zip(settled) {
            let mut study = Study::of(programme(&base).as_ref(), &base, measure, &fields).unwrap();
            prop_assert_eq!(study.at(&figures).unwrap(), expected, "{:?}", measure);
        }
    }
}

/// Services are revenue as they are in the headline; where the vendor bills the customers, so is what the vendor pays.
#[test]
fn what_is_read_is_what_the_headline_says() {
    let plan: Value = serde_json::from_str(PLAN).unwrap();
    for request in [plan, fifth()] {
        let request = read(&request);
        for (measure, expected) in MEASURES.into_iter().zip(readings(&request)) {
            let base = Study::of_all(programme(&request).as_ref(), &request, measure).unwrap().base;
            assert_eq!(base, expected, "{measure:?}");
        }
    }
}
