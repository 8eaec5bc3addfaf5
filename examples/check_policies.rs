//! Checks policy files as the build does, and prints every finding where it is.
//!
//! `cargo run --example check_policies` reads all of `policies/`; name files to read only those.

#![allow(clippy::print_stdout, reason = "this is a command")]

#[allow(dead_code, reason = "the build script uses more of it")]
#[path = "../src/policy/author.rs"]
mod author;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use partner_calculator::policy;
use policy::check::Severity;

fn main() -> io::Result<ExitCode> {
    let given: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let files = if given.is_empty() { author::files(Path::new("policies"))? } else { given };
    let (mut errors, mut warnings) = (0, 0);
    for path in &files {
        let text = fs::read_to_string(path)
            .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
        for remark in author::read(path, &text).remarks {
            match remark.finding.severity() {
                Severity::Error => errors += 1,
                Severity::Warning => warnings += 1,
            }
            println!("{}:{remark}", path.display());
        }
    }
    println!("{} files, {errors} errors, {warnings} warnings", files.len());
    Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
