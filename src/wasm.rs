//! The boundary: reads what JavaScript sends, calls the core, sends what comes back. Nothing is
//! decided here.

use std::cell::RefCell;

use serde::Serialize;
use serde::de::DeserializeOwned;
use tsify::Ts;
use wasm_bindgen::prelude::*;

use crate::date::Day;
use crate::error::Error;
use crate::estimate::{self, Outcome};
use crate::policy::catalogue::{Catalogue, CatalogueError};
use crate::policy::schema::Programme;
use crate::report::catalogue::{self, CatalogueReport};
use crate::report::guide::{self, Guide};
use crate::report::working::{Figure, Working};
use crate::request::Request;

#[wasm_bindgen(typescript_custom_section)]
const TEXT: &str = r#"
/** Exact decimal in text, such as "1234.50" or "-0.07". Never a JavaScript number. */
export type Amount = string;
/** Exact fraction in text: "0.06" is 6 %. */
export type Rate = string;
/** A calendar day: "2027-01-31". */
export type Day = string;
/** A calendar month: "2027-01". */
export type Month = string;
/** A name in kebab-case. */
export type Id = string;
"#;

thread_local! {
    /// The programme unpacked last: a page asks about one programme many times.
    static UNPACKED: RefCell<Option<Programme>> = const { RefCell::new(None) };
}

fn thrown(error: &Error) -> JsError {
    JsError::new(&error.to_string())
}

/// Reads a value and refuses keys it does not have: serde-wasm-bindgen ignores them, and a misspelt
/// key must never be taken for its default.
fn read<T: DeserializeOwned + Serialize>(value: JsValue) -> Result<T, Error> {
    let read: T =
        serde_wasm_bindgen::from_value(value.clone()).map_err(|error| Error::Shape(error.to_string()))?;
    let written = serde_wasm_bindgen::to_value(&read).map_err(|error| Error::Shape(error.to_string()))?;
    match stray_key(&value, &written, "") {
        Some(path) => Err(Error::StrayKey(path)),
        None => Ok(read),
    }
}

/// The path of the first key of `given` that `known` lacks.
fn stray_key(given: &JsValue, known: &JsValue, path: &str) -> Option<String> {
    if js_sys::Array::is_array(given) {
        let (given, known) = (js_sys::Array::from(given), js_sys::Array::from(known));
        return (0..given.length())
            .find_map(|at| stray_key(&given.get(at), &known.get(at), &format!("{path}[{at}]")));
    }
    if !given.is_object() {
        return None;
    }
    let entries = js_sys::Object::entries(given.unchecked_ref());
    (0..entries.length()).find_map(|at| {
        let entry = js_sys::Array::from(&entries.get(at));
        let key = entry.get(0).as_string()?;
        let place = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        let value = entry.get(1);
        let has = js_sys::Reflect::has(known, &entry.get(0)).unwrap_or(false);
        if has {
            let kept = js_sys::Reflect::get(known, &entry.get(0)).unwrap_or(JsValue::UNDEFINED);
            stray_key(&value, &kept, &place)
        } else {
            (!value.is_undefined()).then_some(place)
        }
    })
}

fn with_programme<T>(id: &str, use_it: impl FnOnce(&Programme) -> Result<T, Error>) -> Result<T, Error> {
    UNPACKED.with_borrow_mut(|unpacked| {
        if unpacked.as_ref().is_none_or(|programme| programme.id != id) {
            let programme = Catalogue::embedded().programme(id).map_err(|error| match error {
                CatalogueError::Unknown { .. } => Error::UnknownProgramme(error.to_string()),
                CatalogueError::Unreadable { .. } => Error::Catalogue(error.to_string()),
            })?;
            *unpacked = Some(programme);
        }
        match unpacked {
            Some(programme) => use_it(programme),
            None => Err(Error::Catalogue(id.to_owned())),
        }
    })
}

fn sent<T: tsify::Tsify + Serialize>(value: &T) -> Result<Ts<T>, JsError> {
    value.into_ts().map_err(|error| JsError::new(&error.to_string()))
}

/// The programmes on offer: what a form needs to ask the right questions.
#[wasm_bindgen]
pub fn catalogue() -> Result<Ts<CatalogueReport>, JsError> {
    sent(&catalogue::report(Catalogue::embedded()).map_err(|error| thrown(&error))?)
}

/// What the partner of `request` would earn. Problems of the user's come back as data; only a
/// caller's mistake, such as a stray key or a float for money, throws.
#[wasm_bindgen]
pub fn estimate(request: &Ts<Request>) -> Result<Ts<Outcome>, JsError> {
    let request: Request = read(request.into()).map_err(|error| thrown(&error))?;
    let outcome = with_programme(&request.programme, |programme| estimate::estimate(programme, &request));
    sent(&outcome.map_err(|error| thrown(&error))?)
}

/// The working of one figure of the answer to `request`.
#[wasm_bindgen]
pub fn working(request: &Ts<Request>, figure: &Ts<Figure>) -> Result<Ts<Working>, JsError> {
    let request: Request = read(request.into()).map_err(|error| thrown(&error))?;
    let figure: Figure = read(figure.into()).map_err(|error| thrown(&error))?;
    let working = with_programme(&request.programme, |programme| estimate::working(programme, &request, &figure));
    sent(&working.map_err(|error| thrown(&error))?)
}

/// A programme's tables on a day, as a guide prints them.
#[wasm_bindgen]
pub fn guide(programme: &str, as_of: &str) -> Result<Ts<Guide>, JsError> {
    let day: Day = as_of.parse().map_err(|error| JsError::new(&format!("asOf: {error}")))?;
    let guide = with_programme(programme, |programme| guide::guide(programme, day));
    sent(&guide.map_err(|error| thrown(&error))?)
}

/// The engine's version.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
