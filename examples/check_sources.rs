//! Lists the sources of every shipped programme by age, with what rests on them, and fails when a published figure has not
//! been checked for too long.
//!
//! `cargo run --example check_sources 2026-11-27` looks from that day.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "this is a command")]

#[path = "../tests/source_age/mod.rs"]
mod source_age;

use std::env;
use std::process::ExitCode;

use partner_calculator::date::Day;
use partner_calculator::policy::catalogue::Catalogue;
use source_age::{LONGEST, sources};

fn main() -> ExitCode {
    let Some(day) = env::args().nth(1).and_then(|given| given.parse::<Day>().ok()) else {
        eprintln!("name the day to look from, such as 2026-11-27");
        return ExitCode::FAILURE;
    };
    let mut listed = Vec::new();
    for programme in Catalogue::embedded().programmes() {
        match programme {
            Ok(programme) => {
                listed.extend(sources(&programme, day).into_iter().map(|it| (programme.id.clone(), it)));
            }
            Err(error) => {
                eprintln!("{error}");
                return ExitCode::FAILURE;
            }
        }
    }
    listed.sort_by_key(|(_, source)| core::cmp::Reverse(source.days));
    for (programme, source) in &listed {
        let stale = if source.is_stale() { "check again" } else { "" };
        let tables = if source.tables.is_empty() { "notes only".to_owned() } else { source.tables.join(", ") };
        println!("{:>5}  {}  {programme} {}: {tables}  {stale}", source.days, source.checked, source.id);
    }
    let stale = listed.iter().filter(|(_, source)| source.is_stale()).count();
    println!("{} sources, {stale} with published figures not checked for {LONGEST} days", listed.len());
    if stale == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
