//! Customers and their sales, against arithmetic done by hand.

use crate::book::{Book, facts, number, plan, with};

#[test]
fn customers_are_those_kept_and_those_won() {
    // Kept: 10 × 0.9 = 9, × 0.9 = 8.1, × 0.9 = 7.29.
    // Won: 2; 2 + 2 × 0.9 = 3.8; 3.8 + 1.8 × 0.9 = 5.42.
    let book = Book::of(&plan());
    assert_eq!(book.texts(&book.forecast.active), ["11", "11.9", "12.71"]);
    assert_eq!(book.texts(&book.forecast.won), ["2", "2", "2"]);
    assert_eq!(book.heads("2027-03"), ["new 5.42 +2", "renewal 7.29 +0"]);
}

#[test]
fn sales_are_customers_times_spend_times_mix() {
    // 5.42 × 1,000 × 0.6 and × 0.4; 7.29 × 1,000 × 0.6 and × 0.4.
    let sales = ["new compute 3252", "new storage 2168", "renewal compute 4374", "renewal storage 2916"];
    assert_eq!(Book::of(&plan()).sales("2027-03"), sales);
}

#[test]
fn new_customers_ramp_up_in_equal_steps() {
    // Two won a month, none lost, in full from their third month: 2/3, 4/3 and 2 customers' worth.
    // Month 1: 0.666667; 2: 0.666667 + 1.333333 = 2; 3: 2 + 2 = 4; 4: 6.
    let plan = with(4, |cohort| {
        cohort.ramp_months = 3;
        cohort.churn = number("0");
        cohort.customers_today = number("0");
    });
    let book = Book::of(&plan);
    assert_eq!(book.texts(&book.forecast.active), ["2", "4", "6", "8"]);
    let compute = |month: &str| book.sales(month)[0].clone();
    // 0.666667 × 1,000 × 0.6 = 400.0002; 2 × 600; 4 × 600; 6 × 600.
    assert_eq!(
        ["2027-01", "2027-02", "2027-03", "2027-04"].map(compute),
        ["new compute 400", "new compute 1200", "new compute 2400", "new compute 3600"]
    );
}

#[test]
fn a_long_ramp_goes_on_after_a_customer_stops_being_new() {
    // One customer a month, none lost, a ramp of 24 months. In month 14 those won in month 1 and 2
    // are renewals, at 14/24 and 13/24: 0.583333 + 0.541667 = 1.125.
    let plan = with(14, |cohort| {
        cohort.ramp_months = 24;
        cohort.churn = number("0");
        cohort.customers_today = number("0");
        cohort.new_per_month = number("1");
    });
    let book = Book::of(&plan);
    assert_eq!(book.heads("2028-02"), ["new 12 +1", "renewal 2 +0"]);
    // New: (1 + 2 + … + 12) / 24 = 3.25 customers' worth, × 1,000 × 0.6.
    assert_eq!(book.sales("2028-02")[0], "new compute 1950");
    assert_eq!(book.sales("2028-02")[2], "renewal compute 675");
}

#[test]
fn after_twelve_months_a_customer_renews() {
    let plan = with(14, |cohort| {
        cohort.churn = number("0");
        cohort.customers_today = number("0");
        cohort.new_per_month = number("1");
    });
    let book = Book::of(&plan);
    assert_eq!(book.heads("2027-12"), ["new 12 +1", "renewal 0 +0"]);
    assert_eq!(book.heads("2028-02"), ["new 12 +1", "renewal 2 +0"]);
}

#[test]
fn churn_follows_a_customer_into_renewal() {
    // 1,000 won a month, half lost each month: after twelve months 1,000 × 0.5^12 = 0.244140625 are
    // left, rounded on the way: 500, 250, 125, 62.5, 31.25, 15.625, 7.8125, 3.90625, 1.953125,
    // 0.976563 (…625), 0.488282 (…815), 0.244141.
    let plan = with(13, |cohort| {
        cohort.churn = number("0.5");
        cohort.customers_today = number("0");
        cohort.new_per_month = number("1000");
    });
    assert_eq!(Book::of(&plan).heads("2028-01")[1], "renewal 0.244141 +0");
}

#[test]
fn ages_a_table_names_are_kept_apart() {
    // One customer a month, none lost: in month 8 the ages are 0 to 7.
    let plan = with(8, |cohort| {
        cohort.churn = number("0");
        cohort.new_per_month = number("1");
    });
    let mut facts = facts();
    facts.ages = vec![3, 24];
    let book = Book::under(&plan, &facts);
    assert_eq!(book.heads("2027-08"), ["new 3 +1", "new 5 +0", "renewal 10 +0"]);
    let profiles = &book.forecast.ledger.profiles;
    let ages: Vec<u32> = book.postings("2027-08").map(|posting| profiles[posting.profile as usize].age).collect();
    // Customers of today are older than every age a table names.
    assert_eq!(ages, [0, 0, 3, 3, 24, 24]);
}

