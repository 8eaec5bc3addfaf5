//! Bounds that single figures do not have alone: names, lists, sums and sums of figures.

use partner_calculator::forecast::{Facts, check};
use partner_calculator::plan::{Plan, Usage};
use partner_calculator::problem::Code;
use partner_calculator::words;

use crate::book::{facts, number, plan, project, service};

/// The first problem of the plain plan, changed.
pub fn refusal(change: impl Fn(&mut Plan)) -> (Code, String) {
    refusal_under(&facts(), change)
}

fn refusal_under(facts: &Facts, change: impl Fn(&mut Plan)) -> (Code, String) {
    let mut plan = full();
    change(&mut plan);
    let problem = check(&plan, facts).into_iter().next().expect("there is a problem");
    (problem.code, words::problem(&problem, None))
}

/// Whether the plain plan, changed, is let through.
pub fn accepted(change: impl Fn(&mut Plan)) -> bool {
    let mut plan = full();
    change(&mut plan);
    check(&plan, &facts()).is_empty()
}

/// The plain plan with one of everything.
fn full() -> Plan {
    let mut plan = plan();
    plan.projects = vec![project()];
    plan.services = vec![service()];
    plan.cohorts[0].usage = vec![Usage { item: "tokens".to_owned(), units: number("1") }];
    plan.cohorts[0].seasonality = vec![number("1"); 12];
    plan
}

fn text(problem: &(Code, String)) -> &str {
    &problem.1
}

#[test]
fn the_plain_plan_is_accepted() {
    assert_eq!(check(&plan(), &facts()), []);
    assert_eq!(check(&full(), &facts()), []);
}

#[test]
fn whole_numbers_are_bounded() {
    let problem = refusal(|plan| plan.cohorts[0].ramp_months = 25);
    let says = "plan.cohorts[0].rampMonths: 25 is more than 24: give 0 to 24";
    assert_eq!(problem, (Code::OutOfBounds, says.to_owned()));
    assert!(accepted(|plan| plan.cohorts[0].ramp_months = 24));
    let problem = refusal(|plan| plan.cash.customer_days = 366);
    assert_eq!(text(&problem), "plan.cash.customerDays: 366 is more than 365: give 0 to 365");
    let problem = refusal(|plan| plan.cash.vendor_days = 366);
    assert_eq!(text(&problem), "plan.cash.vendorDays: 366 is more than 365: give 0 to 365");
    assert!(accepted(|plan| (plan.cash.customer_days, plan.cash.vendor_days) = (365, 365)));
    let problem = refusal(|plan| plan.projects[0].returned_after = Some(61));
    let says = "61 is more than 60: give 0 to 60";
    assert_eq!(text(&problem), "plan.projects[0].returnedAfter: ".to_owned() + says);
    assert!(accepted(|plan| plan.projects[0].returned_after = Some(60)));
    let problem = refusal(|plan| plan.projects[0].bid = Some(number("1.2")));
    let says = "120 % is more than 100 %: give 0 % to 100 %";
    assert_eq!(text(&problem), "plan.projects[0].bid: ".to_owned() + says);
}

#[test]
fn projects_are_in_a_month_of_the_plan() {
    for (month, says) in [(0, "month 0"), (4, "month 4")] {
        let problem = refusal(|plan| plan.projects[0].month = month);
        let advice = "is outside the plan: give 1 to 3, or make the plan longer";
        assert_eq!(problem, (Code::OutOfBounds, format!("plan.projects[0].month: {says} {advice}")));
    }
    assert!(accepted(|plan| plan.projects[0].month = 3));
}

#[test]
fn a_plan_and_the_year_before_stay_between_2000_and_2099() {
    let problem = refusal(|plan| plan.start = number("2000-12"));
    assert_eq!(text(&problem), "plan.start: a plan cannot start in 2000-12: start it in 2001-01 or later");
    assert!(accepted(|plan| plan.start = number("2001-01")));
    let problem = refusal(|plan| plan.start = number("2099-11"));
    assert_eq!(text(&problem), "plan.start: the plan would end in 2100-01: end it in 2099-12 or before");
    assert!(accepted(|plan| plan.start = number("2099-10")));
}

