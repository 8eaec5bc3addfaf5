//! Functions of the boundary as JavaScript has them, and values read as JavaScript reads them.

use js_sys::{Error, Function, JSON};
use wasm_bindgen::prelude::*;

// The runner's own module: what a page would import, wrappers and all.
#[wasm_bindgen(raw_module = "./wasm-bindgen-test")]
extern "C" {
    #[wasm_bindgen(catch)]
    pub fn estimate(request: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    pub fn working(request: &JsValue, figure: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    pub fn guide(programme: &str, as_of: &str, terms: Option<&str>) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    pub fn programme(terms: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    pub fn terms(programme: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    pub fn catalogue() -> Result<JsValue, JsValue>;
    pub fn version() -> String;
    #[wasm_bindgen(catch)]
    pub fn actions(request: &JsValue, elasticity: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    pub fn exchange(from: &JsValue, to: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = guide)]
    pub fn guide_of(programme: &JsValue, as_of: &JsValue, terms: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = programme)]
    pub fn programme_of(terms: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = terms)]
    pub fn terms_of(programme: &JsValue) -> Result<JsValue, JsValue>;
    pub type Simulation;
    #[wasm_bindgen(constructor, catch)]
    pub fn new(request: &JsValue, question: &JsValue) -> Result<Simulation, JsValue>;
    #[wasm_bindgen(method)]
    pub fn run(this: &Simulation, from: u32, to: u32);
    #[wasm_bindgen(method, catch, js_name = run)]
    pub fn run_of(this: &Simulation, from: &JsValue, to: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn glance(this: &Simulation, trials: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn survey(this: &Simulation, trials: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = takeScales)]
    pub fn take_scales(this: &Simulation, scales: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn add(this: &Simulation, counts: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method)]
    pub fn compiled(this: &Simulation) -> bool;
    #[wasm_bindgen(method)]
    pub fn counts(this: &Simulation) -> Vec<u32>;
}

/// Evaluates `script` in JavaScript, where `r` is a sound request.
pub fn js(script: &str) -> JsValue {
    let request = JSON::parse(include_str!("../../examples/request.json")).unwrap();
    Function::new_with_args("r", script).call1(&JsValue::NULL, &request).unwrap()
}

/// A sound request, changed by a statement of JavaScript.
pub fn request(change: &str) -> JsValue {
    js(&format!("{change}; return r"))
}

/// Evaluates `expression` in JavaScript, where `it` is `value`, as text.
pub fn read(value: &JsValue, expression: &str) -> String {
    let found = Function::new_with_args("it", &format!("return String({expression})"));
    found.call1(&JsValue::NULL, value).unwrap().as_string().unwrap()
}

/// The message of what is thrown, which must be one of our own errors and not a trap.
pub fn thrown(result: Result<JsValue, JsValue>, about: &str) -> String {
    let Err(thrown) = result else { panic!("nothing was thrown for {about}") };
    let error = thrown.dyn_into::<Error>().unwrap_or_else(|other| panic!("{about} threw {other:?}"));
    assert_eq!(error.name(), "Error", "{about}: {}", String::from(error.message()));
    error.message().into()
}

/// The one problem a change of the request brings, as `code field`.
pub fn problem(change: &str) -> String {
    let outcome = estimate(&request(change)).unwrap();
    read(&outcome, "it.kind === 'refused' ? it.problems.map((p) => p.code + ' ' + p.field).join() : it.kind")
}

pub const KIND: &str = "it.kind";
pub const PROFIT: &str = "it.headline.profit";
