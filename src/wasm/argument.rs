//! Arguments as JavaScript passes them, whatever they are.
//!
//! The generated bindings take a text, a number or a list for what it is declared to be, and anything else traps or
//! is bent into one. So they are taken as values and looked at here.

use js_sys::{Float64Array, JsString, Uint32Array};
use wasm_bindgen::prelude::*;

/// The longest text that is read, in characters.
const LONGEST: u32 = 1 << 27;

/// Trials that are run at once at most.
const MOST_TRIALS: u32 = 10_000_000;

fn expected(what: &str, wanted: &str, given: &JsValue) -> JsError {
    let given = match given.js_typeof().as_string().as_deref() {
        Some("object") if given.is_null() => "null",
        Some("object") => "an object",
        Some("undefined") => "nothing",
        Some("string") => "text",
        Some("number") => "a number",
        Some("boolean") => "a boolean",
        Some("function") => "a function",
        Some("bigint") => "a bigint",
        _ => "a symbol",
    };
    JsError::new(&format!("{what}: expected {wanted}, not {given}"))
}

/// A text.
pub(super) fn text(given: &JsValue, what: &str) -> Result<String, JsError> {
    let text = given.dyn_ref::<JsString>().filter(|text| text.is_string());
    let text = text.ok_or_else(|| expected(what, "text in quotes", given))?;
    if text.length() > LONGEST {
        return Err(JsError::new(&format!(
            "{what}: expected at most {LONGEST} characters, not {}",
            text.length()
        )));
    }
    text.as_string().ok_or_else(|| expected(what, "text in quotes", given))
}

/// A text that may be left out.
pub(super) fn optional_text(given: &JsValue, what: &str) -> Result<Option<String>, JsError> {
    if given.is_undefined() || given.is_null() { Ok(None) } else { text(given, what).map(Some) }
}

/// What is passed as data, as JSON text. One native call each way is faster, and far smaller, than reading
/// and building objects key by key.
pub(super) fn json(given: &JsValue) -> Option<String> {
    let text = js_sys::JSON::stringify(given).ok().filter(|text| text.is_string())?;
    if text.length() > LONGEST { None } else { text.as_string() }
}

/// A number of trials.
pub(super) fn trials(given: &JsValue, what: &str) -> Result<u32, JsError> {
    let wanted = || format!("a whole number from 0 to {MOST_TRIALS}");
    let number = given.as_f64().ok_or_else(|| expected(what, &wanted(), given))?;
    if !(0.0..=f64::from(MOST_TRIALS)).contains(&number) || libm::trunc(number).to_bits() != number.to_bits() {
        return Err(JsError::new(&format!("{what}: expected {}, not {number}", wanted())));
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number in that range")]
    Ok(number as u32)
}

/// A list of counts of that length.
pub(super) fn counts(given: &JsValue, length: usize, what: &str) -> Result<Vec<u32>, JsError> {
    let list = given.dyn_ref::<Uint32Array>().filter(|list| list.length() as usize == length);
    let list = list.ok_or_else(|| expected(what, &format!("a Uint32Array of {length} counts"), given))?;
    Ok(list.to_vec())
}

/// A list of figures of that length.
pub(super) fn figures(given: &JsValue, length: usize, what: &str) -> Result<Vec<f64>, JsError> {
    let list = given.dyn_ref::<Float64Array>().filter(|list| list.length() as usize == length);
    let list = list.map(Float64Array::to_vec).filter(|list| list.iter().all(|figure| figure.is_finite()));
    list.ok_or_else(|| expected(what, &format!("a Float64Array of {length} finite figures"), given))
}
