//! Whole customers: who is won and who leaves is chance, by the laws of Poisson and of the binomial.

use core::ops::Range;

use partner_calculator::forecast::{Counting, Forecast, check, forecast};
use partner_calculator::formula::{Evaluator, F64x8, Graph, Node, Number, Op, Tape};
use partner_calculator::plan::Plan;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::any::any_plan;
use crate::book::{Book, facts, number, plan, project, with};
use crate::draws::{ERRORS, TRIALS, binomial, follows, mean, poisson, variance};

fn float(value: Decimal) -> f64 {
    value.to_f64().expect("a decimal is near a float")
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
