//! The partner's own terms: figures in place of a programme's, and whole programmes as JSON.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

use std::fs;
use std::path::Path;

use partner_calculator::date::Day;
use partner_calculator::policy::catalogue::Catalogue;
use partner_calculator::policy::check::Diagnostic;
use partner_calculator::policy::own::{self, LONGEST_TEXT, OwnValue};
use partner_calculator::policy::schema::{Basis, Programme};
use partner_calculator::words;

fn northwind() -> Programme {
    let text = fs::read_to_string("tests/refusals/policies/_base.toml").unwrap();
    toml::from_str(&text).unwrap()
}

fn json(programme: &Programme) -> serde_json::Value {
    serde_json::to_value(programme).unwrap()
}

fn day() -> Day {
    "2026-06-30".parse().unwrap()
}

fn value(table: &str, at: &str, value: &str) -> OwnValue {
    OwnValue { table: table.to_owned(), at: at.to_owned(), value: value.to_owned() }
}

/// Compares with what lies under `refusals/terms`.
fn shown(name: &str, said: &str) {
    insta::with_settings!({
        snapshot_path => "refusals/terms", prepend_module_to_snapshot => false, omit_expression => true
    }, {
        insta::assert_snapshot!(name, said);
    });
}

fn refused(values: &[OwnValue]) -> Vec<String> {
    let problems = own::apply(&northwind(), day(), values).unwrap_err();
    problems.iter().map(|it| words::problem(it, Some(&northwind()))).collect()
}

#[test]
fn only_the_value_named_and_its_basis_change() {
    for (table, list, at, pointer, text) in [
        ("standing-discount", "discount", "rates[1].rate", "/rates/1/rate", "0.22"),
        ("volume-rebate", "incentive", "rates[0].bands[1].from", "/rates/0/bands/1/from", "60000"),
        ("volume-rebate", "incentive", "payout.minimum", "/payout/minimum", "25"),
        ("platform-fee", "charge", "rates[0].rate", "/rates/0/rate", "0.04"),
        ("customer-discount", "customer-discount", "at-most", "/at-most", "0.05"),
        ("support", "price", "minimum", "/minimum", "100"),
        ("tier-rule:gold", "tier-rule", "gates[0].at-least", "/gates/0/at-least", "80000"),
    ] {
        let before = northwind();
        let after = own::apply(&before, day(), &[value(table, at, text)]).unwrap();
        let mut expected = json(&before);
        let table = &mut expected[list][0];
        assert_ne!(table.pointer(pointer), Some(&text.into()), "{at} already was {text}");
        *table.pointer_mut(pointer).unwrap() = text.into();
        table["basis"] = serde_json::json!({ "own": "figures of the partner's own contract" });
        assert_eq!(json(&after), expected);
    }
}

#[test]
fn a_value_is_read_as_its_place_wants_it() {
    let values = [
        value("volume-rebate", "payout.instalments", "4"),
        value("volume-rebate", "stack.counted", "true"),
        value("support", "minimum", ""),
        value("support", "edges", "from"),
    ];
    let after = json(&own::apply(&northwind(), day(), &values).unwrap());
    assert_eq!(after["incentive"][0]["payout"]["instalments"], 4);
    assert_eq!(after["incentive"][0]["stack"]["counted"], true);
    assert_eq!(after["price"][0]["minimum"], serde_json::Value::Null);
    assert_eq!(after["price"][0]["edges"], "from");
}

#[test]
fn the_edition_in_force_is_the_one_replaced() {
    let mut programme = northwind();
    let mut next = programme.discount[0].clone();
    next.effective = "2027-01-01".parse().unwrap();
    programme.discount.push(next);
    let values = [value("standing-discount", "rates[0].rate", "0.11")];
    let rates = |day: &str| {
        let after = own::apply(&programme, day.parse().unwrap(), &values).unwrap();
        after.discount.iter().map(|table| table.rates[0].rate.unwrap().to_string()).collect::<Vec<_>>()
    };
    assert_eq!(rates("2026-12-31"), ["0.11", "0.1"]);
    assert_eq!(rates("2027-01-01"), ["0.1", "0.11"]);
    let early = own::apply(&programme, "2025-12-31".parse().unwrap(), &values).unwrap_err();
    assert_eq!(early[0].field, "own[0].table");
}

#[test]
fn values_without_a_place_are_refused_at_their_field() {
    shown(
        "no-place",
        &refused(&[
            value("standing-discuont", "rates[0].rate", "0.2"),
            value("tier-rule:silver", "gates[0].at-least", "1"),
            value("standing-discount", "rates[9].rate", "0.2"),
            value("standing-discount", "rates", "0.2"),
            value("standing-discount", "", "0.2"),
            value("standing-discount", "id", "other"),
            value("standing-discount", "basis.published.at", "page 3"),
            value("standing-discount", "rates[0].rate", "12 %"),
            value("volume-rebate", "per", "fortnight"),
        ])
        .join("\n"),
    );
}

