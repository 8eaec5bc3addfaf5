//! Trials: the same settlement, drawn figures, the same picture from the same seed.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

#[path = "whatif/fifth.rs"]
mod fifth;
#[path = "case/machine.rs"]
mod machine;

use fifth::{fifth, programme};
use partner_calculator::error::Code;
use partner_calculator::error::Error;
use partner_calculator::money::Rate;
use partner_calculator::risk::{Correlation, Range, RiskQuestion, RiskReport, Simulation, Spread, simulate};
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

fn question(ranges: Vec<Range>) -> RiskQuestion {
    RiskQuestion { ranges, correlations: Vec::new(), whole_customers: false, seed: 7, target: None }
}

/// The same with whole customers.
fn whole(ranges: Vec<Range>) -> RiskQuestion {
    RiskQuestion { whole_customers: true, ..question(ranges) }
}

fn together(one: &str, other: &str, by: &str) -> Correlation {
    Correlation { one: one.to_owned(), other: other.to_owned(), by: by.parse().unwrap() }
}

fn open(request: &str, question: &RiskQuestion) -> Result<Simulation, Error> {
    let request = fifth::read(request);
    simulate(programme(&request).as_ref(), &request, question)
}

fn report(request: &str, question: &RiskQuestion, trials: u32) -> RiskReport {
    let mut simulation = open(request, question).unwrap_or_else(|refusal| panic!("{refusal:?}"));
    simulation.run(0, trials).unwrap();
    simulation.report()
}

fn refused(question: &RiskQuestion) -> (Code, String) {
    match open(PLAN, question) {
        Err(Error::Refused(problems)) => (problems[0].code, problems[0].field.clone()),
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
        let asked = RiskQuestion { correlations: vec![together(SPEND, TODAY, by)], ..question(ranges()) };
        let band = report(&fifth().to_string(), &asked, 50_000).profit;
        (band.p90.value() - band.p10.value()).to_f64().unwrap()
    };
    let (against, apart, along) = (width("-0.9"), width("0"), width("0.9"));
    assert!(against < 0.6 * apart && along > 1.25 * apart, "{against} {apart} {along}");
}

#[test]
fn no_chunking_changes_the_picture() {
    let ranges = vec![range(SPEND, normal("18000", "31000")), range(WON, normal("0.3", "0.7"))];
    for asked in [question(ranges.clone()), whole(ranges), whole(Vec::new())] {
        chunked(asked);
    }
}

fn chunked(asked: RiskQuestion) {
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
    let other = report(PLAN, &RiskQuestion { seed: 8, ..asked }, 5_000);
    assert_ne!(other.profit, whole.profit);
}

#[test]
fn compiling_changes_no_trial() {
    let ranges = || {
        vec![range(SPEND, normal("2000", "20000")), range(TODAY, normal("0", "60")), range(WON, normal("0", "3"))]
    };
    let asked = question(ranges());
    let (mut compiled, mut plain) = (open(PLAN, &asked).unwrap(), open(PLAN, &asked).unwrap());
    for simulation in [&mut compiled, &mut plain] {
        simulation.run(0, 8_192).unwrap();
    }
    compiled.compile(|module| Some(machine::start(module)));
    assert!(compiled.is_compiled());
    for simulation in [&mut compiled, &mut plain] {
        simulation.run(8_192, 9_000).unwrap();
    }
    assert_eq!(compiled.counts(), plain.counts());
    // Nobody waits for a compiler who wants a few trials only.
    let mut short = open(PLAN, &asked).unwrap();
    short.run(0, 1_000).unwrap();
    short.compile(|module| Some(machine::start(module)));
    assert!(!short.is_compiled());
}

