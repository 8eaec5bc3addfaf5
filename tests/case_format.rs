//! The case format refuses what it cannot hold, and the runner notices every difference.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

mod case;

const CASE: &str = r#"
shows = "A rebate of 5 %."
numbers = "by-hand"
because = "1,000 x 5 % = 50."
start = "2027-01"
sale = [{ list = "1000" }]

[[terms.incentive]]
id = "rebate"
per = "month"
base = { of = "billed" }
scale = "slice"
rates = [{ rate = "0.05" }]
payout = { paid-after-days = 0 }

[expect]
list-price = "1000"
revenue = "1000"
vendor-list = "-1000"
vendor-bill = "-1000"
rebate = "50"
incentives = "50"
operating-profit = "50"
profit = "50"

[expect.months."2027-01"]
rebate = "50"

[[expect.payouts]]
incentive = "rebate"
earned = "2027-01"
paid = "2027-01"
amount = "50"
"#;

/// Message of reading or running the case, once `from` is replaced by `to`.
fn with(from: &str, to: &str) -> String {
    assert!(CASE.contains(from), "{from:?} is not in the case");
    match case::read("case", &CASE.replacen(from, to, 1)) {
        Err(wrong) => wrong.join("; "),
        Ok(ready) => case::check::run(&ready).join("; "),
    }
}

#[test]
fn a_case_that_holds_says_nothing() {
    assert_eq!(with("A rebate of 5 %.", "A rebate of five per cent."), "");
}

#[test]
fn unknown_keys_are_refused_with_their_place() {
    let said = with("numbers =", "tolerance = \"0.01\"\nnumbers =");
    assert!(said.starts_with("3:1: unknown field `tolerance`"), "{said}");
    let said = with("{ list = \"1000\" }", "{ list = \"1000\", lst = \"1\" }");
    assert!(said.starts_with("6:26: unknown field `lst`"), "{said}");
    let said = with("per = \"month\"", "per = \"month\"\npre = \"month\"");
    assert!(said.starts_with("11:1: unknown field `pre`"), "{said}");
    let said = with("earned = \"2027-01\"", "earned = \"2027-01\"\nwhen = \"2027-01\"");
    assert!(said.contains("unknown field `when`"), "{said}");
}

#[test]
fn terms_are_checked_like_a_shipped_programme() {
    let said = with("rate = \"0.05\"", "rate = \"5\"");
    assert!(said.starts_with("13:19: ") && said.contains("rates are fractions of one"), "{said}");
    let said = with("rates = [{ rate = \"0.05\" }]", "rates = [{ families = [\"cloud\"], rate = \"0.05\" }]");
    assert!(said.contains("\"cloud\""), "{said}");
}

#[test]
fn numbers_need_their_arithmetic_and_their_source() {
    let said = with("because = \"1,000 x 5 % = 50.\"\n", "");
    assert!(said.contains("the arithmetic behind them"), "{said}");
    let said = with("numbers = \"by-hand\"", "numbers = \"printed\"");
    assert!(said.contains("needs its [source]"), "{said}");
    let said = with("start =", "refutes = \"It prints another figure.\"\nstart =");
    assert!(said.contains("printed, its figure by line"), "{said}");
    let said = with("start =", "programme = \"huawei-cloud\"\nstart =");
    assert!(said.contains("one of the two"), "{said}");
}

#[test]
fn a_wrong_total_is_said_with_what_came_of_it() {
    assert_eq!(with("\nrebate = \"50\"\n", "\nrebate = \"50.01\"\n"), "rebate: expected 50.01, got 50");
}

#[test]
fn a_line_left_out_is_noticed() {
    assert_eq!(with("incentives = \"50\"\n", ""), "incentives: expected nothing, got 50");
}

#[test]
fn cash_is_left_out_as_a_whole_or_not_at_all() {
    let said = with("profit = \"50\"\n\n", "profit = \"50\"\ncash-customers = \"1000\"\n\n");
    for line in ["cash-vendor", "cash-incentives", "net-cash", "cumulative-cash"] {
        assert!(said.contains(&format!("{line}: expected nothing")), "{line} in {said}");
    }
}

#[test]
fn a_line_that_does_not_exist_never_counts_as_zero() {
    let said = with("incentives = \"50\"", "incentives = \"50\"\nrebat = \"0\"");
    assert!(said.starts_with("rebat: expected 0, got no line \"rebat\""), "{said}");
}

#[test]
fn a_wrong_month_or_payment_is_noticed() {
    let said =
        with("[expect.months.\"2027-01\"]\nrebate = \"50\"", "[expect.months.\"2027-01\"]\nrebate = \"49\"");
    assert_eq!(said, "rebate in 2027-01: expected 49, got 50");
    let said = with("paid = \"2027-01\"", "paid = \"2027-02\"");
    assert!(said.starts_with("payouts: expected "), "{said}");
}

#[test]
fn a_refuting_case_must_differ_from_what_it_refutes() {
    let refuting = "refutes = \"It prints another figure.\"\nprinted = { rebate = \"50\" }\nstart =";
    assert_eq!(with("start =", refuting), "rebate: expected to refute 50, got the same");
}

#[test]
fn a_float_is_no_figure() {
    let said = with("\nrebate = \"50\"\n", "\nrebate = 50.0\n");
    assert!(said.contains("expected a string"), "{said}");
}

#[test]
fn the_next_band_is_compared_as_numbers() {
    let bands = "rates = [{ bands = [{ from = \"0\", rate = \"0.05\" }, { from = \"2000\", rate = \"0.06\" }] }]";
    let text = CASE.replacen("rates = [{ rate = \"0.05\" }]", bands, 1);
    let said = |next: &str| {
        case::check::run(&case::read("case", &format!("{text}\n[expect.next.rebate]\n{next}\n")).unwrap())
            .join("; ")
    };
    assert_eq!(said("reached = \"1000.00\"\nneeded = \"2000.0\"\nrate = \"0.060\""), "");
    assert_eq!(
        said("reached = \"1000\"\nneeded = \"2000\"\nrate = \"0.07\""),
        "next band of rebate: expected 1000 of 2000, 0.07, got 1000 of 2000, 0.06"
    );
}
