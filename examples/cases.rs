//! Prints every worked example as JSON, for the page's "verify" view and the tests of the boundary:
//! `cargo run --example cases > cases.json`.
//!
//! Each case carries the very request the engine is asked, so the page, the browser's tests and the
//! native runner settle the same thing. Name a folder to print its cases instead.

#![allow(clippy::print_stdout, clippy::expect_used, reason = "this is a command")]

#[path = "../tests/case/mod.rs"]
mod case;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use partner_calculator::request::Request;
use serde::Serialize;

/// A case as the page reads it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Published<'a> {
    id: &'a str,
    shows: &'a str,
    numbers: case::Numbers,
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a case::Source>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refutes: Option<&'a str>,
    #[serde(skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    printed: &'a std::collections::BTreeMap<String, String>,
    request: &'a Request,
    expect: &'a case::expect::Expect,
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args_os().nth(1).map_or_else(|| PathBuf::from("tests/cases"), PathBuf::from);
    let mut cases = Vec::new();
    for path in case::files(&folder)? {
        let ready = case::read(&case::name(&folder, &path), &fs::read_to_string(&path)?);
        cases.push(ready.map_err(|wrong| format!("{}:{}", Path::new(&path).display(), wrong.join("; ")))?);
    }
    let published: Vec<Published<'_>> = cases
        .iter()
        .map(|ready| Published {
            id: &ready.id,
            shows: &ready.case.shows,
            numbers: ready.case.numbers,
            because: ready.case.because.as_deref(),
            source: ready.case.source.as_ref(),
            refutes: ready.case.refutes.as_deref(),
            printed: &ready.case.printed,
            request: &ready.request,
            expect: &ready.case.expect,
        })
        .collect();
    println!("{}", serde_json::to_string_pretty(&published)?);
    Ok(())
}
