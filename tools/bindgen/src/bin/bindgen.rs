//! `bindgen IN.wasm OUT_DIR NAME`: writes NAME.js, NAME.d.ts and NAME_bg.wasm, as ES modules for the web.

use anyhow::{Context, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [input, directory, name] = arguments.as_slice() else {
        bail!("give the compiled wasm file, the folder to write to and the name of the module");
    };
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(input)
        .out_name(name)
        .web(true)?
        .typescript(true)
        // After a trap the page goes on with a fresh instance instead of asking the reader to load it again.
        .reset_state_function(true)
        // The module finds its wasm beside itself, in the one way that bundlers understand too.
        .omit_default_module_path(false);
    bindgen.generate(directory).with_context(|| format!("{input} could not be turned into a module"))
}
