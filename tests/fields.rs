//! The table of a plan's fields says what is so: of the structs, of the formulas, of the statement.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

use std::collections::BTreeSet;

use partner_calculator::estimate::{Outcome, estimate};
use partner_calculator::plan::field::{Cost, Field, Kind};
use partner_calculator::plan::fields::labelled;
use partner_calculator::plan::fields::walk;
use partner_calculator::plan::walk::{Path, Value as Held, Visitor};
use partner_calculator::plan::{Cohort, Costs, Plan, Project, Service, Share, Usage};
use partner_calculator::policy::catalogue::Catalogue;
use partner_calculator::request::{Book, Request};
use partner_calculator::whatif::drivers;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

/// Whole plans of several programmes, those that are computed a second time by other hands.
const PLANS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/independent/requests");

fn requests() -> Vec<Request> {
    let paths = std::fs::read_dir(PLANS).unwrap().map(|entry| entry.unwrap().path());
    paths.map(|path| Request::from_json(&std::fs::read_to_string(path).unwrap()).unwrap()).collect()
}

/// A new row or group, as the table says it is.
fn blank(fields: &[Field]) -> Value {
    let mut row = Map::new();
    for field in fields {
        let value = match (field.kind, field.blank) {
            (Kind::Group(fields, _), _) => blank(fields),
            (Kind::List(..), _) => json!([]),
            (_, None) => continue,
            (Kind::Whole(..) | Kind::PlanMonth, Some(text)) => json!(text.parse::<u32>().unwrap()),
            (Kind::Flag, Some(text)) => json!(text == "true"),
            (_, Some(text)) => json!(text),
        };
        row.insert(field.key(), value);
    }
    Value::Object(row)
}

/// Reads a new row of `fields` and writes it again.
fn read_back<T: DeserializeOwned + Serialize>(fields: &[Field]) {
    let row = blank(fields);
    let read: T = serde_json::from_value(row.clone()).unwrap();
    assert_eq!(serde_json::to_value(read).unwrap(), row);
}

#[test]
fn a_new_row_is_what_the_structs_hold() {
    read_back::<Plan>(Plan::FIELDS);
    read_back::<Cohort>(Cohort::FIELDS);
    read_back::<Share>(Share::FIELDS);
    read_back::<Usage>(Usage::FIELDS);
    read_back::<Project>(Project::FIELDS);
    read_back::<Service>(Service::FIELDS);
}

/// Every field, groups and rows included.
fn all(fields: &'static [Field]) -> Vec<&'static Field> {
    fields.iter().flat_map(|field| [vec![field], all(field.inside())].concat()).collect()
}

#[test]
fn a_label_leads_to_its_field() {
    for field in all(Plan::FIELDS) {
        if let Some(label) = field.label {
            assert_eq!(labelled(label).map(|(found, _)| found), Some(field));
        }
    }
}

/// Paths of a plan's fields that may be moved by themselves.
#[derive(Default)]
struct Moving(BTreeSet<String>);

impl Visitor for Moving {
    fn value(&mut self, at: &Path<'_>, field: &'static Field, _: Held<'_>) {
        if field.moves {
            self.0.insert(at.to_string());
        }
    }
}

/// The formulas do without some figures: those of coupons when there are none, of a referral partner's prices. All others
/// that the table lets move are drivers, and no other figure of the plan is.
#[test]
fn drivers_are_the_fields_that_move() {
    let (mut declared, mut found) = (BTreeSet::new(), BTreeSet::new());
    let kind = |path: &String| path.split(['[', ']']).step_by(2).collect::<Vec<_>>().join("[]");
    for request in requests() {
        let Book::Plan(plan) = &request.book else { continue };
        let mut moving = Moving::default();
        walk(plan, &mut moving);
        let programme = Catalogue::embedded().programme(&request.programme).unwrap();
        let known: BTreeSet<String> = drivers(Some(&programme), &request)
            .unwrap()
            .into_iter()
            .map(|driver| driver.field)
            .filter(|field| field.starts_with("plan."))
            .collect();
        assert_eq!(known.difference(&moving.0).collect::<Vec<_>>(), Vec::<&String>::new());
        declared.extend(moving.0.iter().map(kind));
        found.extend(known.iter().map(kind));
    }
    assert_eq!(found, declared);
    let every = all(Plan::FIELDS).into_iter().filter(|field| field.moves).count();
    assert_eq!(declared.len(), every, "the plans leave fields out");
}

#[test]
fn each_running_cost_has_a_line_of_its_own() {
    let request = requests().into_iter().find(|request| matches!(request.book, Book::Plan(_))).unwrap();
    let programme = Catalogue::embedded().programme(&request.programme).unwrap();
    let Outcome::Answer(answer) = estimate(&programme, &request).unwrap() else {
        panic!("the plan is refused");
    };
    let lines: Vec<&str> = answer.lines.iter().map(|line| line.id.as_str()).collect();
    for field in Costs::FIELDS.iter().filter(|field| field.cost.is_some()) {
        let id = format!("cost-{}", field.name);
        assert_eq!(lines.iter().filter(|line| **line == id).count(), 1, "{id}");
    }
    assert_eq!(Costs::FIELDS.iter().filter(|field| field.cost == Some(Cost::Staff)).count(), 3);
}
