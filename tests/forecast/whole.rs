//! Whole customers: who is won and who leaves is chance, by the laws of Poisson and of the binomial.

use core::ops::Range;

use partner_calculator::forecast::{Counting, Forecast, check, forecast};
use partner_calculator::formula::{Evaluator, F64x8, Graph, Law, Node, Number, Op, RandomVariable, Tape};
use partner_calculator::plan::Plan;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::any::any_plan;
use crate::book::{Book, facts, number, plan, project, with};

/// Trials behind a mean.
const TRIALS: u32 = 40_000;

/// Tolerance of a mean, a variance or a share: five standard errors, beyond which chance strays once in two million.
const ERRORS: f64 = 5.0;

fn float(value: Decimal) -> f64 {
    value.to_f64().expect("a decimal is near a float")
}

fn toss(law: Law, place: u32) -> RandomVariable {
    RandomVariable { law, index: place, seed: Node::FIRST }
}

#[allow(clippy::cast_precision_loss, reason = "as many as there are trials")]
fn lots(many: u32, toss: impl Fn(u32) -> u64) -> Vec<f64> {
    (0..many).map(|trial| toss(trial) as f64).collect()
}

fn mean(figures: &[f64]) -> f64 {
    figures.iter().sum::<f64>() / f64::from(u32::try_from(figures.len()).expect("few enough"))
}

fn variance(figures: &[f64]) -> f64 {
    let middle = mean(figures);
    mean(&figures.iter().map(|it| (it - middle) * (it - middle)).collect::<Vec<_>>())
}

/// Holds a sample to its law: its mean, and its variance, whose own standard error follows from the law's fourth
/// moment about the mean.
fn follows(figures: &[f64], law: (f64, f64, f64), what: &str) {
    let (expected, spread, fourth) = law;
    let many = f64::from(u32::try_from(figures.len()).expect("few enough"));
    let (mean, variance) = (mean(figures), variance(figures));
    let (of_mean, of_variance) = ((spread / many).sqrt(), ((fourth - spread * spread) / many).sqrt());
    assert!((mean - expected).abs() <= ERRORS * of_mean, "{what}: mean {mean}, by its law {expected}");
    assert!((variance - spread).abs() <= ERRORS * of_variance, "{what}: variance {variance}, by its law {spread}");
}

/// Mean, variance and fourth moment about the mean of Poisson's law.
fn poisson(mean: f64) -> (f64, f64, f64) {
    (mean, mean, mean + 3.0 * mean * mean)
}

/// The same of the binomial law.
fn binomial(heads: f64, keep: f64) -> (f64, f64, f64) {
    let spread = heads * keep * (1.0 - keep);
    (heads * keep, spread, spread * (1.0 + 3.0 * (heads - 2.0) * keep * (1.0 - keep)))
}

#[test]
fn wins_follow_the_law_of_poisson() {
    for (place, expected) in (0..).zip([0.05, 0.4, 3.0, 11.9, 12.1, 40.0, 1_000.0, 1_000_000.0]) {
        // Over trials at one place, and over places in one trial.
        let trials = lots(TRIALS, |trial| toss(Law::Poisson, place).sample(expected, expected, f64::from(trial)));
        follows(&trials, poisson(expected), &format!("trials of {expected}"));
        let places = lots(TRIALS, |other| toss(Law::Poisson, other).sample(expected, expected, f64::from(place)));
        follows(&places, poisson(expected), &format!("places of {expected}"));
    }
    // The chance that nobody comes when three are expected is e⁻³.
    let nobody = lots(TRIALS, |trial| u64::from(toss(Law::Poisson, 9).sample(3.0, 3.0, f64::from(trial)) == 0));
    let chance = (-3.0_f64).exp();
    follows(&nobody, binomial(1.0, chance), "nobody");
}

#[test]
fn survivors_follow_the_binomial_law() {
    for (place, (heads, keep)) in (0..).zip([
        (1.0, 0.98),
        (1.0, 0.3),
        (7.0, 0.9),
        (7.0, 0.1),
        (25.0, 0.5),
        (480.0, 0.98),
        (600.0, 0.98),
        (5_000.0, 0.4),
        (1_000_000.0, 0.97),
        (1_000_000.0, 0.000_002),
    ]) {
        let trials = lots(TRIALS, |trial| toss(Law::Binomial, place).sample(heads, keep, f64::from(trial)));
        follows(&trials, binomial(heads, keep), &format!("trials of {heads} × {keep}"));
        let places = lots(TRIALS, |other| toss(Law::Binomial, other).sample(heads, keep, f64::from(place)));
        follows(&places, binomial(heads, keep), &format!("places of {heads} × {keep}"));
    }
    let all = lots(TRIALS, |trial| u64::from(toss(Law::Binomial, 9).sample(7.0, 0.9, f64::from(trial)) == 7));
    follows(&all, binomial(1.0, 0.9_f64.powi(7)), "nobody left");
}

