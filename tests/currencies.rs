//! A plan in one currency under a programme in another: which rate was used, of which day, and where
//! a reader sees it.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may be plain and fail loudly")]

mod northwind;

use northwind::{answer, northwind, request};
use partner_calculator::estimate;
use partner_calculator::explain::{Figure, Working};
use partner_calculator::policy::schema::BasisKind;
use partner_calculator::request::Request;
use partner_calculator::words;
use serde_json::json;

fn title(step: &Working) -> String {
    words::sentence(&step.title, Some(&northwind()))
}

/// Every step of a working, each opened as far as it goes.
fn steps(request: &Request, working: Working, all: &mut Vec<Working>) {
    let opened = if working.more {
        estimate::working(&northwind(), request, &Figure::Node(working.node)).unwrap()
    } else {
        working
    };
    for part in opened.parts.clone() {
        steps(request, part, all);
    }
    all.push(opened);
}

#[test]
fn an_answer_says_which_rate_of_which_day_was_used_for_what() {
    let request = request(|request| {
        request["currency"] = "EUR".into();
        request["rates"] = json!([
            { "from": "USD", "to": "EUR", "use": "payout", "rate": "0.87", "date": "2026-06-30" }
        ]);
    });
    let answer = answer(&request);
    assert_eq!((answer.currency.as_str(), answer.programme_currency.as_str()), ("EUR", "USD"));
    let said: Vec<String> = answer
        .rates
        .iter()
        .map(|it| format!("{:?} {} {} = {} {} {:?}", it.purpose, it.date, it.from, it.rate, it.to, it.cited.basis))
        .collect();
    let expected = [
        "Plan 2026-10-30 EUR = 1.1172 USD Published",
        "Measure 2026-10-30 EUR = 1.1172 USD Published",
        "Payout 2026-06-30 USD = 0.87 EUR Own",
    ];
    assert_eq!(said, expected);
    assert_eq!(answer.rates[0].cited.source.as_ref().unwrap().publisher, "European Central Bank");
    assert!(answer.rates[2].cited.source.is_none());
}

#[test]
fn a_plan_in_the_programmes_own_currency_has_no_rates() {
    let own = answer(&request(|request| request["currency"] = "USD".into()));
    assert_eq!(own, answer(&request(|_| {})));
    assert_eq!(own.rates, Vec::new());
}

#[test]
fn a_working_leads_to_the_rate_and_says_which_currency_each_step_is_in() {
    let request = request(|request| request["currency"] = "EUR".into());
    let answer = answer(&request);
    let earning = answer.lines.iter().find(|line| line.parent.as_deref() == Some("incentives")).unwrap();
    let month = earning.amounts.iter().position(|amount| !amount.value().is_zero()).unwrap();
    let month = u32::try_from(month).unwrap();
    let figure = Figure::Line { line: earning.id.clone(), from: month, to: month };
    let top = estimate::working(&northwind(), &request, &figure).unwrap();
    assert_eq!(top.currency.as_deref(), Some("EUR"));
    let mut all = Vec::new();
    steps(&request, top, &mut all);
    let rate = all.iter().find(|step| title(step) == "exchange rate for payouts").unwrap();
    assert_eq!(words::sentence(&rate.how, None), "1 EUR = 1.1172 USD on 2026-10-30");
    assert_eq!(rate.currency, None);
    let cited = rate.clause.as_ref().unwrap();
    assert_eq!((cited.basis, cited.at.as_str()), (BasisKind::Published, "1 EUR = 1.1172 USD"));
    let of = |label: &str| {
        let mut found: Vec<&str> =
            all.iter().filter(|it| title(it).starts_with(label)).filter_map(|it| it.currency.as_deref()).collect();
        found.dedup();
        found
    };
    assert_eq!(of("earned"), ["USD"]);
    assert_eq!(of("base it is paid on"), ["USD"]);
    assert_eq!(of("list price of the sale"), ["EUR"]);
}

#[test]
fn the_file_is_in_the_plans_currency_and_holds_the_rates() {
    let request = request(|request| request["currency"] = "EUR".into());
    let workbook = estimate::spreadsheet(&northwind(), &request).unwrap();
    let sheet = |name: &str| {
        let sheet = workbook.sheets.iter().find(|sheet| sheet.name == name).unwrap();
        let rows = sheet.rows.iter().map(|row| {
            let texts: Vec<String> = row.iter().filter_map(|cell| words::cell(cell, Some(&northwind()))).collect();
            texts.join(" | ")
        });
        rows.collect::<Vec<_>>()
    };
    assert!(sheet("Statement")[0].ends_with("statement in EUR"));
    let rate = "exchange rate for payouts: 1 EUR = 1.1172 USD on 2026-10-30 | number";
    assert!(sheet("Inputs").iter().any(|row| row == rate), "{:?}", sheet("Inputs"));
    assert!(sheet("About").iter().any(|row| row.contains("European Central Bank")));
    let earned: Vec<String> = sheet("Working").into_iter().filter(|row| row.starts_with("earned")).collect();
    assert!(!earned.is_empty() && earned.iter().all(|row| row.contains("USD")), "{earned:?}");
}

#[test]
fn a_rate_of_the_table_can_be_asked_for_by_itself() {
    let rate = |from, to| {
        let rate = partner_calculator::answer::exchange(from, to)?;
        Some(format!("{} {} = {} {} {:?}", rate.date, rate.from, rate.rate, rate.to, rate.cited.basis))
    };
    assert_eq!(rate("USD", "EUR").as_deref(), Some("2026-10-30 EUR = 1.1172 USD Published"));
    // 37.683 ÷ 1.1172 = 33.72986036…
    assert_eq!(rate("THB", "USD").as_deref(), Some("2026-10-30 USD = 33.72986 THB Published"));
    assert_eq!(rate("RUB", "USD"), None);
    assert_eq!(rate("USD", "USD"), None);
    assert_eq!(rate("dollars", "USD"), None);
}

#[test]
fn every_amount_is_money_of_the_plans_currency() {
    for (code, decimals, rate) in [("JPY", 0, "151.37"), ("KWD", 3, "0.30712"), ("EUR", 2, "0.87313")] {
        let request = request(|request| {
            request["currency"] = code.into();
            request["rates"] =
                json!([{ "from": "USD", "to": code, "use": "plan", "rate": rate, "date": "2026-06-30" }]);
        });
        let answer = answer(&request);
        for line in &answer.lines {
            for amount in line.amounts.iter().chain([&line.total]) {
                let places = amount.value().normalize().scale();
                assert!(places <= decimals, "{code}: {} has {amount}", line.id);
            }
        }
        for payout in &answer.payouts {
            assert!(payout.amount.value().normalize().scale() <= decimals, "{code}: {payout:?}");
        }
        assert!(answer.headline.npv.value().normalize().scale() <= decimals, "{code}: {}", answer.headline.npv);
    }
}

#[test]
fn workings_and_sentences_have_the_decimals_of_their_currency() {
    let yen = request(|request| {
        request["currency"] = "JPY".into();
        request["rates"] =
            json!([{ "from": "USD", "to": "JPY", "use": "plan", "rate": "150", "date": "2026-06-30" }]);
    });
    let profit =
        estimate::working(&northwind(), &yen, &Figure::Line { line: "profit".to_owned(), from: 0, to: 0 })
            .unwrap();
    let how = words::sentence(&profit.how, Some(&northwind()));
    assert!(!how.contains(".00"), "{how}");
}
