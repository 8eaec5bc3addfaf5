//! Prints the table of a plan's fields as JSON, for the page's form, links and labels:
//! `cargo run --example fields > fields.json`.

#![allow(clippy::print_stdout, reason = "this is a command")]

use partner_calculator::plan::Plan;
use partner_calculator::plan::field::{Bounds, Cost, Field, FieldUnit, Kind};
use serde_json::{Map, Value, json};

fn main() -> Result<(), serde_json::Error> {
    println!("{}", serde_json::to_string_pretty(&table(Plan::FIELDS))?);
    Ok(())
}

/// The fields of a group or a row.
fn table(fields: &[Field]) -> Value {
    fields.iter().map(described).collect()
}

/// One field, without the keys that say nothing of it.
fn described(field: &Field) -> Value {
    let mut known = Map::new();
    let mut tell = |key: &str, value: Value| known.insert(key.to_owned(), value);
    if !field.name.is_empty() {
        tell("key", field.key().into());
    }
    let kind = match field.kind {
        Kind::Name => "text",
        Kind::Id(_) | Kind::Choice(_) => "choice",
        Kind::Figure(Bounds { unit: FieldUnit::Rate, .. }) => "rate",
        Kind::Figure(_) | Kind::Use => "amount",
        Kind::Whole(..) | Kind::PlanMonth => "count",
        Kind::Month => "month",
        Kind::Flag => "flag",
        Kind::Group(..) => "group",
        Kind::List(..) => "list",
    };
    tell("kind", kind.into());
    match (field.kind, field.blank) {
        (Kind::Group(..) | Kind::List(..), _) => {}
        (Kind::Whole(..) | Kind::PlanMonth, Some(blank)) => drop(tell("blank", json!(blank.parse::<u32>().ok()))),
        (Kind::Flag, Some(blank)) => drop(tell("blank", (blank == "true").into())),
        (_, Some(blank)) => drop(tell("blank", blank.into())),
        (_, None) => drop(tell("optional", true.into())),
    }
    if matches!(field.kind, Kind::Figure(Bounds { unit: FieldUnit::Money, .. })) {
        tell("money", true.into());
    }
    if field.label.is_some() && !field.moves {
        tell("together", true.into());
    }
    if !field.inside().is_empty() {
        tell("fields", table(field.inside()));
    }
    if let Some(title) = field.title {
        tell("title", title.into());
    }
    if let Some(cost) = field.cost {
        let cost = match cost {
            Cost::Staff => "staff",
            Cost::Monthly => "monthly",
            Cost::Yearly => "yearly",
            Cost::PerCustomerWon => "per-customer-won",
        };
        tell("cost", cost.into());
    }
    Value::Object(known)
}
