//! Coupons, products sold by price list, projects, history, services and costs, against
//! arithmetic done by hand.

use partner_calculator::ledger::Given;
use partner_calculator::plan::{ServiceKind, Staff, Usage};

use crate::book::{Book, number, plan, project, service, with};

#[test]
fn coupons_pay_a_part_of_every_sale() {
    // 0.1 customers × 1,000.10 = 100.01 in one family; half of it is 50.005, in cents 50.01; the
    // rest is paid in money.
    let plan = with(1, |cohort| {
        cohort.customers_today = number("0");
        cohort.new_per_month = number("0.1");
        cohort.spend = number("1000.10");
        cohort.mix.truncate(1);
        cohort.mix[0].share = number("1");
        cohort.coupons = number("0.5");
    });
    let sales = Book::of(&plan).sales("2027-01");
    assert_eq!(sales[..2], ["new compute 50", "new compute coupon 50.01"]);
}

#[test]
fn products_sold_by_price_list_carry_units_and_customers() {
    // Second year: 30 × 1.1 = 33 units, in February × 1.5 = 49.5. Price changes are the price
    // list's own. Two customers a month ramp up over two months: 2 × 1/2 + 2 × 11 months = 23.
    let plan = with(14, |cohort| {
        cohort.churn = number("0");
        cohort.ramp_months = 2;
        cohort.expansion = number("0.1");
        cohort.price_change = number("0.2");
        cohort.seasonality = vec![number("1"); 12];
        cohort.seasonality[1] = number("1.5");
        cohort.usage = vec![Usage { item: "tokens".to_owned(), units: number("30") }];
    });
    let book = Book::of(&plan);
    let priced = |month: &str| book.sales(month).split_off(4);
    assert_eq!(priced("2027-01"), ["new models tokens 30 × 1", "renewal models tokens 30 × 10"]);
    assert_eq!(priced("2028-02"), ["new models tokens 49.5 × 23", "renewal models tokens 49.5 × 14"]);
}

#[test]
fn products_priced_by_spend_count_heads_and_have_no_season() {
    // A quarter of the customers have it; one who ramps up pays for it in full.
    let plan = with(14, |cohort| {
        cohort.churn = number("0");
        cohort.ramp_months = 2;
        cohort.expansion = number("0.1");
        cohort.seasonality = vec![number("1.5"); 12];
        cohort.usage = vec![Usage { item: "support".to_owned(), units: number("0.25") }];
    });
    let book = Book::of(&plan);
    assert_eq!(
        book.sales("2027-01").split_off(4),
        ["new models support 0.25 × 2", "renewal models support 0.25 × 10"]
    );
    assert_eq!(book.sales("2028-02")[4], "new models support 0.25 × 24");
}

#[test]
fn coupons_pay_for_a_share_of_the_customers_of_a_price_list() {
    // 10 customers, a third of the use by coupon: 10 × 0.333333 = 3.33333.
    let plan = with(1, |cohort| {
        cohort.churn = number("0");
        cohort.coupons = number("0.333333");
        cohort.usage = vec![Usage { item: "tokens".to_owned(), units: number("30") }];
    });
    let sales = Book::of(&plan).sales("2027-01");
    assert_eq!(sales[10..], ["renewal models tokens 30 × 6.66667", "renewal models coupon tokens 30 × 3.33333"]);
}

#[test]
fn a_project_is_one_sale() {
    // 2.5 projects of 1,000.33: 2,500.825, in cents 2,500.83.
    let mut plan = plan();
    let mut sold = project();
    sold.list = number("1000.33");
    sold.count = number("2.5");
    sold.discount = number("0.1");
    sold.registered = true;
    sold.bid = Some(number("0.15"));
    sold.returned_after = Some(4);
    plan.projects = vec![project(), sold];
    let book = Book::of(&plan);
    assert_eq!(book.sales("2027-02").split_off(4), ["project compute 1000", "project compute 2500.83"]);
    let posting = book.postings("2027-02").last().expect("there is a project in February");
    let ledger = &book.forecast.ledger;
    assert_eq!(ledger.profiles[posting.profile as usize].tags, ["registered"]);
    assert_eq!(ledger.customers, ["Shops", "Migration", "Migration"]);
    assert_eq!(posting.customer, 2);
    assert_eq!(posting.bid.map(|bid| book.value(bid)), Some(number("0.15")));
    assert!(matches!(posting.given, Given::Rate(rate) if book.value(rate) == number("0.1")));
    assert_eq!(posting.ended.map(|month| month.to_string()).as_deref(), Some("2027-06"));
    let kept = book.postings("2027-02").nth(4).expect("there are two projects in February");
    assert!(kept.bid.is_none() && kept.ended.is_none());
    assert!(ledger.profiles[kept.profile as usize].tags.is_empty());
}

#[test]
fn the_year_before_is_the_customers_of_today_spending_as_in_the_first_year() {
    // 10 × 1,000 × 0.6, and × 2 in the Junes.
    let plan = with(18, |cohort| {
        cohort.seasonality = vec![number("1"); 12];
        cohort.seasonality[5] = number("2");
        cohort.expansion = number("0.5");
        cohort.ramp_months = 6;
    });
    let book = Book::of(&plan);
    assert_eq!(book.sales("2025-12"), [""; 0]);
    assert_eq!(book.sales("2026-01"), ["renewal compute 6000", "renewal storage 4000"]);
    assert_eq!(book.sales("2026-06"), ["renewal compute 12000", "renewal storage 8000"]);
    assert_eq!(book.sales("2026-12"), ["renewal compute 6000", "renewal storage 4000"]);
    assert_eq!(book.heads("2026-12"), ["renewal 10 +0"]);
    let ledger = &book.forecast.ledger;
    assert_eq!((ledger.first().to_string().as_str(), ledger.months), ("2027-01", 18));
    assert!(ledger.postings.is_sorted_by_key(|posting| posting.month));
}

