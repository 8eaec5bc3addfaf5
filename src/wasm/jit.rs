//! Has the browser compile the steps of a simulation, and runs what comes of it.

use std::rc::Rc;

use js_sys::{Float64Array, Function, Object, Reflect, Uint8Array, WebAssembly};
use wasm_bindgen::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

use crate::formula::{CompiledModule, RandomVariable};
use crate::risk::Runner;

/// Starts `module`; `None` where the browser refuses it, as one without the instructions it is written in does.
pub fn start(module: &CompiledModule) -> Option<Rc<Runner>> {
    instance(module).ok()
}

fn instance(module: &CompiledModule) -> Result<Rc<Runner>, JsValue> {
    let compiled = WebAssembly::Module::new(&Uint8Array::from(module.bytes.as_slice()))?;
    let (from, name) = CompiledModule::DRAW;
    let (imports, functions) = (Object::new(), Object::new());
    Reflect::set(&functions, &name.into(), &own(DRAW)?)?;
    Reflect::set(&imports, &from.into(), &functions)?;
    let exports = WebAssembly::Instance::new(&compiled, &imports)?.exports();
    let memory: WebAssembly::Memory = Reflect::get(&exports, &"memory".into())?.dyn_into()?;
    let run: Function = Reflect::get(&exports, &"run".into())?.dyn_into()?;
    // Its memory never grows, so that a view of it stays good.
    let floats = Float64Array::new(&memory.buffer());
    let (inputs, outputs) = (module.inputs / FLOAT, module.outputs / FLOAT);
    let part = move |from: u32, floats_in_it: usize| {
        floats.subarray(from, from + u32::try_from(floats_in_it).unwrap_or(u32::MAX))
    };
    Ok(Rc::new(move |given: &[f64], outcomes: &mut [f64]| {
        part(inputs, given.len()).copy_from(given);
        run.call0(&JsValue::UNDEFINED).ok()?;
        part(outputs, outcomes.len()).copy_to(outcomes);
        Some(())
    }))
}

/// An exported function of this module, without its wrapper: one module calls another's without JavaScript in between.
fn own(name: &str) -> Result<JsValue, JsValue> {
    Reflect::get(&wasm_bindgen::exports(), &name.into())
}

/// Draws a random variable for compiled trials. Nobody else needs it.
#[wasm_bindgen(js_name = drawForTrials, skip_typescript)]
pub fn draw(code: u32, of: f64, by: f64, luck: f64) -> f64 {
    RandomVariable::sample_coded(code, of, by, luck)
}

/// Name under which this module exports [`draw`].
const DRAW: &str = "drawForTrials";

/// Bytes of a float.
const FLOAT: u32 = 8;