#[test]
fn a_part_of_a_customer_is_the_chance_of_one() {
    let toss = toss(Law::StochasticRounding, 3);
    let trials = lots(TRIALS, |trial| toss.sample(2.4, 2.4, f64::from(trial)) - 2);
    follows(&trials, binomial(1.0, 0.4), "the rest of 2.4");
    assert!((0..100).all(|trial| toss.sample(3.0, 3.0, f64::from(trial)) == 3));
}

#[test]
fn no_two_tosses_of_a_trial_follow_each_other() {
    let at = |place| lots(TRIALS, |trial| toss(Law::Poisson, place).sample(4.0, 4.0, f64::from(trial)));
    for (one, other) in [(0, 1), (0, 256), (1, 65_536), (255, 254)] {
        let (one, other) = (at(one), at(other));
        let both: Vec<f64> = one.iter().zip(&other).map(|(a, b)| (a - 4.0) * (b - 4.0)).collect();
        // Of two that are independent, the product of what they stray has a mean of nothing and a variance of 4 × 4.
        assert!(mean(&both).abs() <= ERRORS * (16.0 / f64::from(TRIALS)).sqrt(), "{}", mean(&both));
    }
}

#[test]
fn what_is_out_of_all_bounds_is_drawn_all_the_same() {
    let odd =
        [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, -0.0, 0.0, 1e-300, 0.5, 1.0, 2.5, 1e9, 1e18, 1e300];
    for law in [Law::Poisson, Law::Binomial, Law::StochasticRounding] {
        for of in odd {
            for by in odd {
                for luck in odd {
                    let drawn = toss(law, 1).sample(of, by, luck);
                    assert!(drawn <= 2_000_000_000_000_000, "{law:?} {of} {by} {luck}: {drawn}");
                    assert!(of > 0.0 || drawn == 0, "{law:?} {of} {by} {luck}: {drawn}");
                }
            }
        }
    }
    let survivors = |keep| toss(Law::Binomial, 1).sample(1e6, keep, 7.0);
    assert_eq!([survivors(0.0), survivors(-1.0), survivors(f64::NAN)], [0, 0, 0]);
    assert_eq!([survivors(1.0), survivors(2.0)], [1_000_000, 1_000_000]);
}

/// A forecast of whole customers, to be run for one trial after another.
struct Trials {
    graph: Graph,
    forecast: Forecast,
    luck: usize,
}

impl Trials {
    fn of(plan: &Plan) -> Self {
        let mut graph = Graph::default();
        let forecast = forecast(plan, &facts(), Counting::Whole, &mut graph);
        let luck = graph.luck_input().expect("chance decides something") as usize;
        Self { graph, forecast, luck }
    }

    fn inputs(&self, luck: u32) -> Vec<Decimal> {
        let mut inputs = self.graph.inputs().to_vec();
        inputs[self.luck] = Decimal::from(luck);
        inputs
    }

    /// Values of `nodes` in each trial, node by node.
    fn values(&self, nodes: &[Node], trials: Range<u32>) -> Vec<Vec<f64>> {
        let run = Evaluator::<f64>::new(&self.graph);
        let mut found = vec![Vec::new(); nodes.len()];
        for luck in trials {
            let inputs: Vec<f64> = self.inputs(luck).into_iter().map(|it| f64::constant(it, None)).collect();
            let values = run.trial(&inputs).expect("floats do not overflow here");
            for (found, node) in found.iter_mut().zip(nodes) {
                found.push(values[node.index()]);
            }
        }
        found
    }
}

#[test]
fn customers_who_come_and_go_by_chance_are_as_many_as_planned_on_average() {
    let mut plan = with(30, |cohort| {
        cohort.customers_today = number("10.5");
        cohort.new_per_month = number("1.7");
        cohort.new_growth = number("0.4");
        cohort.churn = number("0.06");
        cohort.ramp_months = 5;
    });
    plan.cohorts.push(plan.cohorts[0].clone());
    plan.cohorts[1].customers_today = number("0");
    plan.cohorts[1].new_per_month = number("0.3");
    let expected = Book::of(&plan);
    let trials = Trials::of(&plan);
    let nodes = |forecast: &Forecast| -> Vec<Node> {
        let buying = forecast.ledger.postings.iter().filter_map(|posting| posting.count);
        forecast.active.iter().chain(&forecast.won).copied().chain(buying).collect()
    };
    let (planned, drawn) = (nodes(&expected.forecast), nodes(&trials.forecast));
    assert_eq!(planned.len(), drawn.len());
    for (node, figures) in planned.into_iter().zip(trials.values(&drawn, 0..3_000)) {
        let error = (variance(&figures) / 3_000.0).sqrt();
        let (planned, mean) = (float(expected.value(node)), mean(&figures));
        assert!((mean - planned).abs() <= ERRORS * error + 1e-5, "{mean} is not the {planned} planned");
    }
}

