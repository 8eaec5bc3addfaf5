//! Has the browser compile the steps of a simulation, and runs what comes of it.

use std::rc::Rc;

use js_sys::{Float64Array, Function, Object, Reflect, Uint8Array, WebAssembly};
use wasm_bindgen::{JsCast, JsValue};

use crate::formula::CompiledModule;
use crate::risk::Runner;

/// Starts `module`; `None` where the browser refuses it, as one without the instructions it is written in does.
pub fn start(module: &CompiledModule) -> Option<Rc<Runner>> {
    instance(module).ok()
}

fn instance(module: &CompiledModule) -> Result<Rc<Runner>, JsValue> {
    let compiled = WebAssembly::Module::new(&Uint8Array::from(module.bytes.as_slice()))?;
    let exports = WebAssembly::Instance::new(&compiled, &Object::new())?.exports();
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

/// Bytes of a float.
const FLOAT: u32 = 8;
