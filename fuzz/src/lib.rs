//! Inputs of the right shape out of a fuzzer's bytes, and the laws of their answers.

use arbitrary::{Result, Unstructured};
use partner_calculator::answer::Answer;
use partner_calculator::estimate::{self, Outcome};
use partner_calculator::policy::catalogue::Catalogue;
use partner_calculator::request::Request;
use partner_calculator::words;
use serde_json::Value;

/// Requests that are answered: of each kind of role, plans and books.
const SEEDS: [&str; 9] = [
    include_str!("../../examples/request.json"),
    include_str!("../../tests/independent/requests/ambassador.json"),
    include_str!("../../tests/independent/requests/direct-bill.json"),
    include_str!("../../tests/independent/requests/distributor.json"),
    include_str!("../../tests/independent/requests/marketplace-seller.json"),
    include_str!("../../tests/independent/requests/referral.json"),
    include_str!("../../tests/independent/requests/referrer.json"),
    include_str!("../../tests/independent/requests/solution-provider.json"),
    include_str!("../seeds/book.json"),
];

/// Values that stand at the edge of something.
const EDGES: [&str; 24] = [
    "0",
    "-0",
    "1",
    "-1",
    "0.5",
    "0.00000001",
    "99.995",
    "1e3",
    "1000000000000",
    "-1000000000000",
    "79228162514264337593543950335",
    "",
    "x",
    "٣",
    "2027-01",
    "2000-01",
    "2099-12",
    "9999-99",
    "2026-11-27",
    "0001-01-01",
    "evolving",
    "in-force",
    "JPY",
    "KWD",
];

/// An edited copy of a request that is answered.
pub fn request(bytes: &mut Unstructured<'_>) -> Result<Value> {
    let mut value = serde_json::from_str(bytes.choose(&SEEDS)?).expect("a seed that is JSON");
    edit(bytes, &mut value)?;
    Ok(value)
}

/// A shipped programme as JSON text's value, edited.
pub fn programme(bytes: &mut Unstructured<'_>) -> Result<(String, Value)> {
    let ids: Vec<&str> = Catalogue::embedded().ids().collect();
    let id = *bytes.choose(&ids)?;
    let text = Catalogue::embedded().text(id).expect("a programme of the catalogue");
    let mut value = serde_json::from_str(text).expect("a programme that is JSON");
    edit(bytes, &mut value)?;
    Ok((id.to_owned(), value))
}

/// One to eight edits anywhere in a document.
fn edit(bytes: &mut Unstructured<'_>, document: &mut Value) -> Result<()> {
    for _ in 0..bytes.int_in_range(1..=8)? {
        descend(bytes, document)?;
    }
    Ok(())
}

/// Goes down to a leaf, or to where the fuzzer stops, and changes what is there.
fn descend(bytes: &mut Unstructured<'_>, part: &mut Value) -> Result<()> {
    if bytes.ratio(9, 10)? {
        match part {
            Value::Array(parts) if !parts.is_empty() => {
                let at = bytes.choose_index(parts.len())?;
                return descend(bytes, &mut parts[at]);
            }
            Value::Object(parts) if !parts.is_empty() => {
                let at = bytes.choose_index(parts.len())?;
                return descend(bytes, parts.values_mut().nth(at).expect("a place inside"));
            }
            _ => {}
        }
    }
    change(bytes, part)
}

fn change(bytes: &mut Unstructured<'_>, part: &mut Value) -> Result<()> {
    match part {
        Value::Array(parts) if !parts.is_empty() => {
            let at = bytes.choose_index(parts.len())?;
            match bytes.int_in_range(0..=2)? {
                0 => drop(parts.remove(at)),
                1 => parts.insert(at, parts[at].clone()),
                _ => {
                    let other = bytes.choose_index(parts.len())?;
                    parts.swap(at, other);
                }
            }
        }
        Value::Object(parts) if !parts.is_empty() => {
            let at = bytes.choose_index(parts.len())?;
            let key = parts.keys().nth(at).expect("a place inside").clone();
            parts.remove(&key);
        }
        Value::Bool(value) => *value = !*value,
        Value::Number(_) => {
            *part = Value::from(*bytes.choose(&[0_u64, 1, 2, 12, 13, 24, 60, 61, 365, u64::MAX])?)
        }
        _ => {
            *part = if bytes.ratio(1, 3)? {
                Value::from(format!(
                    "{}.{:02}",
                    bytes.int_in_range(-1_000_000_i64..=1_000_000)?,
                    bytes.int_in_range(0..=99)?
                ))
            } else {
                Value::from(*bytes.choose(&EDGES)?)
            };
        }
    }
    Ok(())
}

/// Answers a request by JSON text, and holds what comes to the laws.
pub fn answered(text: &str) {
    let Ok(request) = Request::from_json(text) else { return };
    let programme = Catalogue::embedded().programme(&request.programme).ok();
    let Ok(outcome) = estimate::estimate(programme.as_ref(), &request) else { return };
    match &outcome {
        Outcome::Answer(answer) => {
            kept(answer);
            let again = estimate::estimate(programme.as_ref(), &request).expect("an answer a second time");
            assert_eq!(
                serde_json::to_string(&again).ok(),
                serde_json::to_string(&outcome).ok(),
                "another answer to the same request"
            );
        }
        Outcome::Refused { problems } => {
            assert!(!problems.is_empty(), "a refusal without a problem");
            for problem in problems {
                assert!(!words::problem(problem, programme.as_ref()).is_empty(), "a problem without a sentence");
            }
        }
    }
}

/// Holds an answer to what is true of every answer.
fn kept(answer: &Answer) {
    for line in &answer.lines {
        assert_eq!(line.amounts.len(), answer.months.len(), "{} has not the months of the answer", line.id);
        let sum = line.amounts.iter().map(|amount| amount.value()).sum();
        let due = if line.balance { line.amounts.last().map_or(sum, |last| last.value()) } else { sum };
        assert_eq!(due, line.total.value(), "the months of {} do not add up", line.id);
    }
    let profit = answer.lines.iter().find(|line| line.id == "profit");
    assert_eq!(profit.map(|line| line.total.value()), Some(answer.headline.profit.value()), "two profits");
}
