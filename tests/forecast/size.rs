//! Number of formulas that a forecast writes.

use partner_calculator::plan::Share;

use crate::book::{Book, facts, number, with};

/// Formulas of groups that grow, ramp up and follow seasons, over four product families.
fn formulas(months: u32, groups: usize) -> usize {
    let mut plan = with(months, |cohort| {
        cohort.ramp_months = 3;
        cohort.new_growth = number("0.1");
        cohort.expansion = number("0.05");
        cohort.price_change = number("0.02");
        cohort.seasonality = vec![number("1.05"); 12];
        let share = |family: &str| Share { family: family.to_owned(), share: number("0.25"), end: None };
        cohort.mix = ["compute", "storage", "models", "network"].map(share).to_vec();
    });
    plan.cohorts = vec![plan.cohorts[0].clone(); groups];
    let mut facts = facts();
    facts.families.push("network".to_owned());
    Book::under(&plan, &facts).graph.ops().len()
}

#[test]
fn formulas_grow_by_as_many_with_each_year_and_each_group() {
    let years: Vec<usize> = (1..=5).map(|years| formulas(12 * years, 1)).collect();
    let more: Vec<usize> = years.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(more.iter().all(|&added| added == more[0]), "{years:?}");
    let groups: Vec<usize> = (2..=5).map(|groups| formulas(24, groups)).collect();
    let more: Vec<usize> = groups.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(more.iter().all(|&added| added == more[0]), "{groups:?}");
}

#[test]
fn a_sale_takes_two_formulas_and_the_rest_little_more() {
    // 3 groups × 4 families × (36 months × 2 ages + 12 months before) = 1,008 sales, each a product
    // and a rounding; customers and spend of 3 groups × 36 months take about ten each.
    let formulas = formulas(36, 3);
    assert!(formulas <= 3_500, "{formulas}");
}
