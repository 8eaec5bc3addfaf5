//! What-if questions: the short tape they run on answers what a new settlement would.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

mod curves;
mod drivers;
mod fifth;
mod goals;
mod steps;

use fifth::{programme, under};
use partner_calculator::answer::Headline;
use partner_calculator::error::Code;
use partner_calculator::error::Error;
use partner_calculator::estimate::{Outcome, estimate};
use partner_calculator::money::{Amount, Rate};
use partner_calculator::request::Request;
use partner_calculator::whatif::{Axis, Question, Reply, StudyMeasure, ask};
use rust_decimal::Decimal;
use serde_json::{Value, json};

const PLAN: &str = include_str!("../../examples/request.json");

/// 1 % of everything, 5 % from 100,000 a quarter on.
fn cliff() -> Value {
    under(include_str!("cliff.json"))
}

fn read(request: &Value) -> Request {
    fifth::read(&request.to_string())
}

const MEASURES: [StudyMeasure; 8] = [
    StudyMeasure::Profit,
    StudyMeasure::Earnings,
    StudyMeasure::Revenue,
    StudyMeasure::Margin,
    StudyMeasure::Payback,
    StudyMeasure::Cash,
    StudyMeasure::Funding,
    StudyMeasure::Npv,
];

/// Readings of every measure in a settlement of its own.
fn readings(request: &Request) -> [Decimal; 8] {
    let answer = match estimate(programme(request).as_ref(), request).unwrap() {
        Outcome::Answer(answer) => answer,
        Outcome::Refused { problems } => panic!("{problems:?}"),
    };
    let cash = answer.lines.iter().find(|line| line.id == "cumulative-cash").unwrap().total.value();
    let Headline { profit, earnings, revenue, margin, payback, funding, npv, .. } = answer.headline;
    let margin = margin.map_or(Decimal::ZERO, Rate::value);
    let month = |paid| answer.months.iter().position(|month| *month == paid).unwrap();
    let payback = payback.map_or(answer.months.len(), month) + 1;
    let [profit, earnings, revenue, funding, npv] = [profit, earnings, revenue, funding, npv].map(Amount::value);
    [profit, earnings, revenue, margin, Decimal::from(payback), cash, funding, npv]
}

fn profit(request: &Request) -> Decimal {
    readings(request)[0]
}

/// The request as JSON with one figure changed, by the path the page uses.
fn with(request: &Value, field: &str, figure: Decimal) -> Value {
    let place = if field.starts_with("plan.") { format!("book.{field}") } else { field.to_owned() };
    let pointer = format!("/{}", place.replace(['.', '['], "/").replace(']', ""));
    let mut changed = request.clone();
    // A field that may be left out is given here.
    let (owner, key) = pointer.rsplit_once('/').unwrap();
    let owner = changed.pointer_mut(owner).unwrap_or_else(|| panic!("no field {pointer}"));
    let figure = Value::String(figure.normalize().to_string());
    match owner {
        Value::Array(entries) => entries[key.parse::<usize>().unwrap()] = figure,
        owner => owner[key] = figure,
    }
    changed
}

fn told(request: &Value, question: &Question) -> Reply {
    let request = read(request);
    ask(programme(&request).as_ref(), &request, question).unwrap_or_else(|refusal| panic!("{refusal:?}"))
}

fn refused(request: &Value, question: &Question) -> (Code, String) {
    let request = read(request);
    match ask(programme(&request).as_ref(), &request, question) {
        Err(Error::Refused(problems)) => (problems[0].code, problems[0].field.clone()),
        other => panic!("{other:?}"),
    }
}

fn axis(field: &str, from: &str, to: &str, points: u32) -> Axis {
    Axis { field: field.to_owned(), from: Some(from.parse().unwrap()), to: Some(to.parse().unwrap()), points }
}

const SPEND: &str = "plan.cohorts[0].spend";

/// A solution provider of Huawei Cloud who begins at `tier` and bills some 110,000 a month for three years.
fn provider(tier: &str, spend: &str) -> Value {
    let mut plan: Value = serde_json::from_str(PLAN).unwrap();
    plan["tier"] = tier.into();
    plan["credentials"] = json!([]);
    plan["book"]["plan"]["months"] = 36.into();
    plan["book"]["plan"]["cohorts"][0]["spend"] = spend.into();
    plan
}
