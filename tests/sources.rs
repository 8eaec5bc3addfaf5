//! Release check of the age of sources.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

mod source_age;

use partner_calculator::date::Day;
use partner_calculator::policy::schema::Programme;
use source_age::{Source, sources};

/// A programme with one source and one table that cites it, as `basis` says.
fn programme(basis: &str, confirmed: &str) -> Programme {
    toml::from_str(&format!(
        r#"
        id = "northwind"
        title = "Northwind partner programme"
        vendor = "Northwind Cloud"
        currency = "USD"
        summary = "A rebate."

        [sources.guide]
        title = "Northwind partner guide"
        publisher = "Northwind Cloud"
        url = "https://northwind.example/partners/guide"
        retrieved = "2026-01-01"
        {confirmed}

        [[role]]
        id = "reseller"
        title = "Reseller"
        summary = "Buys and bills."
        model = "resale"

        [[family]]
        id = "compute"
        title = "Compute"
        example-share = "1"

        [[incentive]]
        id = "rebate"
        title = "Rebate"
        term = "rebate"
        effective = "2026-01-01"
        basis.{basis} = {{ source = "guide", at = "Table 1" }}
        per = "month"
        base = {{ of = "billed" }}
        scale = "slice"
        rates = [{{ rate = "0.02" }}]
        "#
    ))
    .unwrap()
}

fn on(programme: &Programme, day: &str) -> Source {
    sources(programme, day.parse::<Day>().unwrap()).remove(0)
}

#[test]
fn a_published_figure_is_checked_within_180_days() {
    // 2026-01-01 and 180 days are 2026-06-30.
    let programme = programme("published", "");
    let last = on(&programme, "2026-06-30");
    assert_eq!((last.days, last.is_stale(), last.tables.as_slice()), (180, false, &["rebate".to_owned()][..]));
    assert!(on(&programme, "2026-07-01").is_stale());
}

#[test]
fn a_day_of_confirmation_counts_in_place_of_the_day_of_reading() {
    let programme = programme("published", r#"confirmed = "2026-03-01""#);
    assert_eq!(on(&programme, "2026-07-01").days, 122);
    assert!(!on(&programme, "2026-07-01").is_stale());
}

#[test]
fn what_others_report_and_examples_may_be_older() {
    assert!(!on(&programme("reported", ""), "2030-01-01").is_stale());
    assert!(!on(&programme("example", ""), "2030-01-01").is_stale());
}
