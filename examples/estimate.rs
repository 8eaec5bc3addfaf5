//! Answers one request from a file or standard input: `cargo run --example estimate < request.json`.

use std::error::Error;
use std::fmt::Write as _;
use std::io::Read;

use partner_calculator::estimate::{self, Outcome};
use partner_calculator::policy::catalogue::Catalogue;
use partner_calculator::request::Request;
use partner_calculator::words;

#[allow(clippy::print_stdout, reason = "a command's output")]
fn main() -> Result<(), Box<dyn Error>> {
    let mut text = String::new();
    match std::env::args().nth(1) {
        Some(path) => text = std::fs::read_to_string(path)?,
        None => drop(std::io::stdin().read_to_string(&mut text)?),
    }
    print!("{}", told(&text)?);
    Ok(())
}

/// The answer to a request, or what must be put right first.
pub fn told(request: &str) -> Result<String, Box<dyn Error>> {
    let request: Request = serde_json::from_str(request)?;
    // A request that brings its own terms names no programme of the catalogue.
    let programme = match request.terms {
        Some(_) => None,
        None => Some(Catalogue::embedded().programme(&request.programme)?),
    };
    let mut told = String::new();
    match estimate::estimate(programme.as_ref(), &request)? {
        Outcome::Refused { problems } => {
            for problem in &problems {
                writeln!(told, "{}", words::problem(problem, programme.as_ref()))?;
            }
        }
        Outcome::Answer(answer) => {
            for line in &answer.lines {
                let title = words::sentence(&line.title, programme.as_ref());
                writeln!(told, "{:>18} {:<28} {title}", line.total.to_string(), line.id)?;
            }
            for incentive in &answer.incentives {
                let because = incentive.because.iter().map(|one| words::sentence(one, programme.as_ref()));
                writeln!(told, "{}: {}", incentive.id, because.collect::<Vec<_>>().join(" "))?;
            }
            writeln!(told, "{:?}\n{:?}\n{} steps", answer.headline, answer.basis, answer.steps)?;
        }
    }
    Ok(told)
}