#[test]
fn customers_won_by_chance_and_lost_by_chance_follow_the_law_of_poisson_together() {
    // Of a Poisson number of customers, each of whom stays or goes, a Poisson number stays; sums of such numbers are such.
    let plan = with(24, |cohort| {
        cohort.customers_today = number("0");
        cohort.new_per_month = number("0.8");
        cohort.churn = number("0.05");
    });
    let trials = Trials::of(&plan);
    let last = *trials.forecast.active.last().expect("two years");
    let figures = &trials.values(&[last], 0..TRIALS)[0];
    // 0.8 × (1 + 0.95 + … + 0.95²³)
    let expected = 0.8 * (1.0 - 0.95_f64.powi(24)) / 0.05;
    follows(figures, poisson(expected), "customers");
}

#[test]
fn customers_of_today_leave_by_the_binomial_law() {
    let plan = with(12, |cohort| {
        cohort.customers_today = number("30");
        cohort.new_per_month = number("0");
        cohort.churn = number("0.05");
    });
    let trials = Trials::of(&plan);
    let last = *trials.forecast.active.last().expect("a year");
    follows(&trials.values(&[last], 0..TRIALS)[0], binomial(30.0, 0.95_f64.powi(12)), "customers");
}

#[test]
fn a_project_that_may_come_comes_or_does_not() {
    let mut plan = with(3, |cohort| cohort.churn = number("0"));
    plan.projects = vec![project(), project()];
    plan.projects[0].count = number("1.25");
    let trials = Trials::of(&plan);
    let sold = |customer: usize| {
        let name = trials.forecast.ledger.customers.len() - 2 + customer;
        let posting = trials.forecast.ledger.postings.iter().find(|it| it.customer as usize == name);
        posting.and_then(|posting| posting.count).expect("a project")
    };
    let values = trials.values(&[sold(0), sold(1)], 0..TRIALS);
    let second: Vec<f64> = values[0].iter().map(|it| it - 1.0).collect();
    follows(&second, binomial(1.0, 0.25), "the second of 1.25");
    assert!(values[1].iter().all(|it| it.to_bits() == 1.0_f64.to_bits()), "a project that is certain stays so");
}

#[test]
fn another_group_changes_nobodys_luck() {
    let mut plan = with(6, |_| {});
    let alone = Trials::of(&plan);
    plan.cohorts.push(plan.cohorts[0].clone());
    let beside = Trials::of(&plan);
    let won = |trials: &Trials| {
        let heads = trials.forecast.ledger.heads.iter().filter(|head| head.customer == 0);
        trials.values(&heads.map(|head| head.active).collect::<Vec<_>>(), 0..50)
    };
    assert_eq!(won(&alone), won(&beside));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, rng_seed: RngSeed::Fixed(0), ..ProptestConfig::default() })]

    #[test]
    fn every_arithmetic_draws_the_same_whole_customers(plan in any_plan(), luck in any::<u32>()) {
        prop_assume!(check(&plan, &facts()).is_empty());
        let mut graph = Graph::default();
        let forecast = forecast(&plan, &facts(), Counting::Whole, &mut graph);
        prop_assume!(graph.luck_input().is_some());
        let luck_at = graph.luck_input().expect("assumed") as usize;
        let mut inputs = graph.inputs().to_vec();
        inputs[luck_at] = Decimal::from(luck);
        let exact = Evaluator::<Decimal>::new(&graph).trial(&inputs).expect("bounds leave room for luck");
        let floats: Vec<f64> = inputs.iter().map(|&it| f64::constant(it, None)).collect();
        let floats = Evaluator::<f64>::new(&graph).trial(&floats).expect("floats do not overflow here");
        let drawn: Vec<Node> = (0..graph.ops().len())
            .filter_map(Node::at)
            .filter(|&node| matches!(graph.op(node), Op::Random(..)))
            .chain(forecast.active)
            .collect();
        let varying: Vec<u32> = (0..u32::try_from(inputs.len()).expect("few inputs")).collect();
        let mut lanes = Tape::<F64x8, 1>::new(&graph, &exact, &varying, &drawn);
        let mut tape = Tape::<Decimal, 1>::new(&graph, &exact, &varying, &drawn);
        for (index, &input) in inputs.iter().enumerate() {
            lanes.input(index).fill(F64x8::constant(input, None));
            tape.input(index).fill(input);
        }
        prop_assert!(lanes.run().is_ok() && tape.run().is_ok());
        for (index, &node) in drawn.iter().enumerate() {
            let figure = exact[node.index()];
            prop_assert!(figure.fract().is_zero() && figure >= Decimal::ZERO, "{} is not whole", figure);
            for drawn in tape.output(index) {
                prop_assert_eq!(drawn, &figure);
            }
            prop_assert_eq!(floats[node.index()].to_bits(), float(figure).to_bits());
            for drawn in lanes.output(index) {
                prop_assert_eq!(drawn.values().map(f64::to_bits), [float(figure).to_bits(); F64x8::WIDTH]);
            }
        }
    }
}

#[test]
fn a_statement_leaves_nothing_to_chance() {
    assert_eq!(Book::of(&plan()).graph.luck_input(), None);
}
