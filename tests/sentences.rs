//! No sentence speaks as a program does: no name of a table or type, no figure longer than anybody reads.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use partner_calculator::answer::Answer;
use partner_calculator::answer::incentive::measured;
use partner_calculator::estimate::{Outcome, estimate, working};
use partner_calculator::explain::{Figure, Working};
use partner_calculator::policy::catalogue::Catalogue;
use partner_calculator::policy::schema::{Measure, Programme};
use partner_calculator::request::{Book, Request};
use partner_calculator::whatif::actions;
use partner_calculator::words;

/// Words of serde and of Rust.
const FOREIGN: [&str; 12] = [
    "invalid type",
    "invalid value",
    "unknown variant",
    "unknown field",
    "missing field",
    "struct ",
    "expected u",
    "expected f64",
    "expected i",
    "Option",
    "Some(",
    "Vec<",
];

/// The first thing in `text` that a reader should not meet.
fn fault(text: &str) -> Option<String> {
    let foreign = FOREIGN.iter().find(|word| text.contains(*word)).map(|word| format!("speaks of \"{word}\""));
    foreign.or_else(|| long_figure(text))
}

/// A figure of more than four decimals; what somebody typed stands in quotes and may have any.
fn long_figure(text: &str) -> Option<String> {
    longer_figure(text, 4)
}

/// A figure of more decimals than `most`.
fn longer_figure(text: &str, most: usize) -> Option<String> {
    let outside =
        text.split('"').step_by(2).flat_map(|part| part.split(|it: char| !it.is_ascii_digit() && it != '.'));
    let long = outside.filter(|figure| figure.split_once('.').is_some_and(|(_, places)| places.len() > most));
    long.map(|figure| format!("has the figure {figure}")).next()
}

fn snapshots(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            snapshots(&path, found);
        } else if path.extension().is_some_and(|it| it == "snap") {
            found.push(path);
        }
    }
}

