//! Customers of a plan come in groups: what a table says of one customer holds for each of them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot read its data has failed"
)]

mod case;

use partner_calculator::estimate::{self, Outcome};
use partner_calculator::request::Book;
use rust_decimal::Decimal;

/// Payment of an incentive for a month of ten customers who spend 1,000 each.
fn pays(incentive: &str) -> Decimal {
    let terms = format!("[[terms.incentive]]\nid = \"rebate\"\nper = \"month\"\n{incentive}");
    line("rebate", &terms, &[])
}

/// A line of the statement for a month of ten customers who spend 1,000 each, in a plan with `changes`.
fn line(id: &str, terms: &str, changes: &[(&str, &str)]) -> Decimal {
    let text = format!(
        "shows = \"a group\"\nnumbers = \"by-hand\"\nbecause = \"ten customers\"\nstart = \"2027-01\"\n\n\
         {terms}\n\n[expect]\nprofit = \"0\"\n"
    );
    let mut ready = case::read("group", &text).unwrap();
    let plan = r#"{
        "start": "2027-01", "months": 1, "projects": [], "services": [],
        "cohorts": [{
            "name": "Ten alike", "account": "", "customersToday": "10", "newPerMonth": "0", "newGrowth": "0",
            "churn": "0", "rampMonths": 0, "spend": "1000", "expansion": "0", "priceChange": "0", "seasonality": [],
            "mix": [{ "family": "product", "share": "1" }], "usage": [], "discount": "0", "coupons": "0"
        }],
        "costs": {
            "sales": { "people": "0", "monthly": "0" }, "presales": { "people": "0", "monthly": "0" },
            "engineers": { "people": "0", "monthly": "0" }, "training": "0", "marketing": "0", "fees": "0",
            "acquisition": "0", "capital": "0", "tax": "0"
        },
        "cash": { "customerDays": 0, "vendorDays": 0, "badDebt": "0" }
    }"#;
    let plan = changes.iter().fold(plan.to_owned(), |plan, (from, to)| {
        assert!(plan.contains(from), "{from} is not in the plan");
        plan.replace(from, to)
    });
    ready.request.book = Book::Plan(serde_json::from_str(&plan).unwrap());
    match estimate::estimate(&ready.programme, &ready.request) {
        Ok(Outcome::Answer(answer)) => answer.lines.iter().find(|line| line.id == id).unwrap().total.value(),
        other => panic!("{other:?}"),
    }
}

