//! Arguments as JavaScript passes them, whatever they are.
//!
//! The generated bindings take a text, a number or a list for what it is declared to be, and anything else traps or
//! is bent into one. So they are taken as values and looked at here.

use js_sys::JsString;
use wasm_bindgen::prelude::*;

/// The longest text that is read, in characters.
const LONGEST: u32 = 1 << 27;

pub(super) fn expected(what: &str, wanted: &str, given: &JsValue) -> JsError {
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

/// Reads a value passed as data, as JSON text. One native call each way is faster, and far smaller, than reading
/// and building objects key by key.
pub(super) fn json(given: &JsValue) -> Option<String> {
    let text = js_sys::JSON::stringify(given).ok().filter(|text| text.is_string())?;
    if text.length() > LONGEST { None } else { text.as_string() }
}