#[test]
fn managed_services_are_sold_to_all_and_one_off_ones_to_those_won() {
    // Customers 11, 11.9 and 12.71, of whom a third: 3.666667 (11 × 0.33333333 = 3.66666663),
    // × 99.99 = 366.63003; costs 1 − 0.35 of 366.63 = 238.3095, in cents 238.31.
    let mut plan = plan();
    let mut managed = service();
    managed.attach = number("0.33333333");
    managed.price = number("99.99");
    managed.margin = number("0.35");
    let mut one_off = service();
    one_off.kind = ServiceKind::OneOff;
    // 2 won × 0.5 × 100 = 100, of which 60 is cost.
    plan.services = vec![managed, one_off];
    let book = Book::of(&plan);
    let [managed, one_off] = &book.forecast.services[..] else { panic!("there are two services") };
    assert_eq!(book.texts(&managed.revenue)[0], "366.63");
    assert_eq!(book.texts(&managed.delivery)[0], "238.31");
    assert_eq!(book.texts(&managed.revenue)[2], "423.62"); // 12.71 × 0.33333333 = 4.236667 × 99.99 = 423.62433
    assert_eq!(book.texts(&one_off.revenue), ["100", "100", "100"]);
    assert_eq!(book.texts(&one_off.delivery), ["60", "60", "60"]);
}

#[test]
fn yearly_costs_are_paid_in_twelfths_that_add_up() {
    // 1,000 / 12 = 83.333…, so 83.33 eleven times (916.63) and 83.37 in the twelfth month.
    // 0.07 / 12 rounds down to nothing: all of it falls in the twelfth month.
    let mut plan = with(14, |_| ());
    plan.costs.training = number("1000");
    plan.costs.fees = number("0.07");
    let book = Book::of(&plan);
    let training = book.texts(&book.forecast.costs[3].months);
    assert!(training[..11].iter().chain(&training[12..]).all(|cost| cost == "83.33"));
    assert_eq!(training[11], "83.37");
    let fees = book.texts(&book.forecast.costs[7].months);
    assert_eq!((fees[0].as_str(), fees[11].as_str()), ("0", "0.07"));
}

#[test]
fn people_marketing_rent_software_and_winning_customers_cost_the_same_each_month_of_a_year() {
    // 2.5 × 4,000.50 = 10,001.25. Won: 2 a month, then 2 × 1.5 = 3, at 99.999 each: 199.998, in
    // cents 200; 299.997, in cents 300.
    let mut plan = with(13, |cohort| cohort.new_growth = number("0.5"));
    plan.costs.engineers = Staff { people: number("2.5"), monthly: number("4000.50") };
    plan.costs.marketing = number("10.005");
    plan.costs.rent = number("2345.675");
    // Seven people with a ticketing seat of 29.995 each, in cents 209.97 (a half goes up).
    plan.costs.software = number("209.965");
    plan.costs.acquisition = number("99.999");
    let book = Book::of(&plan);
    let names: Vec<&str> = book.forecast.costs.iter().map(|line| line.what.code()).collect();
    assert_eq!(
        names,
        [
            "cost-sales",
            "cost-presales",
            "cost-engineers",
            "cost-training",
            "cost-marketing",
            "cost-rent",
            "cost-software",
            "cost-fees",
            "cost-acquisition"
        ]
    );
    assert_eq!(book.texts(&book.forecast.costs[2].months), ["10001.25"; 13]);
    assert_eq!(book.texts(&book.forecast.costs[4].months), ["10.01"; 13]);
    assert_eq!(book.texts(&book.forecast.costs[5].months), ["2345.68"; 13]);
    assert_eq!(book.texts(&book.forecast.costs[6].months), ["209.97"; 13]);
    let acquisition = book.texts(&book.forecast.costs[8].months);
    assert_eq!(
        (acquisition[0].as_str(), acquisition[11].as_str(), acquisition[12].as_str()),
        ("200", "200", "300")
    );
}

#[test]
fn a_project_given_back_within_the_plan_is_refunded_in_full() {
    // Sold in February for 1,000 less 10 %, given back one month later.
    let mut plan = plan();
    let mut sold = project();
    sold.discount = number("0.1");
    sold.registered = true;
    sold.returned_after = Some(1);
    plan.projects = vec![sold];
    let book = Book::of(&plan);
    assert_eq!(book.sales("2027-02").split_off(4), ["project compute 1000"]);
    assert_eq!(book.sales("2027-03").split_off(4), ["project compute -1000"]);
    let sale = book.postings("2027-02").nth(4).expect("there is a project in February");
    let back = book.postings("2027-03").nth(4).expect("there is its refund in March");
    let profiles = &book.forecast.ledger.profiles;
    assert!(profiles[back.profile as usize].refund && !profiles[sale.profile as usize].refund);
    assert_eq!(profiles[back.profile as usize].tags, ["registered"]);
    assert_eq!((back.customer, back.ended), (sale.customer, None));
    assert!(matches!(back.given, Given::Rate(rate) if book.value(rate) == number("0.1")));
    // With a month more it ends after the plan, and nothing is refunded in it.
    plan.projects[0].returned_after = Some(2);
    assert_eq!(Book::of(&plan).sales("2027-03").len(), 4);
}
