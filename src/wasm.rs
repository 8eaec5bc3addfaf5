//! The boundary: reads what JavaScript sends, calls the core, sends what comes back. Nothing is
//! decided here.

use std::cell::RefCell;

use serde::Serialize;
use tsify::Ts;
use wasm_bindgen::prelude::*;

use crate::date::Day;
use crate::error::Error;
use crate::estimate::{self, Outcome};
use crate::policy::catalogue::{Catalogue, CatalogueError};
use crate::policy::schema::Programme;
use crate::report::catalogue::{self, CatalogueReport};
use crate::report::guide::{self, Guide};
use crate::report::spreadsheet::Workbook;
use crate::report::working::{Figure, Working};
use crate::request::{self, Request, Unreadable};

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

/// What JavaScript sent, as text. One native call each way is faster, and far smaller, than reading
/// and building objects key by key.
fn text(value: &JsValue) -> Result<String, Error> {
    let text = js_sys::JSON::stringify(value).ok().and_then(|text| text.as_string());
    text.ok_or_else(|| Error::Shape("expected an object of plain data".to_owned()))
}

fn figure(value: &JsValue) -> Result<Figure, Error> {
    serde_json::from_str(&text(value)?)
        .map_err(|error| Error::Shape(format!("figure: {}", request::unplaced(&error))))
}

fn read(value: &JsValue) -> Result<Request, Unreadable> {
    Request::from_json(&text(value).map_err(Unreadable::Error)?)
}

/// The programme `request` is about; none when it brings its own terms, whatever they are called.
fn with_terms<T>(
    request: &Request,
    use_it: impl FnOnce(Option<&Programme>) -> Result<T, Error>,
) -> Result<T, Error> {
    match request.terms {
        Some(_) => use_it(None),
        None => with_programme(&request.programme, |programme| use_it(Some(programme))),
    }
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
    let text = serde_json::to_string(value).map_err(|error| JsError::new(&error.to_string()))?;
    let value = js_sys::JSON::parse(&text).map_err(|_| JsError::new("the answer could not be handed over"))?;
    Ok(Ts::new_unchecked(value))
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
    let outcome = match read(&request.js_value()) {
        Ok(request) => with_terms(&request, |programme| estimate::estimate(programme, &request)),
        Err(Unreadable::Problem(problem)) => Ok(Outcome::Refused { problems: vec![problem] }),
        Err(Unreadable::Error(error)) => Err(error),
    };
    sent(&outcome.map_err(|error| thrown(&error))?)
}

/// The working of one figure of the answer to `request`.
#[wasm_bindgen]
pub fn working(request: &Ts<Request>, figure: &Ts<Figure>) -> Result<Ts<Working>, JsError> {
    let working = match (read(&request.js_value()), self::figure(&figure.js_value())) {
        (Ok(request), Ok(figure)) => {
            with_terms(&request, |programme| estimate::working(programme, &request, &figure))
        }
        (Err(Unreadable::Problem(problem)), _) => Err(Error::Refused(vec![problem])),
        (Err(Unreadable::Error(error)), _) | (_, Err(error)) => Err(error),
    };
    sent(&working.map_err(|error| thrown(&error))?)
}

/// The model behind the answer to `request`, as sheets of formulas for a spreadsheet file.
#[wasm_bindgen]
pub fn spreadsheet(request: &Ts<Request>) -> Result<Ts<Workbook>, JsError> {
    let workbook = match read(&request.js_value()) {
        Ok(request) => with_terms(&request, |programme| estimate::spreadsheet(programme, &request)),
        Err(Unreadable::Problem(problem)) => Err(Error::Refused(vec![problem])),
        Err(Unreadable::Error(error)) => Err(error),
    };
    sent(&workbook.map_err(|error| thrown(&error))?)
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
