//! Trials: the same settlement, drawn figures, the same picture from the same seed.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

#[path = "whatif/fifth.rs"]
mod fifth;

use fifth::{fifth, programme};
use partner_calculator::error::Code;
use partner_calculator::estimate::Refusal;
use partner_calculator::risk::{Correlation, Question, Range, RiskReport, Simulation, Spread, simulate};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

const PLAN: &str = include_str!("../examples/request.json");
const SPEND: &str = "plan.cohorts[0].spend";
const TODAY: &str = "plan.cohorts[0].customersToday";
const WON: &str = "plan.cohorts[0].newPerMonth";

fn range(field: &str, spread: Spread) -> Range {
    Range { field: field.to_owned(), spread }
}

fn normal(low: &str, high: &str) -> Spread {
    Spread::Normal { low: low.parse().unwrap(), high: high.parse().unwrap() }
}

fn question(ranges: Vec<Range>) -> Question {
    Question { ranges, correlations: Vec::new(), seed: 7, target: None }
}

fn together(one: &str, other: &str, by: &str) -> Correlation {
    Correlation { one: one.to_owned(), other: other.to_owned(), by: by.parse().unwrap() }
}

fn open(request: &str, question: &Question) -> Result<Simulation, Refusal> {
    let request = fifth::read(request);
    simulate(programme(&request).as_ref(), &request, question)
}

fn report(request: &str, question: &Question, trials: u32) -> RiskReport {
    let mut simulation = open(request, question).unwrap_or_else(|refusal| panic!("{refusal:?}"));
    simulation.run(0, trials).unwrap();
    simulation.report()
}

fn refused(question: &Question) -> (Code, String) {
    match open(PLAN, question) {
        Err(Refusal::Problems(problems)) => (problems[0].code, problems[0].field.clone()),
        other => panic!("{:?}", other.map(|it| it.steps())),
    }
}

fn near(shown: partner_calculator::money::Amount, expected: f64, within: f64) {
    let shown = shown.value().to_f64().unwrap();
    assert!((shown - expected).abs() <= within, "{shown} is not within {within} of {expected}");
}

#[test]
fn a_straight_rule_spreads_as_its_figure_does() {
    // The profit is 28.8 times a bell whose eight middle tenths lie between 800 and 1,200.
    let sure = report(&fifth().to_string(), &question(vec![range(SPEND, normal("800", "1200"))]), 200_000);
    near(sure.profit.p10, 28.8 * 800.0, 120.0);
    near(sure.profit.p50, 28.8 * 1000.0, 120.0);
    near(sure.profit.p90, 28.8 * 1200.0, 120.0);
    // The quarters of a normal distribution lie 0.67449 deviations out; a tenth lies 1.28155 out.
    let deviation = 200.0 / 1.281_551_6;
    near(sure.profit.p25, 28.8 * (1000.0 - 0.674_49 * deviation), 120.0);
    near(sure.profit.p75, 28.8 * (1000.0 + 0.674_49 * deviation), 120.0);
    assert_eq!(sure.drivers[0].correlation.value(), Decimal::ONE);
}

#[test]
fn the_other_shapes_are_where_they_should_be() {
    let of = |spread| report(&fifth().to_string(), &question(vec![range(SPEND, spread)]), 200_000).profit;
    let amount = |text: &str| text.parse().unwrap();
    let uniform = of(Spread::Uniform { low: amount("500"), high: amount("1500") });
    near(uniform.p10, 28.8 * 600.0, 120.0);
    near(uniform.p90, 28.8 * 1400.0, 120.0);
    // On a scale of doublings the middle of 500 and 2,000 is 1,000.
    let doublings = of(Spread::LogNormal { low: amount("500"), high: amount("2000") });
    near(doublings.p10, 28.8 * 500.0, 150.0);
    near(doublings.p50, 28.8 * 1000.0, 200.0);
    near(doublings.p90, 28.8 * 2000.0, 500.0);
    // A right triangle from 0 to 1,000 has its median at 1,000 ÷ √2.
    let triangle = of(Spread::Triangular { low: amount("0"), likely: amount("1000"), high: amount("1000") });
    near(triangle.p50, 28.8 * 707.107, 120.0);
}

