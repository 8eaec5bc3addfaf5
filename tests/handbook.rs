//! The handbook is true: every example of `docs/policies.md` and `docs/cases.md` is read,
//! checked and run, and every proof it names exists.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

mod case;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use partner_calculator::answer::Answer;
use partner_calculator::estimate::{self, Outcome};
use partner_calculator::policy::check::{self, Severity};
use partner_calculator::policy::schema::Programme;
use rust_decimal::Decimal;

fn page(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(name)).unwrap()
}

/// The TOML of a page: what follows the word `toml` on the fence, and the text.
fn examples(page: &str) -> Vec<(String, String)> {
    let mut examples = Vec::new();
    let mut parts = page.split("\n```toml");
    parts.next();
    for part in parts {
        let (head, rest) = part.split_once('\n').unwrap();
        let (text, _) = rest.split_once("\n```").unwrap();
        examples.push((head.trim().to_owned(), format!("{text}\n")));
    }
    examples
}

/// The sentences an example ends with: what is given, and what comes of it.
fn claims(text: &str) -> Vec<(Claim, String, Decimal)> {
    let figure = |word: &str| Decimal::from_str_exact(word.trim_end_matches('.')).unwrap();
    text.lines()
        .filter_map(|line| {
            let line = line.strip_prefix("# ")?;
            if let Some(rest) = line.strip_prefix("For sales of ") {
                let (sales, pays) = rest.split_once(" it pays ")?;
                return Some((Claim::Pays, sales.to_owned(), figure(pays)));
            }
            let (sale, billed) = line.strip_prefix("A sale of ")?.split_once(" is billed at ")?;
            Some((Claim::Billed, sale.to_owned(), figure(billed)))
        })
        .collect()
}

enum Claim {
    Pays,
    Billed,
}

/// The answer to one sale under the terms of an example.
fn answer(example: &str, list: &str) -> Answer {
    let terms = example.replace("\n[[", "\n[[terms.").replace("\n[sources", "\n[terms.sources");
    let text = format!(
        "shows = \"an example\"\nnumbers = \"by-hand\"\nbecause = \"the page says it\"\nstart = \"2027-01\"\n\
         tier = \"{}\"\nsale = [{{ list = \"{list}\" }}]\n\n{}\n[expect]\nprofit = \"0\"\n",
        if example.contains("id = \"silver\"") { "silver" } else { "" },
        terms.strip_prefix("[[").map_or(terms.clone(), |rest| format!("[[terms.{rest}")),
    );
    let ready = case::read("handbook", &text).unwrap_or_else(|wrong| panic!("{wrong:?}\n{text}"));
    assert_eq!(ready.case.sale.len(), 1);
    match estimate::estimate(&ready.programme, &ready.request) {
        Ok(Outcome::Answer(answer)) => *answer,
        other => panic!("{other:?}\n{text}"),
    }
}

#[test]
fn the_whole_programme_is_one() {
    let page = page("policies.md");
    let whole: Vec<String> =
        examples(&page).into_iter().filter(|(head, _)| head == "whole").map(|(_, text)| text).collect();
    assert_eq!(whole.len(), 1);
    let programme: Programme = toml::from_str(&whole[0]).unwrap();
    let findings = check::check_shipped(&programme, "northwind");
    let refused: Vec<_> = findings.iter().filter(|finding| finding.severity() == Severity::Error).collect();
    assert!(refused.is_empty(), "{refused:?}");
    assert!(findings.is_empty(), "a first example should not even be warned about: {findings:?}");
}

#[test]
fn every_example_of_the_language_runs_and_does_what_it_says() {
    let page = page("policies.md");
    let mut claimed = 0;
    for (_, text) in examples(&page).into_iter().filter(|(head, _)| head != "whole") {
        let claims = claims(&text);
        if claims.is_empty() {
            assert!(!text.contains("[[incentive]]"), "an incentive says what it pays:\n{text}");
            answer(&text, "2000");
        }
        for (claim, given, expected) in claims {
            let answer = answer(&text, &given);
            let total = |id: &str| {
                answer.lines.iter().find(|line| line.id == id).map_or(Decimal::ZERO, |line| line.total.value())
            };
            let charges = total("operating-profit") - total("incentives");
            let got = match claim {
                Claim::Billed => -total("vendor-bill"),
                Claim::Pays if text.contains("[[charge]]") => charges - total("revenue"),
                Claim::Pays => total("incentives"),
            };
            assert_eq!(got, expected, "{text}");
            claimed += 1;
        }
    }
    assert!(claimed >= 12, "only {claimed} examples say what they pay");
}

#[test]
fn the_examples_of_cases_hold() {
    let page = page("cases.md");
    let examples = examples(&page);
    assert_eq!(examples.len(), 3);
    for (_, text) in &examples {
        let ready = case::read("docs", text).unwrap();
        assert_eq!(case::check::run(&ready), Vec::<String>::new(), "{}", text.lines().next().unwrap_or(""));
    }
    for shown in ["\nbecause = ", "\n[printed]", "\n[expect.tiers]", "\nrefutes = "] {
        assert!(examples.iter().any(|(_, text)| text.contains(shown)), "no example shows {shown:?}");
    }
}

#[test]
fn every_mechanic_names_cases_that_exist() {
    let page = page("policies.md");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let known: BTreeSet<String> =
        case::files(&folder).unwrap().iter().map(|path| case::name(&folder, path)).collect();
    let (_, table) = page.split_once("## Every mechanic, its words and its proof").unwrap();
    let rows: Vec<&str> = table.lines().filter(|line| line.starts_with("| ")).skip(2).collect();
    for (index, row) in rows.iter().enumerate() {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells[0], (index + 1).to_string(), "{row}");
        let mut proofs = cells[3].split(", ").peekable();
        assert!(proofs.peek().is_some_and(|proof| !proof.is_empty()), "{row}");
        for proof in proofs {
            assert!(known.contains(proof), "mechanic {}: no case {proof}", cells[0]);
        }
    }
    assert_eq!(rows.len(), 42);
}
