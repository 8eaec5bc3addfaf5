//! Runs worked examples: every case under `tests/cases/`, or under the folder that `CASES` names.
//!
//! Prints a line for each case that fails, then how many passed and failed; `docs/cases.md` says
//! how to write one.

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, reason = "this is a test program")]

mod case;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let given = env::var_os("CASES").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let folder = given.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases"));
    let files = match case::files(&folder) {
        Ok(files) if files.is_empty() => {
            println!("{}: no case (a file that ends in .toml) is here", folder.display());
            println!("0 passed, 0 failed");
            return ExitCode::FAILURE;
        }
        Ok(files) => files,
        Err(error) => {
            println!("{}: {error}", folder.display());
            return ExitCode::FAILURE;
        }
    };
    let (mut passed, mut failed, mut floats, mut splits) = (0, 0, 0, 0);
    for path in files {
        let name = case::name(&folder, &path);
        let read = fs::read_to_string(&path).map_err(|error| vec![format!("1:1: {error}")]);
        match read.and_then(|text| case::read(&name, &text)) {
            Err(wrong) => {
                failed += 1;
                println!("FAIL {name}.toml:{}", wrong.join("; "));
            }
            Ok(ready) => {
                let differs = case::check::run(&ready);
                floats += usize::from(case::laws::away_from_edges(&ready));
                splits += usize::from(case::laws::splittable(&ready));
                if differs.is_empty() {
                    passed += 1;
                } else {
                    failed += 1;
                    println!("FAIL {name}.toml: {}", differs.join("; "));
                }
            }
        }
    }
    println!("laws: {floats} cases compared with floats, {splits} with their sales cut in two");
    println!("{passed} passed, {failed} failed");
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