#[test]
fn figures_that_move_against_each_other_cancel() {
    let ranges = || vec![range(SPEND, normal("800", "1200")), range(TODAY, normal("9.6", "14.4"))];
    let width = |by: &str| {
        let asked = Question { correlations: vec![together(SPEND, TODAY, by)], ..question(ranges()) };
        let band = report(&fifth().to_string(), &asked, 50_000).profit;
        (band.p90.value() - band.p10.value()).to_f64().unwrap()
    };
    let (against, apart, along) = (width("-0.9"), width("0"), width("0.9"));
    assert!(against < 0.6 * apart && along > 1.25 * apart, "{against} {apart} {along}");
}

#[test]
fn no_chunking_changes_the_picture() {
    let asked = question(vec![range(SPEND, normal("18000", "31000")), range(WON, normal("0.3", "0.7"))]);
    let whole = report(PLAN, &asked, 5_000);
    let mut first = open(PLAN, &asked).unwrap_or_else(|_| panic!("refused"));
    let mut second = first.clone();
    for (from, to) in [(0, 1), (1, 130), (130, 2_000)] {
        first.run(from, to).unwrap();
    }
    second.run(2_000, 5_000).unwrap();
    first.add(&second.counts());
    assert_eq!(first.report(), whole);
    assert_eq!(whole.trials, 5_000);
    let other = report(PLAN, &Question { seed: 8, ..asked }, 5_000);
    assert_ne!(other.profit, whole.profit);
}

#[test]
fn chances_add_up() {
    let asked = Question {
        target: Some("0".parse().unwrap()),
        ..question(vec![
            range(SPEND, normal("5000", "40000")),
            range("plan.cohorts[0].discount", normal("0.02", "0.2")),
        ])
    };
    let sure = report(PLAN, &asked, 5_000);
    assert!(sure.loss.value() > Decimal::ZERO && sure.loss.value() < Decimal::ONE, "{:?}", sure.loss);
    assert_eq!(sure.loss.value() + sure.target.unwrap().value(), Decimal::ONE);
    assert!(sure.paid_back.is_sorted());
    assert_eq!(sure.bars.iter().sum::<u32>(), 5_000);
    let shares: Decimal = sure.drivers.iter().map(|driver| driver.share.value()).sum();
    assert!((shares - Decimal::ONE).abs() < Decimal::new(1, 3));
    assert_eq!(sure.drivers.iter().filter(|driver| driver.correlation.value() < Decimal::ZERO).count(), 1);
    assert_eq!(sure.cash.len(), 36);
}

#[test]
fn bad_ranges_are_refused_at_their_place() {
    let refused = |ranges| refused(&question(ranges));
    let at = |code, field: &str| (code, field.to_owned());
    assert_eq!(refused(vec![range(SPEND, normal("4", "2"))]), at(Code::Conflict, "ranges[0]"));
    assert_eq!(refused(vec![range("plan.months", normal("1", "2"))]), at(Code::Unknown, "ranges[0]"));
    assert_eq!(refused(vec![range(SPEND, normal("-1", "2"))]), at(Code::OutOfBounds, "ranges[0]"));
    let twice = vec![range(SPEND, normal("1", "2")), range(SPEND, normal("1", "2"))];
    assert_eq!(refused(twice), at(Code::Conflict, "ranges[1]"));
    let amount = |text: &str| text.parse().unwrap();
    let outside = Spread::Triangular { low: amount("1"), likely: amount("5"), high: amount("4") };
    assert_eq!(refused(vec![range(SPEND, outside)]), at(Code::Conflict, "ranges[0]"));
    let doublings = Spread::LogNormal { low: amount("0"), high: amount("4") };
    assert_eq!(refused(vec![range(SPEND, doublings)]), at(Code::OutOfBounds, "ranges[0]"));
}

#[test]
fn impossible_correlations_are_refused() {
    let ranges =
        vec![range(SPEND, normal("1", "2")), range(TODAY, normal("1", "2")), range(WON, normal("1", "2"))];
    // Two that both move with a third cannot move against each other.
    let correlations =
        vec![together(SPEND, TODAY, "0.9"), together(TODAY, WON, "0.9"), together(SPEND, WON, "-0.9")];
    let asked = Question { correlations, ..question(ranges.clone()) };
    assert_eq!(refused(&asked), (Code::Conflict, "correlations".to_owned()));
    let asked = Question { correlations: vec![together(SPEND, TODAY, "1.5")], ..question(ranges.clone()) };
    assert_eq!(refused(&asked), (Code::OutOfBounds, "correlations[0].by".to_owned()));
    let asked = Question { correlations: vec![together(SPEND, "plan.costs.tax", "0.5")], ..question(ranges) };
    assert_eq!(refused(&asked), (Code::Unknown, "correlations[0].other".to_owned()));
}
