//! The documentation is true of this repository: links lead somewhere, examples are read.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

#[allow(dead_code, unreachable_pub, reason = "a program that a test reads in")]
#[path = "../examples/estimate.rs"]
mod example;

use std::fs;
use std::path::{Path, PathBuf};

use partner_calculator::estimate::{Outcome, estimate};
use partner_calculator::policy::catalogue::Catalogue;
use partner_calculator::request::{Request, TierPath};

fn pages() -> Vec<PathBuf> {
    let docs = fs::read_dir("docs").unwrap().map(|entry| entry.unwrap().path());
    let pages = docs.filter(|path| path.extension().is_some_and(|it| it == "md"));
    pages.chain(["README.md".into(), "CHANGELOG.md".into()]).collect()
}

#[test]
fn links_lead_to_files_of_this_repository() {
    let (mut links, mut broken) = (0, Vec::new());
    for page in pages() {
        let text = fs::read_to_string(&page).unwrap();
        for link in text.split("](").skip(1).map(|rest| rest.split(')').next().unwrap()) {
            let file = link.split('#').next().unwrap();
            if file.is_empty() || file.contains("://") {
                continue;
            }
            links += 1;
            if !page.parent().unwrap_or(Path::new("")).join(file).exists() {
                broken.push(format!("{} leads to {link}", page.display()));
            }
        }
    }
    assert!(links > 10, "no links were found: has their form changed?");
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_programme_is_listed() {
    let (readme, changes) =
        (fs::read_to_string("README.md").unwrap(), fs::read_to_string("CHANGELOG.md").unwrap());
    for id in Catalogue::embedded().ids() {
        let title = Catalogue::embedded().programme(id).unwrap().title;
        assert!(readme.contains(&format!("| {title} |")), "README.md does not list {title}");
        assert!(changes.contains(&title), "CHANGELOG.md does not say since when {title} is in");
    }
}

/// The requests shown to readers, and what the page says of their results.
#[test]
fn requests_in_the_documentation_are_answered() {
    let api = fs::read_to_string("docs/api.md").unwrap();
    let shown = api.split("```json\n").nth(1).unwrap().split("```").next().unwrap();
    let whole = fs::read_to_string("examples/request.json").unwrap();
    for (text, profit) in [(shown, Some("1000.00")), (whole.as_str(), None)] {
        let request = Request::from_json(text).unwrap();
        let programme = Catalogue::embedded().programme(&request.programme).unwrap();
        let Outcome::Answer(answer) = estimate(&programme, &request).unwrap() else { panic!("refused: {text}") };
        // Neither holds its tier: one says so, the other says nothing.
        assert_eq!(request.tier_path, TierPath::Evolving);
        if let Some(profit) = profit {
            assert_eq!(answer.headline.profit.to_string(), profit);
            assert!(api.contains(&format!("`\"{profit}\"`")), "docs/api.md says something else");
        }
    }
}

#[test]
fn the_worked_example_of_the_readme_is_the_case_it_names() {
    let readme = fs::read_to_string("README.md").unwrap();
    let case = fs::read_to_string("tests/cases/sap/to-the-third-level.toml").unwrap();
    for (said, written) in [
        ("190,000", "list = \"190000\""),
        ("110,000", "list = \"110000\""),
        ("9,000", "retrospective = \"9000\""),
        ("1,900", "retrospective = \"1900\""),
        ("7,100", "retrospective = \"7100\""),
    ] {
        assert!(readme.contains(said) && case.contains(written), "{said} and {written}");
    }
}

/// Every source file of the tests, read.
fn sources(folder: &Path) -> String {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .map(|path| match path.extension() {
            None if path.is_dir() => sources(&path),
            Some(ending) if ending == "rs" => fs::read_to_string(&path).unwrap(),
            _ => String::new(),
        })
        .collect()
}

#[test]
fn every_pair_names_a_proof_that_exists_or_says_why_not() {
    let page = fs::read_to_string("docs/pairs.md").unwrap();
    let tests = sources(Path::new("tests"));
    let rows =
        page.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| with") && !line.contains("---"));
    let mut pairs = 0;
    for row in rows {
        let (_, proof) = row.trim_matches('|').split_once('|').unwrap();
        let proof = proof.trim();
        pairs += 1;
        if proof == "not proven yet" || proof.starts_with("cannot meet: ") {
            continue;
        }
        let names: Vec<&str> = proof.split('`').skip(1).step_by(2).collect();
        assert!(!names.is_empty(), "no proof: {row}");
        for name in names {
            let case = Path::new("tests/cases").join(format!("{name}.toml"));
            let known = if name.contains('/') { case.exists() } else { tests.contains(&format!("fn {name}(")) };
            assert!(known, "there is no {name}: {row}");
        }
    }
    assert_eq!(pairs, 16 * 15 / 2);
}

#[test]
fn the_example_of_the_command_line_honours_terms_of_ones_own() {
    let mut request: serde_json::Value =
        serde_json::from_str(&fs::read_to_string("examples/request.json").unwrap()).unwrap();
    let named = request["programme"].as_str().unwrap().to_owned();
    request["terms"] = Catalogue::embedded().text(&named).unwrap().into();
    request["programme"] = "of-my-own".into();
    let said = example::told(&request.to_string()).unwrap();
    assert!(said.contains("operating-profit"), "{said}");
}
