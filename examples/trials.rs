//! Runs trials natively: reads one line of JSON, `{"request": …, "question": …}`, then a number of trials a line, and prints for
//! each line how many have been counted, once they are. `make bench` holds the watch, and compares it with the browser.

use std::io::BufRead;

use partner_calculator::policy::catalogue::Catalogue;
use partner_calculator::request::Request;
use partner_calculator::risk;
use serde::Deserialize;

#[derive(Deserialize)]
struct Work {
    request: Request,
    question: risk::RiskQuestion,
}

#[allow(clippy::print_stdout, reason = "a command's output")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut lines = std::io::stdin().lock().lines();
    let work: Work = serde_json::from_str(&lines.next().ok_or("expected a request and a question")??)?;
    let programme = Catalogue::embedded().programme(&work.request.programme)?;
    let mut simulation = risk::simulate(Some(&programme), &work.request, &work.question)
        .map_err(|refusal| format!("{refusal:?}"))?;
    let mut from = 0;
    for line in lines {
        let trials: u32 = line?.trim().parse()?;
        simulation.run(from, from + trials).map_err(|overflow| overflow.to_string())?;
        println!("{}", simulation.trials());
        from += trials;
    }
    Ok(())
}