#[test]
fn customers_won_step_up_each_plan_year() {
    // 3 × 1.055 = 3.165; 3.165 × 1.055 = 3.339075; × 1.055 = 3.522724125, rounded to 3.522724.
    let plan = with(37, |cohort| {
        cohort.new_per_month = number("3");
        cohort.new_growth = number("0.055");
    });
    let book = Book::of(&plan);
    let won = book.texts(&book.forecast.won);
    assert_eq!([&won[11], &won[12], &won[24], &won[36]], ["3", "3.165", "3.339075", "3.522724"]);
}

#[test]
fn spend_steps_up_each_plan_year_and_follows_the_season() {
    // Step (1 + 0.05) × (1 + 0.03) = 1.0815. Second year: 100.10 × 1.0815 = 108.25815.
    // February 2028: × 1.1 = 119.083965, in cents 119.08; 10 customers, none lost: 1,190.80,
    // × 0.6 = 714.48. January 2028: × 1 = 108.26; 1,082.60 × 0.6 = 649.56.
    let plan = with(14, |cohort| {
        cohort.churn = number("0");
        cohort.new_per_month = number("0");
        cohort.spend = number("100.10");
        cohort.expansion = number("0.05");
        cohort.price_change = number("0.03");
        cohort.seasonality = vec![number("1"); 12];
        cohort.seasonality[1] = number("1.1");
    });
    let book = Book::of(&plan);
    assert_eq!(book.sales("2028-01")[2], "renewal compute 649.56");
    assert_eq!(book.sales("2028-02")[2], "renewal compute 714.48");
}

#[test]
fn the_yearly_step_is_rounded() {
    // 1.00005 × 1.00005 = 1.0001000025, rounded to 8 decimals 1.0001.
    let plan = with(13, |cohort| {
        cohort.churn = number("0");
        cohort.new_per_month = number("0");
        cohort.spend = number("10000000");
        cohort.expansion = number("0.00005");
        cohort.price_change = number("0.00005");
    });
    // 10,000,000 × 1.0001 = 10,001,000 (not 10,001,000.025, in cents 10,001,000.03); × 10 × 0.6.
    assert_eq!(Book::of(&plan).sales("2028-01")[2], "renewal compute 60006000");
}

#[test]
fn the_season_follows_the_calendar_and_the_steps_follow_the_plan() {
    // Starting in November: month 3 is January, month 13 the first of the second plan year.
    let mut plan = with(13, |cohort| {
        cohort.churn = number("0");
        cohort.new_per_month = number("0");
        cohort.expansion = number("1");
        cohort.seasonality = vec![number("1"); 12];
        cohort.seasonality[0] = number("2");
    });
    plan.start = number("2027-11");
    let book = Book::of(&plan);
    let compute = |month: &str| book.sales(month)[2].clone();
    assert_eq!(compute("2027-12"), "renewal compute 6000");
    assert_eq!(compute("2028-01"), "renewal compute 12000");
    assert_eq!(compute("2028-10"), "renewal compute 6000");
    assert_eq!(compute("2028-11"), "renewal compute 12000");
}

#[test]
fn the_mix_moves_in_a_straight_line() {
    // Four months: 0, 1/3 = 0.3333, 2/3 = 0.6667 and 1 along. Compute: 0.6 − 0.4 × 0.3333 = 0.46668.
    // 10 customers × 1,000 × 0.46668 = 4,666.80; then 0.33332: 3,333.20; at the end 0.2: 2,000.
    let plan = with(4, |cohort| {
        cohort.churn = number("0");
        cohort.new_per_month = number("0");
        cohort.mix[0].end = Some(number("0.2"));
        cohort.mix[1].end = Some(number("0.8"));
    });
    let book = Book::of(&plan);
    let renewals = |month: &str| book.sales(month)[2..].to_vec();
    assert_eq!(renewals("2027-01"), ["renewal compute 6000", "renewal storage 4000"]);
    assert_eq!(renewals("2027-02"), ["renewal compute 4666.8", "renewal storage 5333.2"]);
    assert_eq!(renewals("2027-03"), ["renewal compute 3333.2", "renewal storage 6666.8"]);
    assert_eq!(renewals("2027-04"), ["renewal compute 2000", "renewal storage 8000"]);
}

#[test]
fn a_mix_that_moves_in_one_month_alone_stays_at_its_start() {
    let plan = with(1, |cohort| {
        cohort.churn = number("0");
        cohort.mix[0].end = Some(number("0.2"));
        cohort.mix[1].end = Some(number("0.8"));
    });
    assert_eq!(Book::of(&plan).sales("2027-01")[2], "renewal compute 6000");
}
