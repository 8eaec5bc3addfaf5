//! The made-up programme and request that the refusals start from, answered.

use std::fs;

use partner_calculator::answer::Answer;
use partner_calculator::estimate::{self, Outcome};
use partner_calculator::policy::schema::Programme;
use partner_calculator::request::Request;
use serde_json::Value;

/// The programme.
pub fn northwind() -> Programme {
    toml::from_str(&fs::read_to_string("tests/refusals/policies/_base.toml").unwrap()).unwrap()
}

/// The request, with a change.
pub fn request(change: impl FnOnce(&mut Value)) -> Request {
    let text = fs::read_to_string("tests/refusals/requests/_base.json").unwrap();
    let mut request: Value = serde_json::from_str(&text).unwrap();
    change(&mut request);
    Request::from_json(&request.to_string()).unwrap()
}

/// The answer to a request that is not refused.
pub fn answer(request: &Request) -> Answer {
    match estimate::estimate(&northwind(), request) {
        Ok(Outcome::Answer(answer)) => *answer,
        other => panic!("{other:?}"),
    }
}