#[test]
fn lists_are_bounded() {
    let problem = refusal(|plan| plan.cohorts = vec![plan.cohorts[0].clone(); 13]);
    let says = "plan.cohorts: 13 are more than 12: remove 1";
    assert_eq!(problem, (Code::TooMuch, says.to_owned()));
    assert!(accepted(|plan| plan.cohorts = vec![plan.cohorts[0].clone(); 12]));
    let problem = refusal(|plan| plan.projects = vec![project(); 42]);
    assert_eq!(text(&problem), "plan.projects: 42 are more than 40: remove 2");
    assert!(accepted(|plan| plan.projects = vec![project(); 40]));
    let problem = refusal(|plan| plan.services = vec![service(); 13]);
    assert_eq!(text(&problem), "plan.services: 13 are more than 12: remove 1");
    assert!(accepted(|plan| plan.services = vec![service(); 12]));
    let problem = refusal(|plan| plan.cohorts[0].usage = vec![plan.cohorts[0].usage[0].clone(); 13]);
    assert_eq!(text(&problem), "plan.cohorts[0].usage: 13 are more than 12: remove 1");
}

#[test]
fn seasons_are_twelve_or_none() {
    let problem = refusal(|plan| plan.cohorts[0].seasonality.truncate(4));
    let says = "plan.cohorts[0].seasonality: 4 are given: give 12, January first, or none";
    assert_eq!(problem, (Code::OutOfBounds, says.to_owned()));
    assert!(accepted(|plan| plan.cohorts[0].seasonality.clear()));
}

#[test]
fn names_are_given_and_short() {
    let problem = refusal(|plan| plan.cohorts[0].name = "é".repeat(81));
    let says = "plan.cohorts[0].name: a name of 81 characters is longer than 80: shorten it";
    assert_eq!(problem, (Code::OutOfBounds, says.to_owned()));
    assert!(accepted(|plan| plan.cohorts[0].name = "é".repeat(80)));
    let empty = "the name is empty: give one of up to 80 characters";
    for (field, problem) in [
        ("plan.cohorts[0].name", refusal(|plan| plan.cohorts[0].name = " ".to_owned())),
        ("plan.projects[0].name", refusal(|plan| plan.projects[0].name.clear())),
        ("plan.services[0].name", refusal(|plan| plan.services[0].name.clear())),
    ] {
        assert_eq!(problem, (Code::Empty, format!("{field}: {empty}")));
    }
}

#[test]
fn names_of_the_programme_are_known() {
    let families = "is no product family of this programme: choose one of compute, storage, models";
    let problem = refusal(|plan| plan.cohorts[0].mix[1].family = "disks".to_owned());
    let says = format!("plan.cohorts[0].mix[1].family: \"disks\" {families}");
    assert_eq!(problem, (Code::Unknown, says));
    let problem = refusal(|plan| plan.projects[0].family = "disks".to_owned());
    assert_eq!(problem, (Code::Unknown, format!("plan.projects[0].family: \"disks\" {families}")));
    let problem = refusal(|plan| plan.projects[0].family.clear());
    let says = "no product family is given: choose one of compute, storage, models";
    assert_eq!(problem, (Code::Empty, format!("plan.projects[0].family: {says}")));
    let accounts = "is no account class of this programme: choose one of smb, enterprise";
    let problem = refusal(|plan| plan.cohorts[0].account = "home".to_owned());
    assert_eq!(problem, (Code::Unknown, format!("plan.cohorts[0].account: \"home\" {accounts}")));
    let problem = refusal(|plan| plan.projects[0].account = "home".to_owned());
    assert_eq!(problem, (Code::Unknown, format!("plan.projects[0].account: \"home\" {accounts}")));
    let problem = refusal(|plan| plan.cohorts[0].usage[0].item = "pens".to_owned());
    let says = "\"pens\" is no price list of this programme: choose one of tokens, support";
    assert_eq!(problem, (Code::Unknown, format!("plan.cohorts[0].usage[0].item: {says}")));
}

