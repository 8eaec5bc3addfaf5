//! The figures people ask for first are opened like any other: each says what it is made of.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may be plain and fail loudly")]

mod northwind;

use northwind::{answer, northwind, request};
use partner_calculator::estimate;
use partner_calculator::report::answer::Irr;
use partner_calculator::report::headline::HeadlineFigure as Of;
use partner_calculator::report::working::{Figure, Working};
use partner_calculator::request::Request;
use serde_json::Value;

fn working(request: &Request, of: Of) -> Working {
    estimate::working(&northwind(), request, &Figure::Headline(of)).unwrap()
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
        assert!(!top.label.is_empty() && !top.sentence.is_empty(), "{of:?}");
        let mut below: Vec<Working> = top.parts.clone();
        while let Some(step) = below.pop() {
            if step.more {
                let opened = estimate::working(&northwind(), &request, &Figure::Node(step.node)).unwrap();
                assert_eq!((opened.value, opened.sentence), (step.value, step.sentence), "{of:?}");
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
    let parts: Vec<&str> = margin.parts.iter().map(|part| part.label.as_str()).collect();
    assert_eq!(margin.label, "Margin");
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
    assert!(funding.sentence.ends_with(&format!("in {month}")), "{}", funding.sentence);
    assert_eq!(funding.parts[0].label, format!("Cash to date, {month}"));
    let payback = working(&request, Of::Payback);
    match answer.headline.payback {
        Some(month) => assert_eq!(payback.label, format!("Payback: {month}")),
        None => assert_eq!(payback.label, "Payback: not within these months"),
    }
}

#[test]
fn present_value_shows_each_month_with_its_factor() {
    // 12 % a year is 1 % a month: 1, 1 ÷ 1.01, and so on.
    let present = working(&request(invests), Of::Npv);
    let labels: Vec<&str> = present.parts.iter().map(|part| part.label.as_str()).collect();
    assert!(labels.contains(&"Cash of 2026-08, discounted"), "{labels:?}");
    let august = present.parts.iter().find(|part| part.label.starts_with("Cash of 2026-08")).unwrap();
    let factor = august.parts.iter().find(|part| part.label == "1 ÷ 1.01 for each of 1 months").unwrap();
    assert_eq!(factor.value.to_string(), "0.9900990099009900990099009901");
}
