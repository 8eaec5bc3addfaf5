//! Checks policy files as the build does, and prints every finding where it is.
//!
//! `cargo run --example check_policies` reads all of `policies/`; name files to read only those. With
//! `--dead` it also nudges every figure and warns of those that change nobody's answer, which takes
//! some seconds.

#![allow(clippy::print_stdout, clippy::expect_used, reason = "this is a command")]

#[allow(dead_code, reason = "the build script uses more of it")]
#[path = "../src/policy/author.rs"]
mod author;
#[path = "../tests/probe/mod.rs"]
mod probe;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use partner_calculator::{json, policy, words};
use policy::check::Severity;

fn main() -> io::Result<ExitCode> {
    let (options, given): (Vec<PathBuf>, Vec<PathBuf>) =
        env::args_os().skip(1).map(PathBuf::from).partition(|given| given.as_os_str() == "--dead");
    let files = if given.is_empty() { author::files(Path::new("policies"))? } else { given };
    let (mut errors, mut warnings) = (0, 0);
    for path in &files {
        let text = fs::read_to_string(path)
            .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
        let reading = author::read(path, &text);
        for remark in &reading.remarks {
            match remark.severity() {
                Severity::Error => errors += 1,
                Severity::Warning => warnings += 1,
            }
            let said = words::sentence(&remark.violation, None);
            println!("{}:{}:{}: {}: {said}", path.display(), remark.line, remark.column, remark.rule());
        }
        if let Some(programme) = reading.accepted().filter(|_| !options.is_empty()) {
            for dead in probe::dead(programme) {
                let (line, column) = author::locate(&text, &dead.path).unwrap_or((1, 1));
                warnings += 1;
                println!(
                    "{}:{line}:{column}: dead-value: no answer changes with this {}: \
                     let something read it, or leave it out",
                    path.display(),
                    dead.value
                );
            }
        }
    }
    println!("{} files, {errors} errors, {warnings} warnings", files.len());
    Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