#[test]
fn refusals_speak_to_people() {
    let mut files = Vec::new();
    snapshots(Path::new("tests/refusals"), &mut files);
    assert!(files.len() > 100, "{} snapshots", files.len());
    let mut faults = Vec::new();
    for file in files {
        for line in fs::read_to_string(&file).unwrap().lines() {
            // The bounds of an exchange rate are said whole.
            let line = line.replace("0.000001 to 1,000,000", "");
            faults.extend(fault(&line).map(|fault| format!("{}: {line:?} {fault}", file.display())));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Every name of a programme that is no word: those with a hyphen.
fn names(programme: &Programme) -> Vec<String> {
    let credentials = programme.credential.iter().map(|it| (&it.id, &it.title));
    let families = programme.family.iter().map(|it| (&it.id, &it.title));
    let tables = programme.incentive.iter().map(|it| (&it.id, &it.title));
    let roles = programme.role.iter().map(|it| (&it.id, &it.title));
    let named = credentials.chain(families).chain(tables).chain(roles).filter(|(id, _)| id.contains('-'));
    // A name and a title may be the same words, as in "after-market".
    let raw = named.flat_map(|(id, title)| {
        let spaced = id.replace('-', " ");
        let is_title = title.to_lowercase().contains(&spaced);
        [Some(id.clone()), (!is_title).then_some(spaced)]
    });
    raw.flatten().chain([programme.id.clone()].into_iter().filter(|id| id.contains('-'))).collect()
}

/// The sentences of an answer.
fn sentences(answer: &Answer, programme: &Programme) -> Vec<String> {
    let incentives = answer.incentives.iter();
    let said = incentives.flat_map(|it| {
        let gates = it.gates.iter().map(|gate| words::sentence(&gate.label, Some(programme)));
        gates.chain(it.because.iter().map(|one| words::sentence(one, Some(programme))))
    });
    let lines = answer.lines.iter().map(|line| words::sentence(&line.title, Some(programme)));
    let reasons =
        answer.payouts.iter().filter_map(|payout| Some(words::sentence(payout.reason.as_ref()?, Some(programme))));
    said.chain(lines).chain(reasons).collect()
}

#[test]
fn answers_speak_to_people() {
    let base = Request::from_json(&fs::read_to_string("examples/request.json").unwrap()).unwrap();
    let (mut answers, mut faults) = (0, Vec::new());
    for id in Catalogue::embedded().ids() {
        let programme = Catalogue::embedded().programme(id).unwrap();
        let raw = names(&programme);
        for role in &programme.role {
            let mut request = base.clone();
            request.programme.clone_from(&programme.id);
            request.role.clone_from(&role.id);
            request.tier = role.tiers.first().cloned().unwrap_or_default();
            let account =
                role.accounts.first().or(programme.account.first().map(|it| &it.id)).cloned().unwrap_or_default();
            let Book::Plan(plan) = &mut request.book else { panic!("the example is a plan") };
            plan.projects.clear();
            for group in &mut plan.cohorts {
                group.account.clone_from(&account);
                group.discount = "0".parse().unwrap();
                group.mix.truncate(1);
                group.mix[0].family.clone_from(&programme.family[0].id);
                group.mix[0].share = "1".parse().unwrap();
            }
            let Outcome::Answer(answer) = estimate(&programme, &request).unwrap() else { continue };
            answers += 1;
            let mut said = sentences(&answer, &programme);
            let next = actions(Some(&programme), &request, "0".parse().unwrap()).unwrap();
            let needs =
                next.tiers.iter().flat_map(|it| &it.needs).chain(next.actions.iter().flat_map(|it| &it.needs));
            said.extend(needs.map(|need| words::sentence(&need.label, Some(&programme))));
            for text in said {
                let named = raw.iter().find(|name| text.contains(*name)).map(|name| format!("names {name}"));
                faults.extend(
                    named.or_else(|| fault(&text)).map(|fault| format!("{id}, {}: {text:?} {fault}", role.id)),
                );
            }
        }
    }
    assert!(answers > 15, "only {answers} roles were answered");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Every step of a working, each opened as far as it is sent.
fn steps<'w>(working: &'w Working, all: &mut Vec<&'w Working>) {
    all.push(working);
    for part in &working.parts {
        steps(part, all);
    }
}

#[test]
fn workings_speak_to_people() {
    let request = Request::from_json(&fs::read_to_string("examples/request.json").unwrap()).unwrap();
    let programme = Catalogue::embedded().programme(&request.programme).unwrap();
    let raw = names(&programme);
    let Outcome::Answer(answer) = estimate(&programme, &request).unwrap() else { panic!("it is answered") };
    let last = u32::try_from(answer.months.len() - 1).unwrap();
    let lines = answer.lines.iter().map(|line| Figure::Line { line: line.id.clone(), from: 0, to: last });
    let months = answer.lines.iter().map(|line| Figure::Line { line: line.id.clone(), from: last, to: last });
    let (mut count, mut faults) = (0, Vec::new());
    for figure in lines.chain(months) {
        let top = working(&programme, &request, &figure).unwrap();
        let mut all = Vec::new();
        steps(&top, &mut all);
        for step in all {
            count += 1;
            for text in
                [words::sentence(&step.title, Some(&programme)), words::sentence(&step.how, Some(&programme))]
            {
                let named = raw.iter().find(|name| text.contains(*name)).map(|name| format!("names {name}"));
                // What is rounded is shown before: an amount and a rate have fourteen decimals together.
                let fault = named.or_else(|| longer_figure(&text, 16)).or_else(|| {
                    (text.contains("[object") || text.trim().is_empty()).then(|| "says nothing".to_owned())
                });
                faults.extend(fault.map(|fault| format!("{figure:?}: {text:?} {fault}")));
            }
        }
    }
    assert!(count > 1000, "only {count} steps were read");
    faults.dedup();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn what_a_measure_reads_has_a_title() {
    let programme = Catalogue::embedded().programme("huawei-cloud").unwrap();
    let held = Measure {
        of: partner_calculator::policy::schema::Quantity::Credential,
        credential: Some("hcip-certificates".to_owned()),
        ..Measure::default()
    };
    assert_eq!(measured(&held, &programme), "People with an HCIP certificate");
}
