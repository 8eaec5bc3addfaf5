//! Every figure of a plan has a least and a most: beyond them it is refused, at its field and in words.

use partner_calculator::error::Code;
use partner_calculator::plan::Plan;

use crate::book::number;
use crate::bounds::{accepted, refusal};

/// Figures with a least and a most: `=> field, what, just below, least, most, just above`.
macro_rules! figures {
    ($($name:ident: $plan:ident => $place:expr, $field:literal,
        $below:literal $below_says:literal, $least:literal..$most:literal, $above:literal $above_says:literal;)*) => {$(
        #[test]
        fn $name() {
            let set = |figure: &str| {
                let figure = figure.to_owned();
                move |$plan: &mut Plan| $place = number(&figure)
            };
            for (beyond, says) in [($below, $below_says), ($above, $above_says)] {
                let (code, message) = refusal(set(beyond));
                assert_eq!(code, Code::OutOfBounds);
                assert_eq!(message, concat!($field, ": ").to_owned() + says);
            }
            assert!(accepted(set($least)), "the least is refused");
            assert!(accepted(set($most)), "the most is refused");
        }
    )*};
}

figures! {
    months: plan => plan.months, "plan.months",
        "0" "0 is less than 1: give 1 to 60", "2".."60", "61" "61 is more than 60: give 1 to 60";
    customers_today: plan => plan.cohorts[0].customers_today, "plan.cohorts[0].customersToday",
        "-1" "-1 is less than 0: give 0 to 1,000,000", "0".."1000000",
        "1000000.5" "1,000,000.5 is more than 1,000,000: give 0 to 1,000,000";
    new_per_month: plan => plan.cohorts[0].new_per_month, "plan.cohorts[0].newPerMonth",
        "-0.1" "-0.1 is less than 0: give 0 to 1,000,000", "0".."1000000",
        "1000001" "1,000,001 is more than 1,000,000: give 0 to 1,000,000";
    new_growth: plan => plan.cohorts[0].new_growth, "plan.cohorts[0].newGrowth",
        "-0.91" "-91 % is less than -90 %: give -90 % to 1,000 %", "-0.9".."10",
        "10.5" "1,050 % is more than 1,000 %: give -90 % to 1,000 %";
    churn: plan => plan.cohorts[0].churn, "plan.cohorts[0].churn",
        "-0.01" "-1 % is less than 0 %: give 0 % to 100 %", "0".."1",
        "1.01" "101 % is more than 100 %: give 0 % to 100 %";
    spend: plan => plan.cohorts[0].spend, "plan.cohorts[0].spend",
        "-5" "-5 is less than 0: give 0 to 1,000,000,000", "0".."1000000000",
        "1000000001" "1,000,000,001 is more than 1,000,000,000: give 0 to 1,000,000,000";
    expansion: plan => plan.cohorts[0].expansion, "plan.cohorts[0].expansion",
        "-1" "-100 % is less than -90 %: give -90 % to 1,000 %", "-0.9".."10",
        "11" "1,100 % is more than 1,000 %: give -90 % to 1,000 %";
    price_change: plan => plan.cohorts[0].price_change, "plan.cohorts[0].priceChange",
        "-1" "-100 % is less than -90 %: give -90 % to 1,000 %", "-0.9".."10",
        "11" "1,100 % is more than 1,000 %: give -90 % to 1,000 %";
    season: plan => plan.cohorts[0].seasonality[3], "plan.cohorts[0].seasonality[3]",
        "-0.1" "-0.1 is less than 0: give 0 to 10", "0".."10",
        "11" "11 is more than 10: give 0 to 10";
    units: plan => plan.cohorts[0].usage[0].units, "plan.cohorts[0].usage[0].units",
        "-1" "-1 is less than 0: give 0 to 1,000,000,000", "0".."1000000000",
        "1000000001" "1,000,000,001 is more than 1,000,000,000: give 0 to 1,000,000,000";
    discount: plan => plan.cohorts[0].discount, "plan.cohorts[0].discount",
        "-0.05" "-5 % is less than 0 %: give 0 % to 100 %", "0".."1",
        "2" "200 % is more than 100 %: give 0 % to 100 %";
    coupons: plan => plan.cohorts[0].coupons, "plan.cohorts[0].coupons",
        "-0.05" "-5 % is less than 0 %: give 0 % to 100 %", "0".."1",
        "1.5" "150 % is more than 100 %: give 0 % to 100 %";
    project_list: plan => plan.projects[0].list, "plan.projects[0].list",
        "-1" "-1 is less than 0: give 0 to 1,000,000,000", "0".."1000000000",
        "1000000001" "1,000,000,001 is more than 1,000,000,000: give 0 to 1,000,000,000";
    project_count: plan => plan.projects[0].count, "plan.projects[0].count",
        "-1" "-1 is less than 0: give 0 to 1,000,000", "0".."1000000",
        "1000001" "1,000,001 is more than 1,000,000: give 0 to 1,000,000";
    project_discount: plan => plan.projects[0].discount, "plan.projects[0].discount",
        "-0.1" "-10 % is less than 0 %: give 0 % to 100 %", "0".."1",
        "1.1" "110 % is more than 100 %: give 0 % to 100 %";
    service_price: plan => plan.services[0].price, "plan.services[0].price",
        "-1" "-1 is less than 0: give 0 to 1,000,000,000", "0".."1000000000",
        "1000000001" "1,000,000,001 is more than 1,000,000,000: give 0 to 1,000,000,000";
    service_margin: plan => plan.services[0].margin, "plan.services[0].margin",
        "-1.1" "-110 % is less than -100 %: give -100 % to 100 %", "-1".."1",
        "1.1" "110 % is more than 100 %: give -100 % to 100 %";
    attach: plan => plan.services[0].attach, "plan.services[0].attach",
        "-0.1" "-10 % is less than 0 %: give 0 % to 100 %", "0".."1",
        "1.1" "110 % is more than 100 %: give 0 % to 100 %";
    sellers: plan => plan.costs.sales.people, "plan.costs.sales.people",
        "-1" "-1 is less than 0: give 0 to 100,000", "0".."100000",
        "100001" "100,001 is more than 100,000: give 0 to 100,000";
    presales: plan => plan.costs.presales.people, "plan.costs.presales.people",
        "-1" "-1 is less than 0: give 0 to 100,000", "0".."100000",
        "100001" "100,001 is more than 100,000: give 0 to 100,000";
    engineer_cost: plan => plan.costs.engineers.monthly, "plan.costs.engineers.monthly",
        "-1" "-1 is less than 0: give 0 to 1,000,000,000", "0".."1000000000",
        "1000000001" "1,000,000,001 is more than 1,000,000,000: give 0 to 1,000,000,000";
    training: plan => plan.costs.training, "plan.costs.training",
        "-1" "-1 is less than 0: give 0 to 1,000,000,000", "0".."1000000000",
        "1000000001" "1,000,000,001 is more than 1,000,000,000: give 0 to 1,000,000,000";
    marketing: plan => plan.costs.marketing, "plan.costs.marketing",
        "-1" "-1 is less than 0: give 0 to 1,000,000,000", "0".."1000000000",
        "1000000001" "1,000,000,001 is more than 1,000,000,000: give 0 to 1,000,000,000";
    rent: plan => plan.costs.rent, "plan.costs.rent",
        "-1" "-1 is less than 0: give 0 to 1,000,000,000", "0".."1000000000",
        "1000000001" "1,000,000,001 is more than 1,000,000,000: give 0 to 1,000,000,000";
    software: plan => plan.costs.software, "plan.costs.software",
        "-1" "-1 is less than 0: give 0 to 1,000,000,000", "0".."1000000000",
        "1000000001" "1,000,000,001 is more than 1,000,000,000: give 0 to 1,000,000,000";
    fees: plan => plan.costs.fees, "plan.costs.fees",
        "-1" "-1 is less than 0: give 0 to 1,000,000,000", "0".."1000000000",
        "1000000001" "1,000,000,001 is more than 1,000,000,000: give 0 to 1,000,000,000";
    acquisition: plan => plan.costs.acquisition, "plan.costs.acquisition",
        "-1" "-1 is less than 0: give 0 to 1,000,000,000", "0".."1000000000",
        "1000000001" "1,000,000,001 is more than 1,000,000,000: give 0 to 1,000,000,000";
    capital: plan => plan.costs.capital, "plan.costs.capital",
        "-0.1" "-10 % is less than 0 %: give 0 % to 100 %", "0".."1",
        "1.1" "110 % is more than 100 %: give 0 % to 100 %";
    tax: plan => plan.costs.tax, "plan.costs.tax",
        "-0.1" "-10 % is less than 0 %: give 0 % to 100 %", "0".."1",
        "1.1" "110 % is more than 100 %: give 0 % to 100 %";
    bad_debt: plan => plan.cash.bad_debt, "plan.cash.badDebt",
        "-0.1" "-10 % is less than 0 %: give 0 % to 100 %", "0".."1",
        "1.1" "110 % is more than 100 %: give 0 % to 100 %";
}
