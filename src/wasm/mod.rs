//! The boundary: reads what JavaScript sends, calls the core, sends what comes back. Nothing is decided here.
//!
//! The crate makes two modules of it, by the feature `studies`. Both answer plans; the one without the feature answers them
//! under the programmes that ship and nothing else, so that it is small and the first answer soon there.

mod answer;
mod argument;
#[cfg(feature = "studies")]
mod clock;
#[cfg(feature = "studies")]
mod jit;
#[cfg(feature = "studies")]
mod studies;
#[cfg(feature = "studies")]
mod trials;

use std::cell::RefCell;
use std::rc::Rc;

use serde::Serialize;
use tsify::Ts;
use wasm_bindgen::prelude::*;

use crate::error::{Error, Problem};
use crate::policy::catalogue::{Catalogue, CatalogueError};
use crate::policy::schema::Programme;
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
    static UNPACKED: RefCell<Option<Rc<Programme>>> = const { RefCell::new(None) };
}

fn thrown(error: &Error) -> JsError {
    JsError::new(&error.to_string())
}

/// Reads a JavaScript value as JSON text.
fn text(value: &JsValue) -> Result<String, Error> {
    argument::json(value).ok_or_else(|| Error::Shape("expected an object of plain data".to_owned()))
}

fn read(value: &JsValue) -> Result<Request, Error> {
    Request::from_json(&text(value)?)
}

fn refused(error: &CatalogueError) -> Error {
    match error {
        CatalogueError::Unknown { .. } => Error::UnknownProgramme(error.to_string()),
        CatalogueError::Unreadable { .. } => Error::Catalogue(error.to_string()),
    }
}

/// The programme `request` is about; `None` when it brings its own terms, whatever they are called.
fn with_terms<T>(
    request: &Request,
    use_it: impl FnOnce(Option<&Rc<Programme>>) -> Result<T, Error>,
) -> Result<T, Error> {
    match request.terms {
        Some(_) => use_it(None),
        None => with_programme(&request.programme, |programme| use_it(Some(programme))),
    }
}

fn with_programme<T>(id: &str, use_it: impl FnOnce(&Rc<Programme>) -> Result<T, Error>) -> Result<T, Error> {
    UNPACKED.with_borrow_mut(|unpacked| {
        if unpacked.as_ref().is_none_or(|programme| programme.id != id) {
            let programme = Catalogue::embedded().programme(id).map_err(|error| refused(&error))?;
            *unpacked = Some(Rc::new(programme));
        }
        match unpacked {
            Some(programme) => use_it(programme),
            None => Err(Error::Catalogue(id.to_owned())),
        }
    })
}

fn sent<T: tsify::Tsify + Serialize>(value: &T) -> Result<Ts<T>, JsError> {
    let text = serde_json::to_string(value).ok();
    let value = text.and_then(|text| js_sys::JSON::parse(&text).ok());
    value.map(Ts::new_unchecked).ok_or_else(|| JsError::new("the answer could not be handed over"))
}

/// Sorts an outcome into answer, problems for the user, and a mistake of the caller, which it throws.
fn problems<T>(answer: Result<T, Error>) -> Result<Result<T, Vec<Problem>>, JsError> {
    match answer {
        Ok(answer) => Ok(Ok(answer)),
        Err(Error::Refused(problems)) => Ok(Err(problems)),
        Err(error) => Err(thrown(&error)),
    }
}

/// Asks something of a request, under its programme.
fn asked<T>(
    request: &JsValue,
    ask: impl FnOnce(Option<&Programme>, &Request) -> Result<T, Error>,
) -> Result<Result<T, Vec<Problem>>, JsError> {
    problems(
        read(request)
            .and_then(|request| with_terms(&request, |programme| ask(programme.map(|it| &**it), &request))),
    )
}