/// Payment of an incentive over a quarter in a plan with `changes`.
fn over_a_quarter(incentive: &str, changes: &[(&str, &str)]) -> Decimal {
    let terms = format!(
        "[[terms.family]]\nid = \"product\"\n\n[[terms.family]]\nid = \"ai\"\n\n\
         [[terms.incentive]]\nid = \"rebate\"\nper = \"quarter\"\n{incentive}"
    );
    let three = [(r#""months": 1"#, r#""months": 3"#)];
    line("rebate", &terms, &[&three[..], changes].concat())
}

fn figure(text: &str) -> Decimal {
    Decimal::from_str_exact(text).unwrap()
}

#[test]
fn a_gate_for_each_customer_reads_one_of_them() {
    let gated = |least: &str| {
        pays(&format!(
            "grain = \"customer\"\ngates = [{{ measure = {{ of = \"billed\" }}, at-least = \"{least}\" }}]\n\
             base = {{ of = \"billed\" }}\nscale = \"slice\"\nrates = [{{ rate = \"0.10\" }}]"
        ))
    };
    assert_eq!(gated("1000"), figure("1000"));
    assert_eq!(gated("1000.01"), figure("0"));
}

#[test]
fn a_cap_for_each_customer_holds_for_each() {
    let capped = pays(
        "grain = \"customer\"\nbase = { of = \"billed\" }\nscale = \"slice\"\nrates = [{ rate = \"0.10\" }]\n\
         limits = [{ at-most = \"60\", grain = \"customer\" }]",
    );
    assert_eq!(capped, figure("600"));
    let share = pays(
        "grain = \"customer\"\nbase = { of = \"billed\" }\nscale = \"slice\"\nrates = [{ rate = \"0.10\" }]\n\
         limits = [{ at-most-of = { factor = \"0.02\", of = { of = \"billed\" } }, grain = \"customer\" }]",
    );
    assert_eq!(share, figure("200"));
}

#[test]
fn a_cap_for_each_customer_on_single_sales_holds_for_each() {
    let capped = |limits: &str| {
        pays(&format!(
            "grain = \"transaction\"\nbase = {{ of = \"billed\" }}\nscale = \"slice\"\nrates = [{{ rate = \"0.10\" }}]\n\
             limits = [{{ grain = \"customer\", {limits} }}]"
        ))
    };
    assert_eq!(capped("at-most = \"60\""), figure("600"));
    assert_eq!(capped("per = \"year\", at-most = \"60\""), figure("600"));
    assert_eq!(capped("at-most-of = { factor = \"0.02\", of = { of = \"billed\" } }"), figure("200"));
    assert_eq!(capped("at-least = \"150\""), figure("1500"));
}

#[test]
fn bands_for_each_customer_are_climbed_by_each() {
    let bands = "rates = [{ bands = [{ from = \"0\", rate = \"0.01\" }, { from = \"600\", rate = \"0.02\" }] }]";
    let of = |grain: &str, reads: &str| {
        pays(&format!("grain = \"{grain}\"\n{reads}base = {{ of = \"billed\" }}\nscale = \"slice\"\n{bands}"))
    };
    // 600 × 1 % + 400 × 2 % = 14 for each of ten; 600 × 1 % + 9,400 × 2 % = 194 for all together.
    assert_eq!(of("customer", ""), figure("140"));
    assert_eq!(of("customer", "reads = { of = \"charged\" }\n"), figure("140"));
    assert_eq!(of("partner", ""), figure("194"));
}

#[test]
fn a_price_that_reads_spend_is_the_same_however_the_customer_pays() {
    let support = "[[terms.family]]\nid = \"product\"\n\n[[terms.family]]\nid = \"support\"\n\n\
                   [[terms.price]]\nid = \"plan\"\nfamily = \"support\"\nreads = \"spend\"\nspend-on = [\"product\"]\n\
                   scale = \"slice\"\nbands = [{ from = \"0\", rate = \"0.10\" }, { from = \"500\", rate = \"0.04\" }]";
    let listed = |id: &str, coupons: &str| {
        let usage = (r#""usage": []"#, r#""usage": [{ "item": "plan", "units": "0.5" }]"#);
        line(id, support, &[usage, (r#""coupons": "0""#, &format!(r#""coupons": "{coupons}""#))])
    };
    // 500 × 10 % + 500 × 4 % = 70 for each; half of ten have it: 350, beside 10,000.
    assert_eq!(listed("list-price", "0"), figure("10350"));
    // A fifth of both is paid with coupons.
    assert_eq!(listed("list-price", "0.2"), figure("8280"));
    assert_eq!(listed("coupons", "0.2"), figure("2070"));
}

#[test]
fn what_is_paid_once_for_each_customer_is_paid_for_all_who_come_and_kept_when_they_leave() {
    let bounty = |rest: &str| {
        let bounty = format!(
            "[[terms.incentive]]\nid = \"bounty\"\nper = \"lifetime\"\nsettles = \"month\"\ngrain = \"customer\"\n{rest}"
        );
        let changes = [
            (r#""months": 1"#, r#""months": 4"#),
            (r#""newPerMonth": "0""#, r#""newPerMonth": "2""#),
            (r#""churn": "0""#, r#""churn": "0.1""#),
        ];
        line("bounty", &bounty, &changes)
    };
    // Two come in each of four months; the ten of before were paid for before.
    let fixed = "base = { of = \"billed\" }\nscale = \"fixed\"\nrates = [{ amount = \"25\" }]";
    assert_eq!(bounty(fixed), figure("200"));
    // Of the first 1,000 of each, 60 at most: the cap is never that of one month's customers.
    let first = "base = { of = \"billed\", where = { age-below = 1 }, at-most = \"1000\" }\nscale = \"slice\"\n\
                 rates = [{ rate = \"0.10\" }]\nlimits = [{ at-most = \"60\", grain = \"customer\" }]";
    assert_eq!(bounty(first), figure("480"));
}

#[test]
fn a_share_reads_as_many_customers_on_both_sides() {
    let of_list = "grain = \"transaction\"\nreads = { of = \"charged\", share-of = { of = \"list\" } }\n\
                   base = { of = \"charged\" }\nscale = \"whole\"\n\
                   rates = [{ bands = [{ from = \"0\", rate = \"0.04\" }, { from = \"0.995\", rate = \"0.10\" }] }]";
    let terms = format!("[[terms.incentive]]\nid = \"rebate\"\nper = \"month\"\n{of_list}");
    let paid = |today: &str, given: &str| {
        let today = format!(r#""customersToday": "{today}""#);
        let given = format!(r#""discount": "{given}""#);
        let changes = [(r#""customersToday": "10""#, &*today), (r#""discount": "0""#, &*given)];
        line("rebate", &terms, &changes)
    };
    // 8,000 of 10,000 is 80 %: 4 % of 8,000. At list price it is the whole: 10 % of 10,000, and of half a customer's 500.
    assert_eq!(paid("10", "0.2"), figure("320"));
    assert_eq!(paid("10", "0"), figure("1000"));
    assert_eq!(paid("0.5", "0"), figure("50"));
    assert_eq!(paid("0.5", "0.2"), figure("16"));
}

#[test]
fn growth_over_a_stated_baseline_is_one_customers() {
    let grown = |least: &str, fixed: &str| {
        pays(&format!(
            "grain = \"customer\"\nbase = {{ of = \"billed\" }}\nscale = \"slice\"\nrates = [{{ rate = \"0.10\" }}]\n\
             gates = [{{ measure = {{ of = \"billed\", growth-over.fixed = \"{fixed}\" }}, at-least = \"{least}\" }}]"
        ))
    };
    // Each buys for 1,000: a quarter more than 800, and none buys a tenth more than 1,000.
    assert_eq!(grown("0.25", "800"), figure("1000"));
    assert_eq!(grown("0.26", "800"), figure("0"));
    assert_eq!(grown("0.1", "1000"), figure("0"));
}

#[test]
fn customers_are_those_who_bought_though_some_left() {
    let churn =
        [(r#""customersToday": "10""#, r#""customersToday": "16""#), (r#""churn": "0""#, r#""churn": "0.5""#)];
    let sums = |grain: &str| {
        let sums = format!(
            "grain = \"{grain}\"\nbase = {{ of = \"customers\" }}\nscale = \"slice\"\nrates = [{{ amount = \"1\" }}]"
        );
        over_a_quarter(&sums, &churn)
    };
    // Eight of sixteen are left in the first month, two in the third: eight bought in the quarter.
    assert_eq!(sums("partner"), figure("8"));
    assert_eq!(sums("customer"), figure("8"));
    let gated = |least: &str| {
        pays(&format!(
            "grain = \"customer\"\nbase = {{ of = \"billed\" }}\nscale = \"slice\"\nrates = [{{ rate = \"0.10\" }}]\n\
             gates = [{{ measure = {{ of = \"customers\" }}, at-least = \"{least}\" }}]"
        ))
    };
    // Each is one customer, however many are like it.
    assert_eq!(gated("1"), figure("1000"));
    assert_eq!(gated("2"), figure("0"));
}

#[test]
fn customers_of_a_family_are_those_of_groups_that_buy_it() {
    let of_ai = "base = { of = \"customers\", where = { families = [\"ai\"] } }\nscale = \"slice\"\nrates = [{ amount = \"1\" }]";
    let mix = |mix: &str| over_a_quarter(of_ai, &[(r#"[{ "family": "product", "share": "1" }]"#, mix)]);
    assert_eq!(mix(r#"[{ "family": "product", "share": "1" }]"#), figure("0"));
    let both = r#"[{ "family": "product", "share": "0.9" }, { "family": "ai", "share": "0.1" }]"#;
    assert_eq!(mix(both), figure("10"));
    let none = r#"[{ "family": "product", "share": "1" }, { "family": "ai", "share": "0" }]"#;
    assert_eq!(mix(none), figure("0"));
    let later =
        r#"[{ "family": "product", "share": "1", "end": "0.9" }, { "family": "ai", "share": "0", "end": "0.1" }]"#;
    assert_eq!(mix(later), figure("10"));
}

#[test]
fn who_comes_back_into_a_row_is_counted_once() {
    // The row for all but ages 3 to 5 has those who joined early in the year twice over, at 0 to 2 and from 6 on.
    let ages = "grain = \"partner\"\nbase = { of = \"customers\" }\nscale = \"slice\"\n\
                rates = [{ amount = \"1\" }, { age-from = 3, age-below = 6, amount = \"0\" }]";
    let terms = format!("[[terms.incentive]]\nid = \"rebate\"\nper = \"year\"\n{ages}");
    let changes = [
        (r#""months": 1"#, r#""months": 12"#),
        (r#""customersToday": "10""#, r#""customersToday": "0""#),
        (r#""newPerMonth": "0""#, r#""newPerMonth": "1""#),
    ];
    assert_eq!(line("rebate", &terms, &changes), figure("12"));
}

#[test]
fn a_group_of_nobody_and_a_project_of_none_pay_no_fixed_sum() {
    let sums = [
        "scale = \"fixed\"\nrates = [{ amount = \"50\" }]",
        "scale = \"fixed\"\nrates = [{ bands = [{ from = \"0\", amount = \"50\" }] }]",
        "scale = \"straight-line\"\nreads = { of = \"credential\", credential = \"points\" }\n\
         rates = [{ bands = [{ from = \"0\", up-to = \"10\", amount = \"50\" }] }]",
    ];
    let nobody = [(r#""customersToday": "10""#, r#""customersToday": "0""#)];
    let project = (
        r#""projects": []"#,
        r#""projects": [{ "name": "None", "account": "", "family": "product", "list": "1000", "count": "0",
            "month": 1, "discount": "0", "registered": false, "bid": null, "returnedAfter": null }]"#,
    );
    for sum in sums {
        for grain in ["partner", "customer", "transaction"] {
            let terms = format!(
                "[[terms.credential]]\nid = \"points\"\n\n\
                 [[terms.incentive]]\nid = \"rebate\"\nper = \"month\"\ngrain = \"{grain}\"\nbase = {{ of = \"billed\" }}\n{sum}"
            );
            assert_eq!(line("rebate", &terms, &nobody), figure("0"), "{grain}: {sum}");
            assert_eq!(line("rebate", &terms, &[nobody[0], project]), figure("0"), "{grain}: {sum}");
            let spends_nothing = [(r#""spend": "1000""#, r#""spend": "0""#)];
            assert_eq!(line("rebate", &terms, &spends_nothing), figure("0"), "{grain}: {sum}");
        }
    }
}
