//! The figures people ask for first are opened like any other: each says what it is made of.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may be plain and fail loudly")]

mod northwind;

use northwind::{answer, northwind, request};
use partner_calculator::answer::headline::HeadlineFigure as Of;
use partner_calculator::estimate;
use partner_calculator::explain::{Figure, Working};
use partner_calculator::finance::Irr;
use partner_calculator::request::Request;
use partner_calculator::words;
use serde_json::Value;

fn working(request: &Request, of: Of) -> Working {
    estimate::working(&northwind(), request, &Figure::Headline(of)).unwrap()
}

fn title(working: &Working) -> String {
    words::sentence(&working.title, Some(&northwind()))
}

fn how(working: &Working) -> String {
    words::sentence(&working.how, Some(&northwind()))
}

/// A plan that ties money up first: three people, customers who pay late, a cost of capital.
fn invests(request: &mut Value) {
    let plan = &mut request["book"]["plan"];
    plan["months"] = 24.into();
    plan["cohorts"][0]["newPerMonth"] = "6".into();
    plan["costs"]["sales"] = serde_json::json!({ "people": "1", "monthly": "4500" });
    plan["costs"]["capital"] = "0.12".into();
    plan["cash"] = serde_json::json!({ "customerDays": 60, "vendorDays": 30, "badDebt": "0" });
}

#[test]
fn each_working_comes_to_the_figure_it_explains() {
    for request in [request(|_| {}), request(invests)] {
        let headline = answer(&request).headline;
        let value = |of| working(&request, of).value.value();
        assert_eq!(value(Of::Profit), headline.profit.value());
        assert_eq!(value(Of::Earnings), headline.earnings.value());
        assert_eq!(value(Of::Revenue), headline.revenue.value());
        assert_eq!(value(Of::Margin), headline.margin.unwrap().value());
        assert_eq!(value(Of::Funding), headline.funding.value());
        assert_eq!(value(Of::Npv), headline.npv.value());
        if let Irr::One { rate } = headline.irr {
            assert_eq!(value(Of::Irr), rate.value());
        }
    }
}

#[test]
fn a_working_is_made_of_figures_that_can_be_opened() {
    let request = request(invests);
    for of in [Of::Profit, Of::Earnings, Of::Revenue, Of::Margin, Of::Payback, Of::Funding, Of::Npv, Of::Irr] {
        let top = working(&request, of);
        assert!(!top.parts.is_empty(), "{of:?}: {top:?}");
        assert!(!title(&top).is_empty() && !how(&top).is_empty(), "{of:?}");
        let mut below: Vec<Working> = top.parts.clone();
        while let Some(step) = below.pop() {
            if step.more {
                let opened = estimate::working(&northwind(), &request, &Figure::Node(step.node)).unwrap();
                assert_eq!((opened.value, opened.how), (step.value, step.how), "{of:?}");
            } else {
                below.extend(step.parts);
            }
        }
    }
}

#[test]
fn margin_is_profit_over_revenue() {
    let request = request(|_| {});
    let margin = working(&request, Of::Margin);
    let parts: Vec<String> = margin.parts.iter().map(title).collect();
    assert_eq!(title(&margin), "Margin");
    assert_eq!(parts, ["Profit", "Revenue"], "{margin:?}");
}

#[test]
fn what_is_looked_up_says_where() {
    let request = request(invests);
    let answer = answer(&request);
    let cash = answer.lines.iter().find(|line| line.id == "cumulative-cash").unwrap();
    let funding = working(&request, Of::Funding);
    let lowest = cash.amounts.iter().min().unwrap();
    assert_eq!(funding.value, *lowest);
    let month = answer.months[cash.amounts.iter().position(|amount| amount == lowest).unwrap()];
    assert!(how(&funding).ends_with(&format!("in {month}.")), "{}", how(&funding));
    assert_eq!(title(&funding.parts[0]), format!("Cash to date, {month}"));
    let payback = working(&request, Of::Payback);
    match answer.headline.payback {
        Some(month) => assert_eq!(title(&payback), format!("Payback: {month}")),
        None => assert_eq!(title(&payback), "Payback: not within these months"),
    }
}

#[test]
fn present_value_shows_each_month_with_its_factor() {
    // 12 % a year is 1 % a month: 1, 1 ÷ 1.01, and so on.
    let present = working(&request(invests), Of::Npv);
    let titles: Vec<String> = present.parts.iter().map(title).collect();
    let august = present.parts.iter().find(|part| title(part) == "Cash of 2026-08, discounted");
    let august = august.unwrap_or_else(|| panic!("{titles:?}"));
    let factor = august.parts.iter().find(|part| title(part) == "Discount factor: divided by 1.01 once").unwrap();
    assert_eq!(factor.value.to_string(), "0.9900990099009900990099009901");
}
