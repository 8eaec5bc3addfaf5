//! The clock of the page or worker that the engine runs in. The core has none.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::Performance;

thread_local! {
    static CLOCK: Option<Performance> = {
        let found = Reflect::get(&js_sys::global(), &"performance".into()).ok();
        found.and_then(|clock| clock.dyn_into().ok())
    };
}

/// A deadline of a run.
pub struct Deadline {
    until: f64,
}

impl Deadline {
    /// A deadline this many milliseconds away; where there is no clock it is over at once.
    pub fn of(milliseconds: f64) -> Self {
        Self { until: now().unwrap_or(f64::INFINITY) + milliseconds }
    }

    /// Tells whether it is over.
    pub fn is_over(&self) -> bool {
        now().is_none_or(|now| now >= self.until)
    }
}

fn now() -> Option<f64> {
    CLOCK.with(|clock| clock.as_ref().map(Performance::now))
}
