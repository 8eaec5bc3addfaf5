//! Refusals of a request and their wording: one file for each way to be wrong.
//!
//! A file under `refusals/requests` says how a sound request (`_base.json`) is spoilt: `set` puts
//! values at JSON pointers, `drop` takes keys away, `repeat` lengthens a list with its first entry,
//! `figure` asks for a working instead of an answer. It is named after the kind of refusal, with two
//! hyphens before what sets it apart. What is said lies beside it, so that wording is reviewed.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use partner_calculator::error::Error;
use partner_calculator::estimate::{self, Outcome};
use partner_calculator::explain::Figure;
use partner_calculator::policy::schema::Programme;
use partner_calculator::problem::{Code, Problem};
use partner_calculator::request::Request;
use partner_calculator::words;
use serde::Deserialize;
use serde_json::Value;

const FOLDER: &str = "tests/refusals/requests";

/// Changes that spoil a request.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Spoilt {
    #[serde(default)]
    set: BTreeMap<String, Value>,
    #[serde(default)]
    drop: Vec<String>,
    #[serde(default)]
    repeat: BTreeMap<String, usize>,
    figure: Option<Figure>,
}

fn northwind() -> Programme {
    toml::from_str(&fs::read_to_string("tests/refusals/policies/_base.toml").unwrap()).unwrap()
}

fn base() -> Value {
    serde_json::from_str(&fs::read_to_string(Path::new(FOLDER).join("_base.json")).unwrap()).unwrap()
}

fn stem(path: &Path) -> &str {
    path.file_stem().and_then(|stem| stem.to_str()).unwrap()
}

fn refusals() -> Vec<PathBuf> {
    let paths = fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> = paths
        .filter(|path| path.extension().is_some_and(|it| it == "json") && !stem(path).starts_with('_'))
        .collect();
    paths.sort();
    paths
}

fn spoil(request: &mut Value, spoilt: &Spoilt) {
    for (at, value) in &spoilt.set {
        if let Some(place) = request.pointer_mut(at) {
            *place = value.clone();
        } else {
            let (parent, key) = at.rsplit_once('/').unwrap();
            request.pointer_mut(parent).unwrap()[key] = value.clone();
        }
    }
    for at in &spoilt.drop {
        let (parent, key) = at.rsplit_once('/').unwrap();
        request.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(key).unwrap();
    }
    for (at, &count) in &spoilt.repeat {
        let list = request.pointer_mut(at).unwrap().as_array_mut().unwrap();
        list.resize(count, list[0].clone());
    }
}

/// The kind of a refusal and what is said, whether an answer or a working is asked for.
fn refused(path: &Path) -> (String, String) {
    let spoilt: Spoilt = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let mut request = base();
    spoil(&mut request, &spoilt);
    let outcome = match Request::from_json(&request.to_string()) {
        Err(Error::Refused(problems)) => Ok(Outcome::Refused { problems }),
        Err(error) => Err(error),
        Ok(request) => match &spoilt.figure {
            Some(figure) => {
                Err(estimate::working(&northwind(), &request, figure).expect_err("this working is refused"))
            }
            None => estimate::estimate(&northwind(), &request),
        },
    };
    match outcome {
        Ok(Outcome::Answer(_)) => panic!("{} is not refused", path.display()),
        Ok(Outcome::Refused { problems }) => {
            let said: Vec<String> = problems.iter().map(said).collect();
            (word(problems[0].code), said.join("\n"))
        }
        Err(error) => (kind(&error).to_owned(), format!("Error: {error}")),
    }
}

fn said(problem: &Problem) -> String {
    let sentence = words::sentence(&problem.message, Some(&northwind()));
    format!("{}\n  [{}] {sentence}", problem.field, word(problem.code))
}

fn word(code: Code) -> String {
    serde_json::to_value(code).unwrap().as_str().unwrap().to_owned()
}

const fn kind(error: &Error) -> &'static str {
    match error {
        Error::Shape(_) => "shape",
        Error::Refused(_) => "refused",
        Error::UnknownFigure(_) => "unknown-figure",
        Error::UnknownProgramme(_) => "unknown-programme",
        Error::Catalogue(_) => "catalogue",
        Error::Overflow(_) => "overflow",
    }
}

#[test]
fn the_base_is_answered() {
    let request = Request::from_json(&base().to_string()).unwrap();
    assert!(matches!(estimate::estimate(&northwind(), &request), Ok(Outcome::Answer(_))));
}

#[test]
fn every_refusal_is_of_its_kind_and_says_so() {
    for path in refusals() {
        let (kind, said) = refused(&path);
        assert_eq!(Some(kind.as_str()), stem(&path).split("--").next(), "{}: {said}", path.display());
        for line in said.lines() {
            assert!(!line.ends_with(['.', ',']), "{}: {line}", path.display());
        }
        for rust in ["struct", "u32", "enum", "serde", " at line 1 column"] {
            assert!(!said.contains(rust), "{} speaks Rust: {said}", path.display());
        }
        insta::with_settings!({
            snapshot_path => "refusals/requests", prepend_module_to_snapshot => false, omit_expression => true
        }, {
            insta::assert_snapshot!(stem(&path), said);
        });
    }
}

#[test]
fn every_kind_of_refusal_is_shown() {
    let paths = refusals();
    let shown: BTreeSet<&str> = paths.iter().filter_map(|path| stem(path).split("--").next()).collect();
    // What only a broken build or a hole in the bounds can bring about is left out, and so are
    // programmes nobody ships: `boundary.rs` asks for one.
    for kind in ["shape", "refused", "unknown-figure"] {
        assert!(shown.contains(kind), "write {FOLDER}/{kind}--….json");
    }
    for code in Code::ALL {
        assert!(shown.contains(word(code).as_str()), "write {FOLDER}/{}--….json", word(code));
    }
}

#[test]
fn terms_of_ones_own_need_no_programme() {
    let mut request = base();
    request["terms"] = serde_json::to_string(&northwind()).unwrap().into();
    request["programme"] = "whatever-it-is-called".into();
    let request = Request::from_json(&request.to_string()).unwrap();
    assert!(matches!(estimate::estimate(None, &request), Ok(Outcome::Answer(_))));
    let bare = Request::from_json(&base().to_string()).unwrap();
    assert!(matches!(estimate::estimate(None, &bare), Err(Error::UnknownProgramme(_))));
}

#[test]
fn a_flood_of_problems_is_cut_short() {
    let mut request = base();
    let mix = vec![request["book"]["plan"]["cohorts"][0]["mix"][0].clone(); 5_000];
    request["book"]["plan"]["cohorts"][0]["mix"] = mix.into();
    let request = Request::from_json(&request.to_string()).unwrap();
    let Ok(Outcome::Refused { problems }) = estimate::estimate(&northwind(), &request) else {
        panic!("5,000 shares of one family were taken")
    };
    assert_eq!(problems.len(), 100);
}

#[test]
fn nothing_passed_on_is_nothing_to_refuse() {
    let mut request = base();
    request["role"] = "referral".into();
    request["tier"] = "".into();
    let answered =
        |request: &Value| estimate::estimate(&northwind(), &Request::from_json(&request.to_string()).unwrap());
    let plain = answered(&request).unwrap();
    assert!(matches!(plain, Outcome::Answer(_)), "{plain:?}");
    request["passThrough"] = serde_json::json!({});
    assert_eq!(answered(&request).unwrap(), plain);
}