#[test]
fn a_programme_may_have_no_account_classes() {
    let facts = Facts { accounts: Vec::new(), ..facts() };
    let problem = refusal_under(&facts, |_| ());
    let says = "plan.cohorts[0].account: \"smb\" is no account class of this programme: it has none";
    assert_eq!(problem, (Code::Unknown, says.to_owned()));
    let mut plan = plan();
    plan.cohorts[0].account.clear();
    assert_eq!(check(&plan, &facts), []);
    assert_eq!(refusal(|plan| plan.cohorts[0].account.clear()).0, Code::Empty);
}

#[test]
fn shares_of_the_mix_add_up_at_both_ends() {
    let problem = refusal(|plan| plan.cohorts[0].mix[0].share = number("0.5999"));
    let says = "plan.cohorts[0].mix: the shares in the first month add up to 99.99 %: make them 100 %";
    assert_eq!(problem, (Code::NotWhole, says.to_owned()));
    let problem = refusal(|plan| plan.cohorts[0].mix[0].end = Some(number("0.7")));
    let says = "plan.cohorts[0].mix: the shares in the last month add up to 110 %: make them 100 %";
    assert_eq!(problem, (Code::NotWhole, says.to_owned()));
    let moves = |plan: &mut Plan| {
        plan.cohorts[0].mix[0].end = Some(number("0.7"));
        plan.cohorts[0].mix[1].end = Some(number("0.3"));
    };
    assert!(accepted(moves));
    assert_eq!(refusal(|plan| plan.cohorts[0].mix.clear()).0, Code::NotWhole);
    // Customers who only use products sold by price list.
    assert!(accepted(|plan| {
        plan.cohorts[0].mix.clear();
        plan.cohorts[0].spend = number("0");
    }));
}

#[test]
fn shares_of_the_mix_are_fractions_of_few_decimals() {
    let shares = |first: &str, second: &str| {
        let (first, second) = (number(first), number(second));
        move |plan: &mut Plan| (plan.cohorts[0].mix[0].share, plan.cohorts[0].mix[1].share) = (first, second)
    };
    let field = "plan.cohorts[0].mix[0].share";
    let problem = refusal(shares("1.5", "-0.5"));
    assert_eq!(text(&problem), format!("{field}: 150 % is more than 100 %: give 0 % to 100 %"));
    let problem = refusal(shares("-0.5", "1.5"));
    assert_eq!(text(&problem), format!("{field}: -50 % is less than 0 %: give 0 % to 100 %"));
    let problem = refusal(shares("0.33333", "0.66667"));
    let says = "a share of 33.333 % is finer than 0.01 %: round it to two decimals";
    assert_eq!(problem, (Code::OutOfBounds, format!("{field}: {says}")));
    assert!(accepted(shares("0.33330000", "0.6667")));
    let problem = refusal(|plan| plan.cohorts[0].mix[1].end = Some(number("0.40001")));
    assert_eq!(text(&problem).split(": ").next(), Some("plan.cohorts[0].mix[1].end"));
}

#[test]
fn nothing_is_in_a_list_twice() {
    let problem = refusal(|plan| plan.cohorts[0].mix[1].family = "compute".to_owned());
    let says = "\"compute\" is in the mix twice: give each product family one share";
    assert_eq!(problem, (Code::Conflict, format!("plan.cohorts[0].mix[1].family: {says}")));
    let problem = refusal(|plan| plan.cohorts[0].usage = vec![plan.cohorts[0].usage[0].clone(); 2]);
    let says = "\"tokens\" is used twice: add the units together";
    assert_eq!(problem, (Code::Conflict, format!("plan.cohorts[0].usage[1].item: {says}")));
}

