//! The tables of a day.

use super::*;

fn programme(tables: &str) -> Programme {
    let text = format!(
        r#"{{ "id": "northwind", "title": "Northwind", "vendor": "Northwind", "currency": "USD", "summary": "A test.",
             "role": [], "tier": [{{ "id": "silver", "title": "Silver" }}, {{ "id": "gold", "title": "Gold" }}],
             "family": [{{ "id": "compute", "title": "Compute", "class": "core", "example-share": "1" }},
                        {{ "id": "other", "title": "Other", "example-share": "0" }}],
             "class": [{{ "id": "core", "title": "Core", "counts": true, "earns": false, "discountable": false,
                          "basis": {{ "own": "ours" }} }}],
             "country-group": [{{ "id": "nordics", "title": "Nordics", "members": ["FI", "SE"] }}],
             {tables} }}"#
    );
    serde_json::from_str(&text).unwrap()
}

fn discount(id: &str, effective: &str, until: &str) -> String {
    let until = if until.is_empty() { String::new() } else { format!(r#""until": "{until}","#) };
    format!(
        r#"{{ "id": "{id}", "title": "A", "effective": "{effective}", {until} "basis": {{ "own": "ours" }},
             "rates": [{{ "rate": "0.1" }}] }}"#
    )
}

fn on(programme: &Programme, day: &str) -> Result<Vec<String>, String> {
    let terms = Terms::on(programme, day.parse().unwrap()).map_err(|error| error.to_string())?;
    Ok(terms.discounts.iter().map(|table| format!("{} {}", table.id, table.effective)).collect())
}

#[test]
fn each_table_is_in_its_latest_edition_and_keeps_its_place() {
    let tables = [
        discount("first", "2026-01-01", ""),
        discount("second", "2026-01-01", "2026-12-31"),
        discount("first", "2027-01-01", ""),
    ];
    let programme = programme(&format!(r#""discount": [{}]"#, tables.join(",")));
    let both = |first: &str| Ok(vec![format!("first {first}"), "second 2026-01-01".to_owned()]);
    assert_eq!(on(&programme, "2026-01-01"), both("2026-01-01"));
    assert_eq!(on(&programme, "2026-12-31"), both("2026-01-01"));
    assert_eq!(on(&programme, "2027-01-01"), Ok(vec!["first 2027-01-01".to_owned()]));
    let early = "Northwind has no table in force on 2025-12-31: its first starts on 2026-01-01";
    assert_eq!(on(&programme, "2025-12-31"), Err(early.to_owned()));
}

#[test]
fn an_edition_that_has_ended_does_not_bring_its_predecessor_back() {
    let tables = [discount("first", "2026-01-01", ""), discount("first", "2027-01-01", "2027-03-31")];
    let programme = programme(&format!(r#""discount": [{}]"#, tables.join(",")));
    assert_eq!(on(&programme, "2027-03-31"), Ok(vec!["first 2027-01-01".to_owned()]));
    let late = "Northwind has no table in force on 2027-04-01: its last ended on 2027-03-31";
    assert_eq!(on(&programme, "2027-04-01"), Err(late.to_owned()));
}

#[test]
fn a_programme_without_dated_tables_has_terms_on_every_day() {
    assert_eq!(on(&programme(r#""discount": []"#), "2000-01-01"), Ok(Vec::new()));
}

#[test]
fn names_are_resolved() {
    let programme = programme(r#""discount": []"#);
    let terms = Terms::on(&programme, "2026-01-01".parse().unwrap()).unwrap();
    assert_eq!(
        (terms.tier_rank("silver"), terms.tier_rank("gold"), terms.tier_rank("tin")),
        (Some(0), Some(1), None)
    );
    assert_eq!(terms.class_flags("compute"), ClassFlags { counts: true, earns: false, discountable: false });
    assert_eq!(terms.class_flags("other"), ClassFlags { counts: true, earns: true, discountable: true });
    let list = ["nordics".to_owned(), "DE".to_owned()];
    assert!(terms.in_countries(&list, "SE") && terms.in_countries(&list, "DE"));
    assert!(!terms.in_countries(&list, "FR") && !terms.in_countries(&[], "SE"));
}

#[test]
fn a_table_is_for_those_it_lists_and_not_for_those_it_leaves_out() {
    let programme = programme(r#""discount": []"#);
    let terms = Terms::on(&programme, "2026-01-01".parse().unwrap()).unwrap();
    let listed = |entries: &[&str]| entries.iter().map(|&entry| entry.to_owned()).collect::<Vec<_>>();
    let to = Applies {
        roles: listed(&["reseller"]),
        tiers: listed(&["gold"]),
        not_countries: listed(&["nordics"]),
        ..Applies::default()
    };
    assert!(terms.applies(&to, "reseller", Some("gold"), "DE"));
    assert!(!terms.applies(&to, "referral", Some("gold"), "DE"));
    assert!(!terms.applies(&to, "reseller", Some("silver"), "DE"));
    assert!(!terms.applies(&to, "reseller", None, "DE"));
    assert!(!terms.applies(&to, "reseller", Some("gold"), "SE"));
    assert!(terms.applies(&Applies::default(), "anyone", None, ""));
}

#[test]
fn age_breaks_are_gathered_from_rows_bases_and_gates() {
    let programme = programme(
        r#""incentive": [{ "id": "margin", "title": "Margin", "term": "rebate", "effective": "2026-01-01",
            "basis": { "own": "ours" }, "per": "month", "scale": "whole",
            "gates": [{ "measure": { "of": "billed", "share-of": { "of": "billed", "where": { "age-below": 36 } } },
                        "at-least": "1" }],
            "base": { "of": "billed", "where": { "age-from": 3 } },
            "rates": [{ "age-below": 24, "rate": "0.2" }, { "age-from": 24, "rate": "0.1" }] }]"#,
    );
    let terms = Terms::on(&programme, "2026-01-01".parse().unwrap()).unwrap();
    assert_eq!(terms.age_breaks(), [3, 24, 36]);
}
