//! Runs a compiled module where there is no browser.

#![allow(dead_code, reason = "each of the programs that share this module uses a part of it")]

use std::rc::Rc;

use partner_calculator::formula::{CompiledModule, RandomVariable};
use partner_calculator::risk::Runner;
use wasmi::{Engine, Linker, Store};

const FLOAT: usize = size_of::<f64>();

/// Runs `module` on the floats of its inputs, and gives its outputs figure by figure.
pub fn run(module: &CompiledModule, given: &[f64], outputs: usize) -> Vec<f64> {
    let engine = Engine::default();
    let compiled = wasmi::Module::new(&engine, &module.bytes).expect("a valid module");
    let mut store = Store::new(&engine, ());
    let mut linker = Linker::new(&engine);
    let (from, name) = CompiledModule::DRAW;
    linker.func_wrap(from, name, RandomVariable::sample_coded).expect("one of that name");
    let instance = linker.instantiate_and_start(&mut store, &compiled).expect("it imports nothing else");
    let memory = instance.get_memory(&store, "memory").expect("it has memory");
    let given: Vec<u8> = given.iter().flat_map(|figure| figure.to_le_bytes()).collect();
    memory.write(&mut store, module.inputs as usize, &given).expect("there is room for them");
    let run = instance.get_typed_func::<(), ()>(&store, "run").expect("it can be run");
    run.call(&mut store, ()).expect("it never traps");
    let mut found = vec![0; outputs * module.trials * FLOAT];
    memory.read(&store, module.outputs as usize, &mut found).expect("there they stand");
    found.chunks_exact(FLOAT).map(|bytes| f64::from_le_bytes(bytes.try_into().expect("eight bytes"))).collect()
}

/// A machine for trials.
pub fn start(module: &CompiledModule) -> Rc<Runner> {
    let module = module.clone();
    Rc::new(move |given, outcomes| {
        let found = run(&module, given, outcomes.len() / module.trials);
        outcomes.copy_from_slice(&found);
        Some(())
    })
}
