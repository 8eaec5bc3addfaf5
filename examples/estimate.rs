//! Answers one request from a file or standard input: `cargo run --example estimate < request.json`.

use std::io::Read;

use partner_calculator::estimate::{self, Outcome};
use partner_calculator::policy::catalogue::Catalogue;
use partner_calculator::request::Request;

#[allow(clippy::print_stdout, reason = "a command's output")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut text = String::new();
    match std::env::args().nth(1) {
        Some(path) => text = std::fs::read_to_string(path)?,
        None => drop(std::io::stdin().read_to_string(&mut text)?),
    }
    let request: Request = serde_json::from_str(&text)?;
    let programme = Catalogue::embedded().programme(&request.programme)?;
    match estimate::estimate(&programme, &request)? {
        Outcome::Refused { problems } => problems.iter().for_each(|problem| println!("{problem}")),
        Outcome::Answer(answer) => {
            for line in &answer.lines {
                println!("{:>18} {:<28} {}", line.total.to_string(), line.id, line.label);
            }
            for incentive in &answer.incentives {
                println!("{}: {}", incentive.id, incentive.sentence);
            }
            println!("{:?}\n{:?}\n{} steps", answer.headline, answer.basis, answer.steps);
        }
    }
    Ok(())
}
