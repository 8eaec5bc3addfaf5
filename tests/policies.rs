//! The shipped programmes: read, judged, packed and found again.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

#[allow(dead_code, reason = "the build script uses more of it")]
#[path = "../src/policy/author.rs"]
mod author;

use std::fs;
use std::path::Path;

use partner_calculator::estimate::{self, Outcome};
use partner_calculator::request::Request;
use partner_calculator::{json, policy, words};
use policy::catalogue::Catalogue;
use policy::check::Severity;
use policy::schema::Programme;
use policy::terms::Terms;

/// Every shipped file and the programme it holds.
fn shipped() -> Vec<(String, Programme)> {
    let files = author::files(Path::new("policies")).unwrap();
    files
        .iter()
        .map(|path| {
            let reading = author::read(path, &fs::read_to_string(path).unwrap());
            let said: Vec<String> =
                reading.remarks.iter().map(|it| words::sentence(&it.violation, None)).collect();
            let programme = reading.accepted().cloned();
            (path.display().to_string(), programme.unwrap_or_else(|| panic!("{}: {said:?}", path.display())))
        })
        .collect()
}

#[test]
fn the_catalogue_holds_every_file_as_it_is_written() {
    let catalogue = Catalogue::embedded();
    let files = shipped();
    assert_eq!(catalogue.ids().len(), files.len());
    for (file, programme) in files {
        let packed = catalogue.programme(&programme.id).unwrap();
        assert!(packed == programme, "{file} says something else than the catalogue");
    }
}

#[test]
fn a_programme_survives_json() {
    for (file, programme) in shipped() {
        let text = serde_json::to_string(&programme).unwrap();
        assert!(
            serde_json::from_str::<Programme>(&text).unwrap() == programme,
            "{file} changes on its way through JSON"
        );
    }
}

#[test]
fn no_shipped_file_has_an_error() {
    for path in author::files(Path::new("policies")).unwrap() {
        let remarks = author::read(&path, &fs::read_to_string(&path).unwrap()).remarks;
        let errors: Vec<_> = remarks.iter().filter(|remark| remark.severity() == Severity::Error).collect();
        assert!(errors.is_empty(), "{}: {errors:?}", path.display());
    }
}

#[test]
fn every_edition_is_in_force_on_its_first_day() {
    for (file, programme) in shipped() {
        for table in &programme.incentive {
            let terms = Terms::on(&programme, table.effective).unwrap();
            let found = terms.incentives.contains(&table);
            assert!(found, "{file}: {} is not in force on {}", table.id, table.effective);
        }
    }
}

/// Counted by hand, table by table: 27 of the 72 rules of the ten incentives, and 3 of the 7 of the three discounts.
#[test]
fn rules_a_vendor_prints_are_counted_whatever_their_rates_rest_on() {
    let request = Request::from_json(&fs::read_to_string("examples/request.json").unwrap()).unwrap();
    let programme = Catalogue::embedded().programme(&request.programme).unwrap();
    let Ok(Outcome::Answer(answer)) = estimate::estimate(&programme, &request) else { panic!("not answered") };
    assert_eq!((answer.rules.printed, answer.rules.used), (30, 79));
}
