//! Sweeps, grids and tornados; questions that are refused.

use super::fifth::{fifth, programme};
use super::{SPEND, axis, cliff, provider, read, refused, told};
use partner_calculator::error::Code;
use partner_calculator::whatif::{Question, Reply, StudyMeasure, actions};
use serde_json::json;

#[test]
fn a_sweep_is_a_straight_line_where_the_rule_is_one() {
    let question = Question::Sweep { axis: axis(SPEND, "0", "2000", 5), measure: StudyMeasure::Profit };
    let Reply::Sweep(sweep) = told(&fifth(), &question) else { panic!("no sweep") };
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
    let question = Question::Sweep { axis: axis(SPEND, "30000", "40000", 6), measure: StudyMeasure::Earnings };
    let Reply::Sweep(sweep) = told(&request, &question) else { panic!("no sweep") };
    let [jump] = sweep.jumps[..] else { panic!("{:?}", sweep.jumps) };
    // Three months of 33,333.33 are 99,999.99; of 33,333.34 they are 100,000.02.
    assert_eq!((jump.last.to_string(), jump.first.to_string()), ("33333.33".to_owned(), "33333.34".to_owned()));
    assert_eq!((jump.before.to_string(), jump.after.to_string()), ("1000.00".to_owned(), "5000.00".to_owned()));
}

#[test]
fn a_grid_is_the_product_of_both() {
    let today = "plan.cohorts[0].customersToday";
    let question = Question::Grid {
        across: axis(SPEND, "1000", "2000", 2),
        down: axis(today, "1", "3", 3),
        measure: StudyMeasure::Profit,
    };
    let Reply::Grid(grid) = told(&fifth(), &question) else { panic!("no grid") };
    let rows: Vec<Vec<String>> = grid
        .values
        .iter()
        .map(|row| row.iter().map(|value| value.value().normalize().to_string()).collect())
        .collect();
    // 12 months × 20 % = 2.4 for each customer and unit of spend.
    assert_eq!(rows, [["2400", "4800"], ["4800", "9600"], ["7200", "14400"]]);
}

#[test]
fn what_matters_most_comes_first() {
    let mut request = fifth();
    request["book"]["plan"]["costs"]["marketing"] = json!("100");
    let question = Question::Tornado { measure: StudyMeasure::Profit, swing: "0.1".parse().unwrap() };
    let Reply::Tornado { bars } = told(&request, &question) else { panic!("no tornado") };
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
    let sweep = |axis| Question::Sweep { axis, measure: StudyMeasure::Profit };
    let refused = |question| refused(&fifth(), &question);
    let at = |code, field: &str| (code, field.to_owned());
    assert_eq!(refused(sweep(axis("plan.months", "1", "2", 3))), at(Code::Unknown, "axis"));
    assert_eq!(refused(sweep(axis(SPEND, "2", "1", 3))), at(Code::Conflict, "axis"));
    assert_eq!(refused(sweep(axis(SPEND, "-1", "1", 3))), at(Code::OutOfBounds, "axis"));
    assert_eq!(refused(sweep(axis(SPEND, "1", "2", 201))), at(Code::OutOfBounds, "axis.points"));
    let twice = Question::Grid {
        across: axis(SPEND, "1", "2", 2),
        down: axis(SPEND, "1", "2", 2),
        measure: StudyMeasure::Cash,
    };
    assert_eq!(refused(twice), at(Code::Conflict, "down"));
    let swing = Question::Tornado { measure: StudyMeasure::Profit, swing: "0".parse().unwrap() };
    assert_eq!(refused(swing), at(Code::OutOfBounds, "swing"));
}