#[test]
fn values_the_checks_refuse_are_named() {
    shown(
        "refused-by-the-checks",
        &refused(&[
            value("standing-discount", "rates[0].rate", "0.12"),
            value("standing-discount", "rates[1].rate", "22"),
            value("volume-rebate", "rates[0].bands[1].from", "0"),
        ])
        .join("\n"),
    );
}

#[test]
fn a_programme_as_json_is_read_and_claims_nothing_published() {
    let text = serde_json::to_string(&northwind()).unwrap();
    let brought = own::from_json(&text).unwrap();
    assert!(!serde_json::to_string(&brought).unwrap().contains("\"published\""));
    assert_eq!(brought.discount[0].basis, Basis::Own("cites guide-2026, section 6".to_owned()));
    assert_eq!(brought.discount[0].rates, northwind().discount[0].rates);
}

#[test]
fn what_is_no_programme_is_refused_where_it_breaks() {
    let mut said = String::new();
    for entry in fs::read_dir("tests/refusals/terms").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            said += &explain(&path);
        }
    }
    said += &lines("a megabyte and a byte", &" ".repeat(LONGEST_TEXT + 1));
    let summary = format!("{{\"summary\": \"{}\"}}", "x".repeat(10_000_000));
    said += &lines("ten megabytes", &summary);
    let mut parts: Vec<&str> = said.split_inclusive("\n\n").collect();
    parts.sort_unstable();
    shown("no-programme", &parts.concat());
}

fn explain(path: &Path) -> String {
    lines(path.file_name().unwrap().to_str().unwrap(), &fs::read_to_string(path).unwrap())
}

/// The problems of a text, at their fields, and where in it they are.
fn lines(name: &str, text: &str) -> String {
    let problems = own::from_json(text).expect_err("this text is refused");
    let diagnostics = own::accept(text).expect_err("this text is refused");
    assert_eq!(problems.len(), diagnostics.len());
    let said = problems.iter().zip(&diagnostics).map(|(problem, Diagnostic { line, column, .. })| {
        format!("  {line}:{column} {:?} {}", problem.code, words::problem(problem, None))
    });
    format!("{name}\n{}\n\n", said.collect::<Vec<_>>().join("\n"))
}

#[test]
fn every_shipped_programme_can_be_brought_back_as_ones_own() {
    let catalogue = Catalogue::embedded();
    for id in catalogue.ids() {
        let (brought, slips) = own::accept(catalogue.text(id).unwrap()).unwrap();
        let shipped = catalogue.programme(id).unwrap();
        assert_eq!(slips, [], "{id}");
        assert_eq!((brought.id, brought.incentive.len()), (shipped.id, shipped.incentive.len()));
        assert!(!brought.incentive.iter().any(|table| matches!(table.basis, Basis::Published(_))), "{id}");
    }
    let unknown = catalogue.text("northwind").unwrap_err().to_string();
    assert!(unknown.starts_with("programme \"northwind\" is not in the catalogue: choose"), "{unknown}");
}

#[test]
fn what_is_probably_a_slip_is_told_and_forbids_nothing() {
    let text = serde_json::to_string_pretty(&northwind()).unwrap();
    // A source that nothing cites.
    let text = text.replacen(
        "\"sources\": {",
        "\"sources\": {\n\"spare\": { \"title\": \"t\", \"publisher\": \"p\", \"url\": \"https://example.com/\", \
         \"retrieved\": \"2026-01-01\" },",
        1,
    );
    let (_, slips) = own::accept(&text).unwrap();
    let line = text.lines().position(|line| line.starts_with("\"spare\"")).unwrap() + 1;
    assert_eq!(slips.len(), 1, "{slips:?}");
    assert_eq!((slips[0].line, slips[0].column, slips[0].path.as_str()), (line, 1, "sources.spare"));
}

#[test]
fn at_most_a_hundred_problems_are_told_of_a_programme() {
    let mut programme = json(&northwind());
    let credential = programme["credential"][0].clone();
    let more = (0..150).map(|at| {
        let mut one = credential.clone();
        one["id"] = format!("No name {at}").into();
        one
    });
    programme["credential"].as_array_mut().unwrap().extend(more);
    let problems = own::from_json(&programme.to_string()).unwrap_err();
    assert_eq!(problems.len(), 100, "{}", problems[0]);
}