#[test]
fn compiling_changes_no_trial_of_whole_customers() {
    // Few customers, so many that one leaves in nearly every month, so many that a library draws, and who mostly leave.
    for [today, won, churn] in
        [["2.5", "0.4", "0.02"], ["80", "9", "0.1"], ["3000", "40", "0.05"], ["30", "8", "0.85"]]
    {
        let request = PLAN.replace(r#""customersToday": "6""#, &format!(r#""customersToday": "{today}""#));
        let request = request.replace(r#""newPerMonth": "0.5""#, &format!(r#""newPerMonth": "{won}""#));
        let request = request.replace(r#""churn": "0.005""#, &format!(r#""churn": "{churn}""#));
        assert_ne!(request, PLAN);
        let asked = whole(vec![range(SPEND, normal("2000", "20000"))]);
        let (mut compiled, mut plain) = (open(&request, &asked).unwrap(), open(&request, &asked).unwrap());
        for simulation in [&mut compiled, &mut plain] {
            simulation.run(0, 8_192).unwrap();
        }
        compiled.compile(|module| Some(machine::start(module)));
        assert!(compiled.is_compiled());
        for simulation in [&mut compiled, &mut plain] {
            simulation.run(8_192, 9_000).unwrap();
        }
        assert_eq!(compiled.counts(), plain.counts());
    }
}

#[test]
fn a_glance_shows_the_first_trials_and_changes_nothing() {
    let ranges = vec![range(SPEND, normal("5000", "31000")), range(WON, normal("0.3", "0.7"))];
    for asked in [question(ranges.clone()), whole(ranges), whole(Vec::new())] {
        let mut glanced = open(PLAN, &asked).unwrap_or_else(|_| panic!("refused"));
        let glance = glanced.preview(200).unwrap();
        // Whole batches; what is counted one by one is the same whatever the bins.
        assert_eq!(glance.trials, 256);
        let first = report(PLAN, &asked, 256);
        assert_eq!(
            (&glance.loss, &glance.paid_back, &glance.tiers),
            (&first.loss, &first.paid_back, &first.tiers)
        );
        let width = (first.profit.p90.value() - first.profit.p10.value()).to_f64().unwrap();
        near(glance.profit.p50, first.profit.p50.value().to_f64().unwrap(), width / 100.0);
        glanced.run(0, 5_000).unwrap();
        assert_eq!(glanced.report(), report(PLAN, &asked, 5_000));
    }
}

#[test]
fn a_survey_in_pieces_serves_every_worker() {
    let ranges = vec![range(SPEND, normal("5000", "31000"))];
    for asked in [question(ranges.clone()), whole(ranges)] {
        let mut lead = open(PLAN, &asked).unwrap_or_else(|_| panic!("refused"));
        let mut other = lead.clone();
        assert!(!lead.calibrate(1_000).unwrap());
        assert!(lead.calibrate(5_000).unwrap());
        other.take_bins(&lead.bins().unwrap());
        other.run(100, 5_000).unwrap();
        lead.add(&other.counts());
        lead.run(0, 100).unwrap();
        assert_eq!(lead.report(), report(PLAN, &asked, 5_000));
    }
}

#[test]
fn chances_add_up() {
    let asked = RiskQuestion {
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

/// Twelve customers at 1,000 a month and four more won in each month of a year, of whose payments a fifth stays.
fn growing() -> String {
    let mut request = fifth();
    request["book"]["plan"]["cohorts"][0]["newPerMonth"] = "4".into();
    request.to_string()
}

#[test]
fn luck_alone_spreads_whole_customers() {
    // Who is won in month m pays in 13 − m months: 12 × 12 and Σ (13 − m) × W(m) customer months at 200 each. The sum
    // has a mean of 4 × 78, a variance of 4 × 650 and a third moment of 4 × 6,084, as Σ (13 − m) is 78, that of the
    // squares 650 and that of the cubes 6,084. What a skew adds to a normal's tenth is Cornish and Fisher's first term.
    let sure = report(&growing(), &whole(Vec::new()), 200_000);
    let deviation = 2_600.0_f64.sqrt();
    let skew = 4.0 * 6_084.0 / deviation.powi(3);
    let tenth = 1.281_551_6_f64;
    let out = |by: f64| 200.0 * (144.0 + 312.0 + deviation * (by + skew * (by * by - 1.0) / 6.0));
    near(sure.profit.p10, out(-tenth), 250.0);
    near(sure.profit.p50, out(0.0), 250.0);
    near(sure.profit.p90, out(tenth), 250.0);
    assert_eq!(sure.luck.map(Rate::value), Some(Decimal::ONE));
    assert!(sure.drivers.is_empty());
}

#[test]
fn luck_has_its_part_beside_the_ranges() {
    // Profit is 0.2 × S × N, with N as above (mean 456, variance 2,600) and S a bell around 1,000. What varies of it
    // when S stands still is E(S²) × Var(N); all that varies is E(S²) × E(N²) − (E(S) × E(N))².
    let sure = report(&growing(), &whole(vec![range(SPEND, normal("800", "1200"))]), 2_048);
    let square = 1e6 + (200.0_f64 / 1.281_551_6).powi(2);
    let all = square * (2_600.0 + 456.0_f64.powi(2)) - 1e6 * 456.0_f64.powi(2);
    let expected = square * 2_600.0 / all;
    let luck = sure.luck.unwrap().value();
    // Ranks tell a little more of luck than squares do, and 2,048 pairs tell either to within 0.02.
    assert!((luck.to_f64().unwrap() - expected).abs() < 0.06, "{luck} is not near {expected}");
    assert!(
        (luck + sure.drivers[0].share.value() - Decimal::ONE).abs() <= Decimal::new(1, 4),
        "{:?}",
        sure.drivers
    );
}

#[test]
fn luck_is_nothing_where_nothing_is_left_to_it() {
    let plain = report(PLAN, &question(vec![range(SPEND, normal("18000", "31000"))]), 500);
    assert_eq!(plain.luck, None);
    // Twelve customers who all stay, and no others.
    let sure = report(&fifth().to_string(), &whole(Vec::new()), 500);
    assert_eq!(sure.luck.map(Rate::value), Some(Decimal::ZERO));
    near(sure.profit.p10, 28_800.0, 0.01);
    near(sure.profit.p90, 28_800.0, 0.01);
    // A range has then all of the spread, and is drawn as it is without luck.
    let ranges = || vec![range(SPEND, normal("800", "1200"))];
    let sure = report(&fifth().to_string(), &whole(ranges()), 500);
    assert_eq!(sure.profit, report(&fifth().to_string(), &question(ranges()), 500).profit);
    assert_eq!(sure.luck.map(Rate::value), Some(Decimal::ZERO));
    assert_eq!(sure.drivers[0].share.value(), Decimal::ONE);
}

#[test]
fn whole_customers_spread_a_plan_around_what_it_is_without_them() {
    let ranges = || vec![range(SPEND, normal("18000", "31000"))];
    let (fractions, whole) = (report(PLAN, &question(ranges()), 20_000), report(PLAN, &whole(ranges()), 20_000));
    let width = |sure: &RiskReport| sure.profit.p90.value() - sure.profit.p10.value();
    assert!(width(&whole) > width(&fractions));
    assert!(whole.profit.p10 < fractions.profit.p50 && whole.profit.p90 > fractions.profit.p50);
}

#[test]
fn the_most_a_plan_can_hold_is_drawn() {
    let mut request = fifth();
    let cohort = &mut request["book"]["plan"]["cohorts"][0];
    for (field, most) in [("customersToday", "1000000"), ("newPerMonth", "1000000"), ("churn", "0.5")] {
        cohort[field] = most.into();
    }
    let asked = whole(vec![range(WON, normal("1", "1000000")), range("plan.cohorts[0].churn", normal("0", "1"))]);
    let sure = report(&request.to_string(), &asked, 2_000);
    assert!(sure.profit.p10.value() > Decimal::ZERO && sure.profit.p90 > sure.profit.p10);
}

#[test]
fn whole_customers_are_refused_of_sales_that_were_made() {
    let mut request = fifth();
    request["book"] = serde_json::json!({ "sales": { "start": "2027-01", "months": 1, "sales": [
        { "month": "2027-01", "list": "1000" }
    ] } });
    let refused = |asked: &RiskQuestion| match open(&request.to_string(), asked) {
        Err(Error::Refused(problems)) => problems.into_iter().map(|it| (it.code, it.field)).collect(),
        _ => Vec::new(),
    };
    assert_eq!(refused(&whole(Vec::new())), [(Code::Conflict, "wholeCustomers".to_owned())]);
    assert_eq!(refused(&question(Vec::new())), []);
}

#[test]
fn whole_customers_are_said_in_one_word() {
    let read = |text: &str| serde_json::from_str::<RiskQuestion>(text);
    let (left_out, said) = (r#"{"ranges":[],"seed":7}"#, r#"{"ranges":[],"wholeCustomers":true,"seed":7}"#);
    assert_eq!(read(left_out).unwrap(), question(Vec::new()));
    assert_eq!(read(said).unwrap(), whole(Vec::new()));
    assert!(read(r#"{"ranges":[],"wholecustomers":true,"seed":7}"#).is_err());
    assert!(read(r#"{"ranges":[],"wholeCustomers":"yes","seed":7}"#).is_err());
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
    let asked = RiskQuestion { correlations, ..question(ranges.clone()) };
    assert_eq!(refused(&asked), (Code::Conflict, "correlations".to_owned()));
    let asked = RiskQuestion { correlations: vec![together(SPEND, TODAY, "1.5")], ..question(ranges.clone()) };
    assert_eq!(refused(&asked), (Code::OutOfBounds, "correlations[0].by".to_owned()));
    let asked = RiskQuestion { correlations: vec![together(SPEND, "plan.costs.tax", "0.5")], ..question(ranges) };
    assert_eq!(refused(&asked), (Code::Unknown, "correlations[0].other".to_owned()));
}
