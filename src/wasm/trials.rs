//! Arguments of trials: how many, and what other workers counted.

use js_sys::{Float64Array, Uint32Array};
use wasm_bindgen::prelude::*;

use super::argument::expected;

/// Trials that are run at once at most.
const MOST_TRIALS: u32 = 10_000_000;

/// The longest span that trials are run for, in milliseconds: who runs them hears nothing meanwhile.
const LONGEST: f64 = 60_000.0;

/// A number of trials.
pub(super) fn number(given: &JsValue, what: &str) -> Result<u32, JsError> {
    let wanted = || format!("a whole number from 0 to {MOST_TRIALS}");
    let number = given.as_f64().ok_or_else(|| expected(what, &wanted(), given))?;
    if !(0.0..=f64::from(MOST_TRIALS)).contains(&number) || libm::trunc(number).to_bits() != number.to_bits() {
        return Err(JsError::new(&format!("{what}: expected {}, not {number}", wanted())));
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number in that range")]
    Ok(number as u32)
}

/// A span of milliseconds.
pub(super) fn milliseconds(given: &JsValue, what: &str) -> Result<f64, JsError> {
    let number = given.as_f64().ok_or_else(|| expected(what, "a number of milliseconds", given))?;
    if (0.0..=LONGEST).contains(&number) {
        return Ok(number);
    }
    Err(JsError::new(&format!("{what}: expected milliseconds from 0 to {LONGEST}, not {number}")))
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