#[test]
fn a_product_priced_by_spend_is_had_by_a_share_of_customers() {
    let uses = |units: &str| {
        let units = number(units);
        move |plan: &mut Plan| plan.cohorts[0].usage = vec![Usage { item: "support".to_owned(), units }]
    };
    let problem = refusal(uses("3"));
    let says = "300 % of a product priced by spend is the share of customers who have it: give 0 % to 100 %";
    assert_eq!(problem, (Code::OutOfBounds, format!("plan.cohorts[0].usage[0].units: {says}")));
    assert!(accepted(uses("1")));
}

#[test]
fn what_figures_come_to_together_is_bounded() {
    let most = "may come to more than 1,000,000,000,000 a month: lower prices, numbers or growth";
    let problem = refusal(|plan| {
        plan.months = 60;
        (plan.cohorts[0].new_per_month, plan.cohorts[0].new_growth) = (number("1000000"), number("10"));
    });
    let says = "the customers won come to more than 1,000,000,000: lower their number or its growth";
    assert_eq!(problem, (Code::TooMuch, format!("plan.cohorts[0].newPerMonth: {says}")));
    let problem = refusal(|plan| {
        plan.months = 60;
        (plan.cohorts[0].spend, plan.cohorts[0].expansion) = (number("1000000000"), number("10"));
    });
    assert_eq!(text(&problem), format!("plan.cohorts[0].spend: the spend of one customer {most}"));
    // 12 × 2 customers may be won: with 76 there are 100, who spend 1,000,000,000 × 10 each.
    let many = |customers: &str| {
        let customers = number(customers);
        move |plan: &mut Plan| {
            plan.cohorts[0].customers_today = customers;
            plan.cohorts[0].spend = number("1000000000");
            plan.cohorts[0].seasonality[0] = number("10");
        }
    };
    assert!(accepted(many("76")));
    let problem = refusal(many("76.1"));
    assert_eq!(text(&problem), format!("plan.cohorts[0].spend: the spend of this group {most}"));
    let problem = refusal(|plan| {
        plan.cohorts[0].customers_today = number("1000000");
        plan.cohorts[0].usage[0].units = number("1000000");
    });
    assert_eq!(
        text(&problem),
        "plan.cohorts[0].usage[0].units: the units of this group may come to more than 1,000,000,000,000 a month: \
         lower units, customers or growth"
    );
    let problem = refusal(|plan| {
        (plan.projects[0].list, plan.projects[0].count) = (number("1000000000"), number("1000.1"));
    });
    assert_eq!(text(&problem), format!("plan.projects[0].count: these projects {most}"));
    let problem = refusal(|plan| {
        (plan.services[0].price, plan.cohorts[0].customers_today) = (number("1000000000"), number("1000"));
    });
    assert_eq!(text(&problem), format!("plan.services[0].price: this service {most}"));
    let problem = refusal(|plan| {
        (plan.costs.sales.people, plan.costs.sales.monthly) = (number("1001"), number("1000000000"));
    });
    assert_eq!(text(&problem), format!("plan.costs.sales.monthly: these people {most}"));
    let problem = refusal(|plan| {
        (plan.costs.acquisition, plan.cohorts[0].customers_today) = (number("1000000000"), number("1000"));
    });
    assert_eq!(text(&problem), format!("plan.costs.acquisition: winning these customers {most}"));
}

#[test]
fn growth_that_lasts_longer_than_the_plan_is_not_counted() {
    // 1,000 % more each year makes a billion 11 billion, 121 billion and then more than a trillion.
    let grows = |months: u32| {
        move |plan: &mut Plan| {
            plan.months = months;
            (plan.cohorts[0].spend, plan.cohorts[0].expansion) = (number("1000000000"), number("10"));
        }
    };
    assert!(accepted(grows(12)));
    assert_eq!(refusal(grows(37)).0, Code::TooMuch);
}

#[test]
fn every_problem_is_told_at_once_in_the_order_of_the_form() {
    let mut plan = full();
    plan.months = 61;
    plan.cohorts[0].churn = number("2");
    plan.costs.tax = number("3");
    let fields: Vec<String> = check(&plan, &facts()).into_iter().map(|problem| problem.field).collect();
    assert_eq!(fields, ["plan.months", "plan.cohorts[0].churn", "plan.costs.tax"]);
}
