//! A plan's answer, and what a form needs to ask for it.

use std::cell::RefCell;

use serde::Serialize;
use tsify::Ts;
use wasm_bindgen::prelude::*;

use super::{argument, asked, read, sent, thrown, with_terms};
use crate::answer::{self, RateUsed};
use crate::driver::Driver;
use crate::estimate::Outcome;
use crate::policy::catalogue::Catalogue;
use crate::report::catalogue::{self, CatalogueReport};
use crate::request::Request;
use crate::session::Session;
use crate::whatif;

thread_local! {
    /// Session that answers the page's requests, one after another.
    static SESSION: RefCell<Session> = RefCell::default();
}

/// The programmes on offer: what a form needs to ask the right questions.
#[wasm_bindgen]
pub fn catalogue() -> Result<Ts<CatalogueReport>, JsError> {
    sent(&catalogue::report(Catalogue::embedded()).map_err(|error| thrown(&error))?)
}

/// Estimates the result of the partner of `request`. Problems of the user's come back as data; only a
/// caller's mistake, such as a stray key or a float for money, throws.
#[wasm_bindgen]
pub fn estimate(request: &Ts<Request>) -> Result<Ts<Outcome>, JsError> {
    let outcome = match read(&request.js_value()) {
        Ok(request) => with_terms(&request, |programme| {
            SESSION.with_borrow_mut(|session| session.estimate(programme, &request))
        }),
        Err(error) => Outcome::of(Err(error)),
    };
    sent(&outcome.map_err(|error| thrown(&error))?)
}

/// Figures that may be varied in `request`, by a study or a range, with their bounds.
#[wasm_bindgen]
pub fn drivers(request: &Ts<Request>) -> Result<Ts<Drivers>, JsError> {
    let found = asked(&request.js_value(), whatif::drivers)?;
    // What is wrong with a request that is refused, its own answer says.
    sent(&Drivers { drivers: found.unwrap_or_default() })
}

/// Figures that may be varied or given a range.
#[derive(Serialize, tsify::Tsify)]
pub struct Drivers {
    /// Each figure, in the order of the plan's formulas.
    drivers: Vec<Driver>,
}

/// Exchange rate of the table that ships, by two codes of ISO 4217.
#[wasm_bindgen]
pub fn exchange(
    #[wasm_bindgen(unchecked_param_type = "string")] from: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] to: &JsValue,
) -> Result<Ts<Quote>, JsError> {
    let (from, to) = (argument::text(from, "from")?, argument::text(to, "to")?);
    sent(&Quote { rate: answer::exchange(&from, &to) })
}

/// A rate of the table that ships.
#[derive(Serialize, tsify::Tsify)]
pub struct Quote {
    /// The rate; absent when the table lacks one of the two currencies, or when they are one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    rate: Option<RateUsed>,
}

/// The engine's version.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
